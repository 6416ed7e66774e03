import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Entry, ownEntry } from '../src/frame/entries.ts'
import { openSpeaker } from '../src/frame/sentences.ts'
import { openSpeech } from '../src/frame/speech.ts'

const answer = 'You can send it back within 30 days. Use the label in the parcel! Is that all? Then we are done.'

test('W-02: however a text grows, every sentence is said once and whole, in at most as many turns as it has sentences', () => {
  const cuts = fc.uniqueArray(fc.nat(answer.length), { maxLength: 40 })
  fc.assert(
    fc.property(cuts, (places) => {
      const speaker = openSpeaker('en')
      const steps = [...places].sort((a, b) => a - b).map((end) => speaker.next(answer.slice(0, end), false))
      const said = [...steps, speaker.next(answer, true)].filter((turn) => turn.length > 0)
      assert.equal(said.flat().join(' '), answer)
      assert.ok(said.length <= 4, `${said.length} turns for 4 sentences`)
    }),
  )
})

const entry = (text: string, origin: 'ai' | 'visitor', state: 'streaming' | 'complete'): Entry => {
  const own = ownEntry(text, 'one', '2026-11-23T10:00:00Z', 'sent')
  return { ...own, message: { ...own.message, origin, state } }
}

test('the speaker is named once, own words and known history are not said', () => {
  const heard: string[] = []
  const speech = openSpeech({ say: (line) => heard.push(line), speakerOf: () => 'AI assistant' })
  speech.hear([entry('I wrote this.', 'visitor', 'complete')], 'en')
  speech.hear([entry('First. Sec', 'ai', 'streaming')], 'en')
  speech.hear([entry('First. Second. ', 'ai', 'streaming')], 'en')
  speech.hear([entry('First. Second. Third.', 'ai', 'complete')], 'en')
  speech.hear([entry('First. Second. Third.', 'ai', 'complete')], 'en')
  assert.deepEqual(heard, ['AI assistant: First.', 'Second. Third.'])

  const later: string[] = []
  const again = openSpeech({ say: (line) => later.push(line), speakerOf: () => 'AI assistant' })
  again.know([entry('Old.', 'ai', 'complete')])
  again.hear([entry('Old.', 'ai', 'complete')], 'en')
  assert.deepEqual(later, [])
})
