use super::phrases;
use super::transfers::{ClaimedAdequacy, claimed_adequacy, declared};
use crate::diagnostic::{Arguments, Severity};
use crate::law::catalogs::{Adequacy, AdequacyState};
use crate::law::{CountryCode, Mechanism, Provision};
use crate::lint::{Failing, Findings, Rule, Scope, failing_on, first_failing};
use crate::model::Model;
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
/// not on the day of the check; or a published text claims what no decision says.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model) {
        let Some(country) = one.transfer.country.map(|country| country.value) else { continue };
        let Some(mechanism) = one.named(|named| named == Mechanism::Adequacy) else { continue };
        let file = one.register.id.span().file;
        if let Some(failing) = first_failing(model, file, |day| lack(model, country, day)) {
            let (variant, arguments) = worded(model, country, &failing);
            findings.report_as(variant, mechanism.span, arguments);
        }
    }
    for one in claimed_adequacy(model) {
        let lacking = |day| lack(model, one.country.value, day);
        if let Some(failing) = failing_on(model, one.day(model), lacking) {
            let (variant, arguments) = claimed(model, one, &failing);
            findings.report_as(variant, one.country.span, arguments);
        }
    }
}

/// The wording for a claim: on which day there is no decision, and which one there was before.
fn claimed(
    model: &Model<'_>,
    one: ClaimedAdequacy<'_>,
    failing: &Failing<Lack<'_>>,
) -> (&'static str, Arguments) {
    let when = if failing.notice().is_some() { "then" } else { "since" };
    let mut arguments = vec![
        ("register", one.register.id.as_str().into()),
        ("country", phrases::country(model.catalogs, one.country.value).into()),
        ("when", when.into()),
        ("day", failing.notice().unwrap_or(model.as_of).into()),
    ];
    let Some((row, day)) = ended(failing.told()) else { return ("claim", arguments) };
    arguments.push(("decision", row.decision.to_string().into()));
    arguments.push(("date", day.into()));
    ("claim-ended", arguments)
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

/// The decision that ended, and its last day. A row of a workspace's own catalog may tell that a
/// decision has ended, and not when.
fn ended<'c>(lack: &Lack<'c>) -> Option<(&'c Adequacy, Date)> {
    match lack {
        Lack::Ended(row) => row.valid_until.map(|day| (*row, day)),
        Lack::None => None,
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
    let variant = match ended(failing.told()) {
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
