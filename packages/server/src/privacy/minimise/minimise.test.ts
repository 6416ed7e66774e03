// What is blanked out, what waits, what a model gets to see — and that a broken detector lets nothing through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detect, EMPTY_VAULT } from '@aboveboard/pii'
import { isConcealed } from '../../domain/concealed.ts'
import { newId } from '../../domain/ids.ts'
import { temporaryKeystore } from '../../keys/temporary-keystore.ts'
import type { SiteSettings } from '../../map/tables/tenants.ts'
import { openMinimise } from './minimise.ts'

const settings: SiteSettings = {
  profile: 'consent-first',
  origins: [],
  languages: ['en'],
  links: [],
  numbers: [{ type: 'ORDER', shape: 'LL-9999999' }],
  allow: ['Lantern & Larch'],
  hours: {},
}
const about = { lang: 'en', settings, previous: '', vault: EMPTY_VAULT }

test('design 10: a card waits for a choice, and is masked or removed as chosen', (t) => {
  const minimise = openMinimise({ detect, keys: temporaryKeystore(t).keys })
  const text = 'Take 4111 1111 1111 1111, please'
  assert.equal(minimise.inspect(text, about, {}).kind, 'held')
  const masked = minimise.inspect(text, about, { CARD: 'mask' })
  assert.ok(masked.kind === 'clear' && masked.text.includes('1111]') && !masked.text.includes('4111'))
  const removed = minimise.inspect(text, about, { CARD: 'remove' })
  assert.ok(removed.kind === 'clear')
  assert.equal(removed.kind === 'clear' && removed.text, 'Take, please')
  const kept = minimise.inspect(text, about, { CARD: 'keep' })
  assert.ok(kept.kind === 'clear' && !kept.text.includes('4111 1111'), 'a card is never kept, whatever is chosen')
})

test('C-12: a statement about health waits for a choice', (t) => {
  const minimise = openMinimise({ detect, keys: temporaryKeystore(t).keys })
  const held = minimise.inspect('I am HIV positive, can I still get travel insurance?', about, {})
  assert.equal(held.kind, 'held')
  const human = minimise.inspect('I am HIV positive, can I still get travel insurance?', about, { HEALTH: 'human' })
  assert.ok(human.kind === 'clear' && human.humanOnly)
})

test('M-07: a password is masked without asking', (t) => {
  const minimise = openMinimise({ detect, keys: temporaryKeystore(t).keys })
  const seen = minimise.inspect('My password is Tr0ub4dor&3', about, {})
  assert.ok(seen.kind === 'clear' && !seen.text.includes('Tr0ub4dor'))
})

test('X-04: a detector that fails lets nothing through', (t) => {
  const broken = openMinimise({
    detect: () => {
      throw new Error('broken')
    },
    keys: temporaryKeystore(t).keys,
  })
  assert.throws(() => broken.inspect('hello', about, {}))
})

test('M-02, PF-17: what leaves concealment has tokens for values, the same for the same value, others in other conversations', (t) => {
  const { keys } = temporaryKeystore(t)
  const minimise = openMinimise({ detect, keys })
  const { key } = keys.mint({ tenant: newId(), subject: newId(), bundle: 'conversation', version: 1 })
  const text = 'I am at jane.doe@example.com; write to jane.doe@example.com about LL-2048117'
  const seen = minimise.inspect(text, about, {})
  assert.ok(seen.kind === 'clear')
  if (seen.kind !== 'clear') return
  const [one, two] = ['a', 'b'].map((conversation) =>
    minimise.conceal(seen.text, seen.findings, { vault: EMPTY_VAULT, key, conversation }),
  )
  assert.ok(one !== undefined && two !== undefined && isConcealed(one.text))
  assert.doesNotMatch(one.text.text, /jane|2048117/)
  assert.equal(new Set(one.text.text.match(/⟦EMAIL[^⟧]*⟧/g)).size, 1)
  assert.notEqual(one.text.text, two.text.text)
  assert.equal(minimise.restoreFor('subject', one.text.text, one.vault), text)
  assert.doesNotMatch(
    minimise.restoreFor('subject', one.text.text, two.vault),
    /jane/,
    'a token of another conversation is not resolved',
  )
})

test('I-04: an object that only looks concealed is not', () => {
  assert.equal(isConcealed({ text: 'raw' }), false)
})
