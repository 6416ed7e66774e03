// For tests: the room over a database and a keystore of the test's own, with a clock that stands still, and people who can sign in.
import { Secret, TOTP } from 'otpauth'
import { type Database, openDatabase } from '../db/db.ts'
import { type TestDatabase, withDatabase } from '../db/embedded/template.ts'
import { type StaffRole, systemAccess } from '../domain/access.ts'
import type { SettableClock } from '../domain/clock.ts'
import { newId, type TenantId } from '../domain/ids.ts'
import { contents } from '../domain/personal.ts'
import { type Keys, openRows, type Rows } from '../keys/keys.ts'
import { openPasswords } from '../keys/password.ts'
import { temporaryKeystore } from '../keys/temporary-keystore.ts'
import { createTenant } from '../tenants/tenants.ts'
import type { StaffHappening } from './needs.ts'
import { openStaff, type Staff, type StaffVisit } from './staff.ts'

interface Test {
  after(task: () => void | Promise<void>): void
}

/** Who uses the room in a test. */
export interface TemporaryStaff {
  readonly db: Database
  /** How to connect as a role, for what is no part of the room. */
  readonly as: TestDatabase['as']
  readonly keys: Keys
  readonly rows: Rows
  readonly clock: SettableClock
  readonly tenant: TenantId
  readonly staff: Staff
  /** How many passwords were checked. */
  readonly guesses: () => number
  /** What was recorded in the audit log, in order. */
  readonly happened: StaffHappening[]
  /** Enrols somebody with a password and a code generator; gives what they know and the session they are in. */
  readonly enrol: (role: StaffRole, as?: Partial<{ name: string; email: string }>) => Promise<Enrolled>
}

/** Somebody who can sign in. */
export interface Enrolled {
  readonly visit: StaffVisit
  readonly token: string
  readonly email: string
  readonly password: string
  /** The code that the generator shows at the moment. */
  readonly code: () => string
}

/** The password that everybody in tests has. */
export const password = 'vier Segel im Nebel'
/** Where the console lives in tests. */
export const deskOrigin = 'https://desk.shop.example'

/** What a code generator with this secret shows at an instant. */
export function codeAt(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: now,
  })
}

/** Opens the room for a test. */
export async function temporaryStaff(t: Test): Promise<TemporaryStaff> {
  const { keys, clock } = temporaryKeystore(t)
  const database = await withDatabase({ after: (then) => t.after(then) })
  const db = openDatabase(database.as('app'), { onFault: () => undefined })
  t.after(() => db.close())
  const rows = openRows(keys)
  const tenant = newId<'tenant'>()
  const authority = { name: 'Authority', url: 'https://authority.example' }
  const controller = {
    name: 'Lantern & Larch',
    address: 'Pier 1',
    country: 'DE',
    contact: 'a@shop.example',
    officer: 'b@shop.example',
    authority,
  }
  await createTenant(db.as(systemAccess(tenant, 'test')).sql, {
    id: tenant,
    name: 'Lantern & Larch',
    controller,
    at: new Date(clock.now()),
  })
  const happened: StaffHappening[] = []
  const passwords = openPasswords()
  let guesses = 0
  const staff = openStaff({
    db,
    keys,
    rows,
    clock,
    passwords: {
      ...passwords,
      verify(given, encoded) {
        guesses += 1
        return passwords.verify(given, encoded)
      },
    },
    record: async (_run, _access, happening) => {
      happened.push(happening)
    },
    open: (box) => box[contents](),
    origin: deskOrigin,
  })
  let people = 0
  let admin: Enrolled | undefined

  async function finish(link: string, who: { name: string; email: string }): Promise<Enrolled> {
    const secret = link.slice(link.indexOf('#') + 1)
    const started = await staff.enrolment.start({ method: 'totp', secret, ...who, password })
    const code = () => codeAt(started.totp_secret ?? '', clock.now())
    const { token } = await staff.enrolment.finish({ method: 'totp', secret, code: code() }, undefined)
    const visit = await staff.sessions.find(token)
    if (visit === null) throw new Error('somebody who has just enrolled is signed in')
    return { visit, token, email: who.email, password, code }
  }

  async function enrol(role: StaffRole, as: Partial<{ name: string; email: string }> = {}): Promise<Enrolled> {
    people += 1
    // So that accounts have an order.
    clock.advance(1)
    const who = { name: as.name ?? `Person ${people}`, email: as.email ?? `person${people}@shop.example` }
    const first = await staff.invitations.first(tenant)
    if (first !== null) {
      admin = await finish(first, role === 'admin' ? who : { name: 'First Admin', email: 'first@shop.example' })
      if (role === 'admin') return admin
    }
    if (admin === undefined) throw new Error('the first administrator was enrolled elsewhere')
    return finish(await staff.invitations.invite(admin.visit, { ...who, role }), who)
  }

  return {
    db,
    as: (role) => database.as(role),
    keys,
    rows,
    clock,
    tenant,
    staff,
    guesses: () => guesses,
    happened,
    enrol,
  }
}
