// Secrets: keys and tokens by their formats, passwords and one-time codes by what is said about them (RE-32, RE-33).

import { anchor, matchesAt } from '../anchored.ts'
import type { Draft } from '../draft.ts'

/** Formats of keys and tokens that vendors publish for secret scanning. */
const FORMATS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /(?<![\w-])eyJ[\w-]{8,4000}\.[\w-]{4,4000}(?:\.[\w-]{0,2000})?/g,
  /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  /(?<![\w-])(?:sk|pk|rk)_(?:live|test)_\w{8,128}|(?<![\w-])whsec_\w{16,128}/g,
  /(?<![\w-])sk-(?:ant-|proj-)?[\w-]{16,200}/g,
  /(?<![\w-])(?:gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|npm_\w{30,64}|pypi-[\w-]{40,400})/g,
  /(?<![\w-])xox[abeoprs]-[\w-]{10,250}/g,
  /(?<![\w-])AIza[\w-]{30,45}|(?<![\w-])ya29\.[\w-]{20,400}/g,
  /(?<![\w-])SG\.[\w-]{16,32}\.[\w-]{16,64}|(?<![\w-])(?:AC|SK)[0-9a-f]{32}(?!\w)/g,
  /(?<!\w)[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,80}:[^\s@/]{1,200}@[^\s'"<>]{2,300}/gi,
  /(?<=\b(?:authorization|proxy-authorization)\s{0,3}[:=]\s{0,3}["']?)(?:bearer|basic|token|digest)\s+[\w.~+/=-]{6,4000}/gi,
  /(?<=\bbearer\s)[\w.~+/=-]{16,4000}/gi,
  /(?<=\b(?:set-)?cookie\s{0,3}:\s{0,3})[^\s=;]{1,60}=[^\n]{4,4000}/gi,
  /(?<=\b(?:accountkey|sharedaccesskey|sig|aws_secret_access_key|secret_?access_?key|client_?secret|api_?key|apikey|api-key|x-api-key|access_?token|refresh_?token|secret_?key|private_?key|auth_?token|session_?id|passwd|pwd|password)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;&]{4,400}/gi,
]

const WORDS =
  'pass[- ]?(?:word|wort|code|phrase|wd)|\\p{L}{0,14}passw(?:ord|ort)|pwd|kennwort|zugangscode|mot de passe|mdp|contraseñ[ae]|clave(?: de acceso)?|password|parola(?: d.ordine| chiave)?|palavra[- ]passe|senha|wachtwoord|has[łl](?:o|em|a)|hesl[oaem]{1,2}|κωδικ[όο]ς?(?: πρόσβασης)?|συνθηματικό|парола(?:та)?|пароль|slaptažod(?:is|į|žio)|parole|salasana(?:ni)?|tunnussana|jelsz(?:ó|avam|ó[mk])|parol[ăa]|lozink[aeu]|zapork[aeu]|geslo|parool|salasõna|lösenord(?:et)?|adgangskode[nr]?|kodeord(?:et)?|passord(?:et)?|pasfhocal|lykilorð|şifre(?:m)?'
const COPULA =
  'is|are|was|ist|lautet|wäre|war|heißt|est|es|era|è|e|é|jest|to|brzmi|je|zní|znie|είναι|е|er|är|on|is|yra|ir|van|este|bolo|bylo|war|lyder|oli|volt|fue|sunt|tá|hija|isn.t it'
const MY = '(?:\\s(?:for|für|pour|para|per|voor|do|k|för|til|na|za|from|von|of)\\s\\S{1,30}(?:\\s\\S{1,20})?)?'
// Group 1 is everything up to the value, group 2 the sign between, group 3 the value.
const SAID = anchor(
  `((?:${WORDS})${MY}\\s{0,3}?)(:|=|->|→|\\s(?:${COPULA})\\s{0,2}:?|["'“„«]|)(\\s{0,3}["'“„«]?)([^\\s"'“”„«»]{3,100})`,
)
const TOUGH = /\d|[^\p{L}\p{N}.,;:!?)]|\p{Ll}\p{Lu}/u

const CODES =
  'o\\.?t\\.?p|pin(?:[- ]?(?:code|nummer|number|kod|kód|koodi))?|tan|m-?tan|(?:verification|security|confirmation|access|login|sms|2fa|auth(?:entication)?|one[- ]time|activation|bestätigungs|sicherheits|verifizierungs|einmal|zugangs|freischalt)[- ]?(?:code|passcode|pin)|(?:code|c[oó]digo|codice|κωδικός|код|kod|kód|koodi|kodas|kods|cod|koda|kood|kode|cód)(?: (?:de|di|do|da|van|pro|за|на|για) \\p{L}{2,20}| \\p{L}{4,20}acyjny| \\p{L}{4,20}n[ýií])?'
const CODE = anchor(
  `(?:${CODES})(?![\\p{L}])\\s{0,2}(?:${COPULA}|:|=|#|nr\\.?|no\\.?)?\\s{0,2}:?\\s{0,2}(\\d{4,8}|\\d{3}[ -]\\d{3,4}|\\d(?:[ -]\\d){3,7}|\\d{2}(?: \\d{2}){2,3})(?![\\d.,]*\\d|\\s?(?:€|eur|kg|%))`,
)
// "error code 4012", "postal code 10115", "discount code 2024" are not one-time codes.
const NOT_SECRET =
  /(?:error|fehler|erreur|errore|błędu|chyby|post(?:al|leit)?|zip|country|area|dialling|vorwahl|product|produkt|article|artikel|discount|rabatt|promo|coupon|gutschein|voucher|gift|bar|qr|source|sort|http|status|swift|bank|order|booking|tax|kundenn?|pocztowy|postal|postale|código postal|irányító|πεδ|poštn\p{L}|pašto)[- ]?$/iu

const ANSWERS =
  /(?:mother.?s maiden name|maiden name|mädchenname(?: meiner mutter)?|geburtsname meiner mutter|nom de jeune fille(?: de ma mère)?|apellido de soltera(?: de mi madre)?|cognome da nubile(?: di mia madre)?|nome de solteira(?: da minha mãe)?|meisjesnaam(?: van mijn moeder)?|nazwisko panieńskie(?: matki)?|(?:name of )?my first pet(?:.s name)?|first school|security (?:answer|question)|sicherheitsfrage|antwort auf die sicherheitsfrage|réponse secrète)(?: was| is| ist| war| lautet| est| es| è| é| jest| to| was called)?\s{0,2}[:=]?\s{0,2}(?!(?:is|was|my|the|a|an|i|it|and|or|for|to|of)\b)["'“]?([\p{L}\p{N}'-]{2,40}(?: \p{Lu}[\p{L}'-]{1,30})?)/giu

/** Finds keys and tokens by their format. */
export const findKeys = (draft: Draft): void => {
  const { text } = draft
  for (const format of FORMATS) {
    for (const match of text.matchAll(format))
      if (match[0].length > 0) draft.add(match.index, match.index + match[0].length, 'SECRET', 1, ['shape'])
  }
}

/**
 * Finds passwords, one-time codes and security answers by what is said about them. `places` are the beginnings of words
 * that may announce one (all when absent); `answers` false skips security answers.
 */
export const findSecrets = (draft: Draft, places?: readonly number[], answers = true): void => {
  const { text } = draft
  for (const match of matchesAt(SAID, text, places)) {
    const [whole, , sign = '', quote = '', rough = ''] = match
    // Markup behind a word is no part of it ("**Passwort vergessen**").
    const bare = rough.replace(/[*_~`]+[.,;:!?)]*$/, '')
    const value = bare.replace(/[.,;!?)]+$/, (tail) =>
      /[.,;!?)]{2,}/.test(tail) || tail === '!' ? tail.slice(0, -1) : '',
    )
    const quoted = /["'“„«]/.test(quote + sign)
    const tough = TOUGH.test(value) && !/^\p{Lu}?\p{Ll}+['’]\p{L}{1,3}$/u.test(value)
    const last = text.slice(match.index + whole.length).trim() === ''
    const strict = sign.includes(':') || sign.includes('=') || sign.includes('>')
    if (value.length < 3) continue
    if (!(quoted || (tough && value.length >= 4) || (strict && last && value.length >= 4))) continue
    const start = match.index + whole.length - rough.length
    draft.add(start, start + value.length, 'SECRET', 0.95, ['cue'])
  }
  if (/\d/.test(text)) findCodes(draft, places)
  if (!answers) return
  for (const match of text.matchAll(ANSWERS)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    draft.add(start, start + value.length, 'SECRET', 0.8, ['cue'])
  }
}

const findCodes = (draft: Draft, places: readonly number[] | undefined): void => {
  const { text } = draft
  for (const match of matchesAt(CODE, text, places)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    if (
      NOT_SECRET.test(text.slice(Math.max(0, match.index - 20), match.index)) ||
      NOT_SECRET.test(text.slice(match.index, start).replace(/[\s:=#-]+$/, ''))
    )
      continue
    draft.add(start, start + value.length, 'OTP', 0.85, ['cue', 'shape'])
  }
}
