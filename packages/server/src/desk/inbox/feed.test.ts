import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeskEvent } from '@aboveboard/protocol'
import type { BusNote } from '../../db/db.ts'
import { minute } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Problem } from '../../domain/problem.ts'
import { openFeed } from './inbox.ts'
import { temporaryDesk } from './temporary-desk.ts'

type Note = BusNote | 'resumed'

async function feedOf(t: Parameters<typeof temporaryDesk>[0]) {
  const desk = await temporaryDesk(t)
  let tell: (note: Note) => void = () => undefined
  const faults: unknown[] = []
  let isDown = false
  const feed = openFeed({
    bus: {
      listen: (hear) => {
        tell = hear
        return () => undefined
      },
    },
    db: desk.db,
    sessions: { isLive: (visit) => (isDown ? Promise.reject(new Error('down')) : desk.staff.sessions.isLive(visit)) },
    rules: desk.staff.rules,
    onFault: (fault) => faults.push(fault),
  })
  const console = () => {
    const heard: DeskEvent[] = []
    let closed = 0
    return { heard, closed: () => closed, send: (event: DeskEvent) => heard.push(event), close: () => (closed += 1) }
  }
  const breakDown = () => {
    isDown = true
  }
  return { ...desk, feed, faults, console, breakDown, tell: (note: Note) => tell(note) }
}

test('S-01: a console hears its own controller only, and the privacy officer none', async (t) => {
  const { feed, enrol, console, tell, tenant } = await feedOf(t)
  const agent = await enrol('agent')
  const officer = await enrol('privacy')
  const [own, foreign] = [console(), console()]
  feed.follow(agent.visit, own)
  feed.follow({ ...agent.visit, tenant: newId() }, foreign)
  assert.throws(
    () => feed.follow(officer.visit, console()),
    (fault: Problem) => fault.code === 'not-allowed',
  )
  const id = newId()
  tell({ tenant, kind: 'conversation', id })
  while (own.heard.length === 0) await new Promise((done) => setImmediate(done))
  assert.deepEqual(own.heard, [{ event: 'conversation', data: { id } }])
  assert.deepEqual(foreign.heard, [])
})

test('S-02: a console is closed when its session has idled, and when nobody can say', async (t) => {
  const { feed, enrol, console, clock, breakDown, faults } = await feedOf(t)
  const agent = await enrol('agent')
  const one = console()
  feed.follow(agent.visit, one)
  await feed.check(agent.visit, one)
  assert.equal(one.closed(), 0)
  clock.advance(15 * minute)
  await feed.check(agent.visit, one)
  assert.deepEqual([one.heard.at(-1)?.event, one.closed()], ['signed-out', 1])
  breakDown()
  const two = console()
  await feed.check(agent.visit, two)
  assert.equal(two.closed(), 1)
  assert.equal(faults.length, 1)
})

test('After lost news consoles are closed, so that they read again; those who left hear nothing', async (t) => {
  const { feed, enrol, console, tell, tenant } = await feedOf(t)
  const agent = await enrol('agent')
  const [stays, left] = [console(), console()]
  feed.follow(agent.visit, stays)
  feed.follow(agent.visit, left)()
  tell('resumed')
  assert.deepEqual([stays.closed(), left.closed()], [1, 0])
  tell({ tenant, kind: 'conversation', id: newId() })
  feed.close()
  assert.equal(left.heard.length, 0)
})

test('News about a person reach the consoles as news about their conversations', async (t) => {
  const { feed, enrol, visitor, console, tell, tenant } = await feedOf(t)
  const agent = await enrol('agent')
  const somebody = await visitor('hello')
  const one = console()
  feed.follow(agent.visit, one)
  tell({ tenant, kind: 'subject', subject: somebody.subject })
  tell({ tenant, kind: 'articles' })
  tell({ tenant, kind: 'message', subject: somebody.subject, id: newId() })
  tell({ tenant, kind: 'conversation', id: somebody.conversation })
  while (one.heard.length < 2) await new Promise((done) => setImmediate(done))
  const event = { event: 'conversation', data: { id: somebody.conversation } }
  assert.deepEqual(one.heard, [event, event])
})
