# Kinds of things that have ids, as they stand in findings: never inflected.

kind-organisation = organisation
kind-system = system
kind-processor = processor
kind-group = group of data subjects
kind-category = category of data
kind-consent = consent
kind-measure = security measure
kind-procedure = procedure
kind-block = shared text
kind-register = register
kind-agreement = agreement
kind-grant = access grant
kind-organ = organ
kind-criterion = criterion of service need
kind-decision = decision
kind-service = service
kind-area = co-operation area
kind-risk = risk
kind-retention-class = retention class
kind-process = process
kind-repository = data repository
kind-layout = layout
kind-purpose = purpose
kind-recipient = recipient
kind-part = part of a register
kind-source = source
kind-retention = retention period

# Shapes of values: what a field expects and what stands there.

shape-text = a text
shape-number = a number
shape-list = a list
shape-mapping = a group of subfields
shape-truth = a truth value (true or false)
shape-null = an empty value
shape-localized = a text per language
shape-text-or-mapping = a text or a text per language
shape-none-or-list = the value none or a list
shape-none-or-mapping = the value none or a group of subfields

## Risk factors and powers that rules list

trigger-special-data = special categories of data
trigger-criminal-data = data on convictions and offences
trigger-vulnerable = vulnerable persons
trigger-automated-decisions = automated decisions
trigger-profiling = evaluation, scoring or profiling
trigger-large-scale = processing on a large scale
trigger-monitoring = systematic monitoring
trigger-combined-data = combining of data
trigger-new-technology = use of new technology
trigger-denies-service = settling whether somebody gets a service
trigger-location = location data
trigger-not-informed = an exemption from informing
trigger-whistleblowing = a reporting channel
power-view = viewing
power-record = recording
power-change = changing

## Matters of decisions

point-parties = the parties
point-period = the period
point-frequency = how often
point-data = the data
point-powers = the powers
point-condition = the condition

## Rights as they stand in findings.

claimed-inform = right to be informed of the processing
claimed-access = right of access to the data
claimed-rectify = right to rectification
claimed-erase = right to erasure
claimed-restrict = right to restriction of processing
claimed-notify = right to have recipients notified
claimed-port = right to data portability
claimed-object = right to object
claimed-object-marketing = right to object to direct marketing
claimed-adm = right not to be subject to an automated decision
claimed-withdraw = right to withdraw consent
claimed-complain = right to lodge a complaint with a supervisory authority
claimed-breach = right to be told of a personal data breach

## Whose a statutory task is.

owner-municipality = municipalities
owner-wellbeing-services-county = wellbeing services counties
owner-state-authority = a state authority
owner-nobody = nobody
