// Every address in a text, however it is written: what a model may write is compared with what the articles have (I-03, PI-01 … PI-07).

const forms: readonly RegExp[] = [
  // Markdown: inline target, reference definition, autolink.
  /\]\(\s*<?([^)\s>]+)/g,
  /^[ \t]{0,3}\[[^\]\n]{1,200}\]:\s*<?(\S+)/gm,
  /<([a-z][a-z0-9+.-]{1,20}:[^>\s]*)>/gi,
  // Bare: with a scheme, with www, a protocol-relative one, a name with a path.
  /((?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|(?:mailto|tel|sms|data|javascript|vbscript|file|blob):)[^\s<>()[\]"'`]+)/gi,
  /(?<![\w:/])(\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s<>()[\]"'`]*)/gi,
  /(?<![\w@./-])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#][^\s<>()[\]"'`]*)?)(?![\w@])/gi,
]

/** The addresses in a text, without the sign that ends a sentence. */
export function addressesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const form of forms) {
    for (const match of text.matchAll(form)) found.add((match[1] ?? '').replace(/[.,;:!?…]+$/, ''))
  }
  return found
}

/** Whether a text brings what no answer needs: a picture, an HTML tag, a comment, an entity that hides one of them. */
export function hasMarkup(text: string): boolean {
  return /!\s*\[|<\/?[a-z!?][^\n]*|&(?:lt|#0*60|#x0*3c);/i.test(text)
}
