/** Phrases in French, Spanish, Italian, Portuguese and Romanian. */
import type { Phrases } from './phrases.ts'

/** Phrases by language. */
export const ROMANCE: Record<'fr' | 'es' | 'it' | 'pt' | 'ro', Phrases> = {
  fr: {
    greeting: 'bonjour, salut, bonsoir, coucou, hello, allo',
    thanks: 'merci, merci beaucoup, mille mercis, je vous remercie, je te remercie, grand merci',
    bye: 'au revoir, a bientot, bonne journee, bonne soiree, bonne nuit, adieu, ciao, c est tout, a plus, a plus tard',
    filler:
      'a, tous, vous, toi, bien, beaucoup, pour, votre, ton, aide, encore, et, tout, le, la, monde, equipe, ok, super, parfait, madame, monsieur, reponse, tres, rapide, l, c, est, merci',
    self: 'etes vous, es tu, vous etes, tu es, est ce que je parle, je parle, parle je, je discute, est ce, c est, qui etes vous, qui es tu, que es tu, suis je, ai je affaire, je suis en train, a qui',
    nature:
      'humain*, robot*, bot, chatbot*, machine, ia, i a, ai, intelligence artificielle, vraie personne, personne reelle, personne, etre humain, reel*, ordinateur, programme, automate, qui etes vous, qui es tu, a qui',
    reach:
      'parler a, parler avec, parler, discuter avec, echanger avec, mettez moi, mets moi, passez moi, transferez moi, connectez moi, joindre, contacter, appelez moi, rappel*, avoir, en relation, en contact, donnez moi, transfer*',
    person:
      'humain*, personne, quelqu un, conseiller*, agent*, operateur*, operatrice, representant*, service client, employe*, collegue*, responsable, vraie personne, collaborateur*, un etre humain, interlocuteur*',
    want: 'veux, voudrais, souhaite*, besoin, svp, prefere*, aimerais, exige*, pas, il me faut, plait',
    human:
      'humain*, vraie personne, conseiller*, conseillere*, etre humain, operateur*, personne reelle, agent humain, personne physique',
    mine: 'je, mes, mon, ma, moi, me, m, ai, sur moi',
    data: 'donnees, donnees personnelles, informations personnelles, informations sur moi, infos sur moi, mes informations, mes infos, sur moi, savez de moi, tout sur moi, mes messages, ma conversation, cette conversation, ce chat, historique, mon historique',
    erase: 'supprim*, effac*, oubli*, detrui*, suppression, retirer, retirez, efface*, oublie*, enlever, enlevez',
    see: 'copie, acces, acceder, voir, consulter, montr*, telecharg*, savez, savoir, avez, detenez, detenir, stock*, conserv*, envoy*, recevoir, obtenir, communiqu*, collect*, trait*, possed*, connait*, enregistr*, fourn*',
    correct:
      'rectifi*, corrig*, incorrect*, inexact*, erron*, fauss*, faux, erreur*, modifi*, mettre a jour, correction',
    restrict: 'limit*, restreindre, restrei*, arreter de traiter, suspend*, geler, gelez',
    move: 'portabilite, export*, transfer*, autre fournisseur, autre prestataire, lisible par machine, recuperer, transmettre',
    object:
      'oppos*, ne pas utiliser, ne plus utiliser, refuse*, ne soient pas utilisees, n utilisez pas, utilisez plus, utilisiez, pas partager, cessez d utiliser, arreter d utiliser, arretez d utiliser, ne soient plus',
    consent: 'consentement*, accord, autorisation',
    withdraw: 'retir*, revoqu*, annul*, reprend*, revenir',
    decision: 'decision*',
    contest: 'contest*, recours, revoir, reexamin*, examin*, desaccord, expliqu*, faire appel, oppos*, verifi*',
  },
  es: {
    greeting: 'hola, buenos dias, buenas tardes, buenas noches, buenas, buen dia, saludos, hey, que tal',
    thanks:
      'gracias, muchas gracias, mil gracias, muchisimas gracias, te lo agradezco, se lo agradezco, agradecido, agradecida',
    bye: 'adios, hasta luego, hasta pronto, chao, hasta manana, que tenga buen dia, buen dia, eso es todo, nos vemos, hasta la vista',
    filler:
      'a, todos, muy, por, su, tu, la, ayuda, y, equipo, ok, vale, perfecto, de, nuevo, respuesta, rapida, eso, es, todo, que, tal, muchas, las',
    self: 'eres, es usted, es esto, esto es, estoy hablando, hablo con, estoy chateando, quien eres, que eres, tu eres, usted es, hay, con quien, estoy escribiendo, sera',
    nature:
      'human*, robot*, bot, chatbot*, maquina, ia, i a, ai, inteligencia artificial, persona real, persona de verdad, persona, real, ordenador, programa, automata, automatico, quien eres, que eres, con quien',
    reach:
      'hablar con, hablar, chatear con, comunicar*, pon*, paseme, pasame, pasar*, transfier*, conect*, contactar, llam*, derive*, quiero un, dame, deme, me atienda, atender, atienda, atendido, puedo tener',
    person:
      'human*, persona, alguien, agente*, operador*, representante*, empleado*, asesor*, atencion al cliente, servicio al cliente, companero*, supervisor*, encargado*, responsable, persona real',
    want: 'quiero, quisiera, necesito, deseo, prefiero, por favor, me gustaria, exijo, no, querria',
    human:
      'human*, persona real, agente humano, operador*, persona de verdad, ser humano, asesor*, representante, agente, persona fisica',
    mine: 'mi, mis, me, yo, sobre mi, de mi, quiero, quisiera, necesito',
    data: 'datos, datos personales, informacion personal, informacion sobre mi, mi informacion, sobre mi, saben de mi, todo sobre mi, mis mensajes, mi conversacion, esta conversacion, este chat, historial, mi historial',
    erase: 'borr*, elimin*, suprim*, olvid*, destru*, supresion, quit*, borren',
    see: 'copia, acceso, acceder, ver, consultar, mostr*, muestr*, descarg*, saben, sabe, tienen, tiene, almacen*, guard*, envi*, recibir, obtener, solicit*, recopil*, trat*, conserv*, facilit*',
    correct:
      'rectific*, corrig*, correg*, correccion, incorrect*, inexact*, erroneo*, erronea*, mal, equivocad*, actualiz*, modific*',
    restrict: 'limit*, restring*, restric*, dejar de tratar, suspend*, bloque*, congel*',
    move: 'portabilidad, export*, transfer*, transfier*, otro proveedor, legible por maquina, trasladar, llevarme, otra empresa',
    object:
      'opong*, oponer*, oposicion, no usar, no usen, no utilicen, dejen de usar, no quiero que usen, no quiero que utilicen, usen mis, utilicen, no compart*, dejar de usar',
    consent: 'consentimiento*, permiso, autorizacion',
    withdraw: 'retir*, revoc*, anul*, cancel*',
    decision: 'decision*',
    contest: 'impugn*, recurr*, revis*, desacuerdo, apelar, apelo, explic*, reclam*, opong*, cuestion*',
  },
  it: {
    greeting: 'ciao, salve, buongiorno, buonasera, buon giorno, buona sera, buon pomeriggio, ehi, hey',
    thanks: 'grazie, grazie mille, molte grazie, ti ringrazio, la ringrazio, vi ringrazio, tante grazie',
    bye: 'arrivederci, addio, a presto, buona giornata, buona serata, buona notte, buonanotte, a dopo, e tutto, ci vediamo',
    filler:
      'a, tutti, molto, per, il, vostro, tuo, suo, l, aiuto, ancora, e, ok, perfetto, della, risposta, rapida, tutto, va, bene, la, disponibilita',
    self: 'sei, e lei, lei e, siete, sto parlando, parlo con, sto chattando, e questo, questo e, chi sei, cosa sei, tu sei, con chi, c e, sto scrivendo, parlando con',
    nature:
      'uman*, robot*, bot, chatbot*, macchina, ia, i a, ai, intelligenza artificiale, persona reale, persona vera, vera persona, persona, reale, computer, programma, automatico, chi sei, cosa sei, con chi',
    reach:
      'parlare con, parlare, chattare con, mettermi, mettetemi, passami, passatemi, passarmi, mi passi, trasfer*, collegami, collegatemi, contattare, chiam*, richiam*, in contatto, avere, dammi, datemi, essere assistito, contatto, metti, mi metta',
    person:
      'uman*, persona, qualcuno, operator*, agente*, rappresentante, addetto*, consulente*, servizio clienti, assistenza clienti, collega*, responsabile, impiegato*, persona reale',
    want: 'voglio, vorrei, ho bisogno, desidero, preferisco, per favore, esigo, non, mi serve, bisogno',
    human:
      'uman*, persona reale, persona vera, vera persona, operatore, operatrice, essere umano, consulente, operatore umano, persona in carne',
    mine: 'mio, mia, miei, mie, mi, me, io, su di me, voglio, vorrei',
    data: 'dati, dati personali, informazioni personali, informazioni su di me, mie informazioni, su di me, sapete di me, tutto di me, tutto su di me, miei messaggi, mia conversazione, questa conversazione, questa chat, cronologia, mie conversazioni',
    erase: 'cancell*, elimin*, rimuov*, distrugg*, dimentic*, cancellazione, oblio, rimozione',
    see: 'copia, accesso, accedere, vedere, consultare, mostr*, scaric*, sapete, sai, avete, conserv*, memorizz*, salvat*, invi*, ricevere, ottenere, richied*, raccolt*, raccogl*, tratt*, mandat*, hai, detenete, fornit*',
    correct: 'rettific*, corregg*, correzion*, sbagliat*, errat*, inesatt*, scorrett*, aggiorn*, modific*',
    restrict: 'limit*, smettere di trattare, sospend*, blocc*, congel*',
    move: 'portabilita, esport*, trasfer*, altro fornitore, leggibile da macchina, leggibile da dispositivo, spostare, portare',
    object:
      'oppong*, oppormi, opposizione, non usare, non usate, non utilizz*, smettere di usare, smettete di usare, non voglio che, mi oppongo, non condivid*',
    consent: 'consenso, autorizzazione, permesso',
    withdraw: 'revoc*, ritir*, annull*',
    decision: 'decision*',
    contest: 'contest*, impugn*, rived*, riesam*, ricorso, disaccordo, spieg*, revision*, oppong*, non sono d accordo',
  },
  pt: {
    greeting: 'ola, oi, bom dia, boa tarde, boa noite, viva, ei',
    thanks: 'obrigado, obrigada, muito obrigado, muito obrigada, agradeco, grato, grata, valeu',
    bye: 'adeus, tchau, ate logo, ate breve, ate ja, tenha um bom dia, boa noite, e tudo, ate amanha, xau',
    filler:
      'a, todos, muito, pela, pelo, sua, tua, ajuda, e, ok, perfeito, equipa, equipe, resposta, rapida, de, novo, um, bom, dia, tudo, bem',
    self: 'es, voce e, e um, e uma, estou a falar, estou falando, falo com, isto e, isso e, quem es, quem e voce, o que es, tu es, com quem, estou a conversar, esta ai, o senhor',
    nature:
      'human*, robo*, robot*, bot, chatbot*, maquina, ia, i a, ai, inteligencia artificial, pessoa real, pessoa de verdade, pessoa, real, computador, programa, automatico, quem es, quem e voce, com quem',
    reach:
      'falar com, falar, conversar com, passe me, passar me, passa me, ligue me, ligar, transfira, transfer*, contact*, encaminh*, ponha me, ter, dar me, me atenda, atendimento, atendido, me passe, me transfira',
    person:
      'human*, pessoa, alguem, agente*, operador*, representante*, funcionari*, assistente, apoio ao cliente, atendimento ao cliente, atendente*, colaborador*, colega, responsavel, supervisor, pessoa real',
    want: 'quero, queria, gostaria, preciso, desejo, prefiro, por favor, exijo, nao',
    human:
      'human*, pessoa real, pessoa de verdade, atendente*, operador*, ser humano, assistente humano, representante, pessoa fisica',
    mine: 'meu, meus, minha, minhas, me, mim, eu, quero, queria, gostaria',
    data: 'dados, dados pessoais, informacoes pessoais, informacoes sobre mim, minhas informacoes, informacao sobre mim, sobre mim, sabem de mim, tudo sobre mim, minhas mensagens, minha conversa, esta conversa, este chat, historico',
    erase: 'apag*, elimin*, exclu*, remov*, delet*, esquec*, destru*, apaguem',
    see: 'copia, acesso, aceder, acessar, ver, consultar, mostr*, descarreg*, baix*, sabem, sabe, tem, guard*, armazen*, envi*, receber, obter, solicit*, recolh*, colet*, trat*, conserv*, possuem',
    correct: 'retific*, corrig*, corrij*, correc*, incorret*, inexat*, errad*, atualiz*, alter*',
    restrict: 'limit*, restring*, parar de tratar, suspend*, bloque*, congel*',
    move: 'portabilidade, export*, transfer*, transfir*, outro fornecedor, outro prestador, legivel por maquina, outra empresa',
    object:
      'opo*, opor, oposicao, nao usar, nao usem, nao utilizem, deixem de usar, parem de usar, nao quero que usem, usem os meus, utilizem, nao partilh*, deixar de usar',
    consent: 'consentimento*, autorizacao, permissao',
    withdraw: 'retir*, revog*, anul*, cancel*',
    decision: 'decisao, decisoes',
    contest: 'contest*, impugn*, recorr*, rever, revis*, discordo, explic*, reclam*, opo*, reapreci*',
  },
  ro: {
    greeting: 'buna, salut, buna ziua, buna dimineata, buna seara, alo, hei, servus, noroc',
    thanks: 'multumesc, mersi, multumesc mult, va multumesc, iti multumesc, multumim, multam',
    bye: 'la revedere, pa, o zi buna, pe curand, noapte buna, o seara buna, asta e tot, adio',
    filler:
      'tuturor, mult, foarte, pentru, ajutor, si, ok, perfect, raspuns, rapid, inca, o, data, frumos, tot, zi, buna',
    self: 'esti, sunteti, vorbesc cu, discut cu, este, e, cine esti, ce esti, tu esti, oare vorbesc, cu cine, scriu cu',
    nature:
      'om, uman*, oameni, robot*, bot, chatbot*, masina, ia, ai, a i, inteligenta artificiala, persoana reala, persoana, real*, computer, calculator, program, cine esti, cu cine',
    reach:
      'vorbesc cu, vorbi cu, vorbim, discut cu, discuta cu, conecta*, transfer*, fa mi legatura, legatura, contact*, suna*, dati mi, da mi, preluat, redirection*',
    person:
      'om, uman*, persoana, cineva, agent*, operator*, reprezentant*, angajat*, consultant*, serviciul clienti, relatii clienti, coleg*, responsabil*, persoana reala',
    want: 'vreau, doresc, as vrea, as dori, am nevoie, prefer, va rog, te rog, nu',
    human: 'om, uman*, persoana reala, operator*, agent uman, fiinta umana, reprezentant*, consultant*',
    mine: 'mea, mele, meu, mei, mi, ma, despre mine, eu, vreau, doresc, imi',
    data: 'date, datele, date personale, datele mele, informatii despre mine, informatiile mele, despre mine, stiti despre mine, tot despre mine, mesajele mele, conversatia, aceasta conversatie, acest chat, istoricul, datelor',
    erase: 'sterg*, sterge*, elimin*, uita*, distruge*, stearga, stergerea',
    see: 'copie, acces, accesez, vad, vedea, consulta, arata*, descarc*, stiti, aveti, pastra*, stoca*, trimite*, primesc, primi, obtin*, solicit*, colecta*, prelucra*, detineti',
    correct: 'rectific*, corecta*, corectez*, gresit*, incorect*, inexact*, actualiz*, modific*',
    restrict: 'restrictio*, limit*, opriti prelucrarea, suspend*, bloca*',
    move: 'portabilit*, export*, transfer*, alt furnizor, citibil automat, muta*',
    object:
      'opun, opozitie, ma opun, nu folositi, nu mai folositi, nu utilizati, nu vreau sa folositi, obiect*, incetati',
    consent: 'consimtamant*, acordul, acord, permisiune*',
    withdraw: 'retrag*, revoc*, anul*',
    decision: 'decizi*, hotarar*',
    contest: 'contest*, reanaliz*, revizui*, recurs, explica*, nu sunt de acord, verifica*, apel',
  },
}
