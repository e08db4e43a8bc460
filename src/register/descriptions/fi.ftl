### Finnish descriptions of the YAML schemas: a message is a type, an attribute is its field or value.
### Editors show them as hover texts. English descriptions are the types' own documentation.

## Settings

Workspace = Työtilan asetukset.
    .name = Työtilan nimi; sama nimi on myös sen verkkosivustolla.
    .languages = Kielet, joilla asiakirjat laaditaan; ensimmäinen on pääkieli.
    .base-url = Verkko-osoite, jossa kansio out/public julkaistaan, esimerkiksi https://example.org/tietosuoja; selosteiden osoitteet muodostetaan siitä.
    .as-of = Päivä, jonka mukaan rekisterit tarkistetaan; jos kenttä puuttuu, käytetään ajopäivää.
    .banner = Teksti, joka tulostetaan jokaiselle sivulle, esimerkiksi ”Tämä on malli”.
    .introduction = Mitä sivusto on; kerrotaan sen etusivuilla.
    .feedback = Osoite, jossa sivuston lukijat voivat antaa siitä palautetta (306/2019); jokaiselta sivulta on sinne linkki.
    .accessibility-statement = Sivuston saavutettavuusseloste (306/2019); jokaiselta sivulta on sinne linkki.
    .layout = Rakenne, jota noudattavat ne selosteet, joille ei ole nimetty omaa rakennetta.
    .mode = Kerrotaanko asiakirjoissa se, mitä tosiasioista seuraa, vai se, mitä julkaistut tekstit väittävät.
    .severities = Yksittäisten sääntöjen muutetut vakavuustasot, kukin perusteluineen.

Addresses = Sivun verkko-osoite eri kielillä. Jos jokin kieli puuttuu, lukija ohjataan toisen kielen sivulle.
    .fi = Suomenkielinen sivu.
    .sv = Ruotsinkielinen sivu.
    .en = Englanninkielinen sivu.

SeverityChange = Säännön vakavuustaso tässä työtilassa, kun se poikkeaa tavallisesta.
    .level = Säännön vakavuustaso.
    .reason = Miksi taso on muutettu.

Level = Säännön vakavuustaso.
    .off = Sääntöä ei tarkisteta.
    .info = Huomio: asia kannattaa katsoa.
    .warning = Varoitus: asiakirjan lukijalta jäisi jotakin saamatta.
    .error = Virhe: asiakirjoja ei laadita ennen korjausta.

Mode = Kerrotaanko asiakirjoissa se, mitä tosiasioista seuraa, vai se, mitä julkaistut tekstit väittävät.
    .derived = Asiakirjat kertovat, mitä tosiasioista seuraa.
    .as-published = Asiakirjoihin tulostetaan kentän `stated` väitteet korjaamattomina; näin julkaistuja tekstejä voi verrata tosiasioihin.

## Who

Organisation = Organisaatio, joka voi olla rekisterinpitäjä, henkilötietojen käsittelijä, vastaanottaja tai tietolähde.
    .id = Organisaation tunniste; sama kuin tiedoston nimi.
    .name = Organisaation virallinen nimi.
    .short-name = Lyhyempi nimi taulukoihin ja tietokarttoihin.
    .kind = Millainen organisaatio on kyseessä.
    .business-id = Suomalainen Y-tunnus.
    .municipality = Kunnan kolminumeroinen kuntanumero lainausmerkeissä, esimerkiksi `"297"`.
    .employment-authority = Arvo `true` kertoo, että organisaatio on työvoimaviranomainen (380/2023, 8 §).
    .organs = Organisaation toimielimet, yksiköt ja viranhaltijat, joihin rekistereissä viitataan.
    .country = Sijoittautumismaa kaksikirjaimisena koodina; jos kenttä puuttuu, maa on Suomi.
    .address = Postiosoite yhdellä rivillä.
    .phone = Puhelinvaihteen numero.
    .email = Kirjaamon sähköpostiosoite.
    .web = Organisaation kotisivu.
    .privacy-page = Verkkosivu, jolla organisaatio kertoo henkilötietojen käsittelystä.
    .secure-channel = Suojattu asiointikanava henkilökohtaisia asioita varten.
    .dpo = Tietosuojavastaavan yhteystiedot (37 artikla); tehtävänimike riittää.
    .shared-dpo = Organisaatio, jonka tietosuojavastaava on myös tämän organisaation tietosuojavastaava (37 artiklan 3 kohta).
    .former-names = Aiemmat nimet ja viimeinen päivä, jona kukin nimi oli käytössä.
    .ended = Päivä, jona organisaation toiminta päättyi.
    .replaced-by = Organisaatio, jolle tehtävät siirtyivät.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

OrganisationKind = Millainen organisaatio on kyseessä.
    .municipality = Kunta tai kaupunki.
    .joint-municipal-authority = Kuntayhtymä.
    .wellbeing-services-county = Hyvinvointialue.
    .state-authority = Valtion viranomainen.
    .public-institution = Itsenäinen julkisoikeudellinen laitos, kuten Kela.
    .company = Yritys.
    .association = Yhdistys tai säätiö.
    .international-organisation = Kansainvälinen järjestö (4 artiklan 26 alakohta).

Organ = Organisaation toimielin, yksikkö tai viranhaltija.
    .id = Toimielimen tunniste, jota ei ole muulla toimielimellä samassa työtilassa.
    .name = Toimielimen nimi.
    .kind = Millainen toimielin on kyseessä.
    .under = Toimielin, jonka alainen tämä on.
    .since = Ensimmäinen toimintapäivä.
    .until = Viimeinen toimintapäivä.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

OrganKind = Millainen toimielin on kyseessä.
    .council = Valtuusto.
    .board = Hallitus, lautakunta tai jaosto.
    .department = Toimiala tai palvelualue.
    .unit = Yksikkö tai tiimi.
    .office-holder = Viranhaltija.

FormerName = Nimi, jota organisaatio ei enää käytä.
    .name = Aiempi nimi.
    .until = Viimeinen päivä, jona nimi oli käytössä.

Channel = Kanava, jota pitkin voi asioida henkilökohtaisissa asioissa.
    .name = Kanavan nimi.
    .web = Kanavan verkko-osoite.

Contact = Yhteystieto: ensin tehtävänimike; henkilön nimen saa kertoa, mutta sitä ei tarvita.
    .role = Tehtävänimike tai virka, ei henkilön nimi.
    .unit = Organisaatio tai yksikkö, jos se ei käy muuten ilmi.
    .person = Henkilön nimi; se vanhenee helposti, joten jätä se pois, jos tehtävänimike riittää.
    .phone = Puhelinnumero.
    .email = Sähköpostiosoite.
    .web = Lomakkeen tai sivun verkko-osoite.
    .limited-to = Mihin kanava on rajattu, esimerkiksi vain yleiseen neuvontaan.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Processor = Henkilötietojen käsittelijä: organisaatio, joka käsittelee henkilötietoja rekisterinpitäjän lukuun (4 artiklan 8 alakohta ja 28 artikla).
    .id = Henkilötietojen käsittelijän tunniste.
    .organisation = Mikä organisaatio henkilötietojen käsittelijä on.
    .task = Mitä henkilötietojen käsittelijä tekee rekisterinpitäjän lukuun.
    .systems = Tietojärjestelmät, jotka se toimittaa tai joita se ylläpitää.
    .countries = Maat, joissa se käsittelee tietoja; myös etäkäyttö otetaan huomioon.
    .sub-processors = Sen käyttämät toiset henkilötietojen käsittelijät (28 artiklan 2 ja 4 kohta), tai `none`, jos niitä ei ole.
    .agreement = Sopimus henkilötietojen käsittelystä (28 artiklan 3 kohta).
    .since = Ensimmäinen päivä, jona se käsittelee tietoja.
    .own-purposes = Mihin se käyttää tietoja omaan lukuunsa, jos se käyttää.
    .assessed = Miten on todettu, että käsittelijä antaa riittävät takeet (28 artiklan 1 kohta).
    .publicity = Saako kartta näyttää kaikille, että käsittelijää ja sen käyttämiä muita käsittelijöitä käytetään (621/1999, 24 § 1 mom. 7 kohta). Ennen kuin siitä on päätetty, näytetään vain se, mitä julkaistu seloste kertoo.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SubProcessor = Toinen henkilötietojen käsittelijä, jota henkilötietojen käsittelijä käyttää (28 artiklan 2 ja 4 kohta).
    .organisation = Mikä organisaatio toinen henkilötietojen käsittelijä on.
    .task = Mitä se tekee.
    .countries = Maat, joissa se käsittelee tietoja; myös etäkäyttö otetaan huomioon.
    .sub-processors = Sen puolestaan käyttämät henkilötietojen käsittelijät, tai `none`, jos niitä ei ole.
    .authorisation = Millaisen ennakkoluvan rekisterinpitäjä on antanut sen käyttöön.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Assessment = Ennen käyttöä tehty arviointi: henkilötietojen käsittelijästä (28 artiklan 1 kohta) tai muutoksesta (906/2019, 5 § 3 mom.).
    .on = Arviointipäivä.
    .by = Arvioijan tehtävänimike.
    .result = Mitä arvioinnissa todettiin.

Authorisation = Rekisterinpitäjän kirjallinen ennakkolupa toisen henkilötietojen käsittelijän käyttöön (28 artiklan 2 kohta).
    .specific = Erityinen kirjallinen ennakkolupa, joka koskee nimettyä käsittelijää.
    .general = Yleinen kirjallinen ennakkolupa; muutoksista ilmoitetaan rekisterinpitäjälle etukäteen.

## Systems

System = Tietojärjestelmä tai sen osa (Microsoft 365 → Teams).
    .id = Tietojärjestelmän tunniste; sama kuin tiedoston nimi.
    .name = Tietojärjestelmän nimi.
    .aliases = Muut käytössä olevat nimet.
    .kind = Millainen tietojärjestelmä on kyseessä.
    .description = Mihin järjestelmää käytetään, muutamalla sanalla.
    .vendor = Organisaatio, joka toimittaa järjestelmän.
    .self-hosted = Arvo `true` kertoo, että rekisterinpitäjä ylläpitää järjestelmää itse.
    .part-of = Järjestelmä, jonka osa tämä on.
    .hosting = Maat, joissa tietoja säilytetään.
    .owner = Järjestelmästä vastaava viranomainen (906/2019, 5 §:n 2 momentti).
    .since = Ensimmäinen käyttöpäivä.
    .until = Viimeinen käyttöpäivä.
    .change-assessed = Miten muutoksen vaikutukset arvioitiin ennen järjestelmän käyttöönottoa (906/2019, 5 § 3 mom.), tai `none`, jos muutos ei ollut olennainen.
    .log = Mitä järjestelmän käytöstä kirjataan lokiin (906/2019, 17 §).
    .self-service = Mitä rekisteröity voi itse nähdä tai tehdä järjestelmässä.
    .web = Palvelun verkko-osoite.
    .prints-identity-code = Arvo `true` kertoo, että järjestelmä tulostaa henkilötunnuksen asiakirjoihin oletuksena (1050/2018, 29 §).
    .search-keys = Millä tiedoilla asiakirjoja voi hakea (906/2019, 28 §).
    .interfaces = Tekniset rajapinnat, joiden kautta tiedot ovat avoimesti muiden saatavilla, tai `none` (906/2019, 28 §).
    .publicity = Saako kartta näyttää kaikille, että järjestelmä on käytössä (621/1999, 24 § 1 mom. 7 kohta). Ennen kuin siitä on päätetty, näytetään vain se, mitä julkaistu seloste kertoo.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

MapPublicity = Saako asian näyttää julkaistavissa kartoissa (621/1999, 24 § 1 mom. 7 kohta).
    .public = Kuka tahansa saa tietää, että se on käytössä.
    .internal = Turvallisuusjärjestelyt pitävät sen salassa, tai vain henkilöstön on tarpeen tietää siitä.

SystemKind = Millainen tietojärjestelmä on kyseessä.
    .core = Palvelun päätietojärjestelmä.
    .national = Valtakunnallinen tietojärjestelmä, jonka käyttö on lain mukaan pakollista.
    .add-on = Valtakunnallista tietojärjestelmää täydentävä järjestelmä (380/2023, 120 a §).
    .case-management = Asianhallintajärjestelmä.
    .office = Toimisto-ohjelmisto tai sen osa.
    .network-drive = Suojattu verkkolevy.
    .form = Kysely tai sähköinen lomake.
    .paper = Paperiaineisto.
    .support = Muu palvelua tukeva järjestelmä.

## Registers

