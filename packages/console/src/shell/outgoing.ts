// What a reply or note is between the press of a key and the server's word that it is there.
import type { ProblemKind } from '../wire/problem.ts'

/** A reply or note on its way. `client_id` stays the same through every retry, so that it arrives once. */
export interface Outgoing {
  readonly client_id: string
  /** Who wrote it; nobody else who signs in at this browser sees it. */
  readonly owner: string
  readonly conversation: string
  readonly kind: 'reply' | 'note'
  readonly text: string
  readonly at: string
  readonly state: 'sending' | ProblemKind
}
