// Reversible pseudonyms within one conversation: values become tokens before a model reads them, and come back after.

import { fold } from './characters.ts'
import { actionFor, type Policy } from './policy.ts'
import { openStreamRestorer, type Restored, type RestoreOptions } from './restore.ts'
import type { Finding, PiiType, Vault, VaultEntry } from './types.ts'

/** A vault with nothing in it. */
export const EMPTY_VAULT: Vault = { entries: [] }

/** Opening and closing sign of a token. Typed ones are escaped, so only ours can be read as tokens. */
const OPEN = '⟦'
const CLOSE = '⟧'

/** What {@link conceal} needs: a short keyed MAC of a label (lower-case letters and digits, at least four). */
export interface ConcealNeeds {
  readonly check: (label: string) => string
  readonly policy?: Policy
}

/** A text with tokens, and the vault with what was added. */
export interface Concealed {
  readonly text: string
  readonly vault: Vault
}

const canonical = (type: PiiType, value: string): string => {
  const folded = fold(value).replaceAll(/\s+/gu, ' ').trim()
  if (type === 'NAME' || type === 'ADDRESS' || type === 'URL') return folded.replaceAll(/[^\p{L}\p{N} ]/gu, '')
  return folded.replaceAll(/[^\p{L}\p{N}@.]/gu, '').replaceAll(/\.(?!\w)/g, '')
}

const partsOf = (value: string): string[] =>
  fold(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3)

/** The entry of a person of whom this value is a part, or who is a part of it (Joyce and Joyce Wu). */
const relative = (entries: readonly VaultEntry[], value: string): VaultEntry | undefined => {
  const parts = partsOf(value)
  if (parts.length === 0) return undefined
  return entries.find((entry) => {
    if (entry.type !== 'NAME') return false
    const known = partsOf(entry.value)
    return (
      known.length > 0 && (parts.every((part) => known.includes(part)) || known.every((part) => parts.includes(part)))
    )
  })
}

const labelOf = (token: string): string => token.slice(1, token.indexOf('·'))

const nextLabel = (entries: readonly VaultEntry[], type: PiiType, kin: VaultEntry | undefined): string => {
  if (kin !== undefined) {
    const root = labelOf(kin.of ?? kin.token)
    const taken = new Set(entries.map((entry) => labelOf(entry.token)))
    for (let index = 1; ; index++) {
      const label = `${root}${suffix(index)}`
      if (!taken.has(label)) return label
    }
  }
  let most = 0
  for (const entry of entries)
    if (entry.type === type) most = Math.max(most, Number(/_(\d+)/.exec(entry.token)?.[1] ?? 0))
  return `${type}_${most + 1}`
}

// B, C … Z, then BB, BC …: the first token of a person has no letter.
const suffix = (index: number): string =>
  index <= 25
    ? String.fromCharCode(65 + index)
    : `${suffix(Math.floor(index / 26) + 1)}${String.fromCharCode(65 + (index % 26))}`

const escape = (text: string): string => text.replaceAll(/[⟦⟧]/g, (sign) => (sign === OPEN ? '⟦(⟧' : '⟦)⟧'))

/**
 * Replaces findings by tokens such as `⟦EMAIL_1·k3x9⟧`. Everything that the policy does not `keep` is replaced, masked
 * and held types too: a model never sees them. The same value gets the same token; typed brackets are escaped.
 */
export const conceal = (text: string, findings: readonly Finding[], vault: Vault, needs: ConcealNeeds): Concealed => {
  const entries = [...vault.entries]
  const byValue = new Map(entries.map((entry) => [`${entry.type} ${canonical(entry.type, entry.value)}`, entry]))
  let out = ''
  let at = 0
  for (const { start, end, type } of findings) {
    if (start < at || actionFor(type, needs.policy) === 'keep') continue
    const value = text.slice(start, end)
    const key = `${type} ${canonical(type, value)}`
    let entry = byValue.get(key)
    if (entry === undefined) {
      const kin = type === 'NAME' ? relative(entries, value) : undefined
      const label = nextLabel(entries, type, kin)
      const token = `${OPEN}${label}·${needs.check(label)}${CLOSE}`
      entry = kin === undefined ? { token, type, value } : { token, type, value, of: kin.of ?? kin.token }
      entries.push(entry)
      byValue.set(key, entry)
    }
    out += escape(text.slice(at, start)) + entry.token
    at = end
  }
  out += escape(text.slice(at))
  return { text: out, vault: vault.erased === undefined ? { entries } : { entries, erased: vault.erased } }
}

/** Puts values back for a viewer. Forged, foreign and altered tokens become neutral text and are counted. */
export const restore = (text: string, vault: Vault, options: RestoreOptions): Restored => {
  const restorer = openStreamRestorer(vault, options)
  const body = restorer.push(text) + restorer.end()
  return { text: body, restored: restorer.restored(), unknown: restorer.unknown() }
}
