// Words that announce a value, in the 24 EU languages (and Norwegian, Icelandic, Turkish, Ukrainian): stems, folded at load.

import { CLASS, classes, fold } from './characters.ts'

/** What a cue announces, one bit each. */
export const CUE = {
  PHONE: 1 << 0,
  BANK: 1 << 1,
  CARD: 1 << 2,
  NATIONAL: 1 << 3,
  TAX: 1 << 4,
  PASSPORT: 1 << 5,
  ID_CARD: 1 << 6,
  LICENCE: 1 << 7,
  PLATE: 1 << 8,
  HEALTH: 1 << 9,
  ORDER: 1 << 10,
  ACCOUNT: 1 << 11,
  PASSWORD: 1 << 12,
  OTP: 1 << 13,
  USERNAME: 1 << 14,
  BIRTH: 1 << 15,
  POSTCODE: 1 << 16,
  ADDRESS: 1 << 17,
  EMAIL: 1 << 18,
  /** A quantity, price or measure: speaks against an identifier. */
  AMOUNT: 1 << 19,
  NAME: 1 << 20,
  VIN: 1 << 21,
  DATE: 1 << 22,
} as const

// Each entry is a stem: a word starts with it, or (marked by a leading *) merely ends with it, as in compounds.
const STEMS: Readonly<Record<keyof typeof CUE, string>> = {
  PHONE:
    'phone *phone telephone tel tél mobile mobil mobiltelefon cell cellphone fax call ring whatsapp signal viber sms contact ' +
    'telefon *telefon *telefonnummer *rufnummer handy handynummer *handynummer anrufen erreichbar rückruf téléphone portable appeler appelez joindre ' +
    'teléfono móvil llamar llámame celular cellulare telefono chiamare chiamami chiamatemi telefone telemóvel ligar ligue contacto telefoon gsm mobiel bellen bel ' +
    'komórka komórkowy zadzwonić zadzwoń dzwonić kontaktowy mobilní volat zavolejte zavolat volejte mobilný zavolajte τηλέφωνο κινητό κιν τηλ καλέστε телефон телефона мобилен обадете звъннете тел ' +
    'telefonas telefono mobilusis skambinkite tālrunis tālruni tālruņa telefons zvaniet mob puhelin puhelinnumero puhelimitse soita soittakaa kännykkä telefonszám mobilszám telefonszámom hívjon hívjanak ' +
    'telefonul sunați mobitel nazovite telefonska pokličite helista helistage telefoninumber mobiilinumber mobilnummer ring ringa telefonnr tlf mobilnr guthán fón uimhir ċempel numru čempluli sími símanúmer',
  BANK:
    'iban *iban account bankkonto *konto kontonummer *kontonummer bankverbindung bank sort sortcode routing aba blz bankleitzahl bic swift compte rib cuenta conto conto corrente conta nib rekening rekeningnummer *rekening ' +
    'konto rachunek rachunku účet účtu λογαριασμός λογαριασμού сметка сметката sąskaita sąskaitos konts konta tili tilinumero számla számlaszám bankszámla cont contul račun računa račune arvelduskonto bankgiro plusgiro cuntas kont',
  CARD:
    'card *card credit debit creditcard visa mastercard amex maestro debit kreditkarte *karte *kartennummer kartennummer carte tarjeta carta cartão creditcardnummer kaart *kaart kaartnummer karta karty kartę kartą kartu karte κάρτα κάρτας карта картата ' +
    'kortelė kortelės karti kortti *kortti korttinumero kártya *kártya kártyaszám cardul cardului kartica kartice kartico kaardi kaart kort *kort kortnummer cárta karta cvv cvc cvv2 expiry expires',
  NATIONAL:
    'ssn social nino insurance identification identity identifier personal sozialversicherungsnummer *versicherungsnummer sv-nummer svnr rentenversicherungsnummer insee nir sécu sécurité nss dni nie nif cc bsn burgerservicenummer sofinummer rijksregisternummer rijksregister niss insz registre ' +
    'pesel rodné rodne rč amka αμκα егн егн-то egn лнч asmens personas kods pk henkilötunnus hetu sotu személyi személyazonosító azonosító taj cnp oib emšo emso jmbg isikukood isikukoodi ik personnummer personnr samordningsnummer cpr cpr-nummer cpr-nr *cpr pps ppsn ' +
    'codice fiscale kennitala fødselsnummer fnr ahv avs matricule arc ταυτότητας национален единен граждански kodas asmenskodas personkod persónunúmer идентификационен personal-id birthnumber cédula bürgernummer tautotita aadhaar national',
  TAX: 'tax steuer steuernummer *steuernummer steuer-id steuerid idnr *identifikationsnummer identifikationsnummer tin fiscal fiscale spi nif nip vat ust ust-id tva iva btw afm αφμ δοϋ dic dič ičo ico dph moms ыик еик adószám adóazonosító *adó cui cif contribuinte partita mwst utr podatkowy podatku porezni davčna davčni ддс данъчен maksukohuslane verotunnus daňové',
  PASSPORT:
    'passport *passport pass reisepass *pass passeport pasaporte passaporto passaporte paspoort *paspoort paszport paszportu pas pasu cestovní pasový διαβατήριο διαβατηρίου паспорт паспорта pasas paso pase pases passi passin útlevél útlevélszám pașaport pașaportul pasaport putovnica putovnice potni pass passnummer passinumber pas pasnummer passaport vegabréf pasaportu',
  ID_CARD:
    'id-card idcard ausweis *ausweis personalausweis *ausweisnummer ausweisnummer identité cni identidad identità identidade cartão cidadão identiteitskaart id-kaart legitymacja dowód dowodu občanský občanského op občiansky občianskeho ταυτότητα αδτ лична личната tapatybės apliecība apliecības henkilökortti személyi buletin buletinul serie osobna osobne osebna id-kaardi id-kort legitimation identitetskort karta residence aufenthaltstitel permit titre séjour permesso verblijf pobytu',
  LICENCE:
    'licence license driving driver führerschein *führerschein führerscheinnummer permis conducir conduire patente guida carta condução rijbewijs rijbewijsnummer prawo jazdy řidičský vodičský δίπλωμα άδεια οδήγησης шофьорска книжка vairuotojo vadītāja ajokortti jogosítvány vezetői permisul conducere vozačka vozniško juhiluba körkort kørekort førerkort ceadúnas tiománaí liċenzja',
  PLATE:
    'plate plates registration reg kennzeichen *kennzeichen immatriculation plaque matrícula matricola targa kenteken nummerplaat rejestracyjny rejestracja rejestracyjnej rejestr rej nr.rej spz rz značka πινακίδα πινακίδες регистрационен номер numeris valstybinis reģistrācijas rekisterinumero rekisteri rendszám înmatriculare registrske registracija registarske autonumber reg.nr registreringsnummer nummerplade uimhirphláta vehicle car auto voiture coche macchina carro',
  HEALTH:
    'krankenversicherung krankenversicherungsnummer krankenkasse *versichertennummer versichertennummer kvnr vitale assurance health nhs medicare ehic egészségbiztosítási taj sanitaria tessera sanitario seguro utente zdravstveno zdravotní zdravotné poisťovňa pojišťovna ubezpieczenia sygehus sygesikring zorgverzekering polis здравна осигуровка haigekassa sveikatos',
  ORDER:
    'order orders *order orderid ordernumber booking reservation ticket *ticket parcel tracking shipment package invoice receipt reference ref case return rma confirmation transaction bestellung *bestellung bestellnummer *bestellnummer *auftrag auftragsnummer *sendungsnummer sendungsnummer rechnung rechnungsnummer vorgang vorgangsnummer vorgangsnr buchung buchungsnummer buchungscode ticketnummer lieferschein sendung paket ' +
    'commande réservation facture colis suivi dossier pedido reserva factura envío seguimiento incidencia ordine prenotazione fattura spedizione pratica encomenda fatura bestelling bestelnummer ordernummer boeking factuur pakket zending zamówienie zamówienia zamówieniu zamówieniem rezerwacja rezerwacji faktura faktury przesyłka przesyłki paczka paczki zgłoszenie zgłoszenia ' +
    'objednávka objednávky objednávku objednávce rezervace faktury zásilka zásilky balík rezervácia zásielka zásielky παραγγελία παραγγελίας κράτηση τιμολόγιο δέμα αποστολή поръчка поръчката поръчки резервация фактура пратка пратката užsakymas užsakymo užsakymą sąskaita siunta siuntos pasūtījums pasūtījuma pasūtījumu rezervācija rēķins sūtījums tilaus tilausnumero tilauksen varaus lasku laskun paketti lähetys ' +
    'rendelés rendelési rendelésem rendelésszám foglalás számlaszám csomag csomagom comanda comenzii comandă rezervare factura colet coletul narudžba narudžbe narudžbu rezervacija račun paket pošiljka pošiljke naročilo naročila naročilu pošiljka tellimus tellimuse tellimust broneering arve pakk saadetis beställning beställningsnummer ordernr bokning paket kolli faktura ordrenummer bestilling reservation pakke ordú áirithint sonrasc ordni kunsinna fattura',
  ACCOUNT:
    'account accountid customer client member membership contract policy subscriber loyalty patient employee student userid kunden kundennummer *kundennummer kunde vertragsnummer *vertragsnummer vertrag mitgliedsnummer mitglied police policennummer matrikelnummer personalnummer abonnement client contrat adhérent cliente socio póliza contrato abono polizza contratto tessera apólice sócio klantnummer klant lidnummer polisnummer contractnummer ' +
    'klienta klient umowa umowy polisa polisy członkowski zákazník zákazníka zákaznické zákaznícke smlouva smlouvy zmluva zmluvy členské πελάτη πελάτης συμβόλαιο συμβολαίου клиент клиентски договор полица kliento klientas sutartis sutarties klienta līgums līguma asiakas asiakasnumero jäsennumero sopimus ügyfél ügyfélszám ügyfélazonosító szerződés kötvényszám client contractul abonament kupac kupca korisnik korisnički ugovor stranka stranke pogodba kliendi kliendinumber leping kund kundnummer kundnr avtal medlemsnummer kunde kundenummer medlem aftale custaiméir klijent',
  PASSWORD:
    'password passwort *passwort passwd pwd pass passcode passphrase kennwort *kennwort losung parole motdepasse passe contraseña clave password parola palavra-passe senha wachtwoord *wachtwoord hasło hasła hasłem heslo hesla κωδικός κωδικό συνθηματικό парола паролата slaptažodis slaptažodį parole paroli salasana salasanani jelszó jelszavam jelszó parolă parola lozinka lozinku zaporka geslo parool salasõna lösenord lösenordet adgangskode kodeord passord pasfhocal lykilorð secret geheimwort username:password',
  OTP: 'otp code *code pin *pin *pin-code passcode tan *tan mtan sms-code einmalcode bestätigungscode sicherheitscode verifizierungscode verification kod kodu kode codice código código kód kódom κωδικός pin код kodas kods koodi koodin cod codul koda kod koodi koden kode cód kodiċi vahvistuskoodi 2fa authenticator',
  USERNAME:
    'username user login userid nickname handle benutzername *benutzername nutzername anmeldename identifiant pseudo utilisateur usuario utente nickname nome utilizador gebruikersnaam login użytkownika uživatelské přihlašovací používateľské χρήστη потребител потребителско naudotojo vardas lietotājvārds käyttäjätunnus käyttäjänimi tunnus felhasználónév felhasználónevem utilizator utilizatorului korisničko ime uporabniško kasutajanimi kasutajatunnus användarnamn brugernavn brukernavn úsáideora instagram insta twitter telegram discord tiktok snapchat skype facebook steam xbox psn twitch linkedin mastodon',
  BIRTH:
    'born birth birthday birthdate dob geboren geburtsdatum *geburtsdatum geburtstag *geb geb né née naissance nacido nacida nací nacimiento nato nata nascita nascido nascida nasci nascimento geboren geboortedatum urodzony urodzona urodziłem urodziłam urodzenia ur narozen narozena narození narodený narodená narodenia γεννημένος γεννημένη γεννήθηκα γέννησης роден родена рождение рождена gimęs gimusi gimimo gim dzimis dzimusi dzimšanas syntynyt syntymäaika synt született születtem születési szül născut născută nașterii rođen rođena rođenja rojen rojena rojstva sündinud sünnikuupäev sünniaeg född födelsedatum född fødselsdato født rugadh breithe twelid twieled fæddur',
  POSTCODE:
    'postcode zip zipcode postal plz postleitzahl cp code-postal codice-postale cap código-postal kod pocztowy psč tk ταχυδρομικός пощенски pašto pasta postinumero irányítószám poștal poštanski poštna postiindeks postnummer postnr eircode',
  ADDRESS:
    'address adresse *adresse anschrift wohne wohnhaft wohnt lieferadresse rechnungsadresse habite domicilié domicilio dirección vivo indirizzo abito residente residenza morada endereço moro adres woon adres adresu mieszkam zamieszkały zamieszkała adresa bydlím bytom bývam διεύθυνση μένω κατοικώ адрес живея адресът adresas gyvenu adrese dzīvoju osoite asun lakcím cím címem lakom adresa locuiesc domiciliat adresa živim stanujem naslov živim stanujem aadress elan adress bor adresse seoladh indirizz noqgħod heimilisfang deliver delivery ship shipping live',
  EMAIL:
    'email e-mail mail *mail mailen courriel correo posta elettronica adresse электронна имейл мейл ел.поща epasts e-pasts el.paštas paštas sähköposti email e-mailcím e-posta epošta e-pošta meil e-post ríomhphost ηλεκτρονικό ιμέιλ μέιλ',
  AMOUNT:
    'eur euro euros € $ £ usd gbp pln zł kč ft lei kr sek dkk nok chf лв price preis prix precio prezzo preço prijs cena cenu ár τιμή цена kaina hinta preț cijena hind pris kg km cm mm ml gb mb kwh watt volt % percent prozent pieces stück pcs euroa forint korun korunas zloty',
  NAME: 'name names surname lastname firstname nachname vorname heisse heiße namens nom prénom appelle nombre apellido apellidos llamo nome cognome chiamo apelido chamo naam achternaam voornaam heet imię nazwisko nazywam jméno příjmení jmenuji meno priezvisko volám όνομα επώνυμο λέγομαι ονομάζομαι με-λένε име фамилия казвам vardas pavardė vārds uzvārds sauc nimi nimeni sukunimi etunimi név nevem neve vezetéknév keresztnév hívnak nume numele prenume numesc ime prezime zovem priimek nimi perekonnanimi eesnimi namn heter efternamn förnamn navn hedder efternavn ainm isem jisimni kunjom nafn heiti',
  VIN: 'vin fin fahrgestellnummer *fahrgestellnummer chassis châssis bastidor telaio chassi chassisnummer podwozia karoserie šasi шаси alustanumero alvázszám șasiu šasije',
  DATE: 'date datum *datum am on le el il em op dnia dne dňa στις на diena päivä dátum data dan kuupäev dato',
}

