// Opens the rooms floor by floor and hands each what it needs; reads like a table of contents. The only file that knows everybody.
import { detect } from '@aboveboard/pii'
import { loadAllMessages } from '@aboveboard/protocol/messages/all'
import { openAnswerer, openWording } from './assistant/answer/answer.ts'
import { openCrawl, openKnowledge } from './assistant/knowledge/knowledge.ts'
import { appendEntry, openAudit, openLedger, publicKeysOf } from './audit/audit.ts'
import { choresOf } from './chores.ts'
import { seedDemo } from './cli/seed.ts'
import type { Cluster } from './cluster.ts'
import type { Config } from './config/config.ts'
import { decidingOf } from './deciding.ts'
import { openAssist, openConversations, openEphemeral, openLiving } from './desk/conversations/conversations.ts'
import { openHandover, openHeld } from './desk/handover/handover.ts'
import { openFeed, openInbox } from './desk/inbox/inbox.ts'
import type { TenantId } from './domain/ids.ts'
import { openFiles } from './files/files.ts'
import { type Foundation, logOrigin, openFoundation } from './foundation.ts'
import { type Door, openHttp, type Route, type Surface } from './http/http.ts'
import { type Jobs, openJobs } from './jobs/jobs.ts'
import { openPasswords, openRows } from './keys/keys.ts'
import { errorFields, type Log } from './log/log.ts'
import { mapVersion } from './map/map.ts'
import type { Processor } from './map/processors.ts'
import { openModels } from './models.ts'
import { openConsent } from './privacy/consent/consent.ts'
import { openMinimise } from './privacy/minimise/minimise.ts'
import { openRetention } from './privacy/retention/retention.ts'
import { forStaffDesk, openLooks, openReveal } from './privacy/reveal/reveal.ts'
import { openDisclosures, openRights, tellThrough } from './privacy/rights/rights.ts'
import { openStaff, type StaffNeeds } from './staff/staff.ts'
import { findSite, type Site } from './tenants/tenants.ts'
import { version } from './version.ts'

/** An open house. */
export interface House {
  readonly foundation: Foundation
  readonly door: Door
  readonly site: Site | undefined
  readonly routes: readonly Route[]
  readonly jobs: Jobs
  /** The link for the first administrator; `null` once somebody can sign in. */
  firstLink(): Promise<string | null>
  /** The line by which anyone verifies the audit log. */
  readonly logKey: string
  /** The points at which a crash test can stop the rights (TC-5). */
  readonly faultPoints: readonly string[]
  /** Resolves when no answer is being written. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Opens the house. Throws `Fatal` with advice when it must not be opened. */
export async function openHouse(
  config: Config,
  log: Log,
  options: {
    readonly fault?: (point: string) => void | Promise<void>
    readonly processors?: readonly Processor[]
    /** A cluster that is being opened already. */
    readonly cluster?: Promise<Cluster>
  } = {},
): Promise<House> {
  await loadAllMessages()
  const foundation = await openFoundation(config, log, undefined, options.cluster)
  const { clock, db, bus, queue, keys, leader, tombstones, paths } = foundation
  const origin = (surface: Surface) => config.origin(config.hosts[surface])

  // Floor 4
  const rows = openRows(keys)
  const audit = openAudit({ keys, rows, clock, version, policy: mapVersion('consent-first') })
  // What nearly every room needs.
  const ground = { db, keys, rows, audit, clock }
  const record: StaffNeeds['record'] = (run, access, happening) => appendEntry(run, audit.compose(access, happening))
  const passwords = openPasswords()
  const staff = openStaff({ db, keys, rows, clock, passwords, record, open: forStaffDesk, origin: origin('desk') })

  // Floor 5
  const others = options.processors ?? []
  const { register, egress, providers } = await openModels(foundation, { config, log, audit, others })
  const processors = (tenant: TenantId) => [...register.processors(tenant), ...others]
  type Withdrawn = Parameters<typeof openConsent>[0]['onWithdrawn']
  const onWithdrawn: Withdrawn = (run, access, subject, id) => rights.withdrawn(run, access, subject, id)
  const consent = openConsent({ db, keys, audit, clock, processors, tombstones, onWithdrawn })
  const reveal = openReveal({ db, audit, rows, clock })
  const living = openLiving()
  const rights = await openRights({
    ...ground,
    queue,
    leader,
    living,
    consent,
    reveal,
    processors,
    tell: tellThrough(egress.fetch),
    version,
    files: await openFiles({ directory: paths.files }),
    tombstones,
    fault: options.fault ?? (() => undefined),
  })
  const retention = openRetention({ db, audit, clock })
  const disclosures = openDisclosures({ db, keys, rows })
  const minimise = openMinimise({ detect, keys })

  // Floor 6
  const knowledge = openKnowledge({ db, audit, clock })
  const answerer = openAnswerer({ db, bus })
  const wording = openWording({ answerer, providers })
  const decisions = decidingOf({ db, keys, rows, audit, clock, consent, rights, reveal, staff })

  // Floor 7
  const ephemeral = openEphemeral(clock)
  const onFault = (fault: unknown) => log.error('answer-failed', errorFields(fault))
  const { model } = register
  const speaking = { minimise, consent, answerer, wording, model, ledger: openLedger(ground) }
  const assist = openAssist({ ...ground, ...speaking, bus, onFault })
  const siteOrigin = origin(config.demo ? 'shop' : 'index')
  const conversations = openConversations({ ...ground, ...speaking, assist, ephemeral, siteOrigin })
  const { rules, people } = staff
  const held = openHeld({ db, keys, clock, consent, rules })
  const inbox = openInbox({ ...ground, minimise, reveal, disclosures, held, rules, people, siteOrigin })
  const handover = openHandover({ db, rows, audit, clock, held, rules })
  const feed = openFeed({ bus, db, sessions: staff.sessions, rules, onFault })

  // Floor 8
  if (config.demo && (await findSite(db.open, undefined)) === undefined) {
    await seedDemo({ db, keys, knowledge, clock, decisions }, { shop: origin('shop'), index: origin('index') })
    await register.load()
  }
  const site = await findSite(db.open, undefined)
  const { door, routes } = openHttp({
    db,
    bus,
    clock,
    log,
    leader,
    version,
    origin,
    register,
    siteOrigin,
    consent,
    conversations,
    ephemeral,
    answerer,
    staff,
    inbox,
    handover,
    held,
    decisions,
    feed,
    knowledge,
    crawl: openCrawl({ fetchPage: egress.fetchPage }),
    living,
    rights,
    retention,
    disclosures,
    looks: openLooks({ db, keys, rows }),
    publicKeys: () => publicKeysOf(logOrigin, keys),
    demo: config.demo,
    hosts: config.hosts,
    print: (address) => keys.keyedPrint('network', address),
    staffOf: async (token) => (await staff.sessions.find(token)) ?? undefined,
  })
  const tasks = choresOf({ db, keys, clock, rights, staff, tombstones, consent, retention, decisions })
  const jobs = openJobs({ clock, log, begin: !config.testing, tasks })
  return {
    foundation,
    door,
    site,
    routes,
    jobs,
    firstLink: async () => (site === undefined ? null : staff.invitations.first(site.tenant)),
    logKey: publicKeysOf(logOrigin, keys).log,
    faultPoints: rights.faultPoints,
    settled: () => conversations.settled(),
    async close() {
      await door.close()
      await jobs.close()
      feed.close()
      await conversations.settled()
      answerer.close()
      register.close()
      await foundation.close()
    },
  }
}
