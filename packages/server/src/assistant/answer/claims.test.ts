import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folded } from '../retrieval/retrieval.ts'
import { claimsToBeHuman, promiseIn } from './claims.ts'

test('T-05, PI-22: claims to be a person are recognised in 24 languages, and denials of them are not', () => {
  const claims = [
    'I am a human.',
    "I'm a real person, trust me.",
    'I am not a bot!',
    'Ich bin ein Mensch.',
    'Ich bin hier eine echte Mitarbeiterin.',
    'Ich bin kein Roboter.',
    'Je suis une vraie personne.',
    'Je ne suis pas un robot.',
    'Soy una persona.',
    'No soy un robot.',
    'Sono una persona.',
    'Non sono un robot.',
    'Sou uma pessoa.',
    'Não sou um robô.',
    'Ik ben een mens.',
    'Ik ben geen robot.',
    'Jeg er et menneske.',
    'Jag är en människa.',
    'Olen ihminen.',
    'Ma olen inimene.',
    'Es esmu cilvēks.',
    'Aš esu žmogus.',
    'Jestem człowiekiem.',
    'Jsem člověk.',
    'Som človek.',
    'Sem človek.',
    'Ja sam čovjek.',
    'Ember vagyok.',
    'Sunt un om.',
    'Аз съм човек.',
    'Είμαι άνθρωπος.',
    'Is duine mé.',
    'Jien bniedem.',
  ]
  for (const claim of claims) assert.ok(claimsToBeHuman(folded(claim)), claim)
  const honest = [
    'I am an automated assistant, not a person.',
    'I am not a human.',
    'A person can help you.',
    'Ich bin kein Mensch.',
    'Ich bin eine Maschine.',
    'Je ne suis pas une personne.',
    'No soy una persona.',
    'Non sono una persona.',
    'Ik ben geen mens.',
    'Nie jestem człowiekiem.',
    'Nie som človek.',
    'Не съм човек.',
    'Δεν είμαι άνθρωπος.',
    'Nem ember vagyok.',
  ]
  for (const line of honest) assert.ok(!claimsToBeHuman(folded(line)), line)
})

test('PI-18, PI-23: what sounds like a promise, an approval or a thing done is recognised', () => {
  const promises = [
    'I have cancelled your order.',
    "I've refunded the amount.",
    'We guarantee you a full refund.',
    'Your refund has been approved!',
    'Your request is hereby granted.',
    'Ich habe Ihre Bestellung storniert.',
    'Ihre Erstattung wurde genehmigt.',
    'Wir versprechen Ihnen das.',
    "J'ai annulé votre commande.",
    'Votre remboursement a été accepté.',
    'He cancelado su pedido.',
    'Ho annullato il suo ordine.',
    'Ik heb uw bestelling geannuleerd.',
    'Anulowałem zamówienie.',
    'Cancelei o seu pedido.',
  ]
  for (const line of promises) assert.notEqual(promiseIn(folded(line)), undefined, line)
  const plain = [
    'You can cancel your order within an hour.',
    'Refunds take five days.',
    'Sie können die Bestellung stornieren.',
    'Le remboursement prend cinq jours.',
  ]
  for (const line of plain) assert.equal(promiseIn(folded(line)), undefined, line)
})
