// What one message costs from receipt to durable, over HTTP: the product against hono and one insert, on the same PostgreSQL, in turns.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ms, quantile, show } from './figures.ts'
import { type Client, message, openClient, visit } from './visitor.ts'

const program = fileURLToPath(new URL('../packages/server/bench/message-server.ts', import.meta.url))
const text =
  'Hello, my parcel should have been here on Monday and the tracking page has said "on its way" for four days. Where is it?'
const seconds = 4
const rounds = 3
// As many as keep each visitor below the limit of messages; as many from one network as may come from one.
const sessions = 960
const fromOneNetwork = 96

interface Spent {
  readonly statements: number
  readonly cpu: number
}

interface Server {
  readonly port: number
  /** So far: statements that the product's pool has sent, and the server's own processor time in milliseconds. */
  spent(): Promise<Spent>
  stop(): Promise<void>
}

async function start(kind: 'house' | 'bare', dataDir: string): Promise<Server> {
  const child = fork(program, [kind, dataDir])
  const ended = once(child, 'exit')
  const died = ended.then(() => {
    throw new Error(`the server ${kind} ended`)
  })
  died.catch(() => undefined)
  /** The next thing that the server says, by member. */
  const told = async (): Promise<(name: string) => number> => {
    const [said] = await Promise.race([once(child, 'message'), died])
    return (name) => Number(Object.getOwnPropertyDescriptor(said, name)?.value)
  }
  const port = (await told())('port')
  return {
    port,
    async spent() {
      child.send('spent')
      const member = await told()
      return { statements: member('sent'), cpu: member('cpu') }
    },
    async stop() {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

/** Runs clients for a while, each sending one message after the other; `null` as token for a server that asks for none. */
async function load(server: Server, clients: number, tokens: readonly (string | null)[]) {
  const before = await server.spent()
  const times: number[] = []
  const refused: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  const run = async (client: Client, own: readonly (string | null)[]): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const before = performance.now()
      const { status } = await client.call('POST', '/v1/messages', message(text), own[turn % own.length] ?? undefined)
      if (status === 202) times.push(performance.now() - before)
      else refused.push(status)
    }
  }
  await Promise.all(
    Array.from({ length: clients }, async (_, at) => {
      const client = openClient(server.port)
      // Nobody shares a conversation: two clients would wait for each other's transaction.
      await run(
        client,
        tokens.filter((_token, place) => place % clients === at),
      )
      client.close()
    }),
  )
  if (refused.length > times.length / 100)
    throw new Error(`${refused.length} messages were refused, with ${refused[0]}`)
  const perSecond = times.length / ((performance.now() - began) / 1_000)
  const cpu = ((await server.spent()).cpu - before.cpu) / times.length
  return { times, perSecond, cpu }
}

/** Visits that are waiting for a person, so that a message is stored and nothing is answered. */
async function waiting(port: number): Promise<readonly string[]> {
  const networks = Array.from({ length: sessions / fromOneNetwork }, async (_, network) => {
    const client = openClient(port, `127.0.${network + 1}.1`)
    const tokens: string[] = []
    while (tokens.length < fromOneNetwork) {
      const token = await visit(client, { support: 'given', ai: 'refused' })
      await client.call('POST', '/v1/messages', message('Hello'), token)
      await client.call('POST', '/v1/handover', {}, token)
      tokens.push(token)
    }
    client.close()
    return tokens
  })
  return (await Promise.all(networks)).flat()
}

/** Statements per message, over messages sent one after the other. */
async function roundTrips(house: Server, token: string): Promise<number> {
  const client = openClient(house.port)
  const many = 50
  await client.call('POST', '/v1/messages', message(text), token)
  const before = (await house.spent()).statements
  for (let sent = 0; sent < many; sent += 1) await client.call('POST', '/v1/messages', message(text), token)
  const after = (await house.spent()).statements
  client.close()
  return (after - before) / many
}

/** Measures and prints. */
export async function benchMessage(): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'aboveboard-bench-'))
  const dataDir = join(parent, 'data')
  const house = await start('house', dataDir)
  const bare = await start('bare', dataDir)
  try {
    const tokens = await waiting(house.port)
    const trips = await roundTrips(house, tokens[0] ?? '')
    const nobody = tokens.map(() => null)
    // The first messages compile code and open connections.
    await load(house, 4, tokens)
    await load(bare, 4, nobody)
    const four = { house: await load(house, 4, tokens), bare: await load(bare, 4, nobody) }
    const ratios: number[] = []
    const rates = { house: [] as number[], bare: [] as number[] }
    const cpu = { house: [] as number[], bare: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      const ours = await load(house, 32, tokens)
      const theirs = await load(bare, 32, nobody)
      rates.house.push(ours.perSecond)
      rates.bare.push(theirs.perSecond)
      cpu.house.push(ours.cpu)
      cpu.bare.push(theirs.cpu)
      ratios.push(ours.perSecond / theirs.perSecond)
    }
    const p50 = quantile(four.house.times, 0.5)
    const p99 = quantile(four.house.times, 0.99)
    const ratio = quantile(ratios, 0.5)
    show(`One message from receipt to durable, seen by the client (${seconds} s each)`, [
      { what: 'database round trips', measured: trips.toFixed(2), bar: '≤ 2', reached: trips <= 2 },
      { what: '4 clients, p50', measured: ms(p50), bar: '< 5 ms', reached: p50 < 5 },
      { what: '4 clients, p99', measured: ms(p99), bar: '< 20 ms', reached: p99 < 20 },
      { what: '4 clients, p50, hono + insert', measured: ms(quantile(four.bare.times, 0.5)) },
      { what: '4 clients, p99, hono + insert', measured: ms(quantile(four.bare.times, 0.99)) },
      { what: '32 clients, processor time of the server', measured: `${quantile(cpu.house, 0.5).toFixed(2)} ms` },
      { what: '32 clients, processor time, hono + insert', measured: `${quantile(cpu.bare, 0.5).toFixed(2)} ms` },
      { what: `32 clients, messages/s (median of ${rounds})`, measured: quantile(rates.house, 0.5).toFixed(0) },
      { what: '32 clients, messages/s, hono + insert', measured: quantile(rates.bare, 0.5).toFixed(0) },
      {
        what: '32 clients, ours of theirs',
        measured: `${(ratio * 100).toFixed(0)} %`,
        bar: '≥ 50 %',
        reached: ratio >= 0.5,
      },
    ])
  } finally {
    await bare.stop()
    await house.stop()
    rmSync(parent, { recursive: true, force: true })
  }
}

if (import.meta.main) await benchMessage()
