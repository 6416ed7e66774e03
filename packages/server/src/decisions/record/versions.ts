// The versions of each kind of decision: checked, written once, put into use by a person, brought back when a newer one was wrong.
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database, Sql } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { type Checked, checkFile, missingIn } from '../rules/check.ts'
import { type DecisionFile, decisionFile } from '../rules/decision-file.ts'
import { fingerprint, type Model, openModel } from '../rules/engine.ts'
import { readShipped } from '../rules/shipped.ts'
import { countVersions, latestConfirmations, type VersionFigures } from './figures.sql.ts'
import {
  activate,
  findActive,
  findVersion,
  insertVersion,
  listVersions,
  markAutomated,
  retire,
  type TypeRow,
} from './type.sql.ts'

/** Rules of one version, ready to run. */
export interface Rules {
  readonly file: DecisionFile
  readonly version: number
  readonly sha256: string
  readonly automated: boolean
  readonly model: Model
}

/** What there is to know about one version. */
export interface VersionView {
  readonly type: string
  readonly version: number
  readonly state: TypeRow['state']
  readonly sha256: string
  readonly automated: boolean
  readonly created_at: string
  readonly published_at: string | null
  readonly file: DecisionFile
  readonly figures: Omit<VersionFigures, 'type' | 'type_version'>
  /** People follow nearly everything within seconds: no check by a person any more (D-07). */
  readonly rubber_stamp: boolean
  /** So many reviews ended with another outcome that the rules are in doubt (D-10). */
  readonly overturn_alarm: boolean
}

export interface Versions {
  /** The rules in use. Throws `not-found`. */
  inUse(access: Access, type: string): Promise<Rules>
  /** The rules of a version. Throws `decision-rules-changed` when they are not what was written (D-09). */
  at(access: Access, type: string, version: number): Promise<Rules>
  list(access: Access): Promise<readonly VersionView[]>
  /** Judges a file without keeping it. */
  check(given: unknown): Promise<Checked & { readonly missing: Checked['errors'] }>
  /** Keeps a file as the next version of its kind, as a draft. Throws `decision-refused`. */
  draft(access: Access, given: unknown): Promise<{ readonly type: string; readonly version: number }>
  /** Puts a version into use, an earlier one too. Throws `decision-refused` naming what is missing (D-02, D-13). */
  publish(access: Access, type: string, version: number): Promise<void>
  /** Takes a kind out of use. */
  withdraw(access: Access, type: string): Promise<void>
  /** Looks at the latest confirmations of a version, and says so when they are a rubber stamp. Within the confirming transaction. */
  watch(run: Sql, access: Access, type: string, version: number): Promise<void>
  /** The shipped kinds as drafts for a tenant; in the demo, put into use. */
  seed(tenant: TenantId, use: boolean): Promise<void>
}

/** D-07: of this many latest confirmations, nearly all followed, and half of them within seconds. */
export const stamp = { least: 50, window: 60, followed: 0.98, looked: 10_000 } as const
/** D-10: from this many reviews on, this share of overturned ones is an alarm. */
export const overturn = { least: 5, share: 0.2 } as const

function isStamp(latest: readonly { readonly followed: boolean; readonly looked: number }[]): boolean {
  if (latest.length < stamp.least) return false
  const times = latest.map((one) => one.looked).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? 0
  return latest.filter((one) => one.followed).length >= latest.length * stamp.followed && median < stamp.looked
}

const noFigures = { made: 0, waiting: 0, confirmed: 0, followed: 0, reviewed: 0, overturned: 0 }

