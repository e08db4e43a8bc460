# Sivuston sanat: murupolku, luettelot, haku. Samat avaimet ovat tiedostoissa site.sv.ftl ja site.en.ftl.

site-trail = Murupolku
site-feedback = Anna palautetta
site-accessibility = Saavutettavuusseloste
site-version-changed = Versio { $version }, päivitetty { $date }
site-changed = Päivitetty { $date }

## Luettelot

site-order = Luettelon järjestys
site-by-controller = Rekisterinpitäjittäin
site-by-service = Palvelualueittain
site-by-service-title = Tietosuojaselosteet palvelualueittain
site-no-service = Muut tehtävät
site-other-documents = Muut asiakirjat
site-section-notices = Selosteet
site-section-records = Selosteet käsittelytoimista
site-section-agreements = Sopimukset ja niiden liitteet
site-section-forms = Sitoumukset ja suostumukset
site-section-descriptions = Kuvaukset ja yhteenvedot
form-pdf = PDF
form-docx = Word
form-markdown = Markdown
form-xlsx = Excel
form-csv = CSV
form-json = JSON

## Haku

site-search = Hae selosteista
site-search-hint = Otsikoista, käyttötarkoituksista, tiedoista ja tietojen saajista. Sanan osakin riittää.
site-search-internal = Hae asiakirjoista
site-search-hint-internal = Otsikoista ja asiakirjojen sisällöstä. Sanan osakin riittää.
site-search-button = Hae
site-found-none = Hakusanoilla ei löytynyt mitään.
site-found-one = Löytyi yksi asiakirja.
site-found-many = Löytyi # asiakirjaa.
site-topic-purpose = Käyttötarkoitus
site-topic-data = Tiedot
site-topic-recipient = Saaja
site-topic-content = Sisältö

## Sisäiset sivut

site-coverage-text = Mihin tietosuoja-asetuksen vaatimuksiin kukin rekisteri vastaa ja missä tieto on.
site-findings-text = Mitä tarkistus on löytänyt, mihin se perustuu ja mitä pitää tehdä.
site-due-text = Mitä on seuraavan vuoden aikana tarkistettava, uusittava tai päätettävä.
site-rules-text = Mitä rekistereistä tarkistetaan ja millä perusteella.
site-maps = Tietokartat
site-maps-text = Mistä tiedot tulevat, missä niitä säilytetään, kuka ne saa ja mitä siirtyy EU:n ja ETA:n ulkopuolelle.
site-maps-workspace = Kaikki rekisterit
site-maps-controller = Rekisterinpitäjät
site-maps-register = Rekisterit
site-maps-system = Tietojärjestelmät
site-maps-processor = Henkilötietojen käsittelijät
