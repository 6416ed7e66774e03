// The two servers that `npm run bench -- message` compares, each in a process of its own on one PostgreSQL: `house`, the product, which
// counts what it sends to the database; and `bare`, hono and one insert. Usage: node message-server.ts house|bare DATA_DIR
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { readConfig } from '../src/config/config.ts'
import { startEmbedded } from '../src/db/embedded/embedded.ts'
import { systemClock } from '../src/domain/clock.ts'
import { openHouse } from '../src/house.ts'
import { openLog } from '../src/log/log.ts'

const [kind = '', dataDir = ''] = process.argv.slice(2)

/** Statements that the product's own pool has sent, each a round trip. */
let sent = 0

function countStatements(): void {
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const { application_name: name } = Object.getOwnPropertyDescriptor(this, 'connectionParameters')?.value ?? {}
    if (name === 'aboveboard-app') sent += 1
    return Reflect.apply(query, this, args)
  }
}

async function serveHouse(): Promise<{ readonly port: number; close(): Promise<void> }> {
  countStatements()
  const write = (line: string): void => {
    if (line.includes('"level":"error"')) process.stderr.write(line)
  }
  const house = await openHouse(readConfig({ ABOVEBOARD_DATA_DIR: dataDir }), openLog({ write, clock: systemClock }))
  return { port: await house.door.listen(0, '127.0.0.1'), close: () => house.close() }
}

async function serveBare(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const embedded = await startEmbedded({ dataDir, log: () => {} })
  const admin = new pg.Client(embedded.as('admin'))
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  const pool = new pg.Pool({ ...embedded.as('admin', 'bench'), max: 16 })
  pool.on('error', () => undefined)
  await pool.query('create table message (id uuid primary key, body text not null, at timestamptz not null)')
  const app = new Hono()
  app.post('/v1/messages', async (context) => {
    const { text, client_id: id } = await context.req.json<{ text: string; client_id: string }>()
    const values = [id, text, new Date(systemClock.now())]
    await pool.query({ name: 'insert', text: 'insert into message (id, body, at) values ($1, $2, $3)', values })
    return context.json({ id }, 202)
  })
  const listener = getRequestListener(app.fetch)
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      resolve(typeof at === 'object' && at !== null ? at.port : 0)
    })
  })
  return {
    port,
    async close() {
      server.close()
      server.closeAllConnections()
      await pool.end()
      await embedded.stop()
    },
  }
}

const server = kind === 'house' ? await serveHouse() : await serveBare()
process.send?.({ port: server.port })
process.on('message', (asked) => {
  if (asked !== 'spent') return
  const { user, system } = process.cpuUsage()
  process.send?.({ sent, cpu: (user + system) / 1_000 })
})
process.on('disconnect', () => {
  void server.close().then(() => process.exit(0))
})
