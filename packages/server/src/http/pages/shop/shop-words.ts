// What the demo shop says on its page, in English and German. Prices and periods keep to `demo/README.md`.

/** One line of the price list for repairs. */
type Repair = readonly [string, string]
/** A promise: what, and the article that says the rest. */
type Promised = readonly [string, string, string]

/** The words of the page. */
export interface ShopWords {
  readonly title: string
  readonly skip: string
  readonly nav: { readonly things: string; readonly repair: string; readonly shops: string; readonly help: string }
  readonly other: string
  readonly heroTitle: string
  readonly heroText: string
  readonly heroThings: string
  readonly heroRepair: string
  readonly promises: readonly Promised[]
  readonly things: string
  readonly thingsText: string
  readonly perBag: string
  readonly perPlant: string
  readonly repair: string
  readonly repairText: string
  readonly repairs: readonly Repair[]
  readonly repairMore: string
  readonly help: string
  readonly helpText: string
  readonly articles: readonly (readonly [string, string])[]
  readonly shops: string
  readonly service: string
  readonly closed: string
}

const en: ShopWords = {
  title: 'Things that can be mended',
  skip: 'Skip to the things',
  nav: { things: 'The things', repair: 'Repairs', shops: 'Our shops', help: 'Help' },
  other: 'Deutsch',
  heroTitle: 'A light that lasts, and a battery you change yourself.',
  heroText:
    'The Storm lantern No. 2 burns for forty hours. When its battery is tired, a coin and two minutes are enough.',
  heroThings: 'See the things',
  heroRepair: 'How repairs work',
  promises: [
    ['30 days', 'to change your mind', 'return_item'],
    ['5 years', 'of guarantee on Larch', 'guarantee'],
    ['7 years', 'of spare parts', 'repair_service'],
    ['Free delivery', 'in Germany from €60', 'delivery_times_costs'],
  ],
  things: 'The things',
  thingsText: 'Few, good, and each of them made so that somebody can open it again.',
  perBag: 'a bag',
  perPlant: 'a plant',
  repair: 'Mended, not binned',
  repairText:
    'Our workshop in Hamburg takes back whatever we sold. You send it with a label of ours, and ten to fifteen working days later it is yours again. These are our fixed prices:',
  repairs: [
    ['Buckle', '€9'],
    ['Zip', '€24'],
    ['Tent seams', '€29'],
    ['Lantern battery', '€32'],
    ['Estimate for anything else', '€15'],
  ],
  repairMore: 'All about repairs',
  help: 'Questions?',
  helpText: 'Look here first, or open the chat in the corner: ask anything, and a person is there when you want one.',
  articles: [
    ['track_order', 'Where is my order?'],
    ['return_item', 'Returning an item'],
    ['delivery_times_costs', 'Delivery times and costs'],
    ['subscription_change', 'Changing a subscription'],
    ['warranty', 'Warranty and faulty goods'],
    ['pay_by_invoice', 'Paying by invoice'],
  ],
  shops: 'Come by',
  service: 'Service',
  closed: 'Sundays closed',
}

const de: ShopWords = {
  title: 'Dinge, die sich reparieren lassen',
  skip: 'Zu den Dingen',
  nav: { things: 'Die Dinge', repair: 'Werkstatt', shops: 'Unsere Läden', help: 'Hilfe' },
  other: 'English',
  heroTitle: 'Ein Licht, das bleibt, und ein Akku, den Sie selbst wechseln.',
  heroText: 'Die Sturmlaterne Nr. 2 leuchtet vierzig Stunden. Ist der Akku müde, genügen eine Münze und zwei Minuten.',
  heroThings: 'Zu den Dingen',
  heroRepair: 'So wird repariert',
  promises: [
    ['30 Tage', 'Zeit zum Zurückgeben', 'return_item'],
    ['5 Jahre', 'Garantie auf Larch', 'guarantee'],
    ['7 Jahre', 'Ersatzteile', 'repair_service'],
    ['Versandfrei', 'in Deutschland ab 60 €', 'delivery_times_costs'],
  ],
  things: 'Die Dinge',
  thingsText: 'Wenige, gute, und jedes so gemacht, dass man es wieder öffnen kann.',
  perBag: 'je Beutel',
  perPlant: 'je Pflanze',
  repair: 'Reparieren statt wegwerfen',
  repairText:
    'Unsere Werkstatt in Hamburg nimmt alles zurück, was wir verkauft haben. Sie schicken es mit unserem Aufkleber, und zehn bis fünfzehn Werktage später haben Sie es wieder. Das sind unsere festen Preise:',
  repairs: [
    ['Schnalle', '9 €'],
    ['Reißverschluss', '24 €'],
    ['Zeltnähte', '29 €'],
    ['Akku der Laterne', '32 €'],
    ['Kostenvoranschlag für alles andere', '15 €'],
  ],
  repairMore: 'Alles zur Reparatur',
  help: 'Fragen?',
  helpText:
    'Sehen Sie zuerst hier nach, oder öffnen Sie den Chat in der Ecke. Fragen Sie, was Sie mögen; auf Wunsch antwortet ein Mensch.',
  articles: [
    ['track_order', 'Wo ist meine Bestellung?'],
    ['return_item', 'Etwas zurückschicken'],
    ['delivery_times_costs', 'Lieferzeiten und Versandkosten'],
    ['subscription_change', 'Ein Abo ändern'],
    ['warranty', 'Gewährleistung und Mängel'],
    ['pay_by_invoice', 'Auf Rechnung zahlen'],
  ],
  shops: 'Kommen Sie vorbei',
  service: 'Service',
  closed: 'Sonntags geschlossen',
}

/** The words in a language; English for every language but German. */
export function shopWords(lang: string): ShopWords {
  return lang === 'de' ? de : en
}
