### Swedish descriptions of the YAML schemas: a message is a type, an attribute is its field or value.
### Editors show them as hover texts. English descriptions are the types' own documentation.

## Settings

Workspace = Arbetsytans inställningar.
    .name = Arbetsytans namn; också namnet på dess webbplats.
    .languages = De språk som dokumenten skrivs på; det första är huvudspråket.
    .base-url = Den webbadress där mappen out/public publiceras, till exempel https://example.org/dataskydd; beskrivningarnas adresser bildas av den.
    .as-of = Den dag som registren kontrolleras mot; körningsdagen om fältet saknas.
    .banner = En text som skrivs ut på varje sida, till exempel ”Detta är en modell”.
    .introduction = Vad webbplatsen är; står på dess startsidor.
    .feedback = Adressen där läsarna kan ge respons på webbplatsen (306/2019); varje sida har en länk dit.
    .accessibility-statement = Webbplatsens tillgänglighetsutlåtande (306/2019); varje sida har en länk dit.
    .layout = Dispositionen för de dataskyddsbeskrivningar som inte anger någon egen.
    .mode = Om dokumenten anger vad som följer av fakta eller vad publicerade texter påstår.
    .severities = Ändrade allvarlighetsgrader för enskilda regler, var och en med motivering.

Addresses = En sidas webbadress på olika språk. Om ett språk saknas leds läsaren till sidan på ett annat språk.
    .fi = Sidan på finska.
    .sv = Sidan på svenska.
    .en = Sidan på engelska.

SeverityChange = En regels allvarlighetsgrad i denna arbetsyta, när den avviker från den vanliga.
    .level = Regelns allvarlighetsgrad.
    .reason = Varför graden har ändrats.

Level = En regels allvarlighetsgrad.
    .off = Regeln kontrolleras inte.
    .info = En anmärkning: saken är värd att se över.
    .warning = En varning: den som läser dokumentet skulle gå miste om något.
    .error = Ett fel: inga dokument skrivs förrän det har rättats.

Mode = Om dokumenten anger vad som följer av fakta eller vad publicerade texter påstår.
    .derived = Dokumenten anger vad som följer av fakta.
    .as-published = Dokumenten återger påståendena i fältet `stated` utan rättelser, så att publicerade texter kan jämföras med fakta.

## Who

Organisation = En organisation som kan vara personuppgiftsansvarig, personuppgiftsbiträde, mottagare eller uppgiftskälla.
    .id = Organisationens id; samma som filens namn.
    .name = Organisationens officiella namn.
    .short-name = Ett kortare namn för tabeller och datakartor.
    .kind = Vilket slags organisation det är fråga om.
    .business-id = Finländskt FO-nummer.
    .municipality = Kommunens tresiffriga kommunnummer inom citattecken, till exempel `"297"`.
    .employment-authority = Värdet `true` anger att organisationen är en arbetskraftsmyndighet (380/2023, 8 §).
    .organs = Organisationens organ, enheter och tjänsteinnehavare som registren hänvisar till.
    .country = Etableringslandet som en kod med två bokstäver; Finland om fältet saknas.
    .address = Postadressen på en rad.
    .phone = Telefonväxelns nummer.
    .email = Registratorskontorets e-postadress.
    .web = Organisationens webbplats.
    .privacy-page = Den webbsida där organisationen berättar om sin behandling av personuppgifter.
    .secure-channel = En skyddad kanal för personliga ärenden.
    .dpo = Dataskyddsombudets kontaktuppgifter (artikel 37); det räcker med befattningen.
    .shared-dpo = Den organisation vars dataskyddsombud också är denna organisations ombud (artikel 37.3).
    .former-names = Tidigare namn och den sista dagen då vart och ett användes.
    .ended = Den dag då organisationens verksamhet upphörde.
    .replaced-by = Den organisation som tog över uppgifterna.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

OrganisationKind = Vilket slags organisation det är fråga om.
    .municipality = En kommun eller stad.
    .joint-municipal-authority = En samkommun.
    .wellbeing-services-county = Ett välfärdsområde.
    .state-authority = En statlig myndighet.
    .public-institution = En självständig offentligrättslig inrättning, såsom FPA.
    .company = Ett företag.
    .association = En förening eller stiftelse.
    .international-organisation = En internationell organisation (artikel 4.26).

Organ = Ett organ, en enhet eller en tjänsteinnehavare i en organisation.
    .id = Organets id, som inget annat organ i arbetsytan har.
    .name = Organets namn.
    .kind = Vilket slags organ det är fråga om.
    .under = Det organ som detta lyder under.
    .since = Den första verksamhetsdagen.
    .until = Den sista verksamhetsdagen.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

OrganKind = Vilket slags organ det är fråga om.
    .council = Fullmäktige.
    .board = En styrelse, en nämnd eller en sektion.
    .department = En sektor eller ett serviceområde.
    .unit = En enhet eller ett team.
    .office-holder = En tjänsteinnehavare.

FormerName = Ett namn som organisationen inte längre använder.
    .name = Det tidigare namnet.
    .until = Den sista dagen då namnet användes.

Channel = En kanal för personliga ärenden.
    .name = Kanalens namn.
    .web = Kanalens webbadress.

Contact = En kontakt: först befattningen; en persons namn får anges men behövs inte.
    .role = Befattningen eller tjänsten, inte en persons namn.
    .unit = Organisationen eller enheten, om den inte framgår på annat sätt.
    .person = En persons namn; det föråldras lätt, så utelämna det om befattningen räcker.
    .phone = Telefonnummer.
    .email = E-postadress.
    .web = Webbadressen till ett formulär eller en sida.
    .limited-to = Vad kanalen är begränsad till, till exempel enbart allmän rådgivning.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Processor = Ett personuppgiftsbiträde: en organisation som behandlar personuppgifter för den personuppgiftsansvariges räkning (artiklarna 4.8 och 28).
    .id = Personuppgiftsbiträdets id.
    .organisation = Vilken organisation som är personuppgiftsbiträde.
    .task = Vad personuppgiftsbiträdet gör för den personuppgiftsansvariges räkning.
    .systems = De informationssystem som det levererar eller underhåller.
    .countries = De länder där det behandlar uppgifterna, även genom fjärråtkomst.
    .sub-processors = Andra personuppgiftsbiträden som det anlitar (artikel 28.2 och 28.4), eller `none` om det inte finns några.
    .agreement = Personuppgiftsbiträdesavtalet (artikel 28.3).
    .since = Den första dag då biträdet behandlar uppgifterna.
    .own-purposes = Vad biträdet använder uppgifterna till för egen räkning, om det gör det.
    .assessed = Hur det har konstaterats att biträdet ger tillräckliga garantier (artikel 28.1).
    .publicity = Om en karta får visa för alla att biträdet och de biträden som det i sin tur anlitar används (621/1999, 24 § 1 mom. 7 punkten). Innan det har avgjorts visas bara det som en publicerad beskrivning säger.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SubProcessor = Ett annat personuppgiftsbiträde som personuppgiftsbiträdet anlitar (artikel 28.2 och 28.4).
    .organisation = Vilken organisation som är det andra personuppgiftsbiträdet.
    .task = Vad det gör.
    .countries = De länder där det behandlar uppgifterna, även genom fjärråtkomst.
    .sub-processors = De personuppgiftsbiträden som det i sin tur anlitar, eller `none` om det inte finns några.
    .authorisation = Vilket slags förhandstillstånd den personuppgiftsansvarige har gett för att anlita det.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Assessment = En bedömning som görs före användningen: av ett personuppgiftsbiträde (artikel 28.1) eller av en ändring (906/2019, 5 § 3 mom.).
    .on = Dagen för bedömningen.
    .by = Befattningen för den som gjorde bedömningen.
    .result = Vad bedömningen visade.

Authorisation = Den personuppgiftsansvariges skriftliga förhandstillstånd att anlita ett annat personuppgiftsbiträde (artikel 28.2).
    .specific = Ett särskilt skriftligt förhandstillstånd för ett namngivet biträde.
    .general = Ett allmänt skriftligt förhandstillstånd; ändringar meddelas den personuppgiftsansvarige på förhand.

## Systems

System = Ett informationssystem eller en del av ett (Microsoft 365 → Teams).
    .id = Informationssystemets id; samma som filens namn.
    .name = Informationssystemets namn.
    .aliases = Andra namn som används.
    .kind = Vilket slags informationssystem det är fråga om.
    .description = Vad systemet används till, i några få ord.
    .vendor = Den organisation som levererar systemet.
    .self-hosted = Värdet `true` anger att den personuppgiftsansvarige driver systemet själv.
    .part-of = Det system som detta är en del av.
    .hosting = De länder där uppgifterna lagras.
    .owner = Den myndighet som ansvarar för systemet (906/2019, 5 § 2 mom.).
    .since = Den första dagen i bruk.
    .until = Den sista dagen i bruk.
    .change-assessed = Hur ändringens konsekvenser bedömdes innan systemet togs i bruk (906/2019, 5 § 3 mom.), eller `none` om ändringen inte var väsentlig.
    .log = Vad som loggas om användningen av systemet (906/2019, 17 §).
    .self-service = Vad den registrerade själv kan se eller göra i systemet.
    .web = Tjänstens webbadress.
    .prints-identity-code = Värdet `true` anger att systemet som standard skriver ut personbeteckningen på handlingar (1050/2018, 29 §).
    .search-keys = De uppgifter med vilka handlingar kan sökas (906/2019, 28 §).
    .interfaces = De tekniska gränssnitt genom vilka uppgifterna är öppet tillgängliga för andra, eller `none` (906/2019, 28 §).
    .publicity = Om en karta får visa för alla att systemet används (621/1999, 24 § 1 mom. 7 punkten). Innan det har avgjorts visas bara det som en publicerad beskrivning säger.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

MapPublicity = Om något får visas på kartor som publiceras (621/1999, 24 § 1 mom. 7 punkten).
    .public = Vem som helst får veta att det används.
    .internal = Säkerhetsarrangemang håller det hemligt, eller bara personalen behöver känna till det.

SystemKind = Vilket slags informationssystem det är fråga om.
    .core = Tjänstens huvudsakliga system.
    .national = Ett riksomfattande informationssystem som enligt lag måste användas.
    .add-on = Ett system som kompletterar ett riksomfattande informationssystem (380/2023, 120 a §).
    .case-management = Ett ärendehanteringssystem.
    .office = Kontorsprogram eller en del av ett sådant.
    .network-drive = En skyddad nätverksenhet.
    .form = En enkät eller ett elektroniskt formulär.
    .paper = Pappersmaterial.
    .support = Ett annat system som stöder tjänsten.

## Registers

