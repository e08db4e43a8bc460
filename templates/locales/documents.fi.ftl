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
annex-blocked = Asiakirjaa ei voi allekirjoittaa ennen kuin kaikista 28 artiklan 3 kohdan asioista on sovittu.
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

# Merkintä osittain salassa pidettävän asiakirjan kappaleissa
secrecy-mark = Osittain salassa pidettävä
secrecy-mark-parts = Asiakirja on pidettävä salassa seuraavilta osin, seuraavien säännösten perusteella (viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 25 §:n mukainen merkintä):

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
## Kuvaukset: nimet

kind-invoice-figures = Koontitiedot kuntalaskutuksen liitteeksi
subtitle-invoice-figures = Aiheuttamisperusteisesti laskutettavien palvelujen asiakasmäärät
kind-disclosure-description = Kuvaus luovutuksista ja rajapinnoista
subtitle-disclosure-description = Mitä tietoja luovutetaan ja saadaan, kenelle ja keneltä, millä perusteella ja miten
kind-information-model = Tiedonhallintamalli
subtitle-information-model = Julkisen hallinnon tiedonhallinnasta annetun lain (906/2019) 5 §:n mukainen kuvaus
kind-publicity-description = Asiakirjajulkisuuskuvaus
subtitle-publicity-description = Julkisen hallinnon tiedonhallinnasta annetun lain (906/2019) 28 §:n mukainen kuvaus
kind-dpia-screening = Vaikutustenarvioinnin tarpeen seulonta
subtitle-dpia-screening = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 35 artikla
kind-retention-summary = Säilytysaikojen kooste
subtitle-retention-summary = Säilytysajat, niiden perusteet ja se, mitä aineistolle sitten tehdään
kind-access-reply = Tietopyynnön hakuluettelo ja vastaus
subtitle-access-reply = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 15 artikla: rekisteröidyn oikeus saada pääsy tietoihin
description-assumed = { $count ->
    [one] Lähteenä olevista tiedoista yksi on oletettu: julkinen lähde ei kerro sitä.
   *[other] Lähteenä olevista tiedoista { $count } on oletettu: julkinen lähde ei kerro niitä.
}
answer-no = ei

## Kuvaukset: päätökset, joihin asiakirja perustuu

ruling-heading-proposed = Päätösehdotus
ruling-label-by = Päättäjä
ruling-label-status = Päätöksen vaihe
ruling-label-competence = Toimivallan peruste (hallintosääntö)
ruling-label-preparer = Valmistelija
ruling-label-presenter = Esittelijä
ruling-label-earlier = Aiempi päätös
ruling-label-waived = Arviointi, jota ei tehdä
ruling-waived-note = Tämä ei koske tietosuoja-asetuksen 35 artiklan mukaista vaikutustenarviointia.

## Koontitiedot kuntalaskutuksen liitteeksi

figures-intro = Liitteessä kerrotaan, montako asiakasta laskutettavissa palveluissa on ollut. Lukumäärät annetaan kuntakohtaisesti laskun tarkastamista varten. Asiakkaiden nimiä, henkilötunnuksia tai muita yksilöiviä tietoja liitteessä ei ole.
figures-proposed = Päätösehdotus: koontitietojen toimittamisesta ei ole vielä päätetty.
figures-heading-parties = Lähettäjä ja saajat
figures-heading-counts = Asiakkaiden lukumäärät palveluittain
figures-heading-withheld = Miksi yksilöityjä asiakastietoja ei toimiteta
figures-label-sender = Laskuttava viranomainen
figures-label-recipients = Koontitietojen saajat
figures-label-period = Kunta ja laskutuskausi
figures-label-clients = Asiakkaita kaudella
figures-label-counted = Lukumäärien lähteenä olevat tiedot
figures-label-onward = Tietojen käyttö ja edelleen luovuttaminen
figures-label-asked = Mitä on pyydetty
figures-label-practical = Käytännön syyt
figures-label-legal = Oikeudelliset syyt
figures-caption-counts = Asiakkaat palveluittain
figures-blank = ……………
figures-smallest = { $count }; sitä pienempää lukua ei ilmoiteta, vaan se yhdistetään toiseen kauteen tai palveluun
figures-nature = Luvut on laskettu henkilötiedoista. Pienestä luvusta voi päätellä yksittäisen asiakkaan tietoja.
figures-use = Siksi lukuja käsitellään vain laskutuksen tarkastamista varten eikä niitä yhdistetä muihin tietoihin.
figures-withheld-intro = Laskun liitteenä ei toimiteta tietoja siitä, keitä palveluihin osallistuneet asiakkaat ovat. Syyt ovat seuraavat:
figures-no-decision = Liite ei ole ratkaisu asiakirjapyyntöön. Jos kunta tai muu taho pyytää tietoa asiakirjasta, pyyntö ratkaistaan erikseen, ja kielteiseen ratkaisuun saa pyynnöstä valituskelpoisen päätöksen (viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 14 §).

