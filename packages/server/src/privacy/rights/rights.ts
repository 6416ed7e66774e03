// The rights of people (Art. 7(3), 15–22, 77): asked for in one way, recorded as a case with a clock, carried out at once or by jobs
// that finish whatever happens, answered by people where people must decide, and shown to the person as they go.
import type { Language, RightsCase, RightsPlan } from '@aboveboard/protocol'
import { type Audit, appendEntry, type Leader } from '../../audit/audit.ts'
import { type Database, notify, type Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { type Clock, day } from '../../domain/clock.ts'
import type { TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Files } from '../../files/files.ts'
import { findRing, type Keys, type Rows } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import { type PurposeId, purposeIds } from '../../map/purposes.ts'
import { findSites, type Site, type Visit } from '../../tenants/tenants.ts'
import { type Consent, lockSubject, setAiOptOut } from '../consent/consent.ts'
import type { Reveal } from '../reveal/reveal.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import {
  type CaseRow,
  changeCase,
  closeExpiredPackages,
  findCase,
  findDueCases,
  findUnfinished,
  listCases,
  takeFile,
} from './case.sql.ts'
import { type Casework, openCasework } from './casework.ts'
import { type CaseGuest, type Doors, openDoors } from './doors.ts'
import { alarmOf } from './due.ts'
import { listCaseEntries } from './entry.sql.ts'
import { type Erasure, openErasure } from './erasure.ts'
import { checkKeepers, declaredStores, type Living, ownKeepers } from './keepers.ts'
import { type Right, rightKinds } from './kinds.ts'
import { listNotices } from './notice.sql.ts'
import { openNotices, type TellRecipient } from './notices.ts'
import { type Asked, type Asking, openOpening, type Person } from './opening.ts'
import { openPackage } from './package.ts'
import { planOf } from './plan.ts'
import { openEntries, shownCase } from './shown.ts'
import { stopsOf, thaw } from './states.ts'
import { countRows } from './subject-rows.sql.ts'
import { deleteExpiredTickets } from './ticket.sql.ts'
import { openWorks, siteOf } from './works.ts'

export { certificateLimits } from './certificate.ts'
export { type Disclosed, type Disclosures, openDisclosures } from './disclosures.ts'
export type { CaseGuest, Doors, PortalGuest } from './doors.ts'
export type { Living } from './keepers.ts'
export { type Right, rights } from './kinds.ts'
export { tellThrough } from './notices.ts'
export { type ImportNeeds, type TakenIn, takeIn } from './package-import.ts'
export { packageTables } from './package-rows.ts'
export { openedIn, reasonIn, sayIn } from './package-words.ts'
export { type Replayed, replayTombstones } from './replay.ts'
export { countRows } from './subject-rows.sql.ts'

export interface Rights {
  readonly doors: Doors
  /** What the office does with cases. */
  readonly casework: Casework
  /** Opens a case, or finds the open one. Throws `not-found` for a visit without a person: there is nothing held. */
  ask(access: Access, visit: Visit, right: Right, how: Asking): Promise<Asked>
  /** Opens a case for a person whom an operator has identified otherwise: exports and erasures at the command line. */
  askFor(
    access: Access,
    about: { readonly subject: string; readonly site: Site },
    right: Right,
    how: Asking,
  ): Promise<Asked>
  /** What using a right would do: a dry run. */
  plan(access: Access, about: { readonly subject: string; readonly site: Site }, right: Right): Promise<RightsPlan>
  /** Adds the person's own words to one of their cases (Art. 16, second sentence). Throws `not-found`, `conflict` when it is over. */
  supplement(access: Access, visit: Visit, id: string, text: string): Promise<RightsCase>
  /** A person's cases, newest first. */
  list(access: Access, subject: string): Promise<readonly RightsCase[]>
  /** One case with its certificate, for the holder of a code. */
  view(guest: CaseGuest): Promise<{ readonly case: RightsCase; readonly certificate: unknown }>
  /** The bytes of a package, once. Throws `not-found`, `conflict` while it is being made, `gone` afterwards. */
  fetchPackage(access: Access, visit: Pick<Visit, 'subject'>, id: string): Promise<AsyncIterable<Uint8Array>>
  /** Ends a restriction that the person asked for. */
  lift(access: Access, visit: Visit): Promise<void>
  /** Switches the assistant off for a person, or on again. */
  optOut(access: Access, visit: Visit, off: boolean): Promise<void>
  /** Queues the erasure of what was held only for a purpose, in the transaction of its withdrawal (C-05). */
  withdrawn(run: Sql, access: Access, subject: string, id: PurposeId): Promise<void>
  /** Wakes what a crash left unfinished, rings alarms, and forgets what has expired. Returns how much there was. */
  tend(): Promise<number>
  readonly faultPoints: readonly string[]
}

