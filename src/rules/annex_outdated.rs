use std::collections::BTreeMap;

use super::agreements::of_processing;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{AnnexKind, Register};
use crate::text::{Date, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "annex-outdated",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("annex_outdated.md"),
    check,
};

/// The description of the processing is older than the last change of a register that it is about.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let registers = by_id(model);
    for agreement in of_processing(model) {
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

fn by_id<'a>(model: &Model<'a>) -> BTreeMap<&'a str, &'a Register> {
    model.maintained().map(|register| (register.id.as_str(), register)).collect()
}

/// The last change of the notice that is told of and has come.
fn last_change(model: &Model<'_>, register: &Register) -> Option<Spanned<Date>> {
    let changes = register.notice.iter().flat_map(|notice| &notice.changes);
    let days = changes.map(|change| change.date).filter(|day| day.value <= model.as_of);
    days.max_by_key(|day| day.value)
}
