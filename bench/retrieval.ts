/** Measures retrieval: right article first and among three, in scope against far questions, and time at 10 000 articles. `--data FOLDER` */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SURE } from '../packages/server/src/assistant/answer/quote.ts'
import { importMarkdown } from '../packages/server/src/assistant/knowledge/import/import.ts'
import { type Article, buildIndex, search } from '../packages/server/src/assistant/retrieval/retrieval.ts'

/** A question with the article that answers it; `null` for one that no article answers. */
interface Asked {
  lang: string
  text: string
  intent: string | null
}

const { values } = parseArgs({ options: { data: { type: 'string' }, articles: { type: 'string', default: '10000' } } })

function articlesIn(folder: string): Article[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return languages.flatMap(({ name: lang }) =>
    readdirSync(join(folder, lang)).map((file) => {
      const { title, body, tags, updatedAt = '' } = importMarkdown(readFileSync(join(folder, lang, file), 'utf8'), file)
      return {
        id: `${lang}/${file.replace(/\.md$/, '')}`,
        lang,
        title,
        body,
        tags,
        url: file,
        alsoAsked: [],
        updatedAt,
      }
    }),
  )
}

function questionsIn(folder: string): Asked[] {
  const lines = readFileSync(join(folder, 'questions.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line): Asked => JSON.parse(line))
}

const keyOf = ({ lang, intent }: Asked): string => `${lang}/${intent}`
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** Chance that a question with an answer gets more confidence than one without (Mann and Whitney). */
function separation(near: readonly number[], far: readonly number[]): number {
  let wins = 0
  for (const a of near) for (const b of far) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (near.length * far.length)
}

/** Asks every question. With `known`, each article also knows the other questions that it answers: leave one out. */
function measure(articles: readonly Article[], questions: readonly Asked[], known: boolean): void {
  const others = (article: Article, left: Asked | undefined): string[] =>
    known ? questions.filter((asked) => asked !== left && keyOf(asked) === article.id).map(({ text }) => text) : []
  const index = buildIndex(articles.map((article) => ({ ...article, alsoAsked: others(article, undefined) })))
  const found = new Map<string, { asked: number; first: number; three: number }>()
  const near: number[] = []
  const far: number[] = []
  for (const asked of questions) {
    const right = articles.find(({ id }) => id === keyOf(asked))
    if (right !== undefined && known) index.put({ ...right, alsoAsked: others(right, asked) })
    const hits = search(index, asked.text, { lang: asked.lang, limit: 3 })
    if (right !== undefined && known) index.put({ ...right, alsoAsked: others(right, undefined) })
    const confidence = hits[0]?.confidence ?? 0
    if (right === undefined) far.push(confidence)
    else {
      near.push(confidence)
      const place = hits.findIndex(({ article }) => article.id === right.id)
      for (const lang of [asked.lang, 'all']) {
        const sum = found.get(lang) ?? { asked: 0, first: 0, three: 0 }
        found.set(lang, {
          asked: sum.asked + 1,
          first: sum.first + (place === 0 ? 1 : 0),
          three: sum.three + (place >= 0 ? 1 : 0),
        })
      }
    }
  }
  console.log(known ? 'with other known questions (leave one out)' : 'from the articles alone')
  for (const [lang, { asked, first, three }] of found) {
    console.log(
      `  ${lang.padEnd(4)} ${asked} questions: first ${percent(first / asked)}, among three ${percent(three / asked)}`,
    )
  }
  if (far.length === 0) return
  console.log(`  in scope against out of scope: AUC ${percent(separation(near, far))}`)
  for (const bar of [0.2, SURE, 0.4, 0.5, 0.6]) {
    const kept = near.filter((confidence) => confidence >= bar).length / near.length
    const refused = far.filter((confidence) => confidence < bar).length / far.length
    console.log(`  bar ${bar.toFixed(2)}: keeps ${percent(kept)}, refuses ${percent(refused)} of far ones`)
  }
}

/** The same articles with shuffled words and made-up names, until there are as many as asked for. */
function synthetic(articles: readonly Article[], count: number): Article[] {
  const words = articles.flatMap(({ body }) => body.split(/\s+/))
  let seed = 1
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const text = (length: number): string =>
    Array.from({ length }, () =>
      random(12) === 0 ? `name${random(40_000)}` : (words[random(words.length)] ?? ''),
    ).join(' ')
  return Array.from({ length: count }, (_, i) => ({
    id: `synthetic-${i}`,
    lang: 'en',
    title: text(6),
    body: `${text(30)}\n\n## ${text(4)}\n\n${text(90)}\n\n## ${text(4)}\n\n${text(90)}`,
    tags: [text(1), text(1)],
    url: '',
    alsoAsked: Array.from({ length: 5 }, () => text(10)),
    updatedAt: '',
  }))
}

function time(articles: readonly Article[], questions: readonly Asked[], count: number): void {
  const many = synthetic(
    articles.filter(({ lang }) => lang === 'en'),
    count,
  )
  const before = process.memoryUsage()
  const start = performance.now()
  const index = buildIndex(many)
  const built = performance.now() - start
  const after = process.memoryUsage()
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  const english = questions.filter(({ lang }) => lang === 'en')
  for (const { text } of english.slice(0, 100)) search(index, text, { lang: 'en' })
  const times = english
    .map(({ text }) => {
      const from = performance.now()
      search(index, text, { lang: 'en' })
      return performance.now() - from
    })
    .sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  const change = performance.now()
  for (const article of many.slice(0, 100)) index.put(article)
  const replaced = (performance.now() - change) / 100
  console.log(
    `${count} synthetic articles: built in ${(built / 1000).toFixed(1)} s, about ${Math.round(used / 2 ** 20)} MiB`,
  )
  console.log(
    `  query p50 ${at(0.5)} ms, p99 ${at(0.99)} ms over ${times.length} questions; replacing an article ${replaced.toFixed(2)} ms`,
  )
}

if (values.data === undefined)
  throw new RangeError('--data FOLDER is needed: languages as folders of Markdown, and questions.jsonl')
const articles = articlesIn(values.data)
const questions = questionsIn(values.data)
measure(articles, questions, false)
measure(articles, questions, true)
time(articles, questions, Number(values.articles))
