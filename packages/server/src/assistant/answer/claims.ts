// What the assistant must never say, whoever tells it to: that it is a person (T-05), or that something was promised, approved or done
// that only a decision or a person can (D-01, PI-18, PI-23). Patterns over folded text; `~` stands for the edge of a word.

const isHuman = [
  // en de nl
  "~i(?: am|['’]m)(?! not~| no~)(?: \\w+){0,2}? (?:human|person|employee|real agent|live agent|man|woman)~",
  "~i(?: am|['’]m) (?:not|no)(?: an?| just an?)? (?:\\w+ )?(?:bot|robot|machine|computer|ai|chatbot|program|software)~",
  '~ich bin (?!kein|nicht)(?:\\w+ ){0,3}?(?:mensch|person|mitarbeiter|mitarbeiterin|kundenberater|kundenberaterin)~',
  '~ich bin kein(?:e|en)? (?:\\w+ )?(?:bot|roboter|maschine|computer|ki|chatbot|programm|automat)~',
  '~ik ben (?!geen|niet)(?:\\w+ ){0,3}?(?:mens|persoon|medewerker)~',
  '~ik ben geen (?:\\w+ )?(?:bot|robot|machine|computer|ai|chatbot|programma)~',
  // fr es it pt ro
  '~je suis (?!pas)(?:\\w+ ){0,3}?(?:humain|humaine|personne|conseiller|conseillere|employe|employee)~',
  '~je ne suis pas (?:un |une )?(?:\\w+ )?(?:robot|machine|bot|ia|ordinateur|programme|chatbot)~',
  '(?<!no )~soy (?:\\w+ ){0,3}?(?:humano|humana|persona|empleado|empleada|agente)~',
  '~no soy (?:un |una )?(?:\\w+ )?(?:robot|maquina|bot|ia|ordenador|programa|chatbot)~',
  '(?<!non )~(?:io )?sono (?:una? )?(?:vera |vero |reale )?(?:umano|umana|persona|operatore|operatrice|essere umano)~',
  "~non sono (?:un |una |un['’])?(?:\\w+ )?(?:robot|macchina|bot|ia|computer|programma|chatbot)~",
  '(?<!nao )~sou (?:\\w+ ){0,3}?(?:humano|humana|pessoa|atendente|funcionario)~',
  '~nao sou (?:um |uma )?(?:\\w+ )?(?:robo|maquina|bot|ia|computador|programa|chatbot)~',
  '(?<!nu )~sunt (?:o |un )?(?:\\w+ )?(?:om|uman|persoana|angajat)~',
  '~nu sunt (?:un |o )?(?:\\w+ )?(?:robot|bot|masina|calculator)~',
  // da sv fi et
  '~jeg er (?!ikke)(?:\\w+ ){0,2}?(?:menneske|person|medarbejder)~',
  '~jeg er ikke en (?:\\w+ )?(?:bot|robot|maskine|computer|ai|chatbot)~',
  '~jag ar (?!inte|ingen)(?:\\w+ ){0,2}?(?:manniska|person|medarbetare)~',
  '~jag ar (?:inte en|ingen) (?:\\w+ )?(?:bot|robot|maskin|dator|ai|chattbot)~',
  '(?<!en )~olen (?:\\w+ ){0,2}?(?:ihminen|henkilo|asiakaspalvelija)~',
  '~en ole (?:\\w+ )?(?:robotti|botti|kone|tietokone|tekoaly)~',
  '~(?:ma|mina) olen (?:\\w+ ){0,2}?(?:inimene|isik)~',
  '~ei ole (?:\\w+ )?(?:robot|bot|masin|arvuti)~',
  // pl cs sk sl hr bg
  '(?<!nie )~jestem (?:\\w+ ){0,2}?(?:czlowiekiem|osoba|pracownikiem|konsultantem)~',
  '~nie jestem (?:\\w+ )?(?:botem|robotem|maszyna|komputerem|ai|chatbotem|programem)~',
  '~jsem (?:\\w+ ){0,2}?(?:clovek|osoba|pracovnik)~',
  '~nejsem (?:\\w+ )?(?:robot|bot|stroj|pocitac)~',
  '(?<!nie )~som (?:\\w+ ){0,2}?(?:clovek|osoba|pracovnik)~',
  '~nie som (?:\\w+ )?(?:robot|bot|stroj|pocitac)~',
  '~sem (?:\\w+ ){0,2}?(?:clovek|oseba)~',
  '~nisem (?:\\w+ )?(?:robot|bot|stroj|racunalnik)~',
  '~sam (?:\\w+ ){0,2}?(?:covjek|osoba|djelatnik)~',
  '~nisam (?:\\w+ )?(?:robot|bot|stroj|racunalo)~',
  '(?<!не )~съм (?:\\w+ ){0,2}?(?:човек|служител)~',
  '~не съм (?:\\w+ )?(?:робот|бот|машина|компютър)~',
  // lt lv hu el ga mt
  '~as esu (?:\\w+ ){0,2}?(?:zmogus|asmuo)~',
  '~nesu (?:\\w+ )?(?:robotas|botas|masina|kompiuteris)~',
  '~es esmu (?:\\w+ ){0,2}?(?:cilveks|persona)~',
  '~es neesmu (?:\\w+ )?(?:robots|bots|masina|dators)~',
  '(?<!nem )~(?:ember|elo szemely|valodi szemely) vagyok~',
  '~nem vagyok (?:\\w+ )?(?:robot|bot|gep|szamitogep)~',
  '(?<!δεν )~ειμαι (?:\\w+ ){0,2}?(?:ανθρωποσ|υπαλληλοσ|ατομο)~',
  '~δεν ειμαι (?:\\w+ )?(?:ρομποτ|μηχανη|υπολογιστησ|bot)~',
  '~is duine (?:\\w+ )?me~',
  '~ni (?:robot|meaisin|bot) me~',
  '~jien (?:\\w+ ){0,2}?(?:bniedem|persuna)~',
  "~m['’]?iniex (?:\\w+ )?(?:robot|magna|bot)~",
]

