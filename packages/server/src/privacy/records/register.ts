// The register of processors. A model server stays off until its terms are signed; the operator's own is entered by itself and named
// all the same. Notice, consent and record of processing read it, so switching it changes them (T-06, T-08). Kept in memory on every
// node and read again at every change, because the gate asks it for every message.
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Bus, type Database, notify } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import type { TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Processor } from '../../map/processors.ts'
import { findSites, type Site } from '../../tenants/tenants.ts'
import type { ModelServer } from './model-server.ts'
import { addProcessor, changeProcessor, listProcessors, type ProcessorRow } from './processor.sql.ts'
import { readTerms, type Terms } from './terms.ts'

/** An entry as the office sees it. */
export interface RegisterEntry extends Processor {
  readonly model: string
  /** Whether the settings of this installation name it now. */
  readonly current: boolean
  readonly signed: Date | null
  readonly paused: Date | null
}

/** A model that may be asked at this moment. */
export interface UsableModel extends ModelServer {
  readonly name: string
  readonly region: string
}

export interface Register {
  /** Whom notices and records name: signed, and in the settings. A stopped one stays named, for it comes back by one press. */
  processors(tenant: TenantId): readonly Processor[]
  /** All entries, unsigned and former ones too. */
  entries(tenant: TenantId): readonly RegisterEntry[]
  /** The model that may be asked now, if there is one. */
  model(tenant: TenantId): UsableModel | undefined
  /** Exact hosts and ports that the outbound door may reach. */
  endpoints(): readonly string[]
  /** Signs terms and switches the processor on. Throws `not-found`, `bad-request`. */
  sign(access: Access, id: string, terms: Terms): Promise<void>
  /** Stops a processor, running answers included, or lets it go on (I-13). Throws `not-found`. */
  setPaused(access: Access, id: string, paused: boolean): Promise<void>
  /** Reads the register again; after a controller was added. */
  load(): Promise<void>
  /** Calls `hear` after every change, on every node. */
  onChange(hear: () => void): () => void
  close(): void
}

/** Opens the register. `onSeen` hears of a model server that was entered for the first time. */
export async function openRegister(needs: {
  readonly db: Database
  readonly bus: Pick<Bus, 'listen'>
  readonly audit: Audit
  readonly clock: Clock
  readonly server: ModelServer | undefined
  readonly onSeen: (id: string, own: boolean) => void
  readonly onFault: (fault: unknown) => void
}): Promise<Register> {
  const { db, bus, audit, clock, server } = needs
  // Owned by `load`: the entries by controller. Replaced as a whole, so that nobody reads half of a change.
  let known: ReadonlyMap<string, readonly RegisterEntry[]> = new Map()
  const listeners = new Set<() => void>()

  function entryOf(row: ProcessorRow): RegisterEntry {
    const current = server?.id === row.id
    return {
      id: row.id,
      name: row.name,
      role: 'model',
      own: row.own,
      region: row.region,
      transfer: row.transfer as Processor['transfer'],
      contract: row.contract,
      retention: row.retention,
      training: row.training,
      purposes: ['ai'],
      endpoints: [row.endpoint],
      model: row.model,
      current,
      signed: row.signed_at,
      paused: row.paused_at,
    }
  }

  /** Enters the model server of the settings for a controller; the own one with terms that need no contract. */
  async function enter(site: Site): Promise<void> {
    if (server === undefined) return
    const access = systemAccess(site.tenant, 'register')
    const at = new Date(clock.now())
    const added = await db.as(access).transaction(async (run) => {
      const row: ProcessorRow = {
        tenant: site.tenant,
        id: server.id,
        kind: server.kind,
        model: server.model,
        endpoint: server.endpoint,
        own: server.own,
        name: server.own ? server.model : server.endpoint.replace(/:\d+$/, ''),
        region: server.own ? site.controller.country : '',
        transfer: null,
        contract: '',
        retention: server.own ? 'P0D' : '',
        training: false,
        signed_at: server.own ? at : null,
        signed_by: null,
        paused_at: null,
        created_at: at,
      }
      if (!(await addProcessor(run, row))) return false
      if (server.own)
        await appendEntry(run, audit.compose(access, { event: 'processor.signed', outcome: 'done', reason: 'own' }))
      return true
    })
    if (added) needs.onSeen(server.id, server.own)
  }

  async function load(): Promise<void> {
    const sites = await findSites(db.open)
    const next = new Map<string, readonly RegisterEntry[]>()
    for (const site of sites) {
      if (next.has(site.tenant)) continue
      await enter(site)
      const { sql } = db.as(systemAccess(site.tenant, 'register'))
      next.set(site.tenant, (await listProcessors(sql)).map(entryOf))
    }
    known = next
    for (const hear of listeners) hear()
  }

  async function change(
    access: Access,
    id: string,
    what: Partial<ProcessorRow>,
    event: 'processor.signed' | 'processor.stopped' | 'processor.resumed',
  ): Promise<void> {
    await db.as(access).transaction(async (run) => {
      if (!(await changeProcessor(run, id, what))) throw new Problem('not-found')
      await appendEntry(run, audit.compose(access, { event, outcome: 'done' }))
      await notify(run, { tenant: access.tenant, kind: 'processors' })
    })
    await load()
  }

  const isOn = (one: RegisterEntry): boolean => one.current && one.signed !== null
  const leave = bus.listen((note) => {
    if (note === 'resumed' || note.kind === 'processors') load().catch(needs.onFault)
  })
  await load()

  return {
    processors: (tenant) => (known.get(tenant) ?? []).filter(isOn),
    entries: (tenant) => known.get(tenant) ?? [],
    model(tenant) {
      const entry = known.get(tenant)?.find((one) => isOn(one) && one.paused === null)
      return entry === undefined || server === undefined
        ? undefined
        : { ...server, name: entry.name, region: entry.region }
    },
    endpoints: () =>
      [...known.values()].flat().flatMap((one) => (isOn(one) && one.paused === null ? one.endpoints : [])),
    async sign(access, id, terms) {
      const { name, region, transfer, contract, retention, training } = readTerms(terms)
      const by = access.actor.kind === 'staff' ? access.actor.staff : null
      const signed = { signed_at: new Date(clock.now()), signed_by: by, paused_at: null }
      await change(access, id, { name, region, transfer, contract, retention, training, ...signed }, 'processor.signed')
    },
    async setPaused(access, id, paused) {
      await change(
        access,
        id,
        { paused_at: paused ? new Date(clock.now()) : null },
        paused ? 'processor.stopped' : 'processor.resumed',
      )
    },
    load,
    onChange(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    close: leave,
  }
}
