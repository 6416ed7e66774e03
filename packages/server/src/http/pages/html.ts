// Pages are made of this template and of nothing else: every value is escaped unless it is a page fragment itself, so that text
// cannot become markup by being forgotten (I-03).
import { escapeHtml } from '@aboveboard/prose/html'

declare const brand: unique symbol
/** Markup that is safe to put into a page. */
export interface Html {
  readonly [brand]: 'html'
  readonly markup: string
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[]

function fragment(markup: string): Html {
  return { markup } as Html
}

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece))
  if ('markup' in piece) return piece.markup
  return piece.map(textOf).join('')
}

/** Builds markup; values are escaped, fragments are kept. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return fragment(strings.map((part, at) => part + textOf(pieces[at])).join(''))
}

/** Markup that another careful renderer made (`proseHtml`). */
export function rendered(markup: string): Html {
  return fragment(markup)
}

/** A whole document. */
export function htmlPage(
  about: {
    readonly lang: string
    readonly title: string
    readonly styles: readonly string[]
    readonly refresh?: number
  },
  body: Html,
): string {
  return html`<!doctype html>
<html lang="${about.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${about.refresh === undefined ? null : html`<meta http-equiv="refresh" content="${about.refresh}">`}
<title>${about.title}</title>
${about.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
${body}
</html>
`.markup
}
