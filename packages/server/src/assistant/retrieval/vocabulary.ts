/** The known words of a language index, and which of them a misspelt, inflected or compound word may mean. */

/** A known word that a word of a question may mean, and how sure that is (0 to 1). */
export interface Alike {
  term: number
  likeness: number
}

/** The words of one language index. Numbers are handed out in order and never reused. */
export interface Vocabulary {
  readonly size: number
  find(word: string): number | undefined
  add(word: string): number
  /** Known words with this word as first or last part, and the known parts of this word. */
  compounds(word: string): Alike[]
  /** Known words that are written nearly alike, best first. */
  similar(word: string): Alike[]
}

const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e']
const SHORTEST_PART = 4

/** An empty vocabulary. `compounds`: whether the language writes words together. */
export function openVocabulary(compounds: boolean): Vocabulary {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const byGram = new Map<string, number[]>()
  const byStart = new Map<string, number[]>()
  const byEnd = new Map<string, number[]>()

  const add = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = words.push(word) - 1
    numbers.set(word, number)
    if (word.startsWith('#')) return number
    for (const gram of gramsOf(word)) listed(byGram, gram).push(number)
    if (compounds && word.length > SHORTEST_PART) {
      listed(byStart, word.slice(0, SHORTEST_PART)).push(number)
      listed(byEnd, word.slice(-SHORTEST_PART)).push(number)
    }
    return number
  }

  const partsOf = (word: string): Alike[] => {
    const found: Alike[] = []
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
      const left = LINKS.map((link) => (word.slice(0, cut).endsWith(link) ? word.slice(0, cut - link.length) : ''))
      const first = left.map((part) => numbers.get(part)).find((number) => number !== undefined)
      const second = numbers.get(word.slice(cut))
      if (first !== undefined && second !== undefined) {
        found.push({ term: first, likeness: 0.6 }, { term: second, likeness: 0.8 })
      }
    }
    return found
  }

  return {
    get size() {
      return words.length
    },
    find: (word) => numbers.get(word),
    add,
    compounds(word) {
      if (!compounds || word.length < SHORTEST_PART) return []
      const wholes: Alike[] = []
      for (const number of byStart.get(word.slice(0, SHORTEST_PART)) ?? []) {
        const whole = words[number] ?? ''
        if (whole.length >= word.length + 3 && whole.startsWith(word)) wholes.push({ term: number, likeness: 0.5 })
      }
      for (const number of byEnd.get(word.slice(-SHORTEST_PART)) ?? []) {
        const whole = words[number] ?? ''
        if (whole.length >= word.length + 3 && whole.endsWith(word)) wholes.push({ term: number, likeness: 0.6 })
      }
      return [...partsOf(word), ...wholes.slice(0, 24)]
    },
    similar(word) {
      const grams = gramsOf(word)
      const counts = new Map<number, number>()
      for (const gram of grams) {
        for (const number of byGram.get(gram) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1)
      }
      const found: Alike[] = []
      for (const [number, count] of counts) {
        const other = words[number] ?? ''
        const likeness = (2 * count) / (grams.length + other.length + 1)
        // Three quarters of the trigrams, or one slip of the finger in a word long enough not to be another word.
        if (likeness >= 0.7 || (likeness >= 0.3 && isOneSlip(word.replace(/y$/, 'i'), other)))
          found.push({ term: number, likeness: Math.max(likeness, 0.7) })
      }
      return found.sort((a, b) => b.likeness - a.likeness).slice(0, 4)
    },
  }
}

function listed(lists: Map<string, number[]>, key: string): number[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const made: number[] = []
  lists.set(key, made)
  return made
}

function gramsOf(word: string): string[] {
  const padded = `^${word}$`
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3))
}

/** Whether two words differ by one letter more, less, other, or by two neighbours swapped. Words under five letters never do. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
