//! Findings as text for people: the source line, a caret, why, and what to do.

use annotate_snippets::{Group, Level, Renderer};

use super::clean::{quotable, visible};
use super::excerpt::{Mark, excerpt};
use super::gathered::{Alike, gathered};
use super::run::{Run, one_line, worded};
use super::sorted;
use super::worded::Worded;
use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::language::{Wording, format};
use crate::text::{Date, FileId, Language, Sources};

/// How a text report looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Colours, as escape sequences of terminals.
    pub color: bool,
    /// Columns; longer source lines are cut around what is pointed at.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { color: false, width: 120 }
    }
}

/// Every finding with its source line, and a summary line at the end.
#[must_use]
pub fn text(
    findings: &[Diagnostic],
    sources: &Sources,
    wording: &Wording,
    language: Language,
    style: Style,
) -> String {
    report(&Run::of(findings, sources, wording, language), style)
}

/// Every finding with its source line, a summary line, and what else there is to say.
pub(super) fn report(run: &Run<'_>, style: Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width);
    let mut report = String::new();
    let all = gathered(sorted(run.findings, run.sources), |finding| finding);
    for alike in &all {
        report.push_str(&renderer.render(&[group(run, &whole(alike))]));
        report.push_str("\n\n");
    }
    report += &format!("{}\n", run.summary());
    if let Some(together) = run.findings.len().checked_sub(all.len()).filter(|more| *more > 0) {
        report += &format!("{}\n", run.count("summary-gathered", together));
    }
    run.remarks().iter().for_each(|remark| report += &format!("{remark}\n"));
    report
}

/// A suppressed finding as a line: where, what, until when and why.
#[must_use]
pub fn suppression(
    run: &Run<'_>,
    finding: &Diagnostic,
    until: Option<Date>,
    reason: &str,
) -> String {
    let key = if until.is_some() { "suppressed-until" } else { "suppressed" };
    let day = until.map(|day| format::date(run.language, day)).unwrap_or_default();
    let mut arguments = vec![("reason", quotable(reason).into())];
    arguments.extend(until.map(|_| ("date", day.into())));
    let position = run.sources.position(finding.span);
    let name = run.sources.get(finding.span.file).map_or("", |source| source.name.as_str());
    let message = one_line(&worded(finding, run.wording, run.language).message);
    visible(&format!(
        "{name}:{}:{}: {}: {message} [{}]  {}\n",
        position.line,
        position.column,
        run.severity(finding.severity),
        finding.code,
        run.say(key, &arguments),
    ))
}

/// The first finding of some that say the same, with the places of the others beside its own.
fn whole(alike: &Alike<&Diagnostic>) -> Diagnostic {
    let also = |other: &&Diagnostic| Related { span: other.span, label: "label-also" };
    let mut whole = alike.first.clone();
    whole.related.extend(alike.others.iter().map(also));
    whole
}

fn group<'a>(run: &Run<'a>, diagnostic: &Diagnostic) -> Group<'a> {
    let worded = worded(diagnostic, run.wording, run.language);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level
        .with_name(run.severity(diagnostic.severity))
        .primary_title(visible(&worded.message))
        .id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (file, marks) in marks(diagnostic, &worded) {
        if let Some(source) = run.sources.get(file) {
            group = group.element(excerpt(source, &marks));
        }
    }
    if !worded.provisions.is_empty() {
        let why = Level::NOTE.with_name(run.own("report-why"));
        group = group.element(why.message(visible(&worded.provisions.join("; "))));
    }
    if let Some(changed) = run.level(diagnostic) {
        let note = Level::NOTE.with_name(run.own("report-level"));
        group = group.element(note.message(changed));
    }
    if let Some(told) = run.unsure(diagnostic) {
        let note = Level::NOTE.with_name(run.own("report-unsure"));
        group = group.element(note.message(told));
    }
    if !worded.remedy.is_empty() {
        let help = Level::HELP.with_name(run.own("report-help"));
        // A terminal needs no empty lines between the paragraphs of a remedy.
        let remedy = visible(&worded.remedy).replace("\n\n", "\n");
        group = group.element(help.message(remedy));
    }
    group
}

/// What to point at, by file: the finding's own file first, then each other file
/// in the order it is first related.
fn marks(diagnostic: &Diagnostic, worded: &Worded) -> Vec<(FileId, Vec<Mark>)> {
    let own = Mark { span: diagnostic.span, primary: true, label: None };
    let related = diagnostic.related.iter().zip(&worded.labels).map(|(place, label)| Mark {
        span: place.span,
        primary: false,
        label: Some(label.clone()),
    });
    let mut files: Vec<(FileId, Vec<Mark>)> = Vec::new();
    for mark in std::iter::once(own).chain(related) {
        match files.iter_mut().find(|(file, _)| *file == mark.span.file) {
            Some((_, marks)) => marks.push(mark),
            None => files.push((mark.span.file, vec![mark])),
        }
    }
    files
}
