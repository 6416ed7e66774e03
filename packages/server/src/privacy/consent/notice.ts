// The layered notice as data (Art. 13; ISO/IEC 29184): generated from purposes, processors and controller, so that it cannot say
// less than what the product does. Its version is a hash of its meaning, its SHA-256 a hash of the words as shown.
import { type Language, type Notice, type PurposeId } from '@aboveboard/protocol'
import { periodInWords } from '@aboveboard/protocol/messages/plural'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { canonical, type Json } from '../../domain/canonical.ts'
import { sha256Hex } from '../../domain/hash.ts'
import type { Processor } from '../../map/processors.ts'
import { type Profile, purpose, purposeIds, purposeVersion } from '../../map/purposes.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'

/** What a notice is generated from. */
export interface NoticeFacts {
  readonly controller: ControllerFacts
  readonly profile: Profile
  readonly processors: readonly Processor[]
}

/** The names of those who receive data for a purpose (C-154/21: actual recipients). */
export function recipientsOf(id: PurposeId, processors: readonly Processor[]): readonly string[] {
  return processors.filter((one) => one.purposes.includes(id)).map((one) => `${one.name} (${one.region})`)
}

/** The fingerprint of a purpose in a deployment; consent counts only for the fingerprint it was given for (C-08). */
export function versionOf(id: PurposeId, facts: Pick<NoticeFacts, 'profile' | 'processors'>): string {
  return purposeVersion(id, facts.profile, recipientsOf(id, facts.processors))
}

/** The version of the whole notice: a hash of its meaning, the same in every language. */
export function noticeVersion(facts: NoticeFacts): string {
  const meaning: Json = {
    controller: { name: facts.controller.name, address: facts.controller.address, officer: facts.controller.officer },
    purposes: purposeIds.map((id) => ({ id, version: versionOf(id, facts) })),
  }
  return sha256Hex(canonical(meaning)).slice(0, 12)
}

/** The notice in a language. */
export function writeNotice(facts: NoticeFacts, lang: Language): Notice {
  const words = serverMessages(lang)
  const { controller, profile, processors } = facts
  const said = words.notice
  const purposes = purposeIds.map((id) => {
    const { basis, categories, optional, retention } = purpose(id)
    return {
      id,
      title: words.purposes[id].title,
      text: words.purposes[id].text,
      basis: basis[profile],
      basis_text: words.bases[basis[profile]],
      categories: categories.map((category) => words.categories[category as keyof typeof words.categories] ?? category),
      optional,
      retention: retention.period,
      retention_text: words.retention[retention.after](periodInWords(retention.period, lang)),
    }
  })
  const outside = processors.filter((one) => !one.own)
  const abroad = outside.filter((one) => one.transfer !== null)
  const worded = processors.some((one) => one.role === 'model')
  const sections = [
    {
      id: 'who',
      title: said.who.title,
      text: said.who.text(controller.name, controller.address, controller.contact, controller.officer),
    },
    { id: 'what', title: said.what.title, text: said.what.text },
    {
      id: 'recipients',
      title: said.recipients.title,
      text:
        outside.length === 0
          ? [said.recipients.none]
          : [said.recipients.some, ...outside.map((one) => `${one.name} (${one.region})`)],
    },
    {
      id: 'transfers',
      title: said.transfers.title,
      text:
        abroad.length === 0
          ? [said.transfers.none]
          : abroad.map((one) => `${one.name}: ${one.region}, ${one.transfer}`),
    },
    {
      id: 'machine',
      title: said.machine.title,
      text: worded ? [said.machine.worded, ...said.machine.text.slice(1)] : said.machine.text,
    },
    { id: 'required', title: said.required.title, text: said.required.text },
    { id: 'change', title: said.change.title, text: said.change.text },
    { id: 'security', title: said.security.title, text: said.security.text },
    {
      id: 'complaint',
      title: said.complaint.title,
      text: said.complaint.text(controller.authority.name, controller.authority.url),
    },
  ]
  const shown = {
    version: noticeVersion(facts),
    lang,
    controller: {
      name: controller.name,
      address: controller.address,
      contact: controller.contact,
      officer: controller.officer,
    },
    summary: said.summary(controller.name),
    purposes,
    recipients: processors.map((one) => ({
      name: one.name,
      role: one.role,
      region: one.region,
      transfer: one.transfer,
    })),
    rights: Object.entries(words.rights).map(([id, right]) => ({ id, title: right.title, text: right.text })),
    authority: controller.authority,
    sections: sections.map((section) => ({ id: section.id, title: section.title, text: [...section.text] })),
  }
  return { ...shown, sha256: sha256Hex(canonical(shown)) }
}
