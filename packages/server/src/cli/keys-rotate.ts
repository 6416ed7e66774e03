// The command `aboveboard keys rotate`: a new epoch, and every live key wrapped under it, so that the old epoch can be destroyed one day (L-05).
import { rewrapKeys } from '../keys/keys.ts'
import { type ExitCode, type Run, readArguments } from './command.ts'
import { withGround } from './premises.ts'
import { record, tenantsOf } from './record.ts'

export const run: Run = async (args, terminal, find) => {
  const { values } = readArguments(args, { incident: { type: 'boolean' } })
  return await withGround<ExitCode>(find, async (ground) => {
    const { epoch, created } = await ground.keys.rotateEpoch(values.incident === true ? 'incident' : 'due')
    let count = 0
    for (const tenant of await tenantsOf(ground)) {
      count += await rewrapKeys(ground.db, ground.keys, tenant, epoch)
    }
    if (created || count > 0) await record(ground, { event: 'key.rotated', outcome: 'done' })
    terminal.say(
      created ? `Epoch ${epoch} began.` : `Epoch ${epoch} is not over yet; --incident begins a new one at once.`,
    )
    terminal.say(`Keys wrapped anew: ${count}`)
    return 0
  })
}
