// A keystore in one piece, under a passphrase of its own: `keys export` and `keys import`. It is the only copy there should be,
// and it undoes the destruction of every epoch inside it as long as it exists, so it expires with the backup window.
import { createSecretKey } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { canonical } from '../domain/canonical.ts'
import { type Clock, instantOf, rfc3339 } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { damaged, documentFormat, type KeystoreDocument, readDocument, writeDocument } from './document.ts'
import { putNew } from './durable-file.ts'
import { type FileKeystoreNeeds, layKeystore, openFileKeystore } from './file-keystore.ts'
import { destroyKey, isKeyFile, readKeys } from './key-files.ts'
import type { Keystore } from './keystore.ts'
import { type Argon2Cost, checkStrength, newCost, passphraseKey } from './passphrase.ts'
import { readRoot, writeRoot } from './root-file.ts'
import { tlv } from './tlv.ts'
import { unwrapBytes, wrapBytes } from './wrap.ts'

const part = 'export'
const payload = z.strictObject({
  root: z.string(),
  root_created_at: z.string(),
  files: z.record(z.string().refine(isKeyFile), z.string()),
})

function context(keystore: string, createdAt: string, cost: Argon2Cost): Buffer {
  return tlv(documentFormat, keystore, part, createdAt, cost.memory_kib, cost.passes, cost.lanes, cost.salt)
}

/**
 * The text of an export: one document, wrapped under `exportPassphrase`. Throws what opening throws, and
 * `Fatal('passphrase-too-short')`.
 */
export function exportKeystore(
  dir: string,
  needs: { readonly passphrase?: string; readonly exportPassphrase: string; readonly clock: Clock },
): string {
  checkStrength(needs.exportPassphrase)
  const root = readRoot(dir, needs.passphrase)
  // Reading finishes destructions that were cut off, and refuses to make a copy of something damaged.
  readKeys({ dir, keystore: root.keystore, root: root.key })
  const names = readdirSync(dir).filter(isKeyFile)
  const contents: z.infer<typeof payload> = {
    root: root.key.export().toString('base64url'),
    root_created_at: rfc3339(root.createdAt),
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), 'utf8')])),
  }
  const cost = newCost()
  const createdAt = rfc3339(needs.clock.now())
  const bytes = Buffer.from(canonical(contents))
  const bound = context(root.keystore, createdAt, cost)
  const key = wrapBytes(passphraseKey(needs.exportPassphrase, cost), bytes, bound).toString('base64url')
  bytes.fill(0)
  return writeDocument<'export'>({
    format: documentFormat,
    kind: 'export',
    keystore: root.keystore,
    created_at: createdAt,
    argon2id: cost,
    key,
  })
}

/** What an import needs: the passphrase of the export, and what a new keystore needs. */
export interface ImportNeeds extends FileKeystoreNeeds {
  readonly exportPassphrase: string
  /** Epochs that were destroyed after the export was made, as the tombstone ledger knows them: they do not come back (CR-08). */
  readonly destroyed?: ReadonlySet<number>
}

/**
 * Puts an exported keystore into an empty place and opens it. Throws `Fatal` with `keystore-exists`, `keystore-damaged`,
 * `wrong-passphrase` or `passphrase-too-short`.
 */
export function importKeystore(dir: string, text: string, needs: ImportNeeds): Keystore {
  const document = readDocument('export', text, part)
  const { root, files } = openExport(document, needs.exportPassphrase)
  const newest = Math.max(...Object.keys(files).map((name) => Number(/^epoch-(\d+)\./.exec(name)?.[1] ?? 0)))
  if (needs.destroyed?.has(newest)) {
    throw new Fatal('keystore-mismatch', 'every epoch in the export was destroyed since: it is too old to be of use')
  }
  layKeystore(dir, writeRoot(root, needs.passphrase), () => {
    if (!Object.entries(files).every(([name, file]) => putNew(dir, name, file))) return false
    const shelf = { dir, keystore: root.keystore, root: root.key }
    for (const key of readKeys(shelf).get('epoch')?.held ?? []) {
      if (needs.destroyed?.has(key.generation)) destroyKey(shelf, key, needs.clock)
    }
    return true
  })
  return openFileKeystore(dir, needs)
}

function openExport(document: KeystoreDocument<'export'>, passphrase: string) {
  const { keystore, created_at: createdAt, argon2id } = document
  const wrapped = Buffer.from(document.key, 'base64url')
  const bytes = unwrapBytes(passphraseKey(passphrase, argon2id), wrapped, context(keystore, createdAt, argon2id))
  if (bytes === undefined) throw new Fatal('wrong-passphrase', 'the passphrase does not open the export')
  const contents = payload.safeParse(JSON.parse(bytes.toString()))
  bytes.fill(0)
  if (!contents.success) throw damaged(part)
  const key = createSecretKey(Buffer.from(contents.data.root, 'base64url'))
  return { root: { keystore, key, createdAt: instantOf(contents.data.root_created_at) }, files: contents.data.files }
}
