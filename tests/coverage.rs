//! How the points of the Regulation stand in registers: as text, JSON and a page.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use seloste::compile::{findings, ground, hashes};
use seloste::language::Wording;
use seloste::law::{Catalogs, Provision};
use seloste::lint::coverage::{Duty, SECTIONS, State, coverage};
use seloste::model::resolve;
use seloste::register::read;
use seloste::report;
use seloste::rules::RULES;
use seloste::text::{Date, Language};
use seloste::world::disk;
use serde_json::Value;

#[path = "support/program.rs"]
mod program;

use program::{copy, edit, fresh, run, shipped, small};

/// A copy of a workspace of the rules' tests, as `registers/`.
fn base(base: &str, name: &str) -> PathBuf {
    let folder = fresh(name);
    copy(&shipped(&format!("tests/rules/bases/{base}")), &folder.join("registers"));
    folder
}

#[track_caller]
fn told(folder: &Path, words: &[&str]) -> Value {
    let whole: Vec<&str> = ["coverage", "--format", "json", "--lang", "en"].to_vec();
    let ran = run(folder, &[&whole, words].concat());
    serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:?}"))
}

/// The point of that id in the first register.
#[track_caller]
fn point<'v>(told: &'v Value, id: &str) -> &'v Value {
    let points = told["registers"][0]["points"].as_array().unwrap();
    points.iter().find(|point| point["id"] == id).unwrap_or_else(|| panic!("{id} in {told:#}"))
}

#[track_caller]
fn state(told: &Value, id: &str) -> String {
    point(told, id)["state"].as_str().unwrap().to_owned()
}

