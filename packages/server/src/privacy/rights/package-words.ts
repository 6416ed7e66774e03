// What stands in a row, in the words of the person: names of fields, states, times and places in their language, and covers in words.
import { isPiiType, type PiiType } from '@aboveboard/pii'
import type { Language } from '@aboveboard/protocol'
import { type PortalMessages, portalMessages } from '@aboveboard/protocol/messages/portal/portal'
import { type RecordMessages, recordMessages } from '@aboveboard/protocol/messages/records/records'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Json } from '../../domain/canonical.ts'
import type { Say } from '../../map/labels.ts'
import { covers } from './package-others.ts'

type Found = keyof RecordMessages['found']

const families: Readonly<Record<PiiType, Found>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  IBAN: 'bank',
  BIC: 'bank',
  BANK_ACCOUNT: 'bank',
  CARD: 'bank',
  IP: 'network',
  MAC: 'network',
  URL: 'network',
  NATIONAL_ID: 'document',
  TAX_ID: 'document',
  PASSPORT: 'document',
  ID_CARD: 'document',
  DRIVING_LICENCE: 'document',
  PLATE: 'document',
  VIN: 'document',
  HEALTH_INSURANCE: 'document',
  NAME: 'name',
  ADDRESS: 'address',
  POSTCODE: 'address',
  BIRTH_DATE: 'birth',
  ORDER: 'reference',
  ACCOUNT: 'reference',
  USERNAME: 'username',
  SECRET: 'secret',
  OTP: 'secret',
  HEALTH: 'sensitive',
  RELIGION: 'sensitive',
  UNION: 'sensitive',
  ORIENTATION: 'sensitive',
  POLITICS: 'sensitive',
  ETHNICITY: 'sensitive',
  GENETIC: 'sensitive',
  OFFENCE: 'sensitive',
}

/** What was opened: a kind of recognised value, or the conversation. What nobody knows is said as it stands. */
export function openedIn(lang: Language, code: string): string {
  const { found } = recordMessages(lang)
  if (isPiiType(code)) return found[families[code]]
  if (code === 'decision') return recordMessages(lang).kinds.decisions.title
  return Object.hasOwn(found, code) ? found[code as Found] : code
}

/** Why somebody looked: a known reason in words, with the colleague's own words behind it. */
export function reasonIn(lang: Language, text: string): string {
  const { reasons } = recordMessages(lang)
  const [, code = text, own] = /^([\w-]+)(?:: (.*))?$/s.exec(text) ?? []
  if (!Object.hasOwn(reasons, code)) return text
  const known = reasons[code as keyof typeof reasons]
  return own === undefined ? known : `${known}: ${own}`
}

/** A text with its covers said in words: `[Name: another person]`. */
export function uncoverWords(lang: Language, text: string): string {
  const { copy, found } = recordMessages(lang)
  return text.replaceAll(covers, (cover: string, type: string) => {
    if (type === 'STAFF') return `[${copy.colleague}]`
    if (type === 'SECRET' || type === 'OTP') return `[${copy.secret}]`
    return isPiiType(type) ? `[${copy.other(found[families[type]])}]` : cover
  })
}

/** Making a format costs a hundred times as much as using it, and a copy writes one instant for every message. */
const formats = new Map<Language, Intl.DateTimeFormat>()

/** An instant in a language: day before month and 24 hours in English too, always with its zone. */
export function instantIn(lang: Language, at: string): string {
  const known = formats.get(lang)
  const format =
    known ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    })
  if (known === undefined) formats.set(lang, format)
  return `${format.format(new Date(at))} UTC`
}

/** A day in a language. */
export function dayIn(lang: Language, at: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(at),
  )
}

function regionIn(lang: Language, code: string): string {
  if (code === 'EEA') return recordMessages(lang).values.eea
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code) : code
}

function languageIn(lang: Language, code: string): string {
  return /^[a-z]{2,3}(?:-\w+)*$/i.test(code)
    ? (new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code)
    : code
}

