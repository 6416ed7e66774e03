// What a person is shown of each table and column, in words of the catalogue of records. Every column of every table about
// customers must answer here: one that nobody has named does not type-check, so nothing can be held that a copy does not say.
import type { RecordMessages } from '@aboveboard/protocol/messages/records/records'
import type { Column } from './column.ts'
import type { TableName, Tables } from './map.ts'

/** A kind of data with a heading and a sentence in 24 languages. A new table takes the one that fits, or `other`. */
export type Kind = keyof RecordMessages['kinds']

/** A field with a name in 24 languages. */
export type Label = keyof RecordMessages['labels']

/** How a value is said. */
export type Say =
  | 'text'
  | 'number'
  | 'instant'
  | 'flag'
  | 'language'
  | 'region'
  | 'purpose'
  | 'right'
  | 'role'
  | 'opened'
  | 'reason'
  | 'values'
  /** How many of each kind of value. */
  | 'counts'
  | 'word'

/** What is shown of a column, or `null`: it serves the database only and stands in the file for machines. */
export type Shown = readonly [Label, Say] | null

/** What is shown of a table. */
export interface TableWords<Columns extends string = string> {
  readonly kind: Kind
  readonly columns: { readonly [Name in Columns]: Shown }
}

/** The tables of a map that are about customers. */
type PersonTable<Map> = {
  [Name in keyof Map]: Map[Name] extends { readonly about: 'subject' } ? Name : never
}[keyof Map]

/** Words for every column of every table about customers: a table or column without them is a type error. */
export type WordsFor<Map> = {
  readonly [Name in PersonTable<Map>]: Map[Name] extends { readonly columns: infer Columns }
    ? TableWords<keyof Columns & string>
    : never
}

const id = ['number', 'text'] as const
const when = ['when', 'instant'] as const
/** Bookkeeping: ids, hashes, positions, numbers of versions. */
const silent = null

