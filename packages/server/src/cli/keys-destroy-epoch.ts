// The command `aboveboard keys destroy-epoch`: ends an epoch for ever, and with it every copy in any backup that was wrapped under it (L-05).
import { Problem } from '../domain/problem.ts'
import { findLiveEpochs } from '../keys/keys.ts'
import { type Run, readArguments, UsageError } from './command.ts'
import { withGround } from './premises.ts'
import { record, tenantsOf } from './record.ts'

const reasons: Readonly<Record<string, string>> = {
  'epoch-in-use': 'Live keys need this epoch, or it is the newest. `aboveboard keys rotate` wraps keys anew.',
  'epoch-unknown': 'There is no epoch of this number; `aboveboard keys list` shows them.',
  'epoch-too-young': 'Its successor is younger than a day. Wait, so that a wrong clock can destroy nothing.',
  'once-a-day': 'An epoch was destroyed within the last day. Wait, so that a wrong clock can destroy nothing more.',
}

export const run: Run = async (args, terminal, find) => {
  const { positionals } = readArguments(args, {}, { least: 1, most: 1 })
  const epoch = Number(positionals[0])
  if (!Number.isSafeInteger(epoch) || epoch < 1) throw new UsageError('The epoch must be a whole number from 1.')
  return await withGround(find, async (ground) => {
    const { db, keys } = ground
    const live = new Set<number>()
    for (const tenant of await tenantsOf(ground)) {
      for (const one of await findLiveEpochs(db.as({ tenant, actor: { kind: 'operator' } }).sql)) live.add(one)
    }
    const wasGone = keys
      .inventory()
      .some((key) => key.kind === 'epoch' && key.generation === epoch && key.state === 'destroyed')
    try {
      await keys.destroyEpoch(epoch, live)
    } catch (fault) {
      const reason = fault instanceof Problem ? fault.members['reason'] : undefined
      if (typeof reason !== 'string') throw fault
      terminal.tell(reasons[reason] ?? reason)
      return 1
    }
    if (!wasGone) await record(ground, { event: 'key.destroyed', outcome: 'done' })
    terminal.say(
      wasGone
        ? `Epoch ${epoch} was destroyed before.`
        : `Epoch ${epoch} is destroyed. What was wrapped under it, in any backup, cannot be read any more.`,
    )
    return 0
  })
}
