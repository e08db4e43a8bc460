use std::collections::{BTreeMap, BTreeSet};

use super::agreements::of_processing;
use crate::diagnostic::{Argument, Phrase, Severity};
use crate::document::{Difference, differences};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, AnnexKind, Register};
use crate::text::{Date, Span, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "annex-outdated",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("annex_outdated.md"),
    scope: Scope::Workspace,
    check,
};

/// So many texts are told of a difference; a reader who needs more compares the documents.
const TOLD: usize = 6;

/// The description of the processing says something else than was approved, or is older than the
/// last change of a register that it is about.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for difference in differences(model) {
        if let Some(agreement) = model.agreements.named(&difference.approval.id) {
            tell(agreement, &difference, findings);
        }
    }
    let registers = by_id(model);
    let recorded: BTreeSet<&str> = model.approvals.iter().map(|one| one.id.as_str()).collect();
    // Where the approved facts are known, no days need to be compared.
    let mut by_day = of_processing(model);
    by_day.retain(|one| !recorded.contains(one.id.as_str()));
    for agreement in by_day {
        let describe =
            agreement.annexes.iter().filter(|annex| annex.kind == Some(AnnexKind::Description));
        let Some(approved) =
            describe.filter_map(|annex| annex.approved).max_by_key(|day| day.value)
        else {
            continue;
        };
        let named = agreement.registers.iter().filter_map(|one| registers.get(one.as_str()));
        for register in named {
            let Some(change) = last_change(model, register) else { continue };
            if approved.value < change.value {
                let arguments = vec![
                    ("agreement", agreement.id.as_str().into()),
                    ("date", approved.value.into()),
                    ("register", register.id.as_str().into()),
                    ("change", change.value.into()),
                ];
                findings.report(approved.span, arguments);
                findings.related(change.span, "label-stated");
            }
        }
    }
}

fn tell(agreement: &Agreement, difference: &Difference<'_>, findings: &mut Findings<'_>) {
    let Difference { approval, removed, added, .. } = difference;
    let listed = |phrases: &[Phrase]| match phrases {
        [] => Argument::List(vec!["–".to_owned()]),
        some => Argument::Phrases(some.iter().take(TOLD).cloned().collect()),
    };
    let mut arguments = vec![
        ("agreement", agreement.id.as_str().into()),
        ("version", approval.version.as_str().into()),
        ("date", approval.date.into()),
    ];
    arguments.push(("removed", listed(removed)));
    arguments.push(("added", listed(added)));
    findings.report_as("facts", agreement.id.span(), arguments);
    findings.related(Span::new(approval.place, 0, 0), "label-stated");
}

fn by_id<'a>(model: &Model<'a>) -> BTreeMap<&'a str, &'a Register> {
    model.maintained().map(|register| (register.id.as_str(), register)).collect()
}

/// The last change of the notice that is told of and has come.
fn last_change(model: &Model<'_>, register: &Register) -> Option<Spanned<Date>> {
    let changes = register.notice.iter().flat_map(|notice| &notice.changes);
    let days = changes.map(|change| change.date).filter(|day| day.value <= model.as_of);
    days.max_by_key(|day| day.value)
}
