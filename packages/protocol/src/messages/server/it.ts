// What the server says to people, in Italian.
import type { ServerMessages } from './en.ts'

export const it: ServerMessages = {
  disclosure: (site: string) =>
    `Sta parlando con l’assistente automatico di ${site}. È una macchina, non una persona. Può chiedere di parlare con una persona in qualsiasi momento.`,
  answers: {
    greeting: 'Buongiorno! Come posso aiutarla?',
    thanks: 'Prego. Posso aiutarla in altro?',
    goodbye: 'Arrivederci, e grazie della sua visita.',
    identity:
      'Sono un assistente automatico, non una persona. Se preferisce parlare con una persona, scelga «Parla con una persona».',
    unsure:
      'Non ho trovato una risposta nei nostri articoli di assistenza e non voglio tirare a indovinare. Una persona può aiutarla: scelga «Parla con una persona».',
    suggestions: 'Questi articoli potrebbero avvicinarsi:',
    rights:
      'Può vedere, scaricare o cancellare i suoi dati da sé, subito: apra «I miei dati» nel menu di questa finestra. Vuole che apra una richiesta per lei?',
    articlesOnly:
      'Ha scelto che nessun assistente legga i suoi messaggi. Questi articoli di assistenza potrebbero esserle utili; una persona è stata avvisata e le risponderà qui.',
    humanOffered: 'Una persona le risponderà qui appena qualcuno sarà libero.',
    failed: 'Al momento l’assistente non può rispondere. Il suo messaggio è conservato e una persona può aiutarla.',
    modelAway:
      'Il modello linguistico non è disponibile al momento, quindi questo viene direttamente dai nostri articoli.',
    source: 'Dal nostro articolo di assistenza',
  },
  system: {
    handover: 'Ha chiesto di parlare con una persona. L’assistente ora tace; qualcuno le risponderà qui.',
    taken: (name: string) => `${name} è nella conversazione e le risponderà. L’assistente tace.`,
    returned: 'L’assistente risponde di nuovo. Può chiedere di parlare con una persona in qualsiasi momento.',
    resolved: 'Questa conversazione è stata contrassegnata come risolta. Può scriverci di nuovo quando vuole.',
    ended: 'Ha chiuso questa conversazione.',
    stopped: 'Interrotto.',
  },
  purposes: {
    support: {
      title: 'Conserva questa conversazione',
      text: 'Memorizziamo ciò che scrive qui, per poterle rispondere e perché lei possa ritrovarlo. È sigillato con una chiave tutta sua.',
      refused:
        'Rispondiamo con i nostri articoli di assistenza e non memorizziamo nulla. Quando chiude la finestra, tutto sparisce.',
    },
    ai: {
      title: 'Lascia leggere l’assistente',
      text: 'Un assistente automatico legge i suoi messaggi e risponde subito. I nomi, gli indirizzi e i numeri che riconosciamo vengono prima sostituiti da etichette.',
      refused: 'Le risponde una persona. Nessun assistente automatico legge i suoi messaggi.',
    },
    remember: {
      title: 'Riconoscimi la prossima volta',
      text: 'Quando torna, ritrova qui le conversazioni precedenti.',
      refused: 'Questa finestra la dimentica quando la chiude.',
    },
    contact: {
      title: 'Contattami per e-mail',
      text: 'Scriviamo al suo indirizzo se la risposta arriva dopo che ha lasciato la pagina.',
      refused: 'La risposta la aspetta qui.',
    },
    improve: {
      title: 'Aiutaci a migliorare',
      text: 'Leggiamo copie di conversazioni in cui i dati riconosciuti sono sostituiti da etichette, per scrivere articoli di assistenza migliori.',
      refused: 'Le sue conversazioni non vengono usate per questo.',
    },
    accountability: {
      title: 'Dimostrare che abbiamo rispettato le regole',
      text: 'Conserviamo le sue scelte e le richieste sui suoi dati, perché la legge ci impone di poterle dimostrare.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'il suo consenso (art. 6, par. 1, lett. a), GDPR)',
    'eu-gdpr:A6-1-b':
      'un contratto con lei, o misure da lei richieste prima di concluderlo (art. 6, par. 1, lett. b), GDPR)',
    'eu-gdpr:A6-1-c': 'un obbligo legale (art. 6, par. 1, lett. c), GDPR)',
    'eu-gdpr:A6-1-f':
      'il nostro legittimo interesse a rispondere rapidamente, al quale può opporsi (art. 6, par. 1, lett. f), GDPR)',
  },
  categories: {
    'pd:Communication': 'ciò che ci scrive',
    'pd:Identifier': 'un numero casuale che la rappresenta',
    'pd:EmailAddress': 'il suo indirizzo e-mail',
  },
  retention: {
    conversation_closed: (period: string) => `${period} dalla fine della conversazione`,
    session_expired: (period: string) => `${period} dalla sua visita`,
    case_closed: (period: string) => `${period} dalla chiusura della pratica`,
    consent_ended: (period: string) => `${period} dal suo consenso, o finché non lo revoca`,
    recorded: (period: string) => `${period} dalla registrazione`,
  },
  notice: {
    title: 'Come trattiamo i suoi dati in questa chat',
    summary: (controller: string) =>
      `${controller} è responsabile di ciò che scrive qui. Nulla viene memorizzato prima del suo consenso. Può rifiutare e ricevere comunque aiuto, cambiare idea in qualsiasi momento e vedere, scaricare o cancellare tutto da sé.`,
    who: {
      title: 'Chi è responsabile',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Titolare del trattamento: ${name}, ${address}.`,
        `Domande sulla privacy: ${contact}. Responsabile della protezione dei dati: ${officer}.`,
      ],
    },
    what: {
      title: 'Che cosa si raccoglie e che cosa no',
      text: [
        'Ciò che scrive, quando lo ha scritto, la lingua scelta e le sue scelte. Non è tenuto a dirci chi è.',
        'Il suo indirizzo di rete, il suo browser e i suoi movimenti su questo sito non vengono memorizzati. Sul suo dispositivo resta solo una chiave per questa finestra, finché non chiude la scheda.',
        'I numeri di carta e le password vengono oscurati prima di memorizzare qualsiasi cosa. Per favore, non ci invii dettagli sulla sua salute, sulle sue convinzioni o sulla sua vita privata, a meno che la domanda non lo richieda.',
      ],
    },
    why: { title: 'Perché, su quale base e per quanto tempo' },
    recipients: {
      title: 'Chi riceve i dati',
      none: 'Nessuno all’esterno. L’assistente funziona sui nostri server e nessun dato ne esce.',
      some: 'Queste imprese lavorano per noi in base a un contratto:',
    },
    transfers: { title: 'Trasferimenti fuori dallo Spazio economico europeo', none: 'Non ce ne sono.' },
    machine: {
      title: 'L’assistente',
      text: [
        'Le risposte contrassegnate «Assistente IA» provengono da una macchina. Citano i nostri articoli di assistenza, con un link alla fonte. La macchina può sbagliare.',
        'Non prende decisioni che producano effetti giuridici per lei o che incidano su di lei in modo analogo. Una persona è sempre disponibile.',
      ],
      worded:
        'Le risposte contrassegnate «Assistente IA» provengono da una macchina. Un modello linguistico le formula a partire dai nostri articoli di assistenza, con un link alla fonte; i dati che riconosciamo vengono sostituiti da etichette prima che li legga. La macchina può sbagliare.',
    },
    required: {
      title: 'È obbligatorio?',
      text: [
        'No. Nessuna legge e nessun contratto la obbliga a darci dati qui. Se non memorizza nulla presso di noi, rispondiamo con i nostri articoli di assistenza.',
      ],
    },
    rights: {
      title: 'I suoi diritti',
      intro: 'Può esercitarli tutti in questa finestra, in «I miei dati», oppure scrivendoci. È gratuito.',
    },
    security: {
      title: 'Come è protetto',
      text: [
        'Tutto ciò che scrive viene sigillato con una chiave tutta sua prima di essere memorizzato. Quando cancella i suoi dati, le registrazioni e la chiave vengono distrutte e riceve un certificato firmato.',
      ],
    },
    complaint: {
      title: 'Reclamo',
      text: (authority: string, url: string) => [
        `Può proporre reclamo a un’autorità di controllo, per esempio ${authority} (${url}), e può rivolgersi al giudice.`,
      ],
    },
    change: {
      title: 'Cambiare idea',
      text: [
        'Apra «I miei dati» in questa finestra e disattivi una scelta. Ha effetto entro cinque secondi, e ciò che era memorizzato solo per quello viene cancellato.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Vedere e scaricare',
      text: 'Una copia completa dei suoi dati, leggibile dalle persone e dalle macchine (art. 15).',
    },
    rectification: { title: 'Rettificare', text: 'Far correggere o completare dati inesatti (art. 16).' },
    erasure: { title: 'Cancellare', text: 'Far cancellare tutto, con un certificato (art. 17).' },
    restriction: { title: 'Congelare', text: 'Far conservare i suoi dati senza che vengano usati (art. 18).' },
    portability: {
      title: 'Portare con sé',
      text: 'Ricevere ciò che ci ha dato in un formato che altri possono leggere (art. 20).',
    },
    objection: { title: 'Opporsi', text: 'Opporsi a ciò che facciamo nel nostro interesse (art. 21).' },
    review: {
      title: 'Far decidere una persona',
      text: 'Far spiegare una decisione automatizzata e farla riesaminare da una persona (art. 22).',
    },
    withdrawal: {
      title: 'Revocare il consenso',
      text: 'Revocare in una volta tutti i consensi; ciò che è conservato solo per essi viene cancellato (art. 7).',
    },
    complaint: {
      title: 'Reclamare',
      text: 'Sapere dove presentare un reclamo e quale tribunale può decidere (art. 77).',
    },
  },
  problems: {
    'bad-request': 'Qualcosa nella richiesta non va.',
    'not-signed-in': 'Acceda o ricominci da capo.',
    'second-factor-required': 'Serve un secondo fattore.',
    'not-allowed': 'Non le è consentito farlo.',
    'consent-required': 'Scelga prima se possiamo conservare questa conversazione.',
    'purpose-not-permitted': 'Non è consentito per questa finalità.',
    'origin-not-allowed': 'Questo sito non può usare questa finestra.',
    'not-found': 'Qui non c’è nulla.',
    'method-not-allowed': 'Qui non si può fare.',
    conflict: 'Non corrisponde più alla situazione attuale.',
    held: 'Il suo messaggio contiene qualcosa su cui deve prima decidere. Non è stato memorizzato nulla.',
    'notice-outdated': 'L’informativa sulla privacy è cambiata. La legga e scelga di nuovo.',
    'not-verified': 'Non è stato ancora possibile verificare la cancellazione. Prosegue da sola.',
    gone: 'Non esiste più.',
    'decision-refused': 'Queste regole non si possono usare così come sono.',
    'decision-rules-changed':
      'Le regole di questa decisione non sono come erano state salvate. Non è stato deciso nulla.',
    'too-large': 'È troppo grande.',
    'wrong-media-type': 'Qui non si accetta questo tipo di contenuto.',
    'reason-required': 'Indichi un motivo.',
    restricted: 'Questi dati sono congelati su richiesta della persona interessata.',
    'too-many-requests': 'Troppo veloce. Attenda un momento.',
    internal: 'Qualcosa è andato storto da parte nostra. Nulla è andato perso.',
    'sealed-data-damaged':
      'Non è stato possibile aprire alcuni dati, perché sono stati modificati. Non vengono mostrati.',
    unavailable: 'Non disponibile al momento. Riprovi tra poco; nulla è andato perso.',
    'storage-full': 'Lo spazio di archiviazione è pieno. Riprovi più tardi; nulla è andato perso.',
  },
  findings: {
    CARD: 'un numero di carta',
    SECRET: 'una password o una chiave',
  },
}
