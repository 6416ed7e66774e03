import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemAccess } from '../domain/access.ts'
import { hour, minute } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import type { Problem, ProblemCode } from '../domain/problem.ts'
import { codeAt, deskOrigin, password, temporaryStaff } from './temporary-staff.ts'

const from = { network: 'n', previous: undefined }
const is = (code: ProblemCode) => (fault: Problem) => fault.code === code
const secretOf = (link: string | null) => (link ?? '').slice((link ?? '').indexOf('#') + 1)

test('S-03: on a fresh installation no login works, and the only way in is the one-time link', async (t) => {
  const { staff, tenant, clock, happened, db } = await temporaryStaff(t)
  for (const email of ['admin@shop.example', 'admin', 'root', ''])
    await assert.rejects(
      staff.signIn.withPassword({ email, password: 'admin', code: '000000' }, from),
      is('not-signed-in'),
    )
  await assert.rejects(staff.signIn.finishPasskey({}, from), is('not-signed-in'))
  assert.equal(await staff.sessions.find('A'.repeat(64)), null)

  const first = await staff.invitations.first(tenant)
  assert.match(first ?? '', /^https:\/\/desk\.shop\.example\/welcome#[\w-]{64}$/)
  const second = await staff.invitations.first(tenant)
  assert.notEqual(first, second)
  await assert.rejects(staff.invitations.open(secretOf(first)), is('gone'), 'a newer link replaces the older one')
  assert.deepEqual(await staff.invitations.open(secretOf(second)), {
    role: 'admin',
    tenant: 'Lantern & Larch',
    name: '',
    email: '',
    expires_at: '2026-11-24T10:00:00.000Z',
  })

  clock.advance(24 * hour)
  await assert.rejects(staff.invitations.open(secretOf(second)), is('gone'), 'a link works for 24 hours')

  const third = secretOf(await staff.invitations.first(tenant))
  const started = await staff.enrolment.start({
    method: 'totp',
    secret: third,
    name: 'Ana Duarte',
    email: 'ana@shop.example',
    password,
  })
  await assert.rejects(
    staff.signIn.withPassword(
      { email: 'ana@shop.example', password, code: codeAt(started.totp_secret ?? '', clock.now()) },
      from,
    ),
    is('not-signed-in'),
    'not before it is finished',
  )
  const code = codeAt(started.totp_secret ?? '', clock.now())
  const { token } = await staff.enrolment.finish({ method: 'totp', secret: third, code }, undefined)
  const visit = await staff.sessions.find(token)
  assert.equal(visit?.role, 'admin')
  assert.equal(await staff.invitations.first(tenant), null, 'no link once an administrator can sign in')
  await assert.rejects(
    staff.enrolment.start({ method: 'totp', secret: third, name: 'x', email: 'x@shop.example', password }),
    is('gone'),
    'a link works once',
  )
  await assert.rejects(staff.enrolment.finish({ method: 'totp', secret: third, code }, undefined), is('gone'))
  assert.ok(happened.some((one) => one.event === 'staff.enrolled'))

  // What lies in the database tells no secret: neither the link's nor the session's nor the generator's.
  const run = db.as(systemAccess(tenant, 'test')).sql
  const stored = JSON.stringify(
    [
      await run.selectFrom('staff_invite').selectAll().execute(),
      await run.selectFrom('staff_session').selectAll().execute(),
      await run.selectFrom('staff').selectAll().execute(),
      await run.selectFrom('staff_credential').selectAll().execute(),
    ]
      .flat()
      .map((row) => Object.values(row).map((cell) => (Buffer.isBuffer(cell) ? cell.toString('latin1') : cell))),
  )
  for (const clear of [third, token, started.totp_secret ?? '', 'ana@shop.example', 'Ana Duarte', 'argon2id'])
    assert.ok(!stored.includes(clear), clear)
})

test('S-03: no path without the second factor; wrong address, password and code look the same', async (t) => {
  const { staff, clock, enrol, happened, guesses } = await temporaryStaff(t)
  const { email, code } = await enrol('agent')
  clock.advance(minute)
  const messages = new Set<string>()
  for (const body of [
    { email, password, code: '' },
    { email, password, code: '000000' },
    { email, password: 'another pass phrase', code: code() },
    { email: 'nobody@shop.example', password, code: code() },
    { email, password: '', code: code() },
  ])
    await assert.rejects(staff.signIn.withPassword(body, from), (fault: Problem) => {
      messages.add(JSON.stringify([fault.code, fault.members]))
      return true
    })
  assert.deepEqual([...messages], ['["not-signed-in",{}]'])
  assert.equal(happened.filter((one) => one.event === 'staff.refused').length, 5)
  assert.equal(guesses(), 5, 'an address that nobody has costs a guess too')
  const { token, account } = await staff.signIn.withPassword(
    { email: email.toUpperCase(), password, code: code() },
    from,
  )
  assert.equal((await staff.sessions.find(token))?.staff, account.id)
  assert.deepEqual((await staff.meOf(account)).factors, ['totp'])
})

test('S-03: an account whose code generator is gone cannot sign in with the password alone', async (t) => {
  const { staff, clock, enrol, db, tenant } = await temporaryStaff(t)
  const { email, code, visit } = await enrol('agent')
  clock.advance(minute)
  await db
    .as(systemAccess(tenant, 'test'))
    .sql.deleteFrom('staff_credential')
    .where('staff', '=', visit.staff)
    .where('kind', '=', 'totp')
    .execute()
  await assert.rejects(staff.signIn.withPassword({ email, password, code: code() }, from), is('not-signed-in'))
})

test('S-03: a code is accepted once, not even twice at the same moment', async (t) => {
  const { staff, clock, enrol } = await temporaryStaff(t)
  const { email, code } = await enrol('agent')
  await assert.rejects(
    staff.signIn.withPassword({ email, password, code: code() }, from),
    is('not-signed-in'),
    'it was used to enrol',
  )
  clock.advance(minute)
  const both = await Promise.allSettled(
    [1, 2].map(() => staff.signIn.withPassword({ email, password, code: code() }, from)),
  )
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(staff.signIn.withPassword({ email, password, code: code() }, from), is('not-signed-in'))
  const before = code()
  clock.advance(minute)
  await staff.signIn.withPassword({ email, password, code: code() }, from)
  await assert.rejects(
    staff.signIn.withPassword({ email, password, code: before }, from),
    is('not-signed-in'),
    'an older code',
  )
})

test('S-03: a weak password, a wrong code and a taken address do not enrol', async (t) => {
  const { staff, enrol } = await temporaryStaff(t)
  const admin = await enrol('admin')
  const secret = secretOf(
    await staff.invitations.invite(admin.visit, { name: 'Jonas Weber', email: 'jonas@shop.example', role: 'agent' }),
  )
  const who = { method: 'totp', secret, name: 'Jonas Weber', email: 'jonas@shop.example' } as const
  await assert.rejects(
    staff.enrolment.start({ ...who, password: 'Passwort2026!' }),
    (fault: Problem) => fault.code === 'bad-request' && JSON.stringify(fault.members).includes('too-common'),
  )
  await assert.rejects(
    staff.enrolment.start({ ...who, email: admin.email, password }),
    (fault: Problem) => fault.members['reason'] === 'email-taken',
  )
  await assert.rejects(
    staff.enrolment.finish({ method: 'totp', secret, code: '123456' }, undefined),
    is('bad-request'),
    'nothing was begun',
  )
  await staff.enrolment.start({ ...who, password })
  await assert.rejects(staff.enrolment.finish({ method: 'totp', secret, code: '000000' }, undefined), is('bad-request'))
  await assert.rejects(
    staff.invitations.invite(admin.visit, { name: 'x', email: admin.email, role: 'agent' }),
    is('conflict'),
  )
})

test('S-02: a session is over after 15 minutes without use, after 12 hours in any case, and new at every sign-in', async (t) => {
  const { staff, clock, enrol } = await temporaryStaff(t)
  const { token, email, code } = await enrol('agent')
  clock.advance(14 * minute)
  assert.ok(await staff.sessions.find(token))
  clock.advance(14 * minute)
  assert.ok(await staff.sessions.find(token), 'a use counts')
  clock.advance(15 * minute)
  assert.equal(await staff.sessions.find(token), null, 'idle')

  const again = await staff.signIn.withPassword({ email, password, code: code() }, from)
  for (let at = 0; at < 12 * hour - 10 * minute; at += 10 * minute) {
    clock.advance(10 * minute)
    assert.ok(await staff.sessions.find(again.token))
  }
  clock.advance(10 * minute)
  assert.equal(await staff.sessions.find(again.token), null, 'absolute')

  const third = await staff.signIn.withPassword({ email, password, code: code() }, from)
  clock.advance(minute)
  const fourth = await staff.signIn.withPassword(
    { email, password, code: code() },
    { network: 'n', previous: third.token },
  )
  assert.equal(await staff.sessions.find(third.token), null, 'the session that the browser had is ended')
  const visit = await staff.sessions.find(fourth.token)
  assert.ok(visit)
  await staff.sessions.end(visit, fourth.token)
  assert.equal(await staff.sessions.find(fourth.token), null, 'signed out')
  assert.equal(await staff.sessions.isLive(visit), false)
})

test('S-02: an open stream is no use of a session', async (t) => {
  const { staff, clock, enrol } = await temporaryStaff(t)
  const { visit } = await enrol('agent')
  for (let at = 0; at < 14; at += 1) {
    clock.advance(minute)
    assert.equal(await staff.sessions.isLive(visit), true)
  }
  clock.advance(minute)
  assert.equal(await staff.sessions.isLive(visit), false)
})

test('S-02: closing an account ends its sessions at once, and it can be opened again', async (t) => {
  const { staff, clock, enrol, happened } = await temporaryStaff(t)
  const admin = await enrol('admin')
  const agent = await enrol('agent')
  await assert.rejects(staff.people.setState(agent.visit, admin.visit.staff, 'disabled'), is('not-allowed'))
  await assert.rejects(
    staff.people.setState(admin.visit, admin.visit.staff, 'disabled'),
    is('not-allowed'),
    'not the own account',
  )
  await assert.rejects(staff.people.setState(admin.visit, newId(), 'disabled'), is('not-found'))
  await staff.people.setState(admin.visit, agent.visit.staff, 'disabled')
  assert.equal(await staff.sessions.find(agent.token), null)
  assert.equal(await staff.sessions.isLive(agent.visit), false)
  clock.advance(minute)
  await assert.rejects(
    staff.signIn.withPassword({ email: agent.email, password, code: agent.code() }, from),
    is('not-signed-in'),
  )
  assert.ok(happened.some((one) => one.event === 'staff.disabled'))
  await staff.people.setState(admin.visit, agent.visit.staff, 'active')
  assert.equal(await staff.sessions.find(agent.token), null, 'the sessions from before are gone for good')
  await staff.signIn.withPassword({ email: agent.email, password, code: agent.code() }, from)
  assert.deepEqual(
    (await staff.people.list(admin.visit)).map((one) => [one.name, one.role, one.state]),
    [
      ['Person 1', 'admin', 'active'],
      ['Person 2', 'agent', 'active'],
    ],
  )
})

test('S-02: a session is worth nothing while its account is not active, whatever ended the account', async (t) => {
  const { staff, enrol, db, tenant } = await temporaryStaff(t)
  const { token, visit } = await enrol('agent')
  await db
    .as(systemAccess(tenant, 'test'))
    .sql.updateTable('staff')
    .set({ state: 'disabled' })
    .where('id', '=', visit.staff)
    .execute()
  assert.equal(await staff.sessions.find(token), null)
  assert.equal(await staff.sessions.isLive(visit), false)
})

test('S-02: two administrators who close each other at the same moment leave one of them', async (t) => {
  const { staff, enrol } = await temporaryStaff(t)
  const one = await enrol('admin')
  const two = await enrol('admin')
  await Promise.allSettled([
    staff.people.setState(one.visit, two.visit.staff, 'disabled'),
    staff.people.setState(two.visit, one.visit.staff, 'disabled'),
  ])
  const left = [await staff.sessions.find(one.token), await staff.sessions.find(two.token)].filter(
    (visit) => visit !== null,
  )
  assert.equal(left.length, 1)
})

test('S-03: ten wrong sign-ins to one address, or fifty from one network, and no more are looked at for a while', async (t) => {
  const { staff, clock, enrol } = await temporaryStaff(t)
  const { email, code } = await enrol('agent')
  clock.advance(minute)
  const wrong = (address: string, network: string) =>
    staff.signIn.withPassword({ email: address, password: 'no', code: '1' }, { network, previous: undefined })
  for (let tries = 0; tries < 10; tries += 1) await assert.rejects(wrong(email, `net ${tries}`), is('not-signed-in'))
  await assert.rejects(
    staff.signIn.withPassword({ email, password, code: code() }, { network: 'other', previous: undefined }),
    is('too-many-requests'),
  )
  for (let tries = 0; tries < 10; tries += 1)
    await assert.rejects(wrong('nobody@shop.example', `net ${tries}`), is('not-signed-in'))
  await assert.rejects(
    wrong('Nobody@shop.example', 'other'),
    is('too-many-requests'),
    'the same for an address that nobody has',
  )
  for (let tries = 0; tries < 50; tries += 1)
    await assert.rejects(staff.signIn.finishPasskey({}, { network: 'one', previous: undefined }), is('not-signed-in'))
  await assert.rejects(wrong('third@shop.example', 'one'), is('too-many-requests'))
  clock.advance(15 * minute)
  await staff.signIn.withPassword({ email, password, code: code() }, from)
})

test('S-01: a session of one controller is nothing at another, and the origin of the console is one', async (t) => {
  const { staff, enrol } = await temporaryStaff(t)
  const { token, visit } = await enrol('agent')
  const raw = Buffer.from(token, 'base64url')
  const foreign = Buffer.concat([Buffer.from(newId().replaceAll('-', ''), 'hex'), raw.subarray(16)]).toString(
    'base64url',
  )
  assert.equal(await staff.sessions.find(foreign), null)
  assert.equal(await staff.sessions.isLive({ tenant: newId(), session: visit.session }), false)
  assert.equal(staff.origin, deskOrigin)
})
