import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgePassword } from './password-rules.ts'

const about = { email: 'marta.lindqvist@shop.example', name: 'Marta Lindqvist' }
const verdict = (password: string) => judgePassword(password, about)[0]?.code ?? 'fine'

test('S-04: twelve characters are enough and eleven are not, whatever they are made of', () => {
  assert.equal(verdict('kvutezmoalb'), 'too-short')
  assert.equal(verdict('kvutezmoalbr'), 'fine')
  assert.equal(verdict('😀😁😂🤣😃😄😅😆😉😊😋'), 'too-short')
  assert.equal(verdict('ein zug nach lissabon um halb sieben '.repeat(6)), 'fine')
})

test('S-04: what guessers try first is refused, however it is dressed up', () => {
  for (const password of [
    'password1234',
    'P@ssw0rd2026!',
    'Passwort123456',
    'qwertyuiop123',
    'Summer2026Summer',
    'correcthorsebatterystaple',
    '123456789012',
    'aaaaaaaaaaaa',
    'Welcome2026!!',
    'admin-admin-admin',
    'abcabcabcabc',
    '1q2w3e4r5t6z',
  ])
    assert.notEqual(verdict(password), 'fine', password)
})

test('S-04: the own name or address with an ending is refused', () => {
  for (const password of ['marta.lindqvist', 'MartaLindqvist1', 'lindqvist-2026', 'shop.example1'])
    assert.equal(verdict(password), 'personal', password)
})

test('S-04: ordinary pass phrases are accepted', () => {
  for (const password of ['vier Segel im Nebel', 'teal-otter-banjo-9', 'Ñandú come mandarinas', 'gq7Lz0wTn2Vd'])
    assert.equal(verdict(password), 'fine', password)
})
