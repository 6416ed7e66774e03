import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindByName, kindOfAddress, kindOfExport } from '../src/knowledge/import-kind.ts'
import { matchingArticles } from '../src/knowledge/matching.ts'
import { showable } from '../src/office/suppress.ts'
import { inGroups, takeInvitation } from '../src/session/invitation.ts'

test('files are told apart by their ending', () => {
  assert.equal(kindByName('Returns.MD'), 'markdown')
  assert.equal(kindByName('a.b.pdf'), 'pdf')
  assert.equal(kindByName('photo.zip'), undefined)
  assert.equal(kindByName('README'), undefined)
})

test('exports are told apart by members that only one of them has', () => {
  assert.equal(kindOfExport('{"articles":[{"title":"x","html_url":"https://x.example","section_id":1}]}'), 'zendesk')
  assert.equal(kindOfExport('{"type":"list","data":[{"type":"article","workspace_id":"w"}]}'), 'intercom')
  assert.equal(kindOfExport('[{"title":"x","folder_id":3,"description":"<p>"}]'), 'freshdesk')
  assert.equal(kindOfExport('{"hello":1}'), undefined)
  assert.equal(kindOfExport('[]'), undefined)
  assert.equal(kindOfExport('not json'), undefined)
})

test('an address is a page or a sitemap, and nothing but the web', () => {
  assert.deepEqual(kindOfAddress(' https://shop.example/sitemap.xml '), {
    kind: 'sitemap',
    url: 'https://shop.example/sitemap.xml',
  })
  assert.deepEqual(kindOfAddress('https://shop.example/help'), { kind: 'url', url: 'https://shop.example/help' })
  assert.equal(kindOfAddress('javascript:alert(1)'), undefined)
  assert.equal(kindOfAddress('shop.example'), undefined)
})

test('articles held for review come first', () => {
  const row = { slug: 's', lang: 'de', tags: ['Rückgabe'], url: '', warnings: [], updated_at: '2027-01-01T00:00:00Z' }
  const rows = [
    { ...row, id: '1', title: 'A', state: 'published' as const },
    { ...row, id: '2', title: 'B', state: 'quarantined' as const },
  ]
  assert.deepEqual(
    matchingArticles(rows, 'german rück', 'en').map((one) => one.id),
    ['2', '1'],
  )
  assert.deepEqual(matchingArticles(rows, 'french', 'en'), [])
})

test('groups under ten are not counted out', () => {
  assert.equal(showable(10), 10)
  assert.equal(showable(9), undefined)
  assert.equal(showable(0), undefined)
  assert.equal(showable(null), undefined)
})

test('S-03: the secret of an invitation leaves the address at once', () => {
  const shown: string[] = []
  const take = (pathname: string, hash: string): string | undefined =>
    takeInvitation({ pathname, hash }, (path) => shown.push(path))
  assert.equal(take('/welcome', '#abcdefghij0123456789'), 'abcdefghij0123456789')
  assert.equal(take('/welcome', '#<script>'), undefined)
  assert.equal(take('/welcome', ''), undefined)
  assert.equal(take('/desk', '#abcdefghij0123456789'), undefined)
  assert.deepEqual(shown, ['/welcome', '/welcome'])
})

test('a key is shown in groups of four', () => {
  assert.equal(inGroups('JBSWY3DPEHPK3PXP'), 'JBSW Y3DP EHPK 3PXP')
})
