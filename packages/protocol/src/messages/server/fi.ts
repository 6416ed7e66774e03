// What the server says to people, in Finnish.
import type { ServerMessages } from './en.ts'

export const fi: ServerMessages = {
  disclosure: (site: string) =>
    `Keskustelet palvelun ${site} automaattisen avustajan kanssa. Se on kone, ei ihminen. Voit milloin tahansa pyytää ihmistä.`,
  answers: {
    greeting: 'Hei! Miten voin auttaa?',
    thanks: 'Ole hyvä. Voinko auttaa vielä jossain muussa?',
    goodbye: 'Näkemiin ja kiitos käynnistä.',
    identity:
      'Olen automaattinen avustaja, en ihminen. Jos haluat mieluummin puhua ihmisen kanssa, valitse ”Puhu ihmisen kanssa”.',
    unsure:
      'En löytänyt tähän vastausta ohjeartikkeleistamme enkä halua arvailla. Ihminen voi auttaa sinua: valitse ”Puhu ihmisen kanssa”.',
    suggestions: 'Nämä artikkelit saattavat olla lähellä:',
    rights:
      'Voit itse katsoa, ladata tai poistaa tietosi heti: avaa ”Omat tietoni” tämän ikkunan valikosta. Avaanko pyynnön puolestasi?',
    articlesOnly:
      'Valitsit, ettei avustaja lue viestejäsi. Nämä ohjeartikkelit saattavat sopia; ihmiselle on ilmoitettu, ja hän vastaa tässä.',
    humanOffered: 'Ihminen vastaa tässä heti, kun joku on vapaana.',
    failed: 'Avustaja ei voi juuri nyt vastata. Viestisi on tallessa, ja ihminen voi auttaa sinua.',
    modelAway: 'Kielimalli ei ole juuri nyt käytettävissä, joten tämä on suoraan artikkeleistamme.',
    source: 'Ohjeartikkelistamme',
  },
  system: {
    handover: 'Pyysit ihmistä. Avustaja on nyt hiljaa; joku vastaa sinulle tässä.',
    taken: (name: string) => `${name} liittyi keskusteluun ja vastaa sinulle. Avustaja on hiljaa.`,
    returned: 'Avustaja vastaa taas. Voit milloin tahansa pyytää ihmistä.',
    resolved: 'Tämä keskustelu merkittiin ratkaistuksi. Voit kirjoittaa uudelleen milloin tahansa.',
    ended: 'Päätit tämän keskustelun.',
    stopped: 'Pysäytetty.',
  },
  purposes: {
    support: {
      title: 'Säilytä tämä keskustelu',
      text: 'Tallennamme sen, mitä kirjoitat tähän, jotta voimme vastata sinulle ja voit palata siihen. Se on sinetöity omalla avaimellasi.',
      refused: 'Vastaamme ohjeartikkeleidemme pohjalta emmekä tallenna mitään. Kaikki katoaa, kun suljet ikkunan.',
    },
    ai: {
      title: 'Anna avustajan lukea mukana',
      text: 'Automaattinen avustaja lukee viestisi ja vastaa heti. Tunnistamamme nimet, osoitteet ja numerot korvataan ensin merkinnöillä.',
      refused: 'Ihminen vastaa sinulle. Mikään automaattinen avustaja ei lue viestejäsi.',
    },
    remember: {
      title: 'Tunnista minut ensi kerralla',
      text: 'Kun palaat, löydät aiemmat keskustelusi täältä.',
      refused: 'Tämä ikkuna unohtaa sinut, kun suljet sen.',
    },
    contact: {
      title: 'Tavoita minut sähköpostitse',
      text: 'Kirjoitamme osoitteeseesi, jos vastaus tulee vasta lähdettyäsi.',
      refused: 'Vastaus odottaa sinua täällä.',
    },
    improve: {
      title: 'Auta meitä parantamaan',
      text: 'Katsomme keskustelujen kopioita, joissa tunnistetut tiedot on korvattu merkinnöillä, jotta voimme kirjoittaa parempia ohjeartikkeleita.',
      refused: 'Keskustelujasi ei käytetä tähän.',
    },
    accountability: {
      title: 'Osoittaa, että noudatimme sääntöjä',
      text: 'Säilytämme valintasi ja tietojasi koskevat pyyntösi, koska lain mukaan meidän on pystyttävä osoittamaan ne.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'suostumuksesi (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)',
    'eu-gdpr:A6-1-b':
      'sopimus kanssasi tai sitä edeltävät toimet, joita pyysit (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)',
    'eu-gdpr:A6-1-c': 'lakisääteinen velvoite (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)',
    'eu-gdpr:A6-1-f':
      'oikeutettu etumme vastata nopeasti, jota voit vastustaa (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)',
  },
  categories: {
    'pd:Communication': 'se, mitä kirjoitat meille',
    'pd:Identifier': 'satunnainen numero, joka tarkoittaa sinua',
    'pd:EmailAddress': 'sähköpostiosoitteesi',
  },
  retention: {
    conversation_closed: (period: string) => `${period} keskustelun päättymisen jälkeen`,
    session_expired: (period: string) => `${period} käyntisi jälkeen`,
    case_closed: (period: string) => `${period} asian sulkemisen jälkeen`,
    consent_ended: (period: string) => `${period} suostumuksen antamisen jälkeen tai kunnes peruutat sen`,
    recorded: (period: string) => `${period} kirjaamisen jälkeen`,
  },
  notice: {
    title: 'Näin käsittelemme tietojasi tässä chatissa',
    summary: (controller: string) =>
      `${controller} vastaa siitä, mitä kirjoitat tähän. Mitään ei tallenneta ennen kuin suostut. Voit kieltäytyä ja saada silti apua, muuttaa mieltäsi milloin tahansa sekä itse katsoa, ladata tai poistaa kaiken.`,
    who: {
      title: 'Kuka vastaa tiedoista',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Rekisterinpitäjä: ${name}, ${address}.`,
        `Kysymykset yksityisyydestä: ${contact}. Tietosuojavastaava: ${officer}.`,
      ],
    },
    what: {
      title: 'Mitä kerätään ja mitä ei',
      text: [
        'Se, mitä kirjoitat, milloin kirjoitit sen, valitsemasi kieli ja valintasi. Sinun ei tarvitse kertoa, kuka olet.',
        'Verkko-osoitettasi, selaintasi ja liikkumistasi tällä sivustolla ei tallenneta. Laitteellasi säilytetään vain tämän ikkunan avain, kunnes suljet välilehden.',
        'Korttinumerot ja salasanat peitetään ennen kuin mitään tallennetaan. Älä lähetä meille tietoja terveydestäsi, vakaumuksestasi tai yksityiselämästäsi, ellei kysymyksesi sitä vaadi.',
      ],
    },
    why: { title: 'Miksi, millä perusteella ja kuinka kauan' },
    recipients: {
      title: 'Kuka saa tietoja',
      none: 'Ei kukaan ulkopuolinen. Avustaja toimii omilla palvelimillamme, eivätkä tiedot poistu niiltä.',
      some: 'Nämä yritykset työskentelevät meille sopimuksen nojalla:',
    },
    transfers: { title: 'Siirrot Euroopan talousalueen ulkopuolelle', none: 'Siirtoja ei ole.' },
    machine: {
      title: 'Avustaja',
      text: [
        'Vastaukset, joissa on merkintä ”Tekoälyavustaja”, tulevat koneelta. Ne ovat lainauksia ohjeartikkeleistamme, ja niissä on linkki lähteeseen. Kone voi erehtyä.',
        'Se ei tee päätöksiä, joilla on sinua koskevia oikeusvaikutuksia tai jotka vaikuttavat sinuun vastaavalla tavalla. Ihminen on aina tavoitettavissa.',
      ],
      worded:
        'Vastaukset, joissa on merkintä ”Tekoälyavustaja”, tulevat koneelta. Kielimalli muotoilee ne ohjeartikkeleistamme ja antaa linkin lähteeseen; tiedot, jotka tunnistamme, korvataan nimilapuilla ennen kuin se lukee ne. Kone voi erehtyä.',
    },
    required: {
      title: 'Onko tietojen antaminen pakollista?',
      text: [
        'Ei. Mikään laki tai sopimus ei velvoita sinua antamaan meille tietoja täällä. Jos et tallenna meille mitään, vastaamme ohjeartikkeleidemme pohjalta.',
      ],
    },
    rights: {
      title: 'Oikeutesi',
      intro:
        'Voit käyttää niitä kaikkia tässä ikkunassa kohdassa ”Omat tietoni” tai kirjoittamalla meille. Se ei maksa mitään.',
    },
    security: {
      title: 'Miten tietoja suojataan',
      text: [
        'Kaikki, mitä kirjoitat, sinetöidään omalla avaimellasi ennen tallentamista. Kun poistat tietosi, sekä rivit että avain tuhotaan ja saat allekirjoitetun todistuksen.',
      ],
    },
    complaint: {
      title: 'Valitus',
      text: (authority: string, url: string) => [
        `Voit tehdä valituksen valvontaviranomaiselle, esimerkiksi ${authority} (${url}), ja voit viedä asian tuomioistuimeen.`,
      ],
    },
    change: {
      title: 'Jos muutat mieltäsi',
      text: [
        'Avaa ”Omat tietoni” tässä ikkunassa ja kytke valinta pois. Se vaikuttaa viidessä sekunnissa, ja vain sitä varten tallennettu poistetaan.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Katso ja lataa',
      text: 'Täydellinen kopio tiedoistasi, ihmisten ja koneiden luettavissa (15 artikla).',
    },
    rectification: {
      title: 'Oikaise',
      text: 'Pyydä virheelliset tiedot oikaistaviksi tai täydennettäviksi (16 artikla).',
    },
    erasure: { title: 'Poista', text: 'Pyydä kaikki poistettavaksi, saat todistuksen (17 artikla).' },
    restriction: { title: 'Jäädytä', text: 'Pyydä, että tietosi säilytetään mutta niitä ei käytetä (18 artikla).' },
    portability: { title: 'Ota mukaan', text: 'Saat antamasi tiedot muodossa, jota muut voivat lukea (20 artikla).' },
    objection: { title: 'Vastusta', text: 'Vastusta sitä, mitä teemme oman etumme vuoksi (21 artikla).' },
    review: {
      title: 'Anna ihmisen päättää',
      text: 'Pyydä, että automaattinen päätös selitetään ja ihminen arvioi sen uudelleen (22 artikla).',
    },
    withdrawal: {
      title: 'Peru suostumus',
      text: 'Perut kaikki suostumukset kerralla; se, mitä säilytetään vain niiden vuoksi, poistetaan (7 artikla).',
    },
    complaint: {
      title: 'Tee valitus',
      text: 'Saat tietää, minne voit valittaa ja mikä tuomioistuin voi ratkaista asian (77 artikla).',
    },
  },
  problems: {
    'bad-request': 'Jokin pyynnössä ei täsmää.',
    'not-signed-in': 'Kirjaudu sisään tai aloita alusta.',
    'second-factor-required': 'Tarvitaan toinen tunnistautumistapa.',
    'not-allowed': 'Sinulla ei ole oikeutta tehdä tätä.',
    'consent-required': 'Valitse ensin, saammeko säilyttää tämän keskustelun.',
    'purpose-not-permitted': 'Se ei ole sallittua tähän tarkoitukseen.',
    'origin-not-allowed': 'Tämä sivusto ei saa käyttää tätä ikkunaa.',
    'not-found': 'Täällä ei ole mitään.',
    'method-not-allowed': 'Sitä ei voi tehdä täällä.',
    conflict: 'Se ei sovi nykytilanteeseen.',
    held: 'Viestissäsi on jotain, mistä sinun on ensin päätettävä. Mitään ei tallennettu.',
    'notice-outdated': 'Tietosuojaseloste on muuttunut. Tutustu siihen ja valitse uudelleen.',
    'not-verified': 'Poistoa ei voitu vielä vahvistaa. Se jatkuu itsestään.',
    gone: 'Tätä ei enää ole.',
    'decision-refused': 'Näitä sääntöjä ei voi käyttää tällaisina.',
    'decision-rules-changed': 'Tämän päätöksen säännöt eivät ole sellaiset kuin ne tallennettiin. Mitään ei päätetty.',
    'too-large': 'Se on liian suuri.',
    'wrong-media-type': 'Tällaista sisältöä ei oteta vastaan täällä.',
    'reason-required': 'Anna syy.',
    restricted: 'Nämä tiedot on jäädytetty rekisteröidyn pyynnöstä.',
    'too-many-requests': 'Se oli liian nopeaa. Odota hetki.',
    internal: 'Jokin meni meillä vikaan. Mitään ei kadonnut.',
    'sealed-data-damaged': 'Joitakin tietoja ei voitu avata, koska niitä on muutettu. Niitä ei näytetä.',
    unavailable: 'Ei käytettävissä juuri nyt. Yritä pian uudelleen; mitään ei kadonnut.',
    'storage-full': 'Tallennustila on täynnä. Yritä myöhemmin uudelleen; mitään ei kadonnut.',
  },
  findings: {
    CARD: 'korttinumero',
    SECRET: 'salasana tai avain',
  },
}