Register = Ett register: vilka personuppgifter som behandlas, av vem, varför, på vilken grund, hur länge och med vem.
    .id = Registrets id; samma som filens namn.
    .name = Registrets namn.
    .base = Det register som detta bygger på: det som inte sägs här är som där, och det som sägs här står bredvid eller i stället för det.
    .number = Registrets nummer i registret över behandling.
    .service = Det serviceområde eller den uppgiftsklass som registret hör till.
    .services = De tjänster där uppgifterna behandlas.
    .status = Om registret är en bas för andra, ett utkast, i kraft eller avslutat.
    .since = Den första giltighetsdagen.
    .until = Den sista giltighetsdagen.
    .publish = Var registrets dataskyddsbeskrivning publiceras.
    .regime = Vilken författning som tillämpas på behandlingen.
    .role = I vilken roll arbetsytans organisation handlar.
    .introduction = En inledning om vad registret gäller, i Markdown.
    .notice = Dataskyddsbeskrivningen som dokument: datum, version, språk och disposition.
    .controllers = De personuppgiftsansvariga; om de är flera är de gemensamt personuppgiftsansvariga (artikel 26).
    .joint = Det inbördes arrangemanget mellan gemensamt personuppgiftsansvariga (artikel 26).
    .acts-for = De personuppgiftsansvariga för vars räkning organisationen handlar när den är personuppgiftsbiträde.
    .owner = Befattningen för den som håller denna beskrivning uppdaterad.
    .responsible = Den som ansvarar för registret, angiven med befattning.
    .contacts = Kontaktuppgifter i ärenden som gäller registret.
    .parts = Delregister som uppgifter och ändamål kan höra till.
    .purposes = Ändamålen, det vill säga vad personuppgifterna behandlas för (artikel 13.1 c).
    .unattached = Rättsliga grunder och författningar som texten inte knyter till något ändamål.
    .data = Vilka uppgifter och om vem.
    .provision-duty = Om personuppgifterna måste lämnas och vad som följer om de inte lämnas (artikel 13.2 e).
    .sources = Varifrån personuppgifterna kommer (artikel 14.2 f).
    .source-marking = Hur det framgår av handlingarna från vem uppgifter om en kund har fåtts och vem som har antecknat dem (380/2023, 114 § 4 mom.).
    .systems = De informationssystem där uppgifterna förvaras.
    .unnamed-systems = Informationssystem som texten nämner utan att ange deras namn.
    .paper = Pappersmaterial, eller `none` om det inte finns något.
    .processors = De personuppgiftsbiträden som handlar för den personuppgiftsansvariges räkning, eller `none` om det inte finns några.
    .disclosures = Till vem uppgifter lämnas ut, eller `none` om inga uppgifter lämnas ut.
    .transfers = Överföringar till länder utanför EU och EES (artikel 13.1 f), eller `none` om inga uppgifter överförs.
    .retention = Hur länge uppgifterna lagras (artikel 13.2 a).
    .secrecy = Vad som är sekretessbelagt och vad som är offentligt.
    .measures = De säkerhetsåtgärder som skyddar uppgifterna (artikel 32).
    .automated-decisions = Beslut som enbart grundar sig på automatiserad behandling (artikel 22), eller `none` om sådana inte fattas.
    .impact-assessment = Konsekvensbedömningen avseende dataskydd (artikel 35), eller `none` om det inte finns någon.
    .risk-factors = Vad som gör behandlingen riskfylld och inte framgår av andra uppgifter (artikel 35).
    .profiling = Profilering (artikel 4.4), eller `none` om den inte förekommer.
    .procedures = Hur den registrerade utövar sina rättigheter (artikel 12).
    .statements = Daterade konstateranden av en ansvarig, till exempel ”inga uppgifter överförs”.
    .remarks = Anmärkningar som läggs till i ett block i dataskyddsbeskrivningen.
    .internal = De block som utelämnas ur den publicerade beskrivningen men tas med i interna dokument.
    .risks = Risker för de registrerade.
    .stated = Vad en redan publicerad text påstår i frågor som programmet annars härleder.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Status = Om registret är en bas för andra, ett utkast, i kraft eller avslutat.
    .base = Endast en bas som andra register bygger på: den beskrivs en gång och får ingen egen dataskyddsbeskrivning.
    .draft = Ett utkast; dokument skrivs endast med väljaren `--drafts`.
    .in-force = I kraft.
    .ended = Avslutat; ingen dataskyddsbeskrivning skrivs.

Publish = Var dokumentet publiceras.
    .web = På den offentliga webben.
    .intranet = Endast på organisationens eget nät.
    .no = Dokumentet publiceras inte.

Regime = Vilken författning som tillämpas på behandlingen.
    .gdpr = EU:s allmänna dataskyddsförordning (EU) 2016/679.
    .law-enforcement = Lagen om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten (1054/2018).

Notice = Dataskyddsbeskrivningen som dokument.
    .title = Dataskyddsbeskrivningens namn, om det är ett annat än registrets.
    .date = Den dag då beskrivningen godkändes eller senast ändrades.
    .review-by = Den dag då beskrivningen senast ska ses över.
    .version = Beskrivningens version.
    .authoritative = Det språk vars text gäller om språkversionerna skiljer sig åt.
    .approvals = Vem som har godkänt varje språkversion och när; den som godkänt anges med befattning.
    .changes = Vad som har ändrats, den nyaste ändringen först.
    .kept = Godkända, undertecknade eller publicerade versioner som bevaras byte för byte.
    .other-versions = Versioner på andra språk eller för andra läsare, som finns på annat håll.
    .layout = Beskrivningens disposition; arbetsytans egen eller programmets inbyggda om fältet saknas.

Approval = Godkännandet av en språkversion.
    .language = Vilken språkversion godkännandet gäller.
    .by = Befattningen för den som har godkänt.
    .on = Dagen för godkännandet.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Change = En ändring i dataskyddsbeskrivningen.
    .date = Dagen för ändringen.
    .text = Vad som ändrades.

OtherVersion = En version av beskrivningen på ett annat språk eller för andra läsare, som finns på annat håll.
    .kind = På vilket språk eller för vem versionen är.
    .web = Var versionen kan läsas.

VersionKind = På vilket språk eller för vem en version av beskrivningen är skriven.
    .northern-sami = På nordsamiska.
    .inari-sami = På enaresamiska.
    .skolt-sami = På skoltsamiska.
    .easy-language = På lätt språk.
    .for-children = För barn.

KeptVersion = En godkänd, undertecknad eller publicerad version av beskrivningen, som bevaras byte för byte.
    .language = Versionens språk.
    .version = Versionens nummer eller annan beteckning.
    .file = Filen i arbetsytans mapp `published/`, till exempel `seloste-2024-05-21.fi.pdf`.
    .sha256 = Filens SHA-256-kontrollsumma, 64 hexadecimala siffror.
    .approved-by = Befattningen för den som har godkänt versionen.
    .date = Dagen för godkännandet eller publiceringen.
    .diary = Diarienumret.
    .signature = Hur versionen är undertecknad.
    .verification = Hur underskriften kan verifieras.

Controller = En personuppgiftsansvarig (artikel 4.7).
    .organisation = Vilken organisation som är personuppgiftsansvarig.
    .organ = Det organ eller den sektor som utövar den personuppgiftsansvariges beslutanderätt, till exempel en nämnd.
    .since = Den första dagen som personuppgiftsansvarig.
    .until = Den sista dagen som personuppgiftsansvarig.
    .representative = Den personuppgiftsansvariges företrädare i unionen, när den personuppgiftsansvarige är etablerad utanför unionen (artikel 27).
    .duties = Vilka skyldigheter som är just dennes, när de personuppgiftsansvariga är flera.
    .shares = Den personuppgiftsansvariges andelar av skyldigheterna, var och en med den lag eller det avtal som ålägger dem.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

DutyShare = En andel av de gemensamt personuppgiftsansvarigas skyldigheter och det som ålägger en av dem den (artikel 26.1).
    .duties = Skyldigheterna, beskrivna i ord.
    .articles = De bestämmelser som anger dessa skyldigheter, till exempel `GDPR art. 32`.
    .phase = Det skede av behandlingen som andelen gäller, om skyldigheterna byter ägare på vägen.
    .provisions = Den lag som ålägger denna personuppgiftsansvariga skyldigheterna.
    .agreement = Det avtal som ålägger denna personuppgiftsansvariga skyldigheterna, om ingen lag gör det.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SourceMarking = Hur det framgår av handlingarna varifrån uppgifter kommer (380/2023, 114 § 4 mom.).
    .how = Hur det antecknas från vem uppgifterna har fåtts och vem som har antecknat dem.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

JointControl = Det inbördes arrangemanget mellan gemensamt personuppgiftsansvariga (artikel 26).
    .provision = Den bestämmelse som anger vars och ens skyldigheter; i annat fall grundar de sig på ett avtal.
    .agreement = Avtalet, när skyldigheterna inte anges i lag.
    .essence = Det väsentliga innehållet i arrangemanget för den registrerade (artikel 26.2), i Markdown.
    .contact-point = Den organisation som den registrerade kan vända sig till (artikel 26.1).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Role = I vilken roll organisationen handlar.
    .controller = Personuppgiftsansvarig: bestämmer ensam eller tillsammans med andra ändamålen och medlen för behandlingen (artikel 4.7).
    .processor = Personuppgiftsbiträde: behandlar uppgifter för den personuppgiftsansvariges räkning (artikel 4.8).

Unattached = Rättsliga grunder och författningar som en text inte knyter till något ändamål.
    .bases = Rättsliga grunder (artikel 6.1).
    .special = Villkor för att behandla särskilda kategorier av personuppgifter (artikel 9.2).
    .provisions = Bestämmelser som anges utan att knytas till något särskilt.

UnnamedSystem = Ett informationssystem som en text nämner utan att ange dess namn.
    .description = Vad texten kallar systemet.
    .vendor = Den organisation som tillhandahåller systemet, om texten anger det.
    .force = Hur säkert saken anges.

ImpactAssessment = Konsekvensbedömningen avseende dataskydd (artikel 35).
    .state = I vilket skede konsekvensbedömningen är.
    .on = Den dag då konsekvensbedömningen gjordes eller då det beslutades att den inte görs.
    .by = Befattningen för den som gjorde bedömningen.
    .dpo-advised = Den dag då dataskyddsombudet gav råd (artikel 35.2).
    .reason = Varför konsekvensbedömningen inte behövs.
    .consulted = Den dag då samråd ägde rum med tillsynsmyndigheten (artikel 36).
    .sent = Den dag då bedömningen sändes till tillsynsmyndigheten för kännedom (1050/2018, 31 § 3 mom.).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

AssessmentState = I vilket skede konsekvensbedömningen är.
    .done = Konsekvensbedömningen har gjorts.
    .planned = Konsekvensbedömningen ska göras.
    .not-needed = Konsekvensbedömningen behövs inte, av det skäl som anges.
    .waived-administratively = Endast den allmänna bedömningen av ett förvaltningsbesluts konsekvenser har utelämnats; det är inget ställningstagande till konsekvensbedömningen enligt artikel 35.

