use super::phrases;
use super::transfers::{Declared, declared_in, leads_to};
use crate::diagnostic::{Arguments, Severity};
use crate::law::catalogs::AdequacyState;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::Register;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-without-mechanism",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(44),
        Provision::gdpr(46),
        Provision::gdpr(13).paragraph(1).point("f"),
    ],
    page: include_str!("transfer_without_mechanism.md"),
    scope: Scope::File,
    check,
};

/// A transfer names no mechanism and no adequacy decision covers all of its country, or data go to
/// a third country to which no transfer leads by that way. Of a transfer that names neither country
/// nor mechanism nobody can tell whether anything carries it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let unfounded = |one: &Declared<'_>| model::mechanism(model, one.transfer).is_none();
        for one in declared_in(model, register).filter(unfounded) {
            lacking(model, one, findings);
        }
        undeclared(model, register, findings);
    }
}

/// Tells of a transfer that rests on nothing on the day of the check.
fn lacking(model: &Model<'_>, one: Declared<'_>, findings: &mut Findings<'_>) {
    let register = one.register;
    let mut arguments = vec![("register", register.id.as_str().into())];
    let Some(country) = &one.transfer.country else {
        let place = model.head(register, &format!("/transfers/{}", one.at));
        findings.report_as("placeless", place, arguments);
        return;
    };
    arguments.push(("country", phrases::country(model.catalogs, country.value).into()));
    let then = model.notice_date_of(register.id.span().file);
    let ended = then.and_then(|then| ended_since(model, country.value, then));
    let variant = if ended.is_some() { "ended" } else { "" };
    arguments.extend(ended.into_iter().flatten());
    findings.report_as(variant, country.span, arguments);
}

/// Tells of third countries to which no transfer leads.
fn undeclared(model: &Model<'_>, register: &Register, findings: &mut Findings<'_>) {
    let picture = model::transfers(model, register);
    for place in picture.outside.into_iter().filter(|one| model.is_third(one.country.value)) {
        if picture.declared.iter().any(|one| leads_to(model, register, one, place)) {
            continue;
        }
        let name = phrases::country(model.catalogs, place.country.value);
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("by", place.by.into()),
            ("country", name.into()),
        ];
        findings.report_as("undeclared", model.field(register, "/transfers"), arguments);
        findings.related(place.country.span, "label-stated");
    }
}

/// Whether a decision covers every recipient in `country` on the day `on`.
fn is_adequate(model: &Model<'_>, country: CountryCode, on: Date) -> bool {
    match model.catalogs.adequacy(country, on) {
        AdequacyState::InForce(row) | AdequacyState::AtRisk(row) => row.scope_limits.is_none(),
        AdequacyState::Never | AdequacyState::NotYet(_) | AdequacyState::Ended(_) => false,
    }
}

/// The decision that carried the transfer on the day of the notice and has ended since.
fn ended_since(model: &Model<'_>, country: CountryCode, then: Date) -> Option<Arguments> {
    let AdequacyState::Ended(row) = model.catalogs.adequacy(country, model.as_of) else {
        return None;
    };
    let last = row.valid_until.filter(|_| is_adequate(model, country, then))?;
    Some(vec![("decision", row.decision.to_string().into()), ("date", last.into())])
}
