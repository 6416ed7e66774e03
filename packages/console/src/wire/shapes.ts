// The shapes of what the server answers, as types only: the schemas themselves stay on the server.
import type {
  articleRow,
  articles,
  importArticles,
  importedArticles,
  messageDisclosures,
  note,
  openedInvite,
  passkeyOptions,
  Right,
  revealed,
  revealReasons,
  signedIn,
  staffRole,
  startedEnrolment,
} from '@aboveboard/protocol'
import type { ConsoleText } from '@aboveboard/protocol/messages/console/en'

export type {
  Chip,
  DeskConversation,
  DeskMessage,
  Inbox,
  InboxFilter,
  InboxRow,
  Me,
  Processor,
  SignProcessor,
} from '@aboveboard/protocol'

/** What a schema gives; its library stays out of the console, types included. */
type Parsed<Schema extends { parse: (value: never) => unknown }> = ReturnType<Schema['parse']>

/** What a member of staff may do. */
export type StaffRole = Parsed<typeof staffRole>
/** An internal note. */
export type Note = Parsed<typeof note>
/** What an invitation says before it is used. */
export type OpenedInvite = Parsed<typeof openedInvite>
/** What enrolment needs next: options for a passkey, or the secret of a code generator. */
export type StartedEnrolment = Parsed<typeof startedEnrolment>
/** Options for signing in with a passkey. */
export type PasskeyOptions = Parsed<typeof passkeyOptions>
/** The answer to every way of signing in. */
export type SignedIn = Parsed<typeof signedIn>
/** What left the house for one answer. */
export type MessageDisclosures = Parsed<typeof messageDisclosures>
/** A value shown for a reason. */
export type Revealed = Parsed<typeof revealed>
/** A reason for looking. */
export type RevealReason = (typeof revealReasons)[number]
/** One file or address to import. */
export type ImportArticles = Parsed<typeof importArticles>
/** Which kind of file it is. */
export type ImportKind = ImportArticles['kind']
/** What an import did. */
export type ImportedArticles = Parsed<typeof importedArticles>
/** A page of articles. */
export type Articles = Parsed<typeof articles>
/** One article in the list. */
export type ArticleRow = Parsed<typeof articleRow>

/** A member of staff in the list of people. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly state: 'invited' | 'active' | 'disabled'
}

/** The present state of the audit log and when it was last verified. */
export interface LogState {
  readonly size: number
  readonly root: string
  readonly checked_at: string
  readonly ok: boolean
  readonly checkpoint: string
}

/** How many chose what, for one purpose; `null` where the server itself holds back a small group. */
export interface ConsentFigure {
  readonly id: string
  readonly given: number | null
  readonly refused: number | null
  readonly withdrawn: number | null
}

/** A rights case in the queue of the office. */
export interface OfficeCase {
  readonly id: string
  readonly right: Right
  readonly state: 'received' | 'running' | 'ready' | 'done' | 'blocked'
  readonly opened_at: string
  readonly due_at: string
}

/** A class of data in the office's view of retention; `coming` counts by day from now. */
export interface RetentionRule {
  readonly rule: keyof ConsoleText['office']['retentionRules']
  readonly period: string
  readonly total: number
  readonly due: number
  readonly held: number
  readonly frozen: number
  readonly coming: readonly number[]
  readonly samples: readonly { readonly id: string; readonly since: string }[]
}

/** A deletion that was stopped and waits for two people. */
export interface RetentionStop {
  readonly id: string
  readonly rule: RetentionRule['rule']
  readonly reason: 'share' | 'clock'
  readonly due: number
  readonly total: number
  readonly before: string
  readonly at: string
  readonly agreed: 'nobody' | 'you' | 'somebody'
}

export const holdGrounds = ['legal-claims', 'complaint', 'authority-request', 'abuse'] as const
export type HoldGround = (typeof holdGrounds)[number]

/** A hold on somebody's data. */
export interface Hold {
  readonly id: string
  readonly ground: HoldGround
  readonly reference: string
  readonly opened_at: string
  readonly expires_at: string
  readonly state: 'waiting' | 'holds'
  readonly own: boolean
}

/** Retention as the office sees it. */
export interface RetentionState {
  readonly rules: readonly RetentionRule[]
  readonly stops: readonly RetentionStop[]
  readonly runs: readonly {
    readonly at: string
    readonly began_by: string
    readonly outcome: string
    readonly deleted: Readonly<Record<string, number>>
  }[]
  readonly holds: readonly Hold[]
  readonly statistics: readonly {
    readonly month: string
    readonly conversations: number
    readonly messages: number
    readonly with_people: number
    readonly helpful: number
    readonly unhelpful: number
  }[]
}
