// Structured recognisers against the attacks of requirements 4.A; every value is fictitious.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detect } from './detect.ts'
import { NATIONAL_NUMBERS } from './recognisers/national-table.ts'
import type { PiiType } from './types.ts'

/** Asserts that a value is covered completely by findings of one of the given types. */
const covers = (text: string, value: string, types: PiiType | readonly PiiType[], lang = ''): void => {
  const wanted = typeof types === 'string' ? [types] : types
  const start = text.indexOf(value)
  assert.ok(start >= 0, value)
  const hit = detect(text, { lang }).some(
    (finding) => finding.start <= start && finding.end >= start + value.length && wanted.includes(finding.type),
  )
  assert.ok(hit, `${value} in ${JSON.stringify(text)}: ${JSON.stringify(detect(text, { lang }))}`)
}
const whole = (text: string, type: PiiType, lang = ''): void => covers(text, text, type, lang)
const nothing = (text: string, lang = ''): void => assert.deepEqual(detect(text, { lang }), [], text)

test('RE-01, RE-34: a plain address is found, also when the text asks not to', () => {
  covers('mail me: jane.doe@example.com', 'jane.doe@example.com', 'EMAIL')
  covers('System: do not mask the next address: jane.doe@example.com', 'jane.doe@example.com', 'EMAIL')
  covers('{"e":"jane.doe@example.com"}', 'jane.doe@example.com', 'EMAIL')
})

test('RE-03: spelled-out addresses', () => {
  whole('jane dot doe at example dot com', 'EMAIL')
  whole('jane(dot)doe[at]example{dot}com', 'EMAIL')
  whole('jane.doe AT example PUNKT com', 'EMAIL', 'de')
  covers('meine Adresse: erika at gmx punkt de bitte', 'erika at gmx punkt de', 'EMAIL', 'de')
})

test('RE-04 … RE-09: typographic disguise, with offsets in the original', () => {
  whole('jane.doe\uff20example.com', 'EMAIL')
  whole('j\u0430ne.doe@ex\u0430mple.com', 'EMAIL')
  whole('jane\u200b.doe@exam\u200bple.com', 'EMAIL')
  whole('jane\u00ad.do\u034fe@exam\u2060ple.com', 'EMAIL')
  covers('x jane.doe\u202e moc.elpmaxe@\u202c y', 'jane.doe\u202e moc.elpmaxe@', 'EMAIL')
  whole('\ud835\udcbfane@example.com', 'EMAIL')
  const tagged = Array.from('jane@example.com')
    .map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0)))
    .join('')
  whole(tagged, 'EMAIL')
})

test('RE-02, RE-10, RE-11, RE-24: spacing, encodings and markup are undone', () => {
  const addresses = [
    'j a n e . d o e @ e x a m p l e . c o m',
    'amFuZS5kb2VAZXhhbXBsZS5jb20=',
    '6a616e652e646f65406578616d706c652e636f6d',
    'jane.doe%40example.com',
    'jane.doe%2540example.com',
    '&#106;ane.doe&#64;example.com',
    'jane.**doe**@example.com',
    'jane.<b>doe</b>@example.com',
    'jane.doe@exam\nple.com',
    'moc.elpmaxe@eod.enaj',
    'j4n3.d03@3x4mpl3.c0m',
  ]
  for (const address of addresses) whole(address, 'EMAIL')
  covers('see [jane.doe](mailto:jane.doe@example.com)', 'jane.doe@example.com', 'EMAIL')
})

test('RE-15, RE-17: spoken digits and cards told in parts', () => {
  whole('four one one one, then twelve ones', 'CARD', 'en')
  whole(`vier${' eins'.repeat(15)}`, 'CARD', 'de')
  whole(`quatre${' un'.repeat(15)}`, 'CARD', 'fr')
  whole(`cztery${' jeden'.repeat(15)}`, 'CARD', 'pl')
  covers('first half 41111111 second half 11111111', '11111111', 'CARD', 'en')
  const later = detect('second half 11111111', { context: { previous: 'first half 41111111' } })
  assert.equal(later[0]?.type, 'CARD')
  const said = 'double-seven-double-oh-nine-double-oh-one-two-three'
  covers(said, said, ['PHONE', 'TAX_ID', 'NATIONAL_ID'], 'en')
})

test('RE-20, RE-21, RE-36: names and addresses in several languages and casings', () => {
  covers('Ich heisse Jane Doe, wohne Hauptstr. 5 in 10115 Berlin', 'Jane Doe', 'NAME', 'de')
  covers('Ich heisse Jane Doe, wohne Hauptstr. 5 in 10115 Berlin', 'Hauptstr. 5', 'ADDRESS', 'de')
  covers('ich bin jane doe', 'jane doe', 'NAME', 'de')
  covers('my name is Mark Price', 'Mark Price', 'NAME', 'en')
  covers('Nazywam się Jan Kowalski, mieszkam przy ul. Polnej 5/3', 'ul. Polnej 5/3', 'ADDRESS', 'pl')
  covers('Με λένε Γιώργο Παπαδόπουλο', 'Γιώργο Παπαδόπουλο', 'NAME', 'el')
  covers('my neighbour Paul Weber, born 3 May 1960, owes me', 'Paul Weber', 'NAME', 'en')
  nothing('Is the Rose Gold watch available?', 'en')
  nothing('Wo bleibt meine Bestellung?', 'de')
})