/** What the room needs. */
export interface RightsNeeds {
  readonly db: Database
  readonly queue: Queue
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly leader: Pick<Leader, 'settle' | 'prove'>
  readonly clock: Clock
  readonly files: Files
  readonly living: Living
  readonly tombstones: Tombstones
  readonly consent: Pick<Consent, 'decide' | 'notice'>
  readonly reveal: Pick<Reveal, 'noteReading'>
  readonly tell: TellRecipient
  readonly processors: (tenant: TenantId) => readonly Processor[]
  readonly version: string
  readonly fault: (point: string) => void | Promise<void>
}

/** Opens the room. Throws `Fatal` when a store has nobody to erase it, or the ledger of erased people is damaged. */
export async function openRights(needs: RightsNeeds): Promise<Rights> {
  const { db, queue, keys, rows, audit, clock, files, processors, fault } = needs
  const doors = openDoors({ db, clock })
  const keepers = ownKeepers({ files, queue, living: needs.living, clock })
  checkKeepers(declaredStores, keepers)
  const { tombstones } = needs
  const notices = await openNotices({ db, queue, audit, clock, processors, tell: needs.tell, fault })
  const erasure: Erasure = openErasure({
    db,
    keys,
    audit,
    leader: needs.leader,
    clock,
    tombstones,
    keepers,
    notices,
    processors,
    issuer: 'urn:aboveboard:controller',
    version: needs.version,
    fault,
  })
  const works = await openWorks({
    db,
    queue,
    keys,
    rows,
    audit,
    clock,
    files,
    notices,
    processors,
    finishErasure: (tenant, id) => erasure.finish(tenant, id),
    fault,
  })
  const opening = openOpening({
    db,
    queue,
    keys,
    rows,
    audit,
    clock,
    doors,
    erasure,
    notices,
    works,
    tombstones,
    fault,
  })
  const casework = openCasework({
    db,
    keys,
    rows,
    audit,
    clock,
    works,
    tombstones,
    queue,
    notices,
    reveal: needs.reveal,
  })

  async function present(access: Access, subject: string, list: readonly CaseRow[]): Promise<readonly RightsCase[]> {
    if (list.length === 0) return []
    const { sql } = db.as(access)
    const ring = await findRing(sql, keys, subject)
    const entries = openEntries(rows, ring, await listCaseEntries(sql, subject))
    const told = await listNotices(sql, subject)
    const { controller } = await siteOf(db, access.tenant)
    return list.map((row) => shownCase(row, { controller, entries, notices: told }))
  }

  async function askPerson(access: Access, person: Person, right: Right, how: Asking): Promise<Asked> {
    const { row, code } = await opening.open(access, person, right, how)
    const [shown] = await present(access, person.subject, [row])
    if (shown === undefined) throw new Problem('not-found')
    return { case: code === null ? shown : { ...shown, capability: code }, code }
  }

  /** Takes back every consent that is in force, each with its own record (Art. 7(3)). */
  async function withdrawAll(access: Access, visit: Visit, lang: Language): Promise<void> {
    const given = purposeIds.filter((id) => visit.consents[id]?.state === 'ConsentGiven')
    const { version } = await needs.consent.notice(visit.site, lang)
    // `support` last: it takes the conversation with it.
    for (const id of given.toSorted((a, b) => Number(a === 'support') - Number(b === 'support'))) {
      await needs.consent.decide(access, visit, id, 'withdrawn', { noticeVersion: version, method: 'right', lang })
      await fault('withdrawal.after-purpose')
    }
  }

  async function ringAlarms(tenant: TenantId): Promise<number> {
    const access = systemAccess(tenant, 'rights')
    const { sql } = db.as(access)
    const { controller } = await siteOf(db, tenant)
    const now = clock.now()
    let count = 0
    for (const row of await findDueCases(sql, new Date(now + 12 * day))) {
      const alarm = alarmOf(row.due_at.getTime(), now, controller.country)
      if (alarm === undefined || (row.alarm !== null && row.alarm <= alarm)) continue
      await db.as(access).transaction(async (run) => {
        await changeCase(run, row.id, { alarm })
        await appendEntry(
          run,
          audit.compose(access, { event: 'rights.alarm', outcome: 'done', reason: `days-${alarm}` }),
        )
        await notify(run, { tenant, kind: 'rights', id: row.id })
      })
      count += 1
    }
    return count
  }

  return {
    doors,
    casework,
    async ask(access, visit, right, how) {
      const { subject, site } = visit
      if (subject === null) throw new Problem('not-found')
      if (rightKinds[right].way === 'withdraw') await withdrawAll(access, visit, how.lang)
      return askPerson(access, { subject, site, proof: 'session' }, right, how)
    },
    askFor: (access, { subject, site }, right, how) =>
      askPerson(access, { subject, site, proof: 'operator' }, right, how),
    plan: (access, { subject, site }, right) =>
      planOf(right, {
        run: db.as(access).sql,
        tenant: access.tenant,
        subject,
        parts: keepers.flatMap((one) => one.parts),
        processors: processors(access.tenant),
        stops:
          right === 'withdrawal'
            ? purposeIds.filter((id) => id !== 'accountability')
            : stopsOf(site.settings.profile).all,
        at: clock.now(),
      }),
    async supplement(access, visit, id, text) {
      const { subject } = visit
      if (subject === null) throw new Problem('not-found')
      const row = await opening.supplement(access, subject, id, text)
      const [shown] = await present(access, subject, [row])
      if (shown === undefined) throw new Problem('not-found')
      return shown
    },
    list: async (access, subject) => present(access, subject, await listCases(db.as(access).sql, subject)),
    async view({ access, case: id }) {
      const row = await findCase(db.as(access).sql, id)
      if (row === undefined) throw new Problem('not-found')
      const [shown] = await present(access, row.subject, [row])
      if (shown === undefined) throw new Problem('not-found')
      return { case: shown, certificate: row.certificate }
    },
    async fetchPackage(access, visit, id) {
      const { subject } = visit
      const row = subject === null ? undefined : await findCase(db.as(access).sql, id)
      if (
        subject === null ||
        row === undefined ||
        row.subject !== subject ||
        rightKinds[row.right as Right].way !== 'package'
      )
        throw new Problem('not-found')
      if (row.state === 'running' || row.state === 'received') throw new Problem('conflict', { reason: 'being-made' })
      const file = await db.as(access).transaction((run) => takeFile(run, { subject, id, now: new Date(clock.now()) }))
      const sealed = file === undefined ? null : await files.get(subject, file, clock.now())
      if (file === undefined || sealed === null) throw new Problem('gone')
      const bytes = await openPackage({ run: db.as(access).sql, keys, subject, case: id }, sealed)
      const ring = await findRing(db.as(access).sql, keys, subject)
      await appendEntry(
        db.as(access).sql,
        audit.compose(access, {
          event: 'package.fetched',
          outcome: 'done',
          purpose: 'accountability',
          subject: { id: subject, ring },
          object: { kind: 'rights-case', id },
        }),
      )
      return (async function* () {
        try {
          yield* bytes
        } finally {
          await files.delete(subject, file)
        }
      })()
    },
    async lift(access, visit) {
      const { subject } = visit
      if (subject === null || visit.subjectState !== 'restricted') return
      await db.as(access).transaction(async (run) => {
        if ((await lockSubject(run, subject))?.state !== 'restricted') return
        await thaw(run, tombstones, { tenant: access.tenant, subject })
        await works.eraseWithdrawn(run, access, subject)
        await appendEntry(
          run,
          audit.compose(access, { event: 'restriction.lifted', outcome: 'done', reason: 'own-wish' }),
        )
      })
    },
    async optOut(access, visit, off) {
      const { subject } = visit
      if (subject === null) throw new Problem('not-found')
      await db.as(access).transaction(async (run) => {
        const states = await lockSubject(run, subject)
        if (states === undefined || states.state === 'erasing') throw new Problem('gone')
        await tombstones.add({ kind: 'opt-out', tenant: access.tenant, subject, off })
        await setAiOptOut(run, subject, off)
        await appendEntry(
          run,
          audit.compose(access, {
            event: 'ai.opted-out',
            outcome: 'done',
            purpose: 'ai',
            reason: off ? 'off' : 'on',
            subject: { id: subject, ring: await findRing(run, keys, subject) },
          }),
        )
        await notify(run, { tenant: access.tenant, kind: 'subject', subject })
      })
    },
    withdrawn: (run, access, subject, id) => works.eraseLater(run, access, subject, id),
    async tend() {
      let count = 0
      for (const tenant of new Set((await findSites(db.open)).map((one) => one.tenant))) {
        const { sql } = db.as(systemAccess(tenant, 'rights'))
        for (const row of await findUnfinished(sql)) {
          await works.begin(row)
          count++
        }
        count += await notices.tend(tenant)
        count += await works.tend(tenant)
        count += await ringAlarms(tenant)
        count += await closeExpiredPackages(sql, new Date(clock.now()))
        count += await deleteExpiredTickets(sql, new Date(clock.now()))
      }
      return count + (await files.sweep(clock.now()))
    },
    faultPoints: [
      ...opening.faultPoints,
      ...works.faultPoints,
      'withdrawal.after-purpose',
      'notice.before-send',
      'notice.after-send',
      ...erasure.faultPoints,
    ],
  }
}

/** How many rows of each table are held about a person, for the portal. */
export async function countHeld(
  run: Sql,
  subject: string,
  list: readonly Parameters<typeof countRows>[1][],
): Promise<readonly number[]> {
  return Promise.all(list.map((table) => countRows(run, table, subject)))
}
