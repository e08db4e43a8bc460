use super::phrases;
use super::transfers::{ClaimedAdequacy, claimed_adequacy, decision_in_force, declared};
use crate::diagnostic::Severity;
use crate::law::catalogs::Adequacy;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope, failing_on, first_failing};
use crate::model::Model;
use crate::register::{ClaimKind, ClaimValue, Transfer};
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-adequacy-out-of-scope",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_adequacy_out_of_scope.md"),
    scope: Scope::File,
    check,
};

/// A decision that covers only some recipients or data is relied on, and nothing shows that it covers
/// these; or a published text calls the whole country adequate.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.rests_on_adequacy()) {
        let (Some(country), Some(mechanism)) = (one.third_country(model), &one.transfer.mechanism)
        else {
            continue;
        };
        if is_shown(one.transfer, country.value) {
            continue;
        }
        let file = one.register.id.span().file;
        let limited = |day| limited(model, country.value, day);
        if let Some(failing) = first_failing(model, file, limited) {
            let mut arguments = vec![
                ("decision", Provision::whole(failing.told().decision).into()),
                ("country", phrases::country(model.catalogs, country.value).into()),
                ("code", country.value.to_string().into()),
            ];
            arguments.extend(failing.notice().map(|notice| ("notice", notice.into())));
            findings.report_as(failing.variant(), mechanism.span, arguments);
        }
    }
    claims(model, findings);
}

/// Published texts that call the protection of a country adequate without a limit that the decision
/// has.
fn claims(model: &Model<'_>, findings: &mut Findings<'_>) {
    let whole = |one: &ClaimedAdequacy<'_>| {
        one.claim.about == ClaimKind::Adequacy && one.claim.says == Some(ClaimValue::Yes)
    };
    for one in claimed_adequacy(model).filter(whole) {
        let limited = |day| limited(model, one.country.value, day);
        if let Some(failing) = failing_on(model, one.day(model), limited) {
            let arguments = vec![
                ("register", one.register.id.as_str().into()),
                ("decision", Provision::whole(failing.told().decision).into()),
                ("country", phrases::country(model.catalogs, one.country.value).into()),
                ("code", one.country.value.to_string().into()),
            ];
            findings.report_as("claim", one.country.span, arguments);
        }
    }
}

/// The decision on the country that stands on the day, if it covers some recipients or data only. A
/// decision on an international organisation covers the organisation.
fn limited<'a>(model: &Model<'a>, country: CountryCode, day: Date) -> Option<&'a Adequacy> {
    decision_in_force(model, country, day)
        .filter(|row| row.scope_limits.is_some() && !country.is_organisation())
}

/// Whether something shows that the decision covers the recipient. Only the framework with the United
/// States has a list on which an importer can be looked up.
fn is_shown(transfer: &Transfer, country: CountryCode) -> bool {
    let listed = country == CountryCode::UNITED_STATES && transfer.listing_checked.is_some();
    transfer.covered.is_some() || listed
}
