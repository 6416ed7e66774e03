// For tests: keystores in directories that go away with the test, and names for keys of nobody.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SettableClock, settableClock } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import type { KeyName } from './bundle-key.ts'
import { createFileKeystore } from './file-keystore.ts'
import { type Keys, openKeys } from './keys.ts'
import type { Keystore } from './keystore.ts'

/** What a test can be told to do at its end. */
interface Test {
  after(task: () => void): void
}

/** A path for a keystore, with nothing there yet. */
export function temporaryDirectory(t: Test): string {
  const parent = mkdtempSync(join(tmpdir(), 'keys-'))
  t.after(() => rmSync(parent, { recursive: true }))
  return join(parent, 'keys')
}

/** A fresh keystore without a passphrase, its keys, and a clock that stands still. */
export function temporaryKeystore(t: Test): {
  readonly dir: string
  readonly clock: SettableClock
  readonly keystore: Keystore
  readonly keys: Keys
} {
  const dir = temporaryDirectory(t)
  const clock = settableClock('2026-11-23T10:00:00.000Z')
  const keystore = createFileKeystore(dir, { clock })
  return { dir, clock, keystore, keys: openKeys({ keystore, clock }) }
}

/** A key name of somebody who does not exist. */
export function keyName(over: Partial<KeyName> = {}): KeyName {
  return { tenant: newId(), subject: newId(), bundle: 'conversation', version: 1, ...over }
}
