// Wordings of special categories (GDPR Art. 9 and 10): Slavic, Baltic and Uralic languages. Written for this package; layout as in special-west.ts.

/** Lines by language. */
export const SPECIAL_EAST: Readonly<Record<string, string>> = {
  pl: `
person: ja mój moja moje moim moją mojego mojej mnie mi mam jestem choruję miałem miałam cierpię my nasz nasza nas on ona jego jej mu mąż męża żona żony syn syna córka córki matka mamy ojciec taty mama tata brat siostra partner partnerka chłopak dziewczyna dziecko dzieci babcia dziadek sąsiad sąsiadka przyjaciel kolega koleżanka ciocia wujek szef
HEALTH condition: hiv pozytywn, zakażon, zdiagnozowan, jestem cukrzyk, choruję na, przewlekle chor, przewlekła choroba, moja choroba, nieuleczaln, udar= | hiv=, aids=, rak=, raka=, rakiem, nowotw, guz, białaczk, cukrzyc, padaczk, epilep, astm, zawał, żółtaczk, crohn, parkinson, alzheimer, demencj, stwardnieni, reumat, migren, alergi, celiaki, endometrioz, łuszczyc, covid, chor, przepuklin, gorączk, ból, bóle, nerk, tarczyc, poroni, niewidom, głuch, objaw, ranny, złaman
HEALTH treatment: chemi, dializ, radioterap, onkolog, psychiatr, mój terapeuta, moja terapeutka, psychoterap, rehabilitacj | operacj, operowan, szpital, przeszczep, rozrusznik, insulin, protez, lek=, leki=, leków, antydepres, recept, zwolnieni, l4=, wózk inwalidz, wyniki badań, ginekolog, położn, fizjoterap, leczeni, terapi, psycholog
HEALTH mental: samobój, odebrać sobie życie, samookalecz, dwubiegunow, schizofreni, atak paniki, ataki paniki, anoreksj, bulimi | depresj, lęk, wypaleni, autyzm, adhd=, traum, zaburzeni, psychiczn, alkohol, uzależni, odwyk
HEALTH pregnancy: jestem w ciąży, moja ciąża | ciąż, ciężarn, aborcj, karmię piersią
HEALTH disability: niepełnospraw, orzeczenie o, inwalid, renta, niedosłysz | paraliż, sparaliż, amput, dysleks
RELIGION faith: jestem muzułman, jestem żyd, jestem katoli, jestem ewangeli, wierząc, nawróci, świadek jehowy, świadkiem jehowy, świadków jehowy | muzułm, żyd, katoli, protestan, chrześcijan, hindus, buddys, prawosław, ateist, koran, chrzest, bierzmow
RELIGION practice: mój rabin, mój imam, mój ksiądz, mój proboszcz, moja parafia, mój meczet, moja synagoga, mój kościół, moja wiara, moja religia, poszczę=, post w ramadan | ramadan, koszer, halal, szabat, hidżab, meczet, synagog, kości, modl, rabin, imam, ksiądz, księdz, msz
UNION membership: członek związku, członkiem związku, członkinią związku, związkow, solidarność, składka związkowa, mój związek zawodowy, związku zawodowego | związek zawodowy, strajk
ORIENTATION orientation: jestem gejem, jestem lesbijk, jestem biseks, homoseks, transpłciow, transseks, niebinarn, wyoutow, coming out, zmiana płci, korekta płci | gej, lesbij, biseks, queer, życie seksualne, erekcj, impoten, orientacj
POLITICS opinion: członek partii, członkiem partii, członkinią partii, członkiem pis, członkiem platformy, głosowałem na, głosowałam na, głosuję na, komunist, poglądy polityczne | partii, partia, pis=, konfederacj, lewic, manifestacj, poglądy polit, aktywist, wybor
ETHNICITY origin: kolor skóry, koloru skóry, bo jestem czarn, jestem rom=, jestem romk, etniczn, azyl, moje pochodzenie, rasis, uchodźc | romów, cygan, pochodzeni, narodowoś, czarnoskór
GENETIC data: test dna, test genetyczn, testy genetyczn, brca, mutacj gen, mutację gen, choroba dziedziczna, ustalenie ojcostwa, odcisk palca, moje dna | genetyczn, dziedziczn, odcisk, biometr, rozpoznawani twarz, chromosom, zespół downa, dna=
OFFENCE record: karany, karana, skazan, wyrok=, w zawieszeniu, w więzieniu, więzieni, zakładzie karnym, osadzon, dozór elektroniczny, aresztowan, zatrzymany przez, kurator, kradzież sklepowa, jazda po pijanemu, niekaralnoś | policj, areszt, przestęps, sąd=, sądu=, kradzież, oszustw, pobici
`,
  cs: `
person: já můj moje moji mého mé mém mému mně mi mě mám jsem měl měla trpím my náš naše nás on ona jeho její muž muže manžel manžela manželka manželky syn syna dcera dcery matka matky otec máma táta bratr sestra partner partnerka přítel přítelkyně dítě děti babička děda soused sousedka kamarád kolega kolegyně teta strejda šéf
HEALTH condition: hiv pozitivn, diagnostikov, jsem diabet, jsem epilept, chronicky nemoc, moje nemoc, nevyléčiteln, mrtvic | hiv=, aids=, rakovin, nádor, leukémi, leukemi, cukrovk, diabet, epilep, astma, infarkt, žloutenk, crohn, parkinson, alzheimer, demenc, roztroušen, revma, artróz, migrén, alergi, celiak, endometrióz, lupénk, covid, nemoc, kýl, horečk, bolest, ledvin, štítn, potrat, slep, neslyš, příznak, zraněn, zlomen
HEALTH treatment: chemoterap, chemo=, dialýz, ozařován, onkolog, psychiatr, můj terapeut, moje terapeutka, psychoterap, rehabilitac | operac, operov, nemocnic, transplant, kardiostimul, inzulin, inzulín, protéz, léky=, lék=, antidepres, recept, neschopenk, pracovní neschopnost, vozíčk, výsledky vyšetření, gynekolog, porodní asist, fyzioterap, léčb, terapi, psycholog
HEALTH mental: sebevra, vzít si život, sebepoškoz, bipolárn, schizofren, panická atak, panické atak, autist, anorexi, bulimi | depres, úzkost, vyhoře, autism, adhd=, trauma, porucha příjmu, psychick, alkohol, závisl, odvykac
HEALTH pregnancy: jsem těhotná, moje těhotenství | těhot, interrupc, kojím
HEALTH disability: postižen, ztp=, invalid, nedoslýchav | ochrnut, amput, dyslex, vozíčkář
RELIGION faith: jsem muslim, jsem žid, jsem katol, jsem evangel, věřící, konvertoval, svědek jehov, svědci jehov, svědkyně jehov | muslim, žid, katol, protestan, křesťan, hinduist, buddhist, pravoslav, ateist, korán, křest=, křtin, pokřtěn, biřmov
RELIGION practice: můj rabín, můj imám, můj kněz, můj farář, moje farnost, moje mešita, moje synagoga, můj kostel, moje církev, moje víra, držím ramadán, postím se | ramadán, košer, halal, šábes, šabat, hidžáb, mešit, synagog, kostel, církev, modl, rabín, imám, kněz, farář, mše
UNION membership: odborář, člen odborů, členem odborů, členkou odborů, odborová organizace, odborové příspěvky, odborech, odborový předák | odbory, odborov, stávk
ORIENTATION orientation: jsem gay, jsem lesb, jsem bisex, homosex, transgender, transsex, nebinárn, vyoutov, coming out, změna pohlaví, tranzic | gay=, lesb, bisex, queer, sexuální život, erekc, impoten, orientac
POLITICS opinion: člen strany, členem strany, členkou strany, člen ano, členem ods, členem spd, volil jsem, volila jsem, volím, komunist, politické názory | politická strana, politické strany, demonstrac, aktivist, volby
ETHNICITY origin: barva pleti, barvu pleti, barvy pleti, protože jsem čern, jsem rom=, jsem romk, etnick, žadatel o azyl, můj původ, rasis, uprchl | romů, cikán, azyl, původ, národnost, černoch
GENETIC data: test dna, genetick, brca, mutace gen, dědičná nemoc, test otcovství, otisk prst, otisky prst, moje dna | dědičn, otisk, biometr, rozpoznávání obličeje, chromozom, downův, dna=
OFFENCE record: rejstřík trest, trestní rejstřík, odsouzen, v podmínce, podmínečn, podmíněn, ve vězení, vězni, v base, v kriminále, elektronický náramek, zatčen, zadržen, propuštěn z, krádež v obchod, řízení pod vlivem | policie, policii, vazb, trestn, soud=, krádež, podvod, napaden
`,
  sk: `
person: ja môj moja moje moji môjho mojej mojom mne mi ma mám som mal mala trpím my náš naša nás on ona jeho jej muž manžel manžela manželka manželky syn syna dcéra dcéry matka otec mama otec brat sestra partner partnerka priateľ priateľka dieťa deti babka dedko sused suseda kamarát kolega kolegyňa teta ujo šéf
HEALTH condition: hiv pozitívn, diagnostikov, som diabet, som epilept, chronicky chor, moja choroba, nevyliečiteľn, mŕtvic | hiv=, aids=, rakovin, nádor, leukémi, cukrovk, diabet, epilep, astma, infarkt, žltačk, crohn, parkinson, alzheimer, demenc, skleróz, reuma, artróz, migrén, alergi, celiak, endometrióz, lupienk, covid, chor, prietrž, horúčk, bolest, obličk, štítn, potrat, slep, nepočuj, príznak, zranen, zlomen
HEALTH treatment: chemoterap, chemo=, dialýz, ožarovan, onkológ, psychiat, môj terapeut, moja terapeutka, psychoterap, rehabilitác | operác, operov, nemocnic, transplant, kardiostimul, inzulín, protéz, lieky=, liek=, antidepres, recept, péenk, pn=, vozík, výsledky vyšetren, gynekológ, pôrodná asist, fyzioterap, liečb, terapi, psychológ
HEALTH mental: samovra, vziať si život, sebapoškod, bipolárn, schizofrén, panický atak, panické atak, autist, anorexi, bulími | depres, úzkost, vyhoren, autizm, adhd=, traum, porucha príjmu, psychick, alkohol, závisl, odvykac
HEALTH pregnancy: som tehotná, moje tehotenstvo | tehot, interrupc, dojčím
HEALTH disability: postihnut, ťzp=, invalid, nedoslýchav | ochrnut, amput, dyslex
RELIGION faith: som moslim, som žid, som katol, som evanjel, veriac, konvertoval, svedok jehov, svedkovia jehov | moslim, žid, katol, protestan, kresťan, hinduist, budhist, pravosláv, ateist, korán, krst, birmov
RELIGION practice: môj rabín, môj imám, môj kňaz, môj farár, moja farnosť, moja mešita, moja synagóga, môj kostol, moja cirkev, moja viera, držím ramadán, postím sa | ramadán, kóšer, halal, šabat, hidžáb, mešit, synagóg, kostol, cirkev, modl, rabín, imám, kňaz, farár, omš
UNION membership: odborár, člen odborov, členom odborov, členkou odborov, odborová organizácia, odborové príspevky, odboroch, odborový predák | odbory, odborov, štrajk
ORIENTATION orientation: som gej, som gay, som lesb, som bisex, homosex, transgender, transsex, nebinárn, vyoutov, coming out, zmena pohlavia, tranzíc | gej=, gay=, lesb, bisex, queer, sexuálny život, erekc, impoten, orientác
POLITICS opinion: člen strany, členom strany, členkou strany, člen smeru, členom smeru, volil som, volila som, volím, komunist, politické názory | politická strana, politickej strany, demonštrác, aktivist, voľby
ETHNICITY origin: farba pleti, farbu pleti, farby pleti, pretože som čiern, som róm, etnick, žiadateľ o azyl, môj pôvod, rasis, utečen | rómo, rómsk, cigán, azyl, pôvod, národnosť, černoch
GENETIC data: test dna, genetick, brca, mutácia gén, dedičná choroba, test otcovstva, odtlač, moja dna | dedičn, biometr, rozpoznávanie tváre, chromozóm, downov, dna=
OFFENCE record: register trestov, odsúden, v podmienke, podmienečn, vo väzení, väzni, v base, elektronický náramok, zatknut, zadržan, prepusten z, krádež v obchod, jazda pod vplyvom | polícia, väzb, trestn, súd=, krádež, podvod, napadnut
`,
  sl: `
person: jaz moj moja moje moji mojega meni me mi sem imam imel imela trpim naš naša nas on ona njegov njen mož moža žena žene sin sina hči hčerka mama mati oče brat sestra partner partnerka fant punca otrok otroci babica dedek sosed soseda prijatelj prijateljica sodelavec teta stric šef
HEALTH condition: hiv pozitiv, diagnosticira, sem diabetik, sem sladkorn, kronično bol, kronična bolezen, moja bolezen, neozdravljiv, možganska kap | hiv=, aids=, rak=, raka=, rakom, tumor, levkemij, sladkorn, diabet, epilep, astm, infarkt, hepatitis, crohn, parkinson, alzheimer, demenc, skleroz, revma, artroz, migren, alergij, celiakij, endometrioz, luskavic, covid, bolan, bolez, boln, kil=, vročin, bolečin, ledvic, ščitnic, splav, slep, gluh, simptom, poškod, zlom
HEALTH treatment: kemoterap, dializ, obsevan, onkolog, psihiat, moj terapevt, moja terapevtka, psihoterap, rehabilitac | operacij, operiran, bolnišnic, transplant, spodbujevalnik, inzulin, protez, zdravil, antidepres, recept, bolnišk, voziček, izvidi, ginekolog, babica porod, fizioterap, zdravljen, terapij, psiholog
HEALTH mental: samomor, vzeti si življenje, samopoškod, bipolarn, shizofren, panični napad, panične napade, avtist, anoreksi, bulimij | depres, anksio, tesnob, izgore, avtiz, adhd=, travm, motnj, duševn, alkohol, odvisn
HEALTH pregnancy: sem noseča, moja nosečnost | noseč, splav, dojim
HEALTH disability: invalid, oviran, naglušn | paraliz, amput, disleks
RELIGION faith: sem musliman, sem jud, sem katoli, sem pravoslav, veren, verna, spreobrn, jehovova priča, jehovove priče | musliman, jud=, judin, katoli, protestan, kristjan, hindu, budist, pravoslav, ateist, koran, krst, birm
RELIGION practice: moj rabin, moj imam, moj župnik, moj duhovnik, moja župnija, moja mošeja, moja sinagoga, moja cerkev, moja vera, postim | ramadan, košer, halal, sabat, hidžab, mošej, sinagog, cerk, mol, rabin, imam, župnik, duhovnik, maš
UNION membership: sindikalist, član sindikata, članica sindikata, sindikalni zaupnik, sindikalna zaupnica, moj sindikat, sindikalna članarina | sindikat, sindikaln, stavk
ORIENTATION orientation: sem gej, sem lezbijk, sem biseks, homoseks, transspoln, nebinarn, razkril kot, sprememba spola | gej, lezbij, biseks, queer, spolno življenje, erekcij, impoten, usmerjen
POLITICS opinion: član stranke, članica stranke, volil sem, volila sem, volim, komunist, politično preprič | stranki=, politične, aktivist, volitv
ETHNICITY origin: barva kože, barve kože, barvo kože, ker sem črn, sem rom=, sem romk, etnič, prosilec za azil, prosilka za azil, moje poreklo, rasis, begun | romov, romsk, cigan, azil, porekl, narodnost, črnec
GENETIC data: test dnk, dnk test, dnk=, genetsk, brca, dedna bolezen, test očetovstva, prstni odtis, prstne odtise | dedn, odtis, biometr, prepoznava obraza, kromosom, downov
OFFENCE record: kazenska evidenc, obsojen, pogojno, v zaporu, zapornik, zapor, elektronska zapestnica, aretiran, pridržan, nekaznovan, kraja v trgovini, vožnja pod vplivom | policij, pripor, kazniv, sodišč, tatvin, goljuf, napad
`,
  hr: `
person: ja moj moja moje moji mojeg moga meni me mi sam imam imao imala bolujem naš naša nas on ona njegov njen njezin muž muža žena žene sin sina kći kćer mama majka otac tata brat sestra partner partnerica dečko cura dijete djeca baka djed susjed susjeda prijatelj prijateljica kolega kolegica teta stric šef
HEALTH condition: hiv pozitiv, dijagnosticiran, sam dijabetičar, bolujem od, kronično bol, kronična bolest, moja bolest, neizlječiv, moždani udar | hiv=, aids=, rak=, raka=, karcinom, tumor, leukemij, šećern, dijabet, epilep, astm, infarkt, hepatitis, crohn, parkinson, alzheimer, demenc, skleroz, reuma, artroz, migren, alergij, celijakij, endometrioz, psorijaz, covid, bolest, bolesn, kil=, temperatur, bol=, bolov, bubreg, štitnjač, pobača, slijep, gluh, simptom, ozljeđ, slom
HEALTH treatment: kemoterap, dijaliz, zračenj, onkolog, psihijat, moj terapeut, moja terapeutkinja, psihoterap, rehabilitac | operacij, operira, bolnic, transplant, pacemaker, inzulin, protez, lijek, antidepres, recept, bolovanj, kolica, nalazi, ginekolog, primalj, fizioterap, liječenj, terapij, psiholog
HEALTH mental: samoubo, ubiti se, samoozljeđ, bipolarn, shizofren, napadaj panike, napadaji panike, autist, anoreksij, bulimij | depresij, anksio, tjeskob, burnout, autiz, adhd=, traum, poremeć, mentaln, psihičk, alkohol, ovisn
HEALTH pregnancy: trudna sam, sam trudna, moja trudnoća | trudn, pobačaj, dojim
HEALTH disability: invalid, osoba s invaliditetom, nagluh | paraliz, amput, disleks
RELIGION faith: sam musliman, sam židov, sam katoli, sam pravoslav, vjernik, vjernica, preobrati, jehovin svjedok, jehovini svjedoci | musliman, židov, katoli, protestan, kršćan, hindu, budist, pravoslav, ateist, kuran, kršten, krizm
RELIGION practice: moj rabin, moj imam, moj župnik, moj svećenik, moja župa, moja džamija, moja sinagoga, moja crkva, moja vjera, postim | ramazan, košer, halal, šabat, hidžab, džamij, sinagog, crkv, moli, rabin, imam=, župnik, svećenik, mis=
UNION membership: sindikalist, član sindikata, članica sindikata, sindikalni povjerenik, sindikalna povjerenica, moj sindikat, sindikalna članarina | sindikat, sindikaln, štrajk
ORIENTATION orientation: ja sam gej, sam gay, sam lezbijk, sam biseks, homoseks, transrodn, transseks, nebinarn, autao, promjena spola | gej=, gay=, lezbij, biseks, queer, spolni život, erekcij, impoten, orijentac
POLITICS opinion: član stranke, članica stranke, član hdz, član sdp, glasao sam, glasala sam, glasam za, komunist, politička uvjerenja | hdz=, sdp=, prosvjed, političk, aktivist, izbor
ETHNICITY origin: boja kože, boje kože, boju kože, jer sam crn, ja sam rom=, sam romkinja, etnič, tražitelj azila, moje podrijetlo, rasis, izbjegl | roma=, romsk, cigan, azil, podrijetl, narodnost, crnac
GENETIC data: dnk test, dnk=, genetsk, brca, nasljedna bolest, test očinstva, otisak prst, otiske prst | nasljedn, otisak, biometr, prepoznavanje lica, kromosom, downov
OFFENCE record: kaznena evidenc, osuđen, osuđivan, uvjetno, u zatvoru, zatvorenik, zatvor, elektronička narukvica, uhićen, priveden, nekažnjavanj, krađa u trgovini, vožnja pod utjecajem | polici, pritvor, kazneno djelo, sud=, krađ, prijevar, napad
`,
  bg: `
person: аз мой моя моята моят моето моите мен ме ми имам съм бях страдам ние наш нашия нас той тя негов неин му мъж мъжът мъжа съпруг съпруга жена жената син синът дъщеря майка баща мама татко брат сестра партньор приятел приятелка гадже дете децата баба дядо съсед съседка колега колежка леля чичо шеф
HEALTH condition: хив позитив, диагностицир, диабетик, епилептик, хронично бол, хронично забол, болестта ми, заболяването ми, неизлечим, инсулт | хив=, спин=, рак=, тумор, левкеми, диабет, епилеп, астма, инфаркт, хепатит, крон=, паркинсон, алцхаймер, деменци, склероз, артрит, артроз, мигрен, алерги, целиаки, ендометриоз, псориазис, ковид, болен, болна, болест, забол, херни, треск, болки, бъбре, щитовид, аборт, спонтанен, сляп, глух, симптом, ранен, счупен
HEALTH treatment: химиотерап, химиото, диализ, лъчетерап, онколог, психиат, терапевтът ми, психотерап, рехабилит | операци, опериран, болница, трансплант, пейсмейкър, инсулин, протез, лекарств, антидепрес, рецепта, болничн, инвалидна количка, изследван, гинеколог, акушер, физиотерап, лечени, терапи, психолог
HEALTH mental: самоуби, да се самоубия, самонаран, биполярн, шизофрени, паник атак, аутист, аноресксия, анорекси, булими | депреси, тревожн, бърнаут, аутиз, адхд=, травм, разстройств, психичн, алкохол, зависим, наркоман
HEALTH pregnancy: бременна съм, бременността ми | бременн, аборт, кърмя
HEALTH disability: инвалид, увреждан, телк=, трудноподвиж | парализ, ампут, дислекс
RELIGION faith: мюсюлманин съм, евреин съм, католик съм, православен съм, православна съм, вярващ, покръст, свидетел на йехова, свидетели на йехова | мюсюлман, евре, католи, протестант, християн, индуист, будист, православ, атеист, коран, кръщен
RELIGION practice: моят рабин, моят имам, моят свещеник, моята енория, моята джамия, моята синагога, моята църква, моята вяра, нашата църква, имамът ни, свещеникът ни, равинът, постя | рамазан, кошер, халал, шабат, хиджаб, джами, синагог, църкв, моля се, молитв, равин, имам на, свещеник, литурги
UNION membership: член на синдикат, член на профсъюз, синдикалист, синдикален, профсъюзен, моят синдикат, членски внос в синдикат | синдикат, профсъюз, кнсб=, подкрепа=, стачк
ORIENTATION orientation: гей съм, лесбийка съм, бисексуал, хомосексуал, трансджендър, транссексуал, небинар, разкрих се като, смяна на пола | гей=, лесбий, куиър, сексуален живот, ерекци, импотент, ориентаци
POLITICS opinion: член на партия, член на партията, член на герб, член на бсп, гласувах за, гласувам за, комунист, политически убежд | партия, партията, герб=, бсп=, протест, политическ, активист, избори
ETHNICITY origin: цвета на кожата, цвят на кожата, защото съм черн, ром съм, ромка съм, етническ, търсещ убежище, произходът ми, расис, бежан | роми, ромск, циган, убежище, произход, турчин, чернокож
GENETIC data: днк тест, днк=, генетич, brca, наследствена болест, наследствено забол, тест за бащинство, пръстови отпечатъци, пръстов отпечатък | наследствен, отпечат, биометр, лицево разпознаване, хромозом, даун
OFFENCE record: свидетелство за съдимост, осъден, осъждан, условна присъда, условно, в затвора, затворник, затвор, електронна гривна, арестуван, задържан, пробаци, кражба от магазин, шофиране след алкохол | полиция, арест, престъплени, съд=, съда=, кражба, измама, нападение
`,
  lt: `
person: aš mano man mane mūsų mes jis ji jo jos jai jam esu turiu sergu sirgau buvau vyras vyrui žmona žmonai sūnus dukra dukrai mama motina tėvas tėtis brolis sesuo partneris partnerė draugas draugė vaikas vaikai močiutė senelis kaimynas kaimynė kolega kolegė teta dėdė viršininkas
HEALTH condition: živ teigiam, diagnozuot, sergu, diabetik, lėtinė lig, mano liga, nepagydom, insult | živ=, aids=, vėž, navik, auglys, leukemij, diabet, cukral, epilep, astm, infarkt, hepatit, krono, parkinson, alzheimer, demencij, skleroz, artrit, artroz, migren, alergij, celiak, endometrioz, psoriaz, covid, lig, serga, išvarž, karščiav, skausm, inkst, skydliauk, persileid, akl, kurč, simptom, sužeist, lūž
HEALTH treatment: chemoterap, dializ, spindulin, onkolog, psichiatr, mano terapeut, psichoterap, reabilitacij | operacij, operav, ligonin, transplant, stimuliator, insulin, protez, vaist, antidepres, recept, nedarbing, biuletenis, neįgaliojo vežim, tyrim, ginekolog, akušer, kineziterap, gydym, terapij, psicholog
HEALTH mental: savižud, nusižud, žaloju save, bipolin, šizofren, panikos atak, autist, anoreksij, bulimij | depresij, nerim, perdegim, autizm, adhd=, traum, sutrik, psichik, alkohol, priklausom
HEALTH pregnancy: esu nėščia, mano nėštum, laukiuosi | nėšč, nėštum, abort, maitinu krūtimi
HEALTH disability: neįgal, negali, invalid, neprigird | paralyž, amput, disleks
RELIGION faith: esu musulmon, esu žyd, esu katalik, esu stačiatik, tikint, atsivert, jehovos liudytoj | musulmon, žyd, katalik, protestant, krikščion, induist, budist, stačiatik, ateist, koran, krikšt
RELIGION practice: mano rabin, mano imam, mano kunig, mano parapij, mano mečet, mano sinagog, mano bažnyč, mano tikėjim, mano religij, pasninkauju | ramadan, košer, halal, šabas, hidžab, mečet, sinagog, bažnyč, meld, rabin, imam, kunig, mišios
UNION membership: profsąjungos nar, profesinės sąjungos nar, profsąjungos pirminink, profsąjungos atstov, mano profsąjung, profsąjungos mokest | profsąjung, profesinė sąjung, streik
ORIENTATION orientation: esu gėj, esu lesbiet, esu biseks, homoseks, transliet, transseks, nebinar, lyties keit, atsiskleidž | gėj, lesbiet, biseks, queer, lytinis gyvenim, erekcij, impotenc, orientacij
POLITICS opinion: partijos nar, balsavau už, balsuoju už, komunist, politinės pažiūr, politiniai įsitikin | partij, politin, aktyvist, rinkim
ETHNICITY origin: odos spalv, nes esu juod, esu rom, etnin, prieglobsčio prašyt, mano kilm, rasis, pabėgėl | romų, čigon, prieglobst, kilm, tautyb, juodaod
GENETIC data: dnr test, dnr tyrim, dnr=, genetin, brca, paveldima liga, tėvystės test, pirštų atspaud | paveldim, atspaud, biometrin, veido atpažin, chromosom, dauno
OFFENCE record: teist, nuteist, lygtin, kalėjim, kalinys, kalėj, apykoj, areštuot, suimt, sulaikė polic, probacij, vagystė parduotuv, vairavau neblaiv | polici, arešt, nusikaltim, teism, vagyst, sukčiav, užpuol
`,
  lv: `
person: es mans mana mani manu manam manai man mūsu mēs viņš viņa viņam viņai esmu slimoju biju vīrs vīram sieva sievai dēls meita meitai mamma māte tēvs tētis brālis māsa partneris partnere draugs draudzene bērns bērni vecmāmiņa vectēvs kaimiņš kaimiņiene kolēģis kolēģe tante onkulis priekšnieks
HEALTH condition: hiv pozitīv, diagnosticē, slimoju ar, diabētiķ, epileptiķ, hroniska slimība, hroniski slim, mana slimība, neārstējam, insult | hiv=, aids=, vēzis, vēža, vēzi, audzēj, leikēmij, diabēt, epilep, astm, infarkt, hepatīt, krona, parkinson, alcheimer, demenc, skleroz, artrīt, artroz, migrēn, alerģij, celiakij, endometrioz, psoriāz, covid, slim, trūc, drudž, sāp, nier, vairogdziedzer, spontānais abort, akl, kurl, simptom, ievainot, lūzum
HEALTH treatment: ķīmijterap, dialīz, staru terap, onkolog, psihiatr, mans terapeit, mana terapeite, psihoterap, rehabilitāc | operācij, operē, slimnīc, transplant, stimulator, insulīn, protēz, zāl, medikament, antidepres, recept, slimības lap, ratiņkrēsl, analīz, ginekolog, vecmāt, fizioterap, ārstēšan, terapij, psiholog
HEALTH mental: pašnāv, izdarīt pašnāvību, paškaitē, bipolār, šizofrēn, panikas lēkm, autist, anoreksij, bulīmij | depresij, trauksm, izdegšan, autism, adhd=, uzmanības deficīt, traum, traucējum, psihisk, alkohol, atkarīb, atkarīg
HEALTH pregnancy: esmu stāvoklī, esmu grūtniec, mana grūtniecība | grūtniec, stāvoklī, abort, baroju ar krūti
HEALTH disability: invalīd, invaliditāt, vājdzird | paralīz, paralizēt, amput, disleks
RELIGION faith: esmu musulman, esmu ebrej, esmu katol, esmu luterān, esmu pareizticīg, ticīg, jehovas lieciniek | musulman, ebrej, katol, protestant, kristiet, hindu, budist, pareizticīg, ateist, korān, kristīb, luterān
RELIGION practice: mans rabīn, mans imām, mans mācītāj, mans priester, mana draudze, mana mošeja, mana sinagoga, mana baznīca, mana ticība, mana reliģija, gavēju | ramadān, košer, halāl, sabat, hidžāb, mošej, sinagog, baznīc, lūdz, lūgšan, rabīn, imām, mācītāj, priester, gavēn
UNION membership: arodbiedrības biedr, arodbiedrības pārstāv, arodbiedrībā, mana arodbiedrība, arodbiedrības maks | arodbiedrīb, streik
ORIENTATION orientation: esmu gejs, esmu lesbiet, esmu biseks, homoseks, transpersona, transpers, transdzimt, transseks, nebinār, dzimuma maiņ | gej, lesbiet, biseks, kvīr, dzimumdzīv, erekcij, impoten, orientācij
POLITICS opinion: partijas biedr, balsoju par, nobalsoju par, komunist, politiskie uzskati, politiskā pārliec | partij, politisk, aktīvist, vēlēšan
ETHNICITY origin: ādas krās, jo esmu meln, esmu rom, etnisk, patvēruma meklēt, mana izcelsme, rasis, bēgl | romi=, romu=, čigān, patvērum, izcelsm, tautīb, tumšādain
GENETIC data: dns test, dns=, ģenētisk, brca, iedzimta slimība, paternitātes test, pirkstu nospied | iedzimt, nospied, biometr, sejas atpazīšan, hromosom, dauna
OFFENCE record: sodāmīb, sodīts, notiesāt, nosacīt, cietum, ieslodz, elektroniskā aproc, arestēt, aizturēj, aizturēt, probācij, zādzība veikal, braukšana reibum | policij, arest, noziegum, ties=, zādzīb, krāpšan, uzbrukum
`,
  et: `
person: mina ma minu mu mind mulle mul meie meid meil tema ta teda tal talle olen olin põen põdesin mees mehe mehel naine naise naisel poeg poja pojal tütar tütre tütrel ema isa vend õde elukaaslane partner sõber sõbranna laps lapsed lapsel vanaema vanaisa naaber kolleeg tädi onu ülemus
HEALTH condition: hiv-positiiv, hiv positiiv, diagnoosi, diabeetik, epileptik, krooniline haigus, krooniliselt haige, minu haigus, ravimat, insult | hiv=, aids=, vähk, vähi, kasvaja, leukeemia, diabee, suhkruhai, epilep, astma, infarkt, hepatiit, crohni, parkinson, alzheimer, dementsus, skleroos, artriit, artroos, migreen, allergi, tsöliaak, endometrioos, psoriaas, covid, haige, haigus, song, palavik, valu, neeru, kilpnääre, katkemine, pime, kurt, sümptom, vigasta, luumurd, murdsin jala
HEALTH treatment: keemiara, dialüüs, kiiritusravi, onkoloog, psühhiaat, minu terapeut, psühhoterap, taastusravi | operatsioon, opereeri, haigla, siirdami, südamestimul, insuliin, protees, ravim, antidepres, retsept, haigusleh, ratastool, analüüsi, günekoloog, ämmaemand, füsioterap, ravi=, teraapia, psühholoog
HEALTH mental: enesetap, suitsiid, enesevigast, bipolaar, skisofreenia, paanikahoo, autist, anorek, buliimia | depres, ärevus, läbipõlemi, autism, aktiivsushäire, traum, häire, vaimne, alkoho, sõltuv
HEALTH pregnancy: olen rase, minu rasedus, ootan last | rase=, rasedus, raseda, abort, imetan
HEALTH disability: puue, puude, invaliid, töövõimetus, kuulmispuu | halvatud, amput, düsleks
RELIGION faith: olen moslem, olen juut, olen katoliiklan, olen luterlan, olen õigeusk, usklik, jehoova tunnistaj | moslem, juut, juudi, katoli, protestant, kristla, hindu, budist, õigeusk, ateist, koraan, risti, luterla
RELIGION practice: minu rabi, minu imaam, minu preester, minu pastor, minu õpetaja kirikus, minu kogudus, minu mošee, minu kirik, minu usk, minu religioon, paastun | ramadaan, koššer, halal, sabat, hidžaab, mošee, sünagoog, kirik, palveta, palve, rabi, imaam, preester, pastor, paast
UNION membership: ametiühingu liige, ametiühingu usaldus, usaldusisik, minu ametiühing, ametiühingumaks, ametiühingusse | ametiühing, streik
ORIENTATION orientation: olen gei, olen lesbi, olen biseks, homoseks, transsoo, transinim, transseks, mittebinaar, kapist välja, soovahetus | gei=, lesbi, biseks, kväär, seksuaalelu, erektsioon, impotent, orientatsioon
POLITICS opinion: erakonna liige, partei liige, ekre liige, hääletasin, hääletan, kommunist, poliitilised vaated | erakon, partei, ekre=, poliitilis, aktivist, valimis
ETHNICITY origin: nahavärv, sest olen must, olen roma, etnili, varjupaigataotl, minu päritolu, rassis, põgenik, pagula | roma=, mustla, varjupaik, päritolu, rahvus, mustanahali
GENETIC data: dna-test, dna test, geenitest, geneeti, brca, pärilik haigus, isadustest, sõrmejäl | pärilik, biomeetri, näotuvast, kromosoom, downi, dna=
OFFENCE record: kriminaalkorras, karistatud, karistusregist, süüdi mõistet, tingimisi, vanglas, vangla, vang=, vangis, jalavõru, vahistati, arreteeri, kriminaalhool, poevargus, joobes juht | politsei, arest, kuritegu, kohus=, kohtus=, vargus, pettus, kallaletung
`,
  fi: `
person: minä mä minun mun minulla mulla minua minut meidän meillä me hän hänen hänellä häntä olen olin sairastan sairastin sain minulle mieheni vaimoni poikani tyttäreni äitini isäni veljeni siskoni sisareni kumppanini puolisoni poikaystäväni tyttöystäväni lapseni vauvani isoäitini mummoni isoisäni vaarini naapurini ystäväni kaverini kollegani työkaverini tätini enoni setäni pomoni mies vaimo poika tytär äiti isä lapsi naapuri
HEALTH condition: hiv-positiiv, diagnosoi, diagnoosi, diabeetik, epileptik, kroonisesti sair, krooninen saira, sairauteni, parantumat, aivohalvau, aivoinfark | hiv=, aids=, syöpä, syövä, kasvain, leukemia, diabetes, diabetek, epileps, astma, sydänkohtau, sydäninfark, hepatiit, crohn, parkinson, alzheimer, dementia, muistisair, ms-tau, reuma, nivelrikko, migreen, allergi, keliaki, endometrioos, psoria, covid, korona, sairas, sairau, tyrä, kuume, kipu, kipuja, munuais, kilpirauhas, keskenmeno, sokea, kuuro, oire, loukkaan, murtu
HEALTH treatment: kemoterap, sytostaa, solunsalpaaj, dialyys, sädehoi, onkologi, psykiat, terapeuttini, psykologini, psykoterap, kuntoutu | leikkau, leikat, sairaala, siirto=, elinsiirto, tahdistin, insuliin, proteesi, lääkit, lääkke, masennuslääk, resepti, sairausloma, sairaslom, pyörätuoli, koetulo, gynekologi, kätilö, fysioterap, hoito=, hoidossa, terapia, psykologi
HEALTH mental: itsemurh, tappaa itseni, viiltel, kaksisuuntai, bipola, skitsofreni, paniikkikoh, autisti, anoreksi, bulimia | masen, ahdist, uupumu, loppuunpal, autismi, adhd=, trauma, syömishäiriö, mielenterv, alkohol, riippuvu, päihde, katkaisu
HEALTH pregnancy: olen raskaana, raskauteni | raskaan, raskaus, abort, imetän, laskettu aika
HEALTH disability: vammaine, vammani, invalid, työkyvyttöm, kuulovamma, näkövamma | halvaan, amput, lukihäir
RELIGION faith: olen muslim, olen juutalai, olen katolilai, olen luterilai, olen ortodoks, uskovai, käännyin, jehovan todistaj | muslim, juutalai, katoli, protestant, kristit, hindu, buddhala, ortodoks, ateist, koraan, kaste=, rippi, luterilai, kirkkoon
RELIGION practice: rabbini=, imaamini, pappini, pastorini, seurakuntani, moskeijani, kirkkoni, synagogani, uskoni, uskontoni, paastoan | ramadan, kosher, halal, sapatti, huivi=, hijab, moskeija, synagoga, kirkko, kirkos, rukoil, rabbi, imaami, pappi, seurakun, paasto
UNION membership: liiton jäsen, ammattiliiton jäsen, ammattiliittoon, luottamusmie, luottamushenk, liittoni, liiton jäsenmak | ammattiliit, ay-liik, lakko, lakossa
ORIENTATION orientation: olen homo=, olen lesbo, olen biseks, homoseks, transsuku, transnai, transmie, muunsukup, tulin kaapista, sukupuolenkorjau | homo=, lesbo, biseks, queer, seksielämä, erektio, impoten, sukupuolitau, suuntautumi
POLITICS opinion: puolueen jäsen, perussuomalaisten jäsen, kokoomuksen jäsen, vihreiden jäsen, äänestin, äänestän, kommunisti, poliittinen vakaumu | puolueen=, puolueeseen=, perussuomalai, kokoomu, mielenosoit, poliitti, aktivist, vaali
ETHNICITY origin: ihonväri, koska olen must, olen romani, etni, turvapaikanhak, syntyperä, rasis, pakolai | romani, mustalai, turvapaik, alkuperä, saamelai, tummaihoi
GENETIC data: dna-test, geenitest, geneetti, brca, perinnöllinen saira, perinnöllinen tau, isyystest, sormenjäl | perinnölli, biometri, kasvojentunnist, kromosomi, downin, dna=
OFFENCE record: rikosrekister, tuomittu, tuomio, ehdonalai, ehdollis, vankila, vangi, vankeus, jalkapan, valvontapan, pidätet, pidätti, näpistys, näpistyk, rattijuop, valvottu vapaus | poliisi, rikos, rikok, oikeudenkäy, käräjä, varkau, petos, pahoinpit
`,
  hu: `
person: én nekem engem velem enyém mi nekünk minket ő neki őt vagyok voltam van lettem szenvedek férjem feleségem fiam lányom anyám apám anyukám apukám bátyám öcsém nővérem húgom párom barátom barátnőm gyerekem gyermekem babám nagymamám nagyapám szomszédom kollégám nagynéném nagybátyám főnököm férj feleség szomszéd gyerek
HEALTH condition: hiv-pozitív, hiv pozitív, diagnosztizál, cukorbeteg, epilepsziás, asztmás, krónikus beteg, betegségem, gyógyíthatatlan, stroke=, agyvérzés | hiv=, aids=, rák=, rákos, rákom, rákkal, daganat, leukémi, cukorbaj, diabétesz, epileps, asztma, infarktus, szívroham, szívbeteg, hepatitis, crohn, parkinson, alzheimer, demenci, szklerózis, reuma, ízületi, migrén, allergi, cöliákia, lisztérzéken, endometriózis, pikkelysömör, covid, beteg, sérv, láz=, lázas, fájdalom, vese=, vesém, pajzsmirigy, vetélés, elvetél, vak=, siket, süket, tünet, sérül, törött, eltört
HEALTH treatment: kemoterápi, kemo=, dialízis, sugárkezel, sugárterápi, onkológ, pszichiát, terapeutám, pszichológusom, pszichoterápi, rehabilitáci | műtét, műtöt, operáci, operál, kórház, átültet, transzplant, pacemaker, inzulin, protézis, gyógyszer, antidepres, recept, táppénz, kerekesszék, lelet, nőgyógyász, bába=, gyógytorn, kezelés, terápia, pszichológ
HEALTH mental: öngyilk, megölni magam, önsértés, bipoláris, skizofréni, pánikroham, autista, anorexi, bulimi | depresszi, szorong, kiégés, autizmus, adhd=, trauma, zavar=, mentális, pszichés, alkohol, függő, elvonó
HEALTH pregnancy: terhes vagyok, várandós vagyok, terhességem, babát várok | terhes, várandós, abortusz, szoptat
HEALTH disability: fogyaték, rokkant, mozgássérült, hallássérült, megváltozott munkaképes | bénul, béna, amput, diszlexi
RELIGION faith: muszlim vagyok, zsidó vagyok, katolikus vagyok, református vagyok, evangélikus vagyok, hívő vagyok, áttértem, jehova tanú | muszlim, zsidó, katolikus, protestáns, keresztény, hindu, buddhista, ortodox, ateista, korán=, koránt, keresztel, bérmálk, református
RELIGION practice: rabbim, imámom, papom, lelkészem, plébánosom, egyházközség, mecsetem, zsinagógám, templomom, gyülekezetem, hitem, vallásom, böjtölök | ramadán, kóser, halal, szombatot tart, sábesz, hidzsáb, mecset, zsinagóg, templom, egyház, imádk, rabbi, imám, pap=, lelkész, plébános, mise=
UNION membership: szakszervezeti tag, szakszervezet tagja, szakszervezeti tisztség, szakszervezeti bizalmi, szakszervezetem, szakszervezeti tagdíj | szakszervez, sztrájk
ORIENTATION orientation: meleg vagyok, leszbikus vagyok, biszexuális vagyok, homoszexuális, transznemű, transzszexuális, nembináris, előbújtam, coming out, nemváltás, nemi átalakítás | meleg párkapcsolat, leszbikus, biszexuális, queer, szexuális élet, merevedés, impoten, nemi betegség, irányultság
POLITICS opinion: párttag, párt tagja, fidesz tagja, a fideszre szavaz, tiszára szavaz, szavaztam, kommunista, politikai nézet | párt=, pártot, fidesz, tüntet, politikai, aktivist, választás
ETHNICITY origin: bőrszín, mert fekete vagyok, mert roma, roma vagyok, cigány vagyok, etnikai, etnikum, menedékkérő, származásom, rasszis, menekült | roma=, cigány, menedék, származás, nemzetiség, fekete bőr
GENETIC data: dns-teszt, dns teszt, dns=, géntesz, genetikai, brca, örökletes betegség, apasági, ujjlenyomat | örökletes, genetik, biometri, arcfelismer, kromoszóma, down-szindr
OFFENCE record: büntetett előélet, priusz, elítél, felfüggesztett, börtön, fogház, feltételes szabad, feltételesen szabad, nyomkövető, letartóztat, őrizetbe, előállított a rendőr, bolti lopás, ittas vezetés, erkölcsi bizonyítvány | rendőr, bűncselek, bíróság, lopás, csalás, testi sért, pártfogó
`,
}
