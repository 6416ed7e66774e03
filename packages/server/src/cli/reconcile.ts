// The command `aboveboard reconcile`: an older database is told what it must not know any more, and what is lost is said.
import { readConfig } from '../config/config.ts'
import { type Run, readArguments } from './command.ts'
import { demandSetUp, quietLog, type Reconciled } from './premises.ts'
import { type Terminal, table } from './terminal.ts'

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`

/** What the house says about itself; nothing is lost with it. */
const ownEvents = new Set(['backup.made', 'restore.reconciled', 'server.started', 'key.rotated', 'key.destroyed'])

/** Says what was done again and what is lost. */
export function report(done: Reconciled, terminal: Terminal): void {
  terminal.say(`Erased again      ${people(done.erased)}, of ${done.stones} entries in the ledger`)
  terminal.say(`Withdrawn again   ${done.withdrawn} ${done.withdrawn === 1 ? 'consent' : 'consents'}`)
  terminal.say(`Frozen or freed   ${people(done.frozen)}`)
  terminal.say(`Stopped again     ${done.stopped} objections and wishes for no assistant`)
  terminal.say(`Signed out        ${done.doors} sign-ins, invitations and portal visits`)
  if (done.packages > 0) terminal.say(`Made anew         ${done.packages} access packages, within minutes of the start`)
  if (done.epochs.length > 0) terminal.say(`Destroyed again   key epochs ${done.epochs.join(', ')}`)
  terminal.say('Looked again      nothing of an erased person is left')
  terminal.say()
  const rows = [...done.since].filter(([event]) => !ownEvents.has(event)).sort(([, a], [, b]) => b - a)
  if (rows.length === 0) {
    terminal.say('Nothing was lost: the audit log knows of no work after this copy.')
    return
  }
  terminal.say(
    'After this copy was made the audit log has the following. That it happened is proven; its content is lost:',
  )
  for (const line of table(['Event', 'Times'], rows)) terminal.say(`  ${line}`)
  const lost = (event: string) => done.since.get(event) ?? 0
  const open = lost('rights.received') - lost('erasure.certified')
  if (open > 0)
    terminal.say(
      `\nUp to ${open} rights requests were received and are not known here any more: ask those people to repeat them.`,
    )
  if (lost('staff.disabled') > 0)
    terminal.say('\nMembers of staff who were disabled since can sign in again. Look at them at once: Desk, People.')
}

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  const config = readConfig()
  demandSetUp(config)
  const { restoration } = await find()
  const done = await restoration.reconcile(config, quietLog(), (at, total) => terminal.progress('Ledger', at, total))
  report(done, terminal)
  terminal.say('\nThe quarantine is over: the server may start.')
  return 0
}
