# The words and sentences of documents other than the privacy notice. Every key is also in the files documents.fi.ftl and documents.sv.ftl.

## Documents

kind-record = Record of processing activities
kind-processor-record = Processor’s record of processing activities
kind-processing-annex = Description of the processing of personal data
subtitle-record = The controller’s record under Article 30(1) of the EU General Data Protection Regulation (EU) 2016/679
subtitle-processor-record = The processor’s record under Article 30(2) of the EU General Data Protection Regulation (EU) 2016/679
subtitle-processing-annex = Annex to the processing agreement, Article 28(3) of the EU General Data Protection Regulation (EU) 2016/679
kind-joint-arrangement = Joint-controller arrangement
subtitle-joint-arrangement = Arrangement under Article 26 of the EU General Data Protection Regulation (EU) 2016/679
title-volume = { $title }, part { $volume }
site-internal = Internal documents
internal-introduction = These documents are for the controller and the parties to agreements and are not published. The record of processing activities is made available to the supervisory authority on request (Article 30(4)).
download-docx = Download Word file
download-xlsx = Download workbook (Excel)
download-csv = Download CSV
download-json = Download JSON
answer-yes = yes

## Record of processing activities

record-intro = This is the record, maintained by the controller, of the processing activities under its responsibility.
record-coverage = The record covers the current processing activities that are described in its source material.
processor-record-intro = This is the record, maintained by the processor, of the processing activities that it carries out on behalf of controllers.
record-assumed = { $count ->
    [one] One fact in the record is assumed: the public source does not state it.
   *[other] { $count } facts in the record are assumed: the public source does not state them.
}
record-not-stated = Not stated.
record-none-declared = None declared.
record-none = none
record-gap = Missing: the information required under this heading.
record-no-processors = It has been stated that there are no processors.
record-heading-holder = Holder of the record
record-heading-parties = The activity and those responsible (Article 30(1)(a))
record-heading-purposes = Purposes of the processing and legal bases (Article 30(1)(b))
record-heading-data = Categories of data subjects and of personal data (Article 30(1)(c))
record-heading-recipients = Categories of recipients (Article 30(1)(d))
record-heading-transfers = Transfers to third countries and international organisations (Article 30(1)(e))
record-heading-erasure = Time limits for erasure of the categories of data (Article 30(1)(f))
record-heading-measures = Technical and organisational security measures (Article 30(1)(g))
record-heading-categories = Processing carried out on behalf of the controller (Article 30(2)(b))
record-heading-transfers-2 = Transfers to third countries and international organisations (Article 30(2)(c))
record-heading-measures-2 = Technical and organisational security measures (Article 30(2)(d))
record-heading-systems = Sources, systems, processors and agreements
record-heading-more = Other information
record-representative = Representative in the Union (Article 27)
record-label-holder = Controller
processor-record-label-holder = Processor
record-label-as-of = Position as at
record-label-volume = Part
record-label-activity = Processing activity
record-label-others = Other controllers
record-label-principal = Controller on whose behalf the processing is carried out
record-label-joint = Joint controllers
record-label-organ = Competent body or unit
record-label-since = In force from
record-label-until = In force until
record-label-processor = Processor
record-label-task = Task
record-label-subs = Sub-processors
record-label-sub = Sub-processor
record-label-assessment = Data protection impact assessment (Article 35)
record-label-advised = Advice of the data protection officer given
record-label-consulted = Supervisory authority consulted (Article 36)
record-label-notice = Privacy notice
record-label-id = Identifier
record-label-marking = How the source of data is marked
record-label-assessed = Assessed before it was chosen (Article 28(1))
record-caption-risks = Risks to data subjects
record-label-threat = Threat
record-label-risk-measures = Measures
record-label-residual = Residual risk
record-label-accepted = Who accepted the residual risk
risk-level-low = low
risk-level-medium = medium
risk-level-high = high
record-caption-activities = Processing activities
processor-record-caption = Processing activities carried out on behalf of controllers
record-caption-processors = Processors and agreements
assessment-done = carried out
assessment-planned = to be carried out
assessment-not-needed = not needed
assessment-waived-administratively = the prior assessment of the effects of the administrative decision was waived; of an assessment under Article 35 nothing is stated
authorisation-specific = specific prior written authorisation
authorisation-general = general prior written authorisation

## Description of the processing

