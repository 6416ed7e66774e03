// What the frame knows at one moment, as plain data: the views draw it, `chat.ts` changes it.
import type { ConversationState, PurposeId, PurposeState, StartedSession } from '@aboveboard/protocol/wire'
import type { Entry } from './entries.ts'
import type { Decision, Question } from './questions.ts'

/** A text that the person sent and that waits for an answer of theirs. Kept until it is sent or taken back. */
export interface Pending {
  readonly text: string
  readonly clientId: string
  readonly choices: Readonly<Record<string, Decision>>
  /** The detector in the browser has looked, or the person has answered it. */
  readonly checked: boolean
}

/** The purposes that a first message asks about. */
export type AskedPurpose = Extract<PurposeId, 'support' | 'ai'>

/** What stands in place of the composer because the person must choose first. */
export type Step =
  | {
      readonly kind: 'consent'
      readonly asks: readonly AskedPurpose[]
      readonly decisions: Readonly<Partial<Record<AskedPurpose, 'given' | 'refused'>>>
      /** Asked because the person wants to talk to a person. */
      readonly human: boolean
    }
  | {
      readonly kind: 'questions'
      /** `here`: found before anything left the browser; `held`: the server took nothing and asks. */
      readonly by: 'here' | 'held'
      readonly questions: readonly Question[]
      readonly decisions: Readonly<Record<string, Decision>>
    }

/** Why a conversation goes no further. */
export type Closed = 'ended' | 'erased' | 'restricted'

/** The whole state of the frame. */
export interface ChatState {
  readonly phase: 'starting' | 'ready' | 'unreachable'
  readonly lang: string
  readonly session: StartedSession | null
  readonly purposes: readonly PurposeState[]
  readonly entries: readonly Entry[]
  readonly suggestions: readonly string[]
  readonly draft: string
  readonly pending: Pending | null
  readonly step: Step | null
  /** A step is being carried out; its buttons wait. */
  readonly busy: boolean
  readonly conversation: ConversationState | null
  readonly typing: 'ai' | 'human' | null
  readonly line: 'idle' | 'open' | 'lost'
  readonly closed: Closed | null
  /** What an accepted right was answered with: until when, or the code of a deletion, which is shown once. */
  readonly note?: string | null
  /** The code of the last refusal, shown as one calm sentence; `expired` is our own: a new session took over. */
  readonly trouble: string | null
}

/** The state before anything happened. */
export function firstState(lang: string): ChatState {
  return {
    phase: 'starting',
    lang,
    session: null,
    purposes: [],
    entries: [],
    suggestions: [],
    draft: '',
    pending: null,
    step: null,
    busy: false,
    conversation: null,
    typing: null,
    line: 'idle',
    closed: null,
    trouble: null,
  }
}

/** How a purpose stands; `undecided` when the session does not name it. */
export function standing(state: ChatState, id: PurposeId): PurposeState['state'] {
  return state.purposes.find((purpose) => purpose.id === id)?.state ?? 'undecided'
}

/** Whether a purpose has a basis now: consent, or another one. */
export function hasBasis(state: ChatState, id: PurposeId): boolean {
  const now = standing(state, id)
  return now === 'given' || now === 'legal_basis' || now === 'not_optional'
}

/** Help without storing: `support` was refused or withdrawn. */
export function isEphemeral(state: ChatState): boolean {
  const now = standing(state, 'support')
  return now === 'refused' || now === 'withdrawn'
}

/** A person has been asked for, or answers. */
export function isWithHuman(state: ChatState): boolean {
  return state.conversation?.state === 'waiting' || state.conversation?.state === 'human'
}

/** The purposes that a message needs and the person has not decided yet, in the order in which they are asked. */
export function undecided(state: ChatState): AskedPurpose[] {
  const open = (id: AskedPurpose): boolean => ['undecided', 'expired'].includes(standing(state, id))
  if (isEphemeral(state)) return []
  const asks: AskedPurpose[] = open('support') ? ['support'] : []
  if (open('ai') && !isWithHuman(state)) asks.push('ai')
  return asks
}

/** Whether a consent step is answered: refusing `support` answers everything, because nothing is kept that an AI could read. */
export function isAnswered(step: Extract<Step, { kind: 'consent' }>): boolean {
  return step.decisions.support === 'refused' || step.asks.every((id) => step.decisions[id] !== undefined)
}
