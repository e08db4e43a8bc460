# The words and sentences of agreements, undertakings and consent forms. Every key is also in the files agreements.fi.ftl and agreements.sv.ftl.

## Documents

kind-access-right-agreement = Access-right agreement
subtitle-access-right-agreement = Agreement on granting access rights to a client information system
kind-procurement-annex = Annex to the procurement agreement
subtitle-procurement-annex = Criteria of the client’s need of service, and viewing of client data
kind-user-undertaking = User undertaking
subtitle-user-undertaking = Personal undertaking of a user of a client information system
kind-consent-form = Consent form
subtitle-consent-form = Consent to client data being viewed
kind-task-transfer-agreement = Agreement on the performance of an authority’s task
subtitle-task-transfer-agreement = Agreement under section 54 of the Local Government Act (410/2015)
kind-agreement-register = Register of agreements and processors
subtitle-agreement-register = Agreements on personal data, their annexes and their terms
kind-scc-annexes = Annexes to the standard contractual clauses
subtitle-scc-annexes = Annexes I to III to Commission Implementing Decision (EU) 2021/914, Article 46(2)(c) of the EU General Data Protection Regulation (EU) 2016/679
subtitle-text-as-published = What a published text says, as it stands

## Common to agreements

agr-heading-parties = The agreement and the parties
agr-heading-decision = The decision on which the document rests
agr-heading-party-list = Annex: list of parties
agr-proposal = Proposal for a decision.
agr-proposal-text = No decision has been made yet, and the document cannot be signed before the decision.
agr-sign-later = Places for the signatures are added to the document once the matter has been decided.
agr-ground-unresolved = ground not settled
agr-label-ground = Ground
agr-label-area = Co-operation area
agr-area-no-person = The area is no legal person and not a party to the agreement.
agr-label-responsible = Responsible municipality
agr-label-organ = Joint body
agr-label-members = Municipalities of the area
agr-label-area-agreement = Co-operation agreement
agr-open-class = A group that is not specified is also named as parties:
agr-service-statutory = statutory service
agr-service-procured = procured service
agr-service-voluntary = service within the general competence of the municipality
agr-service-for-another = service provided on behalf of another
agr-label-organiser = Responsibility for organising
agr-label-producers = Service producers
agr-label-user-role = Task of the user
agr-label-content = Content of the right: data
agr-content-untold = The data have not been specified.
agr-label-extent = Extent of the right: clients
agr-label-duration = Duration of the right
agr-label-threat = Risk
agr-label-measures = Measures that reduce the risk
agr-label-residual = Residual risk
agr-residual-low = low
agr-residual-medium = medium
agr-residual-high = high
agr-label-accepted = Residual risk accepted by
agr-label-decides = Decision-maker
agr-label-competence = Power to decide under the administrative regulations
agr-regulations-of = regulations of
agr-label-earlier = Earlier decision
agr-label-waived = Assessment not made
agr-label-concerns = Parties concerned by the decision
agr-label-adds = Parties added
agr-label-preparer = Prepared by
agr-label-presenter = Presented by
agr-label-reasons = Reasons
agr-approved = approved
agr-no-decision = The decision on which the document rests has not been stated.
agr-not-described = The terms of the agreement on this have not been described.
agr-signatures = The parties accept this agreement.
agr-signs-for = Signs for the party:
agr-signs-alone = alone
agr-technical-changes = May approve technical changes before signing.
agr-parties-agree = The decision, the agreements and the access rights concern the same parties.
agr-parties-differ = The parties to the decision, the agreements and the access rights are not the same. The differences are marked in the list and must be resolved before access rights are opened.
agr-caption-party-list = Parties, decision and access rights
agr-label-code = municipality code
agr-label-in-decision = In the decision
agr-label-has-right = Access right
agr-no-agreement = no agreement
agr-not-in-decision = not in the decision
agr-no-right = no access right
agr-assumed = { $count ->
    [one] One of the facts on which the document rests is assumed: the public source does not state it.
   *[other] { $count } of the facts on which the document rests are assumed: the public source does not state them.
}

