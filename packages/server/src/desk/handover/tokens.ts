// Labels in what staff write: `⟦EMAIL_1⟧` on the wire becomes the token of the conversation's vault, which is filled at delivery;
// everything else that looks like one stays the characters it is.
import type { Vault } from '@aboveboard/pii'

const written = /⟦([A-Z][A-Z0-9_]*)⟧/g

/** The bare label of a token: `EMAIL_1` of `⟦EMAIL_1·k3x9⟧`. */
export function labelOf(token: string): string {
  return token.replace(/^⟦|(?:·[^⟧]*)?⟧$/g, '')
}

function literal(text: string): string {
  return text.replaceAll(/[⟦⟧]/g, (sign) => (sign === '⟦' ? '⟦(⟧' : '⟦)⟧'))
}

/** A text as staff wrote it, with labels of this vault as tokens and all other brackets escaped, as `pii` escapes typed ones. */
export function keepTokens(text: string, vault: Vault): string {
  const tokens = new Map(vault.entries.map(({ token }) => [labelOf(token), token]))
  let out = ''
  let at = 0
  for (const match of text.matchAll(written)) {
    const token = tokens.get(match[1] ?? '')
    if (token === undefined) continue
    out += literal(text.slice(at, match.index)) + token
    at = match.index + match[0].length
  }
  return out + literal(text.slice(at))
}
