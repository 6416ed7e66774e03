import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '@aboveboard/pii'
import { corrected, movedFindings, placesOf, uncorrectable } from './correction.ts'

const fix = { wrong: 'Jon Doe', right: 'Jonathan Doe' }

test('R-06: every sealed column of content has somebody who corrects it', () => {
  assert.deepEqual(uncorrectable(), [])
})

test('R-06: a value is corrected wherever it stands whole, whatever its case, and nowhere inside another', () => {
  assert.equal(corrected('I am JON DOE, jon doe!', fix), 'I am Jonathan Doe, Jonathan Doe!')
  assert.equal(corrected('Jon Doerfler and Sajon Doe', fix), 'Jon Doerfler and Sajon Doe')
  assert.equal(
    corrected('a@b.example,a@b.example2', { wrong: 'a@b.example', right: 'c@d.example' }),
    'c@d.example,a@b.example2',
  )
  assert.equal(corrected('Ο Νίκος', { wrong: 'νίκος', right: 'Νίκη' }), 'Ο Νίκη')
  assert.equal(corrected('nothing here', fix), 'nothing here')
  assert.deepEqual(placesOf('İ jon doe', 'jon doe'), [2], 'letters whose lower case is longer do not shift the places')
})

test('R-06: what was found in a text moves along with its words', () => {
  const text = 'I am Jon Doe, call 0171 2345678'
  const one = (type: string, value: string) =>
    ({ type, start: text.indexOf(value), end: text.indexOf(value) + value.length }) as unknown as Finding
  const after = corrected(text, fix)
  const moved = movedFindings(text, [one('NAME', 'Jon Doe'), one('PHONE', '0171 2345678'), one('NAME', 'Jon')], fix)
  assert.deepEqual(
    moved.map(({ start, end }) => after.slice(start, end)),
    ['Jonathan Doe', '0171 2345678', 'Jonathan'],
  )
})
