/** German word stems: inflection, the participle's "ge", separable verbs ("aufgeladen" like "aufladen"), common derivations. */

const SEPARABLE =
  /^(ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|los|mit|nach|um|vor|weg|weiter|zu|zuruck)(?:ge|zu)(.{4,})$/
const ENDINGS = [
  'ierungen',
  'ierung',
  'ungen',
  'heiten',
  'keiten',
  'innen',
  'lichen',
  'liche',
  'ieren',
  'ierte',
  'iert',
  'ung',
  'heit',
  'keit',
  'lich',
  'igen',
  'ende',
  'test',
  'end',
  'ige',
  'ern',
  'est',
  'ten',
  'tet',
  'ig',
  'in',
  'te',
  'en',
  'er',
  'em',
  'es',
  'et',
  'e',
  'n',
  's',
  't',
]
const SECOND = ['ier', 'ung', 'lich', 'er', 'en', 'el', 'ig', 'e', 't']
const SHORTEST = 4

/** The stem of a folded German word; both "ue" and "ü" end as "u" so that typing without umlauts still finds. */
export function stemGerman(word: string): string {
  const plain = word
    .replace(/(?<![aeq])ue/g, 'u')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
  return shortened(shortened(participle(plain), ENDINGS), SECOND)
}

function participle(word: string): string {
  const separable = SEPARABLE.exec(word)
  if (separable !== null) return `${separable[1]}${separable[2]}`
  return word.length >= 7 && /^ge.*(?:t|en)$/.test(word) ? word.slice(2) : word
}

function shortened(word: string, endings: readonly string[]): string {
  // "liefern" keeps its "er", so that it meets "liefert" and "Lieferung".
  const verb = /^(.{3,}(?:er|el))n$/.exec(word)?.[1]
  if (verb !== undefined) return verb
  const end = endings.find((ending) => word.length - ending.length >= SHORTEST && word.endsWith(ending))
  return end === undefined ? word : word.slice(0, -end.length)
}
