# Rapportens egna ord. Reglernas meddelanden finns på reglernas sidor.

report-error = fel
report-warning = varning
report-info = anmärkning
report-why = grund
report-help = åtgärd

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
