use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "purpose-without-basis",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("c"), Provision::gdpr(6)],
    page: include_str!("purpose_without_basis.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        if purpose.bases.is_empty() && !purpose.anonymous_only {
            findings.report(purpose.id.span(), vec![("purpose", purpose.id.as_str().into())]);
        }
    }
}
