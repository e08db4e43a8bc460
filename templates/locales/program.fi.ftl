# Mitä ohjelma itse sanoo: kaikki, mikä ei ole löydös. Paikka, syy ja ohje.

program-fault = Ohjelmassa on vika: { $detail }. Ilmoita siitä ohjelman ylläpitäjälle.
program-stream = Tulostetta ei voitu kirjoittaa: { $reason }. Tarkista, mihin tuloste on ohjattu.

# Työtila
program-workspace-unreadable = { $path }: työtilaa ei voi lukea: { $reason }. Anna työtilan kansio valitsimella --workspace.
program-workspace-empty = { $path }: kansiossa ei ole YAML-tiedostoja, joten tarkastettavaa ei ole. Komento «seloste init { $path }» luo aloitustyötilan; toisen kansion voi antaa valitsimella --workspace.

# Kansiot ja tiedostot, joihin kirjoitetaan
program-out-in-workspace = { $out }: tulostekansio on työtilan { $workspace } sisällä, ja asiakirjat sekoittuisivat siihen, mistä ne on tehty. Anna valitsimella --out kansio työtilan ulkopuolelta.
program-workspace-in-out = { $out }: työtila { $workspace } on tulostekansion sisällä, ja rakentaminen korvaisi sen. Anna valitsimella --out kansio, jossa ei ole muuta.
program-out-not-ours = { $path }: tämä ohjelma ei ole kirjoittanut kaikkea, mitä tässä on, eikä siihen kosketa. Siirrä se muualle tai anna valitsimella --out tyhjä kansio.
program-out-read-only = { $path }: kansio on kirjoitussuojattu, joten asiakirjoja ei kirjoitettu. Salli kirjoittaminen tai anna toinen kansio valitsimella --out. Se, mitä siellä oli ennen, on ennallaan.
program-out-left-over = { $path }: aiemmasta rakentamisesta jäänyttä kansiota ei voi poistaa: { $reason }. Poista se itse ja suorita komento uudelleen.
program-out-refused = { $path }: asiakirjoja ei voitu kirjoittaa: { $reason }. Korjaa syy tai anna toinen kansio valitsimella --out. Tulostekansio on ennallaan.
program-file-exists = { $path }: tiedosto on jo olemassa, joten mitään ei kirjoitettu. Anna kansio, jossa sitä ei ole.
program-file-refused = { $path }: tiedostoa ei voitu kirjoittaa: { $reason }. Korjaa syy tai anna toinen kansio.
program-wrote = { $path }: { $files ->
    [one] { $files } tiedosto kirjoitettu
   *[other] { $files } tiedostoa kirjoitettu
}
program-started = { $path }: { $files ->
    [one] { $files } tiedosto kirjoitettu
   *[other] { $files } tiedostoa kirjoitettu
}. Tarkasta ne komennolla «seloste check --workspace { $path }».

# Nimet, joita ei ole
program-unknown-rule = Sääntöä «{ $code }» ei ole. { $hint ->
    [yes] Tarkoititko «{ $near }»?
   *[no] Komento «seloste rules» luettelee kaikki.
}
program-unknown-kind = Tiedostolajia «{ $name }» ei ole. { $hint ->
    [yes] Tarkoititko «{ $near }»?
   *[no] Komento «seloste schema» luettelee kaikki.
}
program-unknown-id = Työtilassa ei ole mitään tunnuksella «{ $id }». { $hint ->
    [yes] Tarkoititko «{ $near }»?
   *[no] Tunnus on tiedoston kentässä «id».
}
program-two-of-one-name = Tunnus «{ $id }» on kahdella kohteella. Kirjoita «{ $one }» tai «{ $other }».
program-not-shown = Kohdetta «{ $id }» ei voi näyttää, koska sen tiedostossa on virheitä. Komento «seloste check» kertoo ne.
program-unknown-register = Rekisteriä «{ $id }» ei ole. { $hint ->
    [yes] Tarkoititko «{ $near }»?
   *[no] Komento «seloste coverage» ilman tunnuksia kertoo kaikki.
}
program-not-covered = Rekisteristä «{ $id }» ei kerrota vaatimuksia, koska se on vain muiden pohja, päättynyt tai muun lain kuin tietosuoja-asetuksen alainen. Nimeä luonnos tai voimassa oleva rekisteri.