/** Opens the versions. */
export function openVersions(needs: { readonly db: Database; readonly audit: Audit; readonly clock: Clock }): Versions {
  const { db, audit, clock } = needs
  // Owned by `rulesOf`: models by fingerprint; there are as many as versions in use.
  const models = new Map<string, Promise<Model>>()

  async function rulesOf(row: TypeRow): Promise<Rules> {
    // What runs is what was reviewed: the row's file must still have the fingerprint that was written with it.
    if (fingerprint(row.file) !== row.sha256) throw new Problem('decision-rules-changed')
    const file = decisionFile.parse(row.file)
    const model = models.get(row.sha256) ?? openModel(file)
    models.set(row.sha256, model)
    return { file, version: row.version, sha256: row.sha256, automated: row.automated, model: await model }
  }

  async function log(run: Sql, access: Access, event: 'decision.rules-published' | 'decision.alarm', reason: string) {
    await appendEntry(run, audit.compose(access, { event, outcome: 'done', purpose: 'accountability', reason }))
  }

  async function put(run: Sql, access: Access, row: TypeRow): Promise<void> {
    await activate(run, { type: row.type, version: row.version, at: new Date(clock.now()) })
    await log(run, access, 'decision.rules-published', `${row.type}@${row.version} ${row.sha256}`)
  }

  function newRow(access: Access, file: DecisionFile, version: number): TypeRow {
    return {
      tenant: access.tenant,
      id: newId(),
      type: file.id,
      version,
      state: 'draft',
      sha256: fingerprint(file),
      file,
      automated: file.automation === 'automatic',
      staff: access.actor.kind === 'staff' ? access.actor.staff : null,
      created_at: new Date(clock.now()),
      published_at: null,
    }
  }

  return {
    async inUse(access, type) {
      const row = await findActive(db.as(access).sql, type)
      if (row === undefined) throw new Problem('not-found')
      return rulesOf(row)
    },
    async at(access, type, version) {
      const row = await findVersion(db.as(access).sql, type, version)
      if (row === undefined) throw new Problem('not-found')
      return rulesOf(row)
    },
    async list(access) {
      const { sql } = db.as(access)
      const [rows, counts] = await Promise.all([listVersions(sql), countVersions(sql)])
      return Promise.all(
        rows.map(async (row) => {
          const figures = counts.find((one) => one.type === row.type && one.type_version === row.version)
          const { type: _, type_version: __, ...numbers } = figures ?? { type: '', type_version: 0, ...noFigures }
          const about = { type: row.type, version: row.version, limit: stamp.window }
          return {
            type: row.type,
            version: row.version,
            state: row.state,
            sha256: row.sha256,
            automated: row.automated,
            created_at: row.created_at.toISOString(),
            published_at: row.published_at?.toISOString() ?? null,
            file: decisionFile.parse(row.file),
            figures: numbers,
            rubber_stamp: isStamp(await latestConfirmations(sql, about)),
            overturn_alarm:
              numbers.reviewed >= overturn.least && numbers.overturned >= numbers.reviewed * overturn.share,
          }
        }),
      )
    },
    async check(given) {
      const checked = await checkFile(given)
      return { ...checked, missing: checked.file === null ? [] : missingIn(checked.file) }
    },
    async draft(access, given) {
      const { file, errors } = await checkFile(given)
      if (file === null) throw new Problem('decision-refused', { errors })
      for (;;) {
        const versions = (await listVersions(db.as(access).sql)).filter((one) => one.type === file.id)
        const version = (versions[0]?.version ?? 0) + 1
        if (await insertVersion(db.as(access).sql, newRow(access, file, version))) return { type: file.id, version }
      }
    },
    async publish(access, type, version) {
      await db.as(access).transaction(async (run) => {
        const row = await findVersion(run, type, version)
        if (row === undefined) throw new Problem('not-found')
        const { file } = await rulesOf(row)
        const missing = missingIn(file)
        if (missing.length > 0) throw new Problem('decision-refused', { errors: missing })
        await put(run, access, row)
      })
    },
    async withdraw(access, type) {
      await db.as(access).transaction(async (run) => {
        await retire(run, type)
        await log(run, access, 'decision.rules-published', `${type} withdrawn`)
      })
    },
    async watch(run, access, type, version) {
      if (!isStamp(await latestConfirmations(run, { type, version, limit: stamp.window }))) return
      if (await markAutomated(run, type, version))
        await log(run, access, 'decision.alarm', `rubber-stamp ${type}@${version}`)
    },
    async seed(tenant, use) {
      const access = systemAccess(tenant, 'decisions')
      const known = await listVersions(db.as(access).sql)
      for (const file of await readShipped()) {
        if (known.some((one) => one.type === file.id)) continue
        const row = newRow(access, file, 1)
        await db.as(access).transaction(async (run) => {
          if ((await insertVersion(run, row)) && use) await put(run, access, row)
        })
      }
    },
  }
}
