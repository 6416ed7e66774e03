// Proofs: consent events, rights cases, who looked, what left the house.
import type { Json } from '../../domain/canonical.ts'
import {
  personalColumn,
  personalJson,
  personalOrNull,
  plain,
  plainJson,
  plainJsonOrNull,
  plainOrNull,
  word,
} from '../column.ts'
import { table } from '../table.ts'

const kept = {
  purposes: ['accountability'],
  bundle: 'accountability',
  erase: { keep: 'legal-obligation' },
  seal: 'none',
  source: 'recorded',
} as const
const ledger = { purposes: ['accountability'], bundle: 'accountability', erase: 'row', source: 'recorded' } as const
const who = { category: 'pd:Identifier', says: 'The random number that stands for you.' } as const

/** States of a consent, as DPV 2.3 names them. Processing is valid in the two `Given` states only (requirements 2.1). */
export const consentStates = [
  'ConsentRequested',
  'ConsentGiven',
  'ConsentRefused',
  'ConsentWithdrawn',
  'ConsentExpired',
] as const
export type ConsentState = (typeof consentStates)[number]

export const consentEvent = table(
  'consent_event',
  {
    about: 'subject',
    person: 'subject',
    says: 'Every choice you made about a purpose, with the notice that you saw.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...kept, ...who }),
    id: plain('uuid', 'random id'),
    seq: plain('bigint', 'order of events, given by the database'),
    purpose: personalColumn('text', { ...kept, category: 'pd:Preference', says: 'The purpose.' }),
    state: personalColumn('text', {
      ...kept,
      category: 'pd:Preference',
      says: 'Asked, given, refused, withdrawn or expired.',
    }),
    method: plain('text', 'the control that was used'),
    purpose_version: plain('text', 'fingerprint of what the purpose meant then; a material change asks again (C-08)'),
    notice_version: plain('text', 'version of the notice that was shown'),
    notice_sha256: plain('text', 'SHA-256 of the notice that was shown'),
    lang: plain('text', 'language of the notice'),
    at: personalColumn('timestamptz', { ...kept, category: 'pd:Preference', says: 'When.' }),
    expires_at: plainOrNull('timestamptz', 'until when a given consent is valid'),
    log_entry: plain('uuid', 'the entry in the audit log'),
  },
)

/** Somebody to whom data had been given, as an erasure found it in the disclosure ledger (Art. 19, C-154/21). */
export interface CaseRecipient {
  readonly party: string
  readonly region: string
  readonly disclosures: number
  readonly last: string
}

/** How far a case has come; steps are named, so that a crashed case goes on where it stopped. No personal data in any of it. */
export interface CaseProgress {
  readonly steps: readonly { readonly step: string; readonly items: number; readonly at: string }[]
  /** The version of the law tables by which the due date was counted. */
  readonly law?: string
  /** Of an erasure: the certificate's id and the commitment that only the holder of the code can open. */
  readonly certificate?: { readonly id: string; readonly commitment: string }
  /** Of an erasure: the newest key epoch that wrapped one of the destroyed keys. */
  readonly epoch?: number
  readonly recipients?: readonly CaseRecipient[]
  readonly tombstone?: number
  readonly scan?: { readonly id: string; readonly classes: number }
  /** Of an erasure: what the log entry commits to, between the scan and the signature. */
  readonly issue?: { readonly entry: string; readonly document: Json }
}

/** The rights that a person can use (Art. 7(3), 15–22, 77). */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'review',
  'withdrawal',
  'complaint',
] as const
export type Right = (typeof rights)[number]

/** How a person was known: by the visit in which they are (a conversation code leads into one), or an operator acted on a letter. */
export const proofs = ['session', 'operator'] as const
export type Proof = (typeof proofs)[number]

