//! House rules that no compiler holds: budgets, and what must stand in no file.

use std::fs;
use std::path::Path;
use std::process::Command;

#[path = "support/rust.rs"]
mod rust;

use rust::{Token, closing, shipped, sources, tokens};

/// Lines of a file, of a function, of 95 of 100 functions and of the middle one.
const FILE: usize = 600;
const FUNCTION: usize = 80;
const MOST_FUNCTIONS: usize = 40;
const MIDDLE_FUNCTION: usize = 8;

/// What would end the program instead of becoming a finding or an error.
const ENDS: [&str; 7] =
    ["unwrap", "expect", "panic", "todo", "unimplemented", "unreachable", "unwrap_unchecked"];

/// Parts of paths and of addresses that belong to somebody's machine, in two halves
/// so that this file passes its own test; each with what it is.
const FOREIGN: [(&str, &str, &str); 14] = [
    ("/t", "mp/", "a machine's folder"),
    ("/wo", "rk/", "a machine's folder"),
    ("/ro", "ot/", "a person's folder"),
    ("/ho", "me/", "a person's folder"),
    ("/Us", "ers/", "a person's folder"),
    ("C:", "\\Us", "a machine's folder"),
    ("registry.", "npmjs.org", "a package registry"),
    ("registry.", "yarnpkg.com", "a package registry"),
    ("pypi", ".org", "a package registry"),
    ("files.", "pythonhosted.org", "a package registry"),
    ("static.cra", "tes.io", "a package registry"),
    ("index.cra", "tes.io", "a package registry"),
    ("deb.", "debian.org", "a package registry"),
    ("\"res", "olved\":", "a lock file's address of a package"),
];

