// What the generator fills its phrases with: endings, kinds of streets, shapes of numbers, brands. Written for this package.

// Endings of inflected names, appended to the name or put in place of its last vowel. Crude on purpose: stems are what is learnt.
export const ENDINGS: Readonly<Record<string, { readonly vowel: readonly string[]; readonly other: readonly string[] }>> = {
  pl: { vowel: ['y', 'ie', 'ę', 'ą', 'o'], other: ['a', 'owi', 'em', 'ie', 'iem'] },
  cs: { vowel: ['y', 'ě', 'u', 'ou', 'o'], other: ['a', 'ovi', 'em', 'e', 'u'] },
  sk: { vowel: ['y', 'e', 'u', 'ou'], other: ['a', 'ovi', 'om', 'e'] },
  sl: { vowel: ['e', 'i', 'o'], other: ['a', 'u', 'om'] },
  hr: { vowel: ['e', 'i', 'u', 'om'], other: ['a', 'u', 'om', 'ov'] },
  lt: { vowel: ['os', 'ai', 'ą', 'a'], other: ['o', 'ui', 'ą', 'u'] },
  lv: { vowel: ['as', 'ai', 'u', 'i'], other: ['a', 'am', 'u', 'ai'] },
  et: { vowel: ['a', 'i', 'ga', 'le'], other: ['i', 'iga', 'ile', 'u'] },
  fi: { vowel: ['n', 'lle', 'lta', 'a'], other: ['in', 'ille', 'ilta', 'ia'] },
  hu: { vowel: ['val', 'nak', 'nek', 't', 'é'], other: ['nal', 'nak', 'nek', 'ot', 'el'] },
  de: { vowel: ['s'], other: ['s'] },
  sv: { vowel: ['s'], other: ['s'] },
  da: { vowel: ['s'], other: ['s'] },
  en: { vowel: ["'s", 's'], other: ["'s", 's'] },
} // biome-ignore format: a table

export const SUFFIXED: Readonly<Record<string, readonly string[]>> = {
  de: ['straße', 'str.', 'weg', 'allee', 'gasse', 'platz', 'ring'], nl: ['straat', 'laan', 'weg', 'plein', 'kade'], sv: ['gatan', 'vägen'], da: ['vej', 'gade', 'allé'], fi: ['katu', 'tie', 'kuja'],
  hu: [' utca', ' út', ' tér', ' u.'], et: [' tn', ' tänav', ' tee'], lv: [' iela'], lt: [' g.', ' gatvė'],
} // biome-ignore format: a table
export const PREFIXED: Readonly<Record<string, readonly string[]>> = {
  fr: ['rue ', 'rue de ', 'avenue ', 'boulevard ', 'place ', 'chemin de '], es: ['Calle ', 'C/ ', 'Avenida ', 'Plaza ', 'Avda. '], it: ['Via ', 'Viale ', 'Piazza ', 'Corso '], pt: ['Rua ', 'Avenida ', 'Travessa '],
  pl: ['ul. ', 'al. ', 'os. ', 'ulica '], ro: ['Str. ', 'Strada ', 'Bd. ', 'Aleea '], bg: ['ул. ', 'бул. '], el: ['οδός ', ''], mt: ['Triq '], ga: ['Bóthar ', 'Sráid '], cs: ['', 'ulice '], sk: ['', 'ulica '], sl: ['', 'Cesta '], hr: ['', 'Ulica '],
} // biome-ignore format: a table
export const ENGLISH_STREETS = [
  'Street',
  'St',
  'Road',
  'Rd',
  'Avenue',
  'Ave',
  'Lane',
  'Drive',
  'Close',
  'Court',
  'Way',
  'Park',
  'Terrace',
]
export const POSTCODES: Readonly<Record<string, readonly string[]>> = {
  en: ['A#9 9AA', 'AA9 9AA', '99999', 'A99 A9A9'], de: ['99999', '9999', 'D-99999'], nl: ['9999 AA', '9999'], sv: ['999 99'], da: ['9999'], fr: ['99999', '9999'], es: ['99999'], it: ['99999'], pt: ['9999-999'], ro: ['999999'], el: ['999 99', '99999'],
  pl: ['99-999'], cs: ['999 99'], sk: ['999 99'], sl: ['9999'], hr: ['99999'], bg: ['9999'], lt: ['LT-99999', '99999'], lv: ['LV-9999'], et: ['99999'], fi: ['99999'], hu: ['9999'], ga: ['A99 A9A9'], mt: ['AAA 9999'],
} // biome-ignore format: a table
export const PHONES: Readonly<Record<string, readonly string[]>> = {
  en: ['07999 999999', '+44 7999 999999', '(999) 999-9999', '999-999-9999', '01999 999999'], de: ['0199 9999999', '030 999999', '+49 179 9999999', '089/9999999'], fr: ['06 99 99 99 99', '+33 6 99 99 99 99'], es: ['699 999 999', '+34 699 99 99 99'], it: ['349 999 9999', '02 9999999', '+39 349 9999999'], pl: ['599 999 999', '+48 599 999 999'], nl: ['06-99999999', '06 99 99 99 99'],
} // biome-ignore format: a table
export const BRANDS =
  'iPhone 15 Pro,Samsung Galaxy S24,Dyson V11,Apple Watch,Bosch,Zara,IKEA,Adidas Superstar,MacBook Air,Nespresso,Philips Hue,Garmin,PlayStation 5,Levi’s 501,Miele,Moulinex,Siemens,Lego,Canon EOS,H&M,Decathlon,Lidl,Amazon,Zalando,Media Markt,Bialetti,Pandora,Tefal,Vans,Swatch,Otto,Max Mara,Hugo Boss,Tom Tailor,Jack & Jones,Calvin Klein,Lenovo ThinkPad,Alexa,Siri,Kobo Clara,Mercedes,Skoda,Thermomix,Nike,Nike Air Max,Puma,Reebok,Asics,Scott,Trek,Cube,Romet,Marimekko,Fiskars,Nokia,Samsung,Sony,LG,Xiaomi,Huawei,Google Pixel,Apple Pay,Google Pay,PayPal,Klarna,Visa,Ratepay,DHL,DPD,Hermes,GLS,UPS,FedEx,PostNord,Rose Gold,Space Grey,Santa Cruz,Santa Clara,Saint Laurent,Dior,Chanel,Gucci,Prada,Armani,Versace,Ralph Lauren,Tommy Hilfiger,Michael Kors,Guess,Esprit,Mango,Massimo Dutti,Pull & Bear,Bershka,Stradivarius,Primark,Uniqlo,Gant,Lacoste,Fila,Converse,New Balance,Timberland,Dr. Martens,Birkenstock,Crocs,Ecco,Geox,Camper,Salomon,The North Face,Jack Wolfskin,Fjällräven,Haglöfs,Patagonia,Columbia,Victorinox,Leatherman,Black & Decker,Makita,DeWalt,Hilti,Kärcher,Gardena,Stihl,Husqvarna,Electrolux,Whirlpool,Zanussi,AEG,Beko,Gorenje,Braun,Oral-B,Gillette,Nivea,Dove,Garnier,Clinique,Estée Lauder,Lancôme,Sephora,Johnson & Johnson,Dr. Oetker,Maggi,Knorr,Haribo,Milka,Lindt,Ferrero,Ben & Jerry’s,Jack Daniel’s,Johnnie Walker,Moët,Martini,Red Bull,Coca-Cola,Pepsi,Starbucks,McDonald’s,Burger King,Domino’s,Dyson Airwrap,Roomba,GoPro,Fitbit,Tissot,Casio,Fossil,Daniel Wellington,Calvin Klein Eternity,Black Friday,Star Wars,Harry Potter,Barbie,Playmobil,Ravensburger,Monopoly,Xbox,Nintendo Switch,Steam,Netflix,Spotify,Safari,Chrome,Firefox,Windows,iOS,Android,Word,Excel,WhatsApp,Instagram,Zoom,Teams'.split(
    ',',
  )

