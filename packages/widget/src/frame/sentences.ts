// Speaks a growing text to a screen reader in whole sentences (WCAG 4.1.3, W-02): never a token, never a sentence twice.

/** Gives the sentences that became complete since the last call; `last` says that the text will not grow any more. */
export interface Speaker {
  next(text: string, last: boolean): readonly string[]
}

/** Opens a speaker for one message in a language (BCP 47). */
export function openSpeaker(lang: string): Speaker {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  let said = 0
  return {
    next(text, last) {
      if (text.length <= said) return []
      const fresh = [...segmenter.segment(text.slice(said))].map((part) => part.segment)
      const whole = last ? fresh : fresh.slice(0, -1)
      said += whole.join('').length
      return whole.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
    },
  }
}
