// Opening a case: words are kept, a clock is set, what can be done at once is done, and the rest is queued, all in one transaction.
import type { Language, RightsCase } from '@aboveboard/protocol'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, isDuplicate, notify, type Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { findRing, type Keys, type Ring, type Rows } from '../../keys/keys.ts'
import { lawVersion } from '../../map/law/deadlines.ts'
import type { CaseText, Correction, Proof } from '../../map/tables/accountability.ts'
import type { Site } from '../../tenants/tenants.ts'
import { lockSubject } from '../consent/consent.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import { type CaseRow, changeCase, findOpenCase, findOwnCase, insertCase } from './case.sql.ts'
import { findOccurrences } from './correction.ts'
import type { Doors } from './doors.ts'
import { answerDue } from './due.ts'
import { insertCaseEntry, listCaseEntries } from './entry.sql.ts'
import type { Erasure } from './erasure.ts'
import { type Right, rightKinds, rights } from './kinds.ts'
import type { Notices } from './notices.ts'
import { openEntries, sealEntry } from './shown.ts'
import { freeze, stop, stopsOf } from './states.ts'
import type { Works } from './works.ts'

/** A case that was opened, and for an erasure the code that opens its certificate afterwards. */
export interface Asked {
  readonly case: RightsCase
  readonly code: string | null
}

/** How a right is asked for. */
export interface Asking {
  /** Where: the API, the portal, the chat, the command line. */
  readonly via: string
  readonly statement: string
  readonly lang: Language
  /** A value to be corrected (Art. 16). */
  readonly correction?: Correction
}

/** Whose rights, under which controller. */
export interface Person {
  readonly subject: string
  readonly site: Pick<Site, 'controller' | 'settings'>
  readonly proof: Proof
}

/** A case in the database, with the code of an erasure. */
export interface Opened {
  readonly row: CaseRow
  readonly code: string | null
}

export interface Opening {
  /** Opens a case, or finds the open one and adds what is new. Throws `gone` for somebody who is being erased. */
  open(access: Access, person: Person, right: Right, how: Asking): Promise<Opened>
  /** Adds a person's words to a case of theirs. Throws `not-found`, `conflict`. */
  supplement(access: Access, subject: string, id: string, text: string): Promise<CaseRow>
  readonly faultPoints: readonly string[]
}