export const COUNTRIES =
  'Germany,Deutschland,France,Italy,Italia,Spain,España,Poland,Polska,Netherlands,Nederland,Belgium,België,Austria,Österreich,Sweden,Sverige,Denmark,Danmark,Norway,Finland,Suomi,Portugal,Greece,Ireland,United Kingdom,UK,USA,Hungary,Romania,Bulgaria,Croatia,Hrvatska,Slovenia,Slovakia,Czechia,Lithuania,Latvia,Estonia,Malta,Switzerland,Luxembourg,Cyprus,India,Australia,New Zealand'.split(
    ',',
  )

export const VEHICLES =
  'Subaru Forester,Chevy Malibu,Ford Focus,Toyota Corolla,Honda Civic,Nissan Sunny,Hyundai Verna,BMW Alpina,Jeep Cherokee,Buick Lacrosse,Audi A4,VW Golf,Volkswagen Passat,Opel Astra,Renault Clio,Peugeot 208,Citroën Berlingo,Fiat Panda,Alfa Romeo Giulia,Seat Ibiza,Dacia Duster,Kia Sportage,Mazda 3,Volvo V60,Saab,Lancia Ypsilon,Tesla Model 3,Mercedes Sprinter,Porsche Cayenne,Skoda Octavia,Suzuki Swift,Mitsubishi Outlander,Dodge Ram,Chrysler Pacifica,Lexus RX,Mini Cooper,Ferrari,Lamborghini,Maserati,Bentley'.split(
    ',',
  )
// Businesses and places named after people and towns; `L` a surname, `F` a given name, `C` a town, `T` a thing.
export const BUSINESSES = [
  "F's Pizza", "L's", 'Café L', 'Hotel L', 'Restaurant L', 'Chez F', 'Casa F', 'Trattoria da F', 'Bistro F', 'The T and T', 'The L Arms', 'The Black T', 'St. F Hospital', "St. F's", 'F L Airport', 'L Park', 'L Bridge', 'L Hill', 'L Square', 'L Garden', 'C Palace', 'C Station', 'Pizzeria L', 'Bar L', 'L & L', 'L GmbH', 'L Bank', 'Auto L', 'Bäckerei L', 'Brasserie L', 'C Grill', 'Port F', 'Mount L', 'San F', 'Villa F', 'L University', 'L Stadium',
] // biome-ignore format: a list
