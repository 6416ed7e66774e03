// The answerer reads concealed text only, and only articles that are published.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bus, Database } from '../../db/db.ts'
import type { Concealed } from '../../domain/concealed.ts'
import { newId } from '../../domain/ids.ts'
import { openAnswerer } from './answer.ts'

const bus: Bus = { listen: () => () => {}, connected: true, close: async () => {} }
const untouched = {
  as: () => assert.fail('text that was not concealed must not get as far as the articles'),
} as unknown as Database

test('M-02, I-04: text that only looks concealed is refused before anything is looked up', async () => {
  const answerer = openAnswerer({ db: untouched, bus })
  const raw = { text: 'jane.doe@example.com asks for a refund' } as unknown as Concealed
  await assert.rejects(answerer.answer({ tenant: newId(), id: newId() }, raw, 'en'), { code: 'purpose-not-permitted' })
  answerer.close()
})
