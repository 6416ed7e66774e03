// Moments and spans as a reader wants them: short in lists, exact in titles. All times on the wire are RFC 3339 UTC.

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The words for moments in one language. */
export interface TimeWords {
  /** Hour and minute: 14:05. */
  clock: (at: string) => string
  /** Date and time, for titles and details. */
  full: (at: string) => string
  /** The date alone, where the hour says nothing. */
  date: (at: string) => string
  /** The day, without the year while it is this one. */
  day: (at: string, now: number) => string
  /** How long ago, in one unit: "12 min", "3 h", "2 d". Never less than a minute. */
  span: (since: string, now: number) => string
  /** The same in full words, for screen readers: "12 minutes". */
  spoken: (since: string, now: number) => string
}

/**
 * The reader's own tag for a language (`en-GB` for `en`), because dates differ by region. English without a region is read
 * in Europe here.
 */
export function regionalTag(lang: string, wished: readonly string[]): string {
  const own = wished.find((tag) => tag.toLowerCase().startsWith(`${lang}-`) && isTag(tag))
  return own ?? (lang === 'en' ? 'en-GB' : lang)
}

// Browsers on bare systems wish for "en-US@posix", which is no language tag, and formatting by it throws.
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Words for moments; formats are made once, because making one costs more than using it a hundred times. */
export function timeWords(lang: string): TimeWords {
  const clock = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' })
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' })
  const older = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric' })
  const unit = (name: string, style: 'narrow' | 'short' | 'long'): Intl.NumberFormat =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: style })
  const short = { minute: unit('minute', 'short'), hour: unit('hour', 'short'), day: unit('day', 'narrow') }
  const long = { minute: unit('minute', 'long'), hour: unit('hour', 'long'), day: unit('day', 'long') }
  return {
    clock: (at) => clock.format(Date.parse(at)),
    full: (at) => full.format(Date.parse(at)),
    date: (at) => date.format(Date.parse(at)),
    day: (at, now) =>
      new Date(at).getFullYear() === new Date(now).getFullYear()
        ? day.format(Date.parse(at))
        : older.format(Date.parse(at)),
    span: (since, now) => spanIn(short, now - Date.parse(since)),
    spoken: (since, now) => spanIn(long, now - Date.parse(since)),
  }
}

function spanIn(units: Record<'minute' | 'hour' | 'day', Intl.NumberFormat>, ms: number): string {
  if (ms < HOUR) return units.minute.format(Math.max(1, Math.floor(ms / MINUTE)))
  if (ms < DAY) return units.hour.format(Math.floor(ms / HOUR))
  return units.day.format(Math.floor(ms / DAY))
}

/** Whole days from now until `due`, by calendar days of the reader; negative when it is past. */
export function daysUntil(due: string, now: number): number {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
  return Math.round((midnight(Date.parse(due)) - midnight(now)) / DAY)
}

/** Whether two moments lie on one calendar day of the reader. */
export function isSameDay(a: string, b: string | number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}
