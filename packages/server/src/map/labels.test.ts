import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personalColumn, plain } from './column.ts'
import { shownColumns, tableWords, type WordsFor, wordsOfTable } from './labels.ts'
import { subjectTables } from './map.ts'
import { table } from './table.ts'

const facts = {
  purposes: ['support'],
  bundle: 'conversation',
  erase: 'row',
  category: 'pd:Communication',
  seal: 'none',
  source: 'provided',
  says: 'A planted field.',
} as const
const planted = {
  planted: table(
    'planted',
    { about: 'subject', person: 'subject', says: 'A planted table.' },
    { subject: personalColumn('uuid', facts), field: personalColumn('text', facts), note: plain('text', 'a note') },
  ),
  nobody: table('nobody', { about: 'nobody', says: 'Nobody’s.' }, { id: plain('uuid', 'random id') }),
}

test('R-03: a new table about people, or a new column in one, does not compile until it has words', () => {
  const whole: WordsFor<typeof planted> = {
    planted: { kind: 'other', columns: { subject: null, field: ['text', 'text'], note: null } },
  }
  // @ts-expect-error the table is not named
  const noTable: WordsFor<typeof planted> = {}
  const noColumn: WordsFor<typeof planted> = {
    // @ts-expect-error the column `note` is not named
    planted: { kind: 'other', columns: { subject: null, field: ['text', 'text'] } },
  }
  // `tsc` fails when one of the two lines above is no error; here is what they would have said.
  assert.deepEqual(Object.keys(noTable), [])
  assert.equal('note' in noColumn.planted.columns, false)
  assert.deepEqual(Object.keys(whole), ['planted'])
})

test('R-03: every table about people has words for exactly its columns', () => {
  const tables = subjectTables()
  assert.deepEqual(Object.keys(tableWords).toSorted(), tables.map((one) => one.name).toSorted())
  for (const one of tables)
    assert.deepEqual(Object.keys(wordsOfTable(one.name).columns).toSorted(), Object.keys(one.columns).toSorted())
  assert.throws(() => wordsOfTable('article'), /no words/)
})

test('R-03: a personal column is silent only where it repeats the person’s own number', () => {
  for (const one of subjectTables()) {
    const shown = new Set(shownColumns(one).map(({ name }) => name))
    for (const [name, column] of Object.entries(one.columns))
      if (column.kind === 'personal' && name !== one.person) assert.ok(shown.has(name), `${one.name}.${name}`)
  }
})
