// What people read about their rights, in Swedish.
import type { RightsMessages } from './en.ts'

export const sv: RightsMessages = {
  offer: {
    lead: 'Det låter som att du vill använda en av dina rättigheter:',
    yes: 'Ja, tack',
    no: 'Nej, jag menade något annat',
    opened: (date: string) => `Vi har öppnat din begäran. Du får svaret senast den ${date}.`,
    code: (code: string) => `Spara den här koden. Den öppnar intyget om din radering: ${code}`,
    empty: 'Vi har ingenting om dig som det kan göras med.',
  },
  locked:
    'Dina uppgifter är frysta på din begäran. Det här meddelandet sparas och ingen läser det förrän frysningen upphör.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Vi behöver mer tid för din begäran ”${title}”: till den ${date}. Skälet: ${reason} Det får vi göra en gång, med två månader, om vi säger det inom den första månaden (artikel 12 i GDPR).`,
    refused: (title: string, reason: string) => `Vi kan inte bifalla din begäran ”${title}”. Skälet: ${reason}`,
    answered: (title: string, text: string) => `Vårt svar på din begäran ”${title}”: ${text}`,
    done: (title: string) => `Din begäran ”${title}” är klar.`,
    lifting: (date: string, reason: string) => `Frysningen av dina uppgifter upphör den ${date}. Skälet: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Om du inte håller med kan du klaga hos en tillsynsmyndighet, till exempel ${authority} (${url}), eller vända dig till domstol: ${country}, eller landet där du bor (artiklarna 77 och 79 i GDPR).`,
  },
}
