// Names for what is masked, in the languages that the console has: shown on the chip that stands for a value.
import { isPiiType, type PiiType } from '@aboveboard/pii'
import type { Language } from '@aboveboard/protocol'

type Labels = Readonly<Record<PiiType | 'visitor', string>>

const en: Labels = {
  visitor: 'Visitor',
  EMAIL: 'E-mail',
  PHONE: 'Phone',
  IBAN: 'IBAN',
  BIC: 'BIC',
  BANK_ACCOUNT: 'Bank account',
  CARD: 'Card',
  IP: 'IP address',
  MAC: 'Device address',
  URL: 'Personal link',
  NATIONAL_ID: 'Personal number',
  TAX_ID: 'Tax number',
  PASSPORT: 'Passport',
  ID_CARD: 'Identity card',
  DRIVING_LICENCE: 'Driving licence',
  PLATE: 'Number plate',
  VIN: 'Vehicle number',
  HEALTH_INSURANCE: 'Insurance number',
  NAME: 'Name',
  ADDRESS: 'Address',
  POSTCODE: 'Postcode',
  BIRTH_DATE: 'Date of birth',
  ORDER: 'Order number',
  ACCOUNT: 'Customer number',
  USERNAME: 'User name',
  SECRET: 'Password',
  OTP: 'One-time code',
  HEALTH: 'Health',
  RELIGION: 'Belief',
  UNION: 'Trade union',
  ORIENTATION: 'Private life',
  POLITICS: 'Political opinion',
  ETHNICITY: 'Origin',
  GENETIC: 'Biometric data',
  OFFENCE: 'Offence',
}

const de: Labels = {
  visitor: 'Gast',
  EMAIL: 'E-Mail',
  PHONE: 'Telefon',
  IBAN: 'IBAN',
  BIC: 'BIC',
  BANK_ACCOUNT: 'Bankkonto',
  CARD: 'Karte',
  IP: 'IP-Adresse',
  MAC: 'Geräteadresse',
  URL: 'Persönlicher Link',
  NATIONAL_ID: 'Personenkennzahl',
  TAX_ID: 'Steuernummer',
  PASSPORT: 'Reisepass',
  ID_CARD: 'Personalausweis',
  DRIVING_LICENCE: 'Führerschein',
  PLATE: 'Kennzeichen',
  VIN: 'Fahrgestellnummer',
  HEALTH_INSURANCE: 'Versichertennummer',
  NAME: 'Name',
  ADDRESS: 'Adresse',
  POSTCODE: 'Postleitzahl',
  BIRTH_DATE: 'Geburtsdatum',
  ORDER: 'Bestellnummer',
  ACCOUNT: 'Kundennummer',
  USERNAME: 'Benutzername',
  SECRET: 'Passwort',
  OTP: 'Einmalcode',
  HEALTH: 'Gesundheit',
  RELIGION: 'Weltanschauung',
  UNION: 'Gewerkschaft',
  ORIENTATION: 'Privatleben',
  POLITICS: 'Politische Meinung',
  ETHNICITY: 'Herkunft',
  GENETIC: 'Biometrische Daten',
  OFFENCE: 'Straftat',
}

/** What a chip says: the kind of value and its number in this conversation, `E-mail 1`. */
export function chipLabel(label: string, type: string, lang: Language): string {
  const number = label.slice(type.length + 1)
  const name = typeName(type, lang)
  return number === '' ? name : `${name} ${number}`
}

/** The name of a kind of value. */
export function typeName(type: string, lang: Language): string {
  return isPiiType(type) ? (lang === 'de' ? de : en)[type] : type
}

/** A name that says nothing: "Visitor 7F3A", from the random id of the conversation. */
export function visitorLabel(id: string, lang: Language): string {
  return `${(lang === 'de' ? de : en).visitor} ${id.slice(0, 4).toUpperCase()}`
}
