# Raportin omat sanat. Säännön viestit ovat säännön sivulla.

report-error = virhe
report-warning = varoitus
report-info = huomio
report-why = peruste
report-help = ohje
report-level = taso

# Toisen paikan selite: miksi se näytetään löydöksen vieressä.
label-first = ensimmäisen kerran tässä
label-defined = määritelty tässä
label-referred = viitataan tästä
label-stated = ilmoitettu tässä
label-conflicts = ristiriidassa tämän kanssa
label-related = liittyy tähän

# Yhteenveto: 2 virhettä, 1 varoitus 14 tiedostossa
summary-error = { $count ->
    [one] { $count } virhe
   *[other] { $count } virhettä
}
summary-warning = { $count ->
    [one] { $count } varoitus
   *[other] { $count } varoitusta
}
summary-info = { $count ->
    [one] { $count } huomio
   *[other] { $count } huomiota
}
summary-found = { $counts } { summary-files }
summary-clean = Ei huomautettavaa { summary-files }
summary-files = { $files ->
    [one] { $files } tiedostossa
   *[other] { $files } tiedostossa
}

# Miksi löydöksellä on muu taso kuin säännöllä itsellään.
level-changed = { $level } tässä työtilassa, säännön oma taso on { $own }: { $reason }

# Löydökset, jotka tiedostojen kommentit ohittavat.
summary-suppressed = { $count ->
    [one] { $count } löydös on ohitettu
   *[other] { $count } löydöstä on ohitettu
}
suppressed = ohitettu: { $reason }
suppressed-until = ohitettu { $date } saakka: { $reason }
