// What people read about their rights, in Finnish.
import type { RightsMessages } from './en.ts'

export const fi: RightsMessages = {
  offer: {
    lead: 'Vaikuttaa siltä, että haluat käyttää jotakin oikeuttasi:',
    yes: 'Kyllä, kiitos',
    no: 'Ei, tarkoitin jotain muuta',
    opened: (date: string) => `Avasimme pyyntösi. Saat vastauksen viimeistään ${date}.`,
    code: (code: string) => `Säilytä tämä koodi. Se avaa todistuksen tietojesi poistamisesta: ${code}`,
    empty: 'Meillä ei ole sinusta mitään, jolle tämän voisi tehdä.',
  },
  locked:
    'Tietosi on jäädytetty pyynnöstäsi. Tämä viesti säilytetään, eikä kukaan lue sitä ennen kuin jäädytys päättyy.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Tarvitsemme lisää aikaa pyyntöösi ”${title}”: ${date} asti. Syy: ${reason} Voimme tehdä näin kerran, kahdella kuukaudella, jos kerromme siitä ensimmäisen kuukauden aikana (yleisen tietosuoja-asetuksen 12 artikla).`,
    refused: (title: string, reason: string) => `Emme voi toteuttaa pyyntöäsi ”${title}”. Syy: ${reason}`,
    answered: (title: string, text: string) => `Vastauksemme pyyntöösi ”${title}”: ${text}`,
    done: (title: string) => `Pyyntösi ”${title}” on toteutettu.`,
    lifting: (date: string, reason: string) => `Tietojesi jäädytys päättyy ${date}. Syy: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Jos olet eri mieltä, voit valittaa valvontaviranomaiselle, esimerkiksi ${authority} (${url}), tai viedä asian tuomioistuimeen: ${country} tai maa, jossa asut (yleisen tietosuoja-asetuksen 77 ja 79 artikla).`,
  },
}
