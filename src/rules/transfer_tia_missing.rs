use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-tia-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(46).paragraph(1)],
    page: include_str!("transfer_tia_missing.md"),
    scope: Scope::File,
    check,
};

/// A safeguard carries the transfer, and nobody has assessed the destination.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.transfer.assessed.is_none()) {
        if let Some(mechanism) = one.named(Mechanism::is_safeguard) {
            let arguments = vec![
                ("register", one.register.id.as_str().into()),
                ("provision", mechanism.value.provision().into()),
            ];
            findings.report(mechanism.span, arguments);
        }
    }
}
