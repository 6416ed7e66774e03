#!/usr/bin/env node
/** The command `verify-log`: checks a log folder, or one proof, with nothing but this package and Node. */
import { createPublicKey, hash as nodeHash, verify } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  checkProof,
  ed25519Verifier,
  type Hash,
  LogError,
  parseVerifierKey,
  type Verdict,
  type Verifier,
  verifyLog,
} from './tlog.ts'

const usage = `Usage:
  verify-log DIR --key VKEY [--old FILE] [--origin NAME]
      Re-hashes every entry of the log in DIR and compares all tiles, the root and its signature.
      With --old, the log must also contain all that the kept checkpoint FILE covered.
  verify-log proof FILE --key VKEY --entry ENTRYFILE [--origin NAME]
      Checks that the log contains the exact bytes of ENTRYFILE, as the proof FILE says.

  VKEY is the log's verifier key, name+id+base64; get it from somewhere other than the log.
  The origin is the name of the key unless --origin says otherwise.

Exit code: 0 verified, 1 not verified, 2 could not be checked.
`

const sha256: Hash = (data) => nodeHash('sha256', data, 'buffer')

/** A verifier for an Ed25519 verifier key, with the Ed25519 that comes with Node. */
function nodeVerifier(vkey: string): Verifier {
  const { publicKey } = parseVerifierKey(vkey, sha256)
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
    format: 'jwk',
  })
  return ed25519Verifier({
    vkey,
    hash: sha256,
    verify: (_publicKey, message, signature) => verify(null, message, key, signature),
  })
}

type Trust = { origin: string; verifiers: readonly Verifier[] }

async function checkFolder(directory: string, trust: Trust, oldFile: string | undefined): Promise<number> {
  statSync(directory)
  const old = oldFile === undefined ? {} : { old: await readFile(oldFile, 'utf8') }
  const verdict = await verifyLog({
    ...trust,
    ...old,
    hash: sha256,
    read: async (path) => readIfThere(join(directory, path)),
  })
  process.stdout.write(describe(verdict))
  return verdict.ok ? 0 : 1
}

/** Synchronous, because the small files of a log are read several times faster so, and this process has nothing else to do. */
function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

/** The verdict in words for a person who wants to know one thing: is it all as it was written? */
function describe(verdict: Verdict): string {
  if (!verdict.ok) {
    const { index, through } = verdict
    const where =
      index === undefined
        ? ''
        : index === through
          ? `\nFirst bad entry: ${index}`
          : `\nFirst bad entry: between ${index} and ${through}`
    return `NOT VERIFIED (${verdict.code}): ${verdict.message}.${where}\n`
  }
  const since =
    verdict.since === null
      ? ''
      : `\nNothing that the kept checkpoint of ${verdict.since} entries covered was changed or removed.`
  return `Verified: the log ${verdict.origin} is whole.\n${verdict.size} entries, each as it was logged; root ${verdict.root}, signed by the log's key.${since}\n`
}

async function checkProofFile(file: string, trust: Trust, entryFile: string): Promise<number> {
  const entry = await readFile(entryFile)
  const text = await readFile(file, 'utf8')
  try {
    const { index, checkpoint } = await checkProof(text, { ...trust, entry, hash: sha256 })
    process.stdout.write(
      `Verified: the entry is number ${index} of the log ${checkpoint.origin}, as signed at ${checkpoint.size} entries.\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    process.stdout.write(`NOT VERIFIED (${error.code}): ${error.message}.\n`)
    return 1
  }
}

/** Runs one command line and answers the exit code. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        old: { type: 'string' },
        origin: { type: 'string' },
        entry: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    const [first, second] = positionals
    if (values.help === true) {
      process.stdout.write(usage)
      return 0
    }
    if (first === undefined || values.key === undefined) throw new TypeError('a folder or proof and a --key are needed')
    const verifier = nodeVerifier(values.key)
    const trust = { origin: values.origin ?? verifier.name, verifiers: [verifier] }
    if (first !== 'proof') return await checkFolder(first, trust, values.old)
    if (second === undefined || values.entry === undefined)
      throw new TypeError('a proof file and an --entry are needed')
    return await checkProofFile(second, trust, values.entry)
  } catch (error) {
    process.stderr.write(`Could not check: ${error instanceof Error ? error.message : 'unknown error'}\n\n${usage}`)
    return 2
  }
}

process.exitCode = await run(process.argv.slice(2))
