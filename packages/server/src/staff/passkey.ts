// Passkeys (WebAuthn Level 3) through @simplewebauthn/server: the person is always verified by the authenticator (fingerprint, PIN), so that
// a passkey is two factors; the relying party is the host of the console and its exact origin.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { isId, type StaffId, type TenantId } from '../domain/ids.ts'
import type { Credential } from '../map/tables/staff.ts'
import type { Challenges } from './challenge.ts'

type Passkey = Extract<Credential, { kind: 'passkey' }>

const text = z.string().max(20_000)
const shared = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
}
const attestation = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(32)).max(8).optional(),
  }),
})
const assertion = z.object({
  ...shared,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text }),
})

/** What an assertion claims before it is checked: whose it is, with which passkey, and the challenge it answers. */
export interface Claim {
  readonly tenant: TenantId
  readonly staff: StaffId
  readonly passkey: string
  readonly challenge: string
  /** Checks the claim against the passkey; gives the passkey after this use, or `null`. */
  readonly verify: (passkey: Passkey) => Promise<Passkey | null>
}

export interface Passkeys {
  /** Options for making a passkey, as the browser wants them. The names are shown by the authenticator only. */
  startEnrolment(who: {
    readonly tenant: TenantId
    readonly staff: StaffId
    readonly name: string
    readonly email: string
  }): Promise<unknown>
  /** The passkey that was made, or `null` for a response that does not prove it. */
  finishEnrolment(staff: StaffId, response: unknown): Promise<Passkey | null>
  /** Options for signing in: anybody's, so that nothing is asked or told about accounts. */
  startSignIn(): Promise<unknown>
  /** Reads a response; `null` when it has not the form of one. */
  readSignIn(response: unknown): Claim | null
}

// The random ids of controller and account: what the authenticator gives back says who signs in, and nothing about the person.
function handleOf(tenant: TenantId, staff: StaffId): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(`${tenant}${staff}`.replaceAll('-', ''), 'hex'))
}

function readHandle(handle: string): { readonly tenant: TenantId; readonly staff: StaffId } | null {
  const hex = Buffer.from(handle, 'base64url').toString('hex')
  const [tenant, staff] = [hex.slice(0, 32), hex.slice(32)].map((half) =>
    half.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  )
  return isId(tenant) && isId(staff) ? { tenant: tenant as TenantId, staff: staff as StaffId } : null
}

function challengeIn(clientDataJSON: string): string {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    return typeof data === 'object' && data !== null && 'challenge' in data && typeof data.challenge === 'string'
      ? data.challenge
      : ''
  } catch {
    return ''
  }
}

/** Opens passkeys for the console at an origin. */
export function openPasskeys({
  challenges,
  origin,
}: {
  readonly challenges: Challenges
  readonly origin: string
}): Passkeys {
  const rpID = new URL(origin).hostname
  // COSE: EdDSA, ES256, RS256 (WebAuthn Level 3, section 5.4: what authenticators have between them).
  const supportedAlgorithmIDs = [-8, -7, -257]
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true }
  return {
    startEnrolment: ({ tenant, staff, name, email }) =>
      generateRegistrationOptions({
        rpName: 'Aboveboard',
        rpID,
        userName: email,
        userDisplayName: name,
        userID: handleOf(tenant, staff),
        challenge: challenges.issue(`enrol ${staff}`),
        timeout: 240_000,
        attestationType: 'none',
        supportedAlgorithmIDs,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
    async finishEnrolment(staff, response) {
      const read = attestation.safeParse(response)
      if (!read.success) return null
      const { transports, ...made } = read.data.response
      try {
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          ...expected,
          supportedAlgorithmIDs,
          response: { ...read.data, response: transports === undefined ? made : { ...made, transports } },
          expectedChallenge: (challenge) => challenges.isOurs(`enrol ${staff}`, challenge),
        })
        if (!verified) return null
        const { id, publicKey, counter } = registrationInfo.credential
        return {
          kind: 'passkey',
          id,
          publicKey: Buffer.from(publicKey).toString('base64url'),
          counter,
          transports: transports ?? [],
        }
      } catch {
        // The library throws for everything that does not verify, and its texts quote what was sent.
        return null
      }
    },
    startSignIn: () =>
      generateAuthenticationOptions({
        rpID,
        challenge: challenges.issue('sign-in'),
        timeout: 240_000,
        userVerification: 'required',
      }),
    readSignIn(response) {
      const read = assertion.safeParse(response)
      const who = read.success ? readHandle(read.data.response.userHandle) : null
      if (!read.success || who === null) return null
      return {
        ...who,
        passkey: read.data.id,
        challenge: challengeIn(read.data.response.clientDataJSON),
        async verify(passkey) {
          try {
            const { verified, authenticationInfo } = await verifyAuthenticationResponse({
              ...expected,
              response: read.data,
              expectedChallenge: (challenge) => challenges.isOurs('sign-in', challenge),
              credential: {
                id: passkey.id,
                publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
                counter: passkey.counter,
              },
            })
            return verified ? { ...passkey, counter: authenticationInfo.newCounter } : null
          } catch {
            return null
          }
        },
      }
    },
  }
}
