// What people read about their rights, in Polish.
import type { RightsMessages } from './en.ts'

export const pl: RightsMessages = {
  offer: {
    lead: 'Wygląda na to, że chcesz skorzystać z jednego ze swoich praw:',
    yes: 'Tak, proszę',
    no: 'Nie, chodziło mi o coś innego',
    opened: (date: string) => `Przyjęliśmy Twoje żądanie. Odpowiedź otrzymasz najpóźniej ${date}.`,
    code: (code: string) => `Zachowaj ten kod. Otwiera zaświadczenie o usunięciu danych: ${code}`,
    empty: 'Nie przechowujemy o Tobie niczego, z czym można by to zrobić.',
  },
  locked:
    'Twoje dane są zamrożone na Twoje żądanie. Ta wiadomość jest przechowywana i nikt jej nie czyta, dopóki zamrożenie się nie skończy.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Potrzebujemy więcej czasu na Twoje żądanie „${title}”: do ${date}. Powód: ${reason} Możemy to zrobić raz, o dwa miesiące, jeśli powiemy o tym w pierwszym miesiącu (art. 12 RODO).`,
    refused: (title: string, reason: string) => `Nie możemy spełnić Twojego żądania „${title}”. Powód: ${reason}`,
    answered: (title: string, text: string) => `Nasza odpowiedź na Twoje żądanie „${title}”: ${text}`,
    done: (title: string) => `Twoje żądanie „${title}” zostało wykonane.`,
    lifting: (date: string, reason: string) => `Zamrożenie Twoich danych skończy się ${date}. Powód: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Jeśli się nie zgadzasz, możesz złożyć skargę do organu nadzorczego, na przykład ${authority} (${url}), lub pójść do sądu: ${country} albo kraj, w którym mieszkasz (art. 77 i 79 RODO).`,
  },
}