Part = Ett delregister.
    .id = Delregistrets id i detta register.
    .name = Delregistrets namn.
    .description = Vad delregistret gäller.
    .under = Det delregister som detta hör till.
    .role = I vilken roll organisationen handlar i detta delregister, om rollen är en annan än i hela registret.
    .controllers = Delregistrets personuppgiftsansvariga; hela registrets personuppgiftsansvariga om listan saknas.
    .acts-for = De personuppgiftsansvariga för vars räkning organisationen handlar i detta delregister.

ProvisionDuty = Om personuppgifterna måste lämnas och vad som följer om de inte lämnas (artikel 13.2 e).
    .kind = Vilket slags skyldighet det är fråga om.
    .purposes = De ändamål som skyldigheten gäller; alla ändamål om listan saknas.
    .provisions = Den bestämmelse som anger skyldigheten.
    .consequence = Vad som följer om uppgifterna inte lämnas.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

DutyKind = Vilket slags skyldighet att lämna uppgifter det är fråga om.
    .statutory = Att lämna uppgifterna är ett lagstadgat krav.
    .contractual = Att lämna uppgifterna är ett krav enligt avtal eller för att ingå avtal.
    .voluntary = Det är frivilligt att lämna uppgifterna.

PaperMaterial = Material som förvaras på papper.
    .name = Vilket material det är fråga om.
    .groups = De kategorier av registrerade vars uppgifter finns i materialet, om inte alla.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Secrecy = Vad som är sekretessbelagt, vad som är offentligt och på vilken grund (621/1999).
    .text = Sekretessen och offentligheten i hela meningar.
    .public = De kategorier av uppgifter som är offentliga för alla.
    .provisions = Sekretessgrunderna som bestämmelser, till exempel 621/1999, 24 § 1 mom. 25 punkten.
    .ends = När sekretessen upphör (621/1999, 31 §); flera, om grunderna är olika.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SecrecyEnd = När sekretessen upphör (621/1999, 31 §).
    .years-of-document = När 25 år har gått från det att handlingen upprättades: huvudregeln.
    .years-from-death = När 50 år har gått från personens död eller, om tiden för dödsfallet inte är känd, 100 år: det privatliv som 621/1999, 24 § 1 mom. 24–32 punkten skyddar.
    .as-in-text = Vid en annan tidpunkt, som texten anger.

AutomatedDecision = Ett beslut som enbart grundar sig på automatiserad behandling (artikel 22).
    .name = Vad som avgörs.
    .logic = Meningsfull information om logiken bakom (artikel 13.2 f).
    .consequences = Vad beslutet betyder för den registrerade och vad det leder till.
    .provisions = De bestämmelser som tillåter beslutet.

Statement = Ett daterat konstaterande av den som har en viss befattning; beskrivningen säger ”nej” endast på grund av det.
    .what = Vad som konstateras.
    .by = Befattningen för den som konstaterar det.
    .on = Dagen för konstaterandet.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

StatementKind = Vad som kan konstateras.
    .no-transfers = Inga personuppgifter överförs till länder utanför EU och EES.
    .no-disclosures = Inga personuppgifter lämnas ut till tredje part.
    .no-automated-decisions = Inga beslut grundar sig enbart på automatiserad behandling, och ingen profilering förekommer.
    .rights-checked = Den beskrivning av den registrerades rättigheter som programmet har härlett har kontrollerats.

Remark = En anmärkning som läggs till i ett block i dataskyddsbeskrivningen.
    .at = Det block som anmärkningen läggs till i.
    .block = En text som är gemensam för flera register.
    .text = Själva texten, i Markdown.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

## Purposes and data

Purpose = Ett ändamål som personuppgifter behandlas för (artikel 5.1 b); de rättsliga grunderna hör till ändamålet.
    .id = Ändamålets id i detta register.
    .text = Vad personuppgifterna behandlas för.
    .kind = Om ändamålet är det ursprungliga eller ett senare.
    .part = Det delregister som ändamålet gäller.
    .tasks = De uppgifter som hör till ändamålet, var och en med sina bestämmelser.
    .bases = De rättsliga grunderna för behandlingen (artikel 6.1).
    .special = Villkoren för att behandla särskilda kategorier av personuppgifter (artikel 9.2).
    .anonymous-only = Värdet `true` anger att endast anonyma uppgifter används.
    .rights-derogated = Värdet `true` anger att undantag görs från rättigheterna i artikel 15, 16, 18 eller 21 (1050/2018, 31 §).
    .groups = De grupper av registrerade som ändamålet gäller; registrets alla grupper om listan saknas.
    .categories = De kategorier av uppgifter som används; registrets alla kategorier om listan saknas.
    .since = Den dag då ändamålet togs i bruk, om det är nyare än registret.
    .force = Hur säkert saken anges.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

PurposeKind = Om ändamålet är det ursprungliga eller ett senare (artiklarna 5.1 b och 89).
    .primary = Det ursprungliga ändamålet, som uppgifterna samlades in för.
    .steering = Planering, utveckling och styrning av den personuppgiftsansvariges egen verksamhet.
    .statistics = Statistik.
    .research = Vetenskaplig eller historisk forskning.
    .archiving = Arkivering av allmänt intresse.

Task = En uppgift som hör till ett ändamål.
    .text = Vad uppgiften är.
    .provisions = De bestämmelser som anger uppgiften.
    .basis = Vilken av ändamålets rättsliga grunder uppgiften vilar på, om inte på alla.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Basis = En rättslig grund för ett ändamål, för de uppgifter som anger den eller för en del av personuppgifterna (artikel 6.1).
    .basis = Vilken punkt i artikel 6.1 det är fråga om.
    .provisions = De bestämmelser i unionsrätten eller nationell rätt som grunden vilar på (artikel 6.3).
    .groups = De grupper av registrerade som grunden omfattar, om den inte omfattar ändamålets alla grupper.
    .categories = De kategorier av uppgifter som grunden omfattar, om den inte omfattar ändamålets alla uppgifter.
    .scope = Vad grunden omfattar i ord, när varken grupper eller kategorier säger det.
    .consent = Samtycket, när grunden är `consent`.
    .legitimate-interest = Den personuppgiftsansvariges eller en tredje parts berättigade intresse, när grunden är `legitimate-interests` (artikel 13.1 d).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SpecialBasis = Ett villkor för att behandla särskilda kategorier av personuppgifter (artikel 9.2).
    .condition = Vilken punkt i artikel 9.2 det är fråga om.
    .provisions = De bestämmelser i unionsrätten eller nationell rätt som villkoret behöver som stöd.
    .categories = De kategorier av uppgifter som villkoret omfattar.
    .consent = Samtycket, när villkoret är `explicit-consent`.
    .scope = Vad villkoret omfattar, beskrivet i ord.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

DataItem = Vilka uppgifter som behandlas om vilken grupp, varifrån de kommer och var de lagras.
    .part = Det delregister som uppgifterna hör till.
    .groups = Grupperna av registrerade.
    .categories = Kategorierna av uppgifter.
    .necessity = Om uppgifterna måste lämnas eller inte.
    .form = Om uppgifterna är fritext eller ett val ur en lista.
    .class = Den bevarandeklass i informationsstyrningsplanen vars handlingstyp uppgifterna hör till.
    .sources = Uppgiftskällorna; registrets alla källor om listan saknas.
    .retention = De lagringstider som följs; registrets alla lagringstider om listan saknas.
    .systems = De informationssystem där uppgifterna förvaras; registrets alla system om listan saknas.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Necessity = Om uppgifterna måste lämnas.
    .compulsory = Uppgifterna måste lämnas.
    .optional = Uppgifterna får lämnas men måste inte.

DataForm = Hur uppgifterna förs in.
    .free-text = Som fritext.
    .list = Som ett val ur en lista.
    .attachment = Som en bifogad handling.

## Flows and retention

Force = Hur säkert saken anges.
    .is = Det är så.
    .may = Det kan vara så.
    .example = Det nämns som ett exempel.
    .mostly = Det är oftast så.

Source = En källa som personuppgifterna kommer från (artikel 14.2 f).
    .id = Källans id i detta register.
    .from = Vilket slags källa det är fråga om.
    .organisations = Organisationerna, när källan är av slaget `organisation`.
    .name = Källan i ord: vilket slags aktörer eller vilket register.
    .categories = De kategorier av uppgifter som kommer från källan; alla kategorier om listan saknas.
    .purpose = Vad uppgifterna hämtas för.
    .provisions = De bestämmelser som ger rätt till uppgifterna.
    .consent = Det samtycke som uppgifterna fås med.
    .channel = Hur uppgifterna kommer in.
    .system = Det informationssystem eller gränssnitt genom vilket uppgifterna kommer in.
    .frequency = Hur ofta uppgifter kommer in.
    .public = Om källan är allmänt tillgänglig.
    .informed = Hur och när den registrerade informeras om uppgifter från denna källa (artikel 14.3).
    .exemption = Den bestämmelse enligt vilken den registrerade inte behöver informeras (artikel 14.5).
    .force = Hur säkert saken anges.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SourceKind = Vilket slags källa det är fråga om.
    .data-subject = Den registrerade själv.
    .organisation = Namngivna organisationer.
    .category-of-bodies = Ett visst slags aktörer, beskrivna i ord.
    .activity = Uppgifterna uppstår i själva verksamheten.

ChannelKind = Hur uppgifterna förmedlas.
    .interface = Ett tekniskt gränssnitt (906/2019, 22 och 24 §).
    .technical-access = Teknisk anslutning; äldre texter talar om den utan att säga av vilket slag den är.
    .viewing = En elektronisk förbindelse för visning (906/2019, 23 §).
    .secure-message = Ett skyddat meddelande eller en skyddad filöverföring.
    .email = Vanlig e-post, som inte är skyddad.
    .open-form = Ett webbformulär eller en annan förbindelse som inte är skyddad.
    .manual = På papper eller muntligt.

RecipientCapacity = I vilken egenskap mottagaren får uppgifter om en kund hos arbetskraftsservicen (380/2023).
    .employer = Som arbetsgivare (380/2023, 118 §).
    .service-provider = Som producent av arbetskraftsservice (380/2023, 116 § 4 mom.).