/** Opens the room's door for requests. */
export function openOpening(needs: {
  readonly db: Database
  readonly queue: Queue
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly doors: Doors
  readonly erasure: Erasure
  readonly notices: Notices
  readonly works: Works
  readonly tombstones: Tombstones
  readonly fault: (point: string) => void | Promise<void>
}): Opening {
  const { db, queue, keys, rows, audit, clock, doors, erasure, notices, works, fault } = needs

  async function write(
    run: Sql,
    ring: Ring,
    row: CaseRow,
    kind: 'statement' | 'supplement',
    body: CaseText,
  ): Promise<void> {
    const entry = { kind, staff: null, body, at: new Date(clock.now()) }
    await insertCaseEntry(run, sealEntry(rows, ring, row, entry))
  }

  /** The open case of a right, found instead of opened: words that are new are added to it, so that nothing is lost. */
  async function found(run: Sql, access: Access, row: CaseRow, how: Asking): Promise<Opened> {
    const words = bodyOf(how)
    if (words !== undefined) {
      const ring = await findRing(run, keys, row.subject)
      const known = openEntries(rows, ring, await listCaseEntries(run, row.subject, row.id))
      if (ring.get('accountability') !== undefined && !known.some((one) => one.body.text === words.text))
        await write(run, ring, row, 'supplement', words)
    }
    return { row, code: row.right === 'erasure' ? await doors.capability(run, access.tenant, row.id) : null }
  }

  function bodyOf({ statement, correction }: Asking): CaseText | undefined {
    if (correction === undefined) return statement === '' ? undefined : { text: statement }
    return { text: statement === '' ? `${correction.wrong} → ${correction.right}` : statement, correction }
  }

  async function open(access: Access, { subject, site, proof }: Person, right: Right, how: Asking): Promise<Opened> {
    return db.as(access).transaction(async (run) => {
      // Rights of one person take turns; nothing is opened for somebody who is being erased but the erasure that is there.
      const states = await lockSubject(run, subject)
      const known = await findOpenCase(run, subject, right)
      if (known !== undefined) return found(run, access, known, how)
      if (states === undefined || states.state === 'erasing' || states.state === 'erased') throw new Problem('gone')
      const ring = await findRing(run, keys, subject)
      const now = clock.now()
      const id = newId<'case'>()
      const words = bodyOf(how)
      const entry = audit.compose(access, {
        event: 'rights.received',
        outcome: 'done',
        purpose: 'accountability',
        reason: right,
        subject: { id: subject, ring },
        object: { kind: 'rights-case', id },
      })
      await appendEntry(run, entry)
      const { way } = rightKinds[right]
      const { balanced } = stopsOf(site.settings.profile)
      const occurrences =
        how.correction === undefined ? null : await findOccurrences({ run, rows, ring, subject, fix: how.correction })
      const state = {
        package: 'running',
        erasure: 'running',
        person: 'received',
        freeze: 'done',
        withdraw: 'done',
        // Somebody reads what was written; and an interest of ours has to be weighed by a person (Art. 21(1)).
        inform: words === undefined ? 'done' : 'received',
        stop: words === undefined && balanced.length === 0 ? 'done' : 'received',
        // C-247/23: what people told us themselves they may correct themselves; what others wrote, a person looks at.
        correct: occurrences !== null && occurrences.own > 0 && occurrences.others === 0 ? 'running' : 'received',
      }[way] as CaseRow['state']
      const isOver = state === 'done'
      const row: CaseRow = {
        tenant: access.tenant,
        subject,
        id,
        right,
        state,
        outcome: isOver ? 'granted' : null,
        via: how.via,
        proof,
        lang: how.lang,
        opened_at: new Date(now),
        due_at: new Date(answerDue(now, site.controller.country)),
        extended_at: null,
        alarm: null,
        closed_at: isOver ? new Date(now) : null,
        progress: { steps: [], law: lawVersion },
        certificate: null,
        file: null,
        file_expires_at: null,
        log_entry: entry.pending.id,
      }
      await insertCase(run, row)
      if (words !== undefined && way !== 'erasure') await write(run, ring, row, 'statement', words)
      if (way === 'freeze') await freeze(run, needs.tombstones, row)
      if (way === 'stop') await stop(run, needs.tombstones, row, states.objected, site.settings.profile)
      if (isOver || way === 'stop') await notices.write(run, row)
      await notify(run, { tenant: access.tenant, kind: 'rights', subject, id })
      if (way !== 'erasure') {
        await works.begin(row, run)
        await fault(`ask-${right}.before-commit`)
        return { row, code: null }
      }
      const code = await doors.capability(run, access.tenant, id)
      const progress = await erasure.begin(run, row, code)
      await changeCase(run, id, { progress })
      await works.begin(row, run)
      await fault(`ask-${right}.before-commit`)
      return { row: { ...row, progress }, code }
    })
  }

  return {
    async open(access, person, right, how) {
      // Of two that ask at once, the second finds the case of the first.
      const opened = await open(access, person, right, how).catch((thrown: unknown) => {
        if (isDuplicate(thrown)) return open(access, person, right, how)
        throw thrown
      })
      queue.wake()
      await fault(`ask-${right}.after-commit`)
      return opened
    },
    supplement: (access, subject, id, text) =>
      db.as(access).transaction(async (run) => {
        await lockSubject(run, subject)
        const row = await findOwnCase(run, subject, id)
        if (row === undefined) throw new Problem('not-found')
        if (row.right === 'erasure') throw new Problem('conflict', { reason: 'erasure' })
        await write(run, await findRing(run, keys, subject), row, 'supplement', { text })
        await notify(run, { tenant: access.tenant, kind: 'rights', subject, id })
        return row
      }),
    faultPoints: rights.flatMap((right) => [`ask-${right}.before-commit`, `ask-${right}.after-commit`]),
  }
}
