// The cookie that carries a session of the console, and the check that a write comes from the console itself (S-08).

/** `__Host-`: only this host, only over a trusted connection, for every path (RFC 6265bis, section 4.1.3). */
export const cookieName = '__Host-desk'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

/** The `Set-Cookie` text for a token. It has no lifetime: it goes with the browser, and the session ends by itself (S-02). */
export function sessionCookie(token: string): string {
  return `${cookieName}=${token}; ${attributes}`
}

/** The `Set-Cookie` text that removes it. */
export const endedCookie: string = `${cookieName}=; ${attributes}; Max-Age=0`

/** The token in a `Cookie` header, if there is exactly one. */
export function readCookie(header: string | undefined): string | undefined {
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${cookieName}=`))
  return found.length === 1 ? found[0]?.slice(cookieName.length + 1) : undefined
}

/**
 * Whether a write comes from the console's own pages: it bears the header that no form and no foreign page can send, and whatever the
 * browser says of its origin agrees (Fetch Metadata; RFC 6454). Programs that are no browser say nothing of it and hold no cookie of
 * somebody else.
 */
export function isOwnWrite(header: (name: string) => string | undefined, deskOrigin: string): boolean {
  const site = header('sec-fetch-site')
  const origin = header('origin')
  return (
    header('x-aboveboard') === 'desk' &&
    (site === undefined || site === 'same-origin') &&
    (origin === undefined || origin === deskOrigin)
  )
}
