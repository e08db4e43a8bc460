# Dataskyddsbeskrivningens ord och meningar. Varje nyckel finns också i filerna notice.fi.ftl och notice.en.ftl.

## Dokumentet

kind-notice = Dataskyddsbeskrivning
kind-notice-short = Dataskyddsbeskrivning i korthet
subtitle-notice = Information enligt artiklarna 13 och 14 i EU:s allmänna dataskyddsförordning (EU) 2016/679
draft-mark = Utkast
draft-note = Detta är ett utkast. Uppgifter kan saknas.
version-line = Version { $version }, { $date }
undated = Utan datum
page-word = Sida
contents-word = Innehåll
skip-link = Gå till innehållet
site-documents = Dataskyddsbeskrivningar
index-introduction = I dataskyddsbeskrivningen ser du vad dina personuppgifter används till, på vilken grund, hur länge de lagras och vilka rättigheter du har.
download-pdf = Ladda ner PDF
download-markdown = Ladda ner Markdown
short-layer-link = Kort version
full-layer-link = Hela beskrivningen
other-languages = Andra språk
language-fi = finska
language-sv = svenska
language-en = engelska

## Rubriker

heading-name = Register
heading-controller = Personuppgiftsansvarig
heading-joint-control = Gemensamt personuppgiftsansvariga
heading-responsible = Ansvarig för registret
heading-contacts = Kontaktpersoner i ärenden som gäller registret
heading-dpo = Dataskyddsombud
heading-purposes = Ändamål med behandlingen och rättsliga grunder
heading-legal-bases = Rättsliga grunder för behandlingen
heading-special-categories = Särskilda kategorier av personuppgifter
heading-secrecy = Offentlighet och sekretess
heading-groups = Kategorier av registrerade
heading-data = Personuppgifter som behandlas
heading-provision-duty = Måste uppgifterna lämnas?
heading-sources = Uppgiftskällor
heading-systems = Informationssystem och pappersmaterial
heading-measures = Skydd av uppgifterna
heading-automated-decisions = Automatiserat beslutsfattande och profilering
heading-recipients = Mottagare av uppgifterna
heading-transfers = Överföringar till länder utanför EU och EES
heading-retention = Lagringstider
heading-rights = Den registrerades rättigheter
heading-right-of-access = Rätt till information och tillgång
heading-rights-of-correction = Rättelse, radering och begränsning
heading-right-to-object = Rätt att göra invändningar
heading-right-to-portability = Rätt till dataportabilitet
heading-other-rights = Övriga rättigheter
heading-procedures = Hur rättigheterna utövas
heading-supervisory-authority = Klagomål till tillsynsmyndigheten
heading-about = Om denna beskrivning

## Uppgifter som saknas i ett utkast

gap-controller = Saknas: den personuppgiftsansvarige och dennes kontaktuppgifter (artikel 13.1 a).
gap-dpo = Saknas: kontaktuppgifter till dataskyddsombudet (artikel 13.1 b).
gap-purposes = Saknas: ändamålen med behandlingen (artikel 13.1 c).
gap-legal-bases = Saknas: de rättsliga grunderna för behandlingen (artikel 13.1 c).
gap-groups = Saknas: kategorierna av registrerade.
gap-data = Saknas: de kategorier av personuppgifter som behandlas (artikel 14.1 d).
gap-provision-duty = Saknas: uppgift om huruvida personuppgifterna måste lämnas och om följderna (artikel 13.2 e).
gap-sources = Saknas: varifrån personuppgifterna kommer (artikel 14.2 f).
gap-automated-decisions = Saknas: uppgift om automatiserat beslutsfattande och profilering (artikel 13.2 f).
gap-recipients = Saknas: mottagarna eller kategorierna av mottagare av personuppgifterna (artikel 13.1 e).
gap-transfers = Saknas: uppgift om överföringar till tredjeländer (artikel 13.1 f). Ett nekande svar kräver ett daterat konstaterande av en namngiven ansvarig och att alla platser för behandlingen är kända.
gap-country = Saknas: det land till vilket uppgifterna överförs (artikel 13.1 f).
gap-mechanism = Saknas: grunden för överföringen (artikel 13.1 f).
gap-retention = Saknas: lagringstiderna eller de kriterier som används för att fastställa dem (artikel 13.2 a).
gap-rights = Saknas: den registrerades rättigheter (artikel 13.2 b). De härleds ur ändamålen med behandlingen.
gap-procedures = Saknas: anvisningar för hur rättigheterna utövas (artikel 12.2).
gap-supervisory-authority = Saknas: tillsynsmyndigheten (artikel 13.2 d).
gap-about = Saknas: beskrivningens datum och version.

