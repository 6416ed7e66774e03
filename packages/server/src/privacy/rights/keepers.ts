// Who answers for each store at erasure: how its part is erased, and how it is scanned afterwards. A store without a keeper stops
// every erasure before it begins (L-03).
import type { Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import type { Clock } from '../../domain/clock.ts'
import { Fatal } from '../../domain/problem.ts'
import type { Files } from '../../files/files.ts'
import { destroyKeys, findKeys } from '../../keys/keys.ts'
import { type Bundle, bundles } from '../../map/bundles.ts'
import { type ErasureMethod, type Store, stores } from '../../map/stores.ts'
import { isSealed, type Table } from '../../map/table.ts'
import { findHolds } from '../retention/retention.ts'
import { countRows, deleteRows, erasedTables } from './subject-rows.sql.ts'
import { deleteTicketsOf } from './ticket.sql.ts'

/** Whose part is meant. */
export interface Target {
  readonly tenant: string
  readonly subject: string
}

/** One part of a store: a table, a folder, a queue. Erasing it twice does no harm. */
export interface Part {
  /** Name in the case's steps and the certificate, for example `postgres.message`. */
  readonly name: string
  readonly methods: readonly ErasureMethod[]
  /** Erases, within the transaction of the step where the store is the database. Returns how many things went. */
  erase(run: Sql, target: Target): Promise<number>
  /** How many things of the person are still there. */
  scan(run: Sql, target: Target): Promise<number>
}

/** A store with what answers for it. */
export interface Keeper {
  readonly store: string
  readonly parts: readonly Part[]
}

/** What the house holds of a person in memory: open streams, ephemeral help. */
export interface Living {
  /** Ends and forgets it on this node; the other nodes hear of it by the note `subject`. Returns how many things. */
  evict(subject: string): number
  /** How many things this node still holds. */
  count(subject: string): number
}

function methodsOf(table: Table): readonly ErasureMethod[] {
  const columns = Object.values(table.columns)
  const searchable = columns.some((column) => column.kind === 'personal' && column.seal === 'searchable')
  return [
    'row_delete',
    ...(searchable ? (['blind_index_removed'] as const) : []),
    ...(columns.some(isSealed) ? (['key_destroyed'] as const) : []),
  ]
}

/** What a hold keeps: the conversation itself, and the person's row that it leans on. It is sealed with the key of this bundle. */
const held = { tables: ['conversation', 'message', 'vault', 'note', 'subject'], bundle: 'conversation' } as const

/** Whether a hold keeps the rows of a table (Art. 17(3)). */
export function keptByHold(table: string): boolean {
  return held.tables.some((one) => one === table)
}

const sealedBesides = (Object.keys(bundles) as Bundle[]).filter((one) => one !== held.bundle)

type IsHeld = (run: Sql, target: Target) => Promise<boolean>

function rowsPart(table: Table, isHeld: IsHeld): Part {
  const stays = async (run: Sql, target: Target) => keptByHold(table.name) && (await isHeld(run, target))
  return {
    name: `postgres.${table.name}`,
    methods: methodsOf(table),
    async erase(run, target) {
      const { subject } = target
      if (await stays(run, target)) return 0
      // A ticket made before there was a person is found by its visit, so it goes while the visits are still there.
      const tickets = table.name === 'portal_ticket' ? await deleteTicketsOf(run, subject) : 0
      return tickets + (await deleteRows(run, table, subject))
    },
    scan: async (run, target) => ((await stays(run, target)) ? 0 : countRows(run, table, target.subject)),
  }
}

/** Visits are deleted after the tickets that were made in them, the person's own row last. */
function ordered(tables: readonly Table[]): readonly Table[] {
  const last = ['session', 'subject']
  return [...tables].sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name))
}

/** The keepers of the stores that this version has. */
export function ownKeepers(needs: {
  readonly files: Files
  readonly queue: Queue
  readonly living: Living
  readonly clock: Clock
}): readonly Keeper[] {
  const { files, queue, living, clock } = needs
  const isHeld: IsHeld = async (run, { subject }) => (await findHolds(run, subject, new Date(clock.now()))).length > 0
  return [
    {
      store: 'keys',
      parts: [
        {
          name: 'keys',
          methods: ['key_destroyed'],
          erase: async (run, target) =>
            destroyKeys(run, target.subject, (await isHeld(run, target)) ? sealedBesides : undefined),
          async scan(run, target) {
            const keys = await findKeys(run, target.subject)
            return (await isHeld(run, target)) ? keys.filter((one) => one.bundle !== held.bundle).length : keys.length
          },
        },
      ],
    },
    {
      store: 'queue',
      parts: [
        {
          name: 'queue',
          methods: ['job_purged'],
          erase: (_, { subject }) => queue.erase(subject),
          scan: (_, { subject }) => queue.scan(subject),
        },
      ],
    },
    {
      store: 'files',
      parts: [
        {
          name: 'objects.packages',
          methods: ['object_delete', 'key_destroyed'],
          erase: (_, { subject }) => files.erase(subject),
          scan: async (_, { subject }) => files.count(subject),
        },
      ],
    },
    { store: 'rows', parts: ordered(erasedTables()).map((table) => rowsPart(table, isHeld)) },
    {
      store: 'memory',
      parts: [
        {
          name: 'cache/memory',
          methods: ['stream_closed', 'evicted'],
          erase: async (_, { subject }) => living.evict(subject),
          scan: async (_, { subject }) => living.count(subject),
        },
      ],
    },
  ]
}

/** Throws `Fatal('store-without-eraser')` unless every store has a keeper with at least one part, and every keeper a store. */
export function checkKeepers(declared: Readonly<Record<string, Store>>, keepers: readonly Keeper[]): void {
  for (const id of Object.keys(declared)) {
    if (!keepers.some((one) => one.store === id && one.parts.length > 0))
      throw new Fatal(
        'store-without-eraser',
        `The store "${id}" has nobody to erase and scan it, so no erasure can be certified. Give it a keeper in privacy/rights.`,
      )
  }
  for (const { store } of keepers) {
    if (!Object.hasOwn(declared, store))
      throw new Fatal('store-undeclared', `The store "${store}" is not in map/stores.ts.`)
  }
}

/** The stores that are declared. */
export const declaredStores: Readonly<Record<string, Store>> = stores
