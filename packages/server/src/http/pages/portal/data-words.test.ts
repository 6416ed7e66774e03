import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectTables } from '../../../map/map.ts'
import { stores } from '../../../map/stores.ts'
import { saysIn } from './data-words.ts'

test('M-10: every kind of data and every place is said in German too', () => {
  const places = Object.values(stores).filter(({ id }) => id !== 'rows')
  for (const { says } of [...subjectTables(), ...places]) {
    const { markup } = saysIn('de', says)
    assert.doesNotMatch(markup, /lang="en"/, says)
    assert.ok(!markup.includes(says))
  }
})

test('what is not translated is English, and marked as English for voices and translators (WCAG 3.1.2)', () => {
  assert.equal(saysIn('fr', 'A <b> of data.').markup, '<span lang="en">A &lt;b&gt; of data.</span>')
  assert.equal(saysIn('de', 'constructor').markup, '<span lang="en">constructor</span>')
  assert.equal(saysIn('en', 'Whether an answer helped you.').markup, 'Whether an answer helped you.')
})
