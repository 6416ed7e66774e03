import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { blocksOf, piecesOf } from './sentences.ts'

const ANSWER = `First sentence. Second one, e.g. this. It costs €4.90 a month!

1. Open **Cards**.
2. Tap it. Then wait.

   Still part of step 2.
3. Done.

| A | B |
|---|---|
| 1. x | 2. y |

\`\`\`
code. More code.

Still code.
\`\`\`

**Bold text. Not split inside.** After it. See [a link. with dots](https://a.example/x.y). End`

test('W-02: running text is streamed by sentences, lists, tables and code whole', () => {
  const pieces = piecesOf(ANSWER, 'en').map((piece) => piece.trim())
  assert.deepEqual(pieces.slice(0, 3), ['First sentence.', 'Second one, e.g. this.', 'It costs €4.90 a month!'])
  assert.ok(pieces.some((piece) => piece.startsWith('1. Open') && piece.endsWith('3. Done.')))
  assert.ok(pieces.some((piece) => piece.startsWith('| A') && piece.endsWith('2. y |')))
  assert.ok(pieces.some((piece) => piece.startsWith('```') && piece.endsWith('```')))
  assert.deepEqual(pieces.slice(-3), [
    '**Bold text. Not split inside.** After it.',
    'See [a link. with dots](https://a.example/x.y).',
    'End',
  ])
})

test('pieces and blocks joined are the text again, whatever it is', () => {
  const part = fc.constantFrom(
    'a. B',
    ' ',
    '\n',
    '\n\n',
    '- x',
    '1. y',
    '```',
    '| c |',
    '**',
    '[l](',
    ')',
    '`',
    '> q',
    'Ω; Ü?',
    '。',
    '\r\n',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }),
      fc.constantFrom('en', 'de', 'el', 'xx', '__proto__', ''),
      (parts, lang) => {
        const text = parts.join('')
        assert.equal(piecesOf(text, lang).join(''), text)
        assert.equal(blocksOf(text).join(''), text)
        assert.ok(piecesOf(text, lang).every((piece) => piece !== ''))
      },
    ),
    { numRuns: 500 },
  )
})

test('long texts are split in linear time', () => {
  for (const part of ['[', '**', 'a. ', '`', '](', '- ', '\n\n']) {
    const start = process.cpuUsage()
    piecesOf(part.repeat(16_000 / part.length), 'en')
    assert.ok(process.cpuUsage(start).user < 800_000, part)
  }
})