## Access-right agreement

acc-intro = By this agreement the parties agree on access rights to the client information system and on the processing of personal data. An agreement with the same content is made with each municipality separately.
acc-unresolved-text = The agreement covers a register for which it has not been settled whether the municipality processes the data on behalf of the controller (Article 28 of the GDPR) or as a controller of its own, to which the data are disclosed on a statutory ground. No version for signing is made before the ground has been settled.
acc-heading-subject = Subject-matter of the agreement
acc-subject = Access is given only to the system named below and only to the persons who perform the task stated.
acc-heading-rights = User roles and limits of the access right
acc-no-rights = No access rights that rest on the agreement have been described.
acc-heading-registers = Data protection and registers
acc-standings-intro = The following shows in what capacity the party has the data of each register, and on what ground.
acc-caption-standings = Capacity of the party, by register
acc-label-register = Register
acc-label-standing = Capacity
acc-ground-processing = processing on behalf of the controller under this agreement (Article 28)
acc-heading-conditions = Conditions of the processing of personal data
acc-conditions-law = The access right is personal and is limited in content, extent, powers and duration to what is necessary for performing the task.
acc-conditions-shared = The data may be processed only while the client relationship is valid and the client is shared by the parties.
acc-conditions-secrecy = The user is bound by the duty of non-disclosure and the prohibition of use (sections 22 and 23 of the Act on the Openness of Government Activities, 621/1999), and the data may not be passed on without a statutory ground.
acc-heading-description = Description of the processing
acc-no-registers = The registers whose data the access right opens have not been specified.
acc-heading-supervision = Supervision
acc-supervision-law = The necessary log data are collected on the use of the system and on disclosures of data (section 17 of the Information Management Act, 906/2019). The access right is kept up to date and removed as soon as its ground ends.
acc-heading-liability = Damages
acc-liability-law = Liability for damage caused by an infringement of the GDPR is determined by Article 82 of the GDPR.
acc-heading-term = Term of the agreement
acc-heading-notice = Notice of termination
acc-heading-termination = Termination for breach
acc-after-end = When the agreement ends, the access rights given under it are removed. The duty of secrecy continues after the agreement has ended.
acc-blocked = The agreement cannot be signed, because the ground on which the party processes the data has not been settled.

## Annex to the procurement agreement

proc-intro = This annex sets out when a named person of the service producer may open a client’s data, which data that person may see, and to which action the use of the data must lead.
proc-heading-services = Services
proc-label-powers = Tasks that involve the exercise of public powers
proc-heading-criteria = Target groups and criteria of the need of service
proc-criteria-intro = The data may be opened only when the criterion of the target group is met. Viewing and recording are separate powers: recording is allowed only where it is mentioned.
proc-label-group = Target group
proc-label-shows = The need of service is shown by
proc-label-action = Action and referral
proc-label-status = Status
proc-no-criteria = No criteria of the need of service have been described.
proc-heading-viewing = Common lines on viewing client data
proc-viewing-law = The data are processed only on the basis of the client’s business and an established need of service, and only when the data are meant to lead to an action. The access right is personal (section 124 of the Act on the Organisation of Employment Services, 380/2023).
proc-viewing-consent = The client’s consent is an additional condition of viewing and not the ground of the access right.
proc-only-viewing = The access right covers viewing only.
proc-beyond-viewing = Some of the access rights also cover recording or changing; these are mentioned separately.
proc-heading-risk = Residual risk
proc-signatures = The parties accept this annex as part of the procurement agreement.

## User undertaking

