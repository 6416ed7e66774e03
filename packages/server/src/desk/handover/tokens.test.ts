import assert from 'node:assert/strict'
import { test } from 'node:test'
import { restore, type Vault } from '@aboveboard/pii'
import fc from 'fast-check'
import { keepTokens, labelOf } from './tokens.ts'

const vault: Vault = { entries: [{ token: '⟦EMAIL_1·k3x9a⟧', type: 'EMAIL', value: 'ann@mail.example' }] }
const delivered = (text: string) => restore(keepTokens(text, vault), vault, { viewer: 'subject' }).text

test('PF-02: only labels of this conversation become tokens, everything else stays what was typed', () => {
  assert.equal(keepTokens('to ⟦EMAIL_1⟧', vault), 'to ⟦EMAIL_1·k3x9a⟧')
  assert.equal(delivered('I write to ⟦EMAIL_1⟧ now'), 'I write to ann@mail.example now')
  assert.equal(delivered('⟦EMAIL_2⟧ and ⟦EMAIL_1·k3x9a⟧ and ⟦x'), '⟦EMAIL_2⟧ and ⟦EMAIL_1·k3x9a⟧ and ⟦x')
  assert.equal(labelOf('⟦EMAIL_1·k3x9a⟧'), 'EMAIL_1')
  assert.equal(labelOf('EMAIL_1'), 'EMAIL_1')
})

test('PF-02: whatever staff type arrives as typed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('⟦', '⟧', '(', ')', 'EMAIL_2', '·', 'k3x9a', ' ', 'a', '⟦(⟧')), (parts) => {
      const text = parts.join('')
      assert.equal(delivered(text), text)
    }),
  )
})
