// What people read about their rights, in Slovenian.
import type { RightsMessages } from './en.ts'

export const sl: RightsMessages = {
  offer: {
    lead: 'Zdi se, da želite uveljaviti eno od svojih pravic:',
    yes: 'Da, prosim',
    no: 'Ne, mislil sem nekaj drugega',
    opened: (date: string) => `Vašo zahtevo smo odprli. Odgovor boste dobili najpozneje ${date}.`,
    code: (code: string) => `Shranite to kodo. Z njo odprete potrdilo o izbrisu: ${code}`,
    empty: 'O vas ne hranimo ničesar, s čimer bi se to dalo storiti.',
  },
  locked:
    'Vaši podatki so na vašo zahtevo zamrznjeni. To sporočilo je shranjeno in nihče ga ne bere, dokler zamrznitev ne preneha.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Za vašo zahtevo »${title}« potrebujemo več časa: do ${date}. Razlog: ${reason} To lahko storimo enkrat, za dva meseca, če vam to povemo v prvem mesecu (člen 12 GDPR).`,
    refused: (title: string, reason: string) => `Vaši zahtevi »${title}« ne moremo ugoditi. Razlog: ${reason}`,
    answered: (title: string, text: string) => `Naš odgovor na vašo zahtevo »${title}«: ${text}`,
    done: (title: string) => `Vaša zahteva »${title}« je izpolnjena.`,
    lifting: (date: string, reason: string) => `Zamrznitev vaših podatkov preneha ${date}. Razlog: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Če se ne strinjate, se lahko pritožite nadzornemu organu, na primer ${authority} (${url}), ali se obrnete na sodišče: ${country} ali država, v kateri živite (člena 77 in 79 GDPR).`,
  },
}
