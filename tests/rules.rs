//! Every rule is shown to fire, and to stay silent: the examples of its page are run.
//!
//! An example is a patch on the shipped workspace `registers/`. After a failing
//! one the rule speaks, and no other does but those that the patch names; after a
//! passing one nothing is found. `tests/rules/golden.txt` holds what a lawyer reads
//! after each failing one; `UPDATE=1 cargo test --release --test rules` rewrites it.

#[path = "rules/bench.rs"]
mod bench;
#[path = "rules/gaps.rs"]
mod gaps;

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use bench::{Bench, Files, Outcome, root};
use seloste::diagnostic::Severity;
use seloste::diagnostic::page::{Edit, ExampleKind, Page, Patch};
use seloste::report;
use seloste::rules::RULES;
use seloste::text::Language;

/// The ids of the rule catalog that are in use: a rule is named by the catalog,
/// so that nobody names one twice.
const CATALOG: &[&str] = &[
    "adm-incomplete",
    "adm-unstated",
    "archiving-retention-missing",
    "art9-condition-without-category",
    "category-list-incomplete",
    "controller-contact-incomplete",
    "controller-missing",
    "cycle",
    "dpo-missing",
    "duplicate-id",
    "joint-arrangement-missing",
    "layout-block-missing",
    "must-provide-missing",
    "notice-undated",
    "profiling-unstated",
    "purpose-missing",
    "purpose-without-basis",
    "recipients-missing",
    "retention-missing",
    "right-without-procedure",
    "sa-contact-missing",
    "source-missing",
    "special-category-without-condition",
    "statute-expired",
    "statute-language-title",
    "statute-repealed",
    "statute-repealed-before-notice",
    "statute-unknown",
    "statutory-basis-without-provision",
    "subject-group-missing",
    "system-hosting-mismatch",
    "system-location-missing",
    "system-vendor-not-recipient",
    "toms-missing",
    "transfer-adequacy-expired",
    "transfer-denial-unsupported",
    "transfer-notice-missing",
    "transfer-without-country",
    "transfer-without-mechanism",
    "translation-missing",
    "unknown-reference",
];

static BENCH: LazyLock<Bench> = LazyLock::new(Bench::new);
static FAILING: LazyLock<Vec<Run>> = LazyLock::new(|| runs(ExampleKind::Failing));
static PASSING: LazyLock<Vec<Run>> = LazyLock::new(|| runs(ExampleKind::Passing));

/// An example and what came of it.
struct Run {
    rule: &'static str,
    /// The file and line of the example.
    place: String,
    prose: &'static str,
    patch: &'static Patch,
    outcome: Outcome,
}

/// Runs every patch of that kind.
fn runs(kind: ExampleKind) -> Vec<Run> {
    let examples = RULES.iter().flat_map(|rule| {
        let examples = page(rule.id).examples.iter().filter(|one| one.kind == kind);
        examples.filter_map(|one| Some((rule.id, one, one.patch.as_ref()?)))
    });
    examples
        .map(|(rule, example, patch)| Run {
            rule,
            place: format!("src/rules/{}.md:{}", rule.replace('-', "_"), example.line),
            prose: &example.prose,
            patch,
            outcome: BENCH.patched(patch),
        })
        .collect()
}

fn page(rule: &str) -> &'static Page {
    BENCH.pages.iter().find(|page| page.code == rule).expect("the rule has a page")
}

/// Checks the shipped workspace after `patch`, written as on a page.
fn check(patch: &str) -> Outcome {
    BENCH.check(&patched(patch))
}

/// The shipped workspace after `patch`, written as on a page.
fn patched(patch: &str) -> Files {
    let page = format!("{TEXTS}# failing\n\nA patch.\n\n```yaml patch\n{patch}\n```\n");
    let page = Page::parse("test", &page).expect("the patch is right");
    BENCH.files.patched(page.examples[0].patch.as_ref().expect("a patch"))
}

/// The texts that a page must have.
const TEXTS: &str = "\
# fi\n\n## title\n\na\n\n## message\n\na\n\n## remedy\n\na\n\n## page\n\na\n\n\
# sv\n\n## title\n\na\n\n## message\n\na\n\n## remedy\n\na\n\n## page\n\na\n\n\
# en\n\n## title\n\na\n\n## message\n\na\n\n## remedy\n\na\n\n## page\n\na\n\n";

/// Fails unless exactly these codes were found.
fn finds(outcome: &Outcome, codes: &[&str]) {
    let expected: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(outcome.codes(), expected, "\n{}", BENCH.report(outcome));
}

#[test]
fn the_shipped_workspace_is_clean() {
    finds(&BENCH.check(&BENCH.files), &[]);
}

mod examples {
    use super::*;

