//! Versions of documents that are approved: kept, compared with what would be said today, and told
//! by day.

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod program;

use std::fs;
use std::path::{Path, PathBuf};

use program::{copy, edit, fresh, run, shipped, tree, write};

const DECISION: &str = "\
id: sopimuspaatos
name: {fi: Käsittelysopimuksen hyväksyminen}
organisation: mallila
organ: {fi: kunnanhallitus}
versions:
  - status: decided
    date: 2026-01-20
    text: {fi: Sopimus hyväksytään.}
provisions: [434/2003 § 45]
diary: 7/07.01/2026
agreements: [ajanvaraussopimus]
";

/// A processor's workspace with an agreement and the decision that approves it.
fn workspace(name: &str) -> PathBuf {
    let folder = fresh(name);
    copy(&shipped("tests/rules/bases/processor"), &folder.join("registers"));
    write(&folder.join("registers/decisions/sopimuspaatos.yaml"), DECISION);
    folder
}

fn approve(folder: &Path, more: &[&str]) -> program::Run {
    let words = ["approve", "ajanvaraussopimus", "--lang", "en"];
    run(folder, &[&words[..], more].concat())
}

fn says(folder: &Path, words: &[&str]) -> String {
    let run = run(folder, &[words, &["--lang", "en"]].concat());
    format!("{}{}", run.out, run.err)
}

