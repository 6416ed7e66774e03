/** English word stems after the Porter2 algorithm of Snowball (M. F. Porter, 2001), without its exception lists. */

const DOUBLE = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/
const VOWEL = /[aeiouy]/

/** The stem of a folded English word; words of up to three letters stay. */
export function stemEnglish(word: string): string {
  if (word.length <= 3) return word
  let stem = plural(word)
  stem = tense(stem)
  if (stem.length > 2 && /[^aeiou]y$/.test(stem)) stem = `${stem.slice(0, -1)}i`
  stem = derivation(stem)
  return ending(stem)
}

/** Where the region starts in which longer endings may be removed (R1 of Porter2). */
function regionOf(word: string, from = 0): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return match === null ? word.length : from + match.index + 2
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(word)) return word
  return word.endsWith('s') && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word
}

function tense(word: string): string {
  if (word.endsWith('eed')) return word.length - 3 >= regionOf(word) ? word.slice(0, -1) : word
  const match = /(?:ingly|edly|ing|ed)$/.exec(word)
  if (match === null) return word
  const stem = word.slice(0, match.index)
  if (!VOWEL.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (DOUBLE.test(stem)) return stem.slice(0, -1)
  const isShort = regionOf(stem) === stem.length && /(?:^|[^aeiouy])[aeiouy][^aeiouywx]$/.test(stem)
  return isShort ? `${stem}e` : stem
}

const DERIVED: readonly [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['li', ''],
]
const DERIVED_FURTHER: readonly [string, string][] = [
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['alize', 'al'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const REMOVED = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'ion',
  'al',
  'er',
  'ic',
]

function derivation(word: string): string {
  const first = replaced(word, DERIVED, regionOf(word))
  const second = replaced(first, DERIVED_FURTHER, regionOf(first))
  const region = regionOf(second, regionOf(second))
  const end = REMOVED.find((ending) => second.endsWith(ending))
  if (end === undefined || second.length - end.length < region) return second
  if (end === 'ion' && !/[st]ion$/.test(second)) return second
  return second.slice(0, -end.length)
}

function replaced(word: string, rules: readonly [string, string][], region: number): string {
  const rule = rules.find(([ending]) => word.endsWith(ending))
  if (rule === undefined || word.length - rule[0].length < region) return word
  if (rule[0] === 'li' && !/[cdeghkmnrt]li$/.test(word)) return word
  return word.slice(0, -rule[0].length) + rule[1]
}

function ending(word: string): string {
  const region = regionOf(word)
  if (word.endsWith('e') && word.length - 1 >= region) return word.slice(0, -1)
  return word.endsWith('ll') && word.length - 1 >= regionOf(word, region) ? word.slice(0, -1) : word
}
