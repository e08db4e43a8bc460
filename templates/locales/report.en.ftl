# The report's own words. The messages of a rule are on the rule's page.

report-error = error
report-warning = warning
report-info = info
report-off = off
report-why = why
report-help = help
report-level = level
report-unsure = certainty
unsure-medium = What the program knows of this act rests on a secondary source or on a part of the text. Check it in the act.
unsure-low = What the program knows of this act has not been checked against any source. Check it in the act.

# Label of a second place: why it is shown beside the finding.
label-first = first time here
label-defined = defined here
label-referred = referred to here
label-stated = stated here
label-conflicts = conflicts with this
label-also = here as well
label-related = related to this

# Summary: 2 errors, 1 warning (14 files checked)
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
summary-found = { $counts } ({ $files ->
    [one] { $files } file checked
   *[other] { $files } files checked
})
summary-gathered = { $count ->
    [one] One finding is shown together with another, because it says the same of the same file.
   *[other] { $count } findings are shown together with others, because they say the same of the same file.
}
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
# Files that no rule has seen, because they could not be read.
summary-skipped = { $count ->
    [one] The rules have not seen the file { $names }, because it could not be read. Once it is corrected, more findings may come.
   *[other] The rules have not seen the files { $names }, because they could not be read. Once they are corrected, more findings may come.
}
summary-skipped-many = The rules have not seen { $count } files, because they could not be read. Once they are corrected, more findings may come.
report-unread = The file { $file } could not be read, so the rules have not seen it.

# What a run says of its reports and of a baseline.
summary-known = { $count ->
    [one] { $count } finding is in the baseline
   *[other] { $count } findings are in the baseline
}
summary-gone = { $count ->
    [one] { $count } entry of the baseline is found no longer; --write-baseline writes it anew
   *[other] { $count } entries of the baseline are found no longer; --write-baseline writes it anew
}
report-in-baseline = in the baseline
report-annotations-cut = { $count ->
    [one] { $count } more finding is not shown as an annotation, because the platform shows ten of each level; it stands in the log of this step.
   *[other] { $count } more findings are not shown as annotations, because the platform shows ten of each level; they stand in the log of this step.
}
report-changed-files = Changed files
report-other-files = Other files
report-line = line { $count }
report-lines = lines { $lines }
report-silenced = Findings that do not count
report-comment-cut = { $count ->
    [one] { $count } more finding has no room in this comment.
   *[other] { $count } more findings have no room in this comment.
}

# Why the operating system refuses: a clause after a colon.
system-not-found = there is no such file or folder
system-permission-denied = permission is missing
system-already-exists = a file or folder of that name exists already
system-not-a-folder = a file stands on the path where a folder should be
system-is-a-folder = a folder stands where a file should be
system-not-empty = the folder is not empty
system-read-only = the file system is read-only
system-disk-full = the disk is full
system-quota-used = the disk quota is used up
system-file-too-large = the file is larger than the system allows
system-bad-name = the name is too long or has characters that the system does not accept
system-busy = another program is using it
system-no-memory = there is not enough memory
system-too-slow = the system did not answer in time
system-network = the network disk cannot be reached

# What stands in templates, where their mistakes are told.
noun-argument-value = a text or a value in braces
noun-date = a date
noun-end = the end of the braces
noun-flag = true or false
noun-lexeme = a name, a text or a sign
noun-list = a list
noun-list-or-text = a list or text
noun-literal = a text, a number, true or false
noun-map = a map
noun-marked-text = text with markup
noun-mixed = of no single kind
noun-name = a name
noun-number = a whole number
noun-opening-tag = a tag that opens
noun-parameter-kind = string, integer, number, bool, array or map
noun-plain-text = text without markup
noun-record = a record
noun-same-kind = a value of the same kind
noun-tag = a tag
noun-text = text
noun-text-list = a list of texts
noun-text-or-number = text or a whole number
noun-value = a value

# Matters that an agreement settles.
clause-instructions = instructions
clause-confidentiality = confidentiality
clause-security = security
clause-sub-processors = use of other processors
clause-assistance = assistance to the controller
clause-deletion = deletion or return of the data
clause-audit = information and audits
clause-task = the task
clause-supervision = monitoring of its performance
clause-costs = costs
clause-term = the term
clause-notice = termination

# Persons whom a category is about by its name.
person-child = a child
person-guardian = a guardian
person-relative = a relative