Disclosure = Utlämnande av uppgifter till en mottagare utanför den personuppgiftsansvarige (artikel 4.9).
    .to = De mottagare som uppgifterna lämnas ut till.
    .public = Värdet `true` anger att uppgifterna är tillgängliga för alla.
    .capacity = I vilken egenskap mottagarna får uppgifterna, när 380/2023 har egna villkor för det.
    .direction = Åt vilket håll uppgifterna förmedlas, oberoende av under vilken rubrik de anges.
    .category = Kategorin av mottagare, beskriven i ord.
    .purpose = Vad uppgifterna lämnas ut för.
    .groups = De kategorier av registrerade vilkas uppgifter lämnas ut, om inte allas.
    .categories = De kategorier av uppgifter som lämnas ut.
    .provisions = De bestämmelser som tillåter eller kräver att uppgifterna lämnas ut.
    .consent = Det samtycke som uppgifterna lämnas ut med.
    .channel = Hur uppgifterna förmedlas.
    .system = Det informationssystem eller gränssnitt genom vilket uppgifterna lämnas ut.
    .frequency = Hur ofta uppgifter lämnas ut.
    .granularity = Hur noga uppgifterna pekar ut en person.
    .smallest-cell = Det minsta tal som lämnas ut när endast siffror om grupper lämnas ut.
    .onward = Vad mottagaren inte får göra med uppgifterna.
    .requested-by = Den som har begärt uppgifterna.
    .requested-for = Vad uppgifterna har begärts för.
    .status = Om uppgifterna lämnas ut, om en begäran har avslagits eller om uppgifterna inte alls lämnas ut.
    .reasons = Varför begäran har avslagits eller varför uppgifterna inte lämnas ut.
    .practical-reasons = Vad som i praktiken hindrar utlämnandet, utöver de rättsliga skälen.
    .services = De tjänster vars kunder räknas när endast siffror om grupper lämnas ut.
    .force = Hur säkert saken anges.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Granularity = Hur noga uppgifterna pekar ut en person.
    .identified = Personen identifieras med namn eller nummer.
    .pseudonymous = Uppgifterna är pseudonymiserade (artikel 4.5).
    .aggregate = Endast siffror om grupper.
    .anonymous = Ingen kan identifieras (skäl 26).

Transfer = Överföring av personuppgifter till ett tredjeland eller en internationell organisation (artikel 44).
    .system = Det informationssystem vars användning medför överföringen.
    .processor = Det personuppgiftsbiträde som överför uppgifterna.
    .exporter = Den som överför uppgifterna; den personuppgiftsansvarige om fältet saknas.
    .importer = Den som tar emot uppgifterna i tredjelandet.
    .categories = De kategorier av uppgifter som överförs; alla kategorier i systemet eller registret om listan saknas.
    .country = Det land som uppgifterna överförs till, som en kod med två bokstäver.
    .mechanism = Grunden för överföringen (kapitel V).
    .decision = Det kommissionsbeslut som överföringen stöder sig på, till exempel `(EU) 2023/1795`: ett beslut om adekvat skyddsnivå eller om standardavtalsklausuler.
    .covered = Hur man vet att mottagaren omfattas av ett beslut som bara gäller en del av mottagarna eller uppgifterna.
    .module = Modulen i standardavtalsklausulerna (kommissionens beslut (EU) 2021/914).
    .annexes = De bilagor till standardavtalsklausulerna som har fyllts i.
    .fallback = En andra grund, som gäller om den första faller bort.
    .reason = Varför uppgifterna överförs.
    .nature = Vad mottagaren gör med uppgifterna (beslut (EU) 2021/914, bilaga I.B).
    .frequency = Hur ofta uppgifter överförs.
    .measures = Åtgärder som kompletterar överföringsgrunden (Europeiska dataskyddsstyrelsens rekommendationer 01/2020).
    .assessed = Den dag då överföringens konsekvenser bedömdes.
    .listing-checked = Den dag då mottagaren senast fanns på förteckningen över företag i Data Privacy Framework.
    .copy = Var en kopia av skyddsåtgärderna finns att få (artikel 13.1 f).
    .force = Hur säkert saken anges.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Retention = Lagringstiden och från vilken händelse den räknas (artikel 13.2 a); ange ett av fälten `period`, `until`, `criterion`, `consent`, `class` och `permanent`.
    .id = Lagringstidens id i detta register.
    .what = Vad som förvaras, i ord, om det inte framgår av grupperna och kategorierna.
    .part = Det delregister som lagringstiden gäller.
    .groups = De grupper av registrerade som lagringstiden gäller; alla grupper om listan saknas.
    .categories = De kategorier av uppgifter som lagringstiden gäller; alla kategorier om listan saknas.
    .systems = De informationssystem som lagringstiden gäller; alla system om listan saknas.
    .purposes = De ändamål som lagringstiden gäller; alla ändamål om listan saknas.
    .period = Tidens längd.
    .starts = Den händelse som tiden räknas från.
    .condition = När lagringstiden tillämpas.
    .stage = Det skede i uppgifternas livscykel som tiden gäller.
    .until = Den händelse som uppgifterna förvaras fram till.
    .criterion = Det kriterium som avgör lagringstiden.
    .consent = Det samtycke fram till vars slut uppgifterna lagras.
    .class = Den bevarandeklass i informationsstyrningsplanen som anger tiden.
    .permanent = Det beslut enligt vilket uppgifterna bevaras varaktigt.
    .decision = Det beslut enligt vilket uppgifterna bevaras varaktigt, när det beskrivs i en egen fil.
    .provisions = De bestämmelser som anger tiden.
    .grounds = Vad som har vägts in när tiden inte anges i lag (906/2019, 21 §).
    .then = Vad som görs med uppgifterna efter lagringstiden.
    .force = Hur säkert saken anges.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

RetentionGround = Vad som vägs in när lagringstiden inte anges i lag (906/2019, 21 § 1 mom.).
    .original-purpose = Materialets ursprungliga användningsändamål i myndighetens verksamhet.
    .legal-protection = Personers intressen, rättigheter, skyldigheter och rättsskydd.
    .contract = Ett avtals rättsverkningar.
    .damages = Preskriptionstiden för skadestånd.
    .criminal-liability = Den straffrättsliga preskriptionstiden.

Disposal = Vad som görs med uppgifterna när lagringstiden har gått ut.
    .destroy = Uppgifterna förstörs.
    .archive = Uppgifterna arkiveras.
    .destroy-or-archive = Uppgifterna förstörs, eller arkiveras om så har beslutats.
    .anonymise = Uppgifterna anonymiseras.

Direction = Åt vilket håll uppgifterna förmedlas.
    .out = Från den personuppgiftsansvarige till den andra parten.
    .in = Från den andra parten till den personuppgiftsansvarige.

DisclosureStatus = Om uppgifter lämnas ut.
    .given = Uppgifterna lämnas ut.
    .refused = Uppgifterna har begärts men lämnas inte ut.
    .not-done = Uppgifterna lämnas inte ut.

SccModule = En modul i standardavtalsklausulerna (kommissionens beslut (EU) 2021/914).
    .controller-to-controller = Modul ett: från personuppgiftsansvarig till personuppgiftsansvarig.
    .controller-to-processor = Modul två: från personuppgiftsansvarig till personuppgiftsbiträde.
    .processor-to-processor = Modul tre: från personuppgiftsbiträde till personuppgiftsbiträde.
    .processor-to-controller = Modul fyra: från personuppgiftsbiträde till personuppgiftsansvarig.

SccAnnex = En bilaga till standardavtalsklausulerna (kommissionens beslut (EU) 2021/914).
    .I-A = Förteckningen över parter.
    .I-B = Beskrivningen av överföringen.
    .I-C = Den behöriga tillsynsmyndigheten.
    .II = De tekniska och organisatoriska åtgärderna.
    .III = Förteckningen över underbiträden.

TransferFrequency = Hur ofta uppgifter överförs.
    .occasional = Tillfälligt och inte som regel (skäl 111).
    .repeated = Upprepade gånger, med mellanrum.
    .continuous = Fortlöpande.

SupplementaryMeasure = En åtgärd som kompletterar överföringsgrunden (Europeiska dataskyddsstyrelsens rekommendationer 01/2020).
    .encryption = Kryptering med nycklar som finns bara inom EES.
    .pseudonymisation = Pseudonymisering med en nyckel som mottagaren inte får.
    .split-processing = Uppdelad behandling: ingen mottagare får helheten.
    .no-clear-access = Mottagaren kommer inte åt uppgifterna i klartext.
    .transparency = Mottagaren berättar om myndigheters begäranden.
    .challenge = Mottagaren bestrider myndigheters begäranden.
    .eea-support = Stöd ges bara från EES.
    .eea-storage = Uppgifterna förvaras inom EES.

Stage = Ett skede i uppgifternas livscykel.
    .active = Uppgifterna är i daglig användning.
    .intermediate = Uppgifterna lagras men är inte längre i daglig användning.
    .archive = Uppgifterna finns i arkivet.

## Agreements

Agreement = Ett avtal mellan organisationer om personuppgifter.
    .id = Avtalets id; samma som filens namn.
    .name = Avtalets namn.
    .kind = Vilket slags avtal det är fråga om.
    .parties = Avtalets parter och deras roller.
    .open-class = Parterna som en grupp i ord, om texten nämner en sådan, till exempel ”alla tjänsteproducenter”.
    .registers = De register som avtalet gäller.
    .systems = De informationssystem som avtalet gäller.
    .services = De tjänster som avtalet gäller.
    .public-powers = De myndighetsuppgifter, med utövning av offentlig makt, som en annan part sköter med stöd av avtalet.
    .annexes = Avtalets bilagor, var och en med sin version.
    .nature = Vad som görs med uppgifterna: behandlingens art (artikel 28.3).
    .measures = Skyddsåtgärder som biträdet har åtagit sig att vidta (artikel 28.3 c och artikel 32).
    .rank = Avtalshandlingarna i den ordning i vilken de har företräde framför varandra.
    .clauses = Vad som har avtalats, villkor för villkor (artikel 28.3).
    .signed = Dagen för undertecknandet.
    .since = Den första giltighetsdagen.
    .until = Den sista giltighetsdagen.
    .reference = Diarienummer eller annan hänvisning.
    .decision = Det beslut genom vilket avtalet godkänns.
    .secret-parts = De delar av handlingen som är sekretessbelagda; varje exemplar förses med en anteckning om dem (621/1999, 25 §).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SecretPart = En del av en handling som är sekretessbelagd.
    .what = Vilken del av handlingen, till exempel ”punkt 6 (säkerhetsåtgärder)”.
    .provision = Den bestämmelse som sekretessen grundar sig på, till exempel `621/1999 § 24(1)(7)`.

AgreementKind = Vilket slags avtal det är fråga om.
    .processing = Ett personuppgiftsbiträdesavtal (artikel 28.3).
    .joint-control = Ett inbördes arrangemang mellan gemensamt personuppgiftsansvariga (artikel 26).
    .access-right = Ett avtal om användarrättigheter till ett kundinformationssystem.
    .procurement = Ett avtal om upphandling av tjänster.
    .disclosure = Ett avtal om utlämnande av uppgifter.
    .task-transfer = Ett avtal om skötsel av myndighetsuppgifter (kommunallagen 410/2015, 54 §).

