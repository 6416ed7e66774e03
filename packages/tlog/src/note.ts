/** Signed notes (c2sp.org/signed-note): a text, and lines of signatures by named keys; signing and verifying are handed in. */
import { fromBase64, joinBytes, toBase64, toUtf8 } from './bytes.ts'
import { LogError } from './error.ts'
import type { Hash } from './tree.ts'

/** Signs notes. `sign` answers the raw signature of exactly these bytes, or rejects; it may sit in another process or an HSM. */
export type Signer = {
  readonly name: string
  readonly keyId: number
  sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** Judges signatures of one known key. `verify` answers false for a false signature and rejects only if it cannot judge. */
export type Verifier = {
  readonly name: string
  readonly keyId: number
  verify: (message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>
}

/** A note whose signatures by known keys were all found true, and at least one was there. */
export type OpenedNote = { text: string; signedBy: readonly { name: string; keyId: number }[] }

const ed25519 = 0x01
const publicKeySize = 32
const maxNoteLength = 1_000_000
const maxSignatures = 100

/** Not allowed in key names: Unicode white space, plus, and what no note may contain. */
const badName = /[\p{White_Space}\p{Cc}+]/u
/** Not allowed in notes: ASCII control characters other than newline. */
// oxlint-disable-next-line no-control-regex -- control characters are the very thing refused here
const badText = /[\u0000-\u0009\u000b-\u001f]/

function isName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !badName.test(name)
}

/** First four bytes of H(name || newline || type || public key), as an unsigned big-endian number (signed-note, "Signatures"). */
function ed25519KeyId(name: string, publicKey: Uint8Array, hash: Hash): number {
  const digest = hash(joinBytes([toUtf8(`${name}\n`), Uint8Array.of(ed25519), publicKey]))
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0)
}

/** The verifier key `name+hash+base64` of a raw 32-byte Ed25519 public key. Throws `malformed` for a bad name or length. */
export function formatVerifierKey(name: string, publicKey: Uint8Array, hash: Hash): string {
  if (!isName(name) || publicKey.length !== publicKeySize)
    throw new LogError('malformed', 'not a key name and an Ed25519 public key')
  const keyId = ed25519KeyId(name, publicKey, hash).toString(16).padStart(8, '0')
  return `${name}+${keyId}+${toBase64(joinBytes([Uint8Array.of(ed25519), publicKey]))}`
}

/** Takes a verifier key apart. Throws `malformed` unless it is an Ed25519 key whose id is right. */
export function parseVerifierKey(vkey: string, hash: Hash): { name: string; keyId: number; publicKey: Uint8Array } {
  const [name = '', id = '', ...rest] = vkey.split('+')
  const key = fromBase64(rest.join('+'))
  if (!isName(name) || !/^[0-9a-f]{8}$/.test(id) || key?.length !== 1 + publicKeySize || key[0] !== ed25519) {
    throw new LogError('malformed', 'not an Ed25519 verifier key of the form name+id+base64')
  }
  const publicKey = key.subarray(1)
  const keyId = ed25519KeyId(name, publicKey, hash)
  if (keyId !== Number.parseInt(id, 16)) throw new LogError('malformed', 'the verifier key does not fit its id')
  return { name, keyId, publicKey }
}

/** A signer of Ed25519 notes: `sign` is RFC 8032 Ed25519 with the private key of `publicKey`. Throws `malformed`. */
export function ed25519Signer(needs: {
  name: string
  publicKey: Uint8Array
  hash: Hash
  sign: Signer['sign']
}): Signer {
  const { name, keyId } = parseVerifierKey(formatVerifierKey(needs.name, needs.publicKey, needs.hash), needs.hash)
  return { name, keyId, sign: needs.sign }
}

/** A verifier of Ed25519 notes from its verifier key; `verify` is RFC 8032 Ed25519 over the raw public key. Throws `malformed`. */
export function ed25519Verifier(needs: {
  vkey: string
  hash: Hash
  verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>
}): Verifier {
  const { name, keyId, publicKey } = parseVerifierKey(needs.vkey, needs.hash)
  return { name, keyId, verify: (message, signature) => needs.verify(publicKey, message, signature) }
}

/** Signs `text`, which must end in a newline, with every signer in turn. Throws `malformed` for a text no note may hold. */
export async function signNote(text: string, signers: readonly Signer[]): Promise<string> {
  assertNote(text)
  if (!text.endsWith('\n') || signers.length === 0)
    throw new LogError('malformed', 'a note needs a final newline and a signer')
  const message = toUtf8(text)
  let note = `${text}\n`
  for (const signer of signers) {
    if (!isName(signer.name)) throw new LogError('malformed', 'a key name that no note may hold')
    const id = new Uint8Array(4)
    new DataView(id.buffer).setUint32(0, signer.keyId)
    note += `— ${signer.name} ${toBase64(joinBytes([id, await signer.sign(message)]))}\n`
  }
  return note
}

/**
 * Opens a note from anywhere (attacker-controlled): signatures by unknown keys are ignored, one false signature by a known
 * key refuses the whole. Throws `malformed`, `bad-signature`, or `unsigned` when no known key signed. The text is returned
 * only after that, because the text of a note that nobody signed means nothing.
 */
export async function openNote(note: string, verifiers: readonly Verifier[]): Promise<OpenedNote> {
  const { text, signatures } = splitNote(note)
  const message = toUtf8(text)
  const signedBy: { name: string; keyId: number }[] = []
  for (const { name, keyId, signature } of signatures) {
    const known = verifiers.filter((verifier) => verifier.name === name && verifier.keyId === keyId)
    const [verifier] = known
    if (verifier === undefined || signedBy.some((seen) => seen.name === name && seen.keyId === keyId)) continue
    if (known.length > 1) throw new LogError('malformed', 'two known keys share a name and an id')
    if (!(await verifier.verify(message, signature)))
      throw new LogError('bad-signature', `the signature by ${name} is false`)
    signedBy.push({ name, keyId })
  }
  if (signedBy.length === 0) throw new LogError('unsigned', 'no known key signed this note')
  return { text, signedBy }
}

/** Splits a note at its last empty line and reads its signature lines; nothing is verified yet. */
function splitNote(note: string): {
  text: string
  signatures: { name: string; keyId: number; signature: Uint8Array }[]
} {
  assertNote(note)
  const gap = note.lastIndexOf('\n\n')
  const text = note.slice(0, gap + 1)
  const block = note.slice(gap + 2)
  if (gap < 0 || !block.endsWith('\n'))
    throw new LogError('malformed', 'a note is a text, an empty line and signature lines')
  const lines = block.slice(0, -1).split('\n')
  if (lines.length > maxSignatures)
    throw new LogError('malformed', `a note carries at most ${maxSignatures} signatures`)
  return { text, signatures: lines.map(parseSignatureLine) }
}

function parseSignatureLine(line: string): { name: string; keyId: number; signature: Uint8Array } {
  const [dash, name = '', base64 = '', ...rest] = line.split(' ')
  const bytes = fromBase64(base64)
  if (dash !== '—' || rest.length > 0 || !isName(name) || bytes === null || bytes.length < 5) {
    throw new LogError('malformed', 'a signature line is: em dash, key name, base64')
  }
  return { name, keyId: new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), signature: bytes.subarray(4) }
}

function assertNote(text: string): void {
  if (text.length > maxNoteLength || !text.isWellFormed() || badText.test(text)) {
    throw new LogError('malformed', 'a note is at most one million characters of valid text without control characters')
  }
}