    #[test]
    fn every_rule_has_a_failing_and_a_passing_one() {
        for rule in RULES {
            for runs in [&FAILING, &PASSING] {
                assert!(runs.iter().any(|run| run.rule == rule.id), "{} lacks one", rule.id);
            }
        }
    }

    #[test]
    fn each_is_a_sentence_and_a_patch() {
        for example in RULES.iter().flat_map(|rule| &page(rule.id).examples) {
            assert!(example.patch.is_some(), "not a patch: {}", example.source);
            let prose = &example.prose;
            assert!(prose.ends_with('.') && !prose.contains('\n'), "one sentence: {prose}");
        }
    }

    #[test]
    fn a_failing_one_has_its_finding_and_no_other() {
        for Run { rule, place, patch, outcome, .. } in FAILING.iter() {
            let mut expected: BTreeSet<&str> = patch.also.iter().map(|one| &*one.rule).collect();
            expected.insert(rule);
            assert_eq!(outcome.codes(), expected, "{place}\n{}", BENCH.report(outcome));
        }
    }

    #[test]
    fn a_passing_one_has_no_finding() {
        for Run { place, outcome, .. } in PASSING.iter() {
            assert!(outcome.findings.is_empty(), "{place}\n{}", BENCH.report(outcome));
        }
    }
}

mod wording {
    use super::*;

    #[test]
    fn every_finding_is_worded_in_every_language() {
        for Run { place, outcome, .. } in FAILING.iter() {
            for (finding, language) in outcome
                .findings
                .iter()
                .flat_map(|one| Language::ALL.map(|language| (one, language)))
            {
                let worded = report::word(finding, &BENCH.shop.wording, language);
                let worded = worded.unwrap_or_else(|error| panic!("{place} ({language}): {error}"));
                assert!(!worded.message.is_empty() && !worded.remedy.is_empty(), "{place}");
            }
        }
    }

    #[test]
    fn every_wording_of_a_page_is_shown_by_an_example() {
        let shown: BTreeSet<(&str, &str)> = FAILING
            .iter()
            .flat_map(|run| &run.outcome.findings)
            .map(|finding| (finding.code, finding.variant))
            .collect();
        for rule in RULES {
            for text in page(rule.id).texts.values() {
                for variant in text.messages.keys().chain(text.remedies.keys()) {
                    assert!(shown.contains(&(rule.id, variant)), "{}: {variant}", rule.id);
                }
            }
        }
    }

    #[test]
    fn a_finding_asks_for_a_wording_that_its_page_has() {
        for Run { rule, place, outcome, .. } in FAILING.iter() {
            let text = &page(rule).texts[&Language::En];
            for finding in outcome.findings.iter().filter(|finding| finding.code == *rule) {
                let variant = finding.variant;
                let known =
                    text.messages.contains_key(variant) || text.remedies.contains_key(variant);
                assert!(known, "{place}: the page has no `{variant}`");
            }
        }
    }

    #[test]
    fn what_a_lawyer_reads_is_as_recorded() {
        let told: String = FAILING
            .iter()
            .map(|run| {
                format!("## {}: {}\n\n{}\n", run.rule, run.prose, BENCH.report(&run.outcome))
            })
            .collect();
        let file = root().join("tests/rules/golden.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, &told).expect("the record can be written");
        }
        let recorded = fs::read_to_string(&file).unwrap_or_default();
        let hint = "UPDATE=1 cargo test --release --test rules rewrites it";
        assert!(recorded == told, "tests/rules/golden.txt differs: {hint}");
    }
}

mod the_list {
    use super::*;

    #[test]
    fn names_rules_of_the_catalog_in_the_order_of_the_alphabet() {
        let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert!(CATALOG.is_sorted());
        assert_eq!(ids, CATALOG);
    }

    #[test]
    fn agrees_with_the_files() {
        let mut expected: BTreeSet<String> = ["mod.rs", "statutes.rs"].map(str::to_owned).into();
        for file in RULES.iter().map(|rule| rule.id.replace('-', "_")) {
            expected.extend([format!("{file}.rs"), format!("{file}.md")]);
        }
        let entries = fs::read_dir(root().join("src/rules")).expect("the folder is there");
        let files: BTreeSet<String> = entries
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
            .collect();
        assert_eq!(files, expected);
    }
}

mod levels {
    use super::*;

    const UNPROFILED: &str = "registers/kuopio-kuvat.yaml: [{remove: /profiling}]";

    /// The shipped settings with one more level.
    fn level(rule: &str, level: &str) -> String {
        format!(
            "seloste.yaml: [{{set: /severities, to: {{{rule}: {{level: \"{level}\", reason: a test}}}}}}]"
        )
    }

    #[test]
    fn a_rule_that_is_off_says_nothing() {
        finds(&check(UNPROFILED), &["profiling-unstated"]);
        let off = level("profiling-unstated", "off");
        finds(&check(&format!("{UNPROFILED}\n{off}")), &[]);
    }