Operation = En åtgärd som vidtas med personuppgifter (artikel 4.2).
    .collection = Insamling och registrering.
    .organisation = Organisering och strukturering.
    .storage = Lagring med säkerhetskopior.
    .consultation = Framtagning och läsning, till exempel vid support och underhåll.
    .alteration = Bearbetning och ändring.
    .use = Användning, till exempel analys.
    .disclosure = Utlämning genom överföring eller tillhandahållande på annat sätt.
    .combination = Justering och sammanförande.
    .pseudonymisation = Pseudonymisering eller anonymisering.
    .erasure = Radering och förstöring.

AgreementParty = En avtalspart.
    .organisation = Vilken organisation som är part.
    .role = I vilken roll den är part.
    .services = De tjänster som parten beställer, producerar eller deltar i, om avtalet gäller flera tjänster.
    .since = Den första dagen som part, om den är senare än avtalets början.
    .until = Den sista dagen som part, om den är tidigare än avtalets slut.
    .standings = I vilken roll parten får uppgifter ur respektive register, om avtalet öppnar register för den.

Standing = I vilken roll och på vilken grund en part får uppgifter ur ett register.
    .register = Vilket register.
    .role = I vilken roll: för ett personuppgiftsbiträde räcker avtalet (artikel 28), andra behöver en grund.
    .provisions = De bestämmelser med stöd av vilka uppgifterna lämnas ut till parten, om den inte behandlar dem för den personuppgiftsansvariges räkning.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

PartyRole = Partens roll.
    .controller = Personuppgiftsansvarig: bestämmer ändamålen och medlen för behandlingen (artikel 4.7).
    .joint-controller = Gemensamt personuppgiftsansvarig: bestämmer dem tillsammans med en annan (artikel 26).
    .processor = Personuppgiftsbiträde: behandlar uppgifter för den personuppgiftsansvariges räkning (artikel 4.8).
    .recipient = Mottagare: får uppgifter (artikel 4.9).
    .client = Beställare: beställer tjänsten.
    .producer = Tjänsteproducent: producerar tjänsten.

Annex = En bilaga till ett avtal.
    .name = Bilagans namn.
    .kind = Vad bilagan handlar om.
    .categories = De kategorier av uppgifter som bilagan räknar upp.
    .version = Bilagans version.
    .approved = Dagen för godkännandet.
    .approved-by = Befattningen för den som har godkänt bilagan.

AnnexKind = Vad bilagan handlar om.
    .description = Beskrivningen av behandlingen: föremål och varaktighet, art och ändamål, kategorier av uppgifter och registrerade (artikel 28.3).
    .instructions = Den personuppgiftsansvariges instruktioner (artikel 28.3 a).
    .security = Säkerhetsåtgärderna (artikel 32).
    .sub-processors = Andra personuppgiftsbiträden (artikel 28.2).
    .other = Något annat.

Clause = En fråga som avtalet har villkor om, eller saknar villkor om.
    .about = Vilken fråga det gäller.
    .agreed = Om avtalet har villkor i frågan.
    .period = Tidsfristen, till exempel `24 hours` för att anmäla en personuppgiftsincident.
    .text = Villkoren i korthet.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

ClauseKind = En fråga som ett avtal reglerar (artiklarna 28.3, 26 och 33.2).
    .instructions = Behandling endast på dokumenterade instruktioner (artikel 28.3 a).
    .confidentiality = Tystnadsplikt för de personer som behandlar uppgifterna (artikel 28.3 b).
    .security = Säkerhet i samband med behandlingen (artiklarna 28.3 c och 32).
    .sub-processors = Villkoren för att anlita andra personuppgiftsbiträden (artikel 28.2 och 28.3 d).
    .assistance = Bistånd med de registrerades begäranden och med skyldigheterna enligt artiklarna 32–36 (artikel 28.3 e och f).
    .breach-notice = Underrättelse till den personuppgiftsansvarige om en personuppgiftsincident (artikel 33.2).
    .deletion = Återlämnande eller radering av uppgifterna när behandlingen upphör (artikel 28.3 g).
    .audit = Information och granskningar (artikel 28.3 h).
    .liability = Ansvar för skada (artikel 82).
    .supervision = Tillsyn över användningen.
    .term = Avtalets giltighetstid.
    .notice = Uppsägning och uppsägningstid.
    .termination = Hävning på grund av avtalsbrott.
    .task = Vilken uppgift det gäller (410/2015, 54 §).
    .costs = Kostnaderna och hur de fördelas (410/2015, 54 §).

Grant = En användarrättighet till ett kundinformationssystem som ges en annan organisations personal (380/2023, 124–126 §).
    .id = Användarrättighetens id.
    .system = Det informationssystem som rättigheten gäller.
    .grantee = Den organisation vars personal får rättigheten.
    .role = Den uppgift som de personer har som får rättigheten.
    .granted-by = Den som ger rättigheten.
    .ground = Grunden i lag.
    .registers = De register vars uppgifter rättigheten öppnar; alla register som använder systemet om listan saknas.
    .services = De tjänster som rättigheten ges för.
    .purpose = Vad uppgifterna används för.
    .necessity = Varför uppgiften inte kan skötas utan rättigheten (380/2023, 124 § 2 mom.).
    .categories = De kategorier av uppgifter som rättigheten öppnar.
    .powers = Vad personerna får göra med uppgifterna.
    .scope = Vilka kunder rättigheten begränsas till.
    .clients = Vilka kunder rättigheten gäller, i ord.
    .criteria = De kriterier för servicebehov som öppnar en kunds uppgifter.
    .condition = Ett samtycke som begärs utöver grunden i lag.
    .undertaking = Varje användares personliga förbindelse.
    .viewing = De villkor för en elektronisk förbindelse för visning som är uppfyllda (906/2019, 23 §).
    .risks = De risker som har bedömts.
    .log-reviewer = Befattningen för den som granskar logguppgifterna (906/2019, 17 §).
    .since = Den första dagen.
    .until = Den sista dagen.
    .ends-when = Vad som gör att rättigheten upphör före sin sista dag (380/2023, 126 §).
    .agreement = Det avtal som rättigheten grundar sig på.
    .decision = Det beslut som rättigheten grundar sig på.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Power = Vad en användare får göra med uppgifterna.
    .view = Se uppgifterna.
    .record = Föra in nya uppgifter.
    .change = Ändra eller ta bort uppgifter.

ClientScope = Hur kunderna avgränsas.
    .shared-clients = Kunder som båda organisationerna har.
    .area = Endast kunder inom området.
    .valid-relationship = Kunder med ett giltigt kundförhållande.
    .service-need = Kunder som uppfyller ett kriterium för servicebehov.

ViewingCondition = Ett villkor för en elektronisk förbindelse för visning mellan myndigheter (906/2019, 23 §).
    .single-searches = Endast enskilda sökningar efter de uppgifter som behövs är möjliga.
    .purpose-asked = Uppgifternas användningsändamål klarläggs vid varje sökning.
    .anomalies-detected = Avvikande användning upptäcks.

EndTrigger = Vad som gör att en användarrättighet upphör (380/2023, 126 §).
    .role-ends = Personen har inte längre uppgiften.
    .relationship-ends = Kundförhållandet upphör.
    .agreement-ends = Avtalet upphör.
    .misuse = Rättigheten har missbrukats.

Undertaking = Den förbindelse som varje användare undertecknar.
    .text-version = Versionen av förbindelsens text.
    .service-need = Vad kundens servicebehov betyder i användarnas arbete.
    .signed-before-use = Värdet `true` anger att förbindelsen undertecknas innan rättigheten öppnas.

Criterion = När en kund i en målgrupp behöver tjänsten, så att uppgifterna får öppnas.
    .id = Kriteriets id.
    .group = Målgruppen.
    .services = De tjänster som kriteriet gäller.
    .shows = Vad som visar servicebehovet.
    .categories = De kategorier av uppgifter som öppnas.
    .powers = Vad användaren får göra med uppgifterna.
    .action = Den åtgärd som uppgifterna ska leda till.
    .referrer = Befattningen för den som hänvisar kunden.
    .status = Om kriteriet är fastställt.
    .since = Den första dagen.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

CriterionStatus = Om ett kriterium är fastställt.
    .settled = Den gällande texten fastställer det.
    .agreed-separately = Det avtalas separat.
    .open = Det är ännu öppet.

## Decisions

Decision = Ett beslut, föreslaget, ändrat, fattat eller lagakraftvunnet, med det som godkänns och med vilken behörighet.
    .id = Beslutets id; samma som filens namn.
    .name = Beslutets namn.
    .organisation = Den organisation som beslutar.
    .organ = Det organ eller den tjänsteinnehavare som beslutar.
    .versions = Beslutets versioner, den äldsta först; den sista gäller.
    .diary = Diarienumret.
    .competence = Den punkt i förvaltningsstadgan som ger behörighet att besluta, till exempel `§ 32`.
    .competence-date = Förvaltningsstadgans datum.
    .provisions = De bestämmelser som beslutet grundar sig på.
    .registers = De register som beslutet gäller.
    .agreements = De avtal som godkänns genom beslutet.
    .grants = De användarrättigheter som godkänns genom beslutet.
    .services = De tjänster som beslutet gäller.
    .signatories = Befattningarna för dem som får underteckna.
    .earlier = Tidigare beslut som beslutet hänvisar till.
    .waived = Bedömningar som inte har gjorts, och skälet till det.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

DecisionVersion = En version av ett beslut.
    .status = Vad versionen är.
    .date = Versionens datum.
    .section = Paragrafens nummer i protokollet, till exempel `§ 45`.
    .text = Vad som beslutas, i Markdown.
    .reasons = Motiveringen, i Markdown.
    .preparer = Befattningen för den som har berett ärendet.
    .presenter = Föredragandens befattning.
    .parties = De organisationer som namnges i versionen.
    .open-class = Den grupp som versionen gäller, i ord, om texten nämner en sådan, till exempel ”de kommuner som har anmält sitt intresse”.
    .adds = De organisationer som versionen säger sig lägga till dem i den föregående versionen.
    .points = Vad beslutet och motiveringen säger om en och samma fråga.

DecisionPoint = Vad ett beslut och dess motivering säger om en och samma fråga.
    .about = Vilken fråga det gäller.
    .decided = Vad beslutet säger om frågan.
    .reasoned = Vad motiveringen säger om frågan.

PointAbout = En fråga som både ett beslut och dess motivering kan behandla.
    .parties = Vem beslutet gäller.
    .period = Från och med när och till och med när.
    .frequency = Hur ofta.
    .data = Vilka uppgifter beslutet gäller.
    .powers = Vad som får göras med uppgifterna.
    .condition = På vilket villkor.

