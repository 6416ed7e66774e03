// Puts values back into arriving text: no partial token ever leaves, and nothing is put back into code, links or markup.

import type { Vault } from './types.ts'

/** Who will read the text: the person it is about, a member of staff (sees labels), or a model (sees tokens). */
export type Viewer = 'subject' | 'staff' | 'model'

/** Options of a restoration. */
export interface RestoreOptions {
  readonly viewer: Viewer
}

/** A text with values put back; `unknown` counts tokens that were not ours: above a few, drop the answer (PF-05). */
export interface Restored {
  readonly text: string
  readonly restored: number
  readonly unknown: number
}

/** Restores text that arrives in pieces. What `push` returns is final; `end` gives the rest. */
export interface StreamRestorer {
  readonly push: (chunk: string) => string
  readonly end: () => string
  readonly restored: () => number
  readonly unknown: () => number
}

/** Longest token in code units; an opening sign without a close within it was never ours. */
const LONGEST = 64
/** What stands in place of a token that is not ours. */
const NEUTRAL = '[removed]'
const ERASED = '[erased]'

/** Where in marked-up text we are; values are put back in plain text only (PF-06, PF-07). */
interface Place {
  /** Length of the backtick run that opened code, 0 outside. */
  code: number
  ticks: number
  /** Inside `](…)` of a link or image, after its parenthesis. */
  link: boolean
  /** Inside `<…>` of HTML or an autolink. */
  tag: boolean
  /** The last characters, to recognise a link, a scheme, an attribute or a JSON value. */
  tail: string
  /** Inside an unbroken run that already holds a scheme. */
  url: boolean
}

const SCHEME = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|(?:mailto|tel|sms|data|javascript|file|blob):)$/i

const walk = (place: Place, char: string): void => {
  if (char === '`') place.ticks++
  else if (place.ticks > 0) {
    place.code = place.code === 0 ? place.ticks : place.ticks >= place.code ? 0 : place.code
    place.ticks = 0
  }
  if (place.code > 0) {
    // Inline code ends with its paragraph; a fence (three or more) lasts until it is closed.
    if (char === '\n' && place.code < 3 && place.tail.endsWith('\n')) place.code = 0
  } else {
    if (char === '(' && place.tail.endsWith(']')) place.link = true
    else if (place.link && (char === ')' || char === '\n')) place.link = false
    else if (place.tail.endsWith('<') && /[a-z!/]/i.test(char)) place.tag = true
    else if (place.tag && char === '>') place.tag = false
    if (/\s/.test(char)) place.url = false
    else if (SCHEME.test(place.tail + char)) place.url = true
  }
  place.tail = (place.tail + char).slice(-24)
}

// A value in JSON, an attribute or a style, or the target of a reference definition.
const ASSIGNED = /(?:["']\s{0,3}:\s{0,3}["']?|=\s{0,2}["']|=|url\(\s{0,2}["']?|\]:\s{0,3})$/i

const isPlainText = (place: Place): boolean =>
  place.code === 0 &&
  place.ticks === 0 &&
  !place.link &&
  !place.tag &&
  !place.url &&
  !place.tail.endsWith('<') &&
  !ASSIGNED.test(place.tail)

/** Opens a restorer over a vault; it holds at most one token's length of text. */
export const openStreamRestorer = (vault: Vault, options: RestoreOptions): StreamRestorer => {
  const known = new Map(vault.entries.map((entry) => [entry.token, entry]))
  const place: Place = { code: 0, ticks: 0, link: false, tag: false, tail: '', url: false }
  let held = ''
  let restored = 0
  let unknown = 0

  const foreign = (): string => {
    unknown++
    return vault.erased === true ? ERASED : NEUTRAL
  }

  const resolve = (token: string): string => {
    if (token === '⟦(⟧') return options.viewer === 'model' ? token : '⟦'
    if (token === '⟦)⟧') return options.viewer === 'model' ? token : '⟧'
    const entry = known.get(token)
    if (entry === undefined || vault.erased === true) return foreign()
    if (options.viewer === 'model') return token
    if (options.viewer === 'staff' || !isPlainText(place)) return `[${token.slice(1, token.indexOf('·'))}]`
    restored++
    return entry.value
  }

  /** An opening sign that cannot become a token any more: a label-like run behind it goes too. */
  const breakUp = (): string => {
    const run = /^⟦[\p{L}\p{N}_·\- ]{0,64}/u.exec(held)?.[0] ?? '⟦'
    held = held.slice(run.length)
    return run.length > 1 ? foreign() : run
  }

  const emit = (piece: string): string => {
    for (const char of piece) walk(place, char)
    return piece
  }

  const drain = (final: boolean): string => {
    let out = ''
    while (held.length > 0) {
      const open = held.indexOf('⟦')
      if (open !== 0) {
        const piece = open < 0 ? held : held.slice(0, open)
        held = held.slice(piece.length)
        out += emit(piece)
        continue
      }
      const close = held.indexOf('⟧')
      const again = held.indexOf('⟦', 1)
      const broken = held.indexOf('\n')
      const limit = Math.min(again < 0 ? LONGEST : again, broken < 0 ? LONGEST : broken, LONGEST)
      if (close > 0 && close < limit) {
        const token = held.slice(0, close + 1)
        held = held.slice(close + 1)
        out += emit(resolve(token))
      } else if (final || held.length >= LONGEST || limit < LONGEST) out += emit(breakUp())
      else break
    }
    return out
  }

  return {
    push(chunk) {
      held += chunk
      return drain(false)
    },
    end: () => drain(true),
    restored: () => restored,
    unknown: () => unknown,
  }
}
