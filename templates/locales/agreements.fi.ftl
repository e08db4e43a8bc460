# Sopimusten, sitoumusten ja suostumuslomakkeiden sanat ja lauseet. Jokainen avain on myös tiedostoissa agreements.sv.ftl ja agreements.en.ftl.

## Asiakirjat

kind-access-right-agreement = Käyttöoikeussopimus
subtitle-access-right-agreement = Sopimus asiakasjärjestelmän käyttöoikeuksien luovuttamisesta
kind-procurement-annex = Hankintasopimuksen liite
subtitle-procurement-annex = Asiakkaan palvelutarpeen kriteerit ja asiakastietojen katselu
kind-user-undertaking = Käyttäjäsitoumus
subtitle-user-undertaking = Asiakasjärjestelmän käyttäjän henkilökohtainen sitoumus
kind-consent-form = Suostumuslomake
subtitle-consent-form = Suostumus asiakastietojen katseluun
kind-task-transfer-agreement = Sopimus viranomaistehtävän hoitamisesta
subtitle-task-transfer-agreement = Kuntalain (410/2015) 54 §:n mukainen sopimus
kind-agreement-register = Sopimusten ja henkilötietojen käsittelijöiden rekisteri
subtitle-agreement-register = Henkilötietoja koskevat sopimukset, niiden liitteet ja voimassaolo
kind-scc-annexes = Vakiosopimuslausekkeiden liitteet
subtitle-scc-annexes = Komission täytäntöönpanopäätöksen (EU) 2021/914 liitteet I–III, EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 46 artiklan 2 kohdan c alakohta
subtitle-text-as-published = Julkaistun tekstin tiedot sellaisinaan

## Sopimuksille yhteistä

agr-heading-parties = Sopimus ja osapuolet
agr-heading-decision = Päätös, johon asiakirja perustuu
agr-heading-party-list = Liite: osapuoliluettelo
agr-proposal = Päätösehdotus.
agr-proposal-text = Asiasta ei ole vielä päätetty, eikä asiakirjaa voi allekirjoittaa ennen päätöstä.
agr-sign-later = Allekirjoituspaikat lisätään asiakirjaan, kun asiasta on päätetty.
agr-ground-unresolved = peruste ratkaisematta
agr-label-ground = Peruste
agr-label-area = Yhteistoiminta-alue
agr-area-no-person = Alue ei ole oikeushenkilö eikä sopimuksen osapuoli.
agr-label-responsible = Vastuukunta
agr-label-organ = Yhteinen toimielin
agr-label-members = Alueen kunnat
agr-label-area-agreement = Yhteistoimintasopimus
agr-open-class = Sopimuksen osapuoliksi on nimetty myös ryhmä, jota ei ole yksilöity:
agr-service-statutory = lakisääteinen palvelu
agr-service-procured = hankittu palvelu
agr-service-voluntary = kunnan yleiseen toimialaan kuuluva palvelu
agr-service-for-another = toisen lukuun hoidettava palvelu
agr-label-organiser = Järjestämisvastuu
agr-label-producers = Palvelun tuottajat
agr-label-user-role = Käyttäjän tehtävä
agr-label-content = Oikeuden sisältö: tiedot
agr-content-untold = Tietoja ei ole yksilöity.
agr-label-extent = Oikeuden laajuus: asiakkaat
agr-label-duration = Oikeuden kesto
agr-label-threat = Riski
agr-label-measures = Riskiä pienentävät toimet
agr-label-residual = Jäännösriski
agr-residual-low = matala
agr-residual-medium = keskisuuri
agr-residual-high = korkea
agr-label-accepted = Jäännösriskin hyväksyjä
agr-label-decides = Päättäjä
agr-label-competence = Toimivallan peruste hallintosäännössä
agr-regulations-of = hallintosääntö
agr-label-earlier = Aiempi päätös
agr-label-waived = Tekemättä jätetty arviointi
agr-label-concerns = Osapuolet, joita päätös koskee
agr-label-adds = Lisätyt osapuolet
agr-label-preparer = Valmistelija
agr-label-presenter = Esittelijä
agr-label-reasons = Perustelut
agr-approved = hyväksytty
agr-no-decision = Päätöstä, johon asiakirja perustuu, ei ole ilmoitettu.
agr-not-described = Sopimuksen ehtoja tästä ei ole kuvattu.
agr-signatures = Osapuolet hyväksyvät tämän sopimuksen.
agr-signs-for = Allekirjoittaa osapuolen puolesta:
agr-signs-alone = yksin
agr-technical-changes = Voi ennen allekirjoitusta hyväksyä teknisluonteiset muutokset.
agr-parties-agree = Päätös, sopimukset ja käyttöoikeudet koskevat samoja osapuolia.
agr-parties-differ = Päätöksen, sopimusten ja käyttöoikeuksien osapuolet eivät ole samat. Eroavuudet on merkitty luetteloon; ne on selvitettävä ennen kuin käyttöoikeuksia avataan.
agr-caption-party-list = Osapuolet, päätös ja käyttöoikeudet
agr-label-code = kuntanumero
agr-label-in-decision = Päätöksessä
agr-label-has-right = Käyttöoikeus
agr-no-agreement = ei sopimusta
agr-not-in-decision = ei päätöksessä
agr-no-right = ei käyttöoikeutta
agr-assumed = { $count ->
    [one] Asiakirjan lähteenä olevista tiedoista yksi on oletettu: julkinen lähde ei kerro sitä.
   *[other] Asiakirjan lähteenä olevista tiedoista { $count } on oletettu: julkinen lähde ei kerro niitä.
}