export const rightsCase = table(
  'rights_case',
  {
    about: 'subject',
    person: 'subject',
    says: 'Requests you made about your data, how far they are and how they ended.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...kept, ...who }),
    id: plain('uuid', 'random id'),
    right: personalColumn('text', { ...kept, category: 'pd:Communication', says: 'Which right.' }),
    state: word(['received', 'running', 'ready', 'done', 'blocked'], 'how far it is'),
    outcome: plainOrNull('text', 'how it ended: granted or refused'),
    via: plain('text', 'where it was asked for'),
    proof: word(proofs, 'how the person was known; never by a document (R-01)'),
    lang: plain('text', 'the language of the letters'),
    opened_at: personalColumn('timestamptz', { ...kept, category: 'pd:Communication', says: 'When you asked.' }),
    due_at: plain(
      'timestamptz',
      'Art. 12(3): one month from receipt, counted as Reg. 1182/71 counts; later when extended',
    ),
    extended_at: plainOrNull('timestamptz', 'when the period was extended by two months, for a reason'),
    alarm: plainOrNull('integer', 'the last alarm that has rung: days before the due date'),
    closed_at: plainOrNull('timestamptz', 'when it was done'),
    progress: plainJson<CaseProgress>('the steps done so far, with counts'),
    certificate: plainJsonOrNull<unknown>('the signed certificate; holds no personal data'),
    file: plainOrNull('uuid', 'the sealed package'),
    file_expires_at: plainOrNull('timestamptz', 'until when the package can be fetched'),
    log_entry: plain('uuid', 'the entry in the audit log'),
  },
)

/** A value that is wrong and what it should be (Art. 16). */
export interface Correction {
  readonly wrong: string
  readonly right: string
}

/** What was written in a case. */
export interface CaseText {
  readonly text: string
  /** Of a correction that the person proposed. */
  readonly correction?: Correction
  /** Of a proposal to refuse: its ground. */
  readonly ground?: string
}

/** What an entry of a case is: words of the person, letters to them, or steps among the staff. */
export const caseEntryKinds = [
  'statement',
  'supplement',
  'extension',
  'notice',
  'answer',
  'refusal',
  'proposal',
  'rejection',
] as const

export const caseEntry = table(
  'case_entry',
  {
    about: 'subject',
    person: 'subject',
    says: 'What was written in your requests: your own words, our letters, and what our staff noted.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...ledger, ...who, seal: 'none' }),
    id: plain('uuid', 'random id'),
    seq: plain('bigint', 'order of entries, given by the database'),
    rights_case: plain('uuid', 'the case'),
    kind: word(caseEntryKinds, 'whose words these are and what they do'),
    staff: plainOrNull('uuid', 'who of the staff wrote it'),
    body: personalJson<CaseText>({
      ...ledger,
      source: 'provided',
      seal: 'sealed',
      category: 'pd:Communication',
      says: 'The words.',
    }),
    at: personalColumn('timestamptz', { ...ledger, seal: 'none', category: 'pd:Communication', says: 'When.' }),
  },
)

/** How far a recipient's notice has come: on its way, acknowledged, or to be given by a person because there is no address for it. */
export const noticeStates = ['pending', 'acknowledged', 'by-hand'] as const

/** What a recipient needs to find the data: the random ids of what it was given. */
export interface NoticeRefs {
  readonly disclosures: readonly string[]
}

export const recipientNotice = table(
  'recipient_notice',
  {
    about: 'subject',
    person: 'subject',
    says: 'Who was told that your data were deleted, corrected or frozen, and whether they have confirmed it (Art. 19).',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...kept, ...who }),
    id: plain('uuid', 'random id; a recipient that gets it twice does it once'),
    rights_case: plain('uuid', 'the case'),
    processor: personalColumn('text', { ...kept, category: 'pd:Communication', says: 'The recipient.' }),
    region: plain('text', 'where it processes'),
    state: word(noticeStates, 'how far it is'),
    refs: plainJson<NoticeRefs>('random ids of what the recipient was given'),
    attempts: plain('integer', 'how often it was tried'),
    next_at: plainOrNull('timestamptz', 'when it is tried again'),
    created_at: plain('timestamptz', 'when the recipient had to be told'),
    acknowledged_at: plainOrNull('timestamptz', 'when it confirmed'),
  },
)

export const accessEntry = table(
  'access_entry',
  {
    about: 'subject',
    person: 'subject',
    says: 'Who looked at your data, when and why: the role, never the name (C-579/21).',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...ledger, ...who, seal: 'none' }),
    id: plain('uuid', 'random id'),
    staff: plainOrNull('uuid', 'who looked; shown as a role only'),
    role: personalColumn('text', {
      ...ledger,
      seal: 'none',
      category: 'pd:Communication',
      says: 'The role of who looked.',
    }),
    purpose: personalColumn('text', {
      ...ledger,
      seal: 'none',
      category: 'pd:Communication',
      says: 'For which purpose.',
    }),
    fields: personalColumn('text', {
      ...ledger,
      seal: 'none',
      category: 'pd:Communication',
      says: 'Which group of data.',
    }),
    reason: personalColumn('text', {
      ...ledger,
      seal: 'sealed',
      category: 'pd:Communication',
      says: 'The reason given.',
    }),
    at: personalColumn('timestamptz', { ...ledger, seal: 'none', category: 'pd:Communication', says: 'When.' }),
    log_entry: plain('uuid', 'the entry in the audit log'),
  },
)

