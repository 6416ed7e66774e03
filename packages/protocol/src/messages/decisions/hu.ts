// Amit a szabályok döntéseiről olvasni lehet, magyarul.
import type { DecisionMessages } from './en.ts'

export const hu: DecisionMessages = {
  heading: 'Önről szóló döntések',
  none: 'Nincs olyan döntés önről, amelyet szabályok hoztak.',
  lines: {
    proposed: 'Rögzített szabályok előkészítettek egy döntést. Mielőtt érvénybe lép, egy ember ellenőrzi.',
    effective: 'Rögzített szabályok döntést hoztak.',
    confirmed: 'Egy ember ellenőrizte és megerősítette a döntést.',
    changed: 'Egy ember másképp döntött, mint ahogy a szabályok javasolták.',
    contested: 'Ön embert kért. Valaki, aki nem vett részt benne, újra megnézi a döntést.',
    upheld: 'Egy ember felülvizsgálta a döntést. Marad, ahogy volt.',
    overturned: 'Egy ember felülvizsgálta és megváltoztatta a döntést.',
  },
  states: {
    proposed: 'Emberre vár',
    effective: 'Érvényben van',
    contested: 'Egy ember felülvizsgálja',
    upheld: 'Felülvizsgálva: marad',
    overturned: 'Felülvizsgálva: megváltozott',
    suspended: 'Szünetel, amíg a helyesbítése el nem dől',
  },
  rules: 'Ezt rögzített szabályok számítják ki, nem az asszisztens. Ugyanazok a tények mindig ugyanazt adják.',
  why: 'Miért',
  facts: 'Min alapul',
  sources: {
    person: 'öntől',
    staff: 'a munkatársainktól',
    system: 'a rendszereinkből',
  },
  change: 'Mi változtatná meg',
  without: {
    missing: 'Hiányoznak tények, ezért egy ember dönt:',
    child: 'A szabályok gyermekekre nem vonatkoznak. Egy ember dönt.',
    'no-rule': 'Egyik szabály sem illik rá, ezért egy ember dönt.',
    fault: 'A szabályokat nem lehetett alkalmazni, ezért egy ember dönt.',
  },
  person: 'Mit mondott az ember',
  review: 'Az ön kifogása',
  ask: 'Embert kérek',
  askHelp: 'Valaki, aki nem vett részt benne, mindent újra megnéz. Nem kerül semmibe.',
  statement: 'Mit kellene tudnia?',
  send: 'Küldés',
  due: (date) => `Válasz legkésőbb eddig: ${date}`,
  version: (number, date) => `A szabályok ${number}. változata, ${date}`,
  law: 'Honnan származnak a szabályok',
  yes: 'Igen',
  no: 'Nem',
  more: 'Mutasd, miért',
  failed: 'Ez nem sikerült. Próbálja meg újra.',
  notice: {
    proposed:
      'Ezeket a döntéseket rögzített szabályok készítik elő, és egy ember erősíti meg, mielőtt érvénybe lépnek:',
    automated: 'Ezeket a döntéseket rögzített szabályok hozzák ember nélkül, vagy egy ember szinte mindig követi őket:',
    rights: 'Megnézheti, miért, elmondhatja a véleményét, és kérheti, hogy ember döntsön.',
  },
}