## Käyttöoikeussopimus

acc-intro = Tällä sopimuksella osapuolet sopivat asiakasjärjestelmän käyttöoikeuksista ja henkilötietojen käsittelystä. Samansisältöinen sopimus tehdään erikseen kunkin kunnan kanssa.
acc-unresolved-text = Sopimuksessa on rekisteri, jonka osalta ei ole ratkaistu, käsitteleekö kunta tietoja rekisterinpitäjän lukuun (tietosuoja-asetuksen 28 artikla) vai omana rekisterinpitäjänä, jolle tiedot luovutetaan laissa säädetyllä perusteella. Allekirjoitettavaa versiota ei muodosteta ennen kuin peruste on ratkaistu.
acc-heading-subject = Sopimuksen kohde
acc-subject = Käyttöoikeus annetaan vain jäljempänä mainittuun järjestelmään ja vain niille henkilöille, jotka hoitavat mainittua tehtävää.
acc-heading-rights = Käyttäjäroolit ja käyttöoikeuden rajaus
acc-no-rights = Sopimukseen perustuvia käyttöoikeuksia ei ole kuvattu.
acc-heading-registers = Tietosuoja ja rekisterit
acc-standings-intro = Seuraavasta ilmenee, missä asemassa osapuoli saa kunkin rekisterin tietoja ja millä perusteella.
acc-caption-standings = Osapuolen asema rekistereittäin
acc-label-register = Rekisteri
acc-label-standing = Asema
acc-ground-processing = käsittely rekisterinpitäjän lukuun tämän sopimuksen mukaan (28 artikla)
acc-heading-conditions = Henkilötietojen käsittelyn ehdot
acc-conditions-law = Käyttöoikeus on henkilökohtainen, ja se rajataan sisällöltään, laajuudeltaan, valtuuksiltaan ja kestoltaan siihen, mikä on tehtävän hoitamiseksi välttämätöntä.
acc-conditions-shared = Tietoja saa käsitellä vain, kun asiakassuhde on voimassa ja asiakas on osapuolten yhteinen.
acc-conditions-secrecy = Käyttäjää koskevat vaitiolovelvollisuus ja hyväksikäyttökielto (julkisuuslain 621/1999 22 ja 23 §), eikä tietoja saa luovuttaa eteenpäin ilman laissa säädettyä perustetta.
acc-heading-description = Käsittelyn kuvaus
acc-no-registers = Rekistereitä, joiden tiedot käyttöoikeus avaa, ei ole yksilöity.
acc-heading-supervision = Valvonta
acc-supervision-law = Järjestelmän käytöstä ja tietojen luovutuksista kerätään tarpeelliset lokitiedot (tiedonhallintalain 906/2019 17 §). Käyttöoikeus pidetään ajan tasalla ja poistetaan heti, kun peruste sille päättyy.
acc-heading-liability = Vahingonkorvaus
acc-liability-law = Vastuu tietosuoja-asetuksen rikkomisesta aiheutuneesta vahingosta määräytyy asetuksen 82 artiklan mukaan.
acc-heading-term = Sopimuksen voimassaolo
acc-heading-notice = Irtisanominen
acc-heading-termination = Purkaminen
acc-after-end = Kun sopimus päättyy, sen nojalla annetut käyttöoikeudet poistetaan. Salassapitovelvollisuus jatkuu sopimuksen päätyttyä.
acc-blocked = Sopimusta ei voi allekirjoittaa, koska tietojen käsittelyn peruste on osapuolen osalta ratkaisematta.

