import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { faultAt, kindOf, problemKind, WireProblem } from '../src/wire/problem.ts'
import { streamReader } from '../src/wire/sse.ts'

const STREAM =
  ': here\n\nevent: message\nid: 7\ndata: {"a":\ndata: 1}\n\ndata: plain\r\n\r\nevent: empty\n\nevent: é\ndata: ✓\r\r'
const EVENTS = [
  { event: 'message', data: '{"a":\n1}', id: '7' },
  { event: 'message', data: 'plain', id: '7' },
  { event: 'é', data: '✓', id: '7' },
]

test('a stream is read whole', () => {
  assert.deepEqual(streamReader()(`${STREAM}\n`), EVENTS)
})

test('ST-01: wherever a stream is cut, the events are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(STREAM.length), { maxLength: 12 }), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length]
      const read = streamReader()
      const events = places.slice(1).flatMap((end, index) => read(STREAM.slice(places[index], end)))
      assert.deepEqual([...events, ...read('\n')], EVENTS)
    }),
  )
})

test('every status has a kind, and what is no refusal is a fault of ours', () => {
  assert.equal(problemKind(423), 'restricted')
  assert.equal(problemKind(401), 'signedOut')
  assert.equal(problemKind(502), 'server')
  assert.equal(problemKind(422), 'invalid')
  assert.equal(kindOf(new TypeError('x')), 'server')
})

test('faults of fields are found by their place', () => {
  const problem = new WireProblem(400, [{ at: 'password', code: 'too-common' }])
  assert.equal(faultAt(problem, 'password'), 'too-common')
  assert.equal(faultAt(problem, 'email'), undefined)
})
