// Every command of `aboveboard`, in the order in which an operator meets them.
import type { Command } from './command.ts'

/** The table of commands. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    usage: '',
    about: 'Make keys, database and log, once, and print the link for the first sign-in.',
    load: () => import('./init.ts'),
  },
  { name: 'start', usage: '', about: 'Start the server; the same as `npm start`.', load: () => import('./start.ts') },
  {
    name: 'migrate',
    usage: '',
    about: 'Bring the schema of the database forward.',
    load: () => import('./migrate.ts'),
  },
  {
    name: 'seed',
    usage: '',
    about: 'Put the demo shop into an embedded database that has no site yet.',
    load: () => import('./seed-demo.ts'),
  },
  {
    name: 'import',
    usage: 'PATH|URL… [--site NAME] [--lang TAG] [--kind KIND] [--quarantine]',
    about:
      'Import articles: Markdown, HTML, PDF, folders of them, pages, sitemaps, exports of help centres. KIND: markdown, html, pdf, zendesk, intercom, freshdesk, url, sitemap. --quarantine: a person publishes each.',
    load: () => import('./import.ts'),
  },
  {
    name: 'doctor',
    usage: '',
    about: 'Look at this installation and say plainly what is wrong with it.',
    load: () => import('./doctor.ts'),
  },
  {
    name: 'config',
    usage: '[--defaults]',
    about: 'Print the settings that are in force, without secrets; with --defaults, what every setting means.',
    load: () => import('./config.ts'),
  },
  {
    name: 'pii scan',
    usage: 'FILE… [--lang TAG] [--json] [--html FILE] [--values]',
    about:
      'Count personal data in text, CSV, JSONL and exports, by type; no value is shown without --values. Exit code 1: something was found.',
    load: () => import('./pii-scan.ts'),
  },
  {
    name: 'processors list',
    usage: '[--site NAME]',
    about: 'List who processes data for the controller, on which terms, and whether it is switched on.',
    load: () => import('./processors-list.ts'),
  },
  {
    name: 'processors sign',
    usage:
      'ID --name NAME --region CODE [--transfer adequacy|standard-clauses] --contract REFERENCE --retention PERIOD [--site NAME]',
    about:
      'Sign the terms of a processor and switch it on: a contract after Art. 28(3), no training on what people write. The notice and the record of processing change with it.',
    load: () => import('./processors-sign.ts'),
  },
  {
    name: 'rights import',
    usage: 'FILE [--site NAME]',
    about: 'Take in the `portable.json` of a copy that a person brings from another house.',
    load: () => import('./rights-import.ts'),
  },
  {
    name: 'log verify',
    usage: '[--old FILE] [--key VKEY]',
    about: 'Verify the audit log, on disk and in the database, and name the first entry that is not as it was logged.',
    load: () => import('./log-verify.ts'),
  },
  {
    name: 'backup',
    usage: 'FILE',
    about:
      'Write everything in the database as it is at this moment into one signed file, while the server works on. It holds no keys of epochs: keep `keys export` elsewhere, and folders `log` and `tombstones` too.',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    usage: 'FILE [--check] [--replace]',
    about:
      'Put a backup back and take out of it whatever was erased or withdrawn since. --check: only look whether it fits. --replace: over a database that is there.',
    load: () => import('./restore.ts'),
  },
  {
    name: 'reconcile',
    usage: '',
    about:
      'Say that the database is an older copy: the log gives back what it lacks, erased people are taken out again, and the quarantine ends when nothing is left of them.',
    load: () => import('./reconcile.ts'),
  },
  {
    name: 'retention plan',
    usage: '',
    about:
      'Say what is past its period, what is held or frozen, and what falls due in the next 30 days; changes nothing.',
    load: () => import('./retention-plan.ts'),
  },
  {
    name: 'retention run',
    usage: '',
    about:
      'Delete what is past its period, as the server does every hour. What would be most of everything waits for two people in the office.',
    load: () => import('./retention-run.ts'),
  },
  {
    name: 'decision replay',
    usage: 'ID',
    about: 'Run a stored decision again and say whether the same rules on the same facts still say the same.',
    load: () => import('./decision-replay.ts'),
  },
  {
    name: 'keys list',
    usage: '',
    about: 'List every key there is or was, without its material.',
    load: () => import('./keys-list.ts'),
  },
  {
    name: 'keys rotate',
    usage: '[--incident]',
    about: 'Begin a new key epoch if one is due, or at once after an incident, and wrap every live key under it.',
    load: () => import('./keys-rotate.ts'),
  },
  {
    name: 'keys destroy-epoch',
    usage: 'NUMBER',
    about: 'Destroy a key epoch that no live key needs; every backup that needs it becomes unreadable for ever.',
    load: () => import('./keys-destroy-epoch.ts'),
  },
  {
    name: 'keys export',
    usage: 'FILE [--passphrase-file FILE]',
    about: 'Write the keystore into one file under a passphrase of its own. Keep it apart from every backup.',
    load: () => import('./keys-export.ts'),
  },
  {
    name: 'keys import',
    usage: 'FILE [--passphrase-file FILE]',
    about: 'Put an exported keystore into a data directory that has none, before a restore on a new machine.',
    load: () => import('./keys-import.ts'),
  },
]
