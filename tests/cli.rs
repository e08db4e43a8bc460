//! The command line as its users meet it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;

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
    let commands = [
        "check",
        "build",
        "suppressions",
        "due",
        "show",
        "explain",
        "rules",
        "schema",
        "init",
        "completions",
    ];
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
    assert_eq!(
        coded(0, &folder, &["--version"]).out,
        format!("seloste {}\n", env!("CARGO_PKG_VERSION"))
    );
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
    edit(
        &folder.join(REGISTER),
        "service: {fi: Kirjasto, sv: Bibliotek, en: Library}",
        "service: {fi: Kirjasto, sv: Bibliotek}",
    );
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
    assert!(check.err.contains("Tarkastuspäivä: 22.11.2026"), "{}", check.err);
    assert!(!check.out.contains("Tarkastuspäivä"), "{}", check.out);
    let build = coded(0, &folder, &["build"]);
    assert!(build.err.contains("[profiling-unstated]"), "the report is no result of a build");
    // The list of files is not one of them.
    let files = tree(&folder.join("out")).len() - 1;
    assert_eq!(build.out, format!("out: {files} tiedostoa kirjoitettu\n"));
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
    let dpo = folder.join(MUNICIPALITY);
    let whole = fs::read(&dpo).unwrap();
    edit(&dpo, DPO, "");
    assert_eq!(coded(1, &folder, &["build"]).out, "");
    assert_eq!(names(&folder), ["registers"]);
    fs::write(&dpo, whole).unwrap();
    coded(0, &folder, &["build"]);
    let before = tree(&folder.join("out"));
    edit(&dpo, DPO, "");
    coded(1, &folder, &["build"]);
    assert_eq!(tree(&folder.join("out")), before);
    assert_eq!(names(&folder), ["out", "registers"]);
}

#[test]
fn a_published_text_is_built_in_spite_of_findings() {
    let folder = fresh("as-published");
    copy(&shipped("tests/projects/kuopio-001/registers"), &folder.join("registers"));
    let words = ["build", "--no-pdf", "--lang", "en"];
    let notice = "out/public/fi/tyollisyyspalvelun-asiakasrekisterit.md";
    let built = coded(1, &folder, &words);
    assert!(built.err.contains("is built in spite of the findings"), "{}", built.err);
    assert!(built.err.contains("error["), "{}", built.err);
    assert!(text(&folder, notice).contains("Kuopion kaupunki"));
    coded(0, &folder, &[&words[..], &["--fail-on", "never"]].concat());
    // A file that cannot be read has no facts to print, and elsewhere findings stop the build.
    fs::remove_dir_all(folder.join("out")).unwrap();
    edit(&folder.join("registers/groups.yaml"), "groups:", "groops:");
    coded(1, &folder, &words);
    edit(&folder.join("registers/groups.yaml"), "groops:", "groups:");
    edit(&folder.join("registers/seloste.yaml"), "mode: as-published", "mode: derived");
    coded(1, &folder, &words);
    assert!(!folder.join("out").exists());
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let folder = small("foreign");
    write(&folder.join("theirs/letter.txt"), "do not lose");
    write(&folder.join("damaged/.seloste.json"), "{");
    write(&folder.join("file"), "no folder at all");
    let before = tree(&folder);
    for out in ["theirs", "damaged", "file", "registers", "."] {
        let refused = coded(2, &folder, &["build", "--out", out]);
        assert_eq!(refused.out, "", "{out}");
        assert!(refused.err.starts_with("seloste: "), "{out}: {}", refused.err);
    }
    assert!(run(&folder, &["build", "--out", "theirs"]).err.contains("theirs"));
    assert_eq!(tree(&folder), before);
    fs::create_dir(folder.join("empty")).unwrap();
    coded(0, &folder, &["build", "--out", "empty"]);
    coded(0, &folder, &["build", "--out", "new/below"]);
    assert_eq!(tree(&folder.join("empty")), tree(&folder.join("new/below")));
}

#[test]
#[cfg(target_os = "linux")]
fn a_place_that_takes_no_files_is_told() {
    let folder = small("no-place");
    let refused = coded(2, &folder, &["build", "--out", "/proc/seloste-out"]);
    assert!(refused.err.starts_with("seloste: /proc: "), "{}", refused.err);
    assert_eq!(names(&folder), ["registers"]);
}

