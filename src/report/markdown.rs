//! Findings as a comment on a pull request, or as the summary of a job.

use std::collections::BTreeMap;

use super::formats::{FAILED, Failure};
use super::gathered::{Alike, gathered, lines};
use super::run::{Run, Told};
use crate::diagnostic::Severity;
use crate::render::markdown::markdown_escape;

/// Platforms refuse comments of more than 65 536 characters; the rest is room for the last lines.
const LIMIT: usize = 60_000;

/// The summary, then the findings by file: those that the change is about first.
pub(super) fn report(run: &Run<'_>) -> String {
    let mut page = Page { run, text: String::new(), cut: 0 };
    page.text = format!("## Seloste: {}\n", literal(&run.summary()));
    for remark in run.remarks() {
        page.text += &format!("\n{}\n", literal(&remark));
    }
    let (changed, other): (Vec<_>, Vec<_>) =
        run.standing().into_iter().partition(|told| run.is_changed(told));
    let told_apart = !run.changed.is_empty();
    page.part(told_apart.then_some("report-changed-files"), &changed);
    page.part(told_apart.then_some("report-other-files"), &other);
    page.silenced(&run.silenced());
    if page.cut > 0 {
        page.text += &format!("\n{}\n", literal(&run.count("report-comment-cut", page.cut)));
    }
    page.text
}

/// A failed run.
pub(super) fn failure(failure: &Failure<'_>) -> String {
    let title = literal(failure.title);
    let lines = failure.lines();
    let reasons = lines.lines().map(|line| format!("- {}\n", literal(line)));
    format!("## Seloste: ❌ {title}\n\n{}\n`{FAILED}`\n", reasons.collect::<String>())
}

struct Page<'a> {
    run: &'a Run<'a>,
    text: String,
    /// How many findings there was no room for.
    cut: usize,
}

impl Page<'_> {
    fn part(&mut self, title: Option<&str>, findings: &[Told<'_>]) {
        if findings.is_empty() {
            return;
        }
        if let Some(key) = title {
            self.text += &format!("\n### {}\n", self.run.own(key));
        }
        let mut files: BTreeMap<&str, Vec<&Told<'_>>> = BTreeMap::new();
        for told in findings {
            files.entry(&told.path).or_default().push(told);
        }
        for (path, findings) in files {
            let mut heading = Some(format!("\n#### {}\n\n", code(path)));
            for alike in gathered(findings, |told| told.finding) {
                let item = self.item(&alike);
                self.push(&mut heading, &item, 1 + alike.others.len());
            }
        }
    }

    /// Adds an item and the heading that waits for the first one, if there is room.
    /// `count` findings are told by it.
    fn push(&mut self, heading: &mut Option<String>, item: &str, count: usize) {
        if self.text.len() + item.len() > LIMIT {
            self.cut += count;
            return;
        }
        self.text += &heading.take().unwrap_or_default();
        self.text += item;
    }

    fn item(&self, alike: &Alike<&Told<'_>>) -> String {
        let told = alike.first;
        let sign = match told.finding.severity {
            Severity::Error => "❌",
            Severity::Warning => "⚠️",
            Severity::Info => "ℹ️",
        };
        let level = self.run.severity(told.finding.severity);
        let line = lines(self.run, alike);
        let mut item = format!(
            "- {sign} **{level}**, {line}: {} {}\n",
            literal(&told.message()),
            code(told.finding.code),
        );
        for (label, text) in told.notes(self.run) {
            // A line of its own in the same item.
            item += &format!("  <br>**{label}**: {}\n", literal(&text));
        }
        item
    }

    /// What does not count, folded away.
    fn silenced(&mut self, silenced: &[Told<'_>]) {
        if silenced.is_empty() {
            return;
        }
        let title = self.run.own("report-silenced");
        self.text += &format!("\n<details>\n<summary>{title}</summary>\n\n");
        for told in silenced {
            let item = self.silenced_item(told);
            self.push(&mut None, &item, 1);
        }
        self.text += "\n</details>\n";
    }

    fn silenced_item(&self, told: &Told<'_>) -> String {
        let place = code(&format!("{}:{}", told.path, told.start.line));
        let reason = self.run.reason(told);
        let name = code(told.finding.code);
        format!("- {place} {name}: {} ({})\n", literal(&told.message()), literal(&reason))
    }
}

/// A text that is read as itself: no mark-up, no mention of a person, no reference to an issue.
fn literal(text: &str) -> String {
    markdown_escape(text).replace('@', "@<!-- -->")
}

/// A text in the type of code. Escapes do not work there, so that a backtick is left out.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', ""))
}
