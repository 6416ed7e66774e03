// What the server says to people, in French.
import type { ServerMessages } from './en.ts'

export const fr: ServerMessages = {
  disclosure: (site: string) =>
    `Vous échangez avec l’assistant automatique de ${site}. C’est une machine, pas une personne. Vous pouvez demander à parler à une personne à tout moment.`,
  answers: {
    greeting: 'Bonjour ! Comment puis-je vous aider ?',
    thanks: 'Avec plaisir. Puis-je faire autre chose pour vous ?',
    goodbye: 'Au revoir, et merci de votre visite.',
    identity:
      'Je suis un assistant automatique, pas une personne. Si vous préférez parler à une personne, choisissez « Parler à une personne ».',
    unsure:
      'Je n’ai pas trouvé de réponse dans nos articles d’aide, et je ne veux pas deviner. Une personne peut vous aider : choisissez « Parler à une personne ».',
    suggestions: 'Ces articles s’en approchent peut-être :',
    rights:
      'Vous pouvez consulter, télécharger ou supprimer vos données vous-même, tout de suite : ouvrez « Mes données » dans le menu de cette fenêtre. Voulez-vous que j’ouvre une demande pour vous ?',
    articlesOnly:
      'Vous avez choisi qu’aucun assistant ne lise vos messages. Ces articles d’aide peuvent convenir ; une personne a été prévenue et vous répondra ici.',
    humanOffered: 'Une personne vous répondra ici dès que quelqu’un sera libre.',
    failed:
      'L’assistant ne peut pas répondre pour le moment. Votre message est conservé, et une personne peut vous aider.',
    modelAway:
      'Le modèle de langage n’est pas disponible pour le moment ; cette réponse vient donc directement de nos articles.',
    source: 'Tiré de notre article d’aide',
  },
  system: {
    handover:
      'Vous avez demandé à parler à une personne. L’assistant se tait maintenant ; quelqu’un vous répondra ici.',
    taken: (name: string) => `${name} a rejoint la conversation et va vous répondre. L’assistant se tait.`,
    returned: 'L’assistant répond de nouveau. Vous pouvez demander à parler à une personne à tout moment.',
    resolved: 'Cette conversation a été marquée comme résolue. Vous pouvez nous réécrire à tout moment.',
    ended: 'Vous avez mis fin à cette conversation.',
    stopped: 'Arrêté.',
  },
  purposes: {
    support: {
      title: 'Conserver cette conversation',
      text: 'Nous enregistrons ce que vous écrivez ici afin de pouvoir vous répondre et de vous permettre d’y revenir. Le tout est scellé avec une clé qui n’appartient qu’à vous.',
      refused:
        'Nous répondons à partir de nos articles d’aide et n’enregistrons rien. Tout disparaît quand vous fermez la fenêtre.',
    },
    ai: {
      title: 'Laisser l’assistant lire la conversation',
      text: 'Un assistant automatique lit vos messages et répond aussitôt. Les noms, adresses et numéros que nous reconnaissons sont d’abord remplacés par des étiquettes.',
      refused: 'Une personne vous répond. Aucun assistant automatique ne lit vos messages.',
    },
    remember: {
      title: 'Me reconnaître la prochaine fois',
      text: 'Vous retrouvez ici vos conversations précédentes quand vous revenez.',
      refused: 'Cette fenêtre vous oublie quand vous la fermez.',
    },
    contact: {
      title: 'Me joindre par courriel',
      text: 'Nous écrivons à votre adresse si la réponse arrive après votre départ.',
      refused: 'La réponse vous attend ici.',
    },
    improve: {
      title: 'Nous aider à nous améliorer',
      text: 'Nous lisons des copies de conversations, où les données reconnues sont remplacées par des étiquettes, pour écrire de meilleurs articles d’aide.',
      refused: 'Vos conversations ne sont pas utilisées pour cela.',
    },
    accountability: {
      title: 'Prouver que nous avons respecté les règles',
      text: 'Nous conservons vos choix et vos demandes concernant vos données, car la loi nous impose de pouvoir les prouver.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'votre consentement (art. 6, par. 1, point a), du RGPD)',
    'eu-gdpr:A6-1-b':
      'un contrat avec vous, ou des mesures que vous avez demandées avant d’en conclure un (art. 6, par. 1, point b), du RGPD)',
    'eu-gdpr:A6-1-c': 'une obligation légale (art. 6, par. 1, point c), du RGPD)',
    'eu-gdpr:A6-1-f':
      'notre intérêt légitime à répondre rapidement, auquel vous pouvez vous opposer (art. 6, par. 1, point f), du RGPD)',
  },
  categories: {
    'pd:Communication': 'ce que vous nous écrivez',
    'pd:Identifier': 'un numéro aléatoire qui vous représente',
    'pd:EmailAddress': 'votre adresse électronique',
  },
  retention: {
    conversation_closed: (period: string) => `${period} après la fin de la conversation`,
    session_expired: (period: string) => `${period} après votre visite`,
    case_closed: (period: string) => `${period} après la clôture du dossier`,
    consent_ended: (period: string) => `${period} après votre consentement, ou jusqu’à ce que vous le retiriez`,
    recorded: (period: string) => `${period} après l’enregistrement`,
  },
  notice: {
    title: 'Comment nous traitons vos données dans ce chat',
    summary: (controller: string) =>
      `${controller} est responsable de ce que vous écrivez ici. Rien n’est enregistré avant votre accord. Vous pouvez refuser et recevoir quand même de l’aide, changer d’avis à tout moment, et consulter, télécharger ou supprimer tout vous-même.`,
    who: {
      title: 'Qui est responsable',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Responsable du traitement : ${name}, ${address}.`,
        `Questions sur la vie privée : ${contact}. Délégué à la protection des données : ${officer}.`,
      ],
    },
    what: {
      title: 'Ce qui est collecté, et ce qui ne l’est pas',
      text: [
        'Ce que vous écrivez, quand vous l’avez écrit, la langue choisie et vos choix. Vous n’avez pas à nous dire qui vous êtes.',
        'Votre adresse réseau, votre navigateur et votre parcours sur ce site ne sont pas enregistrés. Sur votre appareil, seule une clé pour cette fenêtre est gardée, jusqu’à ce que vous fermiez l’onglet.',
        'Les numéros de carte et les mots de passe sont masqués avant tout enregistrement. Merci de ne pas nous donner de détails sur votre santé, vos convictions ou votre vie privée, sauf si votre question l’exige.',
      ],
    },
    why: { title: 'Pourquoi, sur quelle base et pour combien de temps' },
    recipients: {
      title: 'Qui reçoit des données',
      none: 'Personne à l’extérieur. L’assistant fonctionne sur nos propres serveurs, et aucune donnée n’en sort.',
      some: 'Ces entreprises travaillent pour nous sous contrat :',
    },
    transfers: { title: 'Transferts hors de l’Espace économique européen', none: 'Il n’y en a pas.' },
    machine: {
      title: 'L’assistant',
      text: [
        'Les réponses marquées « Assistant IA » viennent d’une machine. Elles citent nos articles d’aide, avec un lien vers la source. La machine peut se tromper.',
        'Elle ne prend aucune décision qui produise des effets juridiques pour vous ou vous affecte de façon similaire. Une personne est toujours disponible.',
      ],
      worded:
        'Les réponses marquées « Assistant IA » viennent d’une machine. Un modèle de langage les rédige à partir de nos articles d’aide, avec un lien vers la source ; les données que nous reconnaissons sont remplacées par des étiquettes avant qu’il ne les lise. La machine peut se tromper.',
    },
    required: {
      title: 'Est-ce obligatoire ?',
      text: [
        'Non. Aucune loi ni aucun contrat ne vous oblige à nous donner des données ici. Si vous ne voulez rien enregistrer chez nous, nous répondons à partir de nos articles d’aide.',
      ],
    },
    rights: {
      title: 'Vos droits',
      intro:
        'Vous pouvez tous les exercer dans cette fenêtre, sous « Mes données », ou en nous écrivant. C’est gratuit.',
    },
    security: {
      title: 'Comment tout cela est protégé',
      text: [
        'Tout ce que vous écrivez est scellé, avant d’être enregistré, avec une clé qui n’appartient qu’à vous. Quand vous supprimez vos données, les enregistrements et la clé sont détruits, et vous recevez une attestation signée.',
      ],
    },
    complaint: {
      title: 'Réclamation',
      text: (authority: string, url: string) => [
        `Vous pouvez introduire une réclamation auprès d’une autorité de contrôle, par exemple ${authority} (${url}), et vous pouvez saisir la justice.`,
      ],
    },
    change: {
      title: 'Changer d’avis',
      text: [
        'Ouvrez « Mes données » dans cette fenêtre et désactivez un choix. Cela prend effet en cinq secondes au plus, et ce qui n’était enregistré que pour cela est supprimé.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Consulter et télécharger',
      text: 'Une copie complète de vos données, lisible par les personnes et par les machines (art. 15).',
    },
    rectification: { title: 'Rectifier', text: 'Faire corriger ou compléter des données inexactes (art. 16).' },
    erasure: { title: 'Supprimer', text: 'Faire tout effacer, avec une attestation (art. 17).' },
    restriction: { title: 'Geler', text: 'Faire conserver vos données sans qu’elles soient utilisées (art. 18).' },
    portability: {
      title: 'Emporter',
      text: 'Recevoir ce que vous nous avez donné dans un format que d’autres peuvent lire (art. 20).',
    },
    objection: { title: 'S’opposer', text: 'S’opposer à ce que nous faisons dans notre propre intérêt (art. 21).' },
    review: {
      title: 'Demander une décision humaine',
      text: 'Faire expliquer une décision automatisée et la faire réexaminer par une personne (art. 22).',
    },
    withdrawal: {
      title: 'Retirer le consentement',
      text: 'Retirer tous les consentements d’un coup ; ce qui n’est conservé que pour eux est supprimé (art. 7).',
    },
    complaint: {
      title: 'Se plaindre',
      text: 'Savoir où vous pouvez déposer une réclamation et quel tribunal peut décider (art. 77).',
    },
  },
  problems: {
    'bad-request': 'Quelque chose ne va pas dans la demande.',
    'not-signed-in': 'Veuillez vous connecter ou recommencer.',
    'second-factor-required': 'Un second facteur est nécessaire.',
    'not-allowed': 'Vous n’avez pas le droit de faire cela.',
    'consent-required': 'Choisissez d’abord si nous pouvons conserver cette conversation.',
    'purpose-not-permitted': 'Ce n’est pas autorisé pour cette finalité.',
    'origin-not-allowed': 'Ce site n’est pas autorisé à utiliser cette fenêtre.',
    'not-found': 'Il n’y a rien ici.',
    'method-not-allowed': 'Cela n’est pas possible ici.',
    conflict: 'Cela ne correspond plus à la situation actuelle.',
    held: 'Votre message contient quelque chose qui demande d’abord votre décision. Rien n’a été enregistré.',
    'notice-outdated': 'La notice sur la protection des données a changé. Veuillez la consulter et choisir de nouveau.',
    'not-verified': 'La suppression n’a pas encore pu être vérifiée. Elle se poursuit d’elle-même.',
    gone: 'Cela n’existe plus.',
    'decision-refused': 'Ces règles ne peuvent pas être utilisées telles quelles.',
    'decision-rules-changed':
      'Les règles de cette décision ne sont pas telles qu’elles ont été enregistrées. Rien n’a été décidé.',
    'too-large': 'C’est trop volumineux.',
    'wrong-media-type': 'Ce type de contenu n’est pas accepté ici.',
    'reason-required': 'Veuillez indiquer un motif.',
    restricted: 'Ces données sont gelées à la demande de la personne concernée.',
    'too-many-requests': 'C’était trop rapide. Veuillez patienter un instant.',
    internal: 'Quelque chose a mal fonctionné de notre côté. Rien n’est perdu.',
    'sealed-data-damaged':
      'Certaines données n’ont pas pu être ouvertes, car elles ont été modifiées. Elles ne sont pas affichées.',
    unavailable: 'Indisponible pour le moment. Veuillez réessayer bientôt ; rien n’est perdu.',
    'storage-full': 'L’espace de stockage est plein. Veuillez réessayer plus tard ; rien n’est perdu.',
  },
  findings: {
    CARD: 'un numéro de carte',
    SECRET: 'un mot de passe ou une clé',
  },
}
