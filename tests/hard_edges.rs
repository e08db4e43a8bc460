//! Bad input and a hostile world, one test each: what is told, how the run ends, and that what
//! stood in `out/` before is still whole.
//!
//! Every test begins with a small workspace that has been built once. A refusal is one clear
//! sentence with its place and remedy, in the reader's language; what is text stays text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

#[path = "support/program.rs"]
mod program;

use program::{Run, command, copy, edit, ended, fresh, run, small, tree, write};

const REGISTER: &str = "registers/registers/kirjasto.yaml";
const SETTINGS: &str = "registers/seloste.yaml";
const GROUPS: &str = "registers/groups.yaml";

/// The small workspace and its documents, built once.
static READY: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = small("ready");
    let built = run(&folder, &["build", "-q"]);
    assert_eq!(built.code, Some(0), "{built:?}");
    folder
});

/// A built workspace in a folder of its own, and what has been built.
struct Edge {
    folder: PathBuf,
    built: BTreeMap<String, Vec<u8>>,
}

impl Edge {
    fn new(name: &str) -> Self {
        let folder = fresh(name);
        copy(&READY, &folder);
        let built = tree(&folder.join("out"));
        assert!(built.len() > 20, "{:?}", built.keys());
        Self { folder, built }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        write(&self.path(path), bytes);
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        edit(&self.path(path), from, to);
    }

    /// Runs `words` in every language: each time the run ends with `code`, English says all of
    /// `told`, and nothing that was built has changed.
    #[track_caller]
    fn refused(&self, code: i32, words: &[&str], told: &[&str]) {
        let beside = names(&self.folder);
        let reports = ["fi", "sv", "en"].map(|language| {
            let words: Vec<&str> = words.iter().copied().chain(["--lang", language]).collect();
            let run = run(&self.folder, &words);
            assert_eq!(run.code, Some(code), "{words:?}: {run:?}");
            let report = run.out + &run.err;
            for raw in ["os error", "panicked", "Error {"] {
                assert!(!report.contains(raw), "{words:?}: {raw}: {report}");
            }
            report
        });
        let [fi, sv, en] = &reports;
        assert!(fi != sv && sv != en && en != fi, "three languages: {reports:?}");
        for part in told {
            assert!(en.contains(part), "{part:?} is not told: {en}");
        }
        self.whole();
        assert_eq!(names(&self.folder), beside, "nothing is left behind");
    }

    /// Neither `check` nor `build` passes the workspace, and both tell why.
    #[track_caller]
    fn found(&self, told: &[&str]) {
        self.refused(1, &["check"], told);
        self.refused(1, &["build", "--fail-on", "never"], told);
    }

    /// One sentence is told, and not a second one of the same mistake.
    #[track_caller]
    fn tells_one_thing(&self) {
        let run = run(&self.folder, &["check", "--lang", "en"]);
        let told = run.out.matches("error[").count() + run.out.matches("warning[").count();
        assert_eq!(told, 1, "{}", run.out);
    }

    /// The workspace is clean, and builds.
    #[track_caller]
    fn passes(&self) -> Run {
        let check = run(&self.folder, &["check", "--fail-on", "info"]);
        assert_eq!(check.code, Some(0), "{check:?}");
        let built = run(&self.folder, &["build"]);
        assert_eq!(built.code, Some(0), "{built:?}");
        built
    }

    #[track_caller]
    fn whole(&self) {
        let now = tree(&self.folder.join("out"));
        assert!(now == self.built, "out/ is not what it was: {:?}", now.keys());
    }
}

/// What stands directly in `folder`, hidden or not.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

mod files {
    use super::*;

    #[test]
    fn invalid_utf_8() {
        let edge = Edge::new("utf-8");
        edge.write(GROUPS, b"groups:\n  - id: lainaajat\n    name: {fi: Lainaaj\xE4t}\n");
        edge.found(&[
            "error[file-encoding]",
            "groups.yaml:3:23",
            "not UTF-8 (line 3, byte 48)",
            "name: {fi: Lainaaj",
            "= help:",
        ]);
        edge.tells_one_thing();
    }

    /// What is kept as it was published is told like any other file that cannot be read, and not as
    /// one that is missing.
    #[test]
    #[cfg(unix)]
    fn a_link_and_two_hundred_megabytes_below_published() {
        let edge = Edge::new("published");
        fs::create_dir(edge.path("registers/published")).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", edge.path("registers/published/a.pdf")).unwrap();
        let told =
            ["error[file-unreadable]", " published/a.pdf:1:1", "out of the workspace", "Copy"];
        edge.found(&told);
        edge.tells_one_thing();
        fs::remove_file(edge.path("registers/published/a.pdf")).unwrap();
        let file = fs::File::create(edge.path("registers/published/b.pdf")).unwrap();
        file.set_len(200 << 20).unwrap();
        let told =
            ["error[file-limit]", " published/b.pdf:1:1", "200 MB, limit 64 MB", "smaller file"];
        edge.found(&told);
        edge.tells_one_thing();
        let kept = "kept:\n    - {version: '1', language: fi, date: 2024-01-01, approved-by: {fi: johtaja}, \
                    file: b.pdf, sha256: 0000000000000000000000000000000000000000000000000000000000000000}\n";
        edge.edit(REGISTER, "notice:\n", &format!("notice:\n  {kept}"));
        let run = run(&edge.folder, &["check", "--lang", "en"]);
        assert!(!run.out.contains("kept-version-changed"), "{}", run.out);
    }

