// What people read about their rights, in Danish.
import type { RightsMessages } from './en.ts'

export const da: RightsMessages = {
  offer: {
    lead: 'Det lyder, som om du vil bruge en af dine rettigheder:',
    yes: 'Ja tak',
    no: 'Nej, jeg mente noget andet',
    opened: (date: string) => `Vi har oprettet din anmodning. Du får svar senest ${date}.`,
    code: (code: string) => `Gem denne kode. Den åbner beviset for din sletning: ${code}`,
    empty: 'Vi har ikke noget om dig, der kan bruges til det.',
  },
  locked:
    'Dine data er frosset på din anmodning. Denne besked gemmes, og der er ikke nogen af os, der læser den, før frysningen slutter.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Vi har brug for mere tid til din anmodning ”${title}”: indtil ${date}. Årsagen: ${reason} Det må vi gøre én gang, med to måneder, hvis vi siger det inden for den første måned (artikel 12 i GDPR).`,
    refused: (title: string, reason: string) => `Vi kan ikke imødekomme din anmodning ”${title}”. Årsagen: ${reason}`,
    answered: (title: string, text: string) => `Vores svar på din anmodning ”${title}”: ${text}`,
    done: (title: string) => `Din anmodning ”${title}” er udført.`,
    lifting: (date: string, reason: string) => `Frysningen af dine data slutter ${date}. Årsagen: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Hvis du ikke er enig, kan du klage til en tilsynsmyndighed, for eksempel ${authority} (${url}), eller gå til domstolene: ${country} eller det land, du bor i (artikel 77 og 79 i GDPR).`,
  },
}
