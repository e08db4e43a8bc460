# Luetteloiden sanat: ohitukset, erääntyvät asiat ja sääntöjen käsikirja.

report-until = { $date } saakka
report-overdue = myöhässä
report-suppression-in-force = voimassa
report-suppression-lapsed = rauennut
report-suppression-unused = ei ohita mitään
report-suppression-malformed = väärässä muodossa
summary-suppressions = { $count ->
    [one] { $count } ohitus
   *[other] { $count } ohitusta
}
report-rule-off = pois käytöstä
summary-lowered = { $count ->
    [one] { $count } sääntö on pois käytöstä tai lievennetty
   *[other] { $count } sääntöä on pois käytöstä tai lievennetty
}
summary-due = { $count ->
    [0] Mikään ei eräänny viimeistään { $date }
    [one] { $count } asia viimeistään { $date }
   *[other] { $count } asiaa viimeistään { $date }
}
summary-overdue = { $count ->
    [one] Niistä { $count } on myöhässä
   *[other] Niistä { $count } on myöhässä
}

# Mitä erääntyy.
due-adequacy-end = Tietosuojan riittävyyttä koskevan päätöksen { $decision } voimassaolo päättyy: rekisterin «{ $register }» siirto vastaanottajalle «{ $to }» edellyttää sen uusimista tai muuta siirtoperustetta
due-agreement-end = Sopimuksen «{ $agreement }» voimassaolo päättyy: uusi sopimus tai päätä se, mikä siihen perustuu
due-agreement-party-end = «{ $organisation }» lakkaa olemasta sopimuksen «{ $agreement }» osapuoli: päätä sen käyttöoikeudet ja maininnat tai jatka osapuolen asemaa
due-grant-end = Käyttöoikeuden «{ $grant }» voimassaolo päättyy: päätä sen uusimisesta tai poista se
due-impact-assessment = Tarkista rekisterin «{ $register }» vaikutustenarviointi; määräaika on kolme vuotta sen päivästä
due-listing-check = Tarkista, että «{ $to }», jolle rekisteristä «{ $register }» siirretään tietoja, on yhä Data Privacy Framework -luettelossa
due-notice-review = Tarkista rekisterin «{ $register }» seloste
due-notice-undated-review = Tarkista rekisterin «{ $register }» seloste; sillä ei ole tarkistuspäivää, ja määräaika on kaksi vuotta sen päiväyksestä
due-provision-change = { $provision } muuttuu seuraavana päivänä: tarkista, missä siihen viitataan
due-register-end = Rekisteri «{ $register }» päättyy: huolehdi sen tiedoista ja selosteesta
due-statute-end = Viimeinen voimassaolopäivä: { $act }; tarkista, missä säädökseen viitataan
due-suppression-end = Ohitus päättyy ({ $rules }): korjaa asia tai arvioi se uudelleen
due-transfer-assessment = Arvioi rekisterin «{ $register }» siirto vastaanottajalle «{ $to }» uudelleen; määräaika on kaksi vuotta siirron vaikutustenarvioinnista

# Sääntöjen käsikirja.
report-rule-code = Tunnus
report-rule-level = Taso
report-rule-why = Peruste
report-rule-says = Viesti, esimerkiksi
report-rule-help = Mitä tehdä
report-rule-silence = Jos hyväksyt löydöksen
report-rule-comment = Jos olet arvioinut löydöksen ja hyväksyt sen, kirjoita sen riville tai edelliselle riville kommentti, jossa on syy ja halutessasi viimeinen päivä:
report-rule-setting = Koko työtilaa koskeva toinen taso ja sen syy kirjoitetaan tiedostoon seloste.yaml; «off» poistaa säännön käytöstä:
report-rule-reason = miksi asia on tässä kunnossa
report-rule-example = Löydös tulee esimerkiksi, kun työtilaan { $base } tehdään tämä muutos:
report-rule-reading = Tätä tarkastusta ei voi ohittaa, eikä sille voi antaa toista tasoa. Korjaa itse asia.
report-rules-title = Säännöt ja tarkastukset
report-rules-introduction = Mitä Seloste katsoo rekistereistä, mihin säännöksiin se nojaa ja mitä tehdä. Löydös nimeää, mitä puuttuu ja mistä säännöksestä on kyse; käsittelyn lainmukaisuuden arvioi ihminen.
report-rules-error = Virheet: tässä tilassa olevista rekistereistä ei muodosteta asiakirjoja
report-rules-warning = Varoitukset: jotain, mitä selosteen lukija jäisi kaipaamaan
report-rules-info = Huomiot: katsomisen arvoista

# Löydösten ja määräaikojen sivut.
findings-title = Löydökset
findings-place = Paikka
findings-rule = Sääntö
deadlines-title = Määräajat
deadlines-caption = Määräajat päivän mukaan
deadlines-day = Päivä
deadlines-what = Mitä on tehtävä
deadlines-why = Peruste
deadlines-place = Paikka
