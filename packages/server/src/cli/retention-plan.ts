// The command `aboveboard retention plan`: what retention would delete now and in the coming days, with a plot; changes nothing.
import { openRetention, type Planned } from '../privacy/retention/retention.ts'
import { type Run, readArguments } from './command.ts'
import { withGround } from './premises.ts'
import { tenantsOf } from './record.ts'
import { table } from './terminal.ts'

const blocks = ' ▁▂▃▄▅▆▇█'

/** One character a day: what is due already, then the coming days. */
export function sparkline(coming: readonly number[]): string {
  const most = Math.max(...coming)
  if (most === 0) return ''
  return coming.map((count) => blocks[count === 0 ? 0 : Math.max(1, Math.round((8 * count) / most))]).join('')
}

function rowOf({ rule, total, due, held, frozen, coming }: Planned) {
  const later = coming.slice(1).reduce((sum, count) => sum + count, 0)
  return [rule.id, rule.period, total, due, held, frozen, later, sparkline(coming)]
}

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  await withGround(find, async (ground) => {
    const retention = openRetention(ground)
    for (const tenant of await tenantsOf(ground)) {
      const access = { tenant, actor: { kind: 'operator' as const } }
      const planned = await retention.plan(access)
      const heads = ['Rule', 'Period', 'Rows', 'Due now', 'Held', 'Frozen', 'Next 30 days', 'Day 0 to 30']
      for (const line of table(heads, planned.map(rowOf))) terminal.say(line)
      for (const { rule, samples } of planned)
        for (const { id, since } of samples)
          terminal.say(`  ${rule.id} ${id.slice(0, 8)}, since ${since.toISOString().slice(0, 10)}`)
      const waiting = (await retention.books(access)).stops.filter((stop) => stop.state === 'waiting')
      for (const { rule, due, total } of waiting)
        terminal.say(
          `Stopped: ${rule}, ${due} of ${total}. Two people must agree in the console, Privacy office, Retention.`,
        )
    }
  })
  return 0
}
