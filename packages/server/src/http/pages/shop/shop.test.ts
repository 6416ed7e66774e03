import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { shopPage } from './shop.ts'
import { shopWords } from './shop-words.ts'

const shop: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../../../demo/shop.json', import.meta.url), 'utf8'),
)
const page = (lang: string, facts: unknown = shop): string =>
  shopPage({ lang, shop: facts, widgetOrigin: 'http://widget.localhost:3000' })

test('the page carries the one tag that the README shows, and no other script', () => {
  const scripts = page('en').match(/<script[^>]*>/g)
  assert.deepEqual(scripts, ['<script src="http://widget.localhost:3000/loader.js" data-site="demo" async>'])
})

test('S-07: nothing inline that a strict policy would forbid', () => {
  assert.doesNotMatch(page('en'), /\sstyle=|\son[a-z]+=|<style/)
})

test('it speaks English and German, and English to everybody else', () => {
  assert.match(page('de'), /<html lang="de">[\s\S]*Sturmlaterne Nr\. 2/)
  assert.match(page('en'), /<html lang="en">[\s\S]*Storm lantern No\. 2/)
  assert.match(page('fi'), /<html lang="en">/)
  assert.match(page('de'), /Mo bis Fr 10:00–19:00/)
  assert.match(page('en'), /€9\.50 <small>a bag/)
})

test('what the facts say is text, whatever it looks like', () => {
  const hostile = { ...shop, claim: { en: '<script>alert(1)</script>', de: '' } }
  assert.match(page('en', hostile), /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
})

test('facts that are not those of a shop are refused', () => {
  assert.throws(() => page('en', { ...shop, products: 'none' }))
  assert.throws(() => page('en', null))
})

test('every article that the page links to exists in both languages', () => {
  for (const lang of ['en', 'de']) {
    const words = shopWords(lang)
    for (const slug of [...words.articles.map(([slug]) => slug), ...words.promises.map(([, , slug]) => slug)]) {
      assert.ok(readFileSync(new URL(`../../../../demo/articles/${lang}/${slug}.md`, import.meta.url)).length > 0)
    }
  }
})
