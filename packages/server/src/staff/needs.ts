// What the room needs from the house.
import type { Database, Sql } from '../db/db.ts'
import type { Access } from '../domain/access.ts'
import type { Clock } from '../domain/clock.ts'
import type { Personal } from '../domain/personal.ts'
import type { Keys, Ring, Rows } from '../keys/keys.ts'

/** Something that happened to an account, for the audit log. Codes and closed words only. */
export interface StaffHappening {
  readonly event:
    | 'staff.invited'
    | 'staff.enrolled'
    | 'staff.signed-in'
    | 'staff.refused'
    | 'staff.signed-out'
    | 'staff.disabled'
    | 'config.changed'
  readonly outcome: 'done' | 'denied'
  readonly reason?: string
  /** Who acted, if a member of staff did. */
  readonly staff?: { readonly id: string; readonly ring: Ring }
  /** Whose account it is. */
  readonly subject?: { readonly id: string; readonly ring: Ring }
}

export interface StaffNeeds {
  readonly db: Database
  readonly keys: Keys
  readonly rows: Rows
  readonly clock: Clock
  /** Hashing and checking of passwords (`keys/password.ts`). */
  readonly passwords: {
    hash(password: string): Promise<string>
    verify(password: string, encoded: string): Promise<boolean>
    readonly decoy: string
  }
  /** Adds an entry to the audit log in the transaction that it describes. */
  readonly record: (run: Sql, access: Access, happening: StaffHappening) => Promise<void>
  /** Opens a value about the house's own staff (`privacy/reveal`). */
  readonly open: <T>(box: Personal<T>) => T
  /** Where the console lives, as in the address bar: `https://desk.shop.example`. */
  readonly origin: string
}