## Fältens namn

label-register = Registrets namn
label-service = Tjänst
label-controller = Personuppgiftsansvarig
label-organ = Behörigt organ
label-business-id = FO-nummer
label-address = Postadress
label-visiting = Besöksadress
label-phone = Telefon
label-email = E-post
label-web = Webbplats
label-privacy-page = Mer information om dataskydd
label-duties = Ansvarsområde som gemensamt personuppgiftsansvarig
label-controller-since = Första dagen som personuppgiftsansvarig
label-controller-until = Sista dagen som personuppgiftsansvarig
label-joint-ground = Grund för ansvarsfördelningen
label-contact-point = Kontaktpunkt
label-joint-rights = Hur rättigheterna utövas
label-role = Roll
label-unit = Enhet
label-person = Namn
label-limited-to = Observera
label-dpo-of = Organisation
label-secure-channel = Skyddad kanal
label-purpose-kind = Ändamålets art
label-part = Delregister
label-anonymous = Uppgifternas form
label-tasks = Uppgifter som ska skötas
label-basis = Rättslig grund
label-scope = Gäller
label-interest = Berättigat intresse
label-recorded = Hur samtycket antecknas
label-withdrawal = Hur samtycket återkallas
label-groups = Kategorier av registrerade
label-categories = Uppgifter
label-provisions = Bestämmelser
label-purposes = Ändamål
label-secrecy-grounds = Sekretessgrunder
label-duty = Lämnande av uppgifter
label-consequence = Om uppgifterna inte lämnas
label-source-purpose = Vad uppgifterna behövs för
label-consent = Samtycke
label-channel = Hur uppgifterna fås
label-public-source = Allmänt tillgänglig
label-informed = Hur information om inhämtandet ges
label-exemption = Undantag från informationsskyldigheten
label-system = System
label-systems = System
label-vendor = Leverantör
label-used-for = Användning
label-hosting = Var uppgifterna finns
label-logic = Logiken bakom behandlingen
label-consequences = Betydelse och följder
label-recipient = Mottagare
label-recipient-role = Ställning
label-recipient-text = Ändamål och uppgifter
label-recipient-ground = Grund
label-countries = Länder där uppgifterna behandlas
label-exporter = Uppgifterna överförs av
label-importer = Mottagare
label-country = Land
label-transfer-reason = Varför uppgifterna överförs
label-mechanism = Grund för överföringen
label-adequacy = Beslut om adekvat skyddsnivå
label-listing-checked = Förteckningen kontrollerad
label-fallback = Grund för överföringen i andra hand
label-copy = Kopia av skyddsåtgärderna
label-retained = Vad som lagras
label-time = Lagringstid
label-starts = Tiden räknas från
label-retention-ground = Grund
label-then = Efter lagringstiden
label-applies-to = Gäller
label-applies-partly = Gäller delvis
partly-grounds = Den grund som rätten omfattar:
label-applies-limited = Gäller med begränsningar
label-applies-not = Gäller inte
label-request-page = Blankett eller e-tjänst
label-self-service = Självbetjäning
label-identification = Hur identiteten bekräftas
label-decided-by = Beslutet fattas av
label-authority = Tillsynsmyndighet
label-date = Datum
label-version = Version
label-review-by = Ses över senast
label-authoritative = Språkversion som gäller vid skillnader
label-law-as-of = Lagstiftningen kontrollerad

approved-fi = Den finska versionen godkänd av
approved-sv = Den svenska versionen godkänd av
approved-en = Den engelska versionen godkänd av

## Meningar

joint-intro = Registret har flera personuppgiftsansvariga, som är gemensamt personuppgiftsansvariga (artikel 26). Det väsentliga innehållet i arrangemanget är följande:
joint-rights = Du kan utöva dina rättigheter med avseende på och emot var och en av de personuppgiftsansvariga. Du kan alltså rikta din begäran till vem som helst av dem (artikel 26.3).

