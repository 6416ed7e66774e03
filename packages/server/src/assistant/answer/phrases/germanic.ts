/** Phrases in English, German, Dutch, Danish and Swedish. */
import type { Phrases } from './phrases.ts'

/** Phrases by language. */
export const GERMANIC: Record<'en' | 'de' | 'nl' | 'da' | 'sv', Phrases> = {
  en: {
    greeting: 'hello, hi, hey, hiya, good morning, good afternoon, good evening, good day, greetings, howdy',
    thanks: 'thanks, thank you, thx, ty, cheers, much appreciated, appreciate it, great help, very helpful',
    bye: 'bye, goodbye, good bye, see you, see ya, good night, farewell, have a nice day, have a good day, that is all, that was all',
    filler:
      'there, all, you, very, much, so, again, team, a, lot, for, the, your, help, everyone, bot, now, ok, okay, great, perfect, and, that, was, it, is, how, are, today, many, this, everything, quick, answer',
    self: 'are you, are u, r u, you are, youre, am i talking, am i speaking, am i chatting, am i writing, is this, is that, is it, do i talk, do i speak, talking to, speaking to, speaking with, chatting with, who are you, what are you, is there, you a, is someone, is anyone',
    nature:
      'human, humans, human being, robot*, bot, bots, chatbot*, machine, ai, a i, real person, actual person, living person, person, real, computer, program, software, automated, artificial, llm, gpt, chatgpt, anyone real, someone real, who are you, what are you, alive',
    reach:
      'talk to, talk with, speak to, speak with, chat with, chat to, connect me, put me through, transfer me, forward me, hand me over, pass me, escalate, get me, give me, let me have, call me, contact me, reach, write to, answered by, bring me, switch me, is there, can i get, can i have, may i have, take over, could i get',
    person:
      'human*, person, people, someone, somebody, anyone, anybody, agent*, representative*, rep, operator*, staff, employee*, colleague*, advisor*, adviser*, supervisor*, manager*, team member, customer service, customer support, support team, service team, your team, live chat, real one',
    want: 'want, can, need, like, prefer, please, wish, rather, demand, request, require, give, no, not',
    human:
      'human, real human, human being, human agent, human support, human help, real person, actual person, live person, live agent, live human, real agent, representative, customer service representative, human operator, human employee, real employee, supervisor, live support, live chat',
    mine: 'i, my, me, mine, myself',
    data: 'data, personal information, personal info, personal details, information about me, info about me, information on me, info on me, information you, what you know about me, what you have on me, what you store, everything about me, everything you know, everything you have, my information, my info, my messages, my chat*, my conversation*, this conversation, this chat, chat history, my record*, personal record*',
    erase: 'delet*, eras*, remov*, wip*, forget, forgotten, destroy*, purg*, get rid of, scrub',
    see: 'copy, see, show, access, download*, know, have, hold, store*, send me, give me, receive, request, provide, disclose, obtain, view, sar, dsar, collected, collect, process, saved, save, kept',
    correct: 'correct*, rectif*, incorrect, inaccurate, wrong, outdated',
    restrict: 'restrict*, limit, stop processing, pause, suspend, freeze',
    move: 'portab*, export*, machine readable, machine-readable, another provider, other provider, transfer, move my, move all, move everything, take with me, json, csv',
    object:
      'object, objection, oppose, opt out, stop using, do not use, not want you to use, not want you using, not allow, stop sharing, not share, not process, stop processing',
    consent: 'consent, permission, agreement',
    withdraw: 'withdraw*, revok*, take back, cancel',
    decision: 'decision*, decided automatically, automated decision*',
    contest: 'contest*, challenge*, appeal*, review*, disagree*, dispute*, explain, human look, reconsider, object',
  },
  de: {
    greeting:
      'hallo, hi, hey, guten tag, guten morgen, guten abend, moin, servus, gruss gott, gruezi, tag, morgen, hallochen',
    thanks:
      'danke, dankeschon, danke schon, vielen dank, besten dank, herzlichen dank, lieben dank, merci, super danke, tausend dank',
    bye: 'tschuss, tschuess, auf wiedersehen, ciao, bis bald, bis dann, schonen tag, schonen abend, gute nacht, das war alles, ade, wiedersehen, bis spater, mach es gut',
    filler:
      'zusammen, sehr, dir, ihnen, euch, noch, fur, die, den, das, hilfe, schnelle, antwort, team, liebes, und, einen, ok, okay, super, alles, klar, auch, war, es, ja, perfekt, wunsche, ich, bot, mal, wie, geht, s, denn',
    self: 'bist du, sind sie, seid ihr, rede ich, spreche ich, schreibe ich, chatte ich, ist das, ist hier, wer bist du, was bist du, wer sind sie, du bist, sie sind, bin ich hier, sitzt da, sitzt hier, mit wem, antwortet, schreibt mir hier',
    nature:
      'mensch*, roboter*, bot, bots, chatbot*, maschine*, ki, k i, ai, kunstliche intelligenz, echte person, reale person, person, echt, computer*, programm*, automat, lebendig, jemand echtes, wer bist du, was bist du, wer sind sie, mit wem spreche, mit wem rede, mit wem schreibe, mit wem chatte',
    reach:
      'sprechen, reden, verbind*, durchstell*, weiterleit*, ubergeb*, chatten, telefonier*, kontaktier*, erreich*, anruf*, ruckruf*, gib mir, geben sie mir, an einen, schreiben, ruf mich, rufen sie mich, gibt es hier, ubernimmt, unterhalten, holen sie, hol mir, spreche, bekomme, bekommen, antwortet',
    person:
      'mensch*, person, jemand*, mitarbeiter*, berater*, kundenberater*, ansprechpartner*, kundenservice, kundendienst, kundenbetreuer*, sachbearbeiter*, kolleg*, support team, vorgesetzt*, operator*, agent*, supporter, echten, support mitarbeiter, servicemitarbeiter*, kundensupport, hotline',
    want: 'will, mochte, brauche, brauch, bitte, wunsche, wurde gern, lieber, verlange, kein*, hatte gern, nur',
    human:
      'mensch, menschen, mitarbeiter*, echte person, echten menschen, menschliche*, ansprechpartner*, kundenberater*, servicemitarbeiter*, echten mitarbeiter, jemand echten, echten',
    mine: 'ich, mein*, mir, mich, uber mich, zu mir, von mir',
    data: 'daten, personenbezogene*, meine infos, meine informationen, informationen uber mich, infos uber mich, uber mich, von mir gespeichert, zu mir gespeichert, alles uber mich, alles von mir, meine nachrichten, mein chat, chatverlauf, diesen chat, dieses gesprach, gesprachsverlauf, meine angaben, datenauskunft, datenschutzauskunft, selbstauskunft',
    erase: 'losch*, loesch*, entfern*, vernicht*, vergess*, gelosch*, geloesch*, beseitig*, datenloschung',
    see: 'auskunft, kopie, einsehen, einsicht, ansehen, sehen, zeig*, herunterlad*, runterlad*, download*, wisst, wissen, weisst, gespeichert, speicher*, habt, haben, hast, schick*, zusend*, erhalten, anforder*, bekommen, verarbeit*, datenauskunft, datenschutzauskunft, selbstauskunft, gesammelt, sammel*',
    correct:
      'berichtig*, korrigier*, falsch*, fehlerhaft*, richtigstell*, unrichtig*, anpass*, aktualisier*, verbesser*, stimm*',
    restrict: 'einschrank*, eingeschrankt, begrenz*, verarbeitung stoppen, sperr*, einschraenk*, aussetz*',
    move: 'ubertrag*, mitnehm*, portab*, export*, maschinenlesbar*, anderen anbieter, datenubertragbarkeit, umzieh*, uebertrag*',
    object:
      'widersprech*, widerspruch, widerspreche, nicht verwenden, nicht nutzen, nicht mehr nutzen, nicht verarbeitet, nicht mehr verwenden, untersag*, verbiete*, nicht weitergeb*, einspruch',
    consent: 'einwilligung*, zustimmung*, einverstandnis*, erlaubnis',
    withdraw: 'widerruf*, zuruckzieh*, zuruckgezogen, zuruck, ruckgangig, ziehe, entzieh*, zurucknehm*, nehme',
    decision: 'entscheidung*, automatisierte entscheidung*, entschieden, bescheid*',
    contest:
      'anfecht*, uberpruf*, widersprech*, widerspruch, beschwer*, einspruch, uberprueft, nicht einverstanden, neu prufen, prufen, erklar*, anzweif*',
  },
  nl: {
    greeting:
      'hallo, hoi, hey, hi, goedemorgen, goedemiddag, goedenavond, goedendag, dag, goeiemorgen, goede morgen, goede middag',
    thanks: 'bedankt, dank je, dank u, dankjewel, dankuwel, dank, hartelijk dank, merci, heel erg bedankt',
    bye: 'doei, tot ziens, dag, tot later, fijne dag, fijne avond, goedenacht, dat was alles, houdoe, tot straks',
    filler:
      'allemaal, je, u, wel, zeer, erg, heel, voor, de, uw, hulp, nog, team, ok, oke, en, een, prettige, alvast, snelle, antwoord, het, was, daar',
    self: 'ben je, bent u, ben jij, praat ik, spreek ik, chat ik, is dit, is het, wie ben je, wat ben je, wie bent u, je bent, u bent, zit er, heb ik te maken, met wie',
    nature:
      'mens, menselijk*, mensen, robot*, bot, chatbot*, machine, ai, a i, kunstmatige intelligentie, echt persoon, echte persoon, persoon, echt, echte, computer*, programma, automaat, wie ben je, wat ben je, met wie praat, met wie spreek, wie bent u',
    reach:
      'praten, spreken, verbind*, doorverbind*, doorverbonden, doorschakel*, chatten, contact, bereiken, bellen, terugbellen, geef mij, geef me, overnemen, kan ik een, mag ik een, iemand spreken, spreek',
    person:
      'mens, mensen, persoon, iemand, medewerker*, collega*, klantenservice, vertegenwoordiger*, agent*, adviseur*, operator*, leidinggevende*, klantenservicemedewerker*, echt persoon',
    want: 'wil, wilt, graag, nodig, alsjeblieft, alstublieft, liever, heb, geen, mag',
    human:
      'mens, medewerker*, echt persoon, echte persoon, menselijke medewerker, echte medewerker, echt mens, menselijk*',
    mine: 'ik, mijn, mij, me, m, over mij',
    data: 'gegevens, data, persoonsgegevens, persoonlijke gegevens, persoonlijke informatie, informatie over mij, mijn informatie, wat jullie weten, over mij weten, alles over mij, mijn berichten, mijn chat*, dit gesprek, chatgeschiedenis, mijn gesprek*',
    erase: 'verwijder*, wis, wissen, gewist, wist, vernietig*, vergeten, vergeet, uitwissen, schrap*',
    see: 'inzage, inzien, kopie, zien, toon, toegang, download*, weten, weet, hebben, bewaard, bewaren, opgeslagen, opslaan, stuur, sturen, krijgen, opvragen, ontvangen, verzamel*, verwerk*, bekijken, laat',
    correct: 'corrig*, rectific*, onjuist*, fout, fouten, verkeerd*, verbeter*, kloppen, klopt, bijwerken, rechtzetten',
    restrict: 'beperk*, stop met verwerken, blokkeer*, bevries*, opschort*',
    move: 'overdra*, overdraag*, portab*, exporteer*, export, machineleesbaar*, andere aanbieder, meenemen, dataportabiliteit',
    object:
      'bezwaar, verzet, niet gebruiken, niet meer gebruiken, niet verwerken, stop met gebruiken, niet delen, gebruikt worden',
    consent: 'toestemming*, instemming',
    withdraw: 'intrek*, trek*, herroep*, ingetrokken, terugtrek*, terugnem*',
    decision: 'beslissing*, besluit*, geautomatiseerde beslissing*',
    contest: 'aanvecht*, bezwaar, herzien*, oneens, beroep, betwist*, beoordel*, uitleg*, heroverweg*, herbekijken',
  },
  da: {
    greeting: 'hej, hejsa, hallo, godmorgen, god morgen, goddag, god dag, god aften, godaften, halloj, dav',
    thanks: 'tak, mange tak, tusind tak, tak for, takker, 1000 tak',
    bye: 'farvel, hej hej, vi ses, ha det, hav en god dag, fortsat god dag, god nat, godnat, det var alt',
    filler:
      'der, jer, dig, for, hjælpen, så, meget, igen, alle, skal, du, have, i, ok, super, det, var, og, svaret, hurtige, en, god, dag, det',
    self: 'er du, er i, taler jeg, snakker jeg, skriver jeg, chatter jeg, er det, er dette, hvem er du, hvad er du, du er, sidder der, med hvem',
    nature:
      'menneske*, robot*, bot, chatbot*, maskine, ai, kunstig intelligens, rigtig person, ægte person, person, virkelig, computer*, program, automat*, hvem er du, hvad er du, rigtigt',
    reach:
      'tale med, snakke med, tal med, skrive med, chatte med, stil mig, viderestil*, stille mig, kontakt*, ringe, ring mig, forbind*, få fat i, giv mig, overtage, kan jeg få, få',
    person:
      'menneske*, person, nogen, medarbejder*, kundeservice, kundeservicemedarbejder*, konsulent*, supporter*, agent*, kollega*, rådgiver*, leder, rigtig person',
    want: 'vil, ønsker, brug for, gerne, venligst, hellere, have, ikke',
    human: 'menneske*, rigtig person, medarbejder*, rigtigt menneske, kundeservicemedarbejder*, levende person',
    mine: 'jeg, min, mine, mit, mig, om mig',
    data: 'data, oplysninger, personoplysninger, personlige oplysninger, persondata, oplysninger om mig, hvad i ved, ved om mig, alt om mig, mine beskeder, min chat, denne chat, denne samtale, samtalen, chathistorik, information om mig, informationer om mig',
    erase: 'slet*, fjern*, glem*, udslet*, destruer*, slette',
    see: 'indsigt, kopi, se, vis, adgang, download*, hente, ved, har, gemt, gemmer, send, få, udlever*, indsamle*, opbevare*, behandler, registreret, anmode, modtage',
    correct: 'ret, rette, rettet, berigtig*, forkert*, fejl, korriger*, opdater*, ukorrekt*, stemmer',
    restrict: 'begræns*, stop behandlingen, stoppe behandlingen, suspender*, frys*',
    move: 'dataportabilitet, portab*, eksporter*, eksport, overfør*, flyt*, maskinlæsbar*, anden udbyder, anden leverandør',
    object:
      'indsigelse*, gøre indsigelse, ikke bruge, ikke bruger, ikke bruges, ikke behandle, modsætter*, protester*, stop med at bruge, ikke dele',
    consent: 'samtykke*, tilladelse',
    withdraw: 'trække*, tilbagetræk*, tilbagekald*, trækker, træk, fortryd*',
    decision: 'afgørelse*, beslutning*',
    contest: 'klage*, anfægt*, bestrid*, uenig*, genoverveje, gennemgå*, vurder*, forklar*, anke, indsigelse',
  },
  sv: {
    greeting: 'hej, hejsan, hallå, god morgon, godmorgon, god dag, god kväll, tjena, tja, hej hej, goddag',
    thanks: 'tack, tack så mycket, tusen tack, stort tack, tackar, många tack',
    bye: 'hej då, hejdå, adjö, vi ses, ha det bra, ha en bra dag, god natt, godnatt, det var allt, farväl, ha det',
    filler:
      'där, alla, för, hjälpen, så, mycket, igen, på, er, dig, ok, okej, det, var, och, snabba, svaret, en, ha, trevlig, dag',
    self: 'är du, är ni, pratar jag, talar jag, chattar jag, skriver jag, är det, är detta, vem är du, vad är du, du är, sitter det, med vem',
    nature:
      'människ*, mänsklig*, robot*, bot, bott, chattbot*, chatbot*, maskin, ai, artificiell intelligens, riktig person, verklig person, person, riktig, dator*, program, automat*, vem är du, vad är du, levande',
    reach:
      'prata med, tala med, chatta med, skriva med, koppla, koppla mig, kopplas, kontakta, nå, ringa, ring mig, ge mig, ta över, kan jag få, få prata, komma i kontakt',
    person:
      'människ*, person, någon, medarbetare*, kundtjänst*, handläggare*, agent*, kollega*, rådgivare*, operatör*, chef, riktig person, kundservice, support',
    want: 'vill, önskar, behöver, tack, snälla, gärna, hellere, hellre, ha, inte, skulle',
    human: 'människ*, mänsklig*, riktig person, medarbetare*, handläggare*, levande person, kundtjänstmedarbetare*',
    mine: 'jag, min, mina, mitt, mig, om mig',
    data: 'data, uppgifter, personuppgifter, personliga uppgifter, information om mig, mina uppgifter, min information, vad ni vet, vet om mig, allt om mig, mina meddelanden, min chatt, den här chatten, konversationen, chatthistorik, samtalet, mitt samtal',
    erase: 'radera*, ta bort, tas bort, bort, glöm*, förstör*, utplåna*, rensa*, raderas, raderade',
    see: 'registerutdrag, utdrag, kopia, se, visa, tillgång, åtkomst, ladda ner, ladda ned, vet, har, sparat, sparar, lagrar, lagrat, skicka, få, begär*, samlat, samlar, behandlar, insyn, lämna ut, ta del',
    correct: 'rätta*, korrigera*, fel, felaktig*, ändra, uppdatera*, rättelse, rättas, stämmer, oriktig*',
    restrict: 'begränsa*, begränsning, sluta behandla, pausa*, frys*, begränsas',
    move: 'dataportabilitet, portab*, exportera*, export, överför*, flytta*, maskinläsbar*, annan leverantör',
    object:
      'invänd*, invändning, motsätter, inte använda, inte använder, inte används, sluta använda, inte behandla, inte dela, protester*',
    consent: 'samtyck*, tillstånd, medgivande*',
    withdraw: 'återkalla*, dra tillbaka, drar tillbaka, ta tillbaka, tar tillbaka, ångra*',
    decision: 'beslut*',
    contest: 'överklaga*, bestrid*, ompröv*, granska*, håller inte med, motsätter, förklar*, invänd*, klaga*',
  },
}
