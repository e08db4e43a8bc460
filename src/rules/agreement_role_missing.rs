use super::agreements::standing;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, AgreementKind, PartyRole};

pub(crate) static RULE: Rule = Rule {
    id: "agreement-role-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(26), Provision::gdpr(28)],
    page: include_str!("agreement_role_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// No party of an agreement has a role without which there is no such agreement.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for agreement in standing(model) {
        if let Some(variant) = lacking(agreement) {
            let id = agreement.id.as_str().into();
            findings.report_as(variant, agreement.id.span(), vec![("agreement", id)]);
        }
    }
}

/// Which role is lacking, as a wording of the page.
fn lacking(agreement: &Agreement) -> Option<&'static str> {
    let count = |role| agreement.parties.iter().filter(|party| party.role == role).count();
    let controllers = count(PartyRole::Controller) + count(PartyRole::JointController);
    match agreement.kind {
        AgreementKind::Processing => match count(PartyRole::Processor) {
            0 => Some("processor"),
            // Between a processor and its own one, neither is a controller.
            1 if controllers == 0 => Some(""),
            _ => None,
        },
        AgreementKind::JointControl => (controllers < 2).then_some("joint"),
        AgreementKind::AccessRight
        | AgreementKind::Procurement
        | AgreementKind::Disclosure
        | AgreementKind::TaskTransfer => None,
    }
}
