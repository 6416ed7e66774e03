// A keystore in a directory of its own (mode 0700), for one node or an explicitly shared path on a file system with hard links.
// It must be left out of every backup and snapshot: an old copy undoes the destruction of an epoch (requirements 3.8).
import { createHmac, createPublicKey, createSecretKey, hkdfSync, type KeyObject, sign } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { type Clock, day } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { Fatal, Problem } from '../domain/problem.ts'
import { random } from '../domain/random.ts'
import { damaged, type KeyKind } from './document.ts'
import { makePrivateDirectory, putNew, settle, wipe, wipeLeftovers } from './durable-file.ts'
import { publicHalf } from './ed25519.ts'
import {
  addKey,
  type DestroyedKey,
  destroyKey,
  type Generations,
  type HeldKey,
  hasNewer,
  keyFile,
  keyKinds,
  readKeys,
  type Shelf,
} from './key-files.ts'
import { type KeyEntry, type Keystore, type RotationCause, type Signer, signers } from './keystore.ts'
import { keystoreAt, type Root, readRoot, rootFile, unfinishedRootFile, writeRoot } from './root-file.ts'
import { tlv } from './tlv.ts'
import { unwrapBytes, wrapBytes } from './wrap.ts'

/** What opening needs. The passphrase is left out for a keystore without one. */
export interface FileKeystoreNeeds {
  readonly passphrase?: string
  readonly clock: Clock
}

/** How long an epoch is the newest: 7 days, in milliseconds (requirements 3.4). */
export const epochPeriod = 7 * day

/**
 * Makes a keystore and opens it: an explicit step of the first start. Throws `Fatal('keystore-exists')` if anything is there
 * but a making that was cut off, whose keys nobody ever used, and `Fatal('passphrase-too-short')`.
 */
export function createFileKeystore(dir: string, needs: FileKeystoreNeeds): Keystore {
  const root = { keystore: newId(), key: createSecretKey(random(32)), createdAt: needs.clock.now() }
  layKeystore(dir, writeRoot(root, needs.passphrase), () => {
    const shelf = { dir, keystore: root.keystore, root: root.key }
    return keyKinds.every((of) => addKey(shelf, of, 1, needs.clock) !== undefined)
  })
  return openFileKeystore(dir, needs)
}

/**
 * Lays a keystore into an empty directory: the root gets its name last. `lay` says false when somebody else was there first.
 * Only one process may do this at a time; if two do, at least one fails, and nothing that either made has been used yet.
 */
export function layKeystore(dir: string, root: string, lay: () => boolean): void {
  const there = () => new Fatal('keystore-exists', 'there is something in the place of the keystore already')
  const found = keystoreAt(dir)
  if (found === 'there') throw there()
  makePrivateDirectory(dir)
  if (found === 'unfinished') for (const name of readdirSync(dir)) wipe(dir, name)
  if (!putNew(dir, unfinishedRootFile, root)) throw there()
  if (!lay()) {
    wipe(dir, unfinishedRootFile)
    throw there()
  }
  settle(dir, unfinishedRootFile, rootFile)
}

/** Opens a keystore. Throws `Fatal` with `keystore-missing`, `keystore-damaged` or `wrong-passphrase`; never makes a key. */
export function openFileKeystore(dir: string, needs: FileKeystoreNeeds): Keystore {
  const root = readRoot(dir, needs.passphrase)
  wipeLeftovers(dir)
  return keystoreOn({ dir, keystore: root.keystore, root: root.key }, root, needs.clock)
}