    #[test]
    fn a_template_or_catalog_of_five_megabytes() {
        for (name, help) in [
            ("templates/notice/dpo.md", "the text of the template"),
            ("catalogs/statutes.csv", "only the rows that differ"),
        ] {
            let edge = Edge::new(&format!("large-{}", name.replace('/', "-")));
            edge.write(&format!("registers/{name}"), "x".repeat(5 << 20));
            let place = format!(" {name}:1:1");
            edge.found(&["error[file-limit]", &place, "size 5 MB, limit 4 MB", help]);
            edge.tells_one_thing();
        }
    }

    /// What is put into a folder of another name would do nothing, and nobody would know.
    #[test]
    fn a_misspelt_folder() {
        for (folder, file, meant) in [
            ("template", "notice/dpo.md", "templates"),
            ("catalog", "statutes.csv", "catalogs"),
            ("wording", "notice.fi.ftl", "templates/locales"),
            ("layout", "own.txt", "layouts"),
        ] {
            let edge = Edge::new(&format!("folder-{folder}"));
            edge.write(&format!("registers/{folder}/{file}"), "x");
            let (place, told) = (format!(" {folder}:1:1"), format!("«{meant}»"));
            edge.found(&["error[file-misplaced]", &place, "have no effect", &told]);
            edge.tells_one_thing();
        }
        let edge = Edge::new("folder-yaml");
        edge.write("registers/layout/own.yaml", "id: own\n");
        edge.found(&["error[file-misplaced]", " layout/own.yaml:1:1", "«layouts»"]);
        edge.tells_one_thing();
        let edge = Edge::new("folder-other");
        edge.write("registers/docs/notes.txt", "x");
        edge.passes();
    }

    /// Somebody pastes a table into a file: a hundred mistakes are told, the rest are counted, and
    /// four times as many take four times as long, not sixteen times.
    #[test]
    fn a_hundred_thousand_mistakes_of_one_file() {
        let edge = Edge::new("many");
        let text = fs::read_to_string(edge.path(REGISTER)).unwrap();
        let unknown = |count: usize| {
            (0..count).map(|number| format!("unknown-{number}: x\n")).collect::<String>()
        };
        edge.write(REGISTER, format!("{text}{}", unknown(100_000)));
        let told = ["error[field-unknown]", "There are 99,900 more fields", "«unknown-100»"];
        edge.refused(1, &["check"], &told);
        let report = run(&edge.folder, &["check", "--lang", "en"]);
        assert_eq!(report.out.matches("error[field-unknown]").count(), 101);
        let took = |count: usize| {
            let items = "  - {}\n".repeat(count);
            edge.write(GROUPS, format!("groups:\n{items}"));
            let times = (0..3).map(|_| {
                let start = Instant::now();
                let told = run(&edge.folder, &["check", "--lang", "en"]).out;
                assert!(told.matches("error[field-missing]").count() >= 2 * count);
                start.elapsed()
            });
            times.min().unwrap_or_default()
        };
        let (few, many) = (took(4_000), took(16_000));
        assert!(many < few * 9, "{few:?} for 4000 and {many:?} for 16000");
    }

    #[test]
    fn two_hundred_megabytes() {
        let edge = Edge::new("large");
        let file = fs::File::create(edge.path(GROUPS)).unwrap();
        file.set_len(200 << 20).unwrap();
        let start = Instant::now();
        edge.found(&["error[file-limit]", "groups.yaml", "size 200 MB, limit 4 MB", "= help:"]);
        assert!(start.elapsed() < Duration::from_secs(60), "nothing of it is read");
    }

    #[test]
    fn ten_thousand_nested_levels() {
        let edge = Edge::new("deep");
        let levels = 10_000;
        edge.write(GROUPS, format!("groups: {}{}\n", "[".repeat(levels), "]".repeat(levels)));
        edge.found(&["error[file-limit]", "groups.yaml:1:", "more than 64 levels", "= help:"]);
        edge.write(GROUPS, format!("groups:\n  {}x\n", "- ".repeat(levels)));
        edge.found(&["error[file-limit]", "groups.yaml:2:", "more than 64 levels", "= help:"]);
    }