## Kuvaus luovutuksista ja rajapinnoista

disclosed-intro = Kuvauksessa kerrotaan vastaanottajittain, mitä rekisterin tietoja luovutetaan, millä perusteella, miten ja kuinka usein, sekä mistä rajapinnoista ja yhteyksistä tietoja saadaan. Käsittelijöille annettavat tiedot on kuvattu käsittelysopimusten liitteissä.
disclosed-heading-flows = Luovutukset
disclosed-heading-interfaces = Rajapinnat ja muut yhteydet, joista tietoja saadaan
disclosed-heading-inflows = Muut saapuvat tiedot
disclosed-heading-grants = Muiden organisaatioiden henkilöstön käyttöoikeudet
disclosed-heading-withheld = Tiedot, joita ei luovuteta
disclosed-no-flows = Luovutuksia ei ole ilmoitettu.
disclosed-recipient-unnamed = Vastaanottajaa ei ole nimetty
disclosed-label-what = Tiedot
disclosed-label-marking = Tietolähteen ja tallettajan merkitseminen (380/2023, 114 §:n 4 momentti)
disclosed-as-needed = tehtävässä tarvittavat tiedot
capacity-employer = työnantaja (380/2023, 118 §)
capacity-service-provider = työvoimapalvelun tuottaja (380/2023, 116 §:n 4 momentti)

## Tiedonhallintamalli

information-intro = Tiedonhallintamallissa kuvataan tiedonhallintayksikön toimintaympäristön tiedonhallinta: toimintaprosessit, tietovarannot, aineistojen arkistointi ja tuhoaminen, tietojärjestelmät liittymineen sekä tietoturvallisuustoimenpiteet.
information-heading-coverage = Mallin kattavuus
information-heading-processes = Toimintaprosessit (5 §:n 2 momentin 1 kohta)
information-heading-repositories = Tietovarannot (5 §:n 2 momentin 2 kohta)
information-heading-archive = Aineistojen arkistointi ja tuhoaminen (5 §:n 2 momentin 3 kohta)
information-heading-systems = Tietojärjestelmät (5 §:n 2 momentin 4 kohta)
information-heading-connections = Liittymät ja tiedonsiirtotavat
information-heading-measures = Tietoturvallisuustoimenpiteet (5 §:n 2 momentin 5 kohta)
information-coverage = Malli kattaa vain jäljempänä luetellut käsittelytoimet ja niihin liittyvät prosessit, tietovarannot ja tietojärjestelmät. Se ei kuvaa tiedonhallintayksikön muuta toimintaa, ja se on liitettävä yksikön koko tiedonhallintamalliin.
information-not-covered = Tästä kohdasta ei ole tietoja mallin lähteenä olevassa aineistossa, joten malli ei kata sitä.
information-caption-registers = Käsittelytoimet, jotka malli kattaa
information-caption-archive = Säilyttäminen, arkistointi ja tuhoaminen
information-label-unit = Tiedonhallintayksikkö
information-label-area = Yhteistoiminta-alue
information-label-members = Jäsenkunnat
information-label-purpose = Tarkoitus
information-label-follows = Edeltävät prosessit
information-label-repositories = Tietovarannot
information-label-registers = Käsittelytoimet
information-label-processes = Toimintaprosessit
information-label-automated = Automaattinen ratkaisumenettely (6 a luku)
information-automated-decided = käyttöönottopäätös
information-label-kind = Laji
information-label-content = Sisältö
information-label-personal = Henkilötietoja
information-label-material = Aineisto
information-label-archive = Arkistointitapa ja -paikka
information-label-open-interfaces = Avoin tekninen rajapinta
information-label-log = Lokitiedot (17 §)
information-label-in-use = Käytössä
information-label-change = Muutosvaikutusten arviointi (5 §:n 3 momentti)
information-label-direction = Suunta
information-label-with = Toinen osapuoli
information-label-how = Tiedonsiirtotapa
information-own-system = oma järjestelmä
information-no-change = ei olennaista muutosta
direction-in = saapuva
direction-out = lähtevä