und-intro = I give this undertaking in order to get a personal access right to the client information system.
und-before-use = The right is opened only after the undertaking has been signed.
und-heading-user = User
und-label-name = Name
und-label-employer = Employer
und-label-task = Task or title
und-heading-right = Access right
und-personal = The access right is personal. I do not let others use my credentials, and I do not use those of others.
und-heading-need = The client’s need of service in my work
und-label-service-need = The need of service in the user’s work
und-need-law = I open a client’s data only when I am handling the client’s matter, the need of service has been established and the data are necessary for my task. I do not look at my own data or at those of people close to me or known to me, nor at any other data that I do not need in my work.
und-need-missing = Missing: what a client’s need of service means in the user’s work.
und-unsettled = Some of the criteria have not been confirmed yet. Data of the clients concerned are not opened before the confirmation.
und-heading-secrecy = Secrecy
und-secrecy = I keep secret the secret information that I get about clients, do not reveal it to outsiders and do not use it for my own or another’s benefit or to another’s detriment (sections 22 and 23 of the Act on the Openness of Government Activities, 621/1999). The duty continues after my task or my access right has ended.
und-heading-logs = Log data
und-logs = I know that log data are collected on the use of the system (section 17 of the Information Management Act, 906/2019) and that my use may be monitored by means of them.
und-heading-end = End of the access right
und-end-on = The access right ends on { $date } at the latest.
und-end = I report without delay if my task changes so that I no longer need the right.
und-end-cases = The right also ends or is changed in the following cases:
und-after-end = I do not use the system or keep data taken from it after the right has ended.
und-heading-signature = Signature
und-signature = I have read this undertaking and comply with it.
und-unresolved-text = It is not settled on what ground the employer has the data of the register: as a processor acting for the controller or as a controller of its own. The undertaking cannot be signed before that.
und-blocked = The undertaking cannot be signed, because the ground on which the employer has the data is not settled.
und-label-signer = Signatory
und-label-signature = Signature and name in block letters
und-signer-user = User
und-signer-employer = Representative of the employer

## Consent form

cof-intro = With this form you consent to a named employee of another municipality viewing your secret client data.
cof-heading-what = What you consent to
cof-label-consent = Consent
cof-label-version = Version of the text
cof-label-recipients = The municipality whose employee views the data
cof-label-givers = Whose client data are viewed
cof-label-period = Validity of the consent
cof-period-from = from the signature, unless you withdraw the consent earlier
cof-label-recorded = How the consent is recorded
cof-gap-categories = Missing: which data the consent concerns.
cof-gap-period = Missing: how long the consent holds.
cof-gap-refusal = Missing: what follows if the consent is not given.
cof-gap-withdrawal = Missing: how the consent is withdrawn.
cof-blocked = The form cannot be signed, because it lacks something that whoever consents must know: what the consent is about, how long it holds, what follows from refusing it or how it can be withdrawn.
cof-heading-law = What the consent means
cof-law-waiver = Your consent removes the obstacle to giving secret information to the one for whose benefit it has been given. It is not a legal basis of processing under the GDPR and gives no right to erasure or portability of the data.
cof-law-itemised = The law requires a specific written consent for these data to be given. The consent is not a legal basis of processing under the GDPR and gives no right to erasure or portability of the data.
cof-not-ground = The consent is not the ground of the employee’s access right: the access right rests on the law, and the consent is an additional condition of it.
cof-ground-is = Ground of the access right:
cof-heading-refusal = If you do not consent
cof-voluntary = Giving consent is voluntary.
cof-heading-withdrawal = Withdrawing the consent
cof-withdrawal = You may withdraw the consent at any time. After the withdrawal your data are no longer viewed on the strength of it; viewing before the withdrawal remains lawful.
cof-choose = Mark the municipality that your consent concerns.
cof-caption-choose = Municipalities
cof-label-yes = I consent
cof-signer-client = Client
cof-signer-guardian = Holder of parental responsibility
cof-signer-official = Recipient of the consent

## Agreement on the performance of an authority’s task

task-intro = By this agreement an authority’s task is given to an office-holder of another municipality or joint municipal authority, to be performed under liability for acts in office. The agreement settles the matters required by section 54 of the Local Government Act (410/2015).
task-heading-task = Content of the task
task-label-powers = Authority’s task
task-label-registers = Registers in which the data of the task are processed
task-liability = The task is performed by an office-holder under liability for acts in office.
task-heading-supervision = Monitoring of the performance of the task
task-heading-costs = Costs and their division
task-heading-term = Term of the agreement
task-heading-termination = Notice of termination and termination for breach
task-heading-other = Other terms
task-unsettled = The agreement cannot be signed before the following have also been agreed on (section 54 of the Local Government Act):

