import assert from 'node:assert/strict'
import { test } from 'node:test'
import { de } from './de.ts'
import { en } from './en.ts'

/** Every text of a catalogue with its path; counted words have one path for each form. */
function texts(catalogue: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
      const here = path === '' ? name : `${path}.${name}`
      if (typeof value === 'string') return [[here, value] as const]
      return typeof value === 'object' && value !== null ? [...texts(value, here)] : []
    }),
  )
}

const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()
const english = texts(en)

for (const [lang, catalogue] of Object.entries({ de })) {
  const translated = texts(catalogue)

  test(`${lang}: every text has the gaps of the English one`, () => {
    for (const [path, text] of english) {
      const other = translated.get(path)
      if (other === undefined) assert.match(path, /\.(zero|one|two|few|many)$/, path)
      else assert.deepEqual(gaps(other), gaps(text), path)
    }
  })

  test(`${lang}: nothing is left in English, except words that are the same`, () => {
    const same = [...english].filter(([path, text]) => translated.get(path) === text).map(([path]) => path)
    const alike = ['product', 'welcome.passkey', 'talk.team', 'people.name', 'office.processor', 'office.region']
    assert.deepEqual(same.toSorted(), same.filter((path) => alike.includes(path)).toSorted())
  })
}

test('the console promises neither “never” nor “anonymous”', () => {
  for (const [path, text] of [...english, ...texts(de)]) {
    assert.doesNotMatch(text, /anonym|\bnever\b|\bniemals\b/i, path)
  }
})
