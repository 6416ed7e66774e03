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

/** What the calls need: the transport, the site that was asked for, and the language that is spoken now. */
export interface ApiNeeds {
  readonly transport: Transport
  readonly site: string
  readonly lang: () => string
}

/** Opens the calls. Each answers with the protocol's shape or a failure; none throws. */
export function openApi({ transport, site, lang }: ApiNeeds) {
  const get = <T>(path: string, token?: string): Promise<Answer<T>> => transport.call<T>({ method: 'GET', path, token })
  const post = <T>(path: string, token: string | undefined, body: object = {}): Promise<Answer<T>> =>
    transport.call<T>({ method: 'POST', path, token, body })
  /** A path with the language, and other parts where they are known. */
  const spoken = (path: string, parts: Readonly<Record<string, string | null>> = {}): string => {
    const query = new URLSearchParams({ lang: lang() })
    for (const [name, value] of Object.entries(parts)) if (value !== null && value !== '') query.set(name, value)
    return `${path}?${query.toString()}`
  }

  return {
    startSession: () =>
      post<StartedSession>('/sessions', undefined, {
        lang: lang(),
        ...(site === '' ? {} : { site }),
        // C-11: the browser says no for the person; most say so by a header too, some by this property alone.
        ...('globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true ? { gpc: true } : {}),
      }),
    notice: () => get<Notice>(spoken('/notice', { site })),
    suggestions: () => get<{ suggestions: string[] }>(spoken('/suggestions', { site })),
    consents: (token: string) => get<Consents>(spoken('/consents'), token),
    decide: (
      token: string,
      purpose: PurposeId,
      decision: 'given' | 'refused' | 'withdrawn',
      noticeVersion: string,
      method: 'widget-card' | 'widget-menu',
    ) =>
      transport.call<Consents | null>({
        method: 'PUT',
        path: spoken(`/consents/${purpose}`),
        token,
        body: { decision, notice_version: noticeVersion, method },
      }),
    messages: (token: string, cursor: string | null) => get<Messages>(spoken('/messages', { cursor }), token),
    send: (token: string, { text, clientId, choices }: Outgoing) =>
      post<SentMessage>(spoken('/messages'), token, {
        text,
        client_id: clientId,
        ...(Object.keys(choices).length === 0 ? {} : { choices }),
      }),
    askHuman: (token: string, clientId: string) =>
      post<ConversationState | null>(spoken('/handover'), token, { client_id: clientId }),
    /** Any other call, for parts whose code is fetched later; a body makes it a POST. */
    ask: <T>(token: string, path: string, body?: object) =>
      transport.call<T>({ method: body ? 'POST' : 'GET', path: spoken(path), token, body }),
    /** The address of the stream, for `openStream`. */
    streamPath: () => spoken('/v1/stream'),
  }
}

/** The calls, named. */
export type Api = ReturnType<typeof openApi>
