// Which recognisers can hit at all, told by the beginnings of the words in a text: a table look-up per token.

import { fold } from './characters.ts'
import { CUE, stemsFor } from './cues.ts'
import { DIGIT_WORDS } from './numerals.ts'
import { hashOf, SEEN, SHAPE, type Tokens } from './tagger/tokens.ts'

/** One bit per family of recognisers. */
export const TRIGGER = {
  NAME: 1,
  SECRET: 2,
  AT: 4,
  HANDLE: 8,
  KEY: 16,
  BIRTH: 32,
  LINK: 64,
  MAIL: 128,
  STREET: 256,
  DOT: 512,
  ANSWER: 1024,
  LONG: 2048,
  DIGIT: 4096,
  BIC: 8192,
  /** Many single characters: letters may be spaced out. */
  SPACED: 16384,
  /** A word that announces a number which means nothing without it. */
  CUE: 32768,
} as const

// Words that open a family; any word of five letters or more with the same first four fires it too.
const WORDS: Readonly<Partial<Record<keyof typeof TRIGGER, string>>> = {
  NAME:
    'name names surname firstname lastname called behalf call calls under heisse heiße vorname nachname namen appelle nom prénom llamo nombre apellido apellidos chiamo nome cognome chamo naam heet voornaam achternaam nazywam imię nazwisko jmenuji jmenuju jméno příjmení volám meno priezvisko zovem ime prezime numesc cheamă numele nume prenume казвам име името фамилия λένε ονομάζομαι όνομα όνομά επώνυμο nevem hívnak név nimeni nimi vardas sauc vārds heter namn namnet hedder navn navnet mise ainm jisimni isem ' +
    'mr mrs ms miss mister sir madam dr prof herr herrn frau hr fr monsieur madame mme mlle señor señora sr sra don doña signor signora sig senhor senhora dona mevrouw mevr meneer dhr heer pan pana pani panią panem panu paní pán pána pánem gospod gospodin gospođa gospa gđa господин госпожа κύριος κύριο κυρία κος κα domnul doamna dl dna ponas ponia kungs kundze härra proua herra rouva г κ',
  SECRET:
    'password passwort passwords passcode passphrase passwd pass pwd kennwort zugangscode mot mdp contraseña clave parola palavra senha wachtwoord hasło hasłem hasła heslo hesla heslem κωδικός κωδικό κωδικος συνθηματικό парола паролата пароль slaptažodis slaptažodį parole salasana salasanani tunnussana jelszó jelszavam jelszóm parolă lozinka lozinku zaporka geslo parool salasõna lösenord lösenordet adgangskode adgangskoden kodeord passord pasfhocal lykilorð şifre masterpasswort ' +
    'otp pin pincode tan mtan code codes passcode código codice код kod kód koodi kodas kods cod koda kood kode cód verification security confirmation access login sms auth authentication activation bestätigungscode sicherheitscode verifizierungscode einmalcode zugangscode freischaltcode',
  ANSWER:
    'maiden mädchenname geburtsname jeune soltera nubile solteira meisjesnaam panieńskie pet answer school secrète sicherheitsfrage',
  AT: 'at ät arroba chiocciola arobase arobas apenstaartje apestaart małpa zavináč zavinac kukac papaki παπάκι кльомба маймунско snabel snabela krøllalfa alfakrøll afna miukumauku eta ett arond coada manki et klammeraffe',
  HANDLE:
    'username user login nick nickname handle benutzername nutzername anmeldename identifiant pseudo utilisateur usuario utente utilizador gebruikersnaam użytkownika uživatelské používateľské χρήστη потребителско vartotojo naudotojo lietotājvārds käyttäjätunnus käyttäjänimi felhasználónév utilizator korisničko uporabniško kasutajanimi användarnamn brugernavn brukernavn úsáideora insta instagram twitter telegram discord tiktok snapchat skype steam twitch',
  KEY: 'bearer authorization cookie accountkey sharedaccesskey sig secret key apikey token password passwd pwd private session auth begin aws client api access refresh',
  BIRTH:
    'born birth birthday birthdate dob geboren geburtsdatum geburtstag geb né née naissance nacido nacida nací nacimiento nato nata nascita nascido nascida nasci nascimento geboortedatum urodzony urodzona urodziłem urodziłam urodzenia ur narozen narozena narození narodený narodená narodenia γεννημένος γεννημένη γεννήθηκα γέννησης роден родена рождение рождена gimęs gimusi gimimo gim dzimis dzimusi dzimšanas syntynyt syntymäaika synt született születtem születési szül născut născută nașterii rođen rođena rođenja rojen rojena rojstva sündinud sünnikuupäev sünniaeg född födelsedatum født fødselsdato rugadh breithe twelid twieled fæddur urodzonym urodzonej',
  LINK: 'http https www',
  BIC: 'bic swift',
  DOT: 'dot punkt punto point ponto punt kropka tečka tecka bodka pont punct točka piste prik taškas taskas punkts τελεία точка ponc tikka punktum dott ponta',
  STREET:
    'straße strasse str weg allee platz ring markt damm ufer laan plein kade vej allé torv plads gränd torget gata gate vei tie kuja tn tänav tee mnt pst g prospektas pr al iela bulvāris út tér u krt sor köz ' +
    'ul ulica ulici ulicy pl plac placu os osiedle aleja rue avenue av bd boulevard place chemin allée impasse quai cours route square calle c avda avenida plaza paseo camino carrer via viale piazza corso vicolo largo strada rua travessa praça estrada alameda bulevardul aleea calea șoseaua ulice náměstí nám třída tř námestie cesta trg prilaz οδός οδού λεωφόρος λεωφ λεωφόρου πλατεία улица ул бул булевард пл ж жк triq vjal misraħ bóthar sráid street st road rd ave lane ln drive dr court ct blvd close crescent cres terrace highway hwy parkway pkwy circle cir trail grove gardens mews',
  MAIL: 'gmail googlemail yahoo hotmail outlook icloud protonmail proton gmx aol msn onet seznam libero comcast rediffmail',
}

