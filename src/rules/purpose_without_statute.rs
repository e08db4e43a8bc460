use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Basis, Localized, Purpose, Task};

pub(crate) static RULE: Rule = Rule {
    id: "purpose-without-statute",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("purpose_without_statute.md"),
    scope: Scope::File,
    check,
};

/// A purpose or a task is said to be statutory, and no act is named for it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        if is_statutory(&purpose.text) && !cites(purpose) {
            findings.report(purpose.id.span(), vec![("purpose", purpose.id.as_str().into())]);
            continue;
        }
        for task in purpose.tasks.iter().filter(|task| is_unsupported(purpose, task)) {
            let arguments = vec![("purpose", purpose.id.as_str().into())];
            let first = task.text.iter().next().map(|(_, text)| text.span);
            findings.report_as("task", first.unwrap_or(purpose.id.span()), arguments);
        }
    }
}

fn is_statutory(text: &Localized) -> bool {
    text.iter().any(|(_, text)| speaks_of(&text.value, Topic::Statutory))
}

/// Whether the purpose, its tasks or its bases name any law.
fn cites(purpose: &Purpose) -> bool {
    purpose.tasks.iter().any(|task| !task.provisions.is_empty())
        || purpose.bases.iter().any(|basis| !basis.provisions.is_empty())
        || purpose.special.iter().any(|special| !special.provisions.is_empty())
}

/// Whether the task is said to be statutory and neither it nor a statutory basis of the purpose
/// names law; a basis on which all tasks rest without law is told by
/// `statutory-basis-without-provision`.
fn is_unsupported(purpose: &Purpose, task: &Task) -> bool {
    let laid_down = |basis: &&Basis| basis.basis.value.needs_law();
    let bases: Vec<&Basis> = purpose.bases.iter().filter(laid_down).collect();
    is_statutory(&task.text)
        && task.provisions.is_empty()
        && (bases.is_empty() || cites(purpose))
        && bases.iter().all(|basis| basis.provisions.is_empty())
}
