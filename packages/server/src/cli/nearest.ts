// Guesses which command a mistyped one was meant to be.

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

/** How alike two texts are, from 0 to 1: the share of pairs of letters that both have (Dice 1945). */
function likeness(a: string, b: string): number {
  const rest = [...pairs(b)]
  let common = 0
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common += 1
  }
  return (2 * common) / Math.max(1, pairs(a).length + pairs(b).length)
}

/** The name that begins like the words, or the one most like them if at least half is alike; of two words, the first may stand alone. */
export function nearest(words: string, names: readonly string[]): string | undefined {
  const first = words.split(' ')[0] ?? ''
  const ranked = names
    .map((name) => ({ name, alike: Math.max(likeness(words, name), likeness(first, name)) }))
    .sort((a, b) => b.alike - a.alike)[0]
  return (
    names.find((name) => words !== '' && name.startsWith(words)) ??
    (ranked !== undefined && ranked.alike >= 0.5 ? ranked.name : undefined)
  )
}
