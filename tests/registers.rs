//! Broken workspaces, one folder each, and what their authors are told.
//!
//! `tests/registers/` has a folder for each test, named by the same statement. It
//! holds a small workspace and `told.{fi,sv,en}.txt`: what `seloste check` prints.
//! `UPDATE=1 cargo test --release --test registers` rewrites them. Files that no
//! folder can hold (too large, not text, links) are written when the test runs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_yaml::Value;

use seloste::compile::{Ground, law};
use seloste::diagnostic::page::{ExampleKind, Page};
use seloste::law::Catalogs;
use seloste::register::{CHECKS, read};
use seloste::text::Sources;
use seloste::world::disk::{self, Found};

/// A test for each folder: its author is told as recorded, and the run fails.
macro_rules! told {
    ($($(#[$note:meta])* $statement:ident $(with $write:expr)?;)*) => {
        $(
            $(#[$note])*
            #[test]
            fn $statement() {
                let place = place(stringify!($statement));
                $($write(&place);)?
                check(&place, 1);
            }
        )*

        /// Every statement.
        const STATEMENTS: &[&str] = &[$(stringify!($statement)),*];
    };
}

told! {
    a_question_is_answered_with_an_empty_list;
    a_quotation_mark_is_left_open;
    an_author_writes_html;
    a_line_is_indented_with_a_tab;
    a_field_is_given_twice;
    a_field_name_is_misspelt;
    a_value_is_misspelt;
    a_required_field_is_missing;
    a_value_is_of_the_wrong_kind;
    a_number_or_a_truth_value_stands_for_a_text;
    a_date_is_not_in_the_calendar;
    a_reference_is_misspelt;
    two_files_have_one_id;
    a_whole_is_a_part_of_its_part;
    a_merge_key_is_used;
    a_notation_is_not_used;
    aliases_multiply_without_end;
    a_file_ends_in_yml;
    a_file_stands_in_the_wrong_place;
    a_year_is_out_of_reach;
    a_file_is_not_named_after_its_id;
    a_file_is_empty;
    wide_letters_stand_before_the_caret;
    values_are_not_in_their_form;
    brackets_and_colons_are_wrong;
    several_files_have_mistakes;
    a_catalog_does_not_exist;
    a_catalog_has_other_columns;
    values_of_a_catalog_are_not_in_their_form;
    a_catalog_contradicts_itself;
    a_catalog_refers_to_nothing;
    the_settings_are_missing;
    a_template_asks_for_what_there_is_not;
    a_template_overrides_nothing;
    the_own_words_of_a_workspace_are_wrong;
    levels_are_nested_ten_thousand_deep with |place: &Place| {
        let levels = 10_000;
        place.write("groups.yaml", format!("groups: {}{}\n", "[".repeat(levels), "]".repeat(levels)));
    };
    a_file_is_over_the_limit with |place: &Place| {
        place.write("groups.yaml", format!("groups: [] # {}\n", "x".repeat(4 << 20)));
    };
    a_file_is_not_in_utf_8 with |place: &Place| {
        place.write("groups.yaml", b"groups:\n  - id: tyottomat\n    name: {fi: Ty\xF6tt\xF6m\xE4t}\n");
    };
    a_catalog_is_not_in_utf_8 with |place: &Place| {
        place.write("catalogs/countries.csv", b"code,name_fi,name_sv,name_en\nXX-A,\xC4,,\n");
    };
    #[cfg(unix)]
    a_link_leads_out_of_the_workspace with |place: &Place| {
        place.link("groups.yaml", "../seloste.yaml");
    };
    #[cfg(unix)]
    a_link_leads_nowhere with |place: &Place| {
        place.link("groups.yaml", "no-such-file.yaml");
    };
}

/// A workspace laid out for a run, and where what is told is recorded.
struct Place {
    /// The name of both folders.
    name: String,
    /// The folder of the test.
    recorded: PathBuf,
    /// The folder above the workspace.
    above: PathBuf,
}

/// Copies the test's workspace to a place where more can be written.
fn place(statement: &str) -> Place {
    let name = statement.replace('_', "-");
    let recorded = folder().join(&name);
    let above = Path::new(env!("CARGO_TARGET_TMPDIR")).join("registers").join(&name);
    let _ = fs::remove_dir_all(&above);
    copy(&recorded, &above.join(&name));
    Place { name, recorded, above }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.file_type().expect("a type").is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("a file can be copied")),
        }
    }
}

impl Place {
    fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let file = self.above.join(&self.name).join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        fs::write(file, bytes).expect("a file can be written");
    }

    #[cfg(unix)]
    fn link(&self, file: &str, target: &str) {
        fs::write(self.above.join("seloste.yaml"), "name: {fi: Muualla}\n").expect("a file");
        let file = self.above.join(&self.name).join(file);
        std::os::unix::fs::symlink(target, file).expect("a link can be made");
    }

    fn run(&self, language: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_seloste"))
            .current_dir(&self.above)
            .args(["check", "--color", "never", "--lang", language, "--workspace", &self.name])
            .output()
            .expect("the program runs")
    }
}

/// Checks the workspace in every language; what is printed is as recorded.
fn check(place: &Place, code: i32) {
    for language in ["fi", "sv", "en"] {
        let output = place.run(language);
        let told = [output.stdout, output.stderr].concat();
        let told = String::from_utf8(told).expect("the program prints text");
        assert_eq!(output.status.code(), Some(code), "{told}");
        let file = place.recorded.join(format!("told.{language}.txt"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, &told).expect("the record can be written");
        }
        let recorded = fs::read_to_string(&file).unwrap_or_default();
        let hint = "UPDATE=1 cargo test --release --test registers rewrites it";
        assert!(recorded == told, "{} differs: {hint}\n{told}", file.display());
    }
}

