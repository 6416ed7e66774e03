// What people read about their rights, in Lithuanian.
import type { RightsMessages } from './en.ts'

export const lt: RightsMessages = {
  offer: {
    lead: 'Atrodo, kad norite pasinaudoti viena iš savo teisių:',
    yes: 'Taip, prašau',
    no: 'Ne, turėjau omenyje ką kita',
    opened: (date: string) => `Jūsų prašymą užregistravome. Atsakymą gausite ne vėliau kaip ${date}`,
    code: (code: string) => `Išsaugokite šį kodą. Juo atidaromas jūsų duomenų ištrynimo pažymėjimas: ${code}`,
    empty: 'Apie jus nesaugome nieko, su kuo tai būtų galima padaryti.',
  },
  locked: 'Jūsų duomenys užšaldyti jūsų prašymu. Ši žinutė saugoma, ir niekas jos neskaito, kol užšaldymas nesibaigs.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Jūsų prašymui „${title}“ reikia daugiau laiko: iki ${date} Priežastis: ${reason} Tai galime padaryti vieną kartą, dviem mėnesiais, jei apie tai pranešame per pirmą mėnesį (BDAR 12 straipsnis).`,
    refused: (title: string, reason: string) => `Jūsų prašymo „${title}“ negalime patenkinti. Priežastis: ${reason}`,
    answered: (title: string, text: string) => `Mūsų atsakymas į jūsų prašymą „${title}“: ${text}`,
    done: (title: string) => `Jūsų prašymas „${title}“ įvykdytas.`,
    lifting: (date: string, reason: string) => `Jūsų duomenų užšaldymas baigsis ${date} Priežastis: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Jei nesutinkate, galite skųstis priežiūros institucijai, pavyzdžiui, ${authority} (${url}), arba kreiptis į teismą: ${country} arba šalis, kurioje gyvenate (BDAR 77 ir 79 straipsniai).`,
  },
}
