// Values of twelve kinds in eight languages, made by arithmetic and the same every time, for stories that look for them afterwards.

/** A value as somebody writes it, with the words around it. */
export interface Seeded {
  readonly kind: (typeof kinds)[number]
  readonly value: string
  readonly said: string
}

export const kinds = [
  'EMAIL',
  'PHONE',
  'IBAN',
  'CARD',
  'IP',
  'MAC',
  'URL',
  'NATIONAL_ID',
  'ORDER',
  'VIN',
  'NAME',
  'SECRET',
] as const

/** The words before a value, by kind, in each language. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: [
    'My e-mail is',
    'My phone number is',
    'My IBAN is',
    'My card number is',
    'My IP address is',
    'The MAC address is',
    'My profile is',
    'My national insurance number is',
    'My order is',
    'The VIN is',
    'My name is',
    'My password is',
  ],
  de: [
    'Meine E-Mail ist',
    'Meine Telefonnummer ist',
    'Meine IBAN ist',
    'Meine Kartennummer ist',
    'Meine IP-Adresse ist',
    'Die MAC-Adresse ist',
    'Mein Profil ist',
    'Meine Steuer-ID ist',
    'Meine Bestellung ist',
    'Die Fahrgestellnummer ist',
    'Mein Name ist',
    'Mein Passwort ist',
  ],
  fr: [
    'Mon e-mail est',
    'Mon numéro de téléphone est',
    'Mon IBAN est',
    'Mon numéro de carte est',
    'Mon adresse IP est',
    'L’adresse MAC est',
    'Mon profil est',
    'Mon numéro de sécurité sociale est',
    'Ma commande est',
    'Le VIN est',
    'Je m’appelle',
    'Mon mot de passe est',
  ],
  es: [
    'Mi correo es',
    'Mi teléfono es',
    'Mi IBAN es',
    'Mi número de tarjeta es',
    'Mi dirección IP es',
    'La dirección MAC es',
    'Mi perfil es',
    'Mi DNI es',
    'Mi pedido es',
    'El bastidor es',
    'Me llamo',
    'Mi contraseña es',
  ],
  it: [
    'La mia e-mail è',
    'Il mio telefono è',
    'Il mio IBAN è',
    'Il numero della mia carta è',
    'Il mio indirizzo IP è',
    'L’indirizzo MAC è',
    'Il mio profilo è',
    'Il mio DNI è',
    'Il mio ordine è',
    'Il telaio è',
    'Mi chiamo',
    'La mia password è',
  ],
  nl: [
    'Mijn e-mail is',
    'Mijn telefoonnummer is',
    'Mijn IBAN is',
    'Mijn kaartnummer is',
    'Mijn IP-adres is',
    'Het MAC-adres is',
    'Mijn profiel is',
    'Mijn BSN is',
    'Mijn bestelling is',
    'Het chassisnummer is',
    'Mijn naam is',
    'Mijn wachtwoord is',
  ],
  pl: [
    'Mój e-mail to',
    'Mój telefon to',
    'Mój IBAN to',
    'Numer mojej karty to',
    'Mój adres IP to',
    'Adres MAC to',
    'Mój profil to',
    'Mój PESEL to',
    'Moje zamówienie to',
    'Numer VIN to',
    'Nazywam się',
    'Moje hasło to',
  ],
  pt: [
    'O meu e-mail é',
    'O meu telefone é',
    'O meu IBAN é',
    'O número do meu cartão é',
    'O meu endereço IP é',
    'O endereço MAC é',
    'O meu perfil é',
    'O meu DNI é',
    'A minha encomenda é',
    'O VIN é',
    'Chamo-me',
    'A minha palavra-passe é',
  ],
}

export const seededLanguages = Object.keys(words)

const pad = (number: number, length: number): string => String(number).padStart(length, '0')

/** Remainder of a long number, digit by digit. */
function mod(digits: string, by: number): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by
  return rest
}

function iban(n: number): string {
  const account = `37040044${pad(532013000 + n * 7, 10)}`
  const check = 98 - mod(`${account}131400`, 97)
  return `DE${pad(check, 2)} ${account.replaceAll(/(\d{4})(?=\d)/g, '$1 ')}`
}