const ANNOUNCED =
  CUE.PASSPORT | CUE.LICENCE | CUE.ID_CARD | CUE.VIN | CUE.PLATE | CUE.TAX | CUE.NATIONAL | CUE.HEALTH | CUE.BANK | CUE.CARD | CUE.ORDER | CUE.ACCOUNT | CUE.USERNAME | CUE.POSTCODE // biome-ignore format: a list
const STEMS = stemsFor(ANNOUNCED)

/** Slots of each table (a power of two). */
const SLOTS = 1 << 14

const build = (): { whole: Uint16Array; openings: Uint16Array } => {
  const whole = new Uint16Array(SLOTS)
  const openings = new Uint16Array(SLOTS)
  for (const [family, words] of Object.entries({
    ...WORDS,
    DIGIT: DIGIT_WORDS.join(' '),
    CUE: STEMS.starts.flatMap((stem) => stem.split(/[-.]/)).join(' '),
  })) {
    const bit = TRIGGER[family as keyof typeof TRIGGER]
    for (const word of words.split(' ')) {
      if (word === '') continue
      const folded = fold(word)
      const at = hashOf(folded) & (SLOTS - 1)
      whole[at] = (whole[at] ?? 0) | bit
      if (folded.length < 5) continue
      const opening = hashOf(folded.slice(0, 4)) & (SLOTS - 1)
      openings[opening] = (openings[opening] ?? 0) | bit
    }
  }
  return { whole, openings }
}

const TABLES = build()

/** Packs the last three letters of a word as tokens hold them. */
const tailOf = (word: string): number => {
  const folded = fold(word)
  let tail = 0
  for (let index = 0; index < folded.length; index++) tail = (tail << 8) | (folded.charCodeAt(index) & 255)
  return tail & 0xffffff
}

