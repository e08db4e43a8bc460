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
annex-blocked = The document cannot be signed before all matters of Article 28(3) have been agreed on.
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

# The mark on copies of a document that is secret in part
secrecy-mark = Secret in part
secrecy-mark-parts = The following parts of the document are to be kept secret by the following provisions (mark under section 25 of the Act on the Openness of Government Activities (621/1999)):

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
## Descriptions: names

kind-invoice-figures = Summary figures attached to municipal invoices
subtitle-invoice-figures = Numbers of clients in services invoiced according to the costs caused
kind-disclosure-description = Description of disclosures and interfaces
subtitle-disclosure-description = Which data are disclosed and obtained, to and from whom, on what ground and how
kind-information-model = Information management model
subtitle-information-model = Description under section 5 of the Act on Information Management in Public Administration (906/2019)
kind-publicity-description = Description of document publicity
subtitle-publicity-description = Description under section 28 of the Act on Information Management in Public Administration (906/2019)
kind-dpia-screening = Screening for a data protection impact assessment
subtitle-dpia-screening = Article 35 of the EU General Data Protection Regulation (EU) 2016/679
kind-retention-summary = Summary of retention times
subtitle-retention-summary = Retention times, their grounds and what is then done with the material
kind-access-reply = Search list and reply to an access request
subtitle-access-reply = Article 15 of the EU General Data Protection Regulation (EU) 2016/679: the data subject’s right of access
description-assumed = { $count ->
    [one] One of the facts behind this document is assumed: the public source does not state it.
   *[other] { $count } of the facts behind this document are assumed: the public source does not state them.
}
answer-no = no

## Descriptions: decisions that a document rests on

ruling-heading-proposed = Proposal for a decision
ruling-label-by = Decision-maker
ruling-label-status = Stage of the decision
ruling-label-competence = Basis of competence (administrative regulations)
ruling-label-preparer = Prepared by
ruling-label-presenter = Presented by
ruling-label-earlier = Earlier decision
ruling-label-waived = Assessment not made
ruling-waived-note = This does not concern the impact assessment under Article 35 of the GDPR.

## Summary figures attached to municipal invoices

figures-intro = This annex tells how many clients there have been in the services that are invoiced. The figures are given by municipality so that the invoice can be checked. The annex contains no names, personal identity codes or other data that single out a client.
figures-proposed = Proposal for a decision: it has not yet been decided that the summary figures are given.
figures-heading-parties = Sender and recipients
figures-heading-counts = Numbers of clients by service
figures-heading-withheld = Why data on single clients are not delivered
figures-label-sender = Invoicing authority
figures-label-recipients = Recipients of the summary figures
figures-label-period = Municipality and invoicing period
figures-label-clients = Clients in the period
figures-label-counted = Data from which the figures are counted
figures-label-onward = Use and onward disclosure
figures-label-asked = What has been asked for
figures-label-practical = Practical reasons
figures-label-legal = Legal reasons
figures-caption-counts = Clients by service
figures-blank = ……………
figures-smallest = { $count }; a smaller figure is not given but merged with another period or service
figures-nature = The figures have been counted from personal data. A small figure may reveal something about a single client.
figures-use = The figures are therefore used only for checking the invoicing and are not combined with other data.
figures-withheld-intro = Data on who the clients of the services are do not come with the invoice. The reasons are as follows:
figures-no-decision = This annex does not decide on a request for a document. If a municipality or anybody else requests information from a document, the request is decided separately, and an appealable decision is given on request if the answer is negative (section 14 of the Act on the Openness of Government Activities (621/1999)).

## Description of disclosures and interfaces

disclosed-intro = For each recipient, this description tells which data of the register are disclosed, on what ground, how and how often, and by which interfaces and connections data are obtained. Data given to processors are described in the annexes to the processing agreements.
disclosed-heading-flows = Disclosures
disclosed-heading-interfaces = Interfaces and other connections by which data are obtained
disclosed-heading-inflows = Other incoming data
disclosed-heading-grants = Access rights of other organisations’ staff
disclosed-heading-withheld = Data that are not disclosed
disclosed-no-flows = No disclosures have been stated.
disclosed-recipient-unnamed = Recipient not named
disclosed-label-what = Data
disclosed-label-marking = Marking of the source and of who recorded the data (380/2023, section 114(4))
disclosed-as-needed = the data needed for the task
capacity-employer = employer (380/2023, section 118)
capacity-service-provider = provider of employment services (380/2023, section 116(4))

## Information management model