#[test]
fn no_file_is_longer_than_its_budget() {
    let mut found = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        if lines > FILE {
            found.push(format!("src/{}: {lines} lines of at most {FILE}", source.name));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn functions_keep_their_budgets() {
    let mut found = Vec::new();
    let mut lengths = Vec::new();
    for source in sources() {
        for function in functions(&shipped(&source.text)) {
            if function.lines > FUNCTION {
                let Function { name, line, lines } = &function;
                found.push(format!("src/{}:{line}: `{name}` has {lines} lines", source.name));
            }
            lengths.push(function.lines);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    lengths.sort_unstable();
    let (middle, most) = (lengths[lengths.len() / 2], lengths[lengths.len() * 95 / 100]);
    assert!(middle <= MIDDLE_FUNCTION, "the middle function has {middle} lines");
    assert!(most <= MOST_FUNCTIONS, "one function in twenty has more than {most} lines");
}

#[test]
fn nothing_in_the_sources_ends_the_program() {
    let found = all_sources(ends);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_lint_is_allowed_without_a_reason() {
    let mut found = all_sources(allowed);
    for file in
        tracked().iter().filter(|file| file.starts_with("tests/") || file.starts_with("benches/"))
    {
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        if file.ends_with(".rs") {
            found.extend(allowed(&tokens(&text)).into_iter().map(|one| format!("{file}:{one}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_file_names_a_machine_a_registry_or_a_person() {
    let mut found = Vec::new();
    for file in tracked() {
        if file.contains("node_modules/") {
            found.push(format!("{file}: an installed package"));
        }
        // Fonts and other bytes say nothing that a person reads.
        let Ok(text) = fs::read_to_string(root().join(&file)) else { continue };
        for (number, line) in text.lines().enumerate() {
            let told = foreign(line).map(str::to_owned).into_iter().chain(identity_codes(line));
            found.extend(told.map(|what| format!("{file}:{}: {what}", number + 1)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_checks_see_what_is_planted() {
    let long = format!("fn f() {{\n{}}}\nfn g();\n", "    g();\n".repeat(80));
    let told = functions(&tokens(&long));
    assert_eq!(told.iter().map(|one| one.lines).collect::<Vec<_>>(), [82]);
    for text in ["a.unwrap()", "a.expect(\"\")", "panic!(\"\")", "todo!()", "unreachable!()"] {
        assert_eq!(ends(&shipped(&format!("fn f() {{ {text}; }}"))).len(), 1, "{text}");
    }
    let fine = "/// a.unwrap()\n#[expect(unused, reason = \"\")]\nfn f() { a.unwrap_or(1); r.expect(2)?; }";
    assert_eq!(ends(&shipped(fine)), Vec::<String>::new());
    assert_eq!(ends(&shipped("#[cfg(test)]\nmod tests { fn f() { a.unwrap() } }")).len(), 0);
    for text in ["#[allow(unused)]", "#![allow(unused)]", "#[cfg_attr(x, allow(unused))]"] {
        assert_eq!(allowed(&tokens(text)).len(), 1, "{text}");
    }
    for (first, second, what) in FOREIGN {
        assert_eq!(foreign(&format!("see {first}{second}x")), Some(what));
    }
    // The example that explanations of the code use.
    let (right, wrong) = ("131052-308", "131052-308U");
    assert_eq!(identity_codes(&format!("tunnus {right}T.")).len(), 1);
    assert_eq!(identity_codes(&format!("x{right}T {wrong} 0171450-7 123456-7890")).len(), 0);
}

/// A function and how many lines it has, from its name to its last bracket.
struct Function {
    name: String,
    line: usize,
    lines: usize,
}

fn functions(tokens: &[Token]) -> Vec<Function> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.text == "fn") {
        let Some(name) = tokens.get(at + 1).filter(|name| name.text != "(") else { continue };
        let Some(body) = body(tokens, at) else { continue };
        let lines = tokens[closing(tokens, body)].line - token.line + 1;
        found.push(Function { name: name.text.clone(), line: token.line, lines });
    }
    found
}

/// The opening bracket of the body of the function whose `fn` is at `at`, if it has one.
fn body(tokens: &[Token], at: usize) -> Option<usize> {
    let mut next = at;
    while let Some(token) = tokens.get(next) {
        match token.text.as_str() {
            "{" => return Some(next),
            ";" => return None,
            "(" | "[" => next = closing(tokens, next),
            _ => {}
        }
        next += 1;
    }
    None
}

fn all_sources(check: fn(&[Token]) -> Vec<String>) -> Vec<String> {
    let of_one = |source: &rust::Source| -> Vec<String> {
        let found = check(&shipped(&source.text)).into_iter();
        found.map(|one| format!("src/{}:{one}", source.name)).collect()
    };
    sources().iter().flat_map(of_one).collect()
}

/// Calls and macros that end the program, as `line: name`.
fn ends(tokens: &[Token]) -> Vec<String> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let told = (1..tokens.len()).filter(|at| {
        // A method of ours may be called `expect`: its errors are passed on.
        let called = word(at - 1) == "." && word(at + 1) == "(";
        let passed_on = || word(closing(tokens, at + 1) + 1) == "?";
        ENDS.contains(&word(*at)) && (word(at + 1) == "!" || called && !passed_on())
    });
    told.map(|at| format!("{}: {}", tokens[at].line, word(at))).collect()
}

/// `allow` where it is an attribute, as `line: allow`.
fn allowed(tokens: &[Token]) -> Vec<String> {
    let attributes = tokens.iter().enumerate().filter(|(_, token)| token.text == "#");
    let open = attributes.filter_map(|(at, _)| {
        (at + 1..at + 3).find(|at| tokens.get(*at).is_some_and(|token| token.text == "["))
    });
    open.flat_map(|open| tokens[open..closing(tokens, open)].iter())
        .filter(|token| token.text == "allow")
        .map(|token| format!("{}: allow", token.line))
        .collect()
}

fn foreign(line: &str) -> Option<&'static str> {
    let names = |(first, second, _): &&(&str, &str, &str)| {
        line.match_indices(second).any(|(at, _)| line[..at].ends_with(first))
    };
    FOREIGN.iter().find(names).map(|(_, _, what)| *what)
}

/// What looks like a Finnish personal identity code and has the right check character.
fn identity_codes(line: &str) -> Vec<String> {
    let words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '+');
    words.filter(|word| is_identity_code(word)).map(|_| "a personal identity code".into()).collect()
}

fn is_identity_code(word: &str) -> bool {
    let bytes = word.as_bytes();
    if bytes.len() != 11 || !word.is_ascii() || !b"-+ABCDEFUVWXY".contains(&bytes[6]) {
        return false;
    }
    let number = |part: &str| part.parse::<usize>().ok().filter(|_| !part.starts_with('+'));
    let (Some(day), Some(month)) = (number(&word[..2]), number(&word[2..4])) else { return false };
    let (Some(date), Some(own)) = (number(&word[..6]), number(&word[7..10])) else { return false };
    let check = b"0123456789ABCDEFHJKLMNPRSTUVWXY"[(date * 1000 + own) % 31];
    (1..=31).contains(&day) && (1..=12).contains(&month) && bytes[10] == check
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files under version control; none outside a git checkout.
fn tracked() -> Vec<String> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output();
    let Ok(listed) = listed else { return Vec::new() };
    let names = String::from_utf8(listed.stdout).unwrap();
    names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}
