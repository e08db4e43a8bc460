use super::controllers::is_private;
use super::phrases;
use crate::diagnostic::{Argument, Phrase, Severity};
use crate::law::{LegalBasis, Provision};
use crate::lint::words::means_the_rest;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Basis, Localized, Purpose, Register, Task};

pub(crate) static RULE: Rule = Rule {
    id: "legal-basis-contradiction",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6)],
    page: include_str!("legal_basis_contradiction.md"),
    scope: Scope::File,
    check,
};

/// A purpose has two bases of which one makes the other void; or consent is said to cover all the
/// rest, and meets what rests on something else or on nothing.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let is_private = is_private(model, register);
        for purpose in &register.purposes {
            if let Some((one, other)) = contradiction(purpose, is_private) {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("one", phrases::basis(model.catalogs, one.basis.value).into()),
                    ("other", phrases::basis(model.catalogs, other.basis.value).into()),
                ];
                findings.report(other.basis.span, arguments);
                findings.related(one.basis.span, "label-conflicts");
            }
            let left = || left_over(model, register, purpose);
            let Some((consent, left)) = rest(purpose).map(|one| (one, left())) else { continue };
            if !left.is_empty() {
                let id = purpose.id.as_str().into();
                let arguments = vec![("purpose", id), ("left", Argument::Phrases(left))];
                findings.report_as("rest", consent.basis.span, arguments);
            }
        }
    }
}

/// Two bases of the whole purpose of which one makes the other void: law and the will of the person
/// or of the controller, or both of these. With an authority, of law and either of these
/// `consent-beside-public-task` and `legitimate-interest-by-authority` speak.
fn contradiction(purpose: &Purpose, is_private: bool) -> Option<(&Basis, &Basis)> {
    let whole = || purpose.bases.iter().filter(|basis| basis.scope.is_none());
    let of = |basis: LegalBasis| whole().find(|one| one.basis.value == basis);
    let (consent, interests) = (of(LegalBasis::Consent), of(LegalBasis::LegitimateInterests));
    let law = whole().find(|basis| basis.basis.value.needs_law()).filter(|_| is_private);
    law.zip(consent.or(interests)).or(consent.zip(interests))
}

/// The consent that is said to cover whatever the law does not.
fn rest(purpose: &Purpose) -> Option<&Basis> {
    let consents = purpose.bases.iter().filter(|one| one.basis.value == LegalBasis::Consent);
    let says = |scope: &Localized| scope.iter().any(|(_, said)| means_the_rest(&said.value));
    consents.into_iter().find(|one| one.scope.as_ref().is_some_and(says))
}

/// Tasks of the purpose that rest on no law and on no basis of their own, and other purposes of
/// the register that rest on something else than consent or law, or on nothing.
fn left_over(model: &Model<'_>, register: &Register, purpose: &Purpose) -> Vec<Phrase> {
    let open = |task: &&Task| task.provisions.is_empty() && task.basis.is_none();
    let tasks = purpose.tasks.iter().filter(open);
    let tasks = tasks.map(|task| phrases::said(model, &task.text));
    let others = register.purposes.iter().filter(|one| one.id.as_str() != purpose.id.as_str());
    let personal = others.filter(|one| !one.anonymous_only);
    let rests = |one: &&Purpose| {
        let settled = |basis: &Basis| {
            basis.basis.value == LegalBasis::Consent || basis.basis.value.needs_law()
        };
        !one.bases.iter().any(settled)
    };
    let purposes = personal.filter(rests).map(|one| phrases::said(model, &one.text));
    tasks.chain(purposes).collect()
}
