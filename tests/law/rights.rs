//! The rights matrix. The tables here are typed from the Regulation, not read
//! from the catalog: two hands must agree.

use seloste::law::catalogs::{CatalogFile, Effect, Note, Trigger};
use seloste::law::rights::{Applicability, Processing, ProcessingKind, Reason, derive};
use seloste::law::{Catalogs, LegalBasis, Right, SpecialCondition};

use super::{day, embedded, place};

/// Data the person gave, in a system, under one basis.
fn processing(basis: LegalBasis) -> Processing {
    Processing {
        key: "p".to_owned(),
        basis,
        condition: None,
        automated: true,
        provided_by_subject: true,
        data: Vec::new(),
        kind: ProcessingKind::Primary,
    }
}

fn with_condition(basis: LegalBasis, condition: SpecialCondition) -> Processing {
    Processing { condition: Some(condition), ..processing(basis) }
}

/// What one processing gets: `Y`, `L` or `N`, with the provisions of the reasons.
fn cell(right: Right, processing: &Processing, catalogs: &Catalogs) -> (char, Vec<String>) {
    let on = day("2026-11-22");
    let all = derive(std::slice::from_ref(processing), on, catalogs);
    let found = of(&all, right);
    let provisions = |reasons: &[Reason]| {
        reasons.iter().map(|reason| reason.provision.to_string()).collect::<Vec<_>>()
    };
    match (&found.applies_to[..], &found.limited[..], &found.not_to[..]) {
        ([_], [], []) => ('Y', Vec::new()),
        ([], [limited], []) => ('L', provisions(&limited.reasons)),
        ([], [], [denied]) => ('N', provisions(&denied.reasons)),
        _ => panic!("{right:?} is decided once: {found:?}"),
    }
}

fn of(all: &[Applicability], right: Right) -> &Applicability {
    all.iter().find(|applicability| applicability.right == right).expect("every right is answered")
}

/// Rights by the points (a) to (f) of Art. 6(1): Y applies, L within limits,
/// N not.
const BY_BASIS: [(Right, &str); 13] = [
    (Right::Inform, "YYYYYY"),
    (Right::Access, "YYYYYY"),
    (Right::Rectify, "YYYYYY"),
    (Right::Erase, "YYLYLY"),
    (Right::Restrict, "YYYYYY"),
    (Right::Notify, "YYYYYY"),
    (Right::Port, "YYNNNN"),
    (Right::Object, "NNNNYY"),
    (Right::ObjectMarketing, "YYYYYY"),
    (Right::AutomatedDecision, "YYYYYY"),
    (Right::Withdraw, "YNNNNN"),
    (Right::Complain, "YYYYYY"),
    (Right::Breach, "YYYYYY"),
];

#[test]
fn each_basis_gives_the_rights_of_the_matrix() {
    let catalogs = embedded();
    for (right, row) in BY_BASIS {
        for (basis, expected) in LegalBasis::ALL.into_iter().zip(row.chars()) {
            let (found, _) = cell(right, &processing(basis), &catalogs);
            assert_eq!(found, expected, "{right:?} under {basis:?}");
        }
    }
}

/// The conditions (a) to (j) of Art. 9(2), beside consent (every right is open
/// there) and beside a public task.
const BY_CONDITION: [(Right, &str, &str); 5] = [
    (Right::Erase, "YYYYYLLYLL", "LLLLLLLLLL"),
    (Right::Port, "YNNNNNNNNN", "NNNNNNNNNN"),
    (Right::Object, "NNNNNNNNNN", "YYYYYLYYYL"),
    (Right::AutomatedDecision, "YYYYYYYYYY", "YYYYYYYYYY"),
    (Right::Withdraw, "YYYYYYYYYY", "YNNNNNNNNN"),
];

#[test]
fn each_condition_changes_the_rights_of_the_matrix() {
    let catalogs = embedded();
    for (right, beside_consent, beside_task) in BY_CONDITION {
        for (basis, row) in
            [(LegalBasis::Consent, beside_consent), (LegalBasis::PublicTask, beside_task)]
        {
            for (condition, expected) in SpecialCondition::ALL.into_iter().zip(row.chars()) {
                let (found, _) = cell(right, &with_condition(basis, condition), &catalogs);
                assert_eq!(found, expected, "{right:?} under {basis:?} and {condition:?}");
            }
        }
    }
}