information-intro = The information management model describes information management in the operating environment of the information management unit: processes, data repositories, archiving and destruction of material, information systems with their connections, and information security measures.
information-heading-coverage = Coverage of the model
information-heading-processes = Processes (section 5(2), point 1)
information-heading-repositories = Data repositories (section 5(2), point 2)
information-heading-archive = Archiving and destruction of material (section 5(2), point 3)
information-heading-systems = Information systems (section 5(2), point 4)
information-heading-connections = Connections and methods of data transfer
information-heading-measures = Information security measures (section 5(2), point 5)
information-coverage = The model covers only the processing activities listed below and the processes, data repositories and information systems related to them. It does not describe the unit’s other activities and must be joined to the whole model of the information management unit.
information-not-covered = The source material holds no facts on this point, so the model does not cover it.
information-caption-registers = Processing activities covered by the model
information-caption-archive = Retention, archiving and destruction
information-label-unit = Information management unit
information-label-area = Co-operation area
information-label-members = Member municipalities
information-label-purpose = Purpose
information-label-follows = Preceding processes
information-label-repositories = Data repositories
information-label-registers = Processing activities
information-label-processes = Processes
information-label-automated = Automated decision-making procedure (chapter 6 a)
information-automated-decided = decision to take into use
information-label-kind = Kind
information-label-content = Content
information-label-personal = Personal data
information-label-material = Material
information-label-archive = Method and place of archiving
information-label-open-interfaces = Open technical interface
information-label-log = Log data (section 17)
information-label-in-use = In use
information-label-change = Assessment of the change (section 5(3))
information-label-direction = Direction
information-label-with = The other party
information-label-how = Method of transfer
information-own-system = own system
information-no-change = no essential change
direction-in = incoming
direction-out = outgoing

## Description of document publicity

publicity-intro = This description tells which data repositories and case registers the authority has, and by which details you can identify the document from which you request information.
publicity-heading-authority = Authority that decides on giving information
publicity-asking = Everybody has the right of access to a public document of an authority. Identify the document in your request so that the authority can find out which document it concerns (section 13 of the Act on the Openness of Government Activities (621/1999)). You need not give reasons when you request a public document.
publicity-heading-about = About this description
publicity-about = The description must be published in the public information network to the extent that its contents are not secret (906/2019, section 28). It covers the data repositories described in its source material.
publicity-left-out = Some details have been left out because they are not published; you may ask the authority named above about them.
publicity-label-authority = Authority
publicity-label-keys = Search keys
publicity-caption-systems = Information systems and search keys
publicity-caption-data = Data sets by data group
publicity-caption-documents = Document types and their publicity

## Screening for an impact assessment

screening-intro = The screening compares the described facts of the processing with the factors of high risk (WP248 rev.01) and with the Data Protection Ombudsman’s list of processing operations that require an impact assessment.
screening-heading-factors = Risk factors
screening-heading-compulsory = When an assessment must be made
screening-heading-state = State of the assessment
screening-heading-risks = Risks and residual risk
screening-heading-missing = What is missing
screening-met = { $count ->
    [0] The described facts show no risk factor.
    [one] The described facts show one risk factor.
   *[other] The described facts show { $count } risk factors.
}
screening-enough = The factors call for an impact assessment.
screening-not-enough = The number of factors alone does not settle the matter: the controller assesses whether the processing is likely to result in a high risk.
screening-caption-factors = Risk factors and the facts from which they follow
screening-label-factor = Risk factor
screening-label-met = Found
screening-label-facts = What it follows from
screening-label-threat = Threat
screening-label-measures = Measures
screening-label-residual = Residual risk
screening-label-accepted = Accepted by
screening-not-found = does not appear from the facts
screening-stated = stated as a risk factor
screening-no-compulsory = No case of Article 35(3) appears from the described facts.
screening-listed = The processing meets the following national criteria:
screening-no-listed = No criterion of the Data Protection Ombudsman’s list appears from the described facts.
screening-answered-none = According to the controller no assessment has been made.
screening-nothing-missing = Nothing is missing from the points of the screening.
screening-no-exemption = The screening does not exempt from an impact assessment. It rests on the described facts alone and must be repeated when the processing or its risks change (Article 35(11)).
compulsory-evaluation = An assessment must be made: decisions are based on an automated evaluation of people (Article 35(3)(a)).
compulsory-sensitive-data = An assessment must be made: special categories of data or data on offences are processed on a large scale (Article 35(3)(b)).
compulsory-public-area = An assessment must be made: a publicly accessible area is monitored systematically on a large scale (Article 35(3)(c)).
listed-biometric = biometric data and at least one other risk factor
listed-genetic = genetic data and at least one other risk factor
listed-location = location data and at least one other risk factor
listed-not-informed = an exemption from informing people (Article 14(5)(b)) and at least one other risk factor
listed-whistleblowing = a reporting channel
listed-research = research or statistics that derogate from data subjects’ rights with sensitive data (section 31(3) of the Data Protection Act (1050/2018))
lacking-answer = whether an impact assessment has been made (Article 35)
lacking-assessment = an impact assessment (Article 35(7))
lacking-reason = the reason why an assessment has not been considered necessary
lacking-day = the day of the assessment or of the decision on it
lacking-advice = the advice of the data protection officer (Article 35(2))
lacking-consultation = prior consultation of the supervisory authority because of a high residual risk (Article 36(1))
lacking-risks = a description of the risks to data subjects (Article 35(7)(c))
lacking-sending = the day on which the assessment was sent to the Data Protection Ombudsman (section 31(3) of the Data Protection Act)

