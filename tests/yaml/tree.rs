//! Values and their places.

use seloste::text::yaml::{Kind, to_json};
use serde_json::json;

use super::{tree, under};

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
fn two_hundred_comment_lines_in_a_row_are_read() {
    let comments = "# seloste: huomautus\n".repeat(200);
    let text = format!("{comments}a:\n{comments}  - b\n{comments}  - c\n{comments}");
    assert_eq!(to_json(&tree(&text)), json!({ "a": ["b", "c"] }));
}

#[test]
fn a_tree_with_texts_of_its_own_is_the_same_tree() {
    let text = "a: [1, yes, 'x', 0.5, true, ~]\nb:\n  c: >-\n    d\n\n    e\n".to_owned();
    let kept = tree(&text).into_owned();
    assert_eq!(kept, tree(&text));
    drop(text);
    assert_eq!(
        to_json(&kept),
        json!({ "a": [1, "yes", "x", 0.5, true, null], "b": { "c": "d\ne" } })
    );
}
