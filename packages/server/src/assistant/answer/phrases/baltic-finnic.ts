/** Phrases in Lithuanian, Latvian, Estonian and Finnish. */
import type { Phrases } from './phrases.ts'

/** Phrases by language. */
export const BALTIC_AND_FINNIC: Record<'lt' | 'lv' | 'et' | 'fi', Phrases> = {
  lt: {
    greeting: 'labas, sveiki, laba diena, labas rytas, labas vakaras, sveikas, sveika, labukas',
    thanks: 'ačiū, dėkui, labai ačiū, dėkoju, ačiū jums, ačiū tau',
    bye: 'viso gero, iki, sudie, geros dienos, labanakt, labos nakties, iki pasimatymo, tai viskas, ate',
    filler: 'visiems, labai, už, pagalbą, ir, ok, gerai, super, greitą, atsakymą, jums, tau, dar, kartą',
    self: 'ar tu, ar jūs, tu esi, jūs esate, ar kalbu, kalbu su, ar bendrauju, bendrauju su, ar čia, ar tai, kas tu, kas jūs, su kuo, ar rašau',
    nature:
      'žmog*, žmones, robot*, botas, botu, bot, pokalbių robot*, mašina, di, dirbtinis intelektas, dirbtiniu intelektu, ai, tikras, gyvas, asmuo, kompiuter*, program*, kas tu, su kuo',
    reach:
      'kalbėti su, kalbėti, pakalbėti, pasikalbėti, sujunk*, perjunk*, susisiek*, bendrauti su, paskambink*, duokite, perduok*, nukreip*',
    person:
      'žmog*, asmen*, kuo nors, darbuotoj*, konsultant*, operator*, agent*, atstov*, specialist*, vadov*, koleg*, klientų aptarnav*',
    want: 'noriu, norėčiau, reikia, prašau, pageidauju, geriau, ne',
    human: 'žmog*, tikru žmogumi, gyvu žmogumi, darbuotoj*, konsultant*, operator*',
    mine: 'mano, mane, man, aš, noriu, norėčiau, savo, apie mane',
    data: 'duomenis, duomenys, duomenų, asmens duomenis, asmens duomenų, duomenimis, informaciją apie mane, apie mane, mano žinutes, šį pokalbį, pokalbį, istoriją, mano informaciją',
    erase: 'ištrin*, pašalin*, panaikin*, pamirš*, sunaikin*, trinti',
    see: 'kopij*, prieig*, pamatyti, matyti, susipažinti, parodyk*, atsisiųsti, žinote, turite, saugote, saugom*, atsiųsk*, siųsk*, gauti, renkate, surink*, tvark*, pateik*',
    correct: 'ištais*, pataisy*, netiksl*, neteising*, klaiding*, atnaujin*, pakeis*',
    restrict: 'aprib*, sustabdy*, nutrauk*, užblok*, ribot*',
    move: 'perkel*, eksport*, perduoti kitam, kitam teikėjui, kompiuterio skaitom*, perkeliamum*',
    object: 'nesutink*, prieštarau*, nenaudokite, nustokite naudoti, nenoriu kad, neperduokite, naudotumėte',
    consent: 'sutikim*',
    withdraw: 'atšauk*, atsiim*',
    decision: 'sprendim*',
    contest: 'ginčy*, apskųs*, peržiūrė*, nesutink*, paaiškin*, skųsti',
  },
  lv: {
    greeting: 'sveiki, labdien, čau, labrīt, labvakar, sveiks, sveika, hei',
    thanks: 'paldies, liels paldies, pateicos, paldies jums, paldies tev',
    bye: 'uz redzēšanos, atā, visu labu, ar labu nakti, jauku dienu, tas ir viss, čau, ardievu',
    filler: 'visiem, liels, par, palīdzību, un, ok, labi, super, ātro, atbildi, jums, tev, vēlreiz',
    self: 'vai tu, vai jūs, tu esi, jūs esat, vai es runāju, runāju ar, vai es sarakstos, vai šis, vai tas, kas tu, kas jūs, ar ko, vai te',
    nature:
      'cilvēk*, robot*, bots, botu, bot, tērzēšanas robot*, mašīna, mi, ai, mākslīgais intelekts, mākslīgo intelektu, īsts, dzīvs, persona, personu, dator*, programm*, kas tu, ar ko',
    reach:
      'runāt ar, runāt, parunāt, sazināties, savieno*, pārslēdz*, pāradres*, sazin*, zvan*, piezvan*, dodiet, nodod*',
    person:
      'cilvēk*, person*, kādu, darbiniek*, konsultant*, operator*, aģent*, pārstāv*, speciālist*, vadītāj*, koleg*, klientu apkalpo*',
    want: 'gribu, vēlos, vajag, lūdzu, labāk, gribētu, ne, nepieciešams',
    human: 'cilvēk*, īstu cilvēku, dzīvu cilvēku, darbiniek*, konsultant*, operator*',
    mine: 'mani, manu, manus, man, mans, mana, es, vēlos, gribu, savus, par mani, savu',
    data: 'datus, dati, datu, personas datus, personas datu, datiem, informāciju par mani, par mani, manas ziņas, šo sarunu, sarunu, vēsturi, manu informāciju',
    erase: 'dzēs*, izdzēs*, nodzēs*, noņem*, aizmirs*, iznīcin*',
    see: 'kopij*, piekļu*, redzēt, apskatīt, parād*, lejupielād*, zināt, zina, glabājat, glabāt, atsūt*, nosūt*, saņemt, iegūt, vācat, apkopo*, apstrādā*, rīcībā, ir jums',
    correct: 'labo*, izlabo*, neprecīz*, nepareiz*, kļūdain*, atjaun*, main*, precizē*',
    restrict: 'ierobežo*, aptur*, pārtrauc*, bloķē*',
    move: 'pārnes*, eksport*, pārsūt*, citam pakalpojumu, citam sniedzējam, mašīnlasām*, pārnesamīb*',
    object: 'iebilst*, iebildum*, iebilstu, neizmantojiet, pārtrauciet izmantot, nevēlos ka, nekopīgojiet, izmantotu',
    consent: 'piekrišan*',
    withdraw: 'atsauk*, atsauc*, atcel*',
    decision: 'lēmum*',
    contest: 'apstrīd*, pārsūdz*, pārskat*, nepiekrītu, paskaidro*, iebil*',
  },
  et: {
    greeting: 'tere, tervist, hei, tere hommikust, tere päevast, tere õhtust, tsau',
    thanks: 'aitäh, tänan, suur tänu, tänud, aitäh teile, tänan väga',
    bye: 'head aega, nägemist, nägemiseni, head päeva, head ööd, tsau, see on kõik, kena päeva',
    filler: 'kõigile, väga, abi, eest, ja, ok, super, kiire, vastuse, teile, sulle, veel, kord',
    self: 'kas sa oled, kas sina oled, kas te olete, oled sa, sa oled, te olete, kas ma räägin, räägin ma, kas räägin, kas see on, kes sa oled, kes te olete, mis sa oled, kellega, kas vestlen, kas ma vestlen, kas siin on',
    nature:
      'inime*, inimene, inimesega, robot*, bot, botiga, vestlusrobot*, juturobot*, masin*, ai, tehisintellekt*, tehisaru*, päris, elus, isik*, arvuti*, programm*, kes sa oled, kellega',
    reach: 'rääkida, räägi, suhelda, vestelda, ühenda*, suuna*, kontakt*, helista*, andke, üle anda, võtta',
    person:
      'inime*, isik*, kellegagi, töötaja*, klienditeenindaja*, operaator*, agent*, esindaja*, spetsialist*, kolleeg*, nõustaja*, klienditeenindus*, klienditoe*, juhataja*',
    want: 'tahan, soovin, vajan, palun, pigem, sooviksin, tahaksin, ei',
    human: 'inime*, päris inimese*, elus inimese*, klienditeenindaja*, operaator*, töötaja*',
    mine: 'minu, mu, mind, mulle, ma, tahan, soovin, oma, enda, mina',
    data: 'andmed, andmeid, andmete, andmetele, isikuandme*, teavet minu kohta, minu kohta, minu sõnumi*, selle vestluse, see vestlus, vestlust, vestluse, ajalugu, infot minu kohta',
    erase: 'kustuta*, eemalda*, unusta*, hävita*, kustutamist',
    see: 'koopia*, juurdepääs*, ligipääs*, näha, vaadata, näita*, laadida, teate, teil on, salvesta*, säilita*, saatke, saata, saada, kogu*, töötle*, tutvuda, väljavõte*',
    correct: 'paranda*, vale*, ebaõige*, ebatäpse*, uuenda*, muut*',
    restrict: 'piira*, peata*, külmuta*, lõpetage töötlemine',
    move: 'ülekand*, üle kanda, eksport*, teisele teenusepakkujale, masinloetav*, kanda üle',
    object: 'vastuväi*, vastu, ärge kasutage, lõpetage kasutamine, ei soovi et, ärge jagage, vaidlusta*, kasutaksite',
    consent: 'nõusolek*',
    withdraw: 'tagasi, tühista*, võtan',
    decision: 'otsus*',
    contest: 'vaidlusta*, kaeba*, läbi vaadata, ei nõustu, selgita*, vastuväi*, ülevaat*, uuesti',
  },
  fi: {
    greeting:
      'hei, moi, terve, päivää, hyvää päivää, hyvää huomenta, huomenta, hyvää iltaa, moikka, tervehdys, hyvää iltapäivää',
    thanks: 'kiitos, kiitti, paljon kiitoksia, suuri kiitos, kiitoksia, kiitos paljon',
    bye: 'näkemiin, hei hei, moi moi, heippa, hyvää yötä, hyvää päivänjatkoa, se oli siinä, moikka, nähdään, siinä kaikki',
    filler:
      'kaikille, paljon, avusta, ja, ok, hyvä, super, nopeasta, vastauksesta, vielä, kerran, teille, sinulle, kaikesta',
    self: 'oletko, oletteko, olet, puhunko, juttelenko, keskustelenko, onko tämä, onko se, kuka olet, kuka sinä olet, mikä olet, kenen kanssa, kirjoitanko, onko siellä, onko täällä',
    nature:
      'ihmi*, robotti*, robotin, botti, botin, chatbot*, kone*, koneen, tekoäly*, ai, oikea ihminen, oikea henkilö, oikea, henkilö*, tietokone*, ohjelma*, elävä, kuka olet, kenen kanssa',
    reach:
      'puhua, jutella, keskustella, yhdistä*, siirrä*, ota yhteyttä, yhteyden, yhteys, soita*, soittakaa, anna minulle, välitä*, tavoittaa',
    person:
      'ihmis*, ihmisen, henkilö*, jonkun, joku, asiakaspalvelija*, työntekijä*, asiakaspalvel*, operaattori*, edustaja*, asiantuntija*, neuvoja*, esimie*, virkailija*',
    want: 'haluan, haluaisin, tarvitsen, pyydän, mieluummin, toivon, ei, en, kiitos',
    human: 'ihmis*, ihmisen, oikean ihmisen, asiakaspalvelija*, oikea ihminen, työntekijä*, edustaja*',
    mine: 'minun, minua, minusta, minulle, minä, haluan, haluaisin, omat, omia, tietoni, tietojani, mun',
    data: 'tiedot, tietoni, tietojani, tietoja, henkilötie*, tietojeni, minusta, kaikki minusta, viestini, tämä keskustelu, tämän keskustelun, keskustelu*, historia*, dataa, datan, datani, tietoihini',
    erase: 'poista*, pyyhi*, unohda*, hävitä*, tuhoa*, tuhota, poistakaa',
    see: 'kopio*, jäljennös*, pääsy*, nähdä, näytä*, näyttäkää, lataa*, tiedätte, tallenta*, tallennettu, säilytä*, lähettä*, lähetä*, saada, kerää*, kerätty, käsittele*, tarkastaa, tarkastus*, pyydän',
    correct: 'oikais*, oikaise*, korja*, korjatkaa, virhee*, väär*, päivit*, epätarkk*, muuttaa',
    restrict: 'rajoit*, rajoitta*, keskeyt*, jäädyt*, lopettakaa käsittely',
    move: 'siirrettävyy*, vie, viedä, siirtä*, siirrä*, toiselle palveluntarjoajalle, koneluettava*, export',
    object: 'vastust*, älkää käyttäkö, lopettakaa käyttö, en halua että, kiellän, älkää jakako, käytätte, käytettävän',
    consent: 'suostumu*',
    withdraw: 'peru*, peruuta*, perun, vetää, vedän',
    decision: 'päätö*',
    contest: 'riitaut*, valit*, tarkist*, eri mieltä, selit*, vastust*, uudelleen, kiist*',
  },
}
