/** German words of one meaning in customer support, each line a concept; several words together are one expression. */
export const SYNONYMS_DE = `
Gebühr, Kosten, kostet, kosten, Preis, Entgelt, wie viel, wieviel, teuer, berechnet, abgezogen, bezahlen, extra, kostenlos, gratis, umsonst, Zuschlag
Dauer, dauert, wie lange, wie lang, wie schnell, wann kommt, Tage, Werktage, Wartezeit, warten, warte, Zeit, gedauert
Limit, Grenze, Obergrenze, Höchstbetrag, maximal, Maximum, wie oft, wie viele, höchstens, Mindestbetrag, Beschränkung
Ort, wo, Geschäft, Laden, Händler, Filiale
Ausland, Land, Länder, international, fremd, Fremdwährung, USA, EU, Europa, Reise
Erstattung, Rückerstattung, Geld zurück, erstatten, zurückzahlen, Gutschrift, zurückbekommen
Rückgabe, zurückgeben, zurückschicken, zurücksenden, Retoure, Rücksendung, umtauschen
stornieren, Storno, abbrechen, rückgängig, zurückrufen, Rückruf, zurückholen, widerrufen, Widerruf, aufhalten, stoppen
kündigen, Kündigung, schließen, auflösen, löschen, beenden, Schließung, Auflösung
löschen, entfernen, Löschung
verloren, verlieren, Verlust, verlegt, finde nicht, nicht mehr finden, finden, weg, verschwunden
gestohlen, Diebstahl, geklaut, stehlen, Dieb, entwendet, klauen
Betrug, betrogen, Missbrauch, unbefugt, gehackt, Fremde, jemand benutzt, kompromittiert, verdächtig, Phishing
unbekannt, nicht erkenne, kenne ich nicht, nicht kenne, nicht gemacht, nicht getätigt, fremd, stimmt nicht, nicht veranlasst
sperren, gesperrt, Sperre, einfrieren, eingefroren, blockiert, blockieren, Sperrung
entsperren, freischalten, entsperrt, wieder freigeschaltet, Freischaltung, freigeschaltet
aktivieren, Aktivierung, freischalten, aktiviert, einschalten, in Betrieb nehmen
angekommen, ankommen, Ankunft, erhalten, eingetroffen, da, bekommen, gekommen, eingegangen, Eingang
Lieferung, liefern, geliefert, Versand, verschicken, verschickt, versenden, Zustellung, Post, Paket, Lieferzeit, Sendung, zugestellt, schicken
verfolgen, Sendungsverfolgung, Status, nachverfolgen, wo ist, wo bleibt, Lieferstatus, unterwegs
bestellen, Bestellung, bestellt, anfordern, beantragen, kaufen, Kauf
ausstehend, steht aus, aussteht, vorgemerkt, in Bearbeitung, noch nicht gebucht, schwebend, nicht durch, autorisiert, reserviert
abgelehnt, ablehnen, Ablehnung, lehnt ab, lehnt, verweigert, zurückgewiesen, nicht akzeptiert
fehlgeschlagen, scheitern, gescheitert, klappt nicht, ging nicht, nicht geklappt, Fehler, Problem, nicht möglich, konnte nicht
funktioniert nicht, geht nicht, kaputt, defekt, beschädigt, funktionieren, klappt, klappen, funktioniert, streikt, nicht durch
nicht angekommen, nicht erhalten, noch nicht da, nicht bekommen, fehlt, nicht eingegangen, nicht gutgeschrieben, nicht geliefert
akzeptieren, akzeptiert, angenommen, annehmen, Akzeptanz, gültig
Geld, Betrag, Summe, Bargeld, Guthaben, Kontostand
Automat, Geldautomat, Bankautomat
abheben, Abhebung, abgehoben, Geldabheben, Bargeldabhebung, auszahlen, Auszahlung
einzahlen, Einzahlung, eingezahlt
aufladen, Aufladung, aufgeladen, Geld hinzufügen, Geld laden
Überweisung, überweisen, überwiesen, Geld senden, Geld gesendet, Geld schicken, Geldtransfer
Zahlung, bezahlen, zahlen, bezahlt, gezahlt, Kartenzahlung, Umsatz, Buchung, Abbuchung
Empfänger, empfangen, Begünstigter
Gehalt, Lohn, Arbeitgeber
doppelt, zweimal, zwei Mal, mehrfach, mehrmals
falsch, fehlerhaft, irrtümlich, Irrtum, versehentlich, aus Versehen, Tippfehler, vertippt, verkehrt
zusätzlich, extra, weitere, mehr
Plastikkarte, physische Karte, physisch
virtuell, digital, online
Ersatz, Ersatzkarte, ersetzen, neue, neu, Austausch
ablaufen, abgelaufen, Ablauf, läuft ab, Gültigkeit
PIN, Geheimzahl, PIN Nummer
Passcode, Passwort, Kennwort, Zugangscode, Code
vergessen, nicht mehr wissen, weiß nicht mehr, weiß meinen, entfallen, nicht erinnern
zurücksetzen, neu setzen, wiederherstellen, Zurücksetzung
anmelden, Anmeldung, einloggen, Login, komme nicht in, Zugang, Zugriff
registrieren, Registrierung, Konto eröffnen, Kontoeröffnung, eröffnen
Identität, Ausweis, identifizieren, Identifizierung, Identifikation, Personalausweis, Reisepass, Pass, Identitätsprüfung
prüfen, Prüfung, bestätigen, Bestätigung, verifizieren, Verifizierung, Nachweis, nachweisen, Überprüfung
warum, wieso, weshalb, Grund, Gründe, notwendig, nötig, erforderlich
Adresse, Anschrift, umgezogen, Umzug, umziehen
Name, Nachname, heiraten, Heirat
persönliche Daten, Angaben, meine Daten
ändern, Änderung, bearbeiten, aktualisieren, anpassen, korrigieren
Alter, Mindestalter, Kind, Kinder, minderjährig, Sohn, Tochter, Jahre alt
Handy, Telefon, Smartphone, Mobiltelefon, Gerät
kontaktlos, NFC, dranhalten
eingezogen, verschluckt, einbehalten, steckt fest
automatisch, regelmäßig, wiederkehrend, Dauerauftrag
Lastschrift, Einzugsermächtigung, Mandat
Wechselkurs, Kurs, Umrechnungskurs, Umrechnung
Währung, Währungen, Fremdwährung, Devisen, Dollar, Euro
wechseln, umtauschen, tauschen, Tausch, umrechnen, Währungstausch, Umtausch
Auszug, Kontoauszug, Beleg, Rechnung, Quittung
Kontakt, erreichen, anrufen, Telefonnummer, Hotline, Kundendienst
Öffnungszeiten, geöffnet, offen
Beschwerde, beschweren, unzufrieden, reklamieren, Reklamation
Rabatt, Gutschein, Gutscheincode, Aktionscode, Ermäßigung
Geschenk, Geschenkkarte, Geschenkgutschein
Größe, passt, Maße, Größentabelle
verfügbar, lieferbar, vorrätig, ausverkauft, Verfügbarkeit
Garantie, Gewährleistung
Abo, Abonnement, Mitgliedschaft, Tarif
Newsletter, abbestellen, abmelden, Werbung
Datenschutz, personenbezogene Daten, DSGVO
Montage, aufbauen, montieren, Anleitung, Aufbauanleitung, installieren
waschen, reinigen, Pflege, pflegen
Material, Stoff, besteht aus
reparieren, Reparatur, Ersatzteil
abholen, Abholung, Selbstabholung
Rate, Raten, Ratenzahlung, Teilzahlung
Zoll, Einfuhr
barrierefrei, Barrierefreiheit, Behinderung, Rollstuhl
sicher, Sicherheit, schützen
Zinsen, Sparen, Sparkonto
empfehlen, werben, einladen
dringend, sofort, schnell, eilig, Express
`
