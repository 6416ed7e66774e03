// Who looked, as a person reads it: looks of one day by one role for one reason are one line. No name and no number of a colleague
// is in any of it (C-579/21).

/** One look at a person's data. */
export interface Look {
  readonly role: string
  readonly purpose: string
  readonly fields: string
  readonly reason: string
  /** RFC 3339. */
  readonly at: string
}

/** Looks of one day that read the same. */
export interface Consultation {
  /** The first and the last look of the day. */
  readonly from: string
  readonly until: string
  readonly role: string
  readonly purpose: string
  readonly reason: string
  /** What was opened, each once. */
  readonly fields: readonly string[]
  readonly times: number
}

/** Adds a look to the consultations, newest day first. The order in which looks come does not matter. */
export function groupLooks(looks: Iterable<Look>): readonly Consultation[] {
  const groups = new Map<string, Consultation>()
  for (const { role, purpose, reason, fields, at } of looks) {
    const key = JSON.stringify([at.slice(0, 10), role, purpose, reason])
    const known = groups.get(key)
    groups.set(
      key,
      known === undefined
        ? { from: at, until: at, role, purpose, reason, fields: [fields], times: 1 }
        : {
            ...known,
            from: at < known.from ? at : known.from,
            until: at > known.until ? at : known.until,
            fields: known.fields.includes(fields) ? known.fields : [...known.fields, fields],
            times: known.times + 1,
          },
    )
  }
  return [...groups.values()].toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))
}
