//! Markup in the workspace's own templates and messages that documents do not take, told where it is
//! written: in a document that is made with it, nobody would find it again.

use super::{OverrideMistake, Own};
use crate::render::prose::{self, ProseProblemKind};

/// What a template or message says to documents that they do not understand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkupProblem {
    /// HTML.
    Html,
    /// A line that begins as a directive does.
    Directive(String),
}

/// A problem and the byte at which it shows.
type At = (usize, MarkupProblem);

/// What is wrong with the literal text of the workspace's `own` templates and messages. Words of
/// lists, pages and pictures are no Markdown, and may say anything.
pub(in crate::compile) fn mistakes(own: &[Own<'_>]) -> Vec<OverrideMistake> {
    let of_one = |(name, text): &Own<'_>| -> Vec<OverrideMistake> {
        let found = match name.rsplit_once('.') {
            Some((_, "md")) => template(text),
            Some((_, "ftl")) if is_of_documents(name) => messages(text),
            _ => Vec::new(),
        };
        let mistake = |(at, problem)| OverrideMistake::Markup((*name).to_owned(), at, problem);
        found.into_iter().map(mistake).collect()
    };
    own.iter().flat_map(of_one).collect()
}

fn is_of_documents(name: &str) -> bool {
    let words = ["agreements", "documents", "notice", "terms"];
    words.iter().any(|one| name.starts_with(&format!("locales/{one}.")))
}

fn template(text: &str) -> Vec<At> {
    let bare = without(text, &[("{#", "#}", ' '), ("{%", "%}", ' '), ("{{", "}}", 'x')]);
    found(lines(&bare))
}

/// The words of a file of messages; what a message draws from elsewhere is no part of them.
fn messages(text: &str) -> Vec<At> {
    // A choice spans lines, and what is chosen on each of them is a word.
    let bare: String =
        text.split_inclusive('\n').map(|line| without(line, &[("{", "}", 'x')])).collect();
    let words = lines(&bare).filter_map(|(at, line)| {
        let goes_on = line.starts_with(char::is_whitespace);
        let begin = if goes_on { 0 } else { line.find('=')? + 1 };
        (!line.starts_with('#')).then(|| (at + begin, line.get(begin..).unwrap_or_default()))
    });
    // A word is no line of a document: what would be a directive there is a text.
    found(words).into_iter().filter(|(_, problem)| *problem == MarkupProblem::Html).collect()
}

/// The lines of a text, each with the byte at which it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let begin = *at;
        *at += line.len();
        Some((begin, line))
    })
}

/// Each line is read by itself: what spans lines is seen when a document is made.
fn found<'t>(lines: impl Iterator<Item = (usize, &'t str)>) -> Vec<At> {
    let of_line = |(begin, line): (usize, &'t str)| {
        let indent = line.len() - line.trim_start().len();
        let (_, problems) = prose::parse(line.trim_start(), &[]);
        let told = problems.into_iter().filter_map(move |problem| {
            let kind = match problem.kind {
                ProseProblemKind::RawHtml => MarkupProblem::Html,
                ProseProblemKind::UnknownDirective(name) => MarkupProblem::Directive(name),
                _ => return None,
            };
            Some((begin + indent + problem.range.start, kind))
        });
        // What closes on the line is told with what it closes.
        let mut told: Vec<At> = told.collect();
        told.dedup_by(|later, first| later.1 == first.1);
        told
    };
    lines.flat_map(of_line).collect()
}

/// The text with a sign in the place of every character but line ends between brackets of these
/// kinds: as long as before.
fn without(text: &str, brackets: &[(&str, &str, char)]) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let bracket = brackets.iter().find(|(open, _, _)| rest.starts_with(open));
        let length = match bracket {
            Some((_, close, _)) => rest.find(close).map_or(rest.len(), |end| end + close.len()),
            None => first.len_utf8(),
        };
        let (part, behind) = rest.split_at(length);
        match bracket {
            Some((_, _, sign)) => {
                bare.extend(part.bytes().map(|byte| if byte == b'\n' { '\n' } else { *sign }));
            }
            None => bare.push_str(part),
        }
        rest = behind;
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_told_where_it_stands() {
        let text = "Ä {{ name }}\n{% if a < b %}\n:::nosuch\nx <br> y\n{# <b> #}\n:::\n";
        let directive = MarkupProblem::Directive("nosuch".to_owned());
        let html = (text.find("<br>").unwrap(), MarkupProblem::Html);
        assert_eq!(template(text), [(text.find(":::n").unwrap(), directive), html]);
        let words =
            "# <b>\none = { $x ->\n    [a] A <i>b</i>\n   *[b] {\"<u>\"} :::c\n }\ntwo = 1 < 2\n";
        let at = |sign| (words.find(sign).unwrap(), MarkupProblem::Html);
        assert_eq!(messages(words), [at("<i>")]);
    }

    #[test]
    fn the_built_in_templates_have_none() {
        for (name, text) in crate::document::TEMPLATES {
            assert_eq!(template(text), [], "{name}");
        }
    }
}
