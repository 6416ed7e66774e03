// Data minimisation on the way in and on the way to a model: what is blanked out before storage, what waits for the person's
// decision, and what a model gets to see (Art. 5(1)(c), M-02, C-12).
import {
  actionFor,
  type Context,
  conceal as concealText,
  type Finding,
  isSpecial,
  mask,
  type PiiType,
  type Policy,
  restore,
  type SitePatterns,
  type Vault,
} from '@aboveboard/pii'
import type { WireFinding } from '@aboveboard/protocol'
import { type Concealed, tagConcealed } from '../../domain/concealed.ts'
import type { BundleKey, Keys } from '../../keys/keys.ts'
import type { SiteSettings } from '../../map/tables/tenants.ts'

/** The detector, as the house hands it in; tests hand in a broken one to prove that nothing passes then. */
export type Detect = (
  text: string,
  options: { readonly lang: string; readonly context: Context; readonly special?: boolean },
) => Finding[]

/** What a person wants done about held findings, by type. */
export type HoldChoices = Readonly<Record<string, 'mask' | 'remove' | 'consent' | 'human' | 'keep'>>

/** A message after inspection: clear to store, or held with nothing kept. */
export type Inspected =
  | {
      readonly kind: 'clear'
      readonly text: string
      readonly findings: readonly Finding[]
      readonly told: readonly WireFinding[]
      readonly humanOnly: boolean
    }
  | { readonly kind: 'held'; readonly told: readonly WireFinding[] }

export interface Minimise {
  /** Looks at a message before anything is stored. A failing detector throws, and nothing is stored. */
  inspect(
    text: string,
    about: { readonly lang: string; readonly settings: SiteSettings; readonly previous: string; readonly vault: Vault },
    choices: HoldChoices,
  ): Inspected
  /** Replaces values by tokens of this conversation. */
  conceal(
    text: string,
    findings: readonly Finding[],
    about: { readonly vault: Vault; readonly key: BundleKey; readonly conversation: string },
  ): { readonly text: Concealed; readonly vault: Vault }
  /**
   * Conceals a text for a model with all that is known by now: what was found when it was stored, what is found today, and every value
   * that the conversation has learnt since. Tokens of the vault stay in what staff and the assistant wrote. Of an article, which people have
   * reviewed and published, and of what the assistant took from it, only what a recogniser is sure of is hidden, and not every word
   * that may be a name.
   */
  veil(
    text: string,
    about: {
      readonly findings: readonly Finding[]
      readonly vault: Vault
      readonly key: BundleKey
      readonly conversation: string
      readonly lang: string
      readonly settings: SiteSettings
      readonly previous: string
      /** Where the text comes from: typed by the person, written with tokens by staff or by the assistant, or published for everybody. */
      readonly from: 'visitor' | 'staff' | 'assistant' | 'article'
    },
  ): { readonly text: Concealed; readonly vault: Vault }
  /** Puts values back for the person they belong to; tokens that are not ours become neutral text. */
  restoreFor(viewer: 'subject' | 'staff', text: string, vault: Vault): string
}

/** What a site declares, in the detector's terms. */
export function sitePatterns(settings: SiteSettings): SitePatterns {
  return { shapes: settings.numbers.map(({ type, shape }) => ({ type, shape })), allow: settings.allow }
}

/** Cards are held as well as special categories: the person decides before anything is kept (design 10, Holds). */
function waitsForChoice(type: PiiType): boolean {
  return type === 'CARD' || isSpecial(type)
}

function cutOut(text: string, ranges: readonly Finding[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of ranges) {
    out += text.slice(at, start)
    at = end
  }
  return (out + text.slice(at))
    .replaceAll(/[ \t]{2,}/g, ' ')
    .replaceAll(/ +(?=[,.;:!?])/g, '')
    .trim()
}

/** The score from which a finding is a recogniser's and not only the tagger's. */
const recognised = 0.7

/** Typed brackets, as `pii` writes them. */
const isEscape = (part: string): boolean => part === '⟦(⟧' || part === '⟦)⟧'

