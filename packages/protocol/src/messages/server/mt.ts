// What the server says to people, in Maltese.
import type { ServerMessages } from './en.ts'

export const mt: ServerMessages = {
  disclosure: (site: string) =>
    `Qed titkellem mal-assistent awtomatiku ta’ ${site}. Hija magna, mhux persuna. Tista’ titlob persuna fi kwalunkwe ħin.`,
  answers: {
    greeting: 'Merħba! Kif nista’ ngħinek?',
    thanks: 'M’hemmx imniex. Hemm xi ħaġa oħra li nista’ ngħinek biha?',
    goodbye: 'Saħħa, u grazzi taż-żjara tiegħek.',
    identity:
      'Jien assistent awtomatiku, mhux persuna. Jekk tippreferi titkellem ma’ persuna, agħżel “Kellem lil persuna”.',
    unsure:
      'Ma sibtx tweġiba għal dan fl-artikli tal-għajnuna tagħna, u ma rridx naqta’ bl-addoċċ. Persuna tista’ tgħinek: agħżel “Kellem lil persuna”.',
    suggestions: 'Dawn l-artikli jistgħu jkunu qrib:',
    rights:
      'Tista’ tara, tniżżel jew tħassar id-data tiegħek inti stess, minnufih: iftaħ “Id-data tiegħi” fil-menu ta’ din it-tieqa. Niftaħ talba f’ismek?',
    articlesOnly:
      'Għażilt li l-ebda assistent ma jaqra l-messaġġi tiegħek. Dawn l-artikli tal-għajnuna jistgħu jkunu adattati; persuna ġiet avżata u se twieġeb hawn.',
    humanOffered: 'Persuna se twieġeb hawn hekk kif xi ħadd ikun liberu.',
    failed: 'L-assistent ma jistax iwieġeb bħalissa. Il-messaġġ tiegħek huwa miżmum, u persuna tista’ tgħinek.',
    modelAway: 'Il-mudell tal-lingwa mhux disponibbli bħalissa, għalhekk din ġejja direttament mill-artikli tagħna.',
    source: 'Mill-artiklu tal-għajnuna tagħna',
  },
  system: {
    handover: 'Tlabt persuna. L-assistent issa qed jiskot; xi ħadd se jweġbek hawn.',
    taken: (name: string) => `Issa qed twieġbek persuna: ${name}. L-assistent qed jiskot.`,
    returned: 'L-assistent reġa’ qed iwieġeb. Tista’ titlob persuna fi kwalunkwe ħin.',
    resolved: 'Din il-konverżazzjoni ġiet immarkata bħala solvuta. Erġa’ ikteb meta trid.',
    ended: 'Inti temmejt din il-konverżazzjoni.',
    stopped: 'Imwaqqaf.',
  },
  purposes: {
    support: {
      title: 'Żomm din il-konverżazzjoni',
      text: 'Aħna naħżnu dak li tikteb hawn, biex inkunu nistgħu nwieġbuk u tkun tista’ terġa’ lura għalih. Huwa ssiġillat b’ċavetta tiegħek biss.',
      refused: 'Inwieġbu mill-artikli tal-għajnuna tagħna u ma naħżnu xejn. Kollox jisparixxi meta tagħlaq it-tieqa.',
    },
    ai: {
      title: 'Ħalli lill-assistent jaqra',
      text: 'Assistent awtomatiku jaqra l-messaġġi tiegħek u jwieġeb minnufih. L-ismijiet, l-indirizzi u n-numri li nagħrfu jinbidlu l-ewwel b’tikketti.',
      refused: 'Twieġbek persuna. L-ebda assistent awtomatiku ma jaqra l-messaġġi tiegħek.',
    },
    remember: {
      title: 'Agħrafni d-darba li jmiss',
      text: 'Issib il-konverżazzjonijiet preċedenti tiegħek hawn meta terġa’ lura.',
      refused: 'Din it-tieqa tinsiek meta tagħlaqha.',
    },
    contact: {
      title: 'Ikkuntattjani bl-email',
      text: 'Niktbu fl-indirizz tiegħek jekk it-tweġiba tasal wara li tkun tlaqt.',
      refused: 'It-tweġiba tistenniek hawn.',
    },
    improve: {
      title: 'Għinna nitjiebu',
      text: 'Inħarsu lejn kopji ta’ konverżazzjonijiet fejn id-dettalji magħrufa nbidlu b’tikketti, biex niktbu artikli tal-għajnuna aħjar.',
      refused: 'Il-konverżazzjonijiet tiegħek ma jintużawx għal dan.',
    },
    accountability: {
      title: 'Nagħtu prova li segwejna r-regoli',
      text: 'Inżommu l-għażliet tiegħek u t-talbiet dwar id-data tiegħek, għax il-liġi titlobna nkunu nistgħu nagħtu prova tagħhom.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'il-kunsens tiegħek (l-Artikolu 6(1)(a) tal-GDPR)',
    'eu-gdpr:A6-1-b': 'kuntratt miegħek, jew passi li tlabt qablu (l-Artikolu 6(1)(b) tal-GDPR)',
    'eu-gdpr:A6-1-c': 'obbligu legali (l-Artikolu 6(1)(c) tal-GDPR)',
    'eu-gdpr:A6-1-f':
      'l-interess leġittimu tagħna li nwieġbu malajr, li tista’ toġġezzjona għalih (l-Artikolu 6(1)(f) tal-GDPR)',
  },
  categories: {
    'pd:Communication': 'dak li tiktbilna',
    'pd:Identifier': 'numru każwali li jirrappreżentak',
    'pd:EmailAddress': 'l-indirizz tal-email tiegħek',
  },
  retention: {
    conversation_closed: (period: string) => `${period} wara li spiċċat il-konverżazzjoni`,
    session_expired: (period: string) => `${period} wara ż-żjara tiegħek`,
    case_closed: (period: string) => `${period} wara li l-każ ingħalaq`,
    consent_ended: (period: string) => `${period} wara li tajt il-kunsens tiegħek, jew sakemm tirtirah`,
    recorded: (period: string) => `${period} wara li ġie rreġistrat`,
  },
  notice: {
    title: 'Kif nittrattaw id-data tiegħek f’dan iċ-chat',
    summary: (controller: string) =>
      `Ir-responsabbiltà għal dak li tikteb hawn hija ta’ ${controller}. Xejn ma jinħażen qabel ma taqbel. Tista’ tirrifjuta u xorta tingħata għajnuna, tibdel fehmtek fi kwalunkwe ħin, u tara, tniżżel jew tħassar kollox inti stess.`,
    who: {
      title: 'Min hu responsabbli',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Kontrollur: ${name}, ${address}.`,
        `Mistoqsijiet dwar il-privatezza: ${contact}. Uffiċjal tal-protezzjoni tad-data: ${officer}.`,
      ],
    },
    what: {
      title: 'X’jinġabar, u x’ma jinġabarx',
      text: [
        'Dak li tikteb, meta ktibtu, il-lingwa li għażilt, u l-għażliet tiegħek. M’għandekx għalfejn tgħidilna min int.',
        'L-indirizz tan-netwerk tiegħek, il-brawżer tiegħek u l-movimenti tiegħek fuq dan is-sit ma jinħażnux. Fuq l-apparat tiegħek tinżamm biss ċavetta għal din it-tieqa, sakemm tagħlaq it-tab.',
        'In-numri tal-kards u l-passwords jinħbew qabel ma jinħażen xejn. Jekk jogħġbok tibgħatilniex dettalji dwar saħħtek, it-twemmin tiegħek jew il-ħajja privata tiegħek, sakemm il-mistoqsija tiegħek ma tkunx teħtieġhom.',
      ],
    },
    why: { title: 'Għaliex, fuq liema bażi, u għal kemm żmien' },
    recipients: {
      title: 'Min jirċievi d-data',
      none: 'Ħadd minn barra. L-assistent jaħdem fuq is-servers tagħna stess u l-ebda data ma toħroġ minnhom.',
      some: 'Dawn il-kumpaniji jaħdmu għalina b’kuntratt:',
    },
    transfers: { title: 'Trasferimenti barra miż-Żona Ekonomika Ewropea', none: 'M’hemm xejn.' },
    machine: {
      title: 'L-assistent',
      text: [
        'It-tweġibiet immarkati “Assistent tal-IA” jiġu minn magna. Huma kkwotati mill-artikli tal-għajnuna tagħna, b’link għas-sors. Il-magna tista’ tiżbalja.',
        'Ma tieħu l-ebda deċiżjoni li jkollha effetti legali fuqek jew li taffettwak b’mod simili. Dejjem ikun hemm persuna disponibbli.',
      ],
      worded:
        'It-tweġibiet immarkati “Assistent tal-IA” jiġu minn magna. Mudell tal-lingwa jiktibhom mill-artikli tal-għajnuna tagħna, b’link għas-sors; id-data li nagħrfu tinbidel b’tikketti qabel ma jaqraha. Il-magna tista’ tiżbalja.',
    },
    required: {
      title: 'Huwa obbligatorju?',
      text: [
        'Le. L-ebda liġi u l-ebda kuntratt ma jobbligawk tagħtina data hawn. Jekk ma taħżen xejn magħna, inwieġbu mill-artikli tal-għajnuna tagħna.',
      ],
    },
    rights: {
      title: 'Id-drittijiet tiegħek',
      intro: 'Tista’ tużahom kollha f’din it-tieqa, taħt “Id-data tiegħi”, jew billi tiktbilna. Dan huwa bla ħlas.',
    },
    security: {
      title: 'Kif inhi protetta',
      text: [
        'Kull ma tikteb jiġi ssiġillat b’ċavetta tiegħek biss qabel ma jinħażen. Meta tħassar id-data tiegħek, ir-rekords u ċ-ċavetta jinqerdu, u tingħata ċertifikat iffirmat.',
      ],
    },
    complaint: {
      title: 'Ilment',
      text: (authority: string, url: string) => [
        `Tista’ tressaq ilment quddiem awtorità superviżorja, pereżempju ${authority} (${url}), u tista’ tmur il-qorti.`,
      ],
    },
    change: {
      title: 'Jekk tibdel fehmtek',
      text: [
        'Iftaħ “Id-data tiegħi” f’din it-tieqa u itfi għażla. Tidħol fis-seħħ fi żmien ħames sekondi, u dak li nħażen għaliha biss jitħassar.',
      ],
    },
  },
  rights: {
    access: { title: 'Ara u niżżel', text: 'Kopja sħiħa tad-data tiegħek, għan-nies u għall-magni (l-Artikolu 15).' },
    rectification: { title: 'Ikkoreġi', text: 'Data ħażina tiġi kkoreġuta jew ikkompletata (l-Artikolu 16).' },
    erasure: { title: 'Ħassar', text: 'Kollox jitħassar, b’ċertifikat (l-Artikolu 17).' },
    restriction: { title: 'Iffriża', text: 'Id-data tiegħek tinżamm iżda ma tintużax (l-Artikolu 18).' },
    portability: {
      title: 'Ħu miegħek',
      text: 'Tirċievi dak li tajtna f’format li ħaddieħor jista’ jaqra (l-Artikolu 20).',
    },
    objection: {
      title: 'Oġġezzjona',
      text: 'Toġġezzjona għal dak li nagħmlu fl-interess tagħna stess (l-Artikolu 21).',
    },
    review: {
      title: 'Ħalli persuna tiddeċiedi',
      text: 'Deċiżjoni awtomatizzata tiġi spjegata u riveduta minn persuna (l-Artikolu 22).',
    },
    withdrawal: {
      title: 'Irtira l-kunsens',
      text: 'Irtira kull kunsens f’daqqa; dak li jinżamm biss minħabba fih jitħassar (l-Artikolu 7).',
    },
    complaint: {
      title: 'Ilmenta',
      text: 'Sir af fejn tista’ tilmenta u liema qorti tista’ tiddeċiedi (l-Artikolu 77).',
    },
  },
  problems: {
    'bad-request': 'Xi ħaġa fit-talba ma taqbilx.',
    'not-signed-in': 'Jekk jogħġbok idħol, jew erġa’ ibda.',
    'second-factor-required': 'Hemm bżonn it-tieni fattur.',
    'not-allowed': 'M’għandekx permess tagħmel dan.',
    'consent-required': 'Jekk jogħġbok l-ewwel agħżel jekk nistgħux inżommu din il-konverżazzjoni.',
    'purpose-not-permitted': 'Dan mhuwiex permess għal dan il-għan.',
    'origin-not-allowed': 'Dan is-sit ma jistax juża din it-tieqa.',
    'not-found': 'M’hawn xejn hawn.',
    'method-not-allowed': 'Dan ma jistax isir hawn.',
    conflict: 'Dan ma jaqbilx mal-qagħda ta’ bħalissa.',
    held: 'Il-messaġġ tiegħek fih xi ħaġa li l-ewwel teħtieġ deċiżjoni minnek. Ma nħażen xejn.',
    'notice-outdated': 'L-avviż dwar il-privatezza nbidel. Jekk jogħġbok ħares lejh u erġa’ agħżel.',
    'not-verified': 'It-tħassir għadu ma setax jiġi vverifikat. Ikompli waħdu.',
    gone: 'Dan m’għadux hawn.',
    'decision-refused': 'Dawn ir-regoli ma jistgħux jintużaw kif inhuma.',
    'decision-rules-changed': 'Ir-regoli ta’ din id-deċiżjoni mhumiex kif inħażnu. Ma ġie deċiż xejn.',
    'too-large': 'Dan huwa kbir wisq.',
    'wrong-media-type': 'Dan it-tip ta’ kontenut mhuwiex aċċettat hawn.',
    'reason-required': 'Jekk jogħġbok agħti raġuni.',
    restricted: 'Din id-data hija ffriżata fuq talba tas-suġġett tad-data.',
    'too-many-requests': 'Dan kien mgħaġġel wisq. Jekk jogħġbok stenna ftit.',
    internal: 'Xi ħaġa marret ħażin min-naħa tagħna. Ma ntilef xejn.',
    'sealed-data-damaged': 'Xi data ma setgħetx tinfetaħ, għax inbidlet. Mhix qed tintwera.',
    unavailable: 'Mhux disponibbli bħalissa. Jekk jogħġbok erġa’ pprova dalwaqt; ma ntilef xejn.',
    'storage-full': 'L-ispazju tal-ħażna huwa mimli. Jekk jogħġbok erġa’ pprova aktar tard; ma ntilef xejn.',
  },
  findings: {
    CARD: 'numru ta’ kard',
    SECRET: 'password jew ċavetta',
  },
}
