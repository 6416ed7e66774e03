// The rights of people (Art. 15–22): asked for in one way, recorded as a case with a clock, carried out by jobs that finish
// whatever happens, and shown to the person as they go.
import { type Language, languages, type RightsCase } from '@aboveboard/protocol'
import { z } from 'zod'
import { type Audit, appendEntry, type Leader } from '../../audit/audit.ts'
import { type Database, isDuplicate, notify, type Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { type Clock, hour } from '../../domain/clock.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Files } from '../../files/files.ts'
import { destroyKeys, findRing, type Keys, type Rows } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import { type PurposeId, purposeIds } from '../../map/purposes.ts'
import { findSites, type Visit } from '../../tenants/tenants.ts'
import { findStanding, setSubjectState } from '../consent/consent.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import {
  type CaseRow,
  changeCase,
  closeExpiredPackages,
  findCase,
  findOpenCase,
  findUnfinished,
  insertCase,
  listCases,
  takeFile,
  withStep,
} from './case.sql.ts'
import { type CaseGuest, type Doors, openDoors } from './doors.ts'
import { monthsAfter } from './due.ts'
import { type Erasure, openErasure } from './erasure.ts'
import { checkKeepers, declaredStores, type Living, ownKeepers } from './keepers.ts'
import { type Right, rightKinds } from './kinds.ts'
import { openPackage, sealPackage } from './package.ts'
import { bundlesOf, countRows, deleteRows, standStill, tablesOnlyFor } from './subject-rows.sql.ts'
import { deleteExpiredTickets } from './ticket.sql.ts'

export { certificateLimits } from './certificate.ts'
export { listDisclosures } from './disclosure.sql.ts'
export type { CaseGuest, Doors, PortalGuest } from './doors.ts'
export type { Living } from './keepers.ts'
export { type Right, rights } from './kinds.ts'
export { packageTables } from './package-rows.ts'
export { openedIn, reasonIn, sayIn } from './package-words.ts'
export { type Replayed, replayTombstones } from './replay.ts'
export { countRows } from './subject-rows.sql.ts'

/** how long a package can be fetched. */
const packageLife = 72 * hour

/** A case that was opened, and for an erasure the code that opens its certificate afterwards. */
export interface Asked {
  readonly case: RightsCase
  readonly code: string | null
}

export interface Rights {
  readonly doors: Doors
  /** Opens a case, or finds the open one. Throws `not-found` for a visit without a person: there is nothing held. */
  ask(
    access: Access,
    visit: Visit,
    right: Right,
    how: { readonly via: string; readonly statement: string; readonly lang: Language },
  ): Promise<Asked>
  /** A person's cases, newest first. */
  list(access: Access, subject: string): Promise<readonly RightsCase[]>
  /** One case with its certificate, for the holder of a code. */
  view(guest: CaseGuest): Promise<{ readonly case: RightsCase; readonly certificate: unknown }>
  /** The bytes of a package, once. Throws `not-found`, `conflict` while it is being made, `gone` afterwards. */
  fetchPackage(access: Access, visit: Visit, id: string): Promise<AsyncIterable<Uint8Array>>
  /** Ends a restriction that the person asked for. */
  lift(access: Access, visit: Visit): Promise<void>
  /** Queues the erasure of what was held only for a purpose, in the transaction of its withdrawal (C-05). */
  withdrawn(run: Sql, access: Access, subject: string, id: PurposeId): Promise<void>
  /** Wakes what a crash left unfinished, and forgets what has expired. Returns how much there was. */
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
  readonly processors: () => readonly Processor[]
  readonly version: string
  readonly fault: (point: string) => void | Promise<void>
}

function shown(row: CaseRow, capability?: string): RightsCase {
  return {
    id: row.id,
    right: row.right as Right,
    state: row.state,
    opened_at: row.opened_at.toISOString(),
    due_at: row.due_at.toISOString(),
    closed_at: row.closed_at?.toISOString() ?? null,
    steps: row.progress.steps.map((step) => ({ ...step })),
    package_until: row.state === 'ready' ? (row.file_expires_at?.toISOString() ?? null) : null,
    ...(capability === undefined ? {} : { capability }),
  }
}

