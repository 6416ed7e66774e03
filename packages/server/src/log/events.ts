// Every line that the product can write to its log: the event's name and the fields that may accompany it. A line that is not in
// this table does not exist; `docs/derived/events.md` is made from it.
import type { FieldName } from './fields.ts'

interface EventKind {
  readonly about: string
  readonly fields: readonly FieldName[]
}

const error = ['code', 'name', 'frames'] as const

/** The table of events. */
export const events = {
  'server-ready': { about: 'The doors are open.', fields: ['port', 'ms', 'version'] },
  quarantine: { about: 'A backup was put back and is not reconciled: only the health is served.', fields: ['port'] },
  'server-stopping': { about: 'Asked to stop; requests in progress are finished.', fields: ['code'] },
  'server-stopped': { about: 'Everything is closed.', fields: ['ms'] },
  fatal: { about: 'Something that must stop the process.', fields: error },
  'request-failed': {
    about: 'A request ended in a fault of ours.',
    fields: ['request', 'route', 'method', 'status', 'ms', ...error],
  },
  'stream-failed': { about: 'An open stream broke on our side.', fields: ['route', 'count', ...error] },
  'database-ready': { about: 'The embedded database answers.', fields: ['started', 'fresh', 'ms'] },
  'database-lost': { about: 'The embedded database does not answer any more.', fields: ['code'] },
  'database-back': { about: 'The embedded database answers again.', fields: ['started'] },
  'database-down': { about: 'The embedded database could not be started again.', fields: ['code'] },
  'database-left': { about: 'The embedded database was left; the last to leave stops it.', fields: ['stopped'] },
  'database-fault': { about: 'A connection to the database was lost.', fields: ['count', ...error] },
  migrated: { about: 'Migrations were applied.', fields: ['count', 'ms'] },
  'queue-fault': { about: 'The queue of jobs met a fault.', fields: error },
  'queue-warning': { about: 'The queue of jobs warns.', fields: ['code'] },
  'job-failed': {
    about: 'A job failed and will be tried again, or is set aside.',
    fields: ['part', 'attempt', 'ms', ...error],
  },
  'job-done': { about: 'A scheduled job finished.', fields: ['part', 'count', 'ms'] },
  'log-signed': { about: 'A checkpoint of the audit log was signed.', fields: ['size', 'count', 'ms'] },
  'log-fault': { about: 'The audit log could not be continued; nothing is disclosed until it can.', fields: error },
  'keys-created': { about: 'The root key was created, by the first start and never again.', fields: [] },
  'keys-rotated': { about: 'A new epoch of key-encryption keys began.', fields: ['count', 'ms'] },
  'keys-fault': { about: 'The key store refused.', fields: error },
  'answer-failed': {
    about: 'The assistant could not answer; the visitor is offered a person.',
    fields: ['part', 'processor', 'status', 'ms', ...error],
  },
  'egress-refused': {
    about: 'A connection to the outside was refused by rule.',
    fields: ['part', 'purpose', 'processor', 'code'],
  },
  'processor-registered': {
    about: 'A self-hosted model from the environment was entered in the register.',
    fields: ['processor'],
  },
  'processor-unsigned': { about: 'A processor stays off until a person signs it.', fields: ['processor'] },
  'knowledge-imported': { about: 'Articles were imported.', fields: ['count', 'ms', 'code'] },
  'demo-seeded': { about: 'The demo shop was put into an empty database.', fields: ['count', 'ms'] },
  'retention-run': { about: 'Due data was deleted.', fields: ['count', 'ms'] },
  'erasure-failed': {
    about: 'A store has not confirmed an erasure; the certificate waits.',
    fields: ['part', 'attempt', ...error],
  },
  'first-admin-link': {
    about: 'The link for the first administrator was written to the terminal or to a file, never here.',
    fields: [],
  },
} as const satisfies Record<string, EventKind>

export type EventName = keyof typeof events

/** The fields of an event. */
export type EventField<Event extends EventName> = (typeof events)[Event]['fields'][number]