## Hankintasopimuksen liite

proc-intro = Tässä liitteessä määritetään, milloin palvelun tuottajan nimetty henkilö saa avata asiakkaan tiedot, mitä tietoja hän saa nähdä ja mihin toimenpiteeseen tietojen käytön on johdettava.
proc-heading-services = Palvelut
proc-label-powers = Tehtävät, joissa käytetään julkista valtaa
proc-heading-criteria = Kohderyhmät ja palvelutarpeen kriteerit
proc-criteria-intro = Tiedot saa avata vain, kun kohderyhmän kriteeri täyttyy. Katselu ja kirjaaminen ovat eri valtuuksia: kirjata saa vain, jos se on mainittu.
proc-label-group = Kohderyhmä
proc-label-shows = Palvelutarpeen osoittaa
proc-label-action = Toimenpide ja ohjaaja
proc-label-status = Tila
proc-no-criteria = Palvelutarpeen kriteereitä ei ole kuvattu.
proc-heading-viewing = Yhteiset linjaukset asiakastietojen katseluun
proc-viewing-law = Tietoja käsitellään vain asiakkaan asioinnin ja todetun palvelutarpeen perusteella, ja vain kun tiedon on tarkoitus johtaa toimenpiteeseen. Käyttöoikeus on henkilökohtainen (laki työvoimapalveluiden järjestämisestä 380/2023, 124 §).
proc-viewing-consent = Asiakkaan suostumus on katselun lisäedellytys eikä käyttöoikeuden peruste.
proc-only-viewing = Käyttöoikeus kattaa vain katselun.
proc-beyond-viewing = Osa käyttöoikeuksista kattaa myös kirjaamisen tai muuttamisen; ne on mainittu erikseen.
proc-heading-risk = Jäännösriski
proc-signatures = Osapuolet hyväksyvät tämän liitteen hankintasopimuksen osaksi.

## Käyttäjäsitoumus

