//! The floors: which module may use which, read from the imports themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[path = "support/rust.rs"]
mod rust;

use rust::{Token, shipped, sources};

/// The modules by floor, lowest first. A module uses lower floors and itself.
/// `src/lib.rs` shows the same list to its readers.
const FLOORS: [&[&str]; 11] = [
    &["text"],
    &["law"],
    &["diagnostic", "language"],
    &["register"],
    &["model"],
    &["document", "lint", "map"],
    &["render", "rules"],
    &["report", "site", "world"],
    &["compile"],
    &["cli"],
    &["main"],
];

/// What a higher floor must not use although it stands below, and why.
const ABSENT: [(&str, &[&str], &str); 3] = [
    ("document", &["text::yaml"], "documents know the model, not how it is written"),
    ("render", &["law", "register", "model", "diagnostic"], "renderers do not know the Regulation"),
    ("report", &["register", "model"], "a report words findings, whatever they are about"),
];

/// Where alone a path may be used, and why.
const HOMES: [(&str, &[&str], &str); 21] = [
    ("std::fs", &["world"], "only `world` touches the disk"),
    ("std::env", &["world", "main"], "only `world` reads the environment"),
    ("std::process", &["world", "main"], "only `world` starts processes"),
    ("std::net", &["world::server"], "only the preview listens, and only on this machine"),
    (
        "std::time::SystemTime",
        &["world::watch"],
        "the date of a document is an input, never the clock",
    ),
    ("std::time::Instant", &["world"], "only `world` measures time"),
    ("jiff", &["text", "world"], "a day is a `Date` everywhere else"),
    ("crate::text::yaml", &["text", "register"], "nothing above the registers knows YAML"),
    ("granit_parser", &["text::yaml::parse", "text::yaml::problem"], "one function parses YAML"),
    ("jsonschema", &["text::yaml", "register"], "shapes are checked where YAML is read"),
    ("fluent_bundle", &["language"], "wording has one door"),
    ("tera", &["language"], "templates have one door"),
    ("pulldown_cmark", &["render::prose"], "Markdown becomes prose in one place"),
    (
        "typst",
        &["world::typst", "render::typst"],
        "PDF is made in a process of its own; its renderer only asks which letters the fonts have",
    ),
    ("annotate_snippets", &["report"], "only reports draw source lines"),
    ("ttf_parser", &["render::diagram"], "letters are measured in one place"),
    (
        "hypher",
        &["render::diagram"],
        "only pictures hyphenate by themselves; pages and PDF have engines",
    ),
    ("zip", &["render::docx"], "Word files are packed in one place"),
    ("rust_xlsxwriter", &["render::xlsx"], "workbooks are written in one place"),
    ("clap", &["cli"], "only the command line knows its words"),
    ("rustix", &["world"], "only `world` calls the system"),
];

/// A path that a source names, in full: `crate::text::Date`, `std::fs::read`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    path: Vec<String>,
    line: usize,
}

