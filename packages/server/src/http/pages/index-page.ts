// The first page a new installation shows: where everything is, in one glance.
import type { Surface } from '../route.ts'
import { html, htmlPage } from './html.ts'

const words = {
  en: {
    title: 'Aboveboard is running',
    lead: 'Customer support with an assistant that does not learn who your customers are.',
    shop: ['Demo shop', 'A shop as a customer of yours would have it. Open the chat at the bottom right.'],
    portal: ['My data', 'Where customers see, download and delete everything. Opens from the chat.'],
    desk: ['Desk', 'Where people answer. The link for the first sign-in stands in the terminal.'],
    api: ['API', 'The description of every route (OpenAPI 3.1).'],
  },
  de: {
    title: 'Aboveboard läuft',
    lead: 'Kundenservice mit einem Assistenten, der nicht erfährt, wer Ihre Kundinnen und Kunden sind.',
    shop: ['Vorführshop', 'Ein Shop, wie ihn Ihre Kundschaft hätte. Öffnen Sie den Chat unten rechts.'],
    portal: ['Meine Daten', 'Hier sehen, laden und löschen Kundinnen und Kunden alles. Öffnet sich aus dem Chat.'],
    desk: ['Desk', 'Hier antworten Menschen. Der Link für die erste Anmeldung steht im Terminal.'],
    api: ['API', 'Die Beschreibung aller Routen (OpenAPI 3.1).'],
  },
} as const

/** The index page. */
export function indexPage(about: {
  readonly lang: string
  readonly origin: (surface: Surface) => string
  readonly demo: boolean
  readonly look: string
}): string {
  const said = about.lang === 'de' ? words.de : words.en
  const item = (href: string, [name, text]: readonly [string, string]) =>
    html`<li><a href="${href}"><strong>${name}</strong><span>${text}</span></a></li>`
  return htmlPage(
    { lang: about.lang === 'de' ? 'de' : 'en', title: said.title, styles: [about.look, '/pages/pages.css'] },
    html`<body class="ab-page">
<main class="ab-index">
<h1>${said.title}</h1>
<p class="ab-lead">${said.lead}</p>
<ul>
${about.demo ? item(`${about.origin('shop')}/`, said.shop) : null}
${item(`${about.origin('portal')}/my-data`, said.portal)}
${item(`${about.origin('desk')}/desk`, said.desk)}
${item('/openapi.json', said.api)}
</ul>
</main>
</body>`,
  )
}
