//! What the command line tells of suppressed findings and of changed levels.

#[path = "support/program.rs"]
mod program;

use program::{edit, run, small};

const SYSTEM: &str = "registers/systems/lainaus.yaml";
const SETTINGS: &str = "registers/seloste.yaml";
const COMMENT: &str =
    "# seloste: ignore[unknown-reference] until=2099-01-31 reason=\"Toimittaja vaihtuu.\"";

#[test]
fn the_summary_counts_suppressed_findings_and_verbose_lists_them() {
    let folder = small("suppressed");
    edit(&folder.join(SYSTEM), "owner: esimerkkila", &format!("owner: nobody {COMMENT}"));
    for (language, counted, listed) in [
        ("fi", "1 löydös on ohitettu\n", "  ohitettu 31.1.2099 saakka: Toimittaja vaihtuu.\n"),
        ("sv", "1 anmärkning har undantagits\n", "  undantagen till och med 31.1.2099: Toimittaja"),
        ("en", "1 finding is suppressed\n", "  suppressed until 31 January 2099: Toimittaja"),
    ] {
        let told = run(&folder, &["check", "-v", "--lang", language]);
        assert_eq!(told.code, Some(0), "{told:?}");
        assert!(told.out.ends_with(counted), "{}", told.out);
        let line = "systems/lainaus.yaml:5:8: ";
        assert!(told.err.contains(line) && told.err.contains(listed), "{}", told.err);
    }
    let quiet = run(&folder, &["check", "-q"]);
    assert_eq!((quiet.code, quiet.out.as_str()), (Some(0), ""));
    let lapsed = run(&folder, &["check", "--as-of", "2099-02-01", "--lang", "en"]);
    assert_eq!(lapsed.code, Some(1));
    assert!(lapsed.out.contains("[suppression-lapsed]") && !lapsed.out.contains("suppressed\n"));
}

#[test]
fn the_list_of_rules_shows_the_level_of_the_workspace_beside_the_own_one() {
    let folder = small("levels");
    let level = |folder: &std::path::Path| {
        let told = run(folder, &["rules", "--lang", "en"]).out;
        told.lines().find(|line| line.starts_with("adm-unstated ")).expect("a line").to_owned()
    };
    assert!(!level(&folder).contains("->"));
    let severities = "severities: {adm-unstated: {level: \"off\", reason: a test}}\nlanguages:";
    edit(&folder.join(SETTINGS), "languages:", severities);
    let told = level(&folder);
    assert!(told.contains("  info ") && told.ends_with("  -> off"), "{told}");
}

