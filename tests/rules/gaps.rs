//! What a notice would leave open is flagged in a draft, and it is always a finding.

use seloste::diagnostic::page::Edit;
use seloste::text::Language;

use super::bench::Files;
use super::{BENCH, patched};

#[test]
fn what_a_notice_would_leave_open_is_a_finding() {
    let register = "registers/kuopio-kuvat.yaml";
    let fields = |name: &'static str| BENCH.files.fields(name).into_iter().map(move |f| (name, f));
    for (name, field) in fields(register).chain(fields("organisations/kuopio.yaml")) {
        let mut files = BENCH.files.clone();
        files.edit(name, &Edit::Remove(format!("/{field}")));
        if BENCH.check(&files).findings.is_empty() {
            assert_eq!(BENCH.flags(&files, "kuopio-kuvat"), 0, "without `{field}` in {name}");
        }
    }
}

/// Every gap that a draft flags: the message, the register, a patch that makes the gap, and the
/// rules that speak of it.
const GAPS: &[(&str, &str, &str, &[&str])] = &[
    (
        "gap-about",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /notice}]",
        &["notice-undated"],
    ),
    (
        "gap-automated-decisions",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /automated-decisions}, {remove: /profiling}]",
        &["adm-unstated"],
    ),
    (
        "gap-basis",
        "kuopio-omat-palvelut",
        "registers/kuopio-omat-palvelut.yaml: [{remove: /purposes/0/bases}]",
        &["legal-basis-unclassified"],
    ),
    (
        "gap-consequences",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{set: /automated-decisions, to: [{name: {fi: a, sv: a, en: a}, logic: {fi: a, sv: a, en: a}, provisions: [434/2003]}]}]",
        &["adm-incomplete"],
    ),
    (
        "gap-contact",
        "kuopio-kuvat",
        "organisations/kuopio.yaml: [{remove: /address}]",
        &["controller-contact-incomplete"],
    ),
    (
        "gap-controller",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /controllers}]",
        &["controller-missing"],
    ),
    (
        "gap-country",
        "kuopio-omat-palvelut",
        "registers/kuopio-omat-palvelut.yaml: [{remove: /transfers/0/country}]",
        &["transfer-without-country"],
    ),
    (
        "gap-data",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /data}]",
        &["category-list-incomplete", "subject-group-missing"],
    ),
    (
        "gap-decisions",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /automated-decisions}]",
        &["adm-unstated"],
    ),
    (
        "gap-disclosures",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /disclosures}]",
        &["recipients-missing"],
    ),
    (
        "gap-dpo",
        "kuopio-tietovaranto",
        "organisations/keha.yaml: [{remove: /dpo}]",
        &["dpo-missing"],
    ),
    (
        "gap-groups",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /data}]",
        &["category-list-incomplete", "subject-group-missing"],
    ),
    (
        "gap-joint-control",
        "kuopio-tietovaranto",
        "registers/kuopio-tietovaranto.yaml: [{remove: /joint}]",
        &["joint-arrangement-missing"],
    ),
    (
        "gap-joint-ground",
        "kuopio-tietovaranto",
        "registers/kuopio-tietovaranto.yaml: [{remove: /joint/provision}]",
        &["joint-arrangement-missing"],
    ),
    (
        "gap-legal-bases",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /purposes/0/bases}]",
        &["purpose-without-basis"],
    ),
    (
        "gap-logic",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{set: /automated-decisions, to: [{name: {fi: a, sv: a, en: a}, consequences: {fi: a, sv: a, en: a}, provisions: [434/2003]}]}]",
        &["adm-incomplete"],
    ),
    (
        "gap-measures",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /measures}]",
        &["toms-missing"],
    ),
    (
        "gap-mechanism",
        "kuopio-omat-palvelut",
        "registers/kuopio-omat-palvelut.yaml: [{remove: /transfers/0/mechanism}, {remove: /transfers/0/fallback}]",
        &["transfer-without-mechanism"],
    ),
    (
        "gap-procedures",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /procedures}]",
        &["right-without-procedure"],
    ),
    (
        "gap-processors",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /processors}]",
        &["recipients-missing"],
    ),
    (
        "gap-profiling",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /profiling}]",
        &["profiling-unstated"],
    ),
    (
        "gap-provision-duty",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /provision-duty}]",
        &["must-provide-missing"],
    ),
    (
        "gap-purposes",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /purposes}]",
        &["purpose-missing"],
    ),
    (
        "gap-recipients",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /processors}, {remove: /disclosures}]",
        &["recipients-missing"],
    ),
    (
        "gap-retention",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /retention}]",
        &["retention-missing"],
    ),
    (
        "gap-rights",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /purposes}]",
        &["purpose-missing"],
    ),
    (
        "gap-sources",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /sources}]",
        &["source-missing"],
    ),
    (
        "gap-special-categories",
        "mikkeli-omat-palvelut",
        "registers/mikkeli-omat-palvelut.yaml: [{remove: /purposes/4/special}]",
        &["special-category-without-condition"],
    ),
    (
        "gap-supervisory-authority",
        "kuopio-kuvat",
        "organisations/kuopio.yaml: [{set: /country, to: EE}]",
        &["sa-contact-missing"],
    ),
    (
        "gap-time",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /retention/0/until}]",
        &["retention-missing"],
    ),
    (
        "gap-transfers",
        "kuopio-kuvat",
        "registers/kuopio-kuvat.yaml: [{remove: /transfers}]",
        &["transfer-notice-missing"],
    ),
];

#[test]
fn a_gap_is_flagged_in_a_draft_and_is_a_finding() {
    for (key, register, patch, rules) in GAPS {
        let text = BENCH.shop.wording.word(Language::Fi, key, &[]).expect("the gap has words");
        let flagged = |files: &Files| {
            // A block's own gap is escaped as values are.
            let draft = BENCH.draft(files, register).replace('\\', "");
            // A cell of a table has no room for a box.
            draft.contains(&format!(":::flag\n{text}")) || draft.contains(&format!("**{text}**"))
        };
        let files = patched(patch);
        assert!(!flagged(&BENCH.files), "{key} is flagged without a gap");
        assert!(flagged(&files), "{key}\n{}", BENCH.draft(&files, register));
        let outcome = BENCH.check(&files);
        let codes = outcome.codes();
        assert!(rules.iter().all(|rule| codes.contains(rule)), "{key}: {codes:?}");
    }
}

#[test]
fn every_gap_that_can_be_flagged_is_shown() {
    let keys =
        BENCH.shop.wording.keys(Language::Fi).into_iter().filter(|key| key.starts_with("gap-"));
    let shown: Vec<&str> = GAPS.iter().map(|(key, ..)| *key).collect();
    assert_eq!(shown, keys.collect::<Vec<_>>());
}

#[test]
fn what_need_not_be_told_is_no_gap() {
    // A company need not have an officer, and nobody need be told what data others give.
    let company = patched("organisations/kuopio.yaml: [{set: /kind, to: company}, {remove: /dpo}]");
    let others = patched(
        "registers/kuopio-kuvat.yaml: [{set: /sources, to: [{id: toiminta, from: activity}]}, {remove: /provision-duty}, {remove: /data/0/sources}, {remove: /data/1/sources}]",
    );
    for files in [company, others] {
        assert_eq!(BENCH.flags(&files, "kuopio-kuvat"), 0);
        let outcome = BENCH.check(&files);
        assert!(outcome.findings.is_empty(), "{}", BENCH.report(&outcome));
    }
}