const table = (): { starts: Map<string, number>; ends: Map<string, number> } => {
  const starts = new Map<string, number>()
  const ends = new Map<string, number>()
  for (const [name, stems] of Object.entries(STEMS)) {
    const bit = CUE[name as keyof typeof CUE]
    for (const stem of stems.split(' ')) {
      const compound = stem.startsWith('*')
      const key = fold(compound ? stem.slice(1) : stem)
      const map = compound ? ends : starts
      map.set(key, (map.get(key) ?? 0) | bit)
    }
  }
  return { starts, ends }
}

const TABLE = table()

/** Cue bits of one folded word: exact, by inflected stem (from five letters), or by the end of a compound. */
export const cuesOf = (word: string): number => {
  let bits = TABLE.starts.get(word) ?? 0
  for (let length = Math.max(5, word.length - 4); length < word.length; length++) {
    bits |= TABLE.starts.get(word.slice(0, length)) ?? 0
  }
  for (let from = 1; from <= word.length - 4; from++) bits |= TABLE.ends.get(word.slice(from)) ?? 0
  return bits
}

const isPart = (code: number): boolean => {
  const kind = classes[code] ?? 0
  return kind === CLASS.LOWER || kind === CLASS.UPPER || kind === CLASS.LETTER || kind === CLASS.MARK
}

