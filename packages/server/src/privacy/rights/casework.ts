// What the office does with cases: reads them, answers, corrects, extends, refuses with a second person, announces the end of a freeze.
import type { OfficeAct, OfficeCase, OfficeCaseWhole, OfficeDeed, RefusalGround } from '@aboveboard/protocol'
import { type Audit, appendEntry, type EventName } from '../../audit/audit.ts'
import { type Database, notify, type Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import type { Access } from '../../domain/access.ts'
import { type Clock, day } from '../../domain/clock.ts'
import { Problem } from '../../domain/problem.ts'
import { findRing, type Keys, type Ring, type Rows } from '../../keys/keys.ts'
import { liftNoticeDays } from '../../map/law/deadlines.ts'
import type { CaseText } from '../../map/tables/accountability.ts'
import type { Site } from '../../tenants/tenants.ts'
import { findStanding, lockSubject, type SubjectStates } from '../consent/consent.ts'
import type { Reveal } from '../reveal/reveal.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import { type CaseRow, changeCase, findCase, findOfficeCases, lockCase } from './case.sql.ts'
import { daysLeft, extendedDue } from './due.ts'
import { type EntryRow, insertCaseEntry, listCaseEntries, listProposals } from './entry.sql.ts'
import { type Right, refusalGrounds, rightKinds } from './kinds.ts'
import { type LetterKind, letterText } from './letters.ts'
import { listNotices } from './notice.sql.ts'
import type { Notices } from './notices.ts'
import { langOf, type OpenEntry, openEntries, sealEntry } from './shown.ts'
import { resume, thaw } from './states.ts'
import { siteOf, type Works } from './works.ts'

export interface Casework {
  /** The open cases, most urgent first; or those that are over, newest first. */
  list(
    access: Access,
    wanted: { readonly over: boolean; readonly right: Right | undefined },
  ): Promise<readonly OfficeCase[]>
  /** One case whole; that it was read is noted where the person sees it. Throws `not-found`. */
  show(access: Access, id: string): Promise<OfficeCaseWhole>
  /**
   * Does something with a case. Throws `not-found`, `reason-required`, `gone` when the person was erased, and `conflict` with a reason:
   * `not-open`, `too-late`, `extended`, `second-person`, `no-proposal`, `notice-first`, `not-restricted`, `no-correction`.
   */
  act(access: Access, id: string, deed: OfficeDeed, act: OfficeAct): Promise<OfficeCaseWhole>
}

const conflict = (reason: string) => new Problem('conflict', { reason })

/** A proposal that nobody has answered yet. */
function standing<T extends { readonly kind: string }>(entries: readonly T[]): T | undefined {
  const last = entries.findLast((one) => one.kind === 'proposal' || one.kind === 'rejection' || one.kind === 'refusal')
  return last?.kind === 'proposal' ? last : undefined
}

/** Opens the casework. */
export function openCasework(needs: {
  readonly db: Database
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly queue: Queue
  readonly works: Works
  readonly tombstones: Tombstones
  readonly notices: Notices
  readonly reveal: Pick<Reveal, 'noteReading'>
}): Casework {
  const { db, keys, rows, audit, clock, queue, notices, reveal } = needs

  function staffOf({ actor }: Access): string {
    if (actor.kind !== 'staff') throw new Problem('not-allowed')
    return actor.staff
  }

  function briefOf(row: CaseRow, site: Site, entries: readonly Pick<EntryRow, 'rights_case' | 'kind'>[]): OfficeCase {
    return {
      id: row.id,
      right: row.right as Right,
      state: row.state,
      outcome: row.outcome as OfficeCase['outcome'],
      via: row.via,
      opened_at: row.opened_at.toISOString(),
      due_at: row.due_at.toISOString(),
      closed_at: row.closed_at?.toISOString() ?? null,
      extended: row.extended_at !== null,
      days_left: daysLeft(row.due_at.getTime(), clock.now(), site.controller.country),
      proposed: row.state !== 'done' && standing(entries.filter((one) => one.rights_case === row.id)) !== undefined,
    }
  }

  /** What may be done now, by whoever reads. */
  function deedsFor(
    row: CaseRow,
    about: { entries: readonly EntryRow[]; staff: string; state: SubjectStates['state'] | null; hasKey: boolean },
  ): readonly OfficeDeed[] {
    const { entries, staff, state, hasKey } = about
    const { way } = rightKinds[row.right as Right]
    const can: OfficeDeed[] = ['acknowledge']
    if (!hasKey) return can
    if (way === 'freeze' && state === 'restricted') can.push('announce', 'lift')
    if (row.state === 'done' || way === 'erasure') return can
    const proposal = standing(entries)
    if (proposal !== undefined) return [...can, ...(proposal.staff === staff ? [] : (['approve'] as const)), 'reject']
    if (row.state === 'received') can.push('answer')
    if (row.state === 'received' && way === 'correct') can.push('correct')
    if (row.extended_at === null && clock.now() <= row.due_at.getTime()) can.push('extend')
    return [...can, 'refuse']
  }

  async function whole(access: Access, row: CaseRow): Promise<OfficeCaseWhole> {
    const { sql } = db.as(access)
    const site = await siteOf(db, access.tenant)
    const ring = await findRing(sql, keys, row.subject)
    const stored = await listCaseEntries(sql, row.subject, row.id)
    const staff = staffOf(access)
    const { subjectState } = await findStanding(sql, row.subject)
    return {
      ...briefOf(row, site, stored),
      proof: row.proof,
      lang: row.lang,
      steps: row.progress.steps.map((step) => ({ ...step })),
      entries: openEntries(rows, ring, stored).map(({ row: entry, body }: OpenEntry) => ({
        kind: entry.kind,
        by: entry.staff === null ? 'person' : entry.staff === staff ? 'you' : 'colleague',
        text: body.text,
        correction: body.correction ?? null,
        ground: (body.ground ?? null) as RefusalGround | null,
        at: entry.at.toISOString(),
      })),
      recipients: (await listNotices(sql, row.subject, row.id)).map((one) => ({
        id: one.id,
        party: one.processor,
        region: one.region,
        state: one.state,
        attempts: one.attempts,
        acknowledged_at: one.acknowledged_at?.toISOString() ?? null,
      })),
      can: [
        ...deedsFor(row, {
          entries: stored,
          staff,
          state: subjectState,
          hasKey: ring.get('accountability') !== undefined,
        }),
      ],
    }
  }

  /** Everything that a deed works on. */
  interface Desk {
    readonly run: Sql
    readonly access: Access
    readonly row: CaseRow
    readonly ring: Ring
    readonly site: Site
    readonly entries: readonly EntryRow[]
    readonly states: SubjectStates
    readonly staff: string
    readonly words: string
  }

  async function write(desk: Desk, kind: EntryRow['kind'], body: CaseText): Promise<void> {
    const entry = { kind, staff: desk.staff, body, at: new Date(clock.now()) }
    await insertCaseEntry(desk.run, sealEntry(rows, desk.ring, desk.row, entry))
  }

  async function letter(desk: Desk, kind: LetterKind, until?: number): Promise<void> {
    if (desk.words === '') throw new Problem('reason-required')
    const head = { controller: desk.site.controller, lang: langOf(desk.row), right: desk.row.right as Right }
    const about = until === undefined ? { words: desk.words } : { words: desk.words, until }
    await write(desk, kind, { text: letterText(head, kind, about) })
  }

  async function log(desk: Desk, event: EventName, reason: string): Promise<void> {
    const { run, access, row, ring } = desk
    await appendEntry(
      run,
      audit.compose(access, {
        event,
        outcome: 'done',
        purpose: 'accountability',
        reason,
        subject: { id: row.subject, ring },
        object: { kind: 'rights-case', id: row.id },
      }),
    )
  }

  async function close(desk: Desk, outcome: 'granted' | 'refused'): Promise<void> {
    const at = new Date(clock.now())
    await changeCase(desk.run, desk.row.id, {
      state: 'done',
      outcome,
      closed_at: at,
      file: null,
      file_expires_at: null,
    })
    await log(desk, outcome === 'granted' ? 'rights.done' : 'rights.refused', desk.row.right)
  }

  function demandOpen({ row }: Desk): void {
    if (row.state === 'done' || rightKinds[row.right as Right].way === 'erasure') throw conflict('not-open')
  }

  async function refuse(desk: Desk, ground: RefusalGround, words: string): Promise<void> {
    await letter({ ...desk, words }, 'refusal')
    if (ground === 'compelling-grounds' && desk.row.right === 'objection')
      await resume(desk.run, needs.tombstones, desk.row, desk.states.objected, desk.site.settings.profile)
    await close(desk, 'refused')
  }

  const deeds: Readonly<Record<OfficeDeed, (desk: Desk, act: OfficeAct) => Promise<void>>> = {
    async answer(desk) {
      demandOpen(desk)
      if (desk.row.state !== 'received') throw conflict('not-open')
      await letter(desk, 'answer')
      await close(desk, 'granted')
    },
    async correct(desk, { correction }) {
      demandOpen(desk)
      if (desk.row.right !== 'rectification' || desk.row.state !== 'received') throw conflict('not-open')
      const known = openEntries(rows, desk.ring, desk.entries).findLast((one) => one.body.correction !== undefined)
      const fix = correction ?? known?.body.correction
      if (fix === undefined) throw conflict('no-correction')
      await write(desk, 'supplement', { text: `${fix.wrong} → ${fix.right}`, correction: fix })
      await changeCase(desk.run, desk.row.id, { state: 'running' })
      await needs.works.begin({ ...desk.row, state: 'running' }, desk.run)
    },
    async extend(desk) {
      demandOpen(desk)
      const { row, site } = desk
      if (row.extended_at !== null) throw conflict('extended')
      // Art. 12(3): the person must be told within the first month.
      if (clock.now() > row.due_at.getTime()) throw conflict('too-late')
      const due = extendedDue(row.opened_at.getTime(), site.controller.country)
      await letter(desk, 'extension', due)
      const change = { due_at: new Date(due), extended_at: new Date(clock.now()), alarm: null }
      await changeCase(desk.run, row.id, change)
      await log(desk, 'rights.extended', row.right)
    },
    async refuse(desk, { ground }) {
      demandOpen(desk)
      if (desk.words === '' || ground === undefined) throw new Problem('reason-required')
      if (standing(desk.entries) !== undefined) throw conflict('second-person')
      if (!refusalGrounds[ground].two) return refuse(desk, ground, desk.words)
      await write(desk, 'proposal', { text: desk.words, ground })
      await log(desk, 'rights.proposed', ground)
    },
    async approve(desk) {
      demandOpen(desk)
      const proposal = standing(desk.entries)
      if (proposal === undefined) throw conflict('no-proposal')
      // nobody confirms themselves.
      if (proposal.staff === desk.staff) throw conflict('second-person')
      const body = openEntries(rows, desk.ring, [proposal])[0]?.body
      if (body === undefined) throw new Problem('gone')
      await refuse(desk, (body.ground ?? 'unfounded') as RefusalGround, body.text)
    },
    async reject(desk) {
      demandOpen(desk)
      if (standing(desk.entries) === undefined) throw conflict('no-proposal')
      if (desk.words === '') throw new Problem('reason-required')
      await write(desk, 'rejection', { text: desk.words })
      await log(desk, 'rights.rejected', desk.row.right)
    },
    async announce(desk) {
      if (desk.row.right !== 'restriction' || desk.states.state !== 'restricted') throw conflict('not-restricted')
      await letter(desk, 'notice', clock.now() + liftNoticeDays * day)
    },
    async lift(desk) {
      const { run, row, entries, states } = desk
      if (row.right !== 'restriction' || states.state !== 'restricted') throw conflict('not-restricted')
      // Art. 18(3): the person is told before it is lifted.
      const notice = entries.findLast((one) => one.kind === 'notice')
      if (notice === undefined || notice.at.getTime() + liftNoticeDays * day > clock.now())
        throw conflict('notice-first')
      await thaw(run, needs.tombstones, row)
      await needs.works.eraseWithdrawn(run, desk.access, row.subject)
      await log(desk, 'restriction.lifted', 'after-notice')
    },
    acknowledge: async () => undefined,
  }

  return {
    async list(access, { over, right }) {
      const { sql } = db.as(access)
      const found = await findOfficeCases(sql, { over, right, limit: 200 })
      const site = await siteOf(db, access.tenant)
      const proposals = await listProposals(
        sql,
        found.map((one) => one.id),
      )
      return found.map((row) => briefOf(row, site, proposals))
    },
    async show(access, id) {
      const { sql } = db.as(access)
      const row = await findCase(sql, id)
      if (row === undefined) throw new Problem('not-found')
      const ring = await findRing(sql, keys, row.subject)
      const entries = await listCaseEntries(sql, row.subject, id)
      if (entries.length > 0 && ring.get('accountability') !== undefined)
        await reveal.noteReading(
          access,
          { subject: row.subject, ring, fields: 'rights-case', object: id },
          'accountability',
        )
      return whole(access, row)
    },
    async act(access, id, deed, act) {
      const staff = staffOf(access)
      const known = await findCase(db.as(access).sql, id)
      if (known === undefined) throw new Problem('not-found')
      const site = await siteOf(db, access.tenant)
      if (deed === 'acknowledge') {
        await db.as(access).transaction(async (run) => {
          const notice = (await listNotices(run, known.subject, id)).find((one) => one.id === act.recipient)
          if (notice === undefined) throw new Problem('not-found')
          await notices.byHand(run, access, notice.id)
        })
      } else {
        await db.as(access).transaction(async (run) => {
          const states = await lockSubject(run, known.subject)
          const row = await lockCase(run, id)
          const ring = await findRing(run, keys, known.subject)
          if (row === undefined || states === undefined || ring.get('accountability') === undefined)
            throw new Problem('gone')
          const entries = await listCaseEntries(run, row.subject, id)
          await deeds[deed]({ run, access, row, ring, site, entries, states, staff, words: act.words ?? '' }, act)
          await notify(run, { tenant: row.tenant, kind: 'rights', subject: row.subject, id })
        })
        queue.wake()
      }
      const row = await findCase(db.as(access).sql, id)
      if (row === undefined) throw new Problem('not-found')
      return whole(access, row)
    },
  }
}
