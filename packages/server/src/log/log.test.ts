// Tries to smuggle canaries into log lines: by messages, causes, nested errors, names, codes, stacks, fields and control characters.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { settableClock } from '../domain/clock.ts'
import { personal } from '../domain/personal.ts'
import { Fatal, Problem } from '../domain/problem.ts'
import { type EventName, errorFields, events, fields, type Log, openLog } from './log.ts'

const canary = 'maria.keller@example.com'

const opened = (): { log: Log; lines: string[] } => {
  const lines: string[] = []
  return { lines, log: openLog({ write: (line) => lines.push(line), clock: settableClock('2026-03-01T08:00:00Z') }) }
}

const lineOf = (thrown: unknown): string => {
  const { log, lines } = opened()
  log.error('request-failed', errorFields(thrown))
  assert.equal(log.dropped, 0, 'errorFields gives only what the log takes')
  return lines.join('')
}

describe('log', () => {
  it('writes a declared event as one line of JSON', () => {
    const { log, lines } = opened()
    log.info('server-ready', { port: 3000, ms: 812.5 })
    assert.deepEqual(lines, [
      '{"at":"2026-03-01T08:00:00.000Z","level":"info","event":"server-ready","port":3000,"ms":812.5}\n',
    ])
  })

  it('M-07: says of an error its class, its code and where it arose, never its message, cause or nested errors', () => {
    const cause = new Error(canary, { cause: canary })
    const nested = new AggregateError([new Error(canary), canary], canary, { cause })
    const database = Object.assign(new Error(`Key (email)=(${canary}) already exists`), {
      code: '23505',
      detail: canary,
    })
    const system = Object.assign(new Error(canary), { code: 'ECONNREFUSED', address: canary })
    for (const thrown of [cause, nested, database, system, new TypeError(canary), canary, { message: canary }, null]) {
      assert.ok(!lineOf(thrown).includes('maria'), lineOf(thrown))
    }
    assert.equal(errorFields(database).code, '23505')
    assert.equal(errorFields(system).code, 'ECONNREFUSED')
    assert.equal(errorFields(nested).name, 'AggregateError')
    assert.equal(errorFields(new Problem('consent-required')).code, 'consent-required')
    assert.equal(errorFields(new Fatal('config-invalid', canary)).name, 'Fatal')
    assert.match(errorFields(cause).frames[0] ?? '', /^packages\/server\/src\/log\/log\.test\.ts:\d+$/)
  })

  it('M-07: a name or code that somebody put together passes only in the form of one', () => {
    const renamed = Object.assign(new Error('x'), { name: canary, code: canary })
    assert.deepEqual([errorFields(renamed).name, errorFields(renamed).code], ['Error', undefined])
    const shifty = Object.assign(new Error('x'), { name: 'Error\n{"level":"info"}', code: 'x\u001B[2J' })
    assert.deepEqual([errorFields(shifty).name, errorFields(shifty).code], ['Error', undefined])
  })

  it('M-07: a message that looks like a stack adds no frame', () => {
    const here = import.meta.url
    const faked = `x\n    at maria (${here}:4711:1)\n    at file:///home/maria/keller.ts:1:1`
    assert.ok(!JSON.stringify(errorFields(new Error(faked))).match(/maria|4711/))
    const renamed = new Error(`x\n    at maria (${here.replace('log.test', 'maria')}:1:1)`)
    assert.ok(renamed.stack?.includes('maria'), 'a stack is put into words when it is first read')
    renamed.message = 'changed later, so that the head cannot be found'
    assert.ok(!JSON.stringify(errorFields(renamed)).includes('maria'))
    const gone = Object.assign(new Error('x'), { stack: 7 })
    assert.deepEqual(errorFields(gone).frames, [])
  })

  it('drops and counts what is not declared, and still writes the rest', () => {
    const { log, lines } = opened()
    // @ts-expect-error: no event has such a field
    log.info('server-ready', { port: 3000, email: canary })
    // @ts-expect-error: a field of another event
    log.info('server-ready', { request: '0b0e2d0c-7e0f-4a51-9d7e-1f6a5b8c9d10' })
    // @ts-expect-error: the field takes a number
    log.info('server-ready', { port: canary })
    // @ts-expect-error: no such event
    log.warn(`hello ${canary}`)
    assert.equal(log.dropped, 4)
    assert.ok(!lines.join('').includes('maria'))
    assert.match(lines[0] ?? '', /"port":3000,"dropped":1\}\n$/)
    assert.match(lines[3] ?? '', /"event":"undeclared","dropped":1\}\n$/)
  })

  it('relays what a room reports under the same rules', () => {
    const { log, lines } = opened()
    log.relay('database-ready', { started: true, fresh: false, owner: canary })
    log.relay('constructor', { started: true })
    assert.match(lines[0] ?? '', /"event":"database-ready","started":true,"fresh":false,"dropped":1/)
    assert.match(lines[1] ?? '', /"undeclared"/)
  })

  it('takes a route only as a pattern, without ids, queries and names', () => {
    for (const route of ['/', '/v1/messages', '/v1/messages/{id}/feedback', '/my-data', '/openapi.json', '/assets/*']) {
      assert.ok(fields.route(route), route)
    }
    for (const path of [
      '/v1/messages/0b0e2d0c-7e0f-4a51-9d7e-1f6a5b8c9d10',
      '/v1/x?email=a',
      '/Maria',
      `/${canary}`,
      '/a b',
    ]) {
      assert.ok(!fields.route(path), path)
    }
  })

  it('M-07: no field of any event takes an address, a phone number, a name, a token or a line end, whatever stands around it', () => {
    const needles = [
      canary,
      '+49 151 5550 1234',
      'Maria Keller',
      'DE89 3704 0044 0532 0130 00',
      '\n',
      '\u001B[31m',
      '\u2028',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(events) as EventName[])),
        fc.constantFrom(...needles),
        fc.string(),
        fc.string(),
        (event, needle, before, after) => {
          const { log, lines } = opened()
          const text = `${before}${needle}${after}`
          const values: Record<string, unknown> = { [text]: text }
          for (const name of Object.keys(fields)) values[name] = name === 'frames' ? [text] : text
          log.relay(event, values)
          const { at, level, event: written, dropped, ...rest } = JSON.parse(lines.join(''))
          assert.deepEqual([at, level, written, rest], ['2026-03-01T08:00:00.000Z', 'info', event, {}])
          assert.equal(dropped, Object.keys(values).length)
        },
      ),
    )
  })

  it('closed boxes and secrets do not fit into any field', () => {
    for (const check of Object.values(fields)) assert.ok(!check(personal(canary)))
  })
})
