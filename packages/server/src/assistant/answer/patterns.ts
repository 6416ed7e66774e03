/** Words looked for in a text: lists of phrases, where they occur, and how close to each other. */
import { folded } from '../retrieval/retrieval.ts'

/** A phrase: words that follow each other, each exact or the beginning of a word. */
export type Pattern = readonly { readonly word: string; readonly prefix: boolean }[]

/** Where a phrase occurs: word positions, the second exclusive. */
export type Place = readonly [from: number, to: number]

/** The phrases of a comma-separated list; `*` at the end of a word stands for any ending. */
export function patterns(list: string): Pattern[] {
  return list
    .split(',')
    .map((phrase) =>
      folded(phrase)
        .trim()
        .split(/[\s-]+/)
        .map((word) => ({ word: word.replace('*', ''), prefix: word.endsWith('*') })),
    )
    .filter((pattern) => pattern.every(({ word }) => word !== ''))
}

// The phrases of a list by the first two letters of their first word; built when a list is first looked for. A message is compared with
// a thousand phrases, and nearly all of them begin otherwise than each of its words.
const byStart = new WeakMap<readonly Pattern[], ReadonlyMap<number, readonly Pattern[]>>()

const startOf = (word: string): number => (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0)
/** A beginning of one letter stands before any second one. */
const startOfOne = (word: string): number => word.charCodeAt(0) << 16

function startsOf(list: readonly Pattern[]): ReadonlyMap<number, readonly Pattern[]> {
  const known = byStart.get(list)
  if (known !== undefined) return known
  const starts = new Map<number, Pattern[]>()
  for (const pattern of list) {
    const start = startOf(pattern[0]?.word ?? '')
    starts.set(start, [...(starts.get(start) ?? []), pattern])
  }
  byStart.set(list, starts)
  return starts
}

/** Where phrases occur in words. */
export function find(list: readonly Pattern[], words: readonly string[]): Place[] {
  const found: Place[] = []
  const starts = startsOf(list)
  const look = (among: readonly Pattern[] | undefined, at: number): void => {
    for (const pattern of among ?? []) {
      const fits = pattern.every(({ word, prefix }, i) => {
        const said = words[at + i]
        return said !== undefined && (prefix ? said.startsWith(word) : said === word)
      })
      if (fits) found.push([at, at + pattern.length])
    }
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    look(starts.get(startOf(word)), at)
    if (word.length > 1) look(starts.get(startOfOne(word)), at)
  }
  return found
}

/** Whether one letter too many, too few, wrong or two in the wrong order make one word of the other. */
function isMistyped(said: string, meant: string): boolean {
  const [a, b] = [said, meant]
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  return isSwapped || a.slice(at + 1) === b.slice(at + 1)
}

/** Shortest word in which a slip of the finger is forgiven: in shorter ones it makes another word. */
const shortestForgiven = 5

/** Where single words of a list occur with a slip of the finger. */
export function findMistyped(list: readonly Pattern[], words: readonly string[]): Place[] {
  return words.flatMap((said, at): Place[] => {
    const fits = list.some(([first, ...rest]) => {
      if (first === undefined || rest.length > 0 || first.word.length < shortestForgiven) return false
      // "Forgot" is no slip for "forget".
      if (first.word.startsWith('forg')) return false
      const { word, prefix } = first
      if (prefix && said.length > word.length + 2) return false
      const lengths = prefix ? [word.length - 1, word.length, word.length + 1] : [said.length]
      // The first letter is hardly ever the wrong one, and a slip in it would let in other words.
      return said[0] === word[0] && lengths.some((length) => isMistyped(said.slice(0, length), word))
    })
    return fits ? [[at, at + 1]] : []
  })
}

/** Whether a place of one list and another place of the other have at most so many words between them. */
export function isClose(left: readonly Place[], right: readonly Place[], gap: number): boolean {
  return left.some(([from, to]) =>
    right.some(([start, end]) => start - to <= gap && from - end <= gap && !(from === start && to === end)),
  )
}
