import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NodeMaker, proseNodes } from './dom.ts'
import { escapeHtml, proseHtml } from './html.ts'
import { parseProse } from './parse.ts'
import { MAX_DEPTH, type Prose } from './prose.ts'

interface Made {
  name: string
  attributes: Map<string, string>
  children: Made[]
  text: string
  append(...nodes: Made[]): void
  setAttribute(name: string, value: string): void
}

function made(name: string, text = ''): Made {
  const children: Made[] = []
  const attributes = new Map<string, string>()
  return {
    name,
    attributes,
    children,
    text,
    append: (...nodes) => {
      children.push(...nodes)
    },
    setAttribute: (key, value) => {
      attributes.set(key, value)
    },
  }
}

const maker: NodeMaker<Made, Made> = {
  createElement: made,
  createTextNode: (text) => made('#text', text),
  createDocumentFragment: () => made('#fragment'),
}

function written(node: Made): string {
  if (node.name === '#text') return escapeHtml(node.text)
  const inner = node.children.map(written).join('')
  if (node.name === '#fragment') return inner
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')
  return node.name === 'br' ? '<br>' : `<${node.name}${attributes}>${inner}</${node.name}>`
}

test('I-03: the browser draws exactly what the portal and mail write', () => {
  const source =
    '# T\n\na **b** *c* `d` [e](https://acme.example/x) [f](https://c.sink.test)\\\ng <h>\n\n3. x\n\n   y\n4. z\n\n> q\n\n|a|b|\n|-|-|\n|1|2|'
  const prose = parseProse(source)
  const options = { links: ['acme.example'], heading: 2 }
  assert.equal(written(proseNodes(prose, maker, options)), proseHtml(prose, options))
})

test('I-03: a forged tree from the wire cannot name elements, attributes or protocols', () => {
  const forged: Prose = JSON.parse(
    JSON.stringify({
      blocks: [
        { kind: 'script', of: [{ kind: 'text', text: 'alert(1)' }] },
        { kind: 'heading', level: '1 onclick=x', of: [{ kind: 'html', text: '<script>' }] },
        { kind: 'list', ordered: true, start: '1" onclick="x', items: [[{ kind: 'paragraph', of: [] }]] },
        { kind: 'paragraph', of: [{ kind: 'link', href: 'javascript:alert(1)', of: [{ kind: 'text', text: 'x' }] }] },
        { kind: 'paragraph', of: [{ kind: 'link', href: '/a"onclick="x', of: [{ kind: 'text', text: '"><b>' }] }] },
      ],
    }),
  )
  const out = proseHtml(forged, { links: ['acme.example'] })
  assert.ok(!/<script|javascript:|<b>| onclick/.test(out), out)
  assert.match(out, /href="\/a%22onclick=%22x"/)
})

test('a tree deeper than the cap is cut instead of overflowing the stack', () => {
  let block: Prose['blocks'][number] = { kind: 'paragraph', of: [{ kind: 'text', text: 'deep' }] }
  for (let i = 0; i < 5_000; i++) block = { kind: 'quote', of: [block] }
  const out = proseHtml({ blocks: [block] })
  assert.ok((out.match(/<blockquote>/g)?.length ?? 0) <= MAX_DEPTH + 1)
})

test('the host is shown unless the label already says it', () => {
  const foreign = proseHtml(parseProse('[c.sink.test](https://c.sink.test/a)'))
  assert.equal(foreign, '<p>c.sink.test</p>')
  assert.equal(proseHtml(parseProse('[bank.example](https://c.sink.test/a)')), '<p>bank.example (c.sink.test)</p>')
})
