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
annex-blocked = Dokumentet kan inte undertecknas förrän alla frågor enligt artikel 28.3 har avtalats.
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

# Anteckning på exemplar av en delvis sekretessbelagd handling
secrecy-mark = Delvis sekretessbelagd
secrecy-mark-parts = Handlingen ska hållas hemlig till följande delar, med stöd av följande bestämmelser (anteckning enligt 25 § i lagen om offentlighet i myndigheternas verksamhet (621/1999)):

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
## Beskrivningar: namn

kind-invoice-figures = Sammanställning som bilaga till kommunfakturering
subtitle-invoice-figures = Antalet kunder i tjänster som faktureras enligt orsakad kostnad
kind-disclosure-description = Beskrivning av utlämnande och gränssnitt
subtitle-disclosure-description = Vilka uppgifter som lämnas ut och fås, till och från vem, på vilken grund och hur
kind-information-model = Informationshanteringsmodell
subtitle-information-model = Beskrivning enligt 5 § i lagen om informationshantering inom den offentliga förvaltningen (906/2019)
kind-publicity-description = Beskrivning av handlingsoffentligheten
subtitle-publicity-description = Beskrivning enligt 28 § i lagen om informationshantering inom den offentliga förvaltningen (906/2019)
kind-dpia-screening = Förhandsbedömning av behovet av en konsekvensbedömning
subtitle-dpia-screening = Artikel 35 i EU:s allmänna dataskyddsförordning (EU) 2016/679
kind-retention-summary = Sammanställning av lagringstider
subtitle-retention-summary = Lagringstider, grunderna för dem och vad som sedan görs med materialet
kind-access-reply = Söklista och svar på begäran om tillgång
subtitle-access-reply = Artikel 15 i EU:s allmänna dataskyddsförordning (EU) 2016/679: den registrerades rätt till tillgång
description-assumed = { $count ->
    [one] En av uppgifterna i källmaterialet är antagen: den offentliga källan anger den inte.
   *[other] Av uppgifterna i källmaterialet är { $count } antagna: den offentliga källan anger dem inte.
}
answer-no = nej

## Beskrivningar: beslut som handlingen grundar sig på

ruling-heading-proposed = Beslutsförslag
ruling-label-by = Beslutsfattare
ruling-label-status = Beslutsskede
ruling-label-competence = Grund för behörigheten (förvaltningsstadgan)
ruling-label-preparer = Beredare
ruling-label-presenter = Föredragande
ruling-label-earlier = Tidigare beslut
ruling-label-waived = Bedömning som inte görs
ruling-waived-note = Detta gäller inte konsekvensbedömningen enligt artikel 35 i dataskyddsförordningen.

## Sammanställning som bilaga till kommunfakturering

figures-intro = Bilagan anger hur många kunder som har deltagit i de tjänster som faktureras. Antalen anges per kommun för att fakturan ska kunna granskas. Bilagan innehåller inga kunders namn, personbeteckningar eller andra uppgifter som pekar ut en person.
figures-proposed = Beslutsförslag: något beslut om att lämna sammanställningen har ännu inte fattats.
figures-heading-parties = Avsändare och mottagare
figures-heading-counts = Antalet kunder per tjänst
figures-heading-withheld = Varför uppgifter om enskilda kunder inte lämnas
figures-label-sender = Fakturerande myndighet
figures-label-recipients = Mottagare av sammanställningen
figures-label-period = Kommun och faktureringsperiod
figures-label-clients = Kunder under perioden
figures-label-counted = Uppgifter som antalen räknas av
figures-label-onward = Användning och vidare utlämnande
figures-label-asked = Vad som har begärts
figures-label-practical = Praktiska skäl
figures-label-legal = Rättsliga skäl
figures-caption-counts = Kunder per tjänst
figures-blank = ……………
figures-smallest = { $count }; ett mindre tal anges inte utan slås ihop med en annan period eller tjänst
figures-nature = Antalen har räknats av personuppgifter. Av ett litet tal kan man sluta sig till uppgifter om en enskild kund.
figures-use = Därför används talen endast för att granska faktureringen och sammanförs inte med andra uppgifter.
figures-withheld-intro = Uppgifter om vilka kunder som har deltagit i tjänsterna lämnas inte som bilaga till fakturan. Skälen är följande:
figures-no-decision = Bilagan är inget avgörande av en begäran om en handling. Om kommunen eller någon annan begär uppgifter ur en handling avgörs begäran särskilt, och över ett nekande svar ges på begäran ett överklagbart beslut (14 § i lagen om offentlighet i myndigheternas verksamhet (621/1999)).

