// What people read about their rights, in Romanian.
import type { RightsMessages } from './en.ts'

export const ro: RightsMessages = {
  offer: {
    lead: 'Se pare că vreți să vă exercitați unul dintre drepturi:',
    yes: 'Da, vă rog',
    no: 'Nu, mă refeream la altceva',
    opened: (date: string) => `Am deschis cererea dumneavoastră. Veți avea răspunsul cel târziu la ${date}.`,
    code: (code: string) => `Păstrați acest cod. El deschide certificatul ștergerii: ${code}`,
    empty: 'Nu păstrăm nimic despre dumneavoastră cu care să se poată face asta.',
  },
  locked:
    'Datele dumneavoastră sunt înghețate la cererea dumneavoastră. Acest mesaj este păstrat și nimeni nu îl citește până când înghețarea nu ia sfârșit.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Avem nevoie de mai mult timp pentru cererea „${title}”: până la ${date}. Motivul: ${reason} Putem face asta o singură dată, cu două luni, dacă vă spunem în prima lună (art. 12 din RGPD).`,
    refused: (title: string, reason: string) => `Nu putem da curs cererii „${title}”. Motivul: ${reason}`,
    answered: (title: string, text: string) => `Răspunsul nostru la cererea „${title}”: ${text}`,
    done: (title: string) => `Cererea „${title}” este rezolvată.`,
    lifting: (date: string, reason: string) =>
      `Înghețarea datelor dumneavoastră ia sfârșit la ${date}. Motivul: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Dacă nu sunteți de acord, puteți depune o plângere la o autoritate de supraveghere, de exemplu ${authority} (${url}), sau vă puteți adresa instanței: ${country} sau țara în care locuiți (art. 77 și 79 din RGPD).`,
  },
}