/** Findings of two readings as one list without overlaps: where they overlap, all of it is covered, as the kind that is surer. */
function united(found: readonly Finding[]): Finding[] {
  const out: Finding[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last === undefined || one.start >= last.end) out.push(one)
    else
      out[out.length - 1] = {
        ...(one.score > last.score ? one : last),
        start: last.start,
        end: Math.max(last.end, one.end),
      }
  }
  return out
}

/** Opens the room. */
export function openMinimise(needs: { readonly detect: Detect; readonly keys: Keys }): Minimise {
  const { detect, keys } = needs
  return {
    inspect(text, { lang, settings, previous, vault }, choices) {
      const context: Context = {
        site: sitePatterns(settings),
        previous,
        known: vault.entries.map(({ type, value }) => ({ type, value, source: 'memory' as const })),
      }
      const found = detect(text, { lang, context })
      const undecided = found.filter((one) => waitsForChoice(one.type) && choices[one.type] === undefined)
      if (undecided.length > 0) {
        return {
          kind: 'held',
          told: undecided.map(({ type, start, end }) => ({ type, action: 'hold' as const, start, end })),
        }
      }
      const told: WireFinding[] = found.map(({ type, start, end }) => ({
        type,
        action: actOn(type, choices),
        start,
        end,
      }))
      const removed = found.filter((one) => actOn(one.type, choices) === 'remove')
      const without = removed.length === 0 ? text : cutOut(text, removed)
      // Offsets changed when something was cut out: look again rather than do arithmetic on them.
      const left = removed.length === 0 ? found : detect(without, { lang, context })
      const masked = mask(without, left, policyOf(choices))
      return {
        kind: 'clear',
        text: masked.text,
        findings: masked.findings,
        told,
        humanOnly: found.some((one) => choices[one.type] === 'human'),
      }
    },
    conceal(text, findings, { vault, key, conversation }) {
      const hidden = concealText(text, findings, vault, { check: (label) => keys.tokenCheck(key, conversation, label) })
      return { text: tagConcealed(hidden.text), vault: hidden.vault }
    },
    veil(text, about) {
      const check = (label: string) => keys.tokenCheck(about.key, about.conversation, label)
      let { vault } = about
      const hide = (part: string, stored: readonly Finding[]): string => {
        const context: Context = {
          site: sitePatterns(about.settings),
          previous: about.previous,
          known: vault.entries.map(({ type, value }) => ({ type, value, source: 'memory' as const })),
        }
        const today = detect(part, { lang: about.lang, context, special: false })
        const isPublished = about.from === 'article' || about.from === 'assistant'
        const fresh = isPublished ? today.filter(({ score }) => score >= recognised) : today
        const found = united([...stored, ...fresh])
        const hidden = concealText(part, found, vault, { check })
        vault = hidden.vault
        return hidden.text
      }
      if (about.from === 'visitor' || about.from === 'article')
        return { text: tagConcealed(hide(text, about.findings)), vault }
      const ours = new Set(vault.entries.map(({ token }) => token))
      // Between tokens only: a token is never read as words. What only looks like one is escaped with the words around it (PF-02).
      const parts = text.split(/(⟦[^⟦⟧\n]{1,64}⟧)/)
      let out = ''
      let plain = ''
      for (const [at, part] of parts.entries()) {
        if (at % 2 === 0 || !(ours.has(part) || isEscape(part))) plain += part
        else {
          out += hide(plain, []) + part
          plain = ''
        }
      }
      return { text: tagConcealed(out + hide(plain, [])), vault }
    },
    restoreFor: (viewer, text, vault) => restore(text, vault, { viewer }).text,
  }
}

/** The site's policy with the person's wishes: a held type that should be blanked out is masked like a card. */
function policyOf(choices: HoldChoices): Policy {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([type, choice]) => (choice === 'mask' ? [[type, 'mask' as const]] : [])),
  )
}

function actOn(type: PiiType, choices: HoldChoices): WireFinding['action'] {
  const choice = choices[type]
  if (choice === 'remove') return 'remove'
  const action = actionFor(type)
  // A held type that the person decided to send stays as written, and is concealed from a model like any value.
  if (action === 'hold') return choice === 'mask' ? 'mask' : 'pseudonymise'
  return action
}
