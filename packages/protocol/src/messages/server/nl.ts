// What the server says to people, in Dutch.
import type { ServerMessages } from './en.ts'

export const nl: ServerMessages = {
  disclosure: (site: string) =>
    `U praat met de automatische assistent van ${site}. Het is een machine, geen mens. U kunt op elk moment om een mens vragen.`,
  answers: {
    greeting: 'Hallo! Waarmee kan ik u helpen?',
    thanks: 'Graag gedaan. Kan ik nog iets voor u doen?',
    goodbye: 'Tot ziens, en bedankt voor uw bezoek.',
    identity:
      'Ik ben een automatische assistent, geen mens. Wilt u liever met een mens praten, kies dan “Praat met een mens”.',
    unsure:
      'Ik heb in onze hulpartikelen geen antwoord gevonden en ik wil niet gokken. Een mens kan u helpen: kies “Praat met een mens”.',
    suggestions: 'Deze artikelen komen misschien in de buurt:',
    rights:
      'U kunt uw gegevens zelf meteen bekijken, downloaden of wissen: open “Mijn gegevens” in het menu van dit venster. Zal ik een verzoek voor u openen?',
    articlesOnly:
      'U hebt ervoor gekozen dat geen assistent uw berichten leest. Deze hulpartikelen passen misschien; een mens weet ervan en antwoordt hier.',
    humanOffered: 'Een mens antwoordt hier zodra iemand vrij is.',
    failed: 'De assistent kan nu niet antwoorden. Uw bericht is bewaard, en een mens kan u helpen.',
    modelAway: 'Het taalmodel is op dit moment niet beschikbaar, daarom komt dit rechtstreeks uit onze artikelen.',
    source: 'Uit ons hulpartikel',
  },
  system: {
    handover: 'U hebt om een mens gevraagd. De assistent zwijgt nu; iemand antwoordt u hier.',
    taken: (name: string) => `${name} is er nu en zal u antwoorden. De assistent zwijgt.`,
    returned: 'De assistent antwoordt weer. U kunt op elk moment om een mens vragen.',
    resolved: 'Dit gesprek is als opgelost gemarkeerd. U kunt altijd weer schrijven.',
    ended: 'U hebt dit gesprek beëindigd.',
    stopped: 'Gestopt.',
  },
  purposes: {
    support: {
      title: 'Dit gesprek bewaren',
      text: 'We slaan op wat u hier schrijft, zodat we u kunnen antwoorden en u er later op terug kunt komen. Het is verzegeld met een sleutel die alleen van u is.',
      refused: 'We antwoorden uit onze hulpartikelen en slaan niets op. Als u het venster sluit, is alles weg.',
    },
    ai: {
      title: 'De assistent laten meelezen',
      text: 'Een automatische assistent leest uw berichten en antwoordt meteen. Namen, adressen en nummers die we herkennen, worden eerst door labels vervangen.',
      refused: 'Een mens antwoordt u. Geen automatische assistent leest uw berichten.',
    },
    remember: {
      title: 'Mij de volgende keer herkennen',
      text: 'Als u terugkomt, vindt u hier uw eerdere gesprekken.',
      refused: 'Dit venster vergeet u wanneer u het sluit.',
    },
    contact: {
      title: 'Mij per e-mail bereiken',
      text: 'We schrijven naar uw adres als het antwoord komt nadat u bent weggegaan.',
      refused: 'Het antwoord wacht hier op u.',
    },
    improve: {
      title: 'Help ons beter te worden',
      text: 'We bekijken kopieën van gesprekken waarin herkende gegevens door labels zijn vervangen, om betere hulpartikelen te schrijven.',
      refused: 'Uw gesprekken worden hier niet voor gebruikt.',
    },
    accountability: {
      title: 'Aantonen dat we ons aan de regels houden',
      text: 'We bewaren uw keuzes en uw verzoeken over uw gegevens, omdat we die volgens de wet moeten kunnen aantonen.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'uw toestemming (art. 6, lid 1, onder a, AVG)',
    'eu-gdpr:A6-1-b': 'een overeenkomst met u, of stappen die u daarvoor hebt gevraagd (art. 6, lid 1, onder b, AVG)',
    'eu-gdpr:A6-1-c': 'een wettelijke verplichting (art. 6, lid 1, onder c, AVG)',
    'eu-gdpr:A6-1-f':
      'ons gerechtvaardigd belang om snel te antwoorden, waartegen u bezwaar kunt maken (art. 6, lid 1, onder f, AVG)',
  },
  categories: {
    'pd:Communication': 'wat u ons schrijft',
    'pd:Identifier': 'een willekeurig nummer dat voor u staat',
    'pd:EmailAddress': 'uw e-mailadres',
  },
  retention: {
    conversation_closed: (period: string) => `${period} na het einde van het gesprek`,
    session_expired: (period: string) => `${period} na uw bezoek`,
    case_closed: (period: string) => `${period} nadat de zaak is gesloten`,
    consent_ended: (period: string) => `${period} nadat u toestemming gaf, of tot u die intrekt`,
    recorded: (period: string) => `${period} nadat het is vastgelegd`,
  },
  notice: {
    title: 'Hoe we in deze chat met uw gegevens omgaan',
    summary: (controller: string) =>
      `${controller} is verantwoordelijk voor wat u hier schrijft. Er wordt niets opgeslagen voordat u akkoord gaat. U kunt nee zeggen en toch hulp krijgen, u kunt altijd van gedachten veranderen, en u kunt alles zelf bekijken, downloaden of wissen.`,
    who: {
      title: 'Wie verantwoordelijk is',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Verwerkingsverantwoordelijke: ${name}, ${address}.`,
        `Vragen over privacy: ${contact}. Functionaris voor gegevensbescherming: ${officer}.`,
      ],
    },
    what: {
      title: 'Wat wordt verzameld, en wat niet',
      text: [
        'Wat u schrijft, wanneer u het schreef, de taal die u koos en uw keuzes. U hoeft ons niet te zeggen wie u bent.',
        'Uw netwerkadres, uw browser en uw bewegingen op deze site worden niet opgeslagen. Op uw apparaat wordt alleen een sleutel voor dit venster bewaard, tot u het tabblad sluit.',
        'Kaartnummers en wachtwoorden worden onleesbaar gemaakt voordat er iets wordt opgeslagen. Stuur ons alstublieft geen bijzonderheden over uw gezondheid, overtuiging of privéleven, tenzij uw vraag dat nodig maakt.',
      ],
    },
    why: { title: 'Waarom, op welke grondslag en hoe lang' },
    recipients: {
      title: 'Wie gegevens ontvangt',
      none: 'Niemand buiten ons. De assistent draait op onze eigen servers en geen gegeven verlaat die.',
      some: 'Deze bedrijven werken voor ons onder contract:',
    },
    transfers: { title: 'Doorgiften buiten de Europese Economische Ruimte', none: 'Die zijn er niet.' },
    machine: {
      title: 'De assistent',
      text: [
        'Antwoorden met het kenmerk “AI-assistent” komen van een machine. Ze zijn geciteerd uit onze hulpartikelen, met een link naar de bron. De machine kan zich vergissen.',
        'Ze neemt geen besluit dat rechtsgevolgen voor u heeft of u op vergelijkbare wijze treft. Er is altijd een mens beschikbaar.',
      ],
      worded:
        'Antwoorden met het kenmerk “AI-assistent” komen van een machine. Een taalmodel formuleert ze op basis van onze hulpartikelen, met een link naar de bron; gegevens die wij herkennen, worden door labels vervangen voordat het ze leest. De machine kan zich vergissen.',
    },
    required: {
      title: 'Bent u verplicht gegevens te geven?',
      text: [
        'Nee. Geen wet en geen overeenkomst verplicht u ons hier gegevens te geven. Als u niets bij ons laat opslaan, antwoorden we uit onze hulpartikelen.',
      ],
    },
    rights: {
      title: 'Uw rechten',
      intro:
        'U kunt ze allemaal in dit venster uitoefenen, onder “Mijn gegevens”, of door ons te schrijven. Het kost niets.',
    },
    security: {
      title: 'Hoe het beschermd is',
      text: [
        'Alles wat u schrijft, wordt verzegeld met een sleutel die alleen van u is voordat het wordt opgeslagen. Als u uw gegevens wist, worden de records en de sleutel vernietigd en krijgt u een ondertekend certificaat.',
      ],
    },
    complaint: {
      title: 'Klacht',
      text: (authority: string, url: string) => [
        `U kunt een klacht indienen bij een toezichthoudende autoriteit, bijvoorbeeld ${authority} (${url}), en u kunt naar de rechter gaan.`,
      ],
    },
    change: {
      title: 'Van gedachten veranderen',
      text: [
        'Open “Mijn gegevens” in dit venster en zet een keuze uit. Dat werkt binnen vijf seconden, en wat alleen daarvoor was opgeslagen, wordt gewist.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Bekijken en downloaden',
      text: 'Een volledige kopie van uw gegevens, leesbaar voor mensen en voor machines (art. 15).',
    },
    rectification: { title: 'Rectificeren', text: 'Onjuiste gegevens laten verbeteren of aanvullen (art. 16).' },
    erasure: { title: 'Wissen', text: 'Alles laten wissen, met een certificaat (art. 17).' },
    restriction: { title: 'Bevriezen', text: 'Uw gegevens laten bewaren zonder dat ze worden gebruikt (art. 18).' },
    portability: {
      title: 'Meenemen',
      text: 'Krijgen wat u ons hebt gegeven, in een formaat dat anderen kunnen lezen (art. 20).',
    },
    objection: { title: 'Bezwaar maken', text: 'Bezwaar maken tegen wat we in ons eigen belang doen (art. 21).' },
    review: {
      title: 'Een mens laten beslissen',
      text: 'Een geautomatiseerd besluit laten uitleggen en door een mens laten herzien (art. 22).',
    },
    withdrawal: {
      title: 'Toestemming intrekken',
      text: 'Alle toestemmingen in één keer intrekken; wat alleen daarom wordt bewaard, wordt gewist (art. 7).',
    },
    complaint: {
      title: 'Een klacht indienen',
      text: 'Weten waar u een klacht kunt indienen en welke rechter kan beslissen (art. 77).',
    },
  },
  problems: {
    'bad-request': 'Er klopt iets niet aan het verzoek.',
    'not-signed-in': 'Meld u aan of begin opnieuw.',
    'second-factor-required': 'Er is een tweede factor nodig.',
    'not-allowed': 'Dat mag u niet doen.',
    'consent-required': 'Kies eerst of we dit gesprek mogen bewaren.',
    'purpose-not-permitted': 'Dat is voor dit doel niet toegestaan.',
    'origin-not-allowed': 'Deze site mag dit venster niet gebruiken.',
    'not-found': 'Hier is niets.',
    'method-not-allowed': 'Dat kan hier niet.',
    conflict: 'Dat past niet bij de huidige stand van zaken.',
    held: 'Uw bericht bevat iets waarover u eerst moet beslissen. Er is niets opgeslagen.',
    'notice-outdated': 'De privacyverklaring is gewijzigd. Bekijk haar en kies opnieuw.',
    'not-verified': 'Het wissen kon nog niet worden bevestigd. Het gaat vanzelf verder.',
    gone: 'Dit bestaat niet meer.',
    'decision-refused': 'Deze regels kunnen zo niet worden gebruikt.',
    'decision-rules-changed':
      'De regels van deze beslissing zijn niet zoals ze werden opgeslagen. Er is niets beslist.',
    'too-large': 'Dat is te groot.',
    'wrong-media-type': 'Dat soort inhoud wordt hier niet aangenomen.',
    'reason-required': 'Geef een reden op.',
    restricted: 'Deze gegevens zijn op verzoek van de betrokkene bevroren.',
    'too-many-requests': 'Dat ging te snel. Wacht even.',
    internal: 'Er ging bij ons iets mis. Er is niets verloren.',
    'sealed-data-damaged':
      'Sommige gegevens konden niet worden geopend omdat ze zijn veranderd. Ze worden niet getoond.',
    unavailable: 'Nu niet beschikbaar. Probeer het straks opnieuw; er is niets verloren.',
    'storage-full': 'De opslag is vol. Probeer het later opnieuw; er is niets verloren.',
  },
  findings: {
    CARD: 'een kaartnummer',
    SECRET: 'een wachtwoord of sleutel',
  },
}
