// People: a random id, their sessions and their keys. Nothing here says who they are.
import { personalColumn, personalOrNull, plain, plainJson, plainOrNull, word } from '../column.ts'
import { table } from '../table.ts'

const recorded = { bundle: 'accountability', erase: 'row', source: 'recorded', seal: 'none' } as const

/**
 * A person's choices as a session remembers them before there is a subject: purpose → given, refused or withdrawn; `signal` is a refusal
 * that the browser said for the person (Global Privacy Control).
 */
export type Choices = Readonly<Record<string, 'given' | 'refused' | 'withdrawn' | 'signal'>>

export const subject = table(
  'subject',
  {
    about: 'subject',
    person: 'id',
    says: 'That you have been here: a random number, made when you first agreed.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    id: personalColumn('uuid', {
      ...recorded,
      category: 'pd:Identifier',
      purposes: ['support'],
      says: 'A random number that stands for you.',
    }),
    state: word(['live', 'restricted', 'erasing', 'erased'], 'what may be done with the person’s data'),
    objected: plain('text[]', 'purposes to which the person objected (Art. 21); the gate refuses them'),
    ai_opt_out: plain('boolean', 'no automated assistant for this person, whatever else was agreed'),
    created_at: personalColumn('timestamptz', {
      ...recorded,
      category: 'pd:Communication',
      purposes: ['support'],
      says: 'When you first agreed to a conversation being kept.',
    }),
  },
)

export const subjectKey = table(
  'subject_key',
  { about: 'nobody', says: 'The wrapped random keys of people. Destroyed at erasure.' },
  {
    tenant: plain('uuid', 'the controller'),
    subject: plain('uuid', 'the person, member of staff or tenant whose key it is'),
    bundle: plain('text', 'what the key protects'),
    version: plain('integer', 'version of the key'),
    epoch: plain('integer', 'key-encryption-key epoch that wraps it'),
    wrapped: plain('bytea', 'the wrapped key'),
    created_at: plain('timestamptz', 'when it was made'),
  },
)

export const session = table(
  'session',
  { about: 'subject', person: 'subject', says: 'Your visits: language, choices and when they end.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    subject: personalOrNull('uuid', {
      ...recorded,
      category: 'pd:Identifier',
      purposes: ['support'],
      says: 'The random number that stands for you, once there is one.',
    }),
    token_hash: plain('bytea', 'SHA-256 of the bearer token'),
    site: plain('uuid', 'the site'),
    lang: personalColumn('text', {
      ...recorded,
      source: 'provided',
      category: 'pd:Language',
      purposes: ['support'],
      says: 'The language you chose.',
    }),
    choices: plainJson<Choices>('choices made before there was a person to attach them to'),
    created_at: plain('timestamptz', 'when the visit began'),
    expires_at: plain('timestamptz', 'when the token stops working'),
  },
)

export const portalTicket = table(
  'portal_ticket',
  {
    about: 'subject',
    person: 'subject',
    says: 'Keys to this page that are in use or not yet expired.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    subject: personalOrNull('uuid', {
      ...recorded,
      category: 'pd:Identifier',
      purposes: ['support'],
      says: 'The random number that stands for you.',
    }),
    session: plainOrNull('uuid', 'the visit it was made in; none for a case capability, which outlives it'),
    token_hash: plain('bytea', 'SHA-256 of the ticket or cookie'),
    kind: word(
      ['ticket', 'cookie', 'case', 'return'],
      'a one-time ticket, a portal cookie, the capability of a closed case, or the code of a conversation',
    ),
    rights_case: plainOrNull('uuid', 'the one case that a case capability opens'),
    expires_at: plain('timestamptz', 'when it stops working'),
  },
)
