use super::phrases;
use super::transfers::{decision_in_force, declared};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-decision-number-wrong",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_decision_number_wrong.md"),
    scope: Scope::File,
    check,
};

/// The number of an adequacy decision is not that of a decision on the country.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.rests_on_adequacy()) {
        let (Some(country), Some(named)) = (one.third_country(model), &one.transfer.decision)
        else {
            continue;
        };
        let mut rows = model.catalogs.adequacy_by_number(named.value);
        if rows.any(|row| row.country == country.value) {
            continue;
        }
        // Where no decision is in force, `transfer-adequacy-expired` speaks.
        if let Some(right) = decision_in_force(model, country.value, model.as_of) {
            let arguments = vec![
                ("named", Provision::whole(named.value).into()),
                ("decision", Provision::whole(right.decision).into()),
                ("country", phrases::country(model.catalogs, country.value).into()),
            ];
            findings.report(named.span, arguments);
        }
    }
}
