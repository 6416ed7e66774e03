// Supervisory authorities (Art. 51, 77 GDPR): where a person can complain, by ISO 3166 code of the controller's country. Names in their
// own language; addresses of the front pages, because deep ones move. From the EDPB's list of members
// (https://www.edpb.europa.eu/about-edpb/about-edpb/members_en) as of `lawVersion`.

/** An authority to which anybody can complain. */
export interface Authority {
  readonly name: string
  readonly url: string
}

/** The 27 Member States, Iceland, Liechtenstein and Norway. */
export const authorities: Readonly<Record<string, Authority>> = {
  AT: { name: 'Österreichische Datenschutzbehörde', url: 'https://www.dsb.gv.at' },
  BE: {
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    url: 'https://www.dataprotectionauthority.be',
  },
  BG: { name: 'Комисия за защита на личните данни', url: 'https://www.cpdp.bg' },
  CY: {
    name: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    url: 'https://www.dataprotection.gov.cy',
  },
  CZ: { name: 'Úřad pro ochranu osobních údajů', url: 'https://uoou.gov.cz' },
  DE: {
    name: 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
    url: 'https://www.bfdi.bund.de',
  },
  DK: { name: 'Datatilsynet', url: 'https://www.datatilsynet.dk' },
  EE: { name: 'Andmekaitse Inspektsioon', url: 'https://www.aki.ee' },
  ES: { name: 'Agencia Española de Protección de Datos', url: 'https://www.aepd.es' },
  FI: { name: 'Tietosuojavaltuutetun toimisto', url: 'https://tietosuoja.fi' },
  FR: { name: 'Commission nationale de l’informatique et des libertés', url: 'https://www.cnil.fr' },
  GR: { name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', url: 'https://www.dpa.gr' },
  HR: { name: 'Agencija za zaštitu osobnih podataka', url: 'https://azop.hr' },
  HU: { name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság', url: 'https://www.naih.hu' },
  IE: { name: 'Data Protection Commission', url: 'https://www.dataprotection.ie' },
  IS: { name: 'Persónuvernd', url: 'https://www.personuvernd.is' },
  IT: { name: 'Garante per la protezione dei dati personali', url: 'https://www.garanteprivacy.it' },
  LI: { name: 'Datenschutzstelle Fürstentum Liechtenstein', url: 'https://www.datenschutzstelle.li' },
  LT: { name: 'Valstybinė duomenų apsaugos inspekcija', url: 'https://vdai.lrv.lt' },
  LU: { name: 'Commission nationale pour la protection des données', url: 'https://cnpd.public.lu' },
  LV: { name: 'Datu valsts inspekcija', url: 'https://www.dvi.gov.lv' },
  MT: { name: 'Information and Data Protection Commissioner', url: 'https://idpc.org.mt' },
  NL: { name: 'Autoriteit Persoonsgegevens', url: 'https://www.autoriteitpersoonsgegevens.nl' },
  NO: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no' },
  PL: { name: 'Urząd Ochrony Danych Osobowych', url: 'https://uodo.gov.pl' },
  PT: { name: 'Comissão Nacional de Proteção de Dados', url: 'https://www.cnpd.pt' },
  RO: {
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    url: 'https://www.dataprotection.ro',
  },
  SE: { name: 'Integritetsskyddsmyndigheten', url: 'https://www.imy.se' },
  SI: { name: 'Informacijski pooblaščenec', url: 'https://www.ip-rs.si' },
  SK: { name: 'Úrad na ochranu osobných údajov Slovenskej republiky', url: 'https://dataprotection.gov.sk' },
}