## Beskrivning av utlämnande och gränssnitt

disclosed-intro = Beskrivningen anger för varje mottagare vilka av registrets uppgifter som lämnas ut, på vilken grund, hur och hur ofta, samt genom vilka gränssnitt och förbindelser uppgifter fås. Uppgifter som ges till personuppgiftsbiträden beskrivs i bilagorna till biträdesavtalen.
disclosed-heading-flows = Utlämnande
disclosed-heading-interfaces = Gränssnitt och andra förbindelser genom vilka uppgifter fås
disclosed-heading-inflows = Övriga inkommande uppgifter
disclosed-heading-grants = Åtkomsträttigheter för andra organisationers personal
disclosed-heading-withheld = Uppgifter som inte lämnas ut
disclosed-no-flows = Inget utlämnande har angetts.
disclosed-recipient-unnamed = Mottagaren har inte angetts
disclosed-label-what = Uppgifter
disclosed-label-marking = Anteckning om källan och om vem som sparat uppgiften (380/2023, 114 § 4 mom.)
disclosed-as-needed = de uppgifter som behövs för uppgiften
capacity-employer = arbetsgivare (380/2023, 118 §)
capacity-service-provider = producent av arbetskraftsservice (380/2023, 116 § 4 mom.)

## Informationshanteringsmodell

information-intro = Informationshanteringsmodellen beskriver informationshanteringen i informationshanteringsenhetens verksamhetsmiljö: verksamhetsprocesser, informationslager, arkivering och förstöring av material, informationssystem med anslutningar samt informationssäkerhetsåtgärder.
information-heading-coverage = Modellens omfattning
information-heading-processes = Verksamhetsprocesser (5 § 2 mom. 1 punkten)
information-heading-repositories = Informationslager (5 § 2 mom. 2 punkten)
information-heading-archive = Arkivering och förstöring av material (5 § 2 mom. 3 punkten)
information-heading-systems = Informationssystem (5 § 2 mom. 4 punkten)
information-heading-connections = Anslutningar och sätt att överföra information
information-heading-measures = Informationssäkerhetsåtgärder (5 § 2 mom. 5 punkten)
information-coverage = Modellen omfattar endast de behandlingar som räknas upp nedan och de processer, informationslager och informationssystem som hör till dem. Den beskriver inte enhetens övriga verksamhet och ska fogas till informationshanteringsenhetens hela modell.
information-not-covered = Källmaterialet innehåller inga uppgifter på denna punkt, och modellen omfattar den därför inte.
information-caption-registers = Behandlingar som modellen omfattar
information-caption-archive = Lagring, arkivering och förstöring
information-label-unit = Informationshanteringsenhet
information-label-area = Samarbetsområde
information-label-members = Medlemskommuner
information-label-purpose = Ändamål
information-label-follows = Föregående processer
information-label-repositories = Informationslager
information-label-registers = Behandlingar
information-label-processes = Verksamhetsprocesser
information-label-automated = Automatiskt avgörandeförfarande (6 a kap.)
information-automated-decided = beslut om ibruktagande
information-label-kind = Slag
information-label-content = Innehåll
information-label-personal = Personuppgifter
information-label-material = Material
information-label-archive = Arkiveringssätt och arkiveringsplats
information-label-open-interfaces = Öppet tekniskt gränssnitt
information-label-log = Logguppgifter (17 §)
information-label-in-use = I bruk
information-label-change = Bedömning av förändringens konsekvenser (5 § 3 mom.)
information-label-direction = Riktning
information-label-with = Den andra parten
information-label-how = Överföringssätt
information-own-system = eget system
information-no-change = ingen väsentlig förändring
direction-in = inkommande
direction-out = utgående

