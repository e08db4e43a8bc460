use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "anonymous-and-personal-same-purpose",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(4).point("1"), Provision::gdpr(89)],
    page: include_str!("anonymous_and_personal_same_purpose.md"),
    check,
};

/// A purpose uses anonymous data only, and states a basis for personal data all the same.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let is_personal = !purpose.bases.is_empty() || !purpose.special.is_empty();
        if purpose.anonymous_only && is_personal {
            findings.report(purpose.id.span(), vec![("purpose", purpose.id.as_str().into())]);
        }
    }
}
