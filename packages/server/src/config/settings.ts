// Every setting that the environment can carry, in one schema: what it means, what holds without it, whether it is a secret.
// Where a default touches privacy it is the most private value (GDPR Art. 25(2), M-13).
import { z } from 'zod'
import { secret } from './secret.ts'

/** What is said of a setting in `aboveboard config` and `docs/derived/config.md`. */
export interface SettingFacts {
  readonly about: string
  /** What holds when it is not set, in words. */
  readonly otherwise: string
  /** Printed as `[secret]`; may also come from the file that `<NAME>_FILE` names. */
  readonly secret: boolean
  /** Accepted only when `NODE_ENV=test`. */
  readonly testing: boolean
}

/** A setting's facts with its name. */
export interface Setting extends SettingFacts {
  readonly name: SettingName
}

type Marks = Partial<Pick<SettingFacts, 'secret' | 'testing'>>

const said = (about: string, otherwise: string, marks: Marks = {}): SettingFacts & { [mark: string]: unknown } => ({
  about,
  otherwise,
  secret: marks.secret ?? false,
  testing: marks.testing ?? false,
})

const text = (pattern: RegExp, rule: string) => z.string().regex(pattern, rule)

/** An absolute address of one of the given schemes, without credentials, query and fragment, which logs and referrers would spread. */
const address = (rule: string, isRight: (url: URL) => boolean) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && isBare(new URL(value)) && isRight(new URL(value)), rule)
    .transform((value) => new URL(value))

const isBare = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '' && url.hash === ''

const isLocal = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost')

// The hosts shop., widget., desk., portal. and files. are put before it, which an IP address does not allow; and a page that is
// not a secure context gets neither `__Host-` cookies nor WebCrypto, so plain http is for the machine itself only.
const isPublicAddress = (url: URL): boolean =>
  url.pathname === '/' &&
  !/^\[|^\d+(?:\.\d+){3}$/.test(url.hostname) &&
  (url.protocol === 'https:' || isLocal(url.hostname))

const database = text(/^postgres(?:ql)?:\/\/\S+$/, 'must be an address of the form postgresql://user@host/database')

/** The schema. Every rule completes the sentence "<NAME> …" and never repeats the value. */
export const schema = z.object({
  PORT: text(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'must be a whole number from 1 to 65535')
    .optional()
    .meta(said('The TCP port that the server listens on.', '3000')),
  ABOVEBOARD_LISTEN: text(/^[\w.:-]+$/, 'must be an IP address or a host name, without a port')
    .optional()
    .meta(said('The network address that the server listens on.', '127.0.0.1: only this machine can reach it')),
  ABOVEBOARD_PUBLIC_URL: address(
    'must be an address such as https://help.example.com: a name, not an IP address; no path; https, except for localhost',
    isPublicAddress,
  )
    .optional()
    .meta(
      said(
        'The address under which browsers reach this installation. The names shop., widget., desk., portal. and files. are put before its host.',
        'http://localhost:PORT',
      ),
    ),
  ABOVEBOARD_DATA_DIR: z
    .string()
    .optional()
    .meta(
      said(
        'The directory of the keys, the log, sealed files and the embedded database. Backups of the database must not be kept with it.',
        '.aboveboard in the working directory',
      ),
    ),
  ABOVEBOARD_DATABASE_URL: database
    .transform(secret)
    .optional()
    .meta(
      said(
        'A PostgreSQL server (15 or later) of your own, as the role that owns nothing.',
        'a PostgreSQL of its own in the data directory, without a network port',
        { secret: true },
      ),
    ),
  ABOVEBOARD_MIGRATION_URL: database
    .transform(secret)
    .optional()
    .meta(
      said('The same database as the role that owns the tables; only for a database of your own.', 'not needed', {
        secret: true,
      }),
    ),
  ABOVEBOARD_PASSPHRASE: z
    .string()
    .transform(secret)
    .optional()
    .meta(
      said(
        'The passphrase that protects the root key. Needed at every start once the keystore was made with it.',
        'the root key is protected by the rights of its file alone',
        { secret: true },
      ),
    ),
  ABOVEBOARD_MODEL_URL: address('must be an http or https address without user name, query and fragment', () => true)
    .optional()
    .meta(
      said(
        'The base address of a model server, as its maker states it, such as http://localhost:11434/v1. One on this machine or in a private network is used at once; a remote one stays off until a person signs its terms (aboveboard processors sign, or the office).',
        'no model: answers are quoted from your articles and nothing leaves the house',
      ),
    ),
  ABOVEBOARD_MODEL: text(/^[\w.:/@-]{1,200}$/, 'must be the name of a model')
    .optional()
    .meta(said('The name of the model that the model server shall use.', 'no model')),
  ABOVEBOARD_MODEL_KEY: z
    .string()
    .transform(secret)
    .optional()
    .meta(said('The key that the model server asks for.', 'none is sent', { secret: true })),
  ABOVEBOARD_MODEL_KIND: z
    .enum(['openai', 'anthropic', 'mistral'], 'must be openai, anthropic or mistral')
    .optional()
    .meta(
      said(
        'The protocol that the model server speaks. Most servers speak that of OpenAI: vLLM, Ollama, LM Studio, llama.cpp, Azure.',
        'openai',
      ),
    ),
  ABOVEBOARD_MODEL_CALLS: text(/^\d{1,7}$/, 'must be a whole number')
    .transform(Number)
    .optional()
    .meta(
      said(
        'Most calls to the model per hour on this node; above it answers are quoted from your articles. One conversation gets 60 of them, one site four fifths.',
        '1000',
      ),
    ),
  ABOVEBOARD_DEMO: z
    .enum(['yes', 'no'], 'must be yes or no')
    .optional()
    .meta(
      said(
        'Whether the first start fills an empty embedded database with the demo shop.',
        'yes on the embedded database, no on a database of your own',
      ),
    ),
  ABOVEBOARD_CLOCK: text(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/,
    'must be an instant such as 2026-01-31T12:00:00Z',
  )
    .refine((value) => !Number.isNaN(Date.parse(value)), 'must be an instant such as 2026-01-31T12:00:00Z')
    .optional()
    .meta(said('The instant at which the clock of a test stands.', "the machine's clock", { testing: true })),
  ABOVEBOARD_FAULT: text(/^[\w.-]+(?::[\w-]+)?$/, 'must be the name of a fault point, such as erase.after-keys:kill')
    .optional()
    .meta(said('The fault point at which a test breaks the server.', 'none', { testing: true })),
})

/** The name of a setting. */
export type SettingName = keyof (typeof schema)['shape']

/** All settings in the order of the schema. */
export const settings: readonly Setting[] = Object.freeze(
  (Object.keys(schema.shape) as SettingName[]).map((name) => Object.freeze({ name, ...factsOf(name) })),
)

function factsOf(name: SettingName): SettingFacts {
  const { about, otherwise, secret: isSecret, testing } = schema.shape[name].meta() ?? {}
  return { about: String(about), otherwise: String(otherwise), secret: isSecret === true, testing: testing === true }
}
