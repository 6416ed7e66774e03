// The only reader of the environment: all settings at once, all faults at once, nothing that could change later.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fatal } from '../domain/problem.ts'
import { nearest } from './nearest.ts'
import type { Secret } from './secret.ts'
import { type Setting, type SettingName, schema, settings } from './settings.ts'

export type { Secret } from './secret.ts'
export { type Setting, type SettingName, settings } from './settings.ts'

/** The part of an address that says where: scheme without colon, host with its port. */
export interface PublicAddress {
  readonly scheme: 'http' | 'https'
  readonly host: string
}

/** The hosts of the surfaces, each with its port. `index` is the bare public host. */
export interface Hosts {
  readonly index: string
  readonly shop: string
  readonly widget: string
  readonly desk: string
  readonly portal: string
  readonly files: string
}

/** A model server that the operator named in the environment. */
export interface ModelConfig {
  /** The protocol that it speaks. */
  readonly kind: 'openai' | 'anthropic' | 'mistral'
  /** Base address without a slash at its end. */
  readonly url: string
  readonly name: string
  readonly key?: Secret
  /** Most calls per hour on this node. */
  readonly calls: number
}

/** Everything that the environment says, checked and frozen. */
export interface Config {
  readonly port: number
  readonly listen: string
  /** Absolute path. */
  readonly dataDir: string
  /** Absent: the embedded database. */
  readonly databaseUrl?: Secret
  readonly migrationUrl?: Secret
  readonly passphrase?: Secret
  readonly publicUrl: PublicAddress
  readonly hosts: Hosts
  /** The origin of a host: `scheme://host`. */
  readonly origin: (host: string) => string
  readonly demo: boolean
  readonly model?: ModelConfig
  /** Whether `NODE_ENV=test`. */
  readonly testing: boolean
  /** For tests: the instant at which the clock stands, RFC 3339. */
  readonly clock?: string
  /** For tests: a fault point. */
  readonly fault?: string
}

/** The environment of a process, or a stand-in for it. */
export type Environment = Readonly<Record<string, string | undefined>>

type Values = Partial<Record<SettingName, string>>

const prefix = 'ABOVEBOARD_'
const known = new Map<string, Setting>(settings.map((setting) => [setting.name, setting]))

/**
 * Reads the settings. An empty variable counts as not set; a secret may come from the file that `<NAME>_FILE` names. Throws
 * `Fatal('config-invalid')` with one plain sentence per fault, never with a value. `directory` is what relative paths start from.
 */
export function readConfig(environment: Environment = process.env, directory: string = process.cwd()): Config {
  const set = Object.entries(environment).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '')
  const faults: string[] = []
  const testing = environment['NODE_ENV'] === 'test'
  const values = valuesOf(new Map(set), testing, directory, faults)
  const checked = schema.safeParse(values)
  for (const issue of checked.error?.issues ?? []) faults.push(`${issue.path.join('.')} ${issue.message}.`)
  faults.push(...contradictions(values))
  if (checked.data === undefined || faults.length > 0) throw invalid(faults)
  return configOf(checked.data, testing, directory)
}

function valuesOf(set: ReadonlyMap<string, string>, testing: boolean, directory: string, faults: string[]): Values {
  const values: Values = {}
  for (const [name, value] of set) {
    const setting = known.get(name)
    const filed = name.endsWith('_FILE') ? known.get(name.slice(0, -'_FILE'.length)) : undefined
    if (setting?.testing && !testing) faults.push(`${name} is for tests and accepted only when NODE_ENV=test.`)
    else if (setting !== undefined) values[setting.name] = value
    else if (filed?.secret) {
      if (set.has(filed.name)) faults.push(`${filed.name} and ${name} are both set; keep one of them.`)
      const content = contentOf(resolve(directory, value))
      if (content === undefined) faults.push(`${name} names a file that cannot be read or is empty.`)
      else values[filed.name] = content
    } else if (name.startsWith(prefix)) faults.push(unknown(name))
  }
  return values
}