#[test]
fn a_condition_leaves_the_other_rights_alone() {
    let catalogs = embedded();
    let changed = BY_CONDITION.map(|(right, ..)| right);
    for right in Right::ALL.into_iter().filter(|right| !changed.contains(right)) {
        for condition in SpecialCondition::ALL {
            let (found, _) =
                cell(right, &with_condition(LegalBasis::PublicTask, condition), &catalogs);
            assert_eq!(found, 'Y', "{right:?} under {condition:?}");
        }
    }
}

#[test]
fn erasure_under_a_duty_or_task_is_limited_and_never_denied() {
    let catalogs = embedded();
    for basis in [LegalBasis::LegalObligation, LegalBasis::PublicTask] {
        let all = derive(&[processing(basis)], day("2026-11-22"), &catalogs);
        let erase = of(&all, Right::Erase);
        let reason =
            Reason { provision: place("GDPR art. 17(3)(b)"), note: Some(Note::EraseUnneededOnly) };
        assert_eq!(erase.limited.len(), 1);
        assert_eq!(erase.limited[0].reasons, [reason]);
        assert!(erase.not_to.is_empty());
    }
    for basis in LegalBasis::ALL {
        for condition in SpecialCondition::ALL {
            assert_ne!(cell(Right::Erase, &with_condition(basis, condition), &catalogs).0, 'N');
        }
    }
}

#[test]
fn the_reasons_of_a_limit_add_up() {
    let catalogs = embedded();
    let claims = with_condition(LegalBasis::PublicTask, SpecialCondition::LegalClaims);
    let reasons = ["GDPR art. 17(3)(b)", "GDPR art. 17(3)(e)"].map(str::to_owned).to_vec();
    assert_eq!(cell(Right::Erase, &claims, &catalogs), ('L', reasons));
    let both = with_condition(LegalBasis::PublicTask, SpecialCondition::SubstantialPublicInterest);
    let once = vec!["GDPR art. 17(3)(b)".to_owned()];
    assert_eq!(cell(Right::Erase, &both, &catalogs), ('L', once), "the same reason once");
}

#[test]
fn portability_needs_data_from_the_person_in_a_system() {
    let catalogs = embedded();
    for (automated, provided, expected) in [
        (true, true, ('Y', vec![])),
        (false, true, ('N', vec!["GDPR art. 20(1)(b)"])),
        (true, false, ('N', vec!["GDPR art. 20(1)"])),
        (false, false, ('N', vec!["GDPR art. 20(1)(b)", "GDPR art. 20(1)"])),
    ] {
        let data = Processing {
            automated,
            provided_by_subject: provided,
            ..processing(LegalBasis::Contract)
        };
        let reasons = expected.1.into_iter().map(str::to_owned).collect();
        assert_eq!(cell(Right::Port, &data, &catalogs), (expected.0, reasons));
    }
}

#[test]
fn portability_of_a_public_task_is_denied_by_its_own_paragraph() {
    let catalogs = embedded();
    let (_, task) = cell(Right::Port, &processing(LegalBasis::PublicTask), &catalogs);
    assert_eq!(task, ["GDPR art. 20(3)"]);
    let (_, duty) = cell(Right::Port, &processing(LegalBasis::LegalObligation), &catalogs);
    assert_eq!(duty, ["GDPR art. 20(1)(a)"]);
}

/// Data that an act lists, and the subsection by which they are not restricted.
const UNRESTRICTED: [(&str, &str); 4] = [
    ("380/2023 § 114(1) p. 3", "380/2023 § 114(5)"),
    ("380/2023 § 114(1)", "380/2023 § 114(5)"),
    ("381/2023 § 11(2) p. 5", "381/2023 § 12(3)"),
    ("681/2023 § 73(1) p. 8", "681/2023 § 73(3)"),
];

