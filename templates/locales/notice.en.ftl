# The words and sentences of the privacy notice. Every key is also in the files notice.fi.ftl and notice.sv.ftl.

## Document

kind-notice = Privacy notice
kind-notice-short = Privacy notice in brief
subtitle-notice = Information under Articles 13 and 14 of the EU General Data Protection Regulation (EU) 2016/679
draft-mark = Draft
draft-note = This is a draft. Information may be missing from it.
version-line = Version { $version }, { $date }
undated = Undated
page-word = Page
contents-word = Contents
skip-link = Skip to content
site-documents = Privacy notices
index-introduction = The privacy notice tells you what your personal data are used for, on what basis, how long they are kept and what rights you have.
download-pdf = Download PDF
download-markdown = Download Markdown
short-layer-link = Short version
full-layer-link = Full notice
other-languages = Other languages
language-fi = Finnish
language-sv = Swedish
language-en = English

## Headings

heading-name = Register
heading-controller = Controller
heading-joint-control = Joint controllers
heading-responsible = Responsible for the register
heading-contacts = Contact persons for matters concerning the register
heading-dpo = Data protection officer
heading-purposes = Purposes and legal bases of the processing
heading-legal-bases = Legal bases of the processing
heading-special-categories = Special categories of personal data
heading-secrecy = Public access and secrecy
heading-groups = Categories of data subjects
heading-data = Personal data processed
heading-provision-duty = Do the data have to be provided?
heading-sources = Sources of the data
heading-systems = Information systems and paper material
heading-measures = Protection of the data
heading-automated-decisions = Automated decision-making and profiling
heading-recipients = Recipients of the data
heading-transfers = Transfers outside the EU and the EEA
heading-retention = Retention periods
heading-rights = Rights of the data subject
heading-right-of-access = Right to information and access
heading-rights-of-correction = Rectification, erasure and restriction
heading-right-to-object = Right to object
heading-right-to-portability = Right to data portability
heading-other-rights = Other rights
heading-procedures = Exercising your rights
heading-supervisory-authority = Complaint to the supervisory authority
heading-about = About this notice

## Missing facts in a draft

gap-controller = Missing: the controller and its contact details (Article 13(1)(a)).
gap-dpo = Missing: the contact details of the data protection officer (Article 13(1)(b)).
gap-purposes = Missing: the purposes of the processing (Article 13(1)(c)).
gap-legal-bases = Missing: the legal bases of the processing (Article 13(1)(c)).
gap-groups = Missing: the categories of data subjects.
gap-data = Missing: the categories of personal data processed (Article 14(1)(d)).
gap-provision-duty = Missing: whether the personal data have to be provided, and the consequences (Article 13(2)(e)).
gap-sources = Missing: the sources from which the personal data originate (Article 14(2)(f)).
gap-automated-decisions = Missing: information on automated decision-making and profiling (Article 13(2)(f)).
gap-recipients = Missing: the recipients or categories of recipients of the personal data (Article 13(1)(e)).
gap-transfers = Missing: information on transfers to third countries (Article 13(1)(f)). A negative answer needs a dated statement by a named role, and every place of processing must be known.
gap-country = Missing: the country to which the data are transferred (Article 13(1)(f)).
gap-mechanism = Missing: the basis for the transfer (Article 13(1)(f)).
gap-retention = Missing: the retention periods or the criteria used to determine them (Article 13(2)(a)).
gap-rights = Missing: the rights of the data subject (Article 13(2)(b)). They are derived from the purposes of the processing.
gap-procedures = Missing: instructions for exercising the rights (Article 12(2)).
gap-supervisory-authority = Missing: the supervisory authority (Article 13(2)(d)).
gap-about = Missing: the date and version of the notice.

## Names of fields

