// Questions that come together are answered together, each with its own answer; nobody waits for company that does not come.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openGather } from './gather.ts'

/** A service that notes its groups and answers when told. */
function service() {
  const groups: { readonly asked: readonly number[]; readonly end: (fault?: Error) => void }[] = []
  const serve = (asked: readonly number[]) =>
    new Promise<readonly string[]>((done, failed) => {
      groups.push({
        asked,
        end: (fault) => (fault === undefined ? done(asked.map((one) => `${one}!`)) : failed(fault)),
      })
    })
  return { groups, serve }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('what is asked in one turn goes together, in its order, and each gets its own answer', async () => {
  const { groups, serve } = service()
  const ask = openGather(serve, { atOnce: 1, most: 10 })
  const answers = [ask(1), ask(2), ask(3)]
  await turn()
  assert.deepEqual(
    groups.map(({ asked }) => asked),
    [[1, 2, 3]],
  )
  groups[0]?.end()
  assert.deepEqual(await Promise.all(answers), ['1!', '2!', '3!'])
})

test('who comes while as many groups as may be are on their way makes the next one, never larger than the most', async () => {
  const { groups, serve } = service()
  const ask = openGather(serve, { atOnce: 1, most: 2 })
  const answers = [ask(1)]
  await turn()
  answers.push(ask(2), ask(3), ask(4))
  await turn()
  assert.equal(groups.length, 1)
  for (let at = 0; at < 3; at += 1) {
    groups[at]?.end()
    await turn()
    await turn()
  }
  assert.deepEqual(
    groups.map(({ asked }) => asked),
    [[1], [2, 3], [4]],
  )
  assert.deepEqual(await Promise.all(answers), ['1!', '2!', '3!', '4!'])
})

test('a second group does not wait for the first where two may be on their way', async () => {
  const { groups, serve } = service()
  const ask = openGather(serve, { atOnce: 2, most: 10 })
  const first = ask(1)
  await turn()
  const second = ask(2)
  await turn()
  groups[1]?.end()
  assert.equal(await second, '2!')
  groups[0]?.end()
  assert.equal(await first, '1!')
})

test('a fault reaches all of its group and nobody after it', async () => {
  const { groups, serve } = service()
  const ask = openGather(serve, { atOnce: 1, most: 10 })
  const lost = [ask(1), ask(2)]
  await turn()
  const saved = ask(3)
  groups[0]?.end(new Error('gone'))
  for (const one of lost) await assert.rejects(one, /gone/)
  await turn()
  groups[1]?.end()
  assert.equal(await saved, '3!')
})

test('an answer for every question or for none: a short list is a fault', async () => {
  const ask = openGather(async () => ['only one'], { atOnce: 1, most: 10 })
  const both = [ask(1), ask(2)]
  for (const one of both) await assert.rejects(one)
})
