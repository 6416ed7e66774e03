// Words by which people say that a name or number is somebody else's, and words by which they come back to their own. One line for
// each language; a word that means something else in the same language is left out.
import type { Language } from '@aboveboard/protocol'

/** Lower case, without accents, so that one entry finds every spelling. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Relations and third persons: "my wife Anna", "der Nachbar, 0170 …". */
const beside: Readonly<Record<Language, string>> = {
  bg: 'съпругата съпругът съпруга съпруг жена мъж майка ми баща син дъщеря брат сестра приятел приятелка съсед съседка съседът колега колежка шеф чичо леля баба дядо',
  cs: 'manželka manžel manželky matka otec syn dcera bratr sestra přítel přítelkyně soused sousedka kolega kolegyně šéf šéfová strýc teta babička dědeček',
  da: 'kone hustru mand ægtefælle kæreste mor far søn datter bror søster ven veninde nabo kollega chef onkel tante mormor farmor',
  de: 'frau ehefrau mann ehemann partnerin mutter vater mama papa sohn tochter bruder schwester freund freundin nachbar nachbarin nachbarn kollege kollegin kollegen chef chefin mitbewohner mitbewohnerin onkel tante cousine oma opa großmutter großvater seine seiner ihre',
  el: 'σύζυγός σύζυγος γυναίκα άντρας άνδρας μητέρα πατέρας μαμά μπαμπάς γιος κόρη αδελφός αδερφός αδελφή αδερφή φίλος φίλη γείτονας γειτόνισσα συνάδελφος συνάδελφός αφεντικό θείος θεία ξάδερφος γιαγιά παππούς',
  en: 'wife husband partner spouse mother father mum mom dad son daughter brother sister friend girlfriend boyfriend neighbour neighbor colleague boss flatmate roommate uncle aunt cousin grandmother grandfather grandma grandpa his her their',
  es: 'esposa marido pareja madre padre mamá papá hijo hija hermano hermana amigo amiga vecino vecina colega jefe jefa tío tía primo prima abuela abuelo',
  et: 'naine abikaasa ema isa poeg tütar vend õde sõber sõbranna naaber kolleeg ülemus onu tädi vanaema vanaisa',
  fi: 'vaimoni mieheni puolisoni äitini isäni poikani tyttäreni veljeni siskoni ystäväni naapurini kollegani työkaverini pomoni setäni tätini mummoni ukkini',
  fr: 'femme épouse mari époux compagnon compagne mère père fils fille frère sœur ami amie voisin voisine collègue patron patronne oncle tante cousin grand-mère colocataire',
  ga: 'bhean fear máthair athair mac iníon deartháir deirfiúr cara comharsa comhghleacaí uncail aintín',
  hr: 'supruga suprug majka otac sin kći kćer brat sestra prijatelj prijateljica susjed susjeda kolega kolegica šef šefica ujak teta baka djed',
  hu: 'feleségem férjem párom anyám apám fiam lányom testvérem öcsém bátyám húgom nővérem barátom barátnőm szomszédom kollégám kolléganőm főnököm nagybátyám nagynéném nagymamám nagyapám',
  it: 'moglie marito compagno compagna figlio figlia fratello sorella amico amica vicino vicina collega capo zio zia cugino cugina nonna nonno madre padre',
  lt: 'žmona vyras mama tėtis motina tėvas sūnus dukra brolis sesuo draugas draugė kaimynas kaimynė kolega kolegė viršininkas dėdė teta močiutė senelis',
  lv: 'sieva vīrs māte tēvs dēls meita brālis māsa draugs draudzene kaimiņš kaimiņiene kolēģis kolēģe priekšnieks tēvocis tante vecmāmiņa vectēvs',
  mt: 'mara raġel ommi missieri ibni binti ħija oħti ħabib ħabiba ġar ġara kollega zija ziju nanna nannu',
  nl: 'vrouw echtgenoot echtgenote moeder vader zoon dochter broer zus vriend vriendin buurman buurvrouw collega baas oom nicht neef oma opa',
  pl: 'żona żony mąż męża partner matka ojciec syn córka brat siostra przyjaciel przyjaciółka sąsiad sąsiadka kolega koleżanka szef szefowa wujek ciocia babcia dziadek',
  pt: 'esposa esposo companheiro companheira mãe pai filho filha irmão irmã vizinho vizinha chefe avó avô marido amigo amiga colega tio tia primo prima dele dela',
  ro: 'soția soțul mama tata fiul fiica fratele sora prietenul prietena vecinul vecina colegul colega șeful șefa unchiul mătușa bunica bunicul',
  sk: 'manželka manžel matka otec syn dcéra brat sestra priateľ priateľka sused suseda kolega kolegyňa šéf šéfka strýko teta babka dedko',
  sl: 'žena mož partner partnerka mati oče sin hči brat sestra prijatelj prijateljica sosed soseda sodelavec sodelavka šef šefica stric teta babica dedek',
  sv: 'fru hustru make maka sambo mamma pappa son dotter bror syster vän väninna granne kollega chef farbror moster faster mormor farmor morfar farfar',
}

/** "My wife says my address is …": the sentence has come back to the person who writes. */
const self: Readonly<Record<Language, string>> = {
  bg: 'моят моята моето мен аз',
  cs: 'můj moje mé mně mi já',
  da: 'min mit mine mig jeg',
  de: 'mein meine meinen meiner meinem mich mir ich',
  el: 'δικό δική εμένα εγώ',
  en: 'my mine me i',
  es: 'mi mis mío mía yo',
  et: 'minu mina mind',
  fi: 'minun minä minut',
  fr: 'mon ma mes moi je',
  ga: 'mo mise',
  hr: 'moj moja moje mi ja',
  hu: 'saját én engem',
  it: 'mio mia miei mie io',
  lt: 'mano aš mane',
  lv: 'mans mana mani es',
  mt: 'tiegħi jien',
  nl: 'mijn mij ik',
  pl: 'mój moja moje mnie mi',
  pt: 'meu minha meus minhas eu',
  ro: 'meu mea mele mie eu',
  sk: 'môj moja moje mne mi ja',
  sl: 'moj moja moje mi jaz',
  sv: 'min mitt mina mig jag',
}

type Words = Readonly<Record<Language, ReadonlySet<string>>>

function sets(lists: Readonly<Record<Language, string>>): Words {
  const entries = Object.entries(lists).map(([lang, words]) => [lang, new Set(fold(words).split(' '))] as const)
  return Object.fromEntries(entries) as unknown as Words
}

/** Words for other people, by language. */
export const besideWords: Words = sets(beside)

/** Words for oneself, by language. */
export const selfWords: Words = sets(self)
