// Everything that can be said about the code without running it, in under ten seconds: types, lint, format, dead code, architecture.
import { report, runSteps, type Step } from './steps.ts'

// The slowest first, so that the others run beside them.
const steps: readonly Step[] = [
  { name: 'lint', command: ['oxlint', '--type-aware', '--quiet', '--report-unused-disable-directives-severity=error'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json', '--pretty', 'false'] },
  { name: 'dead code', command: ['knip', '--no-progress', '--no-config-hints'] },
  {
    name: 'architecture',
    command: ['node', '--test', '--test-reporter=spec', 'packages/server/src/architecture.test.ts'],
  },
  { name: 'types of the console', command: ['tsc', '-p', 'packages/console', '--pretty', 'false'] },
  { name: 'types of the widget', command: ['tsc', '-p', 'packages/widget', '--pretty', 'false'] },
  {
    name: 'format',
    command: ['biome', 'check', '--linter-enabled=false', '--max-diagnostics=20', '--colors=off', '.'],
  },
]

const began = performance.now()
const outcomes = await runSteps(steps, 2, (outcome) => process.stdout.write(report(outcome)))
const failed = outcomes.filter(({ passed }) => !passed)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
process.stdout.write(`${steps.length - failed.length} of ${steps.length} checks passed in ${seconds} s\n`)
process.exitCode = failed.length === 0 ? 0 : 1
