# Vad programmet självt säger: allt som inte är en anmärkning. Plats, orsak och åtgärd.

program-fault = Det finns ett fel i programmet: { $detail }. Meddela den som underhåller programmet.
program-stream = Utskriften kunde inte skrivas: { $reason }. Kontrollera vart utskriften är omdirigerad.

# Arbetsytan
program-workspace-unreadable = { $path }: arbetsytan kan inte läsas: { $reason }. Ange arbetsytans mapp med flaggan --workspace.
program-workspace-empty = { $path }: mappen har inga YAML-filer, så det finns inget att kontrollera. Kommandot «seloste init { $path }» skapar en arbetsyta att börja med; en annan mapp kan anges med flaggan --workspace.

# Mappar och filer som skrivs
program-out-in-workspace = { $out }: utdatamappen ligger i arbetsytan { $workspace }, och dokumenten skulle blandas med det som de görs av. Ange med flaggan --out en mapp utanför arbetsytan.
program-workspace-in-out = { $out }: arbetsytan { $workspace } ligger i utdatamappen, och bygget skulle ersätta den. Ange med flaggan --out en mapp där det inte finns något annat.
program-out-not-ours = { $path }: det här programmet har inte skrivit allt som finns här, och det lämnas orört. Flytta det någon annanstans eller ange en tom mapp med flaggan --out.
program-out-read-only = { $path }: mappen är skrivskyddad, så inga dokument skrevs. Tillåt skrivning eller ange en annan mapp med flaggan --out. Det som fanns där tidigare är orört.
program-out-left-over = { $path }: mappen som blev kvar efter ett tidigare bygge kan inte tas bort: { $reason }. Ta bort den själv och kör kommandot på nytt.
program-out-refused = { $path }: dokumenten kunde inte skrivas: { $reason }. Åtgärda orsaken eller ange en annan mapp med flaggan --out. Utdatamappen är orörd.
program-file-exists = { $path }: filen finns redan, så ingenting skrevs. Ange en mapp där den inte finns.
program-file-refused = { $path }: filen kunde inte skrivas: { $reason }. Åtgärda orsaken eller ange en annan mapp.
program-wrote = { $path }: { $files ->
    [one] { $files } fil skriven
   *[other] { $files } filer skrivna
}
program-started = { $path }: { $files ->
    [one] { $files } fil skriven
   *[other] { $files } filer skrivna
}. Kontrollera dem med kommandot «seloste check --workspace { $path }».

# Namn som inte finns
program-unknown-rule = Regeln «{ $code }» finns inte. { $hint ->
    [yes] Menade du «{ $near }»?
   *[no] Kommandot «seloste rules» listar alla.
}
program-unknown-kind = Filtypen «{ $name }» finns inte. { $hint ->
    [yes] Menade du «{ $near }»?
   *[no] Kommandot «seloste schema» listar alla.
}
program-unknown-id = Ingenting i arbetsytan har id «{ $id }». { $hint ->
    [yes] Menade du «{ $near }»?
   *[no] Id står i filens fält «id».
}
program-two-of-one-name = Två objekt har id «{ $id }». Skriv «{ $one }» eller «{ $other }».
program-not-shown = Objektet «{ $id }» kan inte visas, eftersom dess fil har fel. Kommandot «seloste check» visar dem.
program-unknown-register = Registret «{ $id }» finns inte. { $hint ->
    [yes] Menade du «{ $near }»?
   *[no] Kommandot «seloste coverage» utan id visar alla.
}
program-not-covered = För registret «{ $id }» visas inga krav, eftersom det bara är en grund för andra, har upphört eller lyder under en annan lag än dataskyddsförordningen. Ange ett utkast eller ett register som är i kraft.

