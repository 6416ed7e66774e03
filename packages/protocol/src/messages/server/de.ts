// What the server says to people, in German.
import type { ServerMessages } from './en.ts'

export const de: ServerMessages = {
  disclosure: (site: string) =>
    `Sie sprechen mit dem automatischen Assistenten von ${site}. Das ist eine Maschine, kein Mensch. Sie können jederzeit nach einem Menschen fragen.`,
  answers: {
    greeting: 'Guten Tag! Wobei kann ich Ihnen helfen?',
    thanks: 'Gern geschehen. Kann ich sonst noch etwas für Sie tun?',
    goodbye: 'Auf Wiedersehen und danke für Ihren Besuch.',
    identity:
      'Ich bin ein automatischer Assistent, kein Mensch. Wenn Sie lieber mit einem Menschen sprechen möchten, wählen Sie „Mit einem Menschen sprechen“.',
    unsure:
      'Dazu habe ich in unseren Hilfeartikeln keine Antwort gefunden, und raten möchte ich nicht. Ein Mensch kann Ihnen helfen: Wählen Sie „Mit einem Menschen sprechen“.',
    suggestions: 'Diese Artikel kommen Ihrer Frage vielleicht nahe:',
    rights:
      'Sie können Ihre Daten selbst sofort ansehen, herunterladen oder löschen: Öffnen Sie „Meine Daten“ im Menü dieses Fensters. Soll ich einen Antrag für Sie anlegen?',
    articlesOnly:
      'Sie möchten nicht, dass ein Assistent Ihre Nachrichten liest. Diese Hilfeartikel könnten passen; ein Mensch weiß Bescheid und antwortet Ihnen hier.',
    humanOffered: 'Ein Mensch antwortet Ihnen hier, sobald jemand frei ist.',
    failed:
      'Der Assistent kann gerade nicht antworten. Ihre Nachricht ist aufbewahrt, und ein Mensch kann Ihnen helfen.',
    modelAway: 'Das Sprachmodell ist gerade nicht verfügbar, darum kommt dies unmittelbar aus unseren Artikeln.',
    source: 'Aus unserem Hilfeartikel',
  },
  system: {
    handover: 'Sie haben nach einem Menschen gefragt. Der Assistent schweigt jetzt; jemand wird Ihnen hier antworten.',
    taken: (name: string) => `${name} ist jetzt da und antwortet Ihnen. Der Assistent schweigt.`,
    returned: 'Der Assistent antwortet wieder. Sie können jederzeit nach einem Menschen fragen.',
    resolved: 'Dieses Gespräch wurde als gelöst markiert. Schreiben Sie jederzeit wieder.',
    ended: 'Sie haben dieses Gespräch beendet.',
    stopped: 'Angehalten.',
  },
  purposes: {
    support: {
      title: 'Dieses Gespräch aufbewahren',
      text: 'Wir speichern, was Sie hier schreiben, damit wir Ihnen antworten und Sie später weiterschreiben können. Es ist mit einem Schlüssel versiegelt, der nur zu Ihnen gehört.',
      refused:
        'Wir antworten aus unseren Hilfeartikeln und speichern nichts. Wenn Sie das Fenster schließen, ist alles weg.',
    },
    ai: {
      title: 'Den Assistenten mitlesen lassen',
      text: 'Ein automatischer Assistent liest Ihre Nachrichten und antwortet sofort. Namen, Adressen und Nummern, die wir erkennen, werden vorher durch Platzhalter ersetzt.',
      refused: 'Ein Mensch antwortet Ihnen. Kein automatischer Assistent liest Ihre Nachrichten.',
    },
    remember: {
      title: 'Beim nächsten Mal wiedererkennen',
      text: 'Wenn Sie wiederkommen, finden Sie hier Ihre früheren Gespräche.',
      refused: 'Dieses Fenster vergisst Sie, sobald Sie es schließen.',
    },
    contact: {
      title: 'Per E-Mail erreichen',
      text: 'Wir schreiben an Ihre Adresse, wenn die Antwort erst kommt, nachdem Sie gegangen sind.',
      refused: 'Die Antwort wartet hier auf Sie.',
    },
    improve: {
      title: 'Beim Verbessern helfen',
      text: 'Wir sehen uns Abschriften von Gesprächen an, in denen erkannte Angaben durch Platzhalter ersetzt sind, um bessere Hilfeartikel zu schreiben.',
      refused: 'Ihre Gespräche werden dafür nicht verwendet.',
    },
    accountability: {
      title: 'Nachweisen, dass wir die Regeln einhalten',
      text: 'Wir bewahren Ihre Entscheidungen und Ihre Anträge zu Ihren Daten auf, weil wir sie nach dem Gesetz nachweisen müssen.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)',
    'eu-gdpr:A6-1-b':
      'ein Vertrag mit Ihnen oder Schritte davor, um die Sie gebeten haben (Art. 6 Abs. 1 lit. b DSGVO)',
    'eu-gdpr:A6-1-c': 'eine rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO)',
    'eu-gdpr:A6-1-f':
      'unser berechtigtes Interesse, schnell zu antworten; Sie können dem widersprechen (Art. 6 Abs. 1 lit. f DSGVO)',
  },
  categories: {
    'pd:Communication': 'was Sie uns schreiben',
    'pd:Identifier': 'eine Zufallszahl, die für Sie steht',
    'pd:EmailAddress': 'Ihre E-Mail-Adresse',
  },
  retention: {
    conversation_closed: (period: string) => `${period} nach dem Ende des Gesprächs`,
    session_expired: (period: string) => `${period} nach Ihrem Besuch`,
    case_closed: (period: string) => `${period} nach Abschluss des Falls`,
    consent_ended: (period: string) => `${period} nach Ihrer Einwilligung oder bis Sie sie widerrufen`,
    recorded: (period: string) => `${period} nach der Aufzeichnung`,
  },
  notice: {
    title: 'So gehen wir in diesem Chat mit Ihren Daten um',
    summary: (controller: string) =>
      `${controller} ist für das verantwortlich, was Sie hier schreiben. Nichts wird gespeichert, bevor Sie zustimmen. Sie können ablehnen und bekommen trotzdem Hilfe, Sie können es sich jederzeit anders überlegen, und Sie können alles selbst ansehen, herunterladen oder löschen.`,
    who: {
      title: 'Wer verantwortlich ist',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Verantwortlicher: ${name}, ${address}.`,
        `Fragen zum Datenschutz: ${contact}. Datenschutzbeauftragte Person: ${officer}.`,
      ],
    },
    what: {
      title: 'Was erhoben wird und was nicht',
      text: [
        'Was Sie schreiben, wann Sie es geschrieben haben, die gewählte Sprache und Ihre Entscheidungen. Sie müssen uns nicht sagen, wer Sie sind.',
        'Ihre Netzwerkadresse, Ihr Browser und Ihre Wege auf dieser Website werden nicht gespeichert. Auf Ihrem Gerät liegt nur ein Schlüssel für dieses Fenster, bis Sie den Tab schließen.',
        'Kartennummern und Passwörter werden unkenntlich gemacht, bevor etwas gespeichert wird. Bitte schreiben Sie nichts über Ihre Gesundheit, Ihre Überzeugungen oder Ihr Privatleben, außer Ihre Frage verlangt es.',
      ],
    },
    why: { title: 'Wofür, auf welcher Grundlage und wie lange' },
    recipients: {
      title: 'Wer Daten erhält',
      none: 'Niemand außerhalb. Der Assistent läuft auf unseren eigenen Servern, und keine Daten verlassen sie.',
      some: 'Diese Unternehmen arbeiten vertraglich für uns:',
    },
    transfers: { title: 'Übermittlung außerhalb des Europäischen Wirtschaftsraums', none: 'Es gibt keine.' },
    machine: {
      title: 'Der Assistent',
      text: [
        'Antworten mit der Kennzeichnung „KI-Assistent“ kommen von einer Maschine. Sie sind aus unseren Hilfeartikeln zitiert und nennen die Quelle als Link. Die Maschine kann sich irren.',
        'Sie trifft keine Entscheidung, die für Sie rechtliche Wirkung hat oder Sie auf ähnliche Weise beeinträchtigt. Ein Mensch ist immer erreichbar.',
      ],
      worded:
        'Antworten mit der Kennzeichnung „KI-Assistent“ kommen von einer Maschine. Ein Sprachmodell formuliert sie aus unseren Hilfeartikeln und nennt die Quelle als Link; Angaben, die wir erkennen, werden durch Platzhalter ersetzt, bevor es sie liest. Die Maschine kann sich irren.',
    },
    required: {
      title: 'Müssen Sie Daten angeben?',
      text: [
        'Nein. Kein Gesetz und kein Vertrag verpflichtet Sie, uns hier Daten zu geben. Wenn Sie nichts bei uns speichern lassen, antworten wir aus unseren Hilfeartikeln.',
      ],
    },
    rights: {
      title: 'Ihre Rechte',
      intro:
        'Sie können alle in diesem Fenster unter „Meine Daten“ ausüben oder indem Sie uns schreiben. Das kostet nichts.',
    },
    security: {
      title: 'Wie es geschützt ist',
      text: [
        'Alles, was Sie schreiben, wird vor dem Speichern mit einem Schlüssel versiegelt, der nur zu Ihnen gehört. Wenn Sie Ihre Daten löschen, werden Einträge und Schlüssel vernichtet, und Sie bekommen eine unterschriebene Bescheinigung.',
      ],
    },
    complaint: {
      title: 'Beschwerde',
      text: (authority: string, url: string) => [
        `Sie können sich bei einer Aufsichtsbehörde beschweren, zum Beispiel bei ${authority} (${url}), und Sie können vor Gericht gehen.`,
      ],
    },
    change: {
      title: 'Wenn Sie es sich anders überlegen',
      text: [
        'Öffnen Sie „Meine Daten“ in diesem Fenster und schalten Sie eine Wahl aus. Das wirkt innerhalb von fünf Sekunden, und was nur dafür gespeichert war, wird gelöscht.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Ansehen und herunterladen',
      text: 'Eine vollständige Kopie Ihrer Daten, lesbar für Menschen und für Maschinen (Art. 15).',
    },
    rectification: { title: 'Berichtigen', text: 'Falsche Daten berichtigen oder ergänzen lassen (Art. 16).' },
    erasure: { title: 'Löschen', text: 'Alles löschen lassen, mit Bescheinigung (Art. 17).' },
    restriction: { title: 'Einfrieren', text: 'Ihre Daten aufbewahren, aber nicht verwenden lassen (Art. 18).' },
    portability: {
      title: 'Mitnehmen',
      text: 'Was Sie uns gegeben haben, in einem Format bekommen, das andere lesen können (Art. 20).',
    },
    objection: { title: 'Widersprechen', text: 'Dem widersprechen, was wir in eigenem Interesse tun (Art. 21).' },
    review: {
      title: 'Einen Menschen entscheiden lassen',
      text: 'Eine automatisierte Entscheidung erklären und von einem Menschen prüfen lassen (Art. 22).',
    },
    withdrawal: {
      title: 'Einwilligung widerrufen',
      text: 'Alle Einwilligungen auf einmal widerrufen; was nur deshalb gespeichert ist, wird gelöscht (Art. 7).',
    },
    complaint: {
      title: 'Sich beschweren',
      text: 'Erfahren, wo Sie sich beschweren können und welches Gericht entscheidet (Art. 77).',
    },
  },
  problems: {
    'bad-request': 'Etwas an der Anfrage passt nicht.',
    'not-signed-in': 'Bitte melden Sie sich an oder beginnen Sie neu.',
    'second-factor-required': 'Es wird ein zweiter Faktor gebraucht.',
    'not-allowed': 'Das dürfen Sie nicht.',
    'consent-required': 'Bitte wählen Sie zuerst, ob wir dieses Gespräch aufbewahren dürfen.',
    'purpose-not-permitted': 'Das ist für diesen Zweck nicht erlaubt.',
    'origin-not-allowed': 'Diese Website darf dieses Fenster nicht verwenden.',
    'not-found': 'Hier ist nichts.',
    'method-not-allowed': 'Das geht hier nicht.',
    conflict: 'Das passt nicht zum jetzigen Stand.',
    held: 'Ihre Nachricht enthält etwas, worüber Sie erst entscheiden müssen. Es wurde nichts gespeichert.',
    'notice-outdated':
      'Die Datenschutzhinweise haben sich geändert. Bitte sehen Sie sie an und wählen Sie noch einmal.',
    'not-verified': 'Die Löschung konnte noch nicht bestätigt werden. Sie läuft von selbst weiter.',
    gone: 'Das gibt es nicht mehr.',
    'decision-refused': 'Diese Regeln können so nicht verwendet werden.',
    'decision-rules-changed':
      'Die Regeln dieser Entscheidung sind nicht, wie sie gespeichert wurden. Es wurde nichts entschieden.',
    'too-large': 'Das ist zu groß.',
    'wrong-media-type': 'Diese Art von Inhalt wird hier nicht angenommen.',
    'reason-required': 'Bitte geben Sie einen Grund an.',
    restricted: 'Diese Daten sind auf Wunsch der betroffenen Person eingefroren.',
    'too-many-requests': 'Das war zu schnell. Bitte warten Sie einen Moment.',
    internal: 'Bei uns ist etwas schiefgegangen. Es ist nichts verloren.',
    'sealed-data-damaged':
      'Einige Daten ließen sich nicht öffnen, weil sie verändert wurden. Sie werden nicht angezeigt.',
    unavailable: 'Gerade nicht verfügbar. Bitte versuchen Sie es gleich noch einmal; es ist nichts verloren.',
    'storage-full': 'Der Speicher ist voll. Bitte versuchen Sie es später noch einmal; es ist nichts verloren.',
  },
  findings: {
    CARD: 'eine Kartennummer',
    SECRET: 'ein Passwort oder Schlüssel',
  },
}
