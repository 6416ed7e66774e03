/** Web pages to drafts: the readable part as Markdown, without what a reader of the page does not see. */
import { Readability } from '@mozilla/readability'
import { type ArticleDraft, draftOf, type Warning, warningOf } from './draft.ts'
import { dropHidden } from './hidden.ts'
import { markdownOf } from './html-markdown.ts'
import { openPage, type Page } from './page.ts'
import { suspicionsIn, withoutUnseen } from './suspicion.ts'

/** How to read a page. `whole`: all of it is the article (a body from an export), so nothing has to be guessed away. */
export interface HtmlOptions {
  whole?: boolean
}

/** Largest page in characters; what comes after is not read. */
const MAX_PAGE = 3_000_000

/** A page as a draft; `source` is its address or file name. Scripts never run, nothing is fetched. */
export function importHtml(html: string, source: string, options: HtmlOptions = {}): ArticleDraft {
  const document = openPage(html.slice(0, MAX_PAGE))
  const warnings: Warning[] = html.length > MAX_PAGE ? [warningOf('cut', source)] : []
  // Injected text is looked for in the whole page, before anything is dropped.
  warnings.push(...suspicionsIn(document.documentElement?.textContent ?? ''))
  warnings.push(...dropHidden(document).map((text) => warningOf('hidden-text', text)))
  for (const element of document.querySelectorAll(NOT_CONTENT)) element.remove()

  const lang = document.documentElement?.getAttribute('lang')
  const heading = document.querySelector('h1')?.textContent?.trim()
  const title = document.querySelector('title')?.textContent?.trim()
  const readable = options.whole === true ? undefined : readablePart(document)
  const root = readable === undefined ? document.body : openPage(readable).body
  const body = root === null ? '' : withoutUnseen(markdownOf(root))
  const named = heading === undefined || heading === '' ? (title ?? '') : heading
  return draftOf({
    title: withoutUnseen(named === '' ? source : named),
    ...(lang ? { lang } : {}),
    ...(URL.canParse(source) ? { url: source } : {}),
    body: body.startsWith(`# ${named}\n`) ? body.slice(named.length + 3) : body,
    tags: [],
    alsoAsked: [],
    provenance: { format: 'html', source },
    warnings,
  })
}

const NOT_CONTENT =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, form, input, button, select, textarea, nav, video, audio, link, meta, base'

/** The readable part, or `undefined` when there is none; the library edits the document that it is given. */
function readablePart(document: Page): string | undefined {
  const content = new Readability(document, { charThreshold: 120 }).parse()?.content
  return content === undefined || content === null || content.trim() === '' ? undefined : content
}
