// Kills a real server with kill -9 at every fault point of every right, in rounds, and looks for what is left (F-02). `npm run faults`
// does three rounds; `npm run faults -- 1 notice` one round over the points whose names begin with `notice`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needlesOf } from '../test/canary/canary.ts'
import { filesUnder, scan } from '../test/canary/scan.ts'
import { Victim } from '../test/faults/crashes.ts'

const rounds = Number(process.argv[2] ?? 3)
const begins = process.argv[3] ?? ''
const dataDir = mkdtempSync(join(tmpdir(), 'aboveboard-faults-'))
const victim = new Victim(dataDir)
const wrong: string[] = []
let slowest = 0
let crashes = 0
try {
  await victim.start()
  const neighbour = await victim.person()
  const [kept] = victim.canaries
  const points = victim.points.filter((point) => point.startsWith(begins))
  for (let round = 1; round <= rounds; round++) {
    for (const point of points) {
      const { seconds, fault } = await victim.crash(point, neighbour)
      crashes += 1
      slowest = Math.max(slowest, seconds)
      process.stdout.write(
        `${fault === null ? 'ok  ' : 'BAD '} ${round} ${point}  ${seconds.toFixed(1)} s ${fault ?? ''}\n`,
      )
      if (fault !== null) wrong.push(`round ${round} ${point}: ${fault}`)
    }
  }
  await victim.ask({ ask: 'vacuum' })
  await victim.stop()
  const words = victim.canaries
    .filter((one) => one !== kept)
    .map((value) => ({ column: 'message.body', sealed: true, value }))
  const hits = scan(needlesOf('somebody', words), filesUnder(dataDir))
  if (hits.length > 0) wrong.push(`${hits.length} places with words of people`)
  process.stdout.write(
    `\n${crashes} crashes at ${points.length} points; the slowest finished ${slowest.toFixed(1)} s after the restart; ${hits.length} traces in files; ${wrong.length} faults\n`,
  )
} finally {
  await victim.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
for (const line of wrong) process.stdout.write(`BAD  ${line}\n`)
process.exit(wrong.length === 0 ? 0 : 1)
