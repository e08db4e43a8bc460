use crate::diagnostic::{Arguments, Severity};
use crate::law::catalogs::AdequacyState;
use crate::law::{CountryCode, Mechanism, Provision};
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Answer;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-adequacy-expired",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_adequacy_expired.md"),
    check,
};

/// A transfer rests on an adequacy decision that the catalog does not have in force: it had ended
/// on the day of the notice already, has ended since, or never was.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let then = model.notice_date_of(register.id.span().file);
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for transfer in transfers.into_iter().flatten() {
            let Some(country) = &transfer.country else { continue };
            let Some(mechanism) = &transfer.mechanism else { continue };
            if mechanism.value != Mechanism::Adequacy {
                continue;
            }
            if let Some((variant, arguments)) = fault(model, country.value, then) {
                findings.report_as(variant, mechanism.span, arguments);
            }
        }
    }
}

/// What is wrong with resting on an adequacy decision on `country`, if anything is.
fn fault(
    model: &Model<'_>,
    country: CountryCode,
    then: Option<Date>,
) -> Option<(&'static str, Arguments)> {
    let mut arguments = vec![("country", country.to_string().into())];
    let (row, last) = match model.catalogs.adequacy(country, model.as_of) {
        AdequacyState::InForce(_) | AdequacyState::AtRisk(_) => return None,
        AdequacyState::Never | AdequacyState::NotYet(_) => return Some(("never", arguments)),
        AdequacyState::Ended(row) => (row, row.valid_until),
    };
    // The catalog tells the last day of every decision that has ended (tested).
    let Some(last) = last else { return Some(("never", arguments)) };
    arguments.push(("decision", row.decision.to_string().into()));
    arguments.push(("date", last.into()));
    let ended =
        |day: &Date| matches!(model.catalogs.adequacy(country, *day), AdequacyState::Ended(_));
    match then.filter(ended) {
        Some(then) => {
            arguments.push(("notice", then.into()));
            Some(("then", arguments))
        }
        None => Some(("", arguments)),
    }
}
