// The command `aboveboard retention run`: the run of the hour, now.
import { openRetention } from '../privacy/retention/retention.ts'
import { type Run, readArguments } from './command.ts'
import { withGround } from './premises.ts'

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  return await withGround(find, async (ground) => {
    const ran = await openRetention(ground).run('operator')
    for (const { deleted, stopped } of ran) {
      const counts = Object.entries(deleted)
      if (counts.length === 0 && stopped.length === 0) terminal.say('Nothing is past its period.')
      for (const [rule, count] of counts) terminal.say(`Deleted ${count}: ${rule}`)
      for (const rule of stopped)
        terminal.say(
          `Stopped: ${rule}. It would be suspiciously much. Two people must agree in the console, Privacy office, Retention.`,
        )
    }
    return ran.some((one) => one.stopped.length > 0) ? 1 : 0
  })
}
