//! No word of YAML stands in a Finnish or Swedish sentence, unless the reader has to write it.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use super::{BENCH, FAILING, root};
use seloste::report;
use seloste::text::Language;

/// Every value that a schema lists, and the units of periods.
fn machine_words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for entry in fs::read_dir(root().join("schemas/en")).expect("the folder is there") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a schema");
        listed(&serde_json::from_str(&text).expect("JSON"), &mut words);
    }
    assert!(words.contains("public-task") && words.len() > 250, "{words:?}");
    for unit in ["hour", "day", "week", "month", "year"] {
        words.extend([unit.to_owned(), format!("{unit}s")]);
    }
    for word in SHARED {
        assert!(words.remove(*word), "no schema has {word}");
    }
    words
}

/// Values that are words of Finnish or Swedish too, or names: languages and annexes.
const SHARED: &[&str] = &["en", "fi", "form", "in", "II", "III", "organisation", "sv", "term"];

fn listed(schema: &Value, words: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            let values = map.get("enum").and_then(Value::as_array).into_iter().flatten();
            let values = values.chain(map.get("const")).filter_map(Value::as_str);
            words.extend(values.map(str::to_owned));
            map.values().for_each(|value| listed(value, words));
        }
        Value::Array(items) => items.iter().for_each(|item| listed(item, words)),
        _ => {}
    }
}

/// Parts of a sentence between code marks, and the rest of it.
fn parted(sentence: &str) -> (Vec<String>, String) {
    let (mut marked, mut rest) = (Vec::new(), String::new());
    let mut open: Option<String> = None;
    for letter in sentence.chars() {
        match (letter, open.take()) {
            ('«', None) => open = Some(String::new()),
            ('»', Some(whole)) => marked.push(whole),
            (_, Some(mut whole)) => {
                whole.push(letter);
                open = Some(whole);
            }
            (_, None) => rest.push(letter),
        }
    }
    (marked, rest)
}

/// Rules whose messages name a block of a layout or a field, which the reader has to write.
const NAME_FIELDS: [&str; 5] = [
    "consent-form-incomplete",
    "layout-block-duplicate",
    "layout-block-missing",
    "rights-block-missing",
    "translation-missing",
];

/// Values of YAML in a sentence; those between code marks too, unless the reader has to write them.
fn strange(sentence: &str, words: &BTreeSet<String>, marked_too: bool) -> Vec<String> {
    let (marked, rest) = parted(sentence);
    // A file is named by what it holds: `measures.yaml`.
    let loose = rest.split(|c: char| !c.is_alphanumeric() && !"-.".contains(c));
    let loose = loose.map(|word| word.trim_end_matches('.').to_owned());
    let marked = marked.into_iter().filter(|_| marked_too);
    loose.chain(marked).filter(|word| words.contains(word)).collect()
}

#[test]
fn no_value_of_yaml_stands_in_a_sentence() {
    let words = machine_words();
    let mut found = BTreeSet::new();
    for finding in FAILING.iter().flat_map(|run| &run.outcome.findings) {
        for language in [Language::Fi, Language::Sv] {
            let worded = report::word(finding, &BENCH.shop.wording, language).expect("words");
            let told = strange(&worded.message, &words, !NAME_FIELDS.contains(&finding.code));
            for word in told.into_iter().chain(strange(&worded.remedy, &words, false)) {
                found.insert(format!("{} ({language}): {word}: {worded:?}", finding.code));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nor_in_what_is_said_of_the_projects() {
    let words = machine_words();
    let (mut found, mut read) = (BTreeSet::new(), 0);
    for project in fs::read_dir(root().join("tests/projects")).expect("the folder is there") {
        let golden = project.expect("an entry").path().join("golden");
        for file in fs::read_dir(&golden).into_iter().flatten() {
            let file = file.expect("an entry").path();
            if file.extension().is_none_or(|ending| ending != "txt") {
                continue;
            }
            for line in fs::read_to_string(&file).expect("a text").lines() {
                let Some((code, said)) = line.split_once("]: ") else { continue };
                let Some((_, code)) = code.split_once('[') else { continue };
                read += 1;
                for word in strange(said, &words, !NAME_FIELDS.contains(&code)) {
                    found.insert(format!("{}: {word}: {said}", file.display()));
                }
            }
        }
    }
    assert!(found.is_empty() && read > 500, "{read}: {found:#?}");
}