#[test]
fn data_that_an_act_lists_are_not_restricted_from_the_act_on() {
    let catalogs = embedded();
    for (listed, denied) in UNRESTRICTED {
        let plain = processing(LegalBasis::LegalObligation);
        let client = Processing { data: vec![place("434/2003 § 1"), place(listed)], ..plain };
        let denied = ('N', vec![denied.to_owned()]);
        assert_eq!(cell(Right::Restrict, &client, &catalogs), denied, "{listed}");
        for right in Right::ALL.into_iter().filter(|right| *right != Right::Restrict) {
            let plain = processing(LegalBasis::LegalObligation);
            let same = cell(right, &plain, &catalogs);
            assert_eq!(cell(right, &client, &catalogs), same, "{right:?} {listed}");
        }
        let before = derive(&[client], day("2024-12-31"), &catalogs);
        assert_eq!(of(&before, Right::Restrict).applies_to, ["p"], "{listed}");
    }
}

#[test]
fn data_of_the_same_act_that_the_list_does_not_hold_are_restricted() {
    let catalogs = embedded();
    for other in ["380/2023 § 114(2) p. 1", "381/2023 § 14", "681/2023 § 73(2)", "681/2023 § 72"]
    {
        let plain = processing(LegalBasis::LegalObligation);
        let data = Processing { data: vec![place(other)], ..plain };
        assert_eq!(cell(Right::Restrict, &data, &catalogs), ('Y', vec![]), "{other}");
    }
}

/// Rights limited for research and statistics (1050/2018 § 31) and for
/// archiving (§ 32), beside a public task.
#[test]
fn research_statistics_and_archiving_are_limited_by_national_law() {
    let catalogs = embedded();
    let section = |section: &str| format!("1050/2018 § {section}");
    for (kind, limiting, rights) in [
        (ProcessingKind::Research, section("31"), "access rectify restrict object"),
        (ProcessingKind::Statistics, section("31"), "access rectify restrict object"),
        (ProcessingKind::Archiving, section("32"), "access rectify restrict notify object"),
    ] {
        let data = Processing { kind, ..processing(LegalBasis::PublicTask) };
        for right in Right::ALL {
            let (_, reasons) = cell(right, &data, &catalogs);
            let expected = rights.split(' ').any(|id| id == right.id());
            assert_eq!(reasons.contains(&limiting), expected, "{right:?} for {kind:?}");
        }
        let (found, reasons) = cell(Right::Erase, &data, &catalogs);
        assert_eq!(found, 'L');
        assert_eq!(reasons, ["GDPR art. 17(3)(b)", "GDPR art. 17(3)(d)"]);
    }
}

#[test]
fn portability_is_limited_in_an_archive_only_where_it_exists() {
    let catalogs = embedded();
    let archive = |basis| Processing { kind: ProcessingKind::Archiving, ..processing(basis) };
    let (given, reasons) = cell(Right::Port, &archive(LegalBasis::Consent), &catalogs);
    assert_eq!((given, reasons), ('L', vec!["1050/2018 § 32".to_owned()]));
    assert_eq!(cell(Right::Port, &archive(LegalBasis::PublicTask), &catalogs).0, 'N');
}

#[test]
fn research_can_be_objected_to_whatever_the_basis() {
    let catalogs = embedded();
    let reasons = || ["GDPR art. 21(6)", "1050/2018 § 31"].map(str::to_owned).to_vec();
    for basis in LegalBasis::ALL {
        let data = Processing { kind: ProcessingKind::Research, ..processing(basis) };
        assert_eq!(cell(Right::Object, &data, &catalogs), ('L', reasons()), "{basis:?}");
    }
}

#[test]
fn purposes_with_different_bases_keep_their_own_rights() {
    let catalogs = embedded();
    let named = |key: &str, basis| Processing { key: key.to_owned(), ..processing(basis) };
    let processings = [
        named("service", LegalBasis::LegalObligation),
        named("guidance", LegalBasis::PublicTask),
        named("pictures", LegalBasis::Consent),
    ];
    let all = derive(&processings, day("2026-11-22"), &catalogs);
    assert_eq!(all.iter().map(|a| a.right).collect::<Vec<_>>(), Right::ALL);
    assert_eq!(of(&all, Right::Object).applies_to, ["guidance"]);
    assert_eq!(of(&all, Right::Withdraw).applies_to, ["pictures"]);
    assert_eq!(of(&all, Right::Port).applies_to, ["pictures"]);
    assert_eq!(of(&all, Right::Erase).applies_to, ["pictures"]);
    let limited: Vec<_> = of(&all, Right::Erase).limited.iter().map(|e| e.key.as_str()).collect();
    assert_eq!(limited, ["service", "guidance"]);
    assert_eq!(of(&all, Right::Access).applies_to, ["service", "guidance", "pictures"]);
}