/** A file's text without the line end that editors and `echo` put there; `undefined` when it cannot be read or holds nothing. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '') || undefined
  } catch {
    return undefined
  }
}

function unknown(name: string): string {
  const names = settings
    .flatMap((setting) => (setting.secret ? [setting.name, `${setting.name}_FILE`] : [setting.name]))
    .filter((own) => own.startsWith(prefix))
    .map((own) => own.slice(prefix.length))
  const meant = nearest(name.slice(prefix.length), names)
  return `${name} is not a setting${meant === undefined ? '' : `; did you mean ${prefix}${meant}`}.`
}

/** Settings that are right one by one and wrong together. */
function contradictions(values: Values): string[] {
  const own = values.ABOVEBOARD_DATABASE_URL !== undefined
  const rules: readonly (readonly [boolean, string])[] = [
    [
      values.ABOVEBOARD_MODEL_URL !== undefined && values.ABOVEBOARD_MODEL === undefined,
      'ABOVEBOARD_MODEL_URL is set, but ABOVEBOARD_MODEL does not name a model.',
    ],
    [
      values.ABOVEBOARD_MODEL_URL === undefined &&
        (values.ABOVEBOARD_MODEL ?? values.ABOVEBOARD_MODEL_KEY ?? values.ABOVEBOARD_MODEL_KIND) !== undefined,
      'ABOVEBOARD_MODEL, ABOVEBOARD_MODEL_KEY or ABOVEBOARD_MODEL_KIND is set, but ABOVEBOARD_MODEL_URL does not say which server.',
    ],
    [
      values.ABOVEBOARD_MIGRATION_URL !== undefined && !own,
      'ABOVEBOARD_MIGRATION_URL is set, but ABOVEBOARD_DATABASE_URL is not.',
    ],
    [
      values.ABOVEBOARD_DEMO === 'yes' && own,
      'ABOVEBOARD_DEMO is yes, but the demo shop exists only on the embedded database.',
    ],
  ]
  return rules.filter(([broken]) => broken).map(([, fault]) => fault)
}

function invalid(faults: readonly string[]): Fatal {
  const lines = faults.map((fault) => `  - ${fault}`)
  return new Fatal('config-invalid', ['The settings cannot be used:', ...lines].join('\n'))
}

function configOf(read: ReturnType<typeof schema.parse>, testing: boolean, directory: string): Config {
  const port = read.PORT ?? 3000
  const url = read.ABOVEBOARD_PUBLIC_URL ?? new URL(`http://localhost:${port}`)
  const scheme = url.protocol === 'https:' ? 'https' : 'http'
  const { host } = url
  return Object.freeze({
    port,
    listen: read.ABOVEBOARD_LISTEN ?? '127.0.0.1',
    dataDir: resolve(directory, read.ABOVEBOARD_DATA_DIR ?? '.aboveboard'),
    ...(read.ABOVEBOARD_DATABASE_URL && { databaseUrl: read.ABOVEBOARD_DATABASE_URL }),
    ...(read.ABOVEBOARD_MIGRATION_URL && { migrationUrl: read.ABOVEBOARD_MIGRATION_URL }),
    ...(read.ABOVEBOARD_PASSPHRASE && { passphrase: read.ABOVEBOARD_PASSPHRASE }),
    publicUrl: Object.freeze({ scheme, host }),
    hosts: Object.freeze({
      index: host,
      shop: `shop.${host}`,
      widget: `widget.${host}`,
      desk: `desk.${host}`,
      portal: `portal.${host}`,
      files: `files.${host}`,
    }),
    origin: (of: string) => `${scheme}://${of}`,
    demo:
      read.ABOVEBOARD_DEMO === undefined ? read.ABOVEBOARD_DATABASE_URL === undefined : read.ABOVEBOARD_DEMO === 'yes',
    ...(read.ABOVEBOARD_MODEL_URL &&
      read.ABOVEBOARD_MODEL && {
        model: Object.freeze({
          kind: read.ABOVEBOARD_MODEL_KIND ?? 'openai',
          url: read.ABOVEBOARD_MODEL_URL.href.replace(/\/$/, ''),
          name: read.ABOVEBOARD_MODEL,
          calls: read.ABOVEBOARD_MODEL_CALLS ?? 1_000,
          ...(read.ABOVEBOARD_MODEL_KEY && { key: read.ABOVEBOARD_MODEL_KEY }),
        }),
      }),
    testing,
    ...(read.ABOVEBOARD_CLOCK && { clock: read.ABOVEBOARD_CLOCK }),
    ...(read.ABOVEBOARD_FAULT && { fault: read.ABOVEBOARD_FAULT }),
  })
}
