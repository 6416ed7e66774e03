// What the office shows of retention: rules in all states, a stopped deletion, holds that wait and hold.
import { idOf, NOW } from './wire-desk.ts'

const days = (count: number): string => new Date(Date.parse(NOW) + count * 86_400_000).toISOString()

const coming = (due: number, weight: number): number[] =>
  Array.from({ length: 31 }, (_, day) => (day === 0 ? due : Math.round(weight * (1 + Math.sin(day / 2.5)) + (day % 7))))

/** The answer of `/v1/office/retention`; tests change it as the server would. */
export function retentionState() {
  const rule = (id: string, period: string, total: number, due: number, held: number, weight: number) => ({
    rule: id,
    period,
    total,
    due,
    held,
    frozen: 0,
    coming: weight === 0 ? Array.from({ length: 31 }, () => 0) : coming(due, weight),
    samples: due === 0 ? [] : [{ id: idOf('conversation', 90), since: days(-31) }],
  })
  return {
    rules: [
      rule('conversation', 'P30D', 1284, 41, 3, 22),
      rule('contact', 'P30D', 388, 12, 1, 6),
      rule('person', 'P30D', 1402, 9, 3, 9),
      rule('access', 'P24M', 2210, 0, 0, 0),
      rule('disclosure', 'P24M', 640, 0, 0, 0),
      rule('detail', 'P12M', 3120, 0, 0, 1),
      rule('case', 'P3Y', 87, 0, 0, 0),
      rule('consent', 'P3Y', 5120, 0, 0, 0),
    ],
    stops: [
      {
        id: idOf('case', 21),
        rule: 'conversation',
        reason: 'share',
        due: 812,
        total: 1284,
        before: days(-30),
        at: days(0),
        agreed: 'nobody',
      },
    ],
    runs: [
      { at: days(0), began_by: 'clock', outcome: 'stopped', deleted: { contact: 2 } },
      { at: days(-1), began_by: 'clock', outcome: 'done', deleted: { conversation: 37, contact: 8, person: 31 } },
    ],
    holds: [
      {
        id: idOf('case', 31),
        ground: 'legal-claims',
        reference: 'AZ 14/26',
        opened_at: days(-20),
        expires_at: days(70),
        state: 'holds',
        own: false,
      },
      {
        id: idOf('case', 32),
        ground: 'authority-request',
        reference: 'B-2026.118',
        opened_at: days(-1),
        expires_at: days(180),
        state: 'waiting',
        own: false,
      },
    ],
    statistics: [
      { month: '2026-09', conversations: 402, messages: 2210, with_people: 96, helpful: 180, unhelpful: 14 },
      { month: '2026-08', conversations: 388, messages: 1975, with_people: 88, helpful: 166, unhelpful: 19 },
    ],
  }
}