    #[test]
    fn an_alias_bomb() {
        let edge = Edge::new("aliases");
        let mut text = String::from("groups:\n  - &a0 [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..30 {
            let alias = format!("*a{}", level - 1);
            text += &format!("  - &a{level} [{}]\n", [alias.as_str(); 9].join(", "));
        }
        edge.write(GROUPS, text);
        edge.found(&["error[file-limit]", "groups.yaml:", "more than 10,000 values", "= help:"]);
    }

    #[test]
    fn an_alias_inside_its_own_anchor() {
        let edge = Edge::new("own-anchor");
        edge.write(GROUPS, "groups: &a [*a]\n");
        edge.found(&["error[yaml-unsupported]", "groups.yaml:1:13", "inside its own anchor"]);
        edge.tells_one_thing();
    }

    #[test]
    fn tabs() {
        let edge = Edge::new("tabs");
        edge.write(GROUPS, "groups:\n\t- id: lainaajat\n");
        edge.found(&["error[yaml-syntax]", "groups.yaml:2:1", "tab", "= help:"]);
    }

    #[test]
    fn control_characters() {
        let edge = Edge::new("control");
        edge.edit(REGISTER, "status: in-force", "status: in-force # \0 \u{1b}[31m");
        edge.found(&[
            "error[yaml-syntax]",
            "kirjasto.yaml:4:",
            "␀",
            "= help: Remove the character.",
        ]);
    }

    #[test]
    fn a_byte_order_mark_and_line_ends_of_other_systems_change_nothing() {
        let edge = Edge::new("line-ends");
        let text = fs::read_to_string(edge.path(REGISTER)).unwrap();
        edge.write(REGISTER, format!("\u{feff}{}", text.replace('\n', "\r\n")));
        edge.passes();
        edge.whole();
    }

    #[test]
    fn a_very_long_line_is_cut_where_it_is_shown() {
        let edge = Edge::new("long-line");
        let text = fs::read_to_string(edge.path(REGISTER)).unwrap();
        edge.write(REGISTER, format!("{text}secrcy: {}\n", "x".repeat(1 << 20)));
        edge.found(&["error[field-unknown]", "Did you mean the field «secrecy»?"]);
        let report = run(&edge.folder, &["check"]).out;
        assert!(report.lines().all(|line| line.chars().count() < 400), "{} bytes", report.len());
    }

    #[test]
    #[cfg(unix)]
    fn a_symlink_out_of_the_workspace() {
        let edge = Edge::new("symlink");
        edge.write("elsewhere.yaml", "groups: []\n");
        fs::remove_file(edge.path(GROUPS)).unwrap();
        for target in ["../elsewhere.yaml", "/etc/passwd", "/dev/zero"] {
            let _ = fs::remove_file(edge.path(GROUPS));
            std::os::unix::fs::symlink(target, edge.path(GROUPS)).unwrap();
            edge.found(&["error[file-unreadable]", "groups.yaml", "out of the workspace", "Copy"]);
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_link_to_a_folder() {
        let edge = Edge::new("folder-link");
        fs::rename(edge.path("registers/systems"), edge.path("systems")).unwrap();
        std::os::unix::fs::symlink("../systems", edge.path("registers/systems")).unwrap();
        edge.found(&["error[file-unreadable]", " systems:1:1", "leads to a folder", "1 error ("]);
    }

    #[test]
    #[cfg(unix)]
    fn a_pipe_does_not_keep_the_program_waiting() {
        let edge = Edge::new("pipe");
        let pipe = edge.path("registers/systems/putki.yaml");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        // Another path: the trees are compared by reading them.
        let told = run(&edge.folder, &["check", "--lang", "en"]);
        assert_eq!(told.code, Some(1), "{told:?}");
        for part in ["error[file-unreadable]", "systems/putki.yaml", "no ordinary file", "Replace"]
        {
            assert!(told.out.contains(part), "{part}: {told:?}");
        }
    }

    #[test]
    fn a_folder_with_the_name_of_a_file() {
        let edge = Edge::new("folder-file");
        fs::remove_file(edge.path(GROUPS)).unwrap();
        edge.write("registers/groups.yaml/groups.yaml", "groups: []\n");
        edge.found(&[
            "error[file-unreadable]",
            "groups.yaml:1:1",
            "name of a YAML file",
            "1 error (",
        ]);
    }

    #[test]
    #[cfg(unix)]
    fn a_file_that_may_not_be_read() {
        use std::os::unix::fs::PermissionsExt;
        let edge = Edge::new("forbidden");
        let folder = edge.path("registers/systems");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o000)).unwrap();
        // A superuser reads everything: then there is nothing to see here.
        let told = run(&edge.folder, &["check", "--lang", "en"]);
        let forbidden = fs::read_dir(&folder).is_err();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        if forbidden {
            assert_eq!(told.code, Some(1), "{told:?}");
            assert!(
                told.out.contains("The file cannot be read: permission is missing."),
                "{told:?}"
            );
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_file_name_that_is_not_utf_8() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let edge = Edge::new("name");
        let folder = edge.path("registers/systems");
        let name = OsStr::from_bytes(b"lain\xE4us.yaml");
        fs::rename(folder.join("lainaus.yaml"), folder.join(name)).unwrap();
        edge.found(&["error[file-name-mismatch]", "systems/lain\u{fffd}us.yaml:1:5"]);
    }

    #[test]
    fn folders_that_are_too_deep_and_endings_that_are_not_read() {
        let edge = Edge::new("nowhere");
        let deep = format!("registers/{}x.yaml", "a/".repeat(12));
        edge.write(&deep, "x: 1\n");
        edge.found(&["error[file-limit]", "nested more than 8 levels deep", "1 error ("]);
        fs::remove_dir_all(edge.path("registers/a")).unwrap();
        fs::rename(edge.path(GROUPS), edge.path("registers/groups.YAML")).unwrap();
        edge.found(&["error[file-misplaced]", "groups.YAML", "Change the ending", "1 error ("]);
    }
}

mod values {
    use super::*;