#[test]
#[cfg(unix)]
fn a_read_only_parent_keeps_the_old_tree() {
    use std::os::unix::fs::PermissionsExt;
    let folder = small("read-only");
    let place = folder.join("place");
    coded(0, &folder, &["build", "--out", "place/out"]);
    let before = tree(&place);
    edit(&folder.join(REGISTER), "version: \"1\"", "version: \"2\"");
    fs::set_permissions(&place, fs::Permissions::from_mode(0o555)).unwrap();
    // A superuser writes everywhere: then there is nothing to see here.
    let writable = fs::write(place.join("probe"), "").is_ok();
    let built = run(&folder, &["build", "--out", "place/out"]);
    fs::set_permissions(&place, fs::Permissions::from_mode(0o755)).unwrap();
    if !writable {
        assert_eq!(built.code, Some(2), "{built:?}");
        assert_eq!(tree(&place), before);
    }
}

#[test]
fn gaps_are_flagged_where_nothing_fails() {
    let folder = small("gaps");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    coded(0, &folder, &["build", "--fail-on", "never"]);
    let html = text(&folder, "out/public/fi/kirjasto.html");
    assert!(html.contains("<body class=\"document draft\">"));
    assert!(
        html.contains("<p class=\"draft-mark\">Tämä on luonnos, josta voi puuttua tietoja.</p>")
    );
    assert!(html.contains("<aside class=\"flag\" role=\"note\">\n<p>Puuttuu: tietosuojavastaavan"));
    for (language, draft, gap) in [
        ("fi", "> Tämä on luonnos", "> **(!)** Puuttuu: tietosuojavastaavan yhteystiedot"),
        (
            "sv",
            "> Detta är ett utkast",
            "> **(!)** Saknas: kontaktuppgifter till dataskyddsombudet",
        ),
        (
            "en",
            "> This is a draft",
            "> **(!)** Missing: the contact details of the data protection officer",
        ),
    ] {
        for layer in ["", ".short"] {
            let markdown = text(&folder, &format!("out/public/{language}/kirjasto{layer}.md"));
            assert!(markdown.starts_with(draft), "{language}{layer}: {markdown}");
            assert!(markdown.contains(gap), "{language}{layer}: {markdown}");
        }
    }
    assert!(
        text(&folder, "out/public/sv/index.html").contains("<p class=\"draft-mark\">Utkast</p>")
    );
}

#[test]
fn registers_in_draft_are_built_when_asked_for() {
    let folder = small("drafts");
    edit(&folder.join(REGISTER), "status: in-force", "status: draft");
    coded(0, &folder, &["build"]);
    let without = documents(&folder);
    assert!(!without.keys().any(|name| name.contains("kirjasto")), "{:?}", without.keys());
    coded(0, &folder, &["build", "--drafts"]);
    let html = text(&folder, "out/public/en/kirjasto.html");
    assert!(html.contains("<body class=\"document draft\">"));
    assert!(!html.contains("class=\"flag\""), "a draft without gaps has nothing to flag");
    edit(&folder.join(REGISTER), "status: draft", "status: ended");
    coded(0, &folder, &["build", "--drafts"]);
    assert_eq!(documents(&folder), without);
}

/// What is built but for the pages on what the check has found, which tell of drafts too.
fn documents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(&folder.join("out"));
    let state = ["/index.findings.html", "/index.due.html", ".seloste.json"];
    files.retain(|name, _| !state.iter().any(|end| name.ends_with(end)));
    files
}

