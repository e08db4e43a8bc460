# Muiden asiakirjojen kuin tietosuojaselosteen sanat ja lauseet. Jokainen avain on myös tiedostoissa documents.sv.ftl ja documents.en.ftl.

## Asiakirjat

kind-record = Seloste käsittelytoimista
kind-processor-record = Käsittelijän seloste käsittelytoimista
kind-processing-annex = Henkilötietojen käsittelyn kuvaus
subtitle-record = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 30 artiklan 1 kohdan mukainen rekisterinpitäjän seloste
subtitle-processor-record = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 30 artiklan 2 kohdan mukainen henkilötietojen käsittelijän seloste
subtitle-processing-annex = Liite käsittelysopimukseen, EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 28 artiklan 3 kohta
kind-joint-arrangement = Yhteisrekisterinpitäjien järjestely
subtitle-joint-arrangement = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 26 artiklan mukainen järjestely
title-volume = { $title }, osa { $volume }
site-internal = Sisäiset asiakirjat
internal-introduction = Nämä asiakirjat on tarkoitettu rekisterinpitäjän ja sopimuspuolten käyttöön, eikä niitä julkaista. Seloste käsittelytoimista saatetaan pyynnöstä valvontaviranomaisen saataville (30 artiklan 4 kohta).
download-docx = Lataa Word-tiedosto
download-xlsx = Lataa työkirja (Excel)
download-csv = Lataa CSV
download-json = Lataa JSON
answer-yes = kyllä

## Seloste käsittelytoimista

record-intro = Tämä on rekisterinpitäjän ylläpitämä seloste sen vastuulla olevista henkilötietojen käsittelytoimista.
record-coverage = Seloste kattaa ne voimassa olevat käsittelytoimet, jotka on kuvattu sen lähteenä olevassa aineistossa.
processor-record-intro = Tämä on henkilötietojen käsittelijän ylläpitämä seloste käsittelytoimista, jotka se suorittaa rekisterinpitäjien lukuun.
record-assumed = { $count ->
    [one] Selosteen tiedoista yksi on oletettu: julkinen lähde ei kerro sitä.
   *[other] Selosteen tiedoista { $count } on oletettu: julkinen lähde ei kerro niitä.
}
record-not-stated = Ei ilmoitettu.
record-none-declared = Ei ilmoitettuja.
record-none = ei ole
record-gap = Puuttuu: tässä kohdassa vaadittavat tiedot.
record-no-processors = On ilmoitettu, että käsittelijöitä ei ole.
record-heading-holder = Selosteen pitäjä
record-heading-parties = Käsittelytoimi ja vastuutahot (30 artiklan 1 kohdan a alakohta)
record-heading-purposes = Käsittelyn tarkoitukset ja oikeusperusteet (30 artiklan 1 kohdan b alakohta)
record-heading-data = Rekisteröityjen ryhmät ja henkilötietoryhmät (30 artiklan 1 kohdan c alakohta)
record-heading-recipients = Vastaanottajien ryhmät (30 artiklan 1 kohdan d alakohta)
record-heading-transfers = Siirrot kolmansiin maihin ja kansainvälisille järjestöille (30 artiklan 1 kohdan e alakohta)
record-heading-erasure = Tietoryhmien poistamisen määräajat (30 artiklan 1 kohdan f alakohta)
record-heading-measures = Tekniset ja organisatoriset turvatoimet (30 artiklan 1 kohdan g alakohta)
record-heading-categories = Rekisterinpitäjän lukuun suoritettava käsittely (30 artiklan 2 kohdan b alakohta)
record-heading-transfers-2 = Siirrot kolmansiin maihin ja kansainvälisille järjestöille (30 artiklan 2 kohdan c alakohta)
record-heading-measures-2 = Tekniset ja organisatoriset turvatoimet (30 artiklan 2 kohdan d alakohta)
record-heading-systems = Tietolähteet, järjestelmät, käsittelijät ja sopimukset
record-heading-more = Muut tiedot
record-representative = Edustaja unionissa (27 artikla)
record-label-holder = Rekisterinpitäjä
processor-record-label-holder = Henkilötietojen käsittelijä
record-label-as-of = Tilanne päivänä
record-label-volume = Osa
record-label-activity = Käsittelytoimi
record-label-others = Muut rekisterinpitäjät
record-label-principal = Rekisterinpitäjä, jonka lukuun toimitaan
record-label-joint = Yhteisrekisterinpitäjät
record-label-organ = Toimivaltainen toimielin tai yksikkö
record-label-since = Voimassa alkaen
record-label-until = Voimassa saakka
record-label-processor = Henkilötietojen käsittelijä
record-label-task = Tehtävä
record-label-subs = Alikäsittelijät
record-label-sub = Alikäsittelijä
record-label-assessment = Tietosuojaa koskeva vaikutustenarviointi (35 artikla)
record-label-advised = Tietosuojavastaavan neuvo annettu
record-label-consulted = Valvontaviranomaista kuultu (36 artikla)
record-label-notice = Tietosuojaseloste
record-label-id = Tunniste
record-label-marking = Tietojen lähteen merkitseminen
record-label-assessed = Arvioitu ennen valintaa (28 artiklan 1 kohta)
record-caption-risks = Rekisteröityihin kohdistuvat riskit
record-label-threat = Uhka
record-label-risk-measures = Toimenpiteet
record-label-residual = Jäännösriski
record-label-accepted = Jäännösriskin hyväksyjä
risk-level-low = matala
risk-level-medium = kohtalainen
risk-level-high = korkea
record-caption-activities = Käsittelytoimet
processor-record-caption = Rekisterinpitäjien lukuun suoritettavat käsittelytoimet
record-caption-processors = Henkilötietojen käsittelijät ja sopimukset
assessment-done = tehty
assessment-planned = tehdään
assessment-not-needed = ei tarpeen
assessment-waived-administratively = hallinnollisen päätöksen vaikutusten ennakkoarvioinnista on luovuttu; 35 artiklan mukaisesta arvioinnista ei ole tietoa
authorisation-specific = erityinen kirjallinen ennakkolupa
authorisation-general = yleinen kirjallinen ennakkolupa