    #[test]
    fn duplicate_keys() {
        let edge = Edge::new("duplicate");
        edge.edit(REGISTER, "status: in-force", "status: in-force\nstatus: draft");
        edge.found(&[
            "error[duplicate-key]",
            "kirjasto.yaml:5:1",
            "«status» is given twice",
            "help:",
        ]);
    }

    #[test]
    fn texts_of_nothing_but_space() {
        let edge = Edge::new("blank");
        for text in ["''", "'  '", "\"\\u00A0\\n\""] {
            edge.edit(REGISTER, "en: Borrowers of the library", &format!("en: {text}"));
            edge.found(&["error[value-form]", "kirjasto.yaml:2:65", "is empty"]);
            edge.edit(REGISTER, &format!("en: {text}}}"), "en: Borrowers of the library}");
        }
    }

    #[test]
    fn hidden_characters_are_told_and_left_out() {
        let edge = Edge::new("hidden");
        edge.edit(REGISTER, "en: Borrowers of the library", "en: \"Borrowers\\u202E, all\\uFEFF\"");
        let check = run(&edge.folder, &["check", "--lang", "en"]);
        assert!(check.code == Some(0) && check.out.contains("[text-not-allowed]"), "{check:?}");
        assert!(check.out.contains("kirjasto.yaml:2:65"), "{check:?}");
        assert_eq!(run(&edge.folder, &["build"]).code, Some(0));
        let page = fs::read_to_string(edge.path("out/public/en/kirjasto.html")).unwrap();
        assert!(page.contains(">Privacy notice: Borrowers, all</h1>"), "{page}");
    }

    /// The private characters by which the program marks texts of another language.
    #[test]
    fn an_author_cannot_write_marks_of_the_program() {
        let edge = Edge::new("marks");
        edge.edit(REGISTER, "version: \"1\"", "version: \"1\\uE002.5\\uE000\"");
        edge.edit(REGISTER, "status: in-force", "number: \"K\\uE001-7\\uE000\"\nstatus: in-force");
        let check = run(&edge.folder, &["check", "--lang", "en"]);
        assert_eq!(check.out.matches("[text-not-allowed]").count(), 2, "{check:?}");
        for place in ["kirjasto.yaml:4:9", "kirjasto.yaml:10:12"] {
            assert!(check.out.contains(place), "{place}: {check:?}");
        }
        assert_eq!(run(&edge.folder, &["build"]).code, Some(0));
        let page = fs::read_to_string(edge.path("out/public/en/kirjasto.html")).unwrap();
        assert!(page.contains(">K-7<") && page.contains(">1.5<"), "{page}");
    }

    #[test]
    fn the_thirty_first_of_february() {
        let edge = Edge::new("february");
        let no_day = "is not a day of the calendar.";
        let no_form = "is not written in the form year-month-day.";
        for (day, why) in [
            ("31.2.2026", no_day),
            ("2026-02-31", no_day),
            ("2026-2-3", no_form),
            ("3.2.2026", no_form),
        ] {
            edge.edit(REGISTER, "date: 2026-02-03", &format!("date: {day}"));
            let told = format!("«{day}» {why}");
            edge.found(&["error[date-impossible]", "kirjasto.yaml:8:9", &told, "2026-11-22"]);
            edge.edit(REGISTER, &format!("date: {day}"), "date: 2026-02-03");
        }
    }

    /// The texts under test stand in one language only, and what they contain is no matter of theirs.
    fn texts_may_differ(edge: &Edge) {
        let off = "{level: \"off\", reason: a test}";
        let levels = format!(
            "severities:\n  translation-number-mismatch: {off}\n  list-length-mismatch: {off}\nas-of:"
        );
        edge.edit("registers/seloste.yaml", "as-of:", &levels);
    }

