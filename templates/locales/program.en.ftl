# What the program itself says: all that is no finding. Place, reason, remedy.

program-fault = There is a fault in the program: { $detail }. Please tell those who maintain it.
program-stream = The output could not be written: { $reason }. Check where it is redirected to.

# The workspace
program-workspace-unreadable = { $path }: the workspace cannot be read: { $reason }. Name its folder with --workspace.
program-workspace-empty = { $path }: the folder holds no YAML files, so there is nothing to check. The command «seloste init { $path }» writes a starter workspace; another folder can be named with --workspace.

# Folders and files that are written
program-out-in-workspace = { $out }: the output folder lies in the workspace { $workspace }, and documents would mingle with what they are made from. Name a folder outside the workspace with --out.
program-workspace-in-out = { $out }: the workspace { $workspace } lies in the output folder, and a build would replace it. Name a folder that holds nothing else with --out.
program-out-not-ours = { $path }: this program has not written all that is here, and leaves it alone. Move it elsewhere, or name an empty folder with --out.
program-out-read-only = { $path }: the folder is read-only, so no documents were written. Allow writing, or name another folder with --out. What stood there before is untouched.
program-out-left-over = { $path }: the folder left over from an earlier build cannot be removed: { $reason }. Remove it yourself and run the command again.
program-out-refused = { $path }: the documents could not be written: { $reason }. Mend the reason, or name another folder with --out. The output folder is untouched.
program-file-exists = { $path }: the file exists already, so nothing was written. Name a folder without it.
program-file-refused = { $path }: the file could not be written: { $reason }. Mend the reason, or name another folder.
program-wrote = { $path }: { $files ->
    [one] { $files } file written
   *[other] { $files } files written
}
program-started = { $path }: { $files ->
    [one] { $files } file written
   *[other] { $files } files written
}. Check them with «seloste check --workspace { $path }».

# Names that do not exist
program-unknown-rule = There is no rule «{ $code }». { $hint ->
    [yes] Did you mean «{ $near }»?
   *[no] The command «seloste rules» lists them all.
}
program-unknown-kind = There is no kind of file «{ $name }». { $hint ->
    [yes] Did you mean «{ $near }»?
   *[no] The command «seloste schema» lists them all.
}
program-unknown-id = Nothing in the workspace is called «{ $id }». { $hint ->
    [yes] Did you mean «{ $near }»?
   *[no] The id stands in the field «id» of a file.
}
program-two-of-one-name = Two things are called «{ $id }». Write «{ $one }» or «{ $other }».
program-not-shown = «{ $id }» cannot be shown, because its file has mistakes. The command «seloste check» tells them.
program-unknown-register = There is no register «{ $id }». { $hint ->
    [yes] Did you mean «{ $near }»?
   *[no] The command «seloste coverage» without ids tells them all.
}
program-not-covered = No points are told of the register «{ $id }», because it is only a base for others, has ended, or is governed by other law than the GDPR. Name a draft or a register in force.

# Reports and baselines
program-not-checked = The registers were not checked
program-unfinished = The check did not come to its end. Run it again.
program-reports-on-one-output = The formats «{ $one }» and «{ $other }» would both go to standard output, where they would mingle. Name a file for one of them, as in --format { $other }=FILE.
program-reports-in-one-file = { $path }: the formats «{ $one }» and «{ $other }» would both go to this file. Name another file for one of them.
program-report-is-register = { $path }: a report would be written over a file of the workspace. Name a file outside the workspace, or one that does not end in .yaml.
program-report-refused = { $path }: the file could not be written: { $reason }. Mend the reason, or name another file. What stood there before is untouched.
program-baseline-written = { $path }: { $count ->
    [one] { $count } finding written to the baseline
   *[other] { $count } findings written to the baseline
}
program-baseline-left = { $count ->
    [one] { $count } finding is not in the baseline, because it is about a file that cannot be read as it should or about a suppression. Correct it.
   *[other] { $count } findings are not in the baseline, because they are about files that cannot be read as they should or about suppressions. Correct them.
}
program-baseline-not-whole = { $path }: the baseline is not written, because some files could not be read and the rules have not seen them. Correct the files and write it again.
program-baseline-other = { $path }: something else stands there, and it is not overwritten. Give the baseline another name, or remove the file.
program-baseline-unreadable = { $path }: the baseline cannot be read: { $reason }. Name the file that --write-baseline has written.
program-baseline-none = { $path }: this is no baseline: { $fault ->
    [ends] the text ends too early
    [syntax] the text is not JSON
   *[content] the content is not that of a baseline
} (line { $line }, column { $column }). Write it anew with --write-baseline { $path }.
program-baseline-newer = { $path }: a newer version of this program has written the baseline (form { $version }, this version knows { $known }). Update the program, or write the baseline anew with --write-baseline { $path }.