# Rapporter och utgångsläge
program-not-checked = Registren kontrollerades inte
program-unfinished = Kontrollen avbröts innan den var klar. Kör den på nytt.
program-reports-on-one-output = Formaten «{ $one }» och «{ $other }» skulle båda skrivas till standardutmatningen och blandas ihop. Ange en fil för det ena, till exempel --format { $other }=FIL.
program-reports-in-one-file = { $path }: formaten «{ $one }» och «{ $other }» skulle båda skrivas till den här filen. Ange en annan fil för det ena.
program-report-is-register = { $path }: rapporten skulle skrivas över en fil i arbetsytan. Ange en fil utanför arbetsytan eller en som inte slutar på .yaml.
program-report-refused = { $path }: filen kunde inte skrivas: { $reason }. Åtgärda orsaken eller ange en annan fil. Det som fanns där tidigare är orört.
program-baseline-written = { $path }: { $count ->
    [one] { $count } anmärkning skriven till utgångsläget
   *[other] { $count } anmärkningar skrivna till utgångsläget
}
program-baseline-left = { $count ->
    [one] { $count } anmärkning ingår inte i utgångsläget, eftersom den gäller en fil som inte kan läsas som den ska eller ett undantag. Rätta den.
   *[other] { $count } anmärkningar ingår inte i utgångsläget, eftersom de gäller filer som inte kan läsas som de ska eller undantag. Rätta dem.
}
program-baseline-not-whole = { $path }: utgångsläget skrivs inte, eftersom alla filer inte kunde läsas och reglerna inte har sett dem. Rätta filerna och skriv utgångsläget på nytt.
program-baseline-other = { $path }: filen är inget utgångsläge och ersätts inte. Ge utgångsläget ett annat namn eller ta bort filen.
program-baseline-unreadable = { $path }: utgångsläget kan inte läsas: { $reason }. Ange filen som --write-baseline har skrivit.
program-baseline-none = { $path }: filen är inget utgångsläge: { $fault ->
    [ends] texten slutar mitt i
    [syntax] texten är inte JSON
   *[content] innehållet är ett annat än ett utgångslägets
} (rad { $line }, kolumn { $column }). Skriv den på nytt med --write-baseline { $path }.
program-baseline-newer = { $path }: utgångsläget har skrivits av en nyare version av programmet (form { $version }, den här versionen känner till { $known }). Uppdatera programmet eller skriv utgångsläget på nytt med --write-baseline { $path }.

# Listor över undantag och över det som förfaller
program-list-not-whole = Alla filer kunde inte läsas, så listan är inte fullständig. Kommandot «seloste check» visar vilka filerna är.

# Dokumenten
program-as-published-built = En arbetsyta enligt publicerade texter (mode: as-published) byggs trots anmärkningarna. Dokumenten återger texten, och ingenting rättas i dem.
program-drafts-passed = { $count ->
    [one] { $count } anmärkning gäller bara ett utkast eller ett register under annan lag och hindrar inte att de andra byggs. Utkast byggs med flaggan --drafts.
   *[other] { $count } anmärkningar gäller bara utkast eller register under annan lag och hindrar inte att de andra byggs. Utkast byggs med flaggan --drafts.
}
program-printing = seloste: { $count ->
    [one] { $count } PDF skrivs
   *[other] { $count } PDF-dokument skrivs
}
program-collision = { $path }: två sidor skulle få samma namn. Ge registret ett annat id.
program-not-written = { $path }: filen kunde inte skrivas i denna form: { $reason }. Dela upp registren i mindre eller utelämna den.
program-not-composed = { $document }: dokumentet kunde inte sättas samman: { $detail }. Om arbetsytan har egna mallar, kontrollera dem; annars finns felet i programmet.
program-table-headless = { $path }: tabellen «{ $table }» saknar den rubrikrad som en skärmläsare behöver. Lägg till en rubrikrad i texten eller mallen.
program-table-nameless = { $path }: tabellen med kolumnerna «{ $table }» saknar rubrik. Lägg till raden «:::caption» före tabellen i mallen.
program-no-glyph = { $path }: dokumentets typsnitt saknar tecknen { $characters }, så PDF-filen skulle bli ofullständig. Sök upp tecknen i registret och ersätt dem.
program-document-empty = { $path }: dokumentet har inget innehåll. Kontrollera disposition och mallar.
program-document-too-large = { $path }: dokumentet är för stort: { $size } byte, gräns { $limit } byte. Dela upp registret i två.
program-engine-not-started = { $program }: PDF-programmet kunde inte startas: { $reason }. Kontrollera flaggan --typst och variabeln TYPST, eller lämna bort dem.
program-engine-version = { $program }: programmet är inte typst { $version } utan säger sig vara «{ $found }». Installera rätt version med «cargo install typst-cli --version ={ $version } --locked» eller lämna bort flaggan --typst.
program-engine-slow = { $path }: PDF-filen blev inte klar på { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
}. Försök på nytt när datorn har mindre att göra, eller minska dokumentet.
program-engine-died = { $path }: PDF-programmet avbröts ({ $detail }). Försök på nytt; om det upprepas, meddela den som underhåller programmet.
program-engine-refused = { $path }: PDF-programmet godtog inte dokumentet: «{ $detail }». Om arbetsytan har egna mallar, kontrollera dem; annars meddela den som underhåller programmet.
program-engine-no-pdf = { $path }: filen från PDF-programmet är ingen hel PDF. Försök på nytt; om det upprepas, meddela den som underhåller programmet.