    #[test]
    fn no_on_012_and_1_30_are_texts_where_text_is_meant() {
        let edge = Edge::new("texts");
        for text in ["no", "on", "off", "yes", "012", "1:30", "2026-01-01", "12e03x"] {
            edge.edit(REGISTER, "en: Borrowers of the library", &format!("en: {text}"));
            edge.passes();
            let page = fs::read_to_string(edge.path("out/public/en/kirjasto.html")).unwrap();
            assert!(page.contains(&format!(">Privacy notice: {text}</h1>")), "{text}: {page}");
            edge.edit(REGISTER, &format!("en: {text}}}"), "en: Borrowers of the library}");
        }
        edge.passes();
        // What YAML reads as a number or a truth value is not guessed at.
        for text in ["1.5", "0x1F", "12", "true", "1e3"] {
            edge.edit(REGISTER, "en: Borrowers of the library", &format!("en: {text}"));
            let help = format!("Put the value in quotation marks: \"{text}\".");
            edge.found(&["error[value-kind]", "kirjasto.yaml:2:", &help]);
            edge.edit(REGISTER, &format!("en: {text}}}"), "en: Borrowers of the library}");
        }
    }

    #[test]
    fn an_id_that_climbs_out_of_its_folder() {
        let edge = Edge::new("climb");
        for id in ["../kirjasto", "a/../../b", "/etc/passwd", "..", "a\\b", "con.html"] {
            edge.edit(REGISTER, "id: kirjasto\n", &format!("id: '{id}'\n"));
            let told = format!("«{id}» cannot be an id.");
            edge.found(&[
                "error[value-form]",
                "kirjasto.yaml:1:5",
                &told,
                "= help: Use small letters",
            ]);
            edge.tells_one_thing();
            edge.edit(REGISTER, &format!("id: '{id}'\n"), "id: kirjasto\n");
        }
        assert_eq!(names(&edge.folder), ["out", "registers"]);
    }

    #[test]
    fn an_id_of_a_thousand_letters() {
        let edge = Edge::new("long-id");
        edge.edit(REGISTER, "id: kirjasto\n", &format!("id: {}\n", "a".repeat(1000)));
        edge.found(&["error[value-form]", "at most a hundred characters"]);
        edge.tells_one_thing();
    }

    #[test]
    fn two_files_with_one_id() {
        let edge = Edge::new("one-id");
        fs::copy(edge.path(REGISTER), edge.path("registers/registers/toinen.yaml")).unwrap();
        let told =
            ["error[duplicate-id]", "registers/toinen.yaml:1:5", "first time here", "= help:"];
        edge.refused(1, &["check"], &told);
        edge.refused(1, &["build"], &told);
        edge.tells_one_thing();
    }

    #[test]
    fn a_reference_that_climbs_and_a_value_with_a_tag() {
        let edge = Edge::new("climbing-reference");
        let (plain, climbing) = ("organisation: esimerkkila", "organisation: ../../etc/passwd");
        edge.edit(REGISTER, plain, climbing);
        edge.found(&["error[value-form]", "«../../etc/passwd» cannot be an id."]);
        edge.tells_one_thing();
        edge.edit(REGISTER, climbing, "organisation: !!python/object esimerkkila");
        edge.found(&["error[yaml-unsupported]", "python/object"]);
        edge.tells_one_thing();
    }

    /// Texts that some format would take for markup or for a command.
    const HOSTILE: [&str; 14] = [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>",
        "#read(\"/etc/passwd\")",
        "a ] b",
        "`koodi` ``",
        "a | b | c",
        "| --- | --- |",
        "{{ title }} {% if x %}",
        ":::flag",
        "$x$ \\ *b* _u_ ~s~",
        "&lt; &#0; &amp;",
        "<!-- --> <![CDATA[ ]]>",
        "1. - # > = ---",
    ];

    /// A workspace in whose one-line texts a hostile text stands.
    fn with(edge: &Edge, hostile: &str) {
        let quoted = format!("'{}'", hostile.replace('\'', "''"));
        for (from, place) in [
            ("en: Borrowers of the library", "en: "),
            ("en: Lending the library's material", "en: "),
            ("en: Library Director", "en: "),
            ("en: Without the data you cannot borrow.", "en: "),
            ("en: The servers of the system's vendor are there.", "en: "),
            ("en: the borrower's data", "en: "),
        ] {
            edge.edit(REGISTER, from, &format!("{place}{quoted}"));
        }
        edge.edit("registers/groups.yaml", "en: borrowers", &format!("en: {quoted}"));
    }

