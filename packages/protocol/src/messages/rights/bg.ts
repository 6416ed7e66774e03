// What people read about their rights, in Bulgarian.
import type { RightsMessages } from './en.ts'

export const bg: RightsMessages = {
  offer: {
    lead: 'Изглежда, че искате да упражните едно от правата си:',
    yes: 'Да, моля',
    no: 'Не, имах предвид друго',
    opened: (date: string) => `Открихме вашето искане. Ще получите отговор най-късно до ${date}.`,
    code: (code: string) => `Запазете този код. Той отваря удостоверението за изтриването: ${code}`,
    empty: 'Не пазим нищо за вас, с което това да може да се направи.',
  },
  locked:
    'Данните ви са замразени по ваше искане. Това съобщение се пази и никой не го чете, докато замразяването не приключи.',
  letters: {
    extended: (title: string, date: string, reason: string) =>
      `Нужно ни е повече време за вашето искане „${title}“: до ${date}. Причината: ${reason} Можем да го направим веднъж, с два месеца, ако ви уведомим в рамките на първия месец (чл. 12 от ОРЗД).`,
    refused: (title: string, reason: string) =>
      `Не можем да удовлетворим вашето искане „${title}“. Причината: ${reason}`,
    answered: (title: string, text: string) => `Нашият отговор на вашето искане „${title}“: ${text}`,
    done: (title: string) => `Вашето искане „${title}“ е изпълнено.`,
    lifting: (date: string, reason: string) =>
      `Замразяването на данните ви ще приключи на ${date}. Причината: ${reason}`,
    remedy: (authority: string, url: string, country: string) =>
      `Ако не сте съгласни, можете да подадете жалба до надзорен орган, например ${authority} (${url}), или да се обърнете към съда: ${country} или държавата, в която живеете (чл. 77 и 79 от ОРЗД).`,
  },
}
