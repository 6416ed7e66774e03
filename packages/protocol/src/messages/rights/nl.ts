// What people read about their rights, in Dutch.
import type { RightsMessages } from './en.ts'

export const nl: RightsMessages = {
  offer: {
    lead: 'Het klinkt alsof u een van uw rechten wilt gebruiken:',
    yes: 'Ja, graag',
    no: 'Nee, ik bedoelde iets anders',
    opened: (date: string) => `We hebben uw verzoek geopend. U krijgt het antwoord uiterlijk op ${date}.`,
    code: (code: string) => `Bewaar deze code. Daarmee opent u de verklaring van uw verwijdering: ${code}`,
    empty: 'We bewaren niets over u waarmee dit kan.',
  },
  locked:
    'Uw gegevens zijn op uw verzoek bevroren. Dit bericht wordt bewaard en niemand leest het tot de bevriezing eindigt.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `We hebben meer tijd nodig voor uw verzoek “${title}”: tot ${date}. De reden: ${reason} Dat mag één keer, met twee maanden, als we het u in de eerste maand zeggen (art. 12 AVG).`,
    refused: (title: string, reason: string) => `We kunnen uw verzoek “${title}” niet inwilligen. De reden: ${reason}`,
    answered: (title: string, text: string) => `Ons antwoord op uw verzoek “${title}”: ${text}`,
    done: (title: string) => `Uw verzoek “${title}” is uitgevoerd.`,
    lifting: (date: string, reason: string) => `De bevriezing van uw gegevens eindigt op ${date}. De reden: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Als u het er niet mee eens bent, kunt u een klacht indienen bij een toezichthouder, bijvoorbeeld ${authority} (${url}), of naar de rechter gaan: ${country}, of het land waar u woont (art. 77 en 79 AVG).`,
  },
}
