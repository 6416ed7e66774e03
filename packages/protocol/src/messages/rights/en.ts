// What people read about their rights, in English: the offer in the chat, and the letters of a case.

export const en = {
  offer: {
    lead: 'It sounds as if you want to use one of your rights:',
    yes: 'Yes, please',
    no: 'No, I meant something else',
    opened: (date: string) => `We have opened your request. You will have the answer by ${date} at the latest.`,
    code: (code: string) => `Keep this code. It opens the certificate of your deletion: ${code}`,
    empty: 'We hold nothing about you with which this could be done.',
  },
  locked: 'Your data are frozen at your request. This message is kept, and nobody reads it until the freeze ends.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `We need more time for your request “${title}”: until ${date}. The reason: ${reason} We may do this once, by two months, if we tell you within the first month (Art. 12 GDPR).`,
    refused: (title: string, reason: string) => `We cannot grant your request “${title}”. The reason: ${reason}`,
    answered: (title: string, text: string) => `Our answer to your request “${title}”: ${text}`,
    done: (title: string) => `Your request “${title}” is done.`,
    lifting: (date: string, reason: string) => `The freeze of your data will end on ${date}. The reason: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `If you do not agree, you can complain to a supervisory authority, for example ${authority} (${url}), or go to court: ${country}, or the country in which you live (Art. 77 and 79 GDPR).`,
  },
}

/** The shape that every language fills. */
export type RightsMessages = typeof en
