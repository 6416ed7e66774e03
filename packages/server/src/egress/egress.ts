// The only outbound socket of the product (S-10). Two ways lead out: pages at addresses that users or content name, which must be
// public; and the processors that the operator registered, each by its exact host and port.
import { Problem } from '../domain/problem.ts'
import { readBody } from './body.ts'
import { dialPublic, systemResolve } from './dial.ts'
import { exchange, type Network } from './exchange.ts'
import { refusal, refusalCode } from './refusal.ts'
import { readTarget, type Target } from './target.ts'

export { isPublic } from './address.ts'
export { tryPort } from './port.ts'

/** Limits of one page. */
export interface PageLimits {
  /** Largest body after decompression, in bytes. */
  readonly maxBytes: number
  /** Time for everything, redirects and name resolution included, in milliseconds. */
  readonly timeoutMs: number
  /** Media types that are read, in lower case and without parameters. */
  readonly types: readonly string[]
}

/** A page that was fetched. */
export interface FetchedPage {
  /** Where it was found in the end, in canonical form and without fragment. */
  readonly url: string
  /** Its media type in lower case, without parameters. */
  readonly type: string
  /** The character set that the server named, or `null`. */
  readonly charset: string | null
  readonly bytes: Buffer
}

/** Fetches a page from a public address. Throws `bad-request` with a code at `url` (`refusal.ts`). */
export type FetchPage = (address: string, limits: PageLimits) => Promise<FetchedPage>

/** One attempt to reach the outside, for log and metrics. The address of a page is not said: it can hold personal data. */
export interface Attempt {
  readonly way: 'page' | 'processor'
  /** `done`, or the code of the refusal. */
  readonly outcome: string
  /** Host and port of a processor. */
  readonly processor?: string
}

/** The ways out. */
export interface Egress {
  readonly fetchPage: FetchPage
  /**
   * The transport for libraries that talk to registered processors. Throws `not-allowed` for any host and port that the operator
   * did not register, and fails on every redirect: a processor is where it was said to be.
   */
  readonly fetch: typeof globalThis.fetch
}

/** What the door needs. */
export interface EgressNeeds {
  /** The exact `host:port` of every processor that the operator registered, loopback and private ones included. Asked at each request. */
  readonly allow: () => readonly string[]
  readonly onAttempt: (attempt: Attempt) => void
  /** For tests: a network of their own. */
  readonly network?: Network
  /** For tests: other ports than 80 and 443. */
  readonly ports?: readonly number[]
}

/** Most redirects that are followed; each is checked like the first address (WB-32). */
const maxRedirects = 5

const redirects = new Set([301, 302, 303, 307, 308])

/** Opens the door. */
export function openEgress(needs: EgressNeeds): Egress {
  const network: Network = needs.network ?? { resolve: systemResolve, dial: dialPublic }
  const ports = needs.ports ?? [80, 443]

  async function follow(address: string, limits: PageLimits, signal: AbortSignal): Promise<FetchedPage> {
    let target: Target = readTarget(address, ports)
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const answer = await exchange(target, network, { accept: limits.types.join(', '), signal })
      try {
        const { location } = answer.headers
        if (redirects.has(answer.statusCode ?? 0) && location !== undefined) {
          target = readTarget(location, ports, target.href)
          continue
        }
        if (answer.statusCode !== 200) throw refusal('not-available')
        const { type, charset } = mediaOf(answer.headers['content-type'] ?? '')
        if (!limits.types.includes(type)) throw refusal('type-not-allowed')
        return { url: target.href, type, charset, bytes: await readBody(answer, limits.maxBytes) }
      } finally {
        answer.destroy()
      }
    }
    throw refusal('too-many-redirects')
  }

  return {
    async fetchPage(address, limits) {
      const signal = AbortSignal.timeout(limits.timeoutMs)
      try {
        const page = await follow(address, limits, signal)
        needs.onAttempt({ way: 'page', outcome: 'done' })
        return page
      } catch (fault) {
        const problem = signal.aborted ? refusal('too-slow') : pageProblem(fault)
        needs.onAttempt({ way: 'page', outcome: refusalCode(problem) })
        throw problem
      }
    },

    async fetch(input, init) {
      const asked = new Request(input, init)
      const { protocol, hostname, port } = new URL(asked.url)
      const processor = `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`
      if (!/^https?:$/.test(protocol) || !needs.allow().includes(processor)) {
        needs.onAttempt({ way: 'processor', outcome: 'not-allowed' })
        throw new Problem('not-allowed')
      }
      try {
        const answer = await globalThis.fetch(asked, { redirect: 'error', credentials: 'omit' })
        needs.onAttempt({ way: 'processor', outcome: 'done', processor })
        return answer
      } catch (fault) {
        needs.onAttempt({ way: 'processor', outcome: 'failed', processor })
        throw fault
      }
    },
  }
}

/** A fault of socket, TLS, HTTP or decompression as a problem without its words, which name addresses. */
function pageProblem(fault: unknown): Problem {
  if (fault instanceof Problem) return fault
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  return refusal(/^(?:Z_|HPE_|ERR_STREAM|ERR__|ERR_BROTLI|BROTLI_)/.test(code) ? 'damaged' : 'not-reachable')
}

function mediaOf(field: string): { readonly type: string; readonly charset: string | null } {
  const [type = '', ...parameters] = field.toLowerCase().split(';')
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/.exec(one)?.[1]).find((one) => one)
  return { type: type.trim(), charset: charset ?? null }
}
