import assert from 'node:assert/strict'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { test } from 'node:test'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { minute } from '../domain/clock.ts'
import { sha256 } from '../domain/hash.ts'
import type { Problem, ProblemCode } from '../domain/problem.ts'
import { deskOrigin, temporaryStaff } from './temporary-staff.ts'

const from = { network: 'n', previous: undefined }
const is = (code: ProblemCode) => (fault: Problem) => fault.code === code
const userPresent = 1
const userVerified = 4
const attested = 64

/** What a page at an origin lets an authenticator do. */
interface Ceremony {
  readonly origin?: string
  readonly rpId?: string
  readonly flags?: number
  readonly counter?: number
}

interface Asked {
  readonly challenge: string
  readonly user?: { readonly id: string }
}

function asked(options: unknown): Asked {
  assert.ok(
    typeof options === 'object' && options !== null && 'challenge' in options && typeof options.challenge === 'string',
  )
  const user =
    'user' in options && typeof options.user === 'object' && options.user !== null && 'id' in options.user
      ? { user: { id: String(options.user.id) } }
      : {}
  return { challenge: options.challenge, ...user }
}

/** An authenticator in software: one ES256 passkey, made and used as Web Authentication Level 3 describes (sections 6.1, 6.5). */
function softwareAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let handle = ''
  let counter = 0

  function clientData(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }
  function authenticatorData(how: Ceremony, flags: number): Buffer {
    counter = how.counter ?? counter + 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(how.rpId ?? 'desk.shop.example'), Buffer.from([flags]), count])
  }
  const common = {
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
  }

  return {
    create(options: unknown, how: Ceremony = {}) {
      const { challenge, user } = asked(options)
      handle = user?.id ?? ''
      // RFC 9053, section 7.1.1: key type EC2, algorithm ES256, curve P-256, and the point.
      const cose = new Map<number, number | Uint8Array>().set(1, 2).set(3, -7).set(-1, 1)
      cose
        .set(-2, new Uint8Array(Buffer.from(jwk.x ?? '', 'base64url')))
        .set(-3, new Uint8Array(Buffer.from(jwk.y ?? '', 'base64url')))
      const key = isoCBOR.encode(cose)
      const length = Buffer.from([0, id.length])
      const data = Buffer.concat([
        authenticatorData(how, how.flags ?? userPresent | userVerified | attested),
        Buffer.alloc(16),
        length,
        id,
        key,
      ])
      const attestation = new Map<string, string | Map<string, string> | Uint8Array>()
      attestation.set('fmt', 'none').set('attStmt', new Map<string, string>()).set('authData', new Uint8Array(data))
      return {
        ...common,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, how.origin ?? deskOrigin).toString('base64url'),
          attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    get(options: unknown, how: Ceremony = {}) {
      const client = clientData('webauthn.get', asked(options).challenge, how.origin ?? deskOrigin)
      const data = authenticatorData(how, how.flags ?? userPresent | userVerified)
      return {
        ...common,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
          userHandle: handle,
        },
      }
    },
  }
}

async function enrolled(t: Parameters<typeof temporaryStaff>[0]) {
  const room = await temporaryStaff(t)
  const secret = ((await room.staff.invitations.first(room.tenant)) ?? '').split('#')[1] ?? ''
  const key = softwareAuthenticator()
  const begin = async () =>
    (await room.staff.enrolment.start({ method: 'passkey', secret, name: 'Ana Duarte', email: 'ana@shop.example' }))
      .options
  const finish = (response: unknown) => room.staff.enrolment.finish({ method: 'passkey', secret, response }, undefined)
  return { ...room, key, begin, finish }
}

test('S-03: the whole ceremony of a passkey: enrol, sign in, and nothing personal in what the authenticator keeps', async (t) => {
  const { staff, key, begin, finish } = await enrolled(t)
  const options = await begin()
  assert.equal(Buffer.from(asked(options).user?.id ?? '', 'base64url').length, 32)
  const { account } = await finish(key.create(options))
  assert.deepEqual((await staff.meOf(account)).factors, ['passkey'])
  const { token } = await staff.signIn.finishPasskey(key.get(await staff.signIn.startPasskey()), from)
  assert.equal((await staff.sessions.find(token))?.staff, account.id)
  await assert.rejects(
    staff.signIn.withPassword({ email: 'ana@shop.example', password: '', code: '' }, from),
    is('not-signed-in'),
  )
})

