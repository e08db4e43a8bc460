# Kinds of things that have ids, as they stand in findings: never inflected.

kind-organisation = organisaatio
kind-system = tietojärjestelmä
kind-processor = henkilötietojen käsittelijä
kind-group = rekisteröityjen ryhmä
kind-category = tietoryhmä
kind-consent = suostumus
kind-measure = turvallisuustoimenpide
kind-procedure = menettely
kind-block = yhteinen teksti
kind-register = rekisteri
kind-agreement = sopimus
kind-grant = käyttöoikeus
kind-organ = toimielin
kind-criterion = palvelutarpeen kriteeri
kind-decision = päätös
kind-service = palvelu
kind-area = yhteistoiminta-alue
kind-risk = riski
kind-retention-class = säilytysluokka
kind-process = prosessi
kind-repository = tietovaranto
kind-layout = selosteen rakenne
kind-purpose = käyttötarkoitus
kind-recipient = vastaanottaja
kind-part = osarekisteri
kind-source = tietolähde
kind-retention = säilytysaika

# Shapes of values: what a field expects and what stands there.

shape-text = teksti
shape-number = luku
shape-list = luettelo
shape-mapping = joukko alikenttiä
shape-truth = totuusarvo (true tai false)
shape-null = tyhjä arvo
shape-localized = teksti kullakin kielellä
shape-text-or-mapping = teksti tai teksti kullakin kielellä
shape-none-or-list = arvo none tai luettelo
shape-none-or-mapping = arvo none tai joukko alikenttiä

## Riskitekijät ja valtuudet, joita säännöt luettelevat

trigger-special-data = erityiset henkilötietoryhmät
trigger-criminal-data = rikostuomioita ja rikkomuksia koskevat tiedot
trigger-vulnerable = heikossa asemassa olevat henkilöt
trigger-automated-decisions = automaattiset päätökset
trigger-profiling = arviointi, pisteytys tai profilointi
trigger-large-scale = laajamittainen käsittely
trigger-monitoring = järjestelmällinen valvonta
trigger-combined-data = tietojen yhdistäminen
trigger-new-technology = uuden tekniikan käyttö
trigger-denies-service = ratkaisu siitä, saako henkilö palvelun
trigger-location = sijaintitiedot
trigger-not-informed = poikkeus informoimisesta
trigger-whistleblowing = ilmoituskanava
power-view = katselu
power-record = kirjaaminen
power-change = muuttaminen

## Matters of decisions

point-parties = osapuolet
point-period = aika
point-frequency = toistuvuus
point-data = tiedot
point-powers = valtuudet
point-condition = edellytys

## Rights as they stand in findings.

claimed-inform = oikeus saada tietoa käsittelystä
claimed-access = oikeus saada pääsy tietoihin
claimed-rectify = oikeus tietojen oikaisemiseen
claimed-erase = oikeus tietojen poistamiseen
claimed-restrict = oikeus käsittelyn rajoittamiseen
claimed-notify = oikeus siihen, että vastaanottajille ilmoitetaan
claimed-port = oikeus siirtää tiedot järjestelmästä toiseen
claimed-object = oikeus vastustaa käsittelyä
claimed-object-marketing = oikeus vastustaa suoramarkkinointia
claimed-adm = oikeus olla joutumatta automaattisen päätöksen kohteeksi
claimed-withdraw = oikeus peruuttaa suostumus
claimed-complain = oikeus tehdä valitus valvontaviranomaiselle
claimed-breach = oikeus saada tieto tietoturvaloukkauksesta

## Whose a statutory task is.

owner-municipality = kunta
owner-wellbeing-services-county = hyvinvointialue
owner-state-authority = valtion viranomainen
owner-nobody = ei kukaan
