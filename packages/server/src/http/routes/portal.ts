// The portal "My data": server-rendered pages and forms, no script. Entered by a one-time ticket from the chat window.
import { type Language, languages, purposeId, right as rightWord } from '@aboveboard/protocol'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { z } from 'zod'
import type { Database } from '../../db/db.ts'
import type { Decisions } from '../../decisions/decisions.ts'
import type { Clock } from '../../domain/clock.ts'
import { equalBytes, sha256, sha256Hex } from '../../domain/hash.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Column } from '../../map/column.ts'
import { wordsOfTable } from '../../map/labels.ts'
import { isSealed, type Table } from '../../map/table.ts'
import { type Consent, listConsentEvents } from '../../privacy/consent/consent.ts'
import { groupLooks, type Looks } from '../../privacy/reveal/reveal.ts'
import {
  countHeld,
  type Disclosures,
  type PortalGuest,
  packageTables,
  type Rights,
} from '../../privacy/rights/rights.ts'
import { closedPage, leftPage, refusedPage } from '../pages/portal/closed.ts'
import { type CertificateSummary, confirmErasurePage, erasedPage } from '../pages/portal/erasure.ts'
import type { PortalFrame } from '../pages/portal/frame.ts'
import { homePage } from '../pages/portal/home.ts'
import { type Answer, type Call, openRoute, type Route } from '../route.ts'
import { cookieOf } from '../server.ts'
import { streamOf } from './rights.ts'

/** What the routes need. */
export interface PortalRooms {
  readonly db: Database
  readonly clock: Clock
  readonly consent: Consent
  readonly rights: Rights
  readonly looks: Looks
  readonly decisions: Pick<Decisions, 'own'>
  /** Names of the site for people who are not let in. */
  readonly siteName: () => Promise<string>
  readonly disclosures: Pick<Disclosures, 'own'>
  /** The origin from which tickets are posted. */
  readonly widgetOrigin: string
}

const cookieName = '__Host-portal'

/** SameSite=Lax: the ticket is posted from the chat window's origin, and the page it leads to must already have the cookie. */
function cookie(value: string, age: number): string {
  return `${cookieName}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${age}`
}

/** Proof that a form was made for this cookie; the cookie is secret, so its hash cannot be guessed (WB-26). */
function csrfOf(value: string): string {
  return sha256Hex(`aboveboard/portal-form/1\n${value}`)
}

/** Longer than any answer needs; what is too long for a request comes back as a page, with the words in it. */
const anyForm = z.record(z.string().max(40), z.string().max(60_000))

/** Most characters of a request in somebody's own words. */
const longestStatement = 4_000

/** Most looks that are read for the list of who looked. */
const mostLooks = 500

const certificateShape = z.object({
  document: z.object({
    scope: z.array(z.object({ store: z.string(), items: z.number() })),
    retained: z.array(z.object({ store: z.string(), items: z.number(), until: z.string().nullable() })),
    limits: z.array(z.string()),
  }),
})

function personalIn(table: Table) {
  return Object.values(table.columns).filter((column: Column) => column.kind === 'personal')
}

