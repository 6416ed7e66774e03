// The checks that need no running product, for `npm run check` and for `npm test`.
import type { Step } from './steps.ts'

/** The checks, the slowest first, so that the others run beside them. */
export const checks: readonly Step[] = [
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
    command: ['biome', 'check', '--linter-enabled=false', '--reporter=summary', '--colors=off', '.'],
  },
]