#[test]
fn every_module_uses_lower_floors_only() {
    let mut found = Vec::new();
    for source in sources() {
        found.extend(violations(&source.name, &source.text));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_list_of_floors_is_the_one_that_readers_see() {
    let root =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let shown: Vec<Vec<&str>> = root.lines().filter_map(shown_floor).collect();
    assert_eq!(shown, FLOORS, "the table in the documentation of src/lib.rs");
    let declared: Vec<Vec<&str>> = declared_floors(&root);
    let below_main = &FLOORS[..FLOORS.len() - 1];
    assert_eq!(
        declared, below_main,
        "the order of `pub mod` in src/lib.rs, a blank line per floor"
    );
}

#[test]
fn every_home_is_lived_in() {
    // A ban on a path that nothing uses would never be seen to work.
    let used: BTreeSet<String> = sources()
        .iter()
        .flat_map(|source| uses(&source.name, &source.text))
        .map(|one| one.path.join("::"))
        .collect();
    for (path, homes, _) in HOMES.iter().filter(|(_, homes, _)| !homes.is_empty()) {
        let lived_in = used.iter().any(|one| is_below(one, path));
        assert!(lived_in, "{path} is used nowhere: {homes:?}");
    }
}

#[test]
fn the_scanner_sees_what_is_planted() {
    let planted = [
        ("text/date.rs", "use crate::law::Right;", "text uses law"),
        (
            "law/act.rs",
            "use crate::{text::Date, law::right, model::{self, Model}};",
            "law uses model",
        ),
        ("text/yaml/tree.rs", "fn f() { crate::cli::run() }", "text uses cli"),
        ("text/yaml/tree.rs", "use super::super::super::law;", "text uses law"),
        ("text/date.rs", "mod inner { use super::super::super::world; }", "text uses world"),
        ("diagnostic/mod.rs", "use crate::language::Wording;", "diagnostic uses language"),
        ("lint/mod.rs", "type T = Vec<crate::document::Layer>;", "lint uses document"),
        ("language/mod.rs", "use crate::*;", "everything"),
        ("language/mod.rs", "use crate::{self as whole};", "everything"),
        ("language/mod.rs", "extern crate self as whole;", "everything"),
        ("main.rs", "use seloste::compile::build;", "main uses compile"),
        ("render/html/mod.rs", "use crate::model::Model;", "render uses model"),
        ("model/mod.rs", "use std::{fmt, fs::{self, File}};", "std::fs"),
        ("rules/cycle.rs", "fn now() -> std::time::Instant { todo() }", "std::time::Instant"),
        ("rules/cycle.rs", "use ::std::process::Command;", "std::process"),
        ("document/mod.rs", "use crate::text::{yaml::Node, Date};", "crate::text::yaml"),
        ("site/pages.rs", "use pulldown_cmark::Parser;", "pulldown_cmark"),
        ("compile/build.rs", "fn f() { typst::compile(); }", "typst"),
    ];
    for (name, text, told) in planted {
        let found = violations(name, text);
        assert!(found.iter().any(|one| one.contains(told)), "{name}: {text}: {found:?}");
    }
}

#[test]
fn the_scanner_is_not_misled() {
    let fine = [
        ("text/date.rs", "// use crate::law;\n/* crate::law */ const A: &str = \"crate::law\";"),
        ("text/date.rs", "const A: &str = r#\"use \"crate::law\"; \"#; const B: char = '\"';"),
        ("text/date.rs", "#[cfg(test)]\nmod tests { use crate::law::Right; }"),
        (
            "text/date.rs",
            "pub(crate) fn f<'a>(a: &'a str) -> &'a str { a } pub(in crate::text) fn g() {}",
        ),
        ("text/yaml/tree.rs", "use super::super::Span; use super::parse; use crate::text::Date;"),
        ("text/date.rs", "mod inner { use super::super::span; }"),
        ("world/disk.rs", "use std::fs::{self, File}; use crate::text::Date;"),
        ("main.rs", "use std::process::ExitCode; fn main() { seloste::cli::run(); }"),
        ("compile/build.rs", "use crate::world::typst; fn f() { typst::worker(); }"),
    ];
    for (name, text) in fine {
        let found = violations(name, text);
        assert!(found.is_empty(), "{name}: {text}: {found:?}");
    }
}

/// A row of the table in the documentation: `//! | 2 | `diagnostic` … · `language` … |`.
fn shown_floor(line: &str) -> Option<Vec<&str>> {
    let (number, modules) = line.strip_prefix("//! | ")?.split_once(" | ")?;
    number.parse::<usize>().ok()?;
    let mut names: Vec<&str> =
        modules.split(" · ").filter_map(|one| one.split('`').nth(1)).collect();
    names.sort_unstable();
    Some(names)
}

/// The modules that `root` declares, a group for each run of lines without an empty one.
fn declared_floors(root: &str) -> Vec<Vec<&str>> {
    root.split("\n\n").map(modules).filter(|floor| !floor.is_empty()).collect()
}

fn modules(part: &str) -> Vec<&str> {
    part.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect()
}

/// What the source `name` uses and should not.
fn violations(name: &str, text: &str) -> Vec<String> {
    let module = module(name);
    let own = module.first().map_or("", String::as_str);
    let mut found = Vec::new();
    for one in uses(name, text) {
        let place = format!("src/{name}:{}", one.line);
        if let Some(why) = wrong_floor(own, &one.path).or_else(|| absent(own, &one.path)) {
            found.push(format!("{place}: {why}"));
        }
        if let Some(why) = away_from_home(&module, &one.path) {
            found.push(format!("{place}: {why}"));
        }
    }
    found
}

fn wrong_floor(own: &str, path: &[String]) -> Option<String> {
    if path.first().is_none_or(|root| root != "crate") || own.is_empty() {
        return None;
    }
    let Some(used) = path.get(1) else { return Some(format!("{own} uses everything")) };
    let Some(floor) = floor(used) else { return Some(format!("{used} stands on no floor")) };
    let allowed = match own {
        // The program is its command line, and knows nothing else of the library.
        "main" => used == "cli",
        _ => used == own || Some(floor) < self::floor(own),
    };
    (!allowed).then(|| format!("{own} uses {used}"))
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

fn absent(own: &str, path: &[String]) -> Option<String> {
    let path = path.join("::");
    let (_, absent, why) = ABSENT.iter().find(|(module, _, _)| *module == own)?;
    let used = absent.iter().find(|one| is_below(&path, &format!("crate::{one}")))?;
    Some(format!("{own} uses {used}: {why}"))
}

fn away_from_home(module: &[String], path: &[String]) -> Option<String> {
    let (module, path) = (module.join("::"), path.join("::"));
    let (banned, _, why) = HOMES.iter().find(|(banned, homes, _)| {
        is_below(&path, banned) && !homes.iter().any(|home| is_below(&module, home))
    })?;
    Some(format!("{banned}: {why}"))
}

fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The path of the module that the file below `src/` is.
fn module(name: &str) -> Vec<String> {
    let stem = name.trim_end_matches(".rs").trim_end_matches("/mod");
    if stem == "lib" { Vec::new() } else { stem.split('/').map(str::to_owned).collect() }
}

/// Every path from the crate's root or from another crate that the source names.
fn uses(name: &str, text: &str) -> Vec<Use> {
    let tokens = shipped(text);
    let mut scanner = Scanner { tokens: &tokens, at: 0, module: module(name), found: Vec::new() };
    scanner.scan();
    let taken = names_in_scope(&scanner.found);
    let mut found = scanner.found;
    // `typst::worker` after `use crate::world::typst` is no crate of that name.
    found.retain(|one| !(one.path.len() > 1 && taken.contains(&one.path[0])));
    found
}

/// The names that the file's imports from this crate bring in.
fn names_in_scope(found: &[Use]) -> BTreeSet<String> {
    let own = found.iter().filter(|one| one.path[0] == "crate" && one.path.len() > 2);
    own.filter_map(|one| one.path.last().cloned()).collect()
}

struct Scanner<'t> {
    tokens: &'t [Token],
    at: usize,
    module: Vec<String>,
    found: Vec<Use>,
}

impl Scanner<'_> {
    fn word(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", |token| token.text.as_str())
    }

    /// Reads to the end of the block, or of the file.
    fn scan(&mut self) {
        while self.at < self.tokens.len() && self.word(0) != "}" {
            match (self.word(0), self.word(1), self.word(2)) {
                ("mod", name, "{") => {
                    self.module.push(name.to_owned());
                    self.at += 3;
                    self.scan();
                    self.module.pop();
                    self.at += 1;
                }
                ("{", ..) => {
                    self.at += 1;
                    self.scan();
                    self.at += 1;
                }
                ("extern", "crate", "self") => {
                    self.tell(vec!["crate".to_owned()]);
                    self.at += 3;
                }
                ("use", ..) => {
                    self.at += 1;
                    self.tree(&[]);
                }
                (first, "::", _) if is_name(first) && !self.follows_path() => self.tree(&[]),
                _ => self.at += 1,
            }
        }
    }

    /// Whether the token before belongs to the same path.
    fn follows_path(&self) -> bool {
        let before =
            |back: usize| self.at.checked_sub(back).map_or("", |at| self.tokens[at].text.as_str());
        before(1) == "::" && (is_name(before(2)) || before(2) == ">")
    }

    /// Reads a path, with the groups in it, that goes on from `above`.
    fn tree(&mut self, above: &[String]) {
        let mut path = above.to_vec();
        loop {
            match self.word(0) {
                "{" => return self.group(&path),
                "::" => {}
                "*" => return self.end(path),
                name if is_name(name) => {
                    self.step(&mut path, name);
                    if self.word(1) != "::" || !goes_on(self.word(2)) {
                        return self.end(path);
                    }
                }
                _ => return self.end(path),
            }
            self.at += 1;
        }
    }

    fn group(&mut self, above: &[String]) {
        self.at += 1;
        while !matches!(self.word(0), "}" | "") {
            match self.word(0) {
                "," => self.at += 1,
                _ => self.tree(above),
            }
        }
        self.at += 1;
    }

    fn end(&mut self, path: Vec<String>) {
        self.tell(path);
        self.at += 1;
        if self.word(0) == "as" {
            self.at += 2;
        }
    }

    /// One segment further; `crate`, `self` and `super` stand for modules.
    fn step(&self, path: &mut Vec<String>, name: &str) {
        let own = || std::iter::once("crate".to_owned()).chain(self.module.iter().cloned());
        match name {
            "crate" | "seloste" if path.is_empty() => path.push("crate".to_owned()),
            "self" if path.is_empty() => path.extend(own()),
            "super" => {
                if path.is_empty() {
                    path.extend(own());
                }
                path.pop();
            }
            "self" => {}
            name => path.push(name.to_owned()),
        }
    }

    fn tell(&mut self, path: Vec<String>) {
        let line = self.tokens.get(self.at).map_or(0, |token| token.line);
        if !path.is_empty() {
            self.found.push(Use { path, line });
        }
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn goes_on(word: &str) -> bool {
    is_name(word) || word == "{" || word == "*"
}