# Raportit ja lähtötaso
program-not-checked = Rekistereitä ei tarkastettu
program-unfinished = Tarkastus jäi kesken. Suorita se uudelleen.
program-reports-on-one-output = Muodot «{ $one }» ja «{ $other }» menisivät molemmat vakiotulosteeseen ja sekoittuisivat. Anna toiselle tiedosto, esimerkiksi --format { $other }=TIEDOSTO.
program-reports-in-one-file = { $path }: muodot «{ $one }» ja «{ $other }» menisivät molemmat tähän tiedostoon. Anna toiselle toinen tiedosto.
program-report-is-register = { $path }: raportti kirjoitettaisiin työtilan tiedoston päälle. Anna tiedosto työtilan ulkopuolelta tai sellainen, jonka pääte ei ole .yaml.
program-report-refused = { $path }: tiedostoa ei voitu kirjoittaa: { $reason }. Korjaa syy tai anna toinen tiedosto. Se, mitä siinä oli ennen, on ennallaan.
program-baseline-written = { $path }: { $count ->
    [one] { $count } löydös kirjoitettu lähtötasoon
   *[other] { $count } löydöstä kirjoitettu lähtötasoon
}
program-baseline-left = { $count ->
    [one] { $count } löydös ei ole lähtötasossa, koska se koskee tiedostoa, jota ei voi lukea niin kuin pitäisi, tai ohitusta. Korjaa se.
   *[other] { $count } löydöstä ei ole lähtötasossa, koska ne koskevat tiedostoja, joita ei voi lukea niin kuin pitäisi, tai ohituksia. Korjaa ne.
}
program-baseline-not-whole = { $path }: lähtötasoa ei kirjoiteta, koska kaikkia tiedostoja ei voitu lukea eivätkä säännöt ole nähneet niitä. Korjaa tiedostot ja kirjoita lähtötaso uudelleen.
program-baseline-other = { $path }: tiedosto ei ole lähtötaso, eikä sitä korvata. Anna lähtötasolle toinen nimi tai poista tiedosto.
program-baseline-unreadable = { $path }: lähtötasoa ei voi lukea: { $reason }. Anna tiedosto, jonka valitsin --write-baseline on kirjoittanut.
program-baseline-none = { $path }: tiedosto ei ole lähtötaso: { $fault ->
    [ends] teksti päättyy kesken
    [syntax] teksti ei ole JSON-muotoa
   *[content] sisältö on muuta kuin lähtötason
} (rivi { $line }, sarake { $column }). Kirjoita se uudelleen valitsimella --write-baseline { $path }.
program-baseline-newer = { $path }: lähtötason on kirjoittanut tämän ohjelman uudempi versio (muoto { $version }, tämä versio tuntee muodon { $known }). Päivitä ohjelma tai kirjoita lähtötaso uudelleen valitsimella --write-baseline { $path }.

# Luettelot ohituksista ja erääntyvistä asioista
program-list-not-whole = Joitakin tiedostoja ei voitu lukea, joten luettelo ei ole täydellinen. Komento «seloste check» kertoo, mitkä ne ovat.

