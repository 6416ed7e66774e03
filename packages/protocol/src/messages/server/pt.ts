// What the server says to people, in Portuguese.
import type { ServerMessages } from './en.ts'

export const pt: ServerMessages = {
  disclosure: (site: string) =>
    `Está a falar com o assistente automático de ${site}. É uma máquina, não uma pessoa. Pode pedir para falar com uma pessoa a qualquer momento.`,
  answers: {
    greeting: 'Olá! Em que posso ajudar?',
    thanks: 'Não tem de quê. Posso ajudar em mais alguma coisa?',
    goodbye: 'Até breve, e agradecemos a sua visita.',
    identity:
      'Sou um assistente automático, não uma pessoa. Se preferir falar com uma pessoa, escolha «Falar com uma pessoa».',
    unsure:
      'Não encontrei resposta nos nossos artigos de ajuda e não quero adivinhar. Uma pessoa pode ajudar: escolha «Falar com uma pessoa».',
    suggestions: 'Estes artigos talvez se aproximem:',
    rights:
      'Pode ver, descarregar ou apagar os seus dados de imediato: abra «Os meus dados» no menu desta janela. Quer que abra um pedido por si?',
    articlesOnly:
      'Escolheu que nenhum assistente leia as suas mensagens. Estes artigos de ajuda podem servir; uma pessoa já foi avisada e responderá aqui.',
    humanOffered: 'Uma pessoa responderá aqui assim que alguém estiver livre.',
    failed: 'O assistente não consegue responder neste momento. A sua mensagem está guardada e uma pessoa pode ajudar.',
    modelAway:
      'O modelo de linguagem não está disponível neste momento, por isso isto vem diretamente dos nossos artigos.',
    source: 'Do nosso artigo de ajuda',
  },
  system: {
    handover: 'Pediu para falar com uma pessoa. O assistente está agora em silêncio; alguém responderá aqui.',
    taken: (name: string) => `${name} entrou na conversa e vai responder-lhe. O assistente está em silêncio.`,
    returned: 'O assistente volta a responder. Pode pedir para falar com uma pessoa a qualquer momento.',
    resolved: 'Esta conversa foi marcada como resolvida. Pode voltar a escrever quando quiser.',
    ended: 'Terminou esta conversa.',
    stopped: 'Parado.',
  },
  purposes: {
    support: {
      title: 'Guardar esta conversa',
      text: 'Guardamos o que escreve aqui para lhe podermos responder e para que possa voltar à conversa. Fica selado com uma chave que é só sua.',
      refused:
        'Respondemos com os nossos artigos de ajuda e não guardamos nada. Tudo desaparece quando fecha a janela.',
    },
    ai: {
      title: 'Deixar o assistente ler a conversa',
      text: 'Um assistente automático lê as suas mensagens e responde de imediato. Os nomes, moradas e números que reconhecemos são antes substituídos por etiquetas.',
      refused: 'Uma pessoa responde-lhe. Nenhum assistente automático lê as suas mensagens.',
    },
    remember: {
      title: 'Reconhecer-me da próxima vez',
      text: 'Quando voltar, encontra aqui as suas conversas anteriores.',
      refused: 'Esta janela esquece-se de si quando a fecha.',
    },
    contact: {
      title: 'Contactar-me por correio eletrónico',
      text: 'Escrevemos para o seu endereço se a resposta chegar depois de ter saído.',
      refused: 'A resposta espera por si aqui.',
    },
    improve: {
      title: 'Ajudar-nos a melhorar',
      text: 'Lemos cópias de conversas em que os dados reconhecidos foram substituídos por etiquetas, para escrever melhores artigos de ajuda.',
      refused: 'As suas conversas não são usadas para isto.',
    },
    accountability: {
      title: 'Provar que cumprimos as regras',
      text: 'Conservamos as suas escolhas e os pedidos sobre os seus dados, porque a lei nos obriga a poder comprová-los.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'o seu consentimento (art. 6.º, n.º 1, alínea a), do RGPD)',
    'eu-gdpr:A6-1-b':
      'um contrato consigo, ou diligências que pediu antes de o celebrar (art. 6.º, n.º 1, alínea b), do RGPD)',
    'eu-gdpr:A6-1-c': 'uma obrigação jurídica (art. 6.º, n.º 1, alínea c), do RGPD)',
    'eu-gdpr:A6-1-f':
      'o nosso interesse legítimo em responder depressa, ao qual se pode opor (art. 6.º, n.º 1, alínea f), do RGPD)',
  },
  categories: {
    'pd:Communication': 'o que nos escreve',
    'pd:Identifier': 'um número aleatório em vez do seu nome',
    'pd:EmailAddress': 'o seu endereço de correio eletrónico',
  },
  retention: {
    conversation_closed: (period: string) => `${period} após o fim da conversa`,
    session_expired: (period: string) => `${period} após a sua visita`,
    case_closed: (period: string) => `${period} após o encerramento do caso`,
    consent_ended: (period: string) => `${period} após o seu consentimento, ou até o retirar`,
    recorded: (period: string) => `${period} após o registo`,
  },
  notice: {
    title: 'Como tratamos os seus dados neste chat',
    summary: (controller: string) =>
      `${controller} é responsável pelo que escreve aqui. Nada é guardado antes de concordar. Pode recusar e receber ajuda na mesma, mudar de ideias a qualquer momento e ver, descarregar ou apagar tudo por si.`,
    who: {
      title: 'Quem é responsável',
      text: (name: string, address: string, contact: string, officer: string) => [
        `Responsável pelo tratamento: ${name}, ${address}.`,
        `Perguntas sobre privacidade: ${contact}. Encarregado da proteção de dados: ${officer}.`,
      ],
    },
    what: {
      title: 'O que é recolhido e o que não é',
      text: [
        'O que escreve, quando o escreveu, a língua escolhida e as suas escolhas. Não precisa de nos dizer quem é.',
        'O seu endereço de rede, o seu navegador e os seus movimentos neste sítio não são guardados. No seu dispositivo fica apenas uma chave para esta janela, até fechar o separador.',
        'Os números de cartão e as palavras-passe são ocultados antes de se guardar o que quer que seja. Por favor, não nos envie pormenores sobre a sua saúde, as suas convicções ou a sua vida privada, a não ser que a pergunta o exija.',
      ],
    },
    why: { title: 'Porquê, com que fundamento e durante quanto tempo' },
    recipients: {
      title: 'Quem recebe dados',
      none: 'Ninguém de fora. O assistente funciona nos nossos próprios servidores e nenhuns dados saem deles.',
      some: 'Estas empresas trabalham para nós por contrato:',
    },
    transfers: { title: 'Transferências para fora do Espaço Económico Europeu', none: 'Não há nenhumas.' },
    machine: {
      title: 'O assistente',
      text: [
        'As respostas marcadas com «Assistente de IA» vêm de uma máquina. São citadas dos nossos artigos de ajuda, com uma ligação para a fonte. A máquina pode enganar-se.',
        'Não toma decisões que produzam efeitos na sua esfera jurídica ou que tenham para si um efeito similar. Há sempre uma pessoa disponível.',
      ],
      worded:
        'As respostas marcadas com «Assistente de IA» vêm de uma máquina. Um modelo de linguagem redige-as a partir dos nossos artigos de ajuda, com uma ligação para a fonte; os dados que reconhecemos são substituídos por etiquetas antes de ele os ler. A máquina pode enganar-se.',
    },
    required: {
      title: 'É obrigatório?',
      text: [
        'Não. Nenhuma lei e nenhum contrato obriga a dar-nos dados aqui. Se não quiser que guardemos nada, respondemos com os nossos artigos de ajuda.',
      ],
    },
    rights: {
      title: 'Os seus direitos',
      intro: 'Pode exercê-los todos nesta janela, em «Os meus dados», ou escrevendo-nos. É gratuito.',
    },
    security: {
      title: 'Como é protegido',
      text: [
        'Tudo o que escreve é selado com uma chave só sua antes de ser guardado. Quando apaga os seus dados, os registos e a chave são destruídos e recebe um certificado assinado.',
      ],
    },
    complaint: {
      title: 'Reclamação',
      text: (authority: string, url: string) => [
        `Pode apresentar uma reclamação a uma autoridade de controlo, por exemplo ${authority} (${url}), e pode recorrer aos tribunais.`,
      ],
    },
    change: {
      title: 'Mudar de ideias',
      text: [
        'Abra «Os meus dados» nesta janela e desligue uma escolha. Produz efeito em cinco segundos, e o que só estava guardado para isso é apagado.',
      ],
    },
  },
  rights: {
    access: {
      title: 'Ver e descarregar',
      text: 'Uma cópia completa dos seus dados, legível por pessoas e por máquinas (art. 15.º).',
    },
    rectification: { title: 'Retificar', text: 'Corrigir ou completar dados inexatos (art. 16.º).' },
    erasure: { title: 'Apagar', text: 'Apagar tudo, com um certificado (art. 17.º).' },
    restriction: { title: 'Congelar', text: 'Conservar os seus dados sem os usar (art. 18.º).' },
    portability: {
      title: 'Levar consigo',
      text: 'Receber o que nos deu num formato que outros possam ler (art. 20.º).',
    },
    objection: { title: 'Opor-se', text: 'Opor-se ao que fazemos no nosso próprio interesse (art. 21.º).' },
    review: {
      title: 'Pedir a decisão de uma pessoa',
      text: 'Ter uma decisão automatizada explicada e revista por uma pessoa (art. 22.º).',
    },
    withdrawal: {
      title: 'Retirar o consentimento',
      text: 'Retirar de uma vez todos os consentimentos; o que só é guardado por causa deles é apagado (art. 7.º).',
    },
    complaint: { title: 'Reclamar', text: 'Saber onde pode reclamar e que tribunal pode decidir (art. 77.º).' },
  },
  problems: {
    'bad-request': 'Algo no pedido não está certo.',
    'not-signed-in': 'Inicie sessão ou recomece.',
    'second-factor-required': 'É necessário um segundo fator.',
    'not-allowed': 'Não tem permissão para fazer isso.',
    'consent-required': 'Escolha primeiro se podemos guardar esta conversa.',
    'purpose-not-permitted': 'Isso não é permitido para esta finalidade.',
    'origin-not-allowed': 'Este sítio não pode usar esta janela.',
    'not-found': 'Não há nada aqui.',
    'method-not-allowed': 'Isso não pode ser feito aqui.',
    conflict: 'Isso não corresponde à situação atual.',
    held: 'A sua mensagem contém algo que precisa primeiro da sua decisão. Nada foi guardado.',
    'notice-outdated': 'O aviso de privacidade mudou. Consulte-o e escolha de novo.',
    'not-verified': 'Ainda não foi possível confirmar o apagamento. Continua por si só.',
    gone: 'Isto já não existe.',
    'decision-refused': 'Estas regras não podem ser usadas tal como estão.',
    'decision-rules-changed': 'As regras desta decisão não são como foram guardadas. Nada foi decidido.',
    'too-large': 'É demasiado grande.',
    'wrong-media-type': 'Esse tipo de conteúdo não é aceite aqui.',
    'reason-required': 'Indique um motivo.',
    restricted: 'Estes dados estão congelados a pedido do titular.',
    'too-many-requests': 'Foi demasiado rápido. Aguarde um momento.',
    internal: 'Algo correu mal do nosso lado. Nada se perdeu.',
    'sealed-data-damaged': 'Não foi possível abrir alguns dados, porque foram alterados. Não são mostrados.',
    unavailable: 'Indisponível neste momento. Tente de novo dentro de pouco tempo; nada se perdeu.',
    'storage-full': 'O armazenamento está cheio. Tente de novo mais tarde; nada se perdeu.',
  },
  findings: {
    CARD: 'um número de cartão',
    SECRET: 'uma palavra-passe ou chave',
  },
}
