/** English words of one meaning in customer support, each line a concept; several words together are one expression. */
export const SYNONYMS_EN = `
fee, charge, cost, price, tariff, how much, expensive, pay for, paying for, surcharge, commission, free of charge, free
duration, how long, length of time, expect, expected, estimated, time frame, take, takes, days, hours, when will, how soon, how fast, how quickly, wait, waiting, speed
time, date, schedule
limit, maximum, max, minimum, cap, how many, how often, number of times, restriction, allowance, threshold
place, location, where can i, in which, shop, store, merchant, retailer, anywhere, everywhere
merchant, seller, vendor, retailer, shop, store, business
country, countries, abroad, overseas, foreign, international, nation, region, europe, eu, us, usa, uk, travel, live, living, reside, residence, resident
refund, money back, reimburse, reimbursement, repay, give back, returned money
return, send back, bring back
cancel, undo, revoke, recall, call off, take back, stop, abort
reverse, revert, reverted, returned, cancelled, reversed, bounced
exchange, swap, convert, conversion, change currency
currency, currencies, dollar, euro, pound, fiat, forex
delete, close, terminate, deactivate, end, cancel my account, quit, leave, get rid of
remove, erase, wipe, clear
lost, lose, misplaced, cannot find, missing, disappeared, vanished, gone
stolen, stole, theft, thief, robbed, pickpocket
fraud, fraudulent, scam, unauthorised, unauthorized, suspicious, hacked, compromised, phishing, identity theft, someone used, somebody used
unrecognised, unrecognized, not recognise, not recognize, not make, not made, unknown, unfamiliar, strange, never made, not mine, not recall, not remember, never authorised, not do, not authorise
block, blocked, freeze, frozen, lock, locked, disable, suspended
unblock, unlock, unfreeze, reactivate, restore
activate, activation, enable, switch on, turn on, start using, start, set up
arrive, arrival, arrived, come, came, delivered, received, here yet, show up, got
deliver, delivery, ship, shipping, shipment, dispatch, post, posted, mail, mailed, send out, courier, parcel, package
track, tracking, trace, follow, status, whereabouts, locate, where is
order, ordered, buy, purchase, request, apply
pending, processing, in progress, not completed, outstanding, waiting, still processing, on hold
declined, decline, rejected, not approved, not authorised, not let, not process, refused, denied, turned down, not accepted, reject, refuse
fail, failed, failure, unsuccessful, not work, not working, not go through, error, wrong, problem, issue, trouble
broken, defective, damaged, faulty, cannot use, not use, unable to use, not work, not working, stopped working, does not work, will not work, malfunction
not received, not arrived, not credited, never arrived, has not come, not showing, not updated, not there, not appear, not show, not come, not got
accept, accepted, acceptance, take, usable, valid, support, supported, supports
money, cash, funds, amount, sum, balance
atm, cash machine, cash point, cashpoint, cash dispenser, machine
withdraw, withdrawal, withdrew, take out, took out, taking out, get cash, cash out, pull out
deposit, pay in, paid in, put in, put money
topup, top up, topping up, topped up, add money, adding money, add funds, load, reload, put money, top ups
transfer, wire, send money, sent, send, move money, moved money, bank transfer, remit, remittance, sent money, sending money
pay, payment, paid, paying, transaction, purchase
receive, receiving, get paid, incoming, be paid, accept money, send me
recipient, beneficiary, payee, receiver
salary, wage, wages, paycheck, pay cheque, income, employer
cheque, check deposit, cheques, a check, by check
twice, double, duplicate, duplicated, two times, second time, multiple times, more than once, again
wrong, incorrect, mistake, error, not right, not correct, false, inaccurate
wrong amount, less, too little, different amount, not the right amount, only part, short
extra, additional, unexpected, hidden, more than
physical, plastic, actual, real
virtual, digital, online
disposable, one time, single use, temporary, throwaway
spare, second, another, additional, extra, replacement, more than one, two
new, replacement, renew, renewal, replace
expire, expired, expiry, expiration, expires, run out, out of date
pin, pin number, pin code
passcode, password, login code, pass code, access code, code
forgot, forgotten, forget, not remember, cannot remember, do not remember
reset, recover, recovery, change
login, log in, sign in, logging in, get into, access, log on, sign on
register, registration, sign up, open an account, join, create an account, opening an account
identity, identification, id, identify, id card, passport, proof of identity
verify, verification, check, confirm, confirmation, prove, proof, validate, authenticate
unable, cannot, not able, not possible, impossible, could not, fails, not let
why, reason, purpose, necessary, required, have to, do i need
source of funds, origin of money, where my money comes, where the money comes, source, origin
address, moved, moving, move house, new address, relocate
name, surname, married, marriage
personal details, personal information, my details, my data, personal data, details
edit, change, update, modify, amend, alter, correct
age, old, young, youngest, child, children, kid, kids, minor, teenager, son, daughter, under 18, years old, 18
phone, mobile, cell, cellphone, smartphone, handset, device
app, application, apps, software
wallet, apple pay, google pay, apple watch, mobile payment, phone payment
contactless, tap, tap to pay, nfc, touch
swallowed, retained, kept, ate, eaten, stuck, took my card, swallow, captured, not give back, trapped
link, connect, add, pair, register, attach, linked
automatic, automatically, auto, regularly, recurring
direct debit, standing order, mandate
exchange rate, rate, conversion rate, rates, interbank
statement, bill, receipt, invoice, account history
visa, mastercard, card scheme, card network
contact, reach, call, phone number, hotline, telephone, speak, talk
open, opening hours, business hours, office hours
complain, complaint, unhappy, dissatisfied, dispute, disappointed
discount, coupon, voucher, promo code, promotion, promotional code, offer
gift, gift card, present
size, sizing, fit, measurement
available, availability, in stock, out of stock, sold out, restock
warranty, guarantee
invoice, receipt, tax, vat
subscription, plan, membership, subscribe, package
newsletter, unsubscribe, marketing, mailing list
privacy, personal data, gdpr, data protection
assemble, assembly, install, installation, instructions, manual
wash, clean, care, cleaning
material, made of, fabric
repair, fix, mend, spare part
damaged, broken, defective, cracked, scratched, torn
pickup, pick up, collect, collection
instalment, instalments, installments, monthly payments, klarna
customs, duty, import
accessible, accessibility, disability, disabled, wheelchair, screen reader, blind, deaf
fast, quick, quickly, urgent, urgently, asap, immediately, express, speed up, right away, hurry
go through, gone through, went through, going through, complete, completed, succeed, successful, process, processed
allow, allowed, allowing, permit, permitted, let me, letting me, lets me, able, possible
show, shows, appear, appears, visible, see, display, reflect, reflected, listed
document, documents, paperwork, papers, proof, evidence, certificate
into my account, to my account, in my account, into account, onto
someone, somebody, another person, other person, others, family, partner
find, locate, where can i find, look up
method, way, ways, option, options, means
correct, right, accurate, true
explain, understand, mean, meaning
secure, safe, security, safety, protect
interest, savings, yield
refer, referral, recommend, invite, invite a friend
`
