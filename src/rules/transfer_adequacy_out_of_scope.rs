use super::phrases;
use super::transfers::{decision_in_force, declared};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-adequacy-out-of-scope",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_adequacy_out_of_scope.md"),
    scope: Scope::File,
    check,
};

/// A decision that covers only some recipients or data is relied on, and nothing shows that it covers
/// these.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.rests_on_adequacy()) {
        let (Some(country), Some(mechanism)) = (one.third_country(model), &one.transfer.mechanism)
        else {
            continue;
        };
        // A decision on an international organisation covers the organisation.
        let limited = decision_in_force(model, country.value, model.as_of)
            .filter(|row| row.scope_limits.is_some() && !country.value.is_organisation());
        let is_shown = one.transfer.covered.is_some() || one.transfer.listing_checked.is_some();
        if let Some(decision) = limited.filter(|_| !is_shown) {
            let arguments = vec![
                ("decision", Provision::whole(decision.decision).into()),
                ("country", phrases::country(model.catalogs, country.value).into()),
                ("code", country.value.to_string().into()),
            ];
            findings.report(mechanism.span, arguments);
        }
    }
}
