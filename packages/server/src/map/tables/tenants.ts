// Controllers and their sites: content and settings, nobody's data.
import { plain, plainJson } from '../column.ts'
import type { Profile } from '../purposes.ts'
import { table } from '../table.ts'

/** What a notice must say of the controller (Art. 13(1)(a), (b), (2)(d)). */
export interface ControllerFacts {
  readonly name: string
  readonly address: string
  readonly country: string
  readonly contact: string
  readonly officer: string
  readonly authority: { readonly name: string; readonly url: string }
}

/** How a site behaves and looks. */
export interface SiteSettings {
  readonly profile: Profile
  /** Origins (scheme, host, port) that may embed the widget. */
  readonly origins: readonly string[]
  readonly languages: readonly string[]
  /** Hosts to which links in answers may lead. */
  readonly links: readonly string[]
  /** Shapes of the site's order, account and ticket numbers, for the detector. */
  readonly numbers: readonly { readonly type: 'ORDER' | 'ACCOUNT'; readonly shape: string }[]
  /** Words that look like names or numbers and are not: product and shop names. */
  readonly allow: readonly string[]
  /** When people answer, in plain words by language. */
  readonly hours: Readonly<Record<string, string>>
}

export const tenant = table(
  'tenant',
  { about: 'nobody', says: 'The controllers that this installation serves.' },
  {
    id: plain('uuid', 'random id'),
    name: plain('text', 'name of the controller'),
    controller: plainJson<ControllerFacts>('what a notice says of the controller'),
    created_at: plain('timestamptz', 'when it was set up'),
  },
)

export const site = table(
  'site',
  { about: 'nobody', says: 'The web sites of a controller that embed the widget.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    slug: plain('text', 'the name in the embed tag'),
    name: plain('text', 'the name shown to visitors'),
    settings: plainJson<SiteSettings>('how the site behaves and looks'),
    created_at: plain('timestamptz', 'when it was set up'),
  },
)

export const notice = table(
  'notice',
  { about: 'nobody', says: 'Every version of the privacy notice that was ever shown, in every language.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    site: plain('uuid', 'the site'),
    version: plain('text', 'version, a hash of its meaning'),
    lang: plain('text', 'language of the text'),
    sha256: plain('text', 'SHA-256 of the text as shown'),
    body: plainJson<unknown>('the notice as data'),
    published_at: plain('timestamptz', 'when it was first shown'),
  },
)
