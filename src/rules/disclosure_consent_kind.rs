use super::controllers::is_of_authority;
use super::disclosures::{consent, identifies, is_secret, place, receiver};
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{ConsentKind, Disclosure, Register};

pub(crate) static RULE: Rule = Rule {
    id: "disclosure-consent-kind",
    severity: Severity::Info,
    provisions: &[Provision::statute("621/1999").section("26").subsection(1).point("2")],
    page: include_str!("disclosure_consent_kind.md"),
    scope: Scope::File,
    check,
};

/// Secret data go out on a consent alone, and it is not one that lifts secrecy.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        unnamed(model, register, findings);
        let given = model::given(register).filter(|one| identifies(one) && on_consent_alone(one));
        for disclosure in given.filter(|one| is_secret(model, register, &one.categories)) {
            let (Some(reference), Some(consent)) =
                (&disclosure.consent, consent(model, disclosure))
            else {
                continue;
            };
            let variant = match consent.kind {
                ConsentKind::SecrecyWaiver | ConsentKind::ItemisedWritten => continue,
                ConsentKind::Basis => "",
                ConsentKind::Courtesy => "courtesy",
                ConsentKind::Unstated => "unstated",
            };
            let arguments = vec![
                ("recipient", receiver(model, disclosure).into()),
                ("consent", consent.id.as_str().into()),
            ];
            findings.report_as(variant, reference.span(), arguments);
        }
    }
}

/// Disclosures that cite nothing but the provisions on consent, and name none.
fn unnamed(model: &Model<'_>, register: &Register, findings: &mut Findings<'_>) {
    let given = model::given_at(register).filter(|(_, one)| identifies(one));
    let nameless = given.filter(|(_, one)| one.consent.is_none() && on_consent_alone(one));
    for (at, disclosure) in nameless.filter(|(_, one)| !one.provisions.is_empty()) {
        let provisions = disclosure.provisions.iter().map(|one| one.value).collect();
        let arguments = vec![
            ("recipient", receiver(model, disclosure).into()),
            ("provisions", Argument::Provisions(provisions)),
        ];
        findings.report_as("unnamed", place(model, register, at), arguments);
    }
}

/// Whether no provision allows it but those that speak of the person's consent.
fn on_consent_alone(disclosure: &Disclosure) -> bool {
    let act = Provision::statute("621/1999");
    let of_consent =
        [act.section("26").subsection(1).point("2"), act.section("29").subsection(1).point("2")];
    let speaks = |one: Provision| of_consent.iter().any(|place| place.covers(one));
    disclosure.provisions.iter().all(|one| speaks(one.value))
}
