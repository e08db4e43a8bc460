# Kinds of things that have ids, as they stand in findings: never inflected.

kind-organisation = organisation
kind-system = informationssystem
kind-processor = personuppgiftsbiträde
kind-group = grupp av registrerade
kind-category = kategori av uppgifter
kind-consent = samtycke
kind-measure = säkerhetsåtgärd
kind-procedure = förfarande
kind-block = gemensam text
kind-register = register
kind-agreement = avtal
kind-grant = användarrättighet
kind-organ = organ
kind-criterion = kriterium för servicebehov
kind-decision = beslut
kind-service = tjänst
kind-area = samarbetsområde
kind-risk = risk
kind-retention-class = bevarandeklass
kind-process = process
kind-repository = informationslager
kind-layout = disposition
kind-purpose = ändamål
kind-recipient = mottagare
kind-part = delregister
kind-source = uppgiftskälla
kind-retention = lagringstid

# Shapes of values: what a field expects and what stands there.

shape-text = en text
shape-number = ett tal
shape-list = en lista
shape-mapping = en grupp underfält
shape-truth = ett sanningsvärde (true eller false)
shape-null = ett tomt värde
shape-localized = en text på varje språk
shape-text-or-mapping = en text eller en text på varje språk
shape-none-or-list = värdet none eller en lista
shape-none-or-mapping = värdet none eller en grupp underfält

## Riskfaktorer och befogenheter som regler räknar upp

trigger-special-data = särskilda kategorier av personuppgifter
trigger-criminal-data = uppgifter om fällande domar och överträdelser
trigger-vulnerable = personer i utsatt ställning
trigger-automated-decisions = automatiserade beslut
trigger-profiling = utvärdering, poängsättning eller profilering
trigger-large-scale = behandling i stor omfattning
trigger-monitoring = systematisk övervakning
trigger-combined-data = sammanförande av uppgifter
trigger-new-technology = användning av ny teknik
trigger-denies-service = avgörande av om någon får en tjänst
trigger-location = lokaliseringsuppgifter
trigger-not-informed = undantag från informationsskyldigheten
trigger-whistleblowing = en rapporteringskanal
power-view = läsning
power-record = registrering
power-change = ändring

## Matters of decisions

point-parties = parterna
point-period = tiden
point-frequency = hur ofta
point-data = uppgifterna
point-powers = befogenheterna
point-condition = villkoret

## Rights as they stand in findings.

claimed-inform = rätten till information om behandlingen
claimed-access = rätten till tillgång till uppgifterna
claimed-rectify = rätten till rättelse
claimed-erase = rätten till radering
claimed-restrict = rätten till begränsning av behandling
claimed-notify = rätten att få mottagarna underrättade
claimed-port = rätten till dataportabilitet
claimed-object = rätten att göra invändningar
claimed-object-marketing = rätten att invända mot direkt marknadsföring
claimed-adm = rätten att inte bli föremål för automatiserade beslut
claimed-withdraw = rätten att återkalla sitt samtycke
claimed-complain = rätten att lämna in klagomål till en tillsynsmyndighet
claimed-breach = rätten till information om en personuppgiftsincident

## Whose a statutory task is.

owner-municipality = kommunen
owner-wellbeing-services-county = välfärdsområdet
owner-state-authority = en statlig myndighet
owner-nobody = ingen
