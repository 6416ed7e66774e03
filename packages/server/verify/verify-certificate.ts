#!/usr/bin/env node
// Checks an erasure certificate offline, without anything of the product but the log's own verifier:
//
//   node verify-certificate.ts FILE --key BASE64 [--log VKEY] [--code CODE]
//
// `--key` is the public key that the controller publishes for certificates (32 bytes of Ed25519, base64 or base64url). `--log` is the
// line by which the audit log is verified; with it the place in the log is checked too. `--code` is the code that was given to the person;
// with it the certificate is shown to be about whoever holds it. Exit code 0: everything asked for holds; 1: something does not; 2: not
// understood.
import { createPublicKey, hash, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { checkProof, ed25519Verifier, LogError } from '@aboveboard/tlog'

/** What a certificate is checked against. Everything in the certificate itself is untrusted. */
export interface Trust {
  /** The 32 bytes of the controller's Ed25519 key for certificates. */
  readonly key: Uint8Array
  /** The line by which the audit log is verified: `origin+id+base64`. */
  readonly log?: string
  /** The code that was given to the person. */
  readonly code?: string
}

/** One thing that was checked. */
export interface Finding {
  readonly holds: boolean
  readonly says: string
}

type Fields = Readonly<Record<string, unknown>>

/** RFC 8785: members in the order of their UTF-16 code units, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** An Ed25519 signature over bytes (RFC 8032); false for anything that is no key or no signature. */
function isSigned(raw: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (raw.length !== 32 || signature.length !== 64) return false
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  })
  return verify(null, bytes, key, signature)
}

/** The commitment that only the holder of the code can open (hex). */
function commitment(certificate: string, code: string): string {
  const nonce = hash('sha256', `aboveboard/certificate-nonce/1\n${code.replaceAll(/\s/g, '')}`, 'buffer')
  return hash('sha256', Buffer.concat([Buffer.from(`aboveboard/erasure-subject/1\n${certificate}\n`), nonce]), 'hex')
}

async function logFinding(document: Fields, vkey: string): Promise<Finding> {
  const { log, ...rest } = document
  const { index, entry, proof } = fieldsOf(log)
  const hashed = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer')
  try {
    const found = await checkProof(text(proof), {
      entry: Buffer.from(text(entry)),
      origin: vkey.split('+')[0] ?? '',
      hash: hashed,
      verifiers: [ed25519Verifier({ vkey, hash: hashed, verify: isSigned })],
    })
    const { event, reasonCode } = fieldsOf(JSON.parse(text(entry)))
    const names = event === 'erasure.certified' && reasonCode === `sha256:${hash('sha256', canonical(rest), 'hex')}`
    return names && found.index === index
      ? {
          holds: true,
          says: `The audit log names this certificate in entry ${found.index} of ${found.checkpoint.size}.`,
        }
      : { holds: false, says: 'The entry in the audit log is about another certificate.' }
  } catch (fault) {
    return {
      holds: false,
      says: `The place in the audit log cannot be proved (${fault instanceof LogError ? fault.code : 'malformed'}).`,
    }
  }
}

/** Checks the text of a certificate. Never throws on what the text says. */
export async function verifyCertificate(certificate: string, trust: Trust): Promise<readonly Finding[]> {
  let read: Fields
  try {
    read = fieldsOf(JSON.parse(certificate))
  } catch {
    return [{ holds: false, says: 'This is not a certificate: it is not JSON.' }]
  }
  const document = fieldsOf(read['document'])
  const { alg, value } = fieldsOf(read['signature'])
  const signature = Buffer.from(text(value), 'base64url')
  const signed = alg === 'Ed25519' && isSigned(trust.key, Buffer.from(canonical(document)), signature)
  const findings: Finding[] = [
    document['type'] === 'erasure-certificate/1'
      ? { holds: true, says: `An erasure certificate of ${text(document['issuedAt'])}.` }
      : { holds: false, says: 'This is not an erasure certificate.' },
    signed
      ? { holds: true, says: 'The signature is genuine: nothing was changed.' }
      : { holds: false, says: 'The signature does not fit: something was changed, or another key signed it.' },
  ]
  if (trust.log !== undefined) findings.push(await logFinding(document, trust.log))
  if (trust.code !== undefined) {
    const holds = fieldsOf(document['subjectCommitment'])['value'] === commitment(text(document['id']), trust.code)
    findings.push({
      holds,
      says: holds ? 'It is about the holder of this code.' : 'It is not about the holder of this code.',
    })
  }
  return findings
}

async function main(): Promise<number> {
  const usage = 'node verify-certificate.ts FILE --key BASE64 [--log VKEY] [--code CODE]'
  const options = { key: { type: 'string' }, log: { type: 'string' }, code: { type: 'string' } } as const
  let certificate: string
  let trust: Trust
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    certificate = readFileSync(positionals[0] ?? '', 'utf8')
    if (values.key === undefined || positionals.length !== 1) throw new Error('usage')
    const { log, code } = values
    trust = {
      key: Buffer.from(values.key, 'base64url'),
      ...(log === undefined ? {} : { log }),
      ...(code === undefined ? {} : { code }),
    }
  } catch {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const findings = await verifyCertificate(certificate, trust)
  for (const { holds, says } of findings) process.stdout.write(`${holds ? 'yes' : 'NO '}  ${says}\n`)
  return findings.every(({ holds }) => holds) ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main()
