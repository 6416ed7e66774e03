// What a command of `aboveboard` is, and how it reads its arguments.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Find } from './premises.ts'
import type { Terminal } from './terminal.ts'

/** Exit codes: 0 done, 1 done and not good (or failed), 2 not understood. */
export type ExitCode = 0 | 1 | 2

/** Runs a command with the arguments after its name. */
export type Run = (args: readonly string[], terminal: Terminal, find: Find) => Promise<ExitCode>

/** A command as the help lists it. Its module is loaded when it is run. */
export interface Command {
  readonly name: string
  /** Its arguments, as the help shows them. */
  readonly usage: string
  readonly about: string
  readonly load: () => Promise<{ readonly run: Run }>
}

/** Arguments that are not understood. The text is shown together with the command's usage. */
export class UsageError extends Error {}

/** Reads arguments. Throws `UsageError` for an unknown option, a missing value, too few or too many positionals. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  positionals: { readonly least: number; readonly most: number } = { least: 0, most: 0 },
) {
  const read = parsed(args, options)
  if (read.positionals.length < positionals.least) throw new UsageError('Something is missing.')
  if (read.positionals.length > positionals.most) throw new UsageError('There are too many words.')
  return read
}

function parsed<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? `${fault.message.split('. ')[0]}.` : '')
  }
}
