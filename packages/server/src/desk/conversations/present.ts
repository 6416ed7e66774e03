// The one presenter of messages for the person they belong to: real values, a safe tree, the mark of an AI (T-01, T-07, I-03).

import type { Vault } from '@aboveboard/pii'
import { plainProse } from '@aboveboard/prose'
import { parseProse } from '@aboveboard/prose/parse'
import type { Message } from '@aboveboard/protocol'
import { rightsMessages } from '@aboveboard/protocol/messages/rights/rights'
import { pickLanguage, serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Access } from '../../domain/access.ts'
import type { Personal } from '../../domain/personal.ts'
import type { MessageBody, Offer, Origin } from '../../map/tables/conversations.ts'
import type { Minimise } from '../../privacy/minimise/minimise.ts'
import { own } from '../../privacy/reveal/reveal.ts'

/** A stored or ephemeral message, opened as far as a closed box. */
export interface Presentable {
  readonly id: string
  readonly origin: Origin
  readonly state: Message['state']
  readonly at: Date
  readonly client_id: string | null
  readonly body: Personal<MessageBody>
}

/** Where relative links of a site's articles lead. */
export interface LinkBase {
  readonly origin: string
  readonly lang: string
}

/** The address that a link of an article means: other articles by file name, pages of the site by path. */
export function resolveLink(href: string, base: LinkBase): string | undefined {
  if (/^(?:https?:|mailto:)/i.test(href)) return href
  const slug = /^(?:\.\/)?([a-z0-9_-]+)\.md(?:#.*)?$/i.exec(href)?.[1]
  if (slug !== undefined) return `${base.origin}/help/${base.lang}/${slug}`
  return href.startsWith('/') && !href.startsWith('//') ? `${base.origin}${href}` : undefined
}

function offerIn({ right, state }: Offer, tag: string): Message['offer'] {
  const lang = pickLanguage(tag)
  const { yes, no } = rightsMessages(lang).offer
  return { right, state, ...serverMessages(lang).rights[right], yes, no }
}

/** Presents a message to the person it belongs to. */
export function presentOwn(
  access: Access,
  message: Presentable,
  about: {
    readonly vault: Vault
    readonly minimise: Minimise
    readonly links: LinkBase
    readonly feedback: Message['feedback']
  },
): Message {
  const body = own(access, message.body)
  const generated = message.origin === 'ai' || message.origin === 'ai_draft'
  const text = message.origin === 'visitor' ? body.text : about.minimise.restoreFor('subject', body.text, about.vault)
  // What people type is shown as typed; only articles and the assistant bring markup.
  const prose =
    generated || message.origin === 'system'
      ? parseProse(text, { resolve: (href) => resolveLink(href, about.links) })
      : plainProse(text)
  return {
    id: message.id,
    origin: message.origin,
    generated_by_ai: generated,
    text,
    tree: prose.blocks,
    sources: body.sources.map(({ title, url }) => ({ title, url: resolveLink(url, about.links) ?? url })),
    follow_ups: [...body.followUps],
    author: body.author ?? null,
    decision: body.decision ?? null,
    offer: body.offer === undefined ? null : offerIn(body.offer, about.links.lang),
    state: message.state,
    feedback: about.feedback,
    at: message.at.toISOString(),
    client_id: message.client_id,
  }
}
