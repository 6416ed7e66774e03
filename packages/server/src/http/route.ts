// What a route is: one object that says everything about it. The server, the OpenAPI description and the access matrix test are
// made from the same list, so that none of them can forget a route (S-01, TC-8).
import type { Language } from '@aboveboard/protocol'
import type { z } from 'zod'
import type { Access, StaffRole } from '../domain/access.ts'
import type { ProblemCode } from '../domain/problem.ts'
import type { StaffVisit } from '../staff/staff.ts'
import type { Visit } from '../tenants/tenants.ts'

/** Who may call a route. Everything else is refused before the handler is reached. */
export type Who =
  /** Anybody; the answer holds nothing about a person. */
  | { readonly kind: 'public' }
  /** The visitor of a session, by bearer token. */
  | { readonly kind: 'visitor' }
  /** The person behind a portal cookie. */
  | { readonly kind: 'portal' }
  /** The holder of a case capability: status and certificate of one closed case. */
  | { readonly kind: 'case' }
  /** Members of staff with one of these roles, fully signed in. */
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] }

/** How often one visitor, or one network, may call: requests per minute. */
export type Rate = 'start' | 'write' | 'read' | 'sign-in'

/** The surfaces, each on a host of its own (S-07). */
export type Surface = 'index' | 'shop' | 'widget' | 'desk' | 'portal' | 'files'

/** What a handler gets: the request, authenticated, authorised and validated. */
export interface Call<Body = unknown, Query = unknown> {
  readonly lang: Language
  readonly params: Readonly<Record<string, string>>
  readonly body: Body
  readonly query: Query
  /** Random id of the request, for support. */
  readonly request: string
  /** Origin of the request as the browser says it, or `null`. */
  readonly origin: string | null
  /** Host the request came to, as in the address bar. */
  readonly host: string
  /** A fingerprint of the caller's network for limits, worthless tomorrow (M-05). */
  readonly network: () => string
  /** Has something done once, when the caller leaves or the door closes; returns what takes the wish back. */
  readonly onLeave: (then: () => void) => () => void
  readonly header: (name: string) => string | undefined
}

/** A call by a visitor. */
export interface VisitorCall<Body = unknown, Query = unknown> extends Call<Body, Query> {
  readonly visit: Visit
  readonly access: Access
}

/** A call by a member of staff. */
export interface StaffCall<Body = unknown, Query = unknown> extends Call<Body, Query> {
  readonly staff: StaffVisit
  readonly access: Access
}

/** What a handler answers. */
export type Answer =
  | { readonly status?: 200 | 201 | 202; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: 204; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly status?: 200 | 303 | 400 | 403 | 404 | 409 | 410
      readonly html: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly status: 303; readonly location: string; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly stream: ReadableStream<Uint8Array>
      readonly type: string
      readonly headers?: Readonly<Record<string, string>>
    }

interface RouteFacts<Body, Query> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path with `{name}` for parameters; parameters are UUIDs unless `words` lists what they may be. */
  readonly path: string
  readonly summary: string
  readonly tag:
    | 'operations'
    | 'chat'
    | 'consent'
    | 'rights'
    | 'decisions'
    | 'portal'
    | 'staff'
    | 'desk'
    | 'office'
    | 'admin'
    | 'pages'
  readonly words?: Readonly<Record<string, readonly string[] | RegExp>>
  readonly body?: z.ZodType<Body>
  readonly query?: z.ZodType<Query>
  readonly output?: z.ZodType
  readonly status?: number
  readonly problems?: readonly ProblemCode[]
  readonly rate?: Rate
  /** Most bytes of a body; 64 KiB unless said. */
  readonly limit?: number
  /** The surface whose host this page belongs to; API routes answer on every host. */
  readonly host?: Surface
}

/** A route for each kind of caller; the handler's argument says what has been established about the caller. */
export type Route =
  | (RouteFacts<never, never> & {
      readonly who: { readonly kind: 'public' | 'portal' | 'case' }
      readonly handle: (call: Call<never, never>) => Promise<Answer>
    })
  | (RouteFacts<never, never> & {
      readonly who: { readonly kind: 'visitor' }
      readonly handle: (call: VisitorCall<never, never>) => Promise<Answer>
    })
  | (RouteFacts<never, never> & {
      readonly who: { readonly kind: 'staff'; readonly roles: readonly StaffRole[] }
      readonly handle: (call: StaffCall<never, never>) => Promise<Answer>
    })

/** Declares a route that anybody may call, or one that checks its own capability (portal cookie, case capability). */
export function openRoute<Body = unknown, Query = unknown>(
  route: RouteFacts<Body, Query> & {
    readonly who: { readonly kind: 'public' | 'portal' | 'case' }
    readonly handle: (call: Call<Body, Query>) => Promise<Answer>
  },
): Route {
  return route as unknown as Route
}

/** Declares a route of a visitor's session. */
export function visitorRoute<Body = unknown, Query = unknown>(
  route: RouteFacts<Body, Query> & { readonly handle: (call: VisitorCall<Body, Query>) => Promise<Answer> },
): Route {
  return { ...route, who: { kind: 'visitor' } } as unknown as Route
}

/** Declares a route of members of staff with one of the roles. */
export function staffRoute<Body = unknown, Query = unknown>(
  roles: readonly StaffRole[],
  route: RouteFacts<Body, Query> & { readonly handle: (call: StaffCall<Body, Query>) => Promise<Answer> },
): Route {
  return { ...route, who: { kind: 'staff', roles } } as unknown as Route
}
