//! The lines of a file that a finding is about.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Snippet};

use super::clean;
use crate::text::{Source, Span};

/// A place to point at in an excerpt.
pub(super) struct Mark {
    pub span: Span,
    /// The place of the finding itself, not a related one.
    pub primary: bool,
    pub label: Option<String>,
}

/// The lines of `source` from the first mark to the last. Only they are given to
/// the renderer, so a finding costs the same in a long file.
pub(super) fn excerpt<'s>(source: &'s Source, marks: &[Mark]) -> Snippet<'s, Annotation<'s>> {
    let text = source.text.as_str();
    let ranges: Vec<Range<usize>> = marks.iter().map(|mark| on_one_line(text, mark.span)).collect();
    let start = ranges.iter().map(|range| line_start(text, range.start)).min().unwrap_or(0);
    let end = ranges.iter().map(|range| line_end(text, range.end)).max().unwrap_or(text.len());
    let lines = text.get(start..end).unwrap_or_default();
    let (line, _) = source.line(start);
    let annotations = marks.iter().zip(ranges).map(|(mark, range)| {
        let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let span = kind.span(range.start - start..range.end - start);
        span.label(mark.label.as_deref().map(clean::visible))
    });
    Snippet::source(clean::same_length(lines))
        .path(clean::visible(&source.name))
        .line_start(line)
        .annotations(annotations)
}

/// The span as far as its first line: what is wrong with a mapping of forty lines
/// is seen better at its key. At the end of a file, the end of its last text.
pub(super) fn on_one_line(text: &str, span: Span) -> Range<usize> {
    let inside = |at: u32| floor(text, (at as usize).min(text.len()));
    let start = inside(span.start);
    let start = if start == text.len() { text.trim_end().len() } else { start };
    let end = inside(span.end).clamp(start, line_end(text, start).max(start));
    start..end
}

/// The nearest place before `at` that does not cut a character in two.
fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    at + line.strip_suffix('\r').unwrap_or(line).len()
}
