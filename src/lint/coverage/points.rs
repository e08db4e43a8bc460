//! The table of points.

use super::{Case, Duty, Evidence, Group, Point, Section, applies, facts, processing};
use crate::law::Provision;

/// All points, by group and in the order of the law.
pub const SECTIONS: &[Section] = &[
    Section { group: Group::Notice, points: NOTICE, spared: applies::acts_for_others },
    Section { group: Group::Sources, points: SOURCES, spared: applies::no_other_source },
    Section { group: Group::Joint, points: JOINT, spared: applies::acts_for_others },
    Section { group: Group::Processing, points: PROCESSING, spared: applies::no_processor },
    Section { group: Group::Record, points: RECORD, spared: applies::acts_for_others },
    Section {
        group: Group::ProcessorRecord,
        points: PROCESSOR_RECORD,
        spared: applies::acts_for_nobody,
    },
];

type Facts = fn(&Case<'_>) -> Evidence;
type Spared = fn(&Case<'_>) -> Option<&'static str>;
type Rules = &'static [&'static str];

/// A point that binds every register of its group.
const fn point(
    id: &'static str,
    provisions: &'static [Provision],
    facts: Facts,
    rules: Rules,
) -> Point {
    Point {
        id,
        provisions,
        duty: Duty::Always,
        derived: false,
        rules,
        instead: &[],
        term: None,
        matter: None,
        facts,
        spared: applies::nobody,
        unknown: applies::nobody,
    }
}

impl Point {
    /// The point binds those alone whom `spared` does not spare.
    const fn unless(self, spared: Spared) -> Self {
        Self { duty: Duty::Conditional, spared, ..self }
    }

    /// The point binds nobody.
    const fn recommended(self) -> Self {
        Self { duty: Duty::Recommended, ..self }
    }

    /// The answer follows from facts that are told for another reason.
    const fn derived(self) -> Self {
        Self { derived: true, ..self }
    }

    /// Rules that speak where there is no fact.
    const fn or(self, instead: Rules) -> Self {
        Self { instead, ..self }
    }

    /// On what statements are about that the register contradicts.
    const fn about(self, matter: &'static str) -> Self {
        Self { matter: Some(matter), ..self }
    }

    /// How findings about several points name this one.
    const fn named(self, term: &'static str) -> Self {
        Self { term: Some(term), ..self }
    }
}

/// A point on which the terms with a processor decide.
const fn term(
    id: &'static str,
    provisions: &'static [Provision],
    facts: Facts,
    rules: Rules,
) -> Point {
    let point = point(id, provisions, facts, rules).or(WITHOUT_AGREEMENT);
    Point { unknown: applies::unknowable, ..point }
}

/// A point for registers with several controllers; a rule may find that one is not told.
const fn joint(
    id: &'static str,
    provisions: &'static [Provision],
    facts: Facts,
    rules: Rules,
) -> Point {
    Point { spared: applies::one_controller, ..point(id, provisions, facts, rules) }
}

const fn paragraph(article: u16, paragraph: u16) -> Provision {
    Provision::gdpr(article).paragraph(paragraph)
}

const fn letter(article: u16, number: u16, letter: &'static str) -> Provision {
    paragraph(article, number).point(letter)
}

/// Rules that speak where nobody knows on what terms a processor acts.
const WITHOUT_AGREEMENT: Rules =
    &["processor-without-agreement", "agreement-expired", "recipients-missing"];

/// Rules that speak where it is not known who the controller is.
const WITHOUT_CONTROLLER: Rules = &["controller-missing"];

/// Rules that speak where there is no legal basis.
const WITHOUT_BASIS: Rules = &[
    "purpose-missing",
    "purpose-without-basis",
    "legal-basis-unclassified",
    "statutory-basis-without-provision",
];

/// What is wrong with transfers.
const TRANSFERS: Rules = &[
    "transfer-notice-missing",
    "transfer-without-country",
    "transfer-without-mechanism",
    "country-unknown",
    "transfer-copy-route-missing",
    "transfer-denial-unsupported",
    "transfer-adequacy-expired",
    "transfer-adequacy-out-of-scope",
    "transfer-invalidated-decision",
    "transfer-decision-number-wrong",
    "transfer-old-scc",
    "transfer-scc-incomplete",
    "transfer-derogation-by-authority",
    "statement-contradicts-facts",
    "system-hosting-mismatch",
    "system-location-missing",
];

/// What is wrong with recipients.
const RECIPIENTS: Rules = &[
    "recipients-missing",
    "recipient-missing-vs-grant",
    "recipient-category-vague",
    "recipient-abolished",
    "system-vendor-not-recipient",
    "flow-counterpart-missing",
    "flow-direction-mismatch",
    "statement-contradicts-facts",
];

const NOTICE: &[Point] = &[
    point(
        "a13.controller",
        &[letter(13, 1, "a"), letter(14, 1, "a")],
        facts::controller,
        &["controller-missing", "controller-contact-incomplete", "organ-ended"],
    ),
    point(
        "a13.representative",
        &[letter(13, 1, "a"), Provision::gdpr(27)],
        facts::nothing,
        &["representative-misused"],
    )
    .or(WITHOUT_CONTROLLER)
    .unless(applies::established),
    point(
        "a13.dpo",
        &[letter(13, 1, "b"), letter(14, 1, "b"), letter(37, 1, "a")],
        facts::dpo,
        &["dpo-missing"],
    )
    .or(WITHOUT_CONTROLLER)
    .unless(applies::no_authority),
    point(
        "a13.purposes",
        &[letter(13, 1, "c"), letter(14, 1, "c")],
        facts::purposes,
        &["purpose-missing", "purpose-unspecific"],
    ),
    point(
        "a13.legal-basis",
        &[letter(13, 1, "c"), letter(14, 1, "c"), Provision::gdpr(6)],
        facts::legal_bases,
        &[
            "purpose-without-basis",
            "legal-basis-unclassified",
            "legal-basis-contradiction",
            "statutory-basis-without-provision",
            "public-task-basis-too-general",
            "purpose-without-statute",
            "statute-repealed",
            "statute-repealed-before-notice",
            "statute-expired",
            "statute-section-moved",
        ],
    )
    .or(WITHOUT_BASIS),
    point(
        "a13.art9",
        &[letter(13, 1, "c"), paragraph(9, 2)],
        facts::conditions,
        &[
            "special-category-without-condition",
            "art9-condition-without-category",
            "art9-national-law-missing",
        ],
    )
    .unless(applies::nothing_special),
    point(
        "a13.legit-interest",
        &[letter(13, 1, "d"), letter(14, 2, "b")],
        facts::interests,
        &["legit-interest-missing", "legitimate-interest-by-authority"],
    )
    .unless(applies::no_interest),
    point(
        "a13.recipients",
        &[letter(13, 1, "e"), letter(14, 1, "e")],
        facts::recipients,
        RECIPIENTS,
    )
    .about("disclosures"),
    point("a13.transfers", &[letter(13, 1, "f"), letter(14, 1, "f")], facts::transfers, TRANSFERS)
        .about("transfers")
        .unless(applies::no_transfer),
    point(
        "a13.retention",
        &[letter(13, 2, "a"), letter(14, 2, "a")],
        facts::retention,
        &[
            "retention-missing",
            "retention-incomplete",
            "retention-no-anchor",
            "retention-range-only",
            "retention-contradiction",
            "retention-basis-missing",
            "retention-below-statutory",
            "retention-exceeds-statutory",
            "retention-outlives-consent",
            "log-retention-missing",
            "archiving-retention-missing",
        ],
    ),
    point(
        "a13.rights",
        &[letter(13, 2, "b"), letter(14, 2, "c")],
        facts::rights,
        &[
            "rights-block-missing",
            "right-missing",
            "right-without-procedure",
            "right-not-applicable-listed",
            "right-scope-wrong",
            "right-scope-missing",
            "right-scope-incomplete",
            "right-excluded-by-statute",
            "right-restriction-unexplained",
            "response-time-wrong",
            "fee-wrong",
            "identity-check-excess",
            "portability-paper",
            "portability-missing-for-consent",
            "access-statement-contradiction",
        ],
    )
    .derived()
    .or(WITHOUT_BASIS),
    point(
        "a13.withdraw",
        &[letter(13, 2, "c"), letter(14, 2, "d"), paragraph(7, 3)],
        facts::withdrawal,
        &["withdraw-missing", "consent-without-record"],
    )
    .unless(applies::no_consent),
    point(
        "a13.complaint",
        &[letter(13, 2, "d"), letter(14, 2, "e"), Provision::gdpr(77)],
        facts::authority,
        &["sa-contact-missing", "sa-contact-stale"],
    )
    .derived()
    .or(WITHOUT_CONTROLLER),
    Point {
        spared: applies::not_asked,
        ..point(
            "a13.must-provide",
            &[letter(13, 2, "e")],
            facts::provision_duty,
            &["must-provide-missing", "must-provide-superfluous"],
        )
        .or(&["source-missing"])
    },
    point(
        "a13.adm",
        &[letter(13, 2, "f"), letter(14, 2, "g"), Provision::gdpr(22)],
        facts::automated,
        &["adm-incomplete", "adm-unstated", "profiling-unstated", "statement-contradicts-facts"],
    )
    .about("decisions")
    .unless(applies::nothing_automated),
    point(
        "a13.further-purpose",
        &[paragraph(13, 3), paragraph(14, 4)],
        facts::new_purposes,
        &["further-purpose-unannounced"],
    )
    .unless(applies::no_new_purpose),
    point(
        "a13.date",
        &[paragraph(5, 2), paragraph(12, 1)],
        facts::date,
        &["notice-undated", "notice-predates-change", "notice-review-overdue"],
    )
    .recommended(),
    point(
        "a13.plain",
        &[paragraph(12, 1)],
        facts::languages,
        &[
            "translation-missing",
            "translation-number-mismatch",
            "translation-stale",
            "language-version-missing",
            "sentence-too-long",
            "child-audience-language",
        ],
    ),
];

const SOURCES: &[Point] = &[
    point(
        "a14.categories",
        &[letter(14, 1, "d")],
        facts::categories,
        &["category-list-incomplete", "source-without-category", "source-implies-category"],
    ),
    point(
        "a14.source",
        &[letter(14, 2, "f")],
        facts::sources,
        &[
            "source-missing",
            "source-public-flag-missing",
            "source-marking-missing",
            "flow-counterpart-missing",
            "flow-direction-mismatch",
        ],
    ),
    point(
        "a14.legit-interest",
        &[letter(14, 2, "b")],
        facts::interests,
        &["legit-interest-missing", "legitimate-interest-by-authority"],
    )
    .unless(applies::no_interest),
    point("a14.timing", &[paragraph(14, 3)], facts::timing, &["a14-timing-missing"])
        .or(&["source-missing"]),
    point("a14.exemption", &[paragraph(14, 5)], facts::exemptions, &[])
        .unless(applies::no_exemption),
    point(
        "a14.national-limit",
        &[Provision::statute("1050/2018").section("33")],
        facts::national_limits,
        &[],
    )
    .unless(applies::no_limit),
];

const JOINT: &[Point] = &[
    joint(
        "a26.arrangement",
        &[paragraph(26, 1)],
        facts::arrangement,
        &["joint-arrangement-missing"],
    ),
    joint("a26.essence", &[paragraph(26, 2)], facts::essence, &["joint-essence-missing"])
        .or(&["joint-arrangement-missing"]),
    joint("a26.contact", &[paragraph(26, 1)], facts::contact_point, &[]).recommended(),
    joint(
        "a26.all-listed",
        &[letter(30, 1, "a"), letter(13, 1, "a")],
        facts::all_controllers,
        &["joint-controller-missing"],
    ),
];

const RECORD: &[Point] = &[
    point(
        "a30.controller",
        &[letter(30, 1, "a")],
        facts::controller_and_dpo,
        &[
            "controller-missing",
            "controller-contact-incomplete",
            "dpo-missing",
            "joint-controller-missing",
        ],
    ),
    point("a30.purposes", &[letter(30, 1, "b")], facts::purposes, &["purpose-missing"]),
    point("a30.subjects", &[letter(30, 1, "c")], facts::groups, &["subject-group-missing"]),
    point("a30.data", &[letter(30, 1, "c")], facts::categories, &["category-list-incomplete"]),
    point("a30.recipients", &[letter(30, 1, "d")], facts::recipients, RECIPIENTS)
        .about("disclosures"),
    point("a30.transfers", &[letter(30, 1, "e")], facts::transfers, TRANSFERS)
        .about("transfers")
        .unless(applies::no_transfer),
    point(
        "a30.erasure",
        &[letter(30, 1, "f")],
        facts::retention,
        &["retention-missing", "retention-incomplete", "archiving-retention-missing"],
    ),
    point(
        "a30.toms",
        &[letter(30, 1, "g")],
        facts::measures,
        &["toms-missing", "toms-too-general", "art9-safeguards-missing"],
    ),
    point(
        "a30.extra-basis",
        &[paragraph(5, 2), Provision::statute("906/2019").section("5").subsection(2)],
        facts::besides,
        &["purpose-without-basis", "source-missing", "dpia-missing", "dpia-mandatory-missing"],
    )
    .recommended(),
];

const PROCESSOR_RECORD: &[Point] = &[
    point(
        "a30p.names",
        &[letter(30, 2, "a")],
        facts::principals,
        &["controller-missing", "controller-contact-incomplete", "dpo-missing"],
    ),
    point(
        "a30p.categories",
        &[letter(30, 2, "b")],
        facts::processing,
        &["purpose-missing", "subject-group-missing", "category-list-incomplete"],
    ),
    point("a30p.transfers", &[letter(30, 2, "c")], facts::transfers, TRANSFERS)
        .about("transfers")
        .unless(applies::no_transfer),
    point(
        "a30p.toms",
        &[letter(30, 2, "d")],
        facts::measures,
        &["toms-missing", "toms-too-general", "art9-safeguards-missing"],
    ),
];

const ANNEX: Rules = &["agreement-annex-missing", "annex-outdated"];
const CLAUSE: Rules = &["agreement-clause-missing"];

const PROCESSING: &[Point] = &[
    Point {
        instead: &["recipients-missing"],
        ..term(
            "a28.guarantees",
            &[paragraph(28, 1)],
            processing::guarantees,
            &["processor-without-guarantees"],
        )
    },
    term(
        "a28.subject",
        &[paragraph(28, 3)],
        processing::description,
        &["agreement-annex-missing", "annex-outdated", "agreement-scope-per-party-missing"],
    ),
    term(
        "a28.duration",
        &[paragraph(28, 3)],
        processing::duration,
        &["agreement-expired", "agreement-future", "processing-before-agreement"],
    )
    .or(&["processor-without-agreement", "agreement-annex-missing", "recipients-missing"]),
    term("a28.nature", &[paragraph(28, 3)], processing::description, ANNEX),
    term("a28.purpose", &[paragraph(28, 3)], processing::description, ANNEX),
    term(
        "a28.data-types",
        &[paragraph(28, 3)],
        processing::data_types,
        &["agreement-annex-missing", "annex-outdated", "annex-category-mismatch"],
    ),
    term("a28.subjects", &[paragraph(28, 3)], processing::description, ANNEX),
    term(
        "a28.controller-rights",
        &[paragraph(28, 3)],
        processing::controller_rights,
        &["agreement-role-missing", "agreement-party-is-self", "processor-without-legal-entity"],
    )
    .or(&[
        "processor-without-agreement",
        "agreement-expired",
        "agreement-annex-missing",
        "agreement-clause-missing",
        "recipients-missing",
    ]),
    term(
        "a28.instructions",
        &[letter(28, 3, "a"), paragraph(28, 10)],
        processing::instructions,
        &["agreement-clause-missing", "processor-decides-purpose"],
    )
    .named("clause-instructions"),
    term("a28.confidentiality", &[letter(28, 3, "b")], processing::confidentiality, CLAUSE)
        .named("clause-confidentiality"),
    term("a28.security", &[letter(28, 3, "c")], processing::security, CLAUSE)
        .named("clause-security"),
    term(
        "a28.subprocessors",
        &[paragraph(28, 2), letter(28, 3, "d"), paragraph(28, 4)],
        processing::sub_processors,
        &[
            "agreement-clause-missing",
            "subprocessor-without-authorisation",
            "subprocessor-chain-gap",
        ],
    )
    .named("clause-sub-processors"),
    term("a28.assist-rights", &[letter(28, 3, "e")], processing::assistance, CLAUSE)
        .named("clause-assistance"),
    term(
        "a28.assist-duties",
        &[letter(28, 3, "f"), paragraph(33, 2)],
        processing::duties,
        &["agreement-clause-missing", "breach-deadline-missing"],
    )
    .named("clause-assistance"),
    term("a28.end", &[letter(28, 3, "g")], processing::end, CLAUSE).named("clause-deletion"),
    term("a28.audit", &[letter(28, 3, "h")], processing::audit, CLAUSE).named("clause-audit"),
    term("a28.written", &[paragraph(28, 9)], processing::writing, &["agreement-unsigned"]),
    Point {
        spared: applies::no_authority,
        ..term(
            "a28.secrecy-fi",
            &[Provision::statute("621/1999").section("23").subsection(2)],
            processing::confidentiality,
            CLAUSE,
        )
        .named("clause-confidentiality")
    },
    Point {
        spared: applies::no_authority,
        ..term(
            "a28.procurement-security",
            &[Provision::statute("906/2019").section("13").subsection(4)],
            processing::procurement,
            &["processor-without-guarantees"],
        )
    },
];
