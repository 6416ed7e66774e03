// Whether somebody wrote reasons of their own: a review without them is the machine's decision over again (D-05, WP251).

const least = 30
const leastWords = 6

const empty =
  /^(?:ok(?:ay)?|fine|yes|no|agreed?|approved?|confirmed?|rejected?|declined?|denied|done|see above|as proposed|as above|n\/?a|none|test|passt|genehmigt|abgelehnt|bestätigt|siehe oben|wie vorgeschlagen|keine|erledigt|in ordnung)\b/i

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether reasons say something: long enough, of different words, and not a copy of `texts` (the rules' own words, the reviewer's last reasons). */
export function isOwnWords(reasons: string, texts: readonly string[]): boolean {
  const own = plain(reasons)
  const words = own.split(' ')
  if (own.length < least || new Set(words).size < leastWords) return false
  if (empty.test(own) && words.length < 2 * leastWords) return false
  return !texts.map(plain).some((text) => text !== '' && (text === own || text.includes(own)))
}