## Beskrivning av handlingsoffentligheten

publicity-intro = Av beskrivningen ser du vilka informationslager och ärenderegister myndigheten har och med vilka uppgifter du kan specificera den handling som du begär uppgifter ur.
publicity-heading-authority = Den myndighet som beslutar om utlämnande av uppgifter
publicity-asking = Var och en har rätt att ta del av en myndighets offentliga handling. Specificera handlingen så att myndigheten kan utreda vilken handling din begäran gäller (13 § i lagen om offentlighet i myndigheternas verksamhet (621/1999)). När du begär en offentlig handling behöver du inte motivera din begäran.
publicity-heading-about = Om denna beskrivning
publicity-about = Beskrivningen ska publiceras i det allmänna datanätet till den del uppgifterna i den inte är sekretessbelagda (906/2019, 28 §). Beskrivningen omfattar de informationslager som beskrivs i källmaterialet.
publicity-left-out = En del av uppgifterna har utelämnats eftersom de inte publiceras; du kan fråga om dem hos den myndighet som nämns ovan.
publicity-label-authority = Myndighet
publicity-label-keys = Sökfaktorer
publicity-caption-systems = Informationssystem och sökfaktorer
publicity-caption-data = Informationsmaterial enligt uppgiftsgrupp
publicity-caption-documents = Handlingstyper och deras offentlighet

## Förhandsbedömning av behovet av en konsekvensbedömning

screening-intro = Förhandsbedömningen jämför uppgifterna om behandlingen med faktorerna för hög risk (WP248 rev.01) och med dataombudsmannens förteckning över behandlingar som kräver en konsekvensbedömning.
screening-heading-factors = Riskfaktorer
screening-heading-compulsory = När en bedömning ska göras
screening-heading-state = Bedömningens läge
screening-heading-risks = Risker och kvarstående risk
screening-heading-missing = Vad som saknas
screening-met = { $count ->
    [0] Uppgifterna visar inga riskfaktorer.
    [one] Uppgifterna visar en riskfaktor.
   *[other] Uppgifterna visar { $count } riskfaktorer.
}
screening-enough = Faktorerna kräver en konsekvensbedömning.
screening-not-enough = Antalet faktorer avgör inte ensamt saken: den personuppgiftsansvarige bedömer om behandlingen sannolikt leder till en hög risk.
screening-caption-factors = Riskfaktorer och de uppgifter som de följer av
screening-label-factor = Riskfaktor
screening-label-met = Konstaterad
screening-label-facts = Vad faktorn följer av
screening-label-threat = Hot
screening-label-measures = Åtgärder
screening-label-residual = Kvarstående risk
screening-label-accepted = Godkänd av
screening-not-found = framgår inte av uppgifterna
screening-stated = angiven som riskfaktor
screening-no-compulsory = Av uppgifterna framgår inget fall enligt artikel 35.3.
screening-listed = Behandlingen motsvarar följande nationella grunder:
screening-no-listed = Av uppgifterna framgår ingen grund i dataombudsmannens förteckning.
screening-answered-none = Enligt den personuppgiftsansvarige har ingen bedömning gjorts.
screening-nothing-missing = Inga uppgifter saknas i förhandsbedömningens punkter.
screening-no-exemption = Förhandsbedömningen befriar inte från en konsekvensbedömning. Den grundar sig endast på de beskrivna uppgifterna och ska göras om när behandlingen eller dess risker förändras (artikel 35.11).
compulsory-evaluation = En bedömning ska göras: beslut grundar sig på en automatisk bedömning av människors egenskaper (artikel 35.3 a).
compulsory-sensitive-data = En bedömning ska göras: särskilda kategorier av uppgifter eller uppgifter om brott behandlas i stor omfattning (artikel 35.3 b).
compulsory-public-area = En bedömning ska göras: en allmän plats övervakas systematiskt och i stor omfattning (artikel 35.3 c).
listed-biometric = biometriska uppgifter och minst en annan riskfaktor
listed-genetic = genetiska uppgifter och minst en annan riskfaktor
listed-location = lokaliseringsuppgifter och minst en annan riskfaktor
listed-not-informed = undantag från att informera (artikel 14.5 b) och minst en annan riskfaktor
listed-whistleblowing = rapporteringskanal
listed-research = forskning eller statistik med undantag från den registrerades rättigheter och med känsliga uppgifter (31 § 3 mom. i dataskyddslagen (1050/2018))
lacking-answer = uppgift om huruvida en konsekvensbedömning har gjorts (artikel 35)
lacking-assessment = en konsekvensbedömning (artikel 35.7)
lacking-reason = motivering till att en bedömning inte har ansetts behövlig
lacking-day = dagen för bedömningen eller för avgörandet om den
lacking-advice = dataskyddsombudets råd (artikel 35.2)
lacking-consultation = förhandssamråd med tillsynsmyndigheten på grund av hög kvarstående risk (artikel 36.1)
lacking-risks = en beskrivning av riskerna för de registrerade (artikel 35.7 c)
lacking-sending = den dag då bedömningen har tillställts dataombudsmannen (31 § 3 mom. i dataskyddslagen)

