use crate::diagnostic::{Argument, Severity};
use crate::law::{LegalBasis, Provision, SpecialCondition};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Consent, ConsentKind, Purpose, Ref};
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "consent-without-record",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(7).paragraph(1), Provision::gdpr(7).paragraph(3)],
    page: include_str!("consent_without_record.md"),
    scope: Scope::File,
    check,
};

/// A basis or condition of consent names no consent, one that is no basis, or one of which nobody
/// can tell how it is shown and withdrawn.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        for (place, reference) in consents(purpose) {
            let Some(reference) = reference else {
                let arguments = vec![("purpose", purpose.id.as_str().into())];
                findings.report_as("unnamed", place, arguments);
                continue;
            };
            if let Some(consent) = model.consents.get(reference) {
                examine(consent, reference.span(), findings);
            }
        }
    }
}

/// Where the purpose rests on consent, and on which.
fn consents(purpose: &Purpose) -> impl Iterator<Item = (Span, Option<&Ref<Consent>>)> {
    let bases = purpose.bases.iter().filter(|one| one.basis.value == LegalBasis::Consent);
    let special = purpose.special.iter();
    let special = special.filter(|one| one.condition.value == SpecialCondition::ExplicitConsent);
    let bases = bases.map(|one| (one.basis.span, one.consent.as_ref()));
    bases.chain(special.map(|one| (one.condition.span, one.consent.as_ref())))
}

fn examine(consent: &Consent, place: Span, findings: &mut Findings<'_>) {
    let mut arguments = vec![("consent", Argument::from(consent.id.as_str()))];
    if consent.kind != ConsentKind::Basis {
        findings.report_as("kind", place, arguments);
        return findings.related(consent.id.span(), "label-defined");
    }
    let fields = [("recorded", &consent.recorded), ("withdrawal", &consent.withdrawal)];
    let lacking = fields.into_iter().filter(|(_, text)| text.is_none());
    let lacking: Vec<&'static str> = lacking.map(|(field, _)| field).collect();
    if !lacking.is_empty() {
        arguments.push(("fields", Argument::Fields(lacking)));
        findings.report(place, arguments);
        findings.related(consent.id.span(), "label-defined");
    }
}