label-register = Name of the register
label-service = Service
label-controller = Controller
label-organ = Competent body
label-business-id = Business ID
label-address = Postal address
label-visiting = Visiting address
label-phone = Telephone
label-email = Email
label-web = Website
label-privacy-page = More about data protection
label-duties = Responsibilities as joint controller
label-controller-since = First day as controller
label-controller-until = Last day as controller
label-joint-ground = Basis for the division of responsibilities
label-contact-point = Contact point
label-joint-rights = Exercising your rights
label-role = Role
label-unit = Unit
label-person = Name
label-limited-to = Please note
label-dpo-of = Organisation
label-secure-channel = Secure channel
label-purpose-kind = Nature of the purpose
label-part = Part of the register
label-anonymous = Form of the data
label-tasks = Tasks
label-basis = Legal basis
label-scope = Applies to
label-interest = Legitimate interest
label-recorded = How consent is recorded
label-withdrawal = How consent is withdrawn
label-groups = Categories of data subjects
label-categories = Data
label-provisions = Provisions
label-purposes = Purposes
label-secrecy-grounds = Grounds for secrecy
label-duty = Providing the data
label-consequence = If the data are not provided
label-source-purpose = What the data are needed for
label-consent = Consent
label-channel = How the data are obtained
label-public-source = Publicly accessible
label-informed = How people are told that data are obtained
label-exemption = Exemption from the duty to inform
label-system = System
label-systems = Systems
label-vendor = Vendor
label-used-for = Used for
label-hosting = Location of the data
label-logic = Logic involved
label-consequences = Significance and consequences
label-recipient = Recipient
label-recipient-role = Role
label-recipient-text = Purpose and data
label-recipient-ground = Basis
label-countries = Countries of processing
label-exporter = Transferred by
label-importer = Recipient
label-country = Country
label-transfer-reason = Why the data are transferred
label-mechanism = Basis for the transfer
label-adequacy = Adequacy decision
label-listing-checked = List checked
label-fallback = Secondary basis for the transfer
label-copy = Copy of the safeguards
label-retained = What is kept
label-time = Retention period
label-starts = Counted from
label-retention-ground = Basis
label-then = After the period
label-applies-to = Applies to
label-applies-partly = Applies in part
partly-grounds = The ground that the right covers:
label-applies-limited = Applies with limits to
label-applies-not = Does not apply to
label-request-page = Form or service
label-self-service = Self-service
label-identification = How identity is confirmed
label-decided-by = Decision made by
label-authority = Supervisory authority
label-date = Date
label-version = Version
label-review-by = To be reviewed by
label-authoritative = Prevailing language version
label-law-as-of = Legislation checked

approved-fi = Finnish version approved by
approved-sv = Swedish version approved by
approved-en = English version approved by

## Sentences

joint-intro = The register has several controllers, who are joint controllers (Article 26). The essence of the arrangement is as follows:
joint-rights = You may exercise your rights in respect of and against each of the controllers. This means that you may make your request to any of them (Article 26(3)).

purpose-kind-primary = original purpose
purpose-kind-steering = planning, developing and steering the controller’s own activities
purpose-kind-statistics = statistics
purpose-kind-research = scientific or historical research
purpose-kind-archiving = archiving in the public interest
purpose-anonymous = The data are used only in a form from which nobody can be identified.
purpose-number = Purpose { $number }:
purposes-all = all purposes of processing personal data
purposes-numbered = purposes

basis-consent = Consent
basis-contract = Contract
basis-legal-obligation = Legal obligation
basis-vital-interests = Vital interest
basis-public-task = Public interest or official authority
basis-legitimate-interests = Legitimate interest
basis-meaning-consent = The person has given consent to the processing of their data for a specific purpose.
basis-meaning-contract = Processing is necessary for the performance of a contract to which the person is party, or in order to take steps at the person’s request before entering into a contract.
basis-meaning-legal-obligation = Processing is necessary for compliance with a legal obligation to which the controller is subject.
basis-meaning-vital-interests = Processing is necessary in order to protect the vital interests of the data subject or of another person.
basis-meaning-public-task = Processing is necessary for the performance of a task carried out in the public interest or in the exercise of official authority vested in the controller.
basis-meaning-legitimate-interests = Processing is necessary for a legitimate interest of the controller or of a third party, and this interest is not overridden by the interests or fundamental rights and freedoms of the data subject.
no-national-provision = No separate provision has been stated.

