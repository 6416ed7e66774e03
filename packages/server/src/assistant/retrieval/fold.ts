/** Text to bare words: lower case, without accents, apostrophes resolved; the same for articles and questions. */

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/** A text in lower case without accents. German ä, ö, ü become a, o, u; letters of their own (ł, ø, ß) their nearest. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => LETTERS[letter] ?? letter)
}

// Articles and pronouns that French, Italian, Maltese and Irish glue to the next word with an apostrophe.
const GLUED = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|un|all|dell|nell|sull|dall|quell|bell|b|f|x|dh)$/

/** No language that is read here has longer words; what is longer is an attack or a key. */
const LONGEST_WORD = 64

/** The folded words of a text in order. English "didn't" gives "did" and "not"; "l'adresse" gives "adresse". */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [run] of folded(text).matchAll(/[\p{L}\p{N}]+(?:['’ʼ`][\p{L}]+)*/gu)) {
    const raw = run.slice(0, LONGEST_WORD)
    const parts = raw.split(/['’ʼ`]/)
    const [first = '', second] = parts
    if (second === undefined) words.push(first)
    else if (second === 't') words.push(first.replace(/n$/, '') || first, 'not')
    else if (GLUED.test(first)) words.push(parts.slice(1).join(''))
    else if (/^(?:s|m|re|ve|ll|d)$/.test(second)) words.push(first)
    else words.push(...parts)
  }
  return words
}