## Asiakirjajulkisuuskuvaus

publicity-intro = Kuvauksesta näet, mitä tietovarantoja ja asiarekistereitä viranomaisella on ja millä tiedoilla voit yksilöidä asiakirjan, josta pyydät tietoa.
publicity-heading-authority = Viranomainen, joka päättää tiedon antamisesta
publicity-asking = Jokaisella on oikeus saada tieto viranomaisen julkisesta asiakirjasta. Yksilöi pyynnössäsi asiakirja niin, että viranomainen voi selvittää, mitä asiakirjaa pyyntö koskee (viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 13 §). Julkista asiakirjaa pyytäessäsi sinun ei tarvitse perustella pyyntöäsi.
publicity-heading-about = Tietoja tästä kuvauksesta
publicity-about = Kuvaus on julkaistava yleisessä tietoverkossa siltä osin kuin sen tiedot eivät ole salassa pidettäviä (906/2019, 28 §). Kuvaus kattaa ne tietovarannot, jotka on kuvattu sen lähteenä olevassa aineistossa.
publicity-left-out = Osa tiedoista on jätetty pois, koska niitä ei julkaista; niistä voi kysyä edellä mainitulta viranomaiselta.
publicity-label-authority = Viranomainen
publicity-label-keys = Hakutekijät
publicity-caption-systems = Tietojärjestelmät ja hakutekijät
publicity-caption-data = Tietoaineistot tietoryhmittäin
publicity-caption-documents = Asiakirjatyypit ja niiden julkisuus

## Vaikutustenarvioinnin tarpeen seulonta

screening-intro = Seulonnassa verrataan käsittelytoimen kuvattuja tietoja korkean riskin tekijöihin (WP248 rev.01) ja tietosuojavaltuutetun luetteloon käsittelytoimista, joista on tehtävä vaikutustenarviointi.
screening-heading-factors = Riskitekijät
screening-heading-compulsory = Milloin arviointi on tehtävä
screening-heading-state = Arvioinnin tilanne
screening-heading-risks = Riskit ja jäännösriski
screening-heading-missing = Mitä puuttuu
screening-met = { $count ->
    [0] Kuvatuissa tiedoissa ei näy yhtään riskitekijää.
    [one] Kuvatuissa tiedoissa näkyy yksi riskitekijä.
   *[other] Kuvatuissa tiedoissa näkyy { $count } riskitekijää.
}
screening-enough = Tekijät edellyttävät vaikutustenarviointia.
screening-not-enough = Tekijöiden määrä ei yksin ratkaise asiaa: rekisterinpitäjä arvioi, aiheuttaako käsittely todennäköisesti korkean riskin.
screening-caption-factors = Riskitekijät ja ne tiedot, joista tekijä seuraa
screening-label-factor = Riskitekijä
screening-label-met = Todettu
screening-label-facts = Mistä tekijä seuraa
screening-label-threat = Uhka
screening-label-measures = Toimenpiteet
screening-label-residual = Jäännösriski
screening-label-accepted = Hyväksynyt
screening-not-found = ei ilmene tiedoista
screening-stated = ilmoitettu riskitekijäksi
screening-no-compulsory = Kuvatuista tiedoista ei ilmene 35 artiklan 3 kohdan tapausta.
screening-listed = Käsittelytoimi vastaa seuraavia kansallisia perusteita:
screening-no-listed = Kuvatuista tiedoista ei ilmene tietosuojavaltuutetun luettelon perustetta.
screening-answered-none = Rekisterinpitäjän mukaan arviointia ei ole tehty.
screening-nothing-missing = Seulonnan kohdista ei puutu tietoja.
screening-no-exemption = Seulonta ei vapauta vaikutustenarvioinnista. Se perustuu vain kuvattuihin tietoihin, ja se on tehtävä uudelleen, kun käsittely tai sen riskit muuttuvat (35 artiklan 11 kohta).
compulsory-evaluation = Arviointi on tehtävä: päätökset perustuvat automaattiseen arviointiin ihmisten ominaisuuksista (35 artiklan 3 kohdan a alakohta).
compulsory-sensitive-data = Arviointi on tehtävä: erityisiin ryhmiin kuuluvia tai rikoksia koskevia tietoja käsitellään laajamittaisesti (35 artiklan 3 kohdan b alakohta).
compulsory-public-area = Arviointi on tehtävä: yleisölle avointa aluetta valvotaan järjestelmällisesti ja laajamittaisesti (35 artiklan 3 kohdan c alakohta).
listed-biometric = biometriset tiedot ja vähintään yksi muu riskitekijä
listed-genetic = geneettiset tiedot ja vähintään yksi muu riskitekijä
listed-location = sijaintitiedot ja vähintään yksi muu riskitekijä
listed-not-informed = poikkeus informoimisesta (14 artiklan 5 kohdan b alakohta) ja vähintään yksi muu riskitekijä
listed-whistleblowing = ilmoituskanava
listed-research = tutkimus tai tilastointi, jossa poiketaan rekisteröidyn oikeuksista ja käsitellään arkaluonteisia tietoja (tietosuojalain (1050/2018) 31 §:n 3 momentti)
lacking-answer = tieto siitä, onko vaikutustenarviointi tehty (35 artikla)
lacking-assessment = vaikutustenarviointi (35 artiklan 7 kohta)
lacking-reason = perustelu sille, miksi arviointia ei ole pidetty tarpeellisena
lacking-day = arvioinnin tai sitä koskevan ratkaisun päivä
lacking-advice = tietosuojavastaavan neuvo (35 artiklan 2 kohta)
lacking-consultation = valvontaviranomaisen ennakkokuuleminen korkean jäännösriskin vuoksi (36 artiklan 1 kohta)
lacking-risks = kuvaus rekisteröityihin kohdistuvista riskeistä (35 artiklan 7 kohdan c alakohta)
lacking-sending = päivä, jona arviointi on toimitettu tietosuojavaltuutetulle (tietosuojalain 31 §:n 3 momentti)

