use std::collections::BTreeSet;

use super::claims::lists_rights;
use super::contacts::{is_authority, tells_authority};
use super::layouts::without;
use super::names::all_of;
use super::parties::name;
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::SupervisoryAuthority;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, Claim, ClaimKind, Localized, Organisation, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "sa-contact-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("d"), Provision::gdpr(77)],
    page: include_str!("sa_contact_missing.md"),
    scope: Scope::File,
    check,
};

/// A layout has no place for the authority, or the catalog has none that can be told for a
/// controller's country.
/// Either is told once, however many notices lack the authority for it. A published text that lists
/// rights names the authority as well, and the one that is competent.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for layout in without(model, &[BlockName::SupervisoryAuthority]) {
        findings.report(layout.id.span(), vec![("layout", layout.id.as_str().into())]);
    }
    let unnamed = |register: &&Register| {
        let named = register.stated.iter().any(|claim| claim.about == ClaimKind::Authority);
        lists_rights(register) && !named
    };
    for register in model.maintained().filter(unnamed) {
        let arguments = vec![("register", register.id.as_str().into())];
        findings.report_as("claim", model.field(register, "/stated"), arguments);
    }
    model.maintained().for_each(|register| incompetent(model, register, findings));
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let Some((organisation, country)) = model.seat_of(register) else { continue };
        let is_known = model.catalogs.membership(country.value).is_some();
        let unknown = model.catalogs.published_authority(country.value).is_none();
        if is_known && unknown && told.insert(organisation.id.as_str()) {
            let name = phrases::country(model.catalogs, country.value);
            let arguments =
                vec![("organisation", organisation.id.as_str().into()), ("country", name.into())];
            findings.report_as("country", country.span, arguments);
        }
    }
}

/// Whether a claim in words names no body in a field, and its words do not tell of the authority.
fn is_silent(claim: &Claim, authority: &SupervisoryAuthority) -> bool {
    let tells = |text: &Localized| all_of(text).any(|one| tells_authority(one, authority));
    let in_words = claim.text.as_ref().is_some_and(|text| !tells(text));
    in_words && claim.organisation.is_none() && claim.web.is_none()
}

/// A published text names bodies as the supervisory authority, and none of them is competent (Art.
/// 55). A text of which a body is not known is not judged.
fn incompetent(model: &Model<'_>, register: &Register, findings: &mut Findings<'_>) {
    let country = model.country_of(register);
    let Some(authority) = model.catalogs.published_authority(country) else { return };
    let claims = || register.stated.iter().filter(|one| one.about == ClaimKind::Authority);
    let named: Vec<_> = claims().filter_map(|one| one.organisation.as_ref()).collect();
    if let Some(first) = claims().next().filter(|_| claims().all(|one| is_silent(one, authority))) {
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("authority", phrases::name(&country.to_string(), &authority.names).into()),
        ];
        findings.report_as("unnamed", first.place.span, arguments);
        return;
    }
    let is_other = |one: &Ref<Organisation>| {
        model.organisations.get(one).is_some_and(|body| !is_authority(body, authority))
    };
    if !named.iter().all(|one| is_other(one)) {
        return;
    }
    for other in named {
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("named", name(model, other.as_str()).into()),
            ("authority", phrases::name(&country.to_string(), &authority.names).into()),
        ];
        findings.report_as("other", other.span(), arguments);
    }
}
