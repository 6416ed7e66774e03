// The room in which the parts of the chat meet: the state of the moment, the way to change it, and the few acts they share.
import type { ConversationState } from '@aboveboard/protocol/wire'
import type { Api } from './api.ts'
import type { Question } from './questions.ts'
import type { SessionStore } from './session.ts'
import type { ChatState } from './state.ts'
import type { Stream, StreamNeeds } from './stream.ts'

/** What the chat needs; `inspect` asks the detector in the browser, `now` is an RFC 3339 time. */
export interface ChatNeeds {
  readonly api: Api
  readonly store: SessionStore
  readonly openStream: (needs: Pick<StreamNeeds, 'token' | 'onEvent' | 'onOpen' | 'onLost' | 'onRefused'>) => Stream
  readonly inspect: (text: string) => Promise<readonly Question[]>
  readonly wait: StreamNeeds['wait']
  readonly newId: () => string
  readonly now: () => string
  readonly lang: string
  /** Called after every change. */
  readonly onChange: (state: ChatState) => void
}

/** What one part of the chat may do with the whole. */
export interface Room {
  readonly needs: ChatNeeds
  readonly state: ChatState
  readonly token: string
  readonly set: (patch: Partial<ChatState>) => void
  /** Opens the stream of events, once. */
  readonly listen: () => void
  /** Shows that somebody is writing, until news or patience ends. */
  readonly expect: (who: 'ai' | 'human') => void
  /** Notes how the conversation stands; nothing that was asked for earlier may say otherwise. */
  readonly stands: (conversation: ConversationState) => void
  /** Leaves this session for a new one, says why, and keeps what was typed. */
  readonly renew: (trouble: string | null) => Promise<void>
}
