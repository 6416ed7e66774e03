// Members of staff are data subjects too: names, addresses and credentials are sealed with keys of their own.
import { staffRoles } from '../../domain/access.ts'
import { personalColumn, personalJson, plain, plainOrNull, word } from '../column.ts'
import { table } from '../table.ts'

const own = { purposes: ['accountability'], bundle: 'staff', erase: 'row', source: 'provided' } as const

/** A second factor: a passkey's public key, or the secret of a one-time code generator. */
export type Credential =
  | { readonly kind: 'totp'; readonly secret: string; readonly lastStep: number }
  | {
      readonly kind: 'passkey'
      readonly id: string
      readonly publicKey: string
      readonly counter: number
      readonly transports: readonly string[]
    }

export const staff = table(
  'staff',
  { about: 'staff', person: 'id', says: 'Members of staff who may sign in.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: personalColumn('uuid', {
      ...own,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'A random number that stands for you.',
    }),
    role: word(staffRoles, 'what the person may do'),
    state: word(['invited', 'active', 'disabled'], 'whether the person may sign in'),
    name: personalColumn('text', {
      ...own,
      category: 'pd:Name',
      seal: 'sealed',
      says: 'Your name as colleagues and customers see it.',
    }),
    email: personalColumn('text', {
      ...own,
      category: 'pd:EmailAddress',
      seal: 'searchable',
      says: 'Your work address.',
    }),
    email_index: plain('bytea', 'blind index of the address, for equality only'),
    created_at: plain('timestamptz', 'when the account was made'),
  },
)

export const staffCredential = table(
  'staff_credential',
  { about: 'staff', person: 'staff', says: 'Passkeys and one-time code generators of members of staff.' },
  {
    tenant: plain('uuid', 'the controller'),
    staff: personalColumn('uuid', {
      ...own,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'A random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    kind: word(['totp', 'passkey', 'password'], 'what kind of factor it is'),
    version: plain('integer', 'grows with every use; bound into the seal'),
    secret: personalJson<Credential | { readonly kind: 'password'; readonly hash: string }>({
      ...own,
      category: 'pd:Authenticating',
      seal: 'sealed',
      says: 'The credential.',
    }),
    created_at: plain('timestamptz', 'when it was registered'),
  },
)

export const staffSession = table(
  'staff_session',
  { about: 'staff', person: 'staff', says: 'Sign-ins of members of staff.' },
  {
    tenant: plain('uuid', 'the controller'),
    staff: personalColumn('uuid', {
      ...own,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'A random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    token_hash: plain('bytea', 'SHA-256 of the session token'),
    created_at: personalColumn('timestamptz', {
      ...own,
      category: 'pd:Communication',
      seal: 'none',
      source: 'recorded',
      says: 'When you signed in.',
    }),
    seen_at: plain('timestamptz', 'last use, for the idle limit (S-02)'),
    expires_at: plain('timestamptz', 'absolute limit (S-02)'),
  },
)

export const staffInvite = table(
  'staff_invite',
  { about: 'staff', person: 'staff', says: 'One-time links that let a member of staff set up a sign-in.' },
  {
    tenant: plain('uuid', 'the controller'),
    staff: personalColumn('uuid', {
      ...own,
      category: 'pd:Identifier',
      seal: 'none',
      source: 'recorded',
      says: 'A random number that stands for you.',
    }),
    id: plain('uuid', 'random id'),
    token_hash: plain('bytea', 'SHA-256 of the link’s secret'),
    used_at: plainOrNull('timestamptz', 'when it was used'),
    expires_at: plain('timestamptz', 'until when it can be used'),
  },
)
