// What people read about their rights, in German.
import type { RightsMessages } from './en.ts'

export const de: RightsMessages = {
  offer: {
    lead: 'Es klingt, als wollten Sie eines Ihrer Rechte nutzen:',
    yes: 'Ja, bitte',
    no: 'Nein, ich meinte etwas anderes',
    opened: (date: string) => `Wir haben Ihren Antrag aufgenommen. Sie bekommen die Antwort spätestens am ${date}.`,
    code: (code: string) => `Bewahren Sie diesen Code auf. Er öffnet die Bescheinigung über Ihre Löschung: ${code}`,
    empty: 'Wir haben nichts über Sie gespeichert, womit das ginge.',
  },
  locked:
    'Ihre Daten sind auf Ihren Wunsch eingefroren. Diese Nachricht wird aufbewahrt, und niemand liest sie, bis das endet.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Wir brauchen für Ihren Antrag „${title}“ mehr Zeit: bis zum ${date}. Der Grund: ${reason} Das dürfen wir einmal, um zwei Monate, wenn wir es Ihnen im ersten Monat sagen (Art. 12 DSGVO).`,
    refused: (title: string, reason: string) =>
      `Wir können Ihren Antrag „${title}“ nicht erfüllen. Der Grund: ${reason}`,
    answered: (title: string, text: string) => `Unsere Antwort auf Ihren Antrag „${title}“: ${text}`,
    done: (title: string) => `Ihr Antrag „${title}“ ist erledigt.`,
    lifting: (date: string, reason: string) => `Das Einfrieren Ihrer Daten endet am ${date}. Der Grund: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Wenn Sie nicht einverstanden sind, können Sie sich bei einer Aufsichtsbehörde beschweren, zum Beispiel ${authority} (${url}), oder klagen: ${country} oder das Land, in dem Sie leben (Art. 77 und 79 DSGVO).`,
  },
}
