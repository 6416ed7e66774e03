import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readSettings } from '../src/settings/settings.ts'
import { chooseLanguage, counted, fill, spoken } from '../src/text/text.ts'
import { daysUntil, regionalTag, timeWords } from '../src/text/time.ts'

test('gaps are filled once, and a gap without a value stays to be seen', () => {
  assert.equal(
    fill('{who} waits for {time}', { who: 'Visitor {time}', time: '3 min' }),
    'Visitor {time} waits for 3 min',
  )
  assert.equal(fill('{missing}', {}), '{missing}')
})

test('counted words take the form of their language', () => {
  const forms = { one: '{count} day', other: '{count} days' }
  assert.equal(counted(forms, 1, 'en'), '1 day')
  assert.equal(counted(forms, 1200, 'en'), '1,200 days')
  assert.equal(counted({ one: 'a', few: '{count} dny', other: 'x' }, 3, 'cs'), '3 dny')
})

test('the first wished language that is spoken is chosen, else English', () => {
  assert.equal(chooseLanguage(['xx', 'de-AT', 'en']), 'de')
  assert.equal(chooseLanguage(['xx']), 'en')
  assert.deepEqual(spoken, ['en', 'de'])
})

test('dates follow the region of the reader', () => {
  assert.equal(regionalTag('en', ['de-DE', 'en-IE']), 'en-IE')
  assert.equal(regionalTag('en', ['de-DE']), 'en-GB')
  assert.equal(regionalTag('de', ['en-GB']), 'de')
  assert.equal(regionalTag('en', ['en-US@posix']), 'en-GB')
})

test('a span is told in one unit and is never less than a minute', () => {
  const words = timeWords('en-GB')
  const now = Date.parse('2027-03-02T10:30:00Z')
  assert.equal(words.spoken('2027-03-02T10:29:50Z', now), '1 minute')
  assert.equal(words.spoken('2027-03-02T08:31:00Z', now), '1 hour')
  assert.equal(words.spoken('2027-02-27T08:31:00Z', now), '3 days')
})

test('days left are counted by calendar days', () => {
  const now = new Date(2027, 2, 2, 23, 50).getTime()
  assert.equal(daysUntil(new Date(2027, 2, 3, 0, 10).toISOString(), now), 1)
  assert.equal(daysUntil(new Date(2027, 2, 2, 0, 10).toISOString(), now), 0)
  assert.equal(daysUntil(new Date(2027, 1, 28, 12, 0).toISOString(), now), -2)
})

test('whatever lies on the shelf, settings come out whole', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (kept) => {
      const settings = readSettings({ getItem: () => kept, setItem: () => undefined }, ['de'])
      assert.ok(['system', 'light', 'dark', 'contrast'].includes(settings.theme))
      assert.ok(spoken.includes(settings.lang))
      assert.equal(typeof settings.singleKeys, 'boolean')
      assert.equal(typeof settings.enterSends, 'boolean')
    }),
  )
})

test('kept settings are read back', () => {
  const kept = JSON.stringify({ theme: 'dark', lang: 'en', singleKeys: false, enterSends: true })
  assert.deepEqual(readSettings({ getItem: () => kept, setItem: () => undefined }, ['de']), JSON.parse(kept))
})
