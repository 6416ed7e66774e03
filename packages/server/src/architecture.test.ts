// The law of the house, as a list of floors and a table of doors. It is enforced here and is the diagram; ARCHITECTURE.md explains it.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  type Ban,
  type Breach,
  type Door,
  type Floors,
  findCycles,
  judgeBans,
  judgeDoors,
  judgeFloors,
  judgeWalls,
  target,
} from '../architecture/law.ts'
import { isTest, judgeShape, lengthOf } from '../architecture/shape.ts'
import { readSource, type Source } from '../architecture/source.ts'

// From the ground up. A file imports only from floors below its own; rooms of one floor do not know each other, except that inside
// privacy, assistant and desk a room may use those named before it.
const floors: Floors = [
  ['domain'],
  ['map', 'config'],
  ['db', 'files', 'log', 'egress'],
  ['keys'],
  ['tenants'],
  ['audit', 'staff', 'backup'],
  ['privacy: tombstones consent gate reveal minimise retention rights records'],
  ['assistant: knowledge retrieval providers tools answer', 'decisions'],
  ['desk: conversations channels handover inbox'],
  ['http', 'jobs', 'cli'],
  ['cluster.ts'],
  ['version.ts', 'foundation.ts', 'chores.ts', 'deciding.ts'],
  ['models.ts'],
  ['house.ts', 'restoration.ts'],
  ['main.ts'],
  ['cli/aboveboard.ts'],
]

// A room is entered by its face, the file named like its folder. These have no inside to protect: what we hold, the words for it,
// and the outermost floor, which only the house enters.
const open = ['domain', 'map', 'http', 'jobs', 'cli']

// A prompt injection must not reach a decrypt function, a consent must not depend on a feature, a model must not run a right.
const bans: readonly Ban[] = [
  { from: ['assistant', 'decisions', 'http', 'jobs'], to: 'keys' },
  { from: ['privacy'], to: 'desk' },
  { from: ['privacy'], to: 'assistant' },
  { from: ['assistant'], to: 'privacy/rights' },
]

const at = (path: string): string => `packages/server/src/${path}`

// What has one door. These bind what ships.
const doors: readonly Door[] = [
  {
    rule: 'keyed cryptography is in keys',
    packages: ['node:crypto', 'crypto', '@noble'],
    globals: ['crypto'],
    only: [at('keys/**')],
    except: { in: [at('domain/*')], names: ['hash', 'randomBytes', 'randomUUID', 'timingSafeEqual'] },
  },
  { rule: 'SQL is in db and in *.sql.ts', packages: ['pg', 'kysely'], only: [at('db/**'), at('**/*.sql.ts')] },
  { rule: 'the queue is in db', packages: ['pg-boss'], only: [at('db/queue/**')] },
  {
    rule: 'the way out is egress',
    packages: [
      'node:net',
      'node:tls',
      'node:dns',
      'node:dgram',
      'node:http',
      'node:https',
      'node:http2',
      'undici',
      'ws',
    ],
    globals: ['fetch', 'globalThis.fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'],
    only: [at('egress/**')],
    except: { in: [at('http/**')], names: ['createServer', 'IncomingMessage', 'Server', 'ServerResponse'] },
  },
  {
    rule: 'other programs are started by db',
    packages: ['node:child_process', 'node:cluster'],
    only: [at('db/embedded/**')],
  },
  { rule: 'the HTTP framework is in http', packages: ['hono', '@hono'], only: [at('http/**')] },
  {
    rule: 'nobody speaks past the log',
    globals: ['console', 'process.stdout', 'process.stderr'],
    only: [at('log/**'), at('cli/**'), at('main.ts')],
  },
  {
    rule: 'a closed box is opened by reveal',
    names: [{ name: 'contents', from: at('domain/personal.ts') }],
    only: [at('privacy/reveal/**')],
  },
  {
    rule: 'text is concealed by minimise',
    names: [{ name: 'tagConcealed', from: at('domain/concealed.ts') }],
    only: [at('privacy/minimise/**')],
  },
  { rule: 'nothing becomes Concealed by a cast', casts: ['Concealed'], only: [at('domain/concealed.ts')] },
  {
    rule: 'no way around the doors',
    packages: ['node:vm', 'node:module', 'module', 'node:process', 'node:console'],
    globals: ['eval', 'Function', 'global', 'require', 'process.getBuiltinModule', 'process.binding', 'process.dlopen'],
    only: [],
  },
  { rule: 'no way around the doors', globals: ['globalThis'], only: [at('egress/**')] },
]

