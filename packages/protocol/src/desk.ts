// The shapes on the wire between the server and the console: staff sign-in and the desk. Everything about a visitor is masked
// (labels instead of values) until a value is revealed for a reason (M-04).
import { z } from 'zod'
import { origin, source, tree } from './wire.ts'

const id = z.uuid()
const time = z.iso.datetime()

export const staffRole = z.enum(['agent', 'lead', 'privacy', 'admin'])
export const me = z.object({
  id,
  name: z.string(),
  role: staffRole,
  tenant: z.string(),
  factors: z.array(z.enum(['passkey', 'totp'])),
})
export type Me = z.infer<typeof me>

/** Opening an invitation by the secret of its one-time link. */
export const openInvite = z.strictObject({ secret: z.string().max(128) })
export const openedInvite = z.object({
  role: staffRole,
  tenant: z.string(),
  name: z.string(),
  email: z.string(),
  expires_at: time,
})
/** Enrolment: either a passkey, or a password with a one-time code generator. */
export const startEnrolment = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('passkey'),
    secret: z.string().max(128),
    name: z.string().min(1).max(120),
    email: z.email().max(200),
  }),
  z.strictObject({
    method: z.literal('totp'),
    secret: z.string().max(128),
    name: z.string().min(1).max(120),
    email: z.email().max(200),
    password: z.string().min(12).max(256),
  }),
])
export const startedEnrolment = z.object({
  /** WebAuthn creation options as JSON, for a passkey. */
  options: z.unknown().optional(),
  /** `otpauth://` address and the bare secret, for a code generator. */
  otpauth: z.string().optional(),
  totp_secret: z.string().optional(),
})
export const finishEnrolment = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('passkey'),
    secret: z.string().max(128),
    response: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ method: z.literal('totp'), secret: z.string().max(128), code: z.string().max(12) }),
])
export const signInWithPassword = z.strictObject({
  email: z.string().max(200),
  password: z.string().max(256),
  code: z.string().max(12),
})
export const signInWithPasskey = z.strictObject({ response: z.record(z.string(), z.unknown()) })
export const passkeyOptions = z.object({ options: z.unknown() })
/** The session cookie travels as `__Host-desk`; the body never carries a token. */
export const signedIn = z.object({ me })

export const inboxFilter = z.enum(['waiting', 'mine', 'open', 'resolved', 'all'])
export type InboxFilter = z.infer<typeof inboxFilter>
export const inboxRow = z.object({
  id,
  /** A name that says nothing: "Visitor 7F3A", from the random id. */
  label: z.string(),
  site: z.string(),
  lang: z.string(),
  state: z.enum(['open', 'waiting', 'human', 'resolved', 'ended']),
  topic: z.string().nullable(),
  assignee: z.object({ id, name: z.string() }).nullable(),
  mine: z.boolean(),
  unread: z.number(),
  messages: z.number(),
  opened_at: time,
  last_at: time,
  waiting_since: time.nullable(),
})
export type InboxRow = z.infer<typeof inboxRow>
export const inbox = z.object({
  conversations: z.array(inboxRow),
  next: z.string().nullable(),
  counts: z.record(z.string(), z.number()),
})
export type Inbox = z.infer<typeof inbox>

/** A masked value inside a text, for the chip that stands for it. `token` names it when revealing. */
export const chip = z.object({ token: z.string(), type: z.string(), label: z.string() })
export type Chip = z.infer<typeof chip>
export const deskMessage = z.object({
  id,
  origin,
  generated_by_ai: z.boolean(),
  /** Text with tokens of the form `⟦TYPE_n⟧` for masked values; `chips` explains them. */
  text: z.string(),
  tree,
  chips: z.array(chip),
  sources: z.array(source),
  author: z.string().nullable(),
  state: z.enum(['streaming', 'complete', 'stopped']),
  feedback: z.enum(['helpful', 'unhelpful']).nullable(),
  at: time,
})
export type DeskMessage = z.infer<typeof deskMessage>
export const note = z.object({ id, author: z.string(), text: z.string(), at: time })
export const deskConversation = z.object({
  conversation: inboxRow,
  messages: z.array(deskMessage),
  notes: z.array(note),
  ai_allowed: z.boolean(),
  restricted: z.boolean(),
})
export type DeskConversation = z.infer<typeof deskConversation>

export const reply = z.strictObject({ text: z.string().min(1).max(8000), client_id: id })
export const addNote = z.strictObject({ text: z.string().min(1).max(4000), client_id: id.optional() })
/** Reasons that may be given for revealing a value; `other` needs words. */
export const revealReasons = ['solve-case', 'verify-identity', 'contact-customer', 'legal-request', 'other'] as const
export const reveal = z.strictObject({
  token: z.string().max(64),
  reason: z.enum(revealReasons),
  words: z.string().max(500).optional(),
})
export const revealed = z.object({ token: z.string(), value: z.string() })

/** Events of `GET /v1/desk/stream`: ids and states only; the console then asks for what it shows. */
export type DeskEvent =
  | { readonly event: 'conversation'; readonly data: { readonly id: string } }
  | { readonly event: 'message'; readonly data: { readonly conversation: string; readonly id: string } }
  | { readonly event: 'signed-out'; readonly data: Record<string, never> }

/** Importing knowledge from the console: one file or address at a time. */
export const importArticles = z.strictObject({
  site: z.string().max(64).optional(),
  lang: z.string().max(16).optional(),
  name: z.string().max(200),
  kind: z.enum(['markdown', 'html', 'pdf', 'sitemap', 'url', 'zendesk', 'intercom', 'freshdesk']),
  /** Base64 for PDF, text otherwise; for `url` and `sitemap` the address. */
  content: z.string().max(8_000_000),
})
export const importedArticles = z.object({
  imported: z.number(),
  unchanged: z.number(),
  quarantined: z.number(),
  articles: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      lang: z.string(),
      state: z.string(),
      warnings: z.array(z.string()),
    }),
  ),
})
export const articleRow = z.object({
  id,
  slug: z.string(),
  lang: z.string(),
  title: z.string(),
  tags: z.array(z.string()),
  state: z.enum(['quarantined', 'published', 'withdrawn']),
  url: z.string(),
  warnings: z.array(z.string()),
  updated_at: time,
})
export const articles = z.object({ articles: z.array(articleRow), next: z.string().nullable() })
export const setArticleState = z.strictObject({ state: z.enum(['published', 'withdrawn']) })
