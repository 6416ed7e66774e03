// Every way in which a request can be refused, in one table (RFC 9457). A problem carries a code and the members that the
// table allows for it; never an exception's message, which could quote a person's data (M-07).

interface ProblemKind {
  /** The HTTP status that the door answers with. */
  readonly status: number
  /** Extension members that may accompany it. */
  readonly members: readonly string[]
}

const kinds = {
  'bad-request': { status: 400, members: ['errors'] },
  'not-signed-in': { status: 401, members: [] },
  'second-factor-required': { status: 401, members: ['factors'] },
  'not-allowed': { status: 403, members: [] },
  'consent-required': { status: 403, members: ['purpose', 'purposes', 'notice_version'] },
  'purpose-not-permitted': { status: 403, members: ['purpose', 'reason'] },
  'origin-not-allowed': { status: 403, members: [] },
  'not-found': { status: 404, members: [] },
  'method-not-allowed': { status: 405, members: [] },
  conflict: { status: 409, members: ['reason'] },
  held: { status: 409, members: ['findings'] },
  'notice-outdated': { status: 409, members: ['notice_version'] },
  'not-verified': { status: 409, members: ['store'] },
  gone: { status: 410, members: [] },
  'decision-refused': { status: 409, members: ['errors'] },
  'decision-rules-changed': { status: 409, members: [] },
  'too-large': { status: 413, members: ['limit'] },
  'wrong-media-type': { status: 415, members: [] },
  'reason-required': { status: 422, members: [] },
  restricted: { status: 423, members: [] },
  'too-many-requests': { status: 429, members: ['retry_after'] },
  internal: { status: 500, members: [] },
  'sealed-data-damaged': { status: 500, members: [] },
  unavailable: { status: 503, members: ['retry_after', 'part'] },
  'storage-full': { status: 503, members: ['retry_after'] },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof kinds

/** The table of problems: status and permitted members by code. */
export const problems: Readonly<Record<ProblemCode, ProblemKind>> = kinds

/** What a `bad-request` says of one field: where, and a code that the catalogues put into words. Never the value. */
export interface FieldError {
  readonly at: string
  readonly code: string
}

type Member = string | number | readonly string[] | readonly FieldError[] | readonly object[]

/** A refusal that a person will read. Thrown from any floor, turned into an answer by `http/problem-response`. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly members: Readonly<Record<string, Member>>

  constructor(code: ProblemCode, members: Readonly<Record<string, Member>> = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    for (const name of Object.keys(members)) {
      if (!problems[code].members.includes(name)) throw new TypeError(`problem ${code} has no member ${name}`)
    }
    this.members = members
  }
}

/** Something that must stop the process: a split log, a drifted schema, missing keys. The text is for the operator. */
export class Fatal extends Error {
  readonly code: string

  constructor(code: string, advice: string) {
    super(advice)
    this.name = 'Fatal'
    this.code = code
  }
}
