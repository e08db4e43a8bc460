use super::phrases;
use super::transfers::{claimed_adequacy, decision_in_force, declared};
use crate::diagnostic::Severity;
use crate::law::{Act, CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-decision-number-wrong",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_decision_number_wrong.md"),
    scope: Scope::File,
    check,
};

/// The number of an adequacy decision is not that of a decision on the country: of a transfer, or in
/// a published text.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model).filter(|one| one.rests_on_adequacy()) {
        let (Some(country), Some(named)) = (one.third_country(model), &one.transfer.decision)
        else {
            continue;
        };
        compare(model, country.value, (named.value, named.span), findings);
    }
    for one in claimed_adequacy(model) {
        let cited = one.claim.provisions.iter().map(|one| (one.value.act(), one.span));
        // A text may cite other law beside the decision.
        let decisions =
            cited.filter(|(act, _)| model.catalogs.adequacy_by_number(*act).next().is_some());
        decisions.for_each(|named| compare(model, one.country.value, named, findings));
    }
}

fn compare(
    model: &Model<'_>,
    country: CountryCode,
    (named, span): (Act, Span),
    findings: &mut Findings<'_>,
) {
    let mut rows = model.catalogs.adequacy_by_number(named);
    if rows.any(|row| row.country == country) {
        return;
    }
    // Where no decision is in force, `transfer-adequacy-expired` speaks.
    if let Some(right) = decision_in_force(model, country, model.as_of) {
        let arguments = vec![
            ("named", Provision::whole(named).into()),
            ("decision", Provision::whole(right.decision).into()),
            ("country", phrases::country(model.catalogs, country).into()),
        ];
        findings.report(span, arguments);
    }
}
