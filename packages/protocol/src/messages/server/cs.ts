// What the server says to people, in Czech.
import type { ServerMessages } from './en.ts'

export const cs: ServerMessages = {
  disclosure: (site: string) =>
    `Mluvíte s automatickým asistentem webu ${site}. Je to stroj, ne člověk. Kdykoli můžete požádat o člověka.`,
  answers: {
    greeting: 'Dobrý den! S čím vám mohu pomoci?',
    thanks: 'Rádo se stalo. Mohu pomoci ještě s něčím?',
    goodbye: 'Na shledanou a děkujeme za návštěvu.',
    identity: 'Jsem automatický asistent, ne člověk. Pokud raději mluvíte s člověkem, zvolte „Mluvit s člověkem“.',
    unsure:
      'V našich článcích nápovědy nemám na tohle odpověď a nechci hádat. Pomoci vám může člověk: zvolte „Mluvit s člověkem“.',
    suggestions: 'Tyto články by mohly být blízko:',
    rights:
      'Své údaje si můžete hned sami zobrazit, stáhnout nebo smazat: otevřete „Moje údaje“ v nabídce tohoto okna. Mám za vás založit žádost?',
    articlesOnly:
      'Rozhodli jste se, že vaše zprávy nemá číst žádný asistent. Tyto články nápovědy by se mohly hodit; člověk už o vás ví a odpoví vám zde.',
    humanOffered: 'Člověk vám zde odpoví, jakmile bude někdo volný.',
    failed: 'Asistent teď nemůže odpovědět. Vaše zpráva je uložena a člověk vám může pomoci.',
    modelAway: 'Jazykový model teď není dostupný, proto je toto přímo z našich článků.',
    source: 'Z našeho článku nápovědy',
  },
  system: {
    handover: 'Požádali jste o člověka. Asistent teď mlčí; někdo vám zde odpoví.',
    taken: (name: string) => `${name} se připojuje a odpoví vám. Asistent mlčí.`,
    returned: 'Asistent opět odpovídá. Kdykoli můžete požádat o člověka.',
    resolved: 'Tato konverzace byla označena jako vyřešená. Kdykoli můžete napsat znovu.',
    ended: 'Ukončili jste tuto konverzaci.',
    stopped: 'Zastaveno.',
  },
  purposes: {
    support: {
      title: 'Uchovat tuto konverzaci',
      text: 'Ukládáme, co sem napíšete, abychom vám mohli odpovědět a vy se k tomu mohli vrátit. Je to zapečetěno vaším vlastním klíčem.',
      refused: 'Odpovídáme z našich článků nápovědy a nic neukládáme. Jakmile okno zavřete, vše zmizí.',
    },
    ai: {
      title: 'Nechat asistenta číst s sebou',
      text: 'Automatický asistent čte vaše zprávy a hned odpovídá. Jména, adresy a čísla, která rozpoznáme, se předtím nahradí značkami.',
      refused: 'Odpoví vám člověk. Vaše zprávy nečte žádný automatický asistent.',
    },
    remember: {
      title: 'Příště mě poznat',
      text: 'Až se vrátíte, najdete zde své dřívější konverzace.',
      refused: 'Toto okno na vás zapomene, jakmile je zavřete.',
    },
    contact: {
      title: 'Kontaktovat mě e-mailem',
      text: 'Napíšeme na vaši adresu, pokud odpověď přijde až po vašem odchodu.',
      refused: 'Odpověď na vás počká zde.',
    },
    improve: {
      title: 'Pomoci nám se zlepšovat',
      text: 'Čteme kopie konverzací, v nichž jsou rozpoznané údaje nahrazeny značkami, abychom psali lepší články nápovědy.',
      refused: 'Vaše konverzace se k tomu nepoužívají.',
    },
    accountability: {
      title: 'Doložit, že jsme dodrželi pravidla',
      text: 'Uchováváme vaše volby a žádosti týkající se vašich údajů, protože zákon vyžaduje, abychom je mohli doložit.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'váš souhlas (čl. 6 odst. 1 písm. a) GDPR)',
    'eu-gdpr:A6-1-b': 'smlouva s vámi nebo kroky před ní, o které jste požádali (čl. 6 odst. 1 písm. b) GDPR)',
    'eu-gdpr:A6-1-c': 'právní povinnost (čl. 6 odst. 1 písm. c) GDPR)',
    'eu-gdpr:A6-1-f':
      'náš oprávněný zájem odpovídat rychle, proti němuž můžete vznést námitku (čl. 6 odst. 1 písm. f) GDPR)',
  },
  categories: {
    'pd:Communication': 'to, co nám píšete',
    'pd:Identifier': 'náhodné číslo, které vás zastupuje',
    'pd:EmailAddress': 'vaše e-mailová adresa',
  },
  retention: {
    conversation_closed: (period: string) => `${period} po skončení konverzace`,
    session_expired: (period: string) => `${period} po vaší návštěvě`,
    case_closed: (period: string) => `${period} po uzavření případu`,
    consent_ended: (period: string) => `${period} od udělení souhlasu, nebo dokud jej neodvoláte`,
    recorded: (period: string) => `${period} po zaznamenání`,
  },
  notice: {
    title: 'Jak v tomto chatu nakládáme s vašimi údaji',
    summary: (controller: string) =>
      `${controller} odpovídá za to, co sem napíšete. Dokud nesouhlasíte, nic se neukládá. Můžete odmítnout a pomoc přesto dostanete, kdykoli můžete změnit názor a vše si můžete sami zobrazit, stáhnout nebo smazat.`,
    who: {
      title: 'Kdo odpovídá',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Správce: ${name}, ${address}.`,
        `Dotazy k soukromí: ${contact}. Pověřenec pro ochranu osobních údajů: ${officer}.`,
      ],
    },
    what: {
      title: 'Co se shromažďuje a co ne',
      text: [
        'Co píšete, kdy jste to napsali, zvolený jazyk a vaše volby. Nemusíte nám říkat, kdo jste.',
        'Vaše síťová adresa, váš prohlížeč ani váš pohyb na tomto webu se neukládají. Na vašem zařízení je jen klíč k tomuto oknu, dokud kartu nezavřete.',
        'Čísla karet a hesla se zakryjí dřív, než se cokoli uloží. Neposílejte nám prosím podrobnosti o svém zdraví, přesvědčení nebo soukromí, pokud to váš dotaz nevyžaduje.',
      ],
    },
    why: { title: 'Proč, na jakém základě a jak dlouho' },
    recipients: {
      title: 'Kdo údaje dostává',
      none: 'Nikdo zvenčí. Asistent běží na našich vlastních serverech a žádné údaje je neopouštějí.',
      some: 'Tyto společnosti pro nás pracují na základě smlouvy:',
    },
    transfers: { title: 'Předávání mimo Evropský hospodářský prostor', none: 'Žádné není.' },
    machine: {
      title: 'Asistent',
      text: [
        'Odpovědi označené „AI asistent“ pocházejí od stroje. Citují naše články nápovědy s odkazem na zdroj. Stroj se může mýlit.',
        'Nečiní žádné rozhodnutí, které by pro vás mělo právní účinky nebo se vás obdobným způsobem dotýkalo. Člověk je vždy k dispozici.',
      ],
      worded:
        'Odpovědi označené „AI asistent“ pocházejí od stroje. Jazykový model je formuluje podle našich článků nápovědy, s odkazem na zdroj; údaje, které rozpoznáme, se nahradí štítky dříve, než je přečte. Stroj se může mýlit.',
    },
    required: {
      title: 'Je to povinné?',
      text: [
        'Ne. Žádný zákon ani smlouva vás nezavazuje dávat nám zde údaje. Pokud u nás nechcete nic ukládat, odpovídáme z našich článků nápovědy.',
      ],
    },
    rights: {
      title: 'Vaše práva',
      intro: 'Všechna můžete uplatnit v tomto okně v části „Moje údaje“ nebo tím, že nám napíšete. Nic to nestojí.',
    },
    security: {
      title: 'Jak je vše chráněno',
      text: [
        'Vše, co napíšete, se před uložením zapečetí vaším vlastním klíčem. Když své údaje smažete, záznamy i klíč se zničí a dostanete podepsané potvrzení.',
      ],
    },
    complaint: {
      title: 'Stížnost',
      text: (authority: string, url: string) => [
        `Můžete podat stížnost u dozorového úřadu, například ${authority} (${url}), a můžete se obrátit na soud.`,
      ],
    },
    change: {
      title: 'Změna názoru',
      text: [
        'Otevřete „Moje údaje“ v tomto okně a volbu vypněte. Projeví se to do pěti sekund a to, co bylo uloženo jen kvůli ní, se smaže.',
      ],
    },
  },
  rights: {
    access: { title: 'Zobrazit a stáhnout', text: 'Úplná kopie vašich údajů, čitelná pro lidi i pro stroje (čl. 15).' },
    rectification: { title: 'Opravit', text: 'Nechat nesprávné údaje opravit nebo doplnit (čl. 16).' },
    erasure: { title: 'Smazat', text: 'Nechat vše smazat, s potvrzením (čl. 17).' },
    restriction: { title: 'Zmrazit', text: 'Nechat údaje uchovat, ale nepoužívat (čl. 18).' },
    portability: {
      title: 'Vzít s sebou',
      text: 'Získat, co jste nám dali, ve formátu, který přečtou i jiní (čl. 20).',
    },
    objection: { title: 'Vznést námitku', text: 'Vznést námitku proti tomu, co děláme ve vlastním zájmu (čl. 21).' },
    review: {
      title: 'Nechat rozhodnout člověka',
      text: 'Nechat si automatizované rozhodnutí vysvětlit a přezkoumat člověkem (čl. 22).',
    },
    withdrawal: {
      title: 'Odvolat souhlas',
      text: 'Odvolat najednou všechny souhlasy; co se uchovává jen kvůli nim, se smaže (čl. 7).',
    },
    complaint: {
      title: 'Podat stížnost',
      text: 'Zjistit, kde si můžete stěžovat a který soud může rozhodnout (čl. 77).',
    },
  },
  problems: {
    'bad-request': 'Něco v požadavku nesouhlasí.',
    'not-signed-in': 'Přihlaste se, prosím, nebo začněte znovu.',
    'second-factor-required': 'Je potřeba druhý faktor.',
    'not-allowed': 'K tomu nemáte oprávnění.',
    'consent-required': 'Nejdřív prosím zvolte, zda smíme tuto konverzaci uchovat.',
    'purpose-not-permitted': 'To není pro tento účel dovoleno.',
    'origin-not-allowed': 'Tento web nesmí toto okno používat.',
    'not-found': 'Nic tu není.',
    'method-not-allowed': 'To zde nelze udělat.',
    conflict: 'To neodpovídá současnému stavu.',
    held: 'Vaše zpráva obsahuje něco, o čem musíte nejdřív rozhodnout. Nic nebylo uloženo.',
    'notice-outdated': 'Informace o ochraně soukromí se změnily. Přečtěte si je prosím a zvolte znovu.',
    'not-verified': 'Smazání zatím nebylo možné ověřit. Pokračuje samo.',
    gone: 'Toto už neexistuje.',
    'decision-refused': 'Tato pravidla takto nelze použít.',
    'decision-rules-changed': 'Pravidla tohoto rozhodnutí nejsou taková, jak byla uložena. Nic nebylo rozhodnuto.',
    'too-large': 'To je příliš velké.',
    'wrong-media-type': 'Tento druh obsahu se zde nepřijímá.',
    'reason-required': 'Uveďte prosím důvod.',
    restricted: 'Tyto údaje jsou zmrazeny na žádost subjektu údajů.',
    'too-many-requests': 'To bylo příliš rychlé. Počkejte prosím chvíli.',
    internal: 'Na naší straně se něco pokazilo. Nic se neztratilo.',
    'sealed-data-damaged': 'Některé údaje se nepodařilo otevřít, protože byly změněny. Nezobrazují se.',
    unavailable: 'Teď není k dispozici. Zkuste to prosím za chvíli znovu; nic se neztratilo.',
    'storage-full': 'Úložiště je plné. Zkuste to prosím později znovu; nic se neztratilo.',
  },
  findings: {
    CARD: 'číslo karty',
    SECRET: 'heslo nebo klíč',
  },
}
