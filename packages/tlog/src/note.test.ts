import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { logError, privateKeyFromSeed, sha256, testKey, testVerifier } from '../test/fixture.ts'
import vector from '../vectors/note.json' with { type: 'json' }
import { LogError } from './error.ts'
import { formatVerifierKey, openNote, parseVerifierKey, signNote } from './note.ts'

const peter = testVerifier(vector.peter.vkey)
const enoch = testVerifier(vector.enoch.vkey)
const signed = (...signatures: string[]) => `${vector.text}\n${signatures.join('')}`

test('the published key signs the published note', async () => {
  const seed = Buffer.from(vector.peter.seed, 'base64').subarray(1)
  const key = testKey('PeterNeumann', privateKeyFromSeed(seed))
  assert.equal(key.vkey, vector.peter.vkey)
  assert.equal(await signNote(vector.text, [key.signer]), signed(vector.peter.signature))
})

test('published notes open: by one of two signers, by both, whatever their order', async () => {
  const note = signed(vector.peter.signature, vector.enoch.signature)
  const byPeter = { name: 'PeterNeumann', keyId: 0xc74f20a3 }
  const byEnoch = { name: 'EnochRoot', keyId: 0xaf0cfe78 }
  assert.deepEqual(await openNote(note, [peter]), { text: vector.text, signedBy: [byPeter] })
  assert.deepEqual(await openNote(note, [enoch, peter]), { text: vector.text, signedBy: [byPeter, byEnoch] })
})

test('CR-10: a note by unknown keys only, or by none, is not opened', async () => {
  await assert.rejects(openNote(signed(vector.enoch.signature), [peter]), logError('unsigned'))
  await assert.rejects(openNote(signed(vector.peter.signature), []), logError('unsigned'))
  // Same name, other key: an unknown key.
  await assert.rejects(
    openNote(signed(vector.peter.signature), [testKey('PeterNeumann').verifier]),
    logError('unsigned'),
  )
})

test('a false signature by a known key refuses the whole note, even beside a true one', async () => {
  const [, base64 = ''] = vector.enoch.signature.split('EnochRoot ')
  const bytes = Buffer.from(base64, 'base64')
  bytes[20] = (bytes[20] ?? 0) ^ 1
  const forged = `— EnochRoot ${bytes.toString('base64')}\n`
  await assert.rejects(openNote(signed(vector.peter.signature, forged), [peter, enoch]), logError('bad-signature'))
  assert.equal((await openNote(signed(vector.peter.signature, forged), [peter])).signedBy.length, 1)
  const changed = signed(vector.peter.signature).replace('answer', 'problem')
  await assert.rejects(openNote(changed, [peter]), logError('bad-signature'))
})

test('one key that signs twice counts once; two known keys of one name and id are refused', async () => {
  const twice = signed(vector.peter.signature, vector.peter.signature)
  assert.equal((await openNote(twice, [peter])).signedBy.length, 1)
  await assert.rejects(openNote(signed(vector.peter.signature), [peter, peter]), logError('malformed'))
})

test('a text may hold empty lines; the last one divides it from the signatures', async () => {
  const key = testKey('example.com/log')
  const text = 'one\n\n— not a signature\n\ntwo\n'
  assert.equal((await openNote(await signNote(text, [key.signer]), [key.verifier])).text, text)
})

test('texts and names that no note may hold are refused on both sides', async () => {
  const key = testKey('example.com/log')
  for (const text of ['no newline', '', 'tab\t\n', 'bell\u0007\n', 'return\r\n', 'lone \ud800\n']) {
    await assert.rejects(signNote(text, [key.signer]), logError('malformed'), JSON.stringify(text))
  }
  await assert.rejects(signNote('text\n', []), logError('malformed'))
  for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\u3000b', 'a\u0085b', 'a\nb', '\udfff']) {
    assert.throws(
      () => formatVerifierKey(name, new Uint8Array(32), sha256),
      logError('malformed'),
      JSON.stringify(name),
    )
    await assert.rejects(signNote('text\n', [{ ...key.signer, name }]), logError('malformed'))
    await assert.rejects(openNote(`text\n\n— ${name} AAAAAAAAAAA=\n`, [peter]), LogError)
  }
})

test('what is not quite a note is malformed', async () => {
  const note = signed(vector.peter.signature)
  const line = vector.peter.signature
  const broken = [
    '',
    '\n',
    '\n\n',
    vector.text,
    note.slice(0, -1),
    `${note}\n`,
    `${note}x\n`,
    note.replace('— ', '- '),
    note.replace('— ', '—'),
    note.replace('x08go', ' x08go'),
    note.replace('nAM=', 'nAM'),
    note.replace('nAM=', 'nAN='),
    note.replace('x08go', 'x0*go'),
    signed('— PeterNeumann x08g\n'),
    signed(...Array.from({ length: 101 }, () => line)),
    `\ufeff\n${note}\0`,
    `${'x'.repeat(1_000_000)}${note}`,
  ]
  for (const text of broken)
    await assert.rejects(openNote(text, [peter]), logError('malformed'), JSON.stringify(text.slice(-120)))
  assert.ok(await openNote(signed(...Array.from({ length: 16 }, () => line)), [peter]))
})

test('no text whatever makes openNote fail otherwise than by its own error', async () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '— ',
    'PeterNeumann ',
    vector.peter.signature,
    'x08go/ZJ',
    'text',
    ' ',
    '+',
    '=',
    '\0',
    '\ud800',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      await assert.rejects(openNote(pieces.join(''), [peter]), LogError)
    }),
    { numRuns: 1_000 },
  )
})

test('a verifier key is taken apart and put together; no part or change of it passes', () => {
  const { vkey } = vector.peter
  const { name, publicKey } = parseVerifierKey(vkey, sha256)
  assert.equal(formatVerifierKey(name, publicKey, sha256), vkey)
  for (const bad of vector.badKeys) assert.throws(() => parseVerifierKey(bad, sha256), logError('malformed'))
  for (let from = 0; from <= vkey.length; from++) {
    for (let to = from + 1; to <= vkey.length; to++) {
      if (from > 0 || to < vkey.length)
        assert.throws(() => parseVerifierKey(vkey.slice(from, to), sha256), logError('malformed'))
    }
    const changed = vkey.slice(0, from) + String.fromCharCode(vkey.charCodeAt(from) + 1) + vkey.slice(from + 1)
    assert.throws(() => parseVerifierKey(changed, sha256), logError('malformed'), changed)
  }
  assert.throws(() => formatVerifierKey('name', new Uint8Array(31), sha256), logError('malformed'))
})
