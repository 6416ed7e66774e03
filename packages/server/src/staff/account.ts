// An account as the room works with it: its ring, and boxes instead of ciphertext.
import type { Personal } from '../domain/personal.ts'
import { openRing, type Ring, type Rows } from '../keys/keys.ts'
import type { Credential } from '../map/tables/staff.ts'
import type { StoredAccount, StoredFactor } from './account.sql.ts'
import type { StaffNeeds } from './needs.ts'

/** What proves who somebody is. */
export type Factor = Credential | { readonly kind: 'password'; readonly hash: string }

export interface OpenFactor {
  readonly id: string
  readonly version: number
  readonly secret: Personal<Factor>
}

export interface Account extends Pick<StoredAccount, 'tenant' | 'id' | 'role' | 'state'> {
  readonly ring: Ring
  readonly name: Personal<string>
  readonly email: Personal<string>
  readonly factors: readonly (Pick<StoredFactor, 'id' | 'kind' | 'version'> & {
    readonly open: () => Personal<Factor>
  })[]
}

/** Opens a stored account. Throws `sealed-data-damaged` for cells that do not belong there. */
export function accountFrom(needs: Pick<StaffNeeds, 'keys' | 'rows'>, stored: StoredAccount): Account {
  const { rows, keys } = needs
  const ring = openRing(keys, stored.id, stored.keys)
  const { tenant, id, role, state } = stored
  return {
    tenant,
    id,
    role,
    state,
    ring,
    name: rows.openCell('staff', 'name', ring, { id }, stored.name),
    email: rows.openCell('staff', 'email', ring, { id }, stored.email),
    factors: stored.factors.map((factor) => ({
      id: factor.id,
      kind: factor.kind,
      version: factor.version,
      open: () => rows.openCell('staff_credential', 'secret', ring, factor, factor.secret),
    })),
  }
}

/** Seals a factor for its place. */
export function sealFactor(
  rows: Rows,
  ring: Ring,
  place: { readonly id: string; readonly version: number },
  factor: Factor,
): Buffer {
  return rows.sealCell('staff_credential', 'secret', ring, place, factor)
}

/** The second factors that an account has, for its owner to see. */
export function factorKinds(account: Account): ('passkey' | 'totp')[] {
  return (['passkey', 'totp'] as const).filter((kind) => account.factors.some((factor) => factor.kind === kind))
}