export const tableWords: WordsFor<Tables> = {
  subject: {
    kind: 'person',
    columns: {
      tenant: silent,
      id,
      state: silent,
      objected: silent,
      ai_opt_out: silent,
      created_at: ['began', 'instant'],
    },
  },
  session: {
    kind: 'visits',
    columns: {
      tenant: silent,
      id: silent,
      subject: silent,
      token_hash: silent,
      site: silent,
      lang: ['language', 'language'],
      choices: silent,
      created_at: ['began', 'instant'],
      expires_at: ['until', 'instant'],
    },
  },
  portal_ticket: {
    kind: 'entrances',
    columns: {
      tenant: silent,
      id: silent,
      subject: silent,
      session: silent,
      token_hash: silent,
      kind: silent,
      rights_case: silent,
      expires_at: ['until', 'instant'],
    },
  },
  conversation: {
    kind: 'conversations',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      site: silent,
      lang: ['language', 'language'],
      state: ['state', 'word'],
      assignee: silent,
      topic: ['topic', 'text'],
      messages: ['count', 'number'],
      unread: silent,
      opened_at: ['began', 'instant'],
      last_at: ['latest', 'instant'],
      waiting_since: silent,
      closed_at: ['ended', 'instant'],
      unassisted: silent,
    },
  },
  message: {
    kind: 'messages',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      conversation: silent,
      seq: silent,
      origin: ['author', 'word'],
      client_id: silent,
      staff: silent,
      state: silent,
      version: silent,
      at: when,
      body: ['text', 'text'],
    },
  },
  vault: {
    kind: 'labels',
    columns: { tenant: silent, subject: silent, id: silent, version: silent, entries: ['values', 'values'] },
  },
  feedback: {
    kind: 'feedback',
    columns: { tenant: silent, subject: silent, id: silent, message: silent, value: ['rating', 'word'], at: when },
  },
  contact: {
    kind: 'contact',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      email: ['email', 'text'],
      email_index: silent,
      verified: ['confirmed', 'flag'],
      created_at: when,
    },
  },
  note: {
    kind: 'notes',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      conversation: silent,
      staff: silent,
      text: ['text', 'text'],
      at: when,
    },
  },
  consent_event: {
    kind: 'choices',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      seq: silent,
      purpose: ['purpose', 'purpose'],
      state: ['choice', 'word'],
      method: silent,
      purpose_version: silent,
      notice_version: ['notice', 'text'],
      notice_sha256: silent,
      lang: ['language', 'language'],
      at: when,
      expires_at: ['until', 'instant'],
      log_entry: silent,
    },
  },
  legal_hold: {
    kind: 'other',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      ground: ['reason', 'text'],
      reference: silent,
      opened_by: silent,
      opened_at: ['began', 'instant'],
      expires_at: ['until', 'instant'],
      reviewed_by: silent,
      reviewed_at: silent,
      released_at: ['ended', 'instant'],
    },
  },
  rights_case: {
    kind: 'requests',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      right: ['right', 'right'],
      state: ['state', 'word'],
      outcome: silent,
      via: silent,
      proof: silent,
      lang: silent,
      opened_at: when,
      due_at: ['due', 'instant'],
      extended_at: silent,
      alarm: silent,
      closed_at: ['ended', 'instant'],
      progress: silent,
      certificate: silent,
      file: silent,
      file_expires_at: silent,
      log_entry: silent,
    },
  },
  case_entry: {
    kind: 'requests',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      seq: silent,
      rights_case: silent,
      kind: silent,
      staff: silent,
      body: ['text', 'text'],
      at: when,
    },
  },
  recipient_notice: {
    kind: 'disclosures',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      rights_case: silent,
      processor: ['recipient', 'text'],
      region: ['region', 'region'],
      state: silent,
      refs: silent,
      attempts: silent,
      next_at: silent,
      created_at: when,
      acknowledged_at: silent,
    },
  },
  access_entry: {
    kind: 'looks',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      staff: silent,
      role: ['role', 'role'],
      purpose: ['purpose', 'purpose'],
      fields: ['group', 'opened'],
      reason: ['reason', 'reason'],
      at: when,
      log_entry: silent,
    },
  },
  disclosure: {
    kind: 'disclosures',
    columns: {
      tenant: silent,
      subject: silent,
      id: silent,
      message: silent,
      processor: ['recipient', 'text'],
      region: ['region', 'region'],
      purpose: ['purpose', 'purpose'],
      categories: silent,
      form: ['form', 'word'],
      bytes: ['size', 'number'],
      model: ['model', 'text'],
      body_sha256: ['fingerprint', 'text'],
      withheld: ['withheld', 'counts'],
      outcome: ['outcome', 'word'],
      at: when,
      log_entry: silent,
    },
  },
  decision: {
    kind: 'decisions',
    columns: {
      tenant: silent,
      subject: silent,
      id,
      type: ['topic', 'text'],
      type_version: silent,
      state: silent,
      conversation: silent,
      client_id: silent,
      version: silent,
      decided_at: when,
      effective_at: silent,
      body: ['detail', 'text'],
      opened_by: silent,
      opened_at: silent,
      staff: silent,
      looked: silent,
      followed: silent,
      ruling: ['outcome', 'text'],
      log_entry: silent,
    },
  },
  decision_review: {
    kind: 'decisions',
    columns: {
      tenant: silent,
      subject: silent,
      id,
      decision: silent,
      state: silent,
      statement: ['text', 'text'],
      at: when,
      due_at: ['due', 'instant'],
      opened_by: silent,
      opened_at: silent,
      staff: silent,
      looked: silent,
      closed_at: ['ended', 'instant'],
      ruling: ['outcome', 'text'],
      log_entry: silent,
    },
  },
  log_detail: {
    kind: 'log',
    columns: { tenant: silent, subject: silent, id: silent, detail: ['detail', 'text'] },
  },
}

/** What is shown of a table. Throws TypeError for a table that is not about customers. */
export function wordsOfTable(name: string): TableWords {
  const found: TableWords | undefined = (tableWords as Readonly<Record<string, TableWords>>)[name as TableName]
  if (found === undefined) throw new TypeError(`${name} has no words in map/labels`)
  return found
}

/** What is shown of a column, in the order of the map. */
export function shownColumns(table: {
  readonly name: string
  readonly columns: Readonly<Record<string, Column>>
}): readonly { readonly name: string; readonly label: Label; readonly say: Say; readonly column: Column }[] {
  const words = wordsOfTable(table.name)
  return Object.entries(table.columns).flatMap(([name, column]) => {
    const shown = words.columns[name]
    return shown == null ? [] : [{ name, label: shown[0], say: shown[1], column }]
  })
}
