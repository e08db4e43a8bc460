//! What the manual shows of a rule's messages: what the rule's own failing examples have found.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::{BENCH, FAILING, Run, root, spoken};
use seloste::language::Value;
use seloste::report;
use seloste::text::Language;

/// By message, the values of its arguments in every language.
type Shown = BTreeMap<String, BTreeMap<&'static str, [Value<'static>; 3]>>;

/// The shortest example that says it shows a message, because `explain` prints that one too.
fn shown() -> Shown {
    let mut runs: Vec<&Run> = FAILING.iter().collect();
    runs.sort_by_key(|run| run.source.len());
    let mut shown = Shown::new();
    for run in runs {
        for finding in run.outcome.findings.iter().filter(|finding| finding.code == run.rule) {
            let worded = Language::ALL
                .map(|language| report::shown(finding, &BENCH.shop.wording, language).unwrap());
            for (index, (key, _)) in worded[0].iter().enumerate() {
                // A language may leave out an argument: a title in another language.
                let values = |name: &str| {
                    worded.each_ref().map(|of| {
                        let mut values = of[index].1.iter();
                        let own = values.find(|(one, _)| *one == name);
                        own.map_or_else(|| Value::from(""), |(_, value)| value.clone())
                    })
                };
                let names = worded.iter().flat_map(|of| of[index].1.iter().map(|(name, _)| *name));
                let arguments = names.map(|name| (name, values(name))).collect();
                shown.entry(key.clone()).or_insert(arguments);
            }
        }
    }
    shown
}

fn table(shown: &Shown) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["message", "argument", "kind", "fi", "sv", "en"]).unwrap();
    for (key, arguments) in shown {
        for (name, values) in arguments {
            let number = values.iter().all(|value| matches!(value, Value::Number(_)));
            let kind = if number { "number" } else { "text" };
            let [fi, sv, en] = values.each_ref().map(|value| match value {
                Value::Text(text) => text.to_string(),
                Value::Number(number) => number.to_string(),
            });
            writer.write_record([key, *name, kind, &fi, &sv, &en]).unwrap();
        }
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn the_manual_shows_what_the_failing_examples_find() {
    let told = table(&shown());
    let file = root().join("src/rules/examples.csv");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &told).expect("the table can be written");
    }
    let recorded = fs::read_to_string(&file).unwrap_or_default();
    let hint = "UPDATE=1 cargo test --release --test rules rewrites it";
    assert!(recorded == told, "src/rules/examples.csv differs: {hint}");
}

/// A message whose argument no example shows would be shown with a value of another rule.
#[test]
fn every_argument_of_every_message_is_shown() {
    let shown = shown();
    let wording = &BENCH.shop.wording;
    let mut missing = BTreeSet::new();
    for one in spoken() {
        let own = |part| format!("{}-{part}", one.code);
        for language in Language::ALL {
            let of_rule = |key: &&str| {
                ["message", "remedy"].map(own).iter().any(|start| {
                    let rest = key.strip_prefix(start.as_str());
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                })
            };
            for key in wording.keys(language).into_iter().filter(of_rule) {
                for name in wording.takes(language, key) {
                    if !shown.get(key).is_some_and(|known| known.contains_key(name)) {
                        missing.insert(format!("{key}: {name}"));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