## Säilytysaikojen kooste

schedules-intro = Koosteeseen on koottu käsittelytoimien säilytysajat, niiden alkamisajankohdat ja perusteet sekä se, mitä aineistolle tehdään ajan päätyttyä. Se on kooste kuvatuista tiedoista; asiakirjojen käsittelyä ohjaavat viranomaisen omat määräykset.
schedules-heading-classes = Säilytysluokat
schedules-caption-classes = Säilytysajat tehtäväluokittain ja asiakirjatyypeittäin
schedules-label-task = Tehtäväluokka
schedules-no-classes = Tietojen tehtäväluokkia ja asiakirjatyyppejä ei ole kirjattu säilytysluokiksi, joten ajat ovat tiedoittain.
schedules-by-classes = Käsittelytoimen säilytysajat ovat edellä säilytysluokissa tai niitä ei ole ilmoitettu.

## Tietopyynnön hakuluettelo ja vastaus

access-intro = Asiakirjan alkuosa on työväline pyynnön käsittelijälle: siitä näkee, mistä rekisteröidyn tiedot haetaan. Loppuosa on pohja vastaukselle, johon jätetään vain pyytäjää koskevat kohdat.
access-heading-search = Mistä tiedot haetaan
access-search-intro = Valitse ryhmät, joihin pyytäjä kuuluu tai on voinut kuulua, ja käy läpi jokainen rekisteri, järjestelmä ja paperiaineisto. Kirjaa, milloin haku on tehty ja kuka sen on tehnyt.
access-heading-handling = Pyynnön käsittely
access-handling = Varmista pyytäjän henkilöllisyys, jos siitä on perusteltua epäilystä (12 artiklan 6 kohta). Vastaa ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa; määräaikaa voidaan tarvittaessa jatkaa enintään kahdella kuukaudella, ja siitä on ilmoitettava perusteluineen kuukauden kuluessa (12 artiklan 3 kohta). Tiedot annetaan maksutta (12 artiklan 5 kohta). Tarkista ennen vastaamista, koskeeko aineisto myös muita henkilöitä (15 artiklan 4 kohta).
access-label-paper = Paperiaineisto
access-label-searched = Haettu (päivä ja käsittelijä)
access-heading-reply = Vastaus
access-label-request = Pyyntö ja sen saapumispäivä
access-label-reply-day = Vastauksen päivä ja diaarinumero
access-reply-opening = Olet pyytänyt pääsyä tietoihisi. Vastauksemme on (poista tarpeettomat):
access-reply-held = Käsittelemme henkilötietojasi. Saat jäljennöksen tiedoistasi tämän vastauksen liitteenä.
access-reply-not-held = Emme käsittele henkilötietojasi niissä rekistereissä, joihin pyyntösi kohdistuu.
access-reply-limited = Osaa tiedoista emme anna. Perustelut, säännös ja keinot saattaa asia tutkittavaksi ovat jäljempänä.
access-reply-copy = Jos olet esittänyt pyynnön sähköisesti, saat tiedot yleisesti käytetyssä sähköisessä muodossa, jollet pyydä muuta (15 artiklan 3 kohta).
access-point-a = Käsittelyn tarkoitukset (15 artiklan 1 kohdan a alakohta)
access-point-b = Henkilötietoryhmät (b alakohta)
access-point-c = Vastaanottajat ja vastaanottajaryhmät (c alakohta)
access-point-d = Säilytysajat (d alakohta)
access-point-g = Tietolähteet (g alakohta)
access-point-h = Automaattinen päätöksenteko (h alakohta)
access-transfers = Siirrot kolmansiin maihin ja suojatoimet (15 artiklan 2 kohta)
access-heading-rights = Muut oikeutesi
access-reply-rights = Voit pyytää virheellisen tiedon oikaisemista, tiedon poistamista tai käsittelyn rajoittamista ja vastustaa käsittelyä (15 artiklan 1 kohdan e alakohta). Kunkin oikeuden edellytykset kerrotaan rekisterin tietosuojaselosteessa.
access-heading-remedies = Oikeussuojakeinot
access-reply-remedies = Voit tehdä valituksen valvontaviranomaiselle, jos katsot, että tietojasi käsitellään tietosuojasääntelyn vastaisesti (15 artiklan 1 kohdan f alakohta ja 77 artikla). Jos pyyntöäsi ei ole toteutettu kokonaan, voit saattaa asian valvontaviranomaisen käsiteltäväksi ja käyttää muita oikeussuojakeinoja (12 artiklan 4 kohta). Jos tietoa on rajoitettu tietosuojalain (1050/2018) 34 §:n nojalla, tiedot on pyynnöstäsi annettava tietosuojavaltuutetulle.
access-reply-documents = Tämän oikeuden lisäksi sinulla voi olla asianosaisena oikeus saada tieto asiakirjasta tai oikeus tietoon itsestäsi (viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 11 ja 12 §). Kielteiseen ratkaisuun saat pyynnöstä valituskelpoisen päätöksen (14 §).
access-caption-signature = Vastauksen allekirjoitus

