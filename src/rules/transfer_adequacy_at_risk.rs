use super::phrases;
use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::catalogs::AdequacyState;
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Transfer;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-adequacy-at-risk",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_adequacy_at_risk.md"),
    scope: Scope::File,
    check,
};

/// A transfer rests on a decision that is being contested, and on nothing else.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.rests_on_adequacy()) {
        let (Some(country), Some(mechanism)) = (one.third_country(model), &one.transfer.mechanism)
        else {
            continue;
        };
        let AdequacyState::AtRisk(row) = model.catalogs.adequacy(country.value, model.as_of) else {
            continue;
        };
        if !has_safeguard_behind(one.transfer) {
            let arguments = vec![
                ("decision", Provision::whole(row.decision).into()),
                ("country", phrases::country(model.catalogs, country.value).into()),
            ];
            findings.report(mechanism.span, arguments);
        }
    }
}

fn has_safeguard_behind(transfer: &Transfer) -> bool {
    transfer.fallback.map(|fallback| fallback.value).is_some_and(Mechanism::is_safeguard)
}
