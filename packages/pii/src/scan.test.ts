// Scans of text, CSV and exports: right counts by type and field, and no value unless asked for.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawHtml, drawTable, openScan } from './scan.ts'
import { cellsOf } from './scan-records.ts'

const csv =
  'id,full_name,email,note\n1,Jane Doe,jane@example.com,"said ""hi"", card 4111 1111 1111 1111"\n2,Max Muster,max@example.com,\n'
const zendesk = `${JSON.stringify({ ticket: { id: 1, comments: [{ body: 'mail me: jane@example.com' }, { body: 'my IBAN is DE89370400440532013000' }] } })}\n`
const everywhere = () => {
  const scan = openScan({ lang: 'en' })
  scan.add('people.csv', csv)
  scan.add('export.jsonl', zendesk)
  scan.add('mail.txt', 'Hello\n\ncall +49 30 901820')
  return scan.report()
}

test('CSV cells keep quotes, delimiters and line breaks', () => {
  assert.deepEqual(cellsOf('a;b\n"x;""y""\nz";2\n'), [
    ['a', 'b'],
    ['x;"y"\nz', '2'],
  ])
})

test('a scan counts by type, file and field', () => {
  const report = everywhere()
  const of = (type: string) => report.types.find((entry) => entry.type === type)
  assert.equal(of('EMAIL')?.count, 3)
  assert.equal(of('EMAIL')?.fields['people.csv › email'], 2)
  assert.equal(of('CARD')?.count, 1)
  assert.equal(of('IBAN')?.fields['export.jsonl › ticket.comments.body'], 1)
  assert.equal(of('NAME')?.fields['people.csv › full_name'], 2)
  assert.equal(report.found, true)
})

test('no value is in a report unless it was asked for', () => {
  const report = everywhere()
  for (const drawn of [drawTable(report), drawHtml(report), JSON.stringify(report)])
    assert.doesNotMatch(drawn, /jane@|4111|Jane|DE89/)
  const scan = openScan({ values: 5 })
  scan.add('x.txt', 'jane@example.com <b>')
  assert.match(drawHtml(scan.report()), /jane@example.com/)
})

test('harmless and broken files end in an honest report', () => {
  const scan = openScan({ lang: 'en' })
  scan.add('a.jsonl', '{broken\n\n')
  scan.add('b.txt', 'Where is my order?')
  assert.equal(scan.report().found, false)
  assert.match(drawTable(scan.report()), /No personal data found/)
  assert.throws(() => openScan().add('c.json', '{broken'), SyntaxError)
})
