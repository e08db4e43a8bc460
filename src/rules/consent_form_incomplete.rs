use crate::diagnostic::{Argument, Severity};
use crate::document::consent_forms;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "consent-form-incomplete",
    severity: Severity::Warning,
    provisions: &[Provision::statute("621/1999").section("26").subsection(1).point("2")],
    page: include_str!("consent_form_incomplete.md"),
    scope: Scope::Workspace,
    check,
};

/// A consent that people give on a form does not tell what they must know before they sign.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for form in consent_forms(model) {
        let lacking = form.lacking();
        if !lacking.is_empty() {
            let arguments = vec![
                ("consent", form.consent.id.as_str().into()),
                ("fields", Argument::Fields(lacking)),
            ];
            findings.report(form.consent.id.span(), arguments);
        }
    }
}
