//! Suppressions as authors write them, in comments:
//! `# seloste: ignore[rule-id] until=2027-03-31 reason="…"` on a line or above it.
//!
//! The parser does not tell of comments. They are looked for in the text, outside the places of
//! keys and values.

use std::ops::Range;

use crate::language::nearest;
use crate::register::Tree;
use crate::text::{Date, Span, Spanned};

/// What every suppression begins with, behind the mark of a comment.
const MARK: &str = "seloste:";
const NAME: &str = "seloste";
const VERB: &str = "ignore";

/// A comment that speaks to the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Comment<'t> {
    /// From the mark to the end of the comment.
    pub(super) span: Span,
    /// The line that it is about, as bytes of the file; empty where there is none.
    pub(super) line: Range<u32>,
    /// What it asks for; `None` where it is not in the form.
    pub(super) asked: Option<Asked<'t>>,
}

/// What a suppression asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Asked<'t> {
    /// The rules that are to be silent.
    pub(super) rules: Vec<Spanned<&'t str>>,
    /// Until when.
    pub(super) until: Option<Until<'t>>,
    /// Why; `None` also where nothing stands between the marks.
    pub(super) reason: Option<&'t str>,
}

/// The last day of a suppression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until<'t> {
    /// That day.
    Day(Date),
    /// No day of the calendar, as it is written.
    Unreadable(&'t str),
}

/// The suppressions of a file, in its order.
pub(super) fn comments<'t>(tree: &Tree<'_>, text: &'t str) -> Vec<Comment<'t>> {
    let marks: Vec<usize> = text.match_indices('#').map(|(at, _)| at).collect();
    let mut marks = marks.into_iter().filter(|at| speaks(text, *at)).peekable();
    // Most files have none, and their trees need not be walked.
    if marks.peek().is_none() {
        return Vec::new();
    }
    let scalars = tree.scalars();
    let outside = |at: &usize| !scalars.iter().any(|span| contains(*span, *at));
    marks.filter(outside).filter_map(|at| read(tree, text, at)).collect()
}

/// Whether a comment begins at `at` and speaks to the program, in whatever letters and with or
/// without the colon: one that is nearly right is told, and not passed over.
fn speaks(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let is_comment = before.is_empty() || before.ends_with(['\n', ' ', '\t']);
    let rest = text.get(at + 1..).unwrap_or_default().trim_start_matches([' ', '\t']);
    let name = rest.get(..NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME));
    let behind = rest.get(NAME.len()..).unwrap_or_default();
    is_comment && name && behind.starts_with([':', ' ', '\t'])
}

fn contains(span: Span, at: usize) -> bool {
    (span.start as usize..span.end as usize).contains(&at)
}

/// The suppression that begins at `at`; `None` for prose that only happens to begin alike.
fn read<'t>(tree: &Tree<'_>, text: &'t str, at: usize) -> Option<Comment<'t>> {
    let end = line_end(text, at);
    let mut cursor = Cursor { text, at: at + 1, end };
    cursor.skip_blanks();
    let is_marked = cursor.eat(MARK);
    if !is_marked {
        cursor.at += NAME.len();
        cursor.skip_blanks();
        cursor.eat(":");
    }
    cursor.skip_blanks();
    let rest = cursor.rest();
    let verb = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let is_near = nearest(&verb.to_ascii_lowercase(), [VERB]).is_some();
    if !is_near && !rest.strip_prefix(verb)?.starts_with('[') {
        return None;
    }
    let span = span(tree, at..at + text.get(at..end)?.trim_end().len());
    Some(Comment {
        span,
        line: line(text, at),
        asked: asked(tree, &mut cursor).filter(|_| is_marked),
    })
}

fn asked<'t>(tree: &Tree<'_>, cursor: &mut Cursor<'t>) -> Option<Asked<'t>> {
    let mut asked = Asked::default();
    if !(cursor.eat(VERB) && cursor.eat("[")) {
        return None;
    }
    let (at, list) = cursor.up_to(']')?;
    let mut start = at;
    for part in list.split(',') {
        let rule = part.trim();
        let from = start + (part.len() - part.trim_start().len());
        if rule.is_empty() {
            return None;
        }
        asked.rules.push(Spanned::new(rule, span(tree, from..from + rule.len())));
        start += part.len() + 1;
    }
    // An empty reason is one too: whoever gives two may mean either.
    let mut reasons = 0;
    loop {
        cursor.skip_blanks();
        if cursor.rest().is_empty() {
            return Some(asked);
        } else if cursor.eat("until=") && asked.until.is_none() {
            let day = cursor.word();
            asked.until = Some(day.parse().map_or(Until::Unreadable(day), Until::Day));
        } else if cursor.eat("reason=\"") && reasons == 0 {
            reasons += 1;
            asked.reason = Some(cursor.up_to('"')?.1.trim()).filter(|reason| !reason.is_empty());
        } else {
            return None;
        }
    }
}

