use crate::diagnostic::Severity;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule};
use crate::model::{self, Model, Outside};
use crate::register::Transfer;
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-without-mechanism",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(44),
        Provision::gdpr(46),
        Provision::gdpr(13).paragraph(1).point("f"),
    ],
    page: include_str!("transfer_without_mechanism.md"),
    check,
};

/// A transfer names no mechanism and no adequacy decision covers all of its country, or data go to
/// a third country of which no transfer speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let id = register.id.as_str();
        let picture = model::transfers(model, register);
        for country in picture.declared.iter().filter_map(|one| unfounded(model, one)) {
            let code = country.value.to_string();
            findings.report(country.span, vec![("register", id.into()), ("country", code.into())]);
        }
        for Outside { by, country } in picture.outside {
            let declares =
                |one: &Transfer| one.country.is_none_or(|own| own.value == country.value);
            if !picture.declared.iter().any(declares) {
                let code = country.value.to_string();
                let arguments =
                    vec![("register", id.into()), ("by", by.into()), ("country", code.into())];
                findings.report_as("undeclared", model.field(register, "/transfers"), arguments);
                findings.related(country.span, "label-stated");
            }
        }
    }
}

/// The country of a transfer that rests on nothing.
fn unfounded<'a>(model: &Model<'_>, transfer: &'a Transfer) -> Option<&'a Spanned<CountryCode>> {
    let country = transfer.country.as_ref()?;
    let founded = model::mechanism(model, transfer).is_some() || model.in_eea(country.value);
    (!founded).then_some(country)
}
