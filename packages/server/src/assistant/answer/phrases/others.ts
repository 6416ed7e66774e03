/** Phrases in Greek, Hungarian, Irish and Maltese. */
import type { Phrases } from './phrases.ts'

/** Phrases by language. */
export const OTHERS: Record<'el' | 'hu' | 'ga' | 'mt', Phrases> = {
  el: {
    greeting: 'γεια, γεια σας, γεια σου, καλημέρα, καλησπέρα, χαίρετε, χαιρετώ',
    thanks: 'ευχαριστώ, ευχαριστώ πολύ, σας ευχαριστώ, σε ευχαριστώ, ευχαριστούμε, χίλια ευχαριστώ',
    bye: 'αντίο, καληνύχτα, τα λέμε, καλή συνέχεια, καλή σας μέρα, καλή μέρα, γεια χαρά, αυτά',
    filler: 'σε, όλους, πολύ, για, τη, την, βοήθεια, και, οκ, ωραία, σας, σου, απάντηση, γρήγορη, ξανά',
    self: 'είσαι, είστε, μιλάω, μιλώ, συνομιλώ, είναι αυτό, αυτό είναι, ποιος είσαι, ποιος είστε, τι είσαι, εσύ είσαι, με ποιον, γράφω',
    nature:
      'άνθρωπο*, άνθρωπος, ρομπότ, bot, μποτ, chatbot, μηχανή, τεχνητή νοημοσύνη, τεχνητή, αι, ai, πραγματικ*, άτομο, αληθιν*, υπολογιστή*, πρόγραμμα, ποιος είσαι, με ποιον',
    reach:
      'μιλήσω, να μιλήσω, μιλήσω με, συνομιλήσω, συνδέστε με, σύνδεσέ με, συνδέσετε, συνδέσεις, επικοινων*, καλέστε, τηλεφων*, δώστε μου, μεταφέρετε, μιλάω με',
    person:
      'άνθρωπο*, άτομο, κάποιον, κάποιο, εκπρόσωπο*, υπάλληλο*, σύμβουλο*, χειριστή*, συνεργάτη*, εξυπηρέτηση*, υπεύθυνο*, συνάδελφο*, πράκτορα*',
    want: 'θέλω, θα ήθελα, χρειάζομαι, παρακαλώ, προτιμώ, επιθυμώ, δεν, όχι, ήθελα',
    human: 'άνθρωπο*, εκπρόσωπο*, υπάλληλο*, πραγματικό άτομο, πραγματικό άνθρωπο, ανθρώπιν*',
    mine: 'μου, εμένα, με, θέλω, ήθελα, για μένα, μένα',
    data: 'δεδομένα, δεδομένων, προσωπικά δεδομένα, προσωπικών δεδομένων, πληροφορίες για μένα, πληροφορίες μου, για μένα, στοιχεία μου, προσωπικά στοιχεία, μηνύματά μου, αυτή τη συνομιλία, συνομιλία, ιστορικό, στοιχεία',
    erase: 'διαγρά*, διαγραφή, σβήσ*, σβησ*, αφαιρέσ*, ξεχάσ*, καταστρέψ*',
    see: 'αντίγραφο, πρόσβαση, δω, δείτε, δείξτε, κατεβάσ*, ξέρετε, γνωρίζετε, έχετε, αποθηκεύ*, στείλ*, λάβω, συλλέγετε, επεξεργ*, τηρείτε, κρατάτε',
    correct: 'διορθώ*, διόρθωση*, λάθος, λανθασμέν*, εσφαλμέν*, ανακριβ*, ενημερώσ*, αλλάξ*',
    restrict: 'περιορι*, περιορίσ*, αναστείλ*, παγώσ*, σταματήστε την επεξεργασία',
    move: 'φορητότητα*, εξαγωγή, εξαγάγ*, μεταφέρ*, μεταφορά, άλλο πάροχο, αναγνώσιμ*',
    object:
      'αντιτίθεμαι, εναντιώνομαι, εναντίωση*, μη χρησιμοποι*, μην χρησιμοποι*, σταματήστε να χρησιμοποι*, αντίρρηση, χρησιμοποιείτε, αντιταχθώ',
    consent: 'συγκατάθεσ*, συγκατάθεση, συναίνεσ*',
    withdraw: 'αποσύρ*, ανακαλ*, ανάκληση, ανακαλέσω, αποσύρω',
    decision: 'απόφαση*, απόφασης, αποφάσεις',
    contest: 'αμφισβητ*, προσβάλ*, επανεξέτασ*, επανεξετάσ*, διαφων*, εξηγήσ*, ένσταση',
  },
  hu: {
    greeting: 'szia, sziasztok, helló, jó napot, jó reggelt, jó estét, üdvözlöm, üdv, jó napot kívánok, hali',
    thanks: 'köszönöm, köszi, köszönöm szépen, nagyon köszönöm, kösz, hálásan köszönöm, köszönjük',
    bye: 'viszontlátásra, viszlát, szép napot, jó éjszakát, szia, ennyi volt, minden jót, további szép napot, sziasztok',
    filler:
      'mindenkinek, nagyon, szépen, a, segítséget, és, ok, oké, szuper, gyors, választ, önnek, neked, még, egyszer, kívánok',
    self: 'te, ön, maga, vagy, robottal, emberrel, beszélek, ez egy, ez, ki vagy, mi vagy, kivel, csevegek, chatelek, géppel, bottal, írok',
    nature:
      'ember, emberrel, robot*, bot, bottal, chatbot*, gép, géppel, mi vagy, mesterséges intelligencia, mesterséges intelligenciával, ai, valódi, igazi, személy*, számítógép*, program*, ki vagy, kivel, élő',
    reach:
      'beszélni, beszélhetek, beszéljek, beszélhetnék, kapcsolj*, kapcsolja*, átkapcsol*, kapcsolat*, elérni, hívj*, hívjon, visszahív*, adjon, adj, átadn*, csevegni, beszélnék',
    person:
      'ember*, emberrel, személlyel, valakivel, munkatárs*, ügyintéző*, operátor*, ügynök*, képviselő*, kolléga*, ügyfélszolgálat*, tanácsadó*, vezető*, ügyfélszolgálatos*',
    want: 'szeretnék, akarok, kérek, kérem, inkább, kell, szükségem, nem, szeretném, lehet',
    human: 'emberrel, ember*, élő, ügyintéző*, munkatárs*, operátor*, valódi, hús vér, képviselő*',
    mine: 'adataim*, rólam, nekem, engem, szeretném, szeretnék, kérem, üzeneteim*, saját, az én, akarom, beszélgetés*, adatomat, tudnak, számomra',
    data: 'adataim*, adatom*, adatok, adatokat, személyes adat*, információ rólam, rólam, információkat rólam, üzeneteim*, ezt a beszélgetést, beszélgetés*, csevegés*, előzmény*',
    erase: 'töröl*, törl*, eltávolít*, felejts*, felejt*, megsemmisít*, törölj*',
    see: 'másolat*, hozzáfér*, látni, megtekint*, mutas*, letölt*, tudnak, tudtok, tárol*, őriz*, küldj*, küldjék, megkap*, kapni, gyűjt*, kezel*, betekint*, kiadni, nyilvántart*',
    correct: 'helyesbít*, javít*, kijavít*, hibás*, téves*, pontatlan*, frissít*, módosít*, rossz*',
    restrict: 'korlátoz*, felfüggeszt*, befagyaszt*, zárol*',
    move: 'hordozható*, adathordozható*, export*, átvi*, átad*, másik szolgáltató*, géppel olvasható',
    object: 'tiltakoz*, ellenz*, ne használj*, ne használják, hagyják abba, nem szeretném hogy, megtilt*, használják',
    consent: 'hozzájárulás*, beleegyezés*',
    withdraw: 'visszavon*, visszavonom, visszavonni',
    decision: 'döntés*, határozat*',
    contest: 'megtámad*, vitat*, fellebbez*, felülvizsgál*, nem értek egyet, magyaráz*, kifogás*, panasz*',
  },
  ga: {
    greeting: 'dia duit, dia dhuit, haigh, maidin mhaith, tráthnóna maith, dia daoibh, heileo',
    thanks: 'go raibh maith agat, go raibh maith agaibh, grma, buíochas, míle buíochas, go raibh míle maith agat',
    bye: 'slán, slán leat, slán agat, oíche mhaith, slán go fóill, feicfidh mé thú, sin é, slán abhaile',
    filler: 'as, do, chabhair, agus, arís, anois, ok, gach, duine, míle, an, freagra, tapa, bhur',
    self: 'an tú, an bhfuil tú, an duine tú, an robot tú, an bhfuil mé ag caint, bhfuil mé ag caint, an é seo, an é, cé thú, cé tusa, cad tú, ag labhairt, cé leis',
    nature:
      'duine, daonna, róbat, robot*, bot, bota, chatbot, meaisín, is, intleacht shaorga, hintleacht shaorga, ai, fíor, fíorduine, ríomhaire, ríomhchlár, cé thú, cé leis, beo',
    reach:
      'labhairt le, caint le, ceangail mé, nasc mé, cuir mé, aistrigh mé, teagmháil, glaoigh, cuir ar, labhairt, caint, tabhair dom',
    person:
      'duine, daonna, oibrí*, gníomhaire*, ionadaí*, oibreoir*, comhairleoir*, foireann, seirbhís do chustaiméirí, bainisteoir, duine éigin, fhoireann',
    want: 'teastaíonn, ba mhaith, le do thoil, theastaíonn, is fearr, ag iarraidh, mian, ní',
    human: 'duine, daonna, fíorduine, duine fíor, gníomhaire*, ionadaí*, oibreoir*',
    mine: 'mo, mé, dom, fúm, agam, uaim, liom, mise, mhaith',
    data: 'sonraí, sonraí pearsanta, shonraí, shonraí pearsanta, eolas fúm, fúm, faisnéis, mo theachtaireachtaí, an comhrá, comhrá, stair, chuid sonraí, eolas, fhaisnéis, gcomhrá',
    erase: 'scrios, scriosadh, bain, baint, dearmad*, léirscrios*, scriosaigí',
    see: 'cóip, rochtain, fheiceáil, feiceáil, taispeáin, íoslódáil, eolas agaibh, agaibh, stórá*, stóráil*, seol, fháil, bhailiú, bailithe, próiseáil*, coinníonn, bhfuil',
    correct: 'ceart*, ceartú, mícheart*, míchruinn*, nuashonr*, athraigh, earráid*, cheartú',
    restrict: 'srian*, srianadh, teorann*, stop, cuir ar fionraí, shrianadh',
    move: 'iniomparthacht*, easpórtáil, onnmhair*, aistri*, aistrigh, soláthraí eile, inléite',
    object: 'agóid*, cuirim i gcoinne, i gcoinne, ná húsáid*, stop ag úsáid, cur i gcoinne, ná roinn',
    consent: 'toili*, toiliú, thoiliú, cead',
    withdraw: 'tarraing*, aistarraing*, cúlghair*, siar, cealaigh',
    decision: 'cinn*, cinneadh, chinneadh, gcinneadh',
    contest: 'achomharc, conspóid*, athbhreithn*, ní aontaím, mínigh, agóid*, i gcoinne, dúshlán',
  },
  mt: {
    greeting: 'bonġu, bongu, hello, hi, il-lejl it-tajjeb, bonswa, merħba, awguri, bonasira',
    thanks: 'grazzi, grazzi ħafna, nirringrazzjak, grazzi mill qalb, nirringrazzjakom, mersi',
    bye: 'saħħa, ċaw, caw, narak, il-ġurnata t-tajba, lejl tajjeb, dak kollox, addiju, sahha',
    filler: 'lil, kulħadd, ħafna, tal, għajnuna, u, ok, tajjeb, tat, tweġiba, mill, ġdid, għall, ta, l, t',
    self: 'int, inti, intom, qed nitkellem, qiegħed nitkellem, qed nitkellmu, dan hu, dan huwa, dan, min int, x int, ma min, qed nikteb',
    nature:
      'bniedem, uman*, robot*, bot, chatbot*, magna, ai, intelliġenza artifiċjali, persuna vera, persuna reali, persuna, reali, vera, kompjuter*, programm, min int, ma min, ħaj',
    reach:
      'nitkellem ma, nitkellem, nkellem, kellem, għaqqadni, qabbadni, ikkuntattja*, nikkuntattja, ċempel*, għaddini, ittrasferixxi*, agħtini, nagħmel kuntatt',
    person:
      'bniedem, uman*, persuna, xi ħadd, aġent*, operatur*, rappreżentant*, impjegat*, kollega, konsulent*, servizz tal klijent, kap, ħaddiem*, staff',
    want: 'irrid, nixtieq, għandi bżonn, jekk jogħġbok, nippreferi, bżonn, mhux, ma, rrid',
    human: 'bniedem, uman*, persuna vera, persuna reali, rappreżentant*, operatur*, aġent*',
    mine: 'tiegħi, jien, lili, dwari, irrid, nixtieq, għalija, fuqi, miegħi, rrid',
    data: 'data, dejta, data personali, dejta personali, informazzjoni dwari, dwari, fuqi, informazzjoni tiegħi, messaġġi tiegħi, din il konversazzjoni, din iċ chat, konversazzjoni, storja, informazzjoni',
    erase: 'ħassar*, tħassar*, ħassru, neħħi*, neħħu, insa, insew, qered*, titħassar, jitħassru',
    see: 'kopja, aċċess, nara, uri*, uruni, niżżel*, tafu, għandkom, taħżnu, żżommu, ibgħat*, ibagħtu, nikseb, nirċievi, tiġbru, tipproċessaw, maħżuna, tibgħatuli',
    correct: 'ikkoreġ*, tikkoreġ*, rettifik*, żbaljat*, ħażin*, mhux korrett*, aġġorna*, ibdel, tirranġaw',
    restrict: 'illimita*, llimita*, irrestrin*, tillimita*, waqqaf*, restrizzjoni, iffriża*',
    move: 'portabbiltà, portabilità, esporta*, ittrasferi*, trasferi*, fornitur ieħor, jinqara',
    object: 'noġġezzjona, oġġezzjon*, nopponi, tużawx, tużax, ma rridx li, tieqfu tużaw, taqsmux',
    consent: 'kunsens*, permess',
    withdraw: 'nirtira*, irtir*, nirrevoka*, irrevoka*, nieħu lura, jirtira',
    decision: 'deċiżjon*',
    contest:
      'nikkontesta*, kontesta*, nappella, appell*, rieżami, ma naqbilx, spjega*, noġġezzjona, reviżjoni, teżamina*',
  },
}
