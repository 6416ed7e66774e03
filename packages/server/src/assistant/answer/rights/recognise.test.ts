import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { intentOf } from '../intents.ts'
import { PHRASES } from '../phrases/phrases.ts'
import { rightWords } from './words.ts'

interface Phrase {
  readonly lang: string
  readonly right: string
  readonly text: string
}

const phrases: readonly Phrase[] = readFileSync(new URL('phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [lang = '', right = '', text = ''] = line.split('|')
    return { lang, right, text }
  })

/** Half of the set was not looked at while the rules were written. */
const isHeldOut = ({ text }: Phrase): boolean => createHash('sha256').update(text).digest().readUInt8(0) % 2 === 1

function found({ text, lang }: Phrase): string {
  const intent = intentOf(text, lang)
  return intent?.kind === 'rights' ? intent.right : '-'
}

function measure(set: readonly Phrase[]) {
  const wishes = set.filter((one) => one.right !== '-')
  const others = set.filter((one) => one.right === '-')
  const missed = wishes.filter((one) => found(one) === '-')
  const wrong = wishes.filter((one) => found(one) !== one.right)
  const started = others.filter((one) => found(one) !== '-')
  return { wishes, others, missed, wrong, started }
}

test('R-14: rights are recognised in 24 languages, also by words that the rules were not written for', (t) => {
  assert.deepEqual(Object.keys(rightWords).sort(), Object.keys(PHRASES).sort())
  assert.deepEqual([...new Set(phrases.map((one) => one.lang))].sort(), Object.keys(PHRASES).sort())
  const seen = measure(phrases.filter((one) => !isHeldOut(one)))
  const heldOut = measure(phrases.filter(isHeldOut))
  for (const [name, { wishes, others, missed, wrong, started }] of Object.entries({ seen, heldOut }))
    t.diagnostic(
      `${name}: ${wishes.length - missed.length} of ${wishes.length} wishes recognised, ${wishes.length - wrong.length} as what they are; ${started.length} false starts in ${others.length}`,
    )
  assert.ok(seen.wrong.length / seen.wishes.length <= 0.02, seen.wrong.map((one) => one.text).join(' | '))
  assert.deepEqual(seen.started, [])
  assert.ok(heldOut.missed.length / heldOut.wishes.length <= 0.05, `${heldOut.missed.length} missed`)
  assert.ok(heldOut.started.length <= 2, `${heldOut.started.length} false starts`)
})

test('R-14: case, missing accents, politeness, anger and slips of the finger do not matter', () => {
  for (const [text, lang, right] of [
    ['DELETE MY DATA NOW!!!', 'en', 'erasure'],
    ['could you please be so kind as to dleete all my personal information, thank you very much', 'en', 'erasure'],
    ['deleet my data', 'en', 'erasure'],
    ['smazte moje udaje', 'cs', 'erasure'],
    ['usuncie moje dane', 'pl', 'erasure'],
    ['loescht meine daten', 'de', 'erasure'],
    ['que savez vous sur moi', 'fr', 'access'],
    ['Smettete subito di usare i miei dati, maledizione!', 'it', 'objection'],
    ['Hello. I bought a kettle last week. It works. Now please delete my data.', 'en', 'erasure'],
    ['You still have my old address. Please correct it.', 'en', 'rectification'],
    ['Delete my data', 'bg', 'erasure'],
  ] as const)
    assert.equal(found({ text, lang, right }), right, text)
})

test('R-14: a negation, a question how, and other people’s things start nothing', () => {
  for (const [text, lang] of [
    ['please do not delete my data', 'en'],
    ['how do I delete my account?', 'en'],
    ["I can't get into my account because I forgot my password", 'en'],
    ['zapomniane hasło', 'pl'],
    ['Brak wymaganych danych.', 'pl'],
    ['Hochgeladene Datei löschen', 'de'],
    ['please fix my phone', 'en'],
    ['art. 15 of your catalogue', 'en'],
    ['', 'en'],
  ] as const)
    assert.equal(found({ text, lang, right: '-' }), '-', text)
})