DecisionStatus = Vad en version av ett beslut är.
    .proposed = Ett förslag: inget har ännu beslutats.
    .amended = Ett förslag som har ändrats vid sammanträdet.
    .decided = Beslutet har fattats, och ändring kan sökas.
    .final = Beslutet har vunnit laga kraft: ändring kan inte längre sökas.
    .refused = Förslaget har förkastats.

Signatory = En befattning vars innehavare får underteckna med stöd av ett beslut.
    .role = Befattningen.
    .alone = Värdet `true` anger att en sådan person får underteckna ensam.
    .technical-changes = Värdet `true` anger att innehavaren får godkänna tekniska ändringar före undertecknandet.

EarlierDecision = Ett tidigare beslut som det hänvisas till.
    .decision = Beslutet, om det beskrivs i arbetsytan.
    .body = Den som fattade beslutet.
    .date = Beslutets datum.
    .section = Paragrafens nummer i protokollet.
    .about = Vad beslutet gäller.

WaivedAssessment = En bedömning som inte har gjorts, och skälet till det.
    .what = Vilken bedömning det är fråga om.
    .reason = Varför bedömningen inte har gjorts.

## Services, areas and risks

Service = En tjänst där uppgifterna behandlas: vem som ska ordna den och vem som producerar den.
    .id = Tjänstens id.
    .name = Tjänstens namn.
    .kind = Vilket slags tjänst det är fråga om.
    .provisions = De bestämmelser som tjänsten grundar sig på.
    .organiser = Den som har organiseringsansvaret för tjänsten.
    .producers = De som producerar tjänsten.
    .billing = Vad som faktureras och efter vad det räknas.
    .since = Den första dagen.
    .until = Den sista dagen.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

ServiceKind = Vilket slags tjänst det är fråga om.
    .statutory = Lagen kräver tjänsten.
    .procured = Tjänsten köps av en annan organisation.
    .voluntary = Kommunen har åtagit sig uppgiften med stöd av sin självstyrelse (410/2015, 7 §).
    .for-another = Tjänsten sköts för en annan organisations räkning.

Area = Ett samarbetsområde, till exempel ett sysselsättningsområde: ingen juridisk person och därför aldrig personuppgiftsansvarig eller avtalspart.
    .id = Områdets id.
    .name = Områdets namn.
    .responsible = Den ansvariga kommun som sköter uppgifterna för alla (410/2015, 51 §).
    .organ = Det gemensamma organet (410/2015, 51 §).
    .members = Medlemskommunerna.
    .agreement = Samarbetsavtalet (410/2015, 52 §).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

AreaMember = En kommun i ett samarbetsområde.
    .organisation = Vilken kommun det är fråga om.
    .since = Den första dagen som medlem.
    .until = Den sista dagen som medlem.

Risk = En risk för de registrerade, vad som görs åt den och vad som kvarstår.
    .id = Riskens id.
    .threat = Vad som kan hända.
    .measures = Vad som görs åt risken.
    .residual = Den risk som kvarstår.
    .explanation = Varför risken kvarstår.
    .accepted-by = Befattningen för den som har godtagit den kvarstående risken.
    .accepted = Den dag då den kvarstående risken godtogs.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

RiskFactor = Vad som gör behandlingen riskfylld (artikel 35; WP248), när det inte framgår av andra uppgifter.
    .large-scale = Många personer, många uppgifter, lång tid eller ett stort område.
    .systematic-monitoring = Människor övervakas systematiskt.
    .public-area-monitoring = Ett område som allmänheten har tillträde till övervakas systematiskt i stor omfattning (artikel 35.3 c).
    .combined-data = Uppgifter som samlats in för olika ändamål jämförs eller kombineras.
    .new-technology = Teknik används på ett nytt sätt.
    .denies-service = Behandlingen avgör om någon får en tjänst eller ett avtal.
    .scoring = Människor utvärderas eller poängsätts.
    .location = Var människor befinner sig följs.
    .whistleblowing = Människor rapporterar misstänkta överträdelser.

RiskLevel = Hur stor risken är.
    .low = Låg.
    .medium = Medelhög.
    .high = Hög; samråd sker med tillsynsmyndigheten före behandlingen (artikel 36.1).

## Retention schedule, processes and repositories

RetentionClass = En bevarandeklass i en informationsstyrningsplan; uppgifterna hör till dess handlingstyp.
    .id = Bevarandeklassens id.
    .name = Handlingstypen.
    .task = Uppgiftsklassen, till exempel `05.01.02`.
    .period = Tidens längd, till exempel `10 years`.
    .starts = Den händelse som tiden räknas från.
    .provisions = De bestämmelser som anger tiden.
    .grounds = Vad som har vägts in när tiden inte anges i lag (906/2019, 21 §).
    .permanent = Det beslut enligt vilket klassens handlingar bevaras varaktigt.
    .permanent-since = Den dag från vilken handlingarna bevaras varaktigt.
    .publicity = Om handlingarna är offentliga.
    .secrecy = Sekretessgrunderna.
    .secret-for = Sekretesstidens längd (621/1999, 31 §).
    .then = Vad som görs med handlingarna efter lagringstiden.
    .archive = Hur och var de handlingar som arkiveras förvaras (906/2019, 5 § 2 mom. 3 punkten).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Publicity = Om handlingarna är offentliga (621/1999).
    .public = Offentliga.
    .partly-secret = Delvis sekretessbelagda.
    .secret = Sekretessbelagda.

Process = En verksamhetsprocess hos informationshanteringsenheten (906/2019, 5 § 2 mom.).
    .id = Processens id.
    .name = Processens namn.
    .authority = Den myndighet som ansvarar för processen.
    .purpose = Vad processen är till för.
    .registers = De register som används i processen.
    .repositories = De informationslager som används i processen.
    .follows = De processer som denna process följer på.
    .automated = Det automatiserade avgörandeförfarande som har tagits i bruk (906/2019, 6 a kap.).
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Automation = Ibruktagandet av ett automatiserat avgörandeförfarande (906/2019, 28 d §).
    .decided = Dagen för beslutet om ibruktagande.
    .text = Vad som avgörs automatiserat.

Repository = Ett informationslager eller ärenderegister hos informationshanteringsenheten (906/2019, 5 § 2 mom., 25 och 28 §).
    .id = Informationslagrets id.
    .name = Informationslagrets namn.
    .kind = Vilket slags informationslager det är fråga om.
    .authority = Den myndighet som ansvarar för informationslagret.
    .content = Vad informationslagret innehåller.
    .personal = Om informationslagret innehåller personuppgifter.
    .systems = De informationssystem där informationslagret förvaras.
    .registers = De register vars uppgifter finns i informationslagret.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

RepositoryKind = Vilket slags informationslager det är fråga om.
    .data = Ett informationslager.
    .case = Ett ärenderegister.
    .service = Ett informationslager för uppgifter som uppkommer när tjänster produceras (906/2019, 27 §).

## Claims of published texts

Claim = Ett påstående i en publicerad text i en fråga som programmet annars härleder.
    .about = Vad påståendet gäller.
    .text = Påståendet med egna ord, i Markdown; en författnings namn behöver det inte.
    .place = Var i den publicerade texten påståendet finns, till exempel `17` eller `11.4`.
    .at = Det block där påståendet återges; ämnets eget block om fältet saknas.
    .on = Textens datum, om det är ett annat än beskrivningens eget.
    .force = Hur säkert saken anges.
    .says = Vad som påstås om en rättighet, en skyldighet, en överföring eller en adekvat skyddsnivå.
    .right = Vilken rättighet det är fråga om.
    .except = De rättsliga grunder för vilka rättigheten förnekas.
    .purposes = De ändamål som påståendet begränsas till.
    .organisation = Organisationen: en mottagare, en myndighet eller den som tar emot uppgifterna i ett tredjeland.
    .system = Vilket informationssystem det är fråga om.
    .country = Vilket land det är fråga om.
    .mechanism = Grunden för överföringen (kapitel V).
    .provisions = De bestämmelser som anges.
    .title = Den rubrik under vilken en författning anges.
    .unnumbered = Värdet `true` anger att texten bara nämner författningens rubrik, utan nummer.
    .period = Tidens längd.
    .web = Den webbadress som anges.

ClaimKind = Vad ett påstående gäller.
    .right = En rättighet för de registrerade: att den gäller eller att den inte gäller.
    .procedure = Hur en rättighet utövas.
    .fee = Vad en begäran kostar (artikel 12.5).
    .reply-time = Hur snabbt en begäran besvaras (artikel 12.3).
    .refusal = På vilka grunder en begäran avslås (artikel 12.4).
    .duty = En skyldighet som åläggs den registrerade.
    .recipient = Till vem uppgifter lämnas.
    .transfer = En överföring till länder utanför EES, eller att ingen överföring sker.
    .automated-decision = Automatiserade beslut eller profilering: att det förekommer, att det inte förekommer eller att det inte förekommer till någon del.
    .adequacy = Att ett land eller ett ramverk ger en adekvat skyddsnivå.
    .statute = En författning som anges med rubrik eller nummer.
    .authority = Tillsynsmyndigheten och dess kontaktuppgifter.
    .contact = Hur texten skriver en adress eller ett nummer, när det är skrivet på annat sätt än det används.
    .signature = Hur texten är undertecknad och hur det kan verifieras.
    .update = När och varför texten uppdateras.

ClaimValue = Vad som påstås.
    .yes = Det är så: rättigheten gäller, skyldigheten finns, uppgifter överförs eller skyddsnivån är adekvat.
    .no = Det är inte så.
    .limited = Det är så med de begränsningar som texten anger.

## Vocabularies

Groups = `groups.yaml`: grupper av registrerade.
    .groups = Listan över grupper av registrerade.

Categories = `categories.yaml`: kategorier av uppgifter.
    .categories = Listan över kategorier av uppgifter.

Consents = `consents.yaml`: samtycken.
    .consents = Listan över samtycken.

Measures = `measures.yaml`: säkerhetsåtgärder.
    .measures = Listan över säkerhetsåtgärder.

Procedures = `procedures.yaml`: hur de registrerade utövar sina rättigheter.
    .procedures = Listan över förfaranden.

Blocks = `blocks.yaml`: texter som är gemensamma för flera register.
    .blocks = Listan över gemensamma texter.

Processors = `processors.yaml`: personuppgiftsbiträden.
    .processors = Listan över personuppgiftsbiträden.

Grants = `grants.yaml`: användarrättigheter.
    .grants = Listan över användarrättigheter.

Criteria = `criteria.yaml`: kriterier för servicebehov.
    .criteria = Listan över kriterier för servicebehov.

Services = `services.yaml`: tjänster.
    .services = Listan över tjänster.

Areas = `areas.yaml`: samarbetsområden.
    .areas = Listan över samarbetsområden.

Risks = `risks.yaml`: risker.
    .risks = Listan över risker.

