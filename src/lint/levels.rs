//! Levels that a workspace gives to rules.

use super::Rule;
use crate::diagnostic::{Argument, Diagnostic, OtherLevel, Severity};
use crate::language::nearest;
use crate::model::Model;
use crate::register::{Level, SeverityChange, Workspace};

/// The level at which `rule` is run; `None` where the workspace turns it off.
pub(super) fn of(workspace: Option<&Workspace>, rule: &Rule) -> Option<Severity> {
    match change(workspace, rule).map(|change| change.level.value) {
        None => Some(rule.severity),
        Some(Level::Off) => None,
        Some(Level::Info) => Some(Severity::Info),
        Some(Level::Warning) => Some(Severity::Warning),
        Some(Level::Error) => Some(Severity::Error),
    }
}

/// What a finding says of its level, where it is not the rule's own.
pub(super) fn other(workspace: Option<&Workspace>, rule: &Rule) -> Option<OtherLevel> {
    let change = change(workspace, rule)?;
    of(workspace, rule).filter(|level| *level != rule.severity)?;
    Some(OtherLevel { own: rule.severity, reason: change.reason.value.clone() })
}

fn change<'w>(workspace: Option<&'w Workspace>, rule: &Rule) -> Option<&'w SeverityChange> {
    workspace?.severities.get(rule.id)
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