Register = Rekisteri: mitä henkilötietoja käsitellään, kuka käsittelee, miksi, millä perusteella, kuinka kauan ja kenen kanssa.
    .id = Rekisterin tunniste; sama kuin tiedoston nimi.
    .name = Rekisterin nimi.
    .base = Rekisteri, jonka varaan tämä rakentuu: mitä tässä ei sanota, on niin kuin siellä sanotaan, ja mitä tässä sanotaan, tulee sen rinnalle tai tilalle.
    .number = Rekisterin numero selosteessa käsittelytoimista.
    .service = Palvelualue tai tehtäväluokka, johon rekisteri kuuluu.
    .services = Palvelut, joissa tietoja käsitellään.
    .status = Onko rekisteri muiden pohja, luonnos, voimassa vai päättynyt.
    .since = Ensimmäinen voimassaolopäivä.
    .until = Viimeinen voimassaolopäivä.
    .publish = Missä rekisterin tietosuojaseloste julkaistaan.
    .regime = Mitä säädöstä käsittelyyn sovelletaan.
    .role = Missä roolissa työtilan organisaatio toimii.
    .introduction = Johdanto, joka kertoo, mistä rekisterissä on kyse; teksti on Markdown-muodossa.
    .notice = Tietosuojaseloste asiakirjana: päivä, versio, kielet ja rakenne.
    .controllers = Rekisterinpitäjät; jos niitä on useita, ne ovat yhteisrekisterinpitäjiä (26 artikla).
    .joint = Yhteisrekisterinpitäjien keskinäinen järjestely (26 artikla).
    .acts-for = Rekisterinpitäjät, joiden lukuun organisaatio toimii, kun se on henkilötietojen käsittelijä.
    .owner = Kuka pitää tämän kuvauksen ajan tasalla, tehtävänimikkeellä.
    .responsible = Rekisteristä vastaava henkilö tehtävänimikkeellä.
    .contacts = Yhteystiedot rekisteriä koskevissa asioissa.
    .parts = Osarekisterit, joihin tiedot ja käyttötarkoitukset voivat kuulua.
    .purposes = Käyttötarkoitukset eli mihin henkilötietoja käsitellään (13 artiklan 1 kohdan c alakohta).
    .unattached = Oikeusperusteet ja säädökset, joita teksti ei liitä mihinkään käyttötarkoitukseen.
    .data = Mitä tietoja ja keistä.
    .provision-duty = Onko henkilötietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna (13 artiklan 2 kohdan e alakohta).
    .sources = Mistä henkilötiedot saadaan (14 artiklan 2 kohdan f alakohta).
    .source-marking = Miten asiakirjoista näkyy, keneltä asiakasta koskevat tiedot on saatu ja kuka ne on tallettanut (380/2023, 114 § 4 mom.).
    .systems = Tietojärjestelmät, joissa tietoja säilytetään.
    .unnamed-systems = Tietojärjestelmät, jotka teksti mainitsee nimeämättä niitä.
    .paper = Paperiaineisto, tai `none`, jos sitä ei ole.
    .processors = Henkilötietojen käsittelijät, jotka toimivat rekisterinpitäjän lukuun, tai `none`, jos niitä ei ole.
    .disclosures = Kenelle tietoja luovutetaan, tai `none`, jos tietoja ei luovuteta.
    .transfers = Siirrot EU:n ja ETA:n ulkopuolelle (13 artiklan 1 kohdan f alakohta), tai `none`, jos tietoja ei siirretä.
    .retention = Kuinka kauan tietoja säilytetään (13 artiklan 2 kohdan a alakohta).
    .secrecy = Mikä on salassa pidettävää ja mikä julkista.
    .measures = Turvallisuustoimenpiteet, joilla tiedot suojataan (32 artikla).
    .automated-decisions = Pelkästään automaattiseen käsittelyyn perustuvat päätökset (22 artikla), tai `none`, jos niitä ei tehdä.
    .impact-assessment = Tietosuojaa koskeva vaikutustenarviointi (35 artikla), tai `none`, jos sitä ei ole.
    .risk-factors = Mikä tekee käsittelystä riskialtista eikä ilmene muista tiedoista (35 artikla).
    .profiling = Profilointi (4 artiklan 4 alakohta), tai `none`, jos sitä ei tehdä.
    .procedures = Miten rekisteröity käyttää oikeuksiaan (12 artikla).
    .statements = Vastuuhenkilön päivätyt lausumat, esimerkiksi ”tietoja ei siirretä”.
    .remarks = Huomautukset, jotka lisätään selosteen lohkoon.
    .internal = Lohkot, jotka jätetään pois julkaistavasta selosteesta mutta otetaan sisäisiin asiakirjoihin.
    .risks = Rekisteröityihin kohdistuvat riskit.
    .stated = Mitä jo julkaistu teksti väittää asioista, jotka ohjelma muuten päättelee.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Status = Onko rekisteri muiden pohja, luonnos, voimassa vai päättynyt.
    .base = Vain pohja, jonka varaan muut rekisterit rakentuvat: se kuvataan kerran, eikä siitä laadita omaa selostetta.
    .draft = Luonnos; asiakirjat laaditaan vain valitsimella `--drafts`.
    .in-force = Voimassa.
    .ended = Päättynyt; tietosuojaselostetta ei laadita.

Publish = Missä asiakirja julkaistaan.
    .web = Julkisessa verkossa.
    .intranet = Vain organisaation omassa verkossa.
    .no = Asiakirjaa ei julkaista.

Regime = Mitä säädöstä käsittelyyn sovelletaan.
    .gdpr = EU:n yleinen tietosuoja-asetus (EU) 2016/679.
    .law-enforcement = Laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä (1054/2018).

Notice = Tietosuojaseloste asiakirjana.
    .title = Selosteen nimi, jos se on muu kuin rekisterin nimi.
    .date = Päivä, jona seloste hyväksyttiin tai sitä viimeksi muutettiin.
    .review-by = Päivä, johon mennessä seloste tarkistetaan.
    .version = Selosteen versio.
    .authoritative = Kieli, jonka mukainen teksti ratkaisee, jos kieliversiot eroavat toisistaan.
    .approvals = Kuka on hyväksynyt kunkin kieliversion ja milloin; hyväksyjä ilmoitetaan tehtävänimikkeellä.
    .changes = Mitä on muutettu, uusin muutos ensin.
    .kept = Hyväksytyt, allekirjoitetut tai julkaistut versiot, jotka säilytetään tavulleen sellaisinaan.
    .other-versions = Muualla pidettävät versiot toisilla kielillä tai muille lukijoille.
    .layout = Selosteen rakenne; jos kenttä puuttuu, käytetään työtilan omaa tai ohjelman vakiorakennetta.

Approval = Yhden kieliversion hyväksyntä.
    .language = Mitä kieliversiota hyväksyntä koskee.
    .by = Hyväksyjän tehtävänimike.
    .on = Hyväksymispäivä.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Change = Selosteeseen tehty muutos.
    .date = Muutoksen päivä.
    .text = Mitä muutettiin.

OtherVersion = Muualla pidettävä selosteen versio toisella kielellä tai muille lukijoille.
    .kind = Millä kielellä tai kenelle versio on.
    .web = Missä version voi lukea.

VersionKind = Millä kielellä tai kenelle selosteen versio on kirjoitettu.
    .northern-sami = Pohjoissaameksi.
    .inari-sami = Inarinsaameksi.
    .skolt-sami = Koltansaameksi.
    .easy-language = Selkokielellä.
    .for-children = Lapsille.

KeptVersion = Selosteen hyväksytty, allekirjoitettu tai julkaistu versio, joka säilytetään tavulleen sellaisenaan.
    .language = Version kieli.
    .version = Version numero tai muu tunnus.
    .file = Tiedosto työtilan kansiossa `published/`, esimerkiksi `seloste-2024-05-21.fi.pdf`.
    .sha256 = Tiedoston SHA-256-tiiviste, 64 heksadesimaalinumeroa.
    .approved-by = Hyväksyjän tehtävänimike.
    .date = Hyväksymis- tai julkaisupäivä.
    .diary = Diaarinumero.
    .signature = Miten versio on allekirjoitettu.
    .verification = Miten allekirjoituksen voi todentaa.

Controller = Rekisterinpitäjä (4 artiklan 7 alakohta).
    .organisation = Mikä organisaatio rekisterinpitäjä on.
    .organ = Toimielin tai toimiala, joka käyttää rekisterinpitäjän päätösvaltaa, esimerkiksi lautakunta.
    .since = Ensimmäinen päivä rekisterinpitäjänä.
    .until = Viimeinen päivä rekisterinpitäjänä.
    .representative = Rekisterinpitäjän edustaja unionissa, kun rekisterinpitäjä on sijoittautunut unionin ulkopuolelle (27 artikla).
    .duties = Mitkä velvollisuudet kuuluvat juuri tälle, kun rekisterinpitäjiä on useita.
    .shares = Rekisterinpitäjän osuudet velvollisuuksista: kunkin osalta laki tai sopimus, jonka nojalla ne kuuluvat sille.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

DutyShare = Osuus yhteisrekisterinpitäjien velvollisuuksista ja se, minkä nojalla se kuuluu yhdelle niistä (26 artiklan 1 kohta).
    .duties = Velvollisuudet sanoin kerrottuina.
    .articles = Säännökset, joissa näistä velvollisuuksista säädetään, esimerkiksi `GDPR art. 32`.
    .phase = Käsittelyn vaihe, jota osuus koskee, jos velvollisuudet siirtyvät matkan varrella toiselle.
    .provisions = Laki, jonka nojalla velvollisuudet kuuluvat tälle rekisterinpitäjälle.
    .agreement = Sopimus, jonka nojalla velvollisuudet kuuluvat tälle rekisterinpitäjälle, ellei niistä säädetä laissa.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SourceMarking = Miten asiakirjoista näkyy, mistä tiedot ovat peräisin (380/2023, 114 § 4 mom.).
    .how = Miten merkitään, keneltä tiedot on saatu ja kuka ne on tallettanut.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

JointControl = Yhteisrekisterinpitäjien keskinäinen järjestely (26 artikla).
    .provision = Säännös, jossa kunkin velvollisuuksista säädetään; ellei säännöstä ole, velvollisuudet perustuvat sopimukseen.
    .agreement = Sopimus, kun velvollisuuksista ei säädetä laissa.
    .essence = Järjestelyn keskeiset osat rekisteröidylle kerrottuina (26 artiklan 2 kohta), Markdown-muodossa.
    .contact-point = Organisaatio, johon rekisteröity voi ottaa yhteyttä (26 artiklan 1 kohta).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Role = Missä roolissa organisaatio toimii.
    .controller = Rekisterinpitäjä: määrittelee yksin tai yhdessä toisen kanssa käsittelyn tarkoitukset ja keinot (4 artiklan 7 alakohta).
    .processor = Henkilötietojen käsittelijä: käsittelee tietoja rekisterinpitäjän lukuun (4 artiklan 8 alakohta).

Unattached = Oikeusperusteet ja säädökset, joita teksti ei liitä mihinkään käyttötarkoitukseen.
    .bases = Oikeusperusteet (6 artiklan 1 kohta).
    .special = Edellytykset, joilla erityisiä henkilötietoryhmiä saa käsitellä (9 artiklan 2 kohta).
    .provisions = Säännökset, joihin viitataan ilman, että ne liitetään mihinkään.

UnnamedSystem = Tietojärjestelmä, jonka teksti mainitsee nimeämättä sitä.
    .description = Miten teksti järjestelmää kutsuu.
    .vendor = Organisaatio, joka toimittaa järjestelmän, jos teksti sen kertoo.
    .force = Kuinka varmana asia esitetään.

ImpactAssessment = Tietosuojaa koskeva vaikutustenarviointi (35 artikla).
    .state = Missä vaiheessa vaikutustenarviointi on.
    .on = Päivä, jona vaikutustenarviointi tehtiin tai päätettiin jättää tekemättä.
    .by = Arvioijan tehtävänimike.
    .dpo-advised = Päivä, jona tietosuojavastaava antoi neuvonsa (35 artiklan 2 kohta).
    .reason = Miksi vaikutustenarviointia ei tarvita.
    .consulted = Päivä, jona valvontaviranomaista kuultiin (36 artikla).
    .sent = Päivä, jona arviointi toimitettiin tiedoksi valvontaviranomaiselle (1050/2018, 31 §:n 3 momentti).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

AssessmentState = Missä vaiheessa vaikutustenarviointi on.
    .done = Vaikutustenarviointi on tehty.
    .planned = Vaikutustenarviointi tehdään myöhemmin.
    .not-needed = Vaikutustenarviointia ei tarvita; syy kerrotaan erikseen.
    .waived-administratively = Vain hallinnollisen päätöksen vaikutusten yleinen ennakkoarviointi on jätetty tekemättä; se ei ole kannanotto 35 artiklan mukaiseen vaikutustenarviointiin.

Part = Osarekisteri.
    .id = Osarekisterin tunniste tässä rekisterissä.
    .name = Osarekisterin nimi.
    .description = Mistä osarekisterissä on kyse.
    .under = Ylempi osarekisteri, johon tämä kuuluu.
    .role = Missä roolissa organisaatio toimii tässä osarekisterissä, jos rooli on muu kuin koko rekisterissä.
    .controllers = Tämän osarekisterin rekisterinpitäjät; jos luettelo puuttuu, koko rekisterin rekisterinpitäjät.
    .acts-for = Rekisterinpitäjät, joiden lukuun organisaatio toimii tässä osarekisterissä.

ProvisionDuty = Onko henkilötietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna (13 artiklan 2 kohdan e alakohta).
    .kind = Millainen velvollisuus on kyseessä.
    .purposes = Käyttötarkoitukset, joita velvollisuus koskee; jos luettelo puuttuu, se koskee kaikkia.
    .provisions = Säännös, jossa velvollisuudesta säädetään.
    .consequence = Mitä seuraa, jos tietoja ei anneta.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

DutyKind = Millainen velvollisuus antaa tietoja on kyseessä.
    .statutory = Tietojen antaminen on lakisääteinen vaatimus.
    .contractual = Tietojen antaminen on sopimukseen tai sopimuksen tekemiseen perustuva vaatimus.
    .voluntary = Tietojen antaminen on vapaaehtoista.

PaperMaterial = Paperilla säilytettävä aineisto.
    .name = Mikä aineisto on kyseessä.
    .groups = Rekisteröityjen ryhmät, joiden tietoja aineistossa on, jos eivät kaikki.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Secrecy = Mikä on salassa pidettävää, mikä julkista ja millä perusteella (621/1999).
    .text = Salassapito ja julkisuus kokonaisin virkkein.
    .public = Tietoryhmät, jotka ovat kaikille julkisia.
    .provisions = Salassapitoperusteet säännöksinä, esimerkiksi 621/1999, 24 §:n 1 momentin 25 kohta.
    .ends = Milloin salassapito päättyy (621/1999, 31 §); useita, jos perusteet ovat erilaisia.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SecrecyEnd = Milloin salassapito päättyy (621/1999, 31 §).
    .years-of-document = Kun asiakirjan laatimisesta on kulunut 25 vuotta: pääsääntö.
    .years-from-death = Kun henkilön kuolemasta on kulunut 50 vuotta tai, jos kuolinaikaa ei tiedetä, 100 vuotta: yksityiselämä, jota 621/1999, 24 §:n 1 momentin 24–32 kohta suojaa.
    .as-in-text = Muuna aikana, jonka teksti kertoo.

AutomatedDecision = Pelkästään automaattiseen käsittelyyn perustuva päätös (22 artikla).
    .name = Mistä päätetään.
    .logic = Merkitykselliset tiedot käsittelyyn liittyvästä logiikasta (13 artiklan 2 kohdan f alakohta).
    .consequences = Mitä päätös merkitsee rekisteröidylle ja mitä siitä seuraa.
    .provisions = Säännökset, joiden nojalla päätös saadaan tehdä.

Statement = Nimetyn tehtävän haltijan päivätty lausuma; seloste sanoo ”ei” vain lausuman nojalla.
    .what = Mitä lausutaan.
    .by = Lausuman antajan tehtävänimike.
    .on = Lausuman päivä.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

StatementKind = Mitä lausumassa voidaan sanoa.
    .no-transfers = Henkilötietoja ei siirretä EU:n ja ETA:n ulkopuolelle.
    .no-disclosures = Henkilötietoja ei luovuteta kolmansille osapuolille.
    .no-automated-decisions = Pelkästään automaattiseen käsittelyyn perustuvia päätöksiä ei tehdä eikä henkilöitä profiloida.
    .rights-checked = Ohjelman päättelemä kuvaus rekisteröidyn oikeuksista on tarkistettu.

Remark = Huomautus, joka lisätään selosteen lohkoon.
    .at = Lohko, johon huomautus lisätään.
    .block = Usean rekisterin yhteinen teksti.
    .text = Huomautuksen teksti Markdown-muodossa.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

## Purposes and data

Purpose = Käyttötarkoitus, johon henkilötietoja käsitellään (5 artiklan 1 kohdan b alakohta); oikeusperusteet liittyvät siihen.
    .id = Käyttötarkoituksen tunniste tässä rekisterissä.
    .text = Mitä varten henkilötietoja käsitellään.
    .kind = Onko käyttötarkoitus alkuperäinen vai myöhempi.
    .part = Osarekisteri, jota käyttötarkoitus koskee.
    .tasks = Käyttötarkoitukseen kuuluvat tehtävät säännöksineen.
    .bases = Käsittelyn oikeusperusteet (6 artiklan 1 kohta).
    .special = Edellytykset, joilla erityisiä henkilötietoryhmiä saa käsitellä (9 artiklan 2 kohta).
    .anonymous-only = Arvo `true` kertoo, että käytetään vain anonyymejä tietoja.
    .rights-derogated = Arvo `true` kertoo, että 15, 16, 18 tai 21 artiklan oikeuksista poiketaan (1050/2018, 31 §).
    .groups = Rekisteröityjen ryhmät, joita käyttötarkoitus koskee; jos luettelo puuttuu, se koskee kaikkia rekisterin ryhmiä.
    .categories = Tietoryhmät, joita käytetään; jos luettelo puuttuu, käytetään kaikkia rekisterin tietoryhmiä.
    .since = Päivä, jona käyttötarkoitus otettiin käyttöön, jos se on rekisteriä uudempi.
    .force = Kuinka varmana asia esitetään.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

PurposeKind = Onko käyttötarkoitus alkuperäinen vai myöhempi (5 artiklan 1 kohdan b alakohta ja 89 artikla).
    .primary = Alkuperäinen käyttötarkoitus, johon tiedot on kerätty.
    .steering = Rekisterinpitäjän oman toiminnan suunnittelu, kehittäminen ja ohjaus.
    .statistics = Tilastointi.
    .research = Tieteellinen tai historiallinen tutkimus.
    .archiving = Yleisen edun mukainen arkistointi.

Task = Käyttötarkoitukseen kuuluva tehtävä.
    .text = Mikä tehtävä on.
    .provisions = Säännökset, joissa tehtävästä säädetään.
    .basis = Mihin käyttötarkoituksen oikeusperusteeseen tehtävä nojaa, jos ei kaikkiin.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Basis = Käyttötarkoituksen, siihen nojaavien tehtävien tai tietojen yhden osan oikeusperuste (6 artiklan 1 kohta).
    .basis = Mikä 6 artiklan 1 kohdan alakohta on kyseessä.
    .provisions = Unionin oikeuden tai kansallisen lain säännökset, joihin oikeusperuste nojaa (6 artiklan 3 kohta).
    .groups = Rekisteröityjen ryhmät, jotka oikeusperuste kattaa, jos se ei kata käyttötarkoituksen kaikkia ryhmiä.
    .categories = Tietoryhmät, jotka oikeusperuste kattaa, jos se ei kata käyttötarkoituksen kaikkia tietoja.
    .scope = Mitä oikeusperuste kattaa sanoin kerrottuna, jos sitä ei voi sanoa ryhmillä eikä tietoryhmillä.
    .consent = Suostumus, kun oikeusperuste on `consent`.
    .legitimate-interest = Rekisterinpitäjän tai kolmannen osapuolen oikeutettu etu, kun oikeusperuste on `legitimate-interests` (13 artiklan 1 kohdan d alakohta).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SpecialBasis = Edellytys, jolla erityisiä henkilötietoryhmiä saa käsitellä (9 artiklan 2 kohta).
    .condition = Mikä 9 artiklan 2 kohdan alakohta on kyseessä.
    .provisions = Unionin oikeuden tai kansallisen lain säännökset, joita edellytys vaatii tuekseen.
    .categories = Tietoryhmät, jotka edellytys kattaa.
    .consent = Suostumus, kun edellytys on `explicit-consent`.
    .scope = Mitä edellytys kattaa, sanoin kerrottuna.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

DataItem = Mitä tietoja mistäkin rekisteröityjen ryhmästä käsitellään, mistä ne saadaan ja missä niitä säilytetään.
    .part = Osarekisteri, johon tiedot kuuluvat.
    .groups = Rekisteröityjen ryhmät.
    .categories = Tietoryhmät.
    .necessity = Onko tiedot annettava vai ei.
    .form = Onko kyseessä vapaa teksti vai valinta luettelosta.
    .class = Tiedonohjaussuunnitelman säilytysluokka, jonka asiakirjatyyppiin tiedot kuuluvat.
    .sources = Tietolähteet; jos luettelo puuttuu, kaikki rekisterin tietolähteet.
    .retention = Säilytysajat, joita noudatetaan; jos luettelo puuttuu, kaikki rekisterin säilytysajat.
    .systems = Tietojärjestelmät, joissa tietoja säilytetään; jos luettelo puuttuu, kaikki rekisterin järjestelmät.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Necessity = Onko tiedot annettava.
    .compulsory = Tiedot on annettava.
    .optional = Tiedot saa antaa, mutta niitä ei ole pakko antaa.

DataForm = Miten tiedot kirjataan.
    .free-text = Vapaana tekstinä.
    .list = Valintana luettelosta.
    .attachment = Liiteasiakirjana.

## Flows and retention

Force = Kuinka varmana asia esitetään.
    .is = Asia on näin.
    .may = Asia voi olla näin.
    .example = Asia mainitaan esimerkkinä.
    .mostly = Asia on useimmiten näin.

Source = Tietolähde, josta henkilötiedot saadaan (14 artiklan 2 kohdan f alakohta).
    .id = Tietolähteen tunniste tässä rekisterissä.
    .from = Millainen tietolähde on kyseessä.
    .organisations = Organisaatiot, kun tietolähteen laji on `organisation`.
    .name = Tietolähde sanoin: millaiset tahot tai mikä rekisteri.
    .categories = Tietoryhmät, jotka lähteestä saadaan; jos luettelo puuttuu, kaikki tietoryhmät.
    .purpose = Mihin tiedot hankitaan.
    .provisions = Säännökset, joiden nojalla tiedot saadaan.
    .consent = Suostumus, jonka perusteella tiedot saadaan.
    .channel = Miten tiedot saapuvat.
    .system = Tietojärjestelmä tai rajapinta, jonka kautta tiedot saapuvat.
    .frequency = Kuinka usein tietoja saapuu.
    .public = Onko tietolähde yleisesti saatavilla.
    .informed = Miten ja milloin rekisteröidylle kerrotaan tästä lähteestä saaduista tiedoista (14 artiklan 3 kohta).
    .exemption = Säännös, jonka nojalla rekisteröidylle ei tarvitse kertoa (14 artiklan 5 kohta).
    .force = Kuinka varmana asia esitetään.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SourceKind = Millainen tietolähde on kyseessä.
    .data-subject = Rekisteröity itse.
    .organisation = Nimetyt organisaatiot.
    .category-of-bodies = Tietynlaiset tahot, sanoin kuvattuina.
    .activity = Tiedot syntyvät toiminnassa itsessään.

ChannelKind = Miten tiedot kulkevat.
    .interface = Tekninen rajapinta (906/2019, 22 ja 24 §).
    .technical-access = Tekninen käyttöyhteys; vanhat tekstit puhuvat siitä kertomatta, mitä lajia se on.
    .viewing = Katseluyhteys (906/2019, 23 §).
    .secure-message = Suojattu viesti tai tiedostonsiirto.
    .email = Tavallinen sähköposti, jota ei ole suojattu.
    .open-form = Verkkolomake tai muu yhteys, jota ei ole suojattu.
    .manual = Paperilla tai suullisesti.

RecipientCapacity = Missä ominaisuudessa vastaanottaja saa työvoimapalvelujen asiakkaan tietoja (380/2023).
    .employer = Työnantajana (380/2023, 118 §).
    .service-provider = Työvoimapalvelun tuottajana (380/2023, 116 §:n 4 momentti).

Disclosure = Tietojen luovutus rekisterinpitäjän ulkopuoliselle vastaanottajalle (4 artiklan 9 alakohta).
    .to = Vastaanottajat, joille tietoja luovutetaan.
    .public = Arvo `true` kertoo, että tiedot ovat kaikkien saatavilla.
    .capacity = Missä ominaisuudessa vastaanottajat saavat tiedot, kun laissa 380/2023 on siitä omia ehtoja.
    .direction = Kumpaan suuntaan tiedot kulkevat, olipa niistä kerrottu minkä otsikon alla tahansa.
    .category = Vastaanottajaryhmä sanoin kuvattuna.
    .purpose = Mihin tietoja luovutetaan.
    .groups = Rekisteröityjen ryhmät, joiden tietoja luovutetaan, jos ei kaikkien.
    .categories = Tietoryhmät, joita luovutetaan.
    .provisions = Säännökset, joiden nojalla tietoja saa luovuttaa tai on luovutettava.
    .consent = Suostumus, jonka perusteella tietoja luovutetaan.
    .channel = Miten tiedot lähtevät.
    .system = Tietojärjestelmä tai rajapinta, jonka kautta tiedot lähtevät.
    .frequency = Kuinka usein tietoja luovutetaan.
    .granularity = Kuinka tarkasti tiedot yksilöivät henkilön.
    .smallest-cell = Pienin luku, joka annetaan, kun luovutetaan vain ryhmiä koskevia lukuja.
    .onward = Mitä vastaanottaja ei saa tehdä tiedoilla.
    .requested-by = Kuka tietoja on pyytänyt.
    .requested-for = Mihin tietoja on pyydetty.
    .status = Luovutetaanko tiedot, onko pyynnöstä kieltäydytty vai jätetäänkö tiedot kokonaan luovuttamatta.
    .reasons = Miksi pyynnöstä on kieltäydytty tai miksi tietoja ei luovuteta.
    .practical-reasons = Mikä käytännössä estää luovuttamisen, oikeudellisten syiden lisäksi.
    .services = Palvelut, joiden asiakkaat lasketaan, kun luovutetaan vain ryhmiä koskevia lukuja.
    .force = Kuinka varmana asia esitetään.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Granularity = Kuinka tarkasti tiedot yksilöivät henkilön.
    .identified = Henkilö tunnistetaan nimestä tai numerosta.
    .pseudonymous = Tiedot on pseudonymisoitu (4 artiklan 5 alakohta).
    .aggregate = Vain ryhmiä koskevia lukuja.
    .anonymous = Ketään ei voi tunnistaa (johdanto-osan 26 kappale).

Transfer = Henkilötietojen siirto kolmanteen maahan tai kansainväliselle järjestölle (44 artikla).
    .system = Tietojärjestelmä, jonka käytössä tietoja siirtyy.
    .processor = Henkilötietojen käsittelijä, joka siirtää tietoja.
    .exporter = Kuka siirtää tiedot; jos kenttä puuttuu, siirtäjä on rekisterinpitäjä.
    .importer = Kuka vastaanottaa tiedot kolmannessa maassa.
    .categories = Tietoryhmät, joita siirretään; jos luettelo puuttuu, kaikki järjestelmän tai rekisterin tietoryhmät.
    .country = Maa, johon tietoja siirretään, kaksikirjaimisena koodina.
    .mechanism = Siirtoperuste (V luku).
    .decision = Komission päätös, johon siirto nojaa, esimerkiksi `(EU) 2023/1795`: vastaavuuspäätös tai vakiosopimuslausekkeita koskeva päätös.
    .covered = Mistä tiedetään, että päätös kattaa vastaanottajan, jos se kattaa vain osan vastaanottajista tai tiedoista.
    .module = Vakiosopimuslausekkeiden moduuli (komission päätös (EU) 2021/914).
    .annexes = Vakiosopimuslausekkeiden liitteet, jotka on täytetty.
    .fallback = Toinen siirtoperuste, johon nojataan, jos ensimmäinen ei enää kelpaa.
    .reason = Miksi tietoja siirretään.
    .nature = Mitä vastaanottaja tekee tiedoilla (päätös (EU) 2021/914, liite I.B).
    .frequency = Kuinka usein tietoja siirretään.
    .measures = Siirtoperustetta täydentävät suojatoimet (Euroopan tietosuojaneuvoston suositukset 01/2020).
    .assessed = Päivä, jona siirron vaikutukset arvioitiin.
    .listing-checked = Päivä, jona vastaanottaja viimeksi löytyi Data Privacy Framework -luettelosta.
    .copy = Mistä saa jäljennöksen suojatoimista (13 artiklan 1 kohdan f alakohta).
    .force = Kuinka varmana asia esitetään.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Retention = Säilytysaika ja se, mistä aika lasketaan (13 artiklan 2 kohdan a alakohta); anna yksi kentistä `period`, `until`, `criterion`, `consent`, `class` ja `permanent`.
    .id = Säilytysajan tunniste tässä rekisterissä.
    .what = Mitä säilytetään, sanoin kerrottuna, jos se ei käy ilmi ryhmistä ja tietoryhmistä.
    .part = Osarekisteri, jota säilytysaika koskee.
    .groups = Rekisteröityjen ryhmät, joita säilytysaika koskee; jos luettelo puuttuu, se koskee kaikkia.
    .categories = Tietoryhmät, joita säilytysaika koskee; jos luettelo puuttuu, se koskee kaikkia.
    .systems = Tietojärjestelmät, joita säilytysaika koskee; jos luettelo puuttuu, se koskee kaikkia.
    .purposes = Käyttötarkoitukset, joita säilytysaika koskee; jos luettelo puuttuu, se koskee kaikkia.
    .period = Ajan pituus.
    .starts = Tapahtuma, josta aika lasketaan.
    .condition = Milloin säilytysaikaa sovelletaan.
    .stage = Tietojen elinkaaren vaihe, jota aika koskee.
    .until = Tapahtuma, johon asti tietoja säilytetään.
    .criterion = Kriteeri, jonka mukaan säilytysaika määräytyy.
    .consent = Suostumus, jonka päättymiseen asti tietoja säilytetään.
    .class = Tiedonohjaussuunnitelman säilytysluokka, josta aika tulee.
    .permanent = Päätös, jonka nojalla tiedot säilytetään pysyvästi.
    .decision = Päätös, jonka nojalla tiedot säilytetään pysyvästi, kun se on kuvattu omassa tiedostossaan.
    .provisions = Säännökset, joissa ajasta säädetään.
    .grounds = Mitä on punnittu, kun ajasta ei säädetä laissa (906/2019, 21 §).
    .then = Mitä tiedoille tehdään säilytysajan jälkeen.
    .force = Kuinka varmana asia esitetään.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

RetentionGround = Mitä punnitaan, kun säilytysajasta ei säädetä laissa (906/2019, 21 §:n 1 momentti).
    .original-purpose = Aineiston alkuperäinen käyttötarkoitus viranomaisen toiminnassa.
    .legal-protection = Henkilöiden edut, oikeudet, velvollisuudet ja oikeusturva.
    .contract = Sopimuksen oikeusvaikutukset.
    .damages = Vahingonkorvauksen vanhentumisaika.
    .criminal-liability = Rikosoikeudellinen vanhentumisaika.

Disposal = Mitä tiedoille tehdään säilytysajan päätyttyä.
    .destroy = Tiedot tuhotaan.
    .archive = Tiedot arkistoidaan.
    .destroy-or-archive = Tiedot tuhotaan, tai ne arkistoidaan, jos niin on päätetty.
    .anonymise = Tiedot anonymisoidaan.

Direction = Kumpaan suuntaan tiedot kulkevat.
    .out = Rekisterinpitäjältä toiselle osapuolelle.
    .in = Toiselta osapuolelta rekisterinpitäjälle.

DisclosureStatus = Luovutetaanko tietoja.
    .given = Tiedot luovutetaan.
    .refused = Tietoja on pyydetty, mutta niitä ei luovuteta.
    .not-done = Tietoja ei luovuteta.

SccModule = Vakiosopimuslausekkeiden moduuli (komission päätös (EU) 2021/914).
    .controller-to-controller = Moduuli 1: rekisterinpitäjältä rekisterinpitäjälle.
    .controller-to-processor = Moduuli 2: rekisterinpitäjältä henkilötietojen käsittelijälle.
    .processor-to-processor = Moduuli 3: henkilötietojen käsittelijältä henkilötietojen käsittelijälle.
    .processor-to-controller = Moduuli 4: henkilötietojen käsittelijältä rekisterinpitäjälle.

SccAnnex = Vakiosopimuslausekkeiden liite (komission päätös (EU) 2021/914).
    .I-A = Luettelo osapuolista.
    .I-B = Siirron kuvaus.
    .I-C = Toimivaltainen valvontaviranomainen.
    .II = Tekniset ja organisatoriset toimenpiteet.
    .III = Luettelo alikäsittelijöistä.

TransferFrequency = Kuinka usein tietoja siirretään.
    .occasional = Satunnaisesti, ei säännönmukaisesti (johdanto-osan 111 kappale).
    .repeated = Toistuvasti, väliajoin.
    .continuous = Jatkuvasti.

SupplementaryMeasure = Siirtoperustetta täydentävä suojatoimi (Euroopan tietosuojaneuvoston suositukset 01/2020).
    .encryption = Salaus, jonka avaimet ovat vain ETA-alueella.
    .pseudonymisation = Pseudonymisointi, jonka avainta vastaanottaja ei saa.
    .split-processing = Jaettu käsittely: kukaan vastaanottaja ei saa kaikkea.
    .no-clear-access = Vastaanottaja ei pääse selväkielisiin tietoihin.
    .transparency = Vastaanottaja kertoo viranomaisten tietopyynnöistä.
    .challenge = Vastaanottaja riitauttaa viranomaisten tietopyynnöt.
    .eea-support = Tukea annetaan vain ETA-alueelta.
    .eea-storage = Tiedot säilytetään ETA-alueella.

Stage = Tietojen elinkaaren vaihe.
    .active = Tiedot ovat päivittäisessä käytössä.
    .intermediate = Tietoja säilytetään, mutta ne eivät enää ole päivittäisessä käytössä.
    .archive = Tiedot ovat arkistossa.

## Agreements

Agreement = Organisaatioiden välinen henkilötietoja koskeva sopimus.
    .id = Sopimuksen tunniste; sama kuin tiedoston nimi.
    .name = Sopimuksen nimi.
    .kind = Millainen sopimus on kyseessä.
    .parties = Sopimuksen osapuolet rooleineen.
    .open-class = Osapuolten joukko sanoin, jos tekstissä sellainen mainitaan, esimerkiksi ”kaikki palveluntuottajat”.
    .registers = Rekisterit, joita sopimus koskee.
    .systems = Tietojärjestelmät, joita sopimus koskee.
    .services = Palvelut, joita sopimus koskee.
    .public-powers = Viranomaisen tehtävät, joissa käytetään julkista valtaa ja joita toinen osapuoli hoitaa sopimuksen nojalla.
    .annexes = Sopimuksen liitteet versioineen.
    .nature = Mitä tiedoille tehdään: käsittelyn luonne (28 artiklan 3 kohta).
    .measures = Suojaustoimet, joihin käsittelijä on sitoutunut (28 artiklan 3 kohdan c alakohta, 32 artikla).
    .rank = Sopimusasiakirjat siinä järjestyksessä, jossa ne ovat etusijalla toisiinsa nähden.
    .clauses = Mitä on sovittu, asia kerrallaan (28 artiklan 3 kohta).
    .signed = Allekirjoituspäivä.
    .since = Ensimmäinen voimassaolopäivä.
    .until = Viimeinen voimassaolopäivä.
    .reference = Diaarinumero tai muu viite.
    .decision = Päätös, jolla sopimus hyväksytään.
    .secret-parts = Asiakirjan salassa pidettävät osat; jokaiseen kappaleeseen tehdään niistä merkintä (621/1999, 25 §).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SecretPart = Asiakirjan salassa pidettävä osa.
    .what = Mikä asiakirjan osa, esimerkiksi ”kohta 6 (suojaustoimet)”.
    .provision = Säännös, johon salassapito perustuu, esimerkiksi `621/1999 § 24(1)(7)`.

AgreementKind = Millainen sopimus on kyseessä.
    .processing = Sopimus henkilötietojen käsittelystä (28 artiklan 3 kohta).
    .joint-control = Yhteisrekisterinpitäjien keskinäinen järjestely (26 artikla).
    .access-right = Sopimus asiakastietojärjestelmän käyttöoikeudesta.
    .procurement = Palvelujen hankintasopimus.
    .disclosure = Sopimus tietojen luovuttamisesta.
    .task-transfer = Sopimus viranomaistehtävän hoitamisesta (kuntalaki 410/2015, 54 §).

Operation = Henkilötietoihin kohdistuva toimi (4 artiklan 2 alakohta).
    .collection = Kerääminen ja tallentaminen.
    .organisation = Järjestäminen ja jäsentäminen.
    .storage = Säilyttäminen varmuuskopioineen.
    .consultation = Haku ja katselu, kuten tuessa ja ylläpidossa.
    .alteration = Muokkaaminen ja muuttaminen.
    .use = Käyttö, kuten analysointi.
    .disclosure = Luovuttaminen siirtämällä tai asettamalla tiedot muutoin saataville.
    .combination = Yhteensovittaminen ja yhdistäminen.
    .pseudonymisation = Pseudonymisointi tai anonymisointi.
    .erasure = Poistaminen ja tuhoaminen.

AgreementParty = Sopimuksen osapuoli.
    .organisation = Mikä organisaatio osapuoli on.
    .role = Missä roolissa se on osapuolena.
    .services = Palvelut, jotka se tilaa tai tuottaa tai joihin se osallistuu, jos sopimuksessa on useita palveluja.
    .since = Ensimmäinen päivä osapuolena, jos se on myöhempi kuin sopimuksen alku.
    .until = Viimeinen päivä osapuolena, jos se on aikaisempi kuin sopimuksen loppu.
    .standings = Missä roolissa osapuoli saa kunkin rekisterin tietoja, jos sopimus avaa sille rekistereitä.

Standing = Missä roolissa ja millä perusteella osapuoli saa rekisterin tietoja.
    .register = Mikä rekisteri.
    .role = Missä roolissa: käsittelijälle riittää sopimus (28 artikla), muu tarvitsee perusteen.
    .provisions = Säännökset, joiden nojalla tiedot luovutetaan osapuolelle, jos se ei käsittele niitä rekisterinpitäjän lukuun.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

PartyRole = Osapuolen rooli.
    .controller = Rekisterinpitäjä: määrittelee käsittelyn tarkoitukset ja keinot (4 artiklan 7 alakohta).
    .joint-controller = Yhteisrekisterinpitäjä: määrittelee ne yhdessä toisen kanssa (26 artikla).
    .processor = Henkilötietojen käsittelijä: käsittelee tietoja rekisterinpitäjän lukuun (4 artiklan 8 alakohta).
    .recipient = Vastaanottaja: saa tietoja (4 artiklan 9 alakohta).
    .client = Tilaaja: tilaa palvelun.
    .producer = Palveluntuottaja: tuottaa palvelun.

Annex = Sopimuksen liite.
    .name = Liitteen nimi.
    .kind = Mistä liite kertoo.
    .categories = Tietoryhmät, jotka liitteessä luetellaan.
    .version = Liitteen versio.
    .approved = Hyväksymispäivä.
    .approved-by = Hyväksyjän tehtävänimike.

AnnexKind = Mistä liite kertoo.
    .description = Käsittelyn kuvaus: käsittelyn kohde ja kesto, luonne ja tarkoitus, tietoryhmät ja rekisteröityjen ryhmät (28 artiklan 3 kohta).
    .instructions = Rekisterinpitäjän ohjeet (28 artiklan 3 kohdan a alakohta).
    .security = Turvallisuustoimenpiteet (32 artikla).
    .sub-processors = Toiset henkilötietojen käsittelijät (28 artiklan 2 kohta).
    .other = Muu liite.

Clause = Asia, josta sopimuksessa on ehtoja tai josta ne puuttuvat.
    .about = Mikä asia on kyseessä.
    .agreed = Onko asiasta sovittu.
    .period = Määräaika, esimerkiksi `24 hours` tietoturvaloukkauksesta ilmoittamiselle.
    .text = Ehdot muutamalla sanalla.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

ClauseKind = Asia, josta sopimuksessa sovitaan (28 artiklan 3 kohta, 26 artikla ja 33 artiklan 2 kohta).
    .instructions = Käsittely vain dokumentoitujen ohjeiden mukaisesti (28 artiklan 3 kohdan a alakohta).
    .confidentiality = Tietoja käsittelevien henkilöiden salassapitovelvollisuus (28 artiklan 3 kohdan b alakohta).
    .security = Käsittelyn turvallisuus (28 artiklan 3 kohdan c alakohta ja 32 artikla).
    .sub-processors = Toisten henkilötietojen käsittelijöiden käytön edellytykset (28 artiklan 2 kohta ja 3 kohdan d alakohta).
    .assistance = Apu rekisteröityjen pyynnöissä ja 32–36 artiklan velvollisuuksissa (28 artiklan 3 kohdan e ja f alakohta).
    .breach-notice = Ilmoitus rekisterinpitäjälle henkilötietojen tietoturvaloukkauksesta (33 artiklan 2 kohta).
    .deletion = Tietojen palauttaminen tai poistaminen käsittelyn päätyttyä (28 artiklan 3 kohdan g alakohta).
    .audit = Tietojen antaminen ja auditoinnit (28 artiklan 3 kohdan h alakohta).
    .liability = Vastuu vahingosta (82 artikla).
    .supervision = Käytön valvonta.
    .term = Sopimuksen voimassaoloaika.
    .notice = Irtisanominen ja irtisanomisaika.
    .termination = Sopimuksen purkaminen sopimusrikkomuksen vuoksi.
    .task = Mikä tehtävä on kyseessä (410/2015, 54 §).
    .costs = Kustannukset ja niiden jakautuminen (410/2015, 54 §).

Grant = Toisen organisaation henkilöstölle annettu asiakastietojärjestelmän käyttöoikeus (380/2023, 124–126 §).
    .id = Käyttöoikeuden tunniste.
    .system = Tietojärjestelmä, johon käyttöoikeus annetaan.
    .grantee = Organisaatio, jonka henkilöstö saa käyttöoikeuden.
    .role = Tehtävä, jossa toimivat henkilöt saavat käyttöoikeuden.
    .granted-by = Kuka antaa käyttöoikeuden.
    .ground = Lakiin perustuva peruste.
    .registers = Rekisterit, joiden tietoja käyttöoikeus koskee; jos luettelo puuttuu, kaikki järjestelmää käyttävät rekisterit.
    .services = Palvelut, joita varten käyttöoikeus annetaan.
    .purpose = Mihin tietoja käytetään.
    .necessity = Miksi tehtävää ei voi hoitaa ilman käyttöoikeutta (380/2023, 124 §:n 2 momentti).
    .categories = Tietoryhmät, jotka käyttöoikeus avaa.
    .powers = Mitä käyttöoikeuden saaneet voivat tehdä tiedoilla.
    .scope = Mihin asiakkaisiin käyttöoikeus rajataan.
    .clients = Mitä asiakkaita käyttöoikeus koskee, sanoin kerrottuna.
    .criteria = Palvelutarpeen kriteerit, joiden täyttyessä asiakkaan tiedot avataan.
    .condition = Suostumus, joka pyydetään lakiin perustuvan perusteen lisäksi.
    .undertaking = Kunkin käyttäjän henkilökohtainen sitoumus.
    .viewing = Katseluyhteyden edellytykset, jotka täyttyvät (906/2019, 23 §).
    .risks = Riskit, jotka on arvioitu.
    .log-reviewer = Lokitietojen tarkastajan tehtävänimike (906/2019, 17 §).
    .since = Ensimmäinen päivä.
    .until = Viimeinen päivä.
    .ends-when = Mihin käyttöoikeus päättyy ennen viimeistä päiväänsä (380/2023, 126 §).
    .agreement = Sopimus, johon käyttöoikeus perustuu.
    .decision = Päätös, johon käyttöoikeus perustuu.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Power = Mitä käyttäjä voi tehdä tiedoilla.
    .view = Katsella tietoja.
    .record = Kirjata uusia tietoja.
    .change = Muuttaa tai poistaa tietoja.

ClientScope = Miten asiakkaat rajataan.
    .shared-clients = Molempien organisaatioiden yhteiset asiakkaat.
    .area = Vain alueen asiakkaat.
    .valid-relationship = Asiakkaat, joiden asiakkuus on voimassa.
    .service-need = Asiakkaat, jotka täyttävät palvelutarpeen kriteerin.

ViewingCondition = Viranomaisten välisen katseluyhteyden edellytys (906/2019, 23 §).
    .single-searches = Tietoja voi hakea vain tarpeen mukaan yksittäisinä hakuina.
    .purpose-asked = Tietojen käyttötarkoitus selvitetään joka haussa.
    .anomalies-detected = Poikkeava käyttö havaitaan.

EndTrigger = Mihin käyttöoikeus päättyy (380/2023, 126 §).
    .role-ends = Henkilö ei enää hoida tehtävää.
    .relationship-ends = Asiakkuus päättyy.
    .agreement-ends = Sopimus päättyy.
    .misuse = Käyttöoikeutta on käytetty väärin.

Undertaking = Sitoumus, jonka kukin käyttäjä allekirjoittaa.
    .text-version = Sitoumuksen tekstin versio.
    .service-need = Mitä asiakkaan palvelutarve tarkoittaa käyttäjien työssä.
    .signed-before-use = Arvo `true` kertoo, että sitoumus allekirjoitetaan ennen käyttöoikeuden avaamista.

Criterion = Milloin kohderyhmään kuuluva asiakas tarvitsee palvelua, niin että hänen tietonsa saa avata.
    .id = Kriteerin tunniste.
    .group = Kohderyhmä.
    .services = Palvelut, joita kriteeri koskee.
    .shows = Mikä osoittaa palvelutarpeen.
    .categories = Tietoryhmät, jotka avataan.
    .powers = Mitä käyttäjä voi tehdä tiedoilla.
    .action = Toimi, johon tietojen käytön on johdettava.
    .referrer = Asiakkaan ohjaajan tehtävänimike.
    .status = Onko kriteeri vahvistettu.
    .since = Ensimmäinen päivä.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

CriterionStatus = Onko kriteeri vahvistettu.
    .settled = Voimassa oleva teksti vahvistaa sen.
    .agreed-separately = Siitä sovitaan erikseen.
    .open = Se on vielä avoinna.

## Decisions

Decision = Päätös: ehdotettu, muutettu, tehty tai lainvoimainen, ja se, mitä sillä hyväksytään ja millä toimivallalla.
    .id = Päätöksen tunniste; sama kuin tiedoston nimi.
    .name = Päätöksen nimi.
    .organisation = Organisaatio, joka päättää.
    .organ = Toimielin tai viranhaltija, joka päättää.
    .versions = Päätöksen versiot vanhimmasta alkaen; viimeinen on voimassa.
    .diary = Diaarinumero.
    .competence = Hallintosäännön kohta, johon toimivalta päättää perustuu, esimerkiksi `§ 32`.
    .competence-date = Hallintosäännön päivä.
    .provisions = Säännökset, joihin päätös perustuu.
    .registers = Rekisterit, joita päätös koskee.
    .agreements = Sopimukset, jotka päätöksellä hyväksytään.
    .grants = Käyttöoikeudet, jotka päätöksellä hyväksytään.
    .services = Palvelut, joita päätös koskee.
    .signatories = Kuka saa allekirjoittaa, tehtävänimikkeellä.
    .earlier = Aiemmat päätökset, joihin viitataan.
    .waived = Tekemättä jätetyt arvioinnit ja syy siihen.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

DecisionVersion = Päätöksen yksi versio.
    .status = Missä vaiheessa versio on.
    .date = Version päivä.
    .section = Pykälän numero pöytäkirjassa, esimerkiksi `§ 45`.
    .text = Mitä päätetään, Markdown-muodossa.
    .reasons = Perustelut Markdown-muodossa.
    .preparer = Valmistelijan tehtävänimike.
    .presenter = Esittelijän tehtävänimike.
    .parties = Organisaatiot, jotka versiossa nimetään.
    .open-class = Joukko, jota versio koskee, sanoin, jos tekstissä sellainen mainitaan, esimerkiksi ”halukkuutensa ilmoittaneet kunnat”.
    .adds = Organisaatiot, jotka versio kertoo lisäävänsä edellisen version organisaatioihin.
    .points = Mitä päätöksessä ja sen perusteluissa sanotaan samasta asiasta.

DecisionPoint = Mitä päätöksessä ja sen perusteluissa sanotaan samasta asiasta.
    .about = Mistä asiasta on kyse.
    .decided = Mitä päätöksessä sanotaan asiasta.
    .reasoned = Mitä perusteluissa sanotaan asiasta.

PointAbout = Asia, josta sekä päätöksessä että sen perusteluissa voidaan puhua.
    .parties = Ketä päätös koskee.
    .period = Mistä alkaen ja mihin asti.
    .frequency = Kuinka usein.
    .data = Mitä tietoja päätös koskee.
    .powers = Mitä tiedoilla saa tehdä.
    .condition = Millä edellytyksellä.

DecisionStatus = Missä vaiheessa päätöksen versio on.
    .proposed = Ehdotus: mitään ei ole vielä päätetty.
    .amended = Kokouksessa muutettu ehdotus.
    .decided = Päätös on tehty, ja siihen voi hakea muutosta.
    .final = Päätös on lainvoimainen: siihen ei voi enää hakea muutosta.
    .refused = Ehdotus on hylätty.

Signatory = Tehtävä, jonka haltija saa allekirjoittaa päätöksen nojalla.
    .role = Tehtävänimike.
    .alone = Arvo `true` kertoo, että tehtävän haltija saa allekirjoittaa yksin.
    .technical-changes = Arvo `true` kertoo, että tehtävän haltija saa hyväksyä tekniset muutokset ennen allekirjoittamista.

EarlierDecision = Aiempi päätös, johon viitataan.
    .decision = Päätös, jos se on kuvattu työtilassa.
    .body = Kuka päätti.
    .date = Päätöksen päivä.
    .section = Pykälän numero pöytäkirjassa.
    .about = Mistä päätettiin.

WaivedAssessment = Arviointi, jota ei tehty, ja syy siihen.
    .what = Mikä arviointi on kyseessä.
    .reason = Miksi arviointia ei tehty.

## Services, areas and risks

Service = Palvelu, jossa tietoja käsitellään: kenen on järjestettävä se ja kuka sen tuottaa.
    .id = Palvelun tunniste.
    .name = Palvelun nimi.
    .kind = Millainen palvelu on kyseessä.
    .provisions = Säännökset, joihin palvelu perustuu.
    .organiser = Kenellä on palvelun järjestämisvastuu.
    .producers = Kuka palvelun tuottaa.
    .billing = Mistä laskutetaan ja minkä mukaan lasku määräytyy.
    .since = Ensimmäinen päivä.
    .until = Viimeinen päivä.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

ServiceKind = Millainen palvelu on kyseessä.
    .statutory = Laki velvoittaa järjestämään palvelun.
    .procured = Palvelu hankitaan toiselta organisaatiolta.
    .voluntary = Kunta on ottanut tehtävän itselleen itsehallintonsa nojalla (410/2015, 7 §).
    .for-another = Palvelua hoidetaan toisen organisaation puolesta.

Area = Yhteistoiminta-alue, esimerkiksi työllisyysalue: se ei ole oikeushenkilö eikä siksi koskaan rekisterinpitäjä tai sopimuksen osapuoli.
    .id = Alueen tunniste.
    .name = Alueen nimi.
    .responsible = Vastuukunta, joka hoitaa tehtävät kaikkien puolesta (410/2015, 51 §).
    .organ = Yhteinen toimielin (410/2015, 51 §).
    .members = Alueen kunnat.
    .agreement = Yhteistoimintasopimus (410/2015, 52 §).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

AreaMember = Yhteistoiminta-alueeseen kuuluva kunta.
    .organisation = Mikä kunta on kyseessä.
    .since = Ensimmäinen päivä jäsenenä.
    .until = Viimeinen päivä jäsenenä.

Risk = Rekisteröityihin kohdistuva riski: mitä sille tehdään ja mitä siitä jää jäljelle.
    .id = Riskin tunniste.
    .threat = Mitä voi tapahtua.
    .measures = Mitä riskille tehdään.
    .residual = Mitä riskistä jää jäljelle.
    .explanation = Miksi riskiä jää jäljelle.
    .accepted-by = Jäännösriskin hyväksyjän tehtävänimike.
    .accepted = Päivä, jona jäännösriski hyväksyttiin.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

RiskFactor = Mikä tekee käsittelystä riskialtista (35 artikla; WP248), kun se ei ilmene muista tiedoista.
    .large-scale = Paljon ihmisiä, paljon tietoja, pitkä aika tai laaja alue.
    .systematic-monitoring = Ihmisiä valvotaan järjestelmällisesti.
    .public-area-monitoring = Yleisölle avointa aluetta valvotaan järjestelmällisesti ja laajamittaisesti (35 artiklan 3 kohdan c alakohta).
    .combined-data = Eri tarkoituksiin kerättyjä tietoja verrataan tai yhdistetään.
    .new-technology = Tekniikkaa käytetään uudella tavalla.
    .denies-service = Käsittely ratkaisee, saako joku palvelun tai sopimuksen.
    .scoring = Ihmisiä arvioidaan tai pisteytetään.
    .location = Seurataan, missä ihmiset ovat.
    .whistleblowing = Ihmiset ilmoittavat epäillyistä rikkomuksista.

RiskLevel = Kuinka suuri riski on.
    .low = Matala.
    .medium = Keskisuuri.
    .high = Korkea; valvontaviranomaista kuullaan ennen käsittelyä (36 artiklan 1 kohta).

## Retention schedule, processes and repositories

RetentionClass = Tiedonohjaussuunnitelman säilytysluokka; tiedot kuuluvat sen asiakirjatyyppiin.
    .id = Säilytysluokan tunniste.
    .name = Asiakirjatyyppi.
    .task = Tehtäväluokka, esimerkiksi `05.01.02`.
    .period = Ajan pituus, esimerkiksi `10 years`.
    .starts = Tapahtuma, josta aika lasketaan.
    .provisions = Säännökset, joissa ajasta säädetään.
    .grounds = Mitä on punnittu, kun ajasta ei säädetä laissa (906/2019, 21 §).
    .permanent = Päätös, jonka nojalla luokan asiakirjat säilytetään pysyvästi.
    .permanent-since = Päivä, josta alkaen asiakirjat säilytetään pysyvästi.
    .publicity = Ovatko asiakirjat julkisia.
    .secrecy = Salassapitoperusteet.
    .secret-for = Salassapitoajan pituus (621/1999, 31 §).
    .then = Mitä asiakirjoille tehdään säilytysajan jälkeen.
    .archive = Miten ja missä arkistoitavat asiakirjat säilytetään (906/2019, 5 §:n 2 momentin 3 kohta).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Publicity = Ovatko asiakirjat julkisia (621/1999).
    .public = Julkisia.
    .partly-secret = Osittain salassa pidettäviä.
    .secret = Salassa pidettäviä.

Process = Tiedonhallintayksikön toimintaprosessi (906/2019, 5 §:n 2 momentti).
    .id = Prosessin tunniste.
    .name = Prosessin nimi.
    .authority = Prosessista vastaava viranomainen.
    .purpose = Mitä varten prosessi on.
    .registers = Rekisterit, joita prosessissa käytetään.
    .repositories = Tietovarannot, joita prosessissa käytetään.
    .follows = Prosessit, joita tämä seuraa.
    .automated = Käyttöön otettu automaattinen ratkaisumenettely (906/2019, 6 a luku).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Automation = Automaattisen ratkaisumenettelyn käyttöönotto (906/2019, 28 d §).
    .decided = Käyttöönottopäätöksen päivä.
    .text = Mitä ratkaistaan automaattisesti.

Repository = Tiedonhallintayksikön tietovaranto tai asiarekisteri (906/2019, 5 §:n 2 momentti, 25 ja 28 §).
    .id = Tietovarannon tunniste.
    .name = Tietovarannon nimi.
    .kind = Millainen tietovaranto on kyseessä.
    .authority = Tietovarannosta vastaava viranomainen.
    .content = Mitä tietovaranto sisältää.
    .personal = Sisältääkö tietovaranto henkilötietoja.
    .systems = Tietojärjestelmät, joissa tietovarantoa säilytetään.
    .registers = Rekisterit, joiden tietoja tietovarannossa on.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

RepositoryKind = Millainen tietovaranto on kyseessä.
    .data = Tietovaranto.
    .case = Asiarekisteri.
    .service = Palvelujen tuottamisessa syntyvien tietojen tietovaranto (906/2019, 27 §).

## Claims of published texts

Claim = Julkaistun tekstin väite asiasta, jonka ohjelma muuten päättelee.
    .about = Mitä väite koskee.
    .text = Väite omin sanoin, Markdown-muodossa; säädöksen nimi ei tarvitse sitä.
    .place = Missä kohdassa julkaistua tekstiä väite on, esimerkiksi `17` tai `11.4`.
    .at = Lohko, johon väite tulostetaan; jos kenttä puuttuu, asian oma lohko.
    .on = Tekstin päivä, jos se on muu kuin selosteen oma päivä.
    .force = Kuinka varmana asia esitetään.
    .says = Mitä oikeudesta, velvollisuudesta, siirrosta tai tietosuojan riittävyydestä väitetään.
    .right = Mikä oikeus on kyseessä.
    .except = Oikeusperusteet, joiden osalta oikeus kielletään.
    .purposes = Käyttötarkoitukset, joihin väite rajoittuu.
    .organisation = Organisaatio: vastaanottaja, viranomainen tai tietojen vastaanottaja kolmannessa maassa.
    .system = Mikä tietojärjestelmä on kyseessä.
    .country = Mikä maa on kyseessä.
    .mechanism = Siirtoperuste (V luku).
    .provisions = Säännökset, joihin viitataan.
    .title = Nimike, jolla säädökseen viitataan.
    .unnumbered = Arvo `true` kertoo, että tekstissä on vain säädöksen nimike ilman numeroa.
    .period = Ajan pituus.
    .web = Annettu verkko-osoite.

ClaimKind = Mitä väite koskee.
    .right = Rekisteröidyn oikeutta: sitä, että oikeus on, tai sitä, ettei sitä ole.
    .procedure = Sitä, miten oikeutta käytetään.
    .fee = Sitä, mitä pyyntö maksaa (12 artiklan 5 kohta).
    .reply-time = Sitä, missä ajassa pyyntöön vastataan (12 artiklan 3 kohta).
    .refusal = Sitä, millä perusteilla pyynnöstä kieltäydytään (12 artiklan 4 kohta).
    .duty = Rekisteröidylle asetettua velvollisuutta.
    .recipient = Sitä, kenelle tiedot menevät.
    .transfer = Siirtoa ETA:n ulkopuolelle tai sitä, ettei tietoja siirretä.
    .automated-decision = Automaattisia päätöksiä tai profilointia: sitä, että niitä on, ettei niitä ole tai ettei niitä ole joltakin osin.
    .adequacy = Sitä, että maa tai järjestely takaa tietosuojan riittävän tason.
    .statute = Säädöstä, johon viitataan nimikkeellä tai numerolla.
    .authority = Valvontaviranomaista ja sen yhteystietoja.
    .contact = Sitä, miten teksti kirjoittaa osoitteen tai numeron, kun se on kirjoitettu muuten kuin sitä käytetään.
    .signature = Sitä, miten teksti on allekirjoitettu ja miten sen voi todentaa.
    .update = Sitä, milloin ja miksi tekstiä päivitetään.

ClaimValue = Mitä väitetään.
    .yes = Asia on näin: oikeus on, velvollisuus on, tietoja siirretään tai tietosuojan taso on riittävä.
    .no = Asia ei ole näin.
    .limited = Asia on näin tekstissä kerrotuin rajoituksin.

## Vocabularies

Groups = `groups.yaml`: rekisteröityjen ryhmät.
    .groups = Luettelo rekisteröityjen ryhmistä.

Categories = `categories.yaml`: tietoryhmät.
    .categories = Luettelo tietoryhmistä.

Consents = `consents.yaml`: suostumukset.
    .consents = Luettelo suostumuksista.

Measures = `measures.yaml`: turvallisuustoimenpiteet.
    .measures = Luettelo turvallisuustoimenpiteistä.

Procedures = `procedures.yaml`: miten rekisteröidyt käyttävät oikeuksiaan.
    .procedures = Luettelo menettelyistä.

Blocks = `blocks.yaml`: usean rekisterin yhteiset tekstit.
    .blocks = Luettelo yhteisistä teksteistä.

Processors = `processors.yaml`: henkilötietojen käsittelijät.
    .processors = Luettelo henkilötietojen käsittelijöistä.

Grants = `grants.yaml`: käyttöoikeudet.
    .grants = Luettelo käyttöoikeuksista.

Criteria = `criteria.yaml`: palvelutarpeen kriteerit.
    .criteria = Luettelo palvelutarpeen kriteereistä.

Services = `services.yaml`: palvelut.
    .services = Luettelo palveluista.

Areas = `areas.yaml`: yhteistoiminta-alueet.
    .areas = Luettelo yhteistoiminta-alueista.

Risks = `risks.yaml`: riskit.
    .risks = Luettelo riskeistä.

RetentionClasses = `retention-classes.yaml`: tiedonohjaussuunnitelman säilytysluokat.
    .retention-classes = Luettelo säilytysluokista.

Processes = `processes.yaml`: tiedonhallintayksikön toimintaprosessit.
    .processes = Luettelo toimintaprosesseista.

Repositories = `repositories.yaml`: tietovarannot ja asiarekisterit.
    .repositories = Luettelo tietovarannoista ja asiarekistereistä.

Group = Rekisteröityjen ryhmä.
    .id = Ryhmän tunniste.
    .name = Ryhmän nimi.
    .description = Keitä ryhmään kuuluu.
    .vulnerable = Arvo `true` kertoo, että ryhmään kuuluvat tarvitsevat erityistä suojelua, kuten työttömät tai potilaat (WP248).
    .children = Arvo `true` kertoo, että ryhmään kuuluu lapsia.
    .youngest = Ryhmän nuorimman ikä vuosina, kun ryhmään kuuluu lapsia (8 artikla).
    .representatives = Arvo `true` kertoo, että ryhmään kuuluvat edustavat organisaatiota, kuten yhteyshenkilöt: he eivät ole sen sopimusten osapuolia (6 artiklan 1 kohdan b alakohta).
    .staff = Arvo `true` kertoo, että ryhmään kuuluu rekisterinpitäjän omaa henkilöstöä.
    .nothing-stored = Arvo `true` kertoo, että ryhmä mainitaan vain sen sanomiseksi, ettei siitä tallenneta mitään.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Category = Tietoryhmä, yleensä henkilötietoryhmä (14 artiklan 1 kohdan d alakohta).
    .id = Tietoryhmän tunniste.
    .name = Tietoryhmän nimi.
    .description = Mitä tietoryhmään sisältyy.
    .special = Mikä erityinen henkilötietoryhmä on kyseessä, jos se on sellainen (9 artiklan 1 kohta).
    .criminal = Arvo `true` kertoo, että tiedot koskevat rikostuomioita ja rikkomuksia (10 artikla).
    .identity-code = Arvo `true` kertoo, että kyseessä on henkilötunnus (1050/2018, 29 §).
    .image = Arvo `true` kertoo, että kyseessä ovat kuvat tai videot, joista henkilön voi tunnistaa.
    .not-personal = Arvo `true` kertoo, että tiedot eivät koske henkilöä, kuten yrityksen työntekijämäärä.
    .proxy-for = Erityinen henkilötietoryhmä, johon kuuluvan seikan tiedot voivat paljastaa, kuten ruokavalio terveydentilan tai vakaumuksen.
    .secrecy = Säännökset, joiden mukaan tiedot pidetään salassa (621/1999, 24 §).
    .dpv = Data Privacy Vocabulary -sanaston termi, esimerkiksi `pd:HealthRecord`.
    .provisions = Säännökset, joiden nojalla tietoja saa käsitellä.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

SpecialCategory = Erityinen henkilötietoryhmä (9 artiklan 1 kohta).
    .ethnic-origin = Rotu tai etninen alkuperä.
    .political-opinion = Poliittiset mielipiteet.
    .belief = Uskonnollinen tai filosofinen vakaumus.
    .trade-union = Ammattiliiton jäsenyys.
    .genetic = Geneettiset tiedot.
    .biometric = Biometriset tiedot, joilla henkilö tunnistetaan yksiselitteisesti.
    .health = Terveyttä koskevat tiedot.
    .sexual-life = Seksuaalinen käyttäytyminen tai suuntautuminen.

Consent = Suostumus: viranomaisissa sana tarkoittaa neljää eri asiaa, joten kerro, mitä niistä.
    .id = Suostumuksen tunniste.
    .name = Mihin henkilö suostuu.
    .kind = Mitä suostumus oikeudellisesti on.
    .provisions = Säännös, joka suostumusta vaatii, jos sellainen on.
    .recorded = Miten suostumus kirjataan, jotta se voidaan osoittaa (7 artiklan 1 kohta).
    .withdrawal = Miten suostumus peruutetaan (7 artiklan 3 kohta).
    .categories = Tietoryhmät, jotka suostumus avaa.
    .purpose = Mihin tietoja käytetään.
    .period = Kuinka kauan suostumus on voimassa, jollei sitä peruuteta, esimerkiksi `12 months`.
    .refusal = Mitä siitä seuraa, ettei henkilö anna suostumusta.
    .guardian = Arvo `true` kertoo, että suostumuksen antaa lapsen puolesta hänen huoltajansa (8 artiklan 1 kohta).
    .text-version = Käytössä olevan suostumustekstin versio.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

ConsentKind = Mitä suostumus oikeudellisesti on.
    .basis = Käsittelyn oikeusperuste (6 artiklan 1 kohdan a alakohta) tai erityisten henkilötietoryhmien käsittelyn edellytys (9 artiklan 2 kohdan a alakohta).
    .secrecy-waiver = Lupa antaa salassa pidettävä tieto (621/1999, 26 §:n 1 momentin 2 kohta); ei käsittelyn oikeusperuste.
    .itemised-written = Yksilöity kirjallinen suostumus, jota laki edellyttää (380/2023, 116 §:n 4 momentti ja 118 §:n 3 momentti).
    .courtesy = Kohteliaisuus: henkilöltä kysytään, vaikka laki ei sitä edellytä.
    .unstated = Julkaistu teksti puhuu suostumuksesta kertomatta, mikä näistä se on.

Measure = Turvallisuustoimenpide, jolla henkilötietoja suojataan (32 artikla).
    .id = Toimenpiteen tunniste.
    .name = Otsikko, jonka alla seloste mainitsee toimenpiteen.
    .kind = Mitä toimenpide koskee; selosteen rakenne voi antaa kullekin lajille oman alaosion.
    .text = Julkinen sanamuoto.
    .internal = Sanamuoto sisäisiä asiakirjoja varten.
    .own-staff-only = Arvo `true` kertoo, että toimenpiteen mukaan tietoihin pääsee vain rekisterinpitäjän oma henkilöstö.
    .provisions = Säännökset, joita toimenpide toteuttaa.
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

MeasureKind = Mitä turvallisuustoimenpide koskee (906/2019, 13–17 ja 21 §).
    .access = Kenellä on pääsy tietoihin, miten käyttöoikeus annetaan ja milloin se päättyy.
    .monitoring = Miten käyttöä valvotaan: lokit ja raportit.
    .maintenance = Tekninen ylläpito.
    .availability = Tietojen säilyminen eheinä ja saatavilla.
    .paper = Paperiaineisto.
    .disposal = Miten tiedot hävitetään.

Procedure = Menettely, jolla rekisteröity käyttää oikeuksiaan (12 artikla).
    .id = Menettelyn tunniste.
    .rights = Oikeudet, joita menettely koskee; jos luettelo puuttuu, se koskee kaikkia.
    .how = Miten pyyntö tehdään.
    .web = Sähköisen asiointipalvelun tai lomakkeen verkko-osoite.
    .contacts = Keille pyynnön voi esittää.
    .self-service = Tietojärjestelmä, jossa rekisteröity voi hoitaa asian itse.
    .identification = Miten pyynnön tekijä tunnistetaan (12 artiklan 6 kohta).
    .identified-by = Minkä perusteella henkilö erotetaan muista; yksikin riittää.
    .decided-by = Päätöksen tekijän tehtävänimike.
    .time = Missä ajassa pyyntöön vastataan (12 artiklan 3 kohta).
    .fee = Mitä pyyntö maksaa (12 artiklan 5 kohta).
    .refusal = Milloin pyynnöstä voidaan kieltäytyä (12 artiklan 4 kohta).
    .remedies = Mitä voi tehdä, jos pyynnöstä kieltäydytään.
    .document-access = Arvo `true` kertoo, että 15 artiklan rinnalla kerrotaan asiakirjasta saatavasta tiedosta (621/1999, 11 ja 12 §).
    .assumed = Arvo `true` kertoo, että tieto on oletus: julkisessa tekstissä, johon kuvaus perustuu, sitä ei sanota.

Identifier = Minkä perusteella pyynnön tekijä erotetaan muista (12 artiklan 6 kohta; 1050/2018, 29 §).
    .strong-identification = Vahva sähköinen tunnistaminen.
    .identity-document = Henkilöllisyysasiakirja, joka näytetään.
    .identity-code = Pelkkä henkilötunnus.
    .identity-code-and-name = Henkilötunnus ja nimi.
    .known-data = Muut tiedot, jotka vain henkilön voi olettaa tietävän, tai ennestään tunnettu yhteys.

Block = Usean rekisterin yhteinen teksti Markdown-muodossa.
    .id = Tekstin tunniste.
    .text = Itse teksti Markdown-muodossa.
    .for-controllers = Muut sanamuodot yksittäisille rekisterinpitäjille.

BlockVariant = Yhteisen tekstin sanamuoto yhdelle rekisterinpitäjälle.
    .controller = Mikä organisaatio rekisterinpitäjä on.
    .text = Itse teksti Markdown-muodossa.

## Layouts

Layout = Selosteen rakenne: osioiden järjestys ja otsikot.
    .id = Rakenteen tunniste; sama kuin tiedoston nimi.
    .numbered = Numeroidaanko osiot.
    .sections = Osiot järjestyksessä.

Section = Selosteen osio.
    .title = Osion otsikko; jos kenttä puuttuu, käytetään ensimmäisen lohkon omaa otsikkoa.
    .blocks = Osion lohkot.
    .sections = Osion alaosiot.

SubSection = Selosteen alaosio.
    .title = Alaosion otsikko; jos kenttä puuttuu, käytetään ensimmäisen lohkon omaa otsikkoa.
    .blocks = Alaosion lohkot.
    .rights = Oikeudet, joiden käyttämisestä alaosion lohko `procedures` kertoo; muualla sama lohko kertoo muista menettelyistä.
    .measures = Toimenpiteiden lajit, joista alaosion lohko `measures` kertoo; muualla sama lohko kertoo muista toimenpiteistä.

BlockName = Selosteen lohko: yksi kysymys, johon se vastaa.
    .name = Rekisterin nimi, palvelu ja johdanto.
    .parts = Rekisterin osat ja se, kenen lukuun organisaatio kussakin osassa toimii.
    .controller = Rekisterinpitäjät yhteystietoineen (13 artiklan 1 kohdan a alakohta).
    .joint-control = Yhteisrekisterinpitäjien keskinäisen järjestelyn keskeiset osat (26 artiklan 2 kohta).
    .responsible = Rekisteristä vastaava henkilö tehtävänimikkeellä.
    .contacts = Yhteystiedot rekisteriä koskevissa asioissa.
    .dpo = Tietosuojavastaava (13 artiklan 1 kohdan b alakohta).
    .purposes = Käyttötarkoitukset oikeusperusteineen (13 artiklan 1 kohdan c alakohta).
    .legal-bases = Oikeusperusteet 6 artiklan 1 kohdan järjestyksessä ja kunkin käyttötarkoitukset (13 artiklan 1 kohdan c alakohta).
    .special-categories = Erityisten henkilötietoryhmien käsittelyn edellytykset (9 artiklan 2 kohta).
    .secrecy = Salassapito ja julkisuus.
    .groups = Rekisteröityjen ryhmät.
    .data = Tietoryhmät (14 artiklan 1 kohdan d alakohta).
    .provision-duty = Onko tietojen antaminen pakollista (13 artiklan 2 kohdan e alakohta).
    .sources = Tietolähteet (14 artiklan 2 kohdan f alakohta).
    .systems = Tietojärjestelmät ja paperiaineisto.
    .measures = Tietojen suojaaminen (32 artikla).
    .automated-decisions = Automatisoidut päätökset ja profilointi (13 artiklan 2 kohdan f alakohta).
    .recipients = Vastaanottajat (13 artiklan 1 kohdan e alakohta).
    .transfers = Siirrot EU:n ja ETA:n ulkopuolelle (13 artiklan 1 kohdan f alakohta).
    .retention = Kuinka kauan tietoja säilytetään (13 artiklan 2 kohdan a alakohta).
    .rights = Rekisteröidyn oikeudet (13 artiklan 2 kohdan b ja c alakohta).
    .right-of-access = Vain oikeus saada pääsy tietoihin (15 artikla).
    .rights-of-correction = Vain tietojen oikaiseminen ja poistaminen sekä käsittelyn rajoittaminen (16–18 artikla).
    .right-to-object = Vain vastustamisoikeus (21 artikla).
    .right-to-portability = Vain oikeus siirtää tiedot järjestelmästä toiseen (20 artikla).
    .other-rights = Muut oikeudet: suostumuksen peruuttaminen, automatisoidut päätökset ja ilmoitus tietoturvaloukkauksesta.
    .procedures = Miten oikeuksia käytetään (12 artikla).
    .supervisory-authority = Valvontaviranomainen (13 artiklan 2 kohdan d alakohta ja 77 artikla).
    .about = Selosteen versio, hyväksyntä, kielet ja muutokset.

## Texts and small values

Localized = Teksti kullakin kielellä: `fi`, `sv` ja `en`; vähintään yksi kieli tarvitaan.
    .fi = Teksti suomeksi.
    .sv = Teksti ruotsiksi.
    .en = Teksti englanniksi.

