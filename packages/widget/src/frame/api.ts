// The calls of `/v1` that the frame makes, by name.
import type {
  Consents,
  ConversationState,
  Messages,
  Notice,
  PurposeId,
  SentMessage,
  StartedSession,
} from '@aboveboard/protocol/wire'
import type { Decision } from './questions.ts'
import type { Answer, Transport } from './transport.ts'

/** A one-time ticket for the portal and the address that takes it as a form (tokens never stand in an address). */
export interface PortalTicket {
  readonly url: string
  readonly ticket: string
}

/** A list of the portal that the menu shows: who looked, or what left the house. */
export interface Looked {
  readonly accesses: readonly {
    readonly role: string
    readonly reason: string
    readonly fields: string
    readonly at: string
  }[]
}

/** What a message says to the server. */
export interface Outgoing {
  readonly text: string
  readonly clientId: string
  readonly choices: Readonly<Record<string, Decision>>
}

/** Opens the calls over a transport. Each answers with the protocol's shape or a failure; none throws. */
export function openApi(transport: Transport) {
  const get = <T>(path: string, token?: string): Promise<Answer<T>> => transport.call<T>({ method: 'GET', path, token })
  const post = <T>(path: string, token: string | undefined, body: object = {}): Promise<Answer<T>> =>
    transport.call<T>({ method: 'POST', path, token, body })

  return {
    startSession: (site: string, lang: string) =>
      post<StartedSession>('/sessions', undefined, site === '' ? { lang } : { site, lang }),
    notice: (lang: string, token: string) => get<Notice>(`/notice?lang=${encodeURIComponent(lang)}`, token),
    suggestions: (lang: string, token: string) =>
      get<{ suggestions: string[] }>(`/suggestions?lang=${encodeURIComponent(lang)}`, token),
    consents: (token: string) => get<Consents>('/consents', token),
    decide: (
      token: string,
      purpose: PurposeId,
      decision: 'given' | 'refused' | 'withdrawn',
      noticeVersion: string,
      method: 'widget-card' | 'widget-menu',
    ) =>
      transport.call<Consents | null>({
        method: 'PUT',
        path: `/consents/${purpose}`,
        token,
        body: { decision, notice_version: noticeVersion, method },
      }),
    receipt: (token: string) => get<object>('/consents/receipt', token),
    messages: (token: string, cursor: string | null) =>
      get<Messages>(cursor === null ? '/messages' : `/messages?cursor=${encodeURIComponent(cursor)}`, token),
    send: (token: string, { text, clientId, choices }: Outgoing) =>
      post<SentMessage>('/messages', token, {
        text,
        client_id: clientId,
        ...(Object.keys(choices).length === 0 ? {} : { choices }),
      }),
    stop: (token: string, id: string) => post<null>(`/messages/${id}/stop`, token),
    rate: (token: string, id: string, value: 'helpful' | 'unhelpful' | null) =>
      post<null>(`/messages/${id}/feedback`, token, { value }),
    askHuman: (token: string, clientId: string) =>
      post<ConversationState | null>('/handover', token, { client_id: clientId }),
    end: (token: string) => post<null>('/conversation/end', token),
    ticket: (token: string) => post<PortalTicket>('/portal/ticket', token),
    accesses: (token: string) => get<Looked>('/accesses', token),
  }
}

/** The calls, named. */
export type Api = ReturnType<typeof openApi>
