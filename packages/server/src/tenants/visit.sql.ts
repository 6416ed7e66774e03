// Who comes: everything that a request of a visitor needs to know, in one round trip — the visit, the site, the choices that are
// in force at this moment and the keys as they are at this moment.
import type { Asked, TenantDb } from '../db/db.ts'
import type { SessionId, SiteId, SubjectId, TenantId } from '../domain/ids.ts'
import type { WrappedKey } from '../keys/keys.ts'
import type { ConsentState } from '../map/tables/accountability.ts'
import type { Choices } from '../map/tables/people.ts'
import type { ControllerFacts, SiteSettings } from '../map/tables/tenants.ts'

/** The latest event of one purpose. Instants in milliseconds. */
export interface VisitConsent {
  readonly state: ConsentState
  readonly version: string
  readonly at: number
  readonly expires: number | null
}

/** A visitor's request, resolved. */
export interface Visit {
  readonly tenant: TenantId
  readonly session: SessionId
  readonly subject: SubjectId | null
  readonly lang: string
  readonly choices: Choices
  readonly site: {
    readonly tenant: TenantId
    readonly id: SiteId
    readonly slug: string
    readonly name: string
    readonly settings: SiteSettings
    readonly controller: ControllerFacts
  }
  readonly subjectState: 'live' | 'restricted' | 'erasing' | 'erased' | null
  /** Purposes to which the person objected. */
  readonly objected: readonly string[]
  /** No automated assistant for this person. */
  readonly aiOptOut: boolean
  readonly consents: Readonly<Record<string, VisitConsent>>
  readonly keys: readonly WrappedKey[]
}

interface VisitRow extends Asked {
  readonly id: SessionId
  readonly subject: SubjectId | null
  readonly lang: string
  readonly choices: Choices
  readonly site: SiteId
  readonly slug: string
  readonly name: string
  readonly settings: SiteSettings
  readonly controller: ControllerFacts
  readonly subject_state: Visit['subjectState']
  readonly objected: readonly string[] | null
  readonly ai_opt_out: boolean | null
  readonly consents: Record<string, VisitConsent> | null
  readonly keys:
    | readonly { readonly bundle: string; readonly version: number; readonly epoch: number; readonly wrapped: string }[]
    | null
}

// The arrays are hidden behind a `select` so that the planner takes them for any arrays and keeps its plan, and each session is looked
// up for itself: planning anew, or reading all sessions while there are few, cost more than the rest of the request.
const text = `
  select a.asked, s.id, s.subject, s.lang, s.choices, s.site, i.slug, i.name, i.settings, t.controller, p.state as subject_state, p.objected, p.ai_opt_out,
    (select json_object_agg(c.purpose, json_build_object('state', c.state, 'version', c.purpose_version,
        'at', (extract(epoch from c.at) * 1000)::bigint, 'expires', (extract(epoch from c.expires_at) * 1000)::bigint))
       from (select distinct on (e.purpose) e.purpose, e.state, e.purpose_version, e.at, e.expires_at
               from consent_event e where e.tenant = $1 and e.subject = s.subject order by e.purpose, e.seq desc) c) as consents,
    (select json_agg(json_build_object('bundle', k.bundle, 'version', k.version, 'epoch', k.epoch, 'wrapped', encode(k.wrapped, 'hex')))
       from subject_key k where k.tenant = $1 and k.subject = s.subject) as keys
  from unnest((select $2::bytea[]), (select $3::timestamptz[])) with ordinality as a (hash, now, asked)
  cross join lateral (
    select * from session where tenant = $1 and token_hash = a.hash and expires_at > a.now limit 1) s
  join site i on i.tenant = $1 and i.id = s.site
  join tenant t on t.id = $1
  left join subject p on p.tenant = $1 and p.id = s.subject`

/** The visit that a token belongs to, or `undefined` when it is unknown or over. */
export async function findVisit(db: TenantDb, hash: Buffer, now: Date): Promise<Visit | undefined> {
  const [row] = await db.together<VisitRow>('find-visit', text, [hash, now])
  if (row === undefined) return undefined
  return {
    tenant: db.tenant,
    session: row.id,
    subject: row.subject,
    lang: row.lang,
    choices: row.choices,
    site: {
      tenant: db.tenant,
      id: row.site,
      slug: row.slug,
      name: row.name,
      settings: row.settings,
      controller: row.controller,
    },
    subjectState: row.subject_state,
    objected: row.objected ?? [],
    aiOptOut: row.ai_opt_out ?? false,
    consents: row.consents ?? {},
    keys: (row.keys ?? []).map((key) => ({
      tenant: db.tenant,
      subject: row.subject ?? '',
      bundle: key.bundle,
      version: key.version,
      epoch: key.epoch,
      wrapped: Buffer.from(key.wrapped, 'hex'),
    })),
  }
}

/** Forgets visits whose token no longer works. Returns how many. */
export async function deleteExpiredSessions(db: TenantDb, now: Date): Promise<number> {
  const done = await db.sql.deleteFrom('session').where('expires_at', '<=', now).executeTakeFirst()
  return Number(done.numDeletedRows)
}