## Käsittelyn kuvaus

annex-intro = Tässä kuvauksessa yksilöidään käsittelyn kohde ja kesto, luonne ja tarkoitus, henkilötietojen tyyppi ja rekisteröityjen ryhmät sekä osapuolten velvollisuudet, kuten tietosuoja-asetuksen 28 artiklan 3 kohta edellyttää. Kuvaus on koottu samoista tiedoista kuin rekisterinpitäjän seloste käsittelytoimista ja tietosuojaselosteet.
annex-proposed = Päätösehdotus: sopimuksen hyväksymisestä ei ole vielä päätetty.
annex-heading-agreement = Sopimus ja osapuolet
annex-heading-subject = Käsittelyn kohde ja luonne
annex-heading-duration = Käsittelyn kesto
annex-heading-registers = Käsittelyn tarkoitus, henkilötiedot ja rekisteröityjen ryhmät
annex-heading-terms = Sovitut ehdot
annex-heading-measures = Tietoturvatoimet (32 artikla)
annex-heading-sub-processors = Alikäsittelijät
annex-heading-transfers = Siirrot EU:n ja ETA:n ulkopuolelle
annex-heading-periods = Määräajat
annex-heading-signatures = Allekirjoitukset
annex-label-reference = Diaarinumero tai muu viite
annex-label-signed = Allekirjoitettu
annex-label-annexes = Liitteet
annex-label-rank = Asiakirjojen etusijajärjestys
annex-label-party = Osapuoli
annex-label-nature = Tehtävä ja käsittelyn luonne
annex-label-places = Käsittelyn paikat, etäyhteydet mukaan lukien
annex-label-begins = Käsittely alkaa
annex-label-identity-code = Henkilötunnus
annex-label-criminal = Rikostuomioihin ja rikkomuksiin liittyvät tiedot (10 artikla)
annex-label-authorisation = Lupa
annex-label-matter = Asia
annex-label-period = Määräaika
annex-label-place = Paikka ja päivä
annex-label-signature = Allekirjoitus, nimenselvennys ja asema
annex-caption-parties = Osapuolet
annex-until-open = toistaiseksi
annex-duration-as-agreement = Käsittely kestää niin kauan kuin sopimus on voimassa ja sen jälkeen siihen saakka, kunnes tiedot on palautettu tai poistettu.
annex-within = Määräaika
annex-agreed = Asiasta on sovittu sopimuksessa.
annex-not-agreed = Asiasta ei ole sovittu.
annex-by-agreement = Seuraavista 28 artiklan 3 kohdan ja 33 artiklan 2 kohdan asioista ei ole kuvattu sopimuksen ehtoja; sovittavaa on:
annex-unsettled = Puuttuu: sopimuksen ehdot seuraavista asioista (28 artiklan 3 kohta, 33 artiklan 2 kohta):
annex-no-sub-processors = Käsittelijä on ilmoittanut, että alikäsittelijöitä ei ole. Alikäsittelijän käyttäminen edellyttää rekisterinpitäjän kirjallista ennakkolupaa (28 artiklan 2 kohta).
annex-transfers-none = Tämän sopimuksen nojalla ei ole ilmoitettu siirtoja EU:n ja ETA:n ulkopuolelle. Siirto edellyttää rekisterinpitäjän dokumentoituja ohjeita (28 artiklan 3 kohdan a alakohta).
annex-transfers-otherwise = Muu siirto edellyttää rekisterinpitäjän dokumentoituja ohjeita (28 artiklan 3 kohdan a alakohta).
annex-law-breach = Tietoturvaloukkauksesta ilmoittaminen rekisterinpitäjälle (33 artiklan 2 kohta)
annex-law-breach-period = ilman aiheetonta viivytystä
annex-signatures = Osapuolet hyväksyvät tämän kuvauksen sopimuksen osaksi.
annex-blank = …………………………………
annex-assumed = { $count ->
    [one] Kuvauksen lähteenä olevista tiedoista yksi on oletettu: julkinen lähde ei kerro sitä.
   *[other] Kuvauksen lähteenä olevista tiedoista { $count } on oletettu: julkinen lähde ei kerro niitä.
}
party-role-controller = rekisterinpitäjä
party-role-joint-controller = yhteisrekisterinpitäjä
party-role-processor = henkilötietojen käsittelijä
party-role-recipient = vastaanottaja
party-role-client = palvelun tilaaja
party-role-producer = palvelun tuottaja
annex-clause-instructions = Käsittely dokumentoitujen ohjeiden mukaan (28 artiklan 3 kohdan a alakohta)
annex-clause-confidentiality = Salassapitovelvollisuus (28 artiklan 3 kohdan b alakohta)
annex-clause-security = Käsittelyn turvallisuus (28 artiklan 3 kohdan c alakohta)
annex-clause-sub-processors = Alikäsittelijän käyttäminen (28 artiklan 2 ja 4 kohta, 3 kohdan d alakohta)
annex-clause-assistance = Avustaminen rekisteröityjen pyynnöissä ja 32–36 artiklan velvollisuuksissa (28 artiklan 3 kohdan e ja f alakohta)
annex-clause-breach-notice = Tietoturvaloukkauksesta ilmoittaminen (33 artiklan 2 kohta)
annex-clause-deletion = Tietojen palauttaminen tai poistaminen (28 artiklan 3 kohdan g alakohta)
annex-clause-audit = Tietojen antaminen ja auditoinnit (28 artiklan 3 kohdan h alakohta)
annex-clause-liability = Vahingonkorvausvastuu (82 artikla)
annex-clause-supervision = Valvonta
annex-clause-term = Sopimuskausi
annex-clause-notice = Irtisanominen
annex-clause-termination = Purkaminen
annex-clause-task = Tehtävä
annex-clause-costs = Kustannukset