fn span(tree: &Tree<'_>, range: Range<usize>) -> Span {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(tree.file, offset(range.start), offset(range.end))
}

/// The line that a comment at `at` is about: its own where anything stands before it, else the next
/// one that is not a comment.
fn line(text: &str, at: usize) -> Range<u32> {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let mut line = start..line_end(text, at);
    if text.get(start..at).is_some_and(|before| before.trim().is_empty()) {
        loop {
            let next = (line.end + 1).min(text.len());
            line = next..line_end(text, next);
            let words = text.get(line.clone()).unwrap_or_default();
            if !words.trim_start().starts_with('#') {
                break;
            }
        }
    }
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    offset(line.start)..offset(line.end)
}

fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.find('\n').unwrap_or(rest.len())
}

/// A place in a comment.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    fn skip_blanks(&mut self) {
        self.at = self.end - self.rest().trim_start().len();
    }

    fn eat(&mut self, expected: &str) -> bool {
        let found = self.rest().starts_with(expected);
        self.at += if found { expected.len() } else { 0 };
        found
    }

    /// What stands before the next `end`, and where; the cursor is behind `end` afterwards.
    fn up_to(&mut self, end: char) -> Option<(usize, &'t str)> {
        let (found, start) = (self.rest().split_once(end)?.0, self.at);
        self.at += found.len() + end.len_utf8();
        Some((start, found))
    }

    fn word(&mut self) -> &'t str {
        let word = self.rest().split_whitespace().next().unwrap_or_default();
        self.at += word.len();
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::read;
    use crate::text::Sources;

    fn found(text: &str) -> Vec<(String, String, bool)> {
        let mut sources = Sources::new();
        sources.push("groups.yaml", text);
        let reading = read(&sources, &[]);
        let comments = comments(&reading.trees[0], text);
        let line = |range: &Range<u32>| text[range.start as usize..range.end as usize].to_owned();
        comments
            .iter()
            .map(|one| {
                let asked = one.asked.as_ref();
                let rules = asked.map(|asked| asked.rules.iter().map(|rule| rule.value).collect());
                (rules.unwrap_or_else(Vec::new).join("+"), line(&one.line), asked.is_some())
            })
            .collect()
    }

    fn one(rules: &str, line: &str) -> Vec<(String, String, bool)> {
        vec![(rules.to_owned(), line.to_owned(), true)]
    }

    #[test]
    fn a_comment_is_about_its_own_line_or_the_next_that_is_no_comment() {
        let written = "groups: [] # seloste: ignore[a-b, c] until=2027-03-31 reason=\"x\"";
        assert_eq!(found(written), one("a-b+c", written));
        let above = "# seloste: ignore[a] reason=\"x ] y\"\n  # more\ngroups: []\n";
        assert_eq!(found(above), one("a", "groups: []"));
        assert_eq!(found("groups: []\n# seloste: ignore[a] reason=\"x\""), one("a", ""));
    }

    #[test]
    fn what_stands_in_a_text_is_no_comment() {
        for text in [
            "groups: \"a # seloste: ignore[a]\"\n",
            "groups: |\n  # seloste: ignore[a]\n  b\n",
            "groups: 'a\n  # seloste: ignore[a]'\n",
            "groups: a#seloste:ignore[a]\n",
            "groups: [] # seloste: a notice is called so\n",
            "groups: [] # a seloste: ignore[a]\n",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found("groups: | # seloste: ignore[a]\n  b\n").len(), 1);
    }

    #[test]
    fn what_is_nearly_in_the_form_is_told() {
        for comment in [
            "seloste ignore[a] reason=\"x\"",
            "Seloste: ignore[a] reason=\"x\"",
            "SELOSTE: Ignore[a] reason=\"x\"",
            "Seloste ignore a",
            "seloste : ignore[a] reason=\"x\"",
        ] {
            let comments = found(&format!("groups: [] # {comment}\n"));
            assert_eq!(comments.len(), 1, "{comment}");
            assert!(!comments[0].2, "{comment}");
        }
        for comment in ["selosteen ignore[a]", "Seloste kertoo tietojen käsittelystä", "seloste"]
        {
            assert_eq!(found(&format!("groups: [] # {comment}\n")), [], "{comment}");
        }
    }

    #[test]
    fn what_is_not_in_the_form_is_not_guessed() {
        for asked in [
            "ignore",
            "ignore a",
            "ignore[]",
            "ignore[a,]",
            "ignore[a",
            "ignor[a]",
            "ignore[a] reason=x",
            "ignore[a] reason=\"x",
            "ignore[a] because",
            "ignore[a] until=2027-01-01 until=2027-01-01",
            "ignore[a] reason=\"x\" reason=\"y\"",
            "ignore[a] reason=\"\" reason=\"y\"",
            "Ignore[a] reason=\"x\"",
        ] {
            let comment = found(&format!("groups: [] # seloste: {asked}\n"));
            assert_eq!(comment.len(), 1, "{asked}");
            assert!(!comment[0].2, "{asked}");
        }
    }
}
