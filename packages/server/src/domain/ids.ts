// Names for rows and things: 128 random bits, so that an id says nothing about a person and cannot be guessed (WB-11).
import { randomUUID } from 'node:crypto'

declare const brand: unique symbol
/** A UUID that names one kind of thing, so that a conversation's id cannot be passed where a subject's is meant. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type TenantId = Id<'tenant'>
export type SiteId = Id<'site'>
export type SubjectId = Id<'subject'>
export type SessionId = Id<'session'>
export type ConversationId = Id<'conversation'>
export type MessageId = Id<'message'>
export type StaffId = Id<'staff'>
export type CaseId = Id<'case'>
export type ArticleId = Id<'article'>

/** A fresh random id (RFC 9562 version 4). */
export function newId<Kind extends string>(): Id<Kind> {
  return randomUUID() as Id<Kind>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a text from outside has the form of an id; says nothing about whether the thing exists. */
export function isId(text: unknown): text is Id<string> {
  return typeof text === 'string' && uuid.test(text)
}
