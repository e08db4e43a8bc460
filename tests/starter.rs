//! The starter workspace that `init` writes: clean, complete, and never over somebody's files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];
const AS_OF: &str = "2026-11-22";

/// A folder of a test's own, empty at the start.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("starter").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    folder
}

fn seloste(words: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.env_remove("TYPST").args(words).arg(folder).output().unwrap()
}

/// Runs a command that must succeed; its whole output.
fn succeeds(words: &[&str], folder: &Path) -> String {
    let output = seloste(words, folder);
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(output.status.code(), Some(0), "{words:?} {}: {text}", folder.display());
    text
}

fn init(language: &str, name: &str) -> PathBuf {
    let folder = folder(&format!("{name}-{language}"));
    succeeds(&["--lang", language, "init"], &folder);
    folder
}

/// Every file below `folder`, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                found.insert(path, bytes);
            }
        }
    }
    found
}

#[test]
fn a_new_workspace_is_clean_in_each_language() {
    for language in LANGUAGES {
        let workspace = init(language, "clean");
        let strictly = ["check", "--fail-on", "info", "--as-of", AS_OF, "--workspace"];
        succeeds(&strictly, &workspace);
    }
}

#[test]
fn a_new_workspace_that_loses_a_fact_is_not_clean() {
    let workspace = init("fi", "broken");
    let register = workspace.join("registers/example-register.yaml");
    let text = fs::read_to_string(&register).unwrap();
    assert!(text.contains("\nprofiling: none\n"));
    fs::write(&register, text.replace("\nprofiling: none\n", "\n")).unwrap();
    let strictly = ["check", "--fail-on", "info", "--as-of", AS_OF, "--workspace"];
    assert_eq!(seloste(&strictly, &workspace).status.code(), Some(1));
}

#[test]
fn a_new_workspace_compiles_into_a_notice_in_every_format() {
    for language in LANGUAGES {
        let workspace = init(language, "built");
        let out = folder(&format!("out-{language}"));
        let place = workspace.to_str().unwrap();
        succeeds(&["build", "--as-of", AS_OF, "--workspace", place, "--out"], &out);
        let notice = |ending: &str| {
            let path = out.join(format!("public/{language}/example-register.{ending}"));
            fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        assert!(notice("pdf").starts_with(b"%PDF-"));
        assert!(String::from_utf8(notice("html")).unwrap().contains("<h1"));
        assert!(String::from_utf8(notice("md")).unwrap().contains("9999999-2"));
    }
}

#[test]
fn a_second_init_refuses_and_changes_nothing() {
    let workspace = init("sv", "twice");
    let edited = workspace.join("groups.yaml");
    fs::write(&edited, "groups: []\n").unwrap();
    let before = files(&workspace);
    for language in LANGUAGES {
        let output = seloste(&["--lang", language, "init"], &workspace);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(files(&workspace), before, "{language}");
    }
}

#[test]
fn init_leaves_other_files_alone() {
    let workspace = folder("beside");
    fs::create_dir_all(&workspace).unwrap();
    fs::write(workspace.join("README.md"), "ours\n").unwrap();
    succeeds(&["--lang", "en", "init"], &workspace);
    assert_eq!(fs::read_to_string(workspace.join("README.md")).unwrap(), "ours\n");
    assert!(workspace.join("seloste.yaml").exists());
}

/// A modeline that names no file would leave the editor without help.
#[test]
fn the_schemas_that_the_new_files_name_are_written_with_them() {
    for language in LANGUAGES {
        let workspace = init(language, "schemas");
        let yaml = files(&workspace)
            .into_iter()
            .filter(|(path, _)| path.extension().is_some_and(|e| e == "yaml"));
        let mut count = 0;
        for (path, bytes) in yaml {
            let text = String::from_utf8(bytes).unwrap();
            let line = text.lines().next().unwrap();
            let schema = line.strip_prefix("# yaml-language-server: $schema=").unwrap();
            assert!(path.parent().unwrap().join(schema).is_file(), "{}: {schema}", path.display());
            count += 1;
        }
        assert!(count >= 12, "{count} files");
    }
}

/// Nobody's real address, domain or business id stands in an example.
#[test]
fn everybody_in_the_starter_is_made_up() {
    for language in LANGUAGES {
        for (path, bytes) in files(&init(language, "names")) {
            // Of the workflow, only names of actions with their versions look like addresses.
            let is_workflow = path.components().any(|part| part.as_os_str() == ".github");
            if is_workflow || path.extension().is_some_and(|ending| ending == "json") {
                continue;
            }
            let text = String::from_utf8(bytes).unwrap();
            for word in text.split_whitespace().filter(|w| w.contains('@') || w.contains("://")) {
                assert!(word.ends_with(".example"), "{}: {word}", path.display());
            }
            for id in text.lines().filter_map(|line| line.strip_prefix("business-id: ")) {
                assert!(id.starts_with("99999") && check_digit_fits(id), "{id}");
            }
        }
    }
}

fn check_digit_fits(business_id: &str) -> bool {
    let digits: Vec<u32> = business_id.chars().filter_map(|c| c.to_digit(10)).collect();
    let weights = [7, 9, 10, 5, 8, 4, 2, 1];
    digits.len() == 8 && digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11 == 0
}
