// Everything that can be said about the code without running it, in under ten seconds: types, lint, format, dead code, architecture.
import { checks } from './checks.ts'
import { report, runSteps } from './steps.ts'

const began = performance.now()
const outcomes = await runSteps(checks, 2, (outcome) => process.stdout.write(report(outcome)))
const failed = outcomes.filter(({ passed }) => !passed)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
process.stdout.write(`${checks.length - failed.length} of ${checks.length} checks passed in ${seconds} s\n`)
process.exitCode = failed.length === 0 ? 0 : 1
