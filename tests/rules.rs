//! Every rule is shown to fire, and to stay silent: the examples of its page are run.
//!
//! An example is a patch on the shipped workspace `registers/`, or on the one of
//! `tests/rules/bases/` that it names. After a failing
//! one the rule speaks, and no other does but those that the patch names; after a
//! passing one nothing is found. `tests/rules/golden.txt` holds what a lawyer reads
//! after each failing one; `UPDATE=1 cargo test --release --test rules` rewrites it.

#[path = "rules/bench.rs"]
mod bench;
#[path = "rules/gaps.rs"]
mod gaps;
#[path = "rules/examples.rs"]
mod shown;
#[path = "rules/suppressions.rs"]
mod suppressions;
#[path = "rules/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use bench::{Bench, Files, Outcome, root};
use seloste::diagnostic::Severity;
use seloste::diagnostic::page::{Edit, ExampleKind, Page, Patch};
use seloste::law::Provision;
use seloste::lint::{CHECKS, HINTS};
use seloste::report;
use seloste::rules::RULES;
use seloste::text::Language;

static BENCH: LazyLock<Bench> = LazyLock::new(Bench::new);
static FAILING: LazyLock<Vec<Run>> = LazyLock::new(|| runs(ExampleKind::Failing));
static PASSING: LazyLock<Vec<Run>> = LazyLock::new(|| runs(ExampleKind::Passing));

/// A rule, or a check of the comments that silence rules.
#[derive(Clone, Copy)]
struct Spoken {
    code: &'static str,
    folder: &'static str,
}

/// Everything whose page has examples that are patches.
fn spoken() -> impl Iterator<Item = Spoken> {
    let rules = RULES.iter().map(|rule| Spoken { code: rule.id, folder: "rules" });
    let checks = CHECKS.iter().map(|check| Spoken { code: check.code, folder: "lint/checks" });
    rules.chain(checks)
}

/// An example and what came of it.
struct Run {
    rule: &'static str,
    /// The file and line of the example.
    place: String,
    prose: &'static str,
    /// The patch as the page has it.
    source: &'static str,
    patch: &'static Patch,
    outcome: Outcome,
}

