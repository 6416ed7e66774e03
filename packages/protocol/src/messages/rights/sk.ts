// What people read about their rights, in Slovak.
import type { RightsMessages } from './en.ts'

export const sk: RightsMessages = {
  offer: {
    lead: 'Zdá sa, že chcete uplatniť jedno zo svojich práv:',
    yes: 'Áno, prosím',
    no: 'Nie, mal som na mysli niečo iné',
    opened: (date: string) => `Vašu žiadosť sme otvorili. Odpoveď dostanete najneskôr ${date}.`,
    code: (code: string) => `Tento kód si uschovajte. Otvára potvrdenie o vašom vymazaní: ${code}`,
    empty: 'Nemáme o vás nič, s čím by sa to dalo urobiť.',
  },
  locked: 'Vaše údaje sú na vašu žiadosť zmrazené. Táto správa sa uchová a nikto ju nečíta, kým sa zmrazenie neskončí.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Na vašu žiadosť „${title}“ potrebujeme viac času: do ${date}. Dôvod: ${reason} Môžeme to urobiť raz, o dva mesiace, ak vám to oznámime počas prvého mesiaca (čl. 12 GDPR).`,
    refused: (title: string, reason: string) => `Vašej žiadosti „${title}“ nemôžeme vyhovieť. Dôvod: ${reason}`,
    answered: (title: string, text: string) => `Naša odpoveď na vašu žiadosť „${title}“: ${text}`,
    done: (title: string) => `Vaša žiadosť „${title}“ je vybavená.`,
    lifting: (date: string, reason: string) => `Zmrazenie vašich údajov sa skončí ${date}. Dôvod: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Ak nesúhlasíte, môžete sa sťažovať dozornému orgánu, napríklad ${authority} (${url}), alebo sa obrátiť na súd: ${country} alebo krajina, v ktorej žijete (čl. 77 a 79 GDPR).`,
  },
}
