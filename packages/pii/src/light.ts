// The light face for the browser: what must not leave it unnoticed, without phone metadata, tagger or national libraries.

import { openDraft, settle } from './draft.ts'
import { groupsOf } from './groups.ts'
import { normalise } from './normalise.ts'
import { findEmails } from './recognisers/email.ts'
import { LIGHT_NUMBERS } from './recognisers/light-table.ts'
import { findNumbers, indexNumbers } from './recognisers/national.ts'
import { findKeys, findSecrets } from './recognisers/secrets.ts'
import { resolve } from './resolve.ts'
import type { Finding } from './types.ts'

export { type Masked, mask } from './mask.ts'
export { type Action, actionFor, type Policy, TYPE_RULES } from './policy.ts'
export type { Finding, PiiType } from './types.ts'

const NUMBERS = indexNumbers(LIGHT_NUMBERS)

// International form, or a national form with its leading zero, or the American three-three-four.
const PHONE =
  /(?<![\p{L}\p{N}+])(?:(?:\+|00)[1-9]\d{0,2}[ ./-]?(?:\(0?\d{0,4}\))?(?:[ ./-]?\d){6,12}|\(?0\d{1,5}\)?(?:[ ./-]{0,2}\d){5,10}|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}])/gu

/** Finds card numbers, IBAN, common national numbers, passwords, keys, e-mail addresses and telephone numbers. */
export const detectLight = (text: string): Finding[] => {
  const view = normalise(text)
  const draft = openDraft(view.text, '', {})
  findEmails(draft)
  findKeys(draft)
  findSecrets(draft)
  if (/\d/.test(view.text)) {
    findNumbers(draft, groupsOf(view.text), NUMBERS)
    for (const match of view.text.matchAll(PHONE)) {
      const digits = match[0].replaceAll(/\D/g, '').length
      if (digits >= 8 && digits <= 16 && !/^0?\d[./-]\d\d?[./-]\d{2,4}$/.test(match[0]))
        draft.add(match.index, match.index + match[0].length, 'PHONE', 0.7, ['shape'])
    }
  }
  return settle(resolve(draft.found, view, text, undefined), text)
}
