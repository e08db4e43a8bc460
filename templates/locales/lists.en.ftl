# Words of lists: suppressions, what falls due, and the manual of rules.

report-until = until { $date }
report-overdue = overdue
report-suppression-in-force = in force
report-suppression-lapsed = lapsed
report-suppression-unused = silences nothing
report-suppression-malformed = not in the right form
summary-suppressions = { $count ->
    [one] { $count } suppression
   *[other] { $count } suppressions
}
report-rule-off = off
summary-lowered = { $count ->
    [one] { $count } rule is off or lowered
   *[other] { $count } rules are off or lowered
}
summary-due = { $count ->
    [0] Nothing falls due by { $date }
    [one] { $count } matter by { $date }
   *[other] { $count } matters by { $date }
}
summary-overdue = { $count } of them overdue

# What falls due.
due-adequacy-end = The adequacy decision { $decision } ends: the transfer of the register «{ $register }» to «{ $to }» needs its renewal or another mechanism
due-agreement-end = The agreement «{ $agreement }» ends: renew it, or end what rests on it
due-agreement-party-end = «{ $organisation }» ceases to be a party of the agreement «{ $agreement }»: end its access and its mentions, or prolong it
due-grant-end = The access right «{ $grant }» ends: decide on its renewal, or remove it
due-impact-assessment = Review the data protection impact assessment of the register «{ $register }»; the limit is three years from its day
due-listing-check = Check that «{ $to }», to which the register «{ $register }» transfers data, still stands on the Data Privacy Framework List
due-notice-review = Review the notice of the register «{ $register }»
due-notice-undated-review = Review the notice of the register «{ $register }»; it has no day of review, and the limit is two years from its date
due-provision-change = { $provision } changes on the next day: check what cites it
due-register-end = The register «{ $register }» ends: see to its data and its notice
due-statute-end = The last day in force of { $act }: check what cites it
due-suppression-end = The suppression of { $rules } ends: correct the matter, or weigh it again
due-transfer-assessment = Assess the transfer of the register «{ $register }» to «{ $to }» again; the limit is two years from the day of the transfer impact assessment

# The manual of rules.
report-rule-code = Code
report-rule-level = Level
report-rule-why = Rests on
report-rule-says = Message, for example
report-rule-help = What to do
report-rule-silence = When you accept the finding
report-rule-comment = If you have weighed the finding and accept it, write a comment on its line or on the line above, with the reason and, if you like, a last day:
report-rule-setting = Another level for the whole workspace stands in seloste.yaml, with the reason; «off» turns the rule off:
report-rule-reason = why this is in order here
report-rule-example = The finding comes, for example, when this change is made to the workspace { $base }:
report-rule-reading = This check cannot be silenced or given another level. Correct the matter itself.
report-rules-title = Rules and checks
report-rules-introduction = What Seloste looks at in registers, on which provisions it rests, and what to do. Findings name what is missing and the provision; whether processing is lawful is for a person to judge.
report-rules-error = Errors: no documents are built from registers in this state
report-rules-warning = Warnings: something that a reader of the notice would miss
report-rules-info = Remarks: worth a look

# The pages on findings and deadlines.
findings-title = Findings
findings-place = Place
findings-rule = Rule
deadlines-title = Deadlines
deadlines-caption = Deadlines by day
deadlines-day = Day
deadlines-what = What to do
deadlines-why = Rests on
deadlines-place = Place