fn codes(point: &Value) -> Vec<&str> {
    point["findings"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn the_table_names_rules_of_the_catalog_and_has_words_in_every_language() {
    let catalog = fs::read_to_string(shipped("tests/rules/catalog.csv")).unwrap();
    let mut known: BTreeSet<&str> =
        catalog.lines().filter_map(|row| row.split(',').next()).collect();
    known.extend(RULES.iter().map(|rule| rule.id));
    let wording = Wording::new(&report::LISTS).unwrap();
    let mut ids = BTreeSet::new();
    for point in SECTIONS.iter().flat_map(|section| section.points) {
        assert!(ids.insert(point.id), "{} stands twice", point.id);
        assert!(!point.provisions.is_empty(), "{}", point.id);
        for rule in point.rules.iter().chain(point.instead) {
            assert!(known.contains(rule), "{}: there is no rule {rule}", point.id);
        }
        let key = format!("coverage-{}", point.id.replace('.', "-"));
        for language in Language::ALL {
            assert!(wording.has(language, &key), "{language}: {key}");
        }
    }
    let own: Vec<String> =
        ids.iter().map(|id| format!("coverage-{}", id.replace('.', "-"))).collect();
    for key in wording.keys(Language::Fi) {
        let of_point = key.starts_with("coverage-a1") || key.starts_with("coverage-a2");
        let of_point = of_point || key.starts_with("coverage-a3");
        assert!(!of_point || own.iter().any(|one| one == key), "no point has the words {key}");
    }
}

/// The points that bind and are neither answered nor found wanting nor spared, as `register: point`;
/// nothing where a file cannot be read as what it should be, as the program itself says then that
/// its list is not whole.
fn unanswered(folder: &Path) -> Option<Vec<String>> {
    let folder = disk::read(folder).unwrap();
    let published = hashes(&folder.published);
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    let own = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
    let day = own.map_or_else(|| "2026-11-22".parse::<Date>().unwrap(), |day| day.value);
    let mut model = resolve(&reading, &catalogs, day);
    model.published = Some(&published);
    let checked = findings(&ground, &reading, &model);
    if !checked.readable {
        return None;
    }
    let registers: Vec<_> = model.maintained().collect();
    let (found, silenced) = (&checked.findings, &checked.suppressed);
    let covered = coverage(&model, RULES, found, silenced, &registers, Language::Fi);
    let is_rule = |id: &str| RULES.iter().any(|rule| rule.id == id);
    let mut open = Vec::new();
    for register in &covered {
        for row in register.parts.iter().flat_map(|part| &part.rows) {
            // A rule of the catalog that is not written yet finds nothing.
            let looked_at = row.point.rules.iter().all(|rule| is_rule(rule));
            if row.point.duty == Duty::Always && row.state == State::Open && looked_at {
                open.push(format!("{}: {}", register.id, row.point.id));
            }
        }
    }
    Some(open)
}

#[test]
fn every_point_that_binds_is_answered_found_wanting_or_spared() {
    let mut workspaces = vec![shipped("registers"), shipped("tests/documents/small")];
    for (folder, below) in [("tests/projects", "registers"), ("tests/rules/bases", "")] {
        let entries = fs::read_dir(shipped(folder)).unwrap();
        let folders = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
        workspaces.extend(folders.map(|path| path.join(below)));
    }
    assert!(workspaces.len() > 20, "{workspaces:?}");
    for workspace in workspaces {
        assert_eq!(unanswered(&workspace), Some(Vec::new()), "{}", workspace.display());
    }
}

/// The text without the top-level field `key`.
fn without(text: &str, key: &str) -> String {
    let mut left = String::new();
    let mut inside = false;
    for line in text.lines() {
        if !line.starts_with([' ', '#', '-']) {
            inside = line.split(':').next() == Some(key);
        }
        if !inside {
            left += line;
            left.push('\n');
        }
    }
    left
}

#[test]
fn whatever_fact_is_taken_away_a_rule_speaks_of_the_points_it_answered() {
    let mut looked_at = 0;
    for (name, file) in [
        ("processor", "registers/ajanvaraukset.yaml"),
        ("processor", "agreements/ajanvaraussopimus.yaml"),
        ("processor", "processors.yaml"),
        ("scc", "registers/asiakkaat.yaml"),
        ("scc", "agreements/tukisopimus.yaml"),
        ("research", "registers/tutkimus.yaml"),
    ] {
        let folder = base(name, &format!("without-{name}")).join("registers");
        let path = folder.join(file);
        let whole = fs::read_to_string(&path).unwrap();
        let keys = whole.lines().filter(|line| !line.starts_with([' ', '#', '-']));
        for key in keys.filter_map(|line| line.split(':').next()) {
            fs::write(&path, without(&whole, key)).unwrap();
            let Some(open) = unanswered(&folder) else { continue };
            assert_eq!(open, [""; 0], "{name}/{file} without {key}");
            looked_at += 1;
        }
        fs::write(&path, &whole).unwrap();
    }
    assert!(looked_at > 60, "{looked_at}");
}

#[test]
fn a_fact_that_is_taken_away_leaves_the_finding_in_its_place() {
    let folder = base("scc", "retention");
    let file = folder.join("registers/registers/asiakkaat.yaml");
    let before = told(&folder, &[]);
    for id in ["a13.retention", "a30.erasure"] {
        let point = point(&before, id);
        assert_eq!(point["state"], "answered");
        let place = &point["facts"][0];
        assert_eq!(place["file"], "registers/registers/asiakkaat.yaml");
        let line = usize::try_from(place["line"].as_u64().unwrap()).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.lines().nth(line - 1).unwrap().contains("id:"), "{place}");
    }
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, without(&text, "retention")).unwrap();
    let after = told(&folder, &[]);
    for id in ["a13.retention", "a30.erasure"] {
        let point = point(&after, id);
        assert_eq!(
            (point["state"].as_str(), codes(point)),
            (Some("found"), vec!["retention-missing"])
        );
        assert_eq!(point["facts"], Value::Array(Vec::new()));
    }
    let count =
        |told: &Value, state: &str| told["registers"][0]["summary"][state].as_u64().unwrap();
    assert_eq!(count(&after, "found"), count(&before, "found") + 2);
    assert_eq!(count(&after, "answered"), count(&before, "answered") - 2);
    // Who accepts the finding, or turns its rule off, still sees that nothing answers the point.
    let comment = "# seloste: ignore[retention-missing] reason=\"weighed\"\nid: asiakkaat";
    edit(&file, "id: asiakkaat", comment);
    let silenced = told(&folder, &[]);
    let row = point(&silenced, "a13.retention");
    assert_eq!((row["state"].as_str(), codes(row)), (Some("silenced"), vec!["retention-missing"]));
    assert_eq!(row["findings"][0]["suppression"]["reason"], "weighed");
    edit(&file, comment, "id: asiakkaat");
    let settings = folder.join("registers/seloste.yaml");
    let own = fs::read_to_string(&settings).unwrap();
    let off = "severities:\n  retention-missing: {level: \"off\", reason: weighed}\n";
    fs::write(&settings, own + off).unwrap();
    let turned_off = told(&folder, &[]);
    let row = point(&turned_off, "a13.retention");
    assert_eq!(row["state"], "silenced");
    assert_eq!(row["rules-off"], serde_json::json!(["retention-missing"]));
}

