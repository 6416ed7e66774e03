// What people read about their rights, in Spanish.
import type { RightsMessages } from './en.ts'

export const es: RightsMessages = {
  offer: {
    lead: 'Parece que quiere ejercer uno de sus derechos:',
    yes: 'Sí, por favor',
    no: 'No, me refería a otra cosa',
    opened: (date: string) => `Hemos abierto su solicitud. Tendrá la respuesta a más tardar el ${date}.`,
    code: (code: string) => `Guarde este código. Abre el certificado de su supresión: ${code}`,
    empty: 'No guardamos nada sobre usted con lo que se pueda hacer esto.',
  },
  locked:
    'Sus datos están bloqueados a petición suya. Este mensaje se guarda y nadie lo lee hasta que termine el bloqueo.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Necesitamos más tiempo para su solicitud «${title}»: hasta el ${date}. El motivo: ${reason} Podemos hacerlo una vez, por dos meses, si se lo decimos dentro del primer mes (art. 12 del RGPD).`,
    refused: (title: string, reason: string) => `No podemos atender su solicitud «${title}». El motivo: ${reason}`,
    answered: (title: string, text: string) => `Nuestra respuesta a su solicitud «${title}»: ${text}`,
    done: (title: string) => `Su solicitud «${title}» está atendida.`,
    lifting: (date: string, reason: string) => `El bloqueo de sus datos terminará el ${date}. El motivo: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Si no está de acuerdo, puede reclamar ante una autoridad de control, por ejemplo ${authority} (${url}), o acudir a los tribunales: ${country}, o el país en el que vive (arts. 77 y 79 del RGPD).`,
  },
}
