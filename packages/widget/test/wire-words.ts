// What the test peer says: a small fictitious shop in English and German.
import type { Notice, PurposeId } from '@aboveboard/protocol'

type Spoken = 'en' | 'de'
const spoken = (lang: string): Spoken => (lang === 'de' ? 'de' : 'en')

/** The session's words, and the system line of a hand-over. */
export function siteOf(lang: string) {
  return {
    en: {
      site: { name: 'Lantern & Larch', slug: 'demo', hours: 'Mon to Fri, 9:00 to 17:00' },
      lang: 'en',
      disclosure:
        'You are talking to the automated assistant of Lantern & Larch. It is a machine, not a person. You can ask for a person at any time.',
      handedOver: 'You asked for a person. The assistant is silent now; somebody will answer here.',
    },
    de: {
      site: { name: 'Lantern & Larch', slug: 'demo', hours: 'Mo bis Fr, 9 bis 17 Uhr' },
      lang: 'de',
      disclosure:
        'Sie sprechen mit dem automatischen Assistenten von Lantern & Larch. Er ist eine Maschine, kein Mensch. Sie können jederzeit nach einem Menschen fragen.',
      handedOver: 'Sie haben nach einem Menschen gefragt. Der Assistent schweigt jetzt; hier wird jemand antworten.',
    },
  }[spoken(lang)]
}

/** The purposes with their one calm sentence. */
export function purposeTexts(lang: string): { id: PurposeId; text: string }[] {
  const texts: Record<PurposeId, Record<Spoken, string>> = {
    support: {
      en: 'We store what you write here, so that we can answer you and you can come back to it. It is sealed with a key of your own.',
      de: 'Wir speichern, was Sie hier schreiben, damit wir Ihnen antworten und Sie darauf zurückkommen können. Es ist mit einem eigenen Schlüssel versiegelt.',
    },
    ai: {
      en: 'An automated assistant reads your messages and answers at once. Names, addresses and numbers that we recognise are replaced by labels first.',
      de: 'Ein automatischer Assistent liest Ihre Nachrichten und antwortet sofort. Namen, Adressen und Nummern, die wir erkennen, werden vorher durch Platzhalter ersetzt.',
    },
    remember: {
      en: 'You find your earlier conversations here when you come back.',
      de: 'Sie finden Ihre früheren Gespräche hier wieder, wenn Sie zurückkommen.',
    },
    contact: {
      en: 'We write to your address if the answer comes after you have left.',
      de: 'Wir schreiben an Ihre Adresse, wenn die Antwort kommt, nachdem Sie gegangen sind.',
    },
    improve: {
      en: 'We look at labelled copies of conversations to write better help articles.',
      de: 'Wir sehen uns Kopien von Gesprächen mit Platzhaltern an, um bessere Hilfeartikel zu schreiben.',
    },
    accountability: {
      en: 'We keep your choices and your requests about your data, because the law asks us to be able to prove them.',
      de: 'Wir bewahren Ihre Entscheidungen und Ihre Anträge zu Ihren Daten auf, weil das Gesetz den Nachweis verlangt.',
    },
  }
  return [
    { id: 'support', text: texts.support[spoken(lang)] },
    { id: 'ai', text: texts.ai[spoken(lang)] },
    { id: 'remember', text: texts.remember[spoken(lang)] },
    { id: 'contact', text: texts.contact[spoken(lang)] },
    { id: 'improve', text: texts.improve[spoken(lang)] },
    { id: 'accountability', text: texts.accountability[spoken(lang)] },
  ]
}

/** An answer in sentences as they stream, with its source. */
export function replyTo(text: string, lang: string) {
  const answers = {
    en: {
      sentences: [
        'You can send back anything unused within **30 days**.',
        ' Put it in the box it came in and use the label in the parcel.\n\n',
        '1. Open *My orders* and choose “Return”.\n2. Print the label, or show the code at the counter.\n3. Bring the parcel to any Packstation.\n\n',
        'We pay the postage in Germany and Austria, and the money is back within five days.',
      ],
      source: 'Returning something',
      followUps: ['How long does a refund take?', 'Can I swap it for another size?'],
    },
    de: {
      sentences: [
        'Sie können alles Unbenutzte innerhalb von **30 Tagen** zurückschicken.',
        ' Legen Sie es in den Karton, in dem es kam, und nutzen Sie den Aufkleber im Paket.\n\n',
        '1. Öffnen Sie *Meine Bestellungen* und wählen Sie „Zurückschicken“.\n2. Drucken Sie den Aufkleber oder zeigen Sie den Code am Schalter.\n3. Bringen Sie das Paket zu einer Packstation.\n\n',
        'In Deutschland und Österreich zahlen wir das Porto, und das Geld ist nach fünf Tagen zurück.',
      ],
      source: 'Etwas zurückschicken',
      followUps: ['Wie lange dauert die Erstattung?', 'Kann ich die Größe tauschen?'],
    },
  }[spoken(lang)]
  const sentences = text.includes('hostile')
    ? ['Look: <img src=x onerror=alert(1)> [click](javascript:alert(1)) and [away](https://evil.example/?q=1).']
    : answers.sentences
  const sources = [{ title: answers.source, url: '/help/returns' }]
  return { sentences, sources, followUps: answers.followUps }
}

/** Questions for the empty window. */
export function suggestionsIn(lang: string): string[] {
  return {
    en: ['Where is my order?', 'How do I send something back?', 'Can the lantern be repaired?'],
    de: ['Wo ist meine Bestellung?', 'Wie schicke ich etwas zurück?', 'Kann die Laterne repariert werden?'],
  }[spoken(lang)]
}

/** The full notice. */
export function noticeOf(lang: string): Notice {
  const texts = purposeTexts(lang)
  return {
    version: '2026-11-1',
    sha256: 'a'.repeat(64),
    lang: spoken(lang),
    controller: {
      name: 'Lantern & Larch GmbH (Demo)',
      address: 'Lärchenspeicher 7, 20457 Hamburg',
      contact: 'privacy@lantern-larch.example',
      officer: 'dpo@lantern-larch.example',
    },
    summary: 'Nothing is stored before you agree. You can say no and still get help, and change your mind at any time.',
    purposes: texts.map(({ id, text }) => ({
      id,
      title: text.split(',')[0] ?? text,
      text,
      basis: 'eu-gdpr:A6-1-a-explicit-consent',
      basis_text: 'your consent (Art. 6(1)(a) GDPR)',
      categories: ['what you write to us'],
      optional: id !== 'accountability',
      retention: 'P30D',
      retention_text: '30 days after the conversation ended',
    })),
    recipients: [{ name: 'Hafen Hosting GmbH', role: 'keeps the servers', region: 'Germany', transfer: null }],
    rights: [
      { id: 'access', title: 'See and download', text: 'Get everything we hold about you.' },
      { id: 'erasure', title: 'Delete', text: 'Have it destroyed, with a certificate.' },
    ],
    authority: { name: 'Der Hamburgische Beauftragte für Datenschutz', url: 'https://datenschutz-hamburg.de' },
    sections: [
      { id: 'machine', title: 'The assistant', text: ['Marked answers come from a machine. It can be wrong.'] },
    ],
  }
}