purpose-kind-primary = ursprungligt ändamål
purpose-kind-steering = planering, utveckling och styrning av den egna verksamheten
purpose-kind-statistics = statistik
purpose-kind-research = vetenskaplig eller historisk forskning
purpose-kind-archiving = arkivering av allmänt intresse
purpose-anonymous = Uppgifterna används bara i en form där ingen kan identifieras.
purpose-number = Ändamål { $number }:
purposes-all = alla ändamål för behandlingen av personuppgifter
purposes-numbered = ändamålen

basis-consent = Samtycke
basis-contract = Avtal
basis-legal-obligation = Rättslig förpliktelse
basis-vital-interests = Grundläggande intresse
basis-public-task = Allmänt intresse eller myndighetsutövning
basis-legitimate-interests = Berättigat intresse
basis-meaning-consent = Personen har samtyckt till att hans eller hennes uppgifter behandlas för ett visst ändamål.
basis-meaning-contract = Behandlingen är nödvändig för att fullgöra ett avtal i vilket personen är part eller för att vidta åtgärder på personens begäran innan ett sådant avtal ingås.
basis-meaning-legal-obligation = Behandlingen är nödvändig för att fullgöra en rättslig förpliktelse som åvilar den personuppgiftsansvarige.
basis-meaning-vital-interests = Behandlingen är nödvändig för att skydda intressen som är av grundläggande betydelse för den registrerade eller för en annan människa.
basis-meaning-public-task = Behandlingen är nödvändig för att utföra en uppgift av allmänt intresse eller som ett led i den personuppgiftsansvariges myndighetsutövning.
basis-meaning-legitimate-interests = Behandlingen är nödvändig för den personuppgiftsansvariges eller en tredje parts berättigade intresse, och den registrerades intressen eller grundläggande rättigheter och friheter väger inte tyngre.
no-national-provision = Ingen särskild bestämmelse har angetts.

special-intro = Följande uppgifter hör till de särskilda kategorier av personuppgifter som får behandlas endast på de villkor som anges i artikel 9.2.
special-mark = särskild kategori av personuppgifter
condition-explicit-consent = Uttryckligt samtycke
condition-employment-and-social-protection = Arbetsrätt, social trygghet och socialt skydd
condition-vital-interests = Grundläggande intresse när personen inte kan ge sitt samtycke
condition-non-profit-body = Verksamhet hos ett icke vinstdrivande organ
condition-made-public = Uppgifter som personen själv på ett tydligt sätt har offentliggjort
condition-legal-claims = Rättsliga anspråk
condition-substantial-public-interest = Viktigt allmänt intresse på grundval av lag
condition-health-or-social-care = Hälso- och sjukvård, social omsorg eller bedömning av arbetskapacitet
condition-public-health = Folkhälsa
condition-archiving-research-statistics = Arkivering, forskning och statistik

necessity-compulsory = uppgifterna måste lämnas
necessity-optional = det är frivilligt att lämna uppgifterna
duty-statutory = Att uppgifterna lämnas är ett lagstadgat krav.
duty-contractual = Att uppgifterna lämnas är ett avtalsenligt krav eller nödvändigt för att ett avtal ska kunna ingås.
duty-voluntary = Det är frivilligt att lämna uppgifterna.

source-data-subject = Personen själv
source-organisation = En annan organisation
source-category-of-bodies = Andra aktörer
source-activity = Uppgifter som uppstår i verksamheten
channel-interface = via ett tekniskt gränssnitt
channel-viewing = via en elektronisk förbindelse för visning
channel-secure-message = genom ett skyddat meddelande eller en skyddad överföring
channel-manual = på papper eller muntligt
public-yes = Ja
public-no = Nej
force-is = säkert
force-may = eventuellt
force-example = exempel
force-mostly = vanligast

systems-intro = Uppgifterna behandlas i följande system.
caption-systems = Informationssystem
own-system = den personuppgiftsansvariges eget
paper-intro = På papper förvaras:
no-paper = Det finns inget pappersmaterial.

automated-none = På grundval av uppgifterna fattas inga beslut som enbart grundas på automatiserad behandling (artikel 22).
automated-some = Följande beslut grundas enbart på automatiserad behandling (artikel 22). Du kan kräva att en människa behandlar ärendet. Du kan också framföra din åsikt och bestrida beslutet (artikel 22.3). När automatiserat beslutsfattande grundar sig på lag finns bestämmelser om skyddsåtgärder i lagen (artikel 22.2 b).
profiling-none = Uppgifterna används inte för profilering (artikel 4.4).
profiling-some = Uppgifterna används för profilering (artikel 4.4).
stated-by = Konstaterat av: { $by }, { $on }.

