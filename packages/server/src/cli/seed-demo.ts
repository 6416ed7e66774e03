// The command `aboveboard seed`: the demo shop in an embedded database that has no site yet.
import { openKnowledge } from '../assistant/knowledge/knowledge.ts'
import { openVersions } from '../decisions/decisions.ts'
import { Fatal } from '../domain/problem.ts'
import { findSites } from '../tenants/tenants.ts'
import { type Run, readArguments } from './command.ts'
import { withGround } from './premises.ts'
import { seedDemo } from './seed.ts'

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  return await withGround(find, async (ground, config) => {
    const { db, keys, clock, audit } = ground
    if (config.databaseUrl !== undefined) {
      throw new Fatal('demo-refused', 'The demo shop exists only on the embedded database, never in one of your own.')
    }
    if ((await findSites(db.open)).length > 0) {
      terminal.tell('There is a site already; the demo shop is only for an empty installation.')
      return 1
    }
    const knowledge = openKnowledge({ db, audit, clock })
    const origin = (host: string): string => config.origin(host)
    const site = await seedDemo(
      { db, keys, knowledge, clock, decisions: { versions: openVersions({ db, audit, clock }) } },
      { shop: origin(config.hosts.shop), index: origin(config.hosts.index) },
    )
    terminal.say(`The demo shop is there: site ${site.slug}.`)
    return 0
  })
}
