// Why an article is held, in words.
import { type ConsoleText, fill } from '../text/text.ts'

const PERSONAL = 'personal-data-'

/** A warning in words; a code that the catalogue does not know yet is shown as it is, rather than hidden. */
export function warningWords(text: ConsoleText, code: string): string {
  const known = Object.entries(text.knowledge.warningCodes).find(([name]) => name === code)
  if (known !== undefined) return known[1]
  if (!code.startsWith(PERSONAL)) return code
  const kind = code.slice(PERSONAL.length)
  const words = Object.entries(text.knowledge.personalKinds).find(([name]) => name === kind)
  return fill(text.knowledge.personal, { kind: words?.[1] ?? kind })
}
