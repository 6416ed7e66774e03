// The command `aboveboard processors sign`: signs the terms of a processor and switches it on (T-08).
import type { FieldError } from '../domain/problem.ts'
import { Problem } from '../domain/problem.ts'
import { findSite } from '../tenants/tenants.ts'
import { type Run, readArguments, UsageError } from './command.ts'
import { withGround } from './premises.ts'
import { openRegisterHere } from './register-here.ts'

/** What is wrong with a term, in words. */
const wrong: Readonly<Record<string, string>> = {
  'not-a-region': 'must be a country code such as DE, or EEA',
  'transfer-tool-needed':
    'must be adequacy or standard-clauses, because the region lies outside the European Economic Area',
  'not-a-duration': 'must be an ISO 8601 duration such as P0D or P30D',
  length: 'is missing, or too long',
}

const tools = ['adequacy', 'standard-clauses'] as const

export const run: Run = async (args, terminal, find) => {
  const text = { type: 'string' } as const
  const { values, positionals } = readArguments(
    args,
    { name: text, region: text, transfer: text, contract: text, retention: text, site: text },
    { least: 1, most: 1 },
  )
  const { name, region, contract, retention } = values
  if (name === undefined || region === undefined || contract === undefined || retention === undefined)
    throw new UsageError('--name, --region, --contract and --retention are needed.')
  const transfer = tools.find((one) => one === values.transfer) ?? null
  if (values.transfer !== undefined && transfer === null)
    throw new UsageError('--transfer is adequacy or standard-clauses.')
  return await withGround(find, async (ground, config) => {
    const site = await findSite(ground.db.open, values.site)
    if (site === undefined) {
      terminal.tell('There is no such site.')
      return 1
    }
    const register = await openRegisterHere(ground, config)
    try {
      const access = { tenant: site.tenant, actor: { kind: 'operator' as const } }
      await register.sign(access, positionals[0] ?? '', {
        name,
        region,
        transfer,
        contract,
        retention,
        training: false,
      })
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault
      if (fault.code === 'not-found')
        terminal.tell('There is no such processor; `aboveboard processors list` shows them.')
      for (const { at, code } of (fault.members['errors'] ?? []) as readonly FieldError[])
        terminal.tell(`--${at} ${wrong[code] ?? code}.`)
      return 1
    }
    terminal.say(
      `${name} is signed and switched on. Notice and record of processing name it, and everybody is asked again.`,
    )
    return 0
  })
}
