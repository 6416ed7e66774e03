// The command `aboveboard start`: this process becomes the server, so that signals and exit code are the server's own.
import { fileURLToPath } from 'node:url'
import { Fatal } from '../domain/problem.ts'
import { type Run, readArguments } from './command.ts'

export const run: Run = async (args) => {
  readArguments(args, {})
  const server = fileURLToPath(new URL('../main.ts', import.meta.url))
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, server])
  throw new Fatal('start-unsupported', 'This system cannot start the server from here. Run: npm start')
}
