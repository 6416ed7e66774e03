// What the server says to people, in Spanish.
import type { ServerMessages } from './en.ts'

export const es: ServerMessages = {
  disclosure: (site: string) =>
    `Está hablando con el asistente automático de ${site}. Es una máquina, no una persona. Puede pedir que le atienda una persona en cualquier momento.`,
  answers: {
    greeting: '¡Hola! ¿En qué puedo ayudarle?',
    thanks: 'De nada. ¿Puedo ayudarle en algo más?',
    goodbye: 'Hasta pronto, y gracias por su visita.',
    identity:
      'Soy un asistente automático, no una persona. Si prefiere hablar con una persona, elija «Hablar con una persona».',
    unsure:
      'No he encontrado la respuesta en nuestros artículos de ayuda y no quiero adivinar. Una persona puede ayudarle: elija «Hablar con una persona».',
    suggestions: 'Quizá le sirvan estos artículos:',
    rights:
      'Puede ver, descargar o eliminar sus datos por su cuenta y al instante: abra «Mis datos» en el menú de esta ventana. ¿Quiere que abra una solicitud por usted?',
    articlesOnly:
      'Ha elegido que ningún asistente lea sus mensajes. Quizá le sirvan estos artículos de ayuda; hemos avisado a una persona, que le responderá aquí.',
    humanOffered: 'Una persona le responderá aquí en cuanto alguien esté libre.',
    failed: 'El asistente no puede responder en este momento. Su mensaje queda guardado y una persona puede ayudarle.',
    modelAway:
      'El modelo de lenguaje no está disponible en este momento, así que esto procede directamente de nuestros artículos.',
    source: 'De nuestro artículo de ayuda',
  },
  system: {
    handover: 'Ha pedido hablar con una persona. El asistente guarda silencio; alguien le responderá aquí.',
    taken: (name: string) => `${name} se ha unido a la conversación y le responderá. El asistente guarda silencio.`,
    returned: 'El asistente vuelve a responder. Puede pedir que le atienda una persona en cualquier momento.',
    resolved: 'Esta conversación se ha marcado como resuelta. Puede volver a escribirnos cuando quiera.',
    ended: 'Ha finalizado esta conversación.',
    stopped: 'Detenido.',
  },
  purposes: {
    support: {
      title: 'Guardar esta conversación',
      text: 'Guardamos lo que escribe aquí para poder responderle y para que pueda volver a consultarlo. Queda sellado con una clave que es solo suya.',
      refused: 'Respondemos con nuestros artículos de ayuda y no guardamos nada. Todo desaparece al cerrar la ventana.',
    },
    ai: {
      title: 'Permitir que el asistente lea la conversación',
      text: 'Un asistente automático lee sus mensajes y responde al instante. Los nombres, direcciones y números que reconocemos se sustituyen antes por etiquetas.',
      refused: 'Le responde una persona. Ningún asistente automático lee sus mensajes.',
    },
    remember: {
      title: 'Reconocerme la próxima vez',
      text: 'Cuando vuelva, encontrará aquí sus conversaciones anteriores.',
      refused: 'Esta ventana le olvida al cerrarla.',
    },
    contact: {
      title: 'Contactarme por correo electrónico',
      text: 'Le escribimos a su dirección si la respuesta llega cuando ya se ha ido.',
      refused: 'La respuesta le espera aquí.',
    },
    improve: {
      title: 'Ayudarnos a mejorar',
      text: 'Leemos copias de conversaciones en las que los datos reconocidos se han sustituido por etiquetas, para escribir mejores artículos de ayuda.',
      refused: 'Sus conversaciones no se usan para esto.',
    },
    accountability: {
      title: 'Demostrar que hemos cumplido las normas',
      text: 'Conservamos sus decisiones y las solicitudes sobre sus datos, porque la ley nos exige poder demostrarlas.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'su consentimiento (art. 6.1.a) del RGPD)',
    'eu-gdpr:A6-1-b': 'un contrato con usted o medidas previas que usted ha solicitado (art. 6.1.b) del RGPD)',
    'eu-gdpr:A6-1-c': 'una obligación legal (art. 6.1.c) del RGPD)',
    'eu-gdpr:A6-1-f': 'nuestro interés legítimo en responder con rapidez, al que puede oponerse (art. 6.1.f) del RGPD)',
  },
  categories: {
    'pd:Communication': 'lo que nos escribe',
    'pd:Identifier': 'un número aleatorio que le representa',
    'pd:EmailAddress': 'su dirección de correo electrónico',
  },
  retention: {
    conversation_closed: (period: string) => `${period} después del final de la conversación`,
    session_expired: (period: string) => `${period} después de su visita`,
    case_closed: (period: string) => `${period} después del cierre del caso`,
    consent_ended: (period: string) => `${period} después de dar su consentimiento, o hasta que lo retire`,
    recorded: (period: string) => `${period} después de su registro`,
  },
  notice: {
    title: 'Cómo tratamos sus datos en este chat',
    summary: (controller: string) =>
      `${controller} es responsable de lo que usted escribe aquí. No se guarda nada antes de que lo acepte. Puede negarse y recibir ayuda igualmente, cambiar de opinión en cualquier momento y ver, descargar o eliminar todo por su cuenta.`,
    who: {
      title: 'Quién es responsable',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Responsable del tratamiento: ${name}, ${address}.`,
        `Preguntas sobre privacidad: ${contact}. Delegado de protección de datos: ${officer}.`,
      ],
    },
    what: {
      title: 'Qué se recoge y qué no',
      text: [
        'Lo que escribe, cuándo lo ha escrito, el idioma elegido y sus decisiones. No tiene que decirnos quién es.',
        'No se guardan su dirección de red, su navegador ni sus movimientos por este sitio. En su dispositivo solo se conserva una clave para esta ventana, hasta que cierra la pestaña.',
        'Los números de tarjeta y las contraseñas se ocultan antes de guardar nada. Por favor, no nos envíe detalles sobre su salud, sus creencias o su vida privada, salvo que su pregunta lo requiera.',
      ],
    },
    why: { title: 'Para qué, con qué base y durante cuánto tiempo' },
    recipients: {
      title: 'Quién recibe datos',
      none: 'Nadie de fuera. El asistente funciona en nuestros propios servidores y ningún dato sale de ellos.',
      some: 'Estas empresas trabajan para nosotros por contrato:',
    },
    transfers: { title: 'Transferencias fuera del Espacio Económico Europeo', none: 'No hay ninguna.' },
    machine: {
      title: 'El asistente',
      text: [
        'Las respuestas con la marca «Asistente de IA» proceden de una máquina. Citan nuestros artículos de ayuda, con un enlace a la fuente. La máquina puede equivocarse.',
        'No toma ninguna decisión que produzca efectos jurídicos para usted o le afecte de modo similar. Siempre hay una persona a su disposición.',
      ],
      worded:
        'Las respuestas con la marca «Asistente de IA» proceden de una máquina. Un modelo de lenguaje las redacta a partir de nuestros artículos de ayuda, con un enlace a la fuente; los datos que reconocemos se sustituyen por etiquetas antes de que los lea. La máquina puede equivocarse.',
    },
    required: {
      title: '¿Es obligatorio?',
      text: [
        'No. Ninguna ley ni ningún contrato le obliga a darnos datos aquí. Si no quiere que guardemos nada, respondemos con nuestros artículos de ayuda.',
      ],
    },
    rights: {
      title: 'Sus derechos',
      intro: 'Puede ejercerlos todos en esta ventana, en «Mis datos», o escribiéndonos. Es gratuito.',
    },
    security: {
      title: 'Cómo se protege',
      text: [
        'Todo lo que escribe se sella, antes de guardarse, con una clave que es solo suya. Cuando elimina sus datos, se destruyen los registros y la clave, y recibe un certificado firmado.',
      ],
    },
    complaint: {
      title: 'Reclamación',
      text: (authority: string, url: string) => [
        `Puede presentar una reclamación ante una autoridad de control, por ejemplo ${authority} (${url}), y puede acudir a los tribunales.`,
      ],
    },
    change: {
      title: 'Cambiar de opinión',
      text: [
        'Abra «Mis datos» en esta ventana y desactive la opción. Surte efecto en cinco segundos como máximo, y lo que se guardaba solo para ello se elimina.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Ver y descargar',
      text: 'Una copia completa de sus datos, legible para personas y para máquinas (art. 15).',
    },
    rectification: { title: 'Rectificar', text: 'Pedir que se corrijan o completen datos inexactos (art. 16).' },
    erasure: { title: 'Eliminar', text: 'Pedir que se elimine todo, con un certificado (art. 17).' },
    restriction: { title: 'Congelar', text: 'Pedir que sus datos se conserven sin usarse (art. 18).' },
    portability: {
      title: 'Llevarme mis datos',
      text: 'Recibir lo que nos ha dado en un formato que otros puedan leer (art. 20).',
    },
    objection: { title: 'Oponerme', text: 'Oponerse a lo que hacemos por interés propio (art. 21).' },
    review: {
      title: 'Que decida una persona',
      text: 'Pedir que una persona explique y revise una decisión automatizada (art. 22).',
    },
    withdrawal: {
      title: 'Retirar el consentimiento',
      text: 'Retirar de una vez todos los consentimientos; lo que se guarda solo por ellos se borra (art. 7).',
    },
    complaint: { title: 'Reclamar', text: 'Saber dónde puede reclamar y qué tribunal puede decidir (art. 77).' },
  },
  problems: {
    'bad-request': 'Algo en la solicitud no es correcto.',
    'not-signed-in': 'Inicie sesión o empiece de nuevo.',
    'second-factor-required': 'Se necesita un segundo factor.',
    'not-allowed': 'No tiene permiso para hacer eso.',
    'consent-required': 'Elija primero si podemos guardar esta conversación.',
    'purpose-not-permitted': 'Eso no está permitido para esta finalidad.',
    'origin-not-allowed': 'Este sitio no puede usar esta ventana.',
    'not-found': 'Aquí no hay nada.',
    'method-not-allowed': 'Eso no se puede hacer aquí.',
    conflict: 'Eso no encaja con la situación actual.',
    held: 'Su mensaje contiene algo sobre lo que debe decidir antes. No se ha guardado nada.',
    'notice-outdated': 'El aviso de privacidad ha cambiado. Léalo y vuelva a elegir.',
    'not-verified': 'Aún no se ha podido comprobar la eliminación. Continúa por sí sola.',
    gone: 'Esto ya no existe.',
    'decision-refused': 'Estas reglas no se pueden usar tal como están.',
    'decision-rules-changed': 'Las reglas de esta decisión no son las que se guardaron. No se ha decidido nada.',
    'too-large': 'Es demasiado grande.',
    'wrong-media-type': 'Aquí no se acepta ese tipo de contenido.',
    'reason-required': 'Indique un motivo.',
    restricted: 'Estos datos están congelados a petición de la persona interesada.',
    'too-many-requests': 'Ha sido demasiado rápido. Espere un momento.',
    internal: 'Algo ha fallado por nuestra parte. No se ha perdido nada.',
    'sealed-data-damaged': 'Algunos datos no se han podido abrir porque se han modificado. No se muestran.',
    unavailable: 'No disponible en este momento. Vuelva a intentarlo en breve; no se ha perdido nada.',
    'storage-full': 'El almacenamiento está lleno. Vuelva a intentarlo más tarde; no se ha perdido nada.',
  },
  findings: {
    CARD: 'un número de tarjeta',
    SECRET: 'una contraseña o clave',
  },
}
