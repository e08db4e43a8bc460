# Ord och meningar i andra handlingar än dataskyddsbeskrivningen. Varje nyckel finns också i filerna documents.fi.ftl och documents.en.ftl.

## Handlingar

kind-record = Register över behandling
kind-processor-record = Personuppgiftsbiträdets register över behandling
kind-processing-annex = Beskrivning av behandlingen av personuppgifter
subtitle-record = Den personuppgiftsansvariges register enligt artikel 30.1 i EU:s allmänna dataskyddsförordning (EU) 2016/679
subtitle-processor-record = Personuppgiftsbiträdets register enligt artikel 30.2 i EU:s allmänna dataskyddsförordning (EU) 2016/679
subtitle-processing-annex = Bilaga till avtalet om behandling, artikel 28.3 i EU:s allmänna dataskyddsförordning (EU) 2016/679
kind-joint-arrangement = Arrangemang mellan gemensamt personuppgiftsansvariga
subtitle-joint-arrangement = Arrangemang enligt artikel 26 i EU:s allmänna dataskyddsförordning (EU) 2016/679
title-volume = { $title }, del { $volume }
site-internal = Interna handlingar
internal-introduction = Dessa handlingar är avsedda för den personuppgiftsansvarige och avtalsparterna och publiceras inte. Registret över behandling görs på begäran tillgängligt för tillsynsmyndigheten (artikel 30.4).
download-docx = Ladda ner Word-fil
download-xlsx = Ladda ner arbetsbok (Excel)
download-csv = Ladda ner CSV
download-json = Ladda ner JSON
answer-yes = ja

## Register över behandling

record-intro = Detta är den personuppgiftsansvariges register över den behandling av personuppgifter som utförs under dess ansvar.
record-coverage = Registret omfattar de gällande behandlingar som har beskrivits i det underliggande materialet.
processor-record-intro = Detta är personuppgiftsbiträdets register över den behandling som det utför för personuppgiftsansvarigas räkning.
record-assumed = { $count ->
    [one] En uppgift i registret är antagen: den offentliga källan anger den inte.
   *[other] { $count } uppgifter i registret är antagna: den offentliga källan anger dem inte.
}
record-not-stated = Har inte angetts.
record-none-declared = Inga har angetts.
record-none = finns inte
record-gap = Saknas: de uppgifter som krävs i denna punkt.
record-no-processors = Det har uppgetts att det inte finns några personuppgiftsbiträden.
record-heading-holder = Den som för registret
record-heading-parties = Behandlingen och de ansvariga (artikel 30.1 a)
record-heading-purposes = Ändamålen med behandlingen och rättsliga grunder (artikel 30.1 b)
record-heading-data = Kategorier av registrerade och av personuppgifter (artikel 30.1 c)
record-heading-recipients = Kategorier av mottagare (artikel 30.1 d)
record-heading-transfers = Överföringar till tredjeländer och internationella organisationer (artikel 30.1 e)
record-heading-erasure = Tidsfrister för radering av de olika kategorierna av uppgifter (artikel 30.1 f)
record-heading-measures = Tekniska och organisatoriska säkerhetsåtgärder (artikel 30.1 g)
record-heading-categories = Behandling som utförs för den personuppgiftsansvariges räkning (artikel 30.2 b)
record-heading-transfers-2 = Överföringar till tredjeländer och internationella organisationer (artikel 30.2 c)
record-heading-measures-2 = Tekniska och organisatoriska säkerhetsåtgärder (artikel 30.2 d)
record-heading-systems = Uppgiftskällor, system, personuppgiftsbiträden och avtal
record-heading-more = Övriga uppgifter
record-representative = Företrädare i unionen (artikel 27)
record-label-holder = Personuppgiftsansvarig
processor-record-label-holder = Personuppgiftsbiträde
record-label-as-of = Läget den
record-label-volume = Del
record-label-activity = Behandling
record-label-others = Övriga personuppgiftsansvariga
record-label-principal = Personuppgiftsansvarig för vars räkning behandlingen utförs
record-label-joint = Gemensamt personuppgiftsansvariga
record-label-organ = Behörigt organ eller behörig enhet
record-label-since = Gäller från
record-label-until = Gäller till
record-label-processor = Personuppgiftsbiträde
record-label-task = Uppgift
record-label-subs = Underbiträden
record-label-sub = Underbiträde
record-label-assessment = Konsekvensbedömning avseende dataskydd (artikel 35)
record-label-advised = Dataskyddsombudet har gett råd
record-label-consulted = Tillsynsmyndigheten har hörts (artikel 36)
record-label-notice = Dataskyddsbeskrivning
record-label-id = Beteckning
record-label-marking = Hur uppgifternas källa märks ut
record-label-assessed = Bedömd före valet (artikel 28.1)
record-caption-risks = Risker för de registrerade
record-label-threat = Hot
record-label-risk-measures = Åtgärder
record-label-residual = Kvarstående risk
record-label-accepted = Vem som godtagit den kvarstående risken
risk-level-low = låg
risk-level-medium = måttlig
risk-level-high = hög
record-caption-activities = Behandlingar
processor-record-caption = Behandlingar som utförs för personuppgiftsansvarigas räkning
record-caption-processors = Personuppgiftsbiträden och avtal
assessment-done = gjord
assessment-planned = ska göras
assessment-not-needed = behövs inte
assessment-waived-administratively = förhandsbedömningen av det administrativa beslutets konsekvenser har utelämnats; om en bedömning enligt artikel 35 finns ingen uppgift
authorisation-specific = särskilt skriftligt förhandstillstånd
authorisation-general = allmänt skriftligt förhandstillstånd

