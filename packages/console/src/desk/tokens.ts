// Masked values inside texts: tokens of the form ⟦EMAIL_1⟧ travel on the wire, chips stand for them on the screen.
import type { Chip } from '../wire/shapes.ts'

const TOKEN = /⟦([A-Z][A-Z0-9_]*_\d+)⟧/g

/** The bare name of a token, with or without its brackets. */
export function tokenName(token: string): string {
  return token.replace(/^⟦|⟧$/g, '')
}

/** A token as it stands in a text. */
export function tokenText(token: string): string {
  return `⟦${tokenName(token)}⟧`
}

/**
 * A text cut into words and chips. Only tokens that the server explained become chips: a visitor can type brackets too,
 * and those stay the characters they are.
 */
export function cutAtChips(text: string, chips: readonly Chip[]): (string | Chip)[] {
  const parts: (string | Chip)[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const chip = chips.find((known) => tokenName(known.token) === match[1])
    if (chip === undefined) continue
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push(chip)
    end = match.index + match[0].length
  }
  if (end < text.length || parts.length === 0) parts.push(text.slice(end))
  return parts
}

/** A text to be spoken: labels instead of tokens. */
export function spokenText(text: string, chips: readonly Chip[]): string {
  return cutAtChips(text, chips)
    .map((part) => (typeof part === 'string' ? part : part.label))
    .join('')
}

/** Every chip of a conversation once, in the order of appearance. */
export function chipsOf(messages: readonly { readonly chips: readonly Chip[] }[]): Chip[] {
  const seen = new Map<string, Chip>()
  for (const { chips } of messages) for (const chip of chips) if (!seen.has(chip.token)) seen.set(chip.token, chip)
  return [...seen.values()]
}
