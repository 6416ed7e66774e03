// Mistypes the names of commands.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { nearest } from './nearest.ts'

it('guesses what was meant, and nothing where nothing is alike', () => {
  const names = ['init', 'import', 'doctor', 'config', 'log verify', 'keys list', 'keys rotate']
  const meant = {
    imprt: 'import',
    'imprt x.md': 'import',
    doctro: 'doctor',
    confg: 'config',
    'log verfy': 'log verify',
    'keys rot': 'keys rotate',
    key: 'keys list',
  }
  for (const [typed, name] of Object.entries(meant)) assert.equal(nearest(typed, names), name)
  for (const typed of ['', 'xyzzy', 'q', '🙂']) assert.equal(nearest(typed, names), undefined, typed)
})
