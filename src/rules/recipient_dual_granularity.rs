use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model, Recipient, RecipientRole};
use crate::register::{Granularity, Register};

pub(crate) static RULE: Rule = Rule {
    id: "recipient-dual-granularity",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("b")],
    page: include_str!("recipient_dual_granularity.md"),
    scope: Scope::File,
    check,
};

/// A body gets figures for one purpose and data on persons for another, and nothing keeps the two
/// apart.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let recipients = model::recipients(model, register);
        let open: Vec<_> = model::dual(&recipients)
            .into_iter()
            .filter(|dual| !is_kept_apart(model, register, &dual.recipients))
            .collect();
        if let Some(first) = open.first() {
            let names = open.iter().map(|one| one.organisation.as_str().to_owned()).collect();
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("organisations", Argument::List(names)),
            ];
            let place = first.unnamed.unwrap_or(first.organisation);
            findings.report(place.span(), arguments);
            if place.span() != first.organisation.span() {
                findings.related(first.organisation.span(), "label-related");
            }
        }
    }
}

/// Every figure comes with a limit to its use, and every access right has somebody who reviews its
/// log.
fn is_kept_apart(model: &Model<'_>, register: &Register, recipients: &[&Recipient<'_>]) -> bool {
    let limited =
        |one: &&Recipient<'_>| one.granularity == Granularity::Identified || one.onward.is_some();
    let granted: Vec<&str> = recipients
        .iter()
        .filter(|one| one.role == RecipientRole::Grantee)
        .flat_map(|one| one.organisations.iter().map(|organisation| organisation.as_str()))
        .collect();
    let mut grants =
        model::grants(model, register).filter(|grant| granted.contains(&grant.grantee.as_str()));
    recipients.iter().all(limited) && grants.all(|grant| grant.log_reviewer.is_some())
}
