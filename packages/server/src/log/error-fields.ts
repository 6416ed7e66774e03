// What may be said of an error: the name of its class, its code and where it arose. Never its message or cause, which can quote
// anything: PostgreSQL quotes the value that broke a rule, a parser the text that it could not read (M-07).
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCode, isErrorName, isFrame } from './fields.ts'

/** The fields of an error. */
export interface ErrorFields {
  readonly name: string
  readonly code?: string
  /** `file:line`, innermost first, at most eight, relative to the checkout. */
  readonly frames: readonly string[]
}

const checkout = fileURLToPath(new URL('../../../../', import.meta.url))
const framesKept = 8

/** The fields of anything thrown. */
export function errorFields(thrown: unknown): ErrorFields {
  if (!(thrown instanceof Error)) return { name: 'Error', frames: [] }
  const code: unknown = 'code' in thrown ? thrown.code : undefined
  return {
    name: isErrorName(thrown.name) ? thrown.name : 'Error',
    ...(isCode(code) && { code }),
    frames: framesOf(thrown),
  }
}

/**
 * The places of a stack. The message stands in the stack's head and may itself look like frames, so the head is cut off, and what is
 * left counts only where it names a file that is there.
 */
function framesOf(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : ''
  const head = stack.indexOf(error.message)
  const body = head === -1 ? stack : stack.slice(head + error.message.length)
  const frames: string[] = []
  for (const line of body.split('\n')) {
    const place = /^ {4}at .*?(?:file:\/\/)?(\/[^()\s]+:\d+):\d+\)?$/.exec(line)?.[1]
    if (place === undefined || !place.startsWith(checkout)) continue
    const frame = place.slice(checkout.length).split(sep).join('/')
    if (isFrame(frame) && existsSync(join(checkout, frame.replace(/:\d+$/, '')))) frames.push(frame)
    if (frames.length === framesKept) break
  }
  return frames
}
