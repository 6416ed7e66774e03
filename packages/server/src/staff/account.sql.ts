// Accounts of members of staff with their factors and keys, as they lie in the database: one round trip each.
import type { Sql, TenantDb } from '../db/db.ts'
import type { StaffRole } from '../domain/access.ts'
import type { StaffId, TenantId } from '../domain/ids.ts'
import type { WrappedKey } from '../keys/keys.ts'
import type { Sealed, StoredRow } from '../map/table.ts'
import type { staff, staffCredential } from '../map/tables/staff.ts'

export type AccountState = 'invited' | 'active' | 'disabled'

/** A factor as stored: sealed, with what it is glued to. */
export interface StoredFactor {
  readonly id: string
  readonly kind: 'totp' | 'passkey' | 'password'
  readonly version: number
  readonly secret: Buffer
}

/** An account as stored, with its factors and its keys as they are at this moment. */
export interface StoredAccount {
  readonly tenant: TenantId
  readonly id: StaffId
  readonly role: StaffRole
  readonly state: AccountState
  readonly name: Buffer
  readonly email: Buffer
  readonly factors: readonly StoredFactor[]
  readonly keys: readonly WrappedKey[]
}

/** Keys as PostgreSQL puts them into JSON. */
export interface JsonKey {
  readonly bundle: string
  readonly version: number
  readonly epoch: number
  readonly wrapped: string
}

interface AccountRow {
  readonly id: StaffId
  readonly role: StaffRole
  readonly state: AccountState
  readonly name: Buffer
  readonly email: Buffer
  readonly factors: readonly (Omit<StoredFactor, 'secret'> & { readonly secret: string })[] | null
  readonly keys: readonly JsonKey[] | null
}

/** The keys of somebody as JSON, for a query that reads them with what they open. `p` is the account. */
export const keysOfP = `(select jsonb_agg(jsonb_build_object('bundle', k.bundle, 'version', k.version, 'epoch', k.epoch,
  'wrapped', encode(k.wrapped, 'hex'))) from subject_key k where k.tenant = p.tenant and k.subject = p.id) as keys`

const account = `select p.id, p.role, p.state, p.name, p.email, ${keysOfP},
  (select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'version', c.version, 'secret', encode(c.secret, 'hex')))
     from staff_credential c where c.tenant = p.tenant and c.staff = p.id) as factors
  from staff p where p.tenant = $1`

/** The keys of a row, ready for a ring. */
export function keysFromJson(tenant: TenantId, owner: string, keys: readonly JsonKey[] | null): readonly WrappedKey[] {
  return (keys ?? []).map((key) => ({
    tenant,
    subject: owner,
    bundle: key.bundle,
    version: key.version,
    epoch: key.epoch,
    wrapped: Buffer.from(key.wrapped, 'hex'),
  }))
}

function accountOf(tenant: TenantId, row: AccountRow): StoredAccount {
  return {
    ...row,
    tenant,
    factors: (row.factors ?? []).map((factor) => ({ ...factor, secret: Buffer.from(factor.secret, 'hex') })),
    keys: keysFromJson(tenant, row.id, row.keys),
  }
}

/** The account with an address, by its blind indexes. */
export async function findAccountByEmail(db: TenantDb, indexes: readonly Buffer[]): Promise<StoredAccount | undefined> {
  const [row] = await db.prepared<AccountRow & Record<string, unknown>>(
    'staff-by-email',
    `${account} and p.email_index = any($2)`,
    [db.tenant, indexes],
  )
  return row === undefined ? undefined : accountOf(db.tenant, row)
}

/** The account with an id. */
export async function findAccount(db: TenantDb, id: string): Promise<StoredAccount | undefined> {
  const [row] = await db.prepared<AccountRow & Record<string, unknown>>('staff-by-id', `${account} and p.id = $2`, [
    db.tenant,
    id,
  ])
  return row === undefined ? undefined : accountOf(db.tenant, row)
}

/** Accounts of the tenant, oldest first: all of them, or those with the ids. */
export async function listAccounts(db: TenantDb, ids: readonly string[] | null): Promise<StoredAccount[]> {
  const rows = await db.prepared<AccountRow & Record<string, unknown>>(
    'staff-list',
    `${account} and ($2::uuid[] is null or p.id = any($2)) order by p.created_at, p.id`,
    [db.tenant, ids],
  )
  return rows.map((row) => accountOf(db.tenant, row))
}

/** Adds an account. A second one with the same address violates a key (SQLSTATE 23505). */
export async function insertAccount(run: Sql, row: StoredRow<typeof staff>): Promise<void> {
  await run.insertInto('staff').values(row).execute()
}

/** Sets name and address of an account that is being set up. False when it is no longer waiting for that. */
export async function nameInvited(
  run: Sql,
  id: string,
  row: { readonly name: Sealed<string>; readonly email: Sealed<string>; readonly email_index: Buffer },
): Promise<boolean> {
  const done = await run
    .updateTable('staff')
    .set(row)
    .where('id', '=', id)
    .where('state', '=', 'invited')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Changes the state of an account if it is in the expected one. */
export async function setAccountState(run: Sql, id: string, from: AccountState, to: AccountState): Promise<boolean> {
  const done = await run
    .updateTable('staff')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** The administrators who can sign in, locked until the transaction ends, so that two of them cannot disable each other. */
export async function lockActiveAdmins(run: Sql): Promise<readonly string[]> {
  const rows = await run
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'admin')
    .where('state', '=', 'active')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.id)
}

/** Administrators who were invited and have not set up a sign-in, by id. */
export async function findInvitedAdmins(run: Sql): Promise<readonly string[]> {
  const rows = await run
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'admin')
    .where('state', '=', 'invited')
    .orderBy('created_at')
    .execute()
  return rows.map((row) => row.id)
}

/** Adds a factor. */
export async function insertFactor(run: Sql, row: StoredRow<typeof staffCredential>): Promise<void> {
  await run.insertInto('staff_credential').values(row).execute()
}

/** Forgets the factors of an account. */
export async function deleteFactors(run: Sql, staffId: string): Promise<void> {
  await run.deleteFrom('staff_credential').where('staff', '=', staffId).execute()
}

/** Stores a factor after its use. False when it was used by somebody else meanwhile: then this use does not count. */
export async function updateFactor(
  run: Sql,
  about: { readonly staff: string; readonly id: string; readonly version: number },
  secret: Buffer,
): Promise<boolean> {
  const done = await run
    .updateTable('staff_credential')
    .set({ secret, version: about.version + 1 })
    .where('staff', '=', about.staff)
    .where('id', '=', about.id)
    .where('version', '=', about.version)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
