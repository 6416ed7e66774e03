import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLight } from '@aboveboard/pii/light'
import { applied, heldQuestions, localQuestions } from '../src/frame/questions.ts'

const card = '4111 1111 1111 1111'
const text = `My card ${card} was charged twice, password: Herbst-2026!`
const part = (found: string, type: string) => ({
  type,
  start: text.indexOf(found),
  end: text.indexOf(found) + found.length,
})
const found = [part(card, 'CARD'), part('Herbst-2026!', 'SECRET'), part('charged', 'EMAIL')]

test('M-01: the browser asks about card numbers, secrets and identity numbers, not about what support needs', () => {
  const questions = localQuestions(found)
  assert.deepEqual(
    questions.map(({ type, kind, options }) => [type, kind, options]),
    [
      ['CARD', 'card', ['mask', 'remove']],
      ['SECRET', 'secret', ['mask', 'remove']],
    ],
  )
  assert.deepEqual(localQuestions([{ type: 'TAX_ID', start: 0, end: 3 }])[0]?.options, ['mask', 'keep'])
})

test('a card number and a password never get the choice to be kept', () => {
  for (const kind of ['CARD', 'SECRET', 'OTP']) {
    const finding = { type: kind, action: 'hold' as const, start: 0, end: 4 }
    for (const question of [...localQuestions([finding]), ...heldQuestions([finding])]) {
      assert.ok(!question.options.includes('keep'), kind)
    }
  }
})

test('what is blanked out is gone but for the last four digits of a card', () => {
  const questions = localQuestions(found)
  assert.equal(
    applied(text, questions, { CARD: 'mask', SECRET: 'mask' }),
    'My card •••• 1111 was charged twice, password: ••••••',
  )
  assert.equal(applied(text, questions, { CARD: 'remove', SECRET: 'remove' }), 'My card was charged twice, password:')
})

test('several parts of one type are one question, and each is changed', () => {
  const twice = '1111 2222 3333 4444 and 5555 6666 7777 8888'
  const questions = localQuestions([
    { type: 'CARD', start: 0, end: 19 },
    { type: 'CARD', start: 24, end: 43 },
  ])
  assert.equal(questions.length, 1)
  assert.equal(applied(twice, questions, { CARD: 'mask' }), '•••• 4444 and •••• 8888')
})

test('C-12: special categories offer consent, a person, or leaving the part out', () => {
  const held = heldQuestions([
    { type: 'HEALTH', action: 'hold', start: 0, end: 8 },
    { type: 'EMAIL', action: 'pseudonymise', start: 9, end: 12 },
  ])
  assert.deepEqual(
    held.map(({ kind, options }) => [kind, options]),
    [['health', ['consent', 'human', 'remove']]],
  )
})

test('the detector that is loaded in the browser finds what the questions are made for', () => {
  const kinds = localQuestions(detectLight(text)).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['card', 'secret'])
  assert.deepEqual(localQuestions(detectLight('Where is order 20261123-4?')), [])
})
