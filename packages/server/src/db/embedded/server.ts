// Starts the server of a cluster, or takes over the one that runs: after a kill -9 of Node it lives on, after a kill -9 of both
// its lock file lies.
import { spawn } from 'node:child_process'
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, bareEnvironment, pathFor } from './account.ts'
import type { Binaries } from './binaries.ts'
import { codeOf, databaseFault, faultFrom } from './faults.ts'
import { exists, isServerOf, lockFile, readLock } from './postmaster.ts'
import { openPresence, type Presence } from './presence.ts'
import { settings, socketLockFile } from './settings.ts'
import { keepSocketDir } from './socket.ts'

/** What it takes to run the server of one cluster. */
export interface ServerPlace {
  readonly home: string
  readonly cluster: string
  readonly binaries: Binaries
  readonly account: Account | undefined
  /** Settings over the built-in ones, as `name=value`. */
  readonly extra: readonly string[]
}

/** A running server, and our claim on it. */
export interface Running {
  readonly socketDir: string
  readonly presence: Presence
  /** False when the server was already running. */
  readonly started: boolean
}

// Recovery after a crash replays the write-ahead log, which may be up to 1 GB: minutes on a slow disk.
const patience = 300_000
const step = 10
// A socket file can be swept from a temporary directory under a living server; then nobody can reach it but by a restart.
const unreachable = 2_000

/** Starts postgres; resolves when it is ready (`undefined`) or has ended (what it said). */
async function launch(place: ServerPlace, socketDir: string): Promise<string | undefined> {
  // Two processes may start the server at once: each needs to know what its own attempt said.
  const said = join(place.home, `server.log.${process.pid}`)
  const log = await open(said, 'w', 0o600)
  const flags = [...settings, ...place.extra, `unix_socket_directories=${socketDir}`].flatMap((line) => ['-c', line])
  try {
    const child = spawn(place.binaries.postgres, ['-D', pathFor(place.account, place.cluster), ...flags], {
      ...place.account,
      cwd: place.cluster,
      env: bareEnvironment,
      // Its own process group: Ctrl-C reaches us alone, and we drain before we stop it.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    child.unref()
    const ended = new Promise<string>((resolve) => {
      child.on('error', (error) => resolve(codeOf(error)))
      child.on('exit', () => resolve(''))
    })
    const ready = new AbortController()
    const outcome = await Promise.race([
      ended.then(async (why) => why || (await readFile(said, 'utf8')).slice(-16_384) || 'ended'),
      untilReady(place.cluster, child.pid, ready.signal),
    ])
    ready.abort()
    if (outcome !== undefined && isPassing(outcome)) await rm(said)
    else await rename(said, join(place.home, 'server.log'))
    return outcome
  } finally {
    await log.close()
  }
}

/**
 * Whether a start failed for a reason that goes away: lost against another starter (whose lock may not be written yet), crossed a stop
 * that removed the socket's directory, or orphans of a killed server are still leaving.
 */
function isPassing(words: string): boolean {
  if (/could not (create lock file|bind Unix address).*: No such file/.test(words)) return true
  return /lock file .* (already exists|is empty)|bogus data in lock file|shared memory block .* is still in use/.test(
    words,
  )
}

async function untilReady(cluster: string, pid: number | undefined, signal: AbortSignal): Promise<undefined> {
  for (let waited = 0; waited < patience && !signal.aborted; waited += step) {
    const lock = await readLock(join(cluster, lockFile)).catch(() => undefined)
    if (lock?.ready && lock.pid === pid) return undefined
    await pause(step)
  }
  if (!signal.aborted) throw databaseFault('database-not-responding')
  return undefined
}

/** Claims the server that a lock names. `undefined` when it does not answer now: starting, stopping, or dead. */
async function adopt(socketDir: string): Promise<Presence | undefined> {
  return await openPresence(socketDir).catch(() => undefined)
}

/**
 * Removes the locks, on cluster and socket, of a server that is dead though a process with its number exists: a zombie, or a
 * stranger. Postgres takes either for a living server, and for ever. (A number that is gone it sees through itself; against orphans
 * of a killed server the cluster's shared memory still guards.) A lock without a number, a moment old, is left from a power cut.
 */
async function dropStaleLocks(cluster: string, socketDir: string): Promise<void> {
  for (const path of [join(cluster, lockFile), join(socketDir, socketLockFile)]) {
    const lock = await readLock(path)
    const stale = lock
      ? exists(lock.pid) && !(await isServerOf(cluster, lock.pid))
      : await isOlderThan(path, unreachable)
    if (stale) await rm(path, { force: true })
  }
}

// By the file system's own clock on both sides: a file made now against the one in question.
async function isOlderThan(path: string, milliseconds: number): Promise<boolean> {
  const made = await stat(path).catch(() => undefined)
  if (!made) return false
  const probe = `${path}.age`
  await writeFile(probe, '')
  const { mtimeMs } = await stat(probe)
  await rm(probe)
  return mtimeMs - made.mtimeMs > milliseconds
}

/**
 * Makes sure that the server runs and claims it: adopts a living one (10 ms), starts one otherwise (50 ms, and recovery after a crash).
 * Throws `database-not-responding`, `database-disk-full`, `database-not-writable` or `database-start-failed`.
 */
export async function ensureRunning(place: ServerPlace, socketDir: string): Promise<Running> {
  let silent = 0
  for (let waited = 0, failures = 0; waited < patience; waited += step) {
    const lock = await readLock(join(place.cluster, lockFile))
    if (lock && (await isServerOf(place.cluster, lock.pid))) {
      const presence = lock.ready ? await adopt(lock.socketDir) : undefined
      if (presence) return { socketDir: lock.socketDir, presence, started: false }
      silent = lock.ready ? silent + step : 0
      if (silent >= unreachable) {
        await stopServer(place.cluster)
        silent = 0
      }
      await pause(step)
      continue
    }
    await dropStaleLocks(place.cluster, socketDir)
    await keepSocketDir(socketDir, place.account)
    const words = await launch(place, socketDir)
    const presence = words === undefined ? await adopt(socketDir) : undefined
    if (presence) return { socketDir, presence, started: true }
    const passing = words === undefined || isPassing(words)
    failures += 1
    if (!passing || failures > 200) throw databaseFault(faultFrom(words ?? '', 'database-start-failed'))
    await pause(step * 5)
  }
  throw databaseFault('database-not-responding')
}

/**
 * Stops the server of a cluster: sessions are ended, everything is written, 0.1 s. After 30 s without effect it is told to drop all,
 * which the next start recovers from. Resolves when the process is gone.
 */
export async function stopServer(cluster: string): Promise<void> {
  const lock = await readLock(join(cluster, lockFile))
  if (!lock || !(await isServerOf(cluster, lock.pid))) return
  process.kill(lock.pid, 'SIGINT')
  for (let waited = 0; await isServerOf(cluster, lock.pid); waited += step) {
    if (waited === 30_000) process.kill(lock.pid, 'SIGQUIT')
    await pause(step)
  }
}
