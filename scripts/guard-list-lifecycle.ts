// Guards of what comes and goes: backups, retention, holds, the life of a consent.
import type { Guard } from './guard-list.ts'

const server = (path: string): string => `packages/server/src/${path}`
const restore = 'test/stories/restore.test.ts'

export const lifecycleGuards: readonly Guard[] = [
  // Backups
  {
    name: 'a house in quarantine does not open',
    requirement: 'L-04',
    file: server('foundation.ts'),
    find: '  if (restored === undefined) assertServing(config.dataDir)\n',
    replace: '',
    test: restore,
    title: '\\(a\\)',
  },
  {
    name: 'erased people are taken out of an older database',
    requirement: 'L-04, P-3',
    file: server('privacy/rights/replay.ts'),
    find: 'for (const part of parts) await part.erase(run, { tenant, subject })',
    replace: '',
    test: restore,
    title: '\\(a\\)',
  },
  {
    name: 'a withdrawal outlives every backup',
    requirement: 'C-05, L-04',
    file: server('privacy/consent/consent.ts'),
    find: "decision === 'given'\n              ? undefined",
    replace: 'decision !== undefined\n              ? undefined',
    test: restore,
    title: 'withdrawn or frozen',
  },
  {
    name: 'a backup from before the end of an epoch is refused',
    requirement: 'L-05, P-12',
    file: server('backup/backup.ts'),
    find: 'if (gone.length > 0)',
    replace: 'if (gone.length > 1e9)',
    test: restore,
    title: '\\(b\\)',
  },
  {
    name: 'a destroyed epoch that is there again is noticed',
    requirement: 'CR-08',
    file: server('foundation.ts'),
    find: '    if (restored === undefined) checkReturned(tombstones, keys)\n',
    replace: '',
    test: restore,
    title: 'copied before',
  },
  {
    name: 'a ledger of erased people that lost its end is noticed',
    requirement: 'F-12',
    file: server('privacy/tombstones/tombstones.ts'),
    find: 'if (stones.length < newest)',
    replace: 'if (stones.length < 0)',
    test: server('privacy/tombstones/tombstones.test.ts'),
  },
  {
    name: 'a backup is whole and ours, or it is refused',
    requirement: 'F-19',
    file: server('backup/backup.ts'),
    find: "if (!keys.verify('certificate', signable(digest), Buffer.from(signature ?? '', 'base64url')))",
    replace: 'if (signature === undefined)',
    test: restore,
    title: 'cut off, changed or swapped',
  },
  {
    name: 'a running server is not restored under',
    requirement: 'F-13',
    file: server('db/copy/copy.ts'),
    find: 'if (rows[0]?.free !== true)',
    replace: 'if (rows.length === 0)',
    test: restore,
    title: 'running server',
  },
]
