// What people read about their rights, in French.
import type { RightsMessages } from './en.ts'

export const fr: RightsMessages = {
  offer: {
    lead: 'Il semble que vous vouliez exercer un de vos droits :',
    yes: 'Oui, s’il vous plaît',
    no: 'Non, je voulais dire autre chose',
    opened: (date: string) => `Nous avons ouvert votre demande. Vous aurez la réponse au plus tard le ${date}.`,
    code: (code: string) => `Conservez ce code. Il ouvre l’attestation de votre effacement : ${code}`,
    empty: 'Nous ne conservons rien sur vous avec quoi cela serait possible.',
  },
  locked: 'Vos données sont gelées à votre demande. Ce message est conservé et personne ne le lit avant la fin du gel.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Il nous faut plus de temps pour votre demande « ${title} » : jusqu’au ${date}. La raison : ${reason} Nous pouvons le faire une fois, de deux mois, si nous vous le disons au cours du premier mois (art. 12 du RGPD).`,
    refused: (title: string, reason: string) =>
      `Nous ne pouvons pas donner suite à votre demande « ${title} ». La raison : ${reason}`,
    answered: (title: string, text: string) => `Notre réponse à votre demande « ${title} » : ${text}`,
    done: (title: string) => `Votre demande « ${title} » est traitée.`,
    lifting: (date: string, reason: string) => `Le gel de vos données prendra fin le ${date}. La raison : ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Si vous n’êtes pas d’accord, vous pouvez déposer une réclamation auprès d’une autorité de contrôle, par exemple ${authority} (${url}), ou saisir un tribunal : ${country}, ou le pays où vous vivez (art. 77 et 79 du RGPD).`,
  },
}
