use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "joint-arrangement-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(26).paragraph(1)],
    page: include_str!("joint_arrangement_missing.md"),
    scope: Scope::File,
    check,
};

/// Several controllers, and neither a statute nor an agreement that divides their duties.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| model.controllers_of(one).count() > 1) {
        let joint = register.joint.as_ref();
        if !joint.is_some_and(|joint| joint.provision.is_some() || joint.agreement.is_some()) {
            findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
        }
    }
}