function card(n: number): string {
  const body = `411111${pad(n * 7919, 9)}`
  let sum = 0
  for (const [at, digit] of Array.from(body).reverse().entries()) {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1)
    sum += twice > 9 ? twice - 9 : twice
  }
  return `${body}${(10 - (sum % 10)) % 10}`
}

/** A Spanish DNI, a Dutch BSN, a Polish PESEL or a French NIR: numbers with check digits. */
function national(lang: string, n: number): string {
  if (lang === 'nl') {
    for (let from = 11_122_233 + n * 37; ; from += 1) {
      const first = pad(from, 8)
      const sum = Array.from(first).reduce((left, digit, at) => left + Number(digit) * (9 - at), 0) % 11
      if (sum < 10) return `${first}${sum}`
    }
  }
  if (lang === 'pl') {
    const first = `850${1 + (n % 9)}${pad(1 + (n % 28), 2)}${pad(1000 + n, 4)}`
    const sum = Array.from(first).reduce((left, digit, at) => left + Number(digit) * ([1, 3, 7, 9][at % 4] ?? 0), 0)
    return `${first}${(10 - (sum % 10)) % 10}`
  }
  if (lang === 'fr') {
    const first = `2850578006${pad(100 + n, 3)}`
    return `${first}${pad(97 - mod(first, 97), 2)}`
  }
  const number = 12_345_000 + n * 131
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`
}

/** A vehicle number with its check digit. */
function vin(n: number): string {
  const letters: Readonly<Record<string, number>> = {
    A: 1,
    B: 2,
    C: 3,
    D: 4,
    E: 5,
    F: 6,
    G: 7,
    H: 8,
    J: 1,
    K: 2,
    L: 3,
    M: 4,
    N: 5,
    P: 7,
    R: 9,
    S: 2,
    T: 3,
    U: 4,
    V: 5,
    W: 6,
    X: 7,
    Y: 8,
    Z: 9,
  }
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const raw = `1HGCM826X3A${pad(100_000 + n * 11, 6)}`.slice(0, 17)
  const value = (sign: string): number => letters[sign] ?? Number(sign)
  const sum =
    Array.from(raw).reduce((left, sign, at) => left + (at === 8 ? 0 : value(sign)) * (weights[at] ?? 0), 0) % 11
  return `${raw.slice(0, 8)}${sum === 10 ? 'X' : sum}${raw.slice(9)}`
}

const given = ['Ananya', 'Thabo', 'Ingrid', 'Matteo', 'Zofia', 'Youssef', 'Beatriz', 'Henrik', 'Noor', 'Camille']
const family = [
  'Krishnan',
  'Ndlovu',
  'Bergström',
  'Ricciardi',
  'Kowalczyk',
  'Benali',
  'Carvalho',
  'Vestergaard',
  'Haddad',
  'Lefebvre',
]

function valueOf(kind: Seeded['kind'], lang: string, n: number): string {
  const first = given[n % given.length] ?? ''
  const last = family[Math.floor(n / given.length) % family.length] ?? ''
  const plain = `${first}.${last}`.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  switch (kind) {
    case 'EMAIL':
      return `${plain}${n}@post${n % 7}.example`
    case 'PHONE':
      return `+44 7700 9${pad(n % 100_000, 5)}`
    case 'IBAN':
      return iban(n)
    case 'CARD':
      return card(n)
    case 'IP':
      return `81.${20 + (n % 200)}.${n % 250}.${7 + (n % 200)}`
    case 'MAC':
      return `3c:5a:b4:${pad(n % 90, 2)}:${pad((n * 3) % 90, 2)}:${pad(10 + (n % 80), 2)}`
    case 'URL':
      return `https://social.example/profile?user=${plain}${n}@post.example`
    case 'NATIONAL_ID':
      return national(lang, n)
    case 'ORDER':
      return `LL-${pad(2_000_000 + n * 17, 7)}`
    case 'VIN':
      return vin(n)
    case 'NAME':
      return `${first} ${last}`
    case 'SECRET':
      return `Tr0ub4dor&${pad(n, 4)}x`
  }
}

/** Values of every kind in a language; other numbers give other values. */
export function seededIn(lang: string, from: number): readonly Seeded[] {
  return kinds.map((kind, at) => {
    const value = valueOf(kind, lang, from * kinds.length + at)
    return { kind, value, said: `${words[lang]?.[at] ?? ''} ${value}` }
  })
}
