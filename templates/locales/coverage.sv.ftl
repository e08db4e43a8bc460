# Kraven i artiklarna 13, 14, 26, 28 och 30 i dataskyddsförordningen och vad som svarar på dem.

coverage-title = Dataskyddskrav per register
coverage-introduction = För varje krav anges var uppgiften som svarar på det står, vilka anmärkningar det finns eller varför kravet inte gäller registret. Om behandlingen är laglig ska en människa bedöma.
coverage-none = Arbetsytan har inget register vars uppgifter ska vara i ordning: inget utkast och inget som är i kraft.
coverage-processor = personuppgiftsbiträdet «{ $processor }»
coverage-recommended = rekommendation
coverage-head-point = Krav och bestämmelse
coverage-head-state = Läge
coverage-head-places = Uppgifter och anmärkningar
coverage-silenced = undantag: { $reason }
coverage-again = som ovan
coverage-off = Arbetsytan har stängt av regeln: { $rules }

coverage-group-art-13 = Information, artikel 13 i dataskyddsförordningen och motsvarande punkter i artikel 14
coverage-group-art-14 = Information om uppgifter från andra källor, artikel 14 i dataskyddsförordningen
coverage-group-art-26 = Gemensamt personuppgiftsansvariga, artikel 26 i dataskyddsförordningen
coverage-group-art-28 = Personuppgiftsbiträdesavtal, artikel 28 i dataskyddsförordningen
coverage-group-art-30-1 = Den personuppgiftsansvariges register över behandling, artikel 30.1 i dataskyddsförordningen
coverage-group-art-30-2 = Personuppgiftsbiträdets register över behandling, artikel 30.2 i dataskyddsförordningen

coverage-state-answered = besvarat
coverage-state-derived = besvarat, härleds ur dessa uppgifter
coverage-state-found = anmärkning
coverage-state-silenced = undantaget
coverage-state-not-applicable = gäller inte: { $reason }
coverage-state-unknown = okänt: { $reason }
coverage-state-open = öppet: varken uppgift eller anmärkning
coverage-count-answered = { $count } besvarade
coverage-count-found = { $count } med anmärkningar
coverage-count-silenced = { $count } undantagna
coverage-count-not-applicable = { $count } gäller inte
coverage-count-unknown = { $count } okända
coverage-count-open = { $count } öppna

# Varför kravet inte gäller registret
coverage-spared-processor = uppgifterna behandlas endast för en annan personuppgiftsansvarigs räkning
coverage-spared-controller = uppgifterna behandlas inte för någon annan personuppgiftsansvarigs räkning
coverage-spared-sources = uppgifterna kommer endast från den registrerade själv eller uppstår i den egna verksamheten
coverage-spared-asked = den registrerade lämnar inte själv några uppgifter
coverage-spared-joint = det finns en enda personuppgiftsansvarig
coverage-spared-established = den personuppgiftsansvarige är etablerad i ett land inom EU eller EES
coverage-spared-authority = den personuppgiftsansvarige är ingen myndighet
coverage-spared-special = registret innehåller inga särskilda kategorier av personuppgifter
coverage-spared-interest = ingen behandling grundar sig på ett berättigat intresse
coverage-spared-consent = ingen behandling grundar sig på samtycke
coverage-spared-transfer = av uppgifterna följer inga överföringar utanför EU och EES
coverage-spared-automated = inga helt automatiserade beslut har angetts
coverage-spared-new-purpose = inga nya ändamål har tillkommit
coverage-spared-exemption = inget undantag från informationsskyldigheten åberopas
coverage-spared-limit = ingen nationell begränsning åberopas
coverage-spared-processing = det finns inga personuppgiftsbiträden
coverage-unknown-published = en publicerad beskrivning behöver inte berätta om avtal; ta fram personuppgiftsbiträdesavtalet och anteckna dess villkor
coverage-unknown-assumed = avtalet eller biträdet är bara ett antagande, och innehållet är inte känt; skaffa avtalet, anteckna dess villkor och ta bort märkningen «assumed»

