// A store that nobody erases and scans must stop every erasure before it begins.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkKeepers, declaredStores, type Keeper } from './keepers.ts'

const part = { name: 'part', methods: [], erase: async () => 0, scan: async () => 0 }
const keepers: readonly Keeper[] = Object.keys(declaredStores).map((store) => ({ store, parts: [part] }))

test('L-03: every declared store needs somebody to erase and to scan it, and no store is kept in secret', () => {
  checkKeepers(declaredStores, keepers)
  const dummy = { id: 'dummy', says: 'A store of tomorrow.', methods: [], exported: false }
  assert.throws(() => checkKeepers({ ...declaredStores, dummy }, keepers), { code: 'store-without-eraser' })
  assert.throws(() => checkKeepers({ ...declaredStores, dummy }, [...keepers, { store: 'dummy', parts: [] }]), {
    code: 'store-without-eraser',
  })
  assert.throws(() => checkKeepers(declaredStores, keepers.slice(1)), { code: 'store-without-eraser' })
  assert.throws(() => checkKeepers(declaredStores, [...keepers, { store: 'secret', parts: [part] }]), {
    code: 'store-undeclared',
  })
})
