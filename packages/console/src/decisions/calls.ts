// The endpoints of decisions, by name.
import type { CheckedRules, DecisionKind, DeskDecision, DeskDecisionRow, RulesVersion } from '@aboveboard/protocol'
import { request } from '../wire/request.ts'

export type { CheckedRules, DecisionKind, DeskDecision, DeskDecisionRow, RulesVersion }

/** A fact that a rule can look at. */
export type FactValue = DeskDecision['decision']['facts'][number]['value']
export type Facts = Readonly<Record<string, FactValue>>

const at = (id: string, step = ''): string => `/v1/desk/decisions/${encodeURIComponent(id)}${step}`
const post = <Answer>(path: string, body: unknown = {}): Promise<Answer> => request('POST', path, { body })

/** Decisions at the desk. `lang` is the reader's. */
export const decisions = {
  list(conversation: string | undefined, lang: string, signal: AbortSignal) {
    const query = new URLSearchParams({ lang, ...(conversation === undefined ? {} : { conversation }) })
    return request<{ decisions: DeskDecisionRow[] }>('GET', `/v1/desk/decisions?${query}`, { signal })
  },
  kinds: (lang: string, signal: AbortSignal) =>
    request<{ kinds: DecisionKind[] }>('GET', `/v1/desk/decision-kinds?${new URLSearchParams({ lang })}`, { signal }),
  open: (id: string, lang: string, signal: AbortSignal) =>
    request<DeskDecision>('GET', `${at(id)}?${new URLSearchParams({ lang })}`, { signal }),
  correct: (id: string, facts: Facts) => post<void>(at(id, '/facts'), { facts }),
  rule: (id: string, step: 'confirm' | 'review', outcome: string, reasons: string) =>
    post<void>(at(id, `/${step}`), { outcome, ...(reasons === '' ? {} : { reasons }) }),
  propose: (conversation: string, type: string, facts: Facts, client_id: string) =>
    post<{ id: string }>(`/v1/desk/conversations/${encodeURIComponent(conversation)}/decisions`, {
      type,
      facts,
      client_id,
    }),
}

/** The rules themselves. */
export const rules = {
  list: (signal: AbortSignal) => request<{ versions: RulesVersion[] }>('GET', '/v1/office/rules', { signal }),
  check: (file: unknown) => post<CheckedRules>('/v1/office/rules/check', { file }),
  keep: (file: unknown) => post<{ type: string; version: number }>('/v1/office/rules', { file }),
  use: (type: string, version: number) => post<void>(`/v1/office/rules/${type}/${version}/publish`),
  withdraw: (type: string) => post<void>(`/v1/office/rules/${type}/withdraw`),
}
