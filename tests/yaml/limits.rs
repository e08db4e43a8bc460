//! Size, depth and aliases.

use std::time::{Duration, Instant};

use seloste::text::Span;
use seloste::text::yaml::{Limits, Problem, ProblemKind, parse};

use super::{FILE, problems, read};

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
fn nested_anchors_are_kept_only_up_to_a_bound() {
    let limits = Limits { alias_nodes: 10, ..Limits::default() };
    let nested: String = (0..9).map(|level| format!("&n{level} [")).collect();
    let text = |times: usize| {
        let groups = format!("{nested}x{}, ", "]".repeat(9)).repeat(times);
        format!("a: [{groups}]\nb: &b y\nc: *b\n")
    };
    assert_eq!(parse(FILE, &text(1), &limits).problems, []);
    let kinds: Vec<_> =
        parse(FILE, &text(3), &limits).problems.into_iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [ProblemKind::AliasBudget { limit: 10 }]);
}

#[test]
fn forty_kilobytes_of_dashes_are_too_deep() {
    let text = "- ".repeat(20_000);
    assert_eq!(problems(&text), [(ProblemKind::TooDeep { limit: 64 }, "-")]);
}
