use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimKind, Register};

pub(crate) static RULE: Rule = Rule {
    id: "adm-unstated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(13).paragraph(2).point("f"), Provision::gdpr(22)],
    page: include_str!("adm_unstated.md"),
    scope: Scope::File,
    check,
};

/// A register answers the question; a published text may do so in words of its own.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let silent = |one: &&Register| {
        let says = |claim: &Claim| claim.about == ClaimKind::AutomatedDecision;
        one.automated_decisions.is_none() && !one.stated.iter().any(says)
    };
    for register in model.maintained().filter(silent) {
        findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
    }
}
