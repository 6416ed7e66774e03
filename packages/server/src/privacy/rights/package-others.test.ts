import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detect } from '@aboveboard/pii'
import type { MessageBody } from '../../map/tables/conversations.ts'
import { openOthers } from './package-others.ts'

const said = (text: string, lang = 'en'): MessageBody => ({
  text,
  findings: detect(text, { lang }),
  sources: [],
  followUps: [],
})

function learnt(lang: string, ...texts: readonly string[]) {
  const others = openOthers(['help@shop.example'])
  for (const text of texts) others.learn('visitor', said(text, lang), lang)
  return others
}

const textOf = (shown: { readonly body: unknown }) => (shown.body as { readonly text: string }).text

test('R-03: what the person wrote is theirs, word for word, names included', () => {
  const text = 'I am Jane Doe, jane.doe@example.com, +44 20 7946 0958. Is Tom Brown still working for you?'
  const others = learnt('en', text)
  assert.deepEqual(others.body(said(text), 'visitor', 'en').covered, [])
  assert.equal(textOf(others.body(said(text), 'visitor', 'en')), text)
})

for (const [lang, text, covered] of [
  ['en', 'Please call my husband, +44 20 7946 0958.', 'Please call my husband, [covered:PHONE].'],
  ['de', 'Mein Kollege Bernd Altmann hat das auch.', 'Mein Kollege [covered:NAME] hat das auch.'],
  ['fr', 'Ma voisine, claire.petit@example.fr, a le même.', 'Ma voisine, [covered:EMAIL], a le même.'],
  ['pl', 'Mój brat, +48 22 123 45 67, zapłaci.', 'Mój brat, [covered:PHONE], zapłaci.'],
  ['el', 'Ο φίλος μου, nikos@example.gr, ρωτάει.', 'Ο φίλος μου, [covered:EMAIL], ρωτάει.'],
] as const)
  test(`R-04: a value that the person says is somebody else’s is covered, and only that (${lang})`, () => {
    const others = learnt(lang, text)
    const shown = others.body(said(text, lang), 'visitor', lang)
    assert.equal(textOf(shown), covered)
    assert.equal(shown.covered.length, 1)
    assert.equal(shown.covered[0]?.why, 'other-person')
  })

test('R-04: "my wife says my address is …" is the person’s own address', () => {
  const text = 'My wife says my address should be jane.doe@example.com.'
  assert.deepEqual(learnt('en', text).body(said(text), 'visitor', 'en').covered, [])
})

test('R-04: what colleagues wrote keeps the person’s own values and the house’s, and covers everybody else’s', () => {
  const others = learnt('en', 'I am Jane Doe, jane.doe@example.com')
  const note =
    'Jane Doe (jane.doe@example.com) is a friend of Peter Hartmann, peter.hartmann@example.com. See help@shop.example.'
  const shown = others.text(note, 'house', 'en')
  assert.equal(
    shown.text,
    'Jane Doe (jane.doe@example.com) is a friend of [covered:NAME], [covered:EMAIL]. See help@shop.example.',
  )
})

test('R-04: a value of somebody else is covered where the assistant repeats it, and in the list of labels', () => {
  const others = learnt('en', 'My neighbour, bob@example.net, has one too.')
  assert.equal(textOf(others.body(said('I have noted bob@example.net.'), 'ai', 'en')), 'I have noted [covered:EMAIL].')
  const { entries } = others.vault([
    { token: '⟦EMAIL_1⟧', type: 'EMAIL', value: 'bob@example.net' },
    { token: '⟦EMAIL_2⟧', type: 'EMAIL', value: 'jane@example.net' },
  ])
  assert.deepEqual(
    (entries as readonly { value: string }[]).map(({ value }) => value),
    ['[covered:EMAIL]', 'jane@example.net'],
  )
})

test('R-18: a colleague stands by the role, in signatures and in the product’s own lines', () => {
  const others = openOthers([])
  const answer = { ...said('Hello, Ada here. Yours, Ada Lindgren (O’Brien+Sons)'), author: 'Ada Lindgren' }
  others.learn('human', answer, 'en')
  const shown = others.body(answer, 'human', 'en')
  assert.equal((shown.body as { author?: string }).author, undefined)
  assert.doesNotMatch(textOf(shown), /Ada|Lindgren/)
  assert.ok(shown.covered.some(({ why }) => why === 'staff'))
  assert.equal(
    textOf(others.body(said('Ada Lindgren has joined and will answer you.'), 'system', 'en')),
    '[covered:STAFF] has joined and will answer you.',
  )
})

test('R-03: findings keep their places when something before them was covered', () => {
  const text = 'My neighbour, bob@example.net, knows. My own is jane@example.net.'
  const shown = learnt('en', text).body(said(text), 'visitor', 'en')
  const { findings } = shown.body as { readonly findings: readonly { start: number; end: number; type: string }[] }
  const [own] = findings.filter(({ type }) => type === 'EMAIL')
  assert.equal(textOf(shown).slice(own?.start, own?.end), 'jane@example.net')
})
