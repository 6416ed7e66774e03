// Statements about what is past its period, made from the rules: how much there is, what comes next, and how it goes.
import { rawSql, type Sql } from '../../db/db.ts'
import { newId } from '../../domain/ids.ts'
import type { Rule } from './rules.ts'

/** How a class of data stands. */
export interface Standing {
  readonly total: number
  /** Past its period, and free to go. */
  readonly due: number
  /** Past its period, and kept by a hold. */
  readonly held: number
  /** Past its period, and frozen by the person (Art. 18). */
  readonly frozen: number
}

/** A row that is due, by nothing but its random id. */
export interface Sample {
  readonly id: string
  readonly since: Date
}

const person = (rule: Rule): string => (rule.tables[0] === 'subject' ? 'x.id' : 'x.subject')

const activeHold = (tenant: string, subject: string): string =>
  `exists (select from legal_hold h where h.tenant = ${tenant} and h.subject = ${subject}
     and h.reviewed_at is not null and h.released_at is null and h.expires_at > $2)`
const frozen = (tenant: string, subject: string): string =>
  `exists (select from subject s where s.tenant = ${tenant} and s.id = ${subject} and s.state <> 'live')`

/** `$1`: the instant before which the period began; `$2`: now. */
function rowsOf(rule: Rule): string {
  const who = person(rule)
  // Not every rule names `$2` otherwise, and PostgreSQL wants to know its type.
  const keeps = rule.respectsHolds
  return `select x.tenant, ${who} as subject, x.id, ${rule.anchor} as anchor,
    ${keeps ? activeHold('x.tenant', who) : 'false'} as held, ${keeps ? frozen('x.tenant', who) : 'false'} as frozen
    from ${rule.tables[0]} x where $2::timestamptz is not null`
}

/** How a class stands at an instant. */
export async function countRule(run: Sql, rule: Rule, before: Date, now: Date): Promise<Standing> {
  const { rows } = await run.executeQuery(
    rawSql<Standing>(
      // Holds and freezes are looked up only for what is due: the planner does not reorder a case.
      `select count(*)::int as total,
         count(*) filter (where anchor < $1 and not held and not frozen)::int as due,
         count(*) filter (where anchor < $1 and held)::int as held,
         count(*) filter (where anchor < $1 and frozen and not held)::int as frozen
       from (select anchor, case when anchor < $1 then held else false end as held, case when anchor < $1 then frozen else false end as frozen
               from (${rowsOf(rule)}) every) counted`,
      [before, now],
    ),
  )
  return rows[0] ?? { total: 0, due: 0, held: 0, frozen: 0 }
}

/** How many rows fall due on each of the coming days; day 0 is what is due already. */
export async function countComing(
  run: Sql,
  rule: Rule,
  before: Date,
  now: Date,
  days: number,
): Promise<readonly number[]> {
  const { rows } = await run.executeQuery(
    rawSql<{ day: number; count: number }>(
      `select greatest(0, ceil(extract(epoch from (anchor - $1)) / 86400))::int as day, count(*)::int as count
         from (${rowsOf(rule)}) x where anchor < $1 + make_interval(days => $3) and not held and not frozen group by 1`,
      [before, now, days],
    ),
  )
  const coming = Array.from({ length: days + 1 }, () => 0)
  for (const { day, count } of rows) coming[Math.min(day, days)] = count
  return coming
}

/** The oldest rows that are due. */
export async function sampleRule(
  run: Sql,
  rule: Rule,
  before: Date,
  now: Date,
  most: number,
): Promise<readonly Sample[]> {
  const { rows } = await run.executeQuery(
    rawSql<Sample>(
      `select id, anchor as since from (${rowsOf(rule)}) x where anchor < $1 and not held and not frozen order by anchor, id limit $3`,
      [before, now, most],
    ),
  )
  return rows
}

