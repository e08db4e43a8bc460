use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Purpose;

pub(crate) static RULE: Rule = Rule {
    id: "hetu-for-consent-only",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(5).paragraph(1).point("c"),
        Provision::statute("1050/2018").section("29"),
    ],
    page: include_str!("hetu_for_consent_only.md"),
    scope: Scope::File,
    check,
};

/// A purpose that rests on consent alone uses personal identity codes.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let codes = purpose.categories.iter().find(|reference| {
            model.categories.get(reference).is_some_and(|category| category.identity_code)
        });
        if let Some(code) = codes.filter(|_| rests_on_consent(purpose)) {
            findings.report(code.span(), vec![("purpose", purpose.id.as_str().into())]);
        }
    }
}

fn rests_on_consent(purpose: &Purpose) -> bool {
    let is_consent = |basis: LegalBasis| basis == LegalBasis::Consent;
    !purpose.bases.is_empty() && purpose.bases.iter().all(|one| is_consent(one.basis.value))
}
