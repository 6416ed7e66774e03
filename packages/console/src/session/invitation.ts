// Takes the secret of an invitation out of the address bar before anything else runs, so that it is in no history and no screenshot.

/** What is needed of `location` and `history`; a test hands in its own. */
export interface Address {
  readonly pathname: string
  readonly hash: string
}

/**
 * The secret in the fragment of an invitation link, or `undefined` elsewhere. Afterwards the address shows the bare path.
 * A fragment is never sent to a server, which is why the secret travels there.
 */
export function takeInvitation(address: Address, replace: (path: string) => void): string | undefined {
  if (address.pathname !== '/welcome') return undefined
  const secret = address.hash.slice(1)
  if (secret !== '') replace(address.pathname)
  return /^[\w-]{16,128}$/.test(secret) ? secret : undefined
}

/** A key in groups of four, as people type it from a screen. */
export function inGroups(key: string): string {
  return key.replace(/(.{4})(?=.)/g, '$1 ')
}
