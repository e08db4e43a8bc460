# Ord och meningar i avtal, förbindelser och samtyckesblanketter. Varje nyckel finns också i filerna agreements.fi.ftl och agreements.en.ftl.

## Handlingar

kind-access-right-agreement = Avtal om användarrättigheter
subtitle-access-right-agreement = Avtal om överlåtelse av användarrättigheter till ett kundinformationssystem
kind-procurement-annex = Bilaga till upphandlingsavtalet
subtitle-procurement-annex = Kriterier för kundens servicebehov och visning av kunduppgifter
kind-user-undertaking = Användarförbindelse
subtitle-user-undertaking = Personlig förbindelse av användaren av ett kundinformationssystem
kind-consent-form = Samtyckesblankett
subtitle-consent-form = Samtycke till att kunduppgifter visas
kind-task-transfer-agreement = Avtal om skötsel av en myndighetsuppgift
subtitle-task-transfer-agreement = Avtal enligt 54 § i kommunallagen (410/2015)
kind-agreement-register = Register över avtal och personuppgiftsbiträden
subtitle-agreement-register = Avtal som gäller personuppgifter, deras bilagor och giltighet
kind-scc-annexes = Bilagor till standardavtalsklausulerna
subtitle-scc-annexes = Bilagorna I–III till kommissionens genomförandebeslut (EU) 2021/914, artikel 46.2 c i EU:s allmänna dataskyddsförordning (EU) 2016/679
subtitle-text-as-published = Uppgifterna i en publicerad text som sådana

## Gemensamt för avtal

agr-heading-parties = Avtalet och parterna
agr-heading-decision = Beslutet som handlingen grundar sig på
agr-heading-party-list = Bilaga: partsförteckning
agr-proposal = Beslutsförslag.
agr-proposal-text = Beslut har ännu inte fattats, och handlingen kan inte undertecknas före beslutet.
agr-sign-later = Plats för underskrifterna läggs till i dokumentet när ärendet har avgjorts.
agr-ground-unresolved = grunden är inte avgjord
agr-label-ground = Grund
agr-label-area = Samarbetsområde
agr-area-no-person = Området är inte en juridisk person och inte part i avtalet.
agr-label-responsible = Ansvarskommun
agr-label-organ = Gemensamt organ
agr-label-members = Kommuner i området
agr-label-area-agreement = Samarbetsavtal
agr-open-class = Som parter nämns också en grupp som inte är specificerad:
agr-service-statutory = lagstadgad tjänst
agr-service-procured = upphandlad tjänst
agr-service-voluntary = tjänst inom kommunens allmänna behörighet
agr-service-for-another = tjänst som sköts för någon annans räkning
agr-label-organiser = Organiseringsansvar
agr-label-producers = Tjänsteproducenter
agr-label-user-role = Användarens uppgift
agr-label-content = Rättighetens innehåll: uppgifter
agr-content-untold = Uppgifterna har inte specificerats.
agr-label-extent = Rättighetens omfattning: kunder
agr-label-duration = Rättighetens giltighetstid
agr-label-threat = Risk
agr-label-measures = Åtgärder som minskar risken
agr-label-residual = Kvarstående risk
agr-residual-low = låg
agr-residual-medium = medelhög
agr-residual-high = hög
agr-label-accepted = Den kvarstående risken godkänd av
agr-label-decides = Beslutsfattare
agr-label-competence = Behörighetsgrund i förvaltningsstadgan
agr-regulations-of = förvaltningsstadgan
agr-label-earlier = Tidigare beslut
agr-label-waived = Bedömning som inte har gjorts
agr-label-concerns = Parter som beslutet gäller
agr-label-adds = Tillagda parter
agr-label-preparer = Beredning
agr-label-presenter = Föredragande
agr-label-reasons = Motivering
agr-approved = godkänd
agr-no-decision = Det beslut som handlingen grundar sig på har inte angetts.
agr-not-described = Avtalets villkor om detta har inte beskrivits.
agr-signatures = Parterna godkänner detta avtal.
agr-signs-for = Undertecknar för parten:
agr-signs-alone = ensam
agr-technical-changes = Får före undertecknandet godkänna ändringar av teknisk natur.
agr-parties-agree = Beslutet, avtalen och användarrättigheterna gäller samma parter.
agr-parties-differ = Parterna i beslutet, avtalen och användarrättigheterna är inte desamma. Skillnaderna har märkts ut i förteckningen och ska utredas innan användarrättigheter öppnas.
agr-caption-party-list = Parter, beslut och användarrättigheter
agr-label-code = kommunnummer
agr-label-in-decision = I beslutet
agr-label-has-right = Användarrättighet
agr-no-agreement = inget avtal
agr-not-in-decision = inte i beslutet
agr-no-right = ingen användarrättighet
agr-assumed = { $count ->
    [one] En av de uppgifter som handlingen grundar sig på är antagen: den offentliga källan anger den inte.
   *[other] { $count } av de uppgifter som handlingen grundar sig på är antagna: den offentliga källan anger dem inte.
}