# Lists of suppressions and of what falls due
program-list-not-whole = Some files could not be read, so the list is not whole. The command «seloste check» tells which ones.

# Documents
program-as-published-built = A workspace of published texts (mode: as-published) is built in spite of the findings. The documents say what the text says, and nothing in them is corrected.
program-drafts-passed = { $count ->
    [one] { $count } finding is about a draft or a register under other law only and does not stop the others from being built. Drafts are built with --drafts.
   *[other] { $count } findings are about drafts or registers under other law only and do not stop the others from being built. Drafts are built with --drafts.
}
program-printing = seloste: { $count ->
    [one] { $count } PDF is being printed
   *[other] { $count } PDFs are being printed
}
program-collision = { $path }: two pages would have this name. Give the register another id.
program-not-written = { $path }: the file could not be written in this form: { $reason }. Divide the registers into smaller ones, or build without it.
program-not-composed = { $document }: the document could not be composed: { $detail }. If the workspace has templates of its own, check them; else the program has a fault.
program-table-headless = { $path }: the table «{ $table }» has no header row, which a screen reader needs. Add one to the text or the template.
program-table-nameless = { $path }: the table with the columns «{ $table }» has no caption. Add the line «:::caption» before it in the template.
program-no-glyph = { $path }: the fonts of documents lack the characters { $characters }, so the PDF would have holes. Find them in the register and replace them.
program-document-empty = { $path }: the document has no content. Check its layout and templates.
program-document-too-large = { $path }: the document is too large: { $size } bytes, limit { $limit } bytes. Divide the register in two.
program-engine-not-started = { $program }: the PDF engine could not be started: { $reason }. Check --typst and the variable TYPST, or leave them out.
program-engine-version = { $program }: this is not typst { $version }, it says «{ $found }». Install the right version with «cargo install typst-cli --version ={ $version } --locked», or leave out --typst.
program-engine-slow = { $path }: the PDF was not ready in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}. Try again when the machine has less to do, or make the document smaller.
program-engine-died = { $path }: the PDF engine ended before its work was done ({ $detail }). Try again; if it happens again, tell those who maintain the program.
program-engine-refused = { $path }: the PDF engine did not accept the document: «{ $detail }». If the workspace has templates of its own, check them; else tell those who maintain the program.
program-engine-no-pdf = { $path }: what the PDF engine wrote is no whole PDF. Try again; if it happens again, tell those who maintain the program.

# What a template of the workspace does to the document
program-markdown-swallows = { $path }: a template opens a block and does not close it, and the block swallows the headings after it. Correct the template in the folder templates.
program-markdown-html = { $path }: a template has HTML, which documents do not take. Correct the template in the folder templates.
program-markdown-link = { $path }: the link «{ $text }» of a template leads to no https, http, mailto or tel address. Correct the template in the folder templates.
program-markdown-image = { $path }: a template has an image, and documents have none. Correct the template in the folder templates.
program-markdown-heading = { $path }: a template has a heading without text. Correct the template in the folder templates.
program-markdown-deep = { $path }: the blocks of a template are nested too deep. Correct the template in the folder templates.
program-markdown-character = { $path }: a template has the invisible character { $text }. Correct the template in the folder templates.
program-markdown-directive = { $path }: the line «:::{ $text }» of a template begins like a directive, and there is no such directive. Correct the template in the folder templates.
program-markdown-nothing-open = { $path }: a template closes a block with «:::» where none is open. Correct the template in the folder templates.
program-markdown-unclosed = { $path }: a block of a template that begins with «:::» is not closed. Correct the template in the folder templates.
program-markdown-slot = { $path }: a template asks for the author’s text number «{ $text }», which does not exist. Correct the template in the folder templates.
program-markdown-caption = { $path }: a template has a «:::caption» without a table. Correct the template in the folder templates.
program-markdown-fact = { $path }: in a list of facts of a template, «{ $text }» has no value. Correct the template in the folder templates.
program-markdown-value = { $path }: in a list of facts of a template, a value stands before the first label. Correct the template in the folder templates.