/** Opens the room. Throws `Fatal` when a store has nobody to erase it, or the ledger of erased people is damaged. */
export async function openRights(needs: RightsNeeds): Promise<Rights> {
  const { db, queue, keys, rows, audit, clock, files, processors } = needs
  const doors = openDoors({ db, clock })
  const keepers = ownKeepers({ files, queue, living: needs.living })
  checkKeepers(declaredStores, keepers)
  const { tombstones } = needs
  const erasure: Erasure = openErasure({
    db,
    keys,
    audit,
    leader: needs.leader,
    clock,
    tombstones,
    keepers,
    processors,
    issuer: 'urn:aboveboard:controller',
    version: needs.version,
    fault: needs.fault,
  })

  await queue.define('rights-erasure', {
    schema: z.strictObject({ tenant: z.uuid(), case: z.uuid() }),
    retryLimit: 20,
    handler: (job) => erasure.finish(job.tenant as TenantId, job.case),
  })
  await queue.define('rights-package', {
    schema: z.strictObject({
      tenant: z.uuid(),
      case: z.uuid(),
      lang: z.enum(languages),
    }),
    retryLimit: 5,
    handler: (job) => makePackage(job.tenant as TenantId, job.case, job.lang),
  })
  await queue.define('purpose-erasure', {
    schema: z.strictObject({ tenant: z.uuid(), subject: z.uuid(), purpose: z.enum(purposeIds) }),
    retryLimit: 20,
    handler: (job) => erasePurpose(job.tenant as TenantId, job.subject, job.purpose),
  })

  async function makePackage(tenant: TenantId, id: string, lang: Language): Promise<void> {
    const access = systemAccess(tenant, 'package')
    const { sql } = db.as(access)
    const row = await findCase(sql, id)
    if (row === undefined || row.state !== 'running') return
    const site = (await findSites(db.open)).find((one) => one.tenant === tenant)
    if (site === undefined) throw new Problem('not-found')
    await needs.fault('package.before-write')
    const expires = clock.now() + packageLife
    const file = await db.as(access).transaction(async (run) => {
      await standStill(run)
      const sealed = await sealPackage({
        run,
        access,
        keys,
        rows,
        subject: row.subject,
        case: id,
        lang,
        controller: site.controller,
        profile: site.settings.profile,
        processors: processors(),
        at: clock.now(),
      })
      return files.put(row.subject, expires, sealed)
    })
    await needs.fault('package.after-write')
    const kept = await db.as(access).transaction(async (run) => {
      const now = await findCase(run, id)
      if (now?.state !== 'running') return false
      const { lang: _, ...progress } = now.progress
      await changeCase(run, id, {
        state: 'ready',
        file: file.id,
        file_expires_at: new Date(expires),
        progress: withStep(progress, 'package', 1, new Date(clock.now()).toISOString()),
      })
      await notify(run, { tenant, kind: 'rights', subject: row.subject, id })
      return true
    })
    // Erased or made twice meanwhile: nobody knows this file, so it goes.
    if (!kept) await files.delete(row.subject, file.id)
  }

  async function erasePurpose(tenant: TenantId, subject: string, id: PurposeId): Promise<void> {
    await db.as(systemAccess(tenant, 'withdrawal')).transaction(async (run) => {
      // Asked again here: who agreed anew in the meantime keeps what they have.
      const { consents, subjectState } = await findStanding(run, subject)
      if (subjectState !== 'live' || consents[id]?.state === 'ConsentGiven') return
      const tables = tablesOnlyFor(id)
      for (const table of tables) await deleteRows(run, table, subject)
      await destroyKeys(run, subject, bundlesOf(tables))
      await notify(run, { tenant, kind: 'subject', subject })
    })
  }

  async function eraseLater(run: Sql, { tenant }: Access, subject: string, id: PurposeId): Promise<void> {
    if (tablesOnlyFor(id).length > 0) await queue.send('purpose-erasure', { tenant, subject, purpose: id }, { db: run })
  }

  async function open(
    access: Access,
    visit: Visit,
    right: Right,
    how: { readonly via: string; readonly statement: string; readonly lang: Language },
  ): Promise<Asked> {
    const { subject } = visit
    if (subject === null) throw new Problem('not-found')
    return db.as(access).transaction(async (run) => {
      const known = await findOpenCase(run, subject, right)
      if (known !== undefined)
        return {
          case: shown(known),
          code: right === 'erasure' ? await doors.capability(run, access.tenant, known.id) : null,
        }
      const ring = await findRing(run, keys, subject)
      const now = clock.now()
      const id = newId<'case'>()
      const detail = how.statement === '' ? {} : { detail: { statement: how.statement } }
      const entry = audit.compose(access, {
        event: 'rights.received',
        outcome: 'done',
        purpose: 'accountability',
        reason: right,
        subject: { id: subject, ring },
        object: { kind: 'rights-case', id },
        ...detail,
      })
      await appendEntry(run, entry)
      const { way } = rightKinds[right]
      const immediate = way === 'freeze'
      const row: CaseRow = {
        tenant: access.tenant,
        subject,
        id,
        right,
        state: immediate ? 'done' : way === 'person' ? 'received' : 'running',
        via: how.via,
        opened_at: new Date(now),
        due_at: new Date(monthsAfter(now, 1)),
        closed_at: immediate ? new Date(now) : null,
        progress: way === 'package' ? { steps: [], lang: how.lang } : { steps: [] },
        certificate: null,
        file: null,
        file_expires_at: null,
        log_entry: entry.pending.id,
      }
      await insertCase(run, row)
      if (way === 'package')
        await queue.send('rights-package', { tenant: access.tenant, case: id, lang: how.lang }, { db: run })
      if (way === 'freeze') {
        await tombstones.add({ kind: 'freeze', tenant: access.tenant, subject, frozen: true })
        await setSubjectState(run, subject, 'restricted')
        await notify(run, { tenant: access.tenant, kind: 'subject', subject })
      }
      await notify(run, { tenant: access.tenant, kind: 'rights', subject, id })
      if (way !== 'erasure') return { case: shown(row), code: null }
      const code = await doors.capability(run, access.tenant, id)
      const progress = await erasure.begin(run, row, code)
      await changeCase(run, id, { progress })
      await queue.send('rights-erasure', { tenant: access.tenant, case: id }, { db: run })
      return { case: shown({ ...row, progress }, code), code }
    })
  }

  return {
    doors,
    async ask(access, visit, right, how) {
      // Of two that ask at once, the second finds the case of the first.
      const asked = await open(access, visit, right, how).catch((fault: unknown) => {
        if (isDuplicate(fault)) return open(access, visit, right, how)
        throw fault
      })
      queue.wake()
      return asked
    },
    list: async (access, subject) => (await listCases(db.as(access).sql, subject)).map((row) => shown(row)),
    async view({ access, case: id }) {
      const row = await findCase(db.as(access).sql, id)
      if (row === undefined) throw new Problem('not-found')
      return { case: shown(row), certificate: row.certificate }
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
        await tombstones.add({ kind: 'freeze', tenant: access.tenant, subject, frozen: false })
        await setSubjectState(run, subject, 'live')
        // What was withdrawn meanwhile was kept by the freeze (Art. 18(2)); now it goes.
        const { consents } = await findStanding(run, subject)
        for (const id of purposeIds) {
          const state = consents[id]?.state
          if (state === 'ConsentWithdrawn' || state === 'ConsentRefused') await eraseLater(run, access, subject, id)
        }
        await notify(run, { tenant: access.tenant, kind: 'subject', subject })
      })
    },
    withdrawn: eraseLater,
    async tend() {
      let count = 0
      for (const { tenant } of await findSites(db.open)) {
        const { sql } = db.as(systemAccess(tenant, 'rights'))
        for (const row of await findUnfinished(sql)) {
          if (row.right === 'erasure')
            await queue.send('rights-erasure', { tenant, case: row.id }, { singletonKey: row.id })
          else {
            const lang = languages.find((one) => one === row.progress.lang) ?? 'en'
            await queue.send('rights-package', { tenant, case: row.id, lang }, { singletonKey: row.id })
          }
          count++
        }
        count += await closeExpiredPackages(sql, new Date(clock.now()))
        count += await deleteExpiredTickets(sql, new Date(clock.now()))
      }
      return count + (await files.sweep(clock.now()))
    },
    faultPoints: ['package.before-write', 'package.after-write', ...erasure.faultPoints],
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
