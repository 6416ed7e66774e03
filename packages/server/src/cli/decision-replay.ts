// The command `aboveboard decision replay`: the same rules, the same facts, the same outcome? Exit code 1 if not (D-09).
import { isId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { type Run, readArguments, UsageError } from './command.ts'
import { withGround } from './premises.ts'
import { tenantsOf } from './record.ts'

export const run: Run = async (args, terminal, find) => {
  const { positionals } = readArguments(args, {}, { least: 1, most: 1 })
  const [id] = positionals
  if (!isId(id)) throw new UsageError('That is not the id of a decision.')
  const installation = await find()
  return await withGround(find, async (ground) => {
    for (const tenant of await tenantsOf(ground)) {
      const access = { tenant, actor: { kind: 'operator' as const } }
      const done = await installation.replayDecision(ground, access, id).catch((fault: unknown) => {
        if (fault instanceof Problem && fault.code === 'not-found') return null
        throw fault
      })
      if (done === null) continue
      const { type, version, outcome, rule, hash, differs, sameEngine } = done
      terminal.say(
        `${type}, version ${version}: ${outcome ?? 'left to a person'}${rule === null ? '' : ` by rule ${rule}`}`,
      )
      terminal.say(`Trace ${hash}`)
      if (!sameEngine) terminal.tell('The engine has another version than the one that decided.')
      if (differs === null) {
        terminal.say('Identical: the same rules on the same facts say the same.')
        return 0
      }
      terminal.say(
        differs === 'rules'
          ? 'NOT IDENTICAL: the stored rules are not the rules that decided.'
          : 'NOT IDENTICAL: the same rules on the same facts say something else now.',
      )
      return 1
    }
    throw new Problem('not-found')
  })
}
