//! Random documents.

use seloste::text::yaml::{Kind, Limits, Node, ProblemKind, SyntaxProblem, parse};

use super::{FILE, under};

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
