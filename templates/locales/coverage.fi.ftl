# Tietosuoja-asetuksen 13, 14, 26, 28 ja 30 artiklan vaatimukset ja mikä niihin vastaa.

coverage-title = Tietosuojavaatimukset rekistereittäin
coverage-introduction = Jokaisesta vaatimuksesta kerrotaan, missä siihen vastaava tieto on, mitä löydöksiä siitä on tai miksi se ei koske rekisteriä. Onko käsittely lainmukaista, on ihmisen arvioitava.
coverage-none = Työtilassa ei ole rekisteriä, jonka tietojen on oltava kunnossa: ei luonnosta eikä voimassa olevaa.
coverage-processor = henkilötietojen käsittelijä «{ $processor }»
coverage-recommended = suositus
coverage-head-point = Vaatimus ja säännös
coverage-head-state = Tila
coverage-head-places = Tiedot ja löydökset
coverage-silenced = vaiennettu: { $reason }
coverage-again = kuten yllä
coverage-off = Työtila on kytkenyt säännön pois: { $rules }

coverage-group-art-13 = Informointi, tietosuoja-asetuksen 13 artikla ja vastaavat 14 artiklan kohdat
coverage-group-art-14 = Informointi muualta saaduista tiedoista, tietosuoja-asetuksen 14 artikla
coverage-group-art-26 = Yhteisrekisterinpitäjät, tietosuoja-asetuksen 26 artikla
coverage-group-art-28 = Käsittelysopimus, tietosuoja-asetuksen 28 artikla
coverage-group-art-30-1 = Rekisterinpitäjän seloste käsittelytoimista, tietosuoja-asetuksen 30 artiklan 1 kohta
coverage-group-art-30-2 = Henkilötietojen käsittelijän seloste käsittelytoimista, tietosuoja-asetuksen 30 artiklan 2 kohta

coverage-state-answered = vastattu
coverage-state-derived = vastattu, johdetaan näistä tiedoista
coverage-state-found = löydös
coverage-state-silenced = vaiennettu
coverage-state-not-applicable = ei koske: { $reason }
coverage-state-unknown = ei tiedossa: { $reason }
coverage-state-open = avoin: ei tietoa eikä löydöstä
coverage-count-answered = vastattu { $count }
coverage-count-found = löydöksen kohteena { $count }
coverage-count-silenced = vaiennettu { $count }
coverage-count-not-applicable = ei koske { $count }
coverage-count-unknown = ei tiedossa { $count }
coverage-count-open = avoinna { $count }

# Miksi vaatimus ei koske rekisteriä
coverage-spared-processor = tietoja käsitellään vain toisen rekisterinpitäjän lukuun
coverage-spared-controller = tietoja ei käsitellä toisen rekisterinpitäjän lukuun
coverage-spared-sources = tietoja saadaan vain rekisteröidyltä itseltään tai omassa toiminnassa
coverage-spared-asked = rekisteröity ei itse anna tietoja
coverage-spared-joint = rekisterinpitäjiä on yksi
coverage-spared-established = rekisterinpitäjä on sijoittautunut EU- tai ETA-maahan
coverage-spared-authority = rekisterinpitäjä ei ole viranomainen
coverage-spared-special = rekisterissä ei ole erityisiin henkilötietoryhmiin kuuluvia tietoja
coverage-spared-interest = mikään käsittely ei perustu oikeutettuun etuun
coverage-spared-consent = mikään käsittely ei perustu suostumukseen
coverage-spared-transfer = tiedoista ei seuraa siirtoja EU- ja ETA-alueen ulkopuolelle
coverage-spared-automated = pelkästään automaattisia päätöksiä ei ole ilmoitettu
coverage-spared-new-purpose = uusia käyttötarkoituksia ei ole tullut
coverage-spared-exemption = informoinnista ei ole poikettu
coverage-spared-limit = kansalliseen rajoitukseen ei ole vedottu
coverage-spared-processing = henkilötietojen käsittelijöitä ei ole
coverage-unknown-published = julkaistun selosteen ei tarvitse kertoa sopimuksista; ota käsittelysopimus esille ja kirjaa sen ehdot
coverage-unknown-assumed = sopimus tai käsittelijä on vain oletettu, eikä sen sisältöä tunneta; hanki sopimus, kirjaa sen ehdot ja poista merkintä «assumed»

