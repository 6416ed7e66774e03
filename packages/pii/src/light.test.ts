// The light face: warns of what must not leave a browser unnoticed, and stays within its download.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLight, mask } from './light.ts'

test('M-02: cards, IBAN, passwords, national numbers, addresses and phones are found before sending', () => {
  const cases: readonly [text: string, value: string, type: string][] = [
    ['my card 4111 1111 1111 1111 thanks', '4111 1111 1111 1111', 'CARD'],
    ['DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00', 'IBAN'],
    ['password: Sommer2024!', 'Sommer2024!', 'SECRET'],
    ['PESEL 44051401359', '44051401359', 'NATIONAL_ID'],
    ['mail me at jane@example.com', 'jane@example.com', 'EMAIL'],
    ['call +49 30 901820', '+49 30 901820', 'PHONE'],
  ]
  for (const [text, value, type] of cases) {
    const hit = detectLight(text).find((finding) => finding.type === type)
    assert.equal(hit && text.slice(hit.start, hit.end), value, JSON.stringify(detectLight(text)))
  }
  assert.deepEqual(detectLight('The 2 shirts cost 49,90 € on 12.05.2024'), [])
})

test('one tap masks the card', () => {
  const text = 'card 4111111111111111'
  assert.equal(mask(text, detectLight(text)).text, 'card [card •••• 1111]')
})