test('S-03: a passkey without verification of the person does not enrol and does not sign in', async (t) => {
  const { staff, key, begin, finish } = await enrolled(t)
  await assert.rejects(finish(key.create(await begin(), { flags: userPresent | attested })), is('bad-request'))
  await finish(key.create(await begin()))
  await assert.rejects(
    staff.signIn.finishPasskey(key.get(await staff.signIn.startPasskey(), { flags: userPresent }), from),
    is('not-signed-in'),
  )
})

test('S-03: a passkey answers only the exact origin and host, a challenge of ours, and only in time', async (t) => {
  const { staff, key, begin, finish, clock } = await enrolled(t)
  for (const origin of ['https://shop.example', 'http://desk.shop.example', 'https://desk.shop.example:8443'])
    await assert.rejects(finish(key.create(await begin(), { origin })), is('bad-request'))
  await assert.rejects(
    finish(key.create({ ...asked(await begin()), challenge: randomBytes(54).toString('base64url') })),
    is('bad-request'),
    'a challenge that nobody issued',
  )
  await assert.rejects(
    finish(key.create({ ...asked(await begin()), challenge: asked(await staff.signIn.startPasskey()).challenge })),
    is('bad-request'),
    'a challenge for another use',
  )
  await finish(key.create(await begin()))
  for (const how of [{ origin: 'https://shop.example' }, { rpId: 'shop.example' }])
    await assert.rejects(
      staff.signIn.finishPasskey(key.get(await staff.signIn.startPasskey(), how), from),
      is('not-signed-in'),
    )
  const late = key.get(await staff.signIn.startPasskey())
  clock.advance(5 * minute)
  await assert.rejects(staff.signIn.finishPasskey(late, from), is('not-signed-in'))
})

test('S-03: an answer works once, also after signing out, and a cloned authenticator is noticed', async (t) => {
  const { staff, key, begin, finish } = await enrolled(t)
  await finish(key.create(await begin(), { counter: 0 }))
  // Passkeys that are synchronised count nothing: only the challenge tells the first use from the second.
  const answer = key.get(await staff.signIn.startPasskey(), { counter: 0 })
  const { token } = await staff.signIn.finishPasskey(answer, from)
  await assert.rejects(staff.signIn.finishPasskey(answer, from), is('not-signed-in'))
  const visit = await staff.sessions.find(token)
  assert.ok(visit)
  await staff.sessions.end(visit, token)
  await assert.rejects(staff.signIn.finishPasskey(answer, from), is('not-signed-in'))

  await staff.signIn.finishPasskey(key.get(await staff.signIn.startPasskey(), { counter: 9 }), from)
  await assert.rejects(
    staff.signIn.finishPasskey(key.get(await staff.signIn.startPasskey(), { counter: 9 }), from),
    is('not-signed-in'),
  )
})

test('S-03: another key, another account and no account are refused alike', async (t) => {
  const { staff, key, begin, finish } = await enrolled(t)
  await finish(key.create(await begin()))
  const right = key.get(await staff.signIn.startPasskey())
  const stranger = softwareAuthenticator().get(await staff.signIn.startPasskey())
  for (const response of [
    { ...right, response: { ...right.response, signature: stranger.response.signature } },
    { ...right, id: stranger.id, rawId: stranger.rawId },
    { ...right, response: { ...right.response, userHandle: Buffer.alloc(32, 7).toString('base64url') } },
    { ...right, response: { ...right.response, userHandle: '' } },
    { ...right, response: { ...right.response, clientDataJSON: 'e30' } },
    null,
    {},
  ])
    await assert.rejects(staff.signIn.finishPasskey(response, from), is('not-signed-in'))
  await staff.signIn.finishPasskey(right, from)
})
