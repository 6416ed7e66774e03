// The command `aboveboard processors list`: who processes data for the controller, on which terms, and whether it is switched on.
import { findSite } from '../tenants/tenants.ts'
import { type Run, readArguments } from './command.ts'
import { withGround } from './premises.ts'
import { openRegisterHere } from './register-here.ts'
import { table } from './terminal.ts'

export const run: Run = async (args, terminal, find) => {
  const { values } = readArguments(args, { site: { type: 'string' } })
  return await withGround(find, async (ground, config) => {
    const site = await findSite(ground.db.open, values.site)
    if (site === undefined) {
      terminal.tell('There is no such site.')
      return 1
    }
    const entries = (await openRegisterHere(ground, config)).entries(site.tenant)
    const rows = entries.map((one) => [
      one.id,
      one.model,
      one.endpoints.join(', '),
      one.signed === null
        ? 'not signed: off'
        : one.paused !== null
          ? 'stopped'
          : one.current
            ? 'on'
            : 'not in the settings: off',
      one.own ? 'own server' : one.signed === null ? '' : `${one.name}, ${one.region}, ${one.contract}`,
    ])
    for (const line of table(['Processor', 'Model', 'Where', 'State', 'Terms'], rows)) terminal.say(line)
    return 0
  })
}
