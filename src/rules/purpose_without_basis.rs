use super::legal_basis_unclassified::is_unclassified;
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
        // Of a purpose that names law but no legal basis, `legal-basis-unclassified` speaks.
        let speaks = !purpose.anonymous_only && !is_unclassified(purpose);
        if purpose.bases.is_empty() && speaks {
            findings.report(purpose.id.span(), vec![("purpose", purpose.id.as_str().into())]);
        }
    }
}