// These bind tests too: a test that asks the machine what time it is fails on the last day of a month.
const everywhere: readonly Door[] = [
  { rule: 'the environment is read by config', globals: ['process.env'], only: [at('config/**')] },
  {
    rule: 'the time is told by domain/clock',
    globals: ['Date.now', 'new Date()', 'Date()', 'SQL now()'],
    only: [at('domain/clock.ts')],
  },
  { rule: 'nothing is left to Math.random', globals: ['Math.random'], only: [] },
]

const source = (name: string): string[] => [`packages/${name}/src/**`]

// What each package may lean on.
const walls: readonly Door[] = [
  { rule: 'tlog leans on no package', within: source('tlog'), packages: ['*'], only: [] },
  {
    rule: 'pii leans on validators',
    within: source('pii'),
    packages: ['*'],
    besides: ['libphonenumber-js', 'stdnum'],
    only: [],
  },
  {
    rule: 'prose leans on a parser',
    within: source('prose'),
    packages: ['*'],
    besides: ['mdast-util-from-markdown'],
    only: [],
  },
  {
    rule: 'protocol leans on schemas',
    within: source('protocol'),
    packages: ['*'],
    besides: ['zod', '@aboveboard/prose'],
    only: [],
  },
  {
    rule: 'what runs in a browser does not know the server',
    within: [...source('widget'), ...source('console')],
    packages: ['@aboveboard/server', 'node'],
    only: [],
  },
  {
    rule: 'the server does not know its pages',
    packages: ['@aboveboard/widget', '@aboveboard/console'],
    only: [],
  },
]

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
// All but this file, which is full of breaches.
const sources: readonly Source[] = globSync(
  [
    'packages/*/{src,test,bench,architecture,train}/**/*.{ts,tsx}',
    'packages/*/*.config.ts',
    '{scripts,test,bench}/**/*.ts',
  ],
  { cwd: root },
)
  .filter((path) => path !== at('architecture.test.ts'))
  .sort()
  .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))

const isServer = ({ path }: Source): boolean => path.startsWith(at(''))

/** All breaches by one file. */
function judge(file: Source): Breach[] {
  const test = isTest(file.path)
  const own = isServer(file) ? [...judgeFloors(file, floors, open), ...judgeBans(file, bans)] : []
  return [
    // A test may look inside the rooms below it, and at its neighbours in a room of rooms.
    ...own.filter(
      ({ rule }) => !(test && (rule === 'a room is entered by its face' || rule.startsWith('rooms of a room'))),
    ),
    ...(test ? [] : [...judgeDoors(file, [...doors, ...walls]), ...judgeWalls(file), ...judgeReach(file)]),
    ...judgeDoors(file, everywhere),
    ...judgeShape(file),
    // The package of the database's binaries is named after the machine, which only the machine can say.
  ].filter(({ rule, path }) => !(rule === 'imports can be read' && path === at('db/embedded/binaries.ts')))
}

/** What ships does not import what only tests need. */
function judgeReach(file: Source): Breach[] {
  return file.imports
    .filter(({ to }) => file.path.includes('/src/') && to.startsWith('.') && isTest(target(file.path, to)))
    .map(({ to, line }) => ({
      rule: 'what ships does not lean on tests',
      path: file.path,
      line,
      what: `imports ${to}`,
    }))
}

const told = (breaches: readonly Breach[]): string =>
  breaches.map(({ rule, path, line, what }) => `\n  ${path}:${line} ${what} (${rule})`).join('')

