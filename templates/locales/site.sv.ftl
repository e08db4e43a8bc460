# Webbplatsens ord: länkstig, förteckningar, sökning. Samma nycklar finns i filerna site.fi.ftl och site.en.ftl.

site-trail = Länkstig
site-feedback = Ge respons
site-accessibility = Tillgänglighetsutlåtande
site-version-changed = Version { $version }, uppdaterad { $date }
site-changed = Uppdaterad { $date }

## Förteckningar

site-order = Förteckningens ordning
site-by-controller = Enligt personuppgiftsansvarig
site-by-service = Enligt serviceområde
site-by-service-title = Dataskyddsbeskrivningar enligt serviceområde
site-no-service = Övriga uppgifter
site-other-documents = Övriga handlingar
site-section-notices = Beskrivningar
site-section-records = Register över behandling
site-section-agreements = Avtal och deras bilagor
site-section-forms = Förbindelser och samtycken
site-section-descriptions = Beskrivningar och sammandrag
form-pdf = PDF
form-docx = Word
form-markdown = Markdown
form-xlsx = Excel
form-csv = CSV
form-json = JSON

## Sökning

site-search = Sök bland beskrivningarna
site-search-hint = I rubriker, ändamål, uppgifter och mottagare. Det räcker med en del av ett ord.
site-search-internal = Sök bland handlingarna
site-search-hint-internal = I rubriker och i dokumentens innehåll. Det räcker med en del av ett ord.
site-search-button = Sök
site-found-none = Sökningen gav inga träffar.
site-found-one = Sökningen gav en träff.
site-found-many = Sökningen gav # träffar.
site-topic-purpose = Ändamål
site-topic-data = Uppgifter
site-topic-recipient = Mottagare
site-topic-content = Innehåll

## Interna sidor

site-coverage-text = Vilka krav i dataskyddsförordningen varje register besvarar och var uppgiften finns.
site-findings-text = Vad kontrollen har anmärkt på, vad det grundar sig på och vad som ska göras.
site-due-text = Vad som ska ses över, förnyas eller avgöras under det kommande året.
site-rules-text = Vad som kontrolleras i registren och på vilken grund.
site-maps = Datakartor
site-maps-text = Varifrån uppgifterna kommer, var de förvaras, vem som får dem och vad som överförs till länder utanför EU och EES.
site-maps-workspace = Alla register
site-maps-controller = Personuppgiftsansvariga
site-maps-register = Register
site-maps-system = Informationssystem
site-maps-processor = Personuppgiftsbiträden
