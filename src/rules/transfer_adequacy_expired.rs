use super::phrases;
use crate::diagnostic::{Arguments, Severity};
use crate::law::catalogs::{Adequacy, AdequacyState};
use crate::law::{CountryCode, Mechanism, Provision};
use crate::lint::{Failing, Findings, Rule, Scope, first_failing};
use crate::model::Model;
use crate::register::Answer;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-adequacy-expired",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_adequacy_expired.md"),
    scope: Scope::File,
    check,
};

/// A transfer rests on an adequacy decision that was not in force on the day of the notice, or is
/// not on the day of the check.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for transfer in transfers.into_iter().flatten() {
            let Some(country) = transfer.country.map(|country| country.value) else { continue };
            let adequacy = transfer.mechanism.filter(|one| one.value == Mechanism::Adequacy);
            let Some(mechanism) = adequacy else { continue };
            let file = register.id.span().file;
            if let Some(failing) = first_failing(model, file, |day| lack(model, country, day)) {
                let (variant, arguments) = worded(model, country, &failing);
                findings.report_as(variant, mechanism.span, arguments);
            }
        }
    }
}

/// Why no decision carries the transfer.
enum Lack<'c> {
    /// The last one ended.
    Ended(&'c Adequacy),
    /// There was none, or it was still to come.
    None,
}

fn lack<'c>(model: &Model<'c>, country: CountryCode, day: Date) -> Option<Lack<'c>> {
    match model.catalogs.adequacy(country, day) {
        AdequacyState::InForce(_) | AdequacyState::AtRisk(_) => None,
        AdequacyState::Ended(row) => Some(Lack::Ended(row)),
        AdequacyState::Never | AdequacyState::NotYet(_) => Some(Lack::None),
    }
}

fn worded(
    model: &Model<'_>,
    country: CountryCode,
    failing: &Failing<Lack<'_>>,
) -> (&'static str, Arguments) {
    let mut arguments = vec![("country", phrases::country(model.catalogs, country).into())];
    if let Failing::Then { notice, .. } = failing {
        arguments.push(("notice", (*notice).into()));
    }
    // A row of a workspace's own catalog may tell that a decision has ended, and not when.
    let ended = match failing.told() {
        Lack::Ended(row) => row.valid_until.map(|day| (row, day)),
        Lack::None => None,
    };
    let variant = match ended {
        Some((row, day)) => {
            arguments.push(("decision", row.decision.to_string().into()));
            arguments.push(("date", day.into()));
            failing.variant()
        }
        None if lack(model, country, model.as_of).is_some() => "never",
        None => "before",
    };
    (variant, arguments)
}
