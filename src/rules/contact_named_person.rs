use super::contacts::contacts;
use super::people::full_names;
use super::texts::seen;
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

/// A contact is named by person, or a text has what looks like the name of one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for person in contacts(model).into_iter().filter_map(|contact| contact.person.as_ref()) {
        findings.report(person.span, Vec::new());
    }
    let named = seen(model, |_, prose| {
        let names = full_names(&prose.text).into_iter();
        let name = |(start, end)| Some((prose.span, prose.text.get(start..end)?.to_owned()));
        names.filter_map(name).collect()
    });
    for (span, name) in named {
        findings.report_as("text", span, vec![("name", name.into())]);
    }
}
