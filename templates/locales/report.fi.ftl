# Raportin omat sanat. Säännön viestit ovat säännön sivulla.

report-error = virhe
report-warning = varoitus
report-info = huomio
report-off = pois
report-why = peruste
report-help = ohje
report-level = taso
report-unsure = varmuus
unsure-medium = Ohjelman tieto tästä säädöksestä perustuu toissijaiseen lähteeseen tai osaan tekstiä. Tarkista se säädöksestä.
unsure-low = Ohjelman tietoa tästä säädöksestä ei ole tarkistettu mistään lähteestä. Tarkista se säädöksestä.

# Toisen paikan selite: miksi se näytetään löydöksen vieressä.
label-first = ensimmäisen kerran tässä
label-defined = määritelty tässä
label-referred = viitataan tästä
label-stated = ilmoitettu tässä
label-conflicts = ristiriidassa tämän kanssa
label-also = myös tässä
label-related = liittyy tähän

# Yhteenveto: 2 virhettä, 1 varoitus (tarkastettu 14 tiedostoa)
summary-error = { $count ->
    [one] { $count } virhe
   *[other] { $count } virhettä
}
summary-warning = { $count ->
    [one] { $count } varoitus
   *[other] { $count } varoitusta
}
summary-info = { $count ->
    [one] { $count } huomio
   *[other] { $count } huomiota
}
summary-found = { $counts } ({ $files ->
    [one] tarkastettu { $files } tiedosto
   *[other] tarkastettu { $files } tiedostoa
})
summary-gathered = { $count ->
    [one] Yksi löydös on esitetty toisen yhteydessä, koska se koskee samaa asiaa samassa tiedostossa.
   *[other] { $count } löydöstä on esitetty toisten yhteydessä, koska ne koskevat samaa asiaa samassa tiedostossa.
}
summary-clean = Ei huomautettavaa { summary-files }
summary-files = { $files ->
    [one] { $files } tiedostossa
   *[other] { $files } tiedostossa
}

# Miksi löydöksellä on muu taso kuin säännöllä itsellään.
level-changed = { $level } tässä työtilassa, säännön oma taso on { $own }: { $reason }

# Löydökset, jotka tiedostojen kommentit ohittavat.
summary-suppressed = { $count ->
    [one] { $count } löydös on ohitettu
   *[other] { $count } löydöstä on ohitettu
}
suppressed = ohitettu: { $reason }
suppressed-until = ohitettu { $date } saakka: { $reason }
# Tiedostot, joita säännöt eivät ole nähneet, koska niitä ei voitu lukea.
summary-skipped = { $count ->
    [one] Sääntöjä ei ole sovellettu tiedostoon { $names }, koska sitä ei voitu lukea. Kun se on korjattu, uusia löydöksiä voi ilmetä.
   *[other] Sääntöjä ei ole sovellettu tiedostoihin { $names }, koska niitä ei voitu lukea. Kun ne on korjattu, uusia löydöksiä voi ilmetä.
}
summary-skipped-many = Sääntöjä ei ole sovellettu { $count } tiedostoon, koska niitä ei voitu lukea. Kun ne on korjattu, uusia löydöksiä voi ilmetä.
report-unread = Tiedostoa { $file } ei voitu lukea, joten sääntöjä ei ole sovellettu siihen.

# Mitä ajo kertoo raporteistaan ja lähtötasosta.
summary-known = { $count ->
    [one] { $count } löydös on lähtötasossa
   *[other] { $count } löydöstä on lähtötasossa
}
summary-gone = { $count ->
    [one] { $count } lähtötason merkintää ei enää löydy; --write-baseline kirjoittaa lähtötason uudelleen
   *[other] { $count } lähtötason merkintää ei enää löydy; --write-baseline kirjoittaa lähtötason uudelleen
}
report-in-baseline = lähtötasossa
report-annotations-cut = { $count ->
    [one] { $count } löydös ei näy merkintänä, koska alusta näyttää kymmenen kutakin tasoa; se on tämän vaiheen lokissa.
   *[other] { $count } löydöstä ei näy merkintöinä, koska alusta näyttää kymmenen kutakin tasoa; ne ovat tämän vaiheen lokissa.
}
report-changed-files = Muuttuneet tiedostot
report-other-files = Muut tiedostot
report-line = rivi { $count }
report-lines = rivit { $lines }
report-silenced = Löydökset, joita ei lasketa
report-comment-cut = { $count ->
    [one] { $count } löydös ei mahtunut tähän kommenttiin.
   *[other] { $count } löydöstä ei mahtunut tähän kommenttiin.
}

# Miksi käyttöjärjestelmä ei suostu: lauseenosa kaksoispisteen jälkeen.
system-not-found = tiedostoa tai kansiota ei ole
system-permission-denied = käyttöoikeus puuttuu
system-already-exists = samanniminen tiedosto tai kansio on jo olemassa
system-not-a-folder = polulla on tiedosto, vaikka siinä pitäisi olla kansio
system-is-a-folder = paikassa on kansio, vaikka siinä pitäisi olla tiedosto
system-not-empty = kansio ei ole tyhjä
system-read-only = levyjärjestelmä on kirjoitussuojattu
system-disk-full = levy on täynnä
system-quota-used = levykiintiö on täynnä
system-file-too-large = tiedosto on suurempi kuin järjestelmä sallii
system-bad-name = nimi on liian pitkä tai siinä on merkkejä, joita järjestelmä ei hyväksy
system-busy = toinen ohjelma käyttää sitä parhaillaan
system-no-memory = muisti ei riitä
system-too-slow = järjestelmä ei vastannut ajoissa
system-network = verkkolevyyn ei saada yhteyttä

# Mitä mallipohjissa on, kun niiden virheistä kerrotaan.
noun-argument-value = teksti tai arvo aaltosulkeissa
noun-date = päivä
noun-end = aaltosulkeiden loppu
noun-flag = tosi tai epätosi
noun-lexeme = nimi, teksti tai merkki
noun-list = luettelo
noun-list-or-text = luettelo tai teksti
noun-literal = teksti, luku, true tai false
noun-map = hakemisto
noun-marked-text = muotoiltu teksti
noun-mixed = vaihteleva
noun-name = nimi
noun-number = kokonaisluku
noun-opening-tag = aloittava lohko
noun-parameter-kind = string, integer, number, bool, array tai map
noun-plain-text = muotoilematon teksti
noun-record = tietue
noun-same-kind = samantyyppinen arvo
noun-tag = lohko
noun-text = teksti
noun-text-list = luettelo teksteistä
noun-text-or-number = teksti tai kokonaisluku
noun-value = arvo

# Asiat, joista sopimuksessa sovitaan.
clause-instructions = ohjeiden noudattaminen
clause-confidentiality = salassapito
clause-security = turvallisuus
clause-sub-processors = toisten käsittelijöiden käyttö
clause-assistance = apu rekisterinpitäjälle
clause-deletion = tietojen poistaminen tai palauttaminen
clause-audit = tietojen antaminen ja tarkastukset
clause-task = tehtävä
clause-supervision = tehtävän hoitamisen seuranta
clause-costs = kustannukset
clause-term = voimassaolo
clause-notice = irtisanominen

# Henkilöt, joita tietoryhmä nimensä mukaan koskee.
person-child = huollettava lapsi
person-guardian = huoltaja
person-relative = läheinen
