// What the server says to people, in Hungarian.
import type { ServerMessages } from './en.ts'

export const hu: ServerMessages = {
  disclosure: (site: string) =>
    `Ön a(z) ${site} automatikus asszisztensével beszél. Ez egy gép, nem ember. Bármikor kérheti, hogy ember válaszoljon.`,
  answers: {
    greeting: 'Jó napot! Miben segíthetek?',
    thanks: 'Szívesen. Segíthetek még valamiben?',
    goodbye: 'Viszontlátásra, és köszönjük a látogatását.',
    identity:
      'Automatikus asszisztens vagyok, nem ember. Ha inkább emberrel beszélne, válassza ezt: „Beszélek egy emberrel”.',
    unsure:
      'Erre nem találtam választ a súgócikkeinkben, és nem akarok találgatni. Egy munkatársunk segíthet: válassza ezt: „Beszélek egy emberrel”.',
    suggestions: 'Ezek a cikkek talán közel állnak a kérdéséhez:',
    rights:
      'Adatait azonnal megtekintheti, letöltheti vagy törölheti: nyissa meg az „Adataim” pontot ennek az ablaknak a menüjében. Nyissak kérelmet Ön helyett?',
    articlesOnly:
      'Úgy döntött, hogy asszisztens ne olvassa az üzeneteit. Ezek a súgócikkek segíthetnek; egy munkatársunk már tud a kérdéséről, és itt válaszol.',
    humanOffered: 'Egy munkatársunk itt válaszol, amint valaki szabad lesz.',
    failed: 'Az asszisztens most nem tud válaszolni. Üzenetét megőriztük, és egy munkatársunk segíthet Önnek.',
    modelAway: 'A nyelvi modell jelenleg nem érhető el, ezért ez közvetlenül a cikkeinkből származik.',
    source: 'A súgócikkünkből',
  },
  system: {
    handover: 'Ön embert kért. Az asszisztens most hallgat; valaki itt válaszol majd Önnek.',
    taken: (name: string) => `${name} csatlakozott, és válaszol Önnek. Az asszisztens hallgat.`,
    returned: 'Ismét az asszisztens válaszol. Bármikor kérheti, hogy ember válaszoljon.',
    resolved: 'Ezt a beszélgetést megoldottnak jelöltük. Bármikor írhat újra.',
    ended: 'Ön befejezte ezt a beszélgetést.',
    stopped: 'Leállítva.',
  },
  purposes: {
    support: {
      title: 'Beszélgetés megőrzése',
      text: 'Tároljuk, amit itt ír, hogy válaszolni tudjunk, és Ön visszatérhessen hozzá. A szöveget az Ön saját kulcsával pecsételjük le.',
      refused: 'A súgócikkeinkből válaszolunk, és semmit sem tárolunk. Amint bezárja az ablakot, minden eltűnik.',
    },
    ai: {
      title: 'Az asszisztens is olvashatja',
      text: 'Egy automatikus asszisztens olvassa az üzeneteit, és azonnal válaszol. A felismert neveket, címeket és számokat előbb címkékre cseréljük.',
      refused: 'Ember válaszol Önnek. Automatikus asszisztens nem olvassa az üzeneteit.',
    },
    remember: {
      title: 'Ismerjenek fel legközelebb',
      text: 'Amikor visszatér, itt találja korábbi beszélgetéseit.',
      refused: 'Ez az ablak elfelejti Önt, amikor bezárja.',
    },
    contact: {
      title: 'Értesítsenek e-mailben',
      text: 'Írunk a címére, ha a válasz a távozása után érkezik.',
      refused: 'A válasz itt várja Önt.',
    },
    improve: {
      title: 'Segítek jobbá tenni',
      text: 'Olyan beszélgetésmásolatokat nézünk át, amelyekben a felismert adatok helyén címkék állnak, hogy jobb súgócikkeket írjunk.',
      refused: 'Beszélgetéseit nem használjuk erre.',
    },
    accountability: {
      title: 'Bizonyítani, hogy betartottuk a szabályokat',
      text: 'Megőrizzük a döntéseit és az adataival kapcsolatos kérelmeit, mert a jog szerint bizonyítani kell tudnunk őket.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'az Ön hozzájárulása (GDPR 6. cikk (1) bekezdés a) pont)',
    'eu-gdpr:A6-1-b':
      'az Önnel kötött szerződés vagy az azt megelőző, Ön által kért lépések (GDPR 6. cikk (1) bekezdés b) pont)',
    'eu-gdpr:A6-1-c': 'jogi kötelezettség (GDPR 6. cikk (1) bekezdés c) pont)',
    'eu-gdpr:A6-1-f':
      'a gyors válaszadáshoz fűződő jogos érdekünk, amely ellen tiltakozhat (GDPR 6. cikk (1) bekezdés f) pont)',
  },
  categories: {
    'pd:Communication': 'amit nekünk ír',
    'pd:Identifier': 'egy véletlen szám, amely Önt jelöli',
    'pd:EmailAddress': 'az Ön e-mail-címe',
  },
  retention: {
    conversation_closed: (period: string) => `a beszélgetés végétől számítva ${period}`,
    session_expired: (period: string) => `a látogatásától számítva ${period}`,
    case_closed: (period: string) => `az ügy lezárásától számítva ${period}`,
    consent_ended: (period: string) => `a hozzájárulásától számítva ${period}, vagy amíg vissza nem vonja`,
    recorded: (period: string) => `a rögzítéstől számítva ${period}`,
  },
  notice: {
    title: 'Hogyan bánunk az adataival ebben a csevegésben',
    summary: (controller: string) =>
      `Azért, amit itt ír, ${controller} felel. Amíg Ön nem egyezik bele, semmit sem tárolunk. Nemet mondhat, és akkor is kap segítséget; bármikor meggondolhatja magát, és mindent maga tekinthet meg, tölthet le vagy törölhet.`,
    who: {
      title: 'Ki a felelős',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Adatkezelő: ${name}, ${address}.`,
        `Adatvédelmi kérdések: ${contact}. Adatvédelmi tisztviselő: ${officer}.`,
      ],
    },
    what: {
      title: 'Mit gyűjtünk, és mit nem',
      text: [
        'Amit ír, mikor írta, a választott nyelv és a döntései. Nem kell megmondania, hogy ki Ön.',
        'A hálózati címét, a böngészőjét és az oldalon végzett mozgását nem tároljuk. Az eszközén csak egy kulcs marad ehhez az ablakhoz, amíg be nem zárja a lapot.',
        'A kártyaszámokat és a jelszavakat kitakarjuk, mielőtt bármit tárolnánk. Kérjük, ne küldjön részleteket az egészségéről, a meggyőződéséről vagy a magánéletéről, hacsak a kérdése nem igényli.',
      ],
    },
    why: { title: 'Miért, milyen alapon és meddig' },
    recipients: {
      title: 'Ki kap adatokat',
      none: 'Senki kívülről. Az asszisztens a saját szervereinken fut, és onnan semmilyen adat nem kerül ki.',
      some: 'Ezek a cégek szerződés alapján dolgoznak nekünk:',
    },
    transfers: { title: 'Továbbítás az Európai Gazdasági Térségen kívülre', none: 'Nincs ilyen.' },
    machine: {
      title: 'Az asszisztens',
      text: [
        'Az „MI-asszisztens” jelölésű válaszok géptől származnak. Súgócikkeinkből idéznek, és hivatkoznak a forrásra. A gép tévedhet.',
        'Nem hoz olyan döntést, amely Önre nézve joghatással járna, vagy Önt hasonlóképpen érintené. Ember mindig elérhető.',
      ],
      worded:
        'Az „MI-asszisztens” jelölésű válaszok géptől származnak. Egy nyelvi modell fogalmazza meg őket a súgócikkeink alapján, a forrásra mutató hivatkozással; a felismert adatokat címkékkel helyettesítjük, mielőtt elolvasná őket. A gép tévedhet.',
    },
    required: {
      title: 'Kötelező ez?',
      text: [
        'Nem. Sem törvény, sem szerződés nem kötelezi arra, hogy itt adatokat adjon nekünk. Ha semmit sem tároltat nálunk, a súgócikkeinkből válaszolunk.',
      ],
    },
    rights: {
      title: 'Az Ön jogai',
      intro: 'Mindegyiket gyakorolhatja ebben az ablakban, az „Adataim” alatt, vagy ha ír nekünk. Ez ingyenes.',
    },
    security: {
      title: 'Hogyan védjük',
      text: [
        'Mindent, amit ír, tárolás előtt az Ön saját kulcsával pecsételünk le. Ha törli az adatait, a bejegyzéseket és a kulcsot is megsemmisítjük, és Ön aláírt igazolást kap.',
      ],
    },
    complaint: {
      title: 'Panasz',
      text: (authority: string, url: string) => [
        `Panaszt tehet egy felügyeleti hatóságnál, például itt: ${authority} (${url}), és bírósághoz is fordulhat.`,
      ],
    },
    change: {
      title: 'Ha meggondolja magát',
      text: [
        'Nyissa meg az „Adataim” pontot ebben az ablakban, és kapcsolja ki a választását. Öt másodpercen belül érvényesül, és töröljük, amit csak emiatt tároltunk.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Megtekintés és letöltés',
      text: 'Teljes másolat az adatairól, ember és gép számára is olvashatóan (15. cikk).',
    },
    rectification: { title: 'Helyesbítés', text: 'A hibás adatok helyesbítése vagy kiegészítése (16. cikk).' },
    erasure: { title: 'Törlés', text: 'Minden adat törlése, igazolással (17. cikk).' },
    restriction: { title: 'Befagyasztás', text: 'Adatainak megőrzése felhasználás nélkül (18. cikk).' },
    portability: {
      title: 'Elvitel',
      text: 'Megkapja, amit nekünk adott, mások által is olvasható formátumban (20. cikk).',
    },
    objection: { title: 'Tiltakozás', text: 'Tiltakozás az ellen, amit saját érdekünkben teszünk (21. cikk).' },
    review: {
      title: 'Emberi döntés kérése',
      text: 'Az automatizált döntés magyarázata és emberi felülvizsgálata (22. cikk).',
    },
    withdrawal: {
      title: 'Hozzájárulás visszavonása',
      text: 'Minden hozzájárulás visszavonása egyszerre; amit csak ezért őrzünk, azt töröljük (7. cikk).',
    },
    complaint: { title: 'Panasz', text: 'Megtudhatja, hol tehet panaszt, és melyik bíróság dönthet (77. cikk).' },
  },
  problems: {
    'bad-request': 'Valami nem stimmel a kérésben.',
    'not-signed-in': 'Kérjük, jelentkezzen be, vagy kezdje újra.',
    'second-factor-required': 'Második azonosító lépésre van szükség.',
    'not-allowed': 'Ezt nem teheti meg.',
    'consent-required': 'Kérjük, előbb válassza ki, hogy megőrizhetjük-e ezt a beszélgetést.',
    'purpose-not-permitted': 'Ez erre a célra nem megengedett.',
    'origin-not-allowed': 'Ez a webhely nem használhatja ezt az ablakot.',
    'not-found': 'Itt nincs semmi.',
    'method-not-allowed': 'Ez itt nem tehető meg.',
    conflict: 'Ez nem felel meg a jelenlegi állapotnak.',
    held: 'Üzenete olyasmit tartalmaz, amelyről előbb döntenie kell. Semmit sem tároltunk.',
    'notice-outdated': 'Az adatvédelmi tájékoztató megváltozott. Kérjük, nézze meg, és válasszon újra.',
    'not-verified': 'A törlést még nem sikerült ellenőrizni. Magától folytatódik.',
    gone: 'Ez már nem létezik.',
    'decision-refused': 'Ezek a szabályok így nem használhatók.',
    'decision-rules-changed': 'A döntés szabályai nem olyanok, ahogy tárolva lettek. Nem született döntés.',
    'too-large': 'Ez túl nagy.',
    'wrong-media-type': 'Ilyen tartalmat itt nem fogadunk el.',
    'reason-required': 'Kérjük, adjon meg egy okot.',
    restricted: 'Ezek az adatok az érintett kérésére be vannak fagyasztva.',
    'too-many-requests': 'Ez túl gyors volt. Kérjük, várjon egy kicsit.',
    internal: 'Nálunk hiba történt. Semmi sem veszett el.',
    'sealed-data-damaged': 'Néhány adatot nem lehetett megnyitni, mert megváltoztak. Ezeket nem mutatjuk.',
    unavailable: 'Most nem érhető el. Kérjük, próbálja újra hamarosan; semmi sem veszett el.',
    'storage-full': 'A tárhely megtelt. Kérjük, próbálja újra később; semmi sem veszett el.',
  },
  findings: {
    CARD: 'kártyaszám',
    SECRET: 'jelszó vagy kulcs',
  },
}
