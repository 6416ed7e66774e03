// Which conversations are past their period, and how everything that belongs to them goes.
import { rawSql, type Sql } from '../../db/db.ts'

/** How many rows went, by table. */
export interface Deleted {
  readonly conversation: number
  readonly message: number
  readonly vault: number
  readonly feedback: number
  readonly note: number
}

/** Retention counts from the end of a conversation, or from its last message where nobody ended it. Frozen people keep everything: who asked for a restriction may need the data (Art. 18(1)(c)). */
const due = `coalesce(c.closed_at, c.last_at) < $1
  and not exists (select from subject s where s.tenant = c.tenant and s.id = c.subject and s.state <> 'live')`

/** How many conversations a tenant has, and how many of them are due. */
export async function countDue(run: Sql, before: Date): Promise<{ readonly all: number; readonly due: number }> {
  const { rows } = await run.executeQuery(
    rawSql<{ all: number; due: number }>(
      `select count(*)::int as "all", (count(*) filter (where ${due}))::int as due from conversation c`,
      [before],
    ),
  )
  return rows[0] ?? { all: 0, due: 0 }
}

/**
 * Deletes the due conversations of a tenant with their messages, vaults, feedback and notes, at most `limit` of them. A conversation in
 * which somebody is just writing is passed over: its row is locked, and afterwards it is not due any more.
 */
export async function deleteDue(run: Sql, before: Date, limit: number): Promise<Deleted> {
  const { rows } = await run.executeQuery(
    rawSql<Deleted>(
      `with gone as (
         delete from conversation c using (
           select tenant, subject, id from conversation c where ${due} order by id limit $2 for update skip locked) d
         where c.tenant = d.tenant and c.subject = d.subject and c.id = d.id returning c.tenant, c.subject, c.id),
       feedbacks as (
         delete from feedback f using message m, gone g
         where m.tenant = g.tenant and m.subject = g.subject and m.conversation = g.id
           and f.tenant = m.tenant and f.subject = m.subject and f.message = m.id returning 1),
       messages as (
         delete from message m using gone g
         where m.tenant = g.tenant and m.subject = g.subject and m.conversation = g.id returning 1),
       vaults as (
         delete from vault v using gone g where v.tenant = g.tenant and v.subject = g.subject and v.id = g.id returning 1),
       notes as (
         delete from note n using gone g
         where n.tenant = g.tenant and n.subject = g.subject and n.conversation = g.id returning 1)
       select (select count(*)::int from gone) as conversation, (select count(*)::int from messages) as message,
         (select count(*)::int from vaults) as vault, (select count(*)::int from feedbacks) as feedback,
         (select count(*)::int from notes) as note`,
      [before, limit],
    ),
  )
  return rows[0] ?? { conversation: 0, message: 0, vault: 0, feedback: 0, note: 0 }
}
