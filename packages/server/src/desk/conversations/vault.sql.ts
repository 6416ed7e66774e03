// The vault of a conversation: which token stands for which value. One row per conversation, sealed with the person's key.
import { EMPTY_VAULT, type Vault } from '@aboveboard/pii'
import type { Sql } from '../../db/db.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import { forConcealment } from '../../privacy/reveal/reveal.ts'

/** A vault with the version it was read at. */
export interface HeldVault {
  readonly vault: Vault
  readonly version: number
}

/** Reads a vault; an empty one of version 0 when there is none. */
export async function findVault(
  run: Sql,
  rows: Rows,
  ring: Ring,
  about: { readonly subject: string; readonly conversation: string },
): Promise<HeldVault> {
  const row = await run
    .selectFrom('vault')
    .selectAll()
    .where('subject', '=', about.subject)
    .where('id', '=', about.conversation)
    .executeTakeFirst()
  if (row === undefined) return { vault: EMPTY_VAULT, version: 0 }
  const entries = forConcealment(
    rows.openCell('vault', 'entries', ring, { id: row.id, version: row.version }, row.entries),
  )
  return { vault: { entries }, version: row.version }
}

/** Stores a vault unless somebody stored one meanwhile (PF-16: one allocator per conversation). False: read it again. */
export async function storeVault(
  run: Sql,
  rows: Rows,
  ring: Ring,
  about: { readonly tenant: string; readonly subject: string; readonly conversation: string },
  held: HeldVault,
): Promise<boolean> {
  const version = held.version + 1
  const entries = rows.sealCell('vault', 'entries', ring, { id: about.conversation, version }, held.vault.entries)
  const row = { tenant: about.tenant, subject: about.subject, id: about.conversation, version, entries }
  const done =
    held.version === 0
      ? await run
          .insertInto('vault')
          .values(row)
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
      : await run
          .updateTable('vault')
          .set({ version, entries })
          .where('subject', '=', about.subject)
          .where('id', '=', about.conversation)
          .where('version', '=', held.version)
          .executeTakeFirst()
  return Number('numInsertedOrUpdatedRows' in done ? done.numInsertedOrUpdatedRows : done.numUpdatedRows) === 1
}
