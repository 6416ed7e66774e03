#!/usr/bin/env node
// The command line of Aboveboard: finds the command, runs it, and turns whatever went wrong into a sentence and an exit code.
import { Fatal, Problem } from '../domain/problem.ts'
import { errorFields } from '../log/log.ts'
import { version } from '../version.ts'
import { type Command, type ExitCode, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { nearest } from './nearest.ts'
import type { Installation } from './premises.ts'
import { openTerminal } from './terminal.ts'

const terminal = openTerminal()

/** What stands above the command line. Loaded by the commands that need it, because it is most of the product. */
async function find(): Promise<Installation> {
  const [{ logOrigin, migrations, openFoundation }, { backUp, inspect, putBack, reconcile }] = await Promise.all([
    import('../foundation.ts'),
    import('../restoration.ts'),
  ])
  return {
    async openGround(config, log) {
      const [{ openAudit }, { openRows }, { mapVersion }] = await Promise.all([
        import('../audit/audit.ts'),
        import('../keys/keys.ts'),
        import('../map/map.ts'),
      ])
      const foundation = await openFoundation(config, log)
      const { keys, clock } = foundation
      const audit = openAudit({ keys, rows: openRows(keys), clock, version, policy: mapVersion('consent-first') })
      return { ...foundation, audit }
    },
    async replayDecision({ db, keys, audit, clock }, access, id) {
      const [{ openVersions, replay }, { sealingOf }, { openRows }] = await Promise.all([
        import('../decisions/decisions.ts'),
        import('../deciding.ts'),
        import('../keys/keys.ts'),
      ])
      const needs = { db, sealing: sealingOf(keys, openRows(keys)), versions: openVersions({ db, audit, clock }) }
      return replay(needs, access, id)
    },
    async openHouse(config, log) {
      const { openHouse } = await import('../house.ts')
      return await openHouse(config, log)
    },
    restoration: { backUp, inspect, putBack, reconcile },
    migrations,
    logOrigin,
  }
}

function help(): string {
  const lines = commands.map(({ name, usage, about }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${about}`)
  return [
    `Aboveboard ${version}: customer support that keeps its hands where you can see them.`,
    '',
    'Usage: aboveboard COMMAND [ARGUMENTS]',
    '',
    ...lines,
    '',
    'Settings come from the environment; `aboveboard config --defaults` explains them.',
    'Exit codes: 0 done, 1 not good or failed, 2 not understood.',
  ].join('\n')
}

function usageOf({ name, usage, about }: Command): string {
  return `Usage: aboveboard ${`${name} ${usage}`.trimEnd()}\n${about}`
}

/** The command that the words begin with, and the words after its name. */
function commandIn(
  words: readonly string[],
): { readonly command: Command; readonly args: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const command = commands.find((one) => one.name === name)
    if (command !== undefined) return { command, args: words.slice(length) }
  }
  return undefined
}

function unknown(words: readonly string[]): ExitCode {
  const [first = ''] = words
  const group = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  const meant =
    words.length === 1 && group.length > 0
      ? undefined
      : nearest(words.slice(0, 2).join(' '), group.length > 0 ? group : commands.map(({ name }) => name))
  terminal.tell(`There is no command of this name.${meant === undefined ? '' : ` Did you mean: aboveboard ${meant}`}`)
  terminal.tell(group.length > 0 ? `Commands: ${group.join(', ')}` : 'All commands: aboveboard help')
  return 2
}

/** The problem in words. Codes of fields are ours; values are not repeated. */
function wordsOf(problem: Problem): string {
  const said = [problem.members['reason'], problem.members['part']].filter((one) => typeof one === 'string')
  const errors = Array.isArray(problem.members['errors']) ? problem.members['errors'] : []
  const codes = errors.flatMap((one) =>
    typeof one === 'object' && one !== null && 'code' in one ? [String(one.code)] : [],
  )
  return `Refused: ${[problem.code, ...said, ...codes].join(', ')}.`
}

function explain(fault: unknown): ExitCode {
  if (fault instanceof Fatal) terminal.tell(`${fault.message}\n(${fault.code})`)
  else if (fault instanceof Problem) terminal.tell(wordsOf(fault))
  else {
    // An unforeseen error's words can quote anything (M-07): its place is enough to find it.
    const { name, code, frames } = errorFields(fault)
    terminal.tell(`Failed unexpectedly: ${[name, code].filter((one) => one !== undefined).join(' ')}`)
    for (const frame of frames) terminal.tell(`    at ${frame}`)
  }
  return 1
}

async function main(words: readonly string[]): Promise<ExitCode> {
  const [first] = words
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && words.length === 1)) {
    terminal.say(help())
    return first === undefined ? 2 : 0
  }
  if (first === '--version' || first === '-v') {
    terminal.say(version)
    return 0
  }
  const found = commandIn(first === 'help' ? words.slice(1) : words)
  if (found === undefined) return unknown(first === 'help' ? words.slice(1) : words)
  if (first === 'help' || found.args.includes('--help') || found.args.includes('-h')) {
    terminal.say(usageOf(found.command))
    return 0
  }
  try {
    const { run } = await found.command.load()
    return await run(found.args, terminal, find)
  } catch (fault) {
    if (!(fault instanceof UsageError)) return explain(fault)
    terminal.tell(fault.message)
    terminal.tell(usageOf(found.command))
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
