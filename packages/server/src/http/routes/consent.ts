// Notice, choices and receipts.
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import type { Bus, Database } from '../../db/db.ts'
import type { Conversations, Ephemeral } from '../../desk/conversations/conversations.ts'
import type { Clock } from '../../domain/clock.ts'
import { sha256 } from '../../domain/hash.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { type Consent, findNotice, listConsentEvents, type Signed } from '../../privacy/consent/consent.ts'
import { findSite, findVisit } from '../../tenants/tenants.ts'
import { openRoute, type Route, visitorRoute } from '../route.ts'

/** What the routes need. */
export interface ConsentRooms {
  readonly db: Database
  readonly bus: Bus
  readonly clock: Clock
  readonly consent: Consent
  readonly conversations: Conversations
  readonly ephemeral: Ephemeral
}

/** The routes of notice and consent. */
export function consentRoutes(rooms: ConsentRooms): readonly Route[] {
  const { db, clock, consent, conversations, ephemeral } = rooms
  return [
    openRoute({
      method: 'GET',
      path: '/v1/notice',
      summary: 'The layered privacy notice as data (Art. 13), with version and hash.',
      tag: 'consent',
      who: { kind: 'public' },
      query: z.strictObject({ lang: z.string().max(16).optional(), site: z.string().max(64).optional() }),
      output: wire.notice,
      problems: ['not-found'],
      async handle({ query, lang }) {
        const site = await findSite(db.open, query.site === '' ? undefined : query.site)
        if (site === undefined) throw new Problem('not-found')
        return { json: await consent.notice(site, lang) }
      },
    }),
    openRoute({
      method: 'GET',
      path: '/v1/notices/{sha256}',
      words: { sha256: /^[0-9a-f]{64}$/ },
      summary: 'A notice that was shown once, by its hash (T-03).',
      tag: 'consent',
      who: { kind: 'public' },
      output: wire.notice,
      problems: ['not-found'],
      async handle({ params }) {
        const site = await findSite(db.open, undefined)
        const found =
          site === undefined
            ? undefined
            : await findNotice(
                db.as({ tenant: site.tenant, actor: { kind: 'system', part: 'notice' } }).sql,
                params['sha256'] ?? '',
              )
        if (found === undefined) throw new Problem('not-found')
        return { json: found }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/consents',
      summary: 'How you stand to every purpose.',
      tag: 'consent',
      query: z.strictObject({ lang: z.string().max(16).optional() }),
      output: wire.consents,
      handle: async ({ visit, lang }) => ({ json: await consent.state(visit, lang) }),
    }),
    visitorRoute({
      method: 'PUT',
      path: '/v1/consents/{purpose}',
      words: { purpose: wire.purposeId.options },
      summary: 'Give, refuse or withdraw consent for a purpose. Withdrawal takes effect at once.',
      tag: 'consent',
      body: wire.decideConsent,
      output: wire.consents,
      problems: ['bad-request', 'notice-outdated', 'purpose-not-permitted'],
      async handle({ access, visit, params, body, lang, header }) {
        const purpose = wire.purposeId.parse(params['purpose'])
        await consent.decide(access, visit, purpose, body.decision, {
          noticeVersion: body.notice_version,
          method: body.method ?? 'api',
          lang,
        })
        const token = /^Bearer ([\w-]+)$/.exec(header('authorization') ?? '')?.[1] ?? ''
        const now = (await findVisit(db.as(access), sha256(token), new Date(clock.now()))) ?? visit
        if (purpose === 'support' && body.decision === 'given') ephemeral.forget(visit.session)
        const actor = { kind: 'visitor' as const, session: now.session, subject: now.subject }
        if (body.decision !== 'withdrawn') await conversations.resume({ tenant: now.tenant, actor }, now, lang)
        return { json: await consent.state(now, lang) }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/consents/receipt',
      summary: 'Your signed consent receipt (ISO/IEC TS 27560, W3C DPV, JSON-LD).',
      tag: 'consent',
      output: z.object({
        document: z.unknown(),
        signature: z.object({ alg: z.string(), keyId: z.string(), publicKey: z.string(), value: z.string() }),
      }),
      problems: ['not-found'],
      async handle({ access, visit }) {
        if (visit.subject === null) throw new Problem('not-found')
        const events = await listConsentEvents(db.as(access).sql, visit.subject)
        if (events.length === 0) throw new Problem('not-found')
        const receipt: Signed = consent.receipt({
          id: newId(),
          subject: visit.subject,
          site: visit.site,
          events,
          at: clock.now(),
        })
        return { json: receipt, headers: { 'content-disposition': 'attachment; filename="consent-receipt.json"' } }
      },
    }),
  ]
}
