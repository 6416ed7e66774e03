// A decision comes about: asked for by the person, or proposed by a member of staff in a conversation. Facts are taken with who stated
// them; what affects somebody significantly waits for a person before it has effect (D-03).
import type { DecisionView, Language } from '@aboveboard/protocol'
import { appendEntry } from '../../audit/audit.ts'
import { isDuplicate, type Sql } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { rfc3339 } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { DecisionBody, Fact, FactSource, FactValue } from '../../map/tables/decisions.ts'
import { askGate } from '../../privacy/gate/gate.ts'
import { own } from '../../privacy/reveal/reveal.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { decide } from '../rules/decide.ts'
import { readFacts } from '../rules/facts.ts'
import { findByClientId, insertDecision } from './decision.sql.ts'
import { type DecisionNeeds, openDecisions, viewOf } from './needs.ts'
import type { DecisionRow, Ring } from './sealing.ts'
import type { Rules } from './versions.ts'

/** A decision that is asked for. */
export interface Wanted {
  readonly type: string
  readonly facts: Readonly<Record<string, FactValue>>
  readonly client_id: string
  readonly child: boolean
}

/** Whom it is about, and where. */
export interface About {
  readonly subject: string
  readonly conversation: string | null
}

export interface Asking {
  /** The person asks. Throws `consent-required`, `restricted`, `not-found`, `bad-request` for facts that are not theirs to state. */
  ask(access: Access, visit: Visit, wanted: Wanted, lang: Language): Promise<DecisionView>
  /** A member of staff proposes, in a conversation that they hold. */
  propose(access: Access, about: About, wanted: Wanted): Promise<{ readonly id: string }>
}

/** The day on which somebody asks is known to the house. */
function clockFacts(rules: Rules, at: string): readonly Fact[] {
  return rules.file.inputs
    .filter((one) => one.name === 'asked_on' && one.type === 'date' && one.from.includes('system'))
    .map(({ name }) => ({ name, value: at.slice(0, 10), source: 'system' as const, at }))
}

/** Facts with their source. Throws `bad-request` naming each that does not fit. */
export function statedFacts(
  rules: Rules,
  given: Readonly<Record<string, unknown>>,
  from: FactSource,
  at: string,
): { readonly facts: readonly Fact[]; readonly unknown: number } {
  const { facts, errors, unknown } = readFacts(rules.file, given, from)
  if (errors.length > 0) throw new Problem('bad-request', { errors })
  return { facts: Object.entries(facts).map(([name, value]) => ({ name, value, source: from, at })), unknown }
}

/** Opens this part of the room. */
export function openAsking(needs: DecisionNeeds): Asking {
  const { db, audit, clock, sealing, versions, consent, telling } = needs

  async function store(
    access: Access,
    about: About & { readonly ring: Ring },
    wanted: Wanted,
    from: FactSource,
  ): Promise<DecisionRow> {
    const before = await findByClientId(db.as(access).sql, about.subject, wanted.client_id)
    if (before !== undefined) return before
    const rules = await versions.inUse(access, wanted.type)
    const now = rfc3339(clock.now())
    const stated = statedFacts(rules, wanted.facts, from, now)
    const facts = [
      ...stated.facts,
      ...clockFacts(rules, now).filter((one) => !stated.facts.some((known) => known.name === one.name)),
    ]
    const body = await decide(rules, facts, { child: wanted.child, clock })
    try {
      return await db
        .as(access)
        .transaction((run) => write(run, access, { ...about, unknown: stated.unknown }, wanted, rules, body))
    } catch (fault) {
      // The same request came twice at once: the other one was stored.
      const stored = isDuplicate(fault)
        ? await findByClientId(db.as(access).sql, about.subject, wanted.client_id)
        : undefined
      if (stored === undefined) throw fault
      return stored
    }
  }

  async function write(
    run: Sql,
    access: Access,
    about: About & { readonly ring: Ring; readonly unknown: number },
    wanted: Wanted,
    rules: Rules,
    body: DecisionBody,
  ): Promise<DecisionRow> {
    const { subject, ring } = about
    const id = newId<'decision'>()
    // D-03: without a person only what is limited in effect, was reviewed as such, and came out by a rule.
    const isAutomatic =
      rules.file.automation === 'automatic' && rules.file.effect === 'limited' && body.outcome !== null
    const at = new Date(clock.now())
    const entry = audit.compose(access, {
      event: 'decision.made',
      outcome: 'done',
      purpose: 'accountability',
      basis: rules.file.basis ?? '',
      reason: `${wanted.type}@${rules.version} ${isAutomatic ? 'effective' : 'proposed'}`,
      subject: { id: subject, ring },
      object: { kind: 'decision', id },
      detail: { hash: body.hash },
    })
    await appendEntry(run, entry)
    if (about.unknown > 0) {
      // D-08: what was sent along and is no input of these rules is left out, and that it was is on the log.
      const ignored = { event: 'decision.refused-input', outcome: 'denied', purpose: 'accountability' } as const
      await appendEntry(
        run,
        audit.compose(access, {
          ...ignored,
          reason: 'unknown-input',
          subject: { id: subject, ring },
          object: { kind: 'decision', id },
        }),
      )
    }
    const row = sealing.sealDecision(ring, {
      tenant: access.tenant,
      subject,
      id,
      type: wanted.type,
      type_version: rules.version,
      state: isAutomatic ? 'effective' : 'proposed',
      conversation: about.conversation ?? (await telling.current(run, subject)),
      client_id: wanted.client_id,
      version: 1,
      decided_at: at,
      effective_at: isAutomatic ? at : null,
      body,
      opened_by: null,
      opened_at: null,
      staff: null,
      looked: null,
      followed: null,
      ruling: null,
      log_entry: entry.pending.id,
    })
    await insertDecision(run, row)
    await telling.tell(run, access, { subject, ring, decision: id }, isAutomatic ? 'effective' : 'proposed')
    return row
  }

  return {
    async ask(access, visit, wanted, lang) {
      const verdict = askGate('support', visit, consent.rules(visit.site), clock.now())
      if (!verdict.allow) {
        if (verdict.reason === 'restricted') throw new Problem('restricted')
        throw new Problem('consent-required', { purpose: 'support' })
      }
      const { subject } = visit
      if (subject === null) throw new Problem('consent-required', { purpose: 'support' })
      const ring = await sealing.ring(db.as(access).sql, subject)
      const row = await store(access, { subject, conversation: null, ring }, wanted, 'person')
      const [opened] = await openDecisions(needs, access, { ring, rows: [row] }, (box) => own(access, box))
      if (opened === undefined) throw new Problem('not-found')
      return viewOf(opened, lang)
    },
    async propose(access, about, wanted) {
      const ring = await sealing.ring(db.as(access).sql, about.subject)
      const { id } = await store(access, { ...about, ring }, wanted, 'staff')
      return { id }
    },
  }
}