recipients-intro = Följande mottagare får eller kan få uppgifter. Mottagare är också personuppgiftsbiträden, som behandlar uppgifter för den personuppgiftsansvariges räkning.
caption-recipients = Mottagare
recipient-role-processor = personuppgiftsbiträde
recipient-role-sub-processor = underbiträde
recipient-role-grantee = organisation med användarrättighet
recipient-role-third-party = mottagare av utlämnade uppgifter
granularity-identified = i identifierbar form
granularity-pseudonymous = i pseudonymiserad form
granularity-aggregate = i sammanställd form
granularity-anonymous = i anonym form
ground-processing = behandling för den personuppgiftsansvariges räkning (artikel 28)
disclosures-none = Uppgifterna lämnas inte ut till tredje part.

transfers-intro = Personuppgifter överförs eller kan överföras till länder utanför EU och EES på följande sätt.
transfers-otherwise = Inga andra överföringar har angetts. Besluten om adekvat skyddsnivå har kontrollerats { $date }.
transfers-none = Personuppgifter överförs inte till länder utanför EU och EES.
adequacy-yes = Finns: kommissionens beslut { $decision }, antaget { $date }.
adequacy-renewed = Finns: kommissionens beslut { $decision }, förlängt genom beslut { $renewed }, antaget { $date }.
adequacy-listed = Beslutet gäller bara organisationer som finns på förteckningen för ramen för dataskydd (Data Privacy Framework).
adequacy-no = Det finns inget beslut av kommissionen.
adequacy-limited = Beslutet gäller endast en del av mottagarna i landet.
adequacy-not-used = Överföringen grundar sig inte på beslutet.
mechanism-art45 = Beslut om adekvat skyddsnivå
mechanism-art46-2-a = Rättsligt bindande instrument mellan myndigheter
mechanism-art46-2-b = Bindande företagsbestämmelser
mechanism-art46-2-c = Standardiserade dataskyddsbestämmelser som kommissionen har antagit
mechanism-art46-2-d = Standardiserade dataskyddsbestämmelser som en tillsynsmyndighet har antagit
mechanism-art46-2-e = Godkänd uppförandekod
mechanism-art46-2-f = Godkänd certifieringsmekanism
mechanism-art46-3-a = Avtalsklausuler med tillstånd av tillsynsmyndigheten
mechanism-art46-3-b = Administrativa överenskommelser mellan myndigheter med tillstånd av tillsynsmyndigheten
mechanism-art48 = Internationell överenskommelse
mechanism-art49-1-a = Uttryckligt samtycke
mechanism-art49-1-b = Avtal med den registrerade
mechanism-art49-1-c = Avtal i den registrerades intresse
mechanism-art49-1-d = Viktigt allmänintresse
mechanism-art49-1-e = Rättsliga anspråk
mechanism-art49-1-f = Grundläggande intresse
mechanism-art49-1-g = Offentligt register
mechanism-art49-1-2 = Tvingande berättigat intresse

retention-intro = Uppgifterna lagras bara så länge som ändamålet med behandlingen eller lagstiftningen kräver.
caption-retention = Lagringstider
retained-all = Alla uppgifter i registret
retained-all-of = alla uppgifter
time-permanent = Varaktigt
time-until = Tills
retention-weighed-intro = Om det inte finns bestämmelser om lagringstiden har den fastställts med beaktande av de omständigheter som nämns i tabellen (21 § i lagen om informationshantering inom den offentliga förvaltningen (906/2019)).
retention-weighed = Följande har beaktats:
ground-original-purpose = uppgifternas ursprungliga användningsändamål i myndighetens verksamhet
ground-legal-protection = personers intressen, rättigheter, skyldigheter och rättsskydd
ground-contract = ett avtals rättsverkningar
ground-damages = preskription av skadeståndsskyldighet
ground-criminal-liability = preskription av straffrättsligt ansvar
then-destroy = uppgifterna förstörs
then-archive = uppgifterna arkiveras
then-destroy-or-archive = uppgifterna förstörs eller arkiveras enligt beslut
then-anonymise = uppgifterna anonymiseras

