// Where typed statements run.
import type { Kysely, Transaction } from 'kysely'
import type { Stored } from '../map/map.ts'

/** A tenant's database, or a transaction in it. */
export type Sql = Kysely<Stored> | Transaction<Stored>