#[test]
fn nothing_is_derived_from_nothing() {
    for applicability in derive(&[], day("2026-11-22"), &embedded()) {
        assert!(applicability.applies_to.is_empty() && applicability.not_to.is_empty());
    }
}

#[test]
fn the_matrix_has_every_cell() {
    let catalogs = embedded();
    for right in Right::ALL {
        for basis in LegalBasis::ALL {
            assert!(catalogs.right_by_basis(right, basis).is_some(), "{right:?} {basis:?}");
        }
    }
    for (right, ..) in BY_CONDITION {
        for condition in SpecialCondition::ALL {
            assert!(catalogs.right_by_condition(right, condition).is_some());
        }
    }
}

#[test]
fn automated_decisions_on_special_categories_need_consent_or_public_interest() {
    let catalogs = embedded();
    for condition in SpecialCondition::ALL {
        let row = catalogs.right_by_condition(Right::AutomatedDecision, condition);
        let allowed = row.and_then(|row| row.note) == Some(Note::AdmAllowedWithSafeguards);
        assert_eq!(allowed, condition.allows_automated_decisions(), "{condition:?}");
        assert_eq!(allowed, matches!(condition.letter(), 'a' | 'g'));
    }
}

#[test]
fn limits_decided_case_by_case_are_listed_and_not_applied() {
    let catalogs = embedded();
    let on = day("2026-11-22");
    let of_access: Vec<_> =
        catalogs.limits(Right::Access, on).filter(|l| l.trigger == Trigger::CaseByCase).collect();
    assert!(of_access.iter().any(|limit| limit.provision == place("1050/2018 § 34")));
    let routes = of_access.iter().filter(|limit| limit.effect == Effect::Parallel);
    assert_eq!(routes.count(), 2, "621/1999 §§ 11 and 12");
    let general_support = |on| {
        let mut limits = catalogs.limits(Right::Restrict, day(on));
        limits.any(|limit| limit.trigger == Trigger::KelaGeneralSupport)
    };
    assert!(!general_support("2026-04-30"));
    assert!(general_support("2026-05-01"));
}

#[test]
fn a_workspace_can_add_a_limit() {
    let row = "provision,right,trigger,data,effect,valid_from,valid_until,note,remark,confidence\n\
               1054/2018 § 1,restrict,archiving,,no,2027-01-01,,archiving-derogation,example,low\n";
    let catalogs = embedded().overlaid(&[(CatalogFile::RightsLimits, row)]).catalogs;
    let data = Processing { kind: ProcessingKind::Archiving, ..processing(LegalBasis::PublicTask) };
    let before = derive(std::slice::from_ref(&data), day("2026-12-31"), &catalogs);
    assert!(of(&before, Right::Restrict).not_to.is_empty());
    let after = derive(&[data], day("2027-01-01"), &catalogs);
    assert_eq!(of(&after, Right::Restrict).not_to.len(), 1);
}

#[test]
fn a_workspace_limits_a_right_for_data_that_it_lists_itself() {
    let row = "provision,right,trigger,data,effect,valid_from,valid_until,note,remark,confidence\n\
               410/2015 § 29,access,listed-data,410/2015 § 29(1),no,,,,example,low\n";
    let catalogs = embedded().overlaid(&[(CatalogFile::RightsLimits, row)]).catalogs;
    let plain = processing(LegalBasis::PublicTask);
    let listed = Processing { data: vec![place("410/2015 § 29(1) p. 2")], ..plain };
    let all = derive(&[listed], day("2026-11-22"), &catalogs);
    let reason = Reason { provision: place("410/2015 § 29"), note: None };
    assert_eq!(of(&all, Right::Access).not_to[0].reasons, [reason]);
}
