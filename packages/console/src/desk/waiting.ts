// Waiting and searching, as plain rules on rows.

import { languageName } from '../text/language.ts'
import type { InboxRow } from '../wire/shapes.ts'

const LONG_MS = 10 * 60_000

/** Whether somebody has waited so long that it should catch the eye: ten minutes. */
export function isLongWait(since: string, now: number): boolean {
  return now - Date.parse(since) >= LONG_MS
}

/** The rows whose label, topic, language, site or assignee contain every word of the search; never what people wrote. */
export function matching(rows: readonly InboxRow[], search: string, reader: string): readonly InboxRow[] {
  const words = search
    .toLocaleLowerCase(reader)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const facts = [
      row.label,
      row.topic ?? '',
      row.lang,
      languageName(row.lang, reader),
      row.site,
      row.assignee?.name ?? '',
    ]
    const line = facts.join(' ').toLocaleLowerCase(reader)
    return words.every((word) => line.includes(word))
  })
}

/** The longest waiting conversation other than `except`, or `undefined`. */
export function nextWaiting(rows: readonly InboxRow[], except: string | undefined): InboxRow | undefined {
  return rows
    .filter((row) => row.state === 'waiting' && row.id !== except)
    .toSorted((a, b) => Date.parse(a.waiting_since ?? a.last_at) - Date.parse(b.waiting_since ?? b.last_at))[0]
}