# Vad arbetsytans mall gör med dokumentet
program-markdown-swallows = { $path }: i mallen finns ett block som öppnas men inte stängs och som slukar rubrikerna efter det. Rätta mallen i mappen templates.
program-markdown-html = { $path }: i mallen finns HTML, som inte tas in i dokumenten. Rätta mallen i mappen templates.
program-markdown-link = { $path }: mallens länk «{ $text }» leder inte till en https-, http-, mailto- eller tel-adress. Rätta mallen i mappen templates.
program-markdown-image = { $path }: i mallen finns en bild, och dokumenten har inga bilder. Rätta mallen i mappen templates.
program-markdown-heading = { $path }: i mallen finns en rubrik utan text. Rätta mallen i mappen templates.
program-markdown-deep = { $path }: mallens block ligger i varandra på för många nivåer. Rätta mallen i mappen templates.
program-markdown-character = { $path }: i mallen finns ett osynligt tecken, { $text }. Rätta mallen i mappen templates.
program-markdown-directive = { $path }: mallens rad «:::{ $text }» börjar som en instruktion, men det finns ingen sådan. Rätta mallen i mappen templates.
program-markdown-nothing-open = { $path }: i mallen stängs ett block med «:::» fastän inget är öppet. Rätta mallen i mappen templates.
program-markdown-unclosed = { $path }: mallens block som börjar med «:::» stängs inte. Rätta mallen i mappen templates.
program-markdown-slot = { $path }: mallen ber om författarens text nummer «{ $text }», som inte finns. Rätta mallen i mappen templates.
program-markdown-caption = { $path }: i mallen finns en tabellrubrik «:::caption» utan tabell. Rätta mallen i mappen templates.
program-markdown-fact = { $path }: i mallens faktalista har «{ $text }» inget värde. Rätta mallen i mappen templates.
program-markdown-value = { $path }: i mallens faktalista finns ett värde före den första rubriken. Rätta mallen i mappen templates.

# Uppgifter om körningen (--verbose)
program-as-of = Kontrolldag: { $date }
program-files = { $files ->
    [one] { $files } fil
   *[other] { $files } filer
}
program-registers = { $registers ->
   *[other] { $registers } register
}
program-assumed = { $count ->
    [one] { $count } uppgift är märkt som antagande
   *[other] { $count } uppgifter är märkta som antaganden
}
program-law-checked = Lagkatalogerna genomgångna { $date }
program-too-early = { $date } är före den 25 maj 2018, då dataskyddsförordningen började tillämpas; lagkatalogerna känner inte till den tiden. Välj en senare dag för --as-of.
program-too-early-pinned = { $place }: dagen { $date } i fältet as-of är före den 25 maj 2018, då dataskyddsförordningen började tillämpas; lagkatalogerna känner inte till den tiden. Rätta fältet eller ange en senare dag med --as-of.
program-overrides = Arbetsytan ersätter: { $file }
program-adds = Arbetsytan lägger till: { $file }

# I kommandot «seloste show --resolved»: en hänvisning som inte leder någonstans
show-nowhere = finns inte