#[test]
fn an_approved_version_is_kept_with_who_and_when() {
    let folder = workspace("kept");
    let run = approve(&folder, &["--decision", "sopimuspaatos"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let kept = tree(&folder.join("registers/approved/ajanvaraussopimus"));
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["1.fi.docx", "1.fi.md", "1.fi.pdf", "1.json"]);
    assert!(kept["1.fi.pdf"].starts_with(b"%PDF-"));
    let record: serde_json::Value = serde_json::from_slice(&kept["1.json"]).unwrap();
    assert_eq!(record["date"], "2026-01-20");
    assert_eq!(record["reference"], "7/07.01/2026");
    assert_eq!(record["by"]["fi"], "Mallilan kunta, kunnanhallitus");
    let text = String::from_utf8(kept["1.fi.md"].clone()).unwrap();
    let fingerprint = record["fingerprint"].as_str().unwrap();
    assert!(text.contains("**Versio:** 1") && text.contains(&fingerprint[..16]), "{text}");
    let check = says(&folder, &["check"]);
    assert!(check.starts_with("Nothing to remark on"), "{check}");
}

#[test]
fn what_is_built_later_is_the_approved_version_or_a_draft_of_the_next() {
    let folder = workspace("built");
    approve(&folder, &["--decision", "sopimuspaatos"]);
    let kept = folder.join("registers/approved/ajanvaraussopimus/1.fi.md");
    let built = folder.join("out/internal/fi/ajanvaraussopimus.processing-annex.md");
    assert_eq!(run(&folder, &["build", "-q"]).code, Some(0));
    assert_eq!(fs::read(&built).unwrap(), fs::read(&kept).unwrap());

    let before = fs::read(&kept).unwrap();
    let systems = folder.join("registers/systems/ajanvaraus.yaml");
    edit(&systems, "Ajanvaraus", "Uusi varaus");
    assert_eq!(run(&folder, &["build", "-q"]).code, Some(0));
    let text = fs::read_to_string(&built).unwrap();
    assert!(text.contains("Luonnos uudeksi versioksi"), "{text}");
    assert!(!text.contains("Versio ja hyväksyntä"), "{text}");
    assert_eq!(fs::read(&kept).unwrap(), before);
}

#[test]
fn a_change_tells_what_differs_from_the_approved_version() {
    let folder = workspace("differs");
    approve(&folder, &["--decision", "sopimuspaatos"]);
    edit(&folder.join("registers/systems/ajanvaraus.yaml"), "Ajanvaraus", "Uusi varaus");
    let check = says(&folder, &["check"]);
    assert!(check.contains("annex-outdated"), "{check}");
    assert!(check.contains("Gone: Ajanvaraus") && check.contains("New: Uusi varaus"), "{check}");

    let again = approve(&folder, &["--by", "Director", "--date", "2026-06-01"]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    let check = says(&folder, &["check"]);
    assert!(!check.contains("annex-outdated"), "{check}");
}

#[test]
fn each_day_has_its_version() {
    let folder = workspace("days");
    approve(&folder, &["--decision", "sopimuspaatos"]);
    edit(&folder.join("registers/systems/ajanvaraus.yaml"), "Ajanvaraus", "Uusi varaus");
    approve(&folder, &["--by", "Director", "--date", "2026-06-01", "--since", "2026-07-01"]);
    let held = |day| says(&folder, &["in-force", "--on", day]);
    assert!(held("2026-01-19").starts_with("No approved version"), "{}", held("2026-01-19"));
    assert!(held("2026-06-30").contains("version 1, approved 20 January 2026"));
    assert!(held("2026-07-01").contains("version 2, approved 1 June 2026 (Director)"));
    let json = run(&folder, &["in-force", "--on", "2026-07-01", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["in-force"][0]["file"], "approved/ajanvaraussopimus/2.json");
}

#[test]
fn nothing_that_was_approved_is_overwritten() {
    let folder = workspace("overwritten");
    approve(&folder, &["--decision", "sopimuspaatos"]);
    let before = tree(&folder.join("registers/approved"));
    edit(&folder.join("registers/systems/ajanvaraus.yaml"), "Ajanvaraus", "Uusi varaus");
    let again = approve(&folder, &["--by", "Director", "--as-version", "1"]);
    assert_eq!(again.code, Some(2), "{}", again.out);
    assert!(again.err.contains("exists already"), "{}", again.err);
    assert_eq!(tree(&folder.join("registers/approved")), before);
}

#[test]
fn what_was_altered_is_told() {
    let folder = workspace("altered");
    approve(&folder, &["--decision", "sopimuspaatos"]);
    let record = folder.join("registers/approved/ajanvaraussopimus/1.json");
    edit(&record, "Palvelutalo", "Toinen talo");
    fs::remove_file(record.with_file_name("1.fi.md")).unwrap();
    let check = says(&folder, &["check", "--format", "concise"]);
    let of_rule = check.lines().filter(|line| line.contains("approval-altered")).count();
    assert_eq!(of_rule, 2, "{check}");

    fs::write(&record, "{").unwrap();
    let check = says(&folder, &["check"]);
    assert!(check.contains("no record of an approved version"), "{check}");
    fs::write(&record, r#"{"format": 2}"#).unwrap();
    let check = says(&folder, &["check"]);
    assert!(check.contains("newer Seloste"), "{check}");
}

#[test]
fn an_approval_needs_a_decision_that_was_made_on_the_document() {
    let folder = workspace("decision");
    let refused = |more: &[&str], told: &str| {
        let run = approve(&folder, more);
        assert_eq!(run.code, Some(2), "{more:?}: {}", run.out);
        assert!(run.err.contains(told), "{more:?}: {}", run.err);
        assert!(!folder.join("registers/approved").exists(), "{more:?}");
    };
    refused(&[], "not said who approves");
    refused(&["--decision", "sopimuspatos"], "Did you mean «sopimuspaatos»");
    refused(&["--by", "Director", "--as-version", "../1"], "name of a file");
    let decision = folder.join("registers/decisions/sopimuspaatos.yaml");
    edit(&decision, "agreements: [ajanvaraussopimus]", "registers: [ajanvaraukset]");
    refused(&["--decision", "sopimuspaatos"], "is not about");
    edit(&decision, "registers: [ajanvaraukset]", "agreements: [ajanvaraussopimus]");
    edit(&decision, "status: decided", "status: proposed");
    refused(&["--decision", "sopimuspaatos"], "is a proposal");
    let other = run(&folder, &["approve", "sopimus", "--by", "Director", "--lang", "en"]);
    assert!(other.err.contains("can be approved"), "{}", other.err);
}

/// Records, descriptions and forms are approved as agreements are, and are drafts once they differ.
#[test]
fn whatever_is_approved_signed_or_published_has_its_version() {
    let folder = fresh("kinds");
    copy(&shipped("registers"), &folder.join("registers"));
    let documents = [
        ("kuopio", "record"),
        ("kuopio", "retention-summary"),
        ("kuopio", "publicity-description"),
        ("kuopio-kuvat", "dpia-screening"),
        ("pks-laukaa-atmt", "user-undertaking"),
        ("pks-tietojen-katselu", "consent-form"),
    ];
    for (id, kind) in documents {
        let words = ["approve", id, "--kind", kind, "--by", "Director", "--lang", "en"];
        let approved = run(&folder, &words);
        assert_eq!(approved.code, Some(0), "{id} {kind}: {}", approved.err);
    }
    let kept = tree(&folder.join("registers/approved/kuopio"));
    let sheets = kept.keys().filter(|name| name.ends_with(".xlsx")).count();
    assert_eq!(sheets, 3, "{:?}", kept.keys());
    let check = says(&folder, &["check"]);
    assert!(!check.contains("annex-outdated"), "{check}");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    let built = |name: &str| fs::read_to_string(folder.join("out/internal/fi").join(name)).unwrap();
    for (id, kind) in documents.iter().filter(|(_, kind)| *kind != "publicity-description") {
        let text = built(&format!("{id}.{kind}.md"));
        assert!(text.contains("Versio ja hyväksyntä"), "{id} {kind}");
    }
    let consents = folder.join("registers/consents.yaml");
    edit(&consents, "fi: Saat palvelun silti", "fi: Saat palvelun joka tapauksessa");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    let text = built("pks-tietojen-katselu.consent-form.md");
    assert!(text.contains("Luonnos uudeksi versioksi"), "{text}");
}

/// What bears no day is new where the approved notice has no word of it.
#[test]
fn a_notice_of_change_compares_with_the_approved_notice() {
    let folder = fresh("change");
    copy(&shipped("registers"), &folder.join("registers"));
    let file = folder.join("registers/registers/kuopio-kuvat.yaml");
    let changed = folder.join("out/public/fi/kuopio-kuvat.change-notice.md");
    let words = ["approve", "kuopio-kuvat", "--kind", "notice", "--by", "Director"];
    let approved = run(&folder, &[&words[..], &["--date", "2026-11-02"]].concat());
    assert_eq!(approved.code, Some(0), "{}", approved.err);
    edit(&file, "date: 2026-11-02", "date: 2026-11-20");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    assert!(!changed.exists());
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().skip_while(|line| !line.starts_with("purposes:"));
    let line = line.skip(1).find(|line| line.trim_start().starts_with("fi: ")).unwrap();
    edit(&file, line, &format!("{} ja tiedottaminen muualla", line.trim_end_matches(['"', '.'])));
    let built = run(&folder, &["build", "-q", "--no-pdf"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    let told = fs::read_to_string(&changed).unwrap();
    assert!(told.contains("tiedottaminen muualla") && told.contains("20.11.2026"), "{told}");
}

#[test]
fn a_translation_that_stayed_behind_its_source_is_told() {
    let folder = fresh("translation");
    copy(&shipped("registers"), &folder.join("registers"));
    let words = ["approve", "kuopio-kuvat", "--kind", "notice", "--by", "Director"];
    let run = run(&folder, &words);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let file = folder.join("registers/registers/kuopio-kuvat.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().skip_while(|line| !line.starts_with("purposes:"));
    let line = line.skip(1).find(|line| line.trim_start().starts_with("fi: ")).unwrap();
    edit(&file, line, &format!("{} ja tiedottaminen muualla", line.trim_end_matches(['"', '.'])));
    let check = says(&folder, &["check", "--format", "concise"]);
    let stale = check.lines().filter(|line| line.contains("translation-stale"));
    let places: Vec<&str> = stale.filter_map(|line| line.split(':').next()).collect();
    assert_eq!(places, ["registers/registers/kuopio-kuvat.yaml"; 2], "{check}");
}

/// A word of a closed list is a fact too, and is told as documents say it; so is what only a list of
/// ids holds.
#[test]
fn a_changed_power_or_category_is_told_in_words() {
    let folder = fresh("words");
    copy(&shipped("registers"), &folder.join("registers"));
    let words = ["approve", "pks-hankintasopimukset", "--by", "Director", "--lang", "en"];
    let approved = run(&folder, &words);
    assert_eq!(approved.code, Some(0), "{}", approved.err);
    // Another day alone changes nothing of what was approved.
    for day in ["2026-11-22", "2026-12-20"] {
        let check = says(&folder, &["check", "--as-of", day]);
        assert!(!check.contains("annex-outdated"), "{day}: {check}");
    }
    let file = folder.join("registers/criteria.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let changed = text.replacen("powers: [view]", "powers: [view, record]", 1);
    assert_ne!(changed, text);
    write(&file, &changed);
    let check = says(&folder, &["check"]);
    assert!(check.contains("annex-outdated") && check.contains("New: recording."), "{check}");
    assert!(!check.contains("Article 28"), "{check}");
}

/// The record of processing is kept up to date as agreements are.
#[test]
fn a_record_that_says_something_else_than_was_approved_is_told() {
    let folder = fresh("record");
    copy(&shipped("registers"), &folder.join("registers"));
    let words = ["approve", "kuopio", "--kind", "record", "--by", "Director"];
    let approved = run(&folder, &words);
    assert_eq!(approved.code, Some(0), "{}", approved.err);
    assert!(!says(&folder, &["check"]).contains("annex-outdated"));
    let file = folder.join("registers/registers/kuopio-omat-palvelut.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let (before, rule) = text.split_once("  - id: lokit\n").unwrap();
    let changed = format!("{before}  - id: lokit\n{}", rule.replacen("5 years", "7 years", 1));
    write(&file, &changed);
    let check = says(&folder, &["check"]);
    assert!(
        check.contains("annex-outdated") && check.contains("approve kuopio --kind record"),
        "{check}"
    );
    assert!(check.contains("Gone: 5 years. New: 7 years."), "{check}");
    assert!(check.contains("Article 30(1)"), "{check}");
}

/// An annex whose agreement settles none of what Art. 28(3) demands is nothing to sign.
#[test]
fn an_annex_without_terms_is_a_draft_that_nobody_approves() {
    let folder = fresh("terms");
    copy(&shipped("registers"), &folder.join("registers"));
    let words = ["approve", "kuopio-claned", "--by", "Director", "--lang", "en"];
    let refused = run(&folder, &words);
    assert_eq!(refused.code, Some(2), "{}", refused.out);
    assert!(refused.err.contains("is a draft"), "{}", refused.err);
    let built = run(&folder, &["build", "-q", "--no-pdf", "--only", "processing-annex"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    let file = folder.join("out/internal/fi/kuopio-claned.processing-annex.md");
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("ei voi allekirjoittaa") && !text.contains("…………"), "{text}");
    // Of the register only what the portal is used for, and of measures only the processor's own.
    assert!(text.contains("koulutus") && !text.contains("Kelan perimien"), "{text}");
    assert!(!text.contains("Kaupunki varmistaa"), "{text}");
}
