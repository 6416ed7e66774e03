// What people read about their rights, in Italian.
import type { RightsMessages } from './en.ts'

export const it: RightsMessages = {
  offer: {
    lead: 'Sembra che voglia esercitare uno dei Suoi diritti:',
    yes: 'Sì, grazie',
    no: 'No, intendevo altro',
    opened: (date: string) => `Abbiamo aperto la Sua richiesta. Avrà la risposta al più tardi il ${date}.`,
    code: (code: string) => `Conservi questo codice. Apre il certificato della Sua cancellazione: ${code}`,
    empty: 'Non conserviamo nulla su di Lei con cui farlo.',
  },
  locked:
    'I Suoi dati sono bloccati su Sua richiesta. Questo messaggio viene conservato e nessuno lo legge finché il blocco non termina.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Per la Sua richiesta «${title}» ci serve più tempo: fino al ${date}. Il motivo: ${reason} Possiamo farlo una volta, per due mesi, se glielo diciamo entro il primo mese (art. 12 del GDPR).`,
    refused: (title: string, reason: string) =>
      `Non possiamo accogliere la Sua richiesta «${title}». Il motivo: ${reason}`,
    answered: (title: string, text: string) => `La nostra risposta alla Sua richiesta «${title}»: ${text}`,
    done: (title: string) => `La Sua richiesta «${title}» è conclusa.`,
    lifting: (date: string, reason: string) => `Il blocco dei Suoi dati termina il ${date}. Il motivo: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Se non è d’accordo, può presentare un reclamo a un’autorità di controllo, per esempio ${authority} (${url}), o rivolgersi a un tribunale: ${country}, o il Paese in cui vive (art. 77 e 79 del GDPR).`,
  },
}