und-intro = Annan tämän sitoumuksen saadakseni henkilökohtaisen käyttöoikeuden asiakasjärjestelmään.
und-before-use = Oikeus avataan vasta, kun sitoumus on allekirjoitettu.
und-heading-user = Käyttäjä
und-label-name = Nimi
und-label-employer = Työnantaja
und-label-task = Tehtävä tai nimike
und-heading-right = Käyttöoikeus
und-personal = Käyttöoikeus on henkilökohtainen. En anna tunnuksiani toisen käyttöön enkä käytä toisen tunnuksia.
und-heading-need = Asiakkaan palvelutarve työssäni
und-label-service-need = Palvelutarve käyttäjän työssä
und-need-law = Avaan asiakkaan tiedot vain, kun asiakkaan asia on hoidettavanani, palvelutarve on todettu ja tiedot ovat tehtävässäni välttämättömiä. En katso omia, läheisteni tai tuttavieni tietoja enkä muitakaan tietoja, joita en työssäni tarvitse.
und-need-missing = Puuttuu: mitä asiakkaan palvelutarve tarkoittaa käyttäjän työssä.
und-unsettled = Osaa kriteereistä ei ole vielä vahvistettu. Niihin kuuluvien asiakkaiden tietoja ei avata ennen vahvistamista.
und-heading-secrecy = Salassapito
und-secrecy = Pidän salassa asiakkaista saamani salassa pidettävät tiedot, en ilmaise niitä sivullisille enkä käytä niitä omaksi tai toisen hyödyksi tai toisen vahingoksi (julkisuuslain 621/1999 22 ja 23 §). Velvollisuus jatkuu myös sen jälkeen, kun tehtäväni tai käyttöoikeuteni on päättynyt.
und-heading-logs = Lokitiedot
und-logs = Tiedän, että järjestelmän käytöstä kerätään lokitietoja (tiedonhallintalain 906/2019 17 §) ja että käyttöäni voidaan valvoa niiden avulla.
und-heading-end = Käyttöoikeuden päättyminen
und-end-on = Käyttöoikeus päättyy viimeistään { $date }.
und-end = Ilmoitan heti, jos tehtäväni muuttuu niin, etten enää tarvitse oikeutta.
und-end-cases = Oikeus päättyy tai sitä muutetaan myös seuraavissa tapauksissa:
und-after-end = En käytä järjestelmää enkä säilytä siitä otettuja tietoja sen jälkeen, kun oikeus on päättynyt.
und-heading-signature = Allekirjoitus
und-signature = Olen lukenut tämän sitoumuksen ja noudatan sitä.
und-unresolved-text = Ei ole ratkaistu, millä perusteella työnantaja saa rekisterin tiedot: rekisterinpitäjän lukuun toimivana käsittelijänä vai omana rekisterinpitäjänä. Sitoumusta ei voi allekirjoittaa ennen sitä.
und-blocked = Sitoumusta ei voi allekirjoittaa, koska tietojen saamisen peruste on työnantajan osalta ratkaisematta.
und-label-signer = Allekirjoittaja
und-label-signature = Allekirjoitus ja nimenselvennys
und-signer-user = Käyttäjä
und-signer-employer = Työnantajan edustaja

## Suostumuslomake

cof-intro = Tällä lomakkeella annat suostumuksesi siihen, että toisen kunnan nimetty työntekijä katselee salassa pidettäviä asiakastietojasi.
cof-heading-what = Mihin suostut
cof-label-consent = Suostumus
cof-label-version = Tekstin versio
cof-label-recipients = Kunta, jonka työntekijä katselee tietoja
cof-label-givers = Kenen asiakastietoja katsellaan
cof-label-period = Suostumuksen voimassaolo
cof-period-from = allekirjoituksesta, jollet peruuta suostumusta aiemmin
cof-label-recorded = Suostumuksen kirjaaminen
cof-gap-categories = Puuttuu: mitä tietoja suostumus koskee.
cof-gap-period = Puuttuu: kuinka kauan suostumus on voimassa.
cof-gap-refusal = Puuttuu: mitä suostumuksen antamatta jättämisestä seuraa.
cof-gap-withdrawal = Puuttuu: miten suostumus peruutetaan.
cof-blocked = Lomaketta ei voi allekirjoittaa, koska siitä puuttuu tieto, joka suostumuksen antajan on tiedettävä: mitä suostumus koskee, kuinka kauan se on voimassa, mitä siitä kieltäytymisestä seuraa tai miten sen voi peruuttaa.
cof-heading-law = Mitä suostumus tarkoittaa
cof-law-waiver = Suostumuksesi poistaa esteen antaa salassa pidettävä tieto sille, jonka hyväksi suostumus on annettu. Se ei ole tietosuoja-asetuksessa tarkoitettu käsittelyn oikeusperuste, eikä sen perusteella synny oikeutta tietojen poistamiseen tai siirtämiseen.
cof-law-itemised = Laki edellyttää näiden tietojen antamiseen yksilöityä kirjallista suostumusta. Suostumus ei ole tietosuoja-asetuksessa tarkoitettu käsittelyn oikeusperuste, eikä sen perusteella synny oikeutta tietojen poistamiseen tai siirtämiseen.
cof-not-ground = Suostumus ei ole työntekijän käyttöoikeuden peruste: käyttöoikeus perustuu lakiin, ja suostumus on sen lisäedellytys.
cof-ground-is = Käyttöoikeuden peruste:
cof-heading-refusal = Jos et anna suostumusta
cof-voluntary = Suostumuksen antaminen on vapaaehtoista.
cof-heading-withdrawal = Suostumuksen peruuttaminen
cof-withdrawal = Voit peruuttaa suostumuksen milloin tahansa. Peruuttamisen jälkeen tietojasi ei enää katsella sen nojalla; ennen peruuttamista tapahtunut katselu säilyy lainmukaisena.
cof-choose = Merkitse kunta, jota suostumuksesi koskee.
cof-caption-choose = Kunnat
cof-label-yes = Annan suostumuksen
cof-signer-client = Asiakas
cof-signer-guardian = Huoltaja
cof-signer-official = Suostumuksen vastaanottaja

