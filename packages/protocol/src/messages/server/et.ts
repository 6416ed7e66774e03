// What the server says to people, in Estonian.
import type { ServerMessages } from './en.ts'

export const et: ServerMessages = {
  disclosure: (site: string) =>
    `Räägite saidi ${site} automaatse abilisega. See on masin, mitte inimene. Võite igal ajal paluda inimest.`,
  answers: {
    greeting: 'Tere! Kuidas saan teid aidata?',
    thanks: 'Palun. Kas saan veel milleski aidata?',
    goodbye: 'Nägemist ja aitäh külastamast.',
    identity: 'Olen automaatne abiline, mitte inimene. Kui soovite pigem inimesega rääkida, valige „Räägi inimesega“.',
    unsure:
      'Ma ei leidnud meie abiartiklitest sellele vastust ja ma ei taha oletada. Inimene saab teid aidata: valige „Räägi inimesega“.',
    suggestions: 'Need artiklid võivad olla lähedal:',
    rights:
      'Saate oma andmeid ise kohe vaadata, alla laadida või kustutada: avage selle akna menüüst „Minu andmed“. Kas avan teie eest taotluse?',
    articlesOnly:
      'Valisite, et abiline teie sõnumeid ei loe. Need abiartiklid võivad sobida; inimesele on teada antud ja ta vastab siin.',
    humanOffered: 'Inimene vastab siin kohe, kui keegi on vaba.',
    failed: 'Abiline ei saa praegu vastata. Teie sõnum on alles ja inimene saab teid aidata.',
    modelAway: 'Keelemudel ei ole praegu kättesaadav, seega pärineb see otse meie artiklitest.',
    source: 'Meie abiartiklist',
  },
  system: {
    handover: 'Palusite inimest. Abiline on nüüd vait; keegi vastab teile siin.',
    taken: (name: string) => `${name} liitus ja vastab teile. Abiline on vait.`,
    returned: 'Abiline vastab jälle. Võite igal ajal paluda inimest.',
    resolved: 'See vestlus märgiti lahendatuks. Kirjutage igal ajal uuesti.',
    ended: 'Lõpetasite selle vestluse.',
    stopped: 'Peatatud.',
  },
  purposes: {
    support: {
      title: 'Säilita see vestlus',
      text: 'Salvestame selle, mida siia kirjutate, et saaksime teile vastata ja te saaksite selle juurde tagasi tulla. See on pitseeritud võtmega, mis on ainult teie oma.',
      refused: 'Vastame oma abiartiklite põhjal ega salvesta midagi. Akna sulgemisel kaob kõik.',
    },
    ai: {
      title: 'Luba abilisel kaasa lugeda',
      text: 'Automaatne abiline loeb teie sõnumeid ja vastab kohe. Nimed, aadressid ja numbrid, mille ära tunneme, asendatakse enne siltidega.',
      refused: 'Teile vastab inimene. Ükski automaatne abiline teie sõnumeid ei loe.',
    },
    remember: {
      title: 'Tunne mind järgmisel korral ära',
      text: 'Kui tagasi tulete, leiate siit oma varasemad vestlused.',
      refused: 'See aken unustab teid, kui selle sulgete.',
    },
    contact: {
      title: 'Kirjuta mulle e-postiga',
      text: 'Kirjutame teie aadressile, kui vastus tuleb pärast teie lahkumist.',
      refused: 'Vastus ootab teid siin.',
    },
    improve: {
      title: 'Aita meil paremaks saada',
      text: 'Vaatame vestluste koopiaid, milles äratuntud andmed on asendatud siltidega, et kirjutada paremaid abiartikleid.',
      refused: 'Teie vestlusi selleks ei kasutata.',
    },
    accountability: {
      title: 'Tõendada, et järgisime reegleid',
      text: 'Hoiame alles teie valikud ja teie andmeid puudutavad taotlused, sest seadus nõuab, et saaksime neid tõendada.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'teie nõusolek (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt a)',
    'eu-gdpr:A6-1-b':
      'leping teiega või teie palutud toimingud enne seda (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt b)',
    'eu-gdpr:A6-1-c': 'juriidiline kohustus (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt c)',
    'eu-gdpr:A6-1-f':
      'meie õigustatud huvi kiiresti vastata, millele võite vastuväite esitada (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt f)',
  },
  categories: {
    'pd:Communication': 'see, mida meile kirjutate',
    'pd:Identifier': 'juhuslik number, mis teid tähistab',
    'pd:EmailAddress': 'teie e-posti aadress',
  },
  retention: {
    conversation_closed: (period: string) => `${period} pärast vestluse lõppu`,
    session_expired: (period: string) => `${period} pärast teie külastust`,
    case_closed: (period: string) => `${period} pärast juhtumi sulgemist`,
    consent_ended: (period: string) => `${period} pärast nõusoleku andmist või kuni selle tagasivõtmiseni`,
    recorded: (period: string) => `${period} pärast kirjapanekut`,
  },
  notice: {
    title: 'Kuidas me selles vestluses teie andmeid käsitleme',
    summary: (controller: string) =>
      `${controller} vastutab selle eest, mida siia kirjutate. Midagi ei salvestata enne, kui nõustute. Võite keelduda ja saate siiski abi, võite igal ajal meelt muuta ning ise kõike vaadata, alla laadida või kustutada.`,
    who: {
      title: 'Kes vastutab',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Vastutav töötleja: ${name}, ${address}.`,
        `Küsimused privaatsuse kohta: ${contact}. Andmekaitseametnik: ${officer}.`,
      ],
    },
    what: {
      title: 'Mida kogutakse ja mida mitte',
      text: [
        'Mida kirjutate, millal kirjutasite, valitud keel ja teie valikud. Te ei pea ütlema, kes te olete.',
        'Teie võrguaadressi, brauserit ja liikumist sellel saidil ei salvestata. Teie seadmes hoitakse ainult selle akna võtit, kuni sulgete kaardi.',
        'Kaardinumbrid ja paroolid kaetakse enne, kui midagi salvestatakse. Palun ärge saatke meile üksikasju oma tervise, veendumuste või eraelu kohta, kui teie küsimus seda ei nõua.',
      ],
    },
    why: { title: 'Miks, mis alusel ja kui kaua' },
    recipients: {
      title: 'Kes andmeid saab',
      none: 'Mitte keegi väljast. Abiline töötab meie oma serverites ja andmed sealt ei lahku.',
      some: 'Need ettevõtted töötavad meie heaks lepingu alusel:',
    },
    transfers: { title: 'Edastamine väljapoole Euroopa Majanduspiirkonda', none: 'Seda ei toimu.' },
    machine: {
      title: 'Abiline',
      text: [
        'Vastused märkega „TI-abiline“ tulevad masinalt. Need on tsiteeritud meie abiartiklitest koos lingiga allikale. Masin võib eksida.',
        'See ei tee otsuseid, millel on teile õiguslikud tagajärjed või mis teid samamoodi mõjutavad. Inimene on alati kättesaadav.',
      ],
      worded:
        'Vastused märkega „TI-abiline“ tulevad masinalt. Keelemudel sõnastab need meie abiartiklite põhjal koos lingiga allikale; andmed, mille ära tunneme, asendatakse siltidega, enne kui ta neid loeb. Masin võib eksida.',
    },
    required: {
      title: 'Kas see on kohustuslik?',
      text: [
        'Ei. Ükski seadus ega leping ei kohusta teid meile siin andmeid andma. Kui te meie juures midagi ei salvesta, vastame oma abiartiklite põhjal.',
      ],
    },
    rights: {
      title: 'Teie õigused',
      intro: 'Kõiki saate kasutada selles aknas jaotises „Minu andmed“ või meile kirjutades. See ei maksa midagi.',
    },
    security: {
      title: 'Kuidas seda kaitstakse',
      text: [
        'Kõik, mida kirjutate, pitseeritakse enne salvestamist võtmega, mis on ainult teie oma. Kui kustutate oma andmed, hävitatakse nii kirjed kui ka võti ja saate allkirjastatud tõendi.',
      ],
    },
    complaint: {
      title: 'Kaebus',
      text: (authority: string, url: string) => [
        `Võite esitada kaebuse järelevalveasutusele, näiteks ${authority} (${url}), ja võite pöörduda kohtusse.`,
      ],
    },
    change: {
      title: 'Kui mõtlete ümber',
      text: [
        'Avage selles aknas „Minu andmed“ ja lülitage valik välja. See jõustub viie sekundi jooksul ja ainult selle jaoks salvestatu kustutatakse.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Vaata ja laadi alla',
      text: 'Täielik koopia teie andmetest, inimestele ja masinatele (artikkel 15).',
    },
    rectification: { title: 'Paranda', text: 'Valede andmete parandamine või täiendamine (artikkel 16).' },
    erasure: { title: 'Kustuta', text: 'Kõige kustutamine koos tõendiga (artikkel 17).' },
    restriction: { title: 'Külmuta', text: 'Teie andmeid hoitakse, kuid ei kasutata (artikkel 18).' },
    portability: {
      title: 'Võta kaasa',
      text: 'Saate meile antud andmed vormingus, mida ka teised lugeda oskavad (artikkel 20).',
    },
    objection: { title: 'Esita vastuväide', text: 'Vastuväide sellele, mida teeme oma huvides (artikkel 21).' },
    review: {
      title: 'Lase inimesel otsustada',
      text: 'Automatiseeritud otsust selgitab ja vaatab üle inimene (artikkel 22).',
    },
    withdrawal: {
      title: 'Võta nõusolek tagasi',
      text: 'Võtate korraga tagasi kõik nõusolekud; see, mida hoitakse ainult nende tõttu, kustutatakse (artikkel 7).',
    },
    complaint: {
      title: 'Esita kaebus',
      text: 'Saate teada, kuhu kaevata ja milline kohus saab otsustada (artikkel 77).',
    },
  },
  problems: {
    'bad-request': 'Miski päringus ei sobi.',
    'not-signed-in': 'Palun logige sisse või alustage uuesti.',
    'second-factor-required': 'Vaja on teist tegurit.',
    'not-allowed': 'Teil ei ole lubatud seda teha.',
    'consent-required': 'Palun valige enne, kas tohime selle vestluse säilitada.',
    'purpose-not-permitted': 'See ei ole selleks otstarbeks lubatud.',
    'origin-not-allowed': 'See sait ei tohi seda akent kasutada.',
    'not-found': 'Siin ei ole midagi.',
    'method-not-allowed': 'Seda ei saa siin teha.',
    conflict: 'See ei sobi praeguse olukorraga.',
    held: 'Teie sõnumis on midagi, mille üle peate enne otsustama. Midagi ei salvestatud.',
    'notice-outdated': 'Privaatsusteade on muutunud. Palun vaadake see üle ja valige uuesti.',
    'not-verified': 'Kustutamist ei saanud veel kinnitada. See jätkub iseenesest.',
    gone: 'Seda enam ei ole.',
    'decision-refused': 'Neid reegleid ei saa sellisena kasutada.',
    'decision-rules-changed': 'Selle otsuse reeglid ei ole sellised, nagu need salvestati. Midagi ei otsustatud.',
    'too-large': 'See on liiga suur.',
    'wrong-media-type': 'Sellist sisu siin vastu ei võeta.',
    'reason-required': 'Palun märkige põhjus.',
    restricted: 'Need andmed on andmesubjekti soovil külmutatud.',
    'too-many-requests': 'See oli liiga kiire. Palun oodake hetk.',
    internal: 'Meie poolel läks midagi valesti. Midagi ei läinud kaduma.',
    'sealed-data-damaged': 'Mõnda kirjet ei saanud avada, sest neid on muudetud. Neid ei näidata.',
    unavailable: 'Praegu pole saadaval. Palun proovige varsti uuesti; midagi ei läinud kaduma.',
    'storage-full': 'Salvestusruum on täis. Palun proovige hiljem uuesti; midagi ei läinud kaduma.',
  },
  findings: {
    CARD: 'kaardinumber',
    SECRET: 'parool või võti',
  },
}
