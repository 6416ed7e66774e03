/** Light stems for the other 22 languages: the longest known inflection is removed while enough of the word is left. */

/** Endings of folded words by language, after published light stemmers (J. Savoy, CLEF) and school grammar. */
const ENDINGS: Record<string, string> = {
  bg: 'овете ищата овци ията ията ите ата ята ето ове ища ния ият ане ене ам ят ът ия ен на но ни та то те ме ми ва ше ли ла ло а я о е и у ъ т',
  cs: 'ovani ovani atum etem ymi ami emi ach ech ich ych ove ovi uje oval ovat ost ni ti at et it al il la lo li am em um ym im ho mu ou os es us a e i o u y',
  da: 'erendes erende hedens elsen heden elser ernes erens heder erne eren ende erer heds else hed ens ets ere ene est en er et es e r s t',
  el: 'ουσεσ ησεων ησεισ ματων ματοσ ουμε ετε ατε ουν οντ ηση ησω ιων ειο εια ιου ματα εισ ουσ ων οσ οι ου ησ εσ ασ ιο ια μα ει ω η α ο ε ι υ',
  es: 'aciones amientos imientos amiento imiento adores ador acion idades idad ables ible able mente ando iendo ados idos adas idas aron ieron aba ado ido ada ida amos emos imos ara era ir ar er es os as an en a e o s',
  et: 'desse dest dele iga ega des dest est ist ast sse ses lle lt ks ta da ga se st le te id ed ud mine mise mist ma me b d a e i u s t l',
  fi: 'misesta miseen misen minen mista maan malla missa isiin uksen ukset issa issä ista illa ilta ille ssa sta lla lta lle ksi den ten tta jen ien iin aan een ista neet nut nyt ita ia na ja en in an on tt ta a i n t e u',
  fr: 'issements issement atrices ations ateurs ation ateur ements ement ables iques able ique ances ance ences ence ites ite euses euse ives ive eaux aux ees ers ant ent ons ait ais ez er ir re ee es e s x i t a',
  ga: 'eachtai eachta achtai aiochta anna acha ocht acht eacht adh eadh adh igh ithe aithe anna toir oir ai ea an in ta te fai a e i t',
  hr: 'ovanja ivanja ovanje ivanje anja enja anje enje ostima osti ost ama ima ovi eva ovima ati iti eti ala ila alo ilo ali ili ju im om em og eg oj ih a e i o u',
  hu: 'asaim eseim asok esek asat eset anak enek okat eket akat jaim jeim ottak ettek nak nek ban ben bol bol rol rol tol tol hoz hez val vel ert kent unk uink etek atok ott ett tam tem as es at et ot ok ek ak ni ja je ba be ra re on en im om em am a e i o u k t n',
  it: 'azioni amenti imenti azione amento imento atori atore abile ibile mente ando endo ati ate ita ato ata uto uta are ere ire ava eva iva ano ono iamo ia io ii a e i o',
  lt: 'imuose imams iniai inis avimas imas imai imo imu uose iams iais iaus omis iomis oje eje yje uje ams oms ems ais ius ias aus iai iu io os es is ys us as ai au ia e a o i u y s',
  lv: 'sanas sanu sana sanai umiem umam iem ajiem ajai iem ajam am ai as es is us os at et it ot iet am em im um us a e i o u s t',
  mt: 'ijiet zzjoni ijiet ijet nijiet hom kom ha ek ok na at et it ijja iet ti in a u i',
  nl: 'heden ingen aties atie ing heid lijk elijk eren end ende sten ste tje ten en er es et e s t',
  pl: 'owania owanie owac ywac aniem eniem ania enia anie enie osci osc ami ach owi owie ego emu iej ymi imi ych ich owa owe owy ala ila alo ilo ali ili ac ec ic yc am em om ej ie ow ia iu a e i o u y',
  pt: 'amentos imentos amento imento adores acoes acao ador idades idade aveis avel ivel mente ando endo indo ados idos adas idas aram eram ado ido ada ida amos emos imos ar er ir es os as am em a e o s',
  ro: 'atiilor atiile ationen atiei itate itati ilor elor ului atii atie area erea irea iile ului lor ele ile ati iti ata ate ute uta at it ut are ere ire ul ii ea le ei a e i u',
  sk: 'ovania ovanie ovani iami ami emi och ach ych ich ove ovi uje oval ovat ost nia nie at et it al il la lo li am em om ym im eho emu ou ej a e i o u y',
  sl: 'ovanja ovanje anja enja anje enje ostjo osti ost ama ima ami imi ati iti eti ala ila alo ilo ali ili ega emu jo im om em ih a e i o u',
  sv: 'heterna heten heter arna erna orna ande arens andet ende ades aren aste ande else ning ningar ar er or en et as es at ad de te a e t s n r',
}

const table: Map<string, readonly string[]> = new Map(
  Object.entries(ENDINGS).map(([lang, list]) => [
    lang,
    [
      ...new Set(
        list
          .normalize('NFKD')
          .replace(/\p{M}+/gu, '')
          .split(' '),
      ),
    ].sort((a, b) => b.length - a.length),
  ]),
)

/** A stemmer for a language, or one that keeps words as they are where nothing is known of it. */
export function lightStemmer(lang: string): (word: string) => string {
  const endings = table.get(lang) ?? []
  return (word) => {
    const bare = lang === 'ga' ? lenited(word) : word
    const end = endings.find((ending) => bare.length - ending.length >= shortest(ending) && bare.endsWith(ending))
    return end === undefined ? bare : bare.slice(0, -end.length)
  }
}

// One letter more must stay before a single-letter ending, which is often part of the stem.
function shortest(ending: string): number {
  return ending.length === 1 ? 4 : 3
}

/** Irish marks grammar at the start: "mo chuntas" (my account) and "cuntas" are one word. */
function lenited(word: string): string {
  return word
    .replace(/^([bcdfgmpst])h/, '$1')
    .replace(/^(?:mb|gc|nd|bhf|ng|bp|dt)(?=\p{L}{3})/u, (mark) => mark.at(-1) ?? '')
}