rights-intro = Hur omfattande dina rättigheter är beror på den rättsliga grunden för behandlingen. Du kan alltid framställa en begäran: varje begäran avgörs för sig. Om din begäran inte godkänns får du en motivering och information om rättsmedel (artikel 12.4).
rights-checked = Beskrivningen av rättigheterna har kontrollerats av: { $by }, { $on }.
right-inform = Rätt till information om behandlingen
right-access = Rätt till tillgång till uppgifterna
right-rectify = Rätt till rättelse
right-erase = Rätt till radering
right-restrict = Rätt till begränsning av behandling
right-notify = Rätt att få mottagarna underrättade om ändringar
right-port = Rätt till dataportabilitet
right-object = Rätt att göra invändningar
right-object-marketing = Rätt att invända mot direkt marknadsföring
right-adm = Rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling
right-withdraw = Rätt att återkalla sitt samtycke
right-complain = Rätt att lämna in ett klagomål till en tillsynsmyndighet
right-breach = Rätt till information om en personuppgiftsincident
right-text-inform = Du får information om hur dina personuppgifter behandlas. Den här beskrivningen är en del av den informationen.
right-text-access = Du får veta om dina uppgifter behandlas. Om de behandlas får du tillgång till uppgifterna och en kopia av dem.
right-text-rectify = Du kan kräva att felaktiga uppgifter om dig rättas och att ofullständiga uppgifter kompletteras.
right-text-erase = Du kan kräva att dina uppgifter raderas till exempel när de inte längre behövs eller när det inte finns någon grund för att behandla dem.
right-text-restrict = Du kan kräva att behandlingen begränsas till exempel för den tid det tar att kontrollera om uppgifterna är korrekta.
right-text-notify = Mottagare till vilka uppgifterna har lämnats ut underrättas om rättelse, radering och begränsning, om detta inte visar sig vara omöjligt eller medför en oproportionell ansträngning. På begäran får du veta vilka mottagarna är.
right-text-port = När behandlingen grundar sig på samtycke eller avtal får du de uppgifter som du själv har lämnat och som behandlas automatiserat i ett maskinläsbart format, och du kan överföra dem till en annan personuppgiftsansvarig.
right-text-object = När behandlingen grundar sig på ett allmänt intresse, på myndighetsutövning eller på ett berättigat intresse kan du invända mot den av skäl som hänför sig till din specifika situation.
right-text-object-marketing = Du kan när som helst förbjuda att dina uppgifter används för direkt marknadsföring.
right-text-adm = Beslut som har rättsliga följder för dig eller som på annat sätt påverkar dig i betydande grad kan grundas enbart på automatiserad behandling bara om lagen tillåter det, om det är nödvändigt på grund av ett avtal eller om du uttryckligen har samtyckt till det.
right-text-withdraw = När behandlingen grundar sig på ditt samtycke kan du när som helst återkalla samtycket. Återkallelsen påverkar inte lagligheten av behandling som har skett innan samtycket återkallades.
right-text-complain = Du kan lämna in ett klagomål till tillsynsmyndigheten om du anser att dina uppgifter behandlas i strid med dataskyddsbestämmelserna.
right-text-breach = Du underrättas om en personuppgiftsincident som gäller dina uppgifter, om den sannolikt leder till en hög risk för dina rättigheter och friheter.

procedure-for = Så här utövar du följande rättigheter:
procedure-time = En begäran besvaras utan onödigt dröjsmål och senast en månad efter att den har mottagits. Tiden kan vid behov förlängas med högst två ytterligare månader; du får besked om förlängningen och orsakerna till den inom en månad efter att begäran har mottagits (artikel 12.3).
procedure-fee = En begäran behandlas avgiftsfritt. En rimlig avgift kan tas ut endast om en begäran är uppenbart ogrundad eller orimlig, särskilt om den upprepas, eller om ytterligare kopior begärs (artiklarna 12.5 och 15.3).
procedure-refusal = Om din begäran inte uppfylls får du inom en månad ett meddelande om orsaken till detta och om möjligheten att lämna in ett klagomål till tillsynsmyndigheten och att använda andra rättsmedel (artikel 12.4).
document-access = Dessutom har du rätt att ta del av en handling som gäller dig själv och, som part, av en handling som kan eller har kunnat påverka behandlingen av ditt ärende enligt 11 och 12 § i lagen om offentlighet i myndigheternas verksamhet (621/1999).

authority-intro = Du kan lämna in ett klagomål till tillsynsmyndigheten om du anser att behandlingen av dina personuppgifter strider mot dataskyddsbestämmelserna (artikel 77). Du kan också ha tillgång till andra administrativa prövningsförfaranden och rättsmedel.

