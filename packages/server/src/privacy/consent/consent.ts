// Consent: what a person was shown, what they decided, and what follows from it at once.
import type { Consents, Language, Notice, PurposeId, PurposeState } from '@aboveboard/protocol'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, notify, type Sql } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { type Clock, day } from '../../domain/clock.ts'
import { newId, type SubjectId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { createKeys, findRing, type Keys, type Ring } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import { optionalPurposes, type Profile, purpose, purposeIds } from '../../map/purposes.ts'
import type { ConsentState } from '../../map/tables/accountability.ts'
import type { Choices } from '../../map/tables/people.ts'
import { attachSubject, setChoices, type Visit } from '../../tenants/tenants.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import { findExpired, insertConsentEvents, type listConsentEvents } from './consent.sql.ts'
import { keepNotice } from './notice.sql.ts'
import { noticeVersion, recipientsOf, versionOf, writeNotice } from './notice.ts'
import { type Signed, signDocument, writeReceipt } from './receipt.ts'
import { choiceOf, type GateRules } from './standing.ts'
import { insertSubject, lockSubject, setAiOptOut, setObjected } from './subject.sql.ts'

export { findStanding, insertConsentEvents, listConsentEvents } from './consent.sql.ts'
export { findNotice } from './notice.sql.ts'
export { type Signed, signDocument, writeReceipt } from './receipt.ts'
export { choiceOf, type GateRules, type Standing } from './standing.ts'
export {
  insertSubject,
  lockSubject,
  type SubjectStates,
  setAiOptOut,
  setObjected,
  setSubjectState,
} from './subject.sql.ts'

export type Decision = 'given' | 'refused' | 'withdrawn'

const states: Readonly<Record<Decision, ConsentState>> = {
  given: 'ConsentGiven',
  refused: 'ConsentRefused',
  withdrawn: 'ConsentWithdrawn',
}
const happened = { given: 'consent.given', refused: 'consent.refused', withdrawn: 'consent.withdrawn' } as const

/** How a refusal by Global Privacy Control is recorded. */
const signalMethod = 'sec-gpc'

/** The choices of a visit whose browser signals Global Privacy Control: every extra is refused without a question (C-11). */
export function signalledChoices(): Choices {
  return Object.fromEntries(
    purposeIds.filter((id) => purpose(id).asked === 'menu').map((id) => [id, 'signal' as const]),
  )
}

/** The bundles made with a person: content, accountability and log references. Identity is made when an address is given. */
const firstBundles = ['conversation', 'accountability', 'log'] as const

export interface Consent {
  /** The rules that the gate applies to a site. */
  rules(site: Visit['site']): GateRules
  /** The notice of a site in a language; kept for ever under its hash. */
  notice(site: Visit['site'], lang: Language): Promise<Notice>
  /** How a visitor stands to every purpose, with the words that were shown. */
  state(visit: Visit, lang: Language): Promise<Consents>
  /** Records a decision. Returns the person's id when there is one afterwards. */
  decide(
    access: Access,
    visit: Visit,
    id: PurposeId,
    decision: Decision,
    shown: { readonly noticeVersion: string; readonly method: string; readonly lang: Language },
  ): Promise<SubjectId | null>
  /** The signed receipt of a person's events. */
  receipt(about: {
    readonly id: string
    readonly subject: string
    readonly site: Visit['site']
    readonly events: Awaited<ReturnType<typeof listConsentEvents>>
    readonly at: number
  }): Signed
  /** Writes down which consents of a controller have expired, once each (C-04, C-07). Returns how many. */
  expire(tenant: TenantId): Promise<number>
  /** The person of a visit, made now if a basis other than consent allows it. */
  subjectOf(access: Access, visit: Visit): Promise<SubjectId>
}

/** `5 years`, `6 months` … as milliseconds, for the validity of a consent; calendar months are counted as 30 days, in the person's favour. */
function validity(period: string): number {
  const parts = /^P(\d+)([YMD])$/.exec(period)
  const days = { Y: 365, M: 30, D: 1 }[parts?.[2] ?? ''] ?? Number.NaN
  return Number(parts?.[1]) * days * day
}

/** Opens the room. `onWithdrawn` hears of a withdrawal in its own transaction, to queue the erasure of what was held only for it. */
export function openConsent(needs: {
  readonly db: Database
  readonly keys: Keys
  readonly audit: Audit
  readonly clock: Clock
  readonly processors: (tenant: Visit['site']['tenant']) => readonly Processor[]
  readonly tombstones: Tombstones
  readonly onWithdrawn: (run: Sql, access: Access, subject: SubjectId, id: PurposeId) => Promise<void>
}): Consent {
  const { db, keys, audit, clock, processors } = needs

  function facts(site: Visit['site']): {
    controller: Visit['site']['controller']
    profile: Profile
    processors: readonly Processor[]
  } {
    return { controller: site.controller, profile: site.settings.profile, processors: processors(site.tenant) }
  }

  // Owned by `rules`: fingerprints by what they are made of. There are as many as lists of recipients that this process has seen.
  const versions = new Map<string, string>()

  function rules(site: Visit['site']): GateRules {
    const about = facts(site)
    return {
      profile: about.profile,
      version(id) {
        const name = JSON.stringify([id, about.profile, recipientsOf(id, about.processors)])
        const version = versions.get(name) ?? versionOf(id, about)
        versions.set(name, version)
        return version
      },
    }
  }

  async function notice(site: Visit['site'], lang: Language): Promise<Notice> {
    const written = writeNotice(facts(site), lang)
    await keepNotice(
      db.as({ tenant: site.tenant, actor: { kind: 'system', part: 'notice' } }).sql,
      { tenant: site.tenant, site: site.id, at: new Date(clock.now()) },
      written,
    )
    return written
  }

  async function record(
    run: Sql,
    access: Access,
    subject: SubjectId,
    ring: Ring,
    shown: { site: Visit['site']; lang: Language; method: string; sha256: string },
    decisions: readonly (readonly [PurposeId, Decision, method?: string])[],
    stone?: number,
  ): Promise<void> {
    const about = facts(shown.site)
    const at = new Date(clock.now())
    const rows = []
    for (const [id, decision, method = shown.method] of decisions) {
      const entry = audit.compose(access, {
        event: happened[decision],
        outcome: 'done',
        purpose: id,
        basis: purpose(id).basis[about.profile],
        subject: { id: subject, ring },
        ...(stone === undefined ? {} : { reason: `tombstone:${stone}` }),
      })
      await appendEntry(run, entry)
      rows.push({
        tenant: access.tenant,
        subject,
        id: newId(),
        purpose: id,
        state: states[decision],
        method,
        purpose_version: versionOf(id, about),
        notice_version: noticeVersion(about),
        notice_sha256: shown.sha256,
        lang: shown.lang,
        at,
        expires_at: decision === 'given' ? new Date(at.getTime() + validity(purpose(id).validity)) : null,
        log_entry: entry.pending.id,
      })
    }
    await insertConsentEvents(run, rows)
    await notify(run, { tenant: access.tenant, kind: 'consents', subject })
  }

  /** Makes the person of a visit. The caller's transaction decides whether it stays. */
  async function create(run: Sql, access: Access, visit: Visit): Promise<{ subject: SubjectId; ring: Ring }> {
    const subject = newId<'subject'>()
    const at = new Date(clock.now())
    await insertSubject(run, { tenant: access.tenant, id: subject, at })
    if (!(await attachSubject(run, visit.session, subject)))
      throw new Problem('conflict', { reason: 'session-has-subject' })
    const ring = await createKeys(run, keys, { tenant: access.tenant, id: subject }, firstBundles, at)
    return { subject, ring }
  }

  return {
    rules,
    notice,
    async state(visit, lang) {
      const current = await notice(visit.site, lang)
      const gate = rules(visit.site)
      const purposes: PurposeState[] = purposeIds.map((id) => ({
        id,
        basis: purpose(id).basis[gate.profile],
        state: choiceOf(id, visit, gate, clock.now()),
        text: serverMessages(lang).purposes[id].text,
      }))
      return { purposes, notice: { version: current.version, sha256: current.sha256, url: `/v1/notice?lang=${lang}` } }
    },
    async decide(access, visit, id, decision, shown) {
      if (!optionalPurposes().includes(id))
        throw new Problem('purpose-not-permitted', { purpose: id, reason: 'not-optional' })
      const current = await notice(visit.site, shown.lang)
      // T-02: a decision counts only for the notice that was on the screen.
      if (shown.noticeVersion !== current.version)
        throw new Problem('notice-outdated', { notice_version: current.version })
      const how = { site: visit.site, lang: shown.lang, method: shown.method, sha256: current.sha256 }
      return db.as(access).transaction(async (run) => {
        if (visit.subject !== null) {
          await agreeAnew(run, access, visit.subject, id, decision)
          const ring = await renew(run, access, visit.subject, id, decision)
          const { tenant } = access
          // Before it is stored: no backup, however old, may bring back what was agreed to before.
          const stone =
            decision === 'given'
              ? undefined
              : await needs.tombstones.add({ kind: 'purpose', tenant, subject: visit.subject, purpose: id })
          await record(run, access, visit.subject, ring, how, [[id, decision]], stone)
          if (decision !== 'given') await needs.onWithdrawn(run, access, visit.subject, id)
          return visit.subject
        }
        const choices = { ...visit.choices, [id]: decision }
        if (id !== 'support' || decision !== 'given') {
          await setChoices(run, visit.session, choices)
          return null
        }
        const { subject, ring } = await create(run, access, visit)
        // What was chosen before there was a person becomes part of the record now.
        const earlier = Object.entries(visit.choices)
          .filter(([other]) => other !== 'support')
          .map(([other, choice]) =>
            choice === 'signal'
              ? ([other as PurposeId, 'refused', signalMethod] as const)
              : ([other as PurposeId, choice] as const),
          )
        await record(run, access, subject, ring, how, [['support', 'given'], ...earlier])
        return subject
      })
    },
    receipt({ id, subject, site, events, at }) {
      const about = facts(site)
      const recipients = (one: PurposeId) =>
        about.processors.filter((processor) => processor.purposes.includes(one)).map((processor) => processor.name)
      return signDocument(
        keys,
        'receipt',
        writeReceipt({ id, subject, controller: site.controller, profile: about.profile, events, recipients, at }),
      )
    },
    async expire(tenant) {
      const access = systemAccess(tenant, 'consent')
      const tenantDb = db.as(access)
      let count = 0
      for (const { subject, purpose: id } of await findExpired(tenantDb.sql, new Date(clock.now()))) {
        await tenantDb.transaction(async (run) => {
          // Asked again under the lock: who agreed anew in the meantime has not expired.
          await lockSubject(run, subject)
          const [event] = (await findExpired(run, new Date(clock.now()), subject)).filter((one) => one.purpose === id)
          if (event === undefined) return
          const about = { id: subject, ring: await findRing(run, keys, subject) }
          const entry = audit.compose(access, {
            event: 'consent.expired',
            outcome: 'done',
            purpose: id,
            subject: about,
          })
          await appendEntry(run, entry)
          const { seq: _, ...shown } = event
          const end = {
            id: newId(),
            state: 'ConsentExpired',
            method: 'validity',
            at: new Date(clock.now()),
            expires_at: null,
          }
          await insertConsentEvents(run, [{ ...shown, ...end, log_entry: entry.pending.id }])
          await notify(run, { tenant, kind: 'consents', subject })
          count += 1
        })
      }
      return count
    },
    async subjectOf(access, visit) {
      if (visit.subject !== null) return visit.subject
      return db.as(access).transaction(async (run) => (await create(run, access, visit)).subject)
    },
  }

  /**
   * Waits for whatever else is being done with this person, and refuses when they are being erased: no key may be made for them.
   * Who agrees anew to what they objected to, or switched off, takes that back.
   */
  async function agreeAnew(
    run: Sql,
    { tenant }: Access,
    subject: SubjectId,
    id: PurposeId,
    decision: Decision,
  ): Promise<void> {
    const states = await lockSubject(run, subject)
    if (states === undefined || states.state === 'erasing' || states.state === 'erased') throw new Problem('gone')
    if (decision !== 'given') return
    if (states.objected.includes(id)) {
      const objected = states.objected.filter((one) => one !== id)
      await needs.tombstones.add({ kind: 'objection', tenant, subject, objected })
      await setObjected(run, subject, objected)
    }
    if (id === 'ai' && states.ai_opt_out) {
      await needs.tombstones.add({ kind: 'opt-out', tenant, subject, off: false })
      await setAiOptOut(run, subject, false)
    }
  }

  /** The person's keys; made anew where a withdrawal destroyed them and `support` is given again. */
  async function renew(run: Sql, access: Access, subject: SubjectId, id: PurposeId, decision: Decision): Promise<Ring> {
    const ring = await findRing(run, keys, subject)
    if (decision !== 'given' || id !== 'support' || ring.get('conversation') !== undefined) return ring
    return createKeys(run, keys, { tenant: access.tenant, id: subject }, ['conversation'], new Date(clock.now()))
  }
}
