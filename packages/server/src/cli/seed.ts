// The demo shop: a visible "Demo" controller with its articles and known questions, on the embedded database only.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { importMarkdown, type Knowledge } from '../assistant/knowledge/knowledge.ts'
import type { Database } from '../db/db.ts'
import type { Decisions } from '../decisions/decisions.ts'
import { systemAccess } from '../domain/access.ts'
import type { Clock } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { createKeys, type Keys } from '../keys/keys.ts'
import type { ControllerFacts, SiteSettings } from '../map/tables/tenants.ts'
import { createSite, createTenant, type Site } from '../tenants/tenants.ts'

const demo = fileURLToPath(new URL('../../demo', import.meta.url))

const byLanguage = z.record(z.string(), z.string())
const shopFacts = z.object({
  name: z.string(),
  siteName: byLanguage,
  languages: z.array(z.string()),
  address: z.object({ street: z.string(), postcode: z.string(), city: z.string(), country: z.string() }),
  privacyContact: z.string(),
  dataProtectionOfficer: z.object({ email: z.string() }),
  leadSupervisoryAuthority: z.string(),
  supervisoryAuthorities: z.array(z.object({ country: z.string(), name: z.string(), url: z.string() })),
  products: z.array(z.object({ en: z.object({ name: z.string() }), de: z.object({ name: z.string() }) })),
})

const knownQuestion = z.object({ article: z.string(), lang: z.string(), text: z.string() })

function readJson<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(demo, name), 'utf8')))
}

/** When the people of the demo shop answer. */
const hours: SiteSettings['hours'] = {
  en: 'Monday to Friday 8:00–20:00, Saturday 9:00–16:00 (CET)',
  de: 'Montag bis Freitag 8–20 Uhr, Samstag 9–16 Uhr',
}

function demoSite(origins: { readonly shop: string; readonly index: string }): {
  readonly controller: ControllerFacts
  readonly name: string
  readonly settings: SiteSettings
} {
  const facts = readJson('shop.json', shopFacts)
  const authority = facts.supervisoryAuthorities.find((one) => one.country === facts.leadSupervisoryAuthority)
  if (authority === undefined) throw new Error('the demo names no authority')
  const { address } = facts
  return {
    controller: {
      name: facts.name,
      address: `${address.street}, ${address.postcode} ${address.city}, ${address.country}`,
      country: address.country,
      contact: facts.privacyContact,
      officer: facts.dataProtectionOfficer.email,
      authority: { name: authority.name, url: authority.url },
    },
    name: facts.siteName['en'] ?? facts.name,
    settings: {
      profile: 'consent-first',
      origins: [origins.shop, origins.index],
      languages: facts.languages,
      links: [new URL(origins.shop).host, new URL(origins.index).host],
      numbers: [{ type: 'ORDER', shape: 'LL-9999999' }],
      allow: [...Object.values(facts.siteName), ...facts.products.flatMap((one) => [one.en.name, one.de.name])],
      hours,
    },
  }
}

/** Sets up the demo controller and its site, once. */
export async function seedDemo(
  needs: {
    readonly db: Database
    readonly keys: Keys
    readonly knowledge: Knowledge
    readonly clock: Clock
    readonly decisions: Pick<Decisions, 'versions'>
  },
  origins: { readonly shop: string; readonly index: string },
): Promise<Site> {
  const { db, keys, knowledge, clock } = needs
  const tenant = newId<'tenant'>()
  const access = systemAccess(tenant, 'seed')
  const about = demoSite(origins)
  const at = new Date(clock.now())
  const site: Site = {
    tenant,
    id: newId<'site'>(),
    slug: 'demo',
    name: about.name,
    settings: about.settings,
    controller: about.controller,
  }
  const known = readFileSync(join(demo, 'alsoAsked.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => knownQuestion.parse(JSON.parse(line)))
  for (const lang of about.settings.languages) {
    const folder = join(demo, 'articles', lang)
    const drafts = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => {
        const draft = importMarkdown(readFileSync(join(folder, name), 'utf8'), name)
        const asked = known.filter((one) => one.lang === lang && `${one.article}.md` === name).map((one) => one.text)
        return { ...draft, lang, alsoAsked: asked }
      })
    await knowledge.importDrafts(access, site, drafts, { lang, reviewed: true })
  }
  await needs.decisions.versions.seed(tenant, true)
  // Last, so that a seed that was cut short is made again by the next start.
  await db.as(access).transaction(async (run) => {
    await createTenant(run, { id: tenant, name: about.controller.name, controller: about.controller, at })
    await createSite(run, { ...site, at })
    await createKeys(run, keys, { tenant, id: tenant }, ['system', 'log'], at)
  })
  return site
}
