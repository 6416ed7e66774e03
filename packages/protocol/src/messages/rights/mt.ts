// What people read about their rights, in Maltese.
import type { RightsMessages } from './en.ts'

export const mt: RightsMessages = {
  offer: {
    lead: 'Jidher li trid tuża wieħed mid-drittijiet tiegħek:',
    yes: 'Iva, jekk jogħġbok',
    no: 'Le, kont qed ngħid xi ħaġa oħra',
    opened: (date: string) => `Ftaħna t-talba tiegħek. Ikollok it-tweġiba sa mhux aktar tard minn ${date}.`,
    code: (code: string) => `Żomm dan il-kodiċi. Jiftaħ iċ-ċertifikat tat-tħassir tiegħek: ${code}`,
    empty: 'M’għandna xejn dwarek li bih dan jista’ jsir.',
  },
  locked:
    'Id-data tiegħek hija ffriżata fuq talba tiegħek. Dan il-messaġġ jinżamm u ħadd ma jaqrah sakemm jintemm l-iffriżar.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Għandna bżonn aktar żmien għat-talba tiegħek “${title}”: sa ${date}. Ir-raġuni: ${reason} Nistgħu nagħmlu dan darba, b’xahrejn, jekk ngħidulek fl-ewwel xahar (l-Artikolu 12 tal-GDPR).`,
    refused: (title: string, reason: string) => `Ma nistgħux nilqgħu t-talba tiegħek “${title}”. Ir-raġuni: ${reason}`,
    answered: (title: string, text: string) => `It-tweġiba tagħna għat-talba tiegħek “${title}”: ${text}`,
    done: (title: string) => `It-talba tiegħek “${title}” saret.`,
    lifting: (date: string, reason: string) => `L-iffriżar tad-data tiegħek jintemm fi ${date}. Ir-raġuni: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Jekk ma taqbilx, tista’ tilmenta ma’ awtorità superviżorja, pereżempju ${authority} (${url}), jew tmur il-qorti: ${country}, jew il-pajjiż fejn tgħix (l-Artikoli 77 u 79 tal-GDPR).`,
  },
}
