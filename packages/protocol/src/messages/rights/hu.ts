// What people read about their rights, in Hungarian.
import type { RightsMessages } from './en.ts'

export const hu: RightsMessages = {
  offer: {
    lead: 'Úgy tűnik, hogy az egyik jogával szeretne élni:',
    yes: 'Igen, kérem',
    no: 'Nem, másra gondoltam',
    opened: (date: string) => `Megnyitottuk a kérelmét. A választ legkésőbb ekkor kapja meg: ${date}`,
    code: (code: string) => `Őrizze meg ezt a kódot. Ezzel nyitható meg a törlés igazolása: ${code}`,
    empty: 'Semmit sem őrzünk Önről, amivel ez megtehető lenne.',
  },
  locked:
    'Az adatait az Ön kérésére zároltuk. Ezt az üzenetet megőrizzük, és senki sem olvassa el, amíg a zárolás véget nem ér.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Több időre van szükségünk ehhez a kérelemhez: „${title}”. Az új határidő: ${date} Az ok: ${reason} Ezt egyszer, két hónappal tehetjük meg, ha az első hónapban közöljük Önnel (GDPR 12. cikk).`,
    refused: (title: string, reason: string) => `Ezt a kérelmét nem teljesíthetjük: „${title}”. Az ok: ${reason}`,
    answered: (title: string, text: string) => `Válaszunk erre a kérelmére: „${title}”. ${text}`,
    done: (title: string) => `Ez a kérelme teljesült: „${title}”.`,
    lifting: (date: string, reason: string) => `Az adatai zárolása ekkor ér véget: ${date} Az ok: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Ha nem ért egyet, panaszt tehet egy felügyeleti hatóságnál, például ${authority} (${url}), vagy bírósághoz fordulhat: ${country} vagy az az ország, ahol él (GDPR 77. és 79. cikk).`,
  },
}
