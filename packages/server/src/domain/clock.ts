// The only place that asks what time it is: legal deadlines must be testable, and a jump of the machine's clock must be visible.

/** A source of time. Instants are milliseconds since 1970-01-01T00:00:00Z. */
export interface Clock {
  /** The instant now, in milliseconds. */
  now(): number
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still until it is set; for tests only (TC-2). */
export interface SettableClock extends Clock {
  set(instant: number): void
  advance(milliseconds: number): void
}

/** A settable clock starting at an instant, in milliseconds or RFC 3339. */
export function settableClock(start: number | string): SettableClock {
  let instant = typeof start === 'number' ? start : Date.parse(start)
  return {
    now: () => instant,
    set: (to) => {
      instant = to
    },
    advance: (by) => {
      instant += by
    },
  }
}

/** RFC 3339 in UTC with milliseconds, the one form of time on the wire. */
export function rfc3339(instant: number): string {
  return new Date(instant).toISOString()
}

/** The instant of an RFC 3339 text, in milliseconds; NaN when it is none. */
export function instantOf(text: string): number {
  return Date.parse(text)
}

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour
