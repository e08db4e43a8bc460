# Tietosuojaselosteen sanat ja lauseet. Jokainen avain on myös tiedostoissa notice.sv.ftl ja notice.en.ftl.

## Asiakirja

kind-notice = Tietosuojaseloste
kind-notice-short = Tietosuojaseloste lyhyesti
subtitle-notice = EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 13 ja 14 artiklan mukaiset tiedot
draft-mark = Luonnos
draft-note = Tämä on luonnos, josta voi puuttua tietoja.
version-line = Versio { $version }, { $date }
undated = Päiväämätön
page-word = Sivu
contents-word = Sisällys
skip-link = Siirry sisältöön
site-documents = Tietosuojaselosteet
index-introduction = Tietosuojaselosteesta näet, mihin henkilötietojasi käytetään, millä perusteella, kuinka kauan niitä säilytetään ja mitä oikeuksia sinulla on.
download-pdf = Lataa PDF
download-markdown = Lataa Markdown
short-layer-link = Lyhyt versio
full-layer-link = Koko seloste
other-languages = Muut kielet
language-fi = suomi
language-sv = ruotsi
language-en = englanti

## Otsikot

heading-name = Rekisteri
heading-controller = Rekisterinpitäjä
heading-joint-control = Yhteisrekisterinpitäjät
heading-responsible = Rekisterin vastuutaho
heading-contacts = Yhteyshenkilöt rekisteriä koskevissa asioissa
heading-dpo = Tietosuojavastaava
heading-purposes = Käsittelyn tarkoitukset ja oikeusperusteet
heading-legal-bases = Käsittelyn oikeusperusteet
heading-special-categories = Erityiset henkilötietoryhmät
heading-secrecy = Julkisuus ja salassapito
heading-groups = Rekisteröityjen ryhmät
heading-data = Käsiteltävät henkilötiedot
heading-provision-duty = Onko tiedot pakko antaa?
heading-sources = Tietolähteet
heading-systems = Tietojärjestelmät ja paperiaineisto
heading-measures = Tietojen suojaaminen
heading-automated-decisions = Automaattinen päätöksenteko ja profilointi
heading-recipients = Tietojen vastaanottajat
heading-transfers = Siirrot EU:n ja ETA:n ulkopuolelle
heading-retention = Säilytysajat
heading-rights = Rekisteröidyn oikeudet
heading-right-of-access = Oikeus saada tietoa ja pääsy tietoihin
heading-rights-of-correction = Oikaiseminen, poistaminen ja rajoittaminen
heading-right-to-object = Oikeus vastustaa käsittelyä
heading-right-to-portability = Oikeus siirtää tiedot järjestelmästä toiseen
heading-other-rights = Muut oikeudet
heading-procedures = Oikeuksien käyttäminen
heading-supervisory-authority = Valitus valvontaviranomaiselle
heading-about = Tietoja tästä selosteesta

## Puuttuvat tiedot luonnoksessa

gap-controller = Puuttuu: rekisterinpitäjä ja sen yhteystiedot (13 artiklan 1 kohdan a alakohta).
gap-dpo = Puuttuu: tietosuojavastaavan yhteystiedot (13 artiklan 1 kohdan b alakohta).
gap-purposes = Puuttuu: käsittelyn tarkoitukset (13 artiklan 1 kohdan c alakohta).
gap-legal-bases = Puuttuu: käsittelyn oikeusperusteet (13 artiklan 1 kohdan c alakohta).
gap-groups = Puuttuu: rekisteröityjen ryhmät.
gap-data = Puuttuu: käsiteltävät henkilötietoryhmät (14 artiklan 1 kohdan d alakohta).
gap-provision-duty = Puuttuu: tieto siitä, onko henkilötietojen antaminen pakollista, ja seurauksista (13 artiklan 2 kohdan e alakohta).
gap-sources = Puuttuu: mistä henkilötiedot saadaan (14 artiklan 2 kohdan f alakohta).
gap-automated-decisions = Puuttuu: tieto automaattisesta päätöksenteosta ja profiloinnista (13 artiklan 2 kohdan f alakohta).
gap-recipients = Puuttuu: henkilötietojen vastaanottajat tai vastaanottajaryhmät (13 artiklan 1 kohdan e alakohta).
gap-transfers = Puuttuu: tieto siirroista kolmansiin maihin (13 artiklan 1 kohdan f alakohta). Kielteinen tieto edellyttää nimetyn tahon päivättyä lausumaa ja kaikkien käsittelypaikkojen tuntemista.
gap-country = Puuttuu: maa, johon tiedot siirretään (13 artiklan 1 kohdan f alakohta).
gap-mechanism = Puuttuu: siirtoperuste (13 artiklan 1 kohdan f alakohta).
gap-retention = Puuttuu: säilytysajat tai niiden määrittämiskriteerit (13 artiklan 2 kohdan a alakohta).
gap-rights = Puuttuu: rekisteröidyn oikeudet (13 artiklan 2 kohdan b alakohta). Ne johdetaan käsittelyn tarkoituksista.
gap-procedures = Puuttuu: ohjeet oikeuksien käyttämiseen (12 artiklan 2 kohta).
gap-supervisory-authority = Puuttuu: valvontaviranomainen (13 artiklan 2 kohdan d alakohta).
gap-about = Puuttuu: selosteen päivämäärä ja versio.

## Kenttien nimet

label-register = Rekisterin nimi
label-service = Palvelu
label-controller = Rekisterinpitäjä
label-organ = Toimivaltainen toimielin
label-business-id = Y-tunnus
label-address = Postiosoite
label-visiting = Käyntiosoite
label-phone = Puhelin
label-email = Sähköposti
label-web = Verkkosivu
label-privacy-page = Lisätietoa tietosuojasta
label-duties = Vastuualue yhteisrekisterinpitäjänä
label-controller-since = Ensimmäinen päivä rekisterinpitäjänä
label-controller-until = Viimeinen päivä rekisterinpitäjänä
label-joint-ground = Vastuunjaon peruste
label-contact-point = Yhteyspiste
label-joint-rights = Oikeuksien käyttäminen
label-role = Tehtävä
label-unit = Yksikkö
label-person = Nimi
label-limited-to = Huomaa
label-dpo-of = Organisaatio
label-secure-channel = Suojattu asiointi
label-purpose-kind = Tarkoituksen luonne
label-part = Osarekisteri
label-anonymous = Tietojen muoto
label-tasks = Tehtävät
label-basis = Oikeusperuste
label-scope = Koskee
label-interest = Oikeutettu etu
label-recorded = Suostumuksen tallentaminen
label-withdrawal = Suostumuksen peruuttaminen
label-groups = Rekisteröityjen ryhmät
label-categories = Tiedot
label-provisions = Säännökset
label-purposes = Tarkoitukset
label-secrecy-grounds = Salassapidon perusteet
label-duty = Tietojen antaminen
label-consequence = Jos tietoja ei anneta
label-source-purpose = Mihin tietoja tarvitaan
label-consent = Suostumus
label-channel = Miten tiedot saadaan
label-public-source = Yleisesti saatavilla
label-informed = Miten tietojen hankinnasta kerrotaan
label-exemption = Poikkeus informointivelvollisuudesta
label-system = Järjestelmä
label-systems = Järjestelmät
label-vendor = Toimittaja
label-used-for = Käyttötarkoitus
label-hosting = Tietojen sijainti
label-logic = Käsittelyn logiikka
label-consequences = Merkitys ja seuraukset
label-recipient = Vastaanottaja
label-recipient-role = Asema
label-recipient-text = Tarkoitus ja tiedot
label-recipient-ground = Peruste
label-countries = Käsittelymaat
label-exporter = Siirtäjä
label-importer = Vastaanottaja
label-country = Maa
label-transfer-reason = Miksi tietoja siirretään
label-mechanism = Siirtoperuste
label-adequacy = Tietosuojan riittävyyttä koskeva päätös
label-listing-checked = Luettelo tarkistettu
label-fallback = Toissijainen siirtoperuste
label-copy = Jäljennös suojatoimista
label-retained = Mitä säilytetään
label-time = Säilytysaika
label-starts = Aika lasketaan
label-retention-ground = Peruste
label-then = Ajan päätyttyä
label-applies-to = Koskee
label-applies-partly = Koskee osittain
partly-grounds = Peruste, johon oikeus ulottuu:
label-applies-limited = Koskee rajoitetusti
label-applies-not = Ei koske
label-request-page = Lomake tai palvelu
label-self-service = Itsepalvelu
label-identification = Henkilöllisyyden varmistaminen
label-decided-by = Päätöksen tekee
label-authority = Valvontaviranomainen
label-date = Päivämäärä
label-version = Versio
label-review-by = Tarkistetaan viimeistään
label-authoritative = Ratkaiseva kieliversio
label-law-as-of = Lainsäädäntö tarkistettu

approved-fi = Suomenkielisen version hyväksyjä
approved-sv = Ruotsinkielisen version hyväksyjä
approved-en = Englanninkielisen version hyväksyjä

## Lauseet

joint-intro = Rekisterillä on useita rekisterinpitäjiä, jotka ovat yhteisrekisterinpitäjiä (26 artikla). Järjestelyn keskeiset osat ovat seuraavat:
joint-rights = Voit käyttää oikeuksiasi suhteessa kuhunkin rekisterinpitäjään ja kutakin niistä vastaan. Voit siis esittää pyynnön niistä mille tahansa (26 artiklan 3 kohta).

purpose-kind-primary = alkuperäinen käyttötarkoitus
purpose-kind-steering = oman toiminnan suunnittelu, kehittäminen ja ohjaus
purpose-kind-statistics = tilastointi
purpose-kind-research = tieteellinen tai historiallinen tutkimus
purpose-kind-archiving = yleisen edun mukainen arkistointi
purpose-anonymous = Tietoja käytetään vain muodossa, josta ketään ei voi tunnistaa.
purpose-number = Tarkoitus { $number }:
purposes-all = kaikki henkilötietojen käsittelyn tarkoitukset
purposes-numbered = tarkoitukset

basis-consent = Suostumus
basis-contract = Sopimus
basis-legal-obligation = Lakisääteinen velvoite
basis-vital-interests = Elintärkeä etu
basis-public-task = Yleinen etu tai julkinen valta
basis-legitimate-interests = Oikeutettu etu
basis-meaning-consent = Henkilö on antanut suostumuksensa siihen, että hänen tietojaan käsitellään tiettyä tarkoitusta varten.
basis-meaning-contract = Käsittely on tarpeen, jotta voidaan täyttää sopimus, jossa henkilö on osapuolena, tai toteuttaa sopimusta edeltäviä toimia hänen pyynnöstään.
basis-meaning-legal-obligation = Käsittely on tarpeen rekisterinpitäjän lakisääteisen velvoitteen noudattamiseksi.
basis-meaning-vital-interests = Käsittely on tarpeen rekisteröidyn tai toisen ihmisen elintärkeiden etujen suojaamiseksi.
basis-meaning-public-task = Käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai rekisterinpitäjälle kuuluvan julkisen vallan käyttämiseksi.
basis-meaning-legitimate-interests = Käsittely on tarpeen rekisterinpitäjän tai kolmannen osapuolen oikeutetun edun toteuttamiseksi, eivätkä rekisteröidyn edut tai perusoikeudet ja -vapaudet syrjäytä sitä.
no-national-provision = Erillistä säännöstä ei ole ilmoitettu.

special-intro = Seuraavat tiedot kuuluvat erityisiin henkilötietoryhmiin, joiden käsittely on sallittu vain 9 artiklan 2 kohdan edellytyksillä.
special-mark = erityinen henkilötietoryhmä
condition-explicit-consent = Nimenomainen suostumus
condition-employment-and-social-protection = Työoikeus, sosiaaliturva ja sosiaalinen suojelu
condition-vital-interests = Elintärkeä etu, kun henkilö ei voi antaa suostumusta
condition-non-profit-body = Voittoa tavoittelemattoman yhteisön toiminta
condition-made-public = Henkilön itse nimenomaisesti julkisiksi saattamat tiedot
condition-legal-claims = Oikeusvaateet
condition-substantial-public-interest = Lakiin perustuva tärkeä yleinen etu
condition-health-or-social-care = Terveydenhuolto, sosiaalihuolto tai työkyvyn arviointi
condition-public-health = Kansanterveys
condition-archiving-research-statistics = Arkistointi, tutkimus ja tilastointi

necessity-compulsory = tiedot on annettava
necessity-optional = tietojen antaminen on vapaaehtoista
duty-statutory = Tietojen antaminen on lakisääteinen vaatimus.
duty-contractual = Tietojen antaminen on sopimukseen perustuva vaatimus tai sopimuksen tekemisen edellytys.
duty-voluntary = Tietojen antaminen on vapaaehtoista.

source-data-subject = Henkilö itse
source-organisation = Toinen organisaatio
source-category-of-bodies = Muut tahot
source-activity = Toiminnassa syntyvät tiedot
channel-interface = teknisen rajapinnan kautta
channel-viewing = katseluyhteydellä
channel-secure-message = suojatulla viestillä tai tiedonsiirrolla
channel-manual = paperilla tai suullisesti
public-yes = Kyllä
public-no = Ei
force-is = varma
force-may = mahdollinen
force-example = esimerkki
force-mostly = yleisin

systems-intro = Tietoja käsitellään seuraavissa järjestelmissä.
caption-systems = Tietojärjestelmät
own-system = rekisterinpitäjän oma
paper-intro = Paperilla säilytetään:
no-paper = Paperiaineistoa ei ole.

automated-none = Tietojen perusteella ei tehdä päätöksiä pelkästään automaattisesti (22 artikla).
automated-some = Seuraavat päätökset tehdään pelkästään automaattisesti (22 artikla). Voit vaatia, että asian käsittelee ihminen. Voit myös esittää kantasi ja riitauttaa päätöksen (22 artiklan 3 kohta). Kun automaattinen päätöksenteko perustuu lakiin, suojakeinoista säädetään laissa (22 artiklan 2 kohdan b alakohta).
profiling-none = Tietoja ei käytetä profilointiin (4 artiklan 4 alakohta).
profiling-some = Tietoja käytetään profilointiin (4 artiklan 4 alakohta).
stated-by = Tämän on todennut { $by } { $on }.

recipients-intro = Tietoja saavat tai voivat saada seuraavat vastaanottajat. Vastaanottajia ovat myös henkilötietojen käsittelijät, jotka käsittelevät tietoja rekisterinpitäjän lukuun.
caption-recipients = Vastaanottajat
recipient-role-processor = henkilötietojen käsittelijä
recipient-role-sub-processor = alikäsittelijä
recipient-role-grantee = käyttöoikeuden saanut organisaatio
recipient-role-third-party = luovutuksen saaja
granularity-identified = tunnistettavana
granularity-pseudonymous = pseudonymisoituna
granularity-aggregate = koontitietona
granularity-anonymous = anonyymina
ground-processing = käsittely rekisterinpitäjän lukuun (28 artikla)
disclosures-none = Tietoja ei luovuteta kolmansille osapuolille.

transfers-intro = Henkilötietoja siirretään tai voidaan siirtää EU:n ja ETA:n ulkopuolelle seuraavasti.
transfers-otherwise = Muita siirtoja ei ole ilmoitettu. Tietosuojan riittävyyttä koskevat päätökset on tarkistettu { $date }.
transfers-none = Henkilötietoja ei siirretä EU:n ja ETA:n ulkopuolelle.
adequacy-yes = On: komission päätös { $decision }, annettu { $date }.
adequacy-renewed = On: komission päätös { $decision }, jota on jatkettu { $date } annetulla päätöksellä { $renewed }.
adequacy-listed = Päätös koskee vain organisaatioita, jotka ovat tietosuojakehyksen (Data Privacy Framework) luettelossa.
adequacy-no = Komission päätöstä ei ole.
adequacy-limited = Päätös koskee vain osaa maan vastaanottajista.
adequacy-not-used = Siirto ei perustu siihen.
mechanism-art45 = Tietosuojan riittävyyttä koskeva päätös
mechanism-art46-2-a = Viranomaisten välinen oikeudellisesti sitova väline
mechanism-art46-2-b = Yritystä koskevat sitovat säännöt
mechanism-art46-2-c = Komission antamat tietosuojaa koskevat vakiolausekkeet
mechanism-art46-2-d = Valvontaviranomaisen vahvistamat tietosuojaa koskevat vakiolausekkeet
mechanism-art46-2-e = Hyväksytyt käytännesäännöt
mechanism-art46-2-f = Hyväksytty sertifiointimekanismi
mechanism-art46-3-a = Sopimuslausekkeet, joihin valvontaviranomainen on antanut luvan
mechanism-art46-3-b = Viranomaisten väliset hallinnolliset järjestelyt, joihin valvontaviranomainen on antanut luvan
mechanism-art48 = Kansainvälinen sopimus
mechanism-art49-1-a = Nimenomainen suostumus
mechanism-art49-1-b = Rekisteröidyn kanssa tehty sopimus
mechanism-art49-1-c = Rekisteröidyn edun mukainen sopimus
mechanism-art49-1-d = Tärkeä yleinen etu
mechanism-art49-1-e = Oikeusvaateet
mechanism-art49-1-f = Elintärkeä etu
mechanism-art49-1-g = Julkinen rekisteri
mechanism-art49-1-2 = Pakottava oikeutettu etu

retention-intro = Tietoja säilytetään vain niin kauan kuin käsittelyn tarkoitus tai lainsäädäntö edellyttää.
caption-retention = Säilytysajat
retained-all = Kaikki rekisterin tiedot
retained-all-of = kaikki tiedot
time-permanent = Pysyvästi
time-until = Kunnes
retention-weighed-intro = Jos säilytysajasta ei ole säädetty, se on määritetty ottaen huomioon taulukossa mainitut seikat (laki julkisen hallinnon tiedonhallinnasta (906/2019) 21 §).
retention-weighed = Otettu huomioon:
ground-original-purpose = tietojen alkuperäinen käyttötarkoitus viranomaisen toiminnassa
ground-legal-protection = henkilöiden edut, oikeudet, velvollisuudet ja oikeusturva
ground-contract = sopimuksen oikeusvaikutukset
ground-damages = vahingonkorvausvelvollisuuden vanhentuminen
ground-criminal-liability = rikosoikeudellisen vastuun vanhentuminen
then-destroy = tiedot hävitetään
then-archive = tiedot arkistoidaan
then-destroy-or-archive = tiedot hävitetään tai arkistoidaan päätöksen mukaan
then-anonymise = tiedot muutetaan anonyymeiksi

rights-intro = Oikeuksiesi laajuus riippuu käsittelyn oikeusperusteesta. Voit aina esittää pyynnön: jokainen pyyntö ratkaistaan erikseen. Jos pyyntöön ei suostuta, saat perustelut ja tiedon oikeussuojakeinoista (12 artiklan 4 kohta).
rights-checked = Oikeuksien kuvauksen on tarkistanut { $by } { $on }.
right-inform = Oikeus saada tietoa käsittelystä
right-access = Oikeus saada pääsy tietoihin
right-rectify = Oikeus tietojen oikaisemiseen
right-erase = Oikeus tietojen poistamiseen
right-restrict = Oikeus käsittelyn rajoittamiseen
right-notify = Oikeus siihen, että muutoksista ilmoitetaan vastaanottajille
right-port = Oikeus siirtää tiedot järjestelmästä toiseen
right-object = Oikeus vastustaa käsittelyä
right-object-marketing = Oikeus vastustaa suoramarkkinointia
right-adm = Oikeus olla joutumatta pelkästään automaattiseen käsittelyyn perustuvan päätöksen kohteeksi
right-withdraw = Oikeus peruuttaa suostumus
right-complain = Oikeus tehdä valitus valvontaviranomaiselle
right-breach = Oikeus saada tieto henkilötietojen tietoturvaloukkauksesta
right-text-inform = Saat tietoa siitä, miten henkilötietojasi käsitellään. Tämä seloste on osa sitä.
right-text-access = Saat tiedon siitä, käsitelläänkö tietojasi. Jos käsitellään, saat pääsyn tietoihin ja niistä jäljennöksen.
right-text-rectify = Voit vaatia, että epätarkat tai virheelliset tietosi oikaistaan ja puutteelliset täydennetään.
right-text-erase = Voit vaatia tietojesi poistamista esimerkiksi silloin, kun niitä ei enää tarvita tai niiden käsittelylle ei ole perustetta.
right-text-restrict = Voit vaatia käsittelyn rajoittamista esimerkiksi siksi ajaksi, kun tietojen paikkansapitävyyttä selvitetään.
right-text-notify = Tietojen oikaisemisesta, poistamisesta ja rajoittamisesta ilmoitetaan niille, joille tiedot on luovutettu, jollei se ole mahdotonta tai vaadi kohtuutonta vaivaa. Pyynnöstä saat tiedon näistä vastaanottajista.
right-text-port = Kun käsittely perustuu suostumukseen tai sopimukseen, saat itse antamasi, automaattisesti käsiteltävät tiedot koneluettavassa muodossa ja voit siirtää ne toiselle rekisterinpitäjälle.
right-text-object = Kun käsittely perustuu yleiseen etuun, julkisen vallan käyttöön tai oikeutettuun etuun, voit vastustaa sitä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.
right-text-object-marketing = Voit milloin tahansa kieltää tietojesi käyttämisen suoramarkkinointiin.
right-text-adm = Päätöksiä, joilla on sinulle oikeusvaikutuksia tai jotka muuten vaikuttavat sinuun merkittävästi, voidaan tehdä pelkästään automaattisesti vain, jos laki sallii sen, jos se on välttämätöntä sopimuksen vuoksi tai jos olet antanut siihen nimenomaisen suostumuksesi.
right-text-withdraw = Kun käsittely perustuu suostumukseesi, voit peruuttaa suostumuksen milloin tahansa. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.
right-text-complain = Voit tehdä valituksen valvontaviranomaiselle, jos katsot, että tietojasi käsitellään tietosuojasääntelyn vastaisesti.
right-text-breach = Sinulle ilmoitetaan henkilötietojesi tietoturvaloukkauksesta, jos siitä todennäköisesti aiheutuu oikeuksillesi ja vapauksillesi korkea riski.

procedure-for = Näin käytät seuraavia oikeuksia:
procedure-time = Pyyntöön vastataan ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa sen vastaanottamisesta. Määräaikaa voidaan tarvittaessa jatkaa enintään kahdella kuukaudella; jatkamisesta ja sen syistä kerrotaan kuukauden kuluessa pyynnön vastaanottamisesta (12 artiklan 3 kohta).
procedure-fee = Pyynnöt käsitellään maksutta. Kohtuullinen maksu voidaan periä vain, jos pyyntö on ilmeisen perusteeton tai kohtuuton, erityisesti jos pyyntöjä esitetään toistuvasti, tai jos pyydetään useampia jäljennöksiä (12 artiklan 5 kohta ja 15 artiklan 3 kohta).
procedure-refusal = Jos pyyntöä ei toteuteta, saat siitä viimeistään kuukauden kuluessa ilmoituksen, jossa kerrotaan syyt sekä mahdollisuus tehdä valitus valvontaviranomaiselle ja käyttää muita oikeussuojakeinoja (12 artiklan 4 kohta).
document-access = Lisäksi sinulla on oikeus saada tieto itseäsi koskevasta asiakirjasta ja asianosaisena sellaisesta asiakirjasta, joka voi tai on voinut vaikuttaa asiasi käsittelyyn, viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 11 ja 12 §:n mukaan.

authority-intro = Voit tehdä valituksen valvontaviranomaiselle, jos katsot, että henkilötietojesi käsittelyssä rikotaan tietosuojasääntelyä (77 artikla). Käytettävissäsi voi olla myös muita hallinnollisia muutoksenhakukeinoja ja oikeussuojakeinoja.

changes-intro = Muutokset:
about-changes = Selostetta päivitetään, kun käsittely tai lainsäädäntö muuttuu. Uudesta käyttötarkoituksesta kerrotaan ennen käsittelyn aloittamista (13 artiklan 3 kohta ja 14 artiklan 4 kohta).
about-assumed = { $count ->
    [one] Yksi tämän selosteen tieto on oletettu: julkinen lähde ei kerro sitä.
   *[other] { $count } tämän selosteen tietoa on oletettu: julkinen lähde ei kerro niitä.
}
about-fallback = Osa teksteistä on saatavilla vain näillä kielillä:

short-who = Kuka käsittelee tietojasi
short-why = Mihin tietojasi käytetään
short-rights = Sinun oikeutesi
short-rights-intro = Oikeuksien laajuus riippuu käsittelyn perusteesta. Voit aina esittää pyynnön.
short-contact = Keneltä voit kysyä
short-more = Lue lisää
short-full = Koko tietosuojaseloste on samassa palvelussa, ja sen saa myös rekisterinpitäjältä.

## Oikeuksien rajoitukset

note-erase-unneeded-only = Poistaa voidaan tiedot, joita ei enää tarvita tai joita on käsitelty lainvastaisesti. Niitä tietoja ei poisteta, joita velvoite tai tehtävä edelleen edellyttää.
note-erase-not-for-claims = Oikeus ei ulotu tietoihin, joita tarvitaan oikeusvaateen laatimiseen, esittämiseen tai puolustamiseen.
note-erase-not-for-public-health = Oikeus ei ulotu tietoihin, joita tarvitaan kansanterveyteen liittyvästä yleisestä edusta.
note-erase-public-health-case = Oikeus ei ulotu tietoihin siltä osin kuin niitä tarvitaan kansanterveyteen liittyvästä yleisestä edusta.
note-erase-not-if-aim-defeated = Oikeus ei ulotu tietoihin, jos poistaminen estäisi arkistoinnin, tutkimuksen tai tilastoinnin tarkoituksen.
note-erase-after-emergency = Tiedot poistetaan, kun niitä ei enää tarvita elintärkeän edun suojaamiseen.
note-notify-erasure-where-due = Poistamisesta ilmoitetaan silloin, kun oikeus poistamiseen on olemassa.
note-port-consent-or-contract-only = Oikeus koskee käsittelyä, joka perustuu suostumukseen tai sopimukseen.
note-port-not-for-public-task = Oikeus ei koske yleistä etua koskevaa tehtävää eikä julkisen vallan käyttöä.
note-port-automated-only = Oikeus koskee automaattisesti käsiteltäviä tietoja, ei paperiaineistoa.
note-port-provided-only = Oikeus koskee tietoja, jotka henkilö on itse antanut.
note-object-public-task-or-interests-only = Oikeus koskee käsittelyä, joka perustuu yleiseen etuun, julkiseen valtaan tai oikeutettuun etuun.
note-object-overridden-by-claims = Käsittelyä voidaan jatkaa, jos se on tarpeen oikeusvaateen laatimiseen, esittämiseen tai puolustamiseen.
note-object-research = Käsittelyä voidaan jatkaa, jos tutkimus tai tilastointi on tarpeen yleistä etua koskevan tehtävän vuoksi.
note-object-marketing-only = Oikeus koskee suoramarkkinointia.
note-adm-conditions = Tällainen päätös on mahdollinen vain sopimuksen, lain tai nimenomaisen suostumuksen perusteella.
note-adm-allowed-with-safeguards = Tällainen päätös voi perustua erityisiin henkilötietoryhmiin, kun henkilön oikeudet on suojattu asianmukaisesti.
note-adm-not-allowed = Tällainen päätös ei voi perustua näihin erityisiin henkilötietoryhmiin.
note-withdraw-consent-only = Käsittely ei perustu suostumukseen.
note-restriction-excluded = Oikeutta käsittelyn rajoittamiseen ei sovelleta työvoimapalvelujen henkilöasiakkaan tietoihin.
note-restriction-unfounded-requests = Oikeutta ei sovelleta ilmeisen perusteettomaan pyyntöön.
note-research-derogation = Oikeudesta voidaan poiketa tutkimusta ja tilastointia varten laissa säädetyin edellytyksin.
note-archiving-derogation = Oikeudesta voidaan poiketa yleisen edun mukaista arkistointia varten laissa säädetyin edellytyksin.
note-information-limits = Tietojen antamista voidaan rajoittaa laissa säädetyillä perusteilla.
note-access-limits = Pääsyä tietoihin voidaan rajoittaa laissa säädetyillä perusteilla.
note-journalism-and-arts = Oikeutta ei sovelleta journalistiseen, akateemiseen, taiteelliseen tai kirjalliseen ilmaisuun.
note-openness-act-access = Asianosaisella ja sillä, jota asiakirja koskee, on lisäksi oikeus saada tieto asiakirjasta.
