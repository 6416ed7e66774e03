// The office of the privacy officer: log, consent figures, rights queue, record of processing.
import { z } from 'zod'
import type { Leader } from '../../audit/audit.ts'
import type { Database } from '../../db/db.ts'
import { type Clock, minute, rfc3339 } from '../../domain/clock.ts'
import type { Column } from '../../map/column.ts'
import { subjectTables } from '../../map/map.ts'
import type { Processor } from '../../map/processors.ts'
import { purposeIds, purposes } from '../../map/purposes.ts'
import type { Table } from '../../map/table.ts'
import type { Register } from '../../privacy/records/records.ts'
import { type Route, staffRoute } from '../route.ts'
import { countConsents } from './office.sql.ts'

const officers = ['privacy', 'admin'] as const
/** M-11: figures about fewer people than this are not shown. */
const smallest = 10

/** The record of processing activities (Art. 30), as a draft from the map; a person signs it. */
export function recordOfProcessing(processors: readonly Processor[], at: string): unknown {
  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      pd: 'https://w3id.org/dpv/pd#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
    },
    '@type': 'dpv:RecordOfProcessingActivities',
    status: 'draft',
    generated_at: at,
    activities: purposeIds.map((id) => ({
      '@type': 'dpv:Process',
      id,
      'dpv:hasPurpose': purposes[id].dpv,
      'dpv:hasLegalBasis': purposes[id].basis,
      'dpv:hasPersonalData': purposes[id].categories,
      'dpv:hasStorageCondition': purposes[id].retention,
      'dpv:hasRecipient': processors
        .filter((one) => one.purposes.includes(id))
        .map(({ name, region, transfer, contract, retention, training, own }) => ({
          name,
          region,
          transfer,
          contract: own ? 'own server' : contract,
          retention,
          training,
        })),
      columns: subjectTables().flatMap((table: Table) =>
        Object.entries(table.columns).flatMap(([name, column]: [string, Column]) =>
          column.kind === 'personal' && column.purposes.includes(id)
            ? [
                {
                  column: `${table.name}.${name}`,
                  category: column.category,
                  sealed: column.seal !== 'none',
                  says: column.says,
                },
              ]
            : [],
        ),
      ),
    })),
    security: [
      'random key per person and purpose bundle',
      'AES-256-GCM with key commitment',
      'row-level security',
      'append-only Merkle log',
      'erasure by deletion and key destruction',
    ],
  }
}

/** The routes of the office. */
export function officeRoutes(rooms: {
  readonly db: Database
  readonly clock: Clock
  readonly leader: Leader
  readonly register: Pick<Register, 'processors'>
}): readonly Route[] {
  const { db, clock, leader, register } = rooms
  // Owned by the route of the log: the last check.
  let checked: { readonly at: number; readonly verdict: Awaited<ReturnType<Leader['check']>> } | null = null
  const few = (people: number) => (people > 0 && people < smallest ? null : people)
  return [
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/log',
      summary: 'How the audit log stands.',
      tag: 'office',
      output: z.object({
        size: z.number(),
        root: z.string(),
        checked_at: z.iso.datetime(),
        ok: z.boolean(),
        checkpoint: z.string(),
      }),
      async handle() {
        const now = clock.now()
        // Reading the whole log again costs seconds when it is long: once a minute is often enough.
        if (checked === null || now - checked.at > minute) checked = { at: now, verdict: await leader.check() }
        const { at, verdict } = checked
        const head = leader.head()
        const size = verdict.ok ? verdict.size : (head?.size ?? 0)
        return {
          json: {
            size,
            root: verdict.ok ? verdict.root : '',
            checked_at: rfc3339(at),
            ok: verdict.ok,
            checkpoint: head?.checkpoint ?? '',
          },
        }
      },
    }),
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/consents',
      summary: 'How many people stand how to each purpose; fewer than ten are not shown.',
      tag: 'office',
      output: z.object({
        purposes: z.array(
          z.object({
            id: z.string(),
            given: z.number().nullable(),
            refused: z.number().nullable(),
            withdrawn: z.number().nullable(),
          }),
        ),
      }),
      async handle({ access }) {
        const counts = await countConsents(db.as(access).sql)
        const of = (id: string, state: string) =>
          few(counts.find((one) => one.purpose === id && one.state === state)?.people ?? 0)
        return {
          json: {
            purposes: purposeIds
              .filter((id) => purposes[id].optional)
              .map((id) => ({
                id,
                given: of(id, 'ConsentGiven'),
                refused: of(id, 'ConsentRefused'),
                withdrawn: of(id, 'ConsentWithdrawn'),
              })),
          },
        }
      },
    }),
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/ropa',
      summary: 'The record of processing activities (Art. 30), generated from the data map as a draft.',
      tag: 'office',
      handle: async ({ access }) => ({
        json: recordOfProcessing(register.processors(access.tenant), rfc3339(clock.now())),
        headers: { 'content-disposition': 'attachment; filename="record-of-processing.json"' },
      }),
    }),
  ]
}
