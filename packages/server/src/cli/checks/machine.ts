// Looks at the machine: Node, the data directory, room on the disk, open files, the port.
import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import type { Config } from '../../config/config.ts'
import { tryPort } from '../../egress/egress.ts'
import { bad, type Finding, good, warning } from './check.ts'

const gibibyte = 2 ** 30

/** The version of Node. */
export function checkNode(version: string = process.versions.node): Finding {
  const major = Number(version.split('.')[0])
  if (major >= 24) return good('Node', version)
  return bad(
    'Node',
    version,
    'Aboveboard needs Node 24. Run it through `npm start` or `npm run aboveboard`, which bring their own.',
  )
}

/** Who may enter the data directory, and whether we may write there. */
export async function checkDataDirectory({ dataDir }: Config): Promise<Finding> {
  const about = 'Data directory'
  const facts = await stat(dataDir).catch(() => undefined)
  if (facts === undefined) return warning(about, 'not there yet', '`aboveboard init` or the first start makes it.')
  if (!facts.isDirectory()) return bad(about, 'not a directory', 'Set ABOVEBOARD_DATA_DIR to a directory.')
  const mayWrite = await access(dataDir, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!mayWrite) return bad(about, 'cannot be written', 'Give it to the account that runs Aboveboard.')
  const mode = (facts.mode & 0o777).toString(8).padStart(4, '0')
  if ((facts.mode & 0o022) !== 0) return bad(about, `mode ${mode}: others may write`, `Run: chmod 0700 ${dataDir}`)
  if ((facts.mode & 0o044) !== 0)
    return warning(about, `mode ${mode}: others may list it`, `Run: chmod 0700 ${dataDir}`)
  return good(about, `mode ${mode}`)
}

/** Room on the disk of the data directory. */
export async function checkDisk({ dataDir }: Config): Promise<Finding> {
  const about = 'Disk'
  const facts = await statfs(dataDir).catch(() => undefined)
  if (facts === undefined) return warning(about, 'not known yet', 'There is no data directory to look at.')
  const free = (facts.bavail * facts.bsize) / gibibyte
  const says = `${free.toFixed(1)} GiB free`
  if (free < 0.25) return bad(about, says, 'Make room: a full disk refuses every new message.')
  return free < 2 ? warning(about, says, 'Make room soon: a full disk refuses every new message.') : good(about, says)
}

interface Limits {
  readonly userLimits?: { readonly open_files?: { readonly soft?: number | string } }
}

/** How many files and connections this account may have open (`ulimit -n`). */
export function checkOpenFiles(): Finding {
  const about = 'Open files'
  const { userLimits } = process.report.getReport() as Limits
  const soft = userLimits?.open_files?.soft
  if (soft === 'unlimited' || soft === undefined) return good(about, 'no limit known')
  if (Number(soft) >= 16_384) return good(about, String(soft))
  return warning(
    about,
    String(soft),
    'Every visitor who waits for an answer holds a connection. Raise the limit: ulimit -n 65536',
  )
}

/** Whether the server can listen where it is told to. `isRunning`: a server of this installation is at work. */
export async function checkPort({ port, listen }: Config, isRunning: boolean): Promise<Finding> {
  const about = 'Port'
  const code = await tryPort(port, listen)
  if (code === '') return good(about, `${port} is free`)
  if (code === 'EADDRINUSE') {
    return isRunning
      ? good(about, `${port} is in use, and a server of this installation runs`)
      : warning(about, `${port} is in use by something else`, 'Stop that program, or set PORT to another port.')
  }
  if (code === 'EACCES')
    return bad(about, `${port} is not allowed to this account`, 'Set PORT to 1024 or more, and put a proxy before it.')
  return bad(about, `cannot listen on ${port} (${code})`, 'Check PORT and ABOVEBOARD_LISTEN.')
}
