// Public holidays of the 27 Member States and of Iceland, Liechtenstein and Norway, as rules, for deadlines (Reg. 1182/71 Art. 2(1)).
// Only days that are off in the whole country: where a region has one more, our deadline ends earlier than the law would allow, never
// later. Read from the national lists as of `lawVersion`; compare before raising it. A library for this weighs 45 MB.

/**
 * A rule for one holiday of every year: `MM-DD` a fixed day; `E+1`, `O-2` days after or before Easter Sunday of the western or the
 * orthodox church; `first-Mon-05`, `last-Mon-10` a weekday of a month; `Thu-04-19` the first such weekday on or after a day.
 */
export type HolidayRule = string

/** Holidays and the time zone in which a country's days begin. */
export interface CountryDays {
  readonly zone: string
  readonly rules: readonly HolidayRule[]
  /** A holiday on a Saturday or Sunday is taken on the next day that is none. */
  readonly moves?: readonly HolidayRule[]
}

const ruled = (zone: string, rules: string, moves = ''): CountryDays => ({
  zone,
  rules: rules.split(' '),
  ...(moves === '' ? {} : { moves: moves.split(' ') }),
})

/** By ISO 3166 code. */
export const holidays: Readonly<Record<string, CountryDays>> = {
  AT: ruled('Europe/Vienna', '01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 10-26 11-01 12-08 12-25 12-26'),
  BE: ruled('Europe/Brussels', '01-01 E+1 05-01 E+39 E+50 07-21 08-15 11-01 11-11 12-25'),
  BG: ruled(
    'Europe/Sofia',
    '01-01 03-03 O-2 O-1 O+0 O+1 05-01 05-06 05-24 09-06 09-22 12-24 12-25 12-26',
    '01-01 03-03 05-01 05-06 05-24 09-06 09-22 12-24 12-25 12-26',
  ),
  CY: ruled('Asia/Nicosia', '01-01 01-06 O-48 03-25 04-01 O-2 O+1 05-01 O+50 08-15 10-01 10-28 12-25 12-26'),
  CZ: ruled('Europe/Prague', '01-01 E-2 E+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'),
  DE: ruled('Europe/Berlin', '01-01 E-2 E+1 05-01 E+39 E+50 10-03 12-25 12-26'),
  DK: ruled('Europe/Copenhagen', '01-01 E-3 E-2 E+0 E+1 E+39 E+49 E+50 12-25 12-26'),
  EE: ruled('Europe/Tallinn', '01-01 02-24 E-2 E+0 05-01 E+49 06-23 06-24 08-20 12-24 12-25 12-26'),
  ES: ruled('Europe/Madrid', '01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25'),
  FI: ruled('Europe/Helsinki', '01-01 01-06 E-2 E+0 E+1 05-01 E+39 E+49 Sat-06-20 Sat-10-31 12-06 12-25 12-26'),
  FR: ruled('Europe/Paris', '01-01 E+1 05-01 05-08 E+39 E+50 07-14 08-15 11-01 11-11 12-25'),
  GR: ruled('Europe/Athens', '01-01 01-06 O-48 03-25 O-2 O+1 05-01 O+50 08-15 10-28 12-25 12-26'),
  HR: ruled('Europe/Zagreb', '01-01 01-06 E+0 E+1 05-01 05-30 E+60 06-22 08-05 08-15 11-01 11-18 12-25 12-26'),
  HU: ruled('Europe/Budapest', '01-01 03-15 E-2 E+0 E+1 05-01 E+49 E+50 08-20 10-23 11-01 12-25 12-26'),
  IE: ruled(
    'Europe/Dublin',
    '01-01 03-17 E+1 first-Mon-05 first-Mon-06 first-Mon-08 last-Mon-10 12-25 12-26',
    '01-01 03-17 12-25 12-26',
  ),
  IS: ruled(
    'Atlantic/Reykjavik',
    '01-01 E-3 E-2 E+0 E+1 Thu-04-19 05-01 E+39 E+49 E+50 06-17 first-Mon-08 12-25 12-26',
  ),
  IT: ruled('Europe/Rome', '01-01 01-06 E+0 E+1 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'),
  LI: ruled('Europe/Vaduz', '01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 09-08 11-01 12-08 12-25 12-26'),
  LT: ruled('Europe/Vilnius', '01-01 02-16 03-11 E+0 E+1 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26'),
  LU: ruled('Europe/Luxembourg', '01-01 E+1 05-01 05-09 E+39 E+50 06-23 08-15 11-01 12-25 12-26'),
  LV: ruled('Europe/Riga', '01-01 E-2 E+0 E+1 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 12-31', '05-04 11-18'),
  MT: ruled('Europe/Malta', '01-01 02-10 03-19 03-31 E-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25'),
  NL: ruled('Europe/Amsterdam', '01-01 E+0 E+1 04-27 E+39 E+49 E+50 12-25 12-26'),
  NO: ruled('Europe/Oslo', '01-01 E-3 E-2 E+0 E+1 05-01 05-17 E+39 E+49 E+50 12-25 12-26'),
  PL: ruled('Europe/Warsaw', '01-01 01-06 E+0 E+1 05-01 05-03 E+49 E+60 08-15 11-01 11-11 12-24 12-25 12-26'),
  PT: ruled('Europe/Lisbon', '01-01 E-2 E+0 04-25 05-01 E+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25'),
  RO: ruled(
    'Europe/Bucharest',
    '01-01 01-02 01-06 01-07 01-24 O-2 O+0 O+1 05-01 06-01 O+49 O+50 08-15 11-30 12-01 12-25 12-26',
  ),
  SE: ruled('Europe/Stockholm', '01-01 01-06 E-2 E+0 E+1 05-01 E+39 E+49 06-06 Sat-06-20 Sat-10-31 12-25 12-26'),
  SI: ruled('Europe/Ljubljana', '01-01 01-02 02-08 E+0 E+1 04-27 05-01 05-02 E+49 06-25 08-15 10-31 11-01 12-25 12-26'),
  SK: ruled('Europe/Bratislava', '01-01 01-06 E-2 E+1 05-01 07-05 08-29 11-01 12-24 12-25 12-26'),
}
