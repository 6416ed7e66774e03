// Decides what is said aloud as the conversation grows: others' words only, sentence by sentence, the speaker named once.
import type { Entry } from './entries.ts'
import { openSpeaker, type Speaker } from './sentences.ts'

/** What speech needs: a voice (the polite live region), and the name of who speaks. */
export interface SpeechNeeds {
  readonly say: (sentence: string) => void
  readonly speakerOf: (entry: Entry) => string
}

/** Opens speech; entries given to `know` count as read already. */
export function openSpeech({ say, speakerOf }: SpeechNeeds) {
  const speakers = new Map<string, Speaker | null>()
  return {
    know(entries: readonly Entry[]): void {
      for (const entry of entries) speakers.set(entry.key, null)
    },
    hear(entries: readonly Entry[], lang: string): void {
      for (const entry of entries) {
        if (entry.message.origin === 'visitor') continue
        const known = speakers.get(entry.key)
        if (known === null) continue
        const speaker = known ?? openSpeaker(lang)
        const last = entry.message.state !== 'streaming'
        const sentences = speaker.next(entry.message.text, last)
        const name = known === undefined ? speakerOf(entry) : ''
        if (sentences.length > 0) say(name === '' ? sentences.join(' ') : `${name}: ${sentences.join(' ')}`)
        // The name is said with the first sentence, so a speaker without one is not kept yet.
        if (sentences.length > 0 || known !== undefined) speakers.set(entry.key, last ? null : speaker)
      }
    },
  }
}