## Avtal om användarrättigheter

acc-intro = Genom detta avtal kommer parterna överens om användarrättigheter till kundinformationssystemet och om behandlingen av personuppgifter. Ett avtal med samma innehåll ingås separat med varje kommun.
acc-unresolved-text = Avtalet omfattar ett register för vilket det inte är avgjort om kommunen behandlar uppgifterna för den personuppgiftsansvariges räkning (artikel 28 i dataskyddsförordningen) eller som egen personuppgiftsansvarig, till vilken uppgifterna lämnas ut på en grund som anges i lag. Ingen version för underskrift skapas innan grunden har avgjorts.
acc-heading-subject = Avtalets föremål
acc-subject = Användarrättighet ges endast till det system som nämns nedan och endast till de personer som sköter den nämnda uppgiften.
acc-heading-rights = Användarroller och avgränsning av rättigheten
acc-no-rights = Inga användarrättigheter som grundar sig på avtalet har beskrivits.
acc-heading-registers = Dataskydd och register
acc-standings-intro = Av följande framgår i vilken ställning parten får uppgifter ur respektive register och på vilken grund.
acc-caption-standings = Partens ställning per register
acc-label-register = Register
acc-label-standing = Ställning
acc-ground-processing = behandling för den personuppgiftsansvariges räkning enligt detta avtal (artikel 28)
acc-heading-conditions = Villkor för behandlingen av personuppgifter
acc-conditions-law = Användarrättigheten är personlig och begränsas till innehåll, omfattning, befogenheter och giltighetstid till vad som är nödvändigt för att sköta uppgiften.
acc-conditions-shared = Uppgifterna får behandlas endast när kundförhållandet är i kraft och kunden är gemensam för parterna.
acc-conditions-secrecy = Användaren har tystnadsplikt och får inte utnyttja uppgifterna (22 och 23 § i offentlighetslagen 621/1999), och uppgifterna får inte lämnas vidare utan en grund som anges i lag.
acc-heading-description = Beskrivning av behandlingen
acc-no-registers = De register vars uppgifter användarrättigheten öppnar har inte specificerats.
acc-heading-supervision = Övervakning
acc-supervision-law = Nödvändiga logguppgifter samlas in om användningen av systemet och om utlämnandet av uppgifter (17 § i informationshanteringslagen 906/2019). Användarrättigheten hålls uppdaterad och tas bort genast när grunden för den upphör.
acc-heading-liability = Skadestånd
acc-liability-law = Ansvaret för skada som har orsakats av en överträdelse av dataskyddsförordningen bestäms enligt artikel 82 i förordningen.
acc-heading-term = Avtalets giltighet
acc-heading-notice = Uppsägning
acc-heading-termination = Hävning
acc-after-end = När avtalet upphör tas de användarrättigheter bort som har getts med stöd av det. Sekretessplikten fortsätter efter att avtalet har upphört.
acc-blocked = Avtalet kan inte undertecknas, eftersom grunden för partens behandling av uppgifterna inte är avgjord.

## Bilaga till upphandlingsavtalet

