//! Findings that a workspace takes upon itself, with a reason and until a day.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::comment::{Asked, Comment, Until, comments};
use super::{CHECKS, Rule};
use crate::diagnostic::{Argument, Arguments, Diagnostic};
use crate::language::nearest;
use crate::model::Model;
use crate::register;
use crate::text::{Date, FileId, Span, Spanned};

/// A finding that a comment in the file silences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppressed {
    /// The finding.
    pub finding: Diagnostic,
    /// The comment.
    pub by: Span,
    /// Until when, if the comment says so.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
}

/// A suppression as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commented {
    /// The comment.
    pub span: Span,
    /// The rules it names; none where it is not in the form.
    pub rules: Vec<String>,
    /// Its last day, if it has one that is a day.
    pub until: Option<Date>,
    /// Why.
    pub reason: Option<String>,
    /// What it does.
    pub state: State,
    /// How many findings it silences.
    pub findings: usize,
}

/// What a suppression does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It silences something.
    InForce,
    /// Its day is over.
    Lapsed,
    /// There is nothing that it could silence.
    Unused,
    /// It is not in the form, gives no reason, or its day is none of the calendar.
    Malformed,
}

/// What of the rules' findings stands.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    /// Every suppression of the workspace, in the order of files and places.
    pub comments: Vec<Commented>,
    /// What stands, and what is to be said of the suppressions themselves.
    pub findings: Vec<Diagnostic>,
    /// What is silenced.
    pub suppressed: Vec<Suppressed>,
}

/// Divides what `rules` have found by the comments in the files.
///
/// A suppression without a reason, or whose day is over or is none, silences nothing and is a
/// finding. One that silences nothing is a finding too, but only in a workspace that is `readable`:
/// of a file that is not, the rules see nothing.
#[must_use]
pub fn suppress(
    model: &Model<'_>,
    rules: &[&'static Rule],
    found: Vec<Diagnostic>,
    readable: bool,
) -> Verdict {
    let by_file: Vec<(FileId, Vec<Comment<'_>>)> = model
        .all_trees()
        .par_iter()
        .map(|tree| (tree.file, comments(tree, text(model, tree.file))))
        .filter(|(_, comments)| !comments.is_empty())
        .collect();
    let by_file: BTreeMap<FileId, Vec<Comment<'_>>> = by_file.into_iter().collect();
    let mut desk = Desk { model, rules, met: BTreeSet::new(), verdict: Verdict::default() };
    for finding in found {
        let comments = by_file.get(&finding.span.file).map(Vec::as_slice).unwrap_or_default();
        desk.receive(finding, comments);
    }
    by_file.values().flatten().for_each(|comment| desk.tell(comment, readable));
    desk.verdict.findings.sort_by_key(|finding| (finding.span, finding.code));
    let listed = by_file.values().flatten().map(|comment| desk.listed(comment));
    let listed = listed.collect();
    Verdict { comments: listed, ..desk.verdict }
}

/// The day that is written with its parts the other way round: `27.3.2027`.
fn turned(day: &str) -> Option<Date> {
    let mut parts = day.trim_end_matches('.').split(['.', '/']);
    let mut part = || parts.next()?.parse::<u32>().ok();
    let (day, month, year) = (part()?, part()?, part()?);
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}

fn text<'m>(model: &'m Model<'_>, file: FileId) -> &'m str {
    model.sources.get(file).map_or("", |source| source.text.as_str())
}

struct Desk<'m> {
    model: &'m Model<'m>,
    rules: &'m [&'static Rule],
    /// The places in comments of the rules that have found something on the line.
    met: BTreeSet<Span>,
    verdict: Verdict,
}