# Asiakirjat
program-as-published-built = Julkaistun tekstin mukainen työtila (mode: as-published) rakennetaan löydöksistä huolimatta. Asiakirjat toistavat tekstin, eikä niissä korjata mitään.
program-drafts-passed = { $count ->
    [one] { $count } löydös koskee vain luonnosta tai muun lain alaista rekisteriä eikä estä muiden rakentamista. Luonnokset rakennetaan valitsimella --drafts.
   *[other] { $count } löydöstä koskee vain luonnoksia tai muun lain alaisia rekistereitä eikä estä muiden rakentamista. Luonnokset rakennetaan valitsimella --drafts.
}
program-printing = seloste: { $count ->
    [one] { $count } PDF tulostetaan
   *[other] { $count } PDF-asiakirjaa tulostetaan
}
program-collision = { $path }: kaksi sivua saisi saman nimen. Anna rekisterille toinen tunnus.
program-not-written = { $path }: tiedostoa ei voitu kirjoittaa tässä muodossa: { $reason }. Jaa rekisterit pienempiin tai jätä se pois koosteesta.
program-not-composed = { $document }: asiakirjaa ei voitu koostaa: { $detail }. Jos työtilalla on omia mallipohjia, tarkista ne; muuten ohjelmassa on vika.
program-table-headless = { $path }: taulukolla «{ $table }» ei ole otsikkoriviä, jota ruudunlukija tarvitsee. Lisää otsikkorivi tekstiin tai mallipohjaan.
program-table-nameless = { $path }: taulukolla, jonka sarakkeet ovat «{ $table }», ei ole otsikkoa. Lisää mallipohjaan ennen taulukkoa rivi «:::caption».
program-no-glyph = { $path }: asiakirjan kirjasimissa ei ole merkkejä { $characters }, joten PDF jäisi vajaaksi. Etsi merkit rekisteristä ja korvaa ne.
program-document-empty = { $path }: asiakirjassa ei ole sisältöä. Tarkista asettelu ja mallipohjat.
program-document-too-large = { $path }: asiakirja on liian suuri: { $size } tavua, raja { $limit } tavua. Jaa rekisteri kahdeksi.
program-engine-not-started = { $program }: PDF-ohjelmaa ei voitu käynnistää: { $reason }. Tarkista valitsin --typst ja muuttuja TYPST, tai jätä ne pois.
program-engine-version = { $program }: ohjelma ei ole typst { $version }, vaan sanoo olevansa «{ $found }». Asenna oikea versio komennolla «cargo install typst-cli --version ={ $version } --locked» tai jätä valitsin --typst pois.
program-engine-slow = { $path }: PDF ei valmistunut { $seconds ->
    [one] { $seconds } sekunnissa
   *[other] { $seconds } sekunnissa
}. Yritä uudelleen, kun koneella on vähemmän tekemistä, tai pienennä asiakirjaa.
program-engine-died = { $path }: PDF-ohjelma päättyi kesken ({ $detail }). Yritä uudelleen; jos sama toistuu, ilmoita ohjelman ylläpitäjälle.
program-engine-refused = { $path }: PDF-ohjelma ei hyväksynyt asiakirjaa: «{ $detail }». Jos työtilalla on omia mallipohjia, tarkista ne; muuten ilmoita ohjelman ylläpitäjälle.
program-engine-no-pdf = { $path }: PDF-ohjelman antama tiedosto ei ole kokonainen PDF. Yritä uudelleen; jos sama toistuu, ilmoita ohjelman ylläpitäjälle.

