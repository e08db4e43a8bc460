use super::agreements::of_processing;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "agreement-unsigned",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(28).paragraph(9)],
    page: include_str!("agreement_unsigned.md"),
    scope: Scope::Workspace,
    check,
};

/// A processing agreement has no day of signature.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in of_processing(model).into_iter().filter(|one| one.signed.is_none()) {
        let id = agreement.id.as_str().into();
        findings.report(agreement.id.span(), vec![("agreement", id)]);
    }
}