## Sopimus viranomaistehtävän hoitamisesta

task-intro = Tällä sopimuksella viranomaistehtävä annetaan virkavastuulla toisen kunnan tai kuntayhtymän viranhaltijan hoidettavaksi. Sopimuksessa sovitaan kuntalain (410/2015) 54 §:n edellyttämistä asioista.
task-heading-task = Tehtävän sisältö
task-label-powers = Viranomaistehtävä
task-label-registers = Rekisterit, joissa tehtävän tietoja käsitellään
task-liability = Tehtävää hoitaa viranhaltija virkavastuulla.
task-heading-supervision = Tehtävän hoitamisen seuranta
task-heading-costs = Kustannukset ja niiden jako
task-heading-term = Sopimuksen voimassaolo
task-heading-termination = Irtisanominen ja purkaminen
task-heading-other = Muut ehdot
task-unsettled = Sopimusta ei voi allekirjoittaa ennen kuin myös seuraavista on sovittu (kuntalain 54 §):

## Sopimusten ja käsittelijöiden rekisteri

led-intro = Tähän rekisteriin on koottu henkilötietoja koskevat sopimukset ja henkilötietojen käsittelijät: kenen kanssa on sovittu, mistä ja mihin saakka, mikä versio liitteistä on voimassa ja mitä on tehtävä.
led-label-holder = Rekisterin pitäjä
led-heading-due = Tehtävää
led-label-day = Viimeistään
led-label-what = Mitä on tehtävä
led-label-of = Mikä sopimus tai käsittelijä
led-nothing-due = Ei tehtävää.
led-due-ended = sopimus on päättynyt, vaikka käsittelijä on yhä käytössä
led-due-ends = sopimus päättyy: uusi se tai huolehdi tietojen palauttamisesta tai poistamisesta
led-due-party-ends = osapuolen osuus päättyy
led-due-decide = päätös on tekemättä
led-due-sign = allekirjoituspäivä puuttuu
led-due-approve-annex = liitteen hyväksymispäivä puuttuu
led-due-agree = käsittelijän kanssa ei ole sopimusta
led-heading-agreements = Sopimukset
led-label-with = Muut osapuolet
led-label-for = Mitä se koskee
led-label-annexes = Liitteet ja versiot
led-version = versio
led-kind-processing = henkilötietojen käsittely
led-kind-joint-control = yhteisrekisterinpito
led-kind-access-right = käyttöoikeudet
led-kind-procurement = hankinta
led-kind-disclosure = tietojen luovutus
led-kind-task-transfer = viranomaistehtävän hoitaminen
led-ended = päättynyt
led-term-unknown = voimassaoloa ei ole kirjattu
led-not-signed = allekirjoituspäivä puuttuu
led-no-agreements = Sopimuksia ei ole.
led-heading-processors = Henkilötietojen käsittelijät
led-label-assessed = Käsittelijän arviointi (28 artiklan 1 kohta)
led-no-processors = Henkilötietojen käsittelijöitä ei ole ilmoitettu.

