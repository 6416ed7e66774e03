// What people read about their rights, in Portuguese.
import type { RightsMessages } from './en.ts'

export const pt: RightsMessages = {
  offer: {
    lead: 'Parece que quer exercer um dos seus direitos:',
    yes: 'Sim, por favor',
    no: 'Não, queria dizer outra coisa',
    opened: (date: string) => `Abrimos o seu pedido. Terá a resposta o mais tardar em ${date}.`,
    code: (code: string) => `Guarde este código. Abre o certificado do seu apagamento: ${code}`,
    empty: 'Não guardamos nada sobre si com que isto se possa fazer.',
  },
  locked:
    'Os seus dados estão congelados a seu pedido. Esta mensagem é guardada e ninguém a lê até o congelamento terminar.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Precisamos de mais tempo para o seu pedido «${title}»: até ${date}. O motivo: ${reason} Podemos fazê-lo uma vez, por dois meses, se lho dissermos no primeiro mês (art. 12.º do RGPD).`,
    refused: (title: string, reason: string) => `Não podemos satisfazer o seu pedido «${title}». O motivo: ${reason}`,
    answered: (title: string, text: string) => `A nossa resposta ao seu pedido «${title}»: ${text}`,
    done: (title: string) => `O seu pedido «${title}» está concluído.`,
    lifting: (date: string, reason: string) => `O congelamento dos seus dados termina em ${date}. O motivo: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Se não concordar, pode reclamar junto de uma autoridade de controlo, por exemplo ${authority} (${url}), ou recorrer a um tribunal: ${country}, ou o país onde vive (art. 77.º e 79.º do RGPD).`,
  },
}
