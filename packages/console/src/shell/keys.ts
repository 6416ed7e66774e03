// Keys of one letter: which there are, and which key press is one of them.

/** What a single key does, by name; `help` opens the list of them. */
export const shortcutKeys = {
  down: 'j',
  up: 'k',
  reply: 'r',
  note: 'n',
  take: 't',
  handBack: 'h',
  resolve: 'e',
  undo: 'z',
  search: '/',
  help: '?',
} as const

/** The name of a shortcut. */
export type Shortcut = keyof typeof shortcutKeys

/** What is looked at in a key press. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
}

/** The shortcut that a key press means, or `undefined`. Letters count in either case, so that caps lock does no harm. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined
  const key = press.key.toLowerCase()
  for (const [name, wanted] of Object.entries(shortcutKeys)) if (wanted === key && isShortcut(name)) return name
  return undefined
}

function isShortcut(name: string): name is Shortcut {
  return name in shortcutKeys
}

/** The name of the modifier that sends, as keyboards label it. */
export function sendKeys(platform: string): string {
  return /mac|iphone|ipad/i.test(platform) ? '⌘ Enter' : 'Ctrl Enter'
}
