// The copy of one person with 10 000 messages: how long until the sealed file lies there, how long it takes to open it again, and how
// much memory that needs, for short messages and for a hundred megabytes of text. Each measurement runs in a process of its own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../packages/server/src/config/config.ts'
import { systemAccess } from '../packages/server/src/domain/access.ts'
import { systemClock } from '../packages/server/src/domain/clock.ts'
import { newId } from '../packages/server/src/domain/ids.ts'
import { openFiles } from '../packages/server/src/files/files.ts'
import { type House, openHouse } from '../packages/server/src/house.ts'
import { createKeys, openRows } from '../packages/server/src/keys/keys.ts'
import { openLog } from '../packages/server/src/log/log.ts'
import { tables } from '../packages/server/src/map/map.ts'
import { insertSubject } from '../packages/server/src/privacy/consent/consent.ts'
import { openPackage, sealPackage } from '../packages/server/src/privacy/rights/package.ts'
import { insertRow, standStill } from '../packages/server/src/privacy/rights/subject-rows.sql.ts'
import { ms, show } from './figures.ts'

const messages = 10_000
const line =
  'Hello, my parcel should have been here on Monday. Please write to jane.doe@example.com, my number is 4711. '

/** What a measurement tells: milliseconds and bytes. */
interface Told {
  readonly made: number
  readonly opened: number
  readonly bytes: number
  readonly grown: number
}

function open(dataDir: string): Promise<House> {
  return openHouse(
    readConfig({ ABOVEBOARD_DATA_DIR: dataDir }),
    openLog({ write: () => undefined, clock: systemClock }),
  )
}

/** Writes a person with her messages, each sealed in its own place, and returns her number. */
async function fill(house: House, size: number): Promise<string> {
  const { db, keys } = house.foundation
  if (house.site === undefined) throw new Error('the house has no site')
  const { tenant, id: site } = house.site
  const access = systemAccess(tenant, 'bench')
  const subject = newId<'subject'>()
  const rows = openRows(keys)
  const conversation = newId<'conversation'>()
  const at = new Date(systemClock.now())
  const text = line.repeat(Math.max(1, Math.round(size / line.length)))
  const ring = await db.as(access).transaction(async (run) => {
    await insertSubject(run, { tenant, id: subject, at })
    return createKeys(run, keys, { tenant, id: subject }, ['conversation', 'accountability', 'log'], at)
  })
  await db.as(access).transaction((run) =>
    insertRow(run, tables.conversation, {
      ...Object.fromEntries(
        Object.entries(tables.conversation.columns).map(([name, one]) => [name, one.sql === 'boolean' ? false : null]),
      ),
      tenant,
      subject,
      id: conversation,
      site,
      lang: 'en',
      state: 'open',
      messages,
      unread: 0,
      opened_at: at,
      last_at: at,
    }),
  )
  const numbers = Array.from({ length: messages }, (_, place) => place + 1)
  for (const some of Object.values(Object.groupBy(numbers, (seq) => Math.floor(seq / 500)))) {
    await db.as(access).transaction(async (run) => {
      for (const seq of some ?? []) {
        const row = {
          tenant,
          subject,
          id: newId<'message'>(),
          conversation,
          seq,
          origin: seq % 2 === 1 ? ('visitor' as const) : ('ai' as const),
          client_id: null,
          staff: null,
          state: 'complete' as const,
          version: 1,
          at,
          body: { text, findings: [], sources: [], followUps: [] },
        }
        await insertRow(run, tables.message, rows.seal('message', ring, row))
      }
    })
  }
  return subject
}

/** Makes the sealed file, opens it again, and watches the memory. */
async function make(house: House, subject: string): Promise<Told> {
  const { db, keys, paths, clock } = house.foundation
  if (house.site === undefined) throw new Error('the house has no site')
  const { tenant, controller, settings } = house.site
  const access = systemAccess(tenant, 'bench')
  const files = await openFiles({ directory: paths.files })
  const id = newId<'case'>()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const began = performance.now()
  const file = await db.as(access).transaction(async (run) => {
    await standStill(run)
    const sealed = await sealPackage({
      run,
      access,
      keys,
      rows: openRows(keys),
      subject,
      case: id,
      lang: 'en',
      controller,
      profile: settings.profile,
      processors: [],
      at: clock.now(),
    })
    return files.put(subject, clock.now() + 3_600_000, sealed)
  })
  const made = performance.now() - began
  const stored = await files.get(subject, file.id, clock.now())
  if (stored === null) throw new Error('the file is not there')
  let bytes = 0
  const reading = performance.now()
  for await (const part of await openPackage({ run: db.as(access).sql, keys, subject, case: id }, stored))
    bytes += part.length
  const opened = performance.now() - reading
  clearInterval(watch)
  await files.delete(subject, file.id)
  return { made, opened, bytes, grown: most - before }
}

async function child(dataDir: string, work: string, what: string): Promise<void> {
  const house = await open(dataDir)
  const told = work === 'fill' ? await fill(house, Number(what)) : await make(house, what)
  process.send?.(told)
  await house.close()
  process.disconnect()
}

/** Runs one part in a process of its own, so that filling leaves nothing in the memory that is measured. */
async function part<T>(...args: readonly string[]): Promise<T> {
  const one = fork(fileURLToPath(import.meta.url), args)
  const ended = once(one, 'exit')
  const [told] = await Promise.race([
    once(one, 'message'),
    ended.then(() => {
      throw new Error(`${args[1]} ended without a word`)
    }),
  ])
  await ended
  return told as T
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`

/** Measures short messages and a hundred megabytes, and prints. */
export async function benchPackage(): Promise<void> {
  const grown: number[] = []
  for (const size of [120, 10_240]) {
    const dataDir = mkdtempSync(join(tmpdir(), 'aboveboard-bench-'))
    try {
      const subject = await part<string>(dataDir, 'fill', String(size))
      const told = await part<Told>(dataDir, 'make', subject)
      grown.push(told.grown)
      const [few] = grown
      show(`The copy of a person with ${messages} messages of ${size} bytes`, [
        {
          what: 'made and sealed',
          measured: ms(told.made),
          ...(size > 1_000 ? {} : { bar: '< 2 s', reached: told.made < 2_000 }),
        },
        { what: 'opened for the download', measured: ms(told.opened) },
        { what: 'size of the download', measured: megabytes(told.bytes) },
        {
          what: 'memory that it took',
          measured: megabytes(told.grown),
          ...(few === undefined || size < 1_000 ? {} : { bar: 'constant', reached: told.grown < few + 96 * 2 ** 20 }),
        },
      ])
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
}

const [dataDir, work, what] = process.argv.slice(2)
if (process.send !== undefined && dataDir !== undefined && work !== undefined && what !== undefined)
  await child(dataDir, work, what)
else if (import.meta.main) await benchPackage()
