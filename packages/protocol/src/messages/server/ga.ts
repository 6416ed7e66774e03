// What the server says to people, in Irish.
import type { ServerMessages } from './en.ts'

export const ga: ServerMessages = {
  disclosure: (site: string) =>
    `Tá tú ag caint le cúntóir uathoibríoch ${site}. Meaisín atá ann, ní duine. Is féidir leat duine a iarraidh am ar bith.`,
  answers: {
    greeting: 'Dia duit! Conas is féidir liom cabhrú leat?',
    thanks: 'Tá fáilte romhat. An bhfuil aon rud eile ann?',
    goodbye: 'Slán leat, agus go raibh maith agat as do chuairt.',
    identity: 'Is cúntóir uathoibríoch mé, ní duine. Más fearr leat labhairt le duine, roghnaigh “Labhair le duine”.',
    unsure:
      'Níor aimsigh mé freagra air sin inár n-ailt chabhrach, agus ní theastaíonn uaim buille faoi thuairim a thabhairt. Is féidir le duine cabhrú leat: roghnaigh “Labhair le duine”.',
    suggestions: 'B’fhéidir go bhfuil na hailt seo gar dó:',
    rights:
      'Is féidir leat do shonraí a fheiceáil, a íoslódáil nó a scriosadh tú féin, láithreach: oscail “Mo shonraí” i roghchlár na fuinneoige seo. An osclóidh mé iarratas duit?',
    articlesOnly:
      'Roghnaigh tú gan cúntóir a bheith ag léamh do theachtaireachtaí. B’fhéidir go n-oireann na hailt chabhrach seo; tá duine curtha ar an eolas agus freagróidh sé nó sí anseo.',
    humanOffered: 'Freagróidh duine anseo a luaithe a bheidh duine éigin saor.',
    failed:
      'Ní féidir leis an gcúntóir freagra a thabhairt faoi láthair. Tá do theachtaireacht coinnithe, agus is féidir le duine cabhrú leat.',
    modelAway: 'Níl an tsamhail teanga ar fáil faoi láthair, mar sin tagann sé seo go díreach ónár n-ailt.',
    source: 'Ónár n-alt cabhrach',
  },
  system: {
    handover: 'D’iarr tú duine. Tá an cúntóir ina thost anois; freagróidh duine éigin thú anseo.',
    taken: (name: string) => `Tá ${name} anseo anois agus freagróidh sé nó sí thú. Tá an cúntóir ina thost.`,
    returned: 'Tá an cúntóir ag freagairt arís. Is féidir leat duine a iarraidh am ar bith.',
    resolved: 'Marcáladh an comhrá seo mar réitithe. Scríobh arís am ar bith.',
    ended: 'Chuir tú deireadh leis an gcomhrá seo.',
    stopped: 'Stoptha.',
  },
  purposes: {
    support: {
      title: 'Coinnigh an comhrá seo',
      text: 'Stóráilimid an méid a scríobhann tú anseo, chun gur féidir linn freagra a thabhairt ort agus gur féidir leat filleadh air. Tá sé séalaithe le heochair de do chuid féin.',
      refused:
        'Freagraímid ónár n-ailt chabhrach agus ní stóráilimid aon rud. Bíonn gach rud imithe nuair a dhúnann tú an fhuinneog.',
    },
    ai: {
      title: 'Lig don chúntóir léamh',
      text: 'Léann cúntóir uathoibríoch do theachtaireachtaí agus freagraíonn sé láithreach. Cuirtear lipéid in ionad na n-ainmneacha, na seoltaí agus na n-uimhreacha a aithnímid ar dtús.',
      refused: 'Freagraíonn duine thú. Ní léann aon chúntóir uathoibríoch do theachtaireachtaí.',
    },
    remember: {
      title: 'Aithin mé an chéad uair eile',
      text: 'Gheobhaidh tú do chomhráite roimhe seo anseo nuair a thiocfaidh tú ar ais.',
      refused: 'Déanann an fhuinneog seo dearmad ort nuair a dhúnann tú í.',
    },
    contact: {
      title: 'Scríobh chugam ar ríomhphost',
      text: 'Scríobhaimid chuig do sheoladh má thagann an freagra tar éis duit imeacht.',
      refused: 'Fanann an freagra leat anseo.',
    },
    improve: {
      title: 'Cabhraigh linn feabhsú',
      text: 'Féachaimid ar chóipeanna de chomhráite ina bhfuil lipéid in ionad na sonraí a aithníodh, chun ailt chabhrach níos fearr a scríobh.',
      refused: 'Ní úsáidtear do chomhráite chuige seo.',
    },
    accountability: {
      title: 'A chruthú gur chloíomar leis na rialacha',
      text: 'Coinnímid do roghanna agus d’iarratais faoi do shonraí, mar éilíonn an dlí orainn a bheith in ann iad a chruthú.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'do thoiliú (Airteagal 6(1)(a) RGCS)',
    'eu-gdpr:A6-1-b': 'conradh leat, nó bearta a d’iarr tú roimhe (Airteagal 6(1)(b) RGCS)',
    'eu-gdpr:A6-1-c': 'oibleagáid dhlíthiúil (Airteagal 6(1)(c) RGCS)',
    'eu-gdpr:A6-1-f':
      'ár leas dlisteanach freagra gasta a thabhairt, ar féidir leat agóid a dhéanamh ina choinne (Airteagal 6(1)(f) RGCS)',
  },
  categories: {
    'pd:Communication': 'an méid a scríobhann tú chugainn',
    'pd:Identifier': 'uimhir randamach a sheasann duitse',
    'pd:EmailAddress': 'do sheoladh ríomhphoist',
  },
  retention: {
    conversation_closed: (period: string) => `${period} tar éis dheireadh an chomhrá`,
    session_expired: (period: string) => `${period} tar éis do chuairte`,
    case_closed: (period: string) => `${period} tar éis dhúnadh an cháis`,
    consent_ended: (period: string) =>
      `${period} tar éis duit do thoiliú a thabhairt, nó go dtí go dtarraingíonn tú siar é`,
    recorded: (period: string) => `${period} tar éis a thaifeadta`,
  },
  notice: {
    title: 'Conas a láimhseálaimid do shonraí sa chomhrá seo',
    summary: (controller: string) =>
      `Tá ${controller} freagrach as an méid a scríobhann tú anseo. Ní stóráiltear aon rud sula dtoilíonn tú. Is féidir leat diúltú agus cabhair a fháil fós, d’intinn a athrú am ar bith, agus gach rud a fheiceáil, a íoslódáil nó a scriosadh tú féin.`,
    who: {
      title: 'Cé atá freagrach',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Rialaitheoir: ${name}, ${address}.`,
        `Ceisteanna faoi phríobháideachas: ${contact}. Oifigeach cosanta sonraí: ${officer}.`,
      ],
    },
    what: {
      title: 'Cad a bhailítear, agus cad nach mbailítear',
      text: [
        'An méid a scríobhann tú, cathain a scríobh tú é, an teanga a roghnaigh tú, agus do roghanna. Ní gá duit a rá linn cé thú féin.',
        'Ní stóráiltear do sheoladh líonra, do bhrabhsálaí ná do ghluaiseachtaí ar an suíomh seo. Ní choinnítear ar do ghléas ach eochair don fhuinneog seo, go dtí go ndúnann tú an cluaisín.',
        'Cuirtear uimhreacha cártaí agus pasfhocail faoi cheilt sula stóráiltear aon rud. Ná seol sonraí chugainn faoi do shláinte, do chreidimh ná do shaol príobháideach, le do thoil, mura bhfuil gá leo don cheist.',
      ],
    },
    why: { title: 'Cén fáth, cén bunús, agus cá fhad' },
    recipients: {
      title: 'Cé a fhaigheann sonraí',
      none: 'Ní fhaigheann aon duine lasmuigh iad. Ritheann an cúntóir ar ár bhfreastalaithe féin agus ní fhágann aon sonraí iad.',
      some: 'Oibríonn na cuideachtaí seo dúinn faoi chonradh:',
    },
    transfers: { title: 'Aistrithe lasmuigh den Limistéar Eorpach Eacnamaíoch', none: 'Níl aon cheann ann.' },
    machine: {
      title: 'An cúntóir',
      text: [
        'Is ó mheaisín a thagann freagraí leis an marc “Cúntóir IS”. Tá siad luaite ónár n-ailt chabhrach, le nasc chuig an bhfoinse. Is féidir leis an meaisín dul amú.',
        'Ní dhéanann sé aon chinneadh a bhfuil éifeacht dhlíthiúil aige ort nó a théann i bhfeidhm ort ar bhealach cosúil leis sin. Bíonn duine ar fáil i gcónaí.',
      ],
      worded:
        'Is ó mheaisín a thagann freagraí leis an marc “Cúntóir IS”. Cuireann samhail teanga le chéile iad ó na hailt chabhrach againn, le nasc chuig an bhfoinse; cuirtear lipéid in áit na sonraí a aithnímid sula léann sí iad. Is féidir leis an meaisín dul amú.',
    },
    required: {
      title: 'An gá duit é seo a dhéanamh?',
      text: [
        'Ní gá. Níl aon dlí ná conradh ann a chuireann iallach ort sonraí a thabhairt dúinn anseo. Mura stórálann tú aon rud linn, freagraímid ónár n-ailt chabhrach.',
      ],
    },
    rights: {
      title: 'Do chearta',
      intro:
        'Is féidir leat iad go léir a úsáid san fhuinneog seo, faoi “Mo shonraí”, nó trí scríobh chugainn. Tá sé saor in aisce.',
    },
    security: {
      title: 'Conas a chosnaítear é',
      text: [
        'Déantar gach rud a scríobhann tú a shéalú le heochair de do chuid féin sula stóráiltear é. Nuair a scriosann tú do shonraí, scriostar na taifid agus an eochair, agus gheobhaidh tú deimhniú sínithe.',
      ],
    },
    complaint: {
      title: 'Gearán',
      text: (authority: string, url: string) => [
        `Is féidir leat gearán a dhéanamh le húdarás maoirseachta, mar shampla ${authority} (${url}), agus is féidir leat dul chun na cúirte.`,
      ],
    },
    change: {
      title: 'D’intinn a athrú',
      text: [
        'Oscail “Mo shonraí” san fhuinneog seo agus múch rogha. Tagann sé i bhfeidhm laistigh de chúig shoicind, agus scriostar an méid a stóráladh dó sin amháin.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Féach agus íoslódáil',
      text: 'Cóip iomlán de do shonraí, do dhaoine agus do mheaisíní (Airteagal 15).',
    },
    rectification: { title: 'Ceartaigh', text: 'Sonraí míchearta a cheartú nó a chomhlánú (Airteagal 16).' },
    erasure: { title: 'Scrios', text: 'Gach rud a scriosadh, le deimhniú (Airteagal 17).' },
    restriction: { title: 'Reoigh', text: 'Do shonraí a choinneáil gan iad a úsáid (Airteagal 18).' },
    portability: {
      title: 'Tóg leat',
      text: 'An méid a thug tú dúinn a fháil i bhformáid is féidir le daoine eile a léamh (Airteagal 20).',
    },
    objection: {
      title: 'Déan agóid',
      text: 'Agóid a dhéanamh i gcoinne a ndéanaimid ar mhaithe linn féin (Airteagal 21).',
    },
    review: {
      title: 'Iarr ar dhuine cinneadh a dhéanamh',
      text: 'Cinneadh uathoibrithe a mhíniú agus a athbhreithniú ag duine (Airteagal 22).',
    },
    withdrawal: {
      title: 'Tarraing siar toiliú',
      text: 'Tarraing siar gach toiliú in éineacht; scriostar a gcoinnítear ar a shon amháin (Airteagal 7).',
    },
    complaint: {
      title: 'Déan gearán',
      text: 'Faigh amach cá háit ar féidir leat gearán a dhéanamh agus cén chúirt a chinneann (Airteagal 77).',
    },
  },
  problems: {
    'bad-request': 'Tá rud éigin san iarratas nach n-oireann.',
    'not-signed-in': 'Sínigh isteach, le do thoil, nó tosaigh arís.',
    'second-factor-required': 'Tá an dara fachtóir de dhíth.',
    'not-allowed': 'Níl cead agat é sin a dhéanamh.',
    'consent-required': 'Roghnaigh ar dtús, le do thoil, an bhfuil cead againn an comhrá seo a choinneáil.',
    'purpose-not-permitted': 'Níl sé sin ceadaithe chun na críche seo.',
    'origin-not-allowed': 'Níl cead ag an suíomh seo an fhuinneog seo a úsáid.',
    'not-found': 'Níl aon rud anseo.',
    'method-not-allowed': 'Ní féidir é sin a dhéanamh anseo.',
    conflict: 'Ní oireann sé sin do chúrsaí mar atá siad anois.',
    held: 'Tá rud éigin i do theachtaireacht a dteastaíonn cinneadh uait faoi ar dtús. Níor stóráladh aon rud.',
    'notice-outdated': 'Tá an fógra príobháideachais athraithe. Féach air, le do thoil, agus roghnaigh arís.',
    'not-verified': 'Níorbh fhéidir an scriosadh a dheimhniú fós. Leanann sé ar aghaidh leis féin.',
    gone: 'Tá sé seo imithe.',
    'decision-refused': 'Ní féidir na rialacha seo a úsáid mar atá siad.',
    'decision-rules-changed': 'Níl rialacha an chinnidh seo mar a stóráladh iad. Níor cinneadh aon rud.',
    'too-large': 'Tá sé sin rómhór.',
    'wrong-media-type': 'Ní ghlactar leis an gcineál sin ábhair anseo.',
    'reason-required': 'Tabhair cúis, le do thoil.',
    restricted: 'Tá na sonraí seo reoite ar iarratas ón duine is ábhar dóibh.',
    'too-many-requests': 'Bhí sé sin róthapa. Fan nóiméad, le do thoil.',
    internal: 'Chuaigh rud éigin amú ar ár dtaobhna. Níor cailleadh aon rud.',
    'sealed-data-damaged': 'Níorbh fhéidir roinnt sonraí a oscailt, mar gur athraíodh iad. Ní thaispeántar iad.',
    unavailable: 'Níl sé ar fáil faoi láthair. Bain triail eile as go luath, le do thoil; níor cailleadh aon rud.',
    'storage-full': 'Tá an stóras lán. Bain triail eile as níos déanaí, le do thoil; níor cailleadh aon rud.',
  },
  findings: {
    CARD: 'uimhir chárta',
    SECRET: 'pasfhocal nó eochair',
  },
}
