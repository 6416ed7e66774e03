// What a right does to a person's standing, within the transaction of its case: freezing, stopping what is objected to, and the end of both.
import { notify, type Sql } from '../../db/db.ts'
import { type Profile, type PurposeId, purpose, purposeIds } from '../../map/purposes.ts'
import { setObjected, setSubjectState } from '../consent/consent.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import type { CaseRow } from './case.sql.ts'

type About = Pick<CaseRow, 'tenant' | 'subject'>

/** What an objection stops. */
export interface Stops {
  /** Everything that it stops at once. */
  readonly all: readonly PurposeId[]
  /** What rests on an interest of ours, which a person may have to weigh (Art. 21(1)); the rest stays stopped whatever is found. */
  readonly balanced: readonly PurposeId[]
}

/**
 * The purposes that an objection stops under a profile: whatever is optional. Keeping the conversation is among them only where it rests
 * on our interest; where it rests on consent or a contract, objecting to it would end the help that was asked for, and withdrawing does.
 */
export function stopsOf(profile: Profile): Stops {
  const isInterest = (id: PurposeId) => purpose(id).basis[profile] === 'eu-gdpr:A6-1-f'
  const all = purposeIds.filter((id) => purpose(id).optional && (id !== 'support' || isInterest(id)))
  return { all, balanced: all.filter(isInterest) }
}

/** Art. 18: from the commit on everything but storage stops, and no backup that is put back undoes it. */
export async function freeze(run: Sql, tombstones: Tombstones, { tenant, subject }: About): Promise<void> {
  await tombstones.add({ kind: 'freeze', tenant, subject, frozen: true })
  await setSubjectState(run, subject, 'restricted')
  await notify(run, { tenant, kind: 'subject', subject })
}

/** The end of a freeze. */
export async function thaw(run: Sql, tombstones: Tombstones, { tenant, subject }: About): Promise<void> {
  await tombstones.add({ kind: 'freeze', tenant, subject, frozen: false })
  await setSubjectState(run, subject, 'live')
  await notify(run, { tenant, kind: 'subject', subject })
}

async function object(run: Sql, tombstones: Tombstones, about: About, objected: readonly string[]): Promise<void> {
  const { tenant, subject } = about
  await tombstones.add({ kind: 'objection', tenant, subject, objected })
  await setObjected(run, subject, objected)
  await notify(run, { tenant, kind: 'subject', subject })
}

/** Art. 21: from the commit on the gate refuses what is objected to, and no backup that is put back undoes it. */
export async function stop(
  run: Sql,
  tombstones: Tombstones,
  about: About,
  before: readonly string[],
  profile: Profile,
): Promise<void> {
  await object(run, tombstones, about, [...new Set([...before, ...stopsOf(profile).all])])
}

/** Our interest was found to weigh more: what rests on it goes on, what rests on consent does not. */
export async function resume(
  run: Sql,
  tombstones: Tombstones,
  about: About,
  before: readonly string[],
  profile: Profile,
): Promise<void> {
  const { balanced } = stopsOf(profile)
  await object(
    run,
    tombstones,
    about,
    before.filter((id) => !balanced.some((one) => one === id)),
  )
}
