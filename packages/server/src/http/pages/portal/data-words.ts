// What the places and the limits of a certificate are called, in the reader's language where it is known; elsewhere in English,
// marked as such.
import type { Language } from '@aboveboard/protocol'
import { type RecordMessages, recordMessages } from '@aboveboard/protocol/messages/records/records'
import { wordsOfTable } from '../../../map/labels.ts'
import { subjectTables } from '../../../map/map.ts'
import { type Html, html } from '../html.ts'

type Kind = keyof RecordMessages['kinds']

/** Places outside the tables, as a certificate names them. */
const places: Readonly<Record<string, Kind>> = {
  keys: 'keys',
  queue: 'queue',
  'objects.packages': 'files',
  'cache/memory': 'memory',
}

function kindOf(store: string): Kind | undefined {
  const table = subjectTables().find((one) => `postgres.${one.name}` === store)
  if (table !== undefined) return wordsOfTable(table.name).kind
  return Object.hasOwn(places, store) ? places[store] : undefined
}

/** What a place holds. A place that nobody has named is shown as the certificate names it. */
export function placeIn(lang: Language, store: string): Html {
  const kind = kindOf(store)
  if (kind === undefined) return html`<span lang="en">${store}</span>`
  const { title, text } = recordMessages(lang).kinds[kind]
  return html`${title} <small>${text}</small>`
}

// The certificate signs English sentences. The key is the whole sentence: one that changes falls back to English instead of saying
// in another language what is true no longer.
const limits: Readonly<Record<string, keyof RecordMessages['limits']>> = {
  'copies that the subject or others exported or took down': 'copies',
  'messages and mails already delivered to their recipients': 'delivered',
  'physical remanence on storage media: of what was sealed only ciphertext without a key is left there; closed words and times that were not sealed stay in the database’s journal until it is overwritten':
    'media',
  'backups until the day named above: readable only to whoever holds a backup and the live key store': 'backups',
  'the audit log keeps that entries exist and when; their references to the subject cannot be resolved any more': 'log',
}

/** A limit of a certificate. */
export function limitIn(lang: Language, sentence: string): Html {
  const known = Object.hasOwn(limits, sentence) ? limits[sentence] : undefined
  return known === undefined ? html`<span lang="en">${sentence}</span>` : html`${recordMessages(lang).limits[known]}`
}