## Beskrivning av behandlingen

annex-intro = I denna beskrivning anges föremålet för behandlingen, behandlingens varaktighet, art och ändamål, typen av personuppgifter, kategorierna av registrerade och parternas skyldigheter så som artikel 28.3 i dataskyddsförordningen förutsätter. Beskrivningen har sammanställts av samma uppgifter som den personuppgiftsansvariges register över behandling och dataskyddsbeskrivningarna.
annex-proposed = Beslutsförslag: det har ännu inte beslutats om att godkänna avtalet.
annex-heading-agreement = Avtalet och parterna
annex-heading-subject = Behandlingens föremål och art
annex-heading-duration = Behandlingens varaktighet
annex-heading-registers = Behandlingens ändamål, personuppgifterna och kategorierna av registrerade
annex-heading-terms = Avtalade villkor
annex-heading-measures = Säkerhetsåtgärder (artikel 32)
annex-heading-sub-processors = Underbiträden
annex-heading-transfers = Överföringar utanför EU och EES
annex-heading-periods = Tidsfrister
annex-heading-signatures = Underskrifter
annex-label-reference = Diarienummer eller annan referens
annex-label-signed = Undertecknat
annex-label-annexes = Bilagor
annex-label-rank = Handlingarnas inbördes rangordning
annex-label-party = Part
annex-label-nature = Uppgift och behandlingens art
annex-label-places = Platser för behandlingen, fjärranslutningar inräknade
annex-label-begins = Behandlingen inleds
annex-label-identity-code = Personbeteckning
annex-label-criminal = Uppgifter om fällande domar i brottmål och överträdelser (artikel 10)
annex-label-authorisation = Tillstånd
annex-label-matter = Sak
annex-label-period = Tidsfrist
annex-label-place = Ort och datum
annex-label-signature = Underskrift, namnförtydligande och ställning
annex-caption-parties = Parter
annex-until-open = tills vidare
annex-duration-as-agreement = Behandlingen pågår så länge avtalet gäller och därefter tills uppgifterna har återlämnats eller raderats.
annex-within = Tidsfrist
annex-agreed = Saken har avtalats i avtalet.
annex-not-agreed = Saken har inte avtalats.
annex-by-agreement = I fråga om följande saker i artiklarna 28.3 och 33.2 har avtalets villkor inte beskrivits; det som ska avtalas är:
annex-unsettled = Saknas: avtalets villkor om följande saker (artiklarna 28.3 och 33.2):
annex-no-sub-processors = Personuppgiftsbiträdet har uppgett att det inte finns några underbiträden. För att anlita ett underbiträde krävs den personuppgiftsansvariges skriftliga förhandstillstånd (artikel 28.2).
annex-transfers-none = Inga överföringar utanför EU och EES har angetts med stöd av detta avtal. En överföring förutsätter dokumenterade instruktioner från den personuppgiftsansvarige (artikel 28.3 a).
annex-transfers-otherwise = Andra överföringar förutsätter dokumenterade instruktioner från den personuppgiftsansvarige (artikel 28.3 a).
annex-law-breach = Underrättelse till den personuppgiftsansvarige om en personuppgiftsincident (artikel 33.2)
annex-law-breach-period = utan onödigt dröjsmål
annex-signatures = Parterna godkänner denna beskrivning som en del av avtalet.
annex-blank = …………………………………
annex-assumed = { $count ->
    [one] En av de uppgifter som beskrivningen bygger på är antagen: den offentliga källan anger den inte.
   *[other] { $count } av de uppgifter som beskrivningen bygger på är antagna: den offentliga källan anger dem inte.
}
party-role-controller = personuppgiftsansvarig
party-role-joint-controller = gemensamt personuppgiftsansvarig
party-role-processor = personuppgiftsbiträde
party-role-recipient = mottagare
party-role-client = beställare av tjänsten
party-role-producer = producent av tjänsten
annex-clause-instructions = Behandling endast på dokumenterade instruktioner (artikel 28.3 a)
annex-clause-confidentiality = Konfidentialitet (artikel 28.3 b)
annex-clause-security = Säkerhet i samband med behandlingen (artikel 28.3 c)
annex-clause-sub-processors = Anlitande av underbiträden (artikel 28.2, 28.4 och 28.3 d)
annex-clause-assistance = Bistånd vid de registrerades begäranden och skyldigheterna enligt artiklarna 32–36 (artikel 28.3 e och f)
annex-clause-breach-notice = Underrättelse om personuppgiftsincidenter (artikel 33.2)
annex-clause-deletion = Återlämnande eller radering av uppgifterna (artikel 28.3 g)
annex-clause-audit = Information och granskningar (artikel 28.3 h)
annex-clause-liability = Skadeståndsansvar (artikel 82)
annex-clause-supervision = Tillsyn
annex-clause-term = Avtalstid
annex-clause-notice = Uppsägning
annex-clause-termination = Hävning
annex-clause-task = Uppgift
annex-clause-costs = Kostnader