special-intro = The following data belong to special categories of personal data, which may be processed only under the conditions of Article 9(2).
special-mark = special category of personal data
condition-explicit-consent = Explicit consent
condition-employment-and-social-protection = Employment, social security and social protection law
condition-vital-interests = Vital interest when the person cannot give consent
condition-non-profit-body = Activities of a not-for-profit body
condition-made-public = Data manifestly made public by the person
condition-legal-claims = Legal claims
condition-substantial-public-interest = Substantial public interest on the basis of law
condition-health-or-social-care = Health care, social care or assessment of working capacity
condition-public-health = Public health
condition-archiving-research-statistics = Archiving, research and statistics

necessity-compulsory = the data must be provided
necessity-optional = providing the data is voluntary
duty-statutory = Providing the data is a statutory requirement.
duty-contractual = Providing the data is a contractual requirement or a requirement necessary to enter into a contract.
duty-voluntary = Providing the data is voluntary.

source-data-subject = The person
source-organisation = Another organisation
source-category-of-bodies = Other parties
source-activity = Data arising from the activities
channel-interface = through a technical interface
channel-viewing = through viewing access
channel-secure-message = by a secure message or a secure data transfer
channel-manual = on paper or orally
public-yes = Yes
public-no = No
force-is = certain
force-may = possible
force-example = example
force-mostly = most common

systems-intro = The data are processed in the following systems.
caption-systems = Information systems
own-system = the controller’s own
paper-intro = Kept on paper:
no-paper = There is no paper material.

automated-none = No decisions based solely on automated processing are made on the basis of the data (Article 22).
automated-some = The following decisions are based solely on automated processing (Article 22). You may require that a person handles the matter. You may also express your point of view and contest the decision (Article 22(3)). When automated decision-making is based on law, safeguards are laid down in that law (Article 22(2)(b)).
profiling-none = The data are not used for profiling (Article 4(4)).
profiling-some = The data are used for profiling (Article 4(4)).
stated-by = Stated by: { $by }, { $on }.

recipients-intro = The following recipients receive or may receive data. Recipients also include processors, which process data on behalf of the controller.
caption-recipients = Recipients
recipient-role-processor = processor
recipient-role-sub-processor = sub-processor
recipient-role-grantee = organisation with access rights
recipient-role-third-party = recipient of disclosed data
granularity-identified = in identifiable form
granularity-pseudonymous = in pseudonymised form
granularity-aggregate = in aggregate form
granularity-anonymous = in anonymous form
ground-processing = processing on behalf of the controller (Article 28)
disclosures-none = The data are not disclosed to third parties.

transfers-intro = Personal data are or may be transferred outside the EU and the EEA as follows.
transfers-otherwise = No other transfers have been declared. The adequacy decisions were checked on { $date }.
transfers-none = Personal data are not transferred outside the EU and the EEA.
adequacy-yes = Exists: Commission decision { $decision }, adopted on { $date }.
adequacy-renewed = Exists: Commission decision { $decision }, renewed by decision { $renewed }, adopted on { $date }.
adequacy-listed = The decision covers only organisations on the Data Privacy Framework List.
adequacy-no = There is no Commission decision.
adequacy-limited = The decision covers only some of the recipients in the country.
adequacy-not-used = The transfer does not rest on it.
mechanism-art45 = Adequacy decision
mechanism-art46-2-a = Legally binding instrument between public authorities
mechanism-art46-2-b = Binding corporate rules
mechanism-art46-2-c = Standard data protection clauses adopted by the Commission
mechanism-art46-2-d = Standard data protection clauses adopted by a supervisory authority
mechanism-art46-2-e = Approved code of conduct
mechanism-art46-2-f = Approved certification mechanism
mechanism-art46-3-a = Contractual clauses authorised by the supervisory authority
mechanism-art46-3-b = Administrative arrangements between public authorities, authorised by the supervisory authority
mechanism-art48 = International agreement
mechanism-art49-1-a = Explicit consent
mechanism-art49-1-b = Contract with the data subject
mechanism-art49-1-c = Contract in the interest of the data subject
mechanism-art49-1-d = Important public interest
mechanism-art49-1-e = Legal claims
mechanism-art49-1-f = Vital interest
mechanism-art49-1-g = Public register
mechanism-art49-1-2 = Compelling legitimate interest

retention-intro = Data are kept only for as long as the purpose of the processing or legislation requires.
caption-retention = Retention periods
retained-all = All data in the register
retained-all-of = all data
time-permanent = Permanently
time-until = Until
retention-weighed-intro = Where no act lays down the retention period, it has been determined by taking into account the factors named in the table (section 21 of the Act on Information Management in Public Administration (906/2019)).
retention-weighed = Taken into account:
ground-original-purpose = the original purpose of the data in the authority’s activities
ground-legal-protection = the interests, rights, obligations and legal protection of persons
ground-contract = the legal effects of a contract
ground-damages = the limitation period for liability for damages
ground-criminal-liability = the limitation period for criminal liability
then-destroy = the data are destroyed
then-archive = the data are archived
then-destroy-or-archive = the data are destroyed or archived, as decided
then-anonymise = the data are made anonymous

rights-intro = The extent of your rights depends on the legal basis of the processing. You may always make a request: each request is decided separately. If your request is not granted, you will be told the reasons and the remedies available to you (Article 12(4)).
rights-checked = The description of the rights was checked by: { $by }, { $on }.
right-inform = Right to be informed of the processing
right-access = Right of access to the data
right-rectify = Right to rectification
right-erase = Right to erasure
right-restrict = Right to restriction of processing
right-notify = Right to have recipients notified of changes
right-port = Right to data portability
right-object = Right to object
right-object-marketing = Right to object to direct marketing
right-adm = Right not to be subject to a decision based solely on automated processing
right-withdraw = Right to withdraw consent
right-complain = Right to lodge a complaint with a supervisory authority
right-breach = Right to be informed of a personal data breach
right-text-inform = You are given information on how your personal data are processed. This notice is part of it.
right-text-access = You are told whether your data are being processed. If they are, you are given access to the data and a copy of them.
right-text-rectify = You may require that inaccurate data about you are rectified and incomplete data are completed.
right-text-erase = You may require that your data are erased, for example when they are no longer needed or there is no legal basis for processing them.
right-text-restrict = You may require that processing is restricted, for example while the accuracy of the data is being verified.
right-text-notify = Those to whom the data have been disclosed are notified of rectification, erasure and restriction, unless this proves impossible or involves disproportionate effort. On request, you are told who these recipients are.
right-text-port = When processing is based on consent or on a contract, you receive the data which you have provided and which are processed by automated means in a machine-readable format, and you may transmit them to another controller.
right-text-object = When processing is based on public interest, official authority or a legitimate interest, you may object to it on grounds relating to your particular situation.
right-text-object-marketing = You may forbid the use of your data for direct marketing at any time.
right-text-adm = Decisions which have legal effects concerning you or otherwise significantly affect you may be based solely on automated processing only if this is authorised by law, if it is necessary because of a contract or if you have given your explicit consent.
right-text-withdraw = When processing is based on your consent, you may withdraw your consent at any time. Withdrawal does not affect the lawfulness of processing before it.
right-text-complain = You may lodge a complaint with the supervisory authority if you consider that your data are processed contrary to data protection law.
right-text-breach = You are notified of a breach of your personal data if it is likely to result in a high risk to your rights and freedoms.

procedure-for = How to exercise the following rights:
procedure-time = Requests are answered without undue delay and within one month of receipt at the latest. Where necessary, the period may be extended by up to two further months; you will be told of the extension and the reasons for it within one month of receipt of the request (Article 12(3)).
procedure-fee = Requests are handled free of charge. A reasonable fee may be charged only if a request is manifestly unfounded or excessive, in particular because of its repetitive character, or if further copies are requested (Articles 12(5) and 15(3)).
procedure-refusal = If action is not taken on your request, you will be told within one month at the latest of the reasons and of the possibility of lodging a complaint with the supervisory authority and seeking other remedies (Article 12(4)).
document-access = You also have the right of access to a document concerning yourself and, as a party, to a document which may influence or may have influenced the consideration of your matter, under sections 11 and 12 of the Act on the Openness of Government Activities (621/1999).

authority-intro = You may lodge a complaint with the supervisory authority if you consider that the processing of your personal data infringes data protection law (Article 77). Other administrative and judicial remedies may also be available to you.

changes-intro = Changes:
about-changes = This notice is updated when the processing or legislation changes. You are told of a new purpose before the processing begins (Article 13(3) and Article 14(4)).
about-assumed = { $count ->
    [one] One fact in this notice is assumed: the public source does not state it.
   *[other] { $count } facts in this notice are assumed: the public source does not state them.
}
about-fallback = Some of the texts are available only in these languages:

short-who = Who processes your data
short-why = What your data are used for
short-rights = Your rights
short-rights-intro = The extent of your rights depends on the basis of the processing. You may always make a request.
short-contact = Who to ask
short-more = Read more
short-full = The full privacy notice is in the same service, and the controller also gives it on request.

## Limits of rights

note-erase-unneeded-only = Data that are no longer needed or that have been processed unlawfully can be erased. Data that the obligation or task still requires are not erased.
note-erase-not-for-claims = The right does not reach data needed to establish, exercise or defend legal claims.
note-erase-not-for-public-health = The right does not reach data needed for reasons of public interest in the area of public health.
note-erase-public-health-case = The right does not reach data in so far as they are needed for reasons of public interest in the area of public health.
note-erase-not-if-aim-defeated = The right does not reach data if erasure would defeat the aim of the archiving, research or statistics.
note-erase-after-emergency = The data are erased when they are no longer needed to protect vital interests.
note-notify-erasure-where-due = Erasure is communicated where there is a right to erasure.
note-port-consent-or-contract-only = The right covers processing based on consent or on a contract.
note-port-not-for-public-task = The right does not cover tasks in the public interest or the exercise of official authority.
note-port-automated-only = The right covers data processed by automated means, not paper material.
note-port-provided-only = The right covers data that the person has provided.
note-object-public-task-or-interests-only = The right covers processing based on public interest, official authority or legitimate interests.
note-object-overridden-by-claims = Processing may go on if it is needed to establish, exercise or defend legal claims.
note-object-research = Processing may go on if the research or statistics are necessary for a task in the public interest.
note-object-marketing-only = The right covers direct marketing.
note-adm-conditions = Such a decision is possible only on the basis of a contract, the law or explicit consent.
note-adm-allowed-with-safeguards = Such a decision may be based on special categories of personal data where the person's rights are suitably safeguarded.
note-adm-not-allowed = Such a decision may not be based on these special categories of personal data.
note-withdraw-consent-only = The processing is not based on consent.
note-restriction-excluded = The right to restriction of processing does not apply to data on personal clients of employment services.
note-restriction-unfounded-requests = The right does not apply to a manifestly unfounded request.
note-research-derogation = The right may be derogated from for research and statistics under the conditions laid down by law.
note-archiving-derogation = The right may be derogated from for archiving in the public interest under the conditions laid down by law.
note-information-limits = The information may be limited on grounds laid down by law.
note-access-limits = Access to the data may be limited on grounds laid down by law.
note-journalism-and-arts = The right does not apply to journalistic, academic, artistic or literary expression.
note-openness-act-access = A party, and the person whom a document concerns, also have the right to obtain information from the document.
