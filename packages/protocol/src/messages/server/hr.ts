// What the server says to people, in Croatian.
import type { ServerMessages } from './en.ts'

export const hr: ServerMessages = {
  disclosure: (site: string) =>
    `Razgovarate s automatskim pomoćnikom stranice ${site}. To je stroj, a ne čovjek. U svakom trenutku možete zatražiti čovjeka.`,
  answers: {
    greeting: 'Dobar dan! Kako vam mogu pomoći?',
    thanks: 'Nema na čemu. Mogu li pomoći još u nečemu?',
    goodbye: 'Doviđenja i hvala na posjetu.',
    identity:
      'Ja sam automatski pomoćnik, a ne čovjek. Ako radije razgovarate s čovjekom, odaberite „Razgovor s čovjekom”.',
    unsure:
      'U našim člancima pomoći za to nema odgovora, a ne želim nagađati. Može vam pomoći čovjek: odaberite „Razgovor s čovjekom”.',
    suggestions: 'Ovi članci možda mogu pomoći:',
    rights:
      'Svoje podatke možete odmah sami vidjeti, preuzeti ili izbrisati: otvorite „Moji podaci” u izborniku ovog prozora. Da otvorim zahtjev za vas?',
    articlesOnly:
      'Odabrali ste da pomoćnik ne čita vaše poruke. Ovi članci pomoći možda odgovaraju; čovjek je obaviješten i odgovorit će ovdje.',
    humanOffered: 'Čovjek će odgovoriti ovdje čim netko bude slobodan.',
    failed: 'Pomoćnik trenutačno ne može odgovoriti. Vaša je poruka sačuvana i čovjek vam može pomoći.',
    modelAway: 'Jezični model trenutačno nije dostupan, zato je ovo izravno iz naših članaka.',
    source: 'Iz našeg članka pomoći',
  },
  system: {
    handover: 'Zatražili ste čovjeka. Pomoćnik sada šuti; netko će vam odgovoriti ovdje.',
    taken: (name: string) => `${name} se uključuje i odgovorit će vam. Pomoćnik šuti.`,
    returned: 'Pomoćnik ponovno odgovara. U svakom trenutku možete zatražiti čovjeka.',
    resolved: 'Ovaj je razgovor označen kao riješen. Pišite ponovno kad god želite.',
    ended: 'Završili ste ovaj razgovor.',
    stopped: 'Zaustavljeno.',
  },
  purposes: {
    support: {
      title: 'Sačuvati ovaj razgovor',
      text: 'Pohranjujemo što ovdje napišete kako bismo vam mogli odgovoriti i kako biste se mogli vratiti na to. Zapečaćeno je ključem koji je samo vaš.',
      refused: 'Odgovaramo iz svojih članaka pomoći i ništa ne pohranjujemo. Sve nestaje kad zatvorite prozor.',
    },
    ai: {
      title: 'Dopustiti pomoćniku da čita',
      text: 'Automatski pomoćnik čita vaše poruke i odmah odgovara. Imena, adrese i brojevi koje prepoznamo najprije se zamjenjuju oznakama.',
      refused: 'Odgovara vam čovjek. Nijedan automatski pomoćnik ne čita vaše poruke.',
    },
    remember: {
      title: 'Prepoznati me sljedeći put',
      text: 'Kad se vratite, ovdje ćete naći svoje ranije razgovore.',
      refused: 'Ovaj vas prozor zaboravlja kad ga zatvorite.',
    },
    contact: {
      title: 'Javiti mi se e-poštom',
      text: 'Pišemo na vašu adresu ako odgovor stigne nakon što odete.',
      refused: 'Odgovor vas čeka ovdje.',
    },
    improve: {
      title: 'Pomoći nam da budemo bolji',
      text: 'Pregledavamo kopije razgovora u kojima su prepoznati podaci zamijenjeni oznakama kako bismo pisali bolje članke pomoći.',
      refused: 'Vaši se razgovori ne koriste za to.',
    },
    accountability: {
      title: 'Dokazati da smo poštovali pravila',
      text: 'Čuvamo vaše izbore i zahtjeve u vezi s podacima jer zakon traži da ih možemo dokazati.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'vaša privola (čl. 6. st. 1. točka (a) GDPR-a)',
    'eu-gdpr:A6-1-b': 'ugovor s vama ili radnje koje ste zatražili prije njega (čl. 6. st. 1. točka (b) GDPR-a)',
    'eu-gdpr:A6-1-c': 'pravna obveza (čl. 6. st. 1. točka (c) GDPR-a)',
    'eu-gdpr:A6-1-f':
      'naš legitimni interes da brzo odgovorimo, na koji možete uložiti prigovor (čl. 6. st. 1. točka (f) GDPR-a)',
  },
  categories: {
    'pd:Communication': 'ono što nam pišete',
    'pd:Identifier': 'nasumični broj koji vas predstavlja',
    'pd:EmailAddress': 'vaša adresa e-pošte',
  },
  retention: {
    conversation_closed: (period: string) => `${period} nakon završetka razgovora`,
    session_expired: (period: string) => `${period} nakon vašeg posjeta`,
    case_closed: (period: string) => `${period} nakon zatvaranja slučaja`,
    consent_ended: (period: string) => `${period} od vaše privole ili dok je ne povučete`,
    recorded: (period: string) => `${period} nakon bilježenja`,
  },
  notice: {
    title: 'Kako u ovom razgovoru postupamo s vašim podacima',
    summary: (controller: string) =>
      `${controller} odgovara za ono što ovdje napišete. Ništa se ne pohranjuje prije nego što pristanete. Možete odbiti i ipak dobiti pomoć, predomisliti se u svakom trenutku te sami vidjeti, preuzeti ili izbrisati sve.`,
    who: {
      title: 'Tko je odgovoran',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Voditelj obrade: ${name}, ${address}.`,
        `Pitanja o privatnosti: ${contact}. Službenik za zaštitu podataka: ${officer}.`,
      ],
    },
    what: {
      title: 'Što se prikuplja, a što ne',
      text: [
        'Što pišete, kada ste to napisali, jezik koji ste odabrali i vaši izbori. Ne morate nam reći tko ste.',
        'Vaša mrežna adresa, preglednik i kretanje po ovoj stranici ne pohranjuju se. Na vašem je uređaju samo ključ za ovaj prozor dok ne zatvorite karticu.',
        'Brojevi kartica i lozinke zacrnjuju se prije nego što se išta pohrani. Molimo, ne šaljite nam pojedinosti o zdravlju, uvjerenjima ili privatnom životu, osim ako to vaše pitanje traži.',
      ],
    },
    why: { title: 'Zašto, na kojoj osnovi i koliko dugo' },
    recipients: {
      title: 'Tko prima podatke',
      none: 'Nitko izvana. Pomoćnik radi na našim vlastitim poslužiteljima i nikakvi ih podaci ne napuštaju.',
      some: 'Ova društva rade za nas na temelju ugovora:',
    },
    transfers: { title: 'Prijenosi izvan Europskog gospodarskog prostora', none: 'Nema ih.' },
    machine: {
      title: 'Pomoćnik',
      text: [
        'Odgovori s oznakom „AI pomoćnik” dolaze od stroja. Citirani su iz naših članaka pomoći, s poveznicom na izvor. Stroj može pogriješiti.',
        'Ne donosi odluke koje za vas imaju pravne učinke ili na sličan način utječu na vas. Čovjek je uvijek dostupan.',
      ],
      worded:
        'Odgovori s oznakom „AI pomoćnik” dolaze od stroja. Jezični model ih oblikuje prema našim člancima pomoći, uz poveznicu na izvor; podatke koje prepoznamo zamjenjujemo oznakama prije nego što ih pročita. Stroj može pogriješiti.',
    },
    required: {
      title: 'Je li to obvezno?',
      text: [
        'Ne. Nijedan zakon i nijedan ugovor ne obvezuje vas da nam ovdje date podatke. Ako kod nas ništa ne pohranite, odgovaramo iz svojih članaka pomoći.',
      ],
    },
    rights: {
      title: 'Vaša prava',
      intro: 'Sva možete ostvariti u ovom prozoru, pod „Moji podaci”, ili tako da nam pišete. Ne košta ništa.',
    },
    security: {
      title: 'Kako je to zaštićeno',
      text: [
        'Sve što napišete pečati se ključem koji je samo vaš prije nego što se pohrani. Kad izbrišete svoje podatke, zapisi i ključ uništavaju se, a vi dobivate potpisanu potvrdu.',
      ],
    },
    complaint: {
      title: 'Pritužba',
      text: (authority: string, url: string) => [
        `Možete podnijeti pritužbu nadzornom tijelu, na primjer ${authority} (${url}), i možete se obratiti sudu.`,
      ],
    },
    change: {
      title: 'Ako se predomislite',
      text: [
        'Otvorite „Moji podaci” u ovom prozoru i isključite neki izbor. Djeluje u roku od pet sekundi, a ono što je bilo pohranjeno samo zbog toga briše se.',
      ],
    },
  },
  rights: {
    access: { title: 'Vidjeti i preuzeti', text: 'Potpuna kopija vaših podataka, za ljude i za strojeve (čl. 15.).' },
    rectification: { title: 'Ispraviti', text: 'Ispravak ili dopuna netočnih podataka (čl. 16.).' },
    erasure: { title: 'Izbrisati', text: 'Brisanje svega, uz potvrdu (čl. 17.).' },
    restriction: { title: 'Zamrznuti', text: 'Vaši se podaci čuvaju, ali se ne koriste (čl. 18.).' },
    portability: {
      title: 'Ponijeti',
      text: 'Dobivate ono što ste nam dali u obliku koji i drugi mogu čitati (čl. 20.).',
    },
    objection: { title: 'Uložiti prigovor', text: 'Prigovor na ono što činimo u vlastitom interesu (čl. 21.).' },
    review: {
      title: 'Neka odluči čovjek',
      text: 'Automatizirana odluka objašnjena i preispitana od strane čovjeka (čl. 22.).',
    },
    withdrawal: {
      title: 'Povlačenje privole',
      text: 'Povlačite odjednom svaku privolu; ono što se čuva samo zbog nje briše se (čl. 7.).',
    },
    complaint: { title: 'Pritužba', text: 'Saznajte gdje se možete pritužiti i koji sud može odlučiti (čl. 77.).' },
  },
  problems: {
    'bad-request': 'Nešto u zahtjevu nije u redu.',
    'not-signed-in': 'Prijavite se ili počnite ispočetka.',
    'second-factor-required': 'Potreban je drugi faktor.',
    'not-allowed': 'To vam nije dopušteno.',
    'consent-required': 'Najprije odaberite smijemo li sačuvati ovaj razgovor.',
    'purpose-not-permitted': 'To nije dopušteno za ovu svrhu.',
    'origin-not-allowed': 'Ova stranica ne smije koristiti ovaj prozor.',
    'not-found': 'Ovdje nema ničega.',
    'method-not-allowed': 'To se ovdje ne može učiniti.',
    conflict: 'To ne odgovara sadašnjem stanju.',
    held: 'Vaša poruka sadrži nešto o čemu najprije trebate odlučiti. Ništa nije pohranjeno.',
    'notice-outdated': 'Obavijest o privatnosti promijenila se. Pogledajte je i odaberite ponovno.',
    'not-verified': 'Brisanje se još nije moglo potvrditi. Nastavlja se samo od sebe.',
    gone: 'Toga više nema.',
    'decision-refused': 'Ova se pravila ne mogu upotrijebiti ovakva kakva jesu.',
    'decision-rules-changed': 'Pravila ove odluke nisu onakva kakva su spremljena. Ništa nije odlučeno.',
    'too-large': 'To je preveliko.',
    'wrong-media-type': 'Takva se vrsta sadržaja ovdje ne prihvaća.',
    'reason-required': 'Navedite razlog.',
    restricted: 'Ovi su podaci zamrznuti na zahtjev ispitanika.',
    'too-many-requests': 'To je bilo prebrzo. Pričekajte trenutak.',
    internal: 'Nešto je pošlo po zlu kod nas. Ništa nije izgubljeno.',
    'sealed-data-damaged': 'Neki se podaci nisu mogli otvoriti jer su promijenjeni. Ne prikazuju se.',
    unavailable: 'Trenutačno nije dostupno. Pokušajte ponovno uskoro; ništa nije izgubljeno.',
    'storage-full': 'Pohrana je puna. Pokušajte ponovno poslije; ništa nije izgubljeno.',
  },
  findings: {
    CARD: 'broj kartice',
    SECRET: 'lozinka ili ključ',
  },
}
