//! The YAML tree: what it says, where it says so, and what it refuses.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jsonschema::json::conformance;
use seloste::text::yaml::{
    Kind, Limits, Node, Parsed, Problem, ProblemKind, SyntaxProblem, Yaml, from_node, parse,
    to_json,
};
use seloste::text::{Date, FileId, Language, Span, Spanned};
use serde::Deserialize;
use serde_json::{Value, json};

const FILE: FileId = FileId(7);

fn read(text: &str) -> Parsed<'_> {
    parse(FILE, text, &Limits::default())
}

/// The tree of a text without problems.
fn tree(text: &str) -> Node<'_> {
    let parsed = read(text);
    assert_eq!(parsed.problems, [], "{text}");
    parsed.root.expect("a tree")
}

fn under(text: &str, span: Span) -> &str {
    assert_eq!(span.file, FILE);
    let bytes = span.start as usize..span.end as usize;
    text.get(bytes).unwrap_or_else(|| panic!("{span:?} in {text:?}"))
}

/// Kinds and places of the problems of a text.
fn problems(text: &str) -> Vec<(ProblemKind, &str)> {
    let problems = read(text).problems;
    problems.into_iter().map(|Problem { span, kind, .. }| (kind, under(text, span))).collect()
}

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
fn the_tree_is_json_to_jsonschema() {
    let text = conformance::document().to_string();
    conformance::assert_conformance::<Yaml>(&&tree(&text));
}

#[test]
fn a_schema_finding_leads_back_to_the_text() {
    let schema = json!({
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": { "const": "cvs" },
            "period": { "type": "integer", "minimum": 1 },
            "groups": { "uniqueItems": true, "items": { "type": "string", "maxLength": 4 } },
        },
        "propertyNames": { "pattern": "^[a-z]+$" },
    });
    let validator = jsonschema::options_for::<Yaml>().build(&schema).expect("a schema");
    let good = "id: cvs\nperiod: 10\ngroups: [äöåé, b]\n";
    assert!(validator.is_valid(&&tree(good)));
    let bad = "id: cv\nperiod: 0.5\ngroups:\n  - a\n  - bcdef\n  - a\n";
    let root = tree(bad);
    let places: Vec<_> = validator
        .iter_errors(&&root)
        .map(|error| under(bad, root.value_span(error.instance_path().as_str()).expect("a place")))
        .collect();
    let list = "- a\n  - bcdef\n  - a";
    assert_eq!(places.len(), 5, "{places:?}");
    for place in ["cv", "0.5", list, "bcdef"] {
        assert!(places.contains(&place), "{place} in {places:?}");
    }
}

#[test]
fn keys_and_values_know_their_place() {
    let text = "# ä\nid: 'pä'\nöljy:\n  - 1\n  - \"å\\n\"\nempty:\nflow: [a, {b: c}]\n";
    let root = tree(text);
    let cases = [
        ("/id", "id", "'pä'"),
        ("/öljy", "öljy", "- 1\n  - \"å\\n\""),
        ("/öljy/1", "\"å\\n\"", "\"å\\n\""),
        ("/empty", "empty", ""),
        ("/flow", "flow", "[a, {b: c}]"),
        ("/flow/1/b", "b", "c"),
        ("/flow/1", "{b: c}", "{b: c}"),
    ];
    for (pointer, key, value) in cases {
        assert_eq!(root.key_span(pointer).map(|span| under(text, span)), Some(key), "{pointer}");
        assert_eq!(
            root.value_span(pointer).map(|span| under(text, span)),
            Some(value),
            "{pointer}"
        );
    }
    for pointer in ["/no", "/öljy/2", "/öljy/x", "/id/x", "id"] {
        assert_eq!(root.at(pointer), None, "{pointer}");
    }
}

#[test]
fn a_pointer_may_escape_slash_and_tilde() {
    let root = tree("a/b: {c~d: 1}\n");
    assert_eq!(root.at("/a~1b/c~0d").map(|node| &node.kind), Some(&Kind::Int(1)));
}

#[test]
fn block_texts_end_at_their_last_letter() {
    let text = "a: |  # why\n  yksi\n\n  kaksi ä\n\n# comment\nb: >-\n    x\n    y\nc: |\n";
    let root = tree(text);
    assert_eq!(to_json(&root), json!({ "a": "yksi\n\nkaksi ä\n", "b": "x y", "c": "" }));
    let span = |pointer| under(text, root.value_span(pointer).expect("a place"));
    assert_eq!(span("/a"), "yksi\n\n  kaksi ä");
    assert_eq!(span("/b"), "x\n    y");
}