# Mitä työtilan mallipohja tekee asiakirjalle
program-markdown-swallows = { $path }: mallipohjassa on lohko, joka avataan eikä suljeta ja joka nielee sen jälkeiset otsikot. Korjaa kansion templates mallipohja.
program-markdown-html = { $path }: mallipohjassa on HTML-merkintää, jota asiakirjoihin ei oteta. Korjaa kansion templates mallipohja.
program-markdown-link = { $path }: mallipohjan linkki «{ $text }» ei johda https-, http-, mailto- tai tel-osoitteeseen. Korjaa kansion templates mallipohja.
program-markdown-image = { $path }: mallipohjassa on kuva, eikä asiakirjoissa ole kuvia. Korjaa kansion templates mallipohja.
program-markdown-heading = { $path }: mallipohjassa on otsikko ilman tekstiä. Korjaa kansion templates mallipohja.
program-markdown-deep = { $path }: mallipohjan lohkot ovat liian monessa tasossa sisäkkäin. Korjaa kansion templates mallipohja.
program-markdown-character = { $path }: mallipohjassa on näkymätön merkki { $text }. Korjaa kansion templates mallipohja.
program-markdown-directive = { $path }: mallipohjan rivi «:::{ $text }» alkaa kuin ohje, mutta sellaista ohjetta ei ole. Korjaa kansion templates mallipohja.
program-markdown-nothing-open = { $path }: mallipohjassa suljetaan lohko merkeillä «:::», vaikka mikään ei ole auki. Korjaa kansion templates mallipohja.
program-markdown-unclosed = { $path }: mallipohjan lohkoa, joka alkaa merkeillä «:::», ei suljeta. Korjaa kansion templates mallipohja.
program-markdown-slot = { $path }: mallipohja pyytää kirjoittajan tekstiä numero «{ $text }», jota ei ole. Korjaa kansion templates mallipohja.
program-markdown-caption = { $path }: mallipohjassa on taulukon otsikko «:::caption» ilman taulukkoa. Korjaa kansion templates mallipohja.
program-markdown-fact = { $path }: mallipohjan tietoluettelossa nimikkeellä «{ $text }» ei ole arvoa. Korjaa kansion templates mallipohja.
program-markdown-value = { $path }: mallipohjan tietoluettelossa on arvo ennen ensimmäistä nimikettä. Korjaa kansion templates mallipohja.

# Tietoja ajosta (--verbose)
program-as-of = Tarkastuspäivä: { $date }
program-files = { $files ->
    [one] { $files } tiedosto
   *[other] { $files } tiedostoa
}
program-registers = { $registers ->
    [one] { $registers } rekisteri
   *[other] { $registers } rekisteriä
}
program-assumed = { $count ->
    [one] { $count } tieto on merkitty oletukseksi
   *[other] { $count } tietoa on merkitty oletuksiksi
}
program-law-checked = Lainsäädäntöluettelot käyty läpi { $date }
program-too-early = { $date } on ennen 25.5.2018, josta tietosuoja-asetusta on sovellettu; lainsäädäntöluettelot eivät tunne sitä aikaa. Valitse myöhempi päivä valitsimelle --as-of.
program-too-early-pinned = { $place }: kentän as-of päivä { $date } on ennen 25.5.2018, josta tietosuoja-asetusta on sovellettu; lainsäädäntöluettelot eivät tunne sitä aikaa. Korjaa kenttä tai anna myöhempi päivä valitsimella --as-of.
program-overrides = Työtila korvaa: { $file }
program-adds = Työtila lisää: { $file }

# Komennossa «seloste show --resolved»: viittaus, joka ei johda mihinkään
show-nowhere = ei löydy