// One planted violation per rule: a file that is not there, and the rule that must find it. Without these a rule that never fires
// would look like a house in order.
const planted: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['imports go downwards', at('domain/x.ts'), `import { tables } from '../map/map.ts'`],
  ['imports go downwards', at('keys/x.ts'), `import type { Audit } from '../audit/audit.ts'`],
  ['imports go downwards', at('db/x.ts'), `const keys = await import('../keys/keys.ts')`],
  ['imports go downwards', at('db/x.ts'), `export * from '../keys/keys.ts'`],
  ['imports go downwards', at('db/x.ts'), `type Keys = import('../keys/keys.ts').Keys`],
  ['imports go downwards', at('desk/inbox/x.ts'), `import '../../http/route.ts'`],
  ['imports go downwards', at('house.ts'), `import '../src/main.ts'`],
  ['neighbours do not know each other', at('db/x.ts'), `import { openFiles } from '../files/files.ts'`],
  ['neighbours do not know each other', at('decisions/x.ts'), `import '../assistant/answer/answer.ts'`],
  ['rooms of a room stand in order', at('privacy/consent/x.ts'), `import '../gate/gate.ts'`],
  ['rooms of a room stand in order', at('assistant/retrieval/x.ts'), `import '../answer/answer.ts'`],
  ['rooms of a room stand in order', at('desk/conversations/x.ts'), `import '../inbox/inbox.ts'`],
  ['a room is entered by its face', at('audit/x.ts'), `import { seal } from '../keys/seal.ts'`],
  ['a room is entered by its face', at('privacy/gate/x.ts'), `import '../consent/receipt.ts'`],
  ['every file stands in a room', at('attic/x.ts'), `export const x = 1`],
  ['every file stands in a room', at('desk/x.ts'), `export const x = 1`],
  ['every file stands in a room', at('desk/inbox/x.ts'), `import '../../attic/attic.ts'`],
  ['imports can be read', at('staff/x.ts'), `await import(name)`],
  ['keys is not for assistant, decisions, http, jobs', at('assistant/answer/x.ts'), `import '../../keys/keys.ts'`],
  ['keys is not for assistant, decisions, http, jobs', at('decisions/x.ts'), `import '../keys/keys.ts'`],
  [
    'keys is not for assistant, decisions, http, jobs',
    at('http/routes/x.ts'),
    `import type { Keys } from '../../keys/keys.ts'`,
  ],
  ['keys is not for assistant, decisions, http, jobs', at('jobs/x.ts'), `await import('../keys/keys.ts')`],
  ['desk is not for privacy', at('privacy/rights/x.ts'), `import '../../desk/inbox/inbox.ts'`],
  ['assistant is not for privacy', at('privacy/minimise/x.ts'), `import '../../assistant/answer/answer.ts'`],
  ['privacy/rights is not for assistant', at('assistant/tools/x.ts'), `import '../../privacy/rights/rights.ts'`],
  ['keyed cryptography is in keys', at('audit/x.ts'), `import { createHash } from 'node:crypto'`],
  ['keyed cryptography is in keys', at('domain/x.ts'), `import { createHmac } from 'node:crypto'`],
  ['keyed cryptography is in keys', at('domain/x.ts'), `import * as crypto from 'node:crypto'`],
  ['keyed cryptography is in keys', at('staff/x.ts'), `await crypto.subtle.sign('HMAC', key, text)`],
  ['SQL is in db and in *.sql.ts', at('desk/inbox/x.ts'), `import { sql } from 'kysely'`],
  ['SQL is in db and in *.sql.ts', at('audit/x.ts'), `import type { Client } from 'pg'`],
  ['the queue is in db', at('jobs/x.ts'), `import { PgBoss } from 'pg-boss'`],
  ['the way out is egress', at('assistant/providers/x.ts'), `await fetch(url)`],
  ['the way out is egress', at('assistant/providers/x.ts'), `const { fetch: ask } = globalThis; use({ fetch })`],
  ['the way out is egress', at('assistant/providers/x.ts'), `globalThis['fetch'](url)`],
  ['the way out is egress', at('http/x.ts'), `import { request } from 'node:http'`],
  ['the way out is egress', at('db/x.ts'), `import { connect } from 'node:net'`],
  ['the way out is egress', at('desk/channels/x.ts'), `import { lookup } from 'node:dns/promises'`],
  ['the way out is egress', at('desk/channels/x.ts'), `new WebSocket(url)`],
  ['other programs are started by db', at('files/x.ts'), `import { execFile } from 'node:child_process'`],
  ['the HTTP framework is in http', at('desk/inbox/x.ts'), `import type { Context } from 'hono'`],
  ['the HTTP framework is in http', at('jobs/x.ts'), `import { serve } from '@hono/node-server'`],
  ['nobody speaks past the log', at('keys/x.ts'), `console.error(fault)`],
  ['nobody speaks past the log', at('keys/x.ts'), `process.stdout.write(text)`],
  ['nobody speaks past the log', at('keys/x.ts'), `const { stderr } = process`],
  ['a closed box is opened by reveal', at('desk/inbox/x.ts'), `import { contents } from '../../domain/personal.ts'`],
  ['a closed box is opened by reveal', at('keys/x.ts'), `import { contents as c } from '../domain/personal.ts'`],
  ['a closed box is opened by reveal', at('keys/x.ts'), `import * as box from '../domain/personal.ts'`],
  ['a closed box is opened by reveal', at('keys/x.ts'), `export { contents } from '../domain/personal.ts'`],
  [
    'text is concealed by minimise',
    at('assistant/answer/x.ts'),
    `import { tagConcealed } from '../../domain/concealed.ts'`,
  ],
  ['nothing becomes Concealed by a cast', at('assistant/answer/x.ts'), `send(text as unknown as Concealed)`],
  ['no way around the doors', at('map/x.ts'), `eval(text)`],
  ['no way around the doors', at('map/x.ts'), `new Function(text)()`],
  ['no way around the doors', at('map/x.ts'), `import { createRequire } from 'node:module'`],
  ['no way around the doors', at('map/x.ts'), `process.getBuiltinModule('node:crypto')`],
  ['no way around the doors', at('map/x.ts'), `const all = globalThis`],
  ['the environment is read by config', at('main.ts'), `if (process.env['DEBUG'] === 'yes') start()`],
  ['the environment is read by config', at('main.ts'), `const { env } = process`],
  ['the environment is read by config', at('main.ts'), `read(process['env'])`],
  ['the time is told by domain/clock', at('privacy/rights/x.ts'), `const due = Date.now() + month`],
  ['the time is told by domain/clock', at('privacy/rights/x.ts'), `const today = new Date()`],
  ['the time is told by domain/clock', at('privacy/rights/x.ts'), `const { now } = Date`],
  ['the time is told by domain/clock', at('audit/x.sql.ts'), 'sql`update entry set at = now()`'],
  ['the time is told by domain/clock', at('audit/x.test.ts'), `new Date()`],
  ['nothing is left to Math.random', at('domain/x.ts'), `const token = Math.random().toString(36)`],
  ['tlog leans on no package', 'packages/tlog/src/x.ts', `import { z } from 'zod'`],
  ['pii leans on validators', 'packages/pii/src/x.ts', `import { z } from 'zod'`],
  ['prose leans on a parser', 'packages/prose/src/x.ts', `import sanitize from 'sanitize-html'`],
  ['protocol leans on schemas', 'packages/protocol/src/x.ts', `import { detect } from '@aboveboard/pii'`],
  [
    'what runs in a browser does not know the server',
    'packages/console/src/x.tsx',
    `import type { Route } from '@aboveboard/server'`,
  ],
  [
    'what runs in a browser does not know the server',
    'packages/widget/src/x.ts',
    `import '@aboveboard/server/src/http/route.ts'`,
  ],
  ['the server does not know its pages', at('http/x.ts'), `import '@aboveboard/widget'`],
  ['packages meet by their names', 'packages/widget/src/x.ts', `import '../../server/src/domain/ids.ts'`],
  ['packages meet by their names', 'packages/tlog/src/x.ts', `export * from '../../pii/src/pii.ts'`],
  ['what ships does not lean on tests', at('house.ts'), `import './keys/temporary-keystore.ts'`],
  ['every file parses', at('domain/x.ts'), `const = 1`],
  ['no any, enum, namespace, default export', at('domain/x.ts'), `export const x: any = 1`],
  ['no any, enum, namespace, default export', at('domain/x.ts'), `export enum Colour { Red }`],
  ['no any, enum, namespace, default export', at('domain/x.ts'), `export namespace Colours { export const red = 1 }`],
  ['no any, enum, namespace, default export', at('domain/x.ts'), `export default 1`],
  ['no file is long', at('keys/x.ts'), '\n'.repeat(501)],
  ['folders are shallow', at('assistant/knowledge/import/pdf/x.ts'), `export const x = 1`],
  ['names say what a thing is', at('keys/key-utils.ts'), `export const x = 1`],
  ['names say what a thing is', at('keys/helpers/x.ts'), `export const x = 1`],
  ['names say what a thing is', at('keys/keyStore.ts'), `export const x = 1`],
  ['a sentence says what a file is for', at('keys/x.ts'), `export const x = 1`],
  ['a sentence says what a file is for', at('keys/x.ts'), `// TODO\nexport const x = 1`],
]