## Arrangemang mellan gemensamt personuppgiftsansvariga

joint-arrangement-intro = I denna handling beskrivs hur de gemensamt personuppgiftsansvariga svarar för skyldigheterna enligt dataskyddsförordningen. Det väsentliga innehållet i arrangemanget finns tillgängligt för de registrerade i dataskyddsbeskrivningen (artikel 26.2).
joint-heading-parties = De gemensamt personuppgiftsansvariga och vars och ens ansvarsområde (artikel 26.1)
joint-heading-essence = Grunden för ansvarsfördelningen och dess väsentliga innehåll (artikel 26.1 och 26.2)
joint-heading-processing = Den behandling som arrangemanget gäller
joint-heading-rights = Utövande av de registrerades rättigheter (artikel 26.3)
joint-heading-contacts = Dataskyddsombud
joint-signatures = De gemensamt personuppgiftsansvariga godkänner detta arrangemang.

## Arbetsbok

sheet-name-cover = Pärm
sheet-name-activities = Behandlingar
sheet-name-processors = Personuppgiftsbiträden
sheet-name-systems = System
sheet-name-recipients = Mottagare och överföringar
sheet-name-retention = Lagringstider
sheet-name-changes = Ändringslogg
sheet-document = Handling
sheet-as-of = Läget den
sheet-count = Antal behandlingar
sheet-coverage = Omfattning
sheet-matter = Sak
sheet-content = Innehåll
sheet-id = Beteckning
sheet-number = Nummer
sheet-name = Behandling
sheet-controllers = Personuppgiftsansvariga
sheet-dpo = Dataskyddsombud
sheet-purposes = Ändamål med behandlingen
sheet-bases = Rättsliga grunder
sheet-groups = Kategorier av registrerade
sheet-categories = Kategorier av personuppgifter
sheet-special = Särskilda kategorier av personuppgifter
sheet-recipients = Mottagare
sheet-transfers = Överföringar till tredjeländer
sheet-retention = Tidsfrister för radering
sheet-measures = Säkerhetsåtgärder
sheet-systems = System
sheet-assessment = Konsekvensbedömning
sheet-date = Beskrivningens datum
sheet-version = Version
sheet-review = Ska ses över senast
sheet-processor = Personuppgiftsbiträde
sheet-business-id = FO-nummer
sheet-task = Uppgift
sheet-countries = Länder för behandlingen
sheet-sub-processors = Underbiträden
sheet-agreement = Avtal
sheet-reference = Referens
sheet-signed = Undertecknat
sheet-until = Gäller till
sheet-system = System
sheet-part-of = Del av systemet
sheet-vendor = Leverantör
sheet-used-for = Användning
sheet-hosting = Uppgifternas plats
sheet-row-kind = Radens slag
sheet-transfer = Överföring
sheet-recipient = Mottagare
sheet-role = Ställning
sheet-recipient-text = Uppgift, ändamål eller orsak
sheet-provisions = Bestämmelser
sheet-mechanism = Grund för överföringen
sheet-rule = Regelns beteckning
sheet-retained = Vad som lagras
sheet-time = Lagringstid
sheet-starts = Räknas från
sheet-ground = Grund
sheet-then = Efter tiden
sheet-changed = Datum
sheet-change = Ändring

# Godkänd version: anteckning i slutet eller början av dokumentet
approval-heading = Version och godkännande
approval-label-version = Version
approval-label-approved = Godkänd
approval-label-signed = Undertecknad
approval-label-published = Publicerad
approval-label-since = Gäller från och med
approval-label-verification = Verifiering
approval-label-fingerprint = Innehållets fingeravtryck (SHA-256)
approval-differs = Utkast till en ny version: innehållet avviker från version { $version }, som godkändes { $date } och gäller tills en ny version godkänns.
