// The desk's side: proposals wait for a person, contested decisions for another one. Whoever decides has opened the facts first, and the
// time between is kept (D-05, D-06, D-07).
import type { DeskDecision, DeskDecisionRow, Language } from '@aboveboard/protocol'
import { appendEntry, type EventName } from '../../audit/audit.ts'
import type { Sql } from '../../db/db.ts'
import { rfc3339 } from '../../domain/clock.ts'
import { Problem } from '../../domain/problem.ts'
import type { Fact, FactValue, Ruling } from '../../map/tables/decisions.ts'
import { findStanding } from '../../privacy/consent/consent.ts'
import { type StaffAction, type StaffVisit, staffAccess, theHouse } from '../../staff/staff.ts'
import { statedFacts } from '../record/asking.ts'
import {
  changeDecision,
  changeReview,
  type DecisionState,
  findDecision,
  listByState,
  listReviews,
  lockDecision,
} from '../record/decision.sql.ts'
import { type DecisionNeeds, type Line, type Opened, openDecisions, viewOf } from '../record/needs.ts'
import type { DecisionRow, Ring } from '../record/sealing.ts'
import { decide } from '../rules/decide.ts'
import { kindIn, outcomeOf } from '../rules/explain.ts'
import { isOwnWords } from '../rules/own-words.ts'

type Act = Extract<StaffAction, 'read decision' | 'confirm decision' | 'review decision'>

/** What a person decides. */
export interface Decided {
  readonly outcome: string
  readonly reasons: string
}

export interface DecisionDesk {
  /** What waits, the oldest first; or all decisions of a conversation. */
  queue(
    visit: StaffVisit,
    about: { readonly conversation: string | null },
    lang: Language,
  ): Promise<readonly DeskDecisionRow[]>
  /** One decision with facts and statement. Opening it stands in the person's access ledger, and starts the reader's time. */
  open(visit: StaffVisit, id: string, lang: Language): Promise<DeskDecision>
  /** Corrects facts of a proposal; the rules run again. */
  correct(visit: StaffVisit, id: string, facts: Readonly<Record<string, FactValue>>): Promise<void>
  /** Confirms a proposal, or decides otherwise for reasons. Throws `conflict` (`not-opened`, `disputed`, `state`), `reason-required`. */
  confirm(visit: StaffVisit, id: string, decided: Decided): Promise<void>
  /** Reviews a contested decision. Throws `not-allowed` for whoever confirmed it, `conflict` (`not-opened`), `reason-required`. */
  review(visit: StaffVisit, id: string, decided: Decided): Promise<void>
}

const waiting: readonly DecisionState[] = ['proposed', 'contested']
const all: readonly DecisionState[] = ['proposed', 'effective', 'contested', 'upheld', 'overturned']
const longestList = 200
/** An open page is no look any more after this: milliseconds. */
const longestLook = 3_600_000

