// What people read about their rights, in Irish.
import type { RightsMessages } from './en.ts'

export const ga: RightsMessages = {
  offer: {
    lead: 'Is cosúil gur mian leat ceann de do chearta a úsáid:',
    yes: 'Is ea, le do thoil',
    no: 'Ní hea, rud éigin eile a bhí i gceist agam',
    opened: (date: string) => `D’oscail muid d’iarratas. Beidh an freagra agat faoin ${date} ar a dhéanaí.`,
    code: (code: string) => `Coinnigh an cód seo. Osclaíonn sé deimhniú do scriosta: ${code}`,
    empty: 'Níl aon rud againn fút a bhféadfaí é seo a dhéanamh leis.',
  },
  locked:
    'Tá do chuid sonraí reoite ar d’iarratas. Coinnítear an teachtaireacht seo agus ní léann aon duine í go dtí go dtagann deireadh leis an reo.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Tá níos mó ama ag teastáil uainn do d’iarratas “${title}”: go dtí ${date}. An chúis: ${reason} Tá cead againn é seo a dhéanamh uair amháin, le dhá mhí, má insímid duit é laistigh den chéad mhí (Airteagal 12 RGCS).`,
    refused: (title: string, reason: string) => `Ní féidir linn d’iarratas “${title}” a dheonú. An chúis: ${reason}`,
    answered: (title: string, text: string) => `Ár bhfreagra ar d’iarratas “${title}”: ${text}`,
    done: (title: string) => `Tá d’iarratas “${title}” déanta.`,
    lifting: (date: string, reason: string) =>
      `Tiocfaidh deireadh le reo do chuid sonraí ar ${date}. An chúis: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Mura n-aontaíonn tú leis, is féidir leat gearán a dhéanamh le húdarás maoirseachta, mar shampla ${authority} (${url}), nó dul chun na cúirte: ${country}, nó an tír ina gcónaíonn tú (Airteagal 77 agus 79 RGCS).`,
  },
}
