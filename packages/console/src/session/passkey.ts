// Talks to the authenticator of the browser and names what went wrong in the few ways that a person can act on.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** Whether this browser can do passkeys at all. */
export function hasPasskeys(): boolean {
  return browserSupportsWebAuthn()
}

/** Thrown when the person closed the window or let it time out: no fault, they may try again. */
export class PasskeyCancelled extends Error {
  constructor() {
    super('passkey cancelled')
    this.name = 'PasskeyCancelled'
  }
}

/** Signs a challenge with a passkey. Throws `PasskeyCancelled`, or what the browser throws. */
export async function signWithPasskey(options: unknown): Promise<Record<string, unknown>> {
  if (!isRequest(options)) throw new TypeError('options')
  return { ...(await asking(() => startAuthentication({ optionsJSON: options }))) }
}

/** Makes a new passkey. Throws `PasskeyCancelled`, or what the browser throws. */
export async function makePasskey(options: unknown): Promise<Record<string, unknown>> {
  if (!isCreation(options)) throw new TypeError('options')
  return { ...(await asking(() => startRegistration({ optionsJSON: options }))) }
}

async function asking<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')) {
      throw new PasskeyCancelled()
    }
    throw error
  }
}

function isRequest(options: unknown): options is PublicKeyCredentialRequestOptionsJSON {
  return typeof options === 'object' && options !== null && 'challenge' in options
}

function isCreation(options: unknown): options is PublicKeyCredentialCreationOptionsJSON {
  return isRequest(options) && 'rp' in options && 'user' in options
}