#[test]
fn a_reference_that_leads_nowhere_is_no_fact() {
    let folder = base("scc", "nowhere");
    let file = folder.join("registers/registers/asiakkaat.yaml");
    edit(
        &file,
        "controllers:\n  - organisation: mallipuhelin",
        "controllers:\n  - organisation: nemo",
    );
    let told = told(&folder, &[]);
    for id in ["a13.controller", "a13.dpo", "a13.complaint", "a30.controller"] {
        let point = point(&told, id);
        assert_eq!(
            (point["state"].as_str(), codes(point)),
            (Some("found"), vec!["unknown-reference"])
        );
        assert_eq!(point["facts"], Value::Array(Vec::new()), "{id}");
    }
}

#[test]
fn terms_with_a_processor_are_told_one_by_one() {
    let folder = base("processor", "terms");
    let before = told(&folder, &[]);
    let points = before["registers"][0]["points"].as_array().unwrap();
    let terms: Vec<&Value> = points.iter().filter(|point| point["group"] == "art-28").collect();
    assert_eq!(terms.len(), 19);
    for point in &terms {
        assert_eq!(point["processor"], "ajanvarauspalvelu");
        assert!(point["state"] == "answered" || point["id"] == "a28.secrecy-fi", "{point:#}");
    }
    let agreement = folder.join("registers/agreements/ajanvaraussopimus.yaml");
    edit(&agreement, "{about: audit, agreed: true}", "{about: audit, agreed: false}");
    edit(&agreement, "signed: 2025-12-01\n", "");
    edit(&folder.join("registers/processors.yaml"), "        authorisation: general\n", "");
    let after = told(&folder, &[]);
    for (id, code) in [
        ("a28.audit", "agreement-clause-missing"),
        ("a28.written", "agreement-unsigned"),
        ("a28.subprocessors", "subprocessor-without-authorisation"),
    ] {
        assert!(codes(point(&after, id)).contains(&code), "{:#}", point(&after, id));
    }
    // The finding on one clause leaves the others alone.
    for id in ["a28.security", "a28.confidentiality", "a28.end", "a28.guarantees"] {
        assert_eq!(state(&after, id), "answered", "{id}");
    }
    edit(&folder.join("registers/processors.yaml"), "    agreement: ajanvaraussopimus\n", "");
    edit(&agreement, "role: processor", "role: recipient");
    let without = told(&folder, &[]);
    for id in ["a28.audit", "a28.subject", "a28.written"] {
        assert_eq!(codes(point(&without, id)), ["processor-without-agreement"], "{id}");
    }
}

