// The command `aboveboard rights import`: takes in the `portable.json` of a copy that a person brings from another house (Art. 20).
import { readFile } from 'node:fs/promises'
import { Fatal, Problem } from '../domain/problem.ts'
import { openRows } from '../keys/keys.ts'
import { takeIn } from '../privacy/rights/rights.ts'
import { findSite } from '../tenants/tenants.ts'
import { type ExitCode, type Run, readArguments } from './command.ts'
import { withGround } from './premises.ts'

const refusals: Readonly<Record<string, string>> = {
  'bad-request': 'The file is not the `portable.json` of a copy, or somebody changed it. Nothing was taken in.',
  conflict: 'The person is here already, or was and has been erased. Nothing was taken in.',
}

export const run: Run = async (args, terminal, find) => {
  const { values, positionals } = readArguments(args, { site: { type: 'string' } }, { least: 1, most: 1 })
  const text = await readFile(positionals[0] ?? '', 'utf8').catch(() => {
    throw new Fatal('file-unreadable', 'The file cannot be read.')
  })
  return await withGround<ExitCode>(find, async ({ db, keys, audit, clock }) => {
    const site = await findSite(db.open, values.site)
    if (site === undefined) throw new Fatal('no-such-site', 'There is no site of that name.')
    try {
      const { subject, items } = await takeIn(
        { db, keys, rows: openRows(keys), audit, clock },
        { tenant: site.tenant, site: site.id },
        text,
      )
      terminal.say(`Taken in under the number ${subject}. Entries: ${items}`)
      terminal.say('No consent came with it: the person is asked when they come.')
      return 0
    } catch (fault) {
      const refusal = fault instanceof Problem ? refusals[fault.code] : undefined
      if (refusal === undefined) throw fault
      throw new Fatal('not-taken-in', refusal)
    }
  })
}