## Register of agreements and processors

led-intro = This register gathers the agreements on personal data and the processors: with whom it has been agreed, on what and until when, which version of the annexes is in force and what is to be done.
led-label-holder = Holder of the register
led-heading-due = To be done
led-label-day = At the latest
led-label-what = What is to be done
led-label-of = Which agreement or processor
led-nothing-due = Nothing to be done.
led-due-ended = the agreement has ended though the processor is still in use
led-due-ends = the agreement ends: renew it, or see to the return or deletion of the data
led-due-party-ends = a party’s part in it ends
led-due-decide = the decision has not been made
led-due-sign = the day of signature is missing
led-due-approve-annex = the day on which the annex was approved is missing
led-due-agree = there is no agreement with the processor
led-heading-agreements = Agreements
led-label-with = Other parties
led-label-for = What it is about
led-label-annexes = Annexes and versions
led-version = version
led-kind-processing = processing of personal data
led-kind-joint-control = joint control
led-kind-access-right = access rights
led-kind-procurement = procurement
led-kind-disclosure = disclosure of data
led-kind-task-transfer = performance of an authority’s task
led-ended = ended
led-term-unknown = the term is not recorded
led-not-signed = the day of signature is missing
led-no-agreements = There are no agreements.
led-heading-processors = Processors
led-label-assessed = Assessment of the processor (Article 28(1))
led-no-processors = No processors have been stated.

## Annexes to the standard contractual clauses

scc-intro = These annexes belong to the Commission’s standard contractual clauses. They specify the parties, the transfer, the competent supervisory authority and the safeguards. Which fields there are depends on the module.
scc-second = The transfer rests primarily on another mechanism. The clauses apply if that one ceases to be in force.
scc-no-module = The module of the clauses has not been stated, so the annexes cannot be completed.
scc-label-module = Module
scc-label-assessed = Transfer impact assessment
scc-heading-i-a = Annex I.A: List of parties
scc-heading-exporter = Data exporter
scc-heading-importer = Data importer
scc-label-name = Name
scc-label-contact = Contact person’s name, position and contact details
scc-label-activity = Activities relevant to the data transferred under the clauses
scc-label-signature = Signature and date
scc-heading-i-b = Annex I.B: Description of the transfer
scc-label-categories = Categories of personal data transferred
scc-label-sensitive = Sensitive data transferred
scc-label-safeguards = Restrictions and safeguards applied to sensitive data, and supplementary measures
scc-label-frequency = Frequency of the transfer
scc-label-nature = Nature of the processing
scc-label-purpose = Purpose of the transfer and of further processing
scc-label-subs = Transfers to sub-processors: subject-matter, nature and duration
scc-subs-duration = Duration: as long as the processing by the importer lasts.
scc-label-retention = Period for which the data are retained
scc-frequency-occasional = occasionally
scc-frequency-repeated = repeatedly
scc-frequency-continuous = continuously
scc-measure-encryption = encryption with a key held only by the exporter or in the European Economic Area
scc-measure-pseudonymisation = pseudonymisation with a key that the importer does not get
scc-measure-split-processing = split processing, in which no importer gets the whole
scc-measure-no-clear-access = the importer has no access to the data in clear
scc-measure-transparency = the importer tells of requests by authorities
scc-measure-challenge = the importer contests requests by authorities
scc-measure-eea-support = support is given from the European Economic Area only
scc-measure-eea-storage = the data are stored in the European Economic Area
scc-heading-i-c = Annex I.C: Competent supervisory authority
scc-label-authority = Supervisory authority
scc-heading-ii = Annex II: Technical and organisational measures
scc-measures-intro = The data importer takes at least the following measures to ensure security.
scc-label-supplementary = Safeguards that supplement the transfer
scc-heading-iii = Annex III: List of sub-processors
scc-subs-intro = The annex is filled in where sub-processors are engaged under specific prior authorisation. The controller has authorised the use of the following sub-processors:
