//! The YAML tree: what it says, where it says so, and what it refuses.

mod fuzz;
mod limits;
mod problems;
mod schema;
mod tree;
mod typed;

use seloste::text::yaml::{Limits, Node, Parsed, Problem, ProblemKind, parse};
use seloste::text::{FileId, Span};

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
