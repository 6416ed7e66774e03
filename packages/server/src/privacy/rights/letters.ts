// What the person reads: letters of a case in their language, each with the authority and the court of the controller's country.
import type { Language } from '@aboveboard/protocol'
import { rightsMessages } from '@aboveboard/protocol/messages/rights/rights'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { authorities } from '../../map/law/authorities.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'
import type { Right } from './kinds.ts'

/** The kinds of letters that are kept. */
export const letterKinds = ['extension', 'notice', 'answer', 'refusal'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Who writes, in which language. */
export interface LetterHead {
  readonly controller: Pick<ControllerFacts, 'country' | 'authority'>
  readonly lang: Language
  readonly right: Right
}

/** A date in words, as the letters write it. */
function dateOf(lang: Language, at: number): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

function countryOf(lang: Language, country: string): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(country) ?? country
}

/** Where to complain and to sue (Art. 77 to 79); the controller's own word for its authority comes before the table. */
export function remedyOf({ controller, lang }: LetterHead): string {
  const { country, authority } = controller
  const named = authority.name === '' ? authorities[country] : authority
  return rightsMessages(lang).letters.remedy(named?.name ?? '', named?.url ?? '', countryOf(lang, country))
}

/** A letter that is kept in the case. `until` is an instant in milliseconds: the new due date, or the day of the lifting. */
export function letterText(
  head: LetterHead,
  kind: LetterKind,
  about: { readonly words: string; readonly until?: number },
): string {
  const { letters } = rightsMessages(head.lang)
  const title = serverMessages(head.lang).rights[head.right].title
  const date = about.until === undefined ? '' : dateOf(head.lang, about.until)
  const said = {
    extension: () => letters.extended(title, date, about.words),
    notice: () => letters.lifting(date, about.words),
    answer: () => letters.answered(title, about.words),
    refusal: () => letters.refused(title, about.words),
  }[kind]()
  return `${said}\n\n${remedyOf(head)}`
}

/** The closing message of a case that was granted. */
export function closingText(head: LetterHead): string {
  const title = serverMessages(head.lang).rights[head.right].title
  return `${rightsMessages(head.lang).letters.done(title)}\n\n${remedyOf(head)}`
}