## Sammanställning av lagringstider

schedules-intro = I sammanställningen har behandlingarnas lagringstider samlats med deras början och grunder samt uppgift om vad som görs med materialet när tiden har gått ut. Den är en sammanställning av beskrivna uppgifter; hanteringen av handlingar styrs av myndighetens egna föreskrifter.
schedules-heading-classes = Bevarandeklasser
schedules-caption-classes = Lagringstider enligt uppgiftsklass och handlingstyp
schedules-label-task = Uppgiftsklass
schedules-no-classes = Uppgifternas uppgiftsklasser och dokumenttyper har inte antecknats som förvaringsklasser, och tiderna anges därför per uppgift.
schedules-by-classes = Behandlingens lagringstider finns i bevarandeklasserna ovan eller har inte angetts.

## Söklista och svar på begäran om tillgång

access-intro = Handlingens första del är ett redskap för den som handlägger en begäran: den visar var den registrerades uppgifter söks. Den senare delen är en mall för svaret, i vilket endast de punkter lämnas kvar som gäller den som begär uppgifterna.
access-heading-search = Var uppgifterna söks
access-search-intro = Välj de grupper som personen hör eller kan ha hört till och gå igenom varje register, system och pappersmaterial. Anteckna när sökningen har gjorts och vem som har gjort den.
access-heading-handling = Handläggning av begäran
access-handling = Säkerställ personens identitet om det finns rimliga skäl att betvivla den (artikel 12.6). Svara utan onödigt dröjsmål och senast inom en månad; tiden kan vid behov förlängas med högst två månader, och det ska meddelas med skäl inom en månad (artikel 12.3). Uppgifterna ges kostnadsfritt (artikel 12.5). Kontrollera före svaret om materialet även gäller andra personer (artikel 15.4).
access-label-paper = Pappersmaterial
access-label-searched = Sökt (dag och handläggare)
access-heading-reply = Svar
access-label-request = Begäran och dagen då den kom in
access-label-reply-day = Svarets dag och diarienummer
access-reply-opening = Du har begärt tillgång till dina uppgifter. Vårt svar är (stryk det som är obehövligt):
access-reply-held = Vi behandlar dina personuppgifter. Du får en kopia av uppgifterna som bilaga till detta svar.
access-reply-not-held = Vi behandlar inte dina personuppgifter i de register som din begäran gäller.
access-reply-limited = En del av uppgifterna ger vi inte. Skälen, bestämmelsen och möjligheterna att föra saken till prövning framgår nedan.
access-reply-copy = Om du har gjort begäran elektroniskt får du uppgifterna i ett elektroniskt format som är allmänt använt, om du inte begär något annat (artikel 15.3).
access-point-a = Ändamålen med behandlingen (artikel 15.1 a)
access-point-b = Kategorier av personuppgifter (led b)
access-point-c = Mottagare och kategorier av mottagare (led c)
access-point-d = Lagringstider (led d)
access-point-g = Källor (led g)
access-point-h = Automatiserat beslutsfattande (led h)
access-transfers = Överföringar till tredjeländer och skyddsåtgärder (artikel 15.2)
access-heading-rights = Dina övriga rättigheter
access-reply-rights = Du kan begära att en felaktig uppgift rättas, att uppgifter raderas eller att behandlingen begränsas, och du kan invända mot behandlingen (artikel 15.1 e). Förutsättningarna för varje rättighet anges i registrets dataskyddsbeskrivning.
access-heading-remedies = Rättsmedel
access-reply-remedies = Du kan lämna in ett klagomål till tillsynsmyndigheten om du anser att dina uppgifter behandlas i strid med dataskyddsbestämmelserna (artiklarna 15.1 f och 77). Om din begäran inte har uppfyllts helt kan du föra saken till tillsynsmyndigheten och använda andra rättsmedel (artikel 12.4). Om tillgången har begränsats med stöd av 34 § i dataskyddslagen (1050/2018) ska uppgifterna på din begäran ges till dataombudsmannen.
access-reply-documents = Utöver denna rätt kan du ha rätt att som part ta del av en handling eller rätt att ta del av uppgifter om dig själv (11 och 12 § i lagen om offentlighet i myndigheternas verksamhet (621/1999)). Över ett nekande svar ges på begäran ett överklagbart beslut (14 §).
access-caption-signature = Underskrift av svaret