/** The closed words of states, origins and outcomes. */
function wordIn(lang: Language, word: string): string {
  const { values } = recordMessages(lang)
  const portal: PortalMessages = portalMessages(lang)
  const words: Readonly<Record<string, string>> = {
    visitor: values.you,
    ai: values.assistant,
    ai_draft: values.approved,
    human: values.staff,
    system: values.product,
    ConsentRequested: values.asked,
    ConsentGiven: portal.choices.given,
    ConsentRefused: portal.choices.refused,
    ConsentWithdrawn: portal.choices.withdrawn,
    ConsentExpired: portal.choices.expired,
    received: portal.cases.received,
    running: portal.cases.running,
    ready: portal.cases.ready,
    done: portal.cases.done,
    blocked: portal.cases.blocked,
  }
  if (Object.hasOwn(words, word)) return words[word] ?? word
  return Object.hasOwn(values, word) ? values[word as keyof typeof values] : word
}

/** How a conversation stands: `human` is a state here, and a writer of a message elsewhere. */
const states: Readonly<Record<string, keyof RecordMessages['values']>> = {
  open: 'open',
  waiting: 'waiting',
  human: 'human',
  resolved: 'resolved',
  ended: 'ended',
}

/** Texts inside a value without its bookkeeping, one after the other. */
function plainly(value: Json): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null) return ''
  if (Array.isArray(value))
    return value
      .map((one: Json) => plainly(one))
      .filter((one) => one !== '')
      .join(' · ')
  return Object.entries(value)
    .filter(([name]) => name !== 'nonce')
    .map(([, one]) => plainly(one ?? null))
    .filter((one) => one !== '')
    .join(' · ')
}

function pairs(lang: Language, value: Json): string {
  if (!Array.isArray(value)) return plainly(value)
  return value
    .map((one: Json) => {
      const { token, type, value: held } = one as { readonly [name: string]: Json | undefined }
      const label = typeof token === 'string' ? (/^⟦([^·⟧]+)/.exec(token)?.[1] ?? token) : ''
      return `${openedIn(lang, plainly(type ?? null))}: ${plainly(held ?? null)} → ${label}`
    })
    .join('\n')
}

/** Numbers by kind of value, in words: "E-mail address (1), Name (2)". */
function countsIn(lang: Language, value: Json): string {
  const counts = new Map<string, number>()
  const rest: string[] = []
  for (const [type, count] of Object.entries(value ?? {})) {
    const kind = openedIn(lang, type)
    if (typeof count === 'number') counts.set(kind, (counts.get(kind) ?? 0) + count)
    // What is no number is said all the same: a page leaves nothing out.
    else rest.push(`${kind}: ${plainly(count ?? null)}`)
  }
  return [...[...counts].map(([kind, count]) => `${kind} (${count})`), ...rest].join(', ')
}

/** A value of a row in the person's language; an empty string when there is nothing to say. */
export function sayIn(lang: Language, say: Say, value: Json, table = ''): string {
  if (value === null) return ''
  const server = serverMessages(lang)
  const { roles } = portalMessages(lang).looked
  if (say === 'counts') return countsIn(lang, value)
  if (say === 'values') return uncoverWords(lang, pairs(lang, value))
  if (typeof value === 'boolean') return value ? recordMessages(lang).values.yes : recordMessages(lang).values.no
  if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value)
  if (typeof value !== 'string') return uncoverWords(lang, plainly(value))
  switch (say) {
    case 'instant':
      return instantIn(lang, value)
    case 'language':
      return languageIn(lang, value)
    case 'region':
      return regionIn(lang, value)
    case 'purpose':
      return Object.hasOwn(server.purposes, value)
        ? server.purposes[value as keyof typeof server.purposes].title
        : value
    case 'right':
      return Object.hasOwn(server.rights, value) ? server.rights[value as keyof typeof server.rights].title : value
    case 'role':
      return Object.hasOwn(roles, value) ? roles[value as keyof typeof roles] : value
    case 'opened':
      return openedIn(lang, value)
    case 'reason':
      return uncoverWords(lang, reasonIn(lang, value))
    case 'word': {
      const state = table === 'conversation' ? states[value] : undefined
      return state === undefined ? wordIn(lang, value) : recordMessages(lang).values[state]
    }
    case 'text':
    case 'number':
    case 'flag':
      return uncoverWords(lang, value)
  }
}