## Käsittelyn luonne (28 artiklan 3 kohta)

annex-label-operations = Käsittelyn luonne
operation-collection = kerääminen ja tallentaminen
operation-organisation = järjestäminen ja jäsentäminen
operation-storage = säilyttäminen ja varmuuskopiointi
operation-consultation = haku ja katselu
operation-alteration = muokkaaminen ja muuttaminen
operation-use = käyttö
operation-disclosure = luovuttaminen ja saataville asettaminen
operation-combination = yhteensovittaminen ja yhdistäminen
operation-pseudonymisation = pseudonymisointi ja anonymisointi
operation-erasure = poistaminen ja tuhoaminen

## Ilmoitus muutoksesta

kind-change-notice = Ilmoitus henkilötietojen käsittelyn muutoksesta
subtitle-change-notice = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 13 artiklan 3 kohdan ja 14 artiklan 4 kohdan mukaiset tiedot
change-intro = Kerromme, mikä henkilötietojesi käsittelyssä muuttuu verrattuna { $previous } päivättyyn tietosuojaselosteeseen.
change-label-current = Voimassa oleva tietosuojaseloste
change-label-full = Koko tietosuojaseloste
change-label-since = Alkaa
change-label-controller-began = Uusi rekisterinpitäjä
change-label-controller-ended = Rekisterinpitäjän tehtävä päättyi
change-label-processor = Uusi henkilötietojen käsittelijä
change-label-grant = Uusi käyttöoikeus
change-label-system = Käyttöön otettu järjestelmä
change-heading-purposes = Uudet käyttötarkoitukset
change-heading-others = Muut muutokset
change-heading-text = Mitä muutoksista on kerrottu
change-purposes-intro = Tietojasi käsitellään myös muuhun tarkoitukseen kuin siihen, johon ne kerättiin. Siitä on kerrottava ennen käsittelyn alkamista.
change-begun = Tarkoituksen alkamispäivä on ohi: ilmoitus on annettava ennen käsittelyn alkamista (13 artiklan 3 kohta ja 14 artiklan 4 kohta).
change-rights = Kunkin oikeuden edellytykset kerrotaan tietosuojaselosteessa.
change-complaint = Voit tehdä valituksen valvontaviranomaiselle, jos katsot, että tietojasi käsitellään tietosuojasääntelyn vastaisesti.
