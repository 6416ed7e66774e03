import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openEventReader } from '../src/frame/events.ts'

const wire =
  'id: 7\nevent: message\ndata: {"a":\ndata: 1}\n\n: ping\n\nevent: typing\r\ndata: x\r\n\r\ndata:bare\rid\r\r'
const events = [
  { event: 'message', data: '{"a":\n1}', id: '7' },
  { event: 'typing', data: 'x', id: '7' },
  { event: 'message', data: 'bare', id: '' },
]

test('events are read as the standard says: comments, several data lines, all three line ends', () => {
  assert.deepEqual(openEventReader()(`${wire}\n`), events)
})

test('wherever the network cuts the text, the events are the same', () => {
  const cuts = fc.array(fc.nat(wire.length), { maxLength: 12 })
  fc.assert(
    fc.property(cuts, (places) => {
      const read = openEventReader()
      const ends = [...places].sort((a, b) => a - b)
      const pieces = [...ends, wire.length].map((end, i) => wire.slice(i === 0 ? 0 : (ends[i - 1] ?? 0), end))
      assert.deepEqual([...pieces.flatMap(read), ...read('\n')], events)
    }),
  )
})
