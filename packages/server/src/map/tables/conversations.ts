// What was said: conversations, messages, feedback and the vault of pseudonyms.
import type { Finding, VaultEntry } from '@aboveboard/pii'
import { personalColumn, personalJson, personalOrNull, plain, plainOrNull, word } from '../column.ts'
import { table } from '../table.ts'
import type { Right } from './accountability.ts'

/** Where an answer comes from: title and address of a reviewed article. */
export interface Source {
  readonly article: string
  readonly title: string
  readonly url: string
}

/** A right that the product offers to use, because the message before sounded like it. */
export interface Offer {
  readonly right: Right
  /** The visitor's message that it answers. */
  readonly about: string
  readonly state: 'open' | 'accepted' | 'declined'
}

/** One sealed cell per message: the text, what the detector found in it, and the sources of an answer. */
export interface MessageBody {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
  readonly followUps: readonly string[]
  /** The decision that a line of the product speaks of. */
  readonly decision?: string
  /** The name under which a member of staff answered. */
  readonly author?: string
  readonly offer?: Offer
}

/** Who wrote a message (T-01): the visitor, the assistant, a person helped by the assistant, a person, or the product itself. */
export const origins = ['visitor', 'ai', 'ai_draft', 'human', 'system'] as const
export type Origin = (typeof origins)[number]

const said = { purposes: ['support'], bundle: 'conversation', erase: 'row' } as const

export const conversation = table(
  'conversation',
  {
    about: 'subject',
    person: 'subject',
    says: 'Conversations: when they took place, who was answering, how they ended.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      ...said,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    site: plain('uuid', 'the site'),
    lang: personalColumn('text', {
      ...said,
      category: 'pd:Language',
      seal: 'none',
      source: 'provided',
      says: 'The language of the conversation.',
    }),
    state: word(
      ['open', 'waiting', 'human', 'resolved', 'ended'],
      'answered by the assistant, waiting for a person, with a person, resolved, or ended by the visitor',
    ),
    assignee: plainOrNull('uuid', 'the member of staff who took it over'),
    topic: plainOrNull('text', 'title of the article that fitted best; for the inbox, says nothing personal'),
    messages: plain('integer', 'how many messages it has'),
    unread: plain('integer', 'how many of the visitor’s messages no person has seen yet'),
    opened_at: personalColumn('timestamptz', {
      ...said,
      category: 'pd:Communication',
      seal: 'none',
      source: 'recorded',
      says: 'When it began.',
    }),
    last_at: personalColumn('timestamptz', {
      ...said,
      category: 'pd:Communication',
      seal: 'none',
      source: 'recorded',
      says: 'When the last message came.',
    }),
    waiting_since: plainOrNull('timestamptz', 'since when the visitor waits for a person'),
    closed_at: plainOrNull('timestamptz', 'when it ended; retention is counted from here'),
    unassisted: plain('boolean', 'whether it waits for a person only because the assistant may not read along'),
  },
)

export const message = table(
  'message',
  {
    about: 'subject',
    person: 'subject',
    says: 'Every message, as written; card numbers and passwords were masked before storage.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      ...said,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    conversation: plain('uuid', 'the conversation'),
    seq: plain('integer', 'place in the conversation, from 1'),
    origin: word(origins, 'who wrote it'),
    client_id: plainOrNull('uuid', 'the id that the sender gave it, so that a retry is not a second message'),
    staff: plainOrNull('uuid', 'the member of staff who wrote or approved it'),
    state: word(['streaming', 'complete', 'stopped'], 'whether the text is still growing'),
    version: plain('integer', 'grows with every change of the text; bound into the seal'),
    at: personalColumn('timestamptz', {
      ...said,
      category: 'pd:Communication',
      seal: 'none',
      source: 'recorded',
      says: 'When it was sent.',
    }),
    body: personalJson<MessageBody>({
      ...said,
      category: 'pd:Communication',
      seal: 'sealed',
      source: 'provided',
      says: 'What was written, with the sources of an answer.',
    }),
  },
)

export const vault = table(
  'vault',
  {
    about: 'subject',
    person: 'subject',
    says: 'Your names, addresses and numbers, and the labels that replaced them for the assistant.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      ...said,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'the conversation'),
    version: plain('integer', 'grows with every change; bound into the seal'),
    entries: personalJson<readonly VaultEntry[]>({
      ...said,
      category: 'pd:Identifier',
      seal: 'sealed',
      source: 'derived',
      says: 'Your values and the labels that replaced them.',
    }),
  },
)

export const feedback = table(
  'feedback',
  { about: 'subject', person: 'subject', says: 'Whether an answer helped you.' },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      ...said,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    message: plain('uuid', 'the message'),
    value: personalColumn('text', {
      ...said,
      category: 'pd:Opinion',
      seal: 'none',
      source: 'provided',
      says: 'Helpful, or not.',
    }),
    at: plain('timestamptz', 'when'),
  },
)

export const contact = table(
  'contact',
  { about: 'subject', person: 'subject', says: 'How to reach you, if you wanted to be reached.' },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      purposes: ['contact'],
      bundle: 'identity',
      erase: 'row',
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    email: personalOrNull('text', {
      purposes: ['contact'],
      bundle: 'identity',
      erase: 'row',
      category: 'pd:EmailAddress',
      seal: 'searchable',
      source: 'provided',
      says: 'Your e-mail address.',
    }),
    email_index: plainOrNull('bytea', 'blind index of the address, for equality only'),
    verified: plain('boolean', 'whether the address was confirmed by a code'),
    created_at: plain('timestamptz', 'when it was given'),
  },
)

export const inboxNote = table(
  'note',
  { about: 'subject', person: 'subject', says: 'Notes that members of staff wrote about a conversation.' },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      ...said,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    conversation: plain('uuid', 'the conversation'),
    staff: plain('uuid', 'who wrote it'),
    text: personalColumn('text', {
      ...said,
      category: 'pd:Communication',
      seal: 'sealed',
      source: 'derived',
      says: 'The note.',
    }),
    at: plain('timestamptz', 'when'),
  },
)

/** How a conversation stands. */
export type ConversationState = (typeof conversation.columns.state.words)[number]
