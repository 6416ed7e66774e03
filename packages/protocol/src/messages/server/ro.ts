// What the server says to people, in Romanian.
import type { ServerMessages } from './en.ts'

export const ro: ServerMessages = {
  disclosure: (site: string) =>
    `Vorbiți cu asistentul automat al ${site}. Este o mașină, nu o persoană. Puteți cere oricând să vorbiți cu o persoană.`,
  answers: {
    greeting: 'Bună ziua! Cu ce vă pot ajuta?',
    thanks: 'Cu plăcere. Vă mai pot ajuta cu ceva?',
    goodbye: 'La revedere și vă mulțumim pentru vizită.',
    identity:
      'Sunt un asistent automat, nu o persoană. Dacă preferați să vorbiți cu o persoană, alegeți „Vorbiți cu o persoană”.',
    unsure:
      'Nu am găsit un răspuns în articolele noastre de ajutor și nu vreau să ghicesc. Vă poate ajuta o persoană: alegeți „Vorbiți cu o persoană”.',
    suggestions: 'Aceste articole s-ar putea apropia de întrebare:',
    rights:
      'Vă puteți vedea, descărca sau șterge datele imediat, chiar dumneavoastră: deschideți „Datele mele” în meniul acestei ferestre. Doriți să deschid o cerere pentru dumneavoastră?',
    articlesOnly:
      'Ați ales ca niciun asistent să nu vă citească mesajele. Aceste articole de ajutor ar putea fi utile; o persoană a fost anunțată și vă va răspunde aici.',
    humanOffered: 'O persoană vă va răspunde aici de îndată ce cineva este liber.',
    failed: 'Asistentul nu poate răspunde acum. Mesajul dumneavoastră este păstrat, iar o persoană vă poate ajuta.',
    modelAway:
      'Modelul lingvistic nu este disponibil în acest moment, așa că acesta este luat direct din articolele noastre.',
    source: 'Din articolul nostru de ajutor',
  },
  system: {
    handover: 'Ați cerut o persoană. Asistentul tace acum; cineva vă va răspunde aici.',
    taken: (name: string) => `${name} a intrat în conversație și vă va răspunde. Asistentul tace.`,
    returned: 'Asistentul răspunde din nou. Puteți cere oricând să vorbiți cu o persoană.',
    resolved: 'Această conversație a fost marcată ca rezolvată. Puteți scrie din nou oricând.',
    ended: 'Ați încheiat această conversație.',
    stopped: 'Oprit.',
  },
  purposes: {
    support: {
      title: 'Păstrați această conversație',
      text: 'Stocăm ceea ce scrieți aici, ca să vă putem răspunde și ca să puteți reveni la conversație. Totul este sigilat cu o cheie numai a dumneavoastră.',
      refused: 'Răspundem din articolele noastre de ajutor și nu stocăm nimic. Totul dispare când închideți fereastra.',
    },
    ai: {
      title: 'Lăsați asistentul să citească',
      text: 'Un asistent automat vă citește mesajele și răspunde imediat. Numele, adresele și numerele pe care le recunoaștem sunt înlocuite mai întâi cu etichete.',
      refused: 'Vă răspunde o persoană. Niciun asistent automat nu vă citește mesajele.',
    },
    remember: {
      title: 'Recunoașteți-mă data viitoare',
      text: 'Când reveniți, găsiți aici conversațiile anterioare.',
      refused: 'Această fereastră vă uită când o închideți.',
    },
    contact: {
      title: 'Contactați-mă prin e-mail',
      text: 'Vă scriem la adresa dumneavoastră dacă răspunsul vine după ce ați plecat.',
      refused: 'Răspunsul vă așteaptă aici.',
    },
    improve: {
      title: 'Ajutați-ne să ne îmbunătățim',
      text: 'Citim copii ale conversațiilor în care datele recunoscute au fost înlocuite cu etichete, ca să scriem articole de ajutor mai bune.',
      refused: 'Conversațiile dumneavoastră nu sunt folosite pentru aceasta.',
    },
    accountability: {
      title: 'Dovada că am respectat regulile',
      text: 'Păstrăm alegerile dumneavoastră și cererile privind datele, deoarece legea ne cere să le putem dovedi.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'consimțământul dumneavoastră (art. 6 alin. (1) lit. (a) din RGPD)',
    'eu-gdpr:A6-1-b':
      'un contract cu dumneavoastră sau demersuri cerute de dumneavoastră înainte de încheierea lui (art. 6 alin. (1) lit. (b) din RGPD)',
    'eu-gdpr:A6-1-c': 'o obligație legală (art. 6 alin. (1) lit. (c) din RGPD)',
    'eu-gdpr:A6-1-f':
      'interesul nostru legitim de a răspunde rapid, față de care puteți formula opoziție (art. 6 alin. (1) lit. (f) din RGPD)',
  },
  categories: {
    'pd:Communication': 'ceea ce ne scrieți',
    'pd:Identifier': 'un număr aleatoriu care vă reprezintă',
    'pd:EmailAddress': 'adresa dumneavoastră de e-mail',
  },
  retention: {
    conversation_closed: (period: string) => `${period} după încheierea conversației`,
    session_expired: (period: string) => `${period} după vizita dumneavoastră`,
    case_closed: (period: string) => `${period} după închiderea cazului`,
    consent_ended: (period: string) => `${period} după consimțământul dumneavoastră sau până când îl retrageți`,
    recorded: (period: string) => `${period} după înregistrare`,
  },
  notice: {
    title: 'Cum tratăm datele dumneavoastră în acest chat',
    summary: (controller: string) =>
      `${controller} răspunde de ceea ce scrieți aici. Nu se stochează nimic înainte de a fi de acord. Puteți refuza și primi totuși ajutor, vă puteți răzgândi oricând și puteți vedea, descărca sau șterge totul chiar dumneavoastră.`,
    who: {
      title: 'Cine este responsabil',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Operator: ${name}, ${address}.`,
        `Întrebări despre confidențialitate: ${contact}. Responsabil cu protecția datelor: ${officer}.`,
      ],
    },
    what: {
      title: 'Ce se colectează și ce nu',
      text: [
        'Ceea ce scrieți, când ați scris, limba aleasă și alegerile dumneavoastră. Nu trebuie să ne spuneți cine sunteți.',
        'Adresa de rețea, browserul și mișcările dumneavoastră pe acest site nu se stochează. Pe dispozitiv se păstrează doar o cheie pentru această fereastră, până când închideți fila.',
        'Numerele de card și parolele sunt ascunse înainte de a se stoca ceva. Vă rugăm să nu ne trimiteți detalii despre sănătatea, convingerile sau viața dumneavoastră privată, decât dacă întrebarea o cere.',
      ],
    },
    why: { title: 'De ce, pe ce temei și cât timp' },
    recipients: {
      title: 'Cine primește date',
      none: 'Nimeni din afară. Asistentul rulează pe propriile noastre servere și nicio dată nu le părăsește.',
      some: 'Aceste companii lucrează pentru noi pe bază de contract:',
    },
    transfers: { title: 'Transferuri în afara Spațiului Economic European', none: 'Nu există.' },
    machine: {
      title: 'Asistentul',
      text: [
        'Răspunsurile marcate „Asistent IA” provin de la o mașină. Sunt citate din articolele noastre de ajutor, cu un link către sursă. Mașina poate greși.',
        'Nu ia nicio decizie care să producă efecte juridice asupra dumneavoastră sau să vă afecteze în mod similar. O persoană este mereu disponibilă.',
      ],
      worded:
        'Răspunsurile marcate „Asistent IA” provin de la o mașină. Un model lingvistic le formulează pe baza articolelor noastre de ajutor, cu un link către sursă; datele pe care le recunoaștem sunt înlocuite cu etichete înainte ca acesta să le citească. Mașina poate greși.',
    },
    required: {
      title: 'Este obligatoriu?',
      text: [
        'Nu. Nicio lege și niciun contract nu vă obligă să ne dați date aici. Dacă nu stocați nimic la noi, răspundem din articolele noastre de ajutor.',
      ],
    },
    rights: {
      title: 'Drepturile dumneavoastră',
      intro: 'Le puteți exercita pe toate în această fereastră, la „Datele mele”, sau scriindu-ne. Este gratuit.',
    },
    security: {
      title: 'Cum este protejat totul',
      text: [
        'Tot ce scrieți este sigilat cu o cheie numai a dumneavoastră înainte de a fi stocat. Când vă ștergeți datele, înregistrările și cheia sunt distruse și primiți un certificat semnat.',
      ],
    },
    complaint: {
      title: 'Plângere',
      text: (authority: string, url: string) => [
        `Puteți depune o plângere la o autoritate de supraveghere, de exemplu ${authority} (${url}), și vă puteți adresa instanței.`,
      ],
    },
    change: {
      title: 'Dacă vă răzgândiți',
      text: [
        'Deschideți „Datele mele” în această fereastră și dezactivați o alegere. Are efect în cel mult cinci secunde, iar ce era stocat numai pentru ea se șterge.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Vedeți și descărcați',
      text: 'O copie completă a datelor dumneavoastră, pentru oameni și pentru mașini (art. 15).',
    },
    rectification: { title: 'Rectificați', text: 'Corectarea sau completarea datelor greșite (art. 16).' },
    erasure: { title: 'Ștergeți', text: 'Ștergerea tuturor datelor, cu un certificat (art. 17).' },
    restriction: { title: 'Înghețați', text: 'Păstrarea datelor fără a fi folosite (art. 18).' },
    portability: {
      title: 'Luați cu dumneavoastră',
      text: 'Primiți ceea ce ne-ați dat într-un format pe care îl pot citi și alții (art. 20).',
    },
    objection: { title: 'Vă opuneți', text: 'Vă opuneți la ceea ce facem în propriul nostru interes (art. 21).' },
    review: {
      title: 'Să decidă o persoană',
      text: 'O decizie automată explicată și revizuită de o persoană (art. 22).',
    },
    withdrawal: {
      title: 'Retragerea consimțământului',
      text: 'Retrageți dintr-odată toate consimțămintele; ce este păstrat numai din cauza lor se șterge (art. 7).',
    },
    complaint: {
      title: 'Plângere',
      text: 'Aflați unde puteți depune o plângere și ce instanță poate decide (art. 77).',
    },
  },
  problems: {
    'bad-request': 'Ceva din cerere nu se potrivește.',
    'not-signed-in': 'Autentificați-vă sau începeți din nou.',
    'second-factor-required': 'Este nevoie de un al doilea factor.',
    'not-allowed': 'Nu aveți voie să faceți asta.',
    'consent-required': 'Alegeți mai întâi dacă putem păstra această conversație.',
    'purpose-not-permitted': 'Acest lucru nu este permis pentru acest scop.',
    'origin-not-allowed': 'Acest site nu poate folosi această fereastră.',
    'not-found': 'Aici nu este nimic.',
    'method-not-allowed': 'Acest lucru nu se poate face aici.',
    conflict: 'Nu se potrivește cu situația actuală.',
    held: 'Mesajul dumneavoastră conține ceva care cere mai întâi o decizie. Nu s-a stocat nimic.',
    'notice-outdated': 'Nota de informare privind confidențialitatea s-a schimbat. Citiți-o și alegeți din nou.',
    'not-verified': 'Ștergerea nu a putut fi verificată încă. Continuă de la sine.',
    gone: 'Nu mai există.',
    'decision-refused': 'Aceste reguli nu pot fi folosite așa cum sunt.',
    'decision-rules-changed': 'Regulile acestei decizii nu sunt așa cum au fost salvate. Nu s-a decis nimic.',
    'too-large': 'Este prea mare.',
    'wrong-media-type': 'Acest tip de conținut nu este acceptat aici.',
    'reason-required': 'Indicați un motiv.',
    restricted: 'Aceste date sunt înghețate la cererea persoanei vizate.',
    'too-many-requests': 'A fost prea rapid. Așteptați o clipă.',
    internal: 'Ceva nu a mers la noi. Nu s-a pierdut nimic.',
    'sealed-data-damaged': 'Unele date nu au putut fi deschise, deoarece au fost modificate. Ele nu sunt afișate.',
    unavailable: 'Indisponibil momentan. Încercați din nou în curând; nu s-a pierdut nimic.',
    'storage-full': 'Spațiul de stocare este plin. Încercați din nou mai târziu; nu s-a pierdut nimic.',
  },
  findings: {
    CARD: 'un număr de card',
    SECRET: 'o parolă sau o cheie',
  },
}
