// What staff see of a text: tokens of the conversation's vault in place of every value that was found or is known (M-04). The only file of
// the desk in which a visitor's words are in clear, and none of them leaves it.
import type { Finding, Vault } from '@aboveboard/pii'
import type { Chip, Language } from '@aboveboard/protocol'
import type { Personal } from '../../domain/personal.ts'
import type { BundleKey } from '../../keys/keys.ts'
import type { MessageBody, Origin } from '../../map/tables/conversations.ts'
import type { Minimise } from '../../privacy/minimise/minimise.ts'
import { forConcealment } from '../../privacy/reveal/reveal.ts'
import { labelOf } from '../handover/handover.ts'
import { chipLabel } from './labels.ts'

/** A message to be masked. */
export interface Masking {
  readonly origin: Origin
  readonly body: Personal<MessageBody>
}

/** A text as staff see it. `text` has tokens of the form `⟦TYPE_n⟧`; `chips` explains them. */
export interface Masked {
  readonly text: string
  readonly chips: readonly Chip[]
}

/** Under what a conversation is concealed. */
export interface Under {
  readonly minimise: Minimise
  readonly key: BundleKey
  readonly conversation: string
}

// Letters that occur in ordinary words too would mask half the text.
const shortestKnown = 3

/** Places where a value of the vault stands in a text although nothing was found there, for example before it was first recognised. */
function knownIn(text: string, found: readonly Finding[], vault: Vault): readonly Finding[] {
  const all = [...found]
  const longestFirst = [...vault.entries].sort((a, b) => b.value.length - a.value.length)
  for (const { type, value } of longestFirst) {
    if (value.trim().length < shortestKnown) continue
    const literally = value.trim().replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'giu')
    for (const match of text.matchAll(whole)) {
      const start = match.index
      const end = start + match[0].length
      if (all.every((one) => end <= one.start || one.end <= start))
        all.push({ start, end, type, score: 1, evidence: ['memory'] })
    }
  }
  return all.sort((a, b) => a.start - b.start)
}

/** The vault with every value that was found in these messages: what a chip stands for must be there before it can be revealed. */
export function vaultWith(messages: readonly Masking[], vault: Vault, under: Under): Vault {
  let grown = vault
  for (const { origin, body } of messages) {
    if (origin !== 'visitor') continue
    const { text, findings } = forConcealment(body)
    grown = under.minimise.conceal(text, findings, { ...under, vault: grown }).vault
  }
  return grown
}

/** Text with tokens of the vault, as the wire has them. What is not ours becomes neutral; typed brackets cannot pass for tokens. */
function shown(text: string, vault: Vault, lang: Language): Masked {
  const known = new Map(vault.entries.map((entry) => [entry.token, entry]))
  const chips = new Map<string, Chip>()
  const out = text.replaceAll(/⟦([^⟦⟧\n]{1,64})⟧/g, (token: string, inside: string) => {
    if (inside === '(' || inside === ')') return inside === '(' ? '[' : ']'
    const entry = known.get(token)
    if (entry === undefined) return '[…]'
    const label = labelOf(token)
    const wire = `⟦${label}⟧`
    chips.set(wire, { token: wire, type: entry.type, label: chipLabel(label, entry.type, lang) })
    return wire
  })
  return { text: out, chips: [...chips.values()] }
}

/** Masks what a member of staff wrote: its tokens stay, and values of the vault that were typed out become tokens. */
export function maskWritten(text: string, vault: Vault, under: Under, lang: Language): Masked {
  // Between tokens only: a token is never read as words.
  const parts = text.split(/(⟦[^⟦⟧\n]{1,64}⟧)/)
  const concealed = parts.map((part, at) =>
    at % 2 === 1 ? part : under.minimise.conceal(part, knownIn(part, [], vault), { ...under, vault }).text.text,
  )
  return shown(concealed.join(''), vault, lang)
}

/** Masks a message. The vault must be the one of `vaultWith`. */
export function maskMessage(
  { origin, body }: Masking,
  vault: Vault,
  under: Under,
  lang: Language,
): Masked & { readonly body: Omit<MessageBody, 'text' | 'findings'> } {
  const { text, findings, ...rest } = forConcealment(body)
  if (origin !== 'visitor') return { ...maskWritten(text, vault, under, lang), body: rest }
  const { text: concealed } = under.minimise.conceal(text, knownIn(text, findings, vault), { ...under, vault })
  return { ...shown(concealed.text, vault, lang), body: rest }
}
