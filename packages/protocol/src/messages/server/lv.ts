// What the server says to people, in Latvian.
import type { ServerMessages } from './en.ts'

export const lv: ServerMessages = {
  disclosure: (site: string) =>
    `Jūs runājat ar ${site} automātisko asistentu. Tā ir mašīna, nevis cilvēks. Jebkurā brīdī varat palūgt cilvēku.`,
  answers: {
    greeting: 'Labdien! Kā varu palīdzēt?',
    thanks: 'Lūdzu. Vai varu palīdzēt vēl ar kaut ko?',
    goodbye: 'Uz redzēšanos, un paldies par apmeklējumu.',
    identity:
      'Esmu automātisks asistents, nevis cilvēks. Ja labāk vēlaties runāt ar cilvēku, izvēlieties “Runāt ar cilvēku”.',
    unsure:
      'Mūsu palīdzības rakstos atbildi uz to neatradu un minēt nevēlos. Jums var palīdzēt cilvēks: izvēlieties “Runāt ar cilvēku”.',
    suggestions: 'Varbūt noderēs šie raksti:',
    rights:
      'Savus datus varat uzreiz patstāvīgi apskatīt, lejupielādēt vai dzēst: šī loga izvēlnē atveriet “Mani dati”. Vai jūsu vietā iesniegt pieprasījumu?',
    articlesOnly:
      'Jūs izvēlējāties, lai jūsu ziņas nelasa neviens asistents. Varbūt noderēs šie palīdzības raksti; cilvēkam ir paziņots, un viņš atbildēs šeit.',
    humanOffered: 'Cilvēks atbildēs šeit, tiklīdz kāds būs brīvs.',
    failed: 'Asistents pašlaik nevar atbildēt. Jūsu ziņa ir saglabāta, un jums var palīdzēt cilvēks.',
    modelAway: 'Valodas modelis pašlaik nav pieejams, tāpēc šis ir tieši no mūsu rakstiem.',
    source: 'No mūsu palīdzības raksta',
  },
  system: {
    handover: 'Jūs palūdzāt cilvēku. Asistents tagad klusē; kāds jums atbildēs šeit.',
    taken: (name: string) => `Tagad jums atbild ${name}. Asistents klusē.`,
    returned: 'Asistents atkal atbild. Jebkurā brīdī varat palūgt cilvēku.',
    resolved: 'Šī saruna atzīmēta kā atrisināta. Rakstiet atkal jebkurā brīdī.',
    ended: 'Jūs beidzāt šo sarunu.',
    stopped: 'Apturēts.',
  },
  purposes: {
    support: {
      title: 'Saglabāt šo sarunu',
      text: 'Mēs glabājam to, ko šeit rakstāt, lai varētu jums atbildēt un jūs varētu pie tā atgriezties. Tas ir aizzīmogots ar atslēgu, kas ir tikai jūsu.',
      refused: 'Mēs atbildam no saviem palīdzības rakstiem un neko neglabājam. Viss pazūd, kad aizverat logu.',
    },
    ai: {
      title: 'Ļaut asistentam lasīt līdzi',
      text: 'Automātisks asistents lasa jūsu ziņas un atbild uzreiz. Vārdi, adreses un numuri, ko atpazīstam, vispirms tiek aizstāti ar birkām.',
      refused: 'Jums atbild cilvēks. Neviens automātisks asistents jūsu ziņas nelasa.',
    },
    remember: {
      title: 'Atpazīt mani nākamreiz',
      text: 'Kad atgriezīsieties, atradīsiet šeit savas iepriekšējās sarunas.',
      refused: 'Šis logs jūs aizmirst, kad to aizverat.',
    },
    contact: {
      title: 'Sazināties ar mani pa e-pastu',
      text: 'Mēs rakstām uz jūsu adresi, ja atbilde pienāk pēc jūsu aiziešanas.',
      refused: 'Atbilde jūs gaida šeit.',
    },
    improve: {
      title: 'Palīdzēt mums kļūt labākiem',
      text: 'Mēs skatām sarunu kopijas, kurās atpazītie dati aizstāti ar birkām, lai rakstītu labākus palīdzības rakstus.',
      refused: 'Jūsu sarunas tam neizmanto.',
    },
    accountability: {
      title: 'Pierādīt, ka ievērojām noteikumus',
      text: 'Mēs glabājam jūsu izvēles un pieprasījumus par jūsu datiem, jo likums prasa, lai mēs tos varētu pierādīt.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts)',
    'eu-gdpr:A6-1-b':
      'līgums ar jums vai jūsu lūgtie soļi pirms tā noslēgšanas (VDAR 6. panta 1. punkta b) apakšpunkts)',
    'eu-gdpr:A6-1-c': 'juridisks pienākums (VDAR 6. panta 1. punkta c) apakšpunkts)',
    'eu-gdpr:A6-1-f':
      'mūsu leģitīmās intereses ātri atbildēt, pret kurām varat iebilst (VDAR 6. panta 1. punkta f) apakšpunkts)',
  },
  categories: {
    'pd:Communication': 'tas, ko mums rakstāt',
    'pd:Identifier': 'nejaušs skaitlis, kas apzīmē jūs',
    'pd:EmailAddress': 'jūsu e-pasta adrese',
  },
  retention: {
    conversation_closed: (period: string) => `${period} pēc sarunas beigām`,
    session_expired: (period: string) => `${period} pēc jūsu apmeklējuma`,
    case_closed: (period: string) => `${period} pēc lietas slēgšanas`,
    consent_ended: (period: string) => `${period} pēc piekrišanas došanas vai līdz tās atsaukšanai`,
    recorded: (period: string) => `${period} pēc reģistrēšanas`,
  },
  notice: {
    title: 'Kā šajā tērzēšanā rīkojamies ar jūsu datiem',
    summary: (controller: string) =>
      `Par to, ko šeit rakstāt, atbild ${controller}. Nekas netiek glabāts, pirms jūs piekrītat. Varat atteikties un tomēr saņemt palīdzību, jebkurā brīdī pārdomāt un patstāvīgi visu apskatīt, lejupielādēt vai dzēst.`,
    who: {
      title: 'Kas ir atbildīgs',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Pārzinis: ${name}, ${address}.`,
        `Jautājumi par privātumu: ${contact}. Datu aizsardzības speciālists: ${officer}.`,
      ],
    },
    what: {
      title: 'Kas tiek vākts un kas netiek',
      text: [
        'Tas, ko rakstāt, kad to rakstījāt, izvēlētā valoda un jūsu izvēles. Jums nav jāsaka, kas esat.',
        'Jūsu tīkla adrese, pārlūkprogramma un pārvietošanās šajā vietnē netiek glabāta. Jūsu ierīcē ir tikai šī loga atslēga, līdz aizverat cilni.',
        'Karšu numuri un paroles tiek aizklātas, pirms kaut ko saglabā. Lūdzu, nesūtiet mums sīkas ziņas par veselību, pārliecību vai privāto dzīvi, ja vien jūsu jautājums to neprasa.',
      ],
    },
    why: { title: 'Kāpēc, uz kāda pamata un cik ilgi' },
    recipients: {
      title: 'Kas saņem datus',
      none: 'Neviens ārpusē. Asistents darbojas mūsu pašu serveros, un nekādi dati tos neatstāj.',
      some: 'Šie uzņēmumi strādā mūsu labā saskaņā ar līgumu:',
    },
    transfers: { title: 'Nosūtīšana ārpus Eiropas Ekonomikas zonas', none: 'Tādas nav.' },
    machine: {
      title: 'Asistents',
      text: [
        'Atbildes ar norādi “MI asistents” nāk no mašīnas. Tās ir citētas no mūsu palīdzības rakstiem ar saiti uz avotu. Mašīna var kļūdīties.',
        'Tā nepieņem lēmumus, kas jums rada tiesiskas sekas vai līdzīgi jūs ietekmē. Cilvēks vienmēr ir pieejams.',
      ],
      worded:
        'Atbildes ar norādi “MI asistents” nāk no mašīnas. Valodas modelis tās formulē pēc mūsu palīdzības rakstiem ar saiti uz avotu; datus, kurus mēs atpazīstam, pirms tas tos lasa, aizstāj ar apzīmējumiem. Mašīna var kļūdīties.',
    },
    required: {
      title: 'Vai tas ir obligāti?',
      text: [
        'Nē. Neviens likums un neviens līgums neuzliek jums pienākumu šeit sniegt mums datus. Ja pie mums neko neglabājat, mēs atbildam no saviem palīdzības rakstiem.',
      ],
    },
    rights: {
      title: 'Jūsu tiesības',
      intro: 'Visas varat izmantot šajā logā, sadaļā “Mani dati”, vai rakstot mums. Tas neko nemaksā.',
    },
    security: {
      title: 'Kā tas tiek aizsargāts',
      text: [
        'Viss, ko rakstāt, pirms saglabāšanas tiek aizzīmogots ar atslēgu, kas ir tikai jūsu. Kad dzēšat savus datus, ieraksti un atslēga tiek iznīcināti, un jūs saņemat parakstītu apliecinājumu.',
      ],
    },
    complaint: {
      title: 'Sūdzība',
      text: (authority: string, url: string) => [
        `Varat iesniegt sūdzību uzraudzības iestādē, piemēram, ${authority} (${url}), un varat vērsties tiesā.`,
      ],
    },
    change: {
      title: 'Ja pārdomājat',
      text: [
        'Šajā logā atveriet “Mani dati” un izslēdziet izvēli. Tas stājas spēkā piecu sekunžu laikā, un tas, kas bija glabāts tikai tai, tiek dzēsts.',
      ],
    },
  },
  rights: {
    access: { title: 'Apskatīt un lejupielādēt', text: 'Pilnīga jūsu datu kopija cilvēkiem un mašīnām (15. pants).' },
    rectification: { title: 'Labot', text: 'Nepareizu datu labošana vai papildināšana (16. pants).' },
    erasure: { title: 'Dzēst', text: 'Visa dzēšana, ar apliecinājumu (17. pants).' },
    restriction: { title: 'Iesaldēt', text: 'Jūsu dati tiek glabāti, bet netiek izmantoti (18. pants).' },
    portability: {
      title: 'Paņemt līdzi',
      text: 'Saņemat to, ko mums devāt, formātā, ko var lasīt arī citi (20. pants).',
    },
    objection: { title: 'Iebilst', text: 'Iebildums pret to, ko darām savās interesēs (21. pants).' },
    review: {
      title: 'Lai lemj cilvēks',
      text: 'Automatizētu lēmumu izskaidro un pārskata cilvēks (22. pants).',
    },
    withdrawal: {
      title: 'Atsaukt piekrišanu',
      text: 'Atsaukt uzreiz visas piekrišanas; tas, ko glabā tikai to dēļ, tiek dzēsts (7. pants).',
    },
    complaint: { title: 'Iesniegt sūdzību', text: 'Uzzināt, kur varat sūdzēties un kura tiesa var lemt (77. pants).' },
  },
  problems: {
    'bad-request': 'Kaut kas pieprasījumā neder.',
    'not-signed-in': 'Lūdzu, pierakstieties vai sāciet no jauna.',
    'second-factor-required': 'Ir vajadzīgs otrs faktors.',
    'not-allowed': 'Jums nav atļauts to darīt.',
    'consent-required': 'Lūdzu, vispirms izvēlieties, vai drīkstam saglabāt šo sarunu.',
    'purpose-not-permitted': 'Šim nolūkam tas nav atļauts.',
    'origin-not-allowed': 'Šī vietne nedrīkst izmantot šo logu.',
    'not-found': 'Šeit nekā nav.',
    'method-not-allowed': 'Šeit to nevar izdarīt.',
    conflict: 'Tas neatbilst pašreizējam stāvoklim.',
    held: 'Jūsu ziņā ir kaut kas, par ko vispirms jāizlemj. Nekas nav saglabāts.',
    'notice-outdated': 'Privātuma paziņojums ir mainījies. Lūdzu, apskatiet to un izvēlieties vēlreiz.',
    'not-verified': 'Dzēšanu vēl nevarēja apstiprināt. Tā turpinās pati.',
    gone: 'Tā vairs nav.',
    'decision-refused': 'Šos noteikumus tādus, kādi tie ir, nevar lietot.',
    'decision-rules-changed': 'Šī lēmuma noteikumi nav tādi, kādi tika saglabāti. Nekas netika izlemts.',
    'too-large': 'Tas ir pārāk liels.',
    'wrong-media-type': 'Šāda veida saturu šeit nepieņem.',
    'reason-required': 'Lūdzu, norādiet iemeslu.',
    restricted: 'Šie dati ir iesaldēti pēc datu subjekta lūguma.',
    'too-many-requests': 'Tas bija pārāk ātri. Lūdzu, mirkli uzgaidiet.',
    internal: 'Mūsu pusē kaut kas nogāja greizi. Nekas nav zaudēts.',
    'sealed-data-damaged': 'Dažus datus nevarēja atvērt, jo tie tika mainīti. Tie netiek rādīti.',
    unavailable: 'Pašlaik nav pieejams. Lūdzu, drīz mēģiniet vēlreiz; nekas nav zaudēts.',
    'storage-full': 'Krātuve ir pilna. Lūdzu, mēģiniet vēlāk; nekas nav zaudēts.',
  },
  findings: {
    CARD: 'kartes numurs',
    SECRET: 'parole vai atslēga',
  },
}
