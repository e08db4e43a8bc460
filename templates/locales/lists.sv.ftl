# Listornas ord: undantag, det som förfaller och reglernas handbok.

report-until = till och med { $date }
report-overdue = försenad
report-suppression-in-force = gäller
report-suppression-lapsed = har upphört
report-suppression-unused = undantar ingenting
report-suppression-malformed = i fel form
summary-suppressions = { $count ->
    [one] { $count } undantag
   *[other] { $count } undantag
}
report-rule-off = avstängd
summary-lowered = { $count ->
    [one] { $count } regel är avstängd eller har lägre nivå
   *[other] { $count } regler är avstängda eller har lägre nivå
}
summary-due = { $count ->
    [0] Ingenting förfaller senast { $date }
    [one] { $count } ärende senast { $date }
   *[other] { $count } ärenden senast { $date }
}
summary-overdue = { $count ->
    [one] Av dem är { $count } försenat
   *[other] Av dem är { $count } försenade
}

# Vad som förfaller.
due-adequacy-end = Beslutet { $decision } om adekvat skyddsnivå upphör att gälla: överföringen från registret «{ $register }» till «{ $to }» förutsätter att beslutet förnyas eller att det finns en annan överföringsgrund
due-agreement-end = Avtalet «{ $agreement }» upphör att gälla: förnya det eller avsluta det som grundar sig på det
due-agreement-party-end = «{ $organisation }» upphör att vara part i avtalet «{ $agreement }»: avsluta partens åtkomst och stryk den där den nämns, eller förläng dess ställning som part
due-grant-end = Åtkomsträtten «{ $grant }» upphör att gälla: besluta om förnyelse eller ta bort den
due-impact-assessment = Se över konsekvensbedömningen för registret «{ $register }»; fristen är tre år från dess datum
due-listing-check = Kontrollera att «{ $to }», dit uppgifter ur registret «{ $register }» överförs, fortfarande finns i förteckningen för Data Privacy Framework
due-notice-review = Se över dataskyddsbeskrivningen för registret «{ $register }»
due-notice-undated-review = Se över dataskyddsbeskrivningen för registret «{ $register }»; den har ingen dag för översyn, och fristen är två år från dess datum
due-provision-change = { $provision } ändras följande dag: kontrollera var bestämmelsen åberopas
due-register-end = Registret «{ $register }» upphör: ta hand om dess uppgifter och dess dataskyddsbeskrivning
due-statute-end = Sista giltighetsdag: { $act }; kontrollera var författningen åberopas
due-suppression-end = Undantaget upphör ({ $rules }): rätta saken eller bedöm den på nytt
due-transfer-assessment = Bedöm överföringen från registret «{ $register }» till «{ $to }» på nytt; fristen är två år från bedömningen av överföringen

# Reglernas handbok.
report-rule-code = Kod
report-rule-level = Nivå
report-rule-why = Grund
report-rule-says = Meddelande, till exempel
report-rule-help = Vad man gör
report-rule-silence = Om du godtar anmärkningen
report-rule-comment = Om du har bedömt anmärkningen och godtar den, skriv en kommentar på samma rad eller raden ovanför, med skälet och om du vill en sista dag:
report-rule-setting = En annan nivå för hela arbetsytan skrivs i filen seloste.yaml, med skälet; «off» stänger av regeln:
report-rule-reason = varför saken är i sin ordning här
report-rule-example = Anmärkningen kommer till exempel när denna ändring görs i arbetsytan { $base }:
report-rule-reading = Den här kontrollen kan inte undantas och inte ges en annan nivå. Rätta själva saken.
report-rules-title = Regler och kontroller
report-rules-introduction = Vad Seloste ser på i registren, vilka bestämmelser det grundar sig på och vad man gör. En anmärkning anger vad som saknas och vilken bestämmelse det gäller; om behandlingen är laglig bedöms av en människa.
report-rules-error = Fel: inga dokument görs av register i detta skick
report-rules-warning = Varningar: något som läsaren av dataskyddsbeskrivningen skulle sakna
report-rules-info = Upplysningar: värda en titt

# Sidorna om anmärkningar och tidsfrister.
findings-title = Anmärkningar
findings-place = Ställe
findings-rule = Regel
deadlines-title = Tidsfrister
deadlines-caption = Tidsfrister enligt dag
deadlines-day = Dag
deadlines-what = Vad som ska göras
deadlines-why = Grund
deadlines-place = Ställe
