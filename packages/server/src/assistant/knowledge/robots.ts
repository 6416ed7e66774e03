// What a site asks of programs that read it: robots.txt (RFC 9309) and `noindex` in a page. A crawl keeps to both.

/** Whether a path may be read by us. */
export type Robots = (path: string) => boolean

interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

const ours = 'aboveboard-importer'

/** Only this much of a file is read; RFC 9309 asks for at least 500 KiB. */
const longest = 512_000

/** Reads a robots.txt. The longest matching rule of our group, else of the group `*`, decides; without one, everything is allowed. */
export function readRobots(text: string): Robots {
  const groups = new Map<string, Rule[]>()
  let agents: string[] = []
  let inRules = false
  for (const line of text.slice(0, longest).split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (inRules) agents = []
      inRules = false
      agents.push(value.toLowerCase())
      if (!groups.has(value.toLowerCase())) groups.set(value.toLowerCase(), [])
    } else if (name === 'allow' || name === 'disallow') {
      inRules = true
      // An empty `Disallow` forbids nothing.
      if (value !== '') for (const agent of agents) groups.get(agent)?.push({ allow: name === 'allow', pattern: value })
    }
  }
  const rules = groups.get(ours) ?? groups.get('*') ?? []
  const ranked = rules.toSorted((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow))
  return (path) => ranked.find((rule) => matches(rule.pattern, path))?.allow ?? true
}

/** `*` stands for any characters, `$` at the end for the end. Matched piece by piece: a pattern of a stranger is no regular expression. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces.shift() ?? ''
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = isWhole ? pieces.pop() : undefined
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (!isWhole) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** Whether a page asks not to be kept: `<meta name="robots" content="noindex">` or `none`. */
export function saysNoIndex(html: string): boolean {
  for (const [meta] of html.slice(0, longest).matchAll(/<meta\s[^<>]{0,500}>/gi)) {
    if (/\bname\s*=\s*["']?(?:robots|aboveboard-importer)\b/i.test(meta) && /\b(?:noindex|none)\b/i.test(meta))
      return true
  }
  return false
}