export const disclosure = table(
  'disclosure',
  { about: 'subject', person: 'subject', says: 'What left the house about you: to whom, why, in which form.' },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...ledger, ...who, seal: 'none' }),
    id: plain('uuid', 'random id'),
    message: plainOrNull('uuid', 'the message it was for'),
    processor: personalColumn('text', {
      ...ledger,
      seal: 'none',
      category: 'pd:Communication',
      says: 'The recipient.',
    }),
    region: plain('text', 'where the recipient processes it'),
    model: plain('text', 'the model that was asked, as the recipient calls it'),
    purpose: personalColumn('text', {
      ...ledger,
      seal: 'none',
      category: 'pd:Communication',
      says: 'For which purpose.',
    }),
    categories: plain('text[]', 'DPV categories of what was sent'),
    form: plain('text', 'pseudonymised or plain'),
    bytes: plain('integer', 'how many bytes'),
    body_sha256: personalColumn('text', {
      ...ledger,
      seal: 'sealed',
      category: 'pd:Communication',
      says: 'A fingerprint of exactly what was sent.',
    }),
    withheld: personalOrNull('jsonb', {
      ...ledger,
      seal: 'sealed',
      category: 'pd:Communication',
      says: 'How many of your values were replaced by labels, by kind.',
    }),
    outcome: plain(
      'text',
      'intended, delivered, failed (no answer came; it may have arrived) or refused (nothing left)',
    ),
    at: personalColumn('timestamptz', { ...ledger, seal: 'none', category: 'pd:Communication', says: 'When.' }),
    log_entry: plain('uuid', 'the entry in the audit log'),
  },
)

export const processor = table(
  'processor',
  {
    about: 'nobody',
    says: 'Who processes data for the controller, on which terms, and whether it is switched on (Art. 28).',
  },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('text', 'a name made from protocol, address and model: another address or model is another entry'),
    kind: word(['openai', 'anthropic', 'mistral'], 'the protocol that it speaks'),
    model: plain('text', 'the model'),
    endpoint: plain('text', 'host and port'),
    own: plain('boolean', 'whether it runs on this machine or in the own network'),
    name: plain('text', 'the name that notices give'),
    region: plain('text', 'where it processes: ISO 3166 code, or EEA'),
    transfer: plainOrNull('text', 'the transfer tool of Chapter V, where the region is outside the EEA'),
    contract: plain('text', 'reference of the contract of Art. 28(3)'),
    retention: plain('text', 'how long it keeps what it gets, ISO 8601'),
    training: plain('boolean', 'whether it may train on what it gets'),
    signed_at: plainOrNull('timestamptz', 'when a person signed these terms'),
    signed_by: plainOrNull('uuid', 'the member of staff who signed; empty for the command line and for own servers'),
    paused_at: plainOrNull('timestamptz', 'since when it is stopped'),
    created_at: plain('timestamptz', 'when it was first seen'),
  },
)

export const logPending = table(
  'log_pending',
  { about: 'nobody', says: 'Entries of the audit log that have no number yet.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id of the entry'),
    leaf: plain('bytea', 'canonical bytes of the entry, without personal data (requirements 2.4)'),
  },
)

export const logEntry = table(
  'log_entry',
  { about: 'nobody', says: 'The audit log: numbered entries, only ever added.' },
  {
    idx: plain('bigint', 'index in the log, from 0'),
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id of the entry'),
    leaf: plain('bytea', 'canonical bytes of the entry, without personal data'),
  },
)

export const logDetail = table(
  'log_detail',
  { about: 'subject', person: 'subject', says: 'The erasable details of entries in the audit log about you.' },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...ledger, ...who, seal: 'none' }),
    id: plain('uuid', 'random id of the entry'),
    detail: personalColumn('jsonb', {
      ...ledger,
      seal: 'sealed',
      category: 'pd:Communication',
      says: 'What happened, in detail, with the number that ties it to the log.',
    }),
  },
)
