// Registers beyond support chat: voice assistants, newspapers and encyclopedias, forms, spoken answers. Written for this package.

/** Lines by language; slots as in phrases-west.ts, and R business or place named after somebody, T thing, V vehicle, X spelled-out code. */
export const WIDE: Readonly<Record<string, string>> = {
  en: `
+ {F} {X}
+ {N} {X}
+ {F} and {X}
+ {N} and {X}
+ {F} {K}
+ {X} {F}
+ sure {X}
+ its {X}
+ yes it is {X}
+ sure its {F} and {X}
+ {F} and the confirmation number is {X}
+ {X} this is a confirmation number
+ my name is {F} and the booking number is {X}
+ myself {N} and last four digits {K}
+ name {F} no {K}
+ {F} from {C}
+ this {F}
+ {N} here
+ i am {N} and my {T} is not working
+ im {F} need help with {T}
+ {A} {Z}
+ {A}
+ no {A}
+ new address {A} contact no {P}
+ its actually {A} {Z}
+ schedule a meeting with {F} at five pm tomorrow
+ remind me to call {F} on friday
+ send an email to {F} about the {T}
+ what is {F}'s phone number
+ do i have any emails from {N}
+ when is {F}'s birthday
+ play something by {N}
+ call {F} on speaker
+ text {F} that i will be late
+ is my meeting with {F} still on
+ {N} was born in {C} in 1950.
+ The film was directed by {N} and stars {N}.
+ In 1998 {L} moved to {C}, where he worked for {B}.
+ {N}, the mayor of {C}, opened the new {T} yesterday.
+ According to {L}, the {T} will be ready next year.
+ The book by {N} was published in {C}.
+ {L} scored twice before {L} was replaced by {N}.
+ She studied under {N} at the University of {C}.
- book a table for four at {R}
- i want a restaurant named {R}
- is {R} open on sunday
- how do i get to {R}
- get me a taxi from {R} to {R}
- does {R} take reservations
- how far is {R} from {C}
- i want to eat in {C}
- i am looking for a place in {C} near {R}
- it is a 2015 {V}
- {V}
- my car is a {V}
- the brand is {V}
- i drive a {V} with {T}
- what goes with {T}
- how many calories in {T}
- how do i cook {T}
- play the song {T}
- what is the capital of {C}
- book a flight from {C} to {C}
- what time is it in {C}
- can i use {T} instead of {T}
- a large pizza with {T} and {T}
- {T}
- {T} please
- Can I get a refund for {T}?
- Will {T} be in stock again?
- May I change the {T}?
- Does {B} work with {T}?
- Order status: {T}
- hai
- hii
- hello there
- heelo
- helo sir
- hey man
- aight thanks
- laters
- cheers mate
- thx bye
- ohk
- okk fine
- yup thats all
- nope all good
- yess pls
- ok sir thankyou
- good to have your assistance
- its 8 30 am
- at 20 to 11
- from 15 to 19
- 25 to 2 a.m.
- Dec 2nd
- 3rd of May
- size 38 please
- {#} pieces
- what is {#} times {#}
- convert {#} cups to liters
+ the address of {B} is {G}
+ it is located at {G}
+ please return to {A} in case of an issue
+ ask the driver to stop at {A}
+ zip code {#}
+ my zip is {#}
+ city {C} and zip {#}
+ {P}
+ contact no {P}
+ name {F} contact {P}
+ The {N} version was recorded for {B} in 1977.
+ {L} began writing as a teenager.
+ "We are glad," says {L}.
+ {N}'s killers were never found.
`,
  de: `
+ erstelle ein treffen mit {F} am dienstag um neun uhr
+ sende eine email an {F} wegen {T}
+ schreibe {N} dass ich später komme
+ wann hat {F} geburtstag
+ ruf {F} an
+ habe ich neue mails von {N}
+ hat {F} mir geschrieben
+ öffne den kontakt {F}
+ wie ist die nummer von {N}
+ trag ein essen mit {F} und {F} in den kalender ein
+ spiele musik von {N}
+ wie alt ist {N}
+ was hat {L} gestern gesagt
+ zeig mir {F}s adresse
+ erinnere mich daran {F} anzurufen
+ termin mit doktor {L} löschen
+ {N} wurde 1950 in {C} geboren.
+ Der Film von {N} kam 1998 in die Kinos.
+ {L} zog nach {C}, wo er für {B} arbeitete.
+ Bürgermeister {N} eröffnete gestern die neue Halle in {C}.
+ Nach Angaben von {L} wird der Bau bald fertig.
+ Das Buch von {N} erschien in {C}.
+ {L} traf zweimal, ehe {N} eingewechselt wurde.
+ Sie studierte bei {N} an der Universität {C}.
+ Die Witwe {L} und Herr {L} aus {C} waren anwesend.
+ Gestern starb {N}, {L} übernimmt.
- ist {R} heute geöffnet
- reserviere einen tisch bei {R}
- wie komme ich zu {R}
- wie weit ist es von {C} nach {C}
- was ist die hauptstadt von {C}
- mach das licht im bad aus
- was kostet {T}
- wie koche ich {T}
- setze {T} auf die einkaufsliste
- was bedeutet {T}
- mein auto ist ein {V}
- {T}
- spiele {T}
- stelle den wecker auf sieben
- Kann ich {T} umtauschen?
- {T} und {T} sind nicht mehr lieferbar
- Passwort vergessen? So melden Sie sich an
- Anmelden und Abmelden
- Die Stadt {C} liegt an der Grenze zu {C}.
`,
  fr: `
+ envoie un message à {F} au sujet de {T}
+ appelle {F} sur son portable
+ ajoute un rendez-vous avec {N} demain
+ quand est l'anniversaire de {F}
+ est-ce que {F} m'a écrit
+ quel est le numéro de {N}
+ rappelle-moi d'appeler {F}
+ mets de la musique de {N}
+ {N} est né à {C} en 1950.
+ Le film de {N} est sorti en 1998 avec {N}.
+ {L} s'installe à {C}, où il travaille pour {B}.
+ Le maire de {C}, {N}, a inauguré la salle hier.
+ Selon M. {L}, les travaux seront bientôt finis.
+ Le livre de {N} a paru à {C}.
+ {L} a marqué deux fois avant l'entrée de {N}.
+ Elle a étudié avec {N} à l'université de {C}.
+ Le nommé {L}, demeurant à {C}, a été arrêté.
+ Mme {L} et M. {L} étaient présents.
- réserve une table chez {R}
- est-ce que {R} est ouvert dimanche
- comment aller à {R}
- quelle est la capitale de {C}
- combien de kilomètres entre {C} et {C}
- ma voiture est une {V}
- comment cuisiner {T}
- ajoute {T} à la liste
- {T}
- combien coûte {T}
- Puis-je échanger {T} ?
- {T} et {T} ne sont plus disponibles
- Mot de passe oublié : comment se connecter
- La ville de {C} se trouve près de {C}.
`,
  es: `
+ manda un mensaje a {F} sobre {T}
+ llama a {F} al móvil
+ añade una reunión con {N} mañana
+ cuándo es el cumpleaños de {F}
+ me ha escrito {F}
+ cuál es el número de {N}
+ recuérdame llamar a {F}
+ pon música de {N}
+ {N} nació en {C} en 1950.
+ La película de {N} se estrenó en 1998 con {N}.
+ {L} se trasladó a {C}, donde trabajó para {B}.
+ El alcalde de {C}, {N}, inauguró ayer la sala.
+ Según {L}, las obras terminarán pronto.
+ El libro de {N} se publicó en {C}.
+ {L} marcó dos goles antes de la entrada de {N}.
+ Estudió con {N} en la Universidad de {C}.
+ La señora {L} y don {N} estaban presentes.
- reserva una mesa en {R}
- está abierto {R} el domingo
- cómo llego a {R}
- cuál es la capital de {C}
- cuántos kilómetros hay entre {C} y {C}
- mi coche es un {V}
- cómo se cocina {T}
- añade {T} a la lista
- {T}
- cuánto cuesta {T}
- ¿Puedo cambiar {T}?
- {T} y {T} ya no están disponibles
- ¿Ha olvidado su contraseña? Cómo iniciar sesión
- La ciudad de {C} está cerca de {C}.
`,
  it: `
+ manda un messaggio a {F} su {T}
+ chiama {F} al cellulare
+ aggiungi una riunione con {N} domani
+ quando è il compleanno di {F}
+ mi ha scritto {F}
+ qual è il numero di {N}
+ ricordami di chiamare {F}
+ metti la musica di {N}
+ {N} nacque a {C} nel 1950.
+ Il film di {N} uscì nel 1998 con {N}.
+ {L} si trasferì a {C}, dove lavorò per {B}.
+ Il sindaco di {C}, {N}, ha inaugurato ieri la sala.
+ Secondo {L}, i lavori finiranno presto.
+ Il libro di {N} fu pubblicato a {C}.
+ {L} segnò due volte prima dell'ingresso di {N}.
+ Studiò con {N} all'università di {C}.
+ La signora {L} e il dottor {N} erano presenti.
- prenota un tavolo da {R}
- è aperto {R} domenica
- come arrivo a {R}
- qual è la capitale di {C}
- quanti chilometri tra {C} e {C}
- la mia auto è una {V}
- come si cucina {T}
- aggiungi {T} alla lista
- {T}
- quanto costa {T}
- Posso cambiare {T}?
- {T} e {T} non sono più disponibili
- Password dimenticata? Come accedere
- La città di {C} si trova vicino a {C}.
`,
  nl: `
+ stuur een bericht naar {F} over {T}
+ bel {F} op zijn mobiel
+ zet een afspraak met {N} morgen in de agenda
+ wanneer is {F} jarig
+ heeft {F} mij geschreven
+ wat is het nummer van {N}
+ herinner me eraan {F} te bellen
+ speel muziek van {N}
+ {N} werd in 1950 in {C} geboren.
+ De film van {N} verscheen in 1998 met {N}.
+ {L} verhuisde naar {C}, waar hij voor {B} werkte.
+ De burgemeester van {C}, {N}, opende gisteren de zaal.
+ Volgens {L} is het werk binnenkort klaar.
+ Het boek van {N} verscheen in {C}.
+ {L} scoorde twee keer voordat {N} inviel.
+ Zij studeerde bij {N} aan de universiteit van {C}.
+ De heer {L} en mevrouw {L} waren aanwezig.
+ Kapt. {L} vertrok gisteren uit {C}.
- reserveer een tafel bij {R}
- is {R} zondag open
- hoe kom ik bij {R}
- wat is de hoofdstad van {C}
- hoeveel kilometer is het van {C} naar {C}
- mijn auto is een {V}
- hoe kook ik {T}
- zet {T} op de lijst
- {T}
- wat kost {T}
- Kan ik {T} ruilen?
- {T} en {T} zijn niet meer leverbaar
- Wachtwoord vergeten? Zo logt u in
- De stad {C} ligt dicht bij {C}.
`,
  pl: `
+ wyślij wiadomość do {I} o {T}
+ zadzwoń do {I} na komórkę
+ dodaj spotkanie z {I} jutro
+ kiedy {F} ma urodziny
+ czy {F} do mnie pisał
+ jaki jest numer {I}
+ przypomnij mi żeby zadzwonić do {I}
+ puść muzykę {I}
+ {N} urodził się w {C} w 1950 roku.
+ Film w reżyserii {I} wszedł na ekrany w 1998 roku.
+ {L} przeniósł się do {C}, gdzie pracował dla {B}.
+ Burmistrz {N} otworzył wczoraj halę w {C}.
+ Według {I} prace wkrótce się skończą.
+ Książka {I} ukazała się w {C}.
+ {L} strzelił dwa gole, zanim wszedł {N}.
+ Studiowała u {I} na uniwersytecie w {C}.
+ Pani {L} i pan {L} byli obecni.
+ Sprawę prowadzi {I}.
+ Umowę podpisali {N} oraz {N}.
- zarezerwuj stolik w {R}
- czy {R} jest otwarte w niedzielę
- jak dojść do {R}
- jaka jest stolica {C}
- ile kilometrów jest z {C} do {C}
- mój samochód to {V}
- jak ugotować {T}
- dodaj {T} do listy
- {T}
- ile kosztuje {T}
- Czy mogę wymienić {T}?
- {T} i {T} nie są już dostępne
- Zapomniane hasło? Jak się zalogować
- Miasto {C} leży blisko {C}.
- NIP: {#}, REGON: {#}
- § {#}. POSTANOWIENIA KOŃCOWE
- Pole {#} formularza, {T}
`,
  pt: `
+ manda uma mensagem à {F} sobre {T}
+ liga ao {F} para o telemóvel
+ marca uma reunião com {N} amanhã
+ quando faz anos o {F}
+ a {F} escreveu-me
+ qual é o número de {N}
+ lembra-me de ligar à {F}
+ põe música de {N}
+ {N} nasceu em {C} em 1950.
+ O filme de {N} estreou em 1998 com {N}.
+ {L} mudou-se para {C}, onde trabalhou para {B}.
+ O presidente da câmara de {C}, {N}, inaugurou ontem a sala.
+ Segundo {L}, as obras terminam em breve.
+ O livro de {N} foi publicado em {C}.
+ {L} marcou duas vezes antes da entrada de {N}.
+ Estudou com {N} na Universidade de {C}.
+ A dona {F} e o senhor {L} estavam presentes.
- reserva uma mesa no {R}
- o {R} está aberto ao domingo
- como chego ao {R}
- qual é a capital de {C}
- quantos quilómetros são de {C} a {C}
- o meu carro é um {V}
- como se cozinha {T}
- junta {T} à lista
- {T}
- quanto custa {T}
- Posso trocar {T}?
- {T} e {T} já não estão disponíveis
- Esqueceu-se da palavra-passe? Como iniciar sessão
- A cidade de {C} fica perto de {C}.
`,
}