    #[test]
    fn markup_in_a_value_is_literal_text_in_markdown_and_html() {
        for (number, hostile) in HOSTILE.into_iter().enumerate() {
            let edge = Edge::new(&format!("hostile-{number}"));
            with(&edge, hostile);
            texts_may_differ(&edge);
            edge.passes();
            let read = |ending: &str| {
                fs::read_to_string(edge.path(&format!("out/public/en/kirjasto.{ending}"))).unwrap()
            };
            let (markdown, html) = (read("md"), read("html"));
            for (form, text) in [("Markdown", shown(&markdown)), ("HTML", visible(&html))] {
                let times = text.matches(&unspaced(hostile)).count();
                assert!(times >= 7, "{form}: {hostile:?} stands {times} times in {text}");
            }
            for live in ["<script", "href=\"javascript", "<!--", "<![CDATA["] {
                assert!(!html.contains(live), "{hostile}: {live} in {html}");
            }
        }
    }

    #[test]
    #[ignore = "needs pdftotext"]
    fn markup_in_a_value_is_literal_text_in_pdf() {
        for (number, hostile) in HOSTILE.into_iter().enumerate() {
            let edge = Edge::new(&format!("printed-{number}"));
            with(&edge, hostile);
            texts_may_differ(&edge);
            edge.passes();
            let path = edge.path("out/public/en/kirjasto.pdf");
            let output = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
            let text = unspaced(&String::from_utf8(output.stdout).unwrap());
            let times = text.matches(&unspaced(hostile)).count();
            assert!(times >= 5, "{hostile:?} stands {times} times in {text}");
            assert!(!text.contains("root:"), "{text}");
        }
    }

    fn unspaced(text: &str) -> String {
        text.split_whitespace().collect()
    }

    /// The text that a reader of the Markdown sees.
    fn shown(markdown: &str) -> String {
        use pulldown_cmark::{Event, Options, Parser};
        let events =
            Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
        let mut text = String::new();
        for event in events {
            match event {
                Event::Text(part) | Event::Code(part) => text.push_str(&part),
                Event::Html(part) | Event::InlineHtml(part) => panic!("HTML: {part}"),
                _ => {}
            }
        }
        unspaced(&text)
    }

    /// The text that a reader of the page sees.
    fn visible(html: &str) -> String {
        let mut text = String::new();
        for part in html.split('<').skip(1) {
            text.push_str(part.split_once('>').map_or("", |(_, after)| after));
        }
        let marks =
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        unspaced(&marks.iter().fold(text, |text, (from, to)| text.replace(from, to)))
    }
}

mod workspaces {
    use super::*;

    #[test]
    fn a_template_with_an_unknown_variable() {
        let edge = Edge::new("variable");
        edge.write("registers/templates/notice/dpo.md", "Kysy:\n{{ titel }}\n");
        edge.found(&[
            "error[template-mistake]",
            "templates/notice/dpo.md:2:4",
            "There is no variable «titel» here.",
            "Did you mean «title»?",
        ]);
    }

    #[test]
    fn an_empty_workspace() {
        let edge = Edge::new("empty");
        fs::create_dir(edge.path("tyhja")).unwrap();
        for words in ["check", "build", "show"] {
            let mut words = vec![words];
            words.extend((words == ["show"]).then_some("kirjasto"));
            words.extend(["--workspace", "tyhja"]);
            edge.refused(
                3,
                &words,
                &["seloste: tyhja: the folder holds no YAML files", "seloste init"],
            );
        }
    }

    #[test]
    fn a_workspace_without_settings() {
        let edge = Edge::new("settings");
        fs::remove_file(edge.path(SETTINGS)).unwrap();
        edge.found(&[
            "error[file-missing]",
            "seloste.yaml:1:1",
            "no file «seloste.yaml»",
            "--workspace",
        ]);
    }

    #[test]
    fn a_workspace_that_is_no_folder() {
        let edge = Edge::new("no-folder");
        let told = ["seloste: nowhere: the workspace cannot be read: there is no such file"];
        edge.refused(2, &["check", "--workspace", "nowhere"], &told);
        let told = ["seloste.yaml: the workspace cannot be read: a file stands on the path"];
        edge.refused(2, &["build", "--workspace", SETTINGS], &told);
    }

    #[test]
    fn a_language_of_the_environment_that_is_none() {
        let edge = Edge::new("lang");
        for value in
            ["fi;rm -rf /", "../../etc/passwd", "\u{1b}[31m", "x".repeat(9999).as_str(), "_"]
        {
            let output = command(&edge.folder, &["check"]).env("LANG", value).output().unwrap();
            let run = ended(&output);
            assert_eq!(run.code, Some(0), "{value}: {run:?}");
            assert!(run.out.starts_with("Ei huomautettavaa"), "the workspace's own: {run:?}");
        }
    }

    #[test]
    fn a_day_of_the_command_line_that_is_none() {
        let edge = Edge::new("as-of");
        for day in ["2026-02-30", "30.2.2026", "", "tomorrow", "99999-01-01"] {
            let refused = run(&edge.folder, &["check", "--as-of", day]);
            assert_eq!(refused.code, Some(2), "{day}: {refused:?}");
            assert!(refused.err.contains("--as-of"), "{day}: {refused:?}");
        }
        edge.whole();
    }