#[test]
fn each_record_is_told_of_those_who_must_keep_it() {
    let acting = told(&base("processor", "acting"), &[]);
    for id in ["a30p.names", "a30p.categories", "a30p.toms"] {
        assert_eq!(state(&acting, id), "answered", "{id}");
    }
    for id in ["a13.controller", "a14.source", "a30.controller"] {
        assert_eq!(state(&acting, id), "not-applicable", "{id}");
    }
    let deciding = told(&base("scc", "deciding"), &[]);
    assert_eq!(state(&deciding, "a30.purposes"), "answered");
    let spared = point(&deciding, "a30p.names");
    assert_eq!(spared["state"], "not-applicable");
    assert_eq!(spared["reason"], "no data are processed on behalf of another controller");
    // What is found in the register makes nobody a processor.
    let folder = base("scc", "unmeasured");
    let file = folder.join("registers/registers/asiakkaat.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, without(&text, "measures")).unwrap();
    let found = told(&folder, &[]);
    assert_eq!(codes(point(&found, "a30.toms")), ["toms-missing"]);
    assert_eq!(state(&found, "a30p.toms"), "not-applicable");
}

#[test]
fn sources_and_joint_control_are_told_of_those_whom_they_concern() {
    let folder = shipped("");
    let joint = told(&folder, &["kuopio-tietovaranto"]);
    for id in ["a26.arrangement", "a26.essence", "a26.all-listed", "a14.source", "a14.categories"] {
        assert_eq!(state(&joint, id), "answered", "{id}");
    }
    let file = &point(&joint, "a26.arrangement")["facts"][0]["file"];
    assert_eq!(file, "registers/registers/kuopio-tietovaranto.yaml");
    let alone = told(&folder, &["kuopio-lisaosat"]);
    for id in ["a26.arrangement", "a26.essence", "a26.contact", "a26.all-listed"] {
        assert_eq!(point(&alone, id)["reason"], "there is one controller", "{id}");
    }
    let own = told(&base("processor", "sources"), &[]);
    assert_eq!(state(&own, "a14.timing"), "not-applicable");
}

#[test]
fn claims_of_a_published_text_count_as_facts() {
    let folder = shipped("tests/projects/kuopio-001");
    let all = told(&folder, &[]);
    let rights = point(&all, "a13.rights");
    assert!(rights["facts"].as_array().unwrap().len() > 1, "{rights:#}");
    assert!(rights["derived"].as_bool().unwrap());
}

#[test]
fn the_text_is_what_an_auditor_reads() {
    let ran = run(&shipped(""), &["coverage", "mikkeli-monialainen-tuki", "--lang", "fi"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    let golden = shipped("tests/coverage/mikkeli-monialainen-tuki.fi.txt");
    if std::env::var_os("UPDATE").is_some() {
        program::write(&golden, &ran.out);
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    assert!(ran.out == expected, "run with UPDATE=1 and look at {}", golden.display());
}

#[test]
fn the_page_is_whole_and_needs_no_script_or_style_of_its_own() {
    for (language, words) in [
        ("fi", "<caption id=\"table_1\">Informointi, tietosuoja-asetuksen 13 artikla"),
        ("sv", "<caption id=\"table_1\">Information, artikel 13 i dataskyddsförordningen"),
        ("en", "<caption id=\"table_1\">Information, Article 13 GDPR"),
    ] {
        let words_of = ["coverage", "kuopio-kuvat", "--format", "html", "--lang", language];
        let ran = run(&shipped(""), &[&words_of[..], &["--assets", "../assets"]].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let page = &ran.out;
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.contains(words), "{page}");
        assert!(
            page.contains("href=\"../assets/seloste.css\"") && page.contains("default-src 'self'")
        );
        for own in ["<script", "<style", " style=", " onclick"] {
            assert!(!page.contains(own), "{own}");
        }
        assert!(page.contains("<th scope=\"col\">") && page.contains("<code>registers/registers/"));
        assert_eq!(page.matches("<table>").count(), page.matches("<caption ").count());
        assert!(!page.contains("coverage-"), "a key without words: {page}");
    }
}

/// Every rule whose provisions name one of these Articles leaves a point open, or is named here.
#[test]
fn every_rule_on_an_article_of_the_matrix_belongs_to_a_point() {
    /// Rules that speak of what no register's point is about.
    const APART: &[(&str, &str)] = &[
        ("grant-party-without-agreement", "about an access right, whose holder is no processor"),
        ("layout-block-missing", "about a layout, whichever registers are printed by it"),
        ("national-system-without-keha", "about a system; a26.all-listed has its own rule"),
        ("system-without-vendor", "about a system of which nobody knows whether others run it"),
    ];
    let named = |rule: &str| {
        let mut points = SECTIONS.iter().flat_map(|section| section.points);
        points.any(|point| point.rules.contains(&rule) || point.instead.contains(&rule))
    };
    let on_article = |one: &Provision| {
        [13, 14, 26, 28, 30].iter().any(|article| Provision::gdpr(*article).covers(*one))
    };
    let bound = RULES.iter().filter(|rule| rule.provisions.iter().any(on_article));
    let bound: BTreeSet<&str> = bound.map(|rule| rule.id).collect();
    assert!(bound.len() > 60, "{bound:?}");
    let apart: BTreeSet<&str> = APART.iter().map(|(rule, _)| *rule).collect();
    let lost: Vec<&&str> =
        bound.iter().filter(|rule| !named(rule) && !apart.contains(*rule)).collect();
    assert!(lost.is_empty(), "no point has the rules {lost:?}");
    for (rule, reason) in APART {
        assert!(bound.contains(rule) && !named(rule), "{rule} needs no exception");
        assert!(reason.len() > 20, "{rule}");
    }
}

/// A processor without an agreement leaves all points of Art. 28 open, and is told of once.
#[test]
fn what_leaves_many_points_open_is_told_in_full_once() {
    let folder = base("processor", "once");
    edit(&folder.join("registers/processors.yaml"), "    agreement: ajanvaraussopimus\n", "");
    let agreement = folder.join("registers/agreements/ajanvaraussopimus.yaml");
    edit(&agreement, "role: processor", "role: recipient");
    let found = told(&folder, &[]);
    let points = found["registers"][0]["points"].as_array().unwrap();
    let open = points.iter().filter(|one| codes(one).contains(&"processor-without-agreement"));
    let open = open.count();
    assert!(open > 10, "{open}");
    let message = "There is no processing agreement with";
    for format in ["text", "html"] {
        let words = ["coverage", "--format", format, "--lang", "en"];
        let rules = ["--rules-url", "https://example.org/rules"];
        let ran = run(&folder, &[&words[..], &rules].concat());
        let again = ran.out.matches("[processor-without-agreement] as above").count();
        let told = ran.out.matches(message).count();
        assert!(again + 1 >= open && told == 1, "{format}: {again}, {told}: {}", ran.out);
        let link = "href=\"https://example.org/rules/en/processor-without-agreement.html\"";
        assert_eq!(ran.out.contains(link), format == "html");
    }
    let linked = told(&folder, &["--rules-url", "https://example.org/rules"]);
    let help = &point(&linked, "a28.audit")["findings"][0]["help"];
    assert_eq!(help, "https://example.org/rules/en/processor-without-agreement.html");
    assert!(point(&found, "a28.audit")["findings"][0]["help"].is_null());
}

#[test]
fn a_register_that_cannot_be_told_is_refused() {
    let folder = small("refused");
    let unknown = run(&folder, &["coverage", "kirjsto", "--lang", "en"]);
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("no register «kirjsto»"), "{unknown:?}");
    assert!(unknown.err.contains("Did you mean «kirjasto»?"), "{unknown:?}");
    edit(&folder.join("registers/registers/kirjasto.yaml"), "status: in-force", "status: ended");
    let ended = run(&folder, &["coverage", "kirjasto", "--lang", "en"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("No points are told of the register «kirjasto»"), "{ended:?}");
    let all = told(&folder, &[]);
    let registers = all["registers"].as_array().unwrap();
    assert!(registers.iter().all(|one| one["id"] != "kirjasto"));
}

/// Of an agreement that is only assumed nobody knows what it says: its points concern the register.
#[test]
fn what_an_assumed_agreement_says_is_unknown_and_not_spared() {
    let folder = base("scc", "assumed");
    let agreement = folder.join("registers/agreements/tukisopimus.yaml");
    let text = without(&fs::read_to_string(&agreement).unwrap(), "clauses");
    fs::write(&agreement, format!("{text}assumed: true\n")).unwrap();
    let told = told(&folder, &[]);
    let point = point(&told, "a28.audit");
    assert_eq!(point["state"], "unknown", "{point:#}");
    let reason = point["reason"].as_str().unwrap();
    assert!(reason.contains("get the agreement"), "{reason}");
    assert_eq!(point["duty"], "always");
    assert!(told["registers"][0]["summary"]["unknown"].as_u64().unwrap() > 0);
    let text = run(&folder, &["coverage", "--lang", "en"]).out;
    assert!(text.contains("unknown: the agreement or the processor is only assumed"), "{text}");
}

#[test]
fn that_there_is_no_register_is_told() {
    let folder = small("no-register");
    fs::remove_file(folder.join("registers/registers/kirjasto.yaml")).unwrap();
    for (language, said) in
        [("fi", "ei ole rekisteriä"), ("sv", "inget register"), ("en", "no register")]
    {
        let told = run(&folder, &["coverage", "--lang", language]);
        assert!(told.out.contains(said), "{told:?}");
    }
}
