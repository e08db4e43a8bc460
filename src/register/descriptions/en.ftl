### English descriptions that no type's documentation gives: titles, forms of values, references.

## Texts

Localized =
    .fi = The text in Finnish.
    .sv = The text in Swedish.
    .en = The text in English.

## Titles of the schemas

Title =
    .workspace = Settings of the workspace
    .organisation = Organisation
    .system = System
    .register = Register
    .agreement = Agreement
    .decision = Decision
    .layout = Layout of a notice
    .processors = Processors
    .groups = Groups of data subjects
    .categories = Categories of data
    .consents = Consents
    .measures = Security measures
    .procedures = Procedures
    .blocks = Shared texts
    .grants = Access grants
    .criteria = Criteria of service need
    .services = Services
    .areas = Co-operation areas
    .risks = Risks
    .retention-classes = Retention classes
    .processes = Processes
    .repositories = Data repositories

## How values are written

Form =
    .id = An id has only small letters a–z, digits and hyphens between them.
    .country = A country is written as a code of two letters, such as `FI` or `US`; an international organisation as `XX-EPO`.
    .date = A day is written as `2026-11-22`.
    .provision = A provision is written as `621/1999 § 24(1) p. 25` (act, section, subsection, point) or `GDPR art. 6(1)(e)`.
    .act = An act is written by its number, as in `(EU) 2023/1795` or `2010/87/EU`.
    .period = A time is written as a number and a unit: `4 years`, `6 months`, `2-20 years`; the units are `hours`, `days`, `weeks`, `months` and `years`.
    .business-id = A business id is written as `0171450-7`.
    .email-address = The address is written plainly, as in `registry@municipality.example`.
    .phone = A telephone number has digits and spaces; it may begin with a plus.
    .web-address = A web address begins with `https://` or `http://`.
    .sha-256 = A SHA-256 digest is written in 64 characters: digits and small letters a–f.
    .uint32 = A number is written in digits, as in `5`.

Answer =
    .none = The answer “there is none”: the question is answered. A field left out is no answer.

## Where the thing referred to stands

Reference =
    .organisation = Id: an organisation in the file `organisations/<id>.yaml`.
    .system = Id: a system in the file `systems/<id>.yaml`.
    .processor = Id: a processor in the file `processors.yaml`.
    .group = Id: a group of data subjects in the file `groups.yaml`.
    .category = Id: a category of data in the file `categories.yaml`.
    .consent = Id: a consent in the file `consents.yaml`.
    .measure = Id: a security measure in the file `measures.yaml`.
    .procedure = Id: a procedure in the file `procedures.yaml`.
    .block = Id: a shared text in the file `blocks.yaml`.
    .register = Id: a register in the file `registers/<id>.yaml`.
    .agreement = Id: an agreement in the file `agreements/<id>.yaml`.
    .organ = Id: an organ in the field `organs` of an organisation in the file `organisations/<id>.yaml`.
    .criterion = Id: a criterion of service need in the file `criteria.yaml`.
    .grant = Id: an access grant in the file `grants.yaml`.
    .decision = Id: a decision in the file `decisions/<id>.yaml`.
    .service = Id: a service in the file `services.yaml`.
    .risk = Id: a risk in the file `risks.yaml`.
    .retention-class = Id: a retention class in the file `retention-classes.yaml`.
    .process = Id: a process in the file `processes.yaml`.
    .repository = Id: a data repository in the file `repositories.yaml`.
    .layout = Id: a layout of a notice in the file `layouts/<id>.yaml`.
    .purpose = Id: a purpose in the field `purposes` of this register.
    .part = Id: a part in the field `parts` of this register.
    .source = Id: a source in the field `sources` of this register.
    .retention = Id: a retention rule in the field `retention` of this register.
