/** Decides which link of an untrusted text may be clicked, and what of it is shown (I-03, PI-02, PI-04). */

/**
 * Where links may lead: an exact host (`acme.example`, `localhost:3000`), optionally with the start of a path
 * (`acme.example/help/`). The query of a link is dropped, because an open redirect on an allowed host would carry
 * secrets away (PI-04), unless the entry ends with `?`, which says that the site vouches for that path.
 */
export type LinkAllowList = readonly string[]

/** A link that is live (`href`) or only text; `host` is shown beside the label when it is not part of it. */
export interface LinkTarget {
  href?: string
  host?: string
}

const NOWHERE = 'https://relative.invalid'

/** The target of a link under an allow-list. Relative links stay on the own origin and are live. */
export function linkTarget(href: string, allow: LinkAllowList): LinkTarget {
  const url = parsed(href)
  if (url === undefined) return {}
  if (url.protocol === 'mailto:') {
    const address = decoded(url.pathname)
    return { href: `mailto:${encodeURI(address)}`, host: address }
  }
  if (url.origin === NOWHERE) return { href: url.pathname + url.hash }
  const entry = allow.find((allowed) => reaches(url, allowed))
  if (entry === undefined) return { host: url.host }
  return { href: url.origin + url.pathname + (entry.endsWith('?') ? url.search : '') + url.hash }
}

/** Whether a target is of a kind that may stand in a tree at all: https, http, mailto with an address, or relative. */
export function isLinkable(href: string): boolean {
  return parsed(href) !== undefined
}

function parsed(href: string): URL | undefined {
  const url = URL.parse(href, NOWHERE)
  if (url === null) return undefined
  if (url.protocol === 'mailto:') return /^[^\s@<>"']+@[^\s@<>"']+$/.test(decoded(url.pathname)) ? url : undefined
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}

function reaches(url: URL, entry: string): boolean {
  const allowed = URL.parse(`${url.protocol}//${entry.replace(/\?$/, '')}`)
  if (allowed === null || allowed.host !== url.host) return false
  const start = allowed.pathname
  if (start === '/' || start === url.pathname) return true
  return url.pathname.startsWith(start.endsWith('/') ? start : `${start}/`)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
