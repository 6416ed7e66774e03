// The detector: normalise, let every recogniser that can hit read, ask the tagger, settle overlaps, map back.

import { cuesBefore } from './cues.ts'
import { findDisguised, findSplit } from './disguise.ts'
import { openDraft, settle } from './draft.ts'
import { groupsOf } from './groups.ts'
import { normalise } from './normalise.ts'
import { findAnswers } from './recognisers/answers.ts'
import { findBirths } from './recognisers/births.ts'
import { findEmails } from './recognisers/email.ts'
import { findBics } from './recognisers/iban.ts'
import { findIntroductions } from './recognisers/introductions.ts'
import { findKnown } from './recognisers/memory.ts'
import { findNumbers } from './recognisers/national.ts'
import { NUMBERS } from './recognisers/national-table.ts'
import { findNetwork } from './recognisers/network.ts'
import { findPhones } from './recognisers/phone.ts'
import { findPlaces } from './recognisers/places.ts'
import { findHandles, findReferences, findSiteShapes } from './recognisers/references.ts'
import { findKeys, findSecrets } from './recognisers/secrets.ts'
import { resolve } from './resolve.ts'
import { findSpecial } from './special.ts'
import { hintOf, openTagger, type StoredModel } from './tagger/tagger.ts'
import { cut, openTokens, SEEN } from './tagger/tokens.ts'
import { TRIGGER, triggersOf } from './triggers.ts'
import type { DetectOptions, Finding } from './types.ts'
import stored from './weights/tagger.json' with { type: 'json' }

/** The tagger alone never outranks a recogniser that knows a shape or a cue. */
const TAGGER_TRUST = 0.69

/** A detector over one set of weights. */
export type Detect = (text: string, options?: DetectOptions) => Finding[]

/** Opens a detector. The tokens are reused from call to call: detection is synchronous, so calls never overlap. */
export const openDetector = (model: StoredModel): Detect => {
  const tagger = openTagger(model)
  const tokens = openTokens()

  return (text, options = {}) => {
    const view = normalise(text)
    const lang = (options.lang ?? '').slice(0, 2).toLowerCase()
    const context = options.context ?? {}
    const draft = openDraft(view.text, lang, context)
    cut(view.text, tokens)
    const { seen } = tokens
    const asked = context.previous === undefined ? 0 : cuesBefore(context.previous, context.previous.length, 12)
    tagger.tag(view.text, tokens, lang, hintOf(asked), (start, end, type, score) =>
      draft.add(start, end, type, score * TAGGER_TRUST, ['tagger']),
    )
    const words = triggersOf(tokens)
    const fired = words.bits
    if ((fired & TRIGGER.NAME) !== 0) findIntroductions(draft, tagger.isCommon, words.names)
    if (context.known !== undefined) findKnown(draft)
    const spoken =
      (fired & TRIGGER.AT) !== 0 && ((fired & TRIGGER.DOT) !== 0 || (seen & (SEEN.DOT | SEEN.BRACKET)) !== 0)
    if ((seen & SEEN.AT) !== 0 || spoken || (fired & TRIGGER.MAIL) !== 0)
      findEmails(draft, spoken, (fired & TRIGGER.MAIL) !== 0)
    if (
      (seen & (SEEN.COLON | SEEN.DASH)) !== 0 ||
      (fired & TRIGGER.LINK) !== 0 ||
      ((seen & SEEN.DOT) !== 0 && (seen & (SEEN.DIGIT | SEEN.AT)) !== SEEN.AT)
    )
      findNetwork(draft)
    if ((fired & (TRIGGER.SECRET | TRIGGER.ANSWER)) !== 0)
      findSecrets(draft, words.secrets, (fired & TRIGGER.ANSWER) !== 0)
    const assigned = (seen & (SEEN.EQUALS | SEEN.COLON)) !== 0
    if ((fired & TRIGGER.LONG) !== 0 || (assigned && ((fired & TRIGGER.KEY) !== 0 || (seen & SEEN.AT) !== 0)))
      findKeys(draft)
    if ((seen & SEEN.DIGIT) !== 0) {
      if (tokens.digits >= 5 || (tokens.digits >= 2 && (seen & SEEN.CODE) !== 0))
        findNumbers(draft, groupsOf(view.text), NUMBERS)
      if (tokens.digits >= 6) findPhones(draft)
      if (tokens.digits >= 3 && (fired & TRIGGER.BIRTH) !== 0) findBirths(draft)
      if (tokens.digits >= 3 || (fired & TRIGGER.STREET) !== 0)
        findPlaces(draft, (fired & TRIGGER.STREET) !== 0, (seen & SEEN.CODE) !== 0)
      if ((fired & TRIGGER.CUE) !== 0) findReferences(draft, NUMBERS, tagger.isCommon)
      findAnswers(draft, asked, tagger.isCommon)
    }
    if ((seen & SEEN.AT) !== 0 || (fired & TRIGGER.HANDLE) !== 0) findHandles(draft, words.handles)
    if (context.site?.shapes !== undefined) findSiteShapes(draft)
    if ((fired & TRIGGER.BIC) !== 0) findBics(draft)
    findDisguised(draft, {
      long: (fired & TRIGGER.LONG) !== 0,
      spoken: (fired & TRIGGER.DIGIT) !== 0,
      spaced: (fired & TRIGGER.SPACED) !== 0,
      lang,
    })
    if (asked !== 0 || tokens.digits >= 4) findSplit(draft)
    if (options.special !== false) findSpecial(draft, tokens)
    return draft.found.length === 0 ? [] : settle(resolve(draft.found, view, text, context.site), text)
  }
}

/** Finds personal data in a text. Offsets are JavaScript string indices; findings are sorted and do not overlap. */
export const detect: Detect = openDetector(stored)
