//! Findings that say the same in several places of a file, told together to people.
//!
//! Programs are told each place: a comment or a baseline silences one of them, and no other.

use std::collections::{BTreeMap, BTreeSet};

use super::run::{Run, Told};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::format;
use crate::text::FileId;

/// A finding, with those that are told together with it.
#[derive(Debug)]
pub(super) struct Alike<T> {
    /// The first of them.
    pub(super) first: T,
    /// The others, in their order.
    pub(super) others: Vec<T>,
}

/// What a finding says, but for its place.
type Said = (FileId, &'static str, &'static str, Severity, String);

/// `items` in their order, those that say the same at the place of the first of them.
pub(super) fn gathered<T>(
    items: impl IntoIterator<Item = T>,
    finding: impl Fn(&T) -> &Diagnostic,
) -> Vec<Alike<T>> {
    let mut firsts: BTreeMap<Said, usize> = BTreeMap::new();
    let mut all: Vec<Alike<T>> = Vec::new();
    for item in items {
        let said = finding(&item).gathered.then(|| said(finding(&item)));
        let known = said.as_ref().and_then(|said| firsts.get(said)).copied();
        if let Some(alike) = known.and_then(|at| all.get_mut(at)) {
            alike.others.push(item);
            continue;
        }
        firsts.extend(said.map(|said| (said, all.len())));
        all.push(Alike { first: item, others: Vec::new() });
    }
    all
}

fn said(one: &Diagnostic) -> Said {
    (one.span.file, one.code, one.variant, one.severity, format!("{:?}", one.arguments))
}

/// The lines of findings that are told together, in words.
pub(super) fn lines(run: &Run<'_>, alike: &Alike<&Told<'_>>) -> String {
    let all = std::iter::once(&alike.first).chain(&alike.others);
    let lines: BTreeSet<_> = all.map(|told| told.start.line).collect();
    if lines.len() == 1 {
        return run.count("report-line", alike.first.start.line);
    }
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let lines = format::list(run.language, &lines);
    run.say("report-lines", &[("lines", lines.into())])
}