# Facts about the run (--verbose)
program-as-of = As of { $date }
program-files = { $files ->
    [one] { $files } file
   *[other] { $files } files
}
program-registers = { $registers ->
    [one] { $registers } register
   *[other] { $registers } registers
}
program-assumed = { $count ->
    [one] { $count } fact is marked as assumed
   *[other] { $count } facts are marked as assumed
}
program-law-checked = Catalogs of law gone through on { $date }
program-too-early = { $date } is before 25 May 2018, when the GDPR began to apply; the catalogs of law know nothing of that time. Choose a later day for --as-of.
program-too-early-pinned = { $place }: the day { $date } in the field as-of is before 25 May 2018, when the GDPR began to apply; the catalogs of law know nothing of that time. Correct the field, or give a later day with --as-of.
program-overrides = Overridden by the workspace: { $file }
program-adds = Added by the workspace: { $file }

# In «seloste show --resolved»: a reference that leads nowhere
show-nowhere = not found

# Values by which the manual shows the messages of the checks of reading; rules have their own examples.
example-value = value
example-key = name
example-field = retention
example-fields = retention, purposes
example-suggestion = retention
example-values = consent, contract
example-offset = 1204
example-size = 12
example-limit = 4
example-name = registers/clients.yml
example-places = seloste.yaml, registers/<id>.yaml
example-file = registers/clients.yaml
example-id = clients
example-reason = permission is missing
example-text = <b>important</b>
example-expected = a text
example-found = a list
example-tag = !!set
example-anchor = *address
example-path = a → b → a
example-line = 7
example-argument = name
example-opened = if
example-value-unknown-value = consnt
example-value-unknown-suggestion = consent
example-template-mistake-name = phone
example-template-mistake-path = dpo.phone
example-template-mistake-of = dpo
example-template-mistake-key = heading-dpo
example-template-mistake-word = municipality
example-template-mistake-what = dpo.phone
example-template-mistake-facts = dpo.phone
example-template-mistake-needed = text
example-template-mistake-first = templates/notice/dpo.md:1:14
example-template-mistake-found = a list
example-wording-mistake-key = heading-dpo
example-wording-mistake-reference = heading-data
example-wording-mistake-function = NUMBER
example-wording-mistake-keys = a → b → a
example-wording-mistake-token = =
example-override-unknown-file = templates/notice/dpoo.md
example-file-missing-file = seloste.yaml
example-catalog-column-column = colour
example-catalog-column-message-missing-column = confidence
example-catalog-column-columns = country, membership, part_of, note, confidence
example-catalog-column-suggestion = confidence
example-catalog-contradiction-row = 410/2015
example-catalog-contradiction-message-area-row = SE (EU) 2026/999
example-catalog-contradiction-message-lacks-row = 410/2015 § 7
example-catalog-contradiction-message-surplus-row = 410/2015 § 7 restrict
example-catalog-contradiction-then = repealed_on
example-catalog-contradiction-then-day = 31 December 2098
example-catalog-contradiction-first = in_force_from
example-catalog-contradiction-first-day = 1 January 2099
example-catalog-contradiction-column = moved_to
example-catalog-contradiction-other = event
example-catalog-contradiction-message-itself-column = replaced_by
example-catalog-contradiction-message-surplus-column = data
example-catalog-contradiction-message-surplus-other = trigger
example-catalog-contradiction-remedy-surplus-other = trigger
example-catalog-contradiction-message-bounds-row = 1336/1997 ch. 2 § 10 6
example-catalog-contradiction-minimum = 6
example-catalog-contradiction-maximum = 5
example-catalog-contradiction-message-over-row = GB (EU) 2021/1772
example-catalog-contradiction-until = 1 January 2025
example-catalog-contradiction-checked = 22 November 2026
example-catalog-contradiction-message-circle-row = 380/2023 § 120(3)
example-catalog-contradiction-message-taken-column = title_fi
example-catalog-contradiction-message-taken-row = 1/2099
example-catalog-contradiction-name = Kuntalaki
example-catalog-contradiction-message-taken-other = 410/2015
example-catalog-contradiction-remedy-taken-other = 410/2015
example-catalog-unknown-name = catalogs/statute.csv
example-catalog-unknown-files = catalogs/statutes.csv, catalogs/countries.csv
example-catalog-unknown-suggestion = catalogs/statutes.csv
example-catalog-reference-name = 3/2099
example-catalog-reference-message-country-name = ZZ
example-catalog-reference-file = catalogs/statutes.csv
example-catalog-reference-remedy-country-file = catalogs/countries.csv
example-catalog-value-column = in_force_from
example-catalog-value-message-empty-column = id
example-catalog-value-value = 1.1.2099
example-catalog-value-values = high, medium, low
example-catalog-value-suggestion = medium
example-catalog-value-found = 13
example-catalog-value-expected = 12
example-template-mistake-detail = invalid escape sequence
example-count = 412
example-file-limit-message-size-kept-limit = 64
example-file-limit-message-size-kept-size = 200
example-file-misplaced-message-folder-name = template
example-file-misplaced-remedy-folder-suggestion = templates
example-file-misplaced-message-near-name = layout/own.yaml
example-file-misplaced-remedy-near-suggestion = layouts
example-template-mistake-message-class-unknown-name = proze
example-template-mistake-message-style-missing-name = Caption
example-template-mistake-message-style-unknown-name = Norml

