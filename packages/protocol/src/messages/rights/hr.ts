// What people read about their rights, in Croatian.
import type { RightsMessages } from './en.ts'

export const hr: RightsMessages = {
  offer: {
    lead: 'Čini se da želite ostvariti jedno od svojih prava:',
    yes: 'Da, molim',
    no: 'Ne, mislio sam na nešto drugo',
    opened: (date: string) => `Otvorili smo vaš zahtjev. Odgovor ćete dobiti najkasnije ${date}`,
    code: (code: string) => `Sačuvajte ovaj kod. Njime se otvara potvrda o vašem brisanju: ${code}`,
    empty: 'Ne čuvamo o vama ništa s čime bi se to moglo učiniti.',
  },
  locked: 'Vaši su podaci zamrznuti na vaš zahtjev. Ova se poruka čuva i nitko je ne čita dok zamrzavanje ne prestane.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Za vaš zahtjev „${title}” trebamo više vremena: do ${date} Razlog: ${reason} To smijemo jednom, za dva mjeseca, ako vam to kažemo u prvom mjesecu (čl. 12. GDPR-a).`,
    refused: (title: string, reason: string) => `Ne možemo udovoljiti vašem zahtjevu „${title}”. Razlog: ${reason}`,
    answered: (title: string, text: string) => `Naš odgovor na vaš zahtjev „${title}”: ${text}`,
    done: (title: string) => `Vaš je zahtjev „${title}” ispunjen.`,
    lifting: (date: string, reason: string) => `Zamrzavanje vaših podataka prestaje ${date} Razlog: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Ako se ne slažete, možete se pritužiti nadzornom tijelu, na primjer ${authority} (${url}), ili se obratiti sudu: ${country} ili država u kojoj živite (čl. 77. i 79. GDPR-a).`,
  },
}