    #[test]
    fn a_day_of_which_no_catalog_knows_the_law() {
        let edge = Edge::new("too-early");
        for day in ["2018-05-24", "0001-01-01"] {
            edge.refused(2, &["check", "--as-of", day], &["25 May 2018", "--as-of", "as-of"]);
            edge.refused(2, &["build", "--as-of", day], &["25 May 2018"]);
        }
        assert_eq!(run(&edge.folder, &["due", "--as-of", "2018-05-25"]).code, Some(0));
        // A day that the settings pin is told with its place.
        edge.edit("registers/seloste.yaml", "as-of: 2026-11-22", "as-of: 2018-05-24");
        edge.refused(2, &["check"], &["seloste.yaml:3:8", "25 May 2018"]);
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown_instead() {
        let edge = Edge::new("escapes");
        edge.edit(REGISTER, "status: in-force", "status: \"in\\e[2J\\u202Eforce\"");
        let report = run(&edge.folder, &["check"]).out;
        assert!(report.contains("[value-unknown]"), "{report}");
        assert!(!report.contains('\u{1b}') && !report.contains('\u{202e}'), "{report:?}");
    }
}

mod output {
    use super::*;

    const CANNOT_WRITE: &str = "the documents could not be written: ";

    #[test]
    #[cfg(unix)]
    fn a_read_only_out() {
        use std::os::unix::fs::PermissionsExt;
        let edge = Edge::new("read-only");
        edge.edit(REGISTER, "version: \"1\"", "version: \"2\"");
        let out = edge.path("out");
        fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
        edge.refused(
            2,
            &["build"],
            &["seloste: out: the folder is read-only", "--out", "untouched"],
        );
        fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
        edge.passes();
        assert_ne!(tree(&out), edge.built);
    }

    /// A limit on the size of files stands in for a full disk: the largest files, the fonts,
    /// cannot be written to their end.
    #[test]
    #[cfg(unix)]
    fn a_full_disk() {
        let edge = Edge::new("full-disk");
        edge.edit(REGISTER, "version: \"1\"", "version: \"2\"");
        for (language, told) in [
            (
                "fi",
                "asiakirjoja ei voitu kirjoittaa: tiedosto on suurempi kuin järjestelmä sallii.",
            ),
            ("sv", "dokumenten kunde inte skrivas: filen är större än systemet tillåter."),
            (
                "en",
                "the documents could not be written: the file is larger than the system allows.",
            ),
        ] {
            let script = "trap '' XFSZ; ulimit -f 40; exec \"$0\" build --lang \"$1\"";
            let output = Command::new("sh")
                .args(["-c", script, env!("CARGO_BIN_EXE_seloste"), language])
                .current_dir(&edge.folder)
                .output()
                .unwrap();
            let run = ended(&output);
            assert_eq!(run.code, Some(2), "{run:?}");
            assert!(run.err.starts_with("seloste: .out.new/"), "{run:?}");
            assert!(run.err.contains(told), "{run:?}");
            assert_eq!(run.err.lines().count(), 1, "{run:?}");
            edge.whole();
            assert_eq!(names(&edge.folder), ["out", "registers"]);
        }
        edge.passes();
        assert_ne!(tree(&edge.path("out")), edge.built);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_behind_standard_output() {
        let edge = Edge::new("full-stream");
        for words in [&["check"][..], &["rules"], &["explain", "cycle"], &["show", "kirjasto"]] {
            let full = fs::File::create("/dev/full").unwrap();
            let mut command = command(&edge.folder, words);
            let output = command.args(["--lang", "en"]).stdout(full).output().unwrap();
            let run = ended(&output);
            assert_eq!(run.code, Some(2), "{words:?}: {run:?}");
            let told = "seloste: The output could not be written: the disk is full.";
            assert!(run.err.starts_with(told), "{words:?}: {run:?}");
        }
    }

    #[test]
    fn an_out_that_is_a_file_or_somebody_elses_folder() {
        let edge = Edge::new("foreign");
        edge.write("file", "no folder");
        edge.write("theirs/letter.txt", "do not lose");
        let file = format!("seloste: file: {CANNOT_WRITE}a file stands on the path");
        edge.refused(2, &["build", "--out", "file"], &[&file]);
        edge.refused(2, &["build", "--out", "file/below"], &[CANNOT_WRITE]);
        let theirs = ["seloste: theirs: this program has not written all that is here"];
        edge.refused(2, &["build", "--out", "theirs"], &theirs);
        assert_eq!(fs::read(edge.path("file")).unwrap(), b"no folder");
        assert_eq!(fs::read(edge.path("theirs/letter.txt")).unwrap(), b"do not lose");
    }

    #[test]
    fn something_of_somebody_else_in_out() {
        let edge = Edge::new("guest");
        for guest in [".git/HEAD", "public/CNAME", "public/fi/oma.pdf"] {
            edge.write(&format!("out/{guest}"), "do not lose");
            let refused = run(&edge.folder, &["build", "--lang", "en"]);
            assert_eq!(refused.code, Some(2), "{guest}: {refused:?}");
            let top = guest.split_once('/').map_or(guest, |(top, _)| top);
            let named = if top == ".git" { top } else { guest };
            let told = format!("seloste: out/{named}: this program has not written all");
            assert!(refused.err.starts_with(&told), "{guest}: {refused:?}");
            assert_eq!(fs::read(edge.path(&format!("out/{guest}"))).unwrap(), b"do not lose");
            let guest = edge.path(&format!("out/{named}"));
            let removed = if guest.is_dir() { fs::remove_dir_all } else { fs::remove_file };
            removed(guest).unwrap();
        }
        edge.write("out/public/.DS_Store", "a desktop was here");
        edge.passes();
        edge.whole();
    }

    #[test]
    fn out_and_workspace_inside_each_other() {
        let edge = Edge::new("nested");
        for out in ["registers", "registers/out", "registers/../registers/x/y", "./registers/."] {
            let told =
                [&*format!("seloste: {out}: the output folder lies in the workspace registers")];
            edge.refused(2, &["build", "--out", out], &told);
        }
        for out in [".", "registers/..", "../nested"] {
            let told =
                [&*format!("seloste: {out}: the workspace registers lies in the output folder")];
            edge.refused(2, &["build", "--out", out], &told);
        }
    }

    #[test]
    #[cfg(unix)]
    fn out_behind_a_link_is_replaced_where_it_stands() {
        let edge = Edge::new("linked");
        fs::rename(edge.path("out"), edge.path("real")).unwrap();
        std::os::unix::fs::symlink("real", edge.path("out")).unwrap();
        edge.edit(REGISTER, "version: \"1\"", "version: \"2\"");
        edge.passes();
        assert!(edge.path("out").is_symlink());
        assert_ne!(tree(&edge.path("real")), edge.built);
        assert_eq!(names(&edge.folder), ["out", "real", "registers"]);
    }
}

mod processes {
    use super::*;