# Approved versions
program-approve-unknown = There is no document on «{ $id }» that can be approved. { $hint ->
    [yes] Did you mean «{ $near }»?
   *[no] Give the id of an agreement, a register, an access right, a consent or an organisation; only a document that is made today can be approved.
}
program-approve-kinds = There are several documents on «{ $id }»: { $kinds }. Choose one with --kind.
program-approve-by-whom = It is not said who approves. Give the id of a decision with --decision, or a role with --by.
program-approve-no-decision = There is no decision «{ $id }». { $hint ->
    [yes] Did you mean «{ $near }»?
   *[no] Decisions stand in the folder «decisions».
}
program-approve-undecided = The decision «{ $decision }» is a proposal or a refusal, and so does not approve the document «{ $id }». Add the version that was decided once the matter is settled.
program-approve-other = The decision «{ $decision }» is not about «{ $id }». Add it to the decision’s field «agreements», «registers» or «grants», or name the right decision.
program-approve-proposed = The document «{ $id }» is a draft, because something in it is not settled. Approve it once the reasons are mended.
program-approve-dateless = The decision «{ $decision }» has no day. Record it in the decision, or give the day with --date.
program-approve-version = The version «{ $version }» cannot be the name of a file. Use letters, digits, full stop and hyphen.
program-approve-same = The document «{ $id }» says the same as version { $version }, approved on { $date }. No new version is needed.
program-approved = { $path }: version { $version } of the document «{ $id }» approved
program-in-force = { $document } «{ $id }»: version { $version }, { $status } { $date }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
} – { $path }
program-in-force-none = No approved version held on { $date }
approval-status-approved = approved
approval-status-signed = signed
approval-status-published = published

# The preview (seloste serve)
program-serving = { $path } is shown at { $address } on this machine alone. Ctrl+C ends the preview.
program-serve-in-use = 127.0.0.1:{ $port }: the port is in use, perhaps by another «seloste serve». Use the page that is open there, or choose another port with --port.
program-serve-refused = 127.0.0.1:{ $port }: the preview could not be opened: { $reason }. Choose another port with --port.
program-serve-checked = Checked in { $milliseconds } ms, { $count ->
    [0] nothing found
    [one] { $count } finding, which does not stop the documents
   *[other] { $count } findings, which do not stop the documents
}
program-serve-wrong = Checked in { $milliseconds } ms, { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}. The pages show what is to be corrected.
program-serve-front = Preview
program-serve-public = Public documents
program-serve-internal = Internal documents
program-serve-rules = Manual of rules
program-serve-findings = The documents cannot be made yet
program-serve-absent-title = No such page
program-serve-absent = A build would write nothing at the address { $path }. Check the address, or begin from the front page.
program-serve-fault-unreadable = This is not a request that a browser would make. Open the address that «seloste serve» printed.
program-serve-fault-long-address = The address is longer than any address of this preview. Shorten it.
program-serve-fault-long-headers = The request has more headers than a browser sends. Clear the cookies of this address and try again.
program-serve-fault-method = The preview only shows pages, so it takes nothing but GET and HEAD. Change the YAML files instead.
program-serve-fault-host = The request was meant for another address than this preview, so it is not answered. Open the address that «seloste serve» printed.
program-serve-fault-address = The address is malformed or leads out of the preview. Begin from the front page.
