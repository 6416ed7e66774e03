// A help article as a page of its own, in the shared look.
import { html, htmlPage, rendered } from './html.ts'

/** The words of the page, in the languages of its frame; articles exist in more. */
const words = {
  en: { back: 'Back to the shop', updated: 'Last updated' },
  de: { back: 'Zurück zum Shop', updated: 'Zuletzt geändert' },
} as const

/** An article page. `body` is markup that `proseHtml` made. */
export function articlePage(about: {
  readonly lang: string
  readonly site: string
  readonly title: string
  readonly updated: Date
  readonly body: string
  readonly look: string
  readonly back: string
  readonly widget: { readonly origin: string; readonly site: string } | null
}): string {
  const said = about.lang === 'de' ? words.de : words.en
  const date = new Intl.DateTimeFormat(about.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(about.updated)
  return htmlPage(
    { lang: about.lang, title: `${about.title} · ${about.site}`, styles: [about.look, '/pages/pages.css'] },
    html`<body class="ab-page">
<main class="ab-article">
<p class="ab-back"><a href="${about.back}">${said.back}</a></p>
<h1>${about.title}</h1>
${rendered(about.body)}
<p class="ab-quiet">${said.updated}: <time datetime="${about.updated.toISOString()}">${date}</time></p>
</main>
${about.widget === null ? null : html`<script src="${about.widget.origin}/loader.js" data-site="${about.widget.site}" data-lang="${about.lang}" async></script>`}
</body>`,
  )
}
