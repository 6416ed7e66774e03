// What the data map and a certificate say about data, in the reader's language where it is known; elsewhere in English, marked as such.
import type { Language } from '@aboveboard/protocol'
import { type Html, html } from '../html.ts'

// The map is written in English, and so is what a certificate signs. The key is the whole sentence: a sentence that changes falls
// back to English instead of saying in German what is true no longer.
const german: Readonly<Record<string, string>> = {
  'That you have been here: a random number, made when you first agreed.':
    'Dass Sie hier waren: eine Zufallszahl, vergeben bei Ihrer ersten Zustimmung.',
  'Your visits: language, choices and when they end.':
    'Ihre Besuche: Sprache, Entscheidungen und wann ein Besuch endet.',
  'Keys to this page that are in use or not yet expired.':
    'Schlüssel zu dieser Seite, die in Gebrauch oder noch nicht abgelaufen sind.',
  'Conversations: when they took place, who was answering, how they ended.':
    'Gespräche: wann sie stattfanden, wer geantwortet hat, wie sie endeten.',
  'Every message, as written; card numbers and passwords were masked before storage.':
    'Jede Nachricht, wie sie geschrieben wurde; Kartennummern und Passwörter wurden vor dem Speichern unkenntlich gemacht.',
  'Your names, addresses and numbers, and the labels that replaced them for the assistant.':
    'Ihre Namen, Adressen und Nummern und die Platzhalter, die der Assistent stattdessen sieht.',
  'Whether an answer helped you.': 'Ob Ihnen eine Antwort geholfen hat.',
  'How to reach you, if you wanted to be reached.': 'Wie man Sie erreicht, falls Sie das wollten.',
  'Notes that members of staff wrote about a conversation.':
    'Notizen, die Mitarbeitende zu einem Gespräch geschrieben haben.',
  'Every choice you made about a purpose, with the notice that you saw.':
    'Jede Entscheidung, die Sie zu einem Zweck getroffen haben, mit dem Hinweis, den Sie gesehen haben.',
  'Requests you made about your data, how far they are and how they ended.':
    'Ihre Anträge zu Ihren Daten, wie weit sie sind und wie sie ausgingen.',
  'Who looked at your data, when and why: the role, never the name (C-579/21).':
    'Wer Ihre Daten angesehen hat, wann und warum: die Rolle, nie der Name (C-579/21).',
  'What left the house about you: to whom, why, in which form.':
    'Was über Sie das Haus verlassen hat: an wen, warum, in welcher Form.',
  'The erasable details of entries in the audit log about you.':
    'Die löschbaren Einzelheiten von Einträgen im Prüfprotokoll über Sie.',
  'The wrapped random keys of a person.': 'Die verpackten Zufallsschlüssel einer Person.',
  'Sealed files: access packages until they are fetched.':
    'Versiegelte Dateien: Kopien der Daten, bis sie abgeholt werden.',
  'Jobs that wait or lately ran; they hold ids only.':
    'Aufträge, die warten oder kürzlich liefen; sie enthalten nur Kennungen.',
  'Open streams and what a node holds in memory.': 'Offene Verbindungen und was ein Rechner im Arbeitsspeicher hält.',
  'copies that the subject or others exported or took down':
    'Kopien, die Sie oder andere heruntergeladen oder abgeschrieben haben',
  'messages and mails already delivered to their recipients':
    'Nachrichten und E-Mails, die schon bei ihren Empfängern sind',
  'physical remanence on storage media: of what was sealed only ciphertext without a key is left there; closed words and times that were not sealed stay in the database’s journal until it is overwritten':
    'Reste auf Speichermedien: Von dem, was versiegelt war, bleibt dort nur Verschlüsseltes ohne Schlüssel; feste Wörter und Zeiten, die nicht versiegelt waren, stehen im Journal der Datenbank, bis es überschrieben wird',
  'backups until the day named above: readable only to whoever holds a backup and the live key store':
    'Sicherungskopien bis zu dem Tag, den die Bescheinigung nennt: lesbar nur für jemanden, der eine Sicherung und den laufenden Schlüsselspeicher hat',
  'the audit log keeps that entries exist and when; their references to the subject cannot be resolved any more':
    'dass es Einträge im Prüfprotokoll gibt und von wann sie sind, bleibt; ihr Bezug zu Ihnen lässt sich nicht mehr auflösen',
}

/** A sentence of the data map or of a certificate for a page in `lang`. */
export function saysIn(lang: Language, sentence: string): Html {
  if (lang === 'en') return html`${sentence}`
  const known = lang === 'de' && Object.hasOwn(german, sentence) ? german[sentence] : undefined
  return known === undefined ? html`<span lang="en">${sentence}</span>` : html`${known}`
}
