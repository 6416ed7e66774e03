import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '@aboveboard/protocol'
import { loadAllRecordMessages } from '@aboveboard/protocol/messages/records/records'
import { subjectTables } from '../../../map/map.ts'
import { certificateLimits } from '../../../privacy/rights/rights.ts'
import { limitIn, placeIn } from './data-words.ts'

test('M-10: every place that a certificate names, and every limit, is said in every language', async () => {
  await loadAllRecordMessages()
  const places = [
    ...subjectTables().map((table) => `postgres.${table.name}`),
    'keys',
    'queue',
    'objects.packages',
    'cache/memory',
  ]
  for (const lang of languages) {
    for (const place of places) assert.doesNotMatch(placeIn(lang, place).markup, /lang="en"/, place)
    for (const limit of certificateLimits) {
      const { markup } = limitIn(lang, limit)
      assert.doesNotMatch(markup, /lang="en"/, limit)
      if (lang !== 'en') assert.notEqual(markup, limitIn('en', limit).markup)
    }
  }
})

test('what is not translated is English, and marked as English for voices and translators (WCAG 3.1.2)', () => {
  assert.equal(limitIn('fr', 'A <b> of data.').markup, '<span lang="en">A &lt;b&gt; of data.</span>')
  assert.equal(placeIn('de', 'constructor').markup, '<span lang="en">constructor</span>')
  assert.equal(limitIn('de', 'constructor').markup, '<span lang="en">constructor</span>')
})