## Vakiosopimuslausekkeiden liitteet

scc-intro = Nämä liitteet kuuluvat komission vakiosopimuslausekkeisiin. Niissä yksilöidään osapuolet, siirto, toimivaltainen valvontaviranomainen ja suojatoimet. Kentät määräytyvät moduulin mukaan.
scc-second = Siirto perustuu ensisijaisesti muuhun siirtoperusteeseen. Lausekkeita sovelletaan, jos se lakkaa olemasta voimassa.
scc-no-module = Lausekkeiden moduulia ei ole ilmoitettu, joten liitteitä ei voi täyttää loppuun.
scc-label-module = Moduuli
scc-label-assessed = Siirron vaikutustenarviointi
scc-heading-i-a = Liite I.A: Luettelo osapuolista
scc-heading-exporter = Tietojen viejä
scc-heading-importer = Tietojen tuoja
scc-label-name = Nimi
scc-label-contact = Yhteyshenkilön nimi, asema ja yhteystiedot
scc-label-activity = Lausekkeiden nojalla siirrettyjen tietojen kannalta merkitykselliset toimet
scc-label-signature = Allekirjoitus ja päivä
scc-heading-i-b = Liite I.B: Siirron kuvaus
scc-label-categories = Siirrettävien henkilötietojen ryhmät
scc-label-sensitive = Siirrettävät arkaluonteiset tiedot
scc-label-safeguards = Arkaluonteisiin tietoihin sovellettavat rajoitukset ja suojatoimet sekä lisätoimet
scc-label-frequency = Kuinka usein tietoja siirretään
scc-label-nature = Käsittelyn luonne
scc-label-purpose = Siirron ja jatkokäsittelyn tarkoitus
scc-label-subs = Siirrot alikäsittelijöille: kohde, luonne ja kesto
scc-subs-duration = Kesto: niin kauan kuin tuojan käsittely kestää.
scc-label-retention = Tietojen säilytysaika
scc-frequency-occasional = satunnaisesti
scc-frequency-repeated = toistuvasti
scc-frequency-continuous = jatkuvasti
scc-measure-encryption = salaus, jonka avain on vain viejällä tai Euroopan talousalueella
scc-measure-pseudonymisation = pseudonymisointi niin, ettei tuoja saa avainta
scc-measure-split-processing = hajautettu käsittely, jossa yksikään tuoja ei saa koko aineistoa
scc-measure-no-clear-access = tuojalla ei ole pääsyä selväkielisiin tietoihin
scc-measure-transparency = tuoja kertoo viranomaisten tietopyynnöistä
scc-measure-challenge = tuoja riitauttaa viranomaisten tietopyynnöt
scc-measure-eea-support = tuki annetaan vain Euroopan talousalueelta
scc-measure-eea-storage = tiedot säilytetään Euroopan talousalueella
scc-heading-i-c = Liite I.C: Toimivaltainen valvontaviranomainen
scc-label-authority = Valvontaviranomainen
scc-heading-ii = Liite II: Tekniset ja organisatoriset toimenpiteet
scc-measures-intro = Tietojen tuoja toteuttaa ainakin seuraavat toimenpiteet turvallisuuden varmistamiseksi.
scc-label-supplementary = Siirtoa täydentävät suojatoimet
scc-heading-iii = Liite III: Luettelo alikäsittelijöistä
scc-subs-intro = Liite täytetään, jos alikäsittelijöille annetaan erityinen ennakkolupa. Rekisterinpitäjä on hyväksynyt seuraavien alikäsittelijöiden käytön:
