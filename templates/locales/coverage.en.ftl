# The points of Articles 13, 14, 26, 28 and 30 GDPR, and what answers them.

coverage-title = Data protection requirements by register
coverage-introduction = Of every requirement it is told where the fact stands that answers it, what has been found, or why it does not concern the register. Whether processing is lawful is for a person to judge.
coverage-none = The workspace has no register whose facts must be in order: no draft, and none in force.
coverage-processor = processor «{ $processor }»
coverage-recommended = recommended
coverage-head-point = Requirement and provision
coverage-head-state = State
coverage-head-places = Facts and findings
coverage-silenced = suppressed: { $reason }
coverage-again = as above
coverage-off = The workspace has turned off the rule: { $rules }

coverage-group-art-13 = Information, Article 13 GDPR and the corresponding points of Article 14
coverage-group-art-14 = Information on data from other sources, Article 14 GDPR
coverage-group-art-26 = Joint controllers, Article 26 GDPR
coverage-group-art-28 = Processing agreement, Article 28 GDPR
coverage-group-art-30-1 = The controller’s record of processing activities, Article 30(1) GDPR
coverage-group-art-30-2 = The processor’s record of processing activities, Article 30(2) GDPR

coverage-state-answered = answered
coverage-state-derived = answered, follows from these facts
coverage-state-found = finding
coverage-state-silenced = suppressed
coverage-state-not-applicable = not applicable: { $reason }
coverage-state-unknown = unknown: { $reason }
coverage-state-open = open: neither a fact nor a finding
coverage-count-answered = { $count } answered
coverage-count-found = { $count } with findings
coverage-count-silenced = { $count } suppressed
coverage-count-not-applicable = { $count } not applicable
coverage-count-unknown = { $count } unknown
coverage-count-open = { $count } open

# Why a requirement does not concern the register
coverage-spared-processor = the data are processed only on behalf of another controller
coverage-spared-controller = no data are processed on behalf of another controller
coverage-spared-sources = data come only from the data subjects themselves or arise in the controller’s own activities
coverage-spared-asked = data subjects give no data themselves
coverage-spared-joint = there is one controller
coverage-spared-established = the controller is established in the EU or the EEA
coverage-spared-authority = the controller is not a public authority
coverage-spared-special = no special categories of data are held
coverage-spared-interest = no processing rests on a legitimate interest
coverage-spared-consent = no processing rests on consent
coverage-spared-transfer = no transfer outside the EU and the EEA follows from the facts
coverage-spared-automated = no solely automated decisions are stated
coverage-spared-new-purpose = no new purpose has come
coverage-spared-exemption = no exemption from informing is relied on
coverage-spared-limit = no national limit is relied on
coverage-spared-processing = there are no processors
coverage-unknown-published = a published notice need not tell of agreements; take out the processing agreement and enter its terms
coverage-unknown-assumed = the agreement or the processor is only assumed, and its content is not known; get the agreement, enter its terms and remove the mark «assumed»

# Article 13
coverage-a13-controller = The controller and its contact details
coverage-a13-representative = The controller’s representative in the Union
coverage-a13-dpo = Contact details of the data protection officer
coverage-a13-purposes = Purposes of the processing
coverage-a13-legal-basis = Legal basis of the processing
coverage-a13-art9 = Condition for processing special categories of data
coverage-a13-legit-interest = Legitimate interests
coverage-a13-recipients = Recipients or categories of recipients
coverage-a13-transfers = Transfers to third countries and their safeguards
coverage-a13-retention = Storage period or the criteria for it
coverage-a13-rights = Rights of the data subject
coverage-a13-withdraw = Right to withdraw consent
coverage-a13-complaint = Right to lodge a complaint with the supervisory authority
coverage-a13-must-provide = Duty to provide data and the consequences of not providing them
coverage-a13-adm = Automated decision-making and profiling
coverage-a13-further-purpose = Information on a new purpose
coverage-a13-date = Date and version of the notice
coverage-a13-plain = Clear and plain language

# Article 14
coverage-a14-categories = Categories of personal data
coverage-a14-source = Where the data come from
coverage-a14-legit-interest = Legitimate interests
coverage-a14-timing = When and how the data subject is informed
coverage-a14-exemption = Exemption from informing
coverage-a14-national-limit = National limit to informing

# Article 26
coverage-a26-arrangement = Arrangement on the joint controllers’ responsibilities
coverage-a26-essence = Essence of the arrangement available to data subjects
coverage-a26-contact = Contact point for data subjects
coverage-a26-all-listed = All joint controllers named

# Article 28
coverage-a28-guarantees = Sufficient guarantees of the processor
coverage-a28-subject = Subject-matter of the processing
coverage-a28-duration = Duration of the processing
coverage-a28-nature = Nature of the processing
coverage-a28-purpose = Purpose of the processing
coverage-a28-data-types = Type of personal data
coverage-a28-subjects = Categories of data subjects
coverage-a28-controller-rights = Obligations and rights of the controller
coverage-a28-instructions = Documented instructions
coverage-a28-confidentiality = Confidentiality of the persons who process
coverage-a28-security = Security of processing
coverage-a28-subprocessors = Conditions for engaging sub-processors
coverage-a28-assist-rights = Help with requests of data subjects
coverage-a28-assist-duties = Help with security, personal data breaches and impact assessments
coverage-a28-end = Deletion or return of the data at the end
coverage-a28-audit = Information and audits
coverage-a28-written = Agreement in writing
coverage-a28-secrecy-fi = Duty of non-disclosure of those who act on commission
coverage-a28-procurement-security = Security requirements in procurement

# Article 30(1)
coverage-a30-controller = Controller, joint controllers and data protection officer
coverage-a30-purposes = Purposes of the processing
coverage-a30-subjects = Categories of data subjects
coverage-a30-data = Categories of personal data
coverage-a30-recipients = Categories of recipients
coverage-a30-transfers = Transfers, their countries and safeguards
coverage-a30-erasure = Time limits for erasure
coverage-a30-toms = General description of the security measures
coverage-a30-extra-basis = Legal basis, sources, systems and impact assessment

# Article 30(2)
coverage-a30p-names = Processor, the controllers on whose behalf it acts and the data protection officer
coverage-a30p-categories = Processing carried out on behalf of the controller
coverage-a30p-transfers = Transfers, their countries and safeguards
coverage-a30p-toms = General description of the security measures

# All registers in one table
coverage-matrix-introduction = The figure tells how many of the requirements that concern the register are answered. The name of a register leads to a page with each requirement. Whether processing is lawful is for a person to judge.
coverage-matrix-caption = Requirements answered, by register and article
coverage-column-register = Register
coverage-column-art-13 = Article 13
coverage-column-art-14 = Article 14
coverage-column-art-26 = Article 26
coverage-column-art-28 = Article 28
coverage-column-art-30-1 = Article 30(1)
coverage-column-art-30-2 = Article 30(2)
