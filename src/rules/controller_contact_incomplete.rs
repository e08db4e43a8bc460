use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "controller-contact-incomplete",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(13).paragraph(1).point("a")],
    page: include_str!("controller_contact_incomplete.md"),
    scope: Scope::Workspace,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.controllers() {
        if !organisation.can_be_reached() {
            let arguments = vec![("organisation", organisation.id.as_str().into())];
            findings.report(organisation.id.span(), arguments);
        }
    }
}