impl Desk<'_> {
    fn receive(&mut self, finding: Diagnostic, comments: &[Comment<'_>]) {
        let mut valid = None;
        for comment in comments {
            let Some(asked) = &comment.asked else { continue };
            let named = asked.rules.iter().find(|rule| rule.value == finding.code);
            let Some(rule) = named.filter(|rule| self.is_rule(rule.value)) else { continue };
            if self.is_about(comment, &finding) {
                self.met.insert(rule.span);
                valid = valid.or_else(|| self.valid(comment.span, asked, &finding));
            }
        }
        match valid {
            Some(suppressed) => self.verdict.suppressed.push(suppressed),
            None => self.verdict.findings.push(finding),
        }
    }

    fn is_rule(&self, id: &str) -> bool {
        self.rules.iter().any(|rule| rule.id == id)
    }

    /// Whether the finding stands on the comment's line, or is on the value of a key that does: a
    /// long text has no line of its own on which a comment could stand.
    fn is_about(&self, comment: &Comment<'_>, finding: &Diagnostic) -> bool {
        let on_line = |span: Span| (comment.line.start..=comment.line.end).contains(&span.start);
        let key = || self.model.tree(finding.span.file)?.key_of(finding.span);
        !comment.line.is_empty() && (on_line(finding.span) || key().is_some_and(on_line))
    }

    fn valid(&self, by: Span, asked: &Asked<'_>, finding: &Diagnostic) -> Option<Suppressed> {
        let until = match asked.until {
            None => None,
            Some(Until::Day(day)) if day >= self.model.as_of => Some(day),
            Some(Until::Day(_) | Until::Unreadable(_)) => return None,
        };
        let reason = asked.reason?.to_owned();
        Some(Suppressed { finding: finding.clone(), by, until, reason })
    }

    fn listed(&self, comment: &Comment<'_>) -> Commented {
        let none = Asked::default();
        let asked = comment.asked.as_ref().unwrap_or(&none);
        let suppressed = &self.verdict.suppressed;
        let findings = suppressed.iter().filter(|one| one.by == comment.span).count();
        let state = match asked.until {
            _ if asked.reason.is_none() => State::Malformed,
            Some(Until::Unreadable(_)) => State::Malformed,
            Some(Until::Day(day)) if day < self.model.as_of => State::Lapsed,
            Some(Until::Day(_)) | None if findings == 0 => State::Unused,
            Some(Until::Day(_)) | None => State::InForce,
        };
        Commented {
            span: comment.span,
            rules: asked.rules.iter().map(|rule| rule.value.to_owned()).collect(),
            until: match asked.until {
                Some(Until::Day(day)) => Some(day),
                Some(Until::Unreadable(_)) | None => None,
            },
            reason: asked.reason.map(str::to_owned),
            state,
            findings,
        }
    }

    /// What is to be said of the comment itself.
    fn tell(&mut self, comment: &Comment<'_>, readable: bool) {
        let Some(asked) = &comment.asked else {
            return self.report("suppression-form", "", comment.span, Vec::new());
        };
        let (known, unknown): (Vec<&Spanned<&str>>, Vec<_>) =
            asked.rules.iter().partition(|rule| self.is_rule(rule.value));
        unknown.into_iter().for_each(|rule| self.unknown(rule));
        if asked.reason.is_none() {
            return self.report("suppression-form", "reason", comment.span, Vec::new());
        }
        let (met, unmet): (Vec<_>, Vec<_>) =
            known.into_iter().partition(|rule| self.met.contains(&rule.span));
        match asked.until {
            Some(Until::Unreadable(day)) => {
                let mut arguments = vec![("value", day.into())];
                let meant = turned(day);
                arguments.extend(meant.map(|day| ("suggestion", day.to_string().into())));
                let variant = if meant.is_some() { "date-form" } else { "date" };
                return self.report("suppression-form", variant, comment.span, arguments);
            }
            Some(Until::Day(day)) if day < self.model.as_of && !met.is_empty() => {
                let arguments = vec![("date", day.into())];
                self.report("suppression-lapsed", "", comment.span, arguments);
            }
            Some(Until::Day(_)) | None => {}
        }
        if readable && !self.model.is_history(comment.span.file) {
            unmet.into_iter().for_each(|rule| self.unused(rule));
        }
    }

    fn unused(&mut self, rule: &Spanned<&str>) {
        self.report("suppression-unused", "", rule.span, vec![("rule", rule.value.into())]);
    }

    fn unknown(&mut self, rule: &Spanned<&str>) {
        let mut arguments = vec![("rule", Argument::from(rule.value))];
        let reading = register::CHECKS.iter().map(|(code, _)| *code);
        let checks = reading.chain(CHECKS.iter().map(|check| check.code));
        let variant = match nearest(rule.value, self.rules.iter().map(|one| one.id)) {
            _ if checks.clone().any(|code| code == rule.value) => "reading",
            Some(near) => {
                arguments.push(("suggestion", near.into()));
                "suggestion"
            }
            None => "",
        };
        self.report("suppression-unknown", variant, rule.span, arguments);
    }

    fn report(
        &mut self,
        code: &'static str,
        variant: &'static str,
        span: Span,
        arguments: Arguments,
    ) {
        let Some(check) = CHECKS.iter().find(|check| check.code == code) else { return };
        let finding = Diagnostic::new(code, check.severity, span, arguments, Vec::new());
        self.verdict.findings.push(finding.worded(variant));
    }
}
