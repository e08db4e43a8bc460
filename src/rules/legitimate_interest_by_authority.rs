use super::controllers::is_of_authority;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "legitimate-interest-by-authority",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(1)],
    page: include_str!("legitimate_interest_by_authority.md"),
    scope: Scope::File,
    check,
};

/// A public authority rests a purpose on legitimate interests.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        for purpose in &register.purposes {
            let bases = purpose.bases.iter().map(|one| &one.basis);
            for basis in bases.filter(|one| one.value == LegalBasis::LegitimateInterests) {
                findings.report(basis.span, vec![("purpose", purpose.id.as_str().into())]);
            }
        }
    }
}