const foldedSlice = (text: string, start: number, end: number): string => fold(text.slice(start, end))

/** Words further than this many characters away announce nothing. */
const REACH = 56

/**
 * Cue bits of the words before `position`, nearest first with a limit of `words`, or only of the nearest that has any; a line break or sentence end after
 * a word stops the search unless the break directly follows it.
 */
export const cuesBefore = (text: string, position: number, words = 7, nearest = false): number => {
  const floor = Math.max(0, position - REACH)
  let bits = 0
  let index = position - 1
  let seen = 0
  while (index >= floor && seen < words) {
    while (index >= floor && !isPart(text.charCodeAt(index))) {
      const code = text.charCodeAt(index)
      if (seen > 0 && (code === 10 || code === 59 || ((code === 46 || code === 33 || code === 63) && seen > 1)))
        return bits
      index--
    }
    const end = index + 1
    while (index >= floor - 40 && index >= 0 && (isPart(text.charCodeAt(index)) || joins(text, index))) index--
    if (end > index + 1 && end - index < 40) {
      bits |= wordBits(foldedSlice(text, index + 1, end))
      if (nearest && (bits & ~CUE.DATE) !== 0) return bits
      seen++
    }
  }
  return bits
}

/** Cue bits of up to `words` words after `position` ("4711 is my order number"), within the sentence. */
export const cuesAfter = (text: string, position: number, words = 5): number => {
  const ceiling = Math.min(text.length, position + REACH)
  let bits = 0
  let index = position
  let seen = 0
  while (index < ceiling && seen < words) {
    while (index < ceiling && !isPart(text.charCodeAt(index))) {
      const code = text.charCodeAt(index)
      if (code === 10 || code === 59 || code === 33 || code === 63 || (code === 46 && index > position)) return bits
      index++
    }
    const start = index
    while (index < ceiling + 40 && (isPart(text.charCodeAt(index)) || joins(text, index))) index++
    if (index > start && index - start < 40) {
      bits |= wordBits(foldedSlice(text, start, index))
      seen++
    }
  }
  return bits
}

// "e-mail", "sv-nummer": a hyphen or full stop between letters keeps the word together.
const joins = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return (
    (code === 45 || code === 46 || code === 39) &&
    isPart(text.charCodeAt(index - 1)) &&
    isPart(text.charCodeAt(index + 1))
  )
}

const wordBits = (word: string): number => {
  let bits = cuesOf(word)
  if (word.includes('-') || word.includes('.'))
    for (const part of word.split(/[-.]/)) if (part.length > 1) bits |= cuesOf(part)
  return bits
}

/** Cue bits of the nearest word before `position` that announces anything at all, looking at up to `words` words. */
export const nearestCue = (text: string, position: number, words = 5): number =>
  cuesBefore(text, position, words, true) & ~CUE.DATE

/** Beginnings and endings of the words that announce one of `bits`. */
export const stemsFor = (bits: number): { readonly starts: readonly string[]; readonly ends: readonly string[] } => {
  const of = (map: ReadonlyMap<string, number>): string[] =>
    [...map].filter(([, held]) => (held & bits) !== 0).map(([stem]) => stem)
  return { starts: of(TABLE.starts), ends: of(TABLE.ends) }
}
