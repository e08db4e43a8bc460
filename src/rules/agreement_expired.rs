use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope, first_failing};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-expired",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("agreement_expired.md"),
    scope: Scope::Workspace,
    check,
};

/// An agreement on which a register rests has ended; it is told once, of the first such register.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        for agreement in model::agreements_of(model, register) {
            // A check for an earlier day than that of the notice looks back: what still runs is no finding.
            let over = agreement.until.filter(|until| model.is_past(Some(*until)));
            let Some(until) = over else { continue };
            let ended = |day| (until.value < day).then_some(());
            let Some(failing) = first_failing(model, register.id.span().file, ended) else {
                continue;
            };
            if told.insert(agreement.id.as_str()) {
                let mut arguments = vec![
                    ("agreement", agreement.id.as_str().into()),
                    ("date", until.value.into()),
                    ("register", register.id.as_str().into()),
                ];
                arguments.extend(failing.notice().map(|notice| ("notice", notice.into())));
                findings.report_as(failing.variant(), until.span, arguments);
                findings.related(register.id.span(), "label-related");
            }
        }
    }
}
