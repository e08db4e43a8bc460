use super::phrases;
use crate::diagnostic::{Arguments, Severity};
use crate::law::catalogs::AdequacyState;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model, Outside};
use crate::register::Transfer;
use crate::text::{Date, Spanned};

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
/// a third country of which no transfer speaks. Of a transfer that names neither country nor mechanism
/// nobody can tell whether anything carries it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let id = register.id.as_str();
        let picture = model::transfers(model, register);
        let then = model.notice_date_of(register.id.span().file);
        for country in picture.declared.iter().filter_map(|one| unfounded(model, one)) {
            let name = phrases::country(model.catalogs, country.value);
            let mut arguments = vec![("register", id.into()), ("country", name.into())];
            let ended = then.and_then(|then| ended_since(model, country.value, then));
            let variant = if ended.is_some() { "ended" } else { "" };
            arguments.extend(ended.into_iter().flatten());
            findings.report_as(variant, country.span, arguments);
        }
        for (index, transfer) in picture.declared.iter().enumerate() {
            if transfer.country.is_none() && transfer.mechanism.is_none() {
                let span = model.head(register, &format!("/transfers/{index}"));
                findings.report_as("placeless", span, vec![("register", id.into())]);
            }
        }
        for Outside { by, country } in picture.outside {
            let declares =
                |one: &Transfer| one.country.is_none_or(|own| own.value == country.value);
            if !picture.declared.iter().any(declares) {
                let name = phrases::country(model.catalogs, country.value);
                let arguments =
                    vec![("register", id.into()), ("by", by.into()), ("country", name.into())];
                findings.report_as("undeclared", model.field(register, "/transfers"), arguments);
                findings.related(country.span, "label-stated");
            }
        }
    }
}

/// The country of a transfer that rests on nothing on the day of the check.
fn unfounded<'a>(model: &Model<'_>, transfer: &'a Transfer) -> Option<&'a Spanned<CountryCode>> {
    let country = transfer.country.as_ref()?;
    let founded = model::mechanism(model, transfer).is_some() || model.in_eea(country.value);
    (!founded).then_some(country)
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