// What looks like a breach and is none: the door's own people, strings, comments, and members that share a global's name.
const innocent: readonly (readonly [path: string, text: string])[] = [
  [at('keys/x.ts'), `import { createHmac } from 'node:crypto'\nimport type { Sql } from '../db/db.ts'`],
  [at('domain/x.ts'), `import { hash, timingSafeEqual } from 'node:crypto'`],
  [at('desk/inbox/x.sql.ts'), `import { sql } from 'kysely'`],
  [at('privacy/reveal/x.ts'), `import { contents } from '../../domain/personal.ts'`],
  [
    at('privacy/rights/x.ts'),
    `import '../consent/consent.ts'\nimport '../../db/queue/queue.ts'\nimport '../../map/tables/people.ts'`,
  ],
  [at('http/x.ts'), `import { createServer } from 'node:http'\nimport { Hono } from 'hono'`],
  [
    at('assistant/providers/x.ts'),
    `const say = 'fetch(process.env)' // fetch(url), Date.now()\nneeds.fetch({ fetch: 1, console: 2 })`,
  ],
  [at('audit/x.ts'), `const at: Date = new Date(clock.now())\nconst isDate = at instanceof Date\nDate.parse('2026')`],
  [at('audit/x.test.ts'), `import { createHmac } from 'node:crypto'\nimport { seal } from '../keys/seal.ts'`],
  [at('house.ts'), `import './http/routes/chat.ts'\nimport './foundation.ts'`],
  ['packages/tlog/src/x.ts', `import { readFile } from 'node:fs/promises'`],
  ['packages/widget/vite.config.ts', `export default {}`],
]