RetentionClasses = `retention-classes.yaml`: informationsstyrningsplanens bevarandeklasser.
    .retention-classes = Listan över bevarandeklasser.

Processes = `processes.yaml`: informationshanteringsenhetens verksamhetsprocesser.
    .processes = Listan över verksamhetsprocesser.

Repositories = `repositories.yaml`: informationslager och ärenderegister.
    .repositories = Listan över informationslager och ärenderegister.

Group = En grupp av registrerade.
    .id = Gruppens id.
    .name = Gruppens namn.
    .description = Vilka som hör till gruppen.
    .vulnerable = Värdet `true` anger att gruppen behöver särskilt skydd, såsom arbetslösa eller patienter (WP248).
    .children = Värdet `true` anger att gruppen omfattar barn.
    .youngest = Åldern i år på den yngsta i gruppen, när den har barn (artikel 8).
    .representatives = Värdet `true` anger att de som hör till gruppen företräder en organisation, såsom kontaktpersoner: de är inte parter i dess avtal (artikel 6.1 b).
    .staff = Värdet `true` anger att gruppen omfattar den personuppgiftsansvariges egen personal.
    .nothing-stored = Värdet `true` anger att gruppen nämns endast för att säga att inget lagras om den.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Category = En kategori av uppgifter, i regel personuppgifter (artikel 14.1 d).
    .id = Kategorins id.
    .name = Kategorins namn.
    .description = Vad kategorin innehåller.
    .special = Vilken särskild kategori av personuppgifter det är fråga om, om den är en sådan (artikel 9.1).
    .criminal = Värdet `true` anger att uppgifterna rör fällande domar i brottmål och överträdelser (artikel 10).
    .identity-code = Värdet `true` anger att det är fråga om personbeteckningen (1050/2018, 29 §).
    .image = Värdet `true` anger att det är fråga om bilder eller videor där någon kan kännas igen.
    .not-personal = Värdet `true` anger att uppgifterna inte rör en person, såsom antalet anställda i ett företag.
    .proxy-for = Den särskilda kategori som uppgifterna kan avslöja, såsom en diet kan avslöja hälsotillstånd eller övertygelse.
    .secrecy = De bestämmelser enligt vilka uppgifterna är sekretessbelagda (621/1999, 24 §).
    .dpv = Termen i Data Privacy Vocabulary, till exempel `pd:HealthRecord`.
    .provisions = De bestämmelser som tillåter att uppgifterna behandlas.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

SpecialCategory = En särskild kategori av personuppgifter (artikel 9.1).
    .ethnic-origin = Ras eller etniskt ursprung.
    .political-opinion = Politiska åsikter.
    .belief = Religiös eller filosofisk övertygelse.
    .trade-union = Medlemskap i fackförening.
    .genetic = Genetiska uppgifter.
    .biometric = Biometriska uppgifter som entydigt identifierar en person.
    .health = Uppgifter om hälsa.
    .sexual-life = Sexualliv eller sexuell läggning.

Consent = Ett samtycke: hos myndigheter betyder ordet fyra olika saker, så ange vilken av dem.
    .id = Samtyckets id.
    .name = Vad personen samtycker till.
    .kind = Vad samtycket är i rättslig mening.
    .provisions = Den bestämmelse som kräver samtycket, om det finns en sådan.
    .recorded = Hur samtycket antecknas så att det kan visas (artikel 7.1).
    .withdrawal = Hur samtycket återkallas (artikel 7.3).
    .categories = De kategorier av uppgifter som samtycket öppnar.
    .purpose = Vad uppgifterna används till.
    .period = Hur länge samtycket gäller om det inte återkallas, till exempel `12 months`.
    .refusal = Vad som följer om personen inte ger sitt samtycke.
    .guardian = Värdet `true` anger att vårdnadshavaren ger samtycket för ett barn (artikel 8.1).
    .text-version = Versionen av den samtyckestext som används.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

ConsentKind = Vad samtycket är i rättslig mening.
    .basis = En rättslig grund för behandlingen (artikel 6.1 a) eller ett villkor för att behandla särskilda kategorier av personuppgifter (artikel 9.2 a).
    .secrecy-waiver = Tillstånd att lämna ut en sekretessbelagd uppgift (621/1999, 26 § 1 mom. 2 punkten); ingen rättslig grund för behandlingen.
    .itemised-written = Ett specificerat skriftligt samtycke som lagen kräver (380/2023, 116 § 4 mom. och 118 § 3 mom.).
    .courtesy = En hövlighet: personen tillfrågas fast lagen inte kräver det.
    .unstated = En publicerad text talar om samtycke utan att säga vilket av dessa det är.

Measure = En säkerhetsåtgärd som skyddar personuppgifter (artikel 32).
    .id = Åtgärdens id.
    .name = Den rubrik under vilken beskrivningen nämner åtgärden.
    .kind = Vad åtgärden gäller; beskrivningens struktur kan ge varje slag ett eget underavsnitt.
    .text = Den offentliga ordalydelsen.
    .internal = Ordalydelsen för interna dokument.
    .own-staff-only = Värdet `true` anger att endast den personuppgiftsansvariges egen personal har tillgång enligt åtgärden.
    .provisions = De bestämmelser som åtgärden genomför.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

MeasureKind = Vad säkerhetsåtgärden gäller (906/2019, 13–17 och 21 §).
    .access = Vem som har åtkomst till uppgifterna, hur användarrätten ges och när den upphör.
    .monitoring = Hur användningen övervakas: loggar och rapporter.
    .maintenance = Tekniskt underhåll.
    .availability = Att uppgifterna förblir oförvanskade och tillgängliga.
    .paper = Pappersmaterial.
    .disposal = Hur uppgifterna förstörs.

Procedure = Ett förfarande genom vilket den registrerade utövar sina rättigheter (artikel 12).
    .id = Förfarandets id.
    .rights = De rättigheter som förfarandet gäller; alla rättigheter om listan saknas.
    .how = Hur en begäran görs.
    .web = Webbadressen till e-tjänsten eller formuläret.
    .contacts = Vilka som tar emot en begäran.
    .self-service = Ett informationssystem där den registrerade själv kan sköta ärendet.
    .identification = Hur den som begär identifieras (artikel 12.6).
    .identified-by = Med stöd av vad personen skiljs från andra; ett enda räcker.
    .decided-by = Befattningen för den som beslutar.
    .time = Hur snabbt en begäran besvaras (artikel 12.3).
    .fee = Vad en begäran kostar (artikel 12.5).
    .refusal = När en begäran får avslås (artikel 12.4).
    .remedies = Vad man kan göra om en begäran avslås.
    .document-access = Värdet `true` anger att rätten att ta del av handlingar (621/1999, 11 och 12 §) beskrivs vid sidan av artikel 15.
    .assumed = Värdet `true` anger att uppgiften är ett antagande: den offentliga text som beskrivningen bygger på säger det inte.

Identifier = Med stöd av vad den som framställer en begäran skiljs från andra (artikel 12.6; 1050/2018, 29 §).
    .strong-identification = Stark autentisering.
    .identity-document = En identitetshandling som visas upp.
    .identity-code = Enbart personbeteckningen.
    .identity-code-and-name = Personbeteckningen och namnet.
    .known-data = Andra uppgifter som endast personen kan antas känna till, eller en tidigare känd kontakt.

Block = En text som är gemensam för flera register, i Markdown.
    .id = Textens id.
    .text = Själva texten, i Markdown.
    .for-controllers = Andra ordalydelser för enskilda personuppgiftsansvariga.

BlockVariant = En gemensam texts ordalydelse för en personuppgiftsansvarig.
    .controller = Vilken organisation som är personuppgiftsansvarig.
    .text = Själva texten, i Markdown.

## Layouts

Layout = Dataskyddsbeskrivningens disposition: avsnittens ordning och rubriker.
    .id = Dispositionens id; samma som filens namn.
    .numbered = Om avsnitten numreras.
    .sections = Avsnitten i ordning.

Section = Ett avsnitt i dataskyddsbeskrivningen.
    .title = Avsnittets rubrik; det första blockets egen rubrik om fältet saknas.
    .blocks = Blocken i avsnittet.
    .sections = Avsnittets underavsnitt.

SubSection = Ett underavsnitt i dataskyddsbeskrivningen.
    .title = Underavsnittets rubrik; det första blockets egen rubrik om fältet saknas.
    .blocks = Blocken i underavsnittet.
    .rights = De rättigheter vars utövande underavsnittets block `procedures` berättar om; på andra ställen berättar blocket om övriga förfaranden.
    .measures = De slag av åtgärder som underavsnittets block `measures` berättar om; på andra ställen berättar blocket om övriga åtgärder.

BlockName = Ett block i dataskyddsbeskrivningen: en fråga som den besvarar.
    .name = Registrets namn, tjänsten och inledningen.
    .parts = Registrets delar och för vems räkning organisationen handlar i var och en.
    .controller = De personuppgiftsansvariga och deras kontaktuppgifter (artikel 13.1 a).
    .joint-control = Det väsentliga innehållet i arrangemanget mellan gemensamt personuppgiftsansvariga (artikel 26.2).
    .responsible = Den som ansvarar för registret, angiven med befattning.
    .contacts = Kontaktuppgifter i ärenden som gäller registret.
    .dpo = Dataskyddsombudet (artikel 13.1 b).
    .purposes = Ändamålen och deras rättsliga grunder (artikel 13.1 c).
    .legal-bases = De rättsliga grunderna i samma ordning som i artikel 6.1, var och en med sina ändamål (artikel 13.1 c).
    .special-categories = Villkoren för att behandla särskilda kategorier av personuppgifter (artikel 9.2).
    .secrecy = Sekretess och offentlighet.
    .groups = Grupperna av registrerade.
    .data = Kategorierna av uppgifter (artikel 14.1 d).
    .provision-duty = Om uppgifterna måste lämnas (artikel 13.2 e).
    .sources = Uppgiftskällorna (artikel 14.2 f).
    .systems = Informationssystemen och pappersmaterialet.
    .measures = Hur uppgifterna skyddas (artikel 32).
    .automated-decisions = Automatiserade beslut och profilering (artikel 13.2 f).
    .recipients = Mottagarna (artikel 13.1 e).
    .transfers = Överföringar till länder utanför EU och EES (artikel 13.1 f).
    .retention = Hur länge uppgifterna lagras (artikel 13.2 a).
    .rights = Den registrerades rättigheter (artikel 13.2 b och c).
    .right-of-access = Endast rätten till tillgång (artikel 15).
    .rights-of-correction = Endast rättelse, radering och begränsning av behandling (artiklarna 16–18).
    .right-to-object = Endast rätten att göra invändningar (artikel 21).
    .right-to-portability = Endast rätten till dataportabilitet (artikel 20).
    .other-rights = De övriga rättigheterna: återkallande av samtycke, automatiserade beslut och underrättelse om en personuppgiftsincident.
    .procedures = Hur rättigheterna utövas (artikel 12).
    .supervisory-authority = Tillsynsmyndigheten (artiklarna 13.2 d och 77).
    .about = Beskrivningens version, godkännande, språk och ändringar.