changes-intro = Ändringar:
about-changes = Beskrivningen uppdateras när behandlingen eller lagstiftningen ändras. Information om ett nytt ändamål ges innan behandlingen inleds (artiklarna 13.3 och 14.4).
about-assumed = { $count ->
    [one] En uppgift i denna beskrivning är antagen: den offentliga källan anger den inte.
   *[other] { $count } uppgifter i denna beskrivning är antagna: den offentliga källan anger dem inte.
}
about-fallback = En del av texterna finns bara på följande språk:

short-who = Vem som behandlar dina uppgifter
short-why = Vad dina uppgifter används till
short-rights = Dina rättigheter
short-rights-intro = Hur omfattande rättigheterna är beror på grunden för behandlingen. Du kan alltid framställa en begäran.
short-contact = Vem du kan fråga
short-more = Läs mer
short-full = Hela dataskyddsbeskrivningen finns i samma tjänst, och den personuppgiftsansvarige ger den också på begäran.

## Begränsningar av rättigheterna

note-erase-unneeded-only = Uppgifter som inte längre behövs eller som har behandlats olagligt kan raderas. Uppgifter som skyldigheten eller uppgiften fortfarande kräver raderas inte.
note-erase-not-for-claims = Rätten gäller inte uppgifter som behövs för att fastställa, göra gällande eller försvara rättsliga anspråk.
note-erase-not-for-public-health = Rätten gäller inte uppgifter som behövs av ett viktigt allmänt intresse på folkhälsoområdet.
note-erase-public-health-case = Rätten gäller inte uppgifter till den del de behövs av ett viktigt allmänt intresse på folkhälsoområdet.
note-erase-not-if-aim-defeated = Rätten gäller inte uppgifter om raderingen skulle hindra syftet med arkiveringen, forskningen eller statistiken.
note-erase-after-emergency = Uppgifterna raderas när de inte längre behövs för att skydda grundläggande intressen.
note-notify-erasure-where-due = Om radering underrättas när det finns en rätt till radering.
note-port-consent-or-contract-only = Rätten gäller behandling som grundar sig på samtycke eller avtal.
note-port-not-for-public-task = Rätten gäller inte behandling som behövs för att utföra en uppgift av allmänt intresse eller som ett led i myndighetsutövning.
note-port-automated-only = Rätten gäller uppgifter som behandlas automatiserat, inte pappersmaterial.
note-port-provided-only = Rätten gäller uppgifter som personen själv har lämnat.
note-object-public-task-or-interests-only = Rätten gäller behandling som grundar sig på allmänt intresse, myndighetsutövning eller berättigat intresse.
note-object-overridden-by-claims = Behandlingen får fortsätta om den behövs för att fastställa, göra gällande eller försvara rättsliga anspråk.
note-object-research = Behandlingen får fortsätta om forskningen eller statistiken är nödvändig för en uppgift av allmänt intresse.
note-object-marketing-only = Rätten gäller direkt marknadsföring.
note-adm-conditions = Ett sådant beslut är möjligt endast med stöd av avtal, lag eller uttryckligt samtycke.
note-adm-allowed-with-safeguards = Ett sådant beslut får grunda sig på särskilda kategorier av personuppgifter när personens rättigheter skyddas på lämpligt sätt.
note-adm-not-allowed = Ett sådant beslut får inte grunda sig på dessa särskilda kategorier av personuppgifter.
note-withdraw-consent-only = Behandlingen grundar sig inte på samtycke.
note-restriction-excluded = Rätten till begränsning av behandling tillämpas inte på uppgifter om personkunder inom arbetskraftsservicen.
note-restriction-unfounded-requests = Rätten tillämpas inte på en uppenbart ogrundad begäran.
note-research-derogation = Undantag från rätten kan göras för forskning och statistik under de villkor som anges i lag.
note-archiving-derogation = Undantag från rätten kan göras för arkivering av allmänt intresse under de villkor som anges i lag.
note-information-limits = Informationen kan begränsas på grunder som anges i lag.
note-access-limits = Tillgången till uppgifter kan begränsas på grunder som anges i lag.
note-journalism-and-arts = Rätten tillämpas inte på journalistiskt, akademiskt, konstnärligt eller litterärt skapande.
note-openness-act-access = Den som är part och den som handlingen gäller har dessutom rätt att få uppgift ur handlingen.
