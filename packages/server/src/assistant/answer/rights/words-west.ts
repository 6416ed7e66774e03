// Words of rights in English, German, Dutch, French, Spanish, Italian, Portuguese and Romanian.
import type { RightWords } from './words.ts'

/** Lists by language. */
export const wordsWest: Readonly<Record<'en' | 'de' | 'nl' | 'fr' | 'es' | 'it' | 'pt' | 'ro', RightWords>> = {
  en: {
    own: 'my, mine, our',
    about: 'about me, on me, of me, about myself, concerning me, relating to me, regarding me, hold me',
    forget:
      'right to be forgotten, be forgotten, forget me, forget about me, forget everything, trace of me, me from your database, me from your system*, me from your records, me from your files, me from everything, forget i ever',
    account: 'account*, profile, user',
    seen: 'who has seen, who saw, who has looked, who looked, who looks, who has access, who had access, who accessed, who can see, who read, who viewed, who has viewed, shared, sold, passed on, disclosed, gave my, given my, where did you get, where you got, who else has, who has my, who got my',
    stop: 'stop*, cease*, quit, no longer, not, never, refuse*, forbid*, without',
    use: 'use, used, using, uses, process*, analys*, profil*, train*, advertis*, marketing, ads, share, sharing, sell*, track*',
    field:
      'address, name, surname, e mail, email, phone number, telephone number, birth, birthday, birthdate, age, postcode, city',
    held: 'you have, you hold, you store, you keep, you ve, you got, have for me, have stored, your records, your record, your system*, your database*, your files, on file, in your, stored, saved, registered, recorded, you hold',
    wrong:
      'wrong*, spelled, spelt, misspel*, incorrect*, inaccurate, outdated, correct*, rectif*, mistake*, error*, typo*',
    freeze: 'freez*, lock*, block*, put on hold, on hold',
    other:
      'another company, other company, another provider, other provider, another service, other service, competitor*, take with me, take elsewhere, elsewhere, format, json, csv, machine readable, portable, portability, someone else, another shop, switch',
    auto: 'automatic*, automated, computer*, algorithm*, machine*, robot*, software, ai, system',
    complain: 'complain*, report you, report this, lodge, sue, grievance',
    authority: 'authority, authorities, regulator*, ombudsman, watchdog, supervisory, dpa, commissioner, court',
    shop: 'cart, basket, order*, invoice*, receipt*, item*, product*, subscription*, delivery, delivered, parcel*, package*, kettle*, lamp*, size*, newsletter*, payment*, voucher*, refund*, return*, price*, warranty, sheet, volume, plan, roaming, money, transaction*, charge*, fee, fees, top up, screen, password*',
    how: 'how, where do i, can i',
  },
  de: {
    own: 'mein*, unser*',
    about: 'uber mich, zu mir, von mir, uber meine person, zu meiner person, ueber mich',
    forget:
      'vergessen werden, recht auf vergessen*, vergesst mich, vergessen sie mich, mich vergessen, mich aus ihrer, mich aus eurer, mich aus dem system, mich aus ihrem, mich aus eurem, vergesst alles, vergiss alles, jede spur von mir, alle spuren von mir',
    account: 'konto*, account*, profil*, kundenkonto, benutzerkonto, nutzerkonto, zugang',
    seen: 'wer hat, wer sieht, wer kann, wer durfte, weitergegeben, weitergeleitet, weitergebt, verkauft, herausgegeben, an wen, an dritte, woher habt, woher haben, wer alles, gesehen, angeschaut, eingesehen, zugriff, jemanden weiter',
    stop: 'stop*, hort, horen, aufhor*, nicht, nie, kein*, unterlass*, untersag*, verbiete*, ohne, weigere',
    use: 'nutz*, genutzt, benutz*, verwend*, verarbeit*, auswert*, analysier*, werb*, training, trainier*, profil*, weitergeb*, weitergegeb*, verkauf*, teil*',
    field:
      'adresse, anschrift, name*, nachname, vorname, e mail, email, telefon*, handynummer, geburt*, geburtsdatum, alter, wohnort, postleitzahl',
    held: 'ihr habt, sie haben, habt ihr, haben sie, bei euch, bei ihnen, gespeichert, hinterlegt, in euren, in ihren, in ihrer, in eurer, in ihrem, in eurem, unterlagen, datenbank, system, akte*, erfasst, vermerkt, registriert, eingetragen',
    wrong:
      'falsch*, fehler*, unrichtig*, stimmt, stimmen, korrigier*, bericht*, verbesser*, veraltet*, verschrieben, andert, richtigstell*, tippfehler, inkorrekt*',
    freeze: 'sperr*, einfrier*, friert, frier*, eingefroren, gesperrt, aussetz*, einschrank*',
    other:
      'anderen anbieter, anderer anbieter, andere firma, anderen firma, anderes unternehmen, anderen dienst, mitnehm*, umzieh*, wechsel*, maschinenlesbar*, json, csv, format*, datei, ubertrag*, portab*, konkurrenz, herunterlad*',
    auto: 'automat*, computer*, algorithm*, maschine*, system, roboter, ki, software, programm',
    complain: 'beschwer*, melden, anzeige*, klage*, verklag*',
    authority:
      'behorde*, aufsicht*, datenschutzbeauftragt*, datenschutzbehorde*, landesbeauftragt*, gericht*, aufsichtsbehorde*',
    shop: 'warenkorb, bestell*, rechnung*, artikel*, produkt*, abo*, liefer*, paket*, wasserkocher, kessel, lampe*, grosse, newsletter, zahlung*, gutschein*, ruckgabe, retour*, preis*, garantie, datenblatt, datenvolumen, technische*, kauf*, geld, abgebucht, betrag, passwort*, kennwort*',
    how: 'wie, wo kann ich, kann ich',
  },
  nl: {
    own: 'mijn, m, ons, onze',
    about: 'over mij, van mij, over me, van me, op mij, met betrekking tot mij',
    forget:
      'vergeten worden, vergeten te worden, recht op vergetelheid, vergeet mij, vergeet me, vergeet alles, mij uit jullie, mij uit uw, me uit jullie, elk spoor van mij, uitgewist worden',
    account: 'account*, profiel, klantaccount',
    seen: 'wie heeft, wie zag, wie kan, wie hebben, gedeeld, doorgegeven, verkocht, doorverkocht, aan wie, met wie, gezien, bekeken, ingezien, toegang, waar hebben jullie',
    stop: 'stop*, niet, nooit, geen, zonder, verbied*, ophouden, hou op, houd op, weiger*',
    use: 'gebruik*, verwerk*, analyse*, reclame, advertenties, marketing, train*, profil*, delen, deel, verkop*',
    field:
      'adres, naam, achternaam, voornaam, e mail, email, telefoon*, geboortedatum, geboorte*, leeftijd, woonplaats, postcode',
    held: 'jullie hebben, u heeft, hebben jullie, heeft u, bij jullie, bij u, opgeslagen, in jullie, in uw, systeem, bestand*, database, dossier, administratie, geregistreerd, staat',
    wrong:
      'verkeerd*, fout*, onjuist*, klopt, kloppen, corriger*, verbeter*, rectific*, verouderd*, aanpassen, incorrect*, spelfout',
    freeze: 'blokkeer*, bevries*, bevriez*, op slot, opschort*, beperk*',
    other:
      'ander bedrijf, andere aanbieder, andere partij, andere dienst, andere winkel, meenemen, overstap*, formaat, json, csv, machineleesbaar, bestand, overzet*, overdra*',
    auto: 'automat*, geautomatiseerd*, computer*, algoritm*, machine*, systeem, robot, software, ai',
    complain: 'klacht*, klagen, melden, aangifte, aanklagen',
    authority: 'autoriteit*, toezichthouder*, persoonsgegevens autoriteit, ap, rechter, rechtbank',
    shop: 'winkelwagen*, winkelmand*, bestelling*, factuur, facturen, artikel*, product*, abonnement*, bezorg*, lever*, pakket*, waterkoker, lamp*, maat, nieuwsbrief, betaling*, bon, kortingscode, retour*, prijs, garantie',
    how: 'hoe, kan ik',
  },
  fr: {
    own: 'mon, ma, mes, notre, nos',
    about: 'sur moi, a mon sujet, me concernant, de moi, concernant ma personne, sur ma personne, qui me concernent',
    forget:
      'droit a oubli, droit a l oubli, a oubli, oubliez moi, oublie moi, etre oublie*, m oublier, oubliez tout, toute trace de moi, moi de votre base, moi de vos, me supprimer, me retirer de',
    account: 'compte*, profil, espace client',
    seen: 'qui a vu, qui voit, qui a consulte, qui a acces, qui a eu acces, qui peut voir, a qui, partage*, transmis*, vendu*, communique*, d ou viennent, ou avez vous, qui a lu, vu mes',
    stop: 'arret*, cess*, ne plus, plus, pas, jamais, refus*, interdi*, sans, stop',
    use: 'utilis*, trait*, exploit*, analys*, publicit*, marketing, entrain*, profil*, partag*, vend*, servent, servir, usage',
    field: 'adresse, nom, prenom, e mail, email, mail, telephone, naissance, age, code postal, ville',
    held: 'vous avez, avez vous, vous detenez, chez vous, vos fichiers, votre fichier, votre base, vos bases, vos registres, votre systeme, vos dossiers, enregistre*, stocke*, dans votre, dans vos, base de donnees',
    wrong:
      'faux, fausse*, erron*, incorrect*, inexact*, erreur*, corrig*, rectif*, mal, faute*, a jour, obsolete*, perime*',
    freeze: 'bloqu*, gel*, geler, verrouill*, suspend*, limit*',
    other:
      'autre fournisseur, autre entreprise, autre societe, autre prestataire, autre service, concurrent*, ailleurs, recuperer, portabilite, format*, json, csv, emporter, lisible par machine, transfer*',
    auto: 'automat*, ordinateur*, algorithm*, machine*, systeme, robot, logiciel, ia',
    complain: 'plain*, plaint*, reclam*, signal*, denonc*, poursuiv*',
    authority: 'autorite*, cnil, controle, tribunal, juge, apd, cnpd',
    shop: 'panier, commande*, facture*, article de, produit*, abonnement*, livraison*, colis, bouilloire, lampe*, taille*, newsletter, paiement*, bon, retour*, prix, garantie, magasin, achat*',
    how: 'comment, puis je',
  },
  es: {
    own: 'mi, mis, nuestro*, nuestra*, mio*, mia*',
    about: 'sobre mi, de mi, acerca de mi, acerca mio, mi persona, con respecto a mi',
    forget:
      'derecho al olvido, al olvido, ser olvidad*, olvidenme, olvidadme, olvidense de mi, olvidaos de mi, olviden todo, me olviden, olvidarme, rastro de mi, me borren, borrenme, borradme, me eliminen, eliminenme, quitenme de',
    account: 'cuenta*, perfil, usuario',
    seen: 'que sab*, lo que sab*, quien ha visto, quien vio, quien ve, quienes han, quien ha, quien tiene acceso, quien puede ver, a quien, compartido*, compartieron, vendido*, cedido*, transmitido*, de donde, visto mis, quien consulto',
    stop: 'dej*, par*, no, nunca, ces*, basta, prohib*, sin, niego',
    use: 'us*, utili*, trat*, proces*, analiz*, publicidad, marketing, entren*, perfil*, compart*, vend*, ced*',
    field: 'direccion, nombre, apellido*, correo, email, e mail, telefono, nacimiento, edad, codigo postal, ciudad',
    held: 'tienen, tiene, teneis, tenéis, guardan, guardais, vuestros, vuestra, sus registros, su registro, sus archivos, su base, sus bases, su sistema, sus ficheros, vuestro sistema, base de datos, registrad*, almacenad*, consta, figura',
    wrong:
      'mal, incorrect*, errone*, equivocad*, error*, corrij*, correg*, correc*, rectifi*, inexact*, desactualizad*, falso*, falsa*',
    freeze: 'bloque*, congel*, suspend*, limit*, restrin*',
    other:
      'otra empresa, otro proveedor, otra compania, otro servicio, otra tienda, llevarme, llevar, competencia, formato, json, csv, portabilidad, descargar, traslad*',
    auto: 'automat*, ordenador*, computador*, algoritmo*, maquina*, sistema, robot, programa, ia',
    complain: 'quej*, reclam*, denunci*, demand*',
    authority: 'autoridad*, agencia, aepd, tribunal*, juez, juzgado*, proteccion de datos',
    shop: 'carrito, cesta, pedido*, factura*, articulo de, producto*, suscripcion, entrega*, envio*, paquete*, hervidor, lampara*, talla*, boletin, pago*, cupon*, devolu*, precio*, garantia, compra*',
    how: 'como, puedo',
  },
  it: {
    own: 'mio, mia, miei, mie, nostr*',
    about: 'su di me, di me, riguardo a me, sul mio conto, che mi riguarda, che mi riguardano, a me, mi riguarda',
    forget:
      'diritto all oblio, oblio, essere dimenticat*, dimenticatemi, dimenticami, dimenticate tutto, dimenticarmi, ogni traccia di me, cancellatemi, cancellarmi, toglietemi da, eliminatemi',
    account: 'account, profilo, conto, utenza',
    seen: 'chi ha visto, chi vede, chi ha, chi puo, a chi, condivis*, vendut*, cedut*, trasmess*, comunicat*, da dove, chi accede, visto i miei, avuto accesso',
    stop: 'smett*, non, mai, basta, cess*, piu, viet*, senza, rifiut*, ferm*',
    use: 'usa*, utilizz*, tratt*, elabor*, analizz*, pubblicit*, marketing, addestr*, allen*, profil*, condivid*, vend*, ced*',
    field: 'indirizzo, nome, cognome, e mail, email, mail, telefono, nascita, eta, cap, citta',
    held: 'avete, ha di, conservate, vostri, vostro, vostra, presso di voi, da voi, archivi*, database, sistema, registr*, memorizzat*, banca dati',
    wrong:
      'sbagliat*, errat*, errore, errori, incorrett*, scorrett*, inesatt*, corregg*, corrett*, rettific*, non aggiornat*, fals*',
    freeze: 'blocc*, congel*, sospen*, limit*',
    other:
      'altro fornitore, altra azienda, altra societa, altro servizio, altro negozio, portare, portarmi, concorren*, formato, json, csv, portabilita, trasferi*, leggibile',
    auto: 'automat*, computer, algoritm*, macchina, sistema, robot, software, ia',
    complain: 'reclam*, lament*, denunci*, segnal*, querel*',
    authority: 'autorita, garante, tribunale, giudice, privacy',
    shop: 'carrello, ordin*, fattur*, articolo dal, prodott*, abbonament*, consegn*, spedizion*, pacc*, bollitore, lampad*, taglia, newsletter, pagament*, buono, reso, prezz*, garanzia, acquist*',
    how: 'come, posso',
  },
  pt: {
    own: 'meu, minha, meus, minhas, noss*',
    about: 'sobre mim, de mim, a meu respeito, acerca de mim, que me diz respeito',
    forget:
      'direito ao esquecimento, esquecimento, ser esquecid*, esquecam me, esquecam tudo, esqueca me, me esquecam, rasto de mim, rastro de mim, tirem me da, removam me, apaguem me',
    account: 'conta, perfil, utilizador, usuario',
    seen: 'quem viu, quem ve, quem tem acesso, quem teve, quem pode ver, quem consultou, a quem, com quem, partilh*, compartilh*, vend*, cedid*, transmiti*, de onde, quem acedeu',
    stop: 'par*, deix*, nao, nunca, cess*, basta, proib*, sem, recus*',
    use: 'us*, utiliz*, trat*, process*, analis*, publicidade, marketing, trein*, perfi*, partilh*, compartilh*, vend*',
    field:
      'morada, endereco, nome, apelido, sobrenome, e mail, email, correio, telefone, nascimento, idade, codigo postal, cidade',
    held: 'tem, têm, guardam, vossos, vossa, vosso, seus registos, registos, registros, ficheiros, base de dados, sistema, armazenad*, guardad*, consta',
    wrong:
      'errad*, incorret*, incorrect*, erro*, engan*, corrij*, corrig*, corre*, retific*, rectific*, inexat*, desatualizad*, mal, falso*',
    freeze: 'bloque*, congel*, suspend*, limit*',
    other:
      'outra empresa, outro fornecedor, outro prestador, outro servico, outra loja, levar, concorren*, formato, json, csv, portabilidade, transfer*',
    auto: 'automat*, computador*, algoritmo*, maquina*, sistema, robo, programa, ia',
    complain: 'reclam*, queix*, denunci*, process*',
    authority: 'autoridade*, cnpd, tribunal*, juiz, regulador*',
    shop: 'carrinho, cesto, encomenda*, pedido de compra, fatura*, factura*, artigo do, produto*, assinatura*, entrega*, envio*, pacote*, chaleira, candeeiro*, tamanho*, newsletter, pagamento*, vale, devolu*, preco*, garantia, compra*',
    how: 'como, posso',
  },
  ro: {
    own: 'meu, mea, mei, mele, nostr*, mi, imi',
    about: 'despre mine, la mine, cu privire la mine, referitor la mine, care ma privesc',
    forget:
      'dreptul de a fi uitat, sa fiu uitat*, a fi uitat*, uitati ma, uitati tot, sa ma uitati, orice urma, stergeti ma, sa ma stergeti, scoateti ma',
    account: 'cont, contul, contului, profil*',
    seen: 'cine a vazut, cine vede, cine are acces, cine a avut, cine poate, cui, transmis*, dezvaluit*, vandut*, dat mai departe, partajat*, impartasit*, de unde, a accesat, cine a citit',
    stop: 'nu, opriti, incetati, niciodata, fara, interzic, refuz, nu mai, stop',
    use: 'folos*, utiliz*, prelucr*, proces*, analiz*, reclam*, marketing, public*, antren*, profil*, partaj*, vinde*, vand*',
    field: 'adresa, nume*, prenume*, e mail, email, telefon*, nasteri*, varsta, cod postal, oras*',
    held: 'aveti, pastrati, detineti, la voi, evidente*, inregistrar*, baza, sistem*, fisier*, stocat*, salvat*, voastre, voastra',
    wrong: 'gresit*, incorect*, eronat*, eroare, erori, corect*, rectific*, inexact*, fals*, depasit*',
    freeze: 'bloc*, inghet*, suspend*, limit*, restric*',
    other:
      'alta firma, alt furnizor, alta companie, alt serviciu, alt magazin, duc, iau, muta*, format*, json, csv, portabilit*, transfer*',
    auto: 'automat*, calculator*, algoritm*, masina, sistem*, robot, program*, ia',
    complain: 'plang*, reclam*, sesiz*, denunt*, depun',
    authority: 'autoritat*, anspdcp, instant*, tribunal*, judecat*, supraveghere',
    shop: 'cos, cosul, comanda, comenzi*, comenzii, factur*, articol*, produs*, abonament*, livr*, colet*, pachet*, fierbator, lampa, marime*, newsletter, plat*, voucher*, retur*, pret*, garanti*, cumpar*',
    how: 'cum, pot sa',
  },
}
