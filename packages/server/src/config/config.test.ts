// Tries the configuration as operators get it wrong, and checks that its defaults are the most private ones.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { Fatal } from '../domain/problem.ts'
import { type Environment, readConfig, settings } from './config.ts'

const faultsOf = (environment: Environment): string[] => {
  try {
    readConfig(environment, '/srv')
  } catch (error) {
    assert.ok(error instanceof Fatal)
    assert.equal(error.code, 'config-invalid')
    return error.message.split('\n').slice(1)
  }
  return []
}

describe('config', () => {
  it('M-13: with nothing set, nothing is reachable from outside and nothing leaves the house', () => {
    const { origin, ...config } = readConfig({}, '/srv/help')
    assert.deepEqual(config, {
      port: 3000,
      listen: '127.0.0.1',
      dataDir: '/srv/help/.aboveboard',
      publicUrl: { scheme: 'http', host: 'localhost:3000' },
      hosts: {
        index: 'localhost:3000',
        shop: 'shop.localhost:3000',
        widget: 'widget.localhost:3000',
        desk: 'desk.localhost:3000',
        portal: 'portal.localhost:3000',
        files: 'files.localhost:3000',
      },
      demo: true,
      testing: false,
    })
    assert.equal(origin('desk.localhost:3000'), 'http://desk.localhost:3000')
  })

  it('reports all faults at once, in plain English, without a single value', () => {
    const faults = faultsOf({
      PORT: '70000',
      ABOVEBOARD_PUBLIC_URL: 'http://canary-host.example/path',
      ABOVEBOARD_DATABASE_URL: 'mysql://canary-password@host/db',
      ABOVEBOARD_DEMO: 'canary-maybe',
      ABOVEBOARD_MODEL_URL: 'https://canary-user:canary-key@models.example/v1',
      ABOVEBOARD_CLOCK: '2026-01-01T00:00:00Z',
      ABOVEBOARD_DATADIR: '/canary',
    })
    assert.equal(faults.length, 8)
    for (const name of ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'DEMO', 'MODEL_URL', 'MODEL does', 'CLOCK', 'DATADIR']) {
      assert.ok(
        faults.some((fault) => fault.includes(name)),
        `no fault about ${name}`,
      )
    }
    assert.ok(!faults.join('\n').includes('canary'))
  })

  it('refuses an unknown name with a hint, so that a typing error does not switch a protection off', () => {
    assert.deepEqual(faultsOf({ ABOVEBOARD_PASPHRASE: 'x' }), [
      '  - ABOVEBOARD_PASPHRASE is not a setting; did you mean ABOVEBOARD_PASSPHRASE.',
    ])
    assert.deepEqual(faultsOf({ ABOVEBOARD_COLOUR: 'x' }), ['  - ABOVEBOARD_COLOUR is not a setting.'])
    assert.deepEqual(faultsOf({ ABOVEBOARD_MODEL_FILE: 'x' }).length, 1, 'only secrets come from files')
  })

  it('keeps secrets in boxes that print nothing', () => {
    const config = readConfig({
      ABOVEBOARD_DATABASE_URL: 'postgresql://app:canary@db/help',
      ABOVEBOARD_PASSPHRASE: 'canary canary canary',
      ABOVEBOARD_MODEL_URL: 'https://models.example/v1/',
      ABOVEBOARD_MODEL: 'small-7b',
      ABOVEBOARD_MODEL_KEY: 'canary-key',
    })
    for (const printed of [JSON.stringify(config), inspect(config, { depth: 9 }), String(config.passphrase)]) {
      assert.ok(!printed.includes('canary'), printed)
    }
    assert.equal(config.passphrase?.reveal(), 'canary canary canary')
    assert.deepEqual([config.model?.url, config.model?.name], ['https://models.example/v1', 'small-7b'])
    assert.equal(config.model?.key?.reveal(), 'canary-key')
    assert.equal(config.demo, false, 'no demo in a database of somebody')
  })

  it('reads a secret from a file, once, and says when it cannot', (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'aboveboard-config-'))
    t.after(() => rmSync(directory, { recursive: true }))
    writeFileSync(join(directory, 'passphrase'), 'twelve plain words\n')
    writeFileSync(join(directory, 'empty'), '\n')
    const read = (file: string, more: Environment = {}) =>
      readConfig({ ABOVEBOARD_PASSPHRASE_FILE: file, ...more }, directory).passphrase?.reveal()
    assert.equal(read('passphrase'), 'twelve plain words')
    assert.equal(read(join(directory, 'passphrase')), 'twelve plain words')
    assert.throws(() => read('missing'), /cannot be read/)
    assert.throws(() => read('empty'), /cannot be read or is empty/)
    assert.throws(() => read('passphrase', { ABOVEBOARD_PASSPHRASE: 'x' }), /both set/)
  })

  it('TC-2, TC-5: takes clock and fault points in tests only', () => {
    const environment = { ABOVEBOARD_CLOCK: '2026-02-28T12:00:00Z', ABOVEBOARD_FAULT: 'erase.after-keys:kill' }
    const config = readConfig({ ...environment, NODE_ENV: 'test' })
    assert.deepEqual(
      [config.testing, config.clock, config.fault],
      [true, '2026-02-28T12:00:00Z', 'erase.after-keys:kill'],
    )
    for (const mode of [undefined, '', 'production', 'development', 'TEST']) {
      assert.equal(faultsOf({ ...environment, NODE_ENV: mode }).length, 2, `accepted when NODE_ENV=${mode}`)
    }
  })

  it('serves names under https, or under localhost', () => {
    for (const url of [
      'https://help.example.com',
      'https://help.example.com:8443/',
      'http://localhost:81',
      'http://a.localhost',
    ]) {
      assert.deepEqual(faultsOf({ ABOVEBOARD_PUBLIC_URL: url }), [], url)
    }
    for (const url of [
      'http://help.example.com',
      'https://192.0.2.7',
      'https://[2001:db8::1]',
      'ftp://localhost',
      'help.example.com',
      'https://help.example.com/x',
      'https://help.example.com/?a=b',
    ]) {
      assert.equal(faultsOf({ ABOVEBOARD_PUBLIC_URL: url }).length, 1, url)
    }
    assert.equal(
      readConfig({ ABOVEBOARD_PUBLIC_URL: 'https://help.example.com' }).hosts.portal,
      'portal.help.example.com',
    )
  })

  it('refuses settings that contradict each other', () => {
    assert.match(faultsOf({ ABOVEBOARD_MODEL: 'x' }).join(), /MODEL_URL does not say/)
    assert.match(faultsOf({ ABOVEBOARD_MIGRATION_URL: 'postgresql://o@h/d' }).join(), /DATABASE_URL is not/)
    assert.match(faultsOf({ ABOVEBOARD_DATABASE_URL: 'postgres://a@h/d', ABOVEBOARD_DEMO: 'yes' }).join(), /demo shop/)
  })

  it('takes an empty variable for one that is not set, and leaves the names of others alone', () => {
    assert.deepEqual(faultsOf({ PORT: '', ABOVEBOARD_MODEL: '', HOME: '/x', ABOVEBOARDS: 'x' }), [])
  })

  it('describes every setting', () => {
    for (const { name, about, otherwise } of settings) {
      assert.ok(about.endsWith('.') && otherwise.length > 0, name)
    }
    assert.deepEqual(
      settings.filter((setting) => setting.secret).map((setting) => setting.name),
      ['ABOVEBOARD_DATABASE_URL', 'ABOVEBOARD_MIGRATION_URL', 'ABOVEBOARD_PASSPHRASE', 'ABOVEBOARD_MODEL_KEY'],
    )
  })

  it('is frozen', () => {
    const config = readConfig({})
    assert.ok(Object.isFrozen(config) && Object.isFrozen(config.hosts) && Object.isFrozen(config.publicUrl))
  })
})
