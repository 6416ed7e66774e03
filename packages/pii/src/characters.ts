// Character tables, built once: class of every UTF-16 code unit and its folded form (lower case, no accent).

/** Classes of code units. `ODD` asks for normalisation before anything else is read. */
export const CLASS = { OTHER: 0, LOWER: 1, UPPER: 2, LETTER: 3, DIGIT: 4, SPACE: 5, BREAK: 6, ODD: 7, MARK: 8 } as const

const SINGLE_FOLDS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ß: 's', æ: 'a', œ: 'o', ı: 'i', þ: 't', ð: 'd', ħ: 'h', ŋ: 'n', ŧ: 't', ς: 'σ', '’': "'",
} // biome-ignore format: a table

const isOdd = (code: number): boolean =>
  code === 0xad || code === 0x34f || code === 0xfeff || code === 0x3164 || code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xff01 && code <= 0xff5e) || (code >= 0x2460 && code <= 0x24ff) || (code >= 0x2070 && code <= 0x209c) ||
  (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3 || (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x2100 && code <= 0x214f && code !== 0x2116 && code !== 0x2122) || (code >= 0x2160 && code <= 0x217f) || code === 0xb2 || code === 0xb3 || code === 0xb9 ||
  code === 0xdb40 || code === 0xd835 || code === 0xd83c || (code >= 0xfb00 && code <= 0xfb06) ||
  (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f) ||
  (code >= 0x9e6 && code <= 0x9ef) || (code >= 0xe50 && code <= 0xe59) || code === 0x2024 || code === 0x2025 ||
  (code >= 0x2010 && code <= 0x2011) || code === 0x2212 // biome-ignore format: a table

const build = (): { classes: Uint8Array; folds: Uint16Array } => {
  const classes = new Uint8Array(65536)
  const folds = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) folds[code] = code
  const fill = (pattern: RegExp, value: number): void => {
    for (const match of ALL.matchAll(pattern)) classes.fill(value, match.index, match.index + match[0].length)
  }
  fill(/\p{L}+/gu, CLASS.LETTER)
  fill(/\p{Ll}+/gu, CLASS.LOWER)
  fill(/[\p{Lu}\p{Lt}]+/gu, CLASS.UPPER)
  fill(/\p{M}+/gu, CLASS.MARK)
  fill(/\s+/gu, CLASS.SPACE)
  for (const code of [10, 13, 0x2028, 0x2029]) classes[code] = CLASS.BREAK
  for (let code = 48; code < 58; code++) classes[code] = CLASS.DIGIT
  for (let code = 0; code < 65536; code++) if (isOdd(code)) classes[code] = CLASS.ODD
  const foldRange = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) {
      const lower = String.fromCharCode(code).toLowerCase()
      const base = lower.normalize('NFD').charAt(0)
      const folded = SINGLE_FOLDS[lower] ?? (base === '' ? lower : base)
      // й and ў keep their breve: without it they are other letters.
      folds[code] = (lower === 'й' || lower === 'ў' || lower === 'ї' ? lower : folded).charCodeAt(0)
    }
  }
  foldRange(0x41, 0x5a)
  foldRange(0xc0, 0x24f)
  foldRange(0x370, 0x52f)
  foldRange(0x1e00, 0x1fff)
  folds[0x2019] = 39
  return { classes, folds }
}

// Surrogates stay OTHER here, so that the string has one unit per index.
const ALL = Array.from({ length: 65536 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? ' ' : String.fromCharCode(code),
)
  .join('')
  .replaceAll(/[\ud800-\udfff]/g, '\0')

const tables = build()

/** Class of each UTF-16 code unit. */
export const classes: Uint8Array = tables.classes

/** Folded form of each UTF-16 code unit: lower case and without accent, one unit to one unit. */
export const folds: Uint16Array = tables.folds

const isAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}

/** Folds a string for comparison; length is kept. */
export const fold = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase()
  let out = ''
  for (let index = 0; index < text.length; index++) out += String.fromCharCode(folds[text.charCodeAt(index)] ?? 0)
  return out
}

/** True for letters, marks and digits. */
export const isWordCode = (code: number): boolean => {
  const kind = classes[code] ?? 0
  return (kind >= CLASS.LOWER && kind <= CLASS.DIGIT) || kind === CLASS.MARK
}

/** True for ASCII digits. */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57