# 13 artikla
coverage-a13-controller = Rekisterinpitäjä ja sen yhteystiedot
coverage-a13-representative = Rekisterinpitäjän edustaja unionissa
coverage-a13-dpo = Tietosuojavastaavan yhteystiedot
coverage-a13-purposes = Käsittelyn tarkoitukset
coverage-a13-legal-basis = Käsittelyn oikeusperuste
coverage-a13-art9 = Erityisten henkilötietoryhmien käsittelyn edellytys
coverage-a13-legit-interest = Oikeutetut edut
coverage-a13-recipients = Vastaanottajat tai vastaanottajaryhmät
coverage-a13-transfers = Siirrot kolmansiin maihin ja niiden suojatoimet
coverage-a13-retention = Säilytysaika tai sen määrittämiskriteerit
coverage-a13-rights = Rekisteröidyn oikeudet
coverage-a13-withdraw = Oikeus peruuttaa suostumus
coverage-a13-complaint = Oikeus tehdä valitus valvontaviranomaiselle
coverage-a13-must-provide = Velvollisuus antaa tiedot ja antamatta jättämisen seuraukset
coverage-a13-adm = Automaattinen päätöksenteko ja profilointi
coverage-a13-further-purpose = Ilmoitus uudesta käyttötarkoituksesta
coverage-a13-date = Selosteen päiväys ja versio
coverage-a13-plain = Selkeä ja ymmärrettävä kieli

# 14 artikla
coverage-a14-categories = Henkilötietoryhmät
coverage-a14-source = Mistä tiedot on saatu
coverage-a14-legit-interest = Oikeutetut edut
coverage-a14-timing = Milloin ja miten rekisteröidylle kerrotaan
coverage-a14-exemption = Poikkeus informoinnista
coverage-a14-national-limit = Informoinnin kansallinen rajoitus

# 26 artikla
coverage-a26-arrangement = Järjestely yhteisrekisterinpitäjien vastuista
coverage-a26-essence = Järjestelyn keskeiset osat rekisteröidyn saatavilla
coverage-a26-contact = Rekisteröidyn yhteyspiste
coverage-a26-all-listed = Kaikki yhteisrekisterinpitäjät nimetty

# 28 artikla
coverage-a28-guarantees = Käsittelijän antamat riittävät takeet
coverage-a28-subject = Käsittelyn kohde
coverage-a28-duration = Käsittelyn kesto
coverage-a28-nature = Käsittelyn luonne
coverage-a28-purpose = Käsittelyn tarkoitus
coverage-a28-data-types = Henkilötietojen tyyppi
coverage-a28-subjects = Rekisteröityjen ryhmät
coverage-a28-controller-rights = Rekisterinpitäjän velvollisuudet ja oikeudet
coverage-a28-instructions = Dokumentoidut ohjeet
coverage-a28-confidentiality = Käsittelevien henkilöiden salassapitovelvollisuus
coverage-a28-security = Käsittelyn turvallisuus
coverage-a28-subprocessors = Alikäsittelijöiden käytön edellytykset
coverage-a28-assist-rights = Apu rekisteröityjen pyynnöissä
coverage-a28-assist-duties = Apu turvallisuudessa, tietoturvaloukkauksissa ja vaikutustenarvioinnissa
coverage-a28-end = Tietojen poistaminen tai palauttaminen lopuksi
coverage-a28-audit = Tietojen saanti ja tarkastukset
coverage-a28-written = Kirjallinen sopimus
coverage-a28-secrecy-fi = Toimeksiannosta toimivan vaitiolovelvollisuus
coverage-a28-procurement-security = Turvallisuusvaatimukset hankinnassa

# 30 artiklan 1 kohta
coverage-a30-controller = Rekisterinpitäjä, yhteisrekisterinpitäjät ja tietosuojavastaava
coverage-a30-purposes = Käsittelyn tarkoitukset
coverage-a30-subjects = Rekisteröityjen ryhmät
coverage-a30-data = Henkilötietoryhmät
coverage-a30-recipients = Vastaanottajaryhmät
coverage-a30-transfers = Siirrot, niiden kohdemaat ja suojatoimet
coverage-a30-erasure = Tietojen poistamisen määräajat
coverage-a30-toms = Yleinen kuvaus turvatoimista
coverage-a30-extra-basis = Oikeusperuste, tietolähteet, järjestelmät ja vaikutustenarviointi

# 30 artiklan 2 kohta
coverage-a30p-names = Käsittelijä, rekisterinpitäjät joiden lukuun se toimii ja tietosuojavastaava
coverage-a30p-categories = Rekisterinpitäjän lukuun suoritetut käsittelyt
coverage-a30p-transfers = Siirrot, niiden kohdemaat ja suojatoimet
coverage-a30p-toms = Yleinen kuvaus turvatoimista

# Kaikki rekisterit yhdessä taulukossa
coverage-matrix-introduction = Luku kertoo, kuinka moneen rekisteriä koskevista vaatimuksista on vastattu. Rekisterin nimestä pääsee sivulle, jolla jokainen vaatimus on erikseen. Se, onko käsittely lainmukaista, jää ihmisen arvioitavaksi.
coverage-matrix-caption = Vastatut vaatimukset rekistereittäin ja artikloittain
coverage-column-register = Rekisteri
coverage-column-art-13 = 13 artikla
coverage-column-art-14 = 14 artikla
coverage-column-art-26 = 26 artikla
coverage-column-art-28 = 28 artikla
coverage-column-art-30-1 = 30 artiklan 1 kohta
coverage-column-art-30-2 = 30 artiklan 2 kohta