/** The routes of the portal. */
export function portalRoutes(rooms: PortalRooms): readonly Route[] {
  const { db, clock, consent, rights, looks, decisions } = rooms

  async function frameOf(
    call: Call,
    lang: Language,
    guest?: { readonly visit: PortalGuest['visit']; readonly cookie: string },
  ): Promise<PortalFrame> {
    return guest === undefined
      ? { lang, site: await rooms.siteName() }
      : { lang, site: guest.visit.site.name, csrf: csrfOf(guest.cookie) }
  }

  /** The language of a page: what the reader chose here, else that of the visit. */
  function langOf(call: Call, guest: PortalGuest): Language {
    const chosen = cookieOf(call.header('cookie'), 'portal-lang')
    return languages.find((one) => one === chosen) ?? languages.find((one) => one === guest.visit.lang) ?? call.lang
  }

  async function enter(
    call: Call,
  ): Promise<{ readonly guest: PortalGuest; readonly cookie: string; readonly frame: PortalFrame } | null> {
    const value = cookieOf(call.header('cookie'), cookieName)
    const guest = value === undefined ? null : await rights.doors.guest(value)
    if (value === undefined || guest === null) return null
    const lang = langOf(call, guest)
    return { guest, cookie: value, frame: await frameOf(call, lang, { visit: guest.visit, cookie: value }) }
  }

  async function home(guest: PortalGuest, frame: PortalFrame): Promise<string> {
    const { visit, access } = guest
    const { sql } = db.as(access)
    const { subject } = visit
    const tables = packageTables()
    const counts = subject === null ? [] : await countHeld(sql, subject, tables)
    const state = await consent.state(visit, frame.lang)
    const now = new Date(clock.now() + 1)
    return homePage({
      frame,
      notice: await consent.notice(visit.site, frame.lang),
      purposes: state.purposes,
      held: tables.flatMap((table, at) => {
        const count = counts[at] ?? 0
        const columns = personalIn(table)
        return count === 0
          ? []
          : [
              {
                kind: wordsOfTable(table.name).kind,
                count,
                sealed: columns.some(isSealed),
                purposes: [
                  ...new Set(columns.flatMap((column) => (column.kind === 'personal' ? column.purposes : []))),
                ],
              },
            ]
      }),
      cases: subject === null ? [] : await rights.list(access, subject),
      decisions: await decisions.own.list(access, visit, frame.lang),
      consultations: groupLooks(await looks(access, visit, now, mostLooks)),
      // What was refused at the door has not left.
      left: (await rooms.disclosures.own(access, visit, now, 100)).filter(({ outcome }) => outcome !== 'refused'),
      frozen: visit.subjectState === 'restricted',
      now: clock.now(),
      known: subject !== null,
    })
  }

  /** A page for somebody who has come in. */
  function inside(
    path: string,
    summary: string,
    handle: (call: Call, at: { readonly guest: PortalGuest; readonly frame: PortalFrame }) => Promise<Answer>,
  ): Route {
    return openRoute({
      method: 'GET',
      path,
      host: 'portal',
      summary,
      tag: 'portal',
      who: { kind: 'portal' },
      query: z.strictObject({ lang: z.string().max(16).optional() }),
      async handle(call) {
        const at = await enter(call)
        if (at === null) return { status: 403, html: closedPage(await frameOf(call, call.lang)) }
        return handle(call, at)
      },
    })
  }

  /** A form of somebody who has come in. Refusals come back as pages. */
  function change(
    path: string,
    summary: string,
    words: Record<string, readonly string[]> | undefined,
    handle: (
      call: Call,
      fields: Readonly<Record<string, string>>,
      at: { readonly guest: PortalGuest; readonly frame: PortalFrame; readonly cookie: string },
    ) => Promise<Answer>,
  ): Route {
    return openRoute({
      method: 'POST',
      path,
      host: 'portal',
      ...(words === undefined ? {} : { words }),
      summary,
      tag: 'portal',
      who: { kind: 'portal' },
      body: anyForm,
      async handle(call) {
        const at = await enter(call)
        const { csrf = '', ...fields } = call.body
        const typed = fields['statement']
        if (at === null)
          return {
            status: 403,
            html: closedPage(await frameOf(call, call.lang), 'expired', typed === '' ? undefined : typed),
          }
        if (!equalBytes(sha256(csrf), sha256(csrfOf(at.cookie)))) throw new Problem('origin-not-allowed')
        try {
          return await handle(call, fields, at)
        } catch (fault) {
          if (!(fault instanceof Problem)) throw fault
          const title = serverMessages(at.frame.lang).problems[fault.code]
          const action = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => call.params[name] ?? '')
          const again = typed === undefined || typed === '' ? undefined : { action, statement: typed }
          return { status: 409, html: refusedPage(at.frame, title, again) }
        }
      },
    })
  }

  const back: Answer = { status: 303, location: '/my-data' }

  function summaryOf(certificate: unknown): CertificateSummary | null {
    const read = certificateShape.safeParse(certificate)
    if (!read.success) return null
    return read.data.document
  }

  async function caseAnswer(call: Call, code: string): Promise<Answer> {
    const guest = await rights.doors.caseOf(code)
    const frame = await frameOf(call, call.lang)
    if (guest === null) return { status: 404, html: closedPage(frame, 'wrong-code') }
    const { case: item, certificate } = await rights.view(guest)
    return { html: erasedPage(frame, item, code, summaryOf(certificate), false) }
  }

  return [
    openRoute({
      method: 'GET',
      path: '/my-data',
      host: 'portal',
      summary: 'What we hold about you, and what you can do with it.',
      tag: 'portal',
      who: { kind: 'portal' },
      query: z.strictObject({ lang: z.string().max(16).optional() }),
      async handle(call) {
        const at = await enter(call)
        if (at === null) return { status: 403, html: closedPage(await frameOf(call, call.lang)) }
        if (languages.some((one) => one === call.query.lang)) {
          // The choice is kept for this window only, at the reader's own request; it says nothing but a language.
          return {
            ...back,
            headers: { 'set-cookie': `portal-lang=${call.query.lang}; Path=/; Secure; HttpOnly; SameSite=Lax` },
          }
        }
        return { html: await home(at.guest, at.frame) }
      },
    }),
    openRoute({
      method: 'POST',
      path: '/my-data',
      host: 'portal',
      summary: 'Exchange a ticket for a way in.',
      tag: 'portal',
      who: { kind: 'portal' },
      rate: 'sign-in',
      body: z.strictObject({
        ticket: z.string().max(100),
        section: z.enum(['data', 'copy', 'erase', 'looked', 'choices']).optional(),
      }),
      async handle(call) {
        // The chat window sends no referrer, so its form comes from `null`; the ticket is the permission, not the origin.
        if (call.origin !== null && call.origin !== 'null' && call.origin !== rooms.widgetOrigin)
          throw new Problem('origin-not-allowed')
        const value = await rights.doors.enter(call.body.ticket)
        if (value === null) return { status: 403, html: closedPage(await frameOf(call, call.lang), 'expired') }
        const { section } = call.body
        const location =
          section === undefined
            ? '/my-data'
            : section === 'erase'
              ? '/my-data/erase'
              : `/my-data#${section === 'data' ? 'held' : section}`
        return { status: 303, location, headers: { 'set-cookie': cookie(value, 1800) } }
      },
    }),
    change('/my-data/leave', 'Close this way in.', undefined, async (call, _, at) => {
      await rights.doors.leave(at.cookie)
      return {
        html: leftPage(await frameOf(call, at.frame.lang)),
        headers: { 'set-cookie': cookie('', 0), 'clear-site-data': '"cache", "storage"' },
      }
    }),
    change(
      '/my-data/choices/{purpose}',
      'Change a choice.',
      { purpose: purposeId.options },
      async ({ params }, fields, { guest, frame }) => {
        const decision = z.enum(['given', 'refused', 'withdrawn']).safeParse(fields['decision'])
        if (!decision.success) throw new Problem('bad-request')
        await consent.decide(guest.access, guest.visit, purposeId.parse(params['purpose']), decision.data, {
          noticeVersion: fields['notice_version'] ?? '',
          method: 'portal',
          lang: frame.lang,
        })
        return back
      },
    ),
    inside('/my-data/receipt', 'The signed receipt of your choices.', async (_, { guest }) => {
      const { visit, access } = guest
      const events = visit.subject === null ? [] : await listConsentEvents(db.as(access).sql, visit.subject)
      if (visit.subject === null || events.length === 0) throw new Problem('not-found')
      const receipt = consent.receipt({
        id: newId(),
        subject: visit.subject,
        site: visit.site,
        events,
        at: clock.now(),
      })
      return { json: receipt, headers: { 'content-disposition': 'attachment; filename="consent-receipt.json"' } }
    }),
    change('/my-data/copy', 'Ask for a copy.', undefined, async (_, __, { guest, frame }) => {
      await rights.ask(guest.access, guest.visit, 'access', { via: 'portal', statement: '', lang: frame.lang })
      return back
    }),
    change('/my-data/copy/{id}', 'Fetch the copy, once.', undefined, async ({ params }, _, { guest }) => {
      const bytes = await rights.fetchPackage(guest.access, guest.visit, params['id'] ?? '')
      return {
        type: 'application/zip',
        stream: streamOf(bytes),
        headers: { 'content-disposition': 'attachment; filename="my-data.zip"' },
      }
    }),
    change(
      '/my-data/rights/{right}',
      'Use another right.',
      { right: rightWord.options },
      async ({ params }, fields, { guest, frame }) => {
        const right = rightWord.parse(params['right'])
        if (right === 'erasure') throw new Problem('bad-request')
        const statement = fields['statement'] ?? ''
        if (statement.length > longestStatement) throw new Problem('too-large')
        await rights.ask(guest.access, guest.visit, right, {
          via: 'portal',
          statement,
          lang: frame.lang,
        })
        return back
      },
    ),
    change(
      '/my-data/decisions/{id}',
      'Contest a decision.',
      undefined,
      async ({ params }, fields, { guest, frame }) => {
        const statement = (fields['statement'] ?? '').trim().slice(0, 4_000)
        if (statement === '') throw new Problem('bad-request')
        await decisions.own.contest(guest.access, guest.visit, params['id'] ?? '', statement, frame.lang)
        return { status: 303, location: '/my-data#decisions' }
      },
    ),
    change('/my-data/unfreeze', 'End the freeze that you asked for.', undefined, async (_, __, { guest }) => {
      await rights.lift(guest.access, guest.visit)
      return back
    }),
    inside('/my-data/erase', 'What deleting means.', async (_, { frame }) => ({ html: confirmErasurePage(frame) })),
    change('/my-data/erase', 'Delete everything.', undefined, async (call, _, { guest, frame }) => {
      const { case: item, code } = await rights.ask(guest.access, guest.visit, 'erasure', {
        via: 'portal',
        statement: '',
        lang: frame.lang,
      })
      if (code === null) throw new Problem('conflict', { reason: 'no-code' })
      return {
        html: erasedPage(await frameOf(call, frame.lang), item, code, null, true),
        headers: { 'set-cookie': cookie('', 0) },
      }
    }),
    openRoute({
      method: 'POST',
      path: '/my-data/case',
      host: 'portal',
      summary: 'Open a deletion by its code.',
      tag: 'portal',
      who: { kind: 'case' },
      rate: 'sign-in',
      body: z.strictObject({ code: z.string().max(200) }),
      handle: (call) => caseAnswer(call, call.body.code),
    }),
    openRoute({
      method: 'POST',
      path: '/my-data/case/certificate',
      host: 'portal',
      summary: 'Download the certificate of a deletion.',
      tag: 'portal',
      who: { kind: 'case' },
      rate: 'sign-in',
      body: z.strictObject({ code: z.string().max(200) }),
      async handle(call) {
        const guest = await rights.doors.caseOf(call.body.code)
        const found = guest === null ? null : await rights.view(guest)
        if (found === null || found.certificate === null) return caseAnswer(call, call.body.code)
        return {
          json: found.certificate,
          headers: { 'content-disposition': 'attachment; filename="erasure-certificate.json"' },
        }
      },
    }),
  ]
}
