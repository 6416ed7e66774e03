// What the server says to people, in Swedish.
import type { ServerMessages } from './en.ts'

export const sv: ServerMessages = {
  disclosure: (site: string) =>
    `Du talar med den automatiska assistenten hos ${site}. Det är en maskin, inte en människa. Du kan när som helst be att få tala med en människa.`,
  answers: {
    greeting: 'Hej! Vad kan jag hjälpa dig med?',
    thanks: 'Varsågod. Är det något mer jag kan hjälpa till med?',
    goodbye: 'Hej då, och tack för ditt besök.',
    identity:
      'Jag är en automatisk assistent, inte en människa. Om du hellre vill tala med en människa, välj ”Tala med en människa”.',
    unsure:
      'Jag hittade inget svar på det i våra hjälpartiklar och vill inte gissa. En människa kan hjälpa dig: välj ”Tala med en människa”.',
    suggestions: 'De här artiklarna kan ligga nära:',
    rights:
      'Du kan själv se, ladda ner eller radera dina uppgifter direkt: öppna ”Mina uppgifter” i menyn i det här fönstret. Ska jag öppna en begäran åt dig?',
    articlesOnly:
      'Du valde att ingen assistent ska läsa dina meddelanden. De här hjälpartiklarna kan passa; en människa har fått veta det och svarar här.',
    humanOffered: 'En människa svarar här så snart någon är ledig.',
    failed: 'Assistenten kan inte svara just nu. Ditt meddelande är sparat, och en människa kan hjälpa dig.',
    modelAway: 'Språkmodellen är inte tillgänglig just nu, så det här kommer direkt från våra artiklar.',
    source: 'Från vår hjälpartikel',
  },
  system: {
    handover: 'Du bad om en människa. Assistenten är tyst nu; någon svarar dig här.',
    taken: (name: string) => `${name} har anslutit och svarar dig. Assistenten är tyst.`,
    returned: 'Assistenten svarar igen. Du kan när som helst be att få tala med en människa.',
    resolved: 'Den här konversationen har markerats som löst. Skriv igen när du vill.',
    ended: 'Du avslutade den här konversationen.',
    stopped: 'Stoppad.',
  },
  purposes: {
    support: {
      title: 'Spara den här konversationen',
      text: 'Vi lagrar det du skriver här, så att vi kan svara dig och du kan komma tillbaka till det. Det är förseglat med en egen nyckel för dig.',
      refused: 'Vi svarar utifrån våra hjälpartiklar och lagrar ingenting. Allt är borta när du stänger fönstret.',
    },
    ai: {
      title: 'Låt assistenten läsa med',
      text: 'En automatisk assistent läser dina meddelanden och svarar direkt. Namn, adresser och nummer som vi känner igen ersätts först med etiketter.',
      refused: 'En människa svarar dig. Ingen automatisk assistent läser dina meddelanden.',
    },
    remember: {
      title: 'Känn igen mig nästa gång',
      text: 'När du kommer tillbaka hittar du dina tidigare konversationer här.',
      refused: 'Det här fönstret glömmer dig när du stänger det.',
    },
    contact: {
      title: 'Nå mig via e-post',
      text: 'Vi skriver till din adress om svaret kommer efter att du har gått.',
      refused: 'Svaret väntar på dig här.',
    },
    improve: {
      title: 'Hjälp oss att bli bättre',
      text: 'Vi läser kopior av konversationer där igenkända uppgifter har ersatts med etiketter, för att skriva bättre hjälpartiklar.',
      refused: 'Dina konversationer används inte till detta.',
    },
    accountability: {
      title: 'Visa att vi har följt reglerna',
      text: 'Vi sparar dina val och det du har begärt om dina uppgifter, eftersom lagen kräver att vi kan visa dem.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'ditt samtycke (artikel 6.1 a GDPR)',
    'eu-gdpr:A6-1-b': 'ett avtal med dig, eller åtgärder som du bett om innan ett avtal ingås (artikel 6.1 b GDPR)',
    'eu-gdpr:A6-1-c': 'en rättslig förpliktelse (artikel 6.1 c GDPR)',
    'eu-gdpr:A6-1-f': 'vårt berättigade intresse av att svara snabbt, som du kan invända mot (artikel 6.1 f GDPR)',
  },
  categories: {
    'pd:Communication': 'det du skriver till oss',
    'pd:Identifier': 'ett slumptal som står för dig',
    'pd:EmailAddress': 'din e-postadress',
  },
  retention: {
    conversation_closed: (period: string) => `${period} efter att konversationen avslutades`,
    session_expired: (period: string) => `${period} efter ditt besök`,
    case_closed: (period: string) => `${period} efter att ärendet stängdes`,
    consent_ended: (period: string) => `${period} efter ditt samtycke, eller tills du återkallar det`,
    recorded: (period: string) => `${period} efter att det registrerades`,
  },
  notice: {
    title: 'Så hanterar vi dina uppgifter i den här chatten',
    summary: (controller: string) =>
      `${controller} ansvarar för det du skriver här. Inget lagras innan du har sagt ja. Du kan säga nej och ändå få hjälp, ändra dig när som helst, och själv se, ladda ner eller radera allt.`,
    who: {
      title: 'Vem som ansvarar',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Personuppgiftsansvarig: ${name}, ${address}.`,
        `Frågor om integritet: ${contact}. Dataskyddsombud: ${officer}.`,
      ],
    },
    what: {
      title: 'Vad som samlas in, och vad som inte gör det',
      text: [
        'Det du skriver, när du skrev det, språket du valde och dina val. Du behöver inte tala om vem du är.',
        'Din nätverksadress, din webbläsare och hur du rör dig på den här webbplatsen lagras inte. På din enhet finns bara en nyckel till det här fönstret, tills du stänger fliken.',
        'Kortnummer och lösenord döljs innan något lagras. Skicka oss helst inga uppgifter om din hälsa, din tro eller ditt privatliv, om inte din fråga kräver det.',
      ],
    },
    why: { title: 'Varför, på vilken grund och hur länge' },
    recipients: {
      title: 'Vem som får uppgifter',
      none: 'Ingen utanför. Assistenten körs på våra egna servrar och inga uppgifter lämnar dem.',
      some: 'De här företagen arbetar för oss enligt avtal:',
    },
    transfers: { title: 'Överföringar utanför Europeiska ekonomiska samarbetsområdet', none: 'Det finns inga.' },
    machine: {
      title: 'Assistenten',
      text: [
        'Svar märkta ”AI-assistent” kommer från en maskin. De är citat ur våra hjälpartiklar, med en länk till källan. Maskinen kan ha fel.',
        'Den fattar inga beslut som har rättsliga följder för dig eller på liknande sätt påverkar dig. Det finns alltid en människa att tala med.',
      ],
      worded:
        'Svar märkta ”AI-assistent” kommer från en maskin. En språkmodell formulerar dem utifrån våra hjälpartiklar, med en länk till källan; uppgifter som vi känner igen ersätts med etiketter innan den läser dem. Maskinen kan ha fel.',
    },
    required: {
      title: 'Måste du lämna uppgifter?',
      text: [
        'Nej. Ingen lag och inget avtal kräver att du lämnar uppgifter här. Om du inte vill lagra något hos oss svarar vi utifrån våra hjälpartiklar.',
      ],
    },
    rights: {
      title: 'Dina rättigheter',
      intro:
        'Du kan använda alla i det här fönstret, under ”Mina uppgifter”, eller genom att skriva till oss. Det kostar inget.',
    },
    security: {
      title: 'Hur det skyddas',
      text: [
        'Allt du skriver förseglas med en egen nyckel för dig innan det lagras. När du raderar dina uppgifter förstörs både poster och nyckel, och du får ett signerat intyg.',
      ],
    },
    complaint: {
      title: 'Klagomål',
      text: (authority: string, url: string) => [
        `Du kan lämna in ett klagomål till en tillsynsmyndighet, till exempel ${authority} (${url}), och du kan gå till domstol.`,
      ],
    },
    change: {
      title: 'Om du ändrar dig',
      text: [
        'Öppna ”Mina uppgifter” i det här fönstret och stäng av ett val. Det gäller inom fem sekunder, och det som lagrades bara för det raderas.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Se och ladda ner',
      text: 'En fullständig kopia av dina uppgifter, för människor och för maskiner (artikel 15).',
    },
    rectification: { title: 'Rätta', text: 'Få felaktiga uppgifter rättade eller kompletterade (artikel 16).' },
    erasure: { title: 'Radera', text: 'Få allt raderat, med ett intyg (artikel 17).' },
    restriction: { title: 'Frysa', text: 'Få dina uppgifter sparade men inte använda (artikel 18).' },
    portability: { title: 'Ta med', text: 'Få det du har gett oss i ett format som andra kan läsa (artikel 20).' },
    objection: { title: 'Invända', text: 'Invända mot det vi gör i eget intresse (artikel 21).' },
    review: {
      title: 'Låta en människa besluta',
      text: 'Få ett automatiserat beslut förklarat och prövat av en människa (artikel 22).',
    },
    withdrawal: {
      title: 'Ta tillbaka samtycke',
      text: 'Ta tillbaka alla samtycken på en gång; det som sparas bara på grund av dem raderas (artikel 7).',
    },
    complaint: {
      title: 'Klaga',
      text: 'Få veta var du kan klaga och vilken domstol som kan avgöra saken (artikel 77).',
    },
  },
  problems: {
    'bad-request': 'Något i begäran stämmer inte.',
    'not-signed-in': 'Logga in eller börja om.',
    'second-factor-required': 'En andra faktor behövs.',
    'not-allowed': 'Du får inte göra det.',
    'consent-required': 'Välj först om vi får spara den här konversationen.',
    'purpose-not-permitted': 'Det är inte tillåtet för det här ändamålet.',
    'origin-not-allowed': 'Den här webbplatsen får inte använda det här fönstret.',
    'not-found': 'Här finns ingenting.',
    'method-not-allowed': 'Det går inte att göra här.',
    conflict: 'Det stämmer inte med hur det ser ut nu.',
    held: 'Ditt meddelande innehåller något som du först behöver ta ställning till. Inget har lagrats.',
    'notice-outdated': 'Integritetsinformationen har ändrats. Läs den och välj igen.',
    'not-verified': 'Raderingen kunde inte bekräftas ännu. Den fortsätter av sig själv.',
    gone: 'Det här finns inte längre.',
    'decision-refused': 'De här reglerna kan inte användas som de är.',
    'decision-rules-changed': 'Reglerna för detta beslut är inte som de sparades. Inget beslutades.',
    'too-large': 'Det är för stort.',
    'wrong-media-type': 'Den typen av innehåll tas inte emot här.',
    'reason-required': 'Ange ett skäl.',
    restricted: 'Uppgifterna är frysta på den registrerades begäran.',
    'too-many-requests': 'Det gick för fort. Vänta ett ögonblick.',
    internal: 'Något gick fel hos oss. Inget gick förlorat.',
    'sealed-data-damaged': 'Vissa uppgifter kunde inte öppnas eftersom de har ändrats. De visas inte.',
    unavailable: 'Inte tillgängligt just nu. Försök igen om en stund; inget gick förlorat.',
    'storage-full': 'Lagringen är full. Försök igen senare; inget gick förlorat.',
  },
  findings: {
    CARD: 'ett kortnummer',
    SECRET: 'ett lösenord eller en nyckel',
  },
}