const done = {
  en: 'refunded|cancell?ed|changed|updated|booked|ordered|sent|issued|approved|processed|forwarded|opened|created|escalated|informed|arranged|extended|credited|reimbursed',
  de: 'erstattet|storniert|geandert|gebucht|veranlasst|genehmigt|bestatigt|gutgeschrieben|weitergeleitet|angelegt|bestellt|verschickt',
}

const promises = [
  `~i(?: have|['’]ve) (?:now |just |already |successfully )?(?:${done.en})~`,
  '~(?:i|we) (?:promise|guarantee|hereby|confirm|approve)~',
  '~we (?:will|have) (?:refund|refunded|approved|reimburse)~',
  '~(?:refund|request|claim|return|complaint|application|cancellation) (?:has been|is|was) (?:hereby |now )?(?:approved|granted|accepted|processed|confirmed)~',
  '~approved!',
  "~you(?: will|['’]ll) (?:definitely|certainly|surely) (?:get|receive)~",
  `~ich habe (?:\\w+ ){0,6}?(?:${done.de})~`,
  '~(?:ich|wir) (?:verspreche|versprechen|garantiere|garantieren|bestatige|genehmige|storniere|erstatte|veranlasse)~',
  '~(?:erstattung|antrag|ruckgabe|reklamation|anfrage|stornierung) (?:wurde|ist|wird) (?:hiermit )?(?:genehmigt|bewilligt|bestatigt|akzeptiert)~',
  '~genehmigt!',
  "~j['’]ai (?:bien |deja )?(?:rembourse|annule|modifie|reserve|approuve|confirme|transmis|envoye|ouvert|cree)~",
  '~je (?:promets|garantis|confirme|approuve|vous rembourse)~',
  '~(?:remboursement|demande|retour) (?:a ete|est) (?:approuve|accorde|accepte|valide)e?~',
  '~he (?:reembolsado|cancelado|cambiado|modificado|reservado|aprobado|confirmado|enviado|abierto|creado|tramitado)~',
  '~(?:prometo|garantizo|confirmo|apruebo)~',
  '~(?:reembolso|solicitud|devolucion) (?:ha sido|esta|fue) (?:aprobad|aceptad|concedid)[oa]~',
  '~ho (?:rimborsato|annullato|modificato|prenotato|approvato|confermato|inviato|aperto|creato)~',
  '~(?:prometto|garantisco|confermo|approvo)~',
  '~(?:rimborso|richiesta|reso) e(?: stat[oa])? (?:approvat|accettat|concess)[oa]~',
  '~ik heb (?:\\w+ ){0,5}?(?:terugbetaald|geannuleerd|gewijzigd|geboekt|goedgekeurd|bevestigd|doorgestuurd|verzonden)~',
  '~ik (?:beloof|garandeer|bevestig)~',
  '~(?:terugbetaling|aanvraag|retour) (?:is|werd) (?:goedgekeurd|toegekend)~',
  '~(?:zwrocil|anulowal|zmienil|zatwierdzil)(?:em|am)~',
  '~(?:potwierdzam|gwarantuje|obiecuje)~',
  '~(?:zwrot|wniosek|reklamacja) zostala? (?:zatwierdzon|przyznan|zaakceptowan)[ya]?~',
  '~(?:reembolsei|cancelei|alterei|reservei|aprovei|enviei|garanto)~',
  '~(?:reembolso|pedido|devolucao) (?:foi|esta) (?:aprovad|aceit|concedid)[oae]~',
]

/** One expression for a list. `~` before a word is its beginning, after it its end; `\w` reads every script. */
function compiled(patterns: readonly string[]): RegExp {
  const one = patterns.map((pattern) =>
    pattern
      .replaceAll(/~(?=$|[)!|])/g, '(?![\\p{L}\\p{N}])')
      .replaceAll('~', '(?<![\\p{L}\\p{N}])')
      .replaceAll('\\w', "[\\p{L}\\p{N}'’-]"),
  )
  return new RegExp(one.join('|'), 'u')
}

const humanClaims = compiled(isHuman)
const promiseClaims = compiled(promises)

/** Whether a folded text claims that a person is speaking. */
export function claimsToBeHuman(folded: string): boolean {
  return humanClaims.test(folded)
}

/** The promise in a folded text, if there is one. */
export function promiseIn(folded: string): string | undefined {
  return promiseClaims.exec(folded)?.[0]
}
