use super::contacts::contacts;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "contact-named-person",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(1).point("c")],
    page: include_str!("contact_named_person.md"),
    scope: Scope::Workspace,
    check,
};

/// A contact is named by person.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for person in contacts(model).into_iter().filter_map(|contact| contact.person.as_ref()) {
        findings.report(person.span, Vec::new());
    }
}
