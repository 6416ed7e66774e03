// Addresses of machines: IPv4, IPv6 (RFC 4291, RFC 5952), MAC (IEEE 802), and links that carry an identity.

import type { Draft } from '../draft.ts'

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4 = new RegExp(
  `(?<![\\d.])${OCTET}(?:\\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d)(?!\\d))?(?!\\d|\\.\\d{2,3}\\.\\d)`,
  'g',
)
const IPV6 =
  /(?<![\p{L}\p{N}:.])(?=[0-9a-f]{0,4}:[0-9a-f]{0,4}:|::)(?:[0-9a-f:]{1,38}:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]{2,39})(?:%[a-z0-9]{1,12})?(?:\/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\d))?/giu
const MAC =
  /(?<![0-9a-f:.-])(?:[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-f:.-]*[0-9a-f])/gi

/** True for the text form of an IPv6 address, with or without an embedded IPv4 tail. */
export const isIpv6 = (value: string): boolean => {
  const body = value.replace(/%.*$|\/\d+$/g, '')
  const tail = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(body)?.[0]
  const head = tail === undefined ? body : `${body.slice(0, -tail.length)}0:0`
  const halves = head.split('::')
  if (halves.length > 2) return false
  const parts = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return false
  return halves.length === 2 ? parts.length <= 7 : parts.length === 8
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'`⟦⟧]{3,2000}/giu
// Paths and queries that lead to one person: profiles, sessions, tokens, tracking by reference.
const PERSONAL =
  /[?&#;](?:[a-z_]*(?:e-?mail|mail|user|uid|userid|user_id|name|phone|tel|token|session|sid|auth|key|password|pwd|customer|kunde|client|account|order|code|sig|signature|invite|reset)[a-z_]*)=[^&#\s]|\/(?:u|user|users|profile|profil|in|people|members?|account|konto|@)[/@][^/\s?#]{2,}|(?:facebook|instagram|twitter|x|tiktok|linkedin|xing|vk|t)\.(?:com|me)\/[^/\s?#]{2,}|\/@[\w.]{2,}|\/(?:reset|invite|magic|verify|confirm)\/[\w-]{6,}/i

/** Finds network addresses and identifying links. */
export const findNetwork = (draft: Draft): void => {
  const { text } = draft
  if (text.includes('.')) for (const match of text.matchAll(IPV4)) addIpv4(draft, match.index, match[0])
  if (text.includes(':')) {
    for (const match of text.matchAll(IPV6)) {
      const value = match[0].endsWith(':') && !match[0].endsWith('::') ? match[0].slice(0, -1) : match[0]
      // A time such as 10:30:15 has no letters and no "::".
      if (isIpv6(value) && (value.includes('::') || value.split(':').length >= 8))
        draft.add(match.index, match.index + value.length, 'IP', 0.96, ['shape'])
    }
  }
  for (const match of text.matchAll(MAC)) draft.add(match.index, match.index + match[0].length, 'MAC', 0.97, ['shape'])
  if (/:\/\/|www\./i.test(text)) {
    for (const match of text.matchAll(LINK)) {
      const link = match[0].replace(/[.,;:!?)\]}]+$/, '')
      if (PERSONAL.test(link)) draft.add(match.index, match.index + link.length, 'URL', 0.85, ['shape'])
    }
  }
}

const addIpv4 = (draft: Draft, start: number, value: string): void => {
  // Version and section numbers ("version 1.2.3.4", "§ 1.2.3.4") are no addresses.
  const before = draft.text.slice(Math.max(0, start - 12), start)
  if (/(?:v|ver|version|build|release|firmware|§|kapitel|chapter|section)\.?\s*$/iu.test(before)) return
  draft.add(start, start + value.length, 'IP', 0.95, ['shape'])
}
