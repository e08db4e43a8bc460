//! The command line as its users meet it.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_yaml::Value;

#[path = "support/program.rs"]
mod program;

use program::{Run, command, copy, edit, ended, fresh, run, shipped, small, tree, write};

const REGISTER: &str = "registers/registers/kirjasto.yaml";
const MUNICIPALITY: &str = "registers/organisations/esimerkkila.yaml";
const SETTINGS: &str = "registers/seloste.yaml";
const DPO: &str = "dpo:
  role: {fi: Tietosuojavastaava, sv: Dataskyddsombud, en: Data Protection Officer}
  email: tietosuoja@esimerkkila.example
";

/// Checks the exit code, and gives the run back with what it said.
#[track_caller]
fn coded(code: i32, folder: &Path, words: &[&str]) -> Run {
    let run = run(folder, words);
    assert_eq!(run.code, Some(code), "{words:?}: {run:?}");
    run
}

/// The text of a file below `folder`.
fn text(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_command_explains_itself() {
    let folder = fresh("help");
    let whole = coded(0, &folder, &["--help"]);
    let commands = ["check", "build", "show", "explain", "rules", "schema", "init", "completions"];
    for name in commands {
        assert!(whole.out.contains(&format!("\n  {name} ")), "{name}: {}", whole.out);
        let own = coded(0, &folder, &[name, "--help"]);
        assert!(own.out.contains("Usage: seloste"), "{name}");
        assert_eq!(own.err, "", "{name}");
        let example = format!("seloste {name}");
        assert!(own.out.matches(&example).count() > 1 || name == "rules", "{name}: {}", own.out);
    }
    assert!(whole.out.contains("Exit codes: 0 clean, 1 findings"));
    assert!(!whole.out.contains("typst-worker"), "the worker is no command for people");
    assert_eq!(coded(0, &folder, &["--version"]).out, format!("seloste {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn exit_codes_tell_clean_from_found_from_failed_from_nothing() {
    let folder = small("codes");
    coded(0, &folder, &["check"]);
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let found = coded(1, &folder, &["check"]);
    assert!(found.out.contains("[dpo-missing]"), "{}", found.out);
    coded(2, &folder, &["check", "--workspace", "nowhere"]);
    fs::create_dir(folder.join("empty")).unwrap();
    let nothing = coded(3, &folder, &["check", "--workspace", "empty"]);
    assert!(nothing.err.contains("seloste init empty"), "{}", nothing.err);
    assert_eq!(nothing.out, "");
}

#[test]
fn wrong_words_are_refused_with_a_hint() {
    let folder = fresh("usage");
    let refused: [&[&str]; 9] = [
        &["chek"],
        &["check", "--fail-om", "error"],
        &["check", "--lang", "de"],
        &["check", "--as-of", "2026-13-01"],
        &["check", "--as-of", "tomorrow"],
        &["check", "--fail-on", "nothing"],
        &["check", "-q", "-v"],
        &["show"],
        &[],
    ];
    for words in refused {
        let run = coded(2, &folder, words);
        assert_eq!(run.out, "", "{words:?}");
        assert!(run.err.contains("Usage") || run.err.contains("--help"), "{words:?}: {}", run.err);
    }
    assert!(run(&folder, &["chek"]).err.contains("check"), "a near command is named");
    assert!(run(&folder, &["check", "--fail-om", "x"]).err.contains("--fail-on"));
}

#[test]
fn the_report_speaks_the_language_asked_for() {
    let folder = small("languages");
    edit(&folder.join(SETTINGS), "[fi, sv, en]", "[sv, fi, en]");
    let (fi, sv, en) = ("Ei huomautettavaa", "Inget att anmärka", "Nothing to remark on");
    let said = |flag: &[&str], variables: &[(&str, &str)]| {
        let mut words = vec!["check"];
        words.extend(flag);
        let output = command(&folder, &words).envs(variables.iter().copied()).output().unwrap();
        ended(&output).out
    };
    for (flag, word) in [("fi", fi), ("sv", sv), ("en", en)] {
        assert!(said(&["--lang", flag], &[("LANG", "fi_FI.UTF-8")]).starts_with(word), "{flag}");
    }
    for (name, value, word) in [
        ("LANG", "fi_FI.UTF-8", fi),
        ("LANG", "en_GB", en),
        ("LC_ALL", "fi", fi),
        // The workspace's first language is Swedish here.
        ("LANG", "C", sv),
        ("LANG", "C.UTF-8", sv),
        ("LC_ALL", "POSIX", sv),
        ("LANG", "de_DE.UTF-8", sv),
        ("LANG", "", sv),
    ] {
        assert!(said(&[], &[(name, value)]).starts_with(word), "{name}={value}");
    }
    assert!(said(&[], &[]).starts_with(sv));
    assert!(said(&[], &[("LANG", "fi_FI"), ("LC_ALL", "C")]).starts_with(sv), "LC_ALL wins");
}

#[test]
fn a_later_day_finds_what_has_ended_since() {
    let folder = small("as-of");
    coded(0, &folder, &["check"]);
    // The adequacy decision on the United Kingdom ends on 27 December 2031.
    coded(0, &folder, &["check", "--as-of", "2031-12-27"]);
    let later = coded(1, &folder, &["check", "--as-of", "2031-12-28"]);
    assert!(later.out.contains("[transfer-adequacy-expired]"), "{}", later.out);
    edit(&folder.join(SETTINGS), "as-of: 2026-11-22", "as-of: 2032-01-01");
    coded(1, &folder, &["check"]);
    coded(0, &folder, &["check", "--as-of", "2026-11-22"]);
}

#[test]
fn fail_on_decides_which_findings_fail_the_run() {
    let folder = small("fail-on");
    let codes = || {
        ["error", "warning", "info", "never"]
            .map(|level| run(&folder, &["check", "--fail-on", level]).code.unwrap())
    };
    assert_eq!(codes(), [0, 0, 0, 0]);
    edit(&folder.join(REGISTER), "profiling: none\n", "");
    assert_eq!(codes(), [0, 0, 1, 0], "an unanswered question on profiling is a hint");
    edit(&folder.join(REGISTER), "service: {fi: Kirjasto, sv: Bibliotek, en: Library}", "service: {fi: Kirjasto, sv: Bibliotek}");
    assert_eq!(codes(), [0, 1, 1, 0], "a missing translation is a warning");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    assert_eq!(codes(), [1, 1, 1, 0]);
}

#[test]
fn a_file_that_cannot_be_read_fails_whatever_is_asked() {
    let folder = small("broken");
    edit(&folder.join(REGISTER), "status: in-force", "status: [in-force");
    for words in [&["check", "--fail-on", "never"][..], &["build", "--fail-on", "never"]] {
        let run = coded(1, &folder, words);
        let report = run.out + &run.err;
        assert!(report.contains("[yaml-syntax]") && report.contains("kirjasto.yaml:"), "{report}");
    }
    assert_eq!(tree(&folder.join("out")).len(), 0);
    edit(&folder.join(REGISTER), "status: [in-force", "status: in-fource");
    coded(1, &folder, &["build", "--fail-on", "never"]);
    edit(&folder.join(REGISTER), "status: in-fource", "status: in-force");
    coded(0, &folder, &["build"]);
}

#[test]
fn quiet_says_nothing_when_there_is_nothing_to_say() {
    let folder = small("quiet");
    for words in [&["check", "-q"][..], &["build", "-q"]] {
        let run = coded(0, &folder, words);
        assert_eq!((run.out.as_str(), run.err.as_str()), ("", ""), "{words:?}");
    }
    edit(&folder.join(MUNICIPALITY), DPO, "");
    assert!(coded(1, &folder, &["check", "-q"]).out.contains("[dpo-missing]"));
    assert!(coded(1, &folder, &["build", "-q"]).err.contains("[dpo-missing]"));
}

#[test]
fn results_go_to_standard_output_and_the_rest_to_standard_error() {
    let folder = small("streams");
    edit(&folder.join(REGISTER), "profiling: none\n", "");
    let check = coded(0, &folder, &["check", "-v"]);
    assert!(check.out.contains("[profiling-unstated]"));
    assert!(!check.err.contains("[profiling-unstated]"));
    assert!(check.err.contains("as of 2026-11-22"), "{}", check.err);
    assert!(!check.out.contains("as of 2026"), "{}", check.out);
    let build = coded(0, &folder, &["build"]);
    assert!(build.err.contains("[profiling-unstated]"), "the report is no result of a build");
    assert_eq!(build.out, "out: 28 files\n");
    let lost = coded(2, &folder, &["show", "nobody"]);
    assert_eq!(lost.out, "");
    assert!(lost.err.starts_with("seloste: "), "{}", lost.err);
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let folder = small("colour");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let escapes = |words: &[&str]| coded(1, &folder, words).out.contains('\u{1b}');
    assert!(!escapes(&["check"]));
    assert!(!escapes(&["check", "--color", "never"]));
    assert!(escapes(&["check", "--color", "always"]));
}

#[test]
fn findings_stop_the_build_and_leave_what_was_there() {
    let folder = small("findings");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let stopped = coded(1, &folder, &["build"]);
    assert_eq!(stopped.out, "");
    assert_eq!(names(&folder), ["registers"]);
    edit(&folder.join(MUNICIPALITY), "dpo-was: here", "").map_or((), |()| ());
}

/// What stands directly in `folder`, hidden or not.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
