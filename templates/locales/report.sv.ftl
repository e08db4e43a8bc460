# Rapportens egna ord. Reglernas meddelanden finns på reglernas sidor.

report-error = fel
report-warning = varning
report-info = upplysning
report-off = av
report-why = grund
report-help = åtgärd
report-level = nivå
report-unsure = säkerhet
unsure-medium = Programmets uppgift om författningen bygger på en sekundär källa eller på en del av texten. Kontrollera den i författningen.
unsure-low = Programmets uppgift om författningen är inte kontrollerad mot någon källa. Kontrollera den i författningen.

# Etikett för en annan plats: varför den visas bredvid anmärkningen.
label-first = första gången här
label-defined = definierad här
label-referred = hänvisningen är här
label-stated = uppgiften är här
label-conflicts = strider mot detta
label-also = även här
label-related = hör ihop med detta

# Sammanfattning: 2 fel, 1 varning (14 filer kontrollerade)
summary-error = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
}
summary-warning = { $count ->
    [one] { $count } varning
   *[other] { $count } varningar
}
summary-info = { $count ->
    [one] { $count } upplysning
   *[other] { $count } upplysningar
}
summary-found = { $counts } ({ $files ->
    [one] { $files } fil kontrollerad
   *[other] { $files } filer kontrollerade
})
summary-gathered = { $count ->
    [one] En anmärkning visas tillsammans med en annan, eftersom den gäller samma sak i samma fil.
   *[other] { $count } anmärkningar visas tillsammans med andra, eftersom de gäller samma sak i samma fil.
}
summary-clean = Inget att anmärka på { summary-files }
summary-files = { $files ->
    [one] i { $files } fil
   *[other] i { $files } filer
}

# Varför anmärkningen har en annan nivå än regeln själv.
level-changed = { $level } i den här arbetsytan, regelns egen nivå är { $own }: { $reason }

# Anmärkningar som kommentarer i filerna undantar.
summary-suppressed = { $count ->
    [one] { $count } anmärkning har undantagits
   *[other] { $count } anmärkningar har undantagits
}
suppressed = undantagen: { $reason }
suppressed-until = undantagen till och med { $date }: { $reason }
# Filer som reglerna inte har sett, eftersom de inte kunde läsas.
summary-skipped = { $count ->
    [one] Reglerna har inte tillämpats på filen { $names }, eftersom den inte kunde läsas. När den har rättats kan det komma fler anmärkningar.
   *[other] Reglerna har inte tillämpats på filerna { $names }, eftersom de inte kunde läsas. När de har rättats kan det komma fler anmärkningar.
}
summary-skipped-many = Reglerna har inte tillämpats på { $count } filer, eftersom de inte kunde läsas. När de har rättats kan det komma fler anmärkningar.
report-unread = Filen { $file } kunde inte läsas, så reglerna har inte tillämpats på den.

# Vad en körning säger om sina rapporter och om utgångsläget.
summary-known = { $count ->
    [one] { $count } anmärkning ingår i utgångsläget
   *[other] { $count } anmärkningar ingår i utgångsläget
}
summary-gone = { $count ->
    [one] { $count } post i utgångsläget påträffas inte längre; --write-baseline skriver utgångsläget på nytt
   *[other] { $count } poster i utgångsläget påträffas inte längre; --write-baseline skriver utgångsläget på nytt
}
report-in-baseline = ingår i utgångsläget
report-annotations-cut = { $count ->
    [one] Ytterligare { $count } anmärkning visas inte som kommentar, eftersom plattformen visar tio av varje nivå; den finns i loggen för detta steg.
   *[other] Ytterligare { $count } anmärkningar visas inte som kommentarer, eftersom plattformen visar tio av varje nivå; de finns i loggen för detta steg.
}
report-changed-files = Ändrade filer
report-other-files = Övriga filer
report-line = rad { $count }
report-lines = raderna { $lines }
report-silenced = Anmärkningar som inte räknas
report-comment-cut = { $count ->
    [one] Ytterligare { $count } anmärkning ryms inte i den här kommentaren.
   *[other] Ytterligare { $count } anmärkningar ryms inte i den här kommentaren.
}

# Varför operativsystemet säger nej: en satsdel efter kolon.
system-not-found = filen eller mappen finns inte
system-permission-denied = behörighet saknas
system-already-exists = en fil eller mapp med samma namn finns redan
system-not-a-folder = på sökvägen finns en fil där det borde finnas en mapp
system-is-a-folder = på platsen finns en mapp där det borde finnas en fil
system-not-empty = mappen är inte tom
system-read-only = filsystemet är skrivskyddat
system-disk-full = disken är full
system-quota-used = diskkvoten är fylld
system-file-too-large = filen är större än systemet tillåter
system-bad-name = namnet är för långt eller innehåller tecken som systemet inte godtar
system-busy = ett annat program använder den just nu
system-no-memory = minnet räcker inte till
system-too-slow = systemet svarade inte i tid
system-network = nätverksdisken går inte att nå

# Vad det finns i mallar, när deras fel beskrivs.
noun-argument-value = en text eller ett värde inom klamrar
noun-date = en dag
noun-end = slutet på klamrarna
noun-flag = sant eller falskt
noun-lexeme = ett namn, en text eller ett tecken
noun-list = en lista
noun-list-or-text = en lista eller text
noun-literal = en text, ett tal, true eller false
noun-map = en uppslagstabell
noun-marked-text = text med formatering
noun-mixed = av skiftande typ
noun-name = ett namn
noun-number = ett heltal
noun-opening-tag = ett block som öppnar något
noun-parameter-kind = string, integer, number, bool, array eller map
noun-plain-text = text utan formatering
noun-record = en post
noun-same-kind = ett värde av samma typ
noun-tag = ett block
noun-text = text
noun-text-list = en lista med texter
noun-text-or-number = text eller ett heltal
noun-value = ett värde

# Frågor som ett avtal reglerar.
clause-instructions = instruktionerna
clause-confidentiality = tystnadsplikten
clause-security = säkerheten
clause-sub-processors = anlitandet av andra biträden
clause-assistance = biståndet till den personuppgiftsansvarige
clause-deletion = raderingen eller återlämnandet av uppgifterna
clause-audit = informationen och granskningarna
clause-task = uppgiften
clause-supervision = uppföljningen av hur uppgiften sköts
clause-costs = kostnaderna
clause-term = giltigheten
clause-notice = uppsägningen

# Personer som en uppgiftskategori gäller enligt sitt namn.
person-child = ett barn
person-guardian = en vårdnadshavare
person-relative = en närstående
