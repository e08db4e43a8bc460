//! Every kind of problem, with its place.

use seloste::text::yaml::{Kind, Problem, ProblemKind, SyntaxProblem, to_json};
use serde_json::json;

use super::{problems, read, tree, under};

fn syntax(text: &str) -> (SyntaxProblem, &str, u32) {
    let parsed = read(text);
    assert_eq!(parsed.root, None, "{text}");
    match parsed.problems.as_slice() {
        [Problem { kind: ProblemKind::Syntax(problem), span, .. }] => {
            (problem.clone(), under(text, *span), span.start)
        }
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn every_repeated_key_is_reported_with_its_first_place() {
    let text = "a: 1\nb: {x: 1, \"x\": 2}\na: 2\nc: 3\na: 4\n";
    let parsed = read(text);
    let found: Vec<_> = parsed
        .problems
        .iter()
        .map(|problem| (problem.kind.clone(), problem.span.start, problem.first.map(|s| s.start)))
        .collect();
    let key = |name: &str| ProblemKind::DuplicateKey(name.to_owned());
    assert_eq!(found, [(key("x"), 15, Some(9)), (key("a"), 23, Some(0)), (key("a"), 33, Some(0))]);
    let root = parsed.root.expect("a tree");
    assert_eq!(to_json(&root), json!({ "a": 1, "b": { "x": 1 }, "c": 3 }));
}

#[test]
fn keys_are_text() {
    let text = "1: a\ntrue: b\n~: c\n[x]: d\n1.5: e\n'2': f\nno: g\n";
    let keys: Vec<_> = problems(text);
    let expected = ["1", "true", "~", "[x]", "1.5"].map(|key| (ProblemKind::KeyNotText, key));
    assert_eq!(keys, expected);
    let root = read(text).root.expect("a tree");
    assert_eq!(to_json(&root), json!({ "1": "a", "true": "b", "1.5": "e", "2": "f", "no": "g" }));
}

#[test]
fn merge_keys_are_refused_and_quoted_ones_are_text() {
    let text = "base: &base {x: 1}\na: {<<: *base, y: 2}\nb: {'<<': 3}\n";
    assert_eq!(problems(text), [(ProblemKind::MergeKey, "<<")]);
    let root = read(text).root.expect("a tree");
    assert_eq!(to_json(&root), json!({ "base": { "x": 1 }, "a": { "y": 2 }, "b": { "<<": 3 } }));
}

#[test]
fn only_tags_of_the_core_schema_that_fit_are_read() {
    let good =
        "{a: !!str 012, b: !!int 5, c: !!float 5, d: !!map {}, e: !!seq [], f: ! 12, g: !!null }";
    let values = json!({ "a": "012", "b": 5, "c": 5, "d": {}, "e": [], "f": "12", "g": null });
    assert_eq!(to_json(&tree(good)), values);
    let bad = "a: !env HOME\nb: !!int x\nc: !!set {y}\nd: !!seq {}\ne: !!bool 1\nf: !x!y z\n";
    let tags = ["!env", "!!int", "!!set", "!!seq", "!!bool", "!x!y"];
    assert_eq!(problems(bad), tags.map(|tag| (ProblemKind::UnknownTag(tag.to_owned()), tag)));
}

#[test]
fn an_alias_means_the_latest_anchor_of_its_name() {
    let text = "a: &x 1\nb: *x\nc: &x [2, *x]\nd: *x\n*x : e\n";
    let parsed = read(text);
    let root = parsed.root.expect("a tree");
    let values = json!({ "a": 1, "b": 1, "c": [2, null], "d": [2, null] });
    assert_eq!(to_json(&root), values, "inside `c` the new x is not finished");
    assert_eq!(under(text, root.value_span("/d").expect("a place")), "*x");
    assert_eq!(under(text, root.value_span("/d/0").expect("a place")), "2");
}

#[test]
fn an_alias_of_nothing_is_reported_and_leaves_null() {
    let text = "a: *ei\nb: [*ei]\n*ei : c\n";
    let unknown = ProblemKind::UnknownAnchor("ei".to_owned());
    assert_eq!(
        problems(text),
        [(unknown.clone(), "*ei"), (unknown.clone(), "*ei"), (unknown, "*ei")]
    );
    assert_eq!(to_json(&read(text).root.expect("a tree")), json!({ "a": null, "b": [null] }));
}

#[test]
fn a_second_document_is_refused() {
    let text = "--- \na: 1\n---\nb: 2\n";
    let parsed = read(text);
    assert_eq!(problems(text), [(ProblemKind::SeveralDocuments, "---")]);
    assert_eq!(parsed.problems[0].first.map(|span| under(text, span)), Some("a: 1"));
    assert_eq!(to_json(&parsed.root.expect("the first")), json!({ "a": 1 }));
    assert_eq!(problems("---\na: 1\n...\n"), []);
}

#[test]
fn a_file_without_a_value_is_empty() {
    for text in ["", "\n  \n", "# vain kommentti\n", "---\n", "--- # x\n...\n", "\u{feff}"] {
        assert_eq!(problems(text), [(ProblemKind::Empty, "")], "{text:?}");
        assert_eq!(read(text).root, None);
    }
    assert_eq!(tree("~").kind, Kind::Null);
}

#[test]
fn tabs_that_indent_are_shown_themselves() {
    let cases = [
        ("a:\n\tb: 1\n", "\t"),
        ("a:\n  b: 1\n\tc: 2\n", "\t"),
        ("a:\n \tb: 1\n", " \t"),
        ("\ta: 1\n", "\t"),
        ("- a\n\t- b\n", "\t"),
        ("a:\n  - b\n\t\t- c\n", "\t\t"),
        ("a: |\n\ttext\n", "\t"),
        ("a: |\n  text\n\tmore\n", "\t"),
        ("a: \"x\n\ty\"\n", "\t"),
    ];
    for (text, tab) in cases {
        assert_eq!(problems(text), [(ProblemKind::TabIndentation, tab)], "{text:?}");
    }
    assert_eq!(
        to_json(&tree("a:\tb\n# \t\n\t\n\t# x\nc: d\t# e\n")),
        json!({ "a": "b", "c": "d" })
    );
}

#[test]
fn a_dash_that_slipped_into_a_text_is_reported() {
    let text = "a:\n- b\n - c\nd: e\n  f\n  - g\n";
    assert_eq!(
        problems(text),
        [(ProblemKind::ItemInText, "- c"), (ProblemKind::ItemInText, "- g")]
    );
    assert_eq!(problems("a: 'b\n  - c'\nd: |\n  - e\nf: b\n  -c\n"), []);
}

#[test]
fn syntax_problems_have_a_kind_and_the_place_of_the_cause() {
    use SyntaxProblem as P;
    let cases = [
        ("a: 1\nrivi ilman\nc: 2\n", P::MissingColon, "rivi ilman", 5),
        ("nimi\nä: x\n", P::MissingColon, "nimi", 0),
        ("a:\n  text\n  more: x\n", P::MissingColon, "text", 5),
        ("a: 1\nb:2\nc: 3\n", P::MissingSpace, ":", 6),
        ("a:\n  - x\n  -y\n", P::MissingSpace, "-", 11),
        ("a: [,]\n", P::MissingValue, ",", 4),
        ("a: [x [y]]\n", P::MissingComma, "[", 6),
        ("a: {\n  x: 1\n  y: 2\n}\n", P::MissingComma, "y", 14),
        ("a: \"x\"# c\n", P::MissingSpace, "#", 6),
        ("ä: b: c\n", P::UnexpectedColon, ":", 5),
        ("a: \"x\nb: 'y'\nc: z\n", P::UnclosedQuote, "\"", 3),
        ("a: 1 # don't\nb: 'x\nc: z\n", P::UnclosedQuote, "'", 16),
        ("a: 'x", P::UnclosedQuote, "'", 3),
        ("a: 'it's'\n", P::TextAfterValue, "s'", 7),
        ("a: [b] c d\n", P::TextAfterValue, "c d", 7),
        ("a: \"C:\\dir\"\n", P::InvalidEscape, "\"", 3),
        ("a: [x, y\nb: c\n", P::UnclosedBracket('['), "[", 3),
        ("a: {x: 1\nb: c\n", P::UnclosedBracket('{'), "{", 3),
        ("a: [x, y", P::UnclosedBracket('['), "[", 3),
        ("a: [b]]\n", P::UnexpectedBracket, "]", 6),
        ("a: [b}\n", P::MismatchedBracket { open: '[', close: '}' }, "[", 3),
        ("a:\n    b: 1\n  c: 2\n", P::BadIndentation, "c: 2", 14),
        ("a:\n  b: x\n   c: y\n", P::BadIndentation, "c: y", 13),
        ("a:\n  - b\n - c\n", P::BadIndentation, "- c", 10),
        ("  a: 1\nb: 2\n", P::BadIndentation, "b: 2", 7),
        ("a: 1\n- b\n", P::ListAmongKeys, "- b", 5),
        ("- a\nb: 1\n", P::ListAmongKeys, "b: 1", 4),
        ("a: - b\n", P::MisplacedDash, "-", 3),
        ("a: @x\n", P::UnexpectedCharacter('@'), "@", 3),
        ("a: %\n", P::UnexpectedCharacter('%'), "%", 3),
        ("a: x\u{0}\n", P::UnexpectedCharacter('\0'), "\0", 4),
        ("a: | x\n  y\n", P::InvalidBlockHeader, "|", 3),
        ("a: b # c\n  d\n", P::CommentInText, "#", 5),
        ("a: *\n", P::InvalidAnchor, "*", 3),
        ("a: !<x\n", P::InvalidTag, "!", 3),
        ("%YAML 3\n---\na: 1\n", P::InvalidMarker, "%", 0),
    ];
    for (text, kind, place, start) in cases {
        assert_eq!(syntax(text), (kind, place, start), "{text:?}");
    }
}

#[test]
fn problems_before_a_syntax_error_are_kept() {
    let text = "a: {x: 1, x: 2}\nb: *ei\nc: [\n";
    let kinds: Vec<_> = problems(text).into_iter().map(|(kind, _)| kind).collect();
    let expected = [
        ProblemKind::DuplicateKey("x".to_owned()),
        ProblemKind::UnknownAnchor("ei".to_owned()),
        ProblemKind::Syntax(SyntaxProblem::UnclosedBracket('[')),
    ];
    assert_eq!(kinds, expected);
}
