// Undoes typographic disguise (RE-04 … RE-09, RE-16, RE-31) and remembers where every character came from.

import { CLASS, classes } from './characters.ts'

/** A text to read, and for each of its code units the range of the original it stands for. */
export interface View {
  readonly text: string
  /** Original start of unit `i`; absent when the text is unchanged. */
  readonly starts?: Int32Array
  /** Original end (exclusive) of unit `i`; absent when the text is unchanged. */
  readonly ends?: Int32Array
}

/** Original range of `[start, end)` in a view. */
export const originOf = (view: View, start: number, end: number): { start: number; end: number } => {
  if (view.starts === undefined || view.ends === undefined || end <= start) return { start, end }
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (let index = start; index < end; index++) {
    from = Math.min(from, view.starts[index] ?? from)
    to = Math.max(to, view.ends[index] ?? to)
  }
  return { start: from, end: to }
}

// Letters of other scripts that look like a Latin letter (Unicode UTS 39 confusables, the common ones).
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ӏ: 'l', к: 'k', м: 'm',
    т: 't', в: 'b', н: 'h', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X',
    І: 'I', Ј: 'J', Ѕ: 'S', α: 'a', ο: 'o', ν: 'v', ι: 'i', ρ: 'p', υ: 'u', τ: 't', κ: 'k', ε: 'e', η: 'n', Α: 'A', Β: 'B',
    Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ɡ: 'g', ɑ: 'a', ı: 'i',
  }),
) // biome-ignore format: a table

const dropped = (point: number): boolean =>
  point === 0xad || point === 0x34f || point === 0xfeff || point === 0x180e || point === 0x20e3 ||
  (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) ||
  (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef) // biome-ignore format: a table

const DIGIT_RUNS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0x1810,
]

const plain = (char: string, point: number): string => {
  if (point >= 0xe0020 && point <= 0xe007e) return String.fromCharCode(point - 0xe0000)
  if (point >= 0xe0000 && point <= 0xe007f) return ''
  if (point === 0x2010 || point === 0x2011 || point === 0x2212) return '-'
  for (const zero of DIGIT_RUNS) if (point >= zero && point <= zero + 9) return String.fromCharCode(48 + point - zero)
  return char.normalize('NFKC')
}

const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)

const isLookScript = (code: number): boolean => code >= 0x370 && code <= 0x52f

/** True when a text holds nothing that {@link normalise} would touch. */
export const isPlain = (text: string): boolean => {
  let latin = false
  let foreign = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) {
      if (!latin && isLatin(code)) latin = true
      continue
    }
    if (classes[code] === CLASS.ODD) return false
    if (isLookScript(code)) foreign = true
  }
  return !(latin && foreign)
}

/** Normalises a text; an untouched text comes back as it is, without maps. */
export const normalise = (text: string): View => {
  if (isPlain(text)) return { text }
  const starts: number[] = []
  const ends: number[] = []
  const units: string[] = []
  const put = (piece: string, start: number, end: number): void => {
    for (const unit of piece.split('')) {
      units.push(unit)
      starts.push(start)
      ends.push(end)
    }
  }
  // A right-to-left override shows its content backwards: read it as shown (RE-07).
  let override = -1
  const close = (): void => {
    if (override < 0) return
    units.push(...units.splice(override).reverse())
    starts.push(...starts.splice(override).reverse())
    ends.push(...ends.splice(override).reverse())
    override = -1
  }
  let index = 0
  while (index < text.length) {
    const point = text.codePointAt(index) ?? 0
    const size = point > 0xffff ? 2 : 1
    const char = text.slice(index, index + size)
    if (point === 0x202e) override = units.length
    else if (point === 0x202c || point === 0x202d) close()
    const last = units.at(-1)
    if (point >= 0x300 && point <= 0x36f && point !== 0x34f && last !== undefined) {
      const joined = (last + char).normalize('NFC')
      if (joined.length === 1) units[units.length - 1] = joined
      ends[ends.length - 1] = index + size
    } else if (!dropped(point)) {
      const kind = classes[text.charCodeAt(index)] ?? 0
      put(kind === CLASS.ODD ? plain(char, point) : char, index, index + size)
    } else if (last !== undefined && (point === 0xfe0f || point === 0x20e3)) {
      ends[ends.length - 1] = index + size
    }
    index += size
  }
  close()
  untwin(units)
  return { text: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Replaces look-alike letters inside runs (no spaces) that also hold Latin letters, `@` domains included (RE-05). */
const untwin = (units: string[]): void => {
  let start = 0
  for (let index = 0; index <= units.length; index++) {
    const code = units[index]?.charCodeAt(0) ?? 32
    if (index < units.length && classes[code] !== CLASS.SPACE && classes[code] !== CLASS.BREAK) continue
    let latin = 0
    let twins = 0
    let foreign = 0
    for (let at = start; at < index; at++) {
      const unit = units[at] ?? ''
      const value = unit.charCodeAt(0)
      if (isLatin(value)) latin++
      else if (isLookScript(value)) {
        if (LOOKALIKES.has(unit)) twins++
        else foreign++
      }
    }
    if (latin > 0 && twins > 0 && foreign === 0) {
      for (let at = start; at < index; at++) units[at] = LOOKALIKES.get(units[at] ?? '') ?? units[at] ?? ''
    }
    start = index + 1
  }
}
