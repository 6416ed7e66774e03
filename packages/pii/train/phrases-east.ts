// Sentences to generate training messages from: Slavic, Baltic and Uralic languages. Written for this package; slots as in phrases-west.ts.

/** Lines by language. */
export const EAST: Readonly<Record<string, string>> = {
  pl: `
+ Nazywam się {N}
+ mam na imię {F} i zamówiłam w zeszłym tygodniu
+ Dzień dobry, tu {N}
+ jestem {N}, chcę zwrócić zamówienie
+ Zamówienie jest na {I}
+ Mój mąż {N} zapłacił
+ Pani {L} miała oddzwonić
+ Pan {L} nigdy nie zadzwonił
+ Proszę wysłać fakturę na {N}, {A}, {Z}
+ Mieszkam przy {A}, {Z}
+ mój adres to {A} {Z}
+ proszę zmienić adres dostawy na {A}, {Z}
+ Droga {F}, dziękuję za pomoc
+ Dzięki {F}
+ Z poważaniem {N}
+ Pozdrawiam\n{N}\n{A}\n{Z}\n{P}
+ Można do mnie dzwonić pod {P} lub pisać na {E}
+ numer zamówienia {O}
+ Zamówienie {O} nie dotarło
+ numer klienta {K}, {N}
+ mój login to {U} a hasło to {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ tak, {N}
+ urodzona {D}, {N}
+ Imię i nazwisko: {N}\nTelefon: {P}\nE-mail: {E}
+ mój sąsiad {N} odebrał paczkę
+ rozmawiałam wczoraj z {I}
+ to konto {I}
+ to dla mojej córki {I}
+ sprawę prowadzi {I}
+ umowa z {I} została podpisana
+ stolik na nazwisko {L}
- Gdzie jest moje zamówienie?
- Chcę zwrócić buty, są za małe
- Czy wysyłacie do {C}?
- {B} przestał działać po dwóch tygodniach
- Czy model Róża będzie w maju w zielonym?
- Moja paczka leży w {C} od poniedziałku
- Kupiłam w {B} za 199 zł
- Dzień dobry, potrzebuję pomocy
- Bardzo dziękuję, działa
- Chwileczkę proszę
- Jaka jest różnica między sofą Karola a sofą Oxford?
- Aplikacja pokazuje błąd 404
- Jestem bardzo zadowolona
- Zmienił mi się adres, jak go zaktualizować?
- Zapomniałam hasła i loginu
- Ile trwa dostawa do Niemiec?
- Czy mogę zapłacić kartą?
- stolik dla 4 osób na 19:30
- Pan w sklepie powiedział, że tak
- Pani na infolinii była miła
`,
  cs: `
+ Jmenuji se {N}
+ jmenuju se {F} a objednala jsem minulý týden
+ Dobrý den, tady {N}
+ jsem {N}, chci vrátit objednávku
+ Objednávka je na jméno {N}
+ Můj manžel {N} zaplatil
+ Paní {L} měla zavolat
+ Pan {L} se mi neozval
+ Pošlete fakturu na {N}, {A}, {Z}
+ Bydlím {A}, {Z}
+ moje adresa je {A} {Z}
+ změňte prosím doručovací adresu na {A}, {Z}
+ Milá {F}, děkuji za pomoc
+ Díky {F}
+ S pozdravem {N}
+ Hezký den\n{N}\n{A}\n{Z}\n{P}
+ Můžete mi volat na {P} nebo psát na {E}
+ číslo objednávky {O}
+ Objednávka {O} nedorazila
+ zákaznické číslo {K}, {N}
+ můj login je {U} a heslo je {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ano, {N}
+ narozena {D}, {N}
+ Jméno: {N}\nTelefon: {P}\nE-mail: {E}
+ můj soused {N} převzal balík
+ včera jsem mluvila s {I}
+ je to účet {I}
+ je to pro {I}
+ stůl pro dva na jméno {L}
- Kde je moje objednávka?
- Chci vrátit boty, jsou malé
- Posíláte do {C}?
- {B} přestal po dvou týdnech fungovat
- Bude model Růže v květnu v zelené?
- Můj balík leží v {C} od pondělí
- Koupila jsem to v {B} za 499 Kč
- Dobrý den, potřebuji pomoc
- Moc děkuji, funguje to
- Okamžik prosím
- Jaký je rozdíl mezi pohovkou Karolína a pohovkou Oxford?
- Aplikace ukazuje chybu 404
- Jsem velmi spokojená
- Změnila se mi adresa, jak ji upravím?
- Zapomněla jsem heslo a přihlašovací jméno
- Jak dlouho trvá doručení na Slovensko?
- Můžu platit kartou?
- stůl pro 4 na půl osmou
- Pán v obchodě řekl, že ano
`,
  sk: `
+ Volám sa {N}
+ moje meno je {N} a objednala som minulý týždeň
+ Dobrý deň, tu {N}
+ som {N}, chcem vrátiť objednávku
+ Objednávka je na meno {N}
+ Môj manžel {N} zaplatil
+ Pani {L} mala zavolať
+ Pán {L} sa neozval
+ Pošlite faktúru na {N}, {A}, {Z}
+ Bývam na {A}, {Z}
+ moja adresa je {A} {Z}
+ zmeňte prosím adresu doručenia na {A}, {Z}
+ Milá {F}, ďakujem za pomoc
+ Vďaka {F}
+ S pozdravom {N}
+ Pekný deň\n{N}\n{A}\n{Z}\n{P}
+ Môžete mi volať na {P} alebo písať na {E}
+ číslo objednávky {O}
+ Objednávka {O} neprišla
+ zákaznícke číslo {K}, {N}
+ môj login je {U} a heslo je {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ áno, {N}
+ narodená {D}, {N}
+ Meno: {N}\nTelefón: {P}\nE-mail: {E}
+ môj sused {N} prevzal balík
+ včera som hovorila s {I}
+ je to účet {I}
+ je to pre {I}
- Kde je moja objednávka?
- Chcem vrátiť topánky, sú malé
- Posielate do {C}?
- {B} prestal po dvoch týždňoch fungovať
- Bude model Ruža v máji v zelenej?
- Môj balík leží v {C} od pondelka
- Kúpila som to v {B} za 49,90 eur
- Dobrý deň, potrebujem pomoc
- Veľmi pekne ďakujem, funguje to
- Moment prosím
- Aplikácia ukazuje chybu 404
- Som veľmi spokojná
- Zmenila sa mi adresa, ako ju upravím?
- Zabudla som heslo a prihlasovacie meno
- Ako dlho trvá doručenie do Česka?
- Môžem platiť kartou?
- stôl pre 4 o pol ôsmej
- Pán v obchode povedal, že áno
`,
  sl: `
+ Ime mi je {N}
+ sem {N} in sem naročila prejšnji teden
+ Pozdravljeni, tukaj {N}
+ jaz sem {N}, rada bi vrnila naročilo
+ Naročilo je na ime {N}
+ Moj mož {N} je plačal
+ Gospa {L} bi me morala poklicati
+ Gospod {L} me ni nikoli poklical
+ Račun pošljite na {N}, {A}, {Z}
+ Živim na naslovu {A}, {Z}
+ moj naslov je {A} {Z}
+ prosim spremenite naslov dostave na {A}, {Z}
+ Draga {F}, hvala za pomoč
+ Hvala {F}
+ Lep pozdrav, {N}
+ Lp\n{N}\n{A}\n{Z}\n{P}
+ Dosegljiva sem na {P} ali {E}
+ številka naročila je {O}
+ Naročilo {O} ni prispelo
+ številka stranke {K}, {N}
+ moje uporabniško ime je {U} in geslo je {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ja, {N}
+ rojena {D}, {N}
+ Ime: {N}\nTelefon: {P}\nE-pošta: {E}
+ moj sosed {N} je prevzel paket
+ včeraj sem govorila z {I}
+ to je račun {I}
+ to je za {I}
- Kje je moje naročilo?
- Rada bi vrnila čevlje, premajhni so
- Ali pošiljate v {C}?
- {B} je po dveh tednih nehal delovati
- Bo model Roza maja v zeleni?
- Moj paket je v {C} od ponedeljka
- Kupila sem v {B} za 49,90
- Pozdravljeni, potrebujem pomoč
- Najlepša hvala, deluje
- Trenutek prosim
- Aplikacija kaže napako 404
- Zelo sem zadovoljna
- Moj naslov se je spremenil, kako ga popravim?
- Pozabila sem geslo in uporabniško ime
- Koliko časa traja dostava na Hrvaško?
- Lahko plačam s kartico?
- miza za 4 ob pol osmih
`,
  hr: `
+ Zovem se {N}
+ moje ime je {N} i naručila sam prošli tjedan
+ Dobar dan, ovdje {N}
+ ja sam {N}, želim vratiti narudžbu
+ Narudžba je na ime {N}
+ Moj muž {N} je platio
+ Gospođa {L} me trebala nazvati
+ Gospodin {L} me nikad nije nazvao
+ Pošaljite račun na {N}, {A}, {Z}
+ Živim na adresi {A}, {Z}
+ moja adresa je {A} {Z}
+ molim promijenite adresu dostave na {A}, {Z}
+ Draga {F}, hvala na pomoći
+ Hvala {F}
+ Lijep pozdrav, {N}
+ Pozdrav\n{N}\n{A}\n{Z}\n{P}
+ Možete me dobiti na {P} ili {E}
+ broj narudžbe je {O}
+ Narudžba {O} nije stigla
+ broj kupca {K}, {N}
+ moje korisničko ime je {U} a lozinka je {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ da, {N}
+ rođena {D}, {N}
+ Ime: {N}\nTelefon: {P}\nE-mail: {E}
+ moj susjed {N} je preuzeo paket
+ jučer sam razgovarala s {I}
+ to je račun {I}
+ to je za {I}
- Gdje je moja narudžba?
- Želim vratiti cipele, premale su
- Šaljete li u {C}?
- {B} je prestao raditi nakon dva tjedna
- Hoće li model Ruža biti u svibnju u zelenoj?
- Moj paket je u {C} od ponedjeljka
- Kupila sam u {B} za 49,90
- Dobar dan, trebam pomoć
- Puno hvala, radi
- Trenutak molim
- Aplikacija pokazuje grešku 404
- Jako sam zadovoljna
- Promijenila mi se adresa, kako je ažurirati?
- Zaboravila sam lozinku i korisničko ime
- Koliko traje dostava u Sloveniju?
- Mogu li platiti karticom?
- stol za 4 u pola osam
`,
  bg: `
+ Казвам се {N}
+ името ми е {N} и поръчах миналата седмица
+ Здравейте, тук е {N}
+ аз съм {N}, искам да върна поръчката
+ Поръчката е на името на {N}
+ Мъжът ми {N} плати
+ Госпожа {L} трябваше да ми се обади
+ Господин {L} така и не се обади
+ Изпратете фактурата на {N}, {A}, {Z}
+ Живея на {A}, {Z}
+ адресът ми е {A} {Z}
+ моля сменете адреса за доставка на {A}, {Z}
+ Скъпа {F}, благодаря за помощта
+ Благодаря {F}
+ С уважение, {N}
+ Поздрави\n{N}\n{A}\n{Z}\n{P}
+ Можете да ме намерите на {P} или {E}
+ номерът на поръчката е {O}
+ Поръчка {O} не е пристигнала
+ клиентски номер {K}, {N}
+ потребителското ми име е {U}, паролата е {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ да, {N}
+ родена на {D}, {N}
+ Име: {N}\nТелефон: {P}\nИмейл: {E}
+ съседът ми {N} взе пакета
+ вчера говорих с {F} {L}
+ това е сметката на {N}
+ това е за дъщеря ми {F}
- Къде е поръчката ми?
- Искам да върна обувките, малки са
- Изпращате ли до {C}?
- {B} спря да работи след две седмици
- Ще има ли модел Роза в зелено през май?
- Пакетът ми е в {C} от понеделник
- Купих го от {B} за 49 лв
- Здравейте, имам нужда от помощ
- Много благодаря, работи
- Един момент моля
- Приложението показва грешка 404
- Много съм доволна
- Адресът ми се промени, как да го обновя?
- Забравих паролата и потребителското име
- Колко време отнема доставката до Румъния?
- Мога ли да платя с карта?
- маса за 4 в седем и половина
- Важи ли отстъпката и през лятото?
`,
  lt: `
+ Mano vardas {N}
+ aš esu {N}, užsisakiau praeitą savaitę
+ Sveiki, čia {N}
+ esu {N}, noriu grąžinti užsakymą
+ Užsakymas {I} vardu
+ Mano vyras {N} sumokėjo
+ Ponia {L} turėjo perskambinti
+ Ponas {L} taip ir nepaskambino
+ Siųskite sąskaitą {N}, {A}, {Z}
+ Gyvenu {A}, {Z}
+ mano adresas {A} {Z}
+ prašau pakeisti pristatymo adresą į {A}, {Z}
+ Miela {F}, ačiū už pagalbą
+ Ačiū {F}
+ Pagarbiai {N}
+ Geros dienos\n{N}\n{A}\n{Z}\n{P}
+ Galite skambinti {P} arba rašyti {E}
+ užsakymo numeris {O}
+ Užsakymas {O} neatvyko
+ kliento numeris {K}, {N}
+ mano vartotojo vardas {U}, slaptažodis {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ taip, {N}
+ gimusi {D}, {N}
+ Vardas: {N}\nTelefonas: {P}\nEl. paštas: {E}
+ mano kaimynas {N} paėmė siuntą
+ vakar kalbėjau su {I}
+ tai {I} sąskaita
+ tai mano dukrai {I}
- Kur mano užsakymas?
- Noriu grąžinti batus, jie per maži
- Ar siunčiate į {C}?
- {B} nustojo veikti po dviejų savaičių
- Ar modelis Rožė bus žalias gegužę?
- Mano siunta {C} nuo pirmadienio
- Pirkau iš {B} už 49,90
- Sveiki, man reikia pagalbos
- Labai ačiū, veikia
- Minutėlę prašau
- Programėlė rodo klaidą 404
- Esu labai patenkinta
- Mano adresas pasikeitė, kaip jį atnaujinti?
- Pamiršau slaptažodį ir vartotojo vardą
- Kiek trunka pristatymas į Latviją?
- Ar galiu mokėti kortele?
- staliukas 4 asmenims pusę aštuonių
`,
  lv: `
+ Mani sauc {N}
+ mans vārds ir {N}, es pasūtīju pagājušajā nedēļā
+ Labdien, šeit {N}
+ es esmu {N}, vēlos atgriezt pasūtījumu
+ Pasūtījums ir uz {I} vārda
+ Mans vīrs {N} samaksāja
+ {L} kundzei vajadzēja piezvanīt
+ {L} kungs man nepiezvanīja
+ Sūtiet rēķinu {N}, {A}, {Z}
+ Dzīvoju {A}, {Z}
+ mana adrese ir {A} {Z}
+ lūdzu mainiet piegādes adresi uz {A}, {Z}
+ Mīļā {F}, paldies par palīdzību
+ Paldies {F}
+ Ar cieņu {N}
+ Sveicieni\n{N}\n{A}\n{Z}\n{P}
+ Varat zvanīt {P} vai rakstīt {E}
+ pasūtījuma numurs ir {O}
+ Pasūtījums {O} nav pienācis
+ klienta numurs {K}, {N}
+ mans lietotājvārds ir {U} un parole {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ jā, {N}
+ dzimusi {D}, {N}
+ Vārds: {N}\nTālrunis: {P}\nE-pasts: {E}
+ mans kaimiņš {N} paņēma sūtījumu
+ vakar runāju ar {I}
+ tas ir {I} konts
+ tas ir manai meitai {I}
- Kur ir mans pasūtījums?
- Vēlos atgriezt kurpes, tās ir par mazu
- Vai sūtāt uz {C}?
- {B} pārstāja darboties pēc divām nedēļām
- Vai modelis Roze būs zaļā krāsā maijā?
- Mans sūtījums ir {C} kopš pirmdienas
- Nopirku {B} par 49,90
- Labdien, man vajag palīdzību
- Liels paldies, strādā
- Vienu mirkli lūdzu
- Lietotne rāda kļūdu 404
- Esmu ļoti apmierināta
- Mana adrese ir mainījusies, kā to atjaunot?
- Aizmirsu paroli un lietotājvārdu
- Cik ilgi ilgst piegāde uz Igauniju?
- Vai varu maksāt ar karti?
- galdiņš 4 personām pusastoņos
`,
  et: `
+ Minu nimi on {N}
+ mina olen {N} ja tellisin eelmisel nädalal
+ Tere, siin {N}
+ olen {N}, soovin tellimust tagastada
+ Tellimus on {I} nimel
+ Minu mees {N} maksis
+ Proua {L} pidi tagasi helistama
+ Härra {L} ei helistanud kunagi
+ Saatke arve {N}, {A}, {Z}
+ Elan {A}, {Z}
+ minu aadress on {A} {Z}
+ palun muutke tarneaadress {A}, {Z}
+ Kallis {F}, aitäh abi eest
+ Aitäh {F}
+ Lugupidamisega {N}
+ Tervitades\n{N}\n{A}\n{Z}\n{P}
+ Mind saab kätte {P} või {E}
+ tellimuse number on {O}
+ Tellimus {O} ei ole saabunud
+ kliendinumber {K}, {N}
+ minu kasutajanimi on {U} ja parool on {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ jah, {N}
+ sündinud {D}, {N}
+ Nimi: {N}\nTelefon: {P}\nE-post: {E}
+ minu naaber {N} võttis paki vastu
+ rääkisin eile {I}
+ see on {I} konto
+ see on mu tütrele {I}
- Kus on minu tellimus?
- Soovin kingad tagastada, need on liiga väikesed
- Kas saadate {C}?
- {B} lakkas kahe nädala pärast töötamast
- Kas mudel Roos on mais rohelisena saadaval?
- Minu pakk on {C} esmaspäevast saati
- Ostsin {B} poest 49,90 eest
- Tere, vajan abi
- Suur aitäh, töötab
- Üks hetk palun
- Rakendus näitab viga 404
- Olen väga rahul
- Minu aadress on muutunud, kuidas seda uuendada?
- Unustasin parooli ja kasutajanime
- Kui kaua võtab saatmine Soome?
- Kas saan maksta kaardiga?
- laud neljale kell pool kaheksa
`,
  fi: `
+ Nimeni on {N}
+ olen {N} ja tilasin viime viikolla
+ Hei, täällä {N}
+ olen {N}, haluan palauttaa tilaukseni
+ Tilaus on {I} nimellä
+ Mieheni {N} maksoi
+ Rouva {L} lupasi soittaa takaisin
+ Herra {L} ei koskaan soittanut
+ Lähettäkää lasku: {N}, {A}, {Z}
+ Asun osoitteessa {A}, {Z}
+ osoitteeni on {A} {Z}
+ voitteko vaihtaa toimitusosoitteen: {A}, {Z}
+ Hei {F}, kiitos avusta
+ Kiitos {F}
+ Ystävällisin terveisin {N}
+ Terveisin\n{N}\n{A}\n{Z}\n{P}
+ Minut tavoittaa numerosta {P} tai {E}
+ tilausnumeroni on {O}
+ Tilaus {O} ei ole saapunut
+ asiakasnumero {K}, {N}
+ käyttäjätunnukseni on {U} ja salasana {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ joo, {N}
+ syntynyt {D}, {N}
+ Nimi: {N}\nPuhelin: {P}\nSähköposti: {E}
+ naapurini {N} otti paketin vastaan
+ puhuin eilen {I} kanssa
+ se on {I} tili
+ se on tyttärelleni {I}
- Missä tilaukseni on?
- Haluan palauttaa kengät, ne ovat liian pienet
- Toimitatteko {C}?
- {B} lakkasi toimimasta kahden viikon jälkeen
- Onko malli Ruusu saatavilla vihreänä toukokuussa?
- Pakettini on ollut {C} maanantaista
- Ostin sen {B} liikkeestä 49,90 eurolla
- Hei, tarvitsen apua
- Kiitos paljon, nyt toimii
- Hetkinen
- Sovellus näyttää virheen 404
- Olen erittäin tyytyväinen
- Olen odottanut tiistaista
- Osoitteeni on muuttunut, miten päivitän sen?
- Unohdin salasanani ja käyttäjätunnukseni
- Kauanko toimitus Viroon kestää?
- Voinko maksaa kortilla?
- pöytä neljälle puoli kahdeksalta
`,
  hu: `
+ A nevem {N}
+ {N} vagyok, múlt héten rendeltem
+ Jó napot, itt {N}
+ {N} vagyok, szeretném visszaküldeni a rendelésem
+ {F} vagyok
+ A rendelés {N} névre szól
+ A férjem {N} fizetett
+ {L} asszony visszahívást ígért
+ {L} úr sosem hívott vissza
+ Küldjék a számlát ide: {N}, {A}, {Z}
+ Itt lakom: {Z}, {A}
+ a címem {Z}, {A}
+ kérem módosítsák a szállítási címet: {Z}, {A}
+ Kedves {F}, köszönöm a segítséget
+ Köszönöm {F}
+ Üdvözlettel {N}
+ Tisztelettel\n{N}\n{Z}\n{A}\n{P}
+ Elérhető vagyok a {P} számon vagy itt: {E}
+ a rendelésszámom {O}
+ A {O} rendelés nem érkezett meg
+ ügyfélszám {K}, {N}
+ a felhasználónevem {U}, a jelszavam {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ igen, {N}
+ született {D}, {N}
+ Név: {N}\nTelefon: {P}\nE-mail: {E}
+ a szomszédom {N} vette át a csomagot
+ tegnap beszéltem {I}
+ ez {I} számlája
+ a lányomnak lesz, {I}
- Hol van a rendelésem?
- Vissza szeretném küldeni a cipőt, túl kicsi
- Szállítanak ide: {C}?
- A {B} két hét után elromlott
- Lesz a Rózsa modell zöldben májusban?
- A csomagom hétfő óta {C} van
- A {B} üzletben vettem 4990 forintért
- Jó napot, segítségre van szükségem
- Köszönöm szépen, működik
- Egy pillanat kérem
- Az alkalmazás 404-es hibát mutat
- Nagyon elégedett vagyok
- Megváltozott a címem, hogyan módosítsam?
- Elfelejtettem a jelszavam és a felhasználónevem
- Mennyi idő a szállítás Ausztriába?
- Fizethetek kártyával?
- asztal négy főre fél nyolcra
`,
}