#[test]
fn what_is_found_in_a_draft_and_nowhere_else_stops_no_build_without_drafts() {
    let folder = small("draft-findings");
    // The agreement with the processor is on whatever register.
    edit(&folder.join("registers/agreements/yllapitosopimus.yaml"), "registers: [kirjasto]\n", "");
    coded(0, &folder, &["build"]);
    let before = documents(&folder);
    let draft = "registers/registers/luonnos.yaml";
    fs::copy(folder.join(REGISTER), folder.join(draft)).unwrap();
    edit(&folder.join(draft), "id: kirjasto\n", "id: luonnos\n");
    edit(&folder.join(draft), "status: in-force", "status: draft");
    edit(&folder.join(draft), "retention: [asiakkuus]", "retention: [asiakkus]");
    let told = "1 finding is about a draft or a register under other law only and does not stop";
    for words in [&["check"][..], &["build", "--drafts"]] {
        let run = coded(1, &folder, words);
        assert!((run.out + &run.err).contains("[unknown-reference]"), "{words:?}");
    }
    let built = coded(0, &folder, &["build", "--lang", "en"]);
    assert!(built.err.contains("[unknown-reference]") && built.err.contains(told), "{built:?}");
    assert_eq!(documents(&folder), before);
    assert!(!coded(0, &folder, &["build", "-q", "--lang", "en"]).err.contains(told));
    // What lies elsewhere too, or cannot be read at all, stops it all the same.
    edit(&folder.join(draft), "id: luonnos\n", "id: kirjasto\n");
    coded(1, &folder, &["build"]);
    edit(&folder.join(draft), "id: kirjasto\n", "id: luonnos\n");
    edit(&folder.join(draft), "publish: web", "publish: webb");
    coded(1, &folder, &["build"]);
    assert_eq!(documents(&folder), before);
}

#[test]
fn a_notice_without_a_date_is_built_and_says_so() {
    let folder = small("undated");
    let notice = "notice:\n  date: 2026-02-03\n  version: \"1\"\n  authoritative: fi\n";
    edit(&folder.join(REGISTER), notice, "");
    let built = coded(0, &folder, &["build"]);
    assert!(built.err.contains("[notice-undated]"), "{built:?}");
    assert!(folder.join("out/public/fi/kirjasto.pdf").exists());
    let markdown = text(&folder, "out/public/fi/kirjasto.md");
    assert!(markdown.contains("\nPäiväämätön\n"), "{markdown}");
}

#[test]
fn pages_are_built_without_pdfs_and_lead_to_none() {
    let folder = small("no-pdf");
    coded(0, &folder, &["build", "--no-pdf"]);
    let files = tree(&folder.join("out"));
    assert!(files.keys().all(|name| !name.ends_with(".pdf")), "{:?}", files.keys());
    let page = text(&folder, "out/public/fi/kirjasto.html");
    assert!(page.contains("kirjasto.md") && !page.contains(".pdf"), "{page}");
    coded(0, &folder, &["build"]);
    assert!(text(&folder, "out/public/fi/kirjasto.html").contains("href=\"kirjasto.pdf\""));
    assert!(folder.join("out/public/fi/kirjasto.pdf").exists());
}

#[test]
fn what_is_not_published_reaches_no_public_page() {
    let folder = small("publish");
    edit(&folder.join(REGISTER), "publish: web", "publish: intranet");
    coded(0, &folder, &["build"]);
    let files = tree(&folder.join("out"));
    assert!(files.contains_key("internal/sv/kirjasto.html"), "{:?}", files.keys());
    let public = |name: &&String| name.starts_with("public/");
    for name in files.keys().filter(public) {
        let text = String::from_utf8_lossy(&files[name]);
        assert!(!name.contains("kirjasto") && !text.contains("Kirjaston lainaajat"), "{name}");
    }
    edit(&folder.join(REGISTER), "publish: intranet", "publish: no");
    coded(0, &folder, &["build"]);
    let files = tree(&folder.join("out"));
    // The record of its controller tells of it all the same (Art. 30), it is screened (Art. 35), and
    // the Regulation asks the same of it.
    let told = [".dpia-screening.", ".coverage."];
    let own = |name: &&String| {
        name.contains("/kirjasto.") && !told.iter().any(|kind| name.contains(kind))
    };
    assert_eq!(files.keys().find(own), None);
    let public = files.keys().filter(|name| name.starts_with("public/"));
    assert!(
        public
            .map(|name| &files[name])
            .all(|page| { !String::from_utf8_lossy(page).contains("Kirjaston lainaajat") })
    );
    assert!(text(&folder, "out/internal/fi/esimerkkila.record.md").contains("Kirjaston lainaajat"));
}

#[test]
fn one_layer_is_built_alone_without_links_to_the_other() {
    let folder = small("layers");
    for (layer, here, elsewhere) in [
        ("full", "kirjasto.html", "kirjasto.short.html"),
        ("short", "kirjasto.short.html", "kirjasto.html"),
    ] {
        coded(0, &folder, &["build", "--layer", layer]);
        let files = tree(&folder.join("out"));
        assert!(!files.contains_key(&format!("public/fi/{elsewhere}")), "{layer}");
        let page = text(&folder, &format!("out/public/fi/{here}"));
        assert!(!page.contains(&format!("\"{elsewhere}\"")), "{layer}: {page}");
    }
    coded(0, &folder, &["build"]);
    assert!(text(&folder, "out/public/fi/kirjasto.short.html").contains("href=\"kirjasto.html\""));
    assert!(text(&folder, "out/public/fi/kirjasto.html").contains("href=\"kirjasto.short.html\""));
}