annex-intro = This description sets out the subject-matter and duration of the processing, its nature and purpose, the type of personal data and categories of data subjects and the obligations of the parties, as Article 28(3) of the GDPR requires. It is compiled from the same facts as the controller’s record of processing activities and the privacy notices.
annex-proposed = Proposal: it has not yet been decided to approve the agreement.
annex-heading-agreement = The agreement and the parties
annex-heading-subject = Subject-matter and nature of the processing
annex-heading-duration = Duration of the processing
annex-heading-registers = Purpose of the processing, personal data and categories of data subjects
annex-heading-terms = Terms agreed on
annex-heading-measures = Security measures (Article 32)
annex-heading-sub-processors = Sub-processors
annex-heading-transfers = Transfers outside the EU and the EEA
annex-heading-periods = Time limits
annex-heading-signatures = Signatures
annex-label-reference = Diary number or other reference
annex-label-signed = Signed on
annex-label-annexes = Annexes
annex-label-rank = Order of precedence of the documents
annex-label-party = Party
annex-label-nature = Task and nature of the processing
annex-label-places = Places of processing, remote access included
annex-label-begins = Processing begins
annex-label-identity-code = Personal identity code
annex-label-criminal = Data relating to criminal convictions and offences (Article 10)
annex-label-authorisation = Authorisation
annex-label-matter = Matter
annex-label-period = Time limit
annex-label-place = Place and date
annex-label-signature = Signature, name in block letters and position
annex-caption-parties = Parties
annex-until-open = until further notice
annex-duration-as-agreement = The processing lasts as long as the agreement is in force and after that until the data have been returned or deleted.
annex-within = Time limit
annex-agreed = The agreement has terms on this.
annex-not-agreed = There is no agreement on this.
annex-by-agreement = The terms of the agreement on the following matters of Articles 28(3) and 33(2) have not been described; to be agreed on:
annex-unsettled = Missing: the terms of the agreement on the following matters (Articles 28(3) and 33(2)):
annex-no-sub-processors = The processor has stated that there are no sub-processors. Engaging one requires the prior written authorisation of the controller (Article 28(2)).
annex-transfers-none = No transfers outside the EU and the EEA have been declared under this agreement. A transfer requires documented instructions from the controller (Article 28(3)(a)).
annex-transfers-otherwise = Any other transfer requires documented instructions from the controller (Article 28(3)(a)).
annex-law-breach = Notifying the controller of a personal data breach (Article 33(2))
annex-law-breach-period = without undue delay
annex-signatures = The parties accept this description as part of the agreement.
annex-blank = …………………………………
annex-assumed = { $count ->
    [one] One of the facts on which the description rests is assumed: the public source does not state it.
   *[other] { $count } of the facts on which the description rests are assumed: the public source does not state them.
}
party-role-controller = controller
party-role-joint-controller = joint controller
party-role-processor = processor
party-role-recipient = recipient
party-role-client = orders the service
party-role-producer = produces the service
annex-clause-instructions = Processing on documented instructions only (Article 28(3)(a))
annex-clause-confidentiality = Confidentiality (Article 28(3)(b))
annex-clause-security = Security of processing (Article 28(3)(c))
annex-clause-sub-processors = Engaging sub-processors (Article 28(2), (4) and (3)(d))
annex-clause-assistance = Assistance with requests of data subjects and with the obligations of Articles 32 to 36 (Article 28(3)(e) and (f))
annex-clause-breach-notice = Notification of personal data breaches (Article 33(2))
annex-clause-deletion = Return or deletion of the data (Article 28(3)(g))
annex-clause-audit = Information and audits (Article 28(3)(h))
annex-clause-liability = Liability for damage (Article 82)
annex-clause-supervision = Supervision
annex-clause-term = Term of the agreement
annex-clause-notice = Notice of termination
annex-clause-termination = Termination for breach
annex-clause-task = Task
annex-clause-costs = Costs

## Joint-controller arrangement

joint-arrangement-intro = This document describes how the joint controllers answer for the obligations under the GDPR. The essence of the arrangement is made available to the data subjects in the privacy notice (Article 26(2)).
joint-heading-parties = The joint controllers and the responsibilities of each (Article 26(1))
joint-heading-essence = Basis for the division of responsibilities, and its essence (Article 26(1) and (2))
joint-heading-processing = The processing that the arrangement concerns
joint-heading-rights = Exercise of the data subjects’ rights (Article 26(3))
joint-heading-contacts = Data protection officers
joint-signatures = The joint controllers accept this arrangement.

## Workbook

sheet-name-cover = Cover
sheet-name-activities = Activities
sheet-name-processors = Processors
sheet-name-systems = Systems
sheet-name-recipients = Recipients and transfers
sheet-name-retention = Retention
sheet-name-changes = Change log
sheet-document = Document
sheet-as-of = Position as at
sheet-count = Number of activities
sheet-coverage = Coverage
sheet-matter = Matter
sheet-content = Content
sheet-id = Identifier
sheet-number = Number
sheet-name = Processing activity
sheet-controllers = Controllers
sheet-dpo = Data protection officer
sheet-purposes = Purposes of the processing
sheet-bases = Legal bases
sheet-groups = Categories of data subjects
sheet-categories = Categories of personal data
sheet-special = Special categories of personal data
sheet-recipients = Recipients
sheet-transfers = Transfers to third countries
sheet-retention = Time limits for erasure
sheet-measures = Security measures
sheet-systems = Systems
sheet-assessment = Impact assessment
sheet-date = Date of the notice
sheet-version = Version
sheet-review = To be reviewed by
sheet-processor = Processor
sheet-business-id = Business ID
sheet-task = Task
sheet-countries = Countries of processing
sheet-sub-processors = Sub-processors
sheet-agreement = Agreement
sheet-reference = Reference
sheet-signed = Signed on
sheet-until = In force until
sheet-system = System
sheet-part-of = Part of the system
sheet-vendor = Vendor
sheet-used-for = Used for
sheet-hosting = Location of the data
sheet-row-kind = Kind of row
sheet-transfer = Transfer
sheet-recipient = Recipient
sheet-role = Role
sheet-recipient-text = Task, purpose or reason
sheet-provisions = Provisions
sheet-mechanism = Basis for the transfer
sheet-rule = Identifier of the rule
sheet-retained = What is kept
sheet-time = Retention period
sheet-starts = Counted from
sheet-ground = Basis
sheet-then = After the period
sheet-changed = Date
sheet-change = Change

# An approved version: the mark at the end or the beginning of a document
approval-heading = Version and approval
approval-label-version = Version
approval-label-approved = Approved
approval-label-signed = Signed
approval-label-published = Published
approval-label-since = In force from
approval-label-verification = Verification
approval-label-fingerprint = Fingerprint of the content (SHA-256)
approval-differs = Draft of a new version: the content differs from version { $version }, which was approved on { $date } and holds until a new version is approved.
