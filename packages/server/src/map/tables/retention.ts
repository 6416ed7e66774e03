// Retention's own books: holds that stop it for a person, its runs, runs that wait for two people, and figures that survive without people.
import { personalColumn, plain, plainJson, plainOrNull, word } from '../column.ts'
import { table } from '../table.ts'

const kept = {
  purposes: ['accountability'],
  bundle: 'accountability',
  erase: { keep: 'legal-claims' },
  seal: 'none',
  source: 'recorded',
} as const

/** Why somebody's data may not be deleted for a time (Art. 17(3), 18(2)). */
export const holdGrounds = ['legal-claims', 'complaint', 'authority-request', 'abuse'] as const
export type HoldGround = (typeof holdGrounds)[number]

export const legalHold = table(
  'legal_hold',
  {
    about: 'subject',
    person: 'subject',
    says: 'That your data may not be deleted for a time, on which ground and until when.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', {
      ...kept,
      category: 'pd:Identifier',
      says: 'The random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    ground: word(holdGrounds, 'why the data must stay'),
    reference: plain('text', 'number of the file at the controller; letters, digits and . / - only'),
    opened_by: plain('uuid', 'who asked for it'),
    opened_at: personalColumn('timestamptz', { ...kept, category: 'pd:Communication', says: 'Since when.' }),
    expires_at: personalColumn('timestamptz', {
      ...kept,
      category: 'pd:Communication',
      says: 'Until when at the latest.',
    }),
    reviewed_by: plainOrNull('uuid', 'the second person, without whom it does not hold'),
    reviewed_at: plainOrNull('timestamptz', 'when the second person agreed'),
    released_at: plainOrNull('timestamptz', 'when it was ended early'),
  },
)

/** How many rows went, by rule. */
export type DeletedByRule = Readonly<Record<string, number>>

export const retentionRun = table(
  'retention_run',
  { about: 'nobody', says: 'When data past their period were deleted, and how many rows.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    at: plain('timestamptz', 'when'),
    began_by: word(['clock', 'operator'], 'what began it'),
    outcome: word(['done', 'stopped'], 'whether everything due went, or a part waits for two people'),
    deleted: plainJson<DeletedByRule>('how many rows went, by rule'),
  },
)

export const retentionStop = table(
  'retention_stop',
  { about: 'nobody', says: 'Deletions that would be suspiciously large and wait for two people.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    rule: plain('text', 'the rule of retention'),
    reason: word(['share', 'clock'], 'most of everything at once, or after a jump of the clock'),
    due: plain('integer', 'how many rows would go'),
    total: plain('integer', 'of how many'),
    before: plain('timestamptz', 'what ended before this instant would go'),
    at: plain('timestamptz', 'when it was stopped'),
    state: word(['waiting', 'confirmed', 'kept', 'done'], 'what people decided'),
    first_by: plainOrNull('uuid', 'the first who agreed'),
    second_by: plainOrNull('uuid', 'the second who agreed'),
  },
)

export const statistic = table(
  'statistic',
  { about: 'nobody', says: 'Figures of deleted conversations by site and month, without anything about a person.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    site: plain('uuid', 'the site'),
    month: plain('text', 'the month in which they began, YYYY-MM'),
    conversations: plain('integer', 'how many conversations'),
    messages: plain('integer', 'how many messages in them'),
    with_people: plain('integer', 'how many of them had an answer by a person'),
    helpful: plain('integer', 'how many answers were called helpful'),
    unhelpful: plain('integer', 'how many answers were called unhelpful'),
  },
)