# Värden som handboken visar meddelandena från kontrollerna av läsningen med; reglerna har egna exempel.
example-value = värde
example-key = name
example-field = retention
example-fields = retention, purposes
example-suggestion = retention
example-values = consent, contract
example-offset = 1204
example-size = 12
example-limit = 4
example-name = register/kunder.yml
example-places = seloste.yaml, registers/<id>.yaml
example-file = registers/kunder.yaml
example-id = kunder
example-reason = behörighet saknas
example-text = <b>viktigt</b>
example-expected = en text
example-found = en lista
example-tag = !!set
example-anchor = *adress
example-path = a → b → a
example-line = 7
example-argument = name
example-opened = if
example-value-unknown-value = consnt
example-value-unknown-suggestion = consent
example-template-mistake-name = phone
example-template-mistake-path = dpo.phone
example-template-mistake-of = dpo
example-template-mistake-key = heading-dpo
example-template-mistake-word = municipality
example-template-mistake-what = dpo.phone
example-template-mistake-facts = dpo.phone
example-template-mistake-needed = text
example-template-mistake-first = templates/notice/dpo.md:1:14
example-template-mistake-found = en lista
example-wording-mistake-key = heading-dpo
example-wording-mistake-reference = heading-data
example-wording-mistake-function = NUMBER
example-wording-mistake-keys = a → b → a
example-wording-mistake-token = =
example-override-unknown-file = templates/notice/dpoo.md
example-file-missing-file = seloste.yaml
example-catalog-column-column = colour
example-catalog-column-message-missing-column = confidence
example-catalog-column-columns = country, membership, part_of, note, confidence
example-catalog-column-suggestion = confidence
example-catalog-contradiction-row = 410/2015
example-catalog-contradiction-message-area-row = SE (EU) 2026/999
example-catalog-contradiction-message-lacks-row = 410/2015 § 7
example-catalog-contradiction-message-surplus-row = 410/2015 § 7 restrict
example-catalog-contradiction-then = repealed_on
example-catalog-contradiction-then-day = 31.12.2098
example-catalog-contradiction-first = in_force_from
example-catalog-contradiction-first-day = 1.1.2099
example-catalog-contradiction-column = moved_to
example-catalog-contradiction-other = event
example-catalog-contradiction-message-itself-column = replaced_by
example-catalog-contradiction-message-surplus-column = data
example-catalog-contradiction-message-surplus-other = trigger
example-catalog-contradiction-remedy-surplus-other = trigger
example-catalog-contradiction-message-bounds-row = 1336/1997 ch. 2 § 10 6
example-catalog-contradiction-minimum = 6
example-catalog-contradiction-maximum = 5
example-catalog-contradiction-message-over-row = GB (EU) 2021/1772
example-catalog-contradiction-until = 1.1.2025
example-catalog-contradiction-checked = 22.11.2026
example-catalog-contradiction-message-circle-row = 380/2023 § 120(3)
example-catalog-contradiction-message-taken-column = title_fi
example-catalog-contradiction-message-taken-row = 1/2099
example-catalog-contradiction-name = Kuntalaki
example-catalog-contradiction-message-taken-other = 410/2015
example-catalog-contradiction-remedy-taken-other = 410/2015
example-catalog-unknown-name = catalogs/statute.csv
example-catalog-unknown-files = catalogs/statutes.csv, catalogs/countries.csv
example-catalog-unknown-suggestion = catalogs/statutes.csv
example-catalog-reference-name = 3/2099
example-catalog-reference-message-country-name = ZZ
example-catalog-reference-file = catalogs/statutes.csv
example-catalog-reference-remedy-country-file = catalogs/countries.csv
example-catalog-value-column = in_force_from
example-catalog-value-message-empty-column = id
example-catalog-value-value = 1.1.2099
example-catalog-value-values = high, medium, low
example-catalog-value-suggestion = medium
example-catalog-value-found = 13
example-catalog-value-expected = 12
example-template-mistake-detail = invalid escape sequence
example-count = 412
example-file-limit-message-size-kept-limit = 64
example-file-limit-message-size-kept-size = 200
example-file-misplaced-message-folder-name = template
example-file-misplaced-remedy-folder-suggestion = templates
example-file-misplaced-message-near-name = layout/egen.yaml
example-file-misplaced-remedy-near-suggestion = layouts
example-template-mistake-message-class-unknown-name = proze
example-template-mistake-message-style-missing-name = Caption
example-template-mistake-message-style-unknown-name = Norml

