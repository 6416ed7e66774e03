// More English and German, since most chat data is in them: banking, travel, insurance, reservations, assistants. Written for this package.

/** Lines by language; slots as in phrases-west.ts. */
export const MORE: Readonly<Record<string, string>> = {
  en: `
+ send 200 pounds to {N}
+ please transfer 1500 to {N} today
+ i paid {N} twice by mistake
+ I need to make a payment to {F}
+ did {N} receive my money?
+ the standing order to {N} should stop next month
+ set up a monthly transfer to {L} for the rent
+ how much did i send to {F} last month
+ add {N} to my booking
+ the reservation is under {N} for 7 pm
+ it should be under {L}
+ booking for {F} {L} tomorrow at 8:30
+ table for three, name is {L}
+ Cancel the table for {N} on Friday please
+ {N} here, running ten minutes late
+ Hi {N} here
+ you can call me {F}
+ call me {F} please
+ everyone calls me {F}
+ {N} is my name
+ {F} {L} is the name on the card
+ the passenger is {N}, flight tomorrow
+ passengers are {N} and {N}
+ two adults, {N} and {F}, and one child
+ my wife {F} and I want to travel in June
+ my daughter {F} has a fever since Monday
+ policy holder {N}, policy number {K}
+ the car is registered to {N}
+ my doctor is Dr {L}
+ I talked to agent {F} an hour ago
+ Hi {F}, thanks for contacting us, how can I help?
+ thanks for the information {F}
+ ok thank you {F} have a nice day
+ great {F}. may i have your zip code
+ is there anything else I can help with, {F}?
+ Thank you, {N}. One moment please
+ hello mr {L}
+ yes my name is {N} and my number is {P}
+ name {N} pin {K}
+ {N} {K}
+ {F}, {O}
+ its {F}
+ it is {N} with a double n
+ my first name is {F} and my last name is {L}
+ first name {F} last name {L}
+ last name: {L}
+ surname {L}
+ my confirmation number is {O}
+ the booking reference is {O} and name is {N}
+ account number {K}
+ sure, my account id is {K}
+ my member id: {K}
+ the address is {A} {Z}
+ deliver it to {A}
+ I moved to {A} last month
+ my billing address: {A}, {Z}
+ email {F} and tell her i am late
+ text {F} that I am on my way
+ remind me to call {F} at five
+ what is {N}'s phone number
+ meeting with {F} and {F} at ten
+ who is {N}
+ play something by {N}
+ invite {N} to the meeting
+ did {F} reply to my mail
+ happy birthday to {N}
+ {N} lives at {A}
+ {F} is a 34 year old man who came in yesterday
+ "It will not happen again," says {L}
+ {F}: what do you mean? {F}: nothing
+ A tribute to {N}, who founded the company
+ According to {N}, sales doubled in 2023
+ {L} and {L} won the prize for their work
+ The keynote was given by {N} from {B}
+ {N}'s lawyer declined to comment
+ {F} shouted at {F} in the kitchen
+ please remove my son {F} from the policy
+ I got a letter from {N} saying I owe money
+ {F}, can I please speak to your manager?
+ Our office is at {G}
+ the letter arrived at {G} last night
+ my new address is {G}
+ Billing:\n{N}\n{G}\nPhone: {P}
+ > {N}\n> {B}\n> {A}\n> {Z}
+ Mrs. {L} teaches in {C}
+ {N} was born on {D} in {C}
+ My SSN is {K}
+ name on the account is {F} and the pin is {K}
- Guilty pleasures: five songs we still love
- The Netherlands beat Italy in the final
- Sir, I really do not like this bot
- Bronze, Silver and Gold members get a discount
- classic caesar salad and a lemonade
- thin crust or thick crust
- one large Margherita, extra cheese
- 10 gb data plan for 20 dollars
- no way, that is not what i asked for
- I would like Italian or Persian food
- somewhere near Liverpool Street or Leicester Square
- a table at the Chelsea Riverside Brasserie
- my booking reference does not work
- transfer 500 from my savings to my checking account
- how much did I spend on groceries last month
- i want to block my card, it was stolen
- why was i charged twice
- what is the exchange rate for euros
- my direct debit was declined
- there is a payment on my account that i do not recognise
- how do i activate my new card
- the cash machine swallowed my card
- i topped up but the money is not there
- can I change my pin at the machine
- do you have a table for six on saturday evening
- Is there parking near the restaurant?
- can we sit outside on the terrace
- we are running fifteen minutes late
- I want to fly from {C} to {C} on the 12th of June
- two adults and one child, economy class
- is breakfast included
- what time does check-in close
- I need a window seat, aisle is fine too
- the internet is down again in {C}
- my router keeps restarting
- upgrade my plan to unlimited data
- how much is the fast plan per month
- what does my policy cover abroad
- i had an accident, what do i do now
- thank you for contacting us how may i help you today
- one moment please while I look into this
- is there anything else i can help you with
- have a great day
- no that is all thank you
- good morning
- sounds good to me
- set an alarm for six am
- what is the weather like in {C} tomorrow
- turn off the lights in the kitchen
- play some jazz
- tell me a joke
- how tall is the Eiffel tower
- how do you say thank you in Spanish
- what is the capital of France
- when is my next meeting
- is my flight on time
- who won the game last night
- add milk and bread to my shopping list
- what is the interest rate on a mortgage
- can you increase my credit limit to 5000 dollars
- order me a pizza from Domino's
- flip a coin for me
- what is the recipe for pancakes
- I would like a refund of 35.50
- the zip on the jacket is broken
- the colour is not as shown
- please be patient with me
- may I have your name please?
- Can I have your full name, account id and order id?
- what is the shipping address on the account?
- sure, let me check that for you
- I'd like to know the status of my subscription
- do you price match with Target or Walmart
- is the Madison jacket in stock in medium
- the Lincoln boots are too tight
- your promo code does not work
- is the Michael Kors bag on sale
- how long do I have to return an item
`,
  de: `
+ sende eine nachricht an {F}
+ lies mir die mail von {F} vor
+ habe ich eine nachricht von {N} bekommen
+ ruf {F} {L} an
+ erinnere mich daran {F} anzurufen
+ treffen mit {F} am montag um zehn
+ füge {F} zu meinen kontakten hinzu
+ wie lautet die nummer von {N}
+ wann ist {I} geburtstag
+ wer ist {N}
+ wie alt ist {N}
+ was macht {N} beruflich
+ spiel musik von {N}
+ lade {F} und {F} zum essen ein
+ antworte {F} dass ich später komme
+ schick {F} eine e mail wegen des termins
+ abendessen mit {F} morgen um acht
+ zeige bilder von {N}
+ ist {F} heute da
+ überweise die miete an {L}
+ mein Arzt ist Dr. {L}
+ der Vertrag läuft auf {N}, Vertragsnummer {K}
+ ich hatte mit Herrn {L} telefoniert
+ an Frau {N} persönlich
- stell den wecker auf sechs uhr
- wie wird das wetter am wochenende
- mach das licht in der küche aus
- spiel etwas jazz
- erzähl mir einen witz
- was steht heute in meinem kalender
- lösche alle termine am freitag
- füge milch und brot zur einkaufsliste hinzu
- wie hoch ist der eiffelturm
- was ist die hauptstadt von frankreich
- bestelle eine pizza bei dominos
- wie spät ist es in {C}
- schalte den staubsauger ein
- lies die nachrichten vor
- wie steht der euro zum dollar
- öffne meine e mails von heute
- erstelle eine erinnerung für morgen früh
- wann fährt der nächste zug nach {C}
- stell die lautstärke auf fünfzig prozent
- ändere die farbe auf blau
- ist der Tisch Paul auch in Eiche lieferbar
`,
}
