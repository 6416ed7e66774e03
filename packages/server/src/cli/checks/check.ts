// What `aboveboard doctor` finds: one line per thing looked at, and what to do where it is not good.

/** One thing that was looked at. */
export interface Finding {
  readonly about: string
  readonly state: 'good' | 'warning' | 'bad'
  readonly says: string
  /** What to do. */
  readonly advice?: string
}

/** Something that is as it should be. */
export function good(about: string, says: string): Finding {
  return { about, state: 'good', says }
}

/** Something that works, and that the operator should know about. */
export function warning(about: string, says: string, advice: string): Finding {
  return { about, state: 'warning', says, advice }
}

/** Something that must be put right. */
export function bad(about: string, says: string, advice: string): Finding {
  return { about, state: 'bad', says, advice }
}