# Godkända versioner
program-approve-unknown = Under id «{ $id }» finns inget dokument som kan godkännas. { $hint ->
    [yes] Menade du «{ $near }»?
   *[no] Ange id för ett avtal, ett register, en användarrättighet, ett samtycke eller en organisation; bara ett dokument som görs i dag kan godkännas.
}
program-approve-kinds = Under id «{ $id }» finns flera dokument: { $kinds }. Välj bland dem med --kind.
program-approve-by-whom = Det sägs inte vem som godkänner. Ange beslutets id med --decision eller en roll med --by.
program-approve-no-decision = Beslutet «{ $id }» finns inte. { $hint ->
    [yes] Menade du «{ $near }»?
   *[no] Besluten finns i mappen «decisions».
}
program-approve-undecided = Beslutet «{ $decision }» är ännu ett förslag eller ett avslag och godkänner därför inte dokumentet «{ $id }». Lägg till den fattade versionen när saken har avgjorts.
program-approve-other = Beslutet «{ $decision }» gäller inte «{ $id }». Lägg till det i beslutets fält «agreements», «registers» eller «grants», eller ange rätt beslut.
program-approve-proposed = Dokumentet «{ $id }» är ett utkast, eftersom något i det är oavgjort. Godkänn det när orsakerna har rättats.
program-approve-dateless = Beslutet «{ $decision }» saknar dag. Anteckna den i beslutet eller ange dagen med --date.
program-approve-version = Versionen «{ $version }» duger inte som filnamn. Använd bokstäver, siffror, punkt och bindestreck.
program-approve-same = Innehållet i dokumentet «{ $id }» är detsamma som i version { $version }, som godkändes { $date }. Ingen ny version behövs.
program-approved = { $path }: version { $version } av dokumentet «{ $id }» godkänd
program-in-force = { $document } «{ $id }»: version { $version }, { $status } { $date }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
} – { $path }
program-in-force-none = Ingen godkänd version gällde { $date }
approval-status-approved = godkänd
approval-status-signed = undertecknad
approval-status-published = publicerad

# Förhandsvisningen (seloste serve)
program-serving = { $path } visas på adressen { $address } enbart på den här datorn. Ctrl+C avslutar förhandsvisningen.
program-serve-in-use = 127.0.0.1:{ $port }: porten används redan, kanske av ett annat «seloste serve». Använd sidan som är öppen där eller välj en annan port med flaggan --port.
program-serve-refused = 127.0.0.1:{ $port }: förhandsvisningen kunde inte öppnas: { $reason }. Välj en annan port med flaggan --port.
program-serve-checked = Kontrollen tog { $milliseconds } ms: { $count ->
    [0] inga anmärkningar
    [one] { $count } anmärkning, som inte hindrar dokumenten
   *[other] { $count } anmärkningar, som inte hindrar dokumenten
}
program-serve-wrong = Kontrollen tog { $milliseconds } ms: { $count ->
    [one] { $count } anmärkning
   *[other] { $count } anmärkningar
}. Sidorna visar vad som ska rättas.
program-serve-front = Förhandsvisning
program-serve-public = Offentliga dokument
program-serve-internal = Interna dokument
program-serve-rules = Handbok om reglerna
program-serve-findings = Dokumenten kan inte skapas ännu
program-serve-absent-title = Sidan finns inte
program-serve-absent = På adressen { $path } skulle inget skapas. Kontrollera adressen eller börja från startsidan.
program-serve-fault-unreadable = Detta är ingen begäran från en webbläsare. Öppna adressen som «seloste serve» skrev ut.
program-serve-fault-long-address = Adressen är längre än någon adress i den här förhandsvisningen. Förkorta den.
program-serve-fault-long-headers = Begäran har fler huvudfält än en webbläsare skickar. Ta bort kakorna för den här adressen och försök igen.
program-serve-fault-method = Förhandsvisningen visar bara sidor och tar därför endast emot GET och HEAD. Ändra YAML-filerna i stället.
program-serve-fault-host = Begäran var avsedd för en annan adress än den här förhandsvisningen och besvaras därför inte. Öppna adressen som «seloste serve» skrev ut.
program-serve-fault-address = Adressen är felaktig eller leder ut ur förhandsvisningen. Börja från startsidan.
