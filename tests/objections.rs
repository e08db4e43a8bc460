//! What an auditor objects to in the five published texts, and that the rules find it.
//!
//! The golden findings of `tests/projects/` are rewritten whenever a rule or a wording changes;
//! this table is not. An objection is the code of a finding and a distinguishing word of it: of its
//! message, or of the place that it shows. Objections that were taken back are listed with the reason.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// An objection to a published text.
struct Objection {
    project: &'static str,
    /// The day as of which the finding must stand.
    day: &'static str,
    code: &'static str,
    /// What tells this finding from others of the same code.
    word: &'static str,
}

const fn objection(
    project: &'static str,
    day: &'static str,
    code: &'static str,
    word: &'static str,
) -> Objection {
    Objection { project, day, code, word }
}

/// The day of today's check; the others are the days of the texts.
const NOW: &str = "2026-11-22";

/// What is found.
const FOUND: &[Objection] = &[
    // Kuopio, proposal: staff of four municipalities get access, on no provision, to data that nobody
    // names, for ever; the agreements that are to hold it in bounds have no day.
    objection("kuopio-000", "2025-06-01", "grant-without-ground", "keitele-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "grant-without-ground", "vesanto-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "grant-without-category", "siilinjarvi-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "grant-without-end", "rautavaara-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "document-undated", "siilinjarvi-sopimus"),
    objection("kuopio-000", NOW, "grant-without-end", "keitele-kayttooikeus"),
    objection("kuopio-000", NOW, "document-undated", "vesanto-sopimus"),
    // Kuopio, notice: bases hang on nothing, what is collected and from whom does not fit together,
    // and the periods do not say from when.
    objection(
        "kuopio-001",
        "2024-05-21",
        "must-provide-missing",
        "tyollisyyspalvelun-asiakasrekisterit",
    ),
    objection("kuopio-001", "2024-05-21", "purpose-without-basis", "arkistointi"),
    objection("kuopio-001", "2024-05-21", "purpose-without-basis", "tutkimus"),
    objection("kuopio-001", "2024-05-21", "purpose-without-basis", "tilastointi"),
    objection("kuopio-001", "2024-05-21", "public-task-basis-too-general", "410/2015"),
    objection("kuopio-001", "2024-05-21", "consent-without-record", "kuvat"),
    objection("kuopio-001", "2024-05-21", "art9-condition-without-category", "explicit-consent"),
    objection(
        "kuopio-001",
        "2024-05-21",
        "art9-condition-without-category",
        "employment-and-social-protection",
    ),
    objection(
        "kuopio-001",
        "2024-05-21",
        "art9-condition-without-category",
        "health-or-social-care",
    ),
    // Health and social care had been the task of the county for over a year.
    objection("kuopio-001", "2024-05-21", "art9-h-without-secrecy", "21.5.2024"),
    objection("kuopio-001", "2024-05-21", "hetu-without-basis", "henkilotunnus"),
    objection("kuopio-001", "2024-05-21", "source-without-category", "«sote»"),
    objection("kuopio-001", "2024-05-21", "source-without-category", "«dvv»"),
    objection(
        "kuopio-001",
        "2024-05-21",
        "category-list-incomplete",
        "tuen-piirissa-olevat-lapset",
    ),
    objection("kuopio-001", "2024-05-21", "category-list-incomplete", "maahanmuuttaja"),
    objection("kuopio-001", "2024-05-21", "system-without-vendor", "howspace"),
    objection("kuopio-001", "2024-05-21", "system-location-missing", "claned"),
    objection("kuopio-001", "2024-05-21", "transfer-without-country", "office-365"),
    objection("kuopio-001", "2024-05-21", "retention-no-anchor", "2-20 years"),
    objection("kuopio-001", "2024-05-21", "archiving-retention-missing", "arkistointi"),
    objection("kuopio-001", NOW, "statute-expired", "1269/2020"),
    objection("kuopio-001", NOW, "statute-repealed", "1369/2014"),
    objection("kuopio-001", NOW, "statute-repealed", "916/2012"),
    objection("kuopio-001", NOW, "statute-repealed", "1386/2010"),
    objection("kuopio-001", NOW, "statute-section-moved", "1290/2002 13 luku 6 § 2 mom."),
    objection("kuopio-001", NOW, "statute-section-amended-after-notice", "14 luku 3 a §"),
    objection("kuopio-001", NOW, "notice-review-overdue", "tyollisyyspalvelun-asiakasrekisterit"),
    objection("kuopio-001", NOW, "organisation-name-drift", "TE-toimisto"),
    // Pohjoinen Keski-Suomi, decision: three lists of municipalities that differ, access without data or
    // end, agreements without a day.
    objection(
        "keski-suomi-002",
        "2025-09-24",
        "party-set-mismatch",
        "Vain sopimuksessa: –. Vain päätöksessä: Saarijärvi (729) ja Uurainen (892).",
    ),
    objection(
        "keski-suomi-002",
        "2025-09-24",
        "party-set-mismatch",
        "Vain käyttöoikeuksissa: –. Vain päätöksessä: Karstula (226).",
    ),
    objection(
        "keski-suomi-002",
        "2025-09-24",
        "party-set-mismatch",
        "Vain sopimuksessa: Karstula (226). Vain käyttöoikeuksissa: Saarijärvi (729) ja Uurainen (892).",
    ),
    objection("keski-suomi-002", "2025-09-24", "agreement-party-without-grant", "Karstula (226)"),
    objection("keski-suomi-002", "2025-09-24", "grant-party-without-agreement", "Saarijärvi (729)"),
    objection("keski-suomi-002", "2025-09-24", "grant-party-without-agreement", "Uurainen (892)"),
    objection("keski-suomi-002", "2025-09-24", "grant-without-category", "aanekoski-atmt"),
    objection("keski-suomi-002", "2025-09-24", "grant-without-end", "laukaa-atmt"),
    objection("keski-suomi-002", "2025-09-24", "document-undated", "hankintasopimukset"),
    objection("keski-suomi-002", NOW, "grant-without-end", "viitasaari-atmt"),
    // Kuopio, what comes with invoices: a small municipality has few clients in a service and a month.
    objection("kuopio-003", "2025-08-14", "aggregate-small-cells", "henkiloasiakkaat"),
    objection("kuopio-003", NOW, "aggregate-small-cells", "henkiloasiakkaat"),
    // Mikkeli, notice: statutes without a point of Article 6, health data without a condition, nobody
    // to turn to by telephone or e-mail.
    objection("mikkeli-004", "2021-10-27", "legal-basis-unclassified", "asiakkuudet"),
    objection(
        "mikkeli-004",
        "2021-10-27",
        "special-category-without-condition",
        "tyokyvyn-arviointi",
    ),
    objection(
        "mikkeli-004",
        "2021-10-27",
        "special-category-without-condition",
        "toimintakyvyn-arviointi",
    ),
    objection("mikkeli-004", "2021-10-27", "special-category-without-condition", "sote-palvelut"),
    objection("mikkeli-004", "2021-10-27", "consent-without-record", "asiakastiedot"),
    objection("mikkeli-004", "2021-10-27", "hetu-without-basis", "henkilotunnus"),
    objection("mikkeli-004", "2021-10-27", "must-provide-missing", "mikkeli-toiminnanohjaus"),
    objection("mikkeli-004", "2021-10-27", "profiling-unstated", "mikkeli-toiminnanohjaus"),
    objection("mikkeli-004", "2021-10-27", "recipients-missing", "mikkeli-toiminnanohjaus"),
    objection("mikkeli-004", "2021-10-27", "controller-contact-incomplete", "mikkeli"),
    objection("mikkeli-004", "2021-10-27", "source-without-category", "sote-tuottajat"),
    objection("mikkeli-004", "2021-10-27", "system-without-vendor", "ohjaustaverkossa"),
    objection("mikkeli-004", NOW, "statute-expired", "1269/2020"),
    objection("mikkeli-004", NOW, "statute-repealed", "1369/2014"),
    objection("mikkeli-004", NOW, "statute-repealed", "916/2012"),
    objection("mikkeli-004", NOW, "notice-review-overdue", "27.10.2021"),
    objection("mikkeli-004", NOW, "organisation-name-drift", "TE-palvelut"),
    // What the rules on rights, citations, retention, access and assessments find besides.
    objection("kuopio-000", "2025-06-01", "grant-no-termination-trigger", "keitele-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "grant-owner-missing", "keitele-kayttooikeus"),
    objection("kuopio-001", "2024-05-21", "adm-rights-wording", "profilointi"),
    objection(
        "kuopio-001",
        "2024-05-21",
        "right-scope-missing",
        "tyollisyyspalvelun-asiakasrekisterit",
    ),
    objection("kuopio-001", "2024-05-21", "right-scope-incomplete", "legal-obligation"),
    objection("kuopio-001", "2024-05-21", "statute-title-mismatch", "julkisista"),
    objection("kuopio-001", "2024-05-21", "eu-act-number-format", "679/2016"),
    objection("kuopio-001", "2024-05-21", "secrecy-ground-imprecise", "621/1999"),
    objection("kuopio-001", "2024-05-21", "secrecy-ground-not-secrecy-provision", "1050/2018"),
    objection("kuopio-001", "2024-05-21", "disclosure-without-provision", "kela"),
    objection("kuopio-001", "2024-05-21", "retention-range-only", "2-20 years"),
    objection("kuopio-001", "2024-05-21", "a14-timing-missing", "dvv"),
    objection("kuopio-001", NOW, "statutory-task-abolished", "916/2012"),
    objection("keski-suomi-002", "2025-09-24", "grant-scope-mismatch", "laukaa-atmt"),
    objection("keski-suomi-002", "2025-09-24", "agreement-party-is-self", "aanekoski"),
    objection(
        "keski-suomi-002",
        "2025-09-24",
        "agreement-scope-per-party-missing",
        "hankintasopimukset",
    ),
    objection("keski-suomi-002", "2025-09-24", "grant-no-termination-trigger", "laukaa-atmt"),
    objection("keski-suomi-002", "2025-09-24", "grant-owner-missing", "laukaa-atmt"),
    objection("kuopio-003", "2025-08-14", "statute-title-mismatch", "työllisyyspalveluiden"),
    objection("kuopio-003", "2025-08-14", "secrecy-period-missing", "henkiloasiakkaat"),
    objection("mikkeli-004", "2021-10-27", "sa-contact-missing", "mikkeli-toiminnanohjaus"),
    objection(
        "mikkeli-004",
        "2021-10-27",
        "portability-missing-for-consent",
        "mikkeli-toiminnanohjaus",
    ),
    objection("mikkeli-004", "2021-10-27", "statute-title-mismatch", "viranomaisen"),
    objection("mikkeli-004", "2021-10-27", "category-proxy-special", "aidinkieli"),
    objection("mikkeli-004", "2021-10-27", "secrecy-ground-imprecise", "621/1999"),
    objection("mikkeli-004", "2021-10-27", "secrecy-ground-not-secrecy-provision", "1050/2018"),
    objection(
        "mikkeli-004",
        "2021-10-27",
        "transfer-denial-unsupported",
        "mikkeli-toiminnanohjaus",
    ),
    objection("mikkeli-004", "2021-10-27", "disclosure-without-provision", "kela"),
    objection("mikkeli-004", "2021-10-27", "log-retention-missing", "mikkeli-toiminnanohjaus"),
    objection("mikkeli-004", NOW, "statutory-task-abolished", "916/2012"),
    objection("kuopio-001", "2024-05-21", "task-owner-mismatch", "kuntouttava"),
    objection("mikkeli-004", "2021-10-27", "right-scope-wrong", "vastustaa"),
    objection("mikkeli-004", "2021-10-27", "duty-shifted-to-subject", "oikeellisuudesta"),
    objection("mikkeli-004", "2021-10-27", "log-personal-data-denied", "lokeissa"),
    objection("mikkeli-004", "2021-10-27", "obsolete-term", "tietojenkäsittelytapaa"),
    objection("mikkeli-004", NOW, "task-owner-mismatch", "Kuntouttava"),
    objection("kuopio-001", "2024-05-21", "statute-number-missing", "kotikuntalaki"),
    // What the rules on rights, citations, retention, access and assessments find besides.
    objection("kuopio-001", "2024-05-21", "category-hints-special", "ruokarajoitteet"),
    objection("keski-suomi-002", "2025-09-24", "correction-inconsistent", "kriteerit"),
    objection("kuopio-003", "2025-08-14", "decision-text-mismatch", "kuntalaskutus"),
    // Kuopio, proposal: access rests on a proposal, on usefulness, for a service outside the Act; powers are
    // left for others to settle, and those willing are a class, and then a list.
    objection("kuopio-000", "2025-06-01", "rests-on-proposal", "keitele-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "grant-without-powers", "keitele-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "decision-without-provision", "kayttooikeussopimukset"),
    objection("kuopio-000", "2025-06-01", "grant-necessity-weak", "keitele-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "grant-purpose-outside-statute", "keitele-kayttooikeus"),
    objection("kuopio-000", "2025-06-01", "party-set-open-vs-list", "kayttooikeussopimukset"),
    objection("kuopio-000", "2025-06-01", "document-undated", "«kayttooikeussopimukset»"),
    // Kuopio, notice: contracts of others as a basis, a source and recipients that say too little, clients on
    // pictures that are open to everybody.
    objection("kuopio-001", "2024-05-21", "statute-title-ambiguous", "kotoutumisen"),
    objection(
        "kuopio-001",
        "2024-05-21",
        "contract-basis-without-subject-party",
        "palvelutuotannon",
    ),
    objection("kuopio-001", "2024-05-21", "source-implies-category", "«sote»"),
    objection("kuopio-001", "2024-05-21", "recipient-category-vague", "yhteistyökumppanit"),
    objection(
        "kuopio-001",
        "2024-05-21",
        "public-data-reveals-secret-relationship",
        "public: [kuva]",
    ),
    objection("kuopio-001", "2024-05-21", "vulnerable-group-unflagged", "henkiloasiakkaat"),
    // Pohjoinen Keski-Suomi, decision: consent as the remedy of a risk that nobody has accepted, criteria that
    // name no data, are not settled or are about services outside the Act, public powers in a procurement
    // agreement, an area of which nobody knows who acts for it, a system that nobody seems to be responsible for.
    objection("keski-suomi-002", "2025-09-24", "consent-as-mitigation", "suostumuslomake"),
    objection("keski-suomi-002", "2025-09-24", "consent-as-mitigation", "tietojen-katselu"),
    objection("keski-suomi-002", "2025-09-24", "risk-unaccepted", "kayttooikeuden-malli"),
    objection("keski-suomi-002", "2025-09-24", "party-set-open-vs-list", "kriteerit"),
    objection("keski-suomi-002", "2025-09-24", "grant-purpose-outside-statute", "kuntalisa"),
    objection(
        "keski-suomi-002",
        "2025-09-24",
        "statute-subsection-mismatch",
        "380/2023 125 § 3 mom.",
    ),
    objection("keski-suomi-002", "2025-09-24", "agreement-type-wrong", "hankintasopimukset"),
    objection("keski-suomi-002", "2025-09-24", "criterion-unsettled", "ohjauksen-tarve"),
    objection("keski-suomi-002", "2025-09-24", "criterion-without-data", "tyokyvyn-selvitys"),
    objection("keski-suomi-002", "2025-09-24", "criterion-service-mismatch", "neuvonnan-tarve"),
    objection(
        "keski-suomi-002",
        "2025-09-24",
        "area-responsible-unstated",
        "pohjoinen-keski-suomi",
    ),
    objection("keski-suomi-002", "2025-09-24", "national-system-without-keha", "atmt"),
    // Kuopio, what comes with invoices: who the member municipalities are.
    objection("kuopio-003", "2025-08-14", "recipient-category-vague", "jäsenkunnat"),
    // Mikkeli, notice: a statute cited for nothing, a vendor that is no recipient, systems at unknown places.
    objection("mikkeli-004", "2021-10-27", "statute-unused", "1285/2016"),
    objection("mikkeli-004", "2021-10-27", "system-vendor-not-recipient", "foredata"),
    objection("mikkeli-004", "2021-10-27", "system-location-missing", "foreammatti"),
    // What is told only mostly, by examples, or in two ways: the most common period, consent for all that is
    // left, partners by example, a reference to a section that holds nothing, statistics without and with persons.
    objection("mikkeli-004", "2021-10-27", "retention-incomplete", "kymmenen-vuotta"),
    objection("mikkeli-004", "2021-10-27", "legal-basis-contradiction", "Siviilipalveluksen"),
    objection("kuopio-001", "2024-05-21", "open-ended-list", "ICT-palveluntuottajat"),
    objection("kuopio-001", "2024-05-21", "dangling-cross-reference", "kohtaan 1"),
    objection("kuopio-001", "2024-05-21", "anonymous-and-personal-same-purpose", "«tilastointi»"),
    // Kuopio, notice: a representative that only a controller outside the area has, a processor that is only
    // a name, pictures kept beyond the consent, transfers denied of processors at unknown places.
    objection("kuopio-001", "2024-05-21", "representative-misused", "edustajasta"),
    objection("kuopio-001", "2024-05-21", "processor-without-legal-entity", "Howspace"),
    objection("kuopio-001", "2024-05-21", "retention-outlives-consent", "«kuvat»"),
    objection("kuopio-001", "2024-05-21", "retention-basis-too-short", "«asiakirjat»"),
    objection("kuopio-001", "2024-05-21", "transfer-denial-unsupported", "istekki"),
    objection("kuopio-001", "2024-05-21", "portability-paper", "paperilla"),
    objection("kuopio-001", "2024-05-21", "inconsistent-citation", "julkisuuslaki"),
    // Mikkeli, notice: nobody finds out whether the data are about them, for how long and why, and when an
    // answer comes; a right is promised where it cannot apply, and another is limited by no provision.
    objection("mikkeli-004", "2021-10-27", "layout-block-missing", "groups"),
    objection("mikkeli-004", "2021-10-27", "retention-basis-missing", "kymmenen-vuotta"),
    objection("mikkeli-004", "2021-10-27", "response-time-wrong", "jatkaa"),
    objection("mikkeli-004", "2021-10-27", "right-scope-missing", "poistamiseen"),
    objection("mikkeli-004", "2021-10-27", "right-restriction-unexplained", "vastustaa"),
    objection("mikkeli-004", "2021-10-27", "a14-timing-missing", "ura-vdi"),
    objection("mikkeli-004", "2021-10-27", "eu-act-number-format", "679/2016"),
    objection("mikkeli-004", "2021-10-27", "open-ended-list", "tyonantajat"),
    // Conditions of Article 9 on no law, statutory bases on whole acts.
    objection(
        "kuopio-001",
        "2024-05-21",
        "art9-national-law-missing",
        "employment-and-social-protection",
    ),
    objection("kuopio-001", "2024-05-21", "art9-national-law-missing", "health-or-social-care"),
    objection("kuopio-001", "2024-05-21", "statutory-basis-without-provision", "1369/2014"),
    objection("kuopio-001", "2024-05-21", "subject-group-missing", "tuen-piirissa-olevat-lapset"),
    // What the law has changed since: national systems and joint controllers.
    objection("kuopio-001", NOW, "mandatory-system-missing", "1.1.2025"),
    objection("kuopio-001", NOW, "joint-controller-missing", "1.1.2025"),
    objection("mikkeli-004", NOW, "retention-exceeds-statutory", "kymmenen-vuotta"),
    objection("mikkeli-004", NOW, "mandatory-system-missing", "1.1.2025"),
    objection("mikkeli-004", NOW, "joint-controller-missing", "1.1.2025"),
    // The register itself rests on a proposal, and six access rights on one consent.
    objection("kuopio-003", "2025-08-14", "rests-on-proposal", "henkiloasiakkaat"),
    objection("keski-suomi-002", "2025-09-24", "consent-as-mitigation", "laukaa-atmt"),
    objection("keski-suomi-002", "2025-09-24", "consent-as-mitigation", "uurainen-atmt"),
    // Secrecy by an act whose provisions on secrecy were repealed, recipients by names of the past.
    objection("kuopio-001", "2024-05-21", "statute-section-moved", "812/2000"),
    objection("mikkeli-004", NOW, "statute-section-moved", "812/2000"),
    objection("kuopio-001", NOW, "recipient-abolished", "TE-toimisto"),
    objection("mikkeli-004", NOW, "recipient-abolished", "sosiaali- ja terveyspalvelut"),
];

/// An objection that was taken back.
struct Withdrawn {
    project: &'static str,
    code: &'static str,
    /// What would tell this finding from others of the same code; empty where the rule is to say
    /// nothing of the text at all.
    word: &'static str,
    reason: &'static str,
}

const fn withdrawn(project: &'static str, code: &'static str, reason: &'static str) -> Withdrawn {
    Withdrawn { project, code, word: "", reason }
}

/// One that the rule makes of something else in the same text.
const fn withdrawn_of(
    project: &'static str,
    code: &'static str,
    word: &'static str,
    reason: &'static str,
) -> Withdrawn {
    Withdrawn { project, code, word, reason }
}

/// What was objected to at first, and why it is not: the finding would be wrong, or another rule tells
/// what is meant.
const WITHDRAWN: &[Withdrawn] = &[
    withdrawn(
        "kuopio-000",
        "grant-without-person-agreement",
        "The proposal asks for no personal undertakings; where somebody who grants access asks for them, the rule speaks of a right without one.",
    ),
    withdrawn(
        "kuopio-000",
        "agreement-unsigned",
        "A proposal to approve an agreement is not signed by anybody yet. That nothing is dated is told (document-undated), and that access rests on a proposal (rests-on-proposal).",
    ),
    withdrawn(
        "kuopio-000",
        "breach-deadline-missing",
        "Art. 33(2) binds processors, and the text does not make the municipalities processors: they use the data in a service of their own.",
    ),
    withdrawn_of(
        "kuopio-001",
        "statute-number-missing",
        "kotoutumisen",
        "Two acts bear the title in question, so that no number can be missing before it is known which is meant: statute-title-ambiguous tells it.",
    ),
    withdrawn(
        "kuopio-001",
        "fee-wrong",
        "That requests are usually free is followed by the cases in which they are not, as Art. 12(5) has them; a word alone makes no fee.",
    ),
    withdrawn(
        "kuopio-001",
        "image-as-special",
        "A picture is no special category by itself (recital 51). That pictures of clients are public is told by public-data-reveals-secret-relationship.",
    ),
    withdrawn(
        "kuopio-001",
        "dpo-channel-restricted",
        "The e-mail address is limited, but the officer has a telephone number beside it, to which no limit is set.",
    ),
    withdrawn(
        "kuopio-001",
        "toms-too-general",
        "The text names personal access rights and guarded premises besides the level of security; a rule cannot say that this is too little.",
    ),
    withdrawn(
        "kuopio-001",
        "log-retention-missing",
        "The text says nothing of logs, so that nothing can be asked about for how long they are kept.",
    ),
    withdrawn(
        "keski-suomi-002",
        "agreement-unsigned",
        "The text says that the agreements are signed; that it does not say when is told by document-undated.",
    ),
    withdrawn(
        "keski-suomi-002",
        "grant-ground-mismatch",
        "Municipalities are among those whose staff section 125 allows. That the subsection cited is about who grants is told by statute-subsection-mismatch.",
    ),
    withdrawn(
        "keski-suomi-002",
        "grant-necessity-weak",
        "The reasons say that the services require the right. Whether they do is for a person to weigh.",
    ),
    withdrawn(
        "keski-suomi-002",
        "processing-before-agreement",
        "The text tells since when a service for another authority is run, and not that clients were looked up for it before the annex was approved.",
    ),
    withdrawn(
        "keski-suomi-002",
        "health-disclosure-needs-itemised-consent",
        "The text does not say which data are opened for finding out about work ability; criterion-without-data tells that.",
    ),
    withdrawn(
        "keski-suomi-002",
        "employer-disclosure-needs-written-consent",
        "The text tells what staff look at in order to recommend somebody, and not what an employer gets.",
    ),
    withdrawn(
        "mikkeli-004",
        "retention-forever-unreasoned",
        "The decisions of the National Archives are named as the ground; the rule asks for no more.",
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The findings of a project as of a day, each with its place and remedy.
fn findings(project: &str, day: &str) -> Vec<String> {
    let path = root().join("projects").join(project).join(format!("golden/findings.{day}.txt"));
    let told = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let mut findings: Vec<String> = Vec::new();
    for line in told.lines() {
        if code(line).is_some() {
            findings.push(String::new());
        }
        if let Some(finding) = findings.last_mut() {
            finding.push_str(line);
            finding.push('\n');
        }
    }
    findings
}

/// The code in the first line of a finding.
fn code(line: &str) -> Option<&str> {
    let (severity, rest) = line.split_once('[')?;
    let is_first = ["virhe", "varoitus", "huomio"].contains(&severity);
    rest.split_once("]: ").filter(|_| is_first).map(|(code, _)| code)
}

impl Objection {
    fn is_found(&self) -> bool {
        findings(self.project, self.day)
            .iter()
            .any(|finding| code(finding) == Some(self.code) && finding.contains(self.word))
    }

    fn told(&self) -> String {
        format!("{} as of {}: {} «{}»", self.project, self.day, self.code, self.word)
    }
}

#[test]
fn what_an_auditor_objects_to_is_found() {
    let missed: Vec<String> =
        FOUND.iter().filter(|one| !one.is_found()).map(Objection::told).collect();
    assert!(missed.is_empty(), "not found:\n{}", missed.join("\n"));
}

/// An objection that is taken back is one that no rule makes in the text: if one does, it was right.
#[test]
fn what_was_taken_back_is_not_found_and_has_its_reason() {
    for one in WITHDRAWN {
        let told = format!("{}: {}", one.project, one.code);
        assert!(one.reason.len() > 60 && one.reason.ends_with('.'), "{told} has no reason");
        let days = FOUND.iter().filter(|other| other.project == one.project);
        let days: BTreeSet<&str> = days.map(|other| other.day).collect();
        for day in days {
            let found = findings(one.project, day);
            let made =
                |finding: &String| code(finding) == Some(one.code) && finding.contains(one.word);
            assert!(!found.iter().any(made), "{told} is found as of {day}");
        }
    }
}

/// A row of the catalog of rules.
#[derive(Deserialize)]
struct Row {
    id: String,
}

/// Whether a rule of this id is written, or is to be.
fn is_rule(code: &str, catalog: &BTreeSet<String>) -> bool {
    let written = format!("../src/rules/{}.rs", code.replace('-', "_"));
    catalog.contains(code) || root().join(written).exists()
}

#[test]
fn every_objection_names_a_rule_and_is_made_once() {
    let mut reader = csv::Reader::from_path(root().join("rules/catalog.csv")).unwrap();
    let rows = reader.deserialize().map(|row: Result<Row, _>| row.unwrap().id);
    let catalog: BTreeSet<String> = rows.collect();
    let mut made = BTreeSet::new();
    for one in WITHDRAWN {
        assert!(is_rule(one.code, &catalog), "no such rule: {}", one.code);
    }
    for one in FOUND {
        assert!(is_rule(one.code, &catalog), "no such rule: {}", one.told());
        assert!(!one.word.is_empty() && made.insert(one.told()), "made twice: {}", one.told());
    }
    for project in ["kuopio-000", "kuopio-001", "keski-suomi-002", "kuopio-003", "mikkeli-004"] {
        let here = FOUND.iter().filter(|one| one.project == project);
        assert!(here.count() >= 2, "{project}: hardly anything is objected to");
    }
}

/// The comparison is not one that any text passes.
#[test]
fn a_word_that_is_not_told_is_not_found() {
    for one in FOUND {
        assert!(!Objection { word: "§§§ tätä ei sanota", ..*one }.is_found(), "{}", one.told());
        assert!(!Objection { code: "no-such-rule", ..*one }.is_found(), "{}", one.told());
    }
}