#[test]
fn a_workspace_has_no_files() {
    let place = place("a_workspace_has_no_files");
    check(&place, 3);
}

#[test]
fn a_workspace_that_is_not_there_is_a_wrong_use() {
    // A folder of its own: the tests run side by side.
    let above = Path::new(env!("CARGO_TARGET_TMPDIR")).join("registers-nowhere");
    fs::create_dir_all(&above).expect("a folder can be made");
    let place = Place { name: "nowhere".to_owned(), recorded: folder(), above };
    let output = place.run("en");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
}

#[test]
fn every_folder_has_a_test() {
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("a plain name");
    let folders: BTreeSet<String> = entries.map(|entry| name(entry.expect("an entry"))).collect();
    let mut tests: BTreeSet<String> = STATEMENTS.iter().map(|one| one.replace('_', "-")).collect();
    tests.insert("a-workspace-has-no-files".to_owned());
    assert_eq!(folders, tests);
}

#[test]
fn every_reading_check_is_told_by_some_workspace() {
    let all: String = STATEMENTS
        .iter()
        .map(|one| folder().join(one.replace('_', "-")).join("told.en.txt"))
        .map(|file| fs::read_to_string(file).expect("a record"))
        .collect();
    for (code, _) in CHECKS {
        assert!(all.contains(&format!("[{code}]: ")), "{code} is told nowhere");
    }
}

/// The file that an example shows is named in a comment of its first line.
fn shown_file(source: &str) -> &str {
    let first = source.lines().next().unwrap_or_default();
    let named = first.split_once("# ").map(|(_, comment)| comment.trim_end());
    named.and_then(|comment| comment.split([' ', ':']).next()).unwrap_or("groups.yaml")
}

/// A table is named in the line above it: its first line is its header.
fn shown_table(prose: &str) -> Option<&str> {
    let name = prose.strip_prefix('`')?.strip_suffix('`')?;
    name.starts_with("catalogs/").then_some(name)
}

fn told_of_yaml(source: &str) -> Vec<&'static str> {
    let mut sources = Sources::new();
    sources.push(shown_file(source), source);
    read(&sources, &[]).findings.iter().map(|finding| finding.code).collect()
}

fn told_of_table(name: &str, source: &str) -> Vec<&'static str> {
    let mut ground = Ground::default();
    let found = Found { name: name.to_owned(), text: Ok(source.to_owned()) };
    let embedded = Catalogs::embedded().expect("the catalogs compiled in are sound");
    law(embedded, &[found], &mut ground);
    ground.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn the_files_that_pages_show_are_told_what_the_page_says() {
    for (code, text) in CHECKS.iter().copied() {
        let page = Page::parse(code, text).expect("the page is right");
        for example in &page.examples {
            let found = match shown_table(&example.prose) {
                Some(name) => told_of_table(name, &example.source),
                None => told_of_yaml(&example.source),
            };
            match example.kind {
                ExampleKind::Failing => assert_eq!(found, [page.code], "line {}", example.line),
                ExampleKind::Passing => assert!(found.is_empty(), "{}: {found:?}", page.code),
            }
        }
    }
}

/// The places in `value`, one for each shape of path: items of one list are alike.
fn places(value: &Value, path: &str, kinds: &str, found: &mut BTreeMap<String, String>) {
    found.entry(kinds.to_owned()).or_insert_with(|| path.to_owned());
    let children: Vec<(String, String, &Value)> = match value {
        Value::Mapping(map) => map
            .iter()
            .filter_map(|(key, child)| Some((key.as_str()?.to_owned(), child)))
            .map(|(key, child)| (key.clone(), key, child))
            .collect(),
        Value::Sequence(list) => list
            .iter()
            .enumerate()
            .map(|(i, child)| (i.to_string(), "*".to_owned(), child))
            .collect(),
        _ => Vec::new(),
    };
    for (key, kind, child) in children {
        places(child, &format!("{path}/{key}"), &format!("{kinds}/{kind}"), found);
    }
}

fn at<'v>(value: &'v mut Value, path: &str) -> &'v mut Value {
    path.split('/').skip(1).fold(value, |at, segment| match at {
        Value::Sequence(list) => &mut list[segment.parse::<usize>().expect("an index")],
        _ => &mut at[segment],
    })
}

/// Every value of the shipped files in turn is replaced by each of these.
const STRANGERS: [&str; 8] = ["", "true", "7", "x", "none", "[]", "[x]", "{x: y}"];

#[test]
fn what_a_schema_lets_pass_its_type_takes() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("registers");
    let mut seen = BTreeSet::new();
    for file in disk::read(&shipped).expect("the workspace is there").yaml {
        let whole: Value = serde_yaml::from_str(&file.text.expect("text")).expect("YAML");
        let kind = file.name.split_once('/').map_or(file.name.as_str(), |(folder, _)| folder);
        let mut found = BTreeMap::new();
        places(&whole, "", kind, &mut found);
        for (_, path) in found.into_iter().filter(|(place, _)| seen.insert(place.clone())) {
            for stranger in STRANGERS {
                let mut changed = whole.clone();
                *at(&mut changed, &path) = serde_yaml::from_str(stranger).expect("YAML");
                let mut sources = Sources::new();
                sources.push(&file.name, serde_yaml::to_string(&changed).expect("YAML"));
                let reading = read(&sources, &[]);
                let untold = reading
                    .findings
                    .iter()
                    .any(|one| one.code == "value-form" && one.variant.is_empty());
                assert!(!untold, "{}{path}: `{stranger}` has no wording of its own", file.name);
            }
        }
    }
}
