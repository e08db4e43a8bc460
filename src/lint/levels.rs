//! Levels that a workspace gives to rules.

use super::Rule;
use crate::diagnostic::{Argument, Diagnostic, OtherLevel, Severity};
use crate::language::nearest;
use crate::model::Model;
use crate::register::{Level, SeverityChange, Workspace};
use crate::text::Span;

/// Rules that judge words: lists of words, the length of sentences, names that look alike. Words
/// alone prove nothing, so none of these stops a build, whatever a workspace asks for.
pub const HINTS: &[&str] = &[
    "adm-rights-wording",
    "category-hints-special",
    "category-proxy-special",
    "duty-shifted-to-subject",
    "grant-necessity-weak",
    "identity-check-excess",
    "obsolete-term",
    "open-ended-list",
    "organisation-name-variant",
    "personal-data-in-source",
    "purpose-unspecific",
    "recipient-category-vague",
    "sentence-too-long",
    "shared-snippet",
    "system-name-variant",
    "vulnerable-group-unflagged",
];

/// Whether the rule of that id judges words.
#[must_use]
pub fn is_hint(id: &str) -> bool {
    HINTS.contains(&id)
}

/// The level at which `rule` is run; `None` where the workspace turns it off.
pub(super) fn of(workspace: Option<&Workspace>, rule: &Rule) -> Option<Severity> {
    match change(workspace, rule).map(|change| change.level.value) {
        None => Some(rule.severity),
        Some(Level::Off) => None,
        Some(Level::Info) => Some(Severity::Info),
        Some(Level::Warning) => Some(Severity::Warning),
        Some(Level::Error) if is_hint(rule.id) => Some(Severity::Warning),
        Some(Level::Error) => Some(Severity::Error),
    }
}

/// What a finding says of its level, where it is not the rule's own.
pub(super) fn other(workspace: Option<&Workspace>, rule: &Rule) -> Option<OtherLevel> {
    let change = change(workspace, rule)?;
    of(workspace, rule).filter(|level| *level != rule.severity)?;
    Some(OtherLevel { own: rule.severity, reason: change.reason.value.clone() })
}

/// The level that the workspace gives the rule, with a reason: without one it does not count.
fn change<'w>(workspace: Option<&'w Workspace>, rule: &Rule) -> Option<&'w SeverityChange> {
    workspace?.severities.get(rule.id).filter(|change| is_reasoned(change))
}

fn is_reasoned(change: &SeverityChange) -> bool {
    !change.reason.value.trim().is_empty()
}

/// A rule that the workspace turns off, or whose findings it weighs less than the rule does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lowered {
    /// Where the workspace says so.
    pub span: Span,
    /// The rule.
    pub rule: &'static str,
    /// The rule's own level.
    pub own: Severity,
    /// The level that it has; `None` where it is not run.
    pub level: Option<Severity>,
    /// Why, in the workspace's own words.
    pub reason: String,
}

/// The rules that are turned off or lowered, in the order of `rules`.
#[must_use]
pub fn lowered(workspace: Option<&Workspace>, rules: &[&'static Rule]) -> Vec<Lowered> {
    let of_rule = |rule: &&'static Rule| {
        let change = change(workspace, rule)?;
        let level = of(workspace, rule);
        level.is_none_or(|level| level < rule.severity).then(|| Lowered {
            span: change.level.span,
            rule: rule.id,
            own: rule.severity,
            level,
            reason: change.reason.value.clone(),
        })
    };
    rules.iter().filter_map(of_rule).collect()
}

/// Levels without a reason: they change nothing, and say so.
pub(super) fn unreasoned<'m>(
    model: &'m Model<'_>,
    rules: &'m [&'static Rule],
) -> impl Iterator<Item = Diagnostic> + 'm {
    let changes = model.workspace.into_iter().flat_map(|workspace| &workspace.severities);
    let known = |id: &str| rules.iter().any(|rule| rule.id == id);
    let bare = changes.filter(move |(id, change)| known(id) && !is_reasoned(change));
    bare.map(|(id, change)| {
        let arguments = vec![("rule", Argument::from(id.as_str()))];
        let (code, span) = ("suppression-form", change.reason.span);
        Diagnostic::new(code, Severity::Error, span, arguments, Vec::new()).worded("level")
    })
}

/// Levels for rules that do not exist: they would silently do nothing.
pub(super) fn unknown<'m>(
    model: &'m Model<'_>,
    rules: &'m [&'static Rule],
) -> impl Iterator<Item = Diagnostic> + 'm {
    let changes = model.workspace.into_iter().flat_map(|workspace| &workspace.severities);
    let strange = move |id: &str| rules.iter().all(|rule| rule.id != id);
    let unknown = changes.filter(move |(id, _)| strange(id));
    unknown.map(move |(id, change)| told(model, rules, id, change))
}

/// Levels of error for rules that judge words: they stay warnings.
pub(super) fn raised<'m>(
    model: &'m Model<'_>,
    rules: &'m [&'static Rule],
) -> impl Iterator<Item = Diagnostic> + 'm {
    let changes = model.workspace.into_iter().flat_map(|workspace| &workspace.severities);
    let raised = changes.filter(|(id, change)| {
        let known = rules.iter().any(|rule| rule.id == id.as_str());
        change.level.value == Level::Error && known && is_hint(id)
    });
    raised.map(|(id, change)| {
        let arguments = vec![("rule", Argument::from(id.as_str()))];
        let (code, span) = ("hint-raised", change.level.span);
        Diagnostic::new(code, Severity::Error, span, arguments, Vec::new())
    })
}

fn told(
    model: &Model<'_>,
    rules: &[&'static Rule],
    id: &str,
    change: &SeverityChange,
) -> Diagnostic {
    let known: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
    let mut arguments = vec![("value", Argument::from(id))];
    let near = nearest(id, known.iter().copied());
    arguments.extend(near.map(|near| ("suggestion", near.into())));
    arguments.push(("values", Argument::List(known.iter().map(|&one| one.to_owned()).collect())));
    let variant = if near.is_some() { "suggestion" } else { "" };
    let level = change.level.span;
    let key =
        model.tree(level.file).and_then(|tree| tree.root()?.key_span(&format!("/severities/{id}")));
    let span = key.unwrap_or(level);
    let finding = Diagnostic::new("value-unknown", Severity::Error, span, arguments, Vec::new());
    finding.worded(variant)
}
