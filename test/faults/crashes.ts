// Kills a real server at named points of rights and looks at what became of it (F-02, X-03): by itself, once, completely, and to
// nobody else's harm.
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Facts, Question } from './server.ts'

/** What was done to one point, and what is wrong with it; `null` when all is as it should be. */
export interface Crash {
  readonly point: string
  readonly seconds: number
  readonly fault: string | null
}

/** Somebody with a conversation. */
interface Person {
  readonly token: string
  readonly subject: string
  readonly canary: string
}

const patience = 60_000
const left = new Set(['consent_event', 'rights_case', 'recipient_notice'])

/** The right that leads past a point. */
function rightOf(point: string): string {
  const asked = /^ask-([a-z]+)\./.exec(point)?.[1]
  if (asked !== undefined) return asked
  if (point.startsWith('erasure.')) return 'erasure'
  if (point.startsWith('package.')) return 'access'
  if (point.startsWith('correction.')) return 'rectification'
  if (point.startsWith('notice.')) return 'restriction'
  return 'withdrawal'
}

/** A server that can be killed and started again on one data directory. */
export class Victim {
  readonly canaries: string[] = []
  points: readonly string[] = []
  private child: ChildProcess | null = null
  private port = 0
  private readonly dataDir: string

  constructor(dataDir: string) {
    this.dataDir = dataDir
  }

  async start(): Promise<void> {
    const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [this.dataDir], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env['PATH'] ?? '', TMPDIR: process.env['TMPDIR'] ?? '' },
    })
    const [ready] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
    ])) as [{ port: number; points: readonly string[] }]
    this.child = child
    this.port = ready.port
    this.points = ready.points
  }

  async stop(): Promise<void> {
    const { child } = this
    this.child = null
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    child.disconnect()
    await once(child, 'exit')
  }

  async ask<T>(question: Question): Promise<T> {
    const { child } = this
    if (child === null) throw new Error('there is no server')
    child.send(question)
    const [{ said }] = (await once(child, 'message')) as [{ said: T }]
    return said
  }

  /** Calls the server; `undefined` when it died before it answered. */
  async call(
    method: string,
    path: string,
    token?: string,
    body?: unknown,
  ): Promise<{ status: number; json: never } | undefined> {
    try {
      const response = await fetch(`http://localhost:${this.port}${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, json: (await response.json().catch(() => null)) as never }
    } catch {
      return undefined
    }
  }

  async person(): Promise<Person> {
    const started = await this.call('POST', '/v1/sessions', undefined, { lang: 'en' })
    const {
      token,
      session_id: session,
      notice,
    } = (started as { json: unknown }).json as {
      token: string
      session_id: string
      notice: { version: string }
    }
    const decision = { decision: 'given', notice_version: notice.version, method: 'crash' }
    for (const purpose of ['support', 'ai']) await this.call('PUT', `/v1/consents/${purpose}`, token, decision)
    const canary = `Zilpzalp${randomBytes(6).toString('hex')}`
    this.canaries.push(canary)
    await this.call('POST', '/v1/messages', token, {
      text: `My name is ${canary}. Kettles?`,
      client_id: crypto.randomUUID(),
    })
    await pause(150)
    return { token, canary, subject: await this.ask<string>({ ask: 'disclose', session }) }
  }

  facts(subject: string): Promise<Facts> {
    return this.ask<Facts>({ ask: 'facts', subject })
  }

  /** Kills the server at a point of the right that leads past it, starts it again, and says what is wrong afterwards. */
  async crash(point: string, neighbour: Person): Promise<Crash> {
    const right = rightOf(point)
    const person = await this.person()
    const before = await this.facts(neighbour.subject)
    const { child } = this
    if (child === null) throw new Error('there is no server')
    const gone = once(child, 'exit')
    await this.ask({ ask: 'die', at: point })
    const body =
      right === 'rectification'
        ? { correction: { wrong: person.canary, right: `${person.canary}x` } }
        : { statement: '' }
    const asked = await this.call('POST', `/v1/rights/${right}`, person.token, body)
    const died = await Promise.race([gone.then(() => true), pause(20_000).then(() => false)])
    if (!died) return { point, seconds: 0, fault: 'the point was not reached' }
    await this.start()
    const began = performance.now()
    // Who got no answer asks again; what was answered, or committed, goes on by itself.
    if (asked === undefined && !(await this.facts(person.subject)).cases.some((one) => one.right === right))
      await this.call('POST', `/v1/rights/${right}`, person.token, body)
    let wrong = 'nothing was looked at'
    while (performance.now() - began < patience) {
      wrong = this.wrongWith(right, await this.facts(person.subject), before) ?? ''
      if (wrong === '') break
      await pause(250)
    }
    const after = await this.facts(neighbour.subject)
    if (JSON.stringify(after.rows) !== JSON.stringify(before.rows)) wrong = `${wrong} the neighbour was changed`.trim()
    return { point, seconds: (performance.now() - began) / 1000, fault: wrong === '' ? null : wrong }
  }

  private wrongWith(right: string, now: Facts, before: Facts): string | null {
    const cases = now.cases.filter((one) => one.right === right)
    if (cases.length !== 1) return `${cases.length} cases`
    const state = cases[0]?.state ?? ''
    const over = right === 'access' || right === 'portability' ? 'ready' : right === 'review' ? 'received' : 'done'
    if (state !== over) return `the case is ${state}`
    if (now.jobs > 0) return 'a job waits'
    if (now.notices.some((one) => one === 'pending')) return 'a recipient was not told'
    if (right === 'withdrawal' && now.rows.some((row) => row.startsWith('message '))) return 'messages are left'
    if (right !== 'erasure') return now.certified === before.certified ? null : 'a certificate came from nowhere'
    if (cases[0]?.certificate !== true || now.certified !== before.certified + 1)
      return `${now.certified - before.certified} certificates`
    if (now.keys > 0) return 'keys are left'
    const tables = new Set(now.rows.map((row) => row.split(' ')[0] ?? ''))
    const extra = [...tables].filter((name) => !left.has(name))
    return extra.length === 0 ? null : `rows are left in ${extra.join(', ')}`
  }
}
