// The launcher's words: what stands on it, and the name of the window it opens. Small on purpose: they travel with every page.

/** `word|name` by language. */
export const launcherWords: Readonly<Record<string, string>> = {
  bg: 'Помощ|Чат за помощ',
  cs: 'Pomoc|Chat podpory',
  da: 'Hjælp|Hjælpechat',
  de: 'Hilfe|Hilfe-Chat',
  el: 'Βοήθεια|Συνομιλία υποστήριξης',
  en: 'Help|Support chat',
  es: 'Ayuda|Chat de ayuda',
  et: 'Abi|Abivestlus',
  fi: 'Apua|Tukikeskustelu',
  fr: 'Aide|Discussion d’aide',
  ga: 'Cabhair|Comhrá cabhrach',
  hr: 'Pomoć|Razgovor s podrškom',
  hu: 'Segítség|Ügyfélszolgálati csevegés',
  it: 'Aiuto|Chat di assistenza',
  lt: 'Pagalba|Pagalbos pokalbis',
  lv: 'Palīdzība|Palīdzības tērzēšana',
  mt: 'Għajnuna|Chat tal-għajnuna',
  nl: 'Hulp|Hulpchat',
  pl: 'Pomoc|Czat pomocy',
  pt: 'Ajuda|Conversa de apoio',
  ro: 'Ajutor|Chat de asistență',
  sk: 'Pomoc|Chat podpory',
  sl: 'Pomoč|Klepet s podporo',
  sv: 'Hjälp|Hjälpchatt',
}