## Texts and small values

Localized = En text på varje språk: `fi`, `sv` och `en`; minst ett språk behövs.
    .fi = Texten på finska.
    .sv = Texten på svenska.
    .en = Texten på engelska.

Name = Ett namn som är detsamma på alla språk, eller ett namn för varje språk.

Language = Dokumentets eller rapportens språk.
    .fi = Finska.
    .sv = Svenska.
    .en = Engelska.

## Terms of the Regulation

LegalBasis = Den rättsliga grunden för behandlingen (artikel 6.1).
    .consent = Den registrerades samtycke (artikel 6.1 a).
    .contract = Fullgörande av ett avtal med den registrerade eller åtgärder innan ett sådant avtal ingås (artikel 6.1 b).
    .legal-obligation = En rättslig förpliktelse som åvilar den personuppgiftsansvarige; ange också bestämmelsen (artikel 6.1 c och 6.3).
    .vital-interests = Skydd av den registrerades eller en annan persons grundläggande intressen (artikel 6.1 d).
    .public-task = En uppgift av allmänt intresse eller ett led i myndighetsutövning; ange också bestämmelsen (artikel 6.1 e och 6.3).
    .legitimate-interests = Den personuppgiftsansvariges eller en tredje parts berättigade intressen; gäller inte när en myndighet fullgör sina uppgifter (artikel 6.1 f).

SpecialCondition = Ett villkor för att behandla särskilda kategorier av personuppgifter (artikel 9.2).
    .explicit-consent = Den registrerades uttryckliga samtycke (artikel 9.2 a).
    .employment-and-social-protection = Skyldigheter och rättigheter inom arbetsrätten, social trygghet och socialt skydd (artikel 9.2 b).
    .vital-interests = Skydd av grundläggande intressen när den registrerade inte kan ge sitt samtycke (artikel 9.2 c).
    .non-profit-body = Berättigad verksamhet hos ett organ utan vinstsyfte med politiskt, filosofiskt, religiöst eller fackligt syfte (artikel 9.2 d).
    .made-public = Uppgifter som den registrerade på ett tydligt sätt har offentliggjort (artikel 9.2 e).
    .legal-claims = Fastställande, utövande eller försvar av rättsliga anspråk (artikel 9.2 f).
    .substantial-public-interest = Ett viktigt allmänt intresse, på grundval av lag (artikel 9.2 g; 1050/2018, 6 § 1 mom. 2 punkten).
    .health-or-social-care = Hälso- och sjukvård, social omsorg eller bedömning av arbetskapacitet (artikel 9.2 h).
    .public-health = Ett allmänt intresse på folkhälsoområdet, på grundval av lag (artikel 9.2 i).
    .archiving-research-statistics = Arkivering av allmänt intresse, vetenskaplig eller historisk forskning eller statistik, på grundval av lag (artikel 9.2 j).

Mechanism = Grunden för att överföra personuppgifter till ett tredjeland eller en internationell organisation (kapitel V).
    .art45 = Kommissionens beslut om adekvat skyddsnivå (artikel 45).
    .art46-2-a = Ett rättsligt bindande och verkställbart instrument mellan offentliga myndigheter eller organ (artikel 46.2 a).
    .art46-2-b = Bindande företagsbestämmelser, BCR (artiklarna 46.2 b och 47).
    .art46-2-c = Kommissionens standardavtalsklausuler, det vill säga standardiserade dataskyddsbestämmelser, (EU) 2021/914 (artikel 46.2 c).
    .art46-2-d = Standardiserade dataskyddsbestämmelser som en tillsynsmyndighet har antagit och kommissionen har godkänt (artikel 46.2 d).
    .art46-2-e = En godkänd uppförandekod och mottagarens bindande åtaganden (artikel 46.2 e).
    .art46-2-f = En godkänd certifieringsmekanism och mottagarens bindande åtaganden (artikel 46.2 f).
    .art46-3-a = Särskilda avtalsklausuler med tillstånd av tillsynsmyndigheten (artikel 46.3 a).
    .art46-3-b = En administrativ överenskommelse mellan offentliga myndigheter eller organ med tillstånd av tillsynsmyndigheten (artikel 46.3 b).
    .art48 = Ett beslut av en domstol eller myndighet i ett tredjeland som grundar sig på en internationell överenskommelse (artikel 48).
    .art49-1-a = Den registrerades uttryckliga samtycke efter information om riskerna; inte vid myndighetsutövning (artikel 49.1 a och 49.3).
    .art49-1-b = Fullgörande av ett avtal mellan den registrerade och den personuppgiftsansvarige; inte vid myndighetsutövning (artikel 49.1 b och 49.3).
    .art49-1-c = Ett avtal i den registrerades intresse mellan den personuppgiftsansvarige och en annan person; inte vid myndighetsutövning (artikel 49.1 c och 49.3).
    .art49-1-d = Viktiga skäl som rör ett allmänintresse som erkänns i lag (artikel 49.1 d och 49.4).
    .art49-1-e = Fastställande, utövande eller försvar av rättsliga anspråk (artikel 49.1 e).
    .art49-1-f = Skydd av vitala intressen när samtycke inte kan ges (artikel 49.1 f).
    .art49-1-g = Överföring från ett offentligt register, men inte av hela registret (artikel 49.1 g och 49.2).
    .art49-1-2 = Den personuppgiftsansvariges tvingande berättigade intressen; endast undantagsvis, inte vid myndighetsutövning, och tillsynsmyndigheten och den registrerade informeras om överföringen (artikel 49.1 andra stycket och 49.3).

Right = Den registrerades rättighet.
    .inform = Rätt till information om behandlingen av personuppgifter (artiklarna 12–14).
    .access = Rätt till tillgång (artikel 15).
    .rectify = Rätt till rättelse (artikel 16).
    .erase = Rätt till radering (artikel 17).
    .restrict = Rätt till begränsning av behandling (artikel 18).
    .notify = Rätt att få veta vilka mottagare som har underrättats om rättelse, radering eller begränsning (artikel 19).
    .port = Rätt till dataportabilitet (artikel 20).
    .object = Rätt att göra invändningar (artikel 21.1).
    .object-marketing = Rätt att invända mot behandling för direkt marknadsföring (artikel 21.2).
    .adm = Rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling (artikel 22).
    .withdraw = Rätt att återkalla sitt samtycke (artikel 7.3).
    .complain = Rätt att lämna in klagomål till en tillsynsmyndighet (artikel 77).
    .breach = Rätt till information om en personuppgiftsincident som sannolikt leder till en hög risk (artikel 34).

## Titles of the schemas

Title =
    .workspace = Arbetsytans inställningar
    .organisation = Organisation
    .system = Informationssystem
    .register = Register
    .agreement = Avtal
    .decision = Beslut
    .layout = Dataskyddsbeskrivningens disposition
    .processors = Personuppgiftsbiträden
    .groups = Grupper av registrerade
    .categories = Kategorier av uppgifter
    .consents = Samtycken
    .measures = Säkerhetsåtgärder
    .procedures = Förfaranden
    .blocks = Gemensamma texter
    .grants = Användarrättigheter
    .criteria = Kriterier för servicebehov
    .services = Tjänster
    .areas = Samarbetsområden
    .risks = Risker
    .retention-classes = Bevarandeklasser
    .processes = Verksamhetsprocesser
    .repositories = Informationslager

## How values are written

Form =
    .id = Ett id består av små bokstäver a–z, siffror och bindestreck mellan dem.
    .country = Ett land skrivs som en kod med två bokstäver, till exempel `FI` eller `US`; en internationell organisation i formen `XX-EPO`.
    .date = En dag skrivs i formen `2026-11-22`.
    .provision = En bestämmelse skrivs i formen `621/1999 § 24(1) p. 25` (författning, paragraf, moment, punkt) eller `GDPR art. 6(1)(e)`.
    .act = En rättsakt skrivs med sitt nummer, till exempel `(EU) 2023/1795` eller `2010/87/EU`.
    .period = En tid skrivs som ett tal och en enhet på engelska: `4 years`, `6 months`, `2-20 years`; enheterna är `hours`, `days`, `weeks`, `months` och `years`.
    .business-id = Ett FO-nummer skrivs i formen `0171450-7`.
    .email-address = Adressen skrivs som den är, till exempel `registrator@kommun.example`.
    .phone = Ett telefonnummer består av siffror och mellanslag; det får börja med ett plustecken.
    .web-address = En webbadress börjar med `https://` eller `http://`.
    .sha-256 = En SHA-256-kontrollsumma skrivs med 64 tecken: siffror och små bokstäver a–f.
    .uint32 = Ett tal skrivs med siffror, till exempel `5`.

Answer =
    .none = Svaret ”nej, inga”: frågan är besvarad. Ett utelämnat fält är inget svar.

## Where the thing referred to stands

Reference =
    .organisation = Id: organisation i filen `organisations/<id>.yaml`.
    .system = Id: informationssystem i filen `systems/<id>.yaml`.
    .processor = Id: personuppgiftsbiträde i filen `processors.yaml`.
    .group = Id: grupp av registrerade i filen `groups.yaml`.
    .category = Id: kategori av uppgifter i filen `categories.yaml`.
    .consent = Id: samtycke i filen `consents.yaml`.
    .measure = Id: säkerhetsåtgärd i filen `measures.yaml`.
    .procedure = Id: förfarande i filen `procedures.yaml`.
    .block = Id: gemensam text i filen `blocks.yaml`.
    .register = Id: register i filen `registers/<id>.yaml`.
    .agreement = Id: avtal i filen `agreements/<id>.yaml`.
    .organ = Id: organ i organisationens fält `organs` i filen `organisations/<id>.yaml`.
    .criterion = Id: kriterium för servicebehov i filen `criteria.yaml`.
    .grant = Id: användarrättighet i filen `grants.yaml`.
    .decision = Id: beslut i filen `decisions/<id>.yaml`.
    .service = Id: tjänst i filen `services.yaml`.
    .risk = Id: risk i filen `risks.yaml`.
    .retention-class = Id: bevarandeklass i filen `retention-classes.yaml`.
    .process = Id: verksamhetsprocess i filen `processes.yaml`.
    .repository = Id: informationslager i filen `repositories.yaml`.
    .layout = Id: disposition i filen `layouts/<id>.yaml`.
    .purpose = Id: ändamål i detta registers fält `purposes`.
    .part = Id: delregister i detta registers fält `parts`.
    .source = Id: uppgiftskälla i detta registers fält `sources`.
    .retention = Id: lagringstid i detta registers fält `retention`.