proc-intro = I denna bilaga anges när en namngiven person hos tjänsteproducenten får öppna kundens uppgifter, vilka uppgifter personen får se och vilken åtgärd användningen av uppgifterna ska leda till.
proc-heading-services = Tjänster
proc-label-powers = Uppgifter som innefattar utövning av offentlig makt
proc-heading-criteria = Målgrupper och kriterier för servicebehovet
proc-criteria-intro = Uppgifterna får öppnas endast när målgruppens kriterium är uppfyllt. Läsning och registrering är olika befogenheter: registrering är tillåten endast där den nämns.
proc-label-group = Målgrupp
proc-label-shows = Servicebehovet visas av
proc-label-action = Åtgärd och hänvisning
proc-label-status = Status
proc-no-criteria = Inga kriterier för servicebehovet har beskrivits.
proc-heading-viewing = Gemensamma riktlinjer för visning av kunduppgifter
proc-viewing-law = Uppgifterna behandlas endast på grundval av kundens ärende och ett konstaterat servicebehov, och endast när avsikten är att uppgiften ska leda till en åtgärd. Användarrättigheten är personlig (124 § i lagen om ordnande av arbetskraftsservice 380/2023).
proc-viewing-consent = Kundens samtycke är ett tilläggsvillkor för visningen och inte grunden för användarrättigheten.
proc-only-viewing = Användarrättigheten omfattar endast läsning.
proc-beyond-viewing = En del av användarrättigheterna omfattar också registrering eller ändring; de nämns särskilt.
proc-heading-risk = Kvarstående risk
proc-signatures = Parterna godkänner denna bilaga som en del av upphandlingsavtalet.

## Användarförbindelse

und-intro = Jag ger denna förbindelse för att få en personlig användarrättighet till kundinformationssystemet.
und-before-use = Rättigheten öppnas först när förbindelsen har undertecknats.
und-heading-user = Användaren
und-label-name = Namn
und-label-employer = Arbetsgivare
und-label-task = Uppgift eller titel
und-heading-right = Användarrättighet
und-personal = Användarrättigheten är personlig. Jag överlåter inte mina användaruppgifter till någon annan och använder inte någon annans.
und-heading-need = Kundens servicebehov i mitt arbete
und-label-service-need = Servicebehovet i användarens arbete
und-need-law = Jag öppnar kundens uppgifter endast när jag sköter kundens ärende, servicebehovet har konstaterats och uppgifterna är nödvändiga i min uppgift. Jag ser inte på mina egna, mina närståendes eller mina bekantas uppgifter och inte heller på andra uppgifter som jag inte behöver i mitt arbete.
und-need-missing = Saknas: vad kundens servicebehov betyder i användarens arbete.
und-unsettled = En del av kriterierna har ännu inte fastställts. Uppgifter om kunder som omfattas av dem öppnas inte innan kriterierna har fastställts.
und-heading-secrecy = Sekretess
und-secrecy = Jag håller de sekretessbelagda uppgifter som jag får om kunderna hemliga, röjer dem inte för utomstående och använder dem inte till egen eller någon annans fördel eller till någon annans skada (22 och 23 § i offentlighetslagen 621/1999). Skyldigheten fortsätter också efter att min uppgift eller min användarrättighet har upphört.
und-heading-logs = Logguppgifter
und-logs = Jag vet att logguppgifter samlas in om användningen av systemet (17 § i informationshanteringslagen 906/2019) och att min användning kan övervakas med hjälp av dem.
und-heading-end = När användarrättigheten upphör
und-end-on = Användarrättigheten upphör senast den { $date }.
und-end = Jag meddelar genast om min uppgift ändras så att jag inte längre behöver rättigheten.
und-end-cases = Rättigheten upphör eller ändras också i följande fall:
und-after-end = Jag använder inte systemet och bevarar inte uppgifter som har tagits ur det efter att rättigheten har upphört.
und-heading-signature = Underskrift
und-signature = Jag har läst denna förbindelse och följer den.
und-unresolved-text = Det har inte avgjorts på vilken grund arbetsgivaren får registrets uppgifter: som biträde för den personuppgiftsansvarige eller som egen personuppgiftsansvarig. Förbindelsen kan inte undertecknas före det.
und-blocked = Förbindelsen kan inte undertecknas, eftersom grunden för att få uppgifterna är oavgjord för arbetsgivarens del.
und-label-signer = Undertecknare
und-label-signature = Underskrift och namnförtydligande
und-signer-user = Användaren
und-signer-employer = Arbetsgivarens företrädare

## Samtyckesblankett

