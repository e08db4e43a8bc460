//! The tree as `jsonschema` and `serde_yaml` see it.

use jsonschema::json::conformance;
use seloste::text::yaml::{Yaml, to_json};
use serde_json::{Value, json};

use super::{tree, under};

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
    assert!(validator.is_valid(&tree(good)));
    let bad = "id: cv\nperiod: 0.5\ngroups:\n  - a\n  - bcdef\n  - a\n";
    let root = tree(bad);
    let places: Vec<_> = validator
        .iter_errors(&root)
        .map(|error| under(bad, root.value_span(error.instance_path().as_str()).expect("a place")))
        .collect();
    let list = "- a\n  - bcdef\n  - a";
    assert_eq!(places.len(), 5, "{places:?}");
    for place in ["cv", "0.5", list, "bcdef"] {
        assert!(places.contains(&place), "{place} in {places:?}");
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
