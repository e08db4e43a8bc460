# The report's own words. The messages of a rule are on the rule's page.

report-error = error
report-warning = warning
report-info = info
report-why = why
report-help = help
report-level = level

# Label of a second place: why it is shown beside the finding.
label-first = first time here
label-defined = defined here
label-referred = referred to here
label-stated = stated here
label-conflicts = conflicts with this
label-related = related to this

# Summary: 2 errors, 1 warning in 14 files
summary-error = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
summary-warning = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
summary-info = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
summary-found = { $counts } { summary-files }
summary-clean = Nothing to remark on { summary-files }
summary-files = { $files ->
    [one] in { $files } file
   *[other] in { $files } files
}

# Why a finding has another level than its rule.
level-changed = { $level } in this workspace, while the rule's own level is { $own }: { $reason }

# Findings that comments in the files suppress.
summary-suppressed = { $count ->
    [one] { $count } finding is suppressed
   *[other] { $count } findings are suppressed
}
suppressed = suppressed: { $reason }
suppressed-until = suppressed until { $date }: { $reason }