# Artikel 13
coverage-a13-controller = Den personuppgiftsansvarige och dennes kontaktuppgifter
coverage-a13-representative = Den personuppgiftsansvariges företrädare i unionen
coverage-a13-dpo = Dataskyddsombudets kontaktuppgifter
coverage-a13-purposes = Ändamålen med behandlingen
coverage-a13-legal-basis = Den rättsliga grunden för behandlingen
coverage-a13-art9 = Villkoret för behandling av särskilda kategorier av personuppgifter
coverage-a13-legit-interest = Berättigade intressen
coverage-a13-recipients = Mottagare eller kategorier av mottagare
coverage-a13-transfers = Överföringar till tredjeländer och skyddsåtgärderna för dem
coverage-a13-retention = Lagringstiden eller kriterierna för den
coverage-a13-rights = Den registrerades rättigheter
coverage-a13-withdraw = Rätten att återkalla samtycket
coverage-a13-complaint = Rätten att lämna in klagomål till tillsynsmyndigheten
coverage-a13-must-provide = Skyldigheten att lämna uppgifter och följderna av att de inte lämnas
coverage-a13-adm = Automatiserat beslutsfattande och profilering
coverage-a13-further-purpose = Information om ett nytt ändamål
coverage-a13-date = Beskrivningens datum och version
coverage-a13-plain = Klart och tydligt språk

# Artikel 14
coverage-a14-categories = Kategorier av personuppgifter
coverage-a14-source = Varifrån uppgifterna kommer
coverage-a14-legit-interest = Berättigade intressen
coverage-a14-timing = När och hur den registrerade informeras
coverage-a14-exemption = Undantag från informationsskyldigheten
coverage-a14-national-limit = Nationell begränsning av informationen

# Artikel 26
coverage-a26-arrangement = Arrangemanget om de gemensamt ansvarigas ansvar
coverage-a26-essence = Det väsentliga innehållet i arrangemanget tillgängligt för den registrerade
coverage-a26-contact = Kontaktpunkt för registrerade
coverage-a26-all-listed = Alla gemensamt personuppgiftsansvariga namngivna

# Artikel 28
coverage-a28-guarantees = Biträdets tillräckliga garantier
coverage-a28-subject = Föremålet för behandlingen
coverage-a28-duration = Behandlingens varaktighet
coverage-a28-nature = Behandlingens art
coverage-a28-purpose = Behandlingens ändamål
coverage-a28-data-types = Typen av personuppgifter
coverage-a28-subjects = Kategorier av registrerade
coverage-a28-controller-rights = Den personuppgiftsansvariges skyldigheter och rättigheter
coverage-a28-instructions = Dokumenterade instruktioner
coverage-a28-confidentiality = Konfidentialitet för de personer som behandlar uppgifterna
coverage-a28-security = Säkerheten i behandlingen
coverage-a28-subprocessors = Villkoren för att anlita underbiträden
coverage-a28-assist-rights = Hjälp med de registrerades begäranden
coverage-a28-assist-duties = Hjälp med säkerhet, personuppgiftsincidenter och konsekvensbedömning
coverage-a28-end = Radering eller återlämnande av uppgifterna till slut
coverage-a28-audit = Information och granskningar
coverage-a28-written = Skriftligt avtal
coverage-a28-secrecy-fi = Tystnadsplikten för den som handlar på uppdrag
coverage-a28-procurement-security = Säkerhetskraven i upphandlingen

# Artikel 30.1
coverage-a30-controller = Den personuppgiftsansvarige, de gemensamt ansvariga och dataskyddsombudet
coverage-a30-purposes = Ändamålen med behandlingen
coverage-a30-subjects = Kategorier av registrerade
coverage-a30-data = Kategorier av personuppgifter
coverage-a30-recipients = Kategorier av mottagare
coverage-a30-transfers = Överföringar, mottagarländer och skyddsåtgärder
coverage-a30-erasure = Tidsfristerna för radering
coverage-a30-toms = Allmän beskrivning av säkerhetsåtgärderna
coverage-a30-extra-basis = Rättslig grund, källor, system och konsekvensbedömning

# Artikel 30.2
coverage-a30p-names = Biträdet, de personuppgiftsansvariga för vilkas räkning det agerar och dataskyddsombudet
coverage-a30p-categories = Behandling som utförs för den personuppgiftsansvariges räkning
coverage-a30p-transfers = Överföringar, mottagarländer och skyddsåtgärder
coverage-a30p-toms = Allmän beskrivning av säkerhetsåtgärderna

# Alla register i en tabell
coverage-matrix-introduction = Talet anger hur många av de krav som gäller registret som är besvarade. Registrets namn leder till en sida med varje krav för sig. Om behandlingen är laglig avgörs av en människa.
coverage-matrix-caption = Besvarade krav per register och artikel
coverage-column-register = Register
coverage-column-art-13 = Artikel 13
coverage-column-art-14 = Artikel 14
coverage-column-art-26 = Artikel 26
coverage-column-art-28 = Artikel 28
coverage-column-art-30-1 = Artikel 30.1
coverage-column-art-30-2 = Artikel 30.2
