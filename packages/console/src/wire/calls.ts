// Every endpoint that the console calls, by name: the list to read beside the server's routes.
import { request } from './request.ts'
import type {
  Articles,
  ConsentFigure,
  DeskConversation,
  HoldGround,
  ImportArticles,
  ImportedArticles,
  Inbox,
  InboxFilter,
  LogState,
  Me,
  MessageDisclosures,
  OfficeCase,
  OpenedInvite,
  PasskeyOptions,
  Processor,
  RetentionState,
  Revealed,
  RevealReason,
  SignedIn,
  SignProcessor,
  StaffMember,
  StaffRole,
  StartedEnrolment,
} from './shapes.ts'

type Json = Record<string, unknown>

const post = <Answer>(path: string, body: unknown = {}, key?: string): Promise<Answer> =>
  request('POST', path, key === undefined ? { body } : { body, key })

/** Signing in, out and up. */
export const staff = {
  me: (signal: AbortSignal) => request<Me>('GET', '/v1/staff/me', { signal }),
  signOut: () => post<void>('/v1/staff/signout'),
  startPasskey: () => post<PasskeyOptions>('/v1/staff/signin/passkey/start'),
  finishPasskey: (response: Json) => post<SignedIn>('/v1/staff/signin/passkey/finish', { response }),
  signIn: (body: { email: string; password: string; code: string }) =>
    post<SignedIn>('/v1/staff/signin/password', body),
  openInvite: (secret: string) => post<OpenedInvite>('/v1/staff/invites/open', { secret }),
  startEnrolment: (body: Json) => post<StartedEnrolment>('/v1/staff/enrol/start', body),
  finishEnrolment: (body: Json) => post<unknown>('/v1/staff/enrol/finish', body),
}

const conversation = (id: string, action = ''): string => `/v1/desk/conversations/${encodeURIComponent(id)}${action}`

/** The shared inbox. */
export const desk = {
  stream: '/v1/desk/stream',
  list(filter: InboxFilter, cursor: string | undefined, signal: AbortSignal) {
    const query = new URLSearchParams({ filter, ...(cursor === undefined ? {} : { cursor }) })
    return request<Inbox>('GET', `/v1/desk/conversations?${query}`, { signal })
  },
  open: (id: string, signal: AbortSignal) => request<DeskConversation>('GET', conversation(id), { signal }),
  disclosures: (id: string, message: string, signal: AbortSignal) =>
    request<MessageDisclosures>('GET', conversation(id, `/messages/${encodeURIComponent(message)}/disclosures`), {
      signal,
    }),
  take: (id: string) => post<unknown>(conversation(id, '/take')),
  handBack: (id: string) => post<unknown>(conversation(id, '/handback')),
  resolve: (id: string) => post<unknown>(conversation(id, '/resolve')),
  reopen: (id: string) => post<unknown>(conversation(id, '/reopen')),
  read: (id: string) => post<unknown>(conversation(id, '/read')),
  reply: (id: string, text: string, client_id: string) =>
    post<unknown>(conversation(id, '/messages'), { text, client_id }, client_id),
  note: (id: string, text: string, client_id: string) =>
    post<unknown>(conversation(id, '/notes'), { text, client_id }, client_id),
  reveal: (id: string, token: string, reason: RevealReason, words: string) =>
    post<Revealed>(conversation(id, '/reveal'), { token, reason, ...(words === '' ? {} : { words }) }),
}

/** Knowledge and people. */
export const admin = {
  articles(cursor: string | undefined, signal: AbortSignal) {
    const query = cursor === undefined ? '' : `?${new URLSearchParams({ cursor })}`
    return request<Articles>('GET', `/v1/admin/articles${query}`, { signal })
  },
  importArticles: (body: ImportArticles, key: string) => post<ImportedArticles>('/v1/admin/articles/import', body, key),
  setArticleState: (id: string, state: 'published' | 'withdrawn') =>
    request<unknown>('PUT', `/v1/admin/articles/${encodeURIComponent(id)}/state`, { body: { state } }),
  people: (signal: AbortSignal) => request<{ staff: StaffMember[] }>('GET', '/v1/admin/staff', { signal }),
  invite: (body: { name: string; email: string; role: StaffRole }) => post<{ link: string }>('/v1/admin/staff', body),
  setStaffState: (id: string, state: 'active' | 'disabled') =>
    request<unknown>('PUT', `/v1/admin/staff/${encodeURIComponent(id)}`, { body: { state } }),
}

/** The privacy office. */
export const office = {
  log: (signal: AbortSignal) => request<LogState>('GET', '/v1/office/log', { signal }),
  consents: (signal: AbortSignal) => request<{ purposes: ConsentFigure[] }>('GET', '/v1/office/consents', { signal }),
  rights: (signal: AbortSignal) => request<{ cases: OfficeCase[] }>('GET', '/v1/office/rights', { signal }),
  processors: (signal: AbortSignal) => request<{ processors: Processor[] }>('GET', '/v1/office/processors', { signal }),
  signProcessor: (id: string, body: SignProcessor) =>
    request<void>('PUT', `/v1/office/processors/${encodeURIComponent(id)}`, { body }),
  turnProcessor: (id: string, what: 'stop' | 'resume') =>
    post<void>(`/v1/office/processors/${encodeURIComponent(id)}/${what}`),
  record: '/v1/office/ropa',
  retention: (signal: AbortSignal) => request<RetentionState>('GET', '/v1/office/retention', { signal }),
  decideStop: (id: string, decision: 'confirm' | 'keep') =>
    post<void>(`/v1/office/retention/stops/${encodeURIComponent(id)}`, { decision }),
  openHold: (body: { about: string; ground: HoldGround; reference: string; until: string }) =>
    post<{ id: string }>('/v1/office/holds', body),
  reviewHold: (id: string) => post<void>(`/v1/office/holds/${encodeURIComponent(id)}/review`),
  releaseHold: (id: string) => post<void>(`/v1/office/holds/${encodeURIComponent(id)}/release`),
}
