// The person's side: see every decision about oneself, and contest it without a deadline (Art. 22(3), D-05).
import type { DecisionKind, DecisionView, Language } from '@aboveboard/protocol'
import { appendEntry } from '../../audit/audit.ts'
import { isDuplicate } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { day } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { own } from '../../privacy/reveal/reveal.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { changeDecision, findDecision, insertReview, listOwn, lockDecision } from '../record/decision.sql.ts'
import { type DecisionNeeds, openDecisions, viewOf } from '../record/needs.ts'
import type { DecisionRow } from '../record/sealing.ts'
import { kindIn } from '../rules/explain.ts'

/** Art. 12(3): one month. No month is shorter than this. */
const answerWithin = 28 * day
/** More decisions about one person than anybody reads. */
const most = 100

export interface OwnDecisions {
  /** The person's decisions, newest first. */
  list(access: Access, visit: Visit, lang: Language): Promise<readonly DecisionView[]>
  /** One of them. Throws `not-found` for anybody else's (S-01). */
  view(access: Access, visit: Visit, id: string, lang: Language): Promise<DecisionView>
  /** Contests it. Throws `not-found`; `conflict` while a review is open. */
  contest(access: Access, visit: Visit, id: string, statement: string, lang: Language): Promise<DecisionView>
  /** The kinds of decision that can be asked for. */
  kinds(access: Access, lang: Language): Promise<readonly DecisionKind[]>
}

/** Opens the person's side. */
export function openOwn(needs: DecisionNeeds): OwnDecisions {
  const { db, audit, clock, sealing, versions, telling } = needs

  async function mine(access: Access, visit: Visit, id: string): Promise<DecisionRow> {
    const row = visit.subject === null ? undefined : await findDecision(db.as(access).sql, id)
    if (row === undefined || row.subject !== visit.subject) throw new Problem('not-found')
    return row
  }

  async function views(access: Access, rows: readonly DecisionRow[], lang: Language): Promise<DecisionView[]> {
    const [first] = rows
    if (first === undefined) return []
    const ring = await sealing.ring(db.as(access).sql, first.subject)
    const opened = await openDecisions(needs, access, { ring, rows }, (box) => own(access, box))
    return opened.map((one) => viewOf(one, lang))
  }

  async function view(access: Access, visit: Visit, id: string, lang: Language): Promise<DecisionView> {
    const [found] = await views(access, [await mine(access, visit, id)], lang)
    if (found === undefined) throw new Problem('not-found')
    return found
  }

  return {
    async list(access, visit, lang) {
      const { subject } = visit
      return subject === null ? [] : views(access, await listOwn(db.as(access).sql, subject, most), lang)
    },
    view,
    async contest(access, visit, id, statement, lang) {
      const { subject } = await mine(access, visit, id)
      if (visit.subjectState === 'restricted') throw new Problem('restricted')
      const ring = await sealing.ring(db.as(access).sql, subject)
      try {
        await db.as(access).transaction(async (run) => {
          const now = await lockDecision(run, id)
          if (now === undefined) throw new Problem('not-found')
          if (now.state === 'contested') throw new Problem('conflict', { reason: 'under-review' })
          const review = newId<'review'>()
          const at = clock.now()
          const entry = audit.compose(access, {
            event: 'decision.contested',
            outcome: 'done',
            purpose: 'accountability',
            reason: `${now.type}@${now.type_version}`,
            subject: { id: subject, ring },
            object: { kind: 'decision', id },
          })
          await appendEntry(run, entry)
          await insertReview(
            run,
            sealing.sealReview(ring, {
              tenant: access.tenant,
              subject,
              id: review,
              decision: id,
              state: 'open',
              statement,
              at: new Date(at),
              due_at: new Date(at + answerWithin),
              opened_by: null,
              opened_at: null,
              staff: null,
              looked: null,
              closed_at: null,
              ruling: null,
              log_entry: entry.pending.id,
            }),
          )
          await changeDecision(run, { subject, id }, { state: 'contested' })
          await telling.tell(run, access, { subject, ring, decision: id }, 'contested')
        })
      } catch (fault) {
        throw isDuplicate(fault) ? new Problem('conflict', { reason: 'under-review' }) : fault
      }
      return view(access, visit, id, lang)
    },
    async kinds(access, lang) {
      const active = (await versions.list(access)).filter((one) => one.state === 'active')
      return active.map((one) => kindIn(one.file, one.automated, lang))
    },
  }
}