Name = Nimi, joka on sama kaikilla kielillä, tai nimi kullakin kielellä erikseen.

Language = Asiakirjan tai raportin kieli.
    .fi = Suomi.
    .sv = Ruotsi.
    .en = Englanti.

## Terms of the Regulation

LegalBasis = Käsittelyn oikeusperuste (6 artiklan 1 kohta).
    .consent = Rekisteröidyn suostumus (6 artiklan 1 kohdan a alakohta).
    .contract = Rekisteröidyn kanssa tehdyn sopimuksen täytäntöönpano tai sopimusta edeltävät toimet (6 artiklan 1 kohdan b alakohta).
    .legal-obligation = Rekisterinpitäjän lakisääteinen velvoite; nimeä myös säännös (6 artiklan 1 kohdan c alakohta ja 3 kohta).
    .vital-interests = Rekisteröidyn tai toisen ihmisen elintärkeiden etujen suojaaminen (6 artiklan 1 kohdan d alakohta).
    .public-task = Yleistä etua koskeva tehtävä tai julkisen vallan käyttäminen; nimeä myös säännös (6 artiklan 1 kohdan e alakohta ja 3 kohta).
    .legitimate-interests = Rekisterinpitäjän tai kolmannen osapuolen oikeutetut edut; ei koske käsittelyä, jota viranomainen suorittaa tehtäviensä yhteydessä (6 artiklan 1 kohdan f alakohta).

SpecialCondition = Edellytys, jolla erityisiä henkilötietoryhmiä saa käsitellä (9 artiklan 2 kohta).
    .explicit-consent = Rekisteröidyn nimenomainen suostumus (9 artiklan 2 kohdan a alakohta).
    .employment-and-social-protection = Työoikeuden, sosiaaliturvan ja sosiaalisen suojelun alan velvoitteet ja oikeudet (9 artiklan 2 kohdan b alakohta).
    .vital-interests = Elintärkeiden etujen suojaaminen, kun rekisteröity ei voi antaa suostumustaan (9 artiklan 2 kohdan c alakohta).
    .non-profit-body = Poliittisen, filosofisen, uskonnollisen tai ammattiliittotoimintaan liittyvän voittoa tavoittelemattoman yhteisön laillinen toiminta (9 artiklan 2 kohdan d alakohta).
    .made-public = Tiedot, jotka rekisteröity on nimenomaisesti saattanut julkisiksi (9 artiklan 2 kohdan e alakohta).
    .legal-claims = Oikeusvaateen laatiminen, esittäminen tai puolustaminen (9 artiklan 2 kohdan f alakohta).
    .substantial-public-interest = Tärkeä yleinen etu, lain nojalla (9 artiklan 2 kohdan g alakohta; 1050/2018, 6 §:n 1 momentin 2 kohta).
    .health-or-social-care = Terveys- tai sosiaalihuollon palvelut tai työkyvyn arviointi (9 artiklan 2 kohdan h alakohta).
    .public-health = Kansanterveyteen liittyvä yleinen etu, lain nojalla (9 artiklan 2 kohdan i alakohta).
    .archiving-research-statistics = Yleisen edun mukainen arkistointi, tieteellinen tai historiallinen tutkimus tai tilastointi, lain nojalla (9 artiklan 2 kohdan j alakohta).

Mechanism = Siirtoperuste, jolla henkilötietoja siirretään kolmanteen maahan tai kansainväliselle järjestölle (V luku).
    .art45 = Komission päätös tietosuojan riittävyydestä (45 artikla).
    .art46-2-a = Viranomaisten tai julkisten elinten välinen oikeudellisesti sitova ja täytäntöönpanokelpoinen väline (46 artiklan 2 kohdan a alakohta).
    .art46-2-b = Yritystä koskevat sitovat säännöt, BCR (46 artiklan 2 kohdan b alakohta ja 47 artikla).
    .art46-2-c = Komission vakiosopimuslausekkeet eli tietosuojaa koskevat vakiolausekkeet, (EU) 2021/914 (46 artiklan 2 kohdan c alakohta).
    .art46-2-d = Valvontaviranomaisen antamat ja komission hyväksymät tietosuojaa koskevat vakiolausekkeet (46 artiklan 2 kohdan d alakohta).
    .art46-2-e = Hyväksytyt käytännesäännöt ja vastaanottajan sitovat sitoumukset (46 artiklan 2 kohdan e alakohta).
    .art46-2-f = Hyväksytty sertifiointimekanismi ja vastaanottajan sitovat sitoumukset (46 artiklan 2 kohdan f alakohta).
    .art46-3-a = Erikseen laaditut sopimuslausekkeet valvontaviranomaisen luvalla (46 artiklan 3 kohdan a alakohta).
    .art46-3-b = Viranomaisten tai julkisten elinten välinen hallinnollinen järjestely valvontaviranomaisen luvalla (46 artiklan 3 kohdan b alakohta).
    .art48 = Kolmannen maan tuomioistuimen tai viranomaisen päätös, joka perustuu kansainväliseen sopimukseen (48 artikla).
    .art49-1-a = Rekisteröidyn nimenomainen suostumus, kun riskeistä on kerrottu; ei julkisen vallan käytössä (49 artiklan 1 kohdan a alakohta ja 3 kohta).
    .art49-1-b = Rekisteröidyn ja rekisterinpitäjän välisen sopimuksen täytäntöönpano; ei julkisen vallan käytössä (49 artiklan 1 kohdan b alakohta ja 3 kohta).
    .art49-1-c = Rekisteröidyn edun mukainen sopimus rekisterinpitäjän ja toisen henkilön välillä; ei julkisen vallan käytössä (49 artiklan 1 kohdan c alakohta ja 3 kohta).
    .art49-1-d = Laissa tunnustettu tärkeä yleinen etu (49 artiklan 1 kohdan d alakohta ja 4 kohta).
    .art49-1-e = Oikeusvaateen laatiminen, esittäminen tai puolustaminen (49 artiklan 1 kohdan e alakohta).
    .art49-1-f = Elintärkeiden etujen suojaaminen, kun suostumusta ei voida antaa (49 artiklan 1 kohdan f alakohta).
    .art49-1-g = Siirto julkisesta rekisteristä, mutta ei koko rekisteriä (49 artiklan 1 kohdan g alakohta ja 2 kohta).
    .art49-1-2 = Rekisterinpitäjän pakottavat oikeutetut edut; vain poikkeuksellisesti, ei julkisen vallan käytössä, ja siirrosta ilmoitetaan valvontaviranomaiselle ja rekisteröidylle (49 artiklan 1 kohdan toinen alakohta ja 3 kohta).

Right = Rekisteröidyn oikeus.
    .inform = Oikeus saada tietoa henkilötietojen käsittelystä (12–14 artikla).
    .access = Oikeus saada pääsy tietoihin (15 artikla).
    .rectify = Oikeus tietojen oikaisemiseen (16 artikla).
    .erase = Oikeus tietojen poistamiseen (17 artikla).
    .restrict = Oikeus käsittelyn rajoittamiseen (18 artikla).
    .notify = Oikeus saada tieto vastaanottajista, joille oikaisusta, poistosta tai rajoituksesta on ilmoitettu (19 artikla).
    .port = Oikeus siirtää tiedot järjestelmästä toiseen (20 artikla).
    .object = Vastustamisoikeus (21 artiklan 1 kohta).
    .object-marketing = Oikeus vastustaa tietojen käsittelyä suoramarkkinointia varten (21 artiklan 2 kohta).
    .adm = Oikeus olla joutumatta sellaisen päätöksen kohteeksi, joka perustuu pelkästään automaattiseen käsittelyyn (22 artikla).
    .withdraw = Oikeus peruuttaa suostumus (7 artiklan 3 kohta).
    .complain = Oikeus tehdä valitus valvontaviranomaiselle (77 artikla).
    .breach = Oikeus saada ilmoitus henkilötietojen tietoturvaloukkauksesta, joka todennäköisesti aiheuttaa korkean riskin (34 artikla).

## Titles of the schemas

Title =
    .workspace = Työtilan asetukset
    .organisation = Organisaatio
    .system = Tietojärjestelmä
    .register = Rekisteri
    .agreement = Sopimus
    .decision = Päätös
    .layout = Selosteen rakenne
    .processors = Henkilötietojen käsittelijät
    .groups = Rekisteröityjen ryhmät
    .categories = Tietoryhmät
    .consents = Suostumukset
    .measures = Turvallisuustoimenpiteet
    .procedures = Menettelyt
    .blocks = Yhteiset tekstit
    .grants = Käyttöoikeudet
    .criteria = Palvelutarpeen kriteerit
    .services = Palvelut
    .areas = Yhteistoiminta-alueet
    .risks = Riskit
    .retention-classes = Säilytysluokat
    .processes = Toimintaprosessit
    .repositories = Tietovarannot

## How values are written

Form =
    .id = Tunnisteessa on vain pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä.
    .country = Maa kirjoitetaan kaksikirjaimisena koodina, esimerkiksi `FI` tai `US`; kansainvälinen järjestö muodossa `XX-EPO`.
    .date = Päivä kirjoitetaan muodossa `2026-11-22`.
    .provision = Säännös kirjoitetaan muodossa `621/1999 § 24(1) p. 25` (säädös, pykälä, momentti, kohta) tai `GDPR art. 6(1)(e)`.
    .act = Säädös kirjoitetaan numerollaan, esimerkiksi `(EU) 2023/1795` tai `2010/87/EU`.
    .period = Aika kirjoitetaan lukuna ja englanninkielisenä yksikkönä: `4 years`, `6 months`, `2-20 years`; yksiköt ovat `hours`, `days`, `weeks`, `months` ja `years`.
    .business-id = Y-tunnus kirjoitetaan muodossa `0171450-7`.
    .email-address = Osoite kirjoitetaan sellaisenaan, esimerkiksi `kirjaamo@kunta.example`.
    .phone = Puhelinnumerossa on vain numeroita ja välilyöntejä; alussa voi olla plusmerkki.
    .web-address = Verkko-osoitteen alussa on `https://` tai `http://`.
    .sha-256 = SHA-256-tiiviste kirjoitetaan 64 merkillä: numeroilla ja pienillä kirjaimilla a–f.
    .uint32 = Luku kirjoitetaan numeroin, esimerkiksi `5`.

Answer =
    .none = Vastaus ”ei ole”: kysymykseen on vastattu. Pois jätetty kenttä ei ole vastaus.

## Where the thing referred to stands

Reference =
    .organisation = Tunniste: organisaatio tiedostossa `organisations/<tunniste>.yaml`.
    .system = Tunniste: tietojärjestelmä tiedostossa `systems/<tunniste>.yaml`.
    .processor = Tunniste: henkilötietojen käsittelijä tiedostossa `processors.yaml`.
    .group = Tunniste: rekisteröityjen ryhmä tiedostossa `groups.yaml`.
    .category = Tunniste: tietoryhmä tiedostossa `categories.yaml`.
    .consent = Tunniste: suostumus tiedostossa `consents.yaml`.
    .measure = Tunniste: turvallisuustoimenpide tiedostossa `measures.yaml`.
    .procedure = Tunniste: menettely tiedostossa `procedures.yaml`.
    .block = Tunniste: yhteinen teksti tiedostossa `blocks.yaml`.
    .register = Tunniste: rekisteri tiedostossa `registers/<tunniste>.yaml`.
    .agreement = Tunniste: sopimus tiedostossa `agreements/<tunniste>.yaml`.
    .organ = Tunniste: toimielin organisaation kentässä `organs` tiedostossa `organisations/<tunniste>.yaml`.
    .criterion = Tunniste: palvelutarpeen kriteeri tiedostossa `criteria.yaml`.
    .grant = Tunniste: käyttöoikeus tiedostossa `grants.yaml`.
    .decision = Tunniste: päätös tiedostossa `decisions/<tunniste>.yaml`.
    .service = Tunniste: palvelu tiedostossa `services.yaml`.
    .risk = Tunniste: riski tiedostossa `risks.yaml`.
    .retention-class = Tunniste: säilytysluokka tiedostossa `retention-classes.yaml`.
    .process = Tunniste: toimintaprosessi tiedostossa `processes.yaml`.
    .repository = Tunniste: tietovaranto tiedostossa `repositories.yaml`.
    .layout = Tunniste: selosteen rakenne tiedostossa `layouts/<tunniste>.yaml`.
    .purpose = Tunniste: käyttötarkoitus tämän rekisterin kentässä `purposes`.
    .part = Tunniste: osarekisteri tämän rekisterin kentässä `parts`.
    .source = Tunniste: tietolähde tämän rekisterin kentässä `sources`.
    .retention = Tunniste: säilytysaika tämän rekisterin kentässä `retention`.
