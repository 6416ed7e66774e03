// What people read about their rights, in Latvian.
import type { RightsMessages } from './en.ts'

export const lv: RightsMessages = {
  offer: {
    lead: 'Šķiet, ka vēlaties izmantot vienu no savām tiesībām:',
    yes: 'Jā, lūdzu',
    no: 'Nē, es domāju ko citu',
    opened: (date: string) => `Mēs reģistrējām jūsu pieprasījumu. Atbildi saņemsiet ne vēlāk kā ${date}`,
    code: (code: string) => `Saglabājiet šo kodu. Ar to var atvērt jūsu datu dzēšanas apliecinājumu: ${code}`,
    empty: 'Mēs par jums neglabājam neko, ar ko to varētu izdarīt.',
  },
  locked:
    'Jūsu dati ir iesaldēti pēc jūsu lūguma. Šī ziņa tiek glabāta, un neviens to nelasa, kamēr iesaldēšana nav beigusies.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Jūsu pieprasījumam “${title}” vajadzīgs vairāk laika: līdz ${date} Iemesls: ${reason} To drīkstam darīt vienu reizi, par diviem mēnešiem, ja to paziņojam pirmajā mēnesī (VDAR 12. pants).`,
    refused: (title: string, reason: string) => `Mēs nevaram izpildīt jūsu pieprasījumu “${title}”. Iemesls: ${reason}`,
    answered: (title: string, text: string) => `Mūsu atbilde uz jūsu pieprasījumu “${title}”: ${text}`,
    done: (title: string) => `Jūsu pieprasījums “${title}” ir izpildīts.`,
    lifting: (date: string, reason: string) => `Jūsu datu iesaldēšana beigsies ${date} Iemesls: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Ja nepiekrītat, varat sūdzēties uzraudzības iestādei, piemēram, ${authority} (${url}), vai vērsties tiesā: ${country} vai valsts, kurā dzīvojat (VDAR 77. un 79. pants).`,
  },
}