/** Deletes due conversations with all that belongs to them, at most `most`, and adds them to the figures that survive. Returns how many. */
async function deleteConversations(run: Sql, rule: Rule, before: Date, now: Date, most: number): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{
      tenant: string
      site: string
      month: string
      conversations: number
      messages: number
      with_people: number
      helpful: number
      unhelpful: number
    }>(
      // A conversation in which somebody is just writing is passed over: its row is locked, and afterwards it is not due any more.
      `with due as (
         select tenant, subject, id from conversation where (tenant, subject, id) in (
           select tenant, subject, id from (${rowsOf(rule)}) x where anchor < $1 and not held and not frozen order by anchor limit $3)
         for update skip locked),
       gone as (
         delete from conversation c using due d where c.tenant = d.tenant and c.subject = d.subject and c.id = d.id
         returning c.tenant, c.subject, c.id, c.site, c.opened_at),
       feedbacks as (
         delete from feedback f using message m, due d
         where m.tenant = d.tenant and m.subject = d.subject and m.conversation = d.id
           and f.tenant = m.tenant and f.subject = m.subject and f.message = m.id returning m.conversation, f.value),
       messages as (
         delete from message m using due d where m.tenant = d.tenant and m.subject = d.subject and m.conversation = d.id
         returning m.conversation, m.origin),
       vaults as (delete from vault v using due d where v.tenant = d.tenant and v.subject = d.subject and v.id = d.id),
       notes as (delete from note n using due d where n.tenant = d.tenant and n.subject = d.subject and n.conversation = d.id),
       said as (
         select conversation, count(*) as n, bool_or(origin in ('human', 'ai_draft')) as people from messages group by 1),
       felt as (
         select conversation, count(*) filter (where value = 'helpful') as helpful, count(*) filter (where value = 'unhelpful') as unhelpful
           from feedbacks group by 1)
       select g.tenant, g.site, to_char(g.opened_at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as conversations,
         coalesce(sum(s.n), 0)::int as messages, count(*) filter (where s.people)::int as with_people,
         coalesce(sum(f.helpful), 0)::int as helpful, coalesce(sum(f.unhelpful), 0)::int as unhelpful
       from gone g left join said s on s.conversation = g.id left join felt f on f.conversation = g.id group by 1, 2, 3`,
      [before, now, most],
    ),
  )
  for (const row of rows)
    await run
      .insertInto('statistic')
      .values({ ...row, id: newId() })
      .onConflict((on) =>
        on.columns(['tenant', 'site', 'month']).doUpdateSet((at) => ({
          conversations: at('statistic.conversations', '+', row.conversations),
          messages: at('statistic.messages', '+', row.messages),
          with_people: at('statistic.with_people', '+', row.with_people),
          helpful: at('statistic.helpful', '+', row.helpful),
          unhelpful: at('statistic.unhelpful', '+', row.unhelpful),
        })),
      )
      .execute()
  return rows.reduce((sum, row) => sum + row.conversations, 0)
}

