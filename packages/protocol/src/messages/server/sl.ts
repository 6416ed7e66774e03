// What the server says to people, in Slovenian.
import type { ServerMessages } from './en.ts'

export const sl: ServerMessages = {
  disclosure: (site: string) =>
    `Pogovarjate se s samodejnim pomočnikom spletnega mesta ${site}. To je stroj, ne človek. Kadar koli lahko zahtevate človeka.`,
  answers: {
    greeting: 'Pozdravljeni! Kako vam lahko pomagam?',
    thanks: 'Ni za kaj. Lahko pomagam še s čim?',
    goodbye: 'Na svidenje in hvala za obisk.',
    identity: 'Sem samodejni pomočnik, ne človek. Če se raje pogovarjate s človekom, izberite »Pogovor s človekom«.',
    unsure:
      'V naših člankih pomoči na to ni odgovora in nočem ugibati. Pomaga vam lahko človek: izberite »Pogovor s človekom«.',
    suggestions: 'Ti članki so morda blizu:',
    rights:
      'Svoje podatke si lahko takoj sami ogledate, jih prenesete ali izbrišete: odprite »Moji podatki« v meniju tega okna. Naj odprem zahtevo namesto vas?',
    articlesOnly:
      'Odločili ste se, da vaših sporočil ne bere noben pomočnik. Ti članki pomoči morda ustrezajo; človek je obveščen in bo odgovoril tukaj.',
    humanOffered: 'Človek bo odgovoril tukaj, takoj ko bo kdo prost.',
    failed: 'Pomočnik trenutno ne more odgovoriti. Vaše sporočilo je shranjeno in človek vam lahko pomaga.',
    modelAway: 'Jezikovni model trenutno ni na voljo, zato je to neposredno iz naših člankov.',
    source: 'Iz našega članka pomoči',
  },
  system: {
    handover: 'Zahtevali ste človeka. Pomočnik zdaj molči; nekdo vam bo odgovoril tukaj.',
    taken: (name: string) => `Zdaj vam odgovarja ${name}. Pomočnik molči.`,
    returned: 'Pomočnik spet odgovarja. Kadar koli lahko zahtevate človeka.',
    resolved: 'Ta pogovor je bil označen kot rešen. Kadar koli lahko spet pišete.',
    ended: 'Ta pogovor ste končali.',
    stopped: 'Ustavljeno.',
  },
  purposes: {
    support: {
      title: 'Ohranite ta pogovor',
      text: 'Shranimo, kar napišete tukaj, da vam lahko odgovorimo in da se lahko vrnete k temu. Zapečateno je s ključem, ki je samo vaš.',
      refused: 'Odgovarjamo iz svojih člankov pomoči in ne shranimo ničesar. Ko zaprete okno, vse izgine.',
    },
    ai: {
      title: 'Naj pomočnik bere zraven',
      text: 'Samodejni pomočnik bere vaša sporočila in takoj odgovori. Imena, naslovi in številke, ki jih prepoznamo, se prej nadomestijo z oznakami.',
      refused: 'Odgovori vam človek. Vaših sporočil ne bere noben samodejni pomočnik.',
    },
    remember: {
      title: 'Prepoznajte me naslednjič',
      text: 'Ko se vrnete, tukaj najdete svoje prejšnje pogovore.',
      refused: 'To okno vas pozabi, ko ga zaprete.',
    },
    contact: {
      title: 'Pišite mi po e-pošti',
      text: 'Pišemo na vaš naslov, če odgovor pride po vašem odhodu.',
      refused: 'Odgovor vas čaka tukaj.',
    },
    improve: {
      title: 'Pomoč pri izboljšavah',
      text: 'Pregledujemo kopije pogovorov, v katerih so prepoznani podatki nadomeščeni z oznakami, da pišemo boljše članke pomoči.',
      refused: 'Vaši pogovori se ne uporabljajo za to.',
    },
    accountability: {
      title: 'Dokazati, da smo upoštevali pravila',
      text: 'Hranimo vaše odločitve in zahteve glede podatkov, ker zakon zahteva, da jih lahko dokažemo.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'vaša privolitev (točka (a) člena 6(1) GDPR)',
    'eu-gdpr:A6-1-b': 'pogodba z vami ali koraki pred njo, za katere ste prosili (točka (b) člena 6(1) GDPR)',
    'eu-gdpr:A6-1-c': 'zakonska obveznost (točka (c) člena 6(1) GDPR)',
    'eu-gdpr:A6-1-f': 'naš zakoniti interes, da odgovorimo hitro, ki mu lahko ugovarjate (točka (f) člena 6(1) GDPR)',
  },
  categories: {
    'pd:Communication': 'kar nam napišete',
    'pd:Identifier': 'naključna številka, ki vas predstavlja',
    'pd:EmailAddress': 'vaš e-poštni naslov',
  },
  retention: {
    conversation_closed: (period: string) => `${period} po koncu pogovora`,
    session_expired: (period: string) => `${period} po vašem obisku`,
    case_closed: (period: string) => `${period} po zaprtju primera`,
    consent_ended: (period: string) => `${period} od dane privolitve ali dokler je ne prekličete`,
    recorded: (period: string) => `${period} po zapisu`,
  },
  notice: {
    title: 'Kako v tem klepetu ravnamo z vašimi podatki',
    summary: (controller: string) =>
      `${controller} odgovarja za to, kar napišete tukaj. Nič se ne shrani, dokler se ne strinjate. Lahko zavrnete in vseeno dobite pomoč, si kadar koli premislite ter sami vidite, prenesete ali izbrišete vse.`,
    who: {
      title: 'Kdo je odgovoren',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Upravljavec: ${name}, ${address}.`,
        `Vprašanja o zasebnosti: ${contact}. Pooblaščena oseba za varstvo podatkov: ${officer}.`,
      ],
    },
    what: {
      title: 'Kaj se zbira in kaj ne',
      text: [
        'Kaj napišete, kdaj ste to napisali, jezik, ki ste ga izbrali, in vaše odločitve. Ni vam treba povedati, kdo ste.',
        'Vaš omrežni naslov, brskalnik in gibanje po tem spletnem mestu se ne shranijo. V vaši napravi je samo ključ za to okno, dokler ne zaprete zavihka.',
        'Številke kartic in gesla se zakrijejo, preden se kar koli shrani. Prosimo, ne pošiljajte nam podrobnosti o zdravju, prepričanjih ali zasebnem življenju, razen če vaše vprašanje to zahteva.',
      ],
    },
    why: { title: 'Zakaj, na kakšni podlagi in kako dolgo' },
    recipients: {
      title: 'Kdo prejme podatke',
      none: 'Nihče zunaj. Pomočnik deluje na naših lastnih strežnikih in noben podatek jih ne zapusti.',
      some: 'Ta podjetja za nas delajo po pogodbi:',
    },
    transfers: { title: 'Prenosi zunaj Evropskega gospodarskega prostora', none: 'Ni jih.' },
    machine: {
      title: 'Pomočnik',
      text: [
        'Odgovori z oznako »UI-pomočnik« prihajajo od stroja. Navedeni so iz naših člankov pomoči, s povezavo na vir. Stroj se lahko zmoti.',
        'Ne sprejema odločitev, ki bi imele za vas pravne učinke ali na podoben način vplivale na vas. Človek je vedno na voljo.',
      ],
      worded:
        'Odgovori z oznako »UI-pomočnik« prihajajo od stroja. Jezikovni model jih oblikuje po naših člankih pomoči, s povezavo do vira; podatke, ki jih prepoznamo, nadomestimo z oznakami, preden jih prebere. Stroj se lahko zmoti.',
    },
    required: {
      title: 'Je to obvezno?',
      text: [
        'Ne. Noben zakon in nobena pogodba vas ne zavezuje, da nam tukaj daste podatke. Če pri nas ne shranite ničesar, odgovarjamo iz svojih člankov pomoči.',
      ],
    },
    rights: {
      title: 'Vaše pravice',
      intro: 'Vse lahko uveljavite v tem oknu, pod »Moji podatki«, ali tako, da nam pišete. Nič ne stane.',
    },
    security: {
      title: 'Kako je to zavarovano',
      text: [
        'Vse, kar napišete, se pred shranjevanjem zapečati s ključem, ki je samo vaš. Ko izbrišete svoje podatke, se zapisi in ključ uničijo, vi pa dobite podpisano potrdilo.',
      ],
    },
    complaint: {
      title: 'Pritožba',
      text: (authority: string, url: string) => [
        `Pritožite se lahko pri nadzornem organu, na primer ${authority} (${url}), in obrnete se lahko na sodišče.`,
      ],
    },
    change: {
      title: 'Če si premislite',
      text: [
        'Odprite »Moji podatki« v tem oknu in izklopite izbiro. Učinkuje v petih sekundah, in kar je bilo shranjeno samo zanjo, se izbriše.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Oglejte si in prenesite',
      text: 'Popolna kopija vaših podatkov, za ljudi in za stroje (člen 15).',
    },
    rectification: { title: 'Popravite', text: 'Popravek ali dopolnitev napačnih podatkov (člen 16).' },
    erasure: { title: 'Izbrišite', text: 'Izbris vsega, s potrdilom (člen 17).' },
    restriction: { title: 'Zamrznite', text: 'Vaši podatki se hranijo, a se ne uporabljajo (člen 18).' },
    portability: {
      title: 'Vzemite s seboj',
      text: 'Dobite, kar ste nam dali, v obliki, ki jo berejo tudi drugi (člen 20).',
    },
    objection: { title: 'Ugovarjajte', text: 'Ugovor temu, kar počnemo v lastnem interesu (člen 21).' },
    review: {
      title: 'Naj odloči človek',
      text: 'Avtomatizirano odločitev pojasni in pregleda človek (člen 22).',
    },
    withdrawal: {
      title: 'Preklic privolitve',
      text: 'Naenkrat prekličete vse privolitve; kar se hrani samo zaradi njih, se izbriše (člen 7).',
    },
    complaint: {
      title: 'Pritožba',
      text: 'Izvedite, kje se lahko pritožite in katero sodišče lahko odloči (člen 77).',
    },
  },
  problems: {
    'bad-request': 'Nekaj v zahtevku ni v redu.',
    'not-signed-in': 'Prijavite se ali začnite znova.',
    'second-factor-required': 'Potreben je drugi dejavnik.',
    'not-allowed': 'Tega ne smete storiti.',
    'consent-required': 'Najprej izberite, ali smemo ohraniti ta pogovor.',
    'purpose-not-permitted': 'To za ta namen ni dovoljeno.',
    'origin-not-allowed': 'To spletno mesto ne sme uporabljati tega okna.',
    'not-found': 'Tukaj ni ničesar.',
    'method-not-allowed': 'Tega tukaj ni mogoče storiti.',
    conflict: 'To ne ustreza sedanjemu stanju.',
    held: 'Vaše sporočilo vsebuje nekaj, o čemer se morate najprej odločiti. Nič ni shranjeno.',
    'notice-outdated': 'Obvestilo o zasebnosti se je spremenilo. Oglejte si ga in izberite znova.',
    'not-verified': 'Izbrisa še ni bilo mogoče preveriti. Nadaljuje se sam.',
    gone: 'Tega ni več.',
    'decision-refused': 'Teh pravil ni mogoče uporabiti takih, kot so.',
    'decision-rules-changed': 'Pravila te odločitve niso taka, kot so bila shranjena. Nič ni bilo odločeno.',
    'too-large': 'To je preveliko.',
    'wrong-media-type': 'Takšna vsebina se tukaj ne sprejema.',
    'reason-required': 'Navedite razlog.',
    restricted: 'Ti podatki so zamrznjeni na zahtevo posameznika, na katerega se nanašajo.',
    'too-many-requests': 'To je bilo prehitro. Počakajte trenutek.',
    internal: 'Pri nas je šlo nekaj narobe. Nič ni izgubljeno.',
    'sealed-data-damaged': 'Nekaterih podatkov ni bilo mogoče odpreti, ker so bili spremenjeni. Niso prikazani.',
    unavailable: 'Trenutno ni na voljo. Poskusite znova čez nekaj časa; nič ni izgubljeno.',
    'storage-full': 'Shramba je polna. Poskusite znova pozneje; nič ni izgubljeno.',
  },
  findings: {
    CARD: 'številka kartice',
    SECRET: 'geslo ali ključ',
  },
}
