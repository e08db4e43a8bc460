//! Findings as text for people: the source line, a caret, why, and what to do.

use annotate_snippets::{Group, Level, Renderer};

use super::clean::{quotable, visible};
use super::excerpt::{Mark, excerpt};
use super::sorted;
use super::worded::{Worded, word};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{Value, Wording, format};
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
    diagnostics: &[Diagnostic],
    sources: &Sources,
    wording: &Wording,
    language: Language,
    style: Style,
) -> String {
    let writer = Writer { sources, wording, language };
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width);
    let mut report = String::new();
    for diagnostic in sorted(diagnostics, sources) {
        report.push_str(&renderer.render(&[writer.finding(diagnostic)]));
        report.push_str("\n\n");
    }
    report.push_str(&writer.summary(diagnostics));
    report.push('\n');
    report
}

/// At most this many files are named one by one.
const MAX_NAMED: usize = 5;

/// A sentence on the files that no rule has seen; empty where there are none.
#[must_use]
pub fn skipped(
    files: &[FileId],
    sources: &Sources,
    wording: &Wording,
    language: Language,
) -> String {
    let writer = Writer { sources, wording, language };
    let names: Vec<String> = files
        .iter()
        .filter_map(|file| sources.get(*file))
        .map(|source| visible(&source.name))
        .collect();
    let count = ("count", count(names.len()));
    match names.len() {
        0 => String::new(),
        1..=MAX_NAMED => {
            let names = ("names", format::list(language, &names).into());
            writer.own_text("summary-skipped", &[count, names]) + "\n"
        }
        _ => writer.own_text("summary-skipped-many", &[count]) + "\n",
    }
}

/// One line for each finding: `file:line:column: error[code]: message`.
#[must_use]
pub fn concise(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    wording: &Wording,
    language: Language,
) -> String {
    let writer = Writer { sources, wording, language };
    sorted(diagnostics, sources).into_iter().map(|diagnostic| writer.line(diagnostic)).collect()
}

/// How many findings are suppressed, as a line; nothing where none is.
#[must_use]
pub fn suppressed(count: usize, wording: &Wording, language: Language) -> String {
    let arguments = [("count", self::count(count))];
    let line = || wording.word(language, "summary-suppressed", &arguments).unwrap_or_default();
    if count == 0 { String::new() } else { line() + "\n" }
}

/// A suppressed finding as a line: where, what, until when and why.
#[must_use]
pub fn suppression(
    finding: &Diagnostic,
    until: Option<Date>,
    reason: &str,
    sources: &Sources,
    (wording, language): (&Wording, Language),
) -> String {
    let writer = Writer { sources, wording, language };
    let key = if until.is_some() { "suppressed-until" } else { "suppressed" };
    let day = until.map(|day| format::date(language, day)).unwrap_or_default();
    let mut arguments = vec![("reason", quotable(reason).into())];
    arguments.extend(until.map(|_| ("date", day.into())));
    format!("{}  {}\n", writer.line(finding), visible(&writer.own_text(key, &arguments)))
}

struct Writer<'a> {
    sources: &'a Sources,
    wording: &'a Wording,
    language: Language,
}

impl<'a> Writer<'a> {
    fn finding(&self, diagnostic: &Diagnostic) -> Group<'a> {
        let worded = self.worded(diagnostic);
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let title = level
            .with_name(self.severity_word(diagnostic.severity))
            .primary_title(visible(&worded.message))
            .id(diagnostic.code);
        let mut group = Group::with_title(title);
        for (file, marks) in marks(diagnostic, &worded) {
            if let Some(source) = self.sources.get(file) {
                group = group.element(excerpt(source, &marks));
            }
        }
        if !worded.provisions.is_empty() {
            let why = Level::NOTE.with_name(self.own_word("report-why"));
            group = group.element(why.message(visible(&worded.provisions.join("; "))));
        }
        if let Some(level) = &diagnostic.level {
            let note = Level::NOTE.with_name(self.own_word("report-level"));
            let arguments = [
                ("level", self.severity_word(diagnostic.severity).into()),
                ("own", self.severity_word(level.own).into()),
                ("reason", quotable(&level.reason).into()),
            ];
            group = group.element(note.message(self.own_text("level-changed", &arguments)));
        }
        if !worded.remedy.is_empty() {
            let help = Level::HELP.with_name(self.own_word("report-help"));
            // A terminal needs no empty lines between the paragraphs of a remedy.
            let remedy = visible(&worded.remedy).replace("\n\n", "\n");
            group = group.element(help.message(remedy));
        }
        group
    }

    fn line(&self, diagnostic: &Diagnostic) -> String {
        let position = self.sources.position(diagnostic.span);
        let name = self.sources.get(diagnostic.span.file).map_or("", |source| source.name.as_str());
        let severity = self.severity_word(diagnostic.severity);
        let message = self.worded(diagnostic).message;
        let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
        visible(&format!(
            "{name}:{}:{}: {severity}[{}]: {message}\n",
            position.line, position.column, diagnostic.code
        ))
    }

    /// The finding in words; where words fail, the reason takes their place.
    fn worded(&self, diagnostic: &Diagnostic) -> Worded {
        word(diagnostic, self.wording, self.language).unwrap_or_else(|error| Worded {
            message: error.to_string(),
            remedy: String::new(),
            provisions: diagnostic.provisions.iter().map(|p| p.cite(self.language)).collect(),
            labels: diagnostic.related.iter().map(|place| place.label.to_owned()).collect(),
        })
    }

    fn severity_word(&self, severity: Severity) -> String {
        self.own_word(&format!("report-{severity}"))
    }

    fn own_word(&self, key: &str) -> String {
        self.own_text(key, &[])
    }

    /// A text of the report itself; the key, if there is none.
    fn own_text(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.wording.word(self.language, key, arguments).unwrap_or_else(|_| key.to_owned())
    }

    fn summary(&self, diagnostics: &[Diagnostic]) -> String {
        let files = ("files", count(self.sources.len()));
        let counts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Info]
            .into_iter()
            .filter_map(|severity| {
                let found = diagnostics.iter().filter(|d| d.severity == severity).count();
                let arguments = [("count", count(found))];
                (found > 0).then(|| self.own_text(&format!("summary-{severity}"), &arguments))
            })
            .collect();
        if counts.is_empty() {
            return self.own_text("summary-clean", &[files]);
        }
        self.own_text("summary-found", &[("counts", counts.join(", ").into()), files])
    }
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

fn count(number: usize) -> Value<'static> {
    Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
