// The log: JSON lines made of declared events and declared fields, so that nothing about a person can be written even by mistake.
import { type Clock, rfc3339 } from '../domain/clock.ts'
import { type EventField, type EventName, events } from './events.ts'
import { type Fields, fields } from './fields.ts'

export { type ErrorFields, errorFields } from './error-fields.ts'
export { type EventName, events } from './events.ts'
export { type FieldName, type Fields, fields } from './fields.ts'

/** How grave a line is. */
export type Level = 'info' | 'warn' | 'error'

/** Writes an event with some of its fields; any other name or field does not type-check. */
export type Write = <Event extends EventName>(
  event: Event,
  values?: { readonly [Name in EventField<Event>]?: Fields[Name] | undefined },
) => void

/** The open log. */
export interface Log {
  readonly info: Write
  readonly warn: Write
  readonly error: Write
  /** Writes what a room reports that cannot know the table; checked at run time like everything else. */
  relay(event: string, values?: Readonly<Record<string, unknown>>): void
  /** How many events and fields were left out since the start because they are not declared or fail their check. */
  readonly dropped: number
}

interface LogNeeds {
  /** Takes one line with its line end. */
  readonly write: (line: string) => void
  readonly clock: Clock
}

/** Opens the log. It never throws: a fault in a log line must not break what is being logged. */
export function openLog({ write, clock }: LogNeeds): Log {
  // Owned by `put`: grows only.
  let dropped = 0

  function put(level: Level, event: string, values: Readonly<Record<string, unknown>> = {}): void {
    const kept: Record<string, unknown> = { at: rfc3339(clock.now()), level }
    let left = 0
    if (isEvent(event)) {
      kept['event'] = event
      for (const [name, value] of Object.entries(values)) {
        if (value === undefined) continue
        if (isField(event, name) && fields[name](value)) kept[name] = value
        else left += 1
      }
    } else {
      kept['event'] = 'undeclared'
      left = 1
    }
    dropped += left
    write(`${JSON.stringify(left === 0 ? kept : { ...kept, dropped: left })}\n`)
  }

  return {
    info: (event, values) => put('info', event, values),
    warn: (event, values) => put('warn', event, values),
    error: (event, values) => put('error', event, values),
    relay: (event, values) => put('info', event, values),
    get dropped() {
      return dropped
    },
  }
}

function isEvent(name: string): name is EventName {
  return Object.hasOwn(events, name)
}

function isField(event: EventName, name: string): name is keyof Fields {
  const declared: readonly string[] = events[event].fields
  return declared.includes(name)
}
