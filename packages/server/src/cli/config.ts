// The command `aboveboard config`: the settings in force, without secrets, or what every setting means.
import { type Config, readConfig, type SettingName, settings } from '../config/config.ts'
import { type Run, readArguments } from './command.ts'
import { table } from './terminal.ts'

/** What is in force of each setting; `undefined` where the default holds and needs words. */
const inForce: Readonly<Record<SettingName, (config: Config) => string | undefined>> = {
  PORT: ({ port }) => String(port),
  ABOVEBOARD_LISTEN: ({ listen }) => listen,
  ABOVEBOARD_PUBLIC_URL: ({ publicUrl }) => `${publicUrl.scheme}://${publicUrl.host}`,
  ABOVEBOARD_DATA_DIR: ({ dataDir }) => dataDir,
  ABOVEBOARD_DATABASE_URL: ({ databaseUrl }) => databaseUrl?.toString(),
  ABOVEBOARD_MIGRATION_URL: ({ migrationUrl }) => migrationUrl?.toString(),
  ABOVEBOARD_PASSPHRASE: ({ passphrase }) => passphrase?.toString(),
  ABOVEBOARD_MODEL_URL: ({ model }) => model?.url,
  ABOVEBOARD_MODEL: ({ model }) => model?.name,
  ABOVEBOARD_MODEL_KIND: ({ model }) => model?.kind,
  ABOVEBOARD_MODEL_CALLS: ({ model }) => model && String(model.calls),
  ABOVEBOARD_MODEL_KEY: ({ model }) => model?.key?.toString(),
  ABOVEBOARD_DEMO: ({ demo }) => (demo ? 'yes' : 'no'),
  ABOVEBOARD_CLOCK: ({ clock }) => clock,
  ABOVEBOARD_FAULT: ({ fault }) => fault,
}

export const run: Run = async (args, terminal) => {
  const { values } = readArguments(args, { defaults: { type: 'boolean' } })
  if (values.defaults === true) {
    for (const { name, about, otherwise, secret, testing } of settings) {
      if (testing) continue
      terminal.say(`${name}${secret ? `  (secret; or ${name}_FILE)` : ''}`)
      terminal.say(`    ${about}`)
      terminal.say(`    Default: ${otherwise}.`)
    }
    return 0
  }
  const config = readConfig()
  const shown = settings.filter(({ name, testing }) => !testing || inForce[name](config) !== undefined)
  const rows = shown.map(({ name, otherwise }) => [name, inForce[name](config) ?? `(not set) ${otherwise}`])
  for (const line of table(['Setting', 'In force'], rows)) terminal.say(line)
  terminal.say()
  const hosts = Object.entries(config.hosts).map(([surface, host]) => [surface, config.origin(host)])
  for (const line of table(['Surface', 'Address'], hosts)) terminal.say(line)
  return 0
}