function keystoreOn(shelf: Shelf, root: Root, clock: Clock): Keystore {
  let keys = readKeys(shelf)

  const generations = (of: KeyKind): Generations => {
    const found = keys.get(of)
    if (found === undefined) throw damaged(keyFile(of, 1))
    return found
  }
  const reread = () => {
    keys = readKeys(shelf)
  }
  const heldKey = (of: KeyKind, generation: number): HeldKey | undefined =>
    generations(of).held.find((key) => key.generation === generation)

  const epochKey = (epoch: number): KeyObject => {
    // Every number up to the newest is accounted for, so only a higher one can be another node's news.
    if (epoch > generations('epoch').newest.generation && hasNewer(shelf, 'epoch', epoch - 1)) reread()
    const held = heldKey('epoch', epoch)
    if (held === undefined) throw new Problem('sealed-data-damaged')
    return held.key
  }
  const addNext = (of: KeyKind): HeldKey | undefined => {
    reread()
    const added = addKey(shelf, of, generations(of).newest.generation + 1, clock)
    reread()
    return added
  }
  const destroy = (key: HeldKey) => {
    destroyKey(shelf, key, clock)
    reread()
  }

  return {
    id: shelf.keystore,

    newestEpoch() {
      // A node that wraps under an epoch which the others hold for replaced could lose the key with the epoch.
      if (hasNewer(shelf, 'epoch', generations('epoch').newest.generation)) reread()
      return generations('epoch').newest.generation
    },
    wrap(epoch, key, context) {
      const bytes = key.export()
      const wrapped = wrapBytes(epochKey(epoch), bytes, context)
      bytes.fill(0)
      return wrapped
    },
    unwrap(epoch, wrapped, context) {
      const bytes = unwrapBytes(epochKey(epoch), wrapped, context)
      if (bytes === undefined) throw new Problem('sealed-data-damaged')
      const key = createSecretKey(bytes)
      bytes.fill(0)
      return key
    },
    async rotateEpoch(cause: RotationCause) {
      reread()
      const isDue = Math.abs(clock.now() - generations('epoch').newest.createdAt) >= epochPeriod
      const added = cause === 'incident' || isDue ? addNext('epoch') : undefined
      return { epoch: generations('epoch').newest.generation, created: added !== undefined }
    },
    async destroyEpoch(epoch, live) {
      reread()
      const { newest, destroyed } = generations('epoch')
      if (destroyed.some((key) => key.generation === epoch)) return
      const key = heldKey('epoch', epoch)
      const successor = heldKey('epoch', epoch + 1) ?? destroyed.find((key) => key.generation === epoch + 1)
      if (key === undefined) throw new Problem('conflict', { reason: 'epoch-unknown' })
      if (epoch === newest.generation || successor === undefined || live.has(epoch)) {
        throw new Problem('conflict', { reason: 'epoch-in-use' })
      }
      refuseHaste(successor, destroyed, clock)
      destroy(key)
    },

    indexGenerations: () => generations('index').held.map((key) => key.generation),
    indexMac(generation, tenant, field, value) {
      const held = heldKey('index', generation)
      if (held === undefined) throw new Problem('sealed-data-damaged')
      const derived = hkdfSync('sha256', held.key, '', tlv('aboveboard/index/1', tenant, field), 32)
      return createHmac('sha256', createSecretKey(Buffer.from(derived)))
        .update(value)
        .digest()
    },
    async rotateIndexKey() {
      addNext('index')
      return generations('index').newest.generation
    },
    async dropIndexKey(generation) {
      reread()
      const { newest, destroyed } = generations('index')
      if (destroyed.some((key) => key.generation === generation)) return
      const key = heldKey('index', generation)
      if (key === undefined || key === newest) throw new Problem('conflict', { reason: 'index-key-in-use' })
      destroy(key)
    },

    sign: (which, bytes) => sign(null, bytes, generations(which).newest.key),
    publicKeys: (which) => generations(which).held.map((key) => publicHalf(createPublicKey(key.key))),
    async rotateSigningKey(which: Signer) {
      addNext(which)
      return publicHalf(createPublicKey(generations(which).newest.key))
    },

    async refresh() {
      reread()
    },
    inventory: () => [rootEntry(root), ...keyKinds.flatMap((of) => entriesOf(of, generations(of)))],
  }
}

/**
 * [Note: A clock jump shreds nobody] At most one epoch per day, and none whose successor is younger than a day: neither a clock
 * that leaps a year ahead, nor a row that was written under the old epoch while its use was being counted, can lose keys in
 * numbers. A destruction or creation that lies in the future refuses too, for then the clock has been wrong once.
 */
function refuseHaste(
  successor: { readonly createdAt: number },
  destroyed: readonly DestroyedKey[],
  clock: Clock,
): void {
  if (clock.now() - successor.createdAt < day) throw new Problem('conflict', { reason: 'epoch-too-young' })
  const last = destroyed.reduce((latest, key) => Math.max(latest, key.destroyedAt), Number.NEGATIVE_INFINITY)
  if (clock.now() - last < day) throw new Problem('conflict', { reason: 'once-a-day' })
}

function rootEntry(root: Root): KeyEntry {
  const custody = root.guarded ? 'file, wrapped under a passphrase (Argon2id)' : 'file, in clear'
  return { kind: 'root', generation: 1, algorithm: 'AES-256-GCM', state: 'active', createdAt: root.createdAt, custody }
}

function entriesOf(of: KeyKind, { newest, held, destroyed }: Generations): readonly KeyEntry[] {
  const custody = 'file, wrapped under the root'
  const algorithm = of === 'epoch' ? 'AES-256-GCM' : of === 'index' ? 'HMAC-SHA-256' : 'Ed25519'
  const isSigner = signers.some((which) => which === of)
  const living = held.map(({ generation, createdAt, key }): KeyEntry => {
    const state = generation === newest.generation ? 'active' : 'retained'
    const named = isSigner ? { keyId: publicHalf(createPublicKey(key)).keyId } : {}
    return { kind: of, generation, algorithm, state, createdAt, custody, ...named }
  })
  const gone = destroyed.map(({ generation, createdAt, destroyedAt }): KeyEntry => {
    return { kind: of, generation, algorithm, state: 'destroyed', createdAt, destroyedAt, custody: 'nowhere' }
  })
  return [...living, ...gone]
}