cof-intro = Med denna blankett samtycker du till att en namngiven anställd i en annan kommun ser dina sekretessbelagda kunduppgifter.
cof-heading-what = Vad du samtycker till
cof-label-consent = Samtycke
cof-label-version = Textens version
cof-label-recipients = Kommunen vars anställda ser uppgifterna
cof-label-givers = Vems kunduppgifter som visas
cof-label-period = Samtyckets giltighet
cof-period-from = från underskriften, om du inte återkallar samtycket tidigare
cof-label-recorded = Hur samtycket antecknas
cof-gap-categories = Saknas: vilka uppgifter samtycket gäller.
cof-gap-period = Saknas: hur länge samtycket gäller.
cof-gap-refusal = Saknas: vad som följer om samtycke inte ges.
cof-gap-withdrawal = Saknas: hur samtycket återkallas.
cof-blocked = Blanketten kan inte undertecknas, eftersom den saknar en uppgift som den som samtycker måste känna till: vad samtycket gäller, hur länge det gäller, vad som följer av en vägran eller hur samtycket återkallas.
cof-heading-law = Vad samtycket innebär
cof-law-waiver = Ditt samtycke undanröjer hindret för att ge en sekretessbelagd uppgift till den för vars del samtycket har getts. Det är inte en rättslig grund för behandlingen enligt dataskyddsförordningen och ger inte rätt till radering eller överföring av uppgifterna.
cof-law-itemised = Enligt lag krävs ett specificerat skriftligt samtycke för att dessa uppgifter ska få lämnas. Samtycket är inte en rättslig grund för behandlingen enligt dataskyddsförordningen och ger inte rätt till radering eller överföring av uppgifterna.
cof-not-ground = Samtycket är inte grunden för den anställdas användarrättighet: användarrättigheten grundar sig på lag, och samtycket är ett tilläggsvillkor för den.
cof-ground-is = Grunden för användarrättigheten:
cof-heading-refusal = Om du inte samtycker
cof-voluntary = Det är frivilligt att ge samtycke.
cof-heading-withdrawal = Återkallelse av samtycket
cof-withdrawal = Du kan återkalla samtycket när som helst. Efter återkallelsen visas dina uppgifter inte längre med stöd av det; den visning som har skett före återkallelsen förblir lagenlig.
cof-choose = Markera den kommun som ditt samtycke gäller.
cof-caption-choose = Kommuner
cof-label-yes = Jag samtycker
cof-signer-client = Kunden
cof-signer-guardian = Vårdnadshavaren
cof-signer-official = Mottagaren av samtycket

## Avtal om skötsel av en myndighetsuppgift

task-intro = Genom detta avtal ges en myndighetsuppgift till en tjänsteinnehavare i en annan kommun eller samkommun att skötas under tjänsteansvar. I avtalet avtalas om det som 54 § i kommunallagen (410/2015) förutsätter.
task-heading-task = Uppgiftens innehåll
task-label-powers = Myndighetsuppgift
task-label-registers = Register där uppgiftens personuppgifter behandlas
task-liability = Uppgiften sköts av en tjänsteinnehavare under tjänsteansvar.
task-heading-supervision = Uppföljning av hur uppgiften sköts
task-heading-costs = Kostnader och deras fördelning
task-heading-term = Avtalets giltighet
task-heading-termination = Uppsägning och hävning
task-heading-other = Övriga villkor
task-unsettled = Avtalet kan inte undertecknas innan parterna har avtalat också om följande (54 § i kommunallagen):

## Register över avtal och personuppgiftsbiträden

