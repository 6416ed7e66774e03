// Runs programs of the toolchain as named steps, several at a time, and says how long each took.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** A program to run, its arguments after it; programs are looked up in `node_modules/.bin` first, so that Node is the pinned one. */
export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  /** Where it runs; the root of the repository unless said. */
  readonly directory?: string
}

/** How a step ended. */
export interface Outcome {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  /** What the program wrote, both streams in order. */
  readonly output: string
}

/** Runs one step to its end, or until `signal` stops it. Never rejects: a program that cannot be started has failed. */
export function runStep(
  { name, command: [program, ...args], env, directory = root }: Step,
  signal?: AbortSignal,
): Promise<Outcome> {
  const began = performance.now()
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  let output = ''
  const end = (passed: boolean): void => resolve({ name, passed, seconds: (performance.now() - began) / 1000, output })
  const child = spawn(program, args, {
    cwd: directory,
    env: { ...process.env, FORCE_COLOR: '0', ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output += text
    })
  }
  child.on('error', (error) => {
    output += `${error.message}\n`
    end(false)
  })
  child.on('close', (code) => end(code === 0))
  return promise
}

/** Runs steps, at most `atOnce` at a time, in order. Tells `onEnd` of each as it ends. */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  onEnd: (outcome: Outcome) => void,
  signal?: AbortSignal,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = [...steps]
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await runStep(step, signal)
      outcomes.push(outcome)
      onEnd(outcome)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return outcomes
}

/** One line about a step that ended, and all that it said if it failed. */
export function report({ name, passed, seconds, output }: Outcome): string {
  const line = `${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s\n`
  return passed ? line : `${line}${output.trimEnd().replaceAll(/^/gm, '       ')}\n`
}
