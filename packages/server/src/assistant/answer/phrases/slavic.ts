/** Phrases in Bulgarian, Czech, Croatian, Polish, Slovak and Slovenian. */
import type { Phrases } from './phrases.ts'

/** Phrases by language. */
export const SLAVIC: Record<'bg' | 'cs' | 'hr' | 'pl' | 'sk' | 'sl', Phrases> = {
  bg: {
    greeting: 'здравей, здравейте, добър ден, добро утро, добър вечер, привет, хей, здрасти',
    thanks: 'благодаря, мерси, много благодаря, благодаря ви, благодаря ти',
    bye: 'довиждане, чао, лека нощ, приятен ден, до скоро, сбогом, това е всичко',
    filler: 'на, всички, много, за, помощта, и, ок, супер, бързия, отговор, ви, ти, още, веднъж',
    self: 'ти ли си, вие ли сте, си ли, сте ли, ти си, вие сте, говоря ли, говоря с, пиша ли, разговарям, това ли е, това, кой си, кой сте, какво си, с кого, човек ли, робот ли, бот ли',
    nature:
      'човек, робот*, бот, чатбот*, машина, аи, ии, ai, изкуствен интелект, истински човек, реален, жив човек, компютър, програма, кой си, с кого',
    reach:
      'говоря с, говоря, разговарям с, свържете ме, свържи ме, прехвърл*, да се свържа, обадете, обади, дайте ми, пишеш',
    person:
      'човек, хора, някой, служител*, оператор*, консултант*, агент*, представител*, колега*, сътрудник*, отдел обслужване, жив човек, истински човек',
    want: 'искам, желая, трябва, моля, предпочитам, нужен, не, бих',
    human: 'човек, оператор*, служител*, консултант*, жив човек, истински човек, представител*',
    mine: 'ми, мои, моите, моята, мен, аз, ме, искам, желая, за мен',
    data: 'данни, данните, лични данни, личните данни, информация за мен, информацията за мен, за мен, съобщенията ми, този чат, този разговор, разговора, историята, моята информация',
    erase: 'изтри*, заличи*, премахн*, забрав*, унищож*, изтрий*, изтриване',
    see: 'копие, достъп, видя, виждам, покаж*, изтегл*, знаете, имате, пазите, съхраня*, изпрат*, получа, събира*, обработва*, справка',
    correct: 'коригир*, поправ*, грешн*, неверн*, неточн*, обнов*, промен*',
    restrict: 'огранич*, спрете обработ*, блокир*, спр*',
    move: 'преносимост, експорт*, прехвърл*, друг доставчик, машинно четим',
    object: 'възраз*, възражение, не използвайте, не искам да използвате, спрете да използвате, против, не споделяйте',
    consent: 'съгласие*, съгласието, разрешение',
    withdraw: 'оттегл*, отмен*, отказвам',
    decision: 'решение*, решението',
    contest: 'оспор*, обжалв*, преглед*, не съм съгласен, обясн*, възраз*, преразгле*',
  },
  cs: {
    greeting: 'ahoj, dobrý den, dobré ráno, dobrý večer, zdravím, čau, nazdar, haló, dobré odpoledne',
    thanks: 'děkuji, díky, děkuju, moc děkuji, dík, mockrát děkuji',
    bye: 'na shledanou, nashledanou, sbohem, hezký den, čau, dobrou noc, to je vše, ahoj, pěkný den, mějte se',
    filler: 'všem, moc, za, pomoc, vám, ti, vaši, a, ok, super, rychlou, odpověď, ještě, jednou, přeji',
    self: 'jsi, jste, mluvím, hovořím, píšu si, komunikuji, je to, je tohle, kdo jsi, kdo jste, co jsi, ty jsi, vy jste, s kým, bavím se',
    nature:
      'člověk*, lidská bytost, robot*, bot, botem, chatbot*, stroj*, ai, umělá inteligence, umělou inteligencí, skutečný člověk, opravdový, živý, osoba, osobou, počítač*, program, kdo jsi, s kým',
    reach:
      'mluvit s, mluvit, promluvit, hovořit, spojte mě, spoj mě, spojit, přepoj*, předejte mě, kontakt*, zavolejte, zavolat, dejte mi, převezme',
    person:
      'člověk*, osob*, někým, někdo, operátor*, zaměstnan*, pracovník*, agent*, konzultant*, kolega*, zástupce*, zákaznick*, podpor*, vedoucí*, lidmi, poradce*',
    want: 'chci, chtěl bych, chtěla bych, potřebuji, prosím, přeji, raději, žádám, nechci, bych',
    human: 'člověk*, operátor*, živý*, skutečn* osob*, pracovník*, lidsk*, poradce*, poradcem',
    mine: 'moje, mé, mých, můj, moji, mně, mě, mi, o mně, chci, já, svoje, své, svých',
    data: 'data, údaje, údajů, osobní údaje, osobních údajů, údajům, informace o mně, o mně, moje zprávy, tento chat, tuto konverzaci, konverzaci, historii, datům',
    erase: 'smaž*, smazat, vymaž*, vymazat, odstran*, zapomen*, znič*, zlikvid*, výmaz, smazání',
    see: 'kopii, kopie, přístup, vidět, zobraz*, ukaž*, ukázat, stáhn*, víte, máte, ukládáte, uložen*, zašl*, poslat, pošl*, získat, shromažď*, zpracov*, uchováv*, výpis, dostat',
    correct: 'oprav*, nesprávn*, chybn*, špatn*, nepřesn*, aktualiz*, změn*',
    restrict: 'omez*, pozastav*, zablok*, přestaňte zpracov*',
    move: 'přenositelnost*, export*, přenes*, převés*, převed*, jinému poskytovateli, strojově čitel*',
    object:
      'námitk*, namítám, nesouhlasím, nepoužívejte, přestaňte používat, nechci abyste, vznáším, nesdílejte, používali',
    consent: 'souhlas*',
    withdraw: 'odvol*, odvoláv*, stáhn*, stahuj*, vzít zpět, zruš*, odebr*',
    decision: 'rozhodnutí*',
    contest: 'napad*, napadnout, odvol*, přezkou*, nesouhlasím, vysvětl*, námitk*, stížn*',
  },
  hr: {
    greeting: 'bok, zdravo, dobar dan, dobro jutro, dobra večer, pozdrav, hej, halo, bog',
    thanks: 'hvala, puno hvala, hvala lijepa, hvala vam, hvala ti, zahvaljujem',
    bye: 'doviđenja, bok, ugodan dan, laku noć, vidimo se, to je sve, zbogom, lijep pozdrav',
    filler: 'svima, puno, na, pomoći, i, ok, super, brzom, odgovoru, vam, ti, još, jednom, lijepa',
    self: 'jesi li, jeste li, jesi, jeste, razgovaram, pričam, pišem, je li ovo, je li to, ovo je, tko si, tko ste, što si, ti si, vi ste, s kim',
    nature:
      'čovjek*, ljudsko biće, robot*, bot, botom, chatbot*, stroj, strojem, ai, umjetna inteligencija, umjetnom inteligencijom, prava osoba, stvarna osoba, osoba, osobom, stvar*, računalo, program, tko si, s kim, živ',
    reach:
      'razgovarati, pričati, govoriti s, spojite me, spoji me, prebaci*, poveži*, povežite, kontakt*, nazov*, dajte mi, preusmjeri*',
    person:
      'čovjek*, osob*, netko, nekim, operater*, zaposlenik*, djelatnik*, agent*, predstavnik*, kolega*, korisnič*, podršk*, savjetnik*, ljudima',
    want: 'želim, hoću, trebam, molim, radije, htio bih, htjela bih, ne, želio',
    human: 'čovjek*, operater*, prava osoba, pravu osobu, pravom osobom, djelatnik*, ljudsk*, stvarnom osobom, živ*',
    mine: 'moje, moji, mojih, moj, meni, mene, mi, me, o meni, želim, svoje, svojih',
    data: 'podatke, podaci, podataka, osobne podatke, osobni podaci, podacima, informacije o meni, o meni, moje poruke, ovaj razgovor, ovaj chat, povijest, razgovor',
    erase: 'izbriš*, obriš*, briš*, uklon*, zaborav*, uništ*, brisanje',
    see: 'kopiju, pristup*, vidjeti, pokaž*, pokazati, preuz*, znate, imate, čuvate, pohranj*, spremlj*, pošalj*, poslati, dobiti, prikuplj*, obrađuj*, uvid',
    correct: 'isprav*, netočn*, pogrešn*, krivi, krive, ažurir*, promijen*',
    restrict: 'ogranič*, obustav*, prestanite obrađivati, zamrzn*, blokir*',
    move: 'prenosivost*, izvoz*, izvez*, prenes*, prenijeti, prijenos*, drugom pružatelju, strojno čitljiv*',
    object:
      'prigovor*, prigovaram, protivim, nemojte koristiti, ne koristite, prestanite koristiti, ne želim da koristite, nemojte dijeliti, koristite',
    consent: 'privol*, pristanak*, suglasnost*, pristank*',
    withdraw: 'povuć*, povlač*, opozv*, opoziv*, povučem',
    decision: 'odluk*',
    contest: 'ospor*, žalb*, žaliti, preispit*, ne slažem, objasn*, prigovor*, pregled*',
  },
  pl: {
    greeting: 'cześć, dzień dobry, witam, hej, dobry wieczór, siema, halo, witaj, dobry',
    thanks: 'dziękuję, dzięki, dziękuje, wielkie dzięki, dziękuję bardzo, bardzo dziękuję',
    bye: 'do widzenia, pa, miłego dnia, dobranoc, do zobaczenia, na razie, to wszystko, żegnam',
    filler:
      'wszystkim, bardzo, za, pomoc, i, ok, super, szybką, odpowiedź, jeszcze, raz, państwu, ci, życzę, pani, panu',
    self: 'jesteś, czy jesteś, czy to, czy rozmawiam, rozmawiam z, rozmawiam, piszę z, czatuję z, kim jesteś, czym jesteś, to jest, czy pan jest, czy pani jest, z kim, jest pan, jest pani',
    nature:
      'człowiek*, robot*, bot, botem, chatbot*, maszyn*, ai, si, sztuczna inteligencja, sztuczną inteligencją, prawdziw*, żywy*, osoba, osobą, realn*, komputer*, program*, automat*, kim jesteś, z kim',
    reach:
      'rozmawiać z, rozmawiać, porozmawiać, pogadać, połącz*, przełącz*, przekier*, skontaktować, kontakt*, zadzwoń*, zadzwońcie, daj mi, dajcie, mówić z, rozmowa z, rozmowę z, rozmowy z',
    person:
      'człowiek*, ludźmi, osob*, kimś, ktoś, konsultant*, pracownik*, agent*, operator*, przedstawiciel*, doradc*, kierownik*, obsług*, koleg*',
    want: 'chcę, chciałbym, chciałabym, potrzebuję, proszę, wolę, życzę, żądam, nie, poproszę',
    human: 'człowiek*, konsultant*, żyw*, prawdziw*, doradc*, pracownik*, operator*, ludzk*',
    mine: 'moje, moich, mój, moją, mnie, mi, swoje, swoich, o mnie, chcę, chciałbym, chciałabym, swoim, moim',
    data: 'dane, danych, dane osobowe, danych osobowych, danymi, informacje o mnie, informacji o mnie, o mnie, moje wiadomości, tę rozmowę, ten czat, rozmowę, historię, historii',
    erase: 'usuń*, usuniec*, usunąć, skasuj*, skasować, wymaż*, zapomn*, zniszcz*, usunięci*, usuwa*',
    see: 'kopi*, dostęp*, zobaczyć, zobacz*, wgląd*, pokaż*, pobrać, pobierz*, wiecie, wie, macie, przechowuj*, przesł*, prześl*, wyślij*, wysł*, uzyskać, otrzymać, gromadz*, zebra*, przetwarza*, udostępn*, posiada*, zbiera*',
    correct: 'sprost*, popraw*, nieprawidłow*, błędn*, niepoprawn*, zmien*, zmian*, zaktualiz*, złe, skoryg*',
    restrict: 'ogranicz*, wstrzym*, zablok*, przestańcie przetwarzać, zawie*',
    move: 'przenie*, przenosz*, przenosz*, eksport*, innego dostawcy, innemu dostawcy, odczyt maszynow*, wyeksport*, przekaz*',
    object:
      'sprzeciw*, nie używajcie, nie wykorzystujcie, przestańcie używać, nie chcę abyście, nie zgadzam, nie udostępniajcie, używali, wykorzystywali, wykorzystywania',
    consent: 'zgod*',
    withdraw: 'wycof*, cofn*, odwoł*, cofam',
    decision: 'decyzj*',
    contest: 'zakwestion*, kwestion*, odwoł*, zaskarż*, ponown*, nie zgadzam, wyjaśn*, sprzeciw*, rozpatrz*',
  },
  sk: {
    greeting: 'ahoj, dobrý deň, dobré ráno, dobrý večer, zdravím, čau, nazdar, haló',
    thanks: 'ďakujem, vďaka, ďakujem pekne, díky, veľmi pekne ďakujem, vďaka vám',
    bye: 'dovidenia, do videnia, zbohom, pekný deň, dobrú noc, to je všetko, čau, majte sa',
    filler: 'všetkým, veľmi, pekne, za, pomoc, vám, ti, vašu, a, ok, super, rýchlu, odpoveď, ešte, raz, prajem',
    self: 'si, ste, hovorím, rozprávam, píšem si, je to, je toto, kto si, kto ste, čo si, ty si, vy ste, s kým, komunikujem',
    nature:
      'človek*, ľudská bytosť, robot*, bot, botom, chatbot*, stroj*, ai, umelá inteligencia, umelou inteligenciou, skutočný, živý, osoba, osobou, počítač*, program, kto si, s kým',
    reach:
      'hovoriť s, hovoriť, porozprávať, rozprávať, spojte ma, spoj ma, spojiť, prepoj*, kontakt*, zavolajte, zavolať, dajte mi, odovzdajte',
    person:
      'človek*, osob*, niekým, niekto, operátor*, zamestnan*, pracovník*, agent*, konzultant*, kolega*, zástupc*, zákaznick*, podpor*, poradc*, ľuďmi',
    want: 'chcem, chcel by som, chcela by som, potrebujem, prosím, želám, radšej, žiadam, nechcem, by',
    human: 'človek*, operátor*, živ*, pracovník*, ľudsk*, poradc*, skutočn*',
    mine: 'moje, mojich, môj, moji, mne, mi, ma, o mne, chcem, svoje, svojich',
    data: 'údaje, údajov, dáta, osobné údaje, osobných údajov, údajom, informácie o mne, o mne, moje správy, tento chat, túto konverzáciu, konverzáciu, históriu, dát',
    erase: 'vymaž*, vymazať, zmaž*, zmazať, odstrán*, zabudn*, znič*, výmaz, vymazanie',
    see: 'kópiu, kópia, prístup, vidieť, zobraz*, ukáž*, stiahn*, viete, máte, uklad*, uchováv*, pošl*, poslať, získať, zhromažď*, spracúv*, výpis, dostať',
    correct: 'oprav*, nesprávn*, chybn*, zlé, nepresn*, aktualiz*, zmen*',
    restrict: 'obmedz*, pozastav*, zablok*, prestaňte spracúvať',
    move: 'prenosnosť*, prenosnosti, export*, prenies*, previesť, inému poskytovateľovi, strojovo čitateľ*',
    object: 'namiet*, námietk*, nesúhlasím, nepoužívajte, prestaňte používať, nechcem aby ste, nezdieľajte, používali',
    consent: 'súhlas*',
    withdraw: 'odvol*, stiahn*, vziať späť, zruš*, odvolávam',
    decision: 'rozhodnut*',
    contest: 'napad*, odvol*, preskúm*, nesúhlasím, vysvetl*, námietk*, sťažn*, namiet*',
  },
  sl: {
    greeting: 'zdravo, pozdravljeni, živjo, dober dan, dobro jutro, dober večer, hej, pozdrav',
    thanks: 'hvala, najlepša hvala, hvala lepa, hvala vam, hvala ti, zahvaljujem',
    bye: 'nasvidenje, adijo, lep dan, lahko noč, se vidimo, to je vse, na svidenje, čav',
    filler: 'vsem, lepa, za, pomoč, in, ok, super, hiter, odgovor, vam, ti, še, enkrat, želim',
    self: 'si, ste, ali si, ali ste, govorim, pogovarjam, pišem, je to, ali je, to je, kdo si, kdo ste, kaj si, ti si, vi ste, s kom',
    nature:
      'človek*, človeško bitje, robot*, bot, botom, klepetalni, chatbot*, stroj, strojem, ai, umetna inteligenca, umetno inteligenco, prava oseba, resnična oseba, oseba, osebo, računalnik*, program, kdo si, s kom, živ',
    reach:
      'govoriti, govoril, govorila, pogovoriti, pogovarjati, povežite me, poveži me, prevežite, preveži, kontakt*, pokličite, poklici, dajte mi, preusmeri*, stik',
    person:
      'človek*, oseb*, nekom, nekdo, operater*, zaposlen*, uslužben*, agent*, predstavnik*, sodelav*, podpor*, svetovalc*, svetoval*, ljudmi',
    want: 'želim, hočem, potrebujem, prosim, raje, rad bi, rada bi, ne, bi',
    human: 'človek*, operater*, pravo osebo, resnično osebo, uslužben*, človešk*, svetovalc*, živ*',
    mine: 'moje, moji, mojih, moj, meni, mene, mi, me, o meni, želim, svoje, svojih',
    data: 'podatke, podatki, podatkov, osebne podatke, osebnih podatkov, podatkom, informacije o meni, o meni, moja sporočila, ta pogovor, ta klepet, zgodovino, pogovor',
    erase: 'izbriš*, izbrisati, zbriš*, briš*, odstran*, pozab*, uniči*, izbris',
    see: 'kopijo, kopija, dostop*, videti, vpogled*, pokaž*, prenes*, veste, imate, hranite, shranj*, pošlj*, poslati, dobiti, pridobiti, zbir*, obdelu*',
    correct: 'poprav*, netočn*, napačn*, nepravil*, posodob*, spremen*',
    restrict: 'omej*, prenehajte obdelovati, zamrzn*, blokir*, začasno ustav*',
    move: 'prenosljivost*, izvoz*, izvoz*, prenes*, prenesti, prenos*, drugemu ponudniku, strojno berljiv*',
    object:
      'ugovor*, ugovarjam, nasprotujem, ne uporabljajte, prenehajte uporabljati, ne želim da uporabljate, ne delite, uporabljate',
    consent: 'soglas*, privolit*, dovoljen*',
    withdraw: 'prekli*, umakn*, preklic*, umik*',
    decision: 'odločit*, odločb*',
    contest: 'izpodbij*, pritož*, pregled*, ne strinjam, razlož*, ugovor*, ponovn*',
  },
}