    /// How long a build of the folder takes that is not disturbed, and what it makes.
    fn undisturbed(edge: &Edge) -> (Duration, BTreeMap<String, Vec<u8>>) {
        copy(&edge.path("out"), &edge.path("copy"));
        let start = Instant::now();
        let built = run(&edge.folder, &["build", "-q", "--jobs", "1", "--out", "copy"]);
        assert_eq!(built.code, Some(0), "{built:?}");
        let (time, tree) = (start.elapsed(), tree(&edge.path("copy")));
        fs::remove_dir_all(edge.path("copy")).unwrap();
        (time, tree)
    }

    #[test]
    fn kill_9_in_the_middle_of_a_build() {
        const MOMENTS: u32 = 16;
        let edge = Edge::new("killed");
        edge.edit(REGISTER, "version: \"1\"", "version: \"2\"");
        let (time, wanted) = undisturbed(&edge);
        let mut cut_short = 0;
        for moment in 0..MOMENTS {
            let mut command = command(&edge.folder, &["build", "--jobs", "1", "-q"]);
            let mut build = command.stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(time * moment / (MOMENTS - 1));
            build.kill().unwrap();
            cut_short += usize::from(!build.wait().unwrap().success());
            let now = tree(&edge.path("out"));
            assert!(now == edge.built || now == wanted, "moment {moment}: {:?}", now.keys());
        }
        assert!(cut_short > 3, "most builds were over before they were killed");
        edge.passes();
        assert_eq!(tree(&edge.path("out")), wanted);
        assert_eq!(names(&edge.folder), ["out", "registers"]);
    }

    #[test]
    fn several_builds_at_one_time() {
        let edge = Edge::new("at-once");
        for round in 0..10 {
            let builds: Vec<_> = (0..6)
                .map(|number| {
                    // One begins to clear up while another writes.
                    std::thread::sleep(Duration::from_millis(number * round));
                    command(&edge.folder, &["build", "-q"]).spawn().unwrap()
                })
                .collect();
            for mut build in builds {
                assert!(build.wait().unwrap().success(), "round {round}");
            }
            edge.whole();
            assert_eq!(names(&edge.folder), ["out", "registers"]);
        }
    }

    #[test]
    fn a_reader_that_goes_away() {
        let edge = Edge::new("gone");
        for words in [&["rules"][..], &["check"], &["show", "kirjasto", "--resolved"]] {
            let mut command = command(&edge.folder, words);
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            drop(child.stdout.take());
            let run = child.wait_with_output().unwrap();
            assert_eq!(run.status.code(), Some(0), "{words:?}");
            assert_eq!(run.stderr, b"", "{words:?}");
        }
    }
}