## Behandlingens art (artikel 28.3)

annex-label-operations = Behandlingens art
operation-collection = insamling och registrering
operation-organisation = organisering och strukturering
operation-storage = lagring och säkerhetskopiering
operation-consultation = framtagning och läsning
operation-alteration = bearbetning och ändring
operation-use = användning
operation-disclosure = utlämning och tillhandahållande
operation-combination = justering och sammanförande
operation-pseudonymisation = pseudonymisering och anonymisering
operation-erasure = radering och förstöring

## Meddelande om ändring

kind-change-notice = Meddelande om ändring i behandlingen av personuppgifter
subtitle-change-notice = Information enligt artiklarna 13.3 och 14.4 i EU:s allmänna dataskyddsförordning (EU) 2016/679
change-intro = Vi berättar vad som ändras i behandlingen av dina personuppgifter jämfört med dataskyddsbeskrivningen av den { $previous }.
change-label-current = Gällande dataskyddsbeskrivning
change-label-full = Hela dataskyddsbeskrivningen
change-label-since = Börjar
change-label-controller-began = Ny personuppgiftsansvarig
change-label-controller-ended = Personuppgiftsansvaret upphörde
change-label-processor = Nytt personuppgiftsbiträde
change-label-grant = Ny åtkomsträttighet
change-label-system = System som har tagits i bruk
change-heading-purposes = Nya ändamål
change-heading-others = Andra ändringar
change-heading-text = Vad som har berättats om ändringarna
change-purposes-intro = Dina uppgifter behandlas också för ett annat ändamål än det för vilket de samlades in. Om detta ska du få information innan behandlingen börjar.
change-begun = Den dag då ändamålet börjar har passerat: informationen ska ges innan behandlingen börjar (artiklarna 13.3 och 14.4).
change-rights = Förutsättningarna för varje rättighet anges i dataskyddsbeskrivningen.
change-complaint = Du kan lämna in ett klagomål till tillsynsmyndigheten om du anser att dina uppgifter behandlas i strid med dataskyddsbestämmelserna.