/** Deletes closed rights cases with what was written in them and who was told; ended holds go by the same period. */
async function deleteCases(run: Sql, rule: Rule, before: Date, now: Date, most: number): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ count: number }>(
      `with gone as (
         delete from rights_case d where (d.tenant, d.subject, d.id) in (
           select tenant, subject, id from (${rowsOf(rule)}) x where anchor < $1 order by anchor limit $3)
         returning d.tenant, d.subject, d.id),
       entries as (
         delete from case_entry e using gone g where e.tenant = g.tenant and e.subject = g.subject and e.rights_case = g.id),
       notices as (
         delete from recipient_notice n using gone g
         where n.tenant = g.tenant and n.subject = g.subject and n.rights_case = g.id),
       holds as (delete from legal_hold where coalesce(released_at, expires_at) < $1)
       select count(*)::int as count from gone`,
      [before, now, most],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Deletes people of whom nothing is left but the random number: visits, portal keys, content keys, and the number itself. */
async function deletePeople(run: Sql, rule: Rule, before: Date, now: Date, most: number): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ count: number }>(
      `with gone as (
         delete from subject p where (p.tenant, p.id) in (
           select tenant, id from (${rowsOf(rule)}) x where anchor < $1 and not held and not frozen order by anchor limit $3)
         returning p.tenant, p.id),
       visits as (delete from session o using gone g where o.tenant = g.tenant and o.subject = g.id),
       tickets as (delete from portal_ticket o using gone g where o.tenant = g.tenant and o.subject = g.id),
       keys as (delete from subject_key k using gone g where k.tenant = g.tenant and k.subject = g.id and k.bundle <> 'accountability')
       select count(*)::int as count from gone`,
      [before, now, most],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Erases what a hold had kept back from an erasure, once the hold has ended. Returns how many people. */
export async function eraseRemains(run: Sql, now: Date): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ count: number }>(
      `with ended as (
         select s.tenant, s.id from subject s where s.state = 'erasing'
           and exists (select from rights_case c where c.tenant = s.tenant and c.subject = s.id and c."right" = 'erasure' and c.state = 'done')
           and not exists (select from legal_hold h where h.tenant = s.tenant and h.subject = s.id
             and h.reviewed_at is not null and h.released_at is null and h.expires_at > $1)),
       keys as (delete from subject_key o using ended e where o.tenant = e.tenant and o.subject = e.id),
       notes as (delete from note o using ended e where o.tenant = e.tenant and o.subject = e.id),
       vaults as (delete from vault o using ended e where o.tenant = e.tenant and o.subject = e.id),
       messages as (delete from message o using ended e where o.tenant = e.tenant and o.subject = e.id),
       talks as (delete from conversation o using ended e where o.tenant = e.tenant and o.subject = e.id),
       people as (delete from subject o using ended e where o.tenant = e.tenant and o.id = e.id)
       select count(*)::int as count from ended`,
      [now],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Keys that open nothing any more: of addresses that went, and of proofs whose person and rows are gone. */
export async function destroyIdleKeys(run: Sql): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ count: number }>(
      `with gone as (
         delete from subject_key k where
           (k.bundle = 'identity' and not exists (select from contact o where o.tenant = k.tenant and o.subject = k.subject))
           or (k.bundle = 'accountability'
             and not exists (select from subject o where o.tenant = k.tenant and o.id = k.subject)
             and not exists (select from staff o where o.tenant = k.tenant and o.id = k.subject)
             and not exists (select from access_entry o where o.tenant = k.tenant and o.subject = k.subject)
             and not exists (select from case_entry o where o.tenant = k.tenant and o.subject = k.subject)
             and not exists (select from disclosure o where o.tenant = k.tenant and o.subject = k.subject)
             and not exists (select from log_detail o where o.tenant = k.tenant and o.subject = k.subject))
         returning 1)
       select count(*)::int as count from gone`,
      [],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Deletes what is due of a class, at most `most` rows, and returns how many. */
export async function deleteRule(run: Sql, rule: Rule, before: Date, now: Date, most: number): Promise<number> {
  if (rule.id === 'conversation') return deleteConversations(run, rule, before, now, most)
  if (rule.id === 'case') return deleteCases(run, rule, before, now, most)
  if (rule.id === 'person') return deletePeople(run, rule, before, now, most)
  if (rule.id === 'consent') {
    const { rows } = await run.executeQuery(
      rawSql<{ count: number }>('select end_consents($1, $2) as count', [before, most]),
    )
    return rows[0]?.count ?? 0
  }
  const [name] = rule.tables
  const done = await run.executeQuery(
    rawSql(
      `delete from ${name} d where (d.tenant, d.subject, d.id) in (
         select tenant, subject, id from (${rowsOf(rule)}) x where anchor < $1 and not held and not frozen order by anchor limit $3)`,
      [before, now, most],
    ),
  )
  return Number(done.numAffectedRows ?? 0)
}
