// What the server says to people, in Danish.
import type { ServerMessages } from './en.ts'

export const da: ServerMessages = {
  disclosure: (site: string) =>
    `Du taler med den automatiske assistent hos ${site}. Det er en maskine, ikke et menneske. Du kan når som helst bede om et menneske.`,
  answers: {
    greeting: 'Hej! Hvad kan jeg hjælpe dig med?',
    thanks: 'Velbekomme. Er der andet, jeg kan hjælpe med?',
    goodbye: 'Farvel, og tak for dit besøg.',
    identity:
      'Jeg er en automatisk assistent, ikke et menneske. Vil du hellere tale med et menneske, så vælg ”Tal med et menneske”.',
    unsure:
      'Jeg har ikke fundet et svar på det i vores hjælpeartikler, og jeg vil ikke gætte. Et menneske kan hjælpe dig: Vælg ”Tal med et menneske”.',
    suggestions: 'Disse artikler kommer måske tæt på:',
    rights:
      'Du kan selv se, hente eller slette dine data med det samme: Åbn ”Mine data” i menuen i dette vindue. Skal jeg oprette en anmodning for dig?',
    articlesOnly:
      'Du har valgt, at ingen assistent læser dine beskeder. Disse hjælpeartikler passer måske; et menneske har fået besked og svarer her.',
    humanOffered: 'Et menneske svarer her, så snart nogen er ledig.',
    failed: 'Assistenten kan ikke svare i øjeblikket. Din besked er gemt, og et menneske kan hjælpe dig.',
    modelAway: 'Sprogmodellen er ikke tilgængelig lige nu, så dette kommer direkte fra vores artikler.',
    source: 'Fra vores hjælpeartikel',
  },
  system: {
    handover: 'Du bad om et menneske. Assistenten er tavs nu; nogen svarer dig her.',
    taken: (name: string) => `${name} er kommet til og svarer dig. Assistenten er tavs.`,
    returned: 'Assistenten svarer igen. Du kan når som helst bede om et menneske.',
    resolved: 'Denne samtale er markeret som løst. Skriv igen, når du vil.',
    ended: 'Du har afsluttet denne samtale.',
    stopped: 'Stoppet.',
  },
  purposes: {
    support: {
      title: 'Gem denne samtale',
      text: 'Vi gemmer det, du skriver her, så vi kan svare dig, og du kan vende tilbage til det. Det er forseglet med din egen nøgle.',
      refused: 'Vi svarer ud fra vores hjælpeartikler og gemmer ingenting. Det hele er væk, når du lukker vinduet.',
    },
    ai: {
      title: 'Lad assistenten læse med',
      text: 'En automatisk assistent læser dine beskeder og svarer med det samme. Navne, adresser og numre, som vi genkender, erstattes først af mærkater.',
      refused: 'Et menneske svarer dig. Ingen automatisk assistent læser dine beskeder.',
    },
    remember: {
      title: 'Genkend mig næste gang',
      text: 'Når du kommer tilbage, finder du dine tidligere samtaler her.',
      refused: 'Dette vindue glemmer dig, når du lukker det.',
    },
    contact: {
      title: 'Skriv til mig på e-mail',
      text: 'Vi skriver til din adresse, hvis svaret kommer, efter at du er gået.',
      refused: 'Svaret venter på dig her.',
    },
    improve: {
      title: 'Hjælp os med at blive bedre',
      text: 'Vi ser på kopier af samtaler, hvor genkendte oplysninger er erstattet af mærkater, for at skrive bedre hjælpeartikler.',
      refused: 'Dine samtaler bruges ikke til dette.',
    },
    accountability: {
      title: 'Vise, at vi har fulgt reglerne',
      text: 'Vi opbevarer dine valg og dine anmodninger om dine data, fordi loven kræver, at vi kan dokumentere dem.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'dit samtykke (GDPR, artikel 6, stk. 1, litra a)',
    'eu-gdpr:A6-1-b': 'en kontrakt med dig eller skridt, du bad om forud for den (GDPR, artikel 6, stk. 1, litra b)',
    'eu-gdpr:A6-1-c': 'en retlig forpligtelse (GDPR, artikel 6, stk. 1, litra c)',
    'eu-gdpr:A6-1-f':
      'vores legitime interesse i at svare hurtigt, som du kan gøre indsigelse mod (GDPR, artikel 6, stk. 1, litra f)',
  },
  categories: {
    'pd:Communication': 'det, du skriver til os',
    'pd:Identifier': 'et tilfældigt tal, der står for dig',
    'pd:EmailAddress': 'din e-mailadresse',
  },
  retention: {
    conversation_closed: (period: string) => `${period} efter at samtalen sluttede`,
    session_expired: (period: string) => `${period} efter dit besøg`,
    case_closed: (period: string) => `${period} efter at sagen blev lukket`,
    consent_ended: (period: string) => `${period} efter dit samtykke, eller indtil du trækker det tilbage`,
    recorded: (period: string) => `${period} efter at det blev registreret`,
  },
  notice: {
    title: 'Sådan behandler vi dine data i denne chat',
    summary: (controller: string) =>
      `${controller} er ansvarlig for det, du skriver her. Intet gemmes, før du siger ja. Du kan sige nej og stadig få hjælp, ombestemme dig når som helst, og selv se, hente eller slette det hele.`,
    who: {
      title: 'Hvem der er ansvarlig',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Dataansvarlig: ${name}, ${address}.`,
        `Spørgsmål om privatliv: ${contact}. Databeskyttelsesrådgiver: ${officer}.`,
      ],
    },
    what: {
      title: 'Hvad der indsamles, og hvad der ikke gør',
      text: [
        'Det, du skriver, hvornår du skrev det, det sprog, du valgte, og dine valg. Du behøver ikke fortælle, hvem du er.',
        'Din netværksadresse, din browser og dine bevægelser på dette websted gemmes ikke. På din enhed ligger kun en nøgle til dette vindue, indtil du lukker fanen.',
        'Kortnumre og adgangskoder gøres ulæselige, før noget gemmes. Send os helst ikke oplysninger om dit helbred, din overbevisning eller dit privatliv, medmindre dit spørgsmål kræver det.',
      ],
    },
    why: { title: 'Hvorfor, på hvilket grundlag og hvor længe' },
    recipients: {
      title: 'Hvem der modtager data',
      none: 'Ingen udefra. Assistenten kører på vores egne servere, og ingen data forlader dem.',
      some: 'Disse virksomheder arbejder for os efter kontrakt:',
    },
    transfers: { title: 'Overførsler uden for Det Europæiske Økonomiske Samarbejdsområde', none: 'Der er ingen.' },
    machine: {
      title: 'Assistenten',
      text: [
        'Svar mærket ”AI-assistent” kommer fra en maskine. De er citeret fra vores hjælpeartikler med et link til kilden. Maskinen kan tage fejl.',
        'Den træffer ingen afgørelser, der har retsvirkning for dig eller på tilsvarende vis påvirker dig. Der er altid et menneske at få fat i.',
      ],
      worded:
        'Svar mærket ”AI-assistent” kommer fra en maskine. En sprogmodel formulerer dem ud fra vores hjælpeartikler med et link til kilden; oplysninger, som vi genkender, erstattes af etiketter, før den læser dem. Maskinen kan tage fejl.',
    },
    required: {
      title: 'Er det obligatorisk?',
      text: [
        'Nej. Ingen lov og ingen kontrakt forpligter dig til at give os data her. Hvis du ikke gemmer noget hos os, svarer vi ud fra vores hjælpeartikler.',
      ],
    },
    rights: {
      title: 'Dine rettigheder',
      intro:
        'Du kan bruge dem alle i dette vindue under ”Mine data” eller ved at skrive til os. Det koster ikke noget.',
    },
    security: {
      title: 'Hvordan det beskyttes',
      text: [
        'Alt, hvad du skriver, forsegles med din egen nøgle, før det gemmes. Når du sletter dine data, tilintetgøres både rækker og nøgle, og du får en underskrevet attest.',
      ],
    },
    complaint: {
      title: 'Klage',
      text: (authority: string, url: string) => [
        `Du kan klage til en tilsynsmyndighed, for eksempel ${authority} (${url}), og du kan gå til domstolene.`,
      ],
    },
    change: {
      title: 'Hvis du ombestemmer dig',
      text: [
        'Åbn ”Mine data” i dette vindue, og slå et valg fra. Det virker inden for fem sekunder, og det, der kun var gemt til det, slettes.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Se og hent',
      text: 'En fuldstændig kopi af dine data, for mennesker og for maskiner (artikel 15).',
    },
    rectification: { title: 'Ret', text: 'Få forkerte data rettet eller fuldstændiggjort (artikel 16).' },
    erasure: { title: 'Slet', text: 'Få det hele slettet, med en attest (artikel 17).' },
    restriction: { title: 'Frys', text: 'Få dine data opbevaret, men ikke brugt (artikel 18).' },
    portability: { title: 'Tag med', text: 'Få det, du har givet os, i et format, som andre kan læse (artikel 20).' },
    objection: { title: 'Gør indsigelse', text: 'Gør indsigelse mod det, vi gør i vores egen interesse (artikel 21).' },
    review: {
      title: 'Lad et menneske afgøre det',
      text: 'Få en automatisk afgørelse forklaret og gennemgået af et menneske (artikel 22).',
    },
    withdrawal: {
      title: 'Træk samtykke tilbage',
      text: 'Træk alle samtykker tilbage på én gang; det, der kun opbevares på grund af dem, slettes (artikel 7).',
    },
    complaint: {
      title: 'Klag',
      text: 'Find ud af, hvor du kan klage, og hvilken domstol der kan afgøre det (artikel 77).',
    },
  },
  problems: {
    'bad-request': 'Noget i anmodningen passer ikke.',
    'not-signed-in': 'Log ind, eller begynd forfra.',
    'second-factor-required': 'Der kræves en anden faktor.',
    'not-allowed': 'Det har du ikke lov til.',
    'consent-required': 'Vælg først, om vi må gemme denne samtale.',
    'purpose-not-permitted': 'Det er ikke tilladt til dette formål.',
    'origin-not-allowed': 'Dette websted må ikke bruge dette vindue.',
    'not-found': 'Der er ikke noget her.',
    'method-not-allowed': 'Det kan ikke gøres her.',
    conflict: 'Det passer ikke med, hvordan det står til nu.',
    held: 'Din besked indeholder noget, som du først skal tage stilling til. Intet er gemt.',
    'notice-outdated': 'Privatlivsoplysningerne er ændret. Se på dem, og vælg igen.',
    'not-verified': 'Sletningen kunne ikke bekræftes endnu. Den fortsætter af sig selv.',
    gone: 'Det findes ikke længere.',
    'decision-refused': 'Disse regler kan ikke bruges, som de er.',
    'decision-rules-changed': 'Reglerne for denne afgørelse er ikke, som de blev gemt. Intet blev afgjort.',
    'too-large': 'Det er for stort.',
    'wrong-media-type': 'Den slags indhold modtages ikke her.',
    'reason-required': 'Angiv en grund.',
    restricted: 'Disse data er frosset efter ønske fra den registrerede.',
    'too-many-requests': 'Det var for hurtigt. Vent et øjeblik.',
    internal: 'Noget gik galt hos os. Intet er gået tabt.',
    'sealed-data-damaged': 'Nogle data kunne ikke åbnes, fordi de er blevet ændret. De vises ikke.',
    unavailable: 'Ikke tilgængelig i øjeblikket. Prøv igen om lidt; intet er gået tabt.',
    'storage-full': 'Lageret er fuldt. Prøv igen senere; intet er gået tabt.',
  },
  findings: {
    CARD: 'et kortnummer',
    SECRET: 'en adgangskode eller nøgle',
  },
}