## Summary of retention times

schedules-intro = This summary gathers the retention times of the processing activities, when they begin, their grounds and what is done with the material when the time is up. It is a summary of described facts; the handling of documents is governed by the authority’s own instructions.
schedules-heading-classes = Retention classes
schedules-caption-classes = Retention times by task class and document type
schedules-label-task = Task class
schedules-no-classes = The task classes and document types of these data are not recorded as retention classes, so the times are told by data.
schedules-by-classes = The retention times of the processing activity are in the retention classes above or have not been stated.

## Search list and reply to an access request

access-intro = The first part of this document is a tool for whoever handles a request: it tells where the data subject’s data are searched for. The second part is a draft of the reply, in which only the points that concern the requester are kept.
access-heading-search = Where data are searched for
access-search-intro = Choose the groups to which the requester belongs or may have belonged, and go through every register, system and paper file. Record when the search was made and by whom.
access-heading-handling = Handling of the request
access-handling = Confirm the requester’s identity if there are reasonable doubts about it (Article 12(6)). Reply without undue delay and within one month; the period may be extended by two further months where necessary, of which the requester must be told with reasons within one month (Article 12(3)). The information is given free of charge (Article 12(5)). Before replying, check whether the material also concerns other persons (Article 15(4)).
access-label-paper = Paper files
access-label-searched = Searched (day and handler)
access-heading-reply = Reply
access-label-request = Request and the day on which it was received
access-label-reply-day = Day of the reply and diary number
access-reply-opening = You have requested access to your data. Our reply is (delete what does not apply):
access-reply-held = We process personal data concerning you. A copy of the data is annexed to this reply.
access-reply-not-held = We do not process personal data concerning you in the registers to which your request relates.
access-reply-limited = We do not give some of the data. The reasons, the provision and the ways to have the matter examined are told below.
access-reply-copy = If you made the request by electronic means, you receive the data in a commonly used electronic form unless you ask for another (Article 15(3)).
access-point-a = Purposes of the processing (Article 15(1)(a))
access-point-b = Categories of personal data (point (b))
access-point-c = Recipients and categories of recipients (point (c))
access-point-d = Retention times (point (d))
access-point-g = Sources (point (g))
access-point-h = Automated decision-making (point (h))
access-transfers = Transfers to third countries and safeguards (Article 15(2))
access-heading-rights = Your other rights
access-reply-rights = You may request that inaccurate data be rectified, that data be erased or that processing be restricted, and you may object to processing (Article 15(1)(e)). The conditions of each right are told in the privacy notice of the register.
access-heading-remedies = Remedies
access-reply-remedies = You may lodge a complaint with the supervisory authority if you consider that your data are processed contrary to data protection law (Articles 15(1)(f) and 77). If your request has not been fulfilled in full, you may take the matter to the supervisory authority and use other remedies (Article 12(4)). If access has been limited under section 34 of the Data Protection Act (1050/2018), the data must at your request be given to the Data Protection Ombudsman.
access-reply-documents = Beside this right you may, as a party, have a right of access to a document or a right of access to information about yourself (sections 11 and 12 of the Act on the Openness of Government Activities (621/1999)). An appealable decision is given on request if the answer is negative (section 14).
access-caption-signature = Signature of the reply

## Nature of the processing (Article 28(3))

annex-label-operations = Nature of the processing
operation-collection = collection and recording
operation-organisation = organisation and structuring
operation-storage = storage and back-up
operation-consultation = retrieval and viewing
operation-alteration = adaptation and alteration
operation-use = use
operation-disclosure = disclosure and making available
operation-combination = alignment and combination
operation-pseudonymisation = pseudonymisation and anonymisation
operation-erasure = erasure and destruction

## Notice of change

kind-change-notice = Notice of change in the processing of personal data
subtitle-change-notice = Information under Articles 13(3) and 14(4) of the EU General Data Protection Regulation (EU) 2016/679
change-intro = This notice tells what changes in the processing of your personal data compared with the privacy notice of { $previous }.
change-label-current = Privacy notice in force
change-label-full = Full privacy notice
change-label-since = Begins
change-label-controller-began = New controller
change-label-controller-ended = Controllership ended
change-label-processor = New processor
change-label-grant = New access right
change-label-system = System taken into use
change-heading-purposes = New purposes
change-heading-others = Other changes
change-heading-text = What has been told of the changes
change-purposes-intro = Your data are also processed for a purpose other than that for which they were collected. You must be told of it before that processing begins.
change-begun = The first day of the purpose has passed: the information must be given before the processing begins (Articles 13(3) and 14(4)).
change-rights = The conditions of each right are told in the privacy notice.
change-complaint = You may lodge a complaint with the supervisory authority if you consider that your data are processed contrary to data protection law.
