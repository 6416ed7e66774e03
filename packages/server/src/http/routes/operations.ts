// Health, readiness, metrics and the description of the API. None of them says anything about a person.
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import type { Leader } from '../../audit/audit.ts'
import type { Bus, Database } from '../../db/db.ts'
import { Problem } from '../../domain/problem.ts'
import { describeApi } from '../openapi.ts'
import { openRoute, type Route } from '../route.ts'

/** What is counted: routes, statuses and times, never values. */
export interface Metrics {
  readonly registry: Registry
  readonly observe: (route: string, status: number, milliseconds: number) => void
}

/** Opens the metrics. */
export function openMetrics(about: {
  readonly waiting: () => number
  readonly ephemeral: () => number
  readonly logSize: () => number
}): Metrics {
  const registry = new Registry()
  const requests = new Counter({
    name: 'aboveboard_requests_total',
    help: 'Requests by route and status',
    labelNames: ['route', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'aboveboard_request_seconds',
    help: 'Time to answer by route',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  gauge('aboveboard_database_waiting', 'Requests that wait for a database connection', about.waiting)
  gauge('aboveboard_ephemeral_visits', 'Visits helped without storing anything', about.ephemeral)
  gauge('aboveboard_log_entries', 'Entries in the audit log', about.logSize)
  return {
    registry,
    observe(route, status, milliseconds) {
      requests.inc({ route, status: String(status) })
      seconds.observe({ route }, milliseconds / 1000)
    },
  }
}

/** The public halves of the keys that sign for this house, all generations, newest first. */
export interface PublicKeys {
  /** Verifier key of the audit log (c2sp.org/signed-note). */
  readonly log: string
  /** Ed25519 keys of certificates and receipts: raw 32 bytes as base64url. */
  readonly certificate: readonly { readonly keyId: string; readonly publicKey: string }[]
  readonly receipt: readonly { readonly keyId: string; readonly publicKey: string }[]
}

const publicKey = z.object({ keyId: z.string(), publicKey: z.string() })

/** The routes of operations. `all` is the finished list of routes, for the description. */
export function operationsRoutes(rooms: {
  readonly db: Database
  readonly bus: Bus
  readonly leader: Leader
  readonly metrics: Metrics
  readonly version: string
  readonly all: () => readonly Route[]
  readonly publicKeys: () => PublicKeys
}): readonly Route[] {
  const { db, bus, leader, metrics, version, all } = rooms
  const state = z.object({ status: z.string() })
  return [
    openRoute({
      method: 'GET',
      path: '/healthz',
      summary: 'The process lives.',
      tag: 'operations',
      who: { kind: 'public' },
      output: state,
      handle: async () => ({ json: { status: 'ok' } }),
    }),
    openRoute({
      method: 'GET',
      path: '/readyz',
      summary: 'Database, news and log answer.',
      tag: 'operations',
      who: { kind: 'public' },
      output: state,
      problems: ['unavailable'],
      async handle() {
        await db.ping()
        if (!bus.connected) throw new Problem('unavailable', { retry_after: 5, part: 'news' })
        return { json: { status: 'ready', log: leader.leading ? 'leading' : 'following' } }
      },
    }),
    openRoute({
      method: 'GET',
      path: '/metrics',
      summary: 'Figures for Prometheus.',
      tag: 'operations',
      who: { kind: 'public' },
      handle: async () => ({
        json: await metrics.registry.metrics(),
        headers: { 'content-type': metrics.registry.contentType },
      }),
    }),
    openRoute({
      method: 'GET',
      path: '/openapi.json',
      summary: 'This description.',
      tag: 'operations',
      who: { kind: 'public' },
      handle: async () => ({ json: describeApi(all(), version) }),
    }),
    openRoute({
      method: 'GET',
      path: '/v1/keys',
      summary: 'The public keys by which anyone verifies the log, certificates and receipts.',
      tag: 'operations',
      who: { kind: 'public' },
      output: z.object({ log: z.string(), certificate: z.array(publicKey), receipt: z.array(publicKey) }),
      handle: async () => ({ json: rooms.publicKeys() }),
    }),
    openRoute({
      method: 'GET',
      path: '/v1/log/checkpoint',
      summary: 'The latest signed checkpoint of the audit log (c2sp.org/tlog-checkpoint).',
      tag: 'operations',
      who: { kind: 'public' },
      problems: ['unavailable'],
      async handle() {
        const head = leader.head()
        if (head === null) throw new Problem('unavailable', { retry_after: 5, part: 'log' })
        return { json: head.checkpoint, headers: { 'content-type': 'text/plain; charset=utf-8' } }
      },
    }),
  ]
}
