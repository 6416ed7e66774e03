// For tests: a desk with staff, a site and visitors whose messages were really received; the assistant says nothing unless a test says it.
import { detect } from '@aboveboard/pii'
import type { Answerer } from '../../assistant/answer/answer.ts'
import { type Audit, openAudit } from '../../audit/audit.ts'
import type { Access } from '../../domain/access.ts'
import { systemAccess } from '../../domain/access.ts'
import { hour } from '../../domain/clock.ts'
import { newId, type SubjectId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { type Consent, openConsent } from '../../privacy/consent/consent.ts'
import { type Minimise, openMinimise } from '../../privacy/minimise/minimise.ts'
import { openReveal } from '../../privacy/reveal/reveal.ts'
import { openDisclosures } from '../../privacy/rights/rights.ts'
import { type TemporaryStaff, temporaryStaff } from '../../staff/temporary-staff.ts'
import {
  createSite,
  findSite,
  findVisit,
  insertSession,
  issueToken,
  type Site,
  type Visit,
} from '../../tenants/tenants.ts'
import { type Conversations, findCurrent, openConversations, openEphemeral } from '../conversations/conversations.ts'
import { type Handover, openHandover, openHeld } from '../handover/handover.ts'
import { type Inbox, openInbox } from './inbox.ts'

/** A visitor who agreed to being helped, with one conversation. */
export interface Visitor {
  readonly subject: SubjectId
  readonly conversation: string
  readonly access: Access
  /** The visit as a request would find it now. */
  readonly visit: () => Promise<Visit>
  /** Says something more. Returns the id of the message. */
  readonly says: (text: string) => Promise<string>
}

export interface TemporaryDesk extends TemporaryStaff {
  readonly audit: Audit
  readonly consent: Consent
  readonly minimise: Minimise
  readonly conversations: Conversations
  readonly handover: Handover
  readonly inbox: Inbox
  readonly site: Site
  /** Somebody comes, agrees (`ai` only if told) and says something. */
  readonly visitor: (text: string, choices?: { readonly ai?: boolean; readonly lang?: 'en' | 'de' }) => Promise<Visitor>
}

const settings = {
  profile: 'consent-first',
  origins: [],
  languages: ['en', 'de'],
  links: [],
  numbers: [{ type: 'ORDER', shape: 'LL-999999' }],
  allow: [],
  hours: {},
} as const

/** Nobody answers: what the assistant would say is said by the test. */
const silent: Answerer = {
  answer: () => Promise.reject(new Problem('unavailable')),
  passages: async () => [],
  rightIn: () => undefined,
  suggestions: async () => [],
  close: () => undefined,
}

/** Opens a desk for a test. */
export async function temporaryDesk(t: Parameters<typeof temporaryStaff>[0]): Promise<TemporaryDesk> {
  const house = await temporaryStaff(t)
  const { db, keys, rows, clock, tenant, staff } = house
  const siteOrigin = 'https://shop.example'
  const site = await addSite(house, tenant)
  const audit = openAudit({ keys, rows, clock, version: 'test', policy: 'test' })
  const tombstones = { add: async () => 1, all: () => [] }
  const onWithdrawn = async () => undefined
  const consent = openConsent({ db, keys, audit, clock, processors: () => [], tombstones, onWithdrawn })
  const minimise = openMinimise({ detect, keys })
  const reveal = openReveal({ db, audit, rows, clock })
  const disclosures = openDisclosures({ db, keys, rows })
  const conversations = openConversations({
    db,
    keys,
    rows,
    audit,
    clock,
    consent,
    minimise,
    assist: { answer: async () => undefined, offer: async () => undefined },
    answerer: silent,
    ephemeral: openEphemeral(clock),
    siteOrigin,
  })
  const { rules, people } = staff
  const held = openHeld({ db, keys, clock, consent, rules })
  const handover = openHandover({ db, rows, audit, clock, held, rules })
  const inbox = openInbox({ db, rows, clock, minimise, reveal, disclosures, held, rules, people, siteOrigin })

  async function visitor(
    text: string,
    { ai = true, lang = 'en' }: { ai?: boolean; lang?: 'en' | 'de' } = {},
  ): Promise<Visitor> {
    clock.advance(1)
    const { hash } = issueToken(tenant)
    const session = newId<'session'>()
    const system = db.as(systemAccess(tenant, 'test'))
    const now = clock.now()
    await insertSession(system.sql, {
      tenant,
      id: session,
      subject: null,
      token_hash: hash,
      site: site.id,
      lang,
      choices: {},
      created_at: new Date(now),
      expires_at: new Date(now + 24 * hour),
    })
    const visit = async (): Promise<Visit> => {
      const found = await findVisit(system, hash, new Date(clock.now()))
      if (found === undefined) throw new Error('the visit has just begun')
      return found
    }
    const notice = await consent.notice(site, lang)
    const decide = async (id: 'support' | 'ai', decision: 'given' | 'refused'): Promise<void> => {
      const access: Access = { tenant, actor: { kind: 'visitor', session, subject: null } }
      await consent.decide(access, await visit(), id, decision, {
        noticeVersion: notice.version,
        method: 'button',
        lang,
      })
    }
    await decide('support', 'given')
    await decide('ai', ai ? 'given' : 'refused')
    const { subject } = await visit()
    if (subject === null) throw new Error('a basis makes a person')
    const access: Access = { tenant, actor: { kind: 'visitor', session, subject } }
    const says = async (words: string): Promise<string> => {
      clock.advance(1)
      return (
        await conversations.receive(access, await visit(), { text: words, client_id: newId(), choices: {} }, lang)
      ).id
    }
    await says(text)
    const current = await findCurrent(db.as(access).sql, subject)
    if (current === undefined) throw new Error('a message has a conversation')
    return { subject, conversation: current.id, access, visit, says }
  }

  return { ...house, audit, consent, minimise, conversations, handover, inbox, site, visitor }
}

async function addSite({ db, clock }: TemporaryStaff, tenant: TenantId): Promise<Site> {
  const slug = `shop-${newId().slice(0, 8)}`
  const row = { tenant, id: newId<'site'>(), slug, name: 'Lantern & Larch', settings, at: new Date(clock.now()) }
  await createSite(db.as(systemAccess(tenant, 'test')).sql, row)
  const site = await findSite(db.open, slug)
  if (site === undefined) throw new Error('the site has just been made')
  return site
}
