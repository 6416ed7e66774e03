// The demo shop's own questions, asked as customers ask them, many in words that no article uses: bars that keep the assistant from
// getting worse unnoticed. They stand just below what it reaches today.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { importMarkdown } from '../knowledge/import/import.ts'
import { buildIndex, search } from '../retrieval/retrieval.ts'
import { quoteAnswer } from './answer.ts'

interface Question {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly article: string | null
}

const demo = new URL('../../../demo/', import.meta.url)
const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, demo), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const known = lines<{ article: string; lang: string; text: string }>('alsoAsked.jsonl')
const questions = lines<Question>('questions.jsonl')
const articles = ['en', 'de'].flatMap((lang) =>
  readdirSync(new URL(`articles/${lang}/`, demo)).map((name) => {
    const slug = name.replace(/\.md$/, '')
    const draft = importMarkdown(readFileSync(new URL(`articles/${lang}/${name}`, demo), 'utf8'), name)
    const alsoAsked = known.filter((one) => one.article === slug && one.lang === lang).map((one) => one.text)
    return {
      id: `${lang}/${slug}`,
      lang,
      title: draft.title,
      body: draft.body,
      tags: draft.tags,
      url: `/help/${lang}/${slug}`,
      alsoAsked,
      updatedAt: '2026-01-01',
    }
  }),
)

interface Figures {
  readonly first: number
  readonly three: number
  readonly refused: number
}

function measure(lang: string): Figures {
  const index = buildIndex(articles)
  const asked = questions.filter((one) => one.lang === lang)
  const inScope = asked.filter((one) => one.article !== null)
  const ranks = inScope.map((one) =>
    search(index, one.text, { lang, limit: 3 }).findIndex((hit) => hit.article.id === `${lang}/${one.article}`),
  )
  const outside = asked.filter((one) => one.article === null)
  const refused = outside.filter(
    (one) => quoteAnswer(search(index, one.text, { lang }), one.text, { lang }).kind === 'unsure',
  )
  const share = (count: number, of: number) => Math.round((1000 * count) / of) / 10
  return {
    first: share(ranks.filter((rank) => rank === 0).length, inScope.length),
    three: share(ranks.filter((rank) => rank >= 0).length, inScope.length),
    refused: share(refused.length, outside.length),
  }
}

test('the demo shop has at least 40 articles in each language and 150 questions', () => {
  for (const lang of ['en', 'de']) assert.ok(articles.filter((one) => one.lang === lang).length >= 40)
  assert.ok(questions.length >= 150)
})

for (const [lang, bar] of [
  ['en', { first: 48, three: 67, refused: 80 }],
  ['de', { first: 65, three: 80, refused: 85 }],
] as const) {
  test(`questions in ${lang}: the right article first and among three`, (t) => {
    const figures = measure(lang)
    t.diagnostic(
      `${lang}: first ${figures.first} %, among three ${figures.three} %, out of scope refused ${figures.refused} %`,
    )
    assert.ok(figures.first >= bar.first, `first: ${figures.first} %`)
    assert.ok(figures.three >= bar.three, `three: ${figures.three} %`)
    assert.ok(figures.refused >= bar.refused, `refused: ${figures.refused} %`)
  })
}