// Endings of street names written in one word, by their last three letters.
const STREET_TAILS = new Set(
  'straße strasse straat weg allee gasse platz damm ufer ring chaussee promenade steig laan plein kade gracht singel dreef dijk gade vej allé stræde torv gatan vägen gränd stigen katu kuja tie polku tänav maantee puiestee iela gatvė utca körút sétány str'
    .split(' ')
    .map(tailOf),
)

/** Endings of compounds that announce a number, by their last three letters. */
const CUE_TAILS = new Set(STEMS.ends.map(tailOf))

// The last three letters of words with a provider glued to them ("janegmailcom").
const COM = (99 << 16) | (111 << 8) | 109
const NET = (110 << 16) | (101 << 8) | 116

/** What may hit in a text: bits, and where the words stand that announce a name, a secret or a user name. */
export interface Fired {
  readonly bits: number
  readonly names: readonly number[]
  readonly secrets: readonly number[]
  readonly handles: readonly number[]
}

const NOWHERE: number[] = []
/** A phrase that introduces a name has at most this many words before the one that fires. */
const LEAD = 3

/** Fewer words for digits than this, and fewer single characters, disguise nothing. */
const SPOKEN = 3
const SINGLES = 6

/** Reads the triggers of a text. */
export const triggersOf = (tokens: Tokens): Fired => {
  let bits = 0
  let names = NOWHERE
  let secrets = NOWHERE
  let handles = NOWHERE
  let named = -1
  let digits = 0
  // "to" and "un" are digits in one language and prose in others: one longer word must be among them.
  let sure = false
  let singles = 0
  const { count, seen } = tokens
  const { whole, openings } = TABLES
  for (let index = 0; index < count; index++) {
    const shape = tokens.shape[index] ?? 0
    const size = tokens.size[index] ?? 0
    if (size === 1) singles++
    if (shape === SHAPE.NUMBER && size >= 24) bits |= TRIGGER.LONG
    if (shape === SHAPE.PUNCT || shape === SHAPE.NUMBER || shape === SHAPE.BREAK) continue
    let own = whole[(tokens.hash[index] ?? 0) & (SLOTS - 1)] ?? 0
    if (size >= 5) own |= openings[(tokens.prefix[index] ?? 0) & (SLOTS - 1)] ?? 0
    if (own !== 0) {
      if ((own & TRIGGER.DIGIT) !== 0) {
        digits++
        if (size > 2) sure = true
      }
      bits |= own
      const start = tokens.start[index] ?? 0
      if ((own & TRIGGER.SECRET) !== 0) {
        if (secrets === NOWHERE) secrets = []
        secrets.push(start)
      }
      if ((own & TRIGGER.HANDLE) !== 0) {
        if (handles === NOWHERE) handles = []
        handles.push(start)
      }
      if ((own & TRIGGER.NAME) !== 0) {
        if (names === NOWHERE) names = []
        for (let at = Math.max(named + 1, index - LEAD); at <= index; at++) names.push(tokens.start[at] ?? 0)
        named = index
      }
    }
    if (size >= 5) {
      // A long mixture of letters and digits, or a very long word, may be a key.
      if (size >= 20 || (shape === SHAPE.CODE && size >= 8) || (shape === SHAPE.MIXED && size >= 10))
        bits |= TRIGGER.LONG
      const ending = (tokens.tail[index] ?? 0) & 0xffffff
      if ((ending === COM || ending === NET) && size >= 8) bits |= TRIGGER.MAIL
      if ((seen & SEEN.DIGIT) !== 0) {
        if (STREET_TAILS.has(ending)) bits |= TRIGGER.STREET
        if (CUE_TAILS.has(ending)) bits |= TRIGGER.CUE
      }
    }
  }
  // One or two words for digits are prose ("one of the three").
  if (digits < SPOKEN || !sure) bits &= ~TRIGGER.DIGIT
  if (singles >= SINGLES) bits |= TRIGGER.SPACED
  return { bits, names, secrets, handles }
}
