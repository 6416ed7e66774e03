// Cuts texts at every place and in random pieces: what comes out may not depend on it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openSplitter } from './split.ts'

/** What a text is cut into when it arrives in these pieces. */
function split(pieces: readonly string[]): readonly string[] {
  const splitter = openSplitter()
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
}

test('sentences end where people see them end, and a citation belongs to what stands before it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It costs €12.90 [1]. Order before noon [2].', ['It costs €12.90 [1]. ', 'Order before noon [2].']],
    ['It costs €12.90. [1] Order now.', ['It costs €12.90. [1] ', 'Order now.']],
    ['Write to Dr. Smith, Nr. 7, by 9 a.m. on Monday.', ['Write to Dr. Smith, Nr. 7, by 9 a.m. on Monday.']],
    ['1. Open the box\n2. Read on\n\nDone.', ['1. Open the box\n', '2. Read on\n', '\n', 'Done.']],
    ['Really? Yes! Fine…  Good.', ['Really? ', 'Yes! ', 'Fine… ', ' Good.']],
    ['It is ⟦NAME_1·k3x9⟧. Thanks a lot.', ['It is ⟦NAME_1·k3x9⟧. ', 'Thanks a lot.']],
  ]
  for (const [text, parts] of cases) assert.deepEqual(split([text]), parts)
})

test('ST-01, ST-02, ST-04: the same sentences for every cut, and joined the text again', () => {
  const texts = [
    'It costs €12.90 [1]. Ask ⟦NAME_1·k3x9⟧, or ⟦EMAIL_2·a1b2c⟧ [2]. 👩‍👩‍👧 ![a](https://evil.example/x) Bye!',
    'Erstens. [12] Zweitens [3]! [link](https://shop.example/a.b) Drittens.\n- eins\n- zwei. Drei.',
  ]
  for (const text of texts) {
    const whole = split([text])
    assert.equal(whole.join(''), text)
    for (let at = 0; at <= text.length; at += 1) assert.deepEqual(split([text.slice(0, at), text.slice(at)]), whole)
    assert.deepEqual(split(text.split('')), whole)
  }
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'Wort', ' ', '. ', '.', '! ', '\n', '[1]', '[1', ']', '⟦N_1·x⟧', '9', 'é', '👍')),
      (parts) => {
        const text = parts.join('')
        const whole = split([text])
        assert.equal(whole.join(''), text)
        assert.deepEqual(split(parts), whole)
        assert.deepEqual(split(text.split('')), whole)
      },
    ),
    { numRuns: 500 },
  )
})

test('ST-07: what never ends is cut all the same, and little is held back', () => {
  const splitter = openSplitter()
  let out = 0
  for (let at = 0; at < 20_000; at += 1) {
    for (const part of splitter.push('x')) out += part.length
    assert.ok(at + 1 - out <= 2_001)
  }
  const [spaced = ''] = split(['word '.repeat(1_000)])
  assert.ok(spaced.length <= 2_000 && spaced.endsWith(' '))
})