# Arvoja, joilla käsikirja näyttää lukemisen tarkastusten ilmoitukset; säännöillä on omat esimerkkinsä.
example-value = arvo
example-key = name
example-field = retention
example-fields = retention, purposes
example-suggestion = retention
example-values = consent, contract
example-offset = 1204
example-size = 12
example-limit = 4
example-name = rekisterit/asiakkaat.yml
example-places = seloste.yaml, registers/<id>.yaml
example-file = registers/asiakkaat.yaml
example-id = asiakkaat
example-reason = käyttöoikeus puuttuu
example-text = <b>tärkeää</b>
example-expected = teksti
example-found = luettelo
example-tag = !!set
example-anchor = *osoite
example-path = a → b → a
example-line = 7
example-argument = name
example-opened = if
example-value-unknown-value = consnt
example-value-unknown-suggestion = consent
example-template-mistake-name = phone
example-template-mistake-path = dpo.phone
example-template-mistake-of = dpo
example-template-mistake-key = heading-dpo
example-template-mistake-word = municipality
example-template-mistake-what = dpo.phone
example-template-mistake-facts = dpo.phone
example-template-mistake-needed = teksti
example-template-mistake-first = templates/notice/dpo.md:1:14
example-template-mistake-found = luettelo
example-wording-mistake-key = heading-dpo
example-wording-mistake-reference = heading-data
example-wording-mistake-function = NUMBER
example-wording-mistake-keys = a → b → a
example-wording-mistake-token = =
example-override-unknown-file = templates/notice/dpoo.md
example-file-missing-file = seloste.yaml
example-catalog-column-column = colour
example-catalog-column-message-missing-column = confidence
example-catalog-column-columns = country, membership, part_of, note, confidence
example-catalog-column-suggestion = confidence
example-catalog-contradiction-row = 410/2015
example-catalog-contradiction-message-area-row = SE (EU) 2026/999
example-catalog-contradiction-message-lacks-row = 410/2015 § 7
example-catalog-contradiction-message-surplus-row = 410/2015 § 7 restrict
example-catalog-contradiction-then = repealed_on
example-catalog-contradiction-then-day = 31.12.2098
example-catalog-contradiction-first = in_force_from
example-catalog-contradiction-first-day = 1.1.2099
example-catalog-contradiction-column = moved_to
example-catalog-contradiction-other = event
example-catalog-contradiction-message-itself-column = replaced_by
example-catalog-contradiction-message-surplus-column = data
example-catalog-contradiction-message-surplus-other = trigger
example-catalog-contradiction-remedy-surplus-other = trigger
example-catalog-contradiction-message-bounds-row = 1336/1997 ch. 2 § 10 6
example-catalog-contradiction-minimum = 6
example-catalog-contradiction-maximum = 5
example-catalog-contradiction-message-over-row = GB (EU) 2021/1772
example-catalog-contradiction-until = 1.1.2025
example-catalog-contradiction-checked = 22.11.2026
example-catalog-contradiction-message-circle-row = 380/2023 § 120(3)
example-catalog-contradiction-message-taken-column = title_fi
example-catalog-contradiction-message-taken-row = 1/2099
example-catalog-contradiction-name = Kuntalaki
example-catalog-contradiction-message-taken-other = 410/2015
example-catalog-contradiction-remedy-taken-other = 410/2015
example-catalog-unknown-name = catalogs/statute.csv
example-catalog-unknown-files = catalogs/statutes.csv, catalogs/countries.csv
example-catalog-unknown-suggestion = catalogs/statutes.csv
example-catalog-reference-name = 3/2099
example-catalog-reference-message-country-name = ZZ
example-catalog-reference-file = catalogs/statutes.csv
example-catalog-reference-remedy-country-file = catalogs/countries.csv
example-catalog-value-column = in_force_from
example-catalog-value-message-empty-column = id
example-catalog-value-value = 1.1.2099
example-catalog-value-values = high, medium, low
example-catalog-value-suggestion = medium
example-catalog-value-found = 13
example-catalog-value-expected = 12
example-template-mistake-detail = invalid escape sequence
example-count = 412
example-file-limit-message-size-kept-limit = 64
example-file-limit-message-size-kept-size = 200
example-file-misplaced-message-folder-name = template
example-file-misplaced-remedy-folder-suggestion = templates
example-file-misplaced-message-near-name = layout/oma.yaml
example-file-misplaced-remedy-near-suggestion = layouts
example-template-mistake-message-class-unknown-name = proze
example-template-mistake-message-style-missing-name = Caption
example-template-mistake-message-style-unknown-name = Norml

