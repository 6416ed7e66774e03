// Sentences to generate training messages from: Germanic and Romance languages and Greek. Written for this package.
// `+` lines hold personal data in slots, `-` lines none: some of them tempting on purpose.
// Slots: N full name, F given name, L surname, I inflected name, A street and number, Z postcode and town, C town, P phone, E e-mail,
// O order, K customer number, U user name, D date, S secret, B brand or product.

/** Lines by language. */
export const WEST: Readonly<Record<string, string>> = {
  en: `
+ My name is {N}
+ my name is {N} and I ordered a {B} last week
+ Hi, this is {N} speaking, can you help me?
+ I am {N}, I'd like to return my order
+ I'm {F}
+ it's {N}
+ The order was placed by {N} on Monday
+ My husband {N} paid for it
+ my colleague {F} from support told me to write here
+ Please send the invoice to {N}, {A}, {Z}
+ I live at {A}, {Z}
+ my address is {A} {Z}
+ Ship it to {A} please
+ can you change the delivery address to {A}, {Z}?
+ The parcel is for Mrs {L}
+ Mr {L} never called me back
+ Dear {F}, thank you for your help
+ Thanks, {F}
+ Best regards, {N}
+ Kind regards\n{N}\n{A}\n{Z}\n{P}
+ Hello {F}! I still can't log in
+ Thank you {F}, you have been very helpful
+ you can reach me on {P} or {E}
+ call me back at {P}, ask for {F}
+ my order number is {O}
+ Order {O} has not arrived yet
+ account {K}, name {N}
+ username is {U}
+ my login is {U} and my password is {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ yes, {N}
+ sure, it's {N}, {P}
+ Her name is {N}, she was born on {D}
+ Name: {N}\nPhone: {P}\nE-mail: {E}
+ my neighbour {N} took the parcel
+ I spoke with {F} {L} yesterday at the shop in {C}
+ book a table for two under {N} please
+ reservation for {L} at 7 pm
+ please cancel the booking of {N}
+ is {F} there? she promised to call me
+ I gave the package to {N}'s wife
+ transfer 50 euros to {N}
- Where is my order?
- I want to return the shoes, they are too small
- Do you ship to {C}?
- The {B} stopped working after two weeks
- Is the Rose Gold version available in May?
- Will there be a sale on Black Friday?
- Mark as read does not work in the app
- Can I pay the price in three instalments?
- My order from last Monday has still not arrived in {C}
- Does the Victoria bag come in Dark Green?
- How long is the guarantee on the Mercedes model?
- I bought it at {B} for 49.99
- Hello, I need some help please
- Thanks a lot, that solved it
- please hold on a minute
- Which one is better, the Charlotte sofa or the Oxford sofa?
- The June catalogue shows a different price
- I prefer Christmas delivery, if possible before 24 December
- the app says Error 404 when I open settings
- What does the Amber alert in the Daisy app mean?
- can I get an upgrade from Bronze to Diamond?
- Frank answers only please, is it worth it?
- I am very happy with it
- I'm waiting since Tuesday
- it's broken again
- this is ridiculous
- yes please
- a table for 4 at 19:30
- Order 2 pizzas and 3 cokes
- My address has changed, how do I update it?
- I forgot my password and my username
- Jack of all trades, that printer
`,
  de: `
+ Mein Name ist {N}
+ ich heiße {N} und habe letzte Woche bestellt
+ Hallo, hier ist {N}, können Sie mir helfen?
+ ich bin {N} und möchte meine Bestellung zurückgeben
+ ich bin die {F}
+ Die Bestellung läuft auf {N}
+ Mein Mann {N} hat bezahlt
+ Ihre Kollegin Frau {L} sagte mir, ich soll hier schreiben
+ Herr {L} hat mich nie zurückgerufen
+ Bitte schicken Sie die Rechnung an {N}, {A}, {Z}
+ Ich wohne in der {A}, {Z}
+ meine Adresse ist {A} {Z}
+ Lieferung bitte an {A}
+ können Sie die Lieferadresse auf {A} in {Z} ändern
+ Das Paket ist für Frau {L}
+ Liebe {F}, danke für die Hilfe
+ Danke {F}
+ Viele Grüße {N}
+ Mit freundlichen Grüßen\n{N}\n{A}\n{Z}\nTel. {P}
+ Hallo {F}, ich komme nicht rein
+ Sie erreichen mich unter {P} oder {E}
+ rufen Sie mich unter {P} an, Frau {L}
+ meine Bestellnummer ist {O}
+ Bestellung {O} ist nicht angekommen
+ Kundennummer {K}, {N}
+ mein Benutzername ist {U} und das Passwort lautet {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ja, {N}
+ geboren am {D}, Name {N}
+ Name: {N}\nTelefon: {P}\nE-Mail: {E}
+ mein Nachbar {N} hat das Paket angenommen
+ ich habe gestern mit {I} gesprochen
+ das ist {I} Konto
+ ruf bitte {F} an und sag ihr dass ich später komme
+ schick eine mail an {N}
+ wann hat {F} geburtstag
+ überweise 50 euro an {N}
+ Tisch für zwei Personen auf den Namen {L}
+ meine Tochter {F} ist 12
+ das Paket ging an {N} in {C}
- Wo bleibt meine Bestellung?
- Ich möchte die Schuhe zurückgeben, sie sind zu klein
- Liefern Sie auch nach {C}?
- Der {B} funktioniert nach zwei Wochen nicht mehr
- Gibt es das Modell Rosa auch in Grün?
- Ist das Sofa Charlotte im Mai wieder lieferbar?
- Mein Paket hängt seit Montag in {C}
- Wie lange gilt die Garantie beim Mercedes Modell?
- Ich habe es bei {B} für 49,99 Euro gekauft
- Hallo, ich brauche bitte Hilfe
- Vielen Dank, das hat geholfen
- Bitte warten Sie einen Moment
- Der Katalog vom Juni zeigt einen anderen Preis
- Lieferung vor Weihnachten wäre schön
- Die App zeigt Fehler 404 in den Einstellungen
- Ich bin sehr zufrieden
- Ich bin seit Dienstag am Warten
- die Frau an der Hotline war sehr nett
- Der Herr im Laden meinte, das geht
- Meine Adresse hat sich geändert, wie kann ich das ändern?
- Ich habe mein Passwort und meinen Benutzernamen vergessen
- spiele musik von rammstein
- wie wird das wetter morgen in {C}
- Guten Tag, wie lange dauert der Versand?
- Ein Tisch für 4 um 19:30 Uhr
- Kann ich mit Karte oder per Rechnung zahlen?
- wecke mich um sieben uhr
- der Kaiser Schrank und der König Tisch passen nicht
- Gilt der Winter Rabatt auch im Sommer?
`,
  nl: `
+ Mijn naam is {N}
+ ik heet {N} en heb vorige week besteld
+ Hallo, u spreekt met {N}
+ ik ben {N}, ik wil mijn bestelling terugsturen
+ De bestelling staat op naam van {N}
+ Mijn man {N} heeft betaald
+ Mevrouw {L} zou mij terugbellen
+ De heer {L} heeft nooit gebeld
+ Stuur de factuur naar {N}, {A}, {Z}
+ Ik woon op de {A}, {Z}
+ mijn adres is {A} {Z}
+ kunt u het bezorgadres wijzigen naar {A} in {Z}
+ Beste {F}, bedankt voor de hulp
+ Dank je {F}
+ Met vriendelijke groet, {N}
+ Groetjes {F}
+ Groeten\n{N}\n{A}\n{Z}\n{P}
+ U kunt mij bereiken op {P} of {E}
+ mijn ordernummer is {O}
+ Bestelling {O} is niet aangekomen
+ klantnummer {K}, {N}
+ mijn gebruikersnaam is {U} en het wachtwoord is {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ja hoor, {N}
+ geboren op {D}, naam {N}
+ Naam: {N}\nTelefoon: {P}\nE-mail: {E}
+ mijn buurvrouw {N} heeft het pakket aangenomen
+ ik heb gisteren met {F} {L} gesproken
+ het is voor mijn dochter {F}
+ de rekening van {N} klopt niet
+ reserveer een tafel op naam van {L}
- Waar blijft mijn bestelling?
- Ik wil de schoenen retourneren, ze zijn te klein
- Leveren jullie ook in {C}?
- De {B} doet het niet meer na twee weken
- Is het model Roos in mei weer leverbaar?
- Mijn pakket ligt al sinds maandag in {C}
- Ik heb het bij {B} gekocht voor 49,99
- Hallo, ik heb hulp nodig
- Hartelijk dank, dat werkt
- Een moment geduld alstublieft
- Wat is het verschil tussen de bank Charlotte en de bank Oxford?
- De app geeft fout 404
- Ik ben heel tevreden
- Mijn adres is veranderd, hoe pas ik dat aan?
- Ik ben mijn wachtwoord en gebruikersnaam vergeten
- Hoe lang duurt de verzending naar België?
- Kan ik met iDEAL betalen?
- een tafel voor 4 om half acht
- De man in de winkel zei dat het kon
- Geldt de korting ook in de zomer?
`,
  sv: `
+ Jag heter {N}
+ mitt namn är {N} och jag beställde förra veckan
+ Hej, det är {N} här
+ jag är {N}, jag vill skicka tillbaka min beställning
+ Beställningen gjordes av {N}
+ Min man {N} betalade
+ Fru {L} skulle ringa tillbaka
+ Skicka fakturan till {N}, {A}, {Z}
+ Jag bor på {A}, {Z}
+ min adress är {A} {Z}
+ kan ni ändra leveransadressen till {A} i {Z}
+ Hej {F}, tack för hjälpen
+ Tack {F}
+ Med vänlig hälsning {N}
+ Hälsningar\n{N}\n{A}\n{Z}\n{P}
+ Ni når mig på {P} eller {E}
+ mitt ordernummer är {O}
+ Beställning {O} har inte kommit
+ kundnummer {K}, {N}
+ mitt användarnamn är {U} och lösenordet är {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ja, {N}
+ född {D}, {N}
+ Namn: {N}\nTelefon: {P}\nE-post: {E}
+ min granne {N} tog emot paketet
+ jag pratade med {F} {L} igår
+ det är {I} konto
+ paketet är till min dotter {F}
+ boka ett bord i namnet {L}
- Var är min beställning?
- Jag vill lämna tillbaka skorna, de är för små
- Levererar ni till {C}?
- {B} slutade fungera efter två veckor
- Finns modellen Ros i grönt i maj?
- Mitt paket har legat i {C} sedan måndag
- Jag köpte den hos {B} för 499 kr
- Hej, jag behöver hjälp
- Tack så mycket, det löste sig
- Ett ögonblick
- Vad är skillnaden mellan soffan Charlotte och soffan Oxford?
- Appen visar fel 404
- Jag är mycket nöjd
- Min adress har ändrats, hur uppdaterar jag den?
- Jag har glömt mitt lösenord och användarnamn
- Hur lång tid tar leveransen till Norge?
- Kan jag betala med Swish?
- ett bord för 4 klockan halv åtta
- Gäller rabatten även på sommaren?
`,
  da: `
+ Jeg hedder {N}
+ mit navn er {N} og jeg bestilte i sidste uge
+ Hej, det er {N}
+ jeg er {N}, jeg vil gerne returnere min ordre
+ Bestillingen er lavet af {N}
+ Min mand {N} har betalt
+ Fru {L} ville ringe tilbage
+ Send fakturaen til {N}, {A}, {Z}
+ Jeg bor på {A}, {Z}
+ min adresse er {A} {Z}
+ kan I ændre leveringsadressen til {A}, {Z}
+ Hej {F}, tak for hjælpen
+ Tak {F}
+ Med venlig hilsen {N}
+ Hilsen\n{N}\n{A}\n{Z}\n{P}
+ I kan få fat i mig på {P} eller {E}
+ mit ordrenummer er {O}
+ Ordre {O} er ikke kommet
+ kundenummer {K}, {N}
+ mit brugernavn er {U} og adgangskoden er {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ja, {N}
+ født {D}, {N}
+ Navn: {N}\nTlf: {P}\nE-mail: {E}
+ min nabo {N} tog imod pakken
+ jeg talte med {F} {L} i går
+ det er {I} konto
+ pakken er til min datter {F}
+ bestil et bord i navnet {L}
+ jeg har købt den af {N} i {C}
- Hvor er min ordre?
- Jeg vil returnere skoene, de er for små
- Leverer I til {C}?
- {B} holdt op med at virke efter to uger
- Fås modellen Rose i grøn i maj?
- Min pakke har ligget i {C} siden mandag
- Jeg købte den hos {B} for 499 kr
- Hej, jeg har brug for hjælp
- Mange tak, det virkede
- Et øjeblik
- Hvad er forskellen på sofaen Charlotte og sofaen Oxford?
- Appen viser fejl 404
- Jeg er meget tilfreds
- Min adresse er ændret, hvordan retter jeg den?
- Jeg har glemt min adgangskode og mit brugernavn
- Hvor lang tid tager leveringen til Sverige?
- Kan jeg betale med MobilePay?
- et bord til 4 klokken halv otte
- Gælder rabatten også om sommeren?
`,
  fr: `
+ Je m'appelle {N}
+ mon nom est {N} et j'ai commandé la semaine dernière
+ Bonjour, ici {N}
+ je suis {N}, je voudrais retourner ma commande
+ moi c'est {F}
+ La commande est au nom de {N}
+ Mon mari {N} a payé
+ Madame {L} devait me rappeler
+ M. {L} ne m'a jamais rappelé
+ Envoyez la facture à {N}, {A}, {Z}
+ J'habite {A}, {Z}
+ mon adresse est {A} {Z}
+ Livraison au {A} svp
+ pouvez-vous changer l'adresse de livraison : {A}, {Z}
+ Le colis est pour Mme {L}
+ Chère {F}, merci pour votre aide
+ Merci {F}
+ Cordialement, {N}
+ Bien à vous\n{N}\n{A}\n{Z}\n{P}
+ Vous pouvez me joindre au {P} ou {E}
+ mon numéro de commande est {O}
+ La commande {O} n'est pas arrivée
+ numéro client {K}, {N}
+ mon identifiant est {U} et le mot de passe est {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ oui, {N}
+ née le {D}, {N}
+ Nom : {N}\nTéléphone : {P}\nE-mail : {E}
+ mon voisin {N} a pris le colis
+ j'ai parlé hier avec {F} {L}
+ c'est le compte de {N}
+ c'est pour ma fille {F}
+ une table pour deux au nom de {L}
+ le colis est parti chez {N} à {C}
- Où est ma commande ?
- Je veux rendre les chaussures, elles sont trop petites
- Livrez-vous à {C} ?
- Le {B} ne marche plus après deux semaines
- Le modèle Rose existe-t-il en vert en mai ?
- Mon colis est bloqué à {C} depuis lundi
- Je l'ai acheté chez {B} pour 49,99 €
- Bonjour, j'ai besoin d'aide
- Merci beaucoup, ça marche
- Un instant s'il vous plaît
- Quelle différence entre le canapé Charlotte et le canapé Oxford ?
- L'application affiche l'erreur 404
- Je suis très contente
- Mon adresse a changé, comment la modifier ?
- J'ai oublié mon mot de passe et mon identifiant
- Combien de temps prend la livraison en Belgique ?
- Puis-je payer par carte bancaire ?
- une table pour 4 à 19h30
- Le monsieur du magasin a dit que c'était possible
- Est-ce que la remise d'été vaut aussi en hiver ?
`,
  es: `
+ Me llamo {N}
+ mi nombre es {N} y pedí la semana pasada
+ Hola, soy {N}
+ soy {N}, quiero devolver mi pedido
+ El pedido está a nombre de {N}
+ Mi marido {N} lo pagó
+ La señora {L} iba a llamarme
+ El Sr. {L} nunca me llamó
+ Envíen la factura a {N}, {A}, {Z}
+ Vivo en {A}, {Z}
+ mi dirección es {A} {Z}
+ ¿pueden cambiar la dirección de entrega a {A}, {Z}?
+ El paquete es para doña {F}
+ Estimada {F}, gracias por su ayuda
+ Gracias {F}
+ Un saludo, {N}
+ Saludos cordiales\n{N}\n{A}\n{Z}\n{P}
+ Pueden llamarme al {P} o escribir a {E}
+ mi número de pedido es {O}
+ El pedido {O} no ha llegado
+ número de cliente {K}, {N}
+ mi usuario es {U} y la contraseña es {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ sí, {N}
+ nacida el {D}, {N}
+ Nombre: {N}\nTeléfono: {P}\nCorreo: {E}
+ mi vecino {N} recogió el paquete
+ ayer hablé con {F} {L}
+ es la cuenta de {N}
+ es para mi hija {F}
+ una mesa para dos a nombre de {L}
- ¿Dónde está mi pedido?
- Quiero devolver los zapatos, me quedan pequeños
- ¿Envían a {C}?
- El {B} dejó de funcionar a las dos semanas
- ¿El modelo Rosa existe en verde en mayo?
- Mi paquete está parado en {C} desde el lunes
- Lo compré en {B} por 49,99
- Hola, necesito ayuda
- Muchas gracias, ya funciona
- Un momento por favor
- ¿Qué diferencia hay entre el sofá Carlota y el sofá Oxford?
- La aplicación muestra el error 404
- Estoy muy contenta
- Mi dirección ha cambiado, ¿cómo la actualizo?
- He olvidado mi contraseña y mi usuario
- ¿Cuánto tarda el envío a Portugal?
- ¿Puedo pagar con tarjeta?
- una mesa para 4 a las siete y media
- El señor de la tienda dijo que sí
- ¿La oferta de verano vale en invierno?
`,
  it: `
+ Mi chiamo {N}
+ il mio nome è {N} e ho ordinato la settimana scorsa
+ Buongiorno, sono {N}
+ sono {N}, vorrei restituire il mio ordine
+ L'ordine è a nome di {N}
+ Mio marito {N} ha pagato
+ La signora {L} doveva richiamarmi
+ Il signor {L} non mi ha mai chiamato
+ Mandate la fattura a {N}, {A}, {Z}
+ Abito in {A}, {Z}
+ il mio indirizzo è {A} {Z}
+ potete cambiare l'indirizzo di consegna in {A}, {Z}?
+ Cara {F}, grazie per l'aiuto
+ Grazie {F}
+ Cordiali saluti, {N}
+ Saluti\n{N}\n{A}\n{Z}\n{P}
+ Potete chiamarmi al {P} o scrivere a {E}
+ il numero d'ordine è {O}
+ L'ordine {O} non è arrivato
+ codice cliente {K}, {N}
+ il mio nome utente è {U} e la password è {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ sì, {N}
+ nata il {D}, {N}
+ Nome: {N}\nTelefono: {P}\nE-mail: {E}
+ il mio vicino {N} ha ritirato il pacco
+ ieri ho parlato con {F} {L}
+ è il conto di {N}
+ è per mia figlia {F}
+ un tavolo per due a nome {L}
- Dov'è il mio ordine?
- Vorrei restituire le scarpe, sono troppo piccole
- Spedite a {C}?
- Il {B} non funziona più dopo due settimane
- Il modello Rosa c'è in verde a maggio?
- Il mio pacco è fermo a {C} da lunedì
- L'ho comprato da {B} per 49,99 euro
- Ciao, ho bisogno di aiuto
- Grazie mille, ora funziona
- Un attimo per favore
- Che differenza c'è tra il divano Carlotta e il divano Oxford?
- L'app mostra l'errore 404
- Sono molto contenta
- Sono in attesa da martedì
- Il mio indirizzo è cambiato, come lo aggiorno?
- Ho dimenticato la password e il nome utente
- Quanto tempo ci vuole per la spedizione in Francia?
- Posso pagare con la carta?
- un tavolo per 4 alle sette e mezza
- Il signore del negozio ha detto di sì
`,
  pt: `
+ Chamo-me {N}
+ o meu nome é {N} e encomendei na semana passada
+ Olá, sou {N}
+ sou a {N}, quero devolver a minha encomenda
+ fala o {N}
+ A encomenda está em nome de {N}
+ O meu marido {N} pagou
+ A senhora {L} ia ligar-me
+ O Sr. {L} nunca me ligou
+ Enviem a fatura para {N}, {A}, {Z}
+ Moro na {A}, {Z}
+ a minha morada é {A} {Z}
+ podem mudar a morada de entrega para {A}, {Z}?
+ Cara {F}, obrigada pela ajuda
+ Obrigado {F}
+ Com os melhores cumprimentos, {N}
+ Cumprimentos\n{N}\n{A}\n{Z}\n{P}
+ Podem ligar para {P} ou escrever para {E}
+ o número da encomenda é {O}
+ A encomenda {O} não chegou
+ número de cliente {K}, {N}
+ o meu utilizador é {U} e a palavra-passe é {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ sim, {N}
+ nascida a {D}, {N}
+ Nome: {N}\nTelefone: {P}\nE-mail: {E}
+ o meu vizinho {N} recebeu a encomenda
+ ontem falei com {F} {L}
+ é a conta de {N}
+ é para a minha filha {F}
+ uma mesa para dois em nome de {L}
- Onde está a minha encomenda?
- Quero devolver os sapatos, são pequenos
- Enviam para {C}?
- O {B} deixou de funcionar ao fim de duas semanas
- O modelo Rosa existe em verde em maio?
- A minha encomenda está parada em {C} desde segunda
- Comprei na {B} por 49,99
- Olá, preciso de ajuda
- Muito obrigada, já funciona
- Um momento por favor
- Qual a diferença entre o sofá Carlota e o sofá Oxford?
- A aplicação mostra o erro 404
- Estou muito contente
- A minha morada mudou, como atualizo?
- Esqueci a palavra-passe e o utilizador
- Quanto demora o envio para Espanha?
- Posso pagar com cartão?
- uma mesa para 4 às sete e meia
- O senhor da loja disse que sim
`,
  ro: `
+ Mă numesc {N}
+ numele meu este {N} și am comandat săptămâna trecută
+ Bună ziua, sunt {N}
+ sunt {N}, vreau să returnez comanda
+ Mă cheamă {F}
+ Comanda este pe numele {N}
+ Soțul meu {N} a plătit
+ Doamna {L} trebuia să mă sune
+ Domnul {L} nu m-a sunat niciodată
+ Trimiteți factura la {N}, {A}, {Z}
+ Locuiesc pe {A}, {Z}
+ adresa mea este {A} {Z}
+ puteți schimba adresa de livrare în {A}, {Z}?
+ Dragă {F}, mulțumesc pentru ajutor
+ Mulțumesc {F}
+ Cu stimă, {N}
+ Salutări\n{N}\n{A}\n{Z}\n{P}
+ Mă puteți suna la {P} sau scrie la {E}
+ numărul comenzii este {O}
+ Comanda {O} nu a ajuns
+ cod client {K}, {N}
+ utilizatorul meu este {U} și parola este {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ da, {N}
+ născută pe {D}, {N}
+ Nume: {N}\nTelefon: {P}\nE-mail: {E}
+ vecinul meu {N} a luat coletul
+ ieri am vorbit cu {F} {L}
+ este contul lui {N}
+ este pentru fiica mea {F}
+ o masă pentru doi pe numele {L}
- Unde este comanda mea?
- Vreau să returnez pantofii, sunt prea mici
- Livrați în {C}?
- {B} nu mai funcționează după două săptămâni
- Modelul Roza există în verde în mai?
- Coletul meu stă în {C} de luni
- L-am cumpărat de la {B} cu 249 lei
- Bună, am nevoie de ajutor
- Mulțumesc mult, acum merge
- Un moment vă rog
- Care este diferența dintre canapeaua Carlota și canapeaua Oxford?
- Aplicația arată eroarea 404
- Sunt foarte mulțumită
- Adresa mea s-a schimbat, cum o actualizez?
- Am uitat parola și numele de utilizator
- Cât durează livrarea în Bulgaria?
- Pot plăti cu cardul?
- o masă pentru 4 la șapte jumate
`,
  el: `
+ Με λένε {N}
+ το όνομά μου είναι {N} και παρήγγειλα την περασμένη εβδομάδα
+ Γεια σας, είμαι ο {N}
+ είμαι η {N}, θέλω να επιστρέψω την παραγγελία μου
+ ονομάζομαι {N}
+ Η παραγγελία είναι στο όνομα {N}
+ Ο άντρας μου {N} πλήρωσε
+ Η κυρία {L} θα με έπαιρνε τηλέφωνο
+ Ο κύριος {L} δεν με κάλεσε ποτέ
+ Στείλτε το τιμολόγιο στον {N}, {A}, {Z}
+ Μένω {A}, {Z}
+ η διεύθυνσή μου είναι {A} {Z}
+ μπορείτε να αλλάξετε τη διεύθυνση σε {A}, {Z};
+ Αγαπητή {F}, ευχαριστώ για τη βοήθεια
+ Ευχαριστώ {F}
+ Με εκτίμηση, {N}
+ Χαιρετισμούς\n{N}\n{A}\n{Z}\n{P}
+ Μπορείτε να με βρείτε στο {P} ή {E}
+ ο αριθμός παραγγελίας είναι {O}
+ Η παραγγελία {O} δεν ήρθε
+ κωδικός πελάτη {K}, {N}
+ το όνομα χρήστη είναι {U} και ο κωδικός {S}
+ {N}
+ {F}
+ {A}, {Z}
+ {A}
+ ναι, {N}
+ γεννήθηκα {D}, {N}
+ Όνομα: {N}\nΤηλέφωνο: {P}\nEmail: {E}
+ ο γείτονάς μου {N} πήρε το δέμα
+ μίλησα χθες με τον {F} {L}
+ είναι ο λογαριασμός της {N}
+ είναι για την κόρη μου {F}
- Πού είναι η παραγγελία μου;
- Θέλω να επιστρέψω τα παπούτσια, είναι μικρά
- Στέλνετε στην {C};
- Το {B} σταμάτησε να δουλεύει μετά από δύο εβδομάδες
- Υπάρχει το μοντέλο Ρόζα σε πράσινο τον Μάιο;
- Το δέμα μου είναι στην {C} από Δευτέρα
- Το αγόρασα από {B} για 49,99
- Γεια σας, χρειάζομαι βοήθεια
- Ευχαριστώ πολύ, δουλεύει
- Ένα λεπτό παρακαλώ
- Η εφαρμογή δείχνει σφάλμα 404
- Είμαι πολύ ευχαριστημένη
- Η διεύθυνσή μου άλλαξε, πώς την ενημερώνω;
- Ξέχασα τον κωδικό και το όνομα χρήστη
- Πόσο διαρκεί η αποστολή στην Κύπρο;
- Μπορώ να πληρώσω με κάρτα;
- ένα τραπέζι για 4 στις εφτάμισι
- Ισχύει η έκπτωση και το καλοκαίρι;
`,
  ga: `
+ Is mise {N}
+ {N} is ainm dom
+ Dia duit, {N} anseo
+ is mise {N}, ba mhaith liom an t-ordú a chur ar ais
+ D'íoc m'fhear céile {N} as
+ Labhair mé le {N} inné
+ Seol an sonrasc chuig {N}, {A}, {Z}
+ Tá cónaí orm ag {A}, {Z}
+ is é mo sheoladh {A} {Z}
+ A {F}, a chara, go raibh maith agat
+ Go raibh maith agat {F}
+ Le meas, {N}
+ Is féidir glaoch orm ag {P} nó {E}
+ is é {O} m'uimhir ordaithe
+ Níor tháinig ordú {O}
+ {N}
+ {F}
+ {A}, {Z}
+ Ainm: {N}\nGuthán: {P}\nRíomhphost: {E}
+ thóg mo chomharsa {N} an beart
+ tá sé do m'iníon {F}
- Cá bhfuil m'ordú?
- Ba mhaith liom na bróga a chur ar ais, tá siad róbheag
- An seolann sibh go {C}?
- Stop an {B} ag obair tar éis dhá sheachtain
- An bhfuil an leagan Rós ar fáil i mí na Bealtaine?
- Tá mo bheart i {C} ón Luan
- Dia duit, tá cabhair uaim
- Go raibh míle maith agat, oibríonn sé anois
- Nóiméad amháin le do thoil
- Taispeánann an aip earráid 404
- Tá mé an-sásta
- D'athraigh mo sheoladh, conas é a nuashonrú?
- Rinne mé dearmad ar mo phasfhocal
- Cé mhéad ama a thógann seachadadh?
- An féidir liom íoc le cárta?
`,
  mt: `
+ Jien {N}
+ jisimni {N} u ordnajt il-ġimgħa l-oħra
+ Bonġu, hawn {N}
+ jien {N}, irrid nirritorna l-ordni tiegħi
+ L-ordni hija f'isem {N}
+ Żewġi {N} ħallas
+ Kellimt lil {N} ilbieraħ
+ Ibagħtu l-fattura lil {N}, {A}, {Z}
+ Noqgħod {A}, {Z}
+ l-indirizz tiegħi huwa {A} {Z}
+ Għażiża {F}, grazzi tal-għajnuna
+ Grazzi {F}
+ Tislijiet, {N}
+ Tistgħu ċċempluli fuq {P} jew {E}
+ in-numru tal-ordni huwa {O}
+ L-ordni {O} ma waslitx
+ {N}
+ {F}
+ {A}, {Z}
+ Isem: {N}\nTelefon: {P}\nEmail: {E}
+ il-ġar tiegħi {N} ħa l-pakkett
+ huwa għal binti {F}
- Fejn hi l-ordni tiegħi?
- Irrid nirritorna ż-żarbun, huwa żgħir wisq
- Tibagħtu lejn {C}?
- Il-{B} waqaf jaħdem wara ġimagħtejn
- Il-mudell Roża jeżisti bl-aħdar f'Mejju?
- Il-pakkett ilu {C} mit-Tnejn
- Bonġu, għandi bżonn l-għajnuna
- Grazzi ħafna, issa jaħdem
- Mument jekk jogħġbok
- L-app turi żball 404
- Jien kuntenta ħafna
- L-indirizz tiegħi nbidel, kif naġġornah?
- Insejt il-password u l-isem tal-utent
- Kemm iddum il-kunsinna?
- Nista' nħallas bil-karta?
`,
}
