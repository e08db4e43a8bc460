use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-copy-route-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(1).point("f")],
    page: include_str!("transfer_copy_route_missing.md"),
    scope: Scope::File,
    check,
};

/// Safeguards carry the transfer, and it is not told where a copy of them can be had.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let has_safeguards =
        |one: Mechanism| one.is_safeguard() || one == Mechanism::CompellingInterests;
    for one in declared(model).filter(|one| one.transfer.copy.is_none()) {
        if let Some(mechanism) = one.named(has_safeguards) {
            let arguments = vec![("register", one.register.id.as_str().into())];
            findings.report(mechanism.span, arguments);
        }
    }
}