#[test]
fn processing_under_another_law_is_an_error_of_its_own_and_gets_no_notice() {
    let folder = small("regime");
    edit(&folder.join(REGISTER), "publish: web", "publish: web\nregime: law-enforcement");
    coded(1, &folder, &["check"]);
    let built = coded(0, &folder, &["build"]);
    let told = built.err.contains("[law-enforcement-register]") && built.err.contains("1054/2018");
    assert!(told, "{}", built.err);
    assert!(!tree(&folder.join("out")).keys().any(|path| path.contains("kirjasto")));
}

#[test]
fn an_engine_that_cannot_be_used_fails_before_anything_is_written() {
    let folder = small("engine");
    let refused = coded(2, &folder, &["build", "--typst", "no-such-typst"]);
    let told =
        "seloste: no-such-typst: PDF-ohjelmaa ei voitu käynnistää: tiedostoa tai kansiota ei ole.";
    assert!(refused.err.starts_with(told), "{}", refused.err);
    assert_eq!(refused.err.lines().count(), 1, "one fate of all documents is told once");
    assert_eq!(names(&folder), ["registers"]);
    let output = command(&folder, &["build"]).env("TYPST", "no-such-typst").output().unwrap();
    assert_eq!(ended(&output).code, Some(2));
}

#[test]
fn a_workspace_words_its_own_headings_and_blocks() {
    let folder = small("overrides");
    let templates = folder.join("registers/templates");
    write(&templates.join("locales/notice.fi.ftl"), "heading-dpo = Kuka auttaa tietosuojassa\n");
    write(
        &templates.join("notice/dpo.md"),
        "{% for one in dpos %}\nKysy: {{ one.contact.role }}, {{ one.organisation }}.\n{% endfor %}\n",
    );
    let built = coded(0, &folder, &["build", "-v"]);
    for name in ["templates/notice/dpo.md", "templates/locales/notice.fi.ftl:1: heading-dpo"] {
        assert!(built.err.contains(&format!("Työtila korvaa: {name}\n")), "{}", built.err);
    }
    let own = "## 4 Kuka auttaa tietosuojassa\n\nKysy: Tietosuojavastaava, Esimerkkilän kunta.\n";
    assert!(text(&folder, "out/public/fi/kirjasto.md").contains(own));
    assert!(
        text(&folder, "out/public/fi/kirjasto.html").contains(">4 Kuka auttaa tietosuojassa</h2>")
    );
    // The Swedish heading is the built-in one; the template is the workspace's in every language.
    let swedish = "## 4 Dataskyddsombud\n\nKysy: Dataskyddsombud, Exempelby kommun.\n";
    assert!(text(&folder, "out/public/sv/kirjasto.md").contains(swedish));
}