## Yhteisrekisterinpitäjien järjestely

joint-arrangement-intro = Tässä asiakirjassa kuvataan, miten yhteisrekisterinpitäjät vastaavat tietosuoja-asetuksen velvoitteista. Järjestelyn keskeinen sisältö on rekisteröityjen saatavilla tietosuojaselosteessa (26 artiklan 2 kohta).
joint-heading-parties = Yhteisrekisterinpitäjät ja kunkin vastuualue (26 artiklan 1 kohta)
joint-heading-essence = Vastuunjaon peruste ja keskeinen sisältö (26 artiklan 1 ja 2 kohta)
joint-heading-processing = Käsittely, jota järjestely koskee
joint-heading-rights = Rekisteröityjen oikeuksien käyttäminen (26 artiklan 3 kohta)
joint-heading-contacts = Tietosuojavastaavat
joint-signatures = Yhteisrekisterinpitäjät hyväksyvät tämän järjestelyn.

## Työkirja

sheet-name-cover = Kansi
sheet-name-activities = Käsittelytoimet
sheet-name-processors = Käsittelijät
sheet-name-systems = Järjestelmät
sheet-name-recipients = Vastaanottajat ja siirrot
sheet-name-retention = Säilytysajat
sheet-name-changes = Muutosloki
sheet-document = Asiakirja
sheet-as-of = Tilanne päivänä
sheet-count = Käsittelytoimia
sheet-coverage = Kattavuus
sheet-matter = Asia
sheet-content = Sisältö
sheet-id = Tunniste
sheet-number = Numero
sheet-name = Käsittelytoimi
sheet-controllers = Rekisterinpitäjät
sheet-dpo = Tietosuojavastaava
sheet-purposes = Käsittelyn tarkoitukset
sheet-bases = Oikeusperusteet
sheet-groups = Rekisteröityjen ryhmät
sheet-categories = Henkilötietoryhmät
sheet-special = Erityiset henkilötietoryhmät
sheet-recipients = Vastaanottajat
sheet-transfers = Siirrot kolmansiin maihin
sheet-retention = Poistamisen määräajat
sheet-measures = Turvatoimet
sheet-systems = Järjestelmät
sheet-assessment = Vaikutustenarviointi
sheet-date = Selosteen päivä
sheet-version = Versio
sheet-review = Tarkistettava viimeistään
sheet-processor = Henkilötietojen käsittelijä
sheet-business-id = Y-tunnus
sheet-task = Tehtävä
sheet-countries = Käsittelyn maat
sheet-sub-processors = Alikäsittelijät
sheet-agreement = Sopimus
sheet-reference = Viite
sheet-signed = Allekirjoitettu
sheet-until = Voimassa saakka
sheet-system = Järjestelmä
sheet-part-of = Osa järjestelmää
sheet-vendor = Toimittaja
sheet-used-for = Käyttötarkoitus
sheet-hosting = Tietojen sijainti
sheet-row-kind = Rivin laji
sheet-transfer = Siirto
sheet-recipient = Vastaanottaja
sheet-role = Asema
sheet-recipient-text = Tehtävä, tarkoitus tai syy
sheet-provisions = Säännökset
sheet-mechanism = Siirtoperuste
sheet-rule = Säännön tunniste
sheet-retained = Mitä säilytetään
sheet-time = Säilytysaika
sheet-starts = Alkaa
sheet-ground = Peruste
sheet-then = Ajan päätyttyä
sheet-changed = Päivä
sheet-change = Muutos

# Hyväksytty versio: merkintä asiakirjan lopussa tai alussa
approval-heading = Versio ja hyväksyntä
approval-label-version = Versio
approval-label-approved = Hyväksytty
approval-label-signed = Allekirjoitettu
approval-label-published = Julkaistu
approval-label-since = Voimassa alkaen
approval-label-verification = Todentaminen
approval-label-fingerprint = Sisällön tunniste (SHA-256)
approval-differs = Luonnos uudeksi versioksi: sisältö poikkeaa versiosta { $version }, joka on hyväksytty { $date } ja on voimassa, kunnes uusi versio hyväksytään.
