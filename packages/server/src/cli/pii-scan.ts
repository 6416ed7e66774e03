// The command `aboveboard pii scan`: counts personal data in files by type, and shows no value unless asked. Needs no installation,
// so it is useful to people who use nothing else of ours. Exit code 1 says that something was found, for use in CI.
import { readFileSync, writeFileSync } from 'node:fs'
import { drawHtml, drawTable, openScan } from '@aboveboard/pii/scan'
import { type ExitCode, type Run, readArguments, UsageError } from './command.ts'

/** How many distinct values per type are shown when asked for. */
const shownValues = 20

export const run: Run = async (args, terminal): Promise<ExitCode> => {
  const { values, positionals } = readArguments(
    args,
    { lang: { type: 'string' }, json: { type: 'boolean' }, html: { type: 'string' }, values: { type: 'boolean' } },
    { least: 1, most: 1_000 },
  )
  const scan = openScan({
    ...(values.lang === undefined ? {} : { lang: values.lang }),
    values: values.values === true ? shownValues : 0,
  })
  for (const [done, file] of positionals.entries()) {
    terminal.progress('Reading', done, positionals.length)
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch {
      throw new UsageError(`${file} cannot be read.`)
    }
    scan.add(file, text)
  }
  const report = scan.report()
  if (values.html !== undefined) writeFileSync(values.html, drawHtml(report, 'Personal data'))
  terminal.say(values.json === true ? JSON.stringify(report, null, 2) : drawTable(report))
  if (values.json !== true)
    for (const { type, values: shown } of report.types) for (const value of shown) terminal.say(`${type}  ${value}`)
  return report.found ? 1 : 0
}
