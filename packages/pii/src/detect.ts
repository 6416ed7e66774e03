// The detector: normalise, let every recogniser read, settle overlaps, map back. Synchronous and free of I/O.

import { openDraft, settle } from './draft.ts'
import { groupsOf } from './groups.ts'
import { normalise } from './normalise.ts'
import { findBirths } from './recognisers/births.ts'
import { findEmails } from './recognisers/email.ts'
import { findKnown } from './recognisers/memory.ts'
import { findNumbers, indexNumbers } from './recognisers/national.ts'
import { NATIONAL_NUMBERS } from './recognisers/national-table.ts'
import { findNetwork } from './recognisers/network.ts'
import { findPhones } from './recognisers/phone.ts'
import { findPlaces } from './recognisers/places.ts'
import { findReferences } from './recognisers/references.ts'
import { findSecrets } from './recognisers/secrets.ts'
import { resolve } from './resolve.ts'
import type { DetectOptions, Finding } from './types.ts'

const NUMBERS = indexNumbers(NATIONAL_NUMBERS)

/** Finds personal data in a text. Offsets are JavaScript string indices; findings are sorted and do not overlap. */
export const detect = (text: string, options: DetectOptions = {}): Finding[] => {
  const view = normalise(text)
  const lang = (options.lang ?? '').slice(0, 2).toLowerCase()
  const draft = openDraft(view.text, lang, options.context ?? {})
  findKnown(draft)
  findEmails(draft)
  findNetwork(draft)
  findSecrets(draft)
  if (/\d/.test(view.text)) {
    findNumbers(draft, groupsOf(view.text), NUMBERS)
    findPhones(draft)
    findBirths(draft)
    findPlaces(draft)
  }
  findReferences(draft)
  return settle(resolve(draft.found, view, text, options.context?.site), text)
}
