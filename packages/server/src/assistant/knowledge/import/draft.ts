/** What an import makes: a draft that a person reviews before anybody can find it (I-06). */

/** Where a draft came from; kept for ever with the article. */
export interface Provenance {
  format: 'markdown' | 'html' | 'pdf' | 'zendesk' | 'intercom' | 'freshdesk'
  /** File name or address, as the importer was told. */
  source: string
  /** The article's id in the help centre that it was exported from. */
  externalId?: string
}

/** Something that a reviewer must see. `excerpt` is at most 160 characters of the text in question. */
export interface Warning {
  code: 'hidden-text' | 'injection' | 'unpublished' | 'empty' | 'cut' | 'unreadable'
  excerpt: string
}

/** An article before review. Personal data in it is looked for by the caller, who has the detector. */
export interface ArticleDraft {
  title: string
  /** BCP 47 tag, where the source names one. */
  lang?: string
  lead?: string
  /** Markdown. */
  body: string
  tags: string[]
  url?: string
  /** RFC 3339 or date, where the source names one. */
  updatedAt?: string
  alsoAsked: string[]
  provenance: Provenance
  warnings: Warning[]
}

/** Longest body of one article, in characters; longer ones are cut with a warning. */
export const MAX_BODY = 500_000

const MAX_EXCERPT = 160
const MAX_WARNINGS = 20

/** A warning with a short excerpt on one line. */
export function warningOf(code: Warning['code'], text: string): Warning {
  const excerpt = text.replace(/\s+/g, ' ').trim().slice(0, MAX_EXCERPT).toWellFormed()
  return { code, excerpt }
}

/** A draft with its body cut to size and warnings that every format shares. */
export function draftOf(draft: ArticleDraft): ArticleDraft {
  const warnings = [...draft.warnings]
  const body = draft.body.slice(0, MAX_BODY).toWellFormed().trim()
  if (draft.body.length > MAX_BODY) warnings.push(warningOf('cut', draft.body.slice(MAX_BODY)))
  if (body === '') warnings.push(warningOf('empty', draft.title))
  return {
    ...draft,
    title: draft.title.replace(/\s+/g, ' ').trim().slice(0, 300),
    body,
    warnings: warnings.slice(0, MAX_WARNINGS),
  }
}
