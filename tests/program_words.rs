//! What the program itself says: the same in three languages, and nothing that nobody says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use seloste::cli;
use seloste::language::{Disparity, Wording};
use seloste::report;
use seloste::text::Language;

fn wording() -> Wording {
    let all: Vec<_> =
        report::WORDING.into_iter().chain(report::LISTS).chain(cli::WORDING).collect();
    Wording::new(&all).unwrap_or_else(|errors| panic!("{errors:?}"))
}

#[test]
fn every_language_says_the_same() {
    let told: Vec<Disparity> = wording().parity();
    assert_eq!(told, []);
}

/// Keys whose use is put together from parts: those of levels, of nouns, of examples, of deadlines
/// and of points.
const PUT_TOGETHER: [&str; 7] =
    ["approval-status-", "coverage-", "due-", "example-", "report-", "summary-", "label-"];

#[test]
fn every_message_is_said_and_every_message_that_is_said_is_there() {
    let wording = wording();
    let known = wording.keys(Language::Fi);
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let sources = sources(&src);
    let said: BTreeSet<&str> = sources.split('"').collect();
    for key in &known {
        let free = PUT_TOGETHER.iter().any(|start| key.starts_with(start));
        assert!(free || said.contains(key), "nobody says {key}");
    }
    let refusals = fs::read_to_string(src.join("compile/system.rs")).unwrap();
    let begins = |key: &str| {
        let own = ["program-", "noun-", "show-"];
        own.iter().any(|start| key.starts_with(start)) && !key.contains([' ', '{'])
    };
    let refusals = refusals.split('"').filter(|key| key.starts_with("system-"));
    for key in said.iter().copied().filter(|key| begins(key)).chain(refusals) {
        assert!(known.contains(key), "{key} has no wording");
    }
}

/// Everything that stands in the sources.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text += &sources(&path);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text += &fs::read_to_string(&path).unwrap();
        }
    }
    text
}

#[test]
fn messages_are_sentences_with_a_remedy() {
    let wording = wording();
    for language in Language::ALL {
        for key in wording.keys(language).into_iter().filter(|key| key.starts_with("program-")) {
            let takes = wording.takes(language, key);
            let arguments: Vec<_> = takes.iter().map(|name| (*name, "x".into())).collect();
            let said = wording.word(language, key, &arguments).expect("the arguments are right");
            // A refusal tells what is wrong and what to do; a result is one line.
            let refuses = said.matches(['.', '?']).count() > 1 && said.ends_with(['.', '?']);
            let result = !said.ends_with('.') && !said.contains('\n');
            assert!(refuses || result || key == "program-drafts-passed", "{key}: {said}");
        }
    }
}