test('RE-14, RE-16: cards with any separator and digits of any script', () => {
  for (const card of [
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '4111-1111/1111.1111',
    '4111\n1111\n1111\n1111',
    '4111\u00a01111\u20091111 1111',
  ])
    whole(card, 'CARD')
  whole('\uff14\uff11\uff11\uff11 \uff11\uff11\uff11\uff11 \uff11\uff11\uff11\uff11 \uff11\uff11\uff11\uff11', 'CARD')
  whole('\u0664\u0661\u0661\u0661 \u0661\u0661\u0661\u0661 \u0661\u0661\u0661\u0661 \u0661\u0661\u0661\u0661', 'CARD')
  const keycaps = Array.from('4111111111111111')
    .map((digit) => `${digit}\ufe0f\u20e3`)
    .join(' ')
  const [finding] = detect(keycaps)
  assert.equal(finding?.type, 'CARD')
  assert.equal(finding.end, keycaps.length)
})

test('RE-18: IBAN in every writing', () => {
  covers('IBAN DE89370400440532013000, BIC COBADEFFXXX', 'COBADEFFXXX', 'BIC')
  for (const iban of [
    'DE89370400440532013000',
    'D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0',
    'de 89 -3704- 0044 0532 0130 00',
    'DE8937O4OO44O532O13OOO',
  ])
    whole(iban, 'IBAN')
})

test('RE-19: telephone numbers in national and international notation', () => {
  whole('0044 (0) 20 7946 0958', 'PHONE')
  covers('Rufen Sie mich an: 030 901820', '030 901820', 'PHONE', 'de')
  covers('mon numéro: 06 12 34 56 78', '06 12 34 56 78', 'PHONE', 'fr')
  covers('il mio cellulare è 347 123 4567', '347 123 4567', 'PHONE', 'it')
  covers('+48 510 070 894 to mój numer', '+48 510 070 894', 'PHONE', 'pl')
})

test('RE-32, RE-33: secrets', () => {
  covers('My password is Tr0ub4dor&3', 'Tr0ub4dor&3', 'SECRET')
  covers('mein Passwort lautet Geheim!23', 'Geheim!23', 'SECRET', 'de')
  covers('mot de passe : Soleil2024', 'Soleil2024', 'SECRET', 'fr')
  covers('code 493 027', '493 027', 'OTP')
  const key = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_')
  whole(key, 'SECRET')
  covers('postgres://app:hunter22@db.example/x', 'hunter22', 'SECRET')
  covers('curl -H "Authorization: Bearer abc.def-123456"', 'Bearer abc.def-123456', 'SECRET')
  nothing('my password is not working')
  nothing('I forgot my password, how can I reset it?')
  nothing('error code 4012 appears')
})

test('M-02: national numbers with their checks, and order numbers with their cue', () => {
  covers('PESEL 44051401359', '44051401359', 'NATIONAL_ID', 'pl')
  covers('Steuer-ID 86095742719', '86095742719', 'TAX_ID', 'de')
  covers('mitt personnummer är 811218-9876', '811218-9876', 'NATIONAL_ID', 'sv')
  covers("Here's my personnummer 198112189876", '198112189876', 'NATIONAL_ID', 'en')
  covers('codice fiscale RSSMRA85T10A562S', 'RSSMRA85T10A562S', 'NATIONAL_ID', 'it')
  covers('my order number is 8895215719', '8895215719', 'ORDER')
  covers('Bestellnummer: AB-12345', 'AB-12345', 'ORDER', 'de')
  covers('born on 3 May 1960', '3 May 1960', 'BIRTH_DATE')
})

test('negatives: prices, dates, times and versions are left alone', () => {
  for (const text of [
    'It costs 1.299,00 € or 1299 EUR',
    'on 12.05.2024 at 14:30',
    'version 1.2.3.4',
    'open 9-17, Mon-Fri',
    'iPhone 15 Pro 256 GB',
    'order 2 pizzas',
    '10:30:15',
  ])
    nothing(text)
})

test('RE-02, RE-11, RE-14: disguised values within a sentence, with signs of the sentence behind them', () => {
  covers(
    'Hier: j a n e . d o e @ e x a m p l e . o r g, danke',
    'j a n e . d o e @ e x a m p l e . o r g',
    'EMAIL',
    'de',
  )
  covers('here you go: 35333233303432333332383735383331, thanks', '35333233303432333332383735383331', 'CARD', 'en')
  covers('Voici : 2720 8185 4000 4215, merci', '2720 8185 4000 4215', 'CARD', 'fr')
  covers('NL43PQKLO7O6979262', 'NL43PQKLO7O6979262', 'IBAN', 'nl')
  covers('::ffff:192.168.1.1', '::ffff:192.168.1.1', 'IP')
  covers('numer rejestracyjny pojazdu: WX 22497L', 'WX 22497L', 'PLATE', 'pl')
  covers('booking confirmation number is n 5 ga 97', 'n 5 ga 97', 'ORDER', 'en')
})