#[test]
fn messages_of_ones_own_are_told_one_by_one() {
    let folder = small("own-messages");
    let templates = folder.join("registers/templates");
    let words = "# Omat sanat\nheading-data = Mitä tietoja\n\nheading-dpo = Kuka auttaa\nown-line = Tervetuloa\n";
    write(&templates.join("locales/notice.fi.ftl"), words);
    write(&templates.join("locales/notice.sv.ftl"), "own-line = Välkommen\n");
    write(&templates.join("locales/notice.en.ftl"), "own-line = Welcome\n");
    let name = "{{ name }} {{ t(key=\"own-line\") }}\n";
    write(&templates.join("notice/name.md"), name);
    let told = coded(0, &folder, &["check", "-v", "--lang", "en"]).err;
    let lines: Vec<&str> = told.lines().filter(|line| line.contains(": templates/")).collect();
    let expected = [
        "Overridden by the workspace: templates/notice/name.md",
        "Overridden by the workspace: templates/locales/notice.fi.ftl:2: heading-data",
        "Overridden by the workspace: templates/locales/notice.fi.ftl:4: heading-dpo",
        "Added by the workspace: templates/locales/notice.en.ftl:1: own-line",
        "Added by the workspace: templates/locales/notice.fi.ftl:5: own-line",
        "Added by the workspace: templates/locales/notice.sv.ftl:1: own-line",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_workspace_has_rows_of_law_of_its_own() {
    let folder = small("catalogs");
    edit(&folder.join(REGISTER), "1492/2016", "1/2099");
    let found = coded(0, &folder, &["check"]);
    assert!(found.out.contains("[statute-unknown]"), "{}", found.out);
    let columns = "id,number,title_fi,title_sv,title_en,cited_sv,in_force_from,valid_until,\
                   repealed_on,replaced_by,eli,confidence\n";
    let catalog = folder.join("registers/catalogs/statutes.csv");
    let act = "uusi-kirjastolaki,1/2099,Uusi kirjastolaki,Ny bibliotekslag,New Library Act,\
               nya bibliotekslagen,2020-01-01,,,,,medium\n";
    write(&catalog, format!("{columns}{act}"));
    let added = coded(0, &folder, &["check", "-v"]);
    assert!(added.out.starts_with("Ei huomautettavaa"), "{}", added.out);
    let told = "Työtila lisää: catalogs/statutes.csv:2: 1/2099\n";
    assert!(added.err.contains(told), "{}", added.err);
    assert!(added.err.contains("Lainsäädäntöluettelot käyty läpi "), "{}", added.err);
    coded(0, &folder, &["build"]);
    assert!(text(&folder, "out/public/sv/kirjasto.md").contains("nya bibliotekslagen (1/2099)"));

    let gone = "kuntalaki,410/2015,Kuntalaki,Kommunallag,Local Government Act,kommunallagen,\
                2015-05-01,,2020-01-01,1/2099,,low\n";
    write(&catalog, format!("{columns}{act}{gone}"));
    edit(&folder.join(REGISTER), "1/2099", "410/2015");
    let replaced = coded(1, &folder, &["check", "-v"]);
    assert!(replaced.out.contains("[statute-repealed"), "{}", replaced.out);
    let told = "Työtila korvaa: catalogs/statutes.csv:3: 410/2015\n";
    assert!(replaced.err.contains(told), "{}", replaced.err);
}

#[test]
fn a_layout_of_the_workspace_is_told_once() {
    let folder = fresh("layouts");
    copy(&shipped("registers"), &folder.join("registers"));
    let told = coded(0, &folder, &["check", "-v"]).err;
    for name in ["layouts/kuopio.yaml", "layouts/mikkeli.yaml"] {
        let line = format!("Työtila lisää: {name}\n");
        assert_eq!(told.matches(&line).count(), 1, "{told}");
    }
    assert!(!coded(0, &small("no-layouts"), &["check", "-v"]).err.contains("layouts/"));
}

#[test]
fn a_catalog_with_a_mistake_stops_the_build() {
    let folder = small("bad-catalog");
    coded(0, &folder, &["build"]);
    let before = tree(&folder.join("out"));
    write(&folder.join("registers/catalogs/eea.csv"), "country,membership\nSE,eu\n");
    let failed = coded(1, &folder, &["build", "--fail-on", "never"]);
    let told = format!("{}{}", failed.out, failed.err);
    assert!(told.contains("[catalog-column]") && told.contains("catalogs/eea.csv:1:1"), "{told}");
    assert_eq!(tree(&folder.join("out")), before);
}

#[test]
fn an_override_with_a_mistake_fails_with_its_place() {
    let folder = small("bad-overrides");
    coded(0, &folder, &["build"]);
    let before = tree(&folder.join("out"));
    let template = "template-mistake";
    let words = "wording-mistake";
    for (name, text, code, place, told) in [
        ("notice/dpo.md", "Hei\n{{ nonsense }}", template, "2:4", "no variable «nonsense» here"),
        ("notice/dpo.md", "{{ titel }}", template, "1:4", "Did you mean «title»?"),
        (
            "notice/dpo.md",
            "{% for one in dpos %}{{ one.role }}{% endfor %}",
            template,
            "1:29",
            "«one» has no field «role».",
        ),
        ("notice/dpo.md", "\n\n{{ t(key=\"nope\") }}", template, "3:10", "the message «nope»"),
        ("notice/dpo.md", "{% include \"x\" %}", template, "1:4", "«include» is not used"),
        ("notice/dpo.md", "{% if dpos %}", template, "1:1", "«if» is never closed"),
        ("notice/dpo.md", "{{ dpos }}", template, "1:4", "«dpos» is a list, and text or a whole"),
        ("notice/dpo.md", " \n", "file-empty", "1:1", "remove from notices"),
        ("notice/dpo.md", "Kysy kirjaamosta.", template, "1:1", "the built-in one tells: dpos."),
        ("notice/dpo.md", "{{ title }}", template, "1:1", "the built-in one tells: dpos."),
        (
            "notice/dpoo.md",
            "x",
            "override-unknown",
            "1:1",
            "Did you mean «templates/notice/dpo.md»?",
        ),
        ("x/y.txt", "x", "override-unknown", "1:1", "templates/notice/BLOCK.md"),
        ("locales/notice.fi.ftl", "heading-dpoo = x", words, "1:1", "Did you mean «heading-dpo»?"),
        (
            "locales/notice.fi.ftl",
            "\nheading-dpo = { $x }",
            words,
            "2:1",
            "uses the argument «x», which it is not given",
        ),
        ("locales/notice.fi.ftl", "heading-dpo = {", words, "1:16", "cannot stand in braces"),
        ("locales/notice.de.ftl", "heading-dpo = x", "override-unknown", "1:1", "Did you mean"),
    ] {
        let path = folder.join("registers/templates").join(name);
        write(&path, text);
        for command in ["check", "build"] {
            let failed = coded(1, &folder, &[command, "--lang", "en"]);
            let report = failed.out + &failed.err;
            let place = format!("templates/{name}:{place}\n");
            for part in [&format!("error[{code}]"), &place, told, "1 error ("] {
                assert!(report.contains(part), "{name}: {text}: {part}: {report}");
            }
        }
        fs::remove_file(path).unwrap();
    }
    assert_eq!(tree(&folder.join("out")), before);
    coded(0, &folder, &["build"]);
}

#[test]
fn mistakes_of_every_kind_are_told_in_one_run() {
    let folder = small("all-mistakes");
    let templates = folder.join("registers/templates");
    write(&templates.join("notice/dpo.md"), "{{ nonsense }}{{ titel }}");
    write(&templates.join("notice/dpoo.md"), "x");
    write(&templates.join("notice/data.md"), "");
    write(&templates.join("notice/name.md"), b"\xFF");
    write(&templates.join("locales/notice.fi.ftl"), "heading-dpoo = x\nheading-data = { $y }\n");
    write(&templates.join("locales/notice.sv.ftl"), "heading-dpo = {\n");
    edit(&folder.join(REGISTER), "status: in-force", "status: in-fource");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    let report = coded(1, &folder, &["check"]).out;
    for (code, times) in [
        ("template-mistake", 2),
        ("override-unknown", 1),
        ("file-empty", 1),
        ("file-encoding", 1),
        ("wording-mistake", 3),
        ("value-unknown", 1),
    ] {
        assert_eq!(report.matches(&format!("[{code}]")).count(), times, "{code}: {report}");
    }
}

#[test]
fn what_a_crash_left_between_two_renames_is_put_right() {
    let folder = small("crashed");
    coded(0, &folder, &["build"]);
    let before = tree(&folder.join("out"));
    fs::rename(folder.join("out"), folder.join(".out.old")).unwrap();
    write(&folder.join(".out.new/public/fi/half.html"), "<");
    edit(&folder.join(MUNICIPALITY), "phone: 010 000 000", "phone: [");
    coded(1, &folder, &["build"]);
    edit(&folder.join(MUNICIPALITY), "phone: [", "phone: 010 000 000");
    coded(0, &folder, &["build"]);
    assert_eq!(tree(&folder.join("out")), before);
    assert_eq!(names(&folder), ["out", "registers"]);
}

#[test]
fn every_rule_in_the_list_has_its_page() {
    let folder = fresh("rules");
    let rules = coded(0, &folder, &["rules", "--lang", "en"]).out;
    let codes: Vec<&str> = rules.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(codes.len() > 30, "{codes:?}");
    assert!(codes.is_sorted());
    for (code, line) in codes.iter().zip(rules.lines()) {
        let title = line.split("  ").map(str::trim).filter(|part| !part.is_empty()).nth(2).unwrap();
        let page = coded(0, &folder, &["explain", code, "--lang", "en"]).out;
        assert!(page.starts_with(&format!("{title}\n{code}\n")), "{code}: {page}");
        assert!(!page.contains("{ $") && !page.contains("example-"), "{code}: {page}");
    }
    for (language, words) in [
        ("fi", ["Taso: virhe\n", "Säädös 916/2012 (Laki julkisesta", "Mitä tehdä:"]),
        ("sv", ["Nivå: fel\n", "Författningen 916/2012 (lagen om", "Vad man gör:"]),
        ("en", ["Level: error\n", "The statute 916/2012 (Act on", "What to do:"]),
    ] {
        let page = coded(0, &folder, &["explain", "statute-repealed", "--lang", language]).out;
        for word in words {
            assert!(page.contains(word), "{word}: {page}");
        }
    }
}

#[test]
fn a_typing_mistake_gets_a_suggestion() {
    let folder = small("typos");
    for (words, told) in [
        (["explain", "statut-repealed"], "«statut-repealed». Did you mean «statute-repealed»?"),
        (["explain", "zzzzz"], "«seloste rules» lists them all"),
        (["show", "kirjast"], "Did you mean «kirjasto»?"),
        (["show", "zzzzz"], "Nothing in the workspace is called «zzzzz»."),
        (["show", "registr/kirjasto"], "Nothing in the workspace is called «registr/kirjasto»."),
        (["schema", "regster"], "Did you mean «register»?"),
    ] {
        let failed = coded(2, &folder, &[words[0], words[1], "--lang", "en"]);
        assert!(failed.err.contains(told), "{words:?}: {}", failed.err);
        assert_eq!(failed.out, "");
    }
}

#[test]
fn an_object_is_shown_as_yaml() {
    let folder = small("show");
    let shown = yaml(&coded(0, &folder, &["show", "kirjasto"]).out);
    assert_eq!(shown["name"]["sv"], Value::from("Bibliotekets låntagare"));
    assert!(shown.get("derived").is_none());
    let municipality = yaml(&coded(0, &folder, &["show", "esimerkkila"]).out);
    assert_eq!(municipality["kind"], Value::from("municipality"));
    for id in ["lainaus", "lainauksen-yllapito", "lainaajat", "lainat", "pyynto"] {
        assert_eq!(yaml(&coded(0, &folder, &["show", id]).out)["id"], Value::from(id));
    }
    edit(&folder.join("registers/groups.yaml"), "id: lainaajat", "id: kirjasto");
    let both = coded(2, &folder, &["show", "kirjasto"]);
    assert!(
        both.err.contains("register/kirjasto") && both.err.contains("group/kirjasto"),
        "{both:?}"
    );
    assert_eq!(yaml(&coded(0, &folder, &["show", "register/kirjasto"]).out), shown);
}

#[test]
fn a_register_is_shown_with_what_follows_from_it() {
    let folder = small("resolved");
    let shown = yaml(&coded(0, &folder, &["show", "kirjasto", "--resolved", "--lang", "en"]).out);
    assert_eq!(shown["object"]["id"], Value::from("kirjasto"));
    let place = shown["references"]["organisation/esimerkkila"].as_str().unwrap();
    assert_eq!(place, "organisations/esimerkkila.yaml:1:5");
    let derived = &shown["derived"];
    assert_eq!(derived["recipients"][0]["name"], Value::from("Library Systems Ltd"));
    assert_eq!(derived["recipients"][0]["countries"][0], Value::from("United Kingdom"));
    let rights = derived["rights"].as_sequence().unwrap();
    let right = |name: &str| {
        let named = rights.iter().find(|one| one["right"].as_str() == Some(name));
        named.unwrap_or_else(|| panic!("{name} is not among {rights:?}"))
    };
    assert_eq!(right("object")["everywhere"], Value::from(true));
    assert_eq!(right("port")["nowhere"], Value::from(true));
    assert_eq!(right("port")["not-to"][0]["provision"], Value::from("GDPR Article 20(3)"));
    let told = coded(0, &shipped(""), &["show", "kuopio-tietovaranto", "--resolved"]).out;
    for internal in ["null", "false", "[]", "flag-gaps", "_gaps"] {
        let derived = told.split_once("\nderived:\n").unwrap().1;
        assert!(!derived.contains(internal), "{internal}: {derived}");
    }
    let essence = &yaml(&told)["derived"]["joint"]["essence"];
    assert!(essence.as_str().is_some_and(|text| text.len() > 40), "a text, not its number");
    let swedish = coded(0, &folder, &["show", "kirjasto", "--resolved", "--lang", "sv"]).out;
    assert!(swedish.contains("Förenade kungariket"), "{swedish}");
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn schemas_are_listed_printed_and_written() {
    let folder = fresh("schemas");
    let list = coded(0, &folder, &["schema"]).out;
    assert!(list.contains("registers/<id>.yaml"), "{list}");
    let kinds: Vec<&str> = list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let printed = coded(0, &folder, &["schema", "register", "--lang", "sv"]).out;
    let schema: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    coded(0, &folder, &["schema", "--write", "below"]);
    let written = tree(&folder.join("below"));
    assert_eq!(written.len(), kinds.len() * 3);
    assert_eq!(written["sv/register.schema.json"], printed.as_bytes());
}

#[test]
fn a_starter_workspace_passes_its_own_check() {
    let folder = fresh("init");
    for language in ["fi", "sv", "en"] {
        let told = coded(0, &folder, &["init", language, "--lang", language]);
        assert!(
            told.out.contains(&format!("seloste check --workspace {language}")),
            "{}",
            told.out
        );
        let check = coded(0, &folder, &["check", "--workspace", language, "--fail-on", "info"]);
        assert_eq!(check.err, "");
        bound_to_schemas(&folder.join(language));
        coded(0, &folder, &["build", "--workspace", language, "--out", &format!("out-{language}")]);
    }
}

/// Every YAML file of the workspace begins with a line that names an existing schema.
fn bound_to_schemas(workspace: &Path) {
    let files = tree(workspace);
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".yaml")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let line = text.lines().next().unwrap();
        let schema = line.strip_prefix("# yaml-language-server: $schema=").unwrap();
        let path = workspace.join(name).parent().unwrap().join(schema);
        assert!(path.exists(), "{name}: {schema}");
    }
}

#[test]
fn init_overwrites_nothing() {
    let folder = fresh("init-again");
    write(&folder.join("own/notes.txt"), "mine");
    coded(0, &folder, &["init", "own"]);
    edit(&folder.join("own/seloste.yaml"), "languages:", "languages: ");
    let before = tree(&folder);
    let refused = coded(2, &folder, &["init", "own"]);
    assert!(
        refused.err.contains("tiedosto on jo olemassa, joten mitään ei kirjoitettu"),
        "{}",
        refused.err
    );
    assert_eq!(tree(&folder), before);
    assert_eq!(before["own/notes.txt"], b"mine");
}

#[test]
fn shells_get_their_completions() {
    let folder = fresh("completions");
    for shell in ["bash", "zsh", "fish"] {
        let script = coded(0, &folder, &["completions", shell]).out;
        for word in ["explain", "as-of", "fail-on"] {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
        assert!(!script.contains("typst-worker"), "{shell} offers the worker");
    }
    coded(2, &folder, &["completions", "cmd"]);
}

#[test]
fn a_reader_that_goes_away_changes_nothing() {
    let folder = small("pipe");
    edit(&folder.join(MUNICIPALITY), DPO, "");
    for (words, code) in
        [(&["rules"][..], 0), (&["show", "kirjasto", "--resolved"], 0), (&["check"], 1)]
    {
        let mut command = command(&folder, words);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{words:?}: {said}");
        assert_eq!(said, "", "{words:?}");
    }
}

#[test]
fn the_shipped_workspace_is_clean() {
    let check = coded(0, &shipped(""), &["check", "--fail-on", "info", "--lang", "en"]);
    assert_eq!(check.err, "");
    assert!(check.out.starts_with("Nothing to remark on in "), "{}", check.out);
}

#[test]
fn a_workspace_may_stand_anywhere() {
    let folder = fresh("anywhere");
    copy(&shipped("tests/documents/small"), &folder.join("rekisterit äö"));
    coded(0, &folder, &["check", "--workspace", "rekisterit äö"]);
    let absolute = folder.join("rekisterit äö");
    coded(0, &folder.join("rekisterit äö"), &["check", "--workspace", absolute.to_str().unwrap()]);
    coded(0, &absolute, &["check", "--workspace", "."]);
}

/// What stands directly in `folder`, hidden or not.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