#[test]
fn a_list_begins_at_its_first_dash() {
    for text in ["a:\n- x\n- y\nb: z\n", "a:\n  - x\n  - y\n", "- x\n- y\n", "a:\n-\n  x\n- y\n"] {
        let root = tree(text);
        let span = root.value_span("/a").unwrap_or(root.span);
        assert!(under(text, span).starts_with('-') && under(text, span).ends_with('y'), "{text}");
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    let text = "\u{feff}a: b\n";
    assert_eq!(under(text, tree(text).key_span("/a").expect("a key")), "a");
}

#[test]
fn what_could_be_data_stays_text() {
    let text =
        "[no, on, off, y, 012, 00100, 1:30, 1_000, 2026-11-22, +358401, .inf, '1', \"true\", '']";
    let Kind::Seq(items) = tree(text).kind else { panic!("a list") };
    for item in items {
        assert!(matches!(item.kind, Kind::Str(_)), "{item:?}");
    }
}

#[test]
fn an_absent_value_is_null_and_an_empty_quote_is_text() {
    let root = tree("a:\nb: ''\nc: ~\nd: [x, {y, z: }]\n");
    assert_eq!(
        to_json(&root),
        json!({ "a": null, "b": "", "c": null, "d": ["x", { "y": null, "z": null }] })
    );
}

#[test]
fn a_walk_meets_every_node_in_the_order_of_the_file() {
    let text = "a: 1\nb: [2, {c: 3}]\nd: 4\n";
    let root = tree(text);
    let seen: Vec<_> = root
        .walk()
        .filter(|visit| !matches!(visit.node.kind, Kind::Seq(_) | Kind::Map(_)))
        .map(|visit| (visit.entry.map(|entry| entry.key.as_ref()), under(text, visit.node.span)))
        .collect();
    assert_eq!(seen, [(Some("a"), "1"), (None, "2"), (Some("c"), "3"), (Some("d"), "4")]);
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

#[test]
fn a_file_over_the_limit_is_not_read() {
    let limits = Limits { bytes: 9, ..Limits::default() };
    assert_eq!(parse(FILE, "a: [1, 2]", &limits).problems, []);
    let parsed = parse(FILE, "a: [1, 2 ", &Limits { bytes: 8, ..limits });
    let kind = ProblemKind::FileTooLarge { limit: 8, size: 9 };
    assert_eq!(parsed.problems, [Problem { span: Span::new(FILE, 0, 0), first: None, kind }]);
}

#[test]
fn depth_is_counted_over_blocks_and_brackets_together() {
    let block = |depth: usize| format!("{}x", "- ".repeat(depth));
    let flow = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let keys =
        |depth: usize| (0..depth).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let mixed = |depth: usize| format!("{}{}", "- ".repeat(depth / 2), flow(depth - depth / 2));
    let forms: [(&str, &dyn Fn(usize) -> String); 4] =
        [("block", &block), ("flow", &flow), ("keys", &keys), ("mixed", &mixed)];
    for (name, form) in forms {
        assert_eq!(problems(&form(64)), [], "{name}");
        for depth in [65, if name == "keys" { 2_500 } else { 10_000 }] {
            let text = form(depth);
            let [Problem { kind, .. }] = &read(&text).problems[..] else {
                panic!("{name} {depth}")
            };
            assert_eq!(*kind, ProblemKind::TooDeep { limit: 64 }, "{name} {depth}");
        }
    }
    let text = flow(65);
    assert_eq!(read(&text).problems[0].span, Span::new(FILE, 64, 65));
}

#[test]
fn aliases_cannot_build_a_tree_deeper_than_the_limit() {
    let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let text = format!("a: &a {deep}\nb: {}*a{}\nc: [*a]\n", "[".repeat(40), "]".repeat(40));
    assert_eq!(problems(&text), [(ProblemKind::TooDeep { limit: 64 }, "*a")]);
}

#[test]
fn an_alias_bomb_is_refused_at_once() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..40 {
        let alias = format!("*a{}", level - 1);
        text += &format!("a{level}: &a{level} [{}]\n", [alias.as_str(); 9].join(", "));
    }
    let start = Instant::now();
    let budget = ProblemKind::AliasBudget { limit: 10_000 };
    assert_eq!(problems(&text), [(budget, "*a3")]);
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn nested_anchors_do_not_multiply_the_file() {
    let items = "x, ".repeat(200_000);
    let anchors: String = (0..60).map(|level| format!("&a{level} [")).collect();
    let text = format!("{anchors}{items}{}", "]".repeat(60));
    let start = Instant::now();
    assert_eq!(problems(&text), []);
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn forty_kilobytes_of_dashes_are_too_deep() {
    let text = "- ".repeat(20_000);
    assert_eq!(problems(&text), [(ProblemKind::TooDeep { limit: 64 }, "-")]);
}

#[test]
fn two_hundred_comment_lines_in_a_row_are_read() {
    let comments = "# seloste: huomautus\n".repeat(200);
    let text = format!("{comments}a:\n{comments}  - b\n{comments}  - c\n{comments}");
    assert_eq!(to_json(&tree(&text)), json!({ "a": ["b", "c"] }));
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Register {
    id: Spanned<String>,
    #[serde(default)]
    basis: Option<Spanned<Basis>>,
    #[serde(default)]
    retention: Vec<Retention>,
    #[serde(default)]
    names: BTreeMap<Language, Spanned<String>>,
    #[serde(default)]
    systems: BTreeMap<Spanned<String>, Option<Spanned<u32>>>,
    #[serde(default)]
    pair: Option<(i8, f64)>,
    #[serde(default)]
    date: Option<Date>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Basis {
    PublicTask,
    Consent,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Retention {
    Permanent,
    Years(Spanned<u32>),
    UntilEvent { event: Spanned<String> },
    Between(u32, u32),
}

#[test]
fn typed_values_know_their_place() {
    let text = "id: 'äiti'\nbasis: public-task\nretention:\n  - permanent\n  - years: 10\n  - until-event: {event: muutto}\n  - between: [1, 2]\nnames: {fi: ä, sv: ö}\nsystems:\n  efica: 3\n  muu:\npair: [-1, 2]\ndate: 2026-11-22\n";
    let root = tree(text);
    let register: Register = from_node(&root).expect("a register");
    assert_eq!((register.id.as_str(), under(text, register.id.span)), ("äiti", "'äiti'"));
    let basis = register.basis.expect("a basis");
    assert_eq!((basis.value, under(text, basis.span)), (Basis::PublicTask, "public-task"));
    match register.retention.as_slice() {
        [
            Retention::Permanent,
            Retention::Years(years),
            Retention::UntilEvent { event },
            between,
        ] => {
            assert_eq!((years.value, under(text, years.span)), (10, "10"));
            assert_eq!(under(text, event.span), "muutto");
            assert_eq!(*between, Retention::Between(1, 2));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(under(text, register.names[&Language::Sv].span), "ö");
    let systems: Vec<_> = register
        .systems
        .iter()
        .map(|(id, count)| (under(text, id.span), count.map(|count| under(text, count.span))))
        .collect();
    assert_eq!(systems, [("efica", Some("3")), ("muu", None)]);
    assert_eq!(register.pair, Some((-1, 2.0)));
    assert_eq!(register.date, Date::new(2026, 11, 22));
}

#[test]
fn decode_errors_point_at_the_innermost_place() {
    let cases = [
        ("id: [a]\n", "[a]"),
        ("basis: consent\n", "basis: consent"),
        ("id: a\nbasis: none\n", "none"),
        ("id: a\nunknown: 1\n", "unknown"),
        ("id: a\nretention: [years: -5]\n", "-5"),
        ("id: a\nretention: [years: 1, {permanent: 2}]\n", "2"),
        ("id: a\nretention: [{years: 1, permanent: }]\n", "{years: 1, permanent: }"),
        ("id: a\nretention: [until-event: {evnt: x}]\n", "evnt"),
        ("id: a\nretention: [until-event: [x]]\n", "[x]"),
        ("id: a\nretention: [between: [1, 2, 3]]\n", "[1, 2, 3]"),
        ("id: a\nnames: {de: x}\n", "de"),
        ("id: a\npair: [1]\n", "[1]"),
        ("id: a\ndate: 2026-02-31\n", "2026-02-31"),
        ("- a\n- b\n", "- a\n- b"),
    ];
    for (text, place) in cases {
        let root = tree(text);
        let error = from_node::<Register>(&root).expect_err(text);
        assert_eq!(error.span.map(|span| under(text, span)), Some(place), "{text}: {error}");
    }
}

#[test]
fn serde_yaml_reads_the_same() {
    let documents = [
        "a: b",
        "a: 1\nb: -2\nc: 3.5\nd: 1e3",
        "- a\n- b\n-\n- - c\n  - d",
        "a:\n  b:\n    c: d\n",
        "a: ~\nb:\nc: null",
        "a: true\nb: False",
        "[a, 'b', \"c\\td\"]",
        "{a: 1, b: [2, {c: 3}]}",
        "a: |\n  x\n   y\n\n  z\n",
        "a: |-\n  x\n\n",
        "a: |+\n  x\n\n",
        "a: >\n  x\n  y\n\n  z\n",
        "a: >-\n  x\n   y\n  z",
        "a: 'it''s'",
        "a: \"\\u00e4 \\x41 \\\\ \\\"\"",
        "a: x # c\n# d\nb: y#z",
        "a: b c\n  d\n\n  e",
        "a: 'b\n  c\n\n  d'",
        "a: \"b\\\n  c\"",
        "? a\n: b\n? c\n",
        "a:\n- b\n- c: d\n  e: f\ng: h",
        "---\na: b\n...\n",
        "a: &x [1]\nb: *x",
        "a: &x {y: z}\nb: [*x, *x]",
        "a: !!str 1\nb: !!int 2",
        "- {a: b, c}\n- [d: e]",
        "a: no\nb: on\nc: 1:30\nd: 2026-11-22",
        "\"a b\": c\n'd': e",
        "a: http://x.y:80/z?q#f",
        "a: x, y\nb: [x y]",
        "ä: ö\n\"å\": [é, 日本]",
        "a:   b   \nc:\td",
        "- |\n x\n- >\n y\n- z",
        "a: -x\nb: --- c",
        "a: \"\"\nb: ''\nc: {}\nd: []",
        "a: ':'\nb: \"#\"\nc: x:y",
        "a: 0\nb: -0.5\nc: 0x1F\nd: 0o17",
        "a: 18446744073709551615\nb: -9223372036854775808",
        "a: [\n  b,\n  c,\n]\n",
        "a: {\n  b: c,\n}\n",
        "x",
        "'x'",
        "a: |2\n    x\n   y\n",
        "a: \"x\n  y\n\n  z\"",
        "- - - a\n    - b\n  - c\n- d",
        "a: *b\nb: &b c".split('\n').next_back().unwrap_or_default(),
    ];
    for text in documents {
        let expected: Value = serde_yaml::from_str(text).expect(text);
        assert_eq!(to_json(&tree(text)), expected, "{text:?}");
    }
}

/// Marsaglia's xorshift: the same documents in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 9) % bound as u64).unwrap_or(0)
    }

    fn document(&mut self, pieces: &[&str]) -> String {
        let mut text = String::from(if self.below(3) > 0 { "k: " } else { "" });
        for _ in 0..=self.below(16) {
            text += pieces[self.below(pieces.len())];
        }
        text
    }
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "a", "ä", "日", "😀", "\u{301}", "b: ", "c:", ":", ": ", " ", "  ", "\t", "\n", "\n", "\n", "\r\n", "\r", "\n  ", "\n    ",
    "\n\t", "- ", "-", "- a", "- k: v", "\n- ", "\n  - ", "#", " # ä", "\"", "\"ö\"", "'", "'y'", "|", ">", "|-\n  å", ">+\n  t\n  u",
    "|\n  t\n\n", "[", "]", "{", "}", ",", ", ", "[a, b]", "{k: v}", "1", "012", "-1", "1.5", "true", "null", "~", "no", "? ", "!",
    "!!str ", "!!int ", "!ä ", "!x ", "!<y> ", "&a ", "*a", "*a ", "&b", "*b", "%", "%YAML 1.2\n", "@", "`", "\\", "\\u00e4", "=", "<<: ",
    "---", "\n---\n", "\n...\n", "\u{feff}", "\0", "\u{85}", "\u{2028}", "\u{a0}", "k: ", "\nk: ",
];

#[test]
fn no_document_breaks_the_reader_or_a_span() {
    let mut random = Random(0x5e10_57e0_2026_1122);
    let mut trees = 0;
    for _ in 0..20_000 {
        let text = random.document(PIECES);
        let limits = Limits { bytes: 1000, depth: 4, alias_nodes: 20 };
        let parsed = parse(FILE, &text, &limits);
        assert!(parsed.root.is_some() || !parsed.problems.is_empty(), "{text:?}");
        assert!(!text.contains('\0') || !parsed.problems.is_empty(), "{text:?}");
        for problem in &parsed.problems {
            let place = under(&text, problem.span);
            let other = matches!(problem.kind, ProblemKind::Syntax(SyntaxProblem::Other(_)));
            assert!(!other, "{text:?}: {problem:?} at {place:?}");
            problem.first.map(|span| under(&text, span));
        }
        if let Some(root) = &parsed.root {
            trees += 1;
            check_spans(&text, root);
        }
    }
    assert!(trees > 2_000, "{trees} documents were read");
}

fn check_spans(text: &str, root: &Node<'_>) {
    for visit in root.walk() {
        let outer = under(text, visit.node.span);
        visit.entry.map(|entry| under(text, entry.key_span));
        let children = match &visit.node.kind {
            Kind::Seq(items) => items.iter().map(|item| item.span).collect(),
            Kind::Map(entries) => entries.iter().map(|entry| entry.value.span).collect(),
            _ => Vec::new(),
        };
        for child in children {
            let span = visit.node.span;
            let inside = span.start <= child.start && child.end <= span.end;
            assert!(inside || outer.starts_with('*'), "{text:?}: {child:?} in {span:?}");
        }
    }
}
