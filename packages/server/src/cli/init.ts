// The command `aboveboard init`: the explicit first step, which makes keys, database and log. On an installation that is there it changes nothing.
import { readConfig } from '../config/config.ts'
import { type Run, readArguments } from './command.ts'
import { isSetUp, quietLog } from './premises.ts'

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  const config = readConfig()
  const wasThere = isSetUp(config)
  const house = await (await find()).openHouse(config, quietLog())
  try {
    terminal.say(wasThere ? 'Everything was made before; nothing was changed.' : 'Made: keys, database and audit log.')
    terminal.say(`Data directory    ${config.dataDir}`)
    terminal.say(
      `Root key          ${config.passphrase === undefined ? 'protected by the rights of its file alone; ABOVEBOARD_PASSPHRASE adds a passphrase' : 'protected by your passphrase'}`,
    )
    terminal.say(`Key of the log    ${house.logKey}`)
    const link = await house.firstLink()
    if (link !== null)
      terminal.say(`First sign-in     ${link}\n                  works once, for 24 hours, while the server runs`)
    return 0
  } finally {
    await house.close()
  }
}