#[test]
fn a_rule_that_is_turned_off_is_told_with_the_reason_and_none_without_one() {
    let folder = small("lowered");
    let severities =
        "severities: {dpo-missing: {level: \"off\", reason: Virka on auki.}}\nlanguages:";
    edit(&folder.join(SETTINGS), "languages:", severities);
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let told = run(&folder, &["check", "-v", "--lang", "en", "--format", "json"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    let line =
        "dpo-missing: off in this workspace, while the rule's own level is error: Virka on auki.";
    assert!(told.err.contains(line), "{}", told.err);
    let one = &json(&told.out)["lowered"][0];
    assert_eq!((&one["rule"], &one["level"]), (&"dpo-missing".into(), &"off".into()));
    let listed = run(&folder, &["suppressions", "--lang", "en"]).out;
    assert!(listed.contains(line) && listed.ends_with("1 rule is off or lowered\n"), "{listed}");
    edit(&folder.join(SETTINGS), "Virka on auki.", "\" \"");
    let bare = run(&folder, &["check", "--lang", "en"]);
    assert_eq!(bare.code, Some(1), "{bare:?}");
    assert!(
        bare.out.contains("[suppression-form]") && bare.out.contains("[dpo-missing]"),
        "{bare:?}"
    );
}

#[test]
fn a_report_of_an_earlier_run_does_not_outlive_words_that_make_no_sense() {
    let folder = small("stale-report");
    let file = folder.join("o.json");
    for wrong in [["--lang", "xx"], ["--as-of", "2026-13-01"], ["--rules-url", "here"]] {
        assert_eq!(run(&folder, &["check", "--format", "json=o.json"]).code, Some(0));
        let clean = json(&std::fs::read_to_string(&file).expect("a report"));
        assert_eq!(clean["completed"], true);
        let words = ["check", wrong[0], wrong[1], "--format", "json=o.json", "--format=text"];
        assert_eq!(run(&folder, &words).code, Some(2));
        let left = json(&std::fs::read_to_string(&file).expect("a report"));
        assert_eq!(left["completed"], false, "{wrong:?}");
        assert!(left["errors"][0].as_str().expect("a reason").contains(wrong[1]), "{left}");
    }
}

const MUNICIPALITY: &str = "registers/organisations/esimerkkila.yaml";
const DPO: &str = "dpo:
  role: {fi: Tietosuojavastaava, sv: Dataskyddsombud, en: Data Protection Officer}
  email: tietosuoja@esimerkkila.example
";

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn suppressions_are_listed_with_their_day_and_what_they_do() {
    let folder = small("listed");
    edit(&folder.join(SYSTEM), "owner: esimerkkila", &format!("owner: nobody {COMMENT}"));
    let more = "# seloste: ignore[dpo-missing] until=2026-12-24 reason=\"Virka on auki.\"
# seloste: ignore[dpo-missing]
# seloste: ignore[dpo-missing, adm-unstated] reason=\"Muuten vain.\"
id: esimerkkila";
    edit(&folder.join(MUNICIPALITY), "id: esimerkkila", more);
    let told = run(&folder, &["suppressions", "--lang", "en"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    let expected = "\
registers/organisations/esimerkkila.yaml:1: dpo-missing: silences nothing (until 24 December 2026)
    Virka on auki.
registers/systems/lainaus.yaml:5: unknown-reference: in force (until 31 January 2099)
    Toimittaja vaihtuu.
registers/organisations/esimerkkila.yaml:2: dpo-missing: not in the right form
    –
registers/organisations/esimerkkila.yaml:3: dpo-missing, adm-unstated: silences nothing
    Muuten vain.
4 suppressions
";
    assert_eq!(told.out, expected);
    let lines = |days: &str| {
        run(&folder, &["suppressions", "--lang", "sv", "--expiring-in", days]).out.lines().count()
    };
    // 24 December is 32 days after the workspace's own day.
    assert_eq!((lines("31"), lines("32"), lines("99999")), (1, 3, 5));
    let words = ["suppressions", "--format", "json", "--as-of", "2099-02-01"];
    let listed = json(&run(&folder, &words).out);
    let one = &listed["suppressions"][1];
    assert_eq!(one["file"], "registers/systems/lainaus.yaml");
    assert_eq!((&one["state"], &one["until"]), (&"lapsed".into(), &"2099-01-31".into()));
    assert_eq!((one["findings"].as_u64(), one["line"].as_u64()), (Some(0), Some(5)));
    edit(&folder.join(SYSTEM), "kind: core", "kind: [");
    let broken = run(&folder, &["suppressions", "--lang", "en"]);
    assert!(broken.code == Some(1) && broken.err.contains("not whole"), "{broken:?}");
}

#[test]
fn a_baseline_is_not_lost_to_a_file_that_cannot_be_read() {
    let folder = small("baseline-kept");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let write = ["check", "--lang", "en", "--write-baseline", "known.json"];
    assert_eq!(run(&folder, &write).code, Some(1));
    let known = std::fs::read(folder.join("known.json")).unwrap();
    edit(&folder.join(SYSTEM), "kind: core", "kind: [");
    let broken = run(&folder, &write);
    assert!(broken.code == Some(2) && broken.err.contains("not written"), "{broken:?}");
    assert_eq!(std::fs::read(folder.join("known.json")).unwrap(), known);
    edit(&folder.join(SYSTEM), "kind: [", "kind: core");
    std::fs::write(folder.join("other.json"), "{\"precious\": 1}").unwrap();
    let other = run(&folder, &["check", "--lang", "en", "--write-baseline", "other.json"]);
    assert!(other.code == Some(2) && other.err.contains("not overwritten"), "{other:?}");
    assert_eq!(std::fs::read_to_string(folder.join("other.json")).unwrap(), "{\"precious\": 1}");
}

#[test]
fn a_baseline_holds_what_is_known_and_nothing_new() {
    let folder = small("baseline");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let wrote = run(&folder, &["check", "--lang", "en", "--write-baseline", "known.json"]);
    assert_eq!(wrote.code, Some(1), "what is found is found all the same");
    assert_eq!(wrote.err, "known.json: 1 finding written to the baseline\n");
    let check = ["check", "--lang", "en", "--baseline", "known.json"];
    let known = run(&folder, &check);
    assert_eq!(known.code, Some(0), "{known:?}");
    assert!(known.out.ends_with("1 finding is in the baseline\n"), "{}", known.out);
    // Lines move, and the report is in another language: the finding is the same one.
    let path = folder.join(MUNICIPALITY);
    edit(&path, "id: esimerkkila", "# A remark.\n\nid: esimerkkila");
    let moved = run(&folder, &["check", "--lang", "fi", "--baseline", "known.json"]);
    assert!(moved.code == Some(0) && moved.out.contains("1 löydös on lähtötasossa"), "{moved:?}");
    // The documents are built over it.
    let built = run(&folder, &["build", "--baseline", "known.json", "--layer", "short"]);
    assert_eq!(built.code, Some(0), "{built:?}");
    // What is new counts.
    edit(&folder.join(SYSTEM), "owner: esimerkkila", "owner: nobody");
    let new = run(&folder, &check);
    assert_eq!(new.code, Some(1));
    assert!(new.out.contains("[unknown-reference]") && !new.out.contains("[dpo-missing]"));
    let all = json(&run(&folder, &[&check[..], &["--format", "json"]].concat()).out);
    assert_eq!(all["baseline"]["known"][0]["code"], "dpo-missing");
    assert_eq!(all["findings"].as_array().unwrap().len(), 1);
    let sarif = json(&run(&folder, &[&check[..], &["--format", "sarif"]].concat()).out);
    let states: Vec<&str> = sarif["runs"][0]["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["baselineState"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["new", "unchanged"]);
    // What is mended is told, so that the baseline grows shorter.
    edit(&folder.join(SYSTEM), "owner: nobody", "owner: esimerkkila");
    edit(&path, "# A remark.\n\n", DPO);
    let mended = run(&folder, &check);
    assert_eq!(mended.code, Some(0));
    assert!(mended.out.contains("1 entry of the baseline is found no longer"), "{}", mended.out);
    let gone = json(&run(&folder, &[&check[..], &["--format", "json"]].concat()).out);
    assert_eq!(gone["baseline"]["gone"][0]["file"], "organisations/esimerkkila.yaml");
}

#[test]
fn what_is_no_baseline_is_told_in_the_language_of_the_reader() {
    let folder = small("no-baseline");
    std::fs::write(folder.join("known.json"), "{\"version\": 1,\n oops").unwrap();
    for (language, said) in [
        ("fi", "teksti ei ole JSON-muotoa (rivi 2, sarake 2)"),
        ("sv", "texten är inte JSON (rad 2, kolumn 2)"),
        ("en", "the text is not JSON (line 2, column 2)"),
    ] {
        let told = run(&folder, &["check", "--lang", language, "--baseline", "known.json"]);
        assert!(told.code == Some(2) && told.err.contains(said), "{}", told.err);
    }
    for (text, said) in [("", "ends too early"), ("[]", "not that of a baseline")] {
        std::fs::write(folder.join("known.json"), text).unwrap();
        let told = run(&folder, &["check", "--lang", "en", "--baseline", "known.json"]);
        assert!(told.err.contains(said), "{}", told.err);
    }
}

#[test]
fn what_cannot_be_read_is_in_no_baseline() {
    let folder = small("baseline-unread");
    edit(&folder.join(SYSTEM), "kind: core", "kind: bore");
    let wrote = run(&folder, &["check", "--lang", "en", "--write-baseline", "known.json"]);
    assert!(wrote.code == Some(2) && wrote.err.contains("could not be read"), "{wrote:?}");
    assert!(!folder.join("known.json").exists());
}

#[test]
fn a_baseline_that_cannot_be_used_is_told_with_what_to_do() {
    let folder = small("baseline-wrong");
    let known = folder.join("known.json");
    for (text, told) in [
        (Some("{\"version\": 7}"), "form 7, this version knows 1"),
        (Some("{}"), "this is no baseline"),
        (None, "there is no such file"),
    ] {
        match text {
            Some(text) => program::write(&known, text),
            None => std::fs::remove_file(&known).unwrap(),
        }
        for command in ["check", "build"] {
            let ran = run(&folder, &[command, "--lang", "en", "--baseline", "known.json"]);
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
            assert!(ran.err.contains(told) && ran.err.contains("--write-baseline"), "{}", ran.err);
        }
    }
    let both = run(&folder, &["check", "--baseline", "a", "--write-baseline", "a"]);
    assert_eq!(both.code, Some(2));
}
