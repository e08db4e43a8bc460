//! The manual of rules: `explain`, `rules` and the pages that a build writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

#[path = "support/program.rs"]
mod program;

use program::{edit, fresh, run, shipped, small, tree, write};

/// Compares with the file below `tests/report/golden`, which `UPDATE=1` writes anew.
#[track_caller]
fn golden(name: &str, text: &str) {
    let path = shipped("tests/report/golden").join(name);
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        write(&path, text);
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name}: UPDATE=1 writes it anew");
}

#[test]
fn explain_reads_like_a_page_of_a_manual() {
    let folder = fresh("explain");
    for (code, language) in [
        ("dpo-missing", "fi"),
        ("dpo-missing", "sv"),
        ("dpo-missing", "en"),
        ("field-unknown", "en"),
    ] {
        let told = run(&folder, &["explain", code, "--lang", language]);
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
        golden(&format!("explain-{code}.{language}.txt"), &told.out);
    }
}

fn rules(folder: &std::path::Path, language: &str) -> Vec<Value> {
    let told = run(folder, &["rules", "--format", "json", "--lang", language]);
    let whole: Value = serde_json::from_str(&told.out).unwrap_or_else(|_| panic!("{told:?}"));
    assert_eq!((&whole["version"], &whole["language"]), (&1.into(), &language.into()));
    whole["rules"].as_array().unwrap().clone()
}

#[test]
fn the_list_for_programs_tells_all_of_every_rule() {
    let folder = small("json");
    let severities = "severities: {adm-unstated: {level: \"off\", reason: a test}}\nlanguages:";
    edit(&folder.join("registers/seloste.yaml"), "languages:", severities);
    let listed = run(&folder, &["rules", "--lang", "en"]).out;
    let codes: Vec<&str> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
    for language in ["fi", "sv", "en"] {
        let rules = rules(&folder, language);
        let told: Vec<&str> = rules.iter().map(|rule| rule["code"].as_str().unwrap()).collect();
        assert_eq!(told, codes);
        for rule in &rules {
            for key in ["title", "page"] {
                assert!(rule[key].as_str().unwrap().len() > 2, "{key}: {rule}");
            }
            for key in ["messages", "remedies"] {
                let said = rule[key].as_array().unwrap();
                assert!(
                    !said.is_empty() && !said.iter().any(|one| one.to_string().contains("{ $"))
                );
                // Nothing stands open: every value is one that an example has found.
                let open = |one: &Value| {
                    let one = one.to_string();
                    one.contains("«…»") || one.contains(" … ") || one.contains(" ….")
                };
                assert!(!said.iter().any(open), "{language}: {rule}");
            }
        }
        let of = |code: &str| rules.iter().find(|rule| rule["code"] == code).unwrap();
        assert_eq!(of("adm-unstated")["workspace-severity"], "off");
        assert_eq!(of("dpo-missing")["provision-ids"][0], "GDPR art. 37(1)(a)");
        assert_eq!(of("field-unknown")["kind"], "check");
        assert_eq!(of("dpo-missing")["kind"], "rule");
    }
}

/// The addresses of a page's links to other files, without their anchors.
fn links(html: &str) -> BTreeSet<&str> {
    let found = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let local = found.filter(|href| !href.contains("://") && !href.starts_with('#'));
    local.map(|href| href.split('#').next().unwrap_or_default()).collect()
}

/// A path below the output folder, from the page that links to it.
fn target(page: &str, href: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn a_build_writes_the_manual_in_every_language() {
    let folder = small("pages");
    let built = run(&folder, &["build", "--layer", "short"]);
    assert_eq!(built.code, Some(0), "{built:?}");
    let files: BTreeMap<String, Vec<u8>> = tree(&folder.join("out"));
    let codes: Vec<String> =
        rules(&folder, "en").iter().map(|rule| rule["code"].as_str().unwrap().to_owned()).collect();
    for language in ["fi", "sv", "en"] {
        let index = String::from_utf8(files[&format!("rules/{language}/index.html")].clone());
        let index = index.unwrap();
        for code in &codes {
            let page = format!("rules/{language}/{code}.html");
            let html = std::str::from_utf8(&files[&page]).unwrap();
            assert!(html.contains(&format!("<html lang=\"{language}\">")), "{page}");
            assert!(html.contains(&format!("<code>{code}</code>")), "{page}");
            assert!(!html.contains("{ $") && !html.contains("report-rule"), "{page}");
            assert!(index.contains(&format!("href=\"{code}.html\"")), "{page}");
        }
        let pages = files.keys().filter(|name| name.starts_with(&format!("rules/{language}/")));
        assert_eq!(pages.count(), codes.len() + 1);
    }
    let pages = files.iter().filter(|(name, _)| name.starts_with("rules/"));
    for (name, bytes) in pages.filter(|(name, _)| name.ends_with(".html")) {
        for href in links(std::str::from_utf8(bytes).unwrap()) {
            let target = target(name, href);
            assert!(files.contains_key(&target), "{name} links to {target}");
        }
    }
    // What findings say of a rule and what its page says is the same.
    let page = std::str::from_utf8(&files["rules/en/dpo-missing.html"]).unwrap();
    assert!(page.contains("# seloste: ignore[dpo-missing] until="), "{page}");
    let check = std::str::from_utf8(&files["rules/en/field-unknown.html"]).unwrap();
    assert!(check.contains("cannot be silenced") && !check.contains("seloste: ignore["), "{check}");
}