/// Runs every patch of that kind.
fn runs(kind: ExampleKind) -> Vec<Run> {
    let examples = spoken().flat_map(|one| {
        let examples = page(one.code).examples.iter().filter(|one| one.kind == kind);
        examples.filter_map(move |example| Some((one, example, example.patch.as_ref()?)))
    });
    examples
        .map(|(Spoken { code, folder }, example, patch)| Run {
            rule: code,
            place: format!("src/{folder}/{}.md:{}", code.replace('-', "_"), example.line),
            prose: &example.prose,
            source: &example.source,
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
    finds(&BENCH.check(&BENCH.whole), &[]);
    finds(&BENCH.check(&BENCH.files), &[]);
}

#[test]
fn the_other_bases_are_clean_and_used() {
    let used: BTreeSet<&str> =
        FAILING.iter().chain(PASSING.iter()).filter_map(|run| run.patch.base.as_deref()).collect();
    for (name, files) in &BENCH.bases {
        let outcome = BENCH.check(files);
        assert!(outcome.findings.is_empty(), "{name}:\n{}", BENCH.report(&outcome));
        assert!(used.contains(name.as_str()), "no example is on {name}");
    }
    assert!(BENCH.bases.len() >= 4);
}

mod examples {
    use super::*;

    #[test]
    fn every_rule_has_a_failing_and_a_passing_one() {
        for Spoken { code, .. } in spoken() {
            for runs in [&FAILING, &PASSING] {
                assert!(runs.iter().any(|run| run.rule == code), "{code} lacks one");
            }
        }
    }

    #[test]
    fn each_is_a_sentence_and_a_patch() {
        for example in spoken().flat_map(|one| &page(one.code).examples) {
            assert!(example.patch.is_some(), "not a patch: {}", example.source);
            let prose = &example.prose;
            assert!(prose.ends_with('.') && !prose.contains('\n'), "one sentence: {prose}");
        }
    }

    #[test]
    fn a_failing_one_has_its_finding_and_no_other() {
        let mut wrong = String::new();
        for Run { rule, place, patch, outcome, .. } in FAILING.iter() {
            let mut expected: BTreeSet<&str> = patch.also.iter().map(|one| &*one.rule).collect();
            expected.insert(rule);
            if outcome.codes() != expected {
                wrong += &format!("{place}: expected {expected:?}\n{}\n", BENCH.report(outcome));
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }

    #[test]
    fn a_passing_one_has_no_finding() {
        let wrong: String = PASSING
            .iter()
            .filter(|run| !run.outcome.findings.is_empty())
            .map(|run| format!("{}\n{}\n", run.place, BENCH.report(&run.outcome)))
            .collect();
        assert!(wrong.is_empty(), "{wrong}");
    }

    #[test]
    fn what_looks_at_one_file_at_a_time_finds_the_same_in_one_as_in_all() {
        let runs = FAILING.iter().chain(PASSING.iter());
        let torn: BTreeSet<&str> = runs.flat_map(|run| run.outcome.torn.iter().copied()).collect();
        assert!(torn.is_empty(), "not of the scope of one file: {torn:?}");
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
        for Spoken { code, .. } in spoken() {
            for text in page(code).texts.values() {
                for variant in text.messages.keys().chain(text.remedies.keys()) {
                    assert!(shown.contains(&(code, variant)), "{code}: {variant}");
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
    fn is_in_the_order_of_the_alphabet() {
        assert!(RULES.iter().map(|rule| rule.id).is_sorted());
        assert!(CHECKS.iter().map(|check| check.code).is_sorted());
    }

    /// A row of `tests/rules/catalog.csv`, which holds the ids, levels and provisions of the rule
    /// catalog that the product's rules are taken from.
    struct Row {
        id: String,
        /// `warning|info` where the catalog leaves the level to the case.
        levels: String,
        provisions: String,
        /// What the product has instead, `;` between several: a level, or `provisions`, and why.
        differs: String,
    }

    fn catalog() -> Vec<Row> {
        let file = root().join("tests/rules/catalog.csv");
        let mut reader = csv::Reader::from_path(file).expect("the table is there");
        let row = |record: csv::StringRecord| Row {
            id: record[0].to_owned(),
            levels: record[2].to_owned(),
            provisions: record[3].to_owned(),
            differs: record[5].to_owned(),
        };
        reader.records().map(|record| row(record.expect("a row"))).collect()
    }

    /// Rules on facts that the catalog's conditions do not put side by side: places of systems and
    /// of their processors, blocks of layouts, purposes of archiving without a time that fits them,
    /// versions that are kept, registers under other law, flows between two controllers, and what is
    /// stated of a register beside what the register holds, codes of no country;
    /// and rules to which an auditor's reading of
    /// the published texts gave rise.
    const BEYOND: &[&str] = &[
        "aggregate-channel-missing",
        "approval-altered",
        "archiving-retention-missing",
        "area-responsible-unstated",
        "base-fact-lost",
        "base-status-mismatch",
        "block-variant-unused",
        "category-term-mismatch",
        "consent-form-incomplete",
        "criterion-service-mismatch",
        "criterion-unsettled",
        "criterion-without-data",
        "country-unknown",
        "date-in-future",
        "decision-without-provision",
        "dpo-shared-mismatch",
        "flow-counterpart-missing",
        "grant-without-powers",
        "kept-version-changed",
        "law-enforcement-register",
        "layout-block-duplicate",
        "layout-block-missing",
        "national-system-without-keha",
        "organ-ended",
        "register-past-end",
        "rests-on-proposal",
        "risk-unaccepted",
        "statement-contradicts-facts",
        "system-hosting-mismatch",
        "system-location-missing",
    ];

    #[test]
    fn agrees_with_the_catalog() {
        let catalog = catalog();
        assert_eq!(catalog.len(), 251);
        assert!(catalog.iter().map(|row| &row.id).is_sorted());
        let mut found = Vec::new();
        for rule in RULES {
            let Some(row) = catalog.iter().find(|row| row.id == rule.id) else {
                if !BEYOND.contains(&rule.id) {
                    found.push(format!("{}: the catalog has no such rule", rule.id));
                }
                continue;
            };
            let level = rule.severity.word();
            let own: BTreeSet<String> = rule.provisions.iter().map(Provision::to_string).collect();
            let theirs: BTreeSet<String> = row
                .provisions
                .split("; ")
                .filter(|one| !one.is_empty())
                .map(str::to_owned)
                .collect();
            // A rule of the catalog without a provision may rest on one here.
            let other_provisions = !theirs.is_empty() && own != theirs;
            let told = |what: &str| row.differs.split("; ").any(|one| one.starts_with(what));
            if row.levels.split('|').all(|one| one != level) != told(&format!("{level}: ")) {
                found.push(format!("{}: {level} instead of {}", rule.id, row.levels));
            }
            if other_provisions != told("provisions: ") {
                found.push(format!("{}: {own:?} instead of {theirs:?}", rule.id));
            }
        }
        assert!(found.is_empty(), "tests/rules/catalog.csv:\n{}", found.join("\n"));
    }

    #[test]
    fn agrees_with_the_files() {
        let mut expected: BTreeSet<String> = HELPERS.iter().map(|&name| name.to_owned()).collect();
        for file in RULES.iter().map(|rule| rule.id.replace('-', "_")) {
            expected.extend([format!("{file}.rs"), format!("{file}.md")]);
        }
        let entries = fs::read_dir(root().join("src/rules")).expect("the folder is there");
        let files: BTreeSet<String> = entries
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
            .collect();
        assert_eq!(files, expected);
    }

    #[test]
    fn what_is_no_rule_is_named_with_the_reason() {
        let file = root().join("src/rules/not-rules.md");
        let text = fs::read_to_string(file).expect("the file is there");
        let catalog = catalog();
        let mut named = 0;
        for line in text.lines().filter_map(|line| line.strip_prefix("- `")) {
            let (id, reason) = line.split_once("`: ").expect("an id and a reason");
            assert!(catalog.iter().any(|row| row.id == id), "{id} is not of the catalog");
            assert!(RULES.iter().all(|rule| rule.id != id), "{id} is a rule");
            assert!(reason.len() > 20, "{id} has no reason");
            named += 1;
        }
        assert!((1..25).contains(&named), "{named} are no rules");
    }

    /// Files of `src/rules` that are no rule: the list, what rules share, what is no rule and why.
    const HELPERS: &[&str] = &[
        "agreements.rs",
        "assessments.rs",
        "claims.rs",
        "contacts.rs",
        "controllers.rs",
        "criteria.rs",
        "disclosures.rs",
        "employment.rs",
        "examples.csv",
        "figures.rs",
        "grants.rs",
        "keeping.rs",
        "layouts.rs",
        "mod.rs",
        "names.rs",
        "not-rules.md",
        "parties.rs",
        "people.rs",
        "periods.rs",
        "phrases.rs",
        "renames.rs",
        "rests.rs",
        "roles.rs",
        "sources.rs",
        "statutes.rs",
        "systems.rs",
        "tasks.rs",
        "texts.rs",
        "titles.rs",
        "transfers.rs",
    ];
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
        let told = BENCH.report(&found);
        assert!(told.contains("taso: virhe tässä työtilassa, säännön oma taso on huomio: a test"));
        let same = level("profiling-unstated", "info");
        let told = BENCH.report(&check(&format!("{UNPROFILED}\n{same}")));
        assert!(!told.contains("taso:"), "{told}");
    }

    #[test]
    fn a_hint_stays_a_hint() {
        for hint in HINTS {
            let rule = RULES.iter().find(|rule| rule.id == *hint).expect("it is a rule");
            assert!(rule.severity < Severity::Error, "{hint}");
        }
        let name = "{fi: ruokavalio, sv: specialkost, en: special diet}";
        let diet = format!(
            "categories.yaml: [{{add: /categories, item: {{id: ruokavalio, name: {name}}}}}]
registers/kuopio-kuvat.yaml:
  - {{add: /data/1/categories, item: ruokavalio}}
  - {{add: /purposes/0/categories, item: ruokavalio}}"
        );
        let found = check(&format!("{diet}\n{}", level("category-hints-special", "error")));
        let of = |code: &str| found.findings.iter().find(|one| one.code == code);
        assert_eq!(of("hint-raised").map(|one| one.severity), Some(Severity::Error));
        let hint = of("category-hints-special").expect("the hint is given");
        assert_eq!(hint.severity, Severity::Warning);
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
        on_days("916/2012 ch. 1 § 1", notice, as_of)
    }

    /// A notice of one day that cites `provision`, checked for another day.
    fn on_days(provision: &str, notice: &str, as_of: &str) -> Outcome {
        check(&format!(
            "seloste.yaml: [{{set: /as-of, to: {as_of}}}]
registers/kuopio-kuvat.yaml:
  - {{set: /notice/date, to: {notice}}}
  - {{set: /statements/0/on, to: {notice}}}
  - {{set: /purposes/0/bases/0/provisions, to: [{provision}]}}"
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

    /// General support took the place of the disclosure on 1 May 2026.
    fn moved(notice: &str, as_of: &str) -> Outcome {
        on_days("1290/2002 ch. 13 § 6(2)", notice, as_of)
    }

    #[test]
    fn a_moved_section_is_told_on_both_days() {
        let variant = |notice, as_of| {
            let found = moved(notice, as_of);
            finds(&found, &["statute-section-moved"]);
            found.findings[0].variant
        };
        finds(&moved("2026-04-30", "2026-04-30"), &[]);
        assert_eq!(variant("2026-04-30", "2026-05-01"), "");
        assert_eq!(variant("2026-05-01", "2026-05-01"), "then");
        assert_eq!(variant("2026-05-01", "2026-04-30"), "then", "a notice dated ahead");
    }

    #[test]
    fn a_section_of_an_act_that_has_ended_is_told_once() {
        // Chapter 11 was repealed on 2 September 2024, the whole act on 1 January 2025.
        let cited = |notice, as_of| on_days("916/2012 ch. 11 § 1", notice, as_of);
        finds(&cited("2024-09-01", "2024-09-01"), &[]);
        finds(&cited("2024-09-01", "2024-09-02"), &["statute-section-moved"]);
        finds(&cited("2024-10-01", "2024-12-31"), &["statute-section-moved"]);
        finds(&cited("2024-10-01", "2025-01-01"), &["statute-repealed"]);
    }

    #[test]
    fn an_expired_act_is_told_on_both_days() {
        let variant = |notice: &str| {
            let found = on_days("1269/2020 § 3", notice, "2026-11-22");
            finds(&found, &["statute-expired"]);
            found.findings[0].variant
        };
        assert_eq!(variant("2024-12-31"), "");
        assert_eq!(variant("2025-01-01"), "then");
    }

    #[test]
    fn an_adequacy_decision_is_told_on_both_days() {
        // The Privacy Shield was annulled on 16 July 2020.
        let variant = |notice: &str| {
            let found = check(&format!(
                "seloste.yaml:
  - {{set: /as-of, to: 2023-07-09}}
  - {{set: /severities, to: {{statute-not-yet-in-force: {{level: \"off\", reason: a test}}}}}}
registers/kuopio-omat-palvelut.yaml: [{{set: /notice/date, to: {notice}}}]"
            ));
            finds(&found, &["transfer-adequacy-expired"]);
            found.findings[0].variant
        };
        assert_eq!(variant("2020-07-15"), "");
        assert_eq!(variant("2020-07-16"), "then");
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

    const EMPTIED: &str = "consents.yaml: [{remove: /consents/0}]
registers/kuopio-kuvat.yaml:
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
        finds(&check(&past), &["register-past-end"]);
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
        for name in BENCH.files.names() {
            finds(&broken(name, "\"\n"), &["yaml-syntax"]);
            finds(&broken(name, "nonsense: true\n"), &["field-unknown"]);
        }
    }
}