    #[test]
    fn a_rule_speaks_at_the_level_that_the_workspace_gives_it() {
        let error = level("profiling-unstated", "error");
        let found = check(&format!("{UNPROFILED}\n{error}"));
        assert_eq!(found.findings[0].severity, Severity::Error);
        assert_eq!(check(UNPROFILED).findings[0].severity, Severity::Info);
    }

    #[test]
    fn a_level_for_a_rule_that_does_not_exist_is_a_finding() {
        let found = check(&level("profiling-unstatet", "off"));
        finds(&found, &["value-unknown"]);
        assert_eq!(found.pointed("value-unknown"), "profiling-unstatet");
        assert!(BENCH.report(&found).contains("Tarkoititko arvoa «profiling-unstated»?"));
    }
}

mod dates {
    use super::*;

    /// The act 916/2012 was repealed from the first day of 2025.
    fn cited(notice: &str, as_of: &str) -> Outcome {
        check(&format!(
            "seloste.yaml: [{{set: /as-of, to: {as_of}}}]
registers/kuopio-kuvat.yaml:
  - {{set: /notice/date, to: {notice}}}
  - {{set: /statements/0/on, to: {notice}}}
  - {{set: /purposes/0/bases/0/provisions, to: [916/2012 ch. 1 § 1]}}"
        ))
    }

    #[test]
    fn a_notice_of_the_last_day_has_gone_stale_and_one_of_the_next_was_wrong() {
        finds(&cited("2024-12-31", "2026-11-22"), &["statute-repealed"]);
        finds(&cited("2025-01-01", "2026-11-22"), &["statute-repealed-before-notice"]);
    }

    #[test]
    fn a_check_for_the_last_day_finds_nothing() {
        finds(&cited("2024-06-01", "2024-12-31"), &[]);
        finds(&cited("2024-06-01", "2025-01-01"), &["statute-repealed"]);
    }

    #[test]
    fn nobody_is_sent_from_one_repealed_act_to_another() {
        let found = check(
            "registers/kuopio-kuvat.yaml:
  - {set: /purposes/0/bases/0/provisions, to: [1295/2002 ch. 1 § 1]}",
        );
        finds(&found, &["statute-repealed-before-notice"]);
        let told = BENCH.report(&found);
        assert!(told.contains("säädöksessä 380/2023") && !told.contains("916/2012"), "{told}");
    }
}

mod registers {
    use super::*;

    const EMPTIED: &str = "registers/kuopio-kuvat.yaml:
  - {remove: /controllers}
  - {remove: /purposes}
  - {remove: /processors}
  - {set: /secrecy/provisions, to: [523/1999 § 1]}
  - {remove: /name/sv}\n";

    #[test]
    fn one_that_has_ended_is_history() {
        let gone = format!("{EMPTIED}  - {{set: /status, to: ended}}");
        finds(&check(&gone), &[]);
        let past = format!("{EMPTIED}  - {{set: /until, to: 2026-11-21}}");
        finds(&check(&past), &[]);
    }

    #[test]
    fn a_draft_and_one_in_its_last_day_are_checked() {
        let found = [
            "controller-missing",
            "purpose-missing",
            "recipients-missing",
            "statute-repealed-before-notice",
            "translation-missing",
        ];
        finds(&check(&format!("{EMPTIED}  - {{set: /status, to: draft}}")), &found);
        finds(&check(&format!("{EMPTIED}  - {{set: /until, to: 2026-11-22}}")), &found);
    }

    #[test]
    fn references_of_one_that_has_ended_still_lead_somewhere() {
        let patch = "registers/kuopio-kuvat.yaml:
  - {set: /status, to: ended}
  - {set: /systems/0, to: no-such-system}";
        finds(&check(patch), &["unknown-reference"]);
    }
}

mod broken_files {
    use super::*;

    /// The shipped workspace with a mistake at the beginning of a file.
    fn broken(name: &str, mistake: &str) -> Outcome {
        let mut files = BENCH.files.clone();
        let text = format!("{mistake}{}", files.text(name));
        files.edit(name, &Edit::Text(text));
        BENCH.check(&files)
    }

    #[test]
    fn what_cannot_be_read_is_not_missed_by_those_who_refer_to_it() {
        for name in [
            "blocks.yaml",
            "categories.yaml",
            "consents.yaml",
            "groups.yaml",
            "measures.yaml",
            "procedures.yaml",
            "processors.yaml",
            "layouts/kuopio.yaml",
            "organisations/kuopio.yaml",
            "organisations/microsoft-corporation.yaml",
            "registers/kuopio-omat-palvelut.yaml",
            "systems/microsoft-365.yaml",
            "agreements/kuopio-claned.yaml",
        ] {
            finds(&broken(name, "\"\n"), &["yaml-syntax"]);
            finds(&broken(name, "nonsense: true\n"), &["field-unknown"]);
        }
    }
}
