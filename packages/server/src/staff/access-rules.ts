// What members of staff may do, asked of the Cedar policies in `policies/`: readable text files, checked against their schema and
// parsed once at the start (50 µs a question). Whatever no policy permits is refused (S-01).
import { readFileSync } from 'node:fs'
import { preparsePolicySet, preparseSchema, statefulIsAuthorized, validate } from '@cedar-policy/cedar-wasm/nodejs'
import { type StaffRole, staffRoles } from '../domain/access.ts'
import { newId } from '../domain/ids.ts'
import { Fatal, Problem } from '../domain/problem.ts'

/** What can be asked about a conversation. */
export const conversationActions = [
  'read conversation',
  'mark as read',
  'note',
  'reveal value',
  'take over',
  'resolve',
  'reopen',
  'reply',
  'hand back',
] as const
/** What can be asked about a decision of the rules. */
export const decisionActions = ['read decision', 'confirm decision', 'review decision'] as const
/** What can be asked about the house as a whole. */
export const houseActions = [
  'use own session',
  'list conversations',
  'follow the desk',
  'manage knowledge',
  'read office',
  'list staff',
  'invite staff',
  'list decisions',
  'read rules',
  'manage rules',
] as const

export type ConversationAction = (typeof conversationActions)[number]
export type HouseAction = (typeof houseActions)[number]
export type DecisionAction = (typeof decisionActions)[number]
export type StaffAction = ConversationAction | DecisionAction | HouseAction | 'change account'

/** Who asks. */
export interface Asking {
  readonly staff: string
  readonly role: StaffRole
}

/** What is asked about. */
export type Resource =
  | { readonly kind: 'house' }
  | {
      readonly kind: 'conversation'
      readonly id: string
      readonly assignee: string | null
      readonly restricted: boolean
    }
  | {
      readonly kind: 'decision'
      readonly id: string
      /** Who confirmed it. */
      readonly confirmer: string | null
      /** The group that reviews contested ones: `lead` or `admin`. */
      readonly reviewers: string
      readonly restricted: boolean
    }
  | { readonly kind: 'account'; readonly id: string }

export interface AccessRules {
  /** Whether the policies permit it. */
  may(who: Asking, action: StaffAction, resource: Resource): boolean
  /** Throws `not-allowed` unless the policies permit it. */
  demand(who: Asking, action: StaffAction, resource: Resource): void
  /** The roles that some policy lets do this under the best circumstances: what a route's list of roles must say. */
  rolesFor(action: StaffAction): readonly StaffRole[]
}

export const theHouse: Resource = { kind: 'house' }
const files = ['house', 'desk', 'decisions', 'accounts'] as const

function readPolicy(name: string): string {
  return readFileSync(new URL(`./policies/${name}`, import.meta.url), 'utf8')
}

// One policy per id, because Cedar's answers name the id it was given under and not the annotation.
function policiesIn(text: string): [string, string][] {
  return text.split(/^(?=@id\()/m).flatMap((part): [string, string][] => {
    const id = /^@id\("([^"]+)"\)/.exec(part)?.[1]
    return id === undefined ? [] : [[id, part]]
  })
}

/** The policies as they stand in the files, by id. */
export function readPolicies(): Readonly<Record<string, string>> {
  return Object.fromEntries(files.flatMap((file) => policiesIn(readPolicy(`${file}.cedar`))))
}

function entityOf(resource: Resource) {
  switch (resource.kind) {
    case 'house':
      return { uid: { type: 'House', id: 'house' }, attrs: {}, parents: [] }
    case 'account':
      return { uid: { type: 'Staff', id: resource.id }, attrs: {}, parents: [] }
    case 'decision': {
      const { confirmer, reviewers, restricted } = resource
      const by = confirmer === null ? {} : { confirmer: { __entity: { type: 'Staff', id: confirmer } } }
      return { uid: { type: 'Decision', id: resource.id }, attrs: { reviewers, restricted, ...by }, parents: [] }
    }
    case 'conversation': {
      const assignee =
        resource.assignee === null ? {} : { assignee: { __entity: { type: 'Staff', id: resource.assignee } } }
      return {
        uid: { type: 'Conversation', id: resource.id },
        attrs: { restricted: resource.restricted, ...assignee },
        parents: [],
      }
    }
  }
}

/** The circumstances under which an action is most likely to be permitted to somebody. */
function bestFor(action: StaffAction, staff: string): Resource {
  if (action === 'change account') return { kind: 'account', id: 'somebody else' }
  if (decisionActions.some((one) => one === action))
    return { kind: 'decision', id: 'any', confirmer: null, reviewers: 'lead', restricted: false }
  return conversationActions.some((one) => one === action)
    ? { kind: 'conversation', id: 'any', assignee: staff, restricted: false }
    : theHouse
}

/** Parses and checks the policies. Throws `Fatal('access-rules-invalid')` for one that the schema does not fit. */
export function openAccessRules(policies: Readonly<Record<string, string>> = readPolicies()): AccessRules {
  // Parsed policies live in the engine under a name; a name of their own keeps two openings apart.
  const name = newId<'policies'>()
  const schema = readPolicy('house.cedarschema')
  const set = { staticPolicies: { ...policies } }
  const checked = validate({ validationSettings: { mode: 'strict' }, schema, policies: set })
  // Cedar says "success" even when it lists errors.
  if (checked.type !== 'success' || checked.validationErrors.length > 0 || Object.keys(policies).length === 0)
    throw new Fatal(
      'access-rules-invalid',
      'the access policies do not fit their schema; see packages/server/src/staff/policies',
    )
  if (preparseSchema(name, schema).type !== 'success' || preparsePolicySet(name, set).type !== 'success')
    throw new Fatal('access-rules-invalid', 'the access policies cannot be parsed')

  function may(who: Asking, action: StaffAction, resource: Resource): boolean {
    const principal = { uid: { type: 'Staff', id: who.staff }, attrs: {}, parents: [{ type: 'Role', id: who.role }] }
    const about = entityOf(resource)
    const self = about.uid.type === 'Staff' && about.uid.id === who.staff
    const answer = statefulIsAuthorized({
      principal: principal.uid,
      action: { type: 'Action', id: action },
      resource: about.uid,
      context: {},
      preparsedSchemaName: name,
      validateRequest: true,
      preparsedPolicySetId: name,
      entities: self ? [principal] : [principal, about],
    })
    // A policy that could not be evaluated has decided nothing: that is a fault of ours and no permission.
    if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0)
      throw new Error('an access policy could not be evaluated')
    return answer.response.decision === 'allow'
  }

  return {
    may,
    demand(who, action, resource) {
      if (!may(who, action, resource)) throw new Problem('not-allowed')
    },
    rolesFor: (action) =>
      staffRoles.filter((role) => may({ staff: 'somebody', role }, action, bestFor(action, 'somebody'))),
  }
}
