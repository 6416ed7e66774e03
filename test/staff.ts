// Members of staff in stories: invited by link, enrolled with a password and a code generator, signed in by cookie.
import { Secret, TOTP } from 'otpauth'
import type { Answer, TestHouse } from './house.ts'

/** Somebody who is signed in at the desk. */
export interface Colleague {
  readonly cookie: string
  readonly email: string
  call(method: string, path: string, body?: unknown): Promise<Answer>
}

const password = 'vier Segel im Nebel'

function deskHost(house: TestHouse): string {
  return `desk.localhost:${house.port}`
}

/** What a browser sends from the desk. */
function fromDesk(house: TestHouse, cookie?: string): Readonly<Record<string, string>> {
  return {
    origin: `http://${deskHost(house)}`,
    'sec-fetch-site': 'same-origin',
    'x-aboveboard': 'desk',
    ...(cookie === undefined ? {} : { cookie }),
  }
}

/** The code that a generator shows. */
export function codeOf(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: now,
  })
}

/** Enrols somebody by the secret of an invitation. */
export async function enrol(
  house: TestHouse,
  link: string,
  who: { readonly name: string; readonly email: string },
): Promise<Colleague> {
  const host = deskHost(house)
  const secret = new URL(link).hash.slice(1)
  const started = await house.call('POST', '/v1/staff/enrol/start', {
    host,
    headers: fromDesk(house),
    body: { method: 'totp', secret, ...who, password },
  })
  if (started.status !== 200) throw new Error(`enrolment did not start: ${started.text}`)
  const code = codeOf(started.json.totp_secret, house.clock.now())
  const finished = await house.call('POST', '/v1/staff/enrol/finish', {
    host,
    headers: fromDesk(house),
    body: { method: 'totp', secret, code },
  })
  const cookie = finished.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`enrolment did not finish: ${finished.text}`)
  return {
    cookie,
    email: who.email,
    call: (method, path, body) =>
      house.call(method, path, { host, headers: fromDesk(house, cookie), ...(body === undefined ? {} : { body }) }),
  }
}

/** The first administrator, by the link of the first start. */
export async function enrolAdmin(house: TestHouse): Promise<Colleague> {
  const link = await house.house.firstLink()
  if (link === null) throw new Error('there is an administrator already')
  return enrol(house, link, { name: 'Ada Admin', email: 'ada@shop.example' })
}

/** Invites and enrols a colleague. */
export async function enrolColleague(house: TestHouse, admin: Colleague, role: string): Promise<Colleague> {
  const who = { name: `Kim ${role}`, email: `${role}@shop.example` }
  const { json } = await admin.call('POST', '/v1/admin/staff', { ...who, role })
  return enrol(house, json.link, who)
}