/** Opens the desk's side. */
export function openDecisionDesk(needs: DecisionNeeds): DecisionDesk {
  const { db, audit, clock, sealing, versions, reveal, policies, telling } = needs

  function demand(visit: StaffVisit, act: Act, row: DecisionRow, reviewers: string, restricted: boolean): void {
    policies.demand(visit, act, { kind: 'decision', id: row.id, confirmer: row.staff, reviewers, restricted })
  }

  /** A decision in clear, after the access ledger was written. */
  async function held(visit: StaffVisit, id: string, act: Act): Promise<Opened & { readonly ring: Ring }> {
    const access = staffAccess(visit)
    const { sql } = db.as(access)
    const row = await findDecision(sql, id)
    if (row === undefined) throw new Problem('not-found')
    const { subjectState } = await findStanding(sql, row.subject)
    if (subjectState === 'erasing' || subjectState === 'erased' || subjectState === null) throw new Problem('not-found')
    // Said before the policies say no, because it is the person's wish and not the reader's role that stands in the way.
    if (subjectState === 'restricted') throw new Problem('restricted')
    const { file } = await versions.at(access, row.type, row.type_version)
    demand(visit, act, row, file.reviewers ?? 'admin', false)
    const ring = await sealing.ring(sql, row.subject)
    const about = { subject: row.subject, ring, fields: 'decision', object: row.id }
    const [opened] = await openDecisions(needs, access, { ring, rows: [row] }, (box) =>
      reveal.reveal(access, about, { code: 'solve-case', words: '' }, box),
    )
    if (opened === undefined) throw new Problem('not-found')
    return { ...opened, ring }
  }

  function looked(visit: StaffVisit, by: string | null, at: Date | null): number {
    // D-06: facts and statement first, then the decision; a proposal that was corrected meanwhile is opened anew.
    if (by !== visit.staff || at === null) throw new Problem('conflict', { reason: 'not-opened' })
    return Math.min(Math.max(0, clock.now() - at.getTime()), longestLook)
  }

  async function log(run: Sql, visit: StaffVisit, { row, ring }: Opened & { readonly ring: Ring }, event: EventName) {
    await appendEntry(
      run,
      audit.compose(staffAccess(visit), {
        event,
        outcome: 'done',
        purpose: 'accountability',
        reason: `${row.type}@${row.type_version}`,
        subject: { id: row.subject, ring },
        staff: { id: visit.staff, ring: visit.ring },
        object: { kind: 'decision', id: row.id },
      }),
    )
  }

  /** The row as it stands now, unchanged since it was opened. */
  async function still(run: Sql, row: DecisionRow): Promise<DecisionRow> {
    const now = await lockDecision(run, row.id)
    if (now === undefined) throw new Problem('not-found')
    if (now.state !== row.state || now.version !== row.version) throw new Problem('conflict', { reason: 'changed' })
    return now
  }

  function known(opened: Opened, outcome: string): void {
    if (!opened.rules.file.outcomes.some((one) => one.code === outcome))
      throw new Problem('bad-request', { errors: [{ at: 'outcome', code: 'unknown' }] })
  }

  /** The words of the rules, which are nobody's own reasons. */
  function wordsOf({ rules: { file }, ruling, review }: Opened): readonly string[] {
    return [
      ...file.rules.flatMap((one) => Object.values(one.text)),
      ...file.outcomes.flatMap((one) => [...Object.values(one.label), ...Object.values(one.consequence)]),
      ruling?.reasons ?? '',
      review?.statement ?? '',
    ]
  }

  return {
    async queue(visit, { conversation }, lang) {
      policies.demand(visit, 'list decisions', theHouse)
      const access = staffAccess(visit)
      const { sql } = db.as(access)
      const rows = await listByState(sql, {
        states: conversation === null ? waiting : all,
        ...(conversation === null ? {} : { conversation }),
        limit: longestList,
      })
      const reviews = await listReviews(
        sql,
        rows.map((row) => row.id),
      )
      const out: DeskDecisionRow[] = []
      for (const row of rows) {
        const { file, automated } = await versions.at(access, row.type, row.type_version)
        const open = reviews.find((one) => one.decision === row.id && one.state === 'open')
        out.push({
          id: row.id,
          type: row.type,
          title: kindIn(file, automated, lang).title,
          state: (await needs.disputed(access, row.subject)) ? 'suspended' : row.state,
          decided_at: row.decided_at.toISOString(),
          due_at: open?.due_at.toISOString() ?? null,
          conversation: row.conversation,
        })
      }
      return out
    },
    async open(visit, id, lang) {
      const opened = await held(visit, id, 'read decision')
      const { row, rules, review } = opened
      const at = { opened_by: visit.staff, opened_at: new Date(clock.now()) }
      const { sql } = db.as(staffAccess(visit))
      // The first look of a reader counts; reading again does not shorten it.
      if (row.state === 'proposed' && row.opened_by !== visit.staff)
        await changeDecision(sql, { subject: row.subject, id }, at)
      if (review?.state === 'open' && review.row.opened_by !== visit.staff)
        await changeReview(sql, { subject: row.subject, id: review.row.id }, at)
      const may = (act: Act) =>
        policies.may(visit, act, {
          kind: 'decision',
          id,
          confirmer: row.staff,
          reviewers: rules.file.reviewers ?? 'admin',
          restricted: false,
        })
      const kind = kindIn(rules.file, rules.automated, lang)
      const isProposed = row.state === 'proposed' && !opened.disputed && may('confirm decision')
      return {
        decision: viewOf(opened, lang),
        conversation: row.conversation,
        may: [
          ...(isProposed ? (['correct', 'confirm'] as const) : []),
          ...(review?.state === 'open' && may('review decision') ? (['review'] as const) : []),
        ],
        own: row.staff === visit.staff,
        inputs: kind.inputs,
        outcomes: kind.outcomes,
      }
    },
    async correct(visit, id, given) {
      const opened = await held(visit, id, 'confirm decision')
      const { row, ring, rules, body } = opened
      if (row.state !== 'proposed') throw new Problem('conflict', { reason: 'state' })
      const stated = statedFacts(rules, given, 'staff', rfc3339(clock.now())).facts
      const facts: Fact[] = [...body.facts.filter((old) => !stated.some((one) => one.name === old.name)), ...stated]
      const order = rules.file.inputs.map((one) => one.name)
      facts.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
      const next = await decide(rules, facts, { child: body.without === 'child', clock })
      const at = new Date(clock.now())
      const sealed = sealing.sealDecision(ring, {
        ...row,
        version: row.version + 1,
        decided_at: at,
        body: next,
        ruling: null,
      })
      await db.as(staffAccess(visit)).transaction(async (run) => {
        await still(run, row)
        // Whoever had it open saw other facts: it is opened anew before it is confirmed.
        await changeDecision(
          run,
          { subject: row.subject, id },
          { version: sealed.version, decided_at: at, body: sealed.body, opened_by: null, opened_at: null },
        )
        await log(run, visit, opened, 'decision.made')
      })
    },
    async confirm(visit, id, { outcome, reasons }) {
      const opened = await held(visit, id, 'confirm decision')
      const { row, ring, body } = opened
      if (row.state !== 'proposed') throw new Problem('conflict', { reason: 'state' })
      // D-12: while the person disputes facts, nothing is decided on them.
      if (opened.disputed) throw new Problem('conflict', { reason: 'disputed' })
      const time = looked(visit, row.opened_by, row.opened_at)
      known(opened, outcome)
      const followed = outcome === body.outcome
      if (!followed && !isOwnWords(reasons, wordsOf(opened))) throw new Problem('reason-required')
      const ruling: Ruling = { outcome, reasons }
      const line: Line = followed ? 'confirmed' : 'changed'
      await db.as(staffAccess(visit)).transaction(async (run) => {
        await still(run, row)
        await changeDecision(
          run,
          { subject: row.subject, id },
          {
            state: 'effective',
            effective_at: new Date(clock.now()),
            staff: visit.staff,
            looked: time,
            followed,
            ruling: sealing.sealRuling('decision', ring, { id, version: row.version }, ruling),
          },
        )
        await log(run, visit, opened, followed ? 'decision.confirmed' : 'decision.changed')
        await telling.tell(run, staffAccess(visit), { subject: row.subject, ring, decision: id }, line)
        await versions.watch(run, staffAccess(visit), row.type, row.type_version)
      })
    },
    async review(visit, id, { outcome, reasons }) {
      const opened = await held(visit, id, 'review decision')
      const { row, ring, review } = opened
      if (row.state !== 'contested' || review === null || review.state !== 'open')
        throw new Problem('conflict', { reason: 'state' })
      const time = looked(visit, review.row.opened_by, review.row.opened_at)
      known(opened, outcome)
      if (!isOwnWords(reasons, wordsOf(opened))) throw new Problem('reason-required')
      const isUpheld = outcome === outcomeOf(opened)
      const state = isUpheld ? 'upheld' : 'overturned'
      const at = new Date(clock.now())
      await db.as(staffAccess(visit)).transaction(async (run) => {
        await still(run, row)
        await changeReview(
          run,
          { subject: row.subject, id: review.row.id },
          {
            state,
            staff: visit.staff,
            looked: time,
            closed_at: at,
            ruling: sealing.sealRuling('decision_review', ring, { id: review.row.id }, { outcome, reasons }),
          },
        )
        await changeDecision(run, { subject: row.subject, id }, { state, effective_at: row.effective_at ?? at })
        await log(run, visit, opened, 'decision.reviewed')
        await telling.tell(run, staffAccess(visit), { subject: row.subject, ring, decision: id }, state)
      })
    },
  }
}
