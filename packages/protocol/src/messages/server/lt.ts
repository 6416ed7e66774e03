// What the server says to people, in Lithuanian.
import type { ServerMessages } from './en.ts'

export const lt: ServerMessages = {
  disclosure: (site: string) =>
    `Jūs kalbatės su automatiniu ${site} asistentu. Tai mašina, ne žmogus. Bet kada galite paprašyti žmogaus.`,
  answers: {
    greeting: 'Sveiki! Kuo galiu padėti?',
    thanks: 'Prašom. Ar galiu dar kuo nors padėti?',
    goodbye: 'Viso gero ir ačiū, kad apsilankėte.',
    identity:
      'Esu automatinis asistentas, ne žmogus. Jei norėtumėte kalbėtis su žmogumi, pasirinkite „Kalbėtis su žmogumi“.',
    unsure:
      'Mūsų pagalbos straipsniuose atsakymo į tai neradau, o spėlioti nenoriu. Jums gali padėti žmogus: pasirinkite „Kalbėtis su žmogumi“.',
    suggestions: 'Galbūt tiks šie straipsniai:',
    rights:
      'Savo duomenis galite iš karto patys peržiūrėti, atsisiųsti arba ištrinti: šio lango meniu atverkite „Mano duomenys“. Ar pateikti prašymą už jus?',
    articlesOnly:
      'Pasirinkote, kad jūsų žinučių neskaitytų joks asistentas. Galbūt tiks šie pagalbos straipsniai; žmogui pranešta, jis atsakys čia.',
    humanOffered: 'Žmogus atsakys čia, kai tik kas nors bus laisvas.',
    failed: 'Šiuo metu asistentas negali atsakyti. Jūsų žinutė išsaugota, ir jums gali padėti žmogus.',
    modelAway: 'Kalbos modelis šiuo metu nepasiekiamas, todėl tai paimta tiesiai iš mūsų straipsnių.',
    source: 'Iš mūsų pagalbos straipsnio',
  },
  system: {
    handover: 'Paprašėte žmogaus. Asistentas dabar tyli; kas nors jums atsakys čia.',
    taken: (name: string) => `Dabar jums atsako ${name}. Asistentas tyli.`,
    returned: 'Vėl atsako asistentas. Bet kada galite paprašyti žmogaus.',
    resolved: 'Šis pokalbis pažymėtas kaip išspręstas. Bet kada galite parašyti vėl.',
    ended: 'Jūs baigėte šį pokalbį.',
    stopped: 'Sustabdyta.',
  },
  purposes: {
    support: {
      title: 'Išsaugoti šį pokalbį',
      text: 'Saugome tai, ką čia rašote, kad galėtume jums atsakyti, o jūs – prie to grįžti. Tai užantspauduota tik jums skirtu raktu.',
      refused: 'Atsakome pagal savo pagalbos straipsnius ir nieko nesaugome. Užvėrus langą viskas dingsta.',
    },
    ai: {
      title: 'Leisti asistentui skaityti',
      text: 'Automatinis asistentas skaito jūsų žinutes ir iš karto atsako. Vardai, adresai ir numeriai, kuriuos atpažįstame, pirmiausia pakeičiami žymomis.',
      refused: 'Jums atsako žmogus. Joks automatinis asistentas jūsų žinučių neskaito.',
    },
    remember: {
      title: 'Atpažinti mane kitą kartą',
      text: 'Kai grįšite, čia rasite ankstesnius savo pokalbius.',
      refused: 'Šis langas jus pamiršta, kai jį užveriate.',
    },
    contact: {
      title: 'Susisiekti su manimi el. paštu',
      text: 'Parašome jūsų adresu, jei atsakymas ateina jums jau išėjus.',
      refused: 'Atsakymas laukia jūsų čia.',
    },
    improve: {
      title: 'Padėti mums tobulėti',
      text: 'Peržiūrime pokalbių kopijas, kuriose atpažinti duomenys pakeisti žymomis, kad rašytume geresnius pagalbos straipsnius.',
      refused: 'Jūsų pokalbiai tam nenaudojami.',
    },
    accountability: {
      title: 'Įrodyti, kad laikėmės taisyklių',
      text: 'Saugome jūsų pasirinkimus ir prašymus dėl jūsų duomenų, nes teisė reikalauja, kad galėtume juos įrodyti.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'jūsų sutikimas (BDAR 6 straipsnio 1 dalies a punktas)',
    'eu-gdpr:A6-1-b':
      'sutartis su jumis arba jūsų prašyti veiksmai prieš ją sudarant (BDAR 6 straipsnio 1 dalies b punktas)',
    'eu-gdpr:A6-1-c': 'teisinė prievolė (BDAR 6 straipsnio 1 dalies c punktas)',
    'eu-gdpr:A6-1-f':
      'mūsų teisėtas interesas greitai atsakyti, kuriam galite nesutikti (BDAR 6 straipsnio 1 dalies f punktas)',
  },
  categories: {
    'pd:Communication': 'tai, ką mums rašote',
    'pd:Identifier': 'atsitiktinis numeris, kuris jus žymi',
    'pd:EmailAddress': 'jūsų el. pašto adresas',
  },
  retention: {
    conversation_closed: (period: string) => `${period} po pokalbio pabaigos`,
    session_expired: (period: string) => `${period} po jūsų apsilankymo`,
    case_closed: (period: string) => `${period} po bylos užbaigimo`,
    consent_ended: (period: string) => `${period} nuo sutikimo davimo arba kol jį atšauksite`,
    recorded: (period: string) => `${period} nuo įrašymo`,
  },
  notice: {
    title: 'Kaip šiame pokalbyje elgiamės su jūsų duomenimis',
    summary: (controller: string) =>
      `Už tai, ką čia rašote, atsako ${controller}. Niekas nesaugoma, kol nesutinkate. Galite nesutikti ir vis tiek gauti pagalbą, bet kada persigalvoti ir viską patys peržiūrėti, atsisiųsti ar ištrinti.`,
    who: {
      title: 'Kas atsako',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Duomenų valdytojas: ${name}, ${address}.`,
        `Klausimai apie privatumą: ${contact}. Duomenų apsaugos pareigūnas: ${officer}.`,
      ],
    },
    what: {
      title: 'Kas renkama, o kas – ne',
      text: [
        'Ką rašote, kada parašėte, pasirinkta kalba ir jūsų pasirinkimai. Jums nereikia sakyti, kas esate.',
        'Jūsų tinklo adresas, naršyklė ir judėjimas šioje svetainėje nesaugomi. Jūsų įrenginyje laikomas tik šio lango raktas, kol užversite kortelę.',
        'Kortelių numeriai ir slaptažodžiai paslepiami prieš ką nors išsaugant. Prašome nesiųsti mums duomenų apie sveikatą, įsitikinimus ar asmeninį gyvenimą, nebent to reikia jūsų klausimui.',
      ],
    },
    why: { title: 'Kodėl, kokiu pagrindu ir kiek laiko' },
    recipients: {
      title: 'Kas gauna duomenis',
      none: 'Niekas iš išorės. Asistentas veikia mūsų pačių serveriuose, ir jokie duomenys jų nepalieka.',
      some: 'Šios įmonės dirba mums pagal sutartį:',
    },
    transfers: { title: 'Perdavimas už Europos ekonominės erdvės ribų', none: 'Nieko neperduodame.' },
    machine: {
      title: 'Asistentas',
      text: [
        'Atsakymai su žyma „DI asistentas“ yra mašinos. Jie cituojami iš mūsų pagalbos straipsnių, su nuoroda į šaltinį. Mašina gali klysti.',
        'Ji nepriima sprendimų, kurie jums sukeltų teisines pasekmes ar panašiai jus paveiktų. Žmogus visada pasiekiamas.',
      ],
      worded:
        'Atsakymai su žyma „DI asistentas“ yra mašinos. Kalbos modelis juos suformuluoja pagal mūsų pagalbos straipsnius ir pateikia nuorodą į šaltinį; duomenys, kuriuos atpažįstame, pakeičiami žymomis, kol jis jų dar neperskaitė. Mašina gali klysti.',
    },
    required: {
      title: 'Ar tai privaloma?',
      text: [
        'Ne. Joks įstatymas ir jokia sutartis neįpareigoja jūsų čia teikti mums duomenų. Jei nieko pas mus nesaugote, atsakome pagal savo pagalbos straipsnius.',
      ],
    },
    rights: {
      title: 'Jūsų teisės',
      intro:
        'Visomis galite pasinaudoti šiame lange, skiltyje „Mano duomenys“, arba parašę mums. Tai nieko nekainuoja.',
    },
    security: {
      title: 'Kaip tai saugoma',
      text: [
        'Viskas, ką rašote, prieš išsaugant užantspauduojama tik jums skirtu raktu. Kai ištrinate savo duomenis, įrašai ir raktas sunaikinami, o jūs gaunate pasirašytą pažymą.',
      ],
    },
    complaint: {
      title: 'Skundas',
      text: (authority: string, url: string) => [
        `Galite pateikti skundą priežiūros institucijai, pavyzdžiui, ${authority} (${url}), ir galite kreiptis į teismą.`,
      ],
    },
    change: {
      title: 'Jei persigalvotumėte',
      text: [
        'Šiame lange atverkite „Mano duomenys“ ir išjunkite pasirinkimą. Tai įsigalioja per penkias sekundes, o tai, kas buvo saugoma tik dėl jo, ištrinama.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Peržiūrėti ir atsisiųsti',
      text: 'Visa jūsų duomenų kopija žmonėms ir mašinoms (15 straipsnis).',
    },
    rectification: { title: 'Ištaisyti', text: 'Neteisingų duomenų ištaisymas arba papildymas (16 straipsnis).' },
    erasure: { title: 'Ištrinti', text: 'Visko ištrynimas, su pažyma (17 straipsnis).' },
    restriction: { title: 'Įšaldyti', text: 'Jūsų duomenys saugomi, bet nenaudojami (18 straipsnis).' },
    portability: {
      title: 'Pasiimti',
      text: 'Gaunate tai, ką mums davėte, formatu, kurį gali skaityti ir kiti (20 straipsnis).',
    },
    objection: { title: 'Nesutikti', text: 'Nesutikimas su tuo, ką darome savo pačių interesais (21 straipsnis).' },
    review: {
      title: 'Kad spręstų žmogus',
      text: 'Automatizuotą sprendimą paaiškina ir peržiūri žmogus (22 straipsnis).',
    },
    withdrawal: {
      title: 'Atšaukti sutikimą',
      text: 'Iš karto atšaukti visus sutikimus; tai, kas saugoma tik dėl jų, ištrinama (7 straipsnis).',
    },
    complaint: {
      title: 'Pateikti skundą',
      text: 'Sužinoti, kur galite skųstis ir kuris teismas gali spręsti (77 straipsnis).',
    },
  },
  problems: {
    'bad-request': 'Kažkas užklausoje netinka.',
    'not-signed-in': 'Prisijunkite arba pradėkite iš naujo.',
    'second-factor-required': 'Reikia antro veiksnio.',
    'not-allowed': 'Jums neleidžiama to daryti.',
    'consent-required': 'Pirmiausia pasirinkite, ar galime išsaugoti šį pokalbį.',
    'purpose-not-permitted': 'Šiuo tikslu tai neleidžiama.',
    'origin-not-allowed': 'Ši svetainė negali naudoti šio lango.',
    'not-found': 'Čia nieko nėra.',
    'method-not-allowed': 'Čia to padaryti negalima.',
    conflict: 'Tai neatitinka dabartinės būklės.',
    held: 'Jūsų žinutėje yra kai kas, dėl ko pirmiausia turite apsispręsti. Niekas neišsaugota.',
    'notice-outdated': 'Privatumo pranešimas pasikeitė. Peržiūrėkite jį ir pasirinkite iš naujo.',
    'not-verified': 'Ištrynimo dar nepavyko patvirtinti. Jis tęsiasi savaime.',
    gone: 'To nebėra.',
    'decision-refused': 'Šių taisyklių tokių, kokios jos yra, naudoti negalima.',
    'decision-rules-changed': 'Šio sprendimo taisyklės nėra tokios, kokios buvo išsaugotos. Nieko nebuvo nuspręsta.',
    'too-large': 'Tai per didelis kiekis.',
    'wrong-media-type': 'Tokios rūšies turinys čia nepriimamas.',
    'reason-required': 'Nurodykite priežastį.',
    restricted: 'Šie duomenys įšaldyti duomenų subjekto prašymu.',
    'too-many-requests': 'Tai buvo per greitai. Truputį palaukite.',
    internal: 'Mūsų pusėje kažkas nepavyko. Niekas neprarasta.',
    'sealed-data-damaged': 'Kai kurių duomenų nepavyko atverti, nes jie buvo pakeisti. Jie nerodomi.',
    unavailable: 'Šiuo metu nepasiekiama. Netrukus bandykite vėl; niekas neprarasta.',
    'storage-full': 'Saugykla pilna. Bandykite vėliau; niekas neprarasta.',
  },
  findings: {
    CARD: 'kortelės numeris',
    SECRET: 'slaptažodis arba raktas',
  },
}
