// What the server says to people, in Slovak.
import type { ServerMessages } from './en.ts'

export const sk: ServerMessages = {
  disclosure: (site: string) =>
    `Hovoríte s automatickým asistentom webu ${site}. Je to stroj, nie človek. Kedykoľvek môžete požiadať o človeka.`,
  answers: {
    greeting: 'Dobrý deň! S čím vám môžem pomôcť?',
    thanks: 'Rado sa stalo. Môžem pomôcť ešte s niečím?',
    goodbye: 'Dovidenia a ďakujeme za návštevu.',
    identity:
      'Som automatický asistent, nie človek. Ak sa radšej chcete rozprávať s človekom, zvoľte „Hovoriť s človekom“.',
    unsure:
      'V našich článkoch pomoci na to nemám odpoveď a nechcem hádať. Pomôcť vám môže človek: zvoľte „Hovoriť s človekom“.',
    suggestions: 'Tieto články by mohli byť blízko:',
    rights:
      'Svoje údaje si môžete hneď sami pozrieť, stiahnuť alebo vymazať: otvorte „Moje údaje“ v ponuke tohto okna. Mám za vás založiť žiadosť?',
    articlesOnly:
      'Rozhodli ste sa, že vaše správy nemá čítať žiadny asistent. Tieto články pomoci by sa mohli hodiť; človek už o vás vie a odpovie vám tu.',
    humanOffered: 'Človek vám tu odpovie, len čo bude niekto voľný.',
    failed: 'Asistent teraz nemôže odpovedať. Vaša správa je uložená a človek vám môže pomôcť.',
    modelAway: 'Jazykový model teraz nie je dostupný, preto je toto priamo z našich článkov.',
    source: 'Z nášho článku pomoci',
  },
  system: {
    handover: 'Požiadali ste o človeka. Asistent teraz mlčí; niekto vám tu odpovie.',
    taken: (name: string) => `${name} sa pripája a odpovie vám. Asistent mlčí.`,
    returned: 'Asistent opäť odpovedá. Kedykoľvek môžete požiadať o človeka.',
    resolved: 'Táto konverzácia bola označená ako vyriešená. Kedykoľvek môžete napísať znova.',
    ended: 'Ukončili ste túto konverzáciu.',
    stopped: 'Zastavené.',
  },
  purposes: {
    support: {
      title: 'Uchovať túto konverzáciu',
      text: 'Ukladáme, čo sem napíšete, aby sme vám mohli odpovedať a vy ste sa k tomu mohli vrátiť. Je to zapečatené vaším vlastným kľúčom.',
      refused: 'Odpovedáme z našich článkov pomoci a nič neukladáme. Keď okno zatvoríte, všetko zmizne.',
    },
    ai: {
      title: 'Nechať asistenta čítať',
      text: 'Automatický asistent číta vaše správy a hneď odpovedá. Mená, adresy a čísla, ktoré rozpoznáme, sa predtým nahradia značkami.',
      refused: 'Odpovie vám človek. Vaše správy nečíta žiadny automatický asistent.',
    },
    remember: {
      title: 'Nabudúce ma spoznať',
      text: 'Keď sa vrátite, nájdete tu svoje skoršie konverzácie.',
      refused: 'Toto okno na vás zabudne, keď ho zatvoríte.',
    },
    contact: {
      title: 'Kontaktovať ma e-mailom',
      text: 'Napíšeme na vašu adresu, ak odpoveď príde až po vašom odchode.',
      refused: 'Odpoveď na vás počká tu.',
    },
    improve: {
      title: 'Pomôcť nám zlepšovať sa',
      text: 'Čítame kópie konverzácií, v ktorých sú rozpoznané údaje nahradené značkami, aby sme písali lepšie články pomoci.',
      refused: 'Vaše konverzácie sa na to nepoužívajú.',
    },
    accountability: {
      title: 'Preukázať, že sme dodržali pravidlá',
      text: 'Uchovávame vaše voľby a žiadosti týkajúce sa vašich údajov, lebo zákon vyžaduje, aby sme ich vedeli preukázať.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'váš súhlas (čl. 6 ods. 1 písm. a) GDPR)',
    'eu-gdpr:A6-1-b': 'zmluva s vami alebo kroky pred ňou, o ktoré ste požiadali (čl. 6 ods. 1 písm. b) GDPR)',
    'eu-gdpr:A6-1-c': 'zákonná povinnosť (čl. 6 ods. 1 písm. c) GDPR)',
    'eu-gdpr:A6-1-f':
      'náš oprávnený záujem odpovedať rýchlo, proti ktorému môžete namietať (čl. 6 ods. 1 písm. f) GDPR)',
  },
  categories: {
    'pd:Communication': 'to, čo nám píšete',
    'pd:Identifier': 'náhodné číslo, ktoré vás zastupuje',
    'pd:EmailAddress': 'vaša e-mailová adresa',
  },
  retention: {
    conversation_closed: (period: string) => `${period} po skončení konverzácie`,
    session_expired: (period: string) => `${period} po vašej návšteve`,
    case_closed: (period: string) => `${period} po uzavretí prípadu`,
    consent_ended: (period: string) => `${period} od udelenia súhlasu alebo kým ho neodvoláte`,
    recorded: (period: string) => `${period} po zaznamenaní`,
  },
  notice: {
    title: 'Ako v tomto čete nakladáme s vašimi údajmi',
    summary: (controller: string) =>
      `${controller} zodpovedá za to, čo sem napíšete. Kým nesúhlasíte, nič sa neukladá. Môžete odmietnuť a pomoc aj tak dostanete, kedykoľvek môžete zmeniť názor a všetko si môžete sami pozrieť, stiahnuť alebo vymazať.`,
    who: {
      title: 'Kto zodpovedá',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Prevádzkovateľ: ${name}, ${address}.`,
        `Otázky o súkromí: ${contact}. Zodpovedná osoba: ${officer}.`,
      ],
    },
    what: {
      title: 'Čo sa zbiera a čo nie',
      text: [
        'Čo píšete, kedy ste to napísali, zvolený jazyk a vaše voľby. Nemusíte nám hovoriť, kto ste.',
        'Vaša sieťová adresa, váš prehliadač ani váš pohyb na tomto webe sa neukladajú. Vo vašom zariadení je len kľúč k tomuto oknu, kým nezatvoríte kartu.',
        'Čísla kariet a heslá sa zakryjú skôr, než sa čokoľvek uloží. Prosíme, neposielajte nám podrobnosti o svojom zdraví, presvedčení alebo súkromí, ak si to vaša otázka nevyžaduje.',
      ],
    },
    why: { title: 'Prečo, na akom základe a ako dlho' },
    recipients: {
      title: 'Kto dostáva údaje',
      none: 'Nikto zvonku. Asistent beží na našich vlastných serveroch a žiadne údaje ich neopúšťajú.',
      some: 'Tieto spoločnosti pre nás pracujú na základe zmluvy:',
    },
    transfers: { title: 'Prenosy mimo Európskeho hospodárskeho priestoru', none: 'Žiadne nie sú.' },
    machine: {
      title: 'Asistent',
      text: [
        'Odpovede označené „AI asistent“ pochádzajú od stroja. Citujú naše články pomoci s odkazom na zdroj. Stroj sa môže mýliť.',
        'Nerobí žiadne rozhodnutie, ktoré by malo pre vás právne účinky alebo vás podobne ovplyvňovalo. Človek je vždy k dispozícii.',
      ],
      worded:
        'Odpovede označené „AI asistent“ pochádzajú od stroja. Jazykový model ich formuluje podľa našich článkov pomoci, s odkazom na zdroj; údaje, ktoré rozpoznáme, sa nahradia štítkami skôr, ako si ich prečíta. Stroj sa môže mýliť.',
    },
    required: {
      title: 'Je to povinné?',
      text: [
        'Nie. Žiadny zákon ani zmluva vás nezaväzuje dávať nám tu údaje. Ak u nás nechcete nič ukladať, odpovedáme z našich článkov pomoci.',
      ],
    },
    rights: {
      title: 'Vaše práva',
      intro: 'Všetky môžete uplatniť v tomto okne v časti „Moje údaje“ alebo tak, že nám napíšete. Nič to nestojí.',
    },
    security: {
      title: 'Ako je všetko chránené',
      text: [
        'Všetko, čo napíšete, sa pred uložením zapečatí vaším vlastným kľúčom. Keď svoje údaje vymažete, záznamy aj kľúč sa zničia a dostanete podpísané potvrdenie.',
      ],
    },
    complaint: {
      title: 'Sťažnosť',
      text: (authority: string, url: string) => [
        `Môžete podať sťažnosť dozornému orgánu, napríklad ${authority} (${url}), a môžete sa obrátiť na súd.`,
      ],
    },
    change: {
      title: 'Zmena názoru',
      text: [
        'Otvorte „Moje údaje“ v tomto okne a voľbu vypnite. Prejaví sa to do piatich sekúnd a to, čo bolo uložené len pre ňu, sa vymaže.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Pozrieť a stiahnuť',
      text: 'Úplná kópia vašich údajov, čitateľná pre ľudí aj pre stroje (čl. 15).',
    },
    rectification: { title: 'Opraviť', text: 'Nechať nesprávne údaje opraviť alebo doplniť (čl. 16).' },
    erasure: { title: 'Vymazať', text: 'Nechať všetko vymazať, s potvrdením (čl. 17).' },
    restriction: { title: 'Zmraziť', text: 'Nechať údaje uchovať, ale nepoužívať (čl. 18).' },
    portability: {
      title: 'Vziať so sebou',
      text: 'Získať, čo ste nám dali, vo formáte, ktorý prečítajú aj iní (čl. 20).',
    },
    objection: { title: 'Namietať', text: 'Namietať proti tomu, čo robíme vo vlastnom záujme (čl. 21).' },
    review: {
      title: 'Nechať rozhodnúť človeka',
      text: 'Nechať si automatizované rozhodnutie vysvetliť a preskúmať človekom (čl. 22).',
    },
    withdrawal: {
      title: 'Odvolať súhlas',
      text: 'Odvolať naraz všetky súhlasy; čo sa uchováva len pre ne, sa vymaže (čl. 7).',
    },
    complaint: { title: 'Podať sťažnosť', text: 'Zistiť, kde sa môžete sťažovať a ktorý súd môže rozhodnúť (čl. 77).' },
  },
  problems: {
    'bad-request': 'Niečo v požiadavke nesedí.',
    'not-signed-in': 'Prihláste sa alebo začnite znova.',
    'second-factor-required': 'Je potrebný druhý faktor.',
    'not-allowed': 'Na to nemáte oprávnenie.',
    'consent-required': 'Najskôr zvoľte, či smieme túto konverzáciu uchovať.',
    'purpose-not-permitted': 'To nie je na tento účel dovolené.',
    'origin-not-allowed': 'Tento web nesmie používať toto okno.',
    'not-found': 'Nič tu nie je.',
    'method-not-allowed': 'To sa tu nedá urobiť.',
    conflict: 'To nezodpovedá súčasnému stavu.',
    held: 'Vaša správa obsahuje niečo, o čom musíte najskôr rozhodnúť. Nič nebolo uložené.',
    'notice-outdated': 'Informácie o ochrane súkromia sa zmenili. Prečítajte si ich a zvoľte znova.',
    'not-verified': 'Vymazanie sa zatiaľ nepodarilo overiť. Pokračuje samo.',
    gone: 'Toto už neexistuje.',
    'decision-refused': 'Tieto pravidlá sa takto nedajú použiť.',
    'decision-rules-changed': 'Pravidlá tohto rozhodnutia nie sú také, ako boli uložené. Nič nebolo rozhodnuté.',
    'too-large': 'To je príliš veľké.',
    'wrong-media-type': 'Tento druh obsahu sa tu neprijíma.',
    'reason-required': 'Uveďte dôvod.',
    restricted: 'Tieto údaje sú zmrazené na žiadosť dotknutej osoby.',
    'too-many-requests': 'To bolo príliš rýchlo. Počkajte chvíľu.',
    internal: 'Na našej strane sa niečo pokazilo. Nič sa nestratilo.',
    'sealed-data-damaged': 'Niektoré údaje sa nepodarilo otvoriť, lebo boli zmenené. Nezobrazujú sa.',
    unavailable: 'Momentálne nie je k dispozícii. Skúste to o chvíľu znova; nič sa nestratilo.',
    'storage-full': 'Úložisko je plné. Skúste to neskôr znova; nič sa nestratilo.',
  },
  findings: {
    CARD: 'číslo karty',
    SECRET: 'heslo alebo kľúč',
  },
}
