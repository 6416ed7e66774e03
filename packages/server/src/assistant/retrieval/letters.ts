/** Runs of four letters inside words, weighed like words: inflected, compound and misspelt words share most of theirs in any language. */
import { folded } from './fold.ts'

const LENGTH = 4
const BUCKETS = 1 << 18

/** The runs of a text, each once as the number of its bucket, and how often it stands there. */
export interface Runs {
  readonly buckets: Int32Array
  readonly times: Uint16Array
}

/** In how many articles of one language each run stands, and how near texts are to each other by them. */
export interface Letters {
  /** Counts a text of an article in, or out again. */
  readonly count: (runs: Runs, by: 1 | -1) => void
  /** Makes ready to compare texts with a question. */
  readonly question: (text: string) => Compare
}

/** The cosine of a text and the question, 0 to 1; runs that stand everywhere count little (TF-IDF). */
export type Compare = (runs: Runs) => number

// Scratch of `runsOf`, left empty by it: how often each run was met.
const met = new Uint16Array(BUCKETS)

/** Reads the runs of a text. */
export function runsOf(text: string): Runs {
  const buckets: number[] = []
  for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = ` ${word} `
    for (let at = 0; at + Math.min(LENGTH, padded.length) <= padded.length; at++) {
      let run = 0
      for (let i = at; i < Math.min(at + LENGTH, padded.length); i++)
        run = (Math.imul(run, 0x9e3779b1) + padded.charCodeAt(i)) >>> 0
      const bucket = (run ^ (run >>> 15)) & (BUCKETS - 1)
      const before = met[bucket] ?? 0
      if (before === 0) buckets.push(bucket)
      if (before < 0xffff) met[bucket] = before + 1
    }
  }
  const runs = { buckets: Int32Array.from(buckets), times: Uint16Array.from(buckets, (bucket) => met[bucket] ?? 0) }
  for (const bucket of buckets) met[bucket] = 0
  return runs
}

/** No text is counted yet. */
export function openLetters(): Letters {
  let texts = 0
  const standing = new Uint32Array(BUCKETS)

  function weigh({ buckets, times }: Runs, use: (bucket: number, weight: number) => void): void {
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] ?? 0
      const rarity = Math.log((1 + texts) / (1 + (standing[bucket] ?? 0))) + 1
      use(bucket, (1 + Math.log(times[i] ?? 1)) * rarity)
    }
  }

  return {
    count(runs, by) {
      texts += by
      for (const bucket of runs.buckets) standing[bucket] = (standing[bucket] ?? 0) + by
    },
    question(text) {
      const asked = new Map<number, number>()
      let length = 0
      weigh(runsOf(text), (bucket, weight) => {
        asked.set(bucket, weight)
        length += weight * weight
      })
      return (runs) => {
        let common = 0
        let size = 0
        weigh(runs, (bucket, weight) => {
          size += weight * weight
          common += weight * (asked.get(bucket) ?? 0)
        })
        return common === 0 ? 0 : common / Math.sqrt(length * size)
      }
    },
  }
}
