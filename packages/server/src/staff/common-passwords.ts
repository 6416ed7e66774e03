// Words that guessers try first, in the form in which `password-rules.ts` compares: lower case, letters and digits only. A long password
// made of nothing but these is as good as known. The list is ours, put together from what every published list of leaks has in common.

/** Words and key rows from which weak passwords are put together. */
export const commonWords: readonly string[] = (
  'password passwort passwd pass parole motdepasse contrasena senha haslo jelszo salasana losenord wachtwoord kennwort geheim secret ' +
  'qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm yxcvbnm qazwsx qaz wsx edc 1qaz 2wsx 3edc zaq1 xsw2 1q2w3e4r5t ' +
  'admin administrator root user guest test demo login signin welcome willkommen bienvenue bienvenido benvenuto hello hallo hola ' +
  'letmein changeme default temp temporary access master system server computer internet support helpdesk service company office ' +
  'iloveyou love liebe amour amor forever baby angel princess prinzessin dragon monkey football fussball soccer baseball hockey ' +
  'sunshine shadow superman batman pokemon starwars michael daniel thomas jessica ashley charlie jordan maggie buster ' +
  'summer winter spring autumn sommer fruehling herbst printemps verano invierno january february march april may june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday correct horse battery staple trustno1 whatever freedom mustang ' +
  'abc abcd abcde abcdef abcdefg abcdefgh xyz aa aaa aaaa qqq zzz xxx 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0123456789 987654321 87654321 654321 54321 4321 321 ' +
  '111 000 111111 000000 123123 121212 112233 666666 777777 888888 999999 007 69 99 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 aboveboard chatbot'
).split(' ')
