// Guards text that arrives in pieces: whatever the pieces, the same result, with bounded hold-back and memory (ST-01).

import { CLASS, classes } from './characters.ts'
import { detect } from './detect.ts'
import type { DetectOptions, Finding } from './types.ts'

/** What is done with a finished stretch of text and its findings; what it returns is passed on. */
export type Act = (text: string, findings: readonly Finding[]) => string

/** Options of a guard: those of a detection, what to do, and the most code units held back (default 2 048). */
export interface StreamGuardOptions extends DetectOptions {
  readonly act: Act
  readonly limit?: number
}

/** A guard over one stream. `push` returns what may be shown; `end` the rest; `drop` forgets what is held (ST-06). */
export interface StreamGuard {
  readonly push: (chunk: string) => string
  readonly end: () => string
  readonly drop: () => void
}

const isSpace = (code: number): boolean => classes[code] === CLASS.SPACE || classes[code] === CLASS.BREAK

/**
 * Where a sentence ends, as an index after its last space, judged by the text alone: a terminator or two line breaks,
 * then a space, then a character that does not go on with a number. Returns 0 when none ends by `upTo`.
 */
const sentenceEnd = (text: string, from: number, upTo: number): number => {
  for (let index = Math.max(1, from); index + 1 < upTo; index++) {
    const code = text.charCodeAt(index)
    if (!isSpace(code)) continue
    const before = text.charCodeAt(index - 1)
    const after = text.charCodeAt(index + 1)
    if (isSpace(after) && !(code === 10 && after === 10)) continue
    const stop = before === 46 || before === 33 || before === 63 || before === 0x2026 || before === 0x3002
    const numeral = index > 1 && classes[text.charCodeAt(index - 2)] === CLASS.DIGIT
    if (
      (stop && !numeral && classes[after] !== CLASS.DIGIT && isLongWord(text, index - 1)) ||
      (code === 10 && after === 10)
    )
      return index + 1
  }
  return 0
}

// "Str. 5", "J. Doe", "Nr. 7": a full stop after a short word does not end a sentence.
const isLongWord = (text: string, stop: number): boolean => {
  let length = 0
  for (let index = stop - 1; index >= 0 && !isSpace(text.charCodeAt(index)); index--) length++
  return length > 4 || text.charCodeAt(stop) !== 46
}

/** Opens a guard. */
export const openStreamGuard = (options: StreamGuardOptions): StreamGuard => {
  const limit = Math.max(256, options.limit ?? 2048)
  let held = ''
  let scanned = 0
  let previous = options.context?.previous

  const pass = (text: string): string => {
    const context = previous === undefined ? { ...options.context } : { ...options.context, previous }
    const findings = detect(text, options.lang === undefined ? { context } : { lang: options.lang, context })
    previous = text
    return options.act(text, findings)
  }

  /** Where a full buffer is cut: at its last space outside every finding, in its second half; else at a whole character. */
  const forcedCut = (block: string): number => {
    const findings = detect(block, options.lang === undefined ? {} : { lang: options.lang })
    for (let index = block.length - 1; index > block.length / 2; index--) {
      if (!isSpace(block.charCodeAt(index)) || classes[block.charCodeAt(index - 1)] === CLASS.DIGIT) continue
      if (findings.every(({ start, end }) => index < start || index >= end)) return index + 1
    }
    const last = block.charCodeAt(block.length - 1)
    return last >= 0xd800 && last <= 0xdbff ? block.length - 1 : block.length
  }

  const drain = (): string => {
    let out = ''
    for (;;) {
      // Never look past the limit: what is decided may not depend on how much has arrived.
      const end = sentenceEnd(held, scanned, Math.min(held.length, limit))
      if (end > 0) {
        out += pass(held.slice(0, end))
        held = held.slice(end)
        scanned = 0
      } else if (held.length >= limit) {
        const cut = forcedCut(held.slice(0, limit))
        out += pass(held.slice(0, cut))
        held = held.slice(cut)
        scanned = 0
      } else {
        scanned = Math.max(0, held.length - 3)
        return out
      }
    }
  }

  return {
    push(chunk) {
      held += chunk
      return drain()
    },
    end() {
      const out = held === '' ? '' : pass(held)
      held = ''
      return out
    },
    drop() {
      held = ''
    },
  }
}