describe('architecture', () => {
  it('S-03, S-10, M-07: every file keeps the law of the house', () => {
    assert.ok(sources.length > 300, 'the sources were found')
    const breaches = sources.flatMap(judge)
    assert.equal(breaches.length, 0, told(breaches))
  })

  it('every rule finds its planted violation', () => {
    const head = '// Says what this planted file is for.\n'
    for (const [rule, path, text] of planted) {
      const isAboutOpening = rule === 'a sentence says what a file is for'
      const found = judge(readSource(path, isAboutOpening ? text : `${head}${text}\n`)).map((breach) => breach.rule)
      assert.ok(
        found.includes(rule),
        `"${rule}" did not find ${text.slice(0, 80)} in ${path}; found ${found.join(', ')}`,
      )
    }
    const rules = [...doors, ...everywhere, ...walls].map(({ rule }) => rule)
    const untried = rules.filter((rule) => planted.every(([tried]) => tried !== rule))
    assert.deepEqual(untried, [], 'every row of the tables has its violation')
  })

  it('no rule finds anything in what is allowed', () => {
    for (const [path, text] of innocent) {
      const breaches = judge(readSource(path, `// Says what this innocent file is for.\n${text}\n`))
      assert.equal(breaches.length, 0, told(breaches))
    }
  })

  it('no values depend on each other in a ring', () => {
    assert.deepEqual(findCycles(sources), [])
    const ring = ['a', 'b', 'c'].map((name, index, all) =>
      readSource(at(`map/${name}.ts`), `import { x } from './${all[(index + 1) % 3]}.ts'`),
    )
    assert.equal(findCycles(ring)[0]?.length, 3, 'a planted ring is found')
  })

  it('migrations do not ask the database what time it is', () => {
    const files = globSync('packages/server/migrations/*.sql', { cwd: root })
    assert.ok(files.length > 0)
    for (const file of files) {
      const statements = readFileSync(join(root, file), 'utf8').replaceAll(/--.*$/gm, '')
      assert.doesNotMatch(statements, /\bnow\(\)|current_timestamp|current_date|clock_timestamp/i, file)
    }
  })

  it('the product is made of small files', () => {
    const shipped = sources.filter(({ path }) => path.includes('/src/') && !isTest(path))
    assert.ok(lengthOf(shipped, 0.5) <= 120, `median ${lengthOf(shipped, 0.5)} lines`)
    assert.ok(lengthOf(shipped, 0.9) <= 300, `ninth decile ${lengthOf(shipped, 0.9)} lines`)
    const main = sources.find(({ path }) => path === at('main.ts'))
    const house = sources.find(({ path }) => path === at('house.ts'))
    assert.ok((main?.lines ?? 999) <= 80 && (house?.lines ?? 999) <= 200, 'main and house read like tables of contents')
  })
})
