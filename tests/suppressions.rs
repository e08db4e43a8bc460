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
