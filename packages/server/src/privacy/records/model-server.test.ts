import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelServerOf } from './model-server.ts'

const server = (url: string, over: object = {}) =>
  modelServerOf({ kind: 'openai', url, name: 'small', calls: 1, ...over })

test('design 10: only what cannot lead out of the house counts as the own server', () => {
  for (const url of [
    'http://localhost:11434/v1',
    'http://127.0.0.1:8000/v1',
    'http://[::1]:8000/v1',
    'http://10.1.2.3/v1',
    'http://192.168.0.9/v1',
    'http://[fd00::7]/v1',
    'http://ollama:11434/v1',
    'http://models.internal/v1',
    'http://gpu.local/v1',
  ])
    assert.equal(server(url).own, true, url)
  for (const url of [
    'https://api.example.com/v1',
    'https://localhost.example.com/v1',
    'https://internal.example/v1',
    'http://8.8.8.8/v1',
    'http://[2606:4700::1111]/v1',
    'http://2130706433.example/v1',
  ])
    assert.equal(server(url).own, false, url)
})

test('I-08, I-12: another address, model or protocol is another entry, which nobody has signed', () => {
  const ids = [
    server('https://api.example.com/v1'),
    server('https://api.example.com/v2'),
    server('https://api.example.com:8443/v1'),
    server('https://api.example.com/v1', { name: 'large' }),
    server('https://api.example.com/v1', { kind: 'mistral' }),
  ].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal(server('https://api.example.com/v1').endpoint, 'api.example.com:443')
})