led-intro = I detta register finns de avtal som gäller personuppgifter och personuppgiftsbiträdena: vem avtalet är ingånget med, vad det gäller och hur länge, vilken version av bilagorna som gäller och vad som ska göras.
led-label-holder = Den som för registret
led-heading-due = Att göra
led-label-day = Senast
led-label-what = Vad som ska göras
led-label-of = Vilket avtal eller biträde
led-nothing-due = Inget att göra.
led-due-ended = avtalet har upphört fast biträdet fortfarande anlitas
led-due-ends = avtalet upphör: förnya det eller se till att uppgifterna återlämnas eller raderas
led-due-party-ends = en parts andel upphör
led-due-decide = beslut har inte fattats
led-due-sign = dagen för undertecknandet saknas
led-due-approve-annex = dagen för godkännandet av bilagan saknas
led-due-agree = avtal med biträdet saknas
led-heading-agreements = Avtal
led-label-with = Övriga parter
led-label-for = Vad det gäller
led-label-annexes = Bilagor och versioner
led-version = version
led-kind-processing = behandling av personuppgifter
led-kind-joint-control = gemensamt personuppgiftsansvar
led-kind-access-right = användarrättigheter
led-kind-procurement = upphandling
led-kind-disclosure = utlämnande av uppgifter
led-kind-task-transfer = skötsel av en myndighetsuppgift
led-ended = upphört
led-term-unknown = giltighetstiden har inte antecknats
led-not-signed = dagen för undertecknandet saknas
led-no-agreements = Det finns inga avtal.
led-heading-processors = Personuppgiftsbiträden
led-label-assessed = Bedömning av biträdet (artikel 28.1)
led-no-processors = Inga personuppgiftsbiträden har angetts.

## Bilagor till standardavtalsklausulerna

scc-intro = Dessa bilagor hör till kommissionens standardavtalsklausuler. I dem specificeras parterna, överföringen, den behöriga tillsynsmyndigheten och skyddsåtgärderna. Vilka fält som fylls i beror på modulen.
scc-second = Överföringen grundar sig i första hand på en annan överföringsgrund. Klausulerna tillämpas om den upphör att gälla.
scc-no-module = Klausulernas modul har inte angetts, och därför kan bilagorna inte fyllas i helt.
scc-label-module = Modul
scc-label-assessed = Bedömning av överföringens konsekvenser
scc-heading-i-a = Bilaga I.A: Partsförteckning
scc-heading-exporter = Uppgiftsutförare
scc-heading-importer = Uppgiftsinförare
scc-label-name = Namn
scc-label-contact = Kontaktpersonens namn, befattning och kontaktuppgifter
scc-label-activity = Verksamhet av betydelse för de uppgifter som överförs enligt klausulerna
scc-label-signature = Underskrift och datum
scc-heading-i-b = Bilaga I.B: Beskrivning av överföringen
scc-label-categories = Kategorier av personuppgifter som överförs
scc-label-sensitive = Känsliga uppgifter som överförs
scc-label-safeguards = Begränsningar och skyddsåtgärder för känsliga uppgifter samt kompletterande åtgärder
scc-label-frequency = Hur ofta uppgifter överförs
scc-label-nature = Behandlingens art
scc-label-purpose = Ändamålet med överföringen och den vidare behandlingen
scc-label-subs = Överföringar till underbiträden: föremål, art och varaktighet
scc-subs-duration = Varaktighet: så länge som uppgiftsinförarens behandling pågår.
scc-label-retention = Hur länge uppgifterna bevaras
scc-frequency-occasional = enstaka gånger
scc-frequency-repeated = återkommande
scc-frequency-continuous = fortlöpande
scc-measure-encryption = kryptering med en nyckel som endast finns hos utföraren eller inom Europeiska ekonomiska samarbetsområdet
scc-measure-pseudonymisation = pseudonymisering så att införaren inte får nyckeln
scc-measure-split-processing = uppdelad behandling där ingen införare får hela materialet
scc-measure-no-clear-access = införaren har ingen tillgång till uppgifterna i klartext
scc-measure-transparency = införaren meddelar om myndigheters begäranden
scc-measure-challenge = införaren bestrider myndigheters begäranden
scc-measure-eea-support = support ges endast från Europeiska ekonomiska samarbetsområdet
scc-measure-eea-storage = uppgifterna lagras inom Europeiska ekonomiska samarbetsområdet
scc-heading-i-c = Bilaga I.C: Behörig tillsynsmyndighet
scc-label-authority = Tillsynsmyndighet
scc-heading-ii = Bilaga II: Tekniska och organisatoriska åtgärder
scc-measures-intro = Uppgiftsinföraren vidtar åtminstone följande åtgärder för att trygga säkerheten.
scc-label-supplementary = Skyddsåtgärder som kompletterar överföringen
scc-heading-iii = Bilaga III: Förteckning över underbiträden
scc-subs-intro = Bilagan fylls i om underbiträden anlitas med särskilt förhandstillstånd. Den personuppgiftsansvarige har godkänt att följande underbiträden anlitas:
