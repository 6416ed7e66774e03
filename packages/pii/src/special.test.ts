// Special categories (C-12, RE-35): held by statement and implication, with a reason; harmless talk is left alone.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detect } from './detect.ts'
import { isSpecial } from './policy.ts'

const special = (text: string, lang: string) => detect(text, { lang }).filter(({ type }) => isSpecial(type))

test('C-12, RE-35: statements and implications are held, about oneself and others, with a reason', () => {
  const cases: readonly [lang: string, text: string, type: string][] = [
    ['en', 'I am HIV positive, can I still get the insurance?', 'HEALTH'],
    ['en', 'since my chemo I cannot come to the shop', 'HEALTH'],
    ['en', 'my rabbi said I should call', 'RELIGION'],
    ['en', 'our union rep wants a copy', 'UNION'],
    ['en', 'my neighbour was convicted of fraud', 'OFFENCE'],
    ['de', 'Ich bin seit der Chemo oft müde', 'HEALTH'],
    ['de', 'mein Mann ist schwerbehindert', 'HEALTH'],
    ['fr', 'je suis enceinte de cinq mois', 'HEALTH'],
    ['es', 'soy homosexual y quiero cambiar el nombre', 'ORIENTATION'],
    ['it', 'sono iscritta al sindacato', 'UNION'],
    ['pl', 'mój ksiądz prosił o paragon', 'RELIGION'],
    ['fi', 'olen raskaana', 'HEALTH'],
    ['hu', 'cukorbeteg vagyok', 'HEALTH'],
    ['el', 'είμαι έγκυος', 'HEALTH'],
    ['bg', 'бременна съм', 'HEALTH'],
  ]
  for (const [lang, text, type] of cases) {
    const [finding] = special(text, lang)
    assert.equal(finding?.type, type, text)
    assert.ok((finding?.reason ?? '') !== '', text)
  }
})

test('harmless talk about goods, politics of returns and places is not held', () => {
  const cases: readonly [lang: string, text: string][] = [
    ['en', 'Is this chair in stock in church white?'],
    ['en', 'a table for a party of six'],
    ['en', 'what is your return policy'],
    ['de', 'Haben Sie ein Rezept für Apfelkuchen?'],
    ['de', 'Ich habe die AGB gelesen'],
    ['fr', 'quelle est votre politique de retour'],
    ['cs', 'souhlasím s obchodní podmínky'],
    ['es', 'Quiero devolver los zapatos'],
    ['en', 'how much are diabetic socks for my order'],
  ]
  for (const [lang, text] of cases) assert.deepEqual(special(text, lang), [], text)
})