# Hyväksytyt versiot
program-approve-unknown = Tunnuksella «{ $id }» ei ole asiakirjaa, jonka voi hyväksyä. { $hint ->
    [yes] Tarkoititko «{ $near }»?
   *[no] Anna sopimuksen, rekisterin, käyttöoikeuden, suostumuksen tai organisaation tunnus; vain nykyisin laadittavan asiakirjan voi hyväksyä.
}
program-approve-kinds = Tunnuksella «{ $id }» on useita asiakirjoja: { $kinds }. Valitse niistä valitsimella --kind.
program-approve-by-whom = Hyväksyjää ei ole kerrottu. Anna päätöksen tunnus valitsimella --decision tai rooli valitsimella --by.
program-approve-no-decision = Päätöstä «{ $id }» ei ole. { $hint ->
    [yes] Tarkoititko «{ $near }»?
   *[no] Päätökset ovat kansiossa «decisions».
}
program-approve-undecided = Päätös «{ $decision }» on vasta ehdotus tai kielteinen, joten se ei hyväksy asiakirjaa «{ $id }». Lisää päätökseen tehty versio, kun asia on ratkaistu.
program-approve-other = Päätös «{ $decision }» ei koske kohdetta «{ $id }». Lisää se päätöksen kenttään «agreements», «registers» tai «grants», tai anna oikea päätös.
program-approve-proposed = Asiakirja «{ $id }» on luonnos, koska siinä on jotain ratkaisematta. Hyväksy se, kun luonnoksen syyt on korjattu.
program-approve-dateless = Päätöksellä «{ $decision }» ei ole päivää. Kirjaa se päätökseen tai anna päivä valitsimella --date.
program-approve-version = Versio «{ $version }» ei kelpaa tiedoston nimeksi. Käytä kirjaimia, numeroita, pistettä ja yhdysmerkkiä.
program-approve-same = Asiakirjan «{ $id }» sisältö on sama kuin versiossa { $version }, joka on hyväksytty { $date }. Uutta versiota ei tarvita.
program-approved = { $path }: asiakirjan «{ $id }» versio { $version } hyväksytty
program-in-force = { $document } «{ $id }»: versio { $version }, { $status } { $date }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
} – { $path }
program-in-force-none = Mikään hyväksytty versio ei ollut voimassa { $date }
approval-status-approved = hyväksytty
approval-status-signed = allekirjoitettu
approval-status-published = julkaistu

# Esikatselu (seloste serve)
program-serving = { $path } näkyy osoitteessa { $address } vain tällä koneella. Ctrl+C lopettaa esikatselun.
program-serve-in-use = 127.0.0.1:{ $port }: portti on käytössä, ehkä toisella «seloste serve» -komennolla. Käytä siellä avointa sivua tai valitse toinen portti valitsimella --port.
program-serve-refused = 127.0.0.1:{ $port }: esikatselua ei voitu avata: { $reason }. Valitse toinen portti valitsimella --port.
program-serve-checked = Tarkistus kesti { $milliseconds } ms: { $count ->
    [0] ei löydöksiä
    [one] { $count } löydös, joka ei estä asiakirjoja
   *[other] { $count } löydöstä, jotka eivät estä asiakirjoja
}
program-serve-wrong = Tarkistus kesti { $milliseconds } ms: { $count ->
    [one] { $count } löydös
   *[other] { $count } löydöstä
}. Sivuilla näkyy, mitä on korjattava.
program-serve-front = Esikatselu
program-serve-public = Julkiset asiakirjat
program-serve-internal = Sisäiset asiakirjat
program-serve-rules = Sääntöjen käsikirja
program-serve-findings = Asiakirjoja ei voi vielä muodostaa
program-serve-absent-title = Sivua ei ole
program-serve-absent = Osoitteeseen { $path } ei muodostuisi mitään. Tarkista osoite tai aloita etusivulta.
program-serve-fault-unreadable = Pyyntö ei ole selaimen tekemä. Avaa osoite, jonka «seloste serve» tulosti.
program-serve-fault-long-address = Osoite on pidempi kuin mikään tämän esikatselun osoite. Lyhennä sitä.
program-serve-fault-long-headers = Pyynnössä on enemmän otsaketietoja kuin selain lähettää. Poista tämän osoitteen evästeet ja yritä uudelleen.
program-serve-fault-method = Esikatselu vain näyttää sivuja, joten se ottaa vastaan vain GET- ja HEAD-pyyntöjä. Muuta sen sijaan YAML-tiedostoja.
program-serve-fault-host = Pyyntö oli tarkoitettu muuhun osoitteeseen kuin tähän esikatseluun, joten siihen ei vastata. Avaa osoite, jonka «seloste serve» tulosti.
program-serve-fault-address = Osoite on virheellinen tai johtaa esikatselun ulkopuolelle. Aloita etusivulta.