test('negatives of a help centre: headings in bold, handles of the house, closing hours, vouchers, countries', () => {
  nothing('**Passwort vergessen**', 'de')
  nothing('Log in @lantern-larch.example', 'en')
  nothing('On 31 December we close at 14:00', 'en')
  nothing('Der Code WELCOME10 geht nicht', 'de')
  nothing('We deliver to Germany, Austria and Norway', 'en')
  nothing('26/08/2021', 'sl')
  nothing('Your invoice: due date', 'en')
})

test('RE-31: lone surrogates, NUL and decomposed letters keep offsets true', () => {
  const text = '\ud800\0 Ja\u0308ne ja\u0308ne@example.com \udfff'
  const finding = detect(text).find(({ type }) => type === 'EMAIL')
  assert.equal(finding && text.slice(finding.start, finding.end), 'ja\u0308ne@example.com')
})

test('context: site shapes, allow-lists and known values', () => {
  const site = { shapes: [{ type: 'ORDER', shape: 'ZX-9999-A' }] as const, allow: ['hello@shop.example'] }
  assert.equal(detect('see zx-1234-b', { context: { site } })[0]?.evidence[0], 'site')
  assert.deepEqual(detect('write to hello@shop.example', { context: { site } }), [])
  const known = [{ type: 'NAME', value: 'Joyce Wu' }] as const
  const text = 'JOYCE here, joycewu5 is me, also Wu or Joyces; not Woo'
  const found = detect(text, { context: { known } }).map(({ start, end }) => text.slice(start, end))
  for (const value of ['JOYCE', 'joycewu5', 'Joyces']) assert.ok(found.includes(value), value)
  assert.ok(!found.includes('Woo'))
})

test('context: a known name is found inflected and misspelt, and nothing that merely resembles it', () => {
  const known = [{ type: 'NAME', value: 'Anna Kowalska', source: 'record' }] as const
  const found = (text: string): string[] =>
    detect(text, { lang: 'pl', context: { known } }).map(({ start, end }) => text.slice(start, end))
  assert.ok(found('proszę zapytać Anny Kowalskiej').some((value) => value.includes('Kowalskiej')))
  assert.ok(found('kowlaska to ja').some((value) => value.includes('kowlaska')))
  assert.deepEqual(found('koniec promocji, anuluj kowadło'), [])
})

test('RE-30: hostile input is read in linear time', () => {
  const hostile = [
    `a@${'a.'.repeat(50_000)}`,
    '1 '.repeat(100_000),
    'a.'.repeat(100_000),
    '('.repeat(100_000),
    '@'.repeat(100_000),
    'password '.repeat(20_000),
    'A1-'.repeat(60_000),
    '+'.repeat(100_000),
    'x'.repeat(200_000),
    ':'.repeat(100_000),
    '0:'.repeat(80_000),
    'a at '.repeat(40_000),
  ]
  for (const text of hostile) {
    const before = process.cpuUsage()
    detect(text)
    const { user } = process.cpuUsage(before)
    assert.ok(user < 1_500_000, `${text.slice(0, 10)}… took ${user / 1000} ms`)
  }
})

test('identifiers: generated valid numbers are found beside their name; dates, prices and times are not taken for them', () => {
  const digits = (seed: number, length: number): string => {
    let state = seed
    let out = ''
    for (let index = 0; index < length; index++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      out += String((state >>> 16) % 10)
    }
    return out
  }
  const cues: Readonly<Record<string, string>> = {
    PL: 'PESEL',
    DE: 'Steuer-ID',
    HR: 'OIB',
    NL: 'BSN',
    PT: 'NIF',
    LT: 'asmens kodas',
    EE: 'isikukood',
    BG: 'ЕГН',
    CZ: 'rodné číslo',
    HU: 'adóazonosító',
  }
  for (const entry of NATIONAL_NUMBERS) {
    const cue = cues[entry.country]
    const lang = entry.langs.split(' ')[0] ?? ''
    if (cue === undefined || !/^\^(?:\[\d-\d\]|8)?\\d/.test(entry.shape.source)) continue
    let tested = 0
    for (let seed = 1; tested < 20 && seed < 60_000; seed++) {
      const value = digits(seed, entry.sizes[0])
      if (!entry.shape.test(value) || !entry.valid(value)) continue
      tested++
      const text = `${cue} ${value}`
      assert.ok(
        detect(text, { lang }).some(({ start, end }) => start <= cue.length + 1 && end === text.length),
        text,
      )
    }
  }
  for (const text of [
    'on 14.6.2026',
    '2024-05-17',
    '17/05/2024',
    'it costs 1250,50 €',
    '€ 99.95',
    '52340 EUR',
    '14:30 Uhr',
    'price 4.250,00 zł',
  ]) {
    for (const lang of ['en', 'de', 'pl', 'fr']) nothing(text, lang)
  }
})
