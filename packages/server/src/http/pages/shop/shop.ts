// The demo shop: a page as a customer of ours would have it, with a look of its own and the one tag that brings the chat.
import { html, htmlPage } from '../html.ts'
import { type Hours, type ShopFacts, shopFacts } from './shop-facts.ts'
import { type ShopWords, shopWords } from './shop-words.ts'

/** What the page is made of: a language, the facts of `demo/shop.json`, and the origin that the chat comes from. */
export interface ShopPage {
  readonly lang: string
  readonly shop: unknown
  readonly widgetOrigin: string
}

/** The whole page. Throws a ZodError when the facts are not those of a shop. */
export function shopPage({ lang: asked, shop, widgetOrigin }: ShopPage): string {
  const lang = asked === 'de' ? 'de' : 'en'
  const facts = shopFacts.parse(shop)
  const words = shopWords(lang)
  return htmlPage(
    { lang, title: `${facts.siteName[lang]} · ${words.title}`, styles: ['/assets/shop.css'] },
    html`<body>
<a class="skip" href="#things">${words.skip}</a>
<aside><p class="strip">${facts.demoNotice[lang]}</p></aside>
${head(facts, words, lang)}
<main>
${hero(words, lang)}
<ul class="promises">
${words.promises.map(([what, of, slug]) => html`<li><a href="${help(lang, slug)}"><strong>${what}</strong> ${of}</a></li>`)}
</ul>
${things(facts, words, lang)}
${repairs(words, lang)}
${questions(words, lang)}
${places(facts, words, lang)}
</main>
${foot(facts, words, lang)}
<script src="${widgetOrigin}/loader.js" data-site="demo" async></script>
</body>`,
  )
}

type Spoken = 'en' | 'de'
const help = (lang: Spoken, slug: string): string => `/help/${lang}/${slug}`

function head(facts: ShopFacts, words: ShopWords, lang: Spoken) {
  const other = lang === 'de' ? 'en' : 'de'
  return html`<header class="head">
<a class="brand" href="/?lang=${lang}"><img src="/art/${facts.logo}.svg" alt="" width="44" height="44">${facts.siteName[lang]}</a>
<nav aria-label="${facts.siteName[lang]}">
<a href="#things">${words.nav.things}</a>
<a href="#repair">${words.nav.repair}</a>
<a href="#shops">${words.nav.shops}</a>
<a href="#help">${words.nav.help}</a>
<a class="other" href="/?lang=${other}" hreflang="${other}" lang="${other}">${words.other}</a>
</nav>
</header>`
}

function hero(words: ShopWords, lang: Spoken) {
  return html`<section class="hero">
<div>
<h1>${words.heroTitle}</h1>
<p>${words.heroText}</p>
<p class="acts"><a class="button" href="#things">${words.heroThings}</a> <a href="${help(lang, 'repair_service')}">${words.heroRepair}</a></p>
</div>
<img src="/art/lantern.svg" alt="" width="640" height="480">
</section>`
}

function things(facts: ShopFacts, words: ShopWords, lang: Spoken) {
  const money = (cents: number, currency: string): string =>
    new Intl.NumberFormat(lang === 'de' ? 'de-DE' : 'en-IE', {
      style: 'currency',
      currency,
      minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    }).format(cents / 100)
  const per: Readonly<Record<string, string>> = { 'coffee-club': words.perBag, 'windowsill-club': words.perPlant }
  return html`<section class="things" id="things">
<h2>${words.things}</h2>
<p class="lead">${words.thingsText}</p>
<ul>
${facts.products.map(
  (product) => html`<li id="${product.id}">
<img src="/art/${product.art}.svg" alt="" width="320" height="240" loading="lazy">
<h3>${product[lang].name}</h3>
<p>${product[lang].line}</p>
<p class="price">${money(product.priceCents, product.currency)} <small>${per[product.id]}</small></p>
</li>`,
)}
</ul>
</section>`
}

function repairs(words: ShopWords, lang: Spoken) {
  return html`<section class="repair" id="repair">
<div>
<h2>${words.repair}</h2>
<p>${words.repairText}</p>
<p><a href="${help(lang, 'repair_service')}">${words.repairMore}</a></p>
</div>
<dl>
${words.repairs.map(([part, price]) => html`<div><dt>${part}</dt><dd>${price}</dd></div>`)}
</dl>
</section>`
}

function questions(words: ShopWords, lang: Spoken) {
  return html`<section class="help" id="help">
<div>
<h2>${words.help}</h2>
<p>${words.helpText}</p>
</div>
<ul>
${words.articles.map(([slug, title]) => html`<li><a href="${help(lang, slug)}">${title}</a></li>`)}
</ul>
</section>`
}

function places(facts: ShopFacts, words: ShopWords, lang: Spoken) {
  return html`<section class="shops" id="shops">
<img src="/art/${facts.frontArt}.svg" alt="" width="320" height="240" loading="lazy">
<div>
<h2>${words.shops}</h2>
<ul>
${facts.shops.map(
  (shop) => html`<li>
<h3>${shop.city}</h3>
<p>${shop.street}<br>${shop.postcode} ${shop.city}</p>
<p class="hours">${inWords(shop.hours, lang)}${words.closed}</p>
</li>`,
)}
</ul>
</div>
</section>`
}

function foot(facts: ShopFacts, words: ShopWords, lang: Spoken) {
  const { address } = facts
  return html`<footer class="foot">
<p><strong>${facts.siteName[lang]}</strong><br>${facts.claim[lang]}</p>
<p>${address.street}<br>${address.postcode} ${address.city}</p>
<p>${facts.phone}<br>${facts.email}</p>
<p>${words.service}<br>${inWords(facts.serviceHours, lang)}</p>
</footer>`
}

/** Opening hours, a line each: "Mon to Fri 10:00–19:00", "Sat 10:00–18:00". */
function inWords(hours: Hours, lang: Spoken) {
  const to = lang === 'de' ? 'bis' : 'to'
  return hours.map(({ days, opens, closes }) => {
    const first = dayName(days[0] ?? '', lang)
    const last = dayName(days.at(-1) ?? '', lang)
    return html`${days.length > 1 ? `${first} ${to} ${last}` : first} ${opens}–${closes}<br>`
  })
}

/** The short name of a weekday in a language, from its English one. */
function dayName(day: string, lang: Spoken): string {
  const place = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day)
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + place))
}
