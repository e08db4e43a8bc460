# Rapportens egna ord. Reglernas meddelanden finns på reglernas sidor.

report-error = fel
report-warning = varning
report-info = anmärkning
report-why = grund
report-help = åtgärd
report-level = nivå

# Etikett för en annan plats: varför den visas bredvid fyndet.
label-first = första gången här
label-defined = definierad här
label-referred = hänvisningen är här
label-stated = uppgiften är här
label-conflicts = strider mot detta
label-related = hör ihop med detta

# Sammanfattning: 2 fel, 1 varning i 14 filer
summary-error = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
}
summary-warning = { $count ->
    [one] { $count } varning
   *[other] { $count } varningar
}
summary-info = { $count ->
    [one] { $count } anmärkning
   *[other] { $count } anmärkningar
}
summary-found = { $counts } { summary-files }
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
