// What people read about their rights, in Czech.
import type { RightsMessages } from './en.ts'

export const cs: RightsMessages = {
  offer: {
    lead: 'Zdá se, že chcete uplatnit jedno ze svých práv:',
    yes: 'Ano, prosím',
    no: 'Ne, měl jsem na mysli něco jiného',
    opened: (date: string) => `Vaši žádost jsme otevřeli. Odpověď dostanete nejpozději ${date}.`,
    code: (code: string) => `Tento kód si uschovejte. Otevírá potvrzení o vašem výmazu: ${code}`,
    empty: 'Nemáme o vás nic, s čím by se to dalo udělat.',
  },
  locked: 'Vaše údaje jsou na vaši žádost zmrazené. Tato zpráva se uchová a nikdo ji nečte, dokud zmrazení neskončí.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Na vaši žádost „${title}“ potřebujeme více času: do ${date}. Důvod: ${reason} Smíme to udělat jednou, o dva měsíce, pokud vám to sdělíme během prvního měsíce (čl. 12 GDPR).`,
    refused: (title: string, reason: string) => `Vaší žádosti „${title}“ nemůžeme vyhovět. Důvod: ${reason}`,
    answered: (title: string, text: string) => `Naše odpověď na vaši žádost „${title}“: ${text}`,
    done: (title: string) => `Vaše žádost „${title}“ je vyřízena.`,
    lifting: (date: string, reason: string) => `Zmrazení vašich údajů skončí ${date}. Důvod: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Pokud nesouhlasíte, můžete si stěžovat u dozorového úřadu, například ${authority} (${url}), nebo se obrátit na soud: ${country}, nebo země, ve které žijete (čl. 77 a 79 GDPR).`,
  },
}
