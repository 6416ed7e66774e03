// What people read about their rights, in Estonian.
import type { RightsMessages } from './en.ts'

export const et: RightsMessages = {
  offer: {
    lead: 'Tundub, et soovite kasutada üht oma õigust:',
    yes: 'Jah, palun',
    no: 'Ei, mõtlesin midagi muud',
    opened: (date: string) => `Avasime teie taotluse. Vastuse saate hiljemalt ${date}.`,
    code: (code: string) => `Hoidke see kood alles. See avab teie andmete kustutamise tõendi: ${code}`,
    empty: 'Meil ei ole teie kohta midagi, millega seda teha saaks.',
  },
  locked:
    'Teie andmed on teie soovil külmutatud. See sõnum hoitakse alles ja keegi ei loe seda enne, kui külmutamine lõpeb.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Vajame teie taotluse „${title}“ jaoks rohkem aega: kuni ${date}. Põhjus: ${reason} Seda võime teha üks kord, kahe kuu võrra, kui ütleme seda teile esimese kuu jooksul (isikuandmete kaitse üldmääruse artikkel 12).`,
    refused: (title: string, reason: string) => `Me ei saa teie taotlust „${title}“ rahuldada. Põhjus: ${reason}`,
    answered: (title: string, text: string) => `Meie vastus teie taotlusele „${title}“: ${text}`,
    done: (title: string) => `Teie taotlus „${title}“ on täidetud.`,
    lifting: (date: string, reason: string) => `Teie andmete külmutamine lõpeb ${date}. Põhjus: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Kui te ei ole nõus, võite kaevata järelevalveasutusele, näiteks ${authority} (${url}), või pöörduda kohtusse: ${country} või riik, kus te elate (isikuandmete kaitse üldmääruse artiklid 77 ja 79).`,
  },
}
