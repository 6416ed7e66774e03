import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFile, missingIn } from './check.ts'
import { findCounterfactuals } from './counterfactuals.ts'
import { openModel } from './engine.ts'
import { readFacts } from './facts.ts'
import { isOwnWords } from './own-words.ts'
import { readShipped } from './shipped.ts'

test('D-02: the shipped kinds hold, and every rule of them is reached by a case', async () => {
  const files = await readShipped()
  assert.deepEqual(
    files.map((file) => file.id),
    ['goodwill-refund', 'return-eligibility'],
  )
  for (const file of files) {
    assert.deepEqual(missingIn(file), [])
    const { errors, cases } = await checkFile(file)
    assert.deepEqual(errors, [])
    assert.ok(cases.every((one) => one.ok))
  }
})

test('D-04: for every case of every shipped kind, every counterfactual flips the outcome to the side it says', async () => {
  let shown = 0
  for (const file of await readShipped()) {
    const model = await openModel(file)
    const favourable = (code: string | null) => file.outcomes.find((one) => one.code === code)?.favourable
    for (const { facts, outcome, says } of file.cases) {
      if (outcome === null) continue
      const found = await findCounterfactuals(file, model, facts, outcome, '2026-11-25')
      assert.ok(found.length > 0, `${file.id}: ${says} has none`)
      for (const { change, outcome: to } of found) {
        const changed = { ...facts, ...Object.fromEntries(change.map(({ name, value }) => [name, value])) }
        assert.deepEqual(readFacts(file, changed).errors, [], 'only facts that can be')
        assert.equal((await model.run(changed)).outcome, to, says)
        assert.notEqual(favourable(to), favourable(outcome), says)
        shown++
      }
    }
  }
  assert.ok(shown > 50, `${shown} were tried`)
})

test('D-04: the change that is shown is the nearest one: a day less does not flip it', async () => {
  const file = (await readShipped()).find((one) => one.id === 'return-eligibility')
  assert.ok(file)
  const model = await openModel(file)
  const facts = { ...file.cases[0]?.facts, delivered_on: '2026-10-01' }
  const found = await findCounterfactuals(file, model, facts, 'no-right', '2026-11-25')
  const day = found.find(({ change }) => change[0]?.name === 'delivered_on')?.change[0]?.value
  // Asked on Monday 23 November: 14 days before the Saturday that is extended to it.
  assert.equal(day, '2026-11-07')
  assert.equal((await model.run({ ...facts, delivered_on: '2026-11-06' })).outcome, 'no-right')
})

test('D-01: the same facts give the same outcome and trace a thousand times', async () => {
  const file = (await readShipped()).find((one) => one.id === 'goodwill-refund')
  assert.ok(file)
  const model = await openModel(file)
  const facts = { price: 49, problem: 'late', days_late: 6, earlier: 0 }
  const hashes = new Set<string>()
  for (let turn = 0; turn < 1_000; turn++) hashes.add((await model.run(facts)).hash)
  assert.equal(hashes.size, 1)
})

test('D-04: without the rule that is named as the reason, the rules say something else', async () => {
  for (const file of await readShipped()) {
    const model = await openModel(file)
    for (const { facts } of file.cases) {
      const { rule, hash } = await model.run(facts)
      const without = structuredClone(file)
      for (const node of without.model.nodes) {
        const content = node.content as { rules?: { _id: string }[] } | undefined
        if (content?.rules !== undefined) content.rules = content.rules.filter((one) => one._id !== rule)
      }
      assert.notEqual((await (await openModel(without)).run(facts)).hash, hash)
    }
  }
})

test('no answer of the engine that is none of the outcomes is taken for one', async () => {
  const file = structuredClone((await readShipped())[0])
  assert.ok(file)
  for (const node of file.model.nodes) {
    const content = node.content as { rules?: { outcome: string }[] } | undefined
    for (const row of content?.rules ?? []) row.outcome = "'everything'"
  }
  const { outcome, rule } = await (await openModel(file)).run(file.cases[0]?.facts ?? {})
  assert.deepEqual([outcome, rule], [null, null])
})

test('D-05: reasons are somebody’s own words or none', () => {
  const copies = ['You asked more than 14 days after delivery.']
  for (const text of [
    '',
    'ok',
    'Approved.',
    'as proposed by the system above',
    'x x x x x x x x x x x x x x x x x x x',
    copies[0] ?? '',
  ])
    assert.equal(isOwnWords(text, copies), false, text)
  assert.ok(isOwnWords('The carrier confirmed by telephone that the parcel was three weeks late.', copies))
  assert.ok(isOwnWords('Der Paketdienst hat bestätigt, dass die Lieferung drei Wochen zu spät kam.', copies))
})
