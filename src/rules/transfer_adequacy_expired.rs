use crate::diagnostic::Severity;
use crate::law::Mechanism;
use crate::law::Provision;
use crate::law::catalogs::AdequacyState;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::Answer;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-adequacy-expired",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(45)],
    page: include_str!("transfer_adequacy_expired.md"),
    check,
};

/// A transfer rests on an adequacy decision that the catalog does not have in force.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for transfer in transfers.into_iter().flatten() {
            let Some(country) = &transfer.country else { continue };
            let Some(mechanism) = &transfer.mechanism else { continue };
            if mechanism.value != Mechanism::Adequacy {
                continue;
            }
            let code = country.value.to_string();
            match model.catalogs.adequacy(country.value, model.as_of) {
                AdequacyState::InForce(_) | AdequacyState::AtRisk(_) => {}
                AdequacyState::Ended(row) => {
                    let mut arguments = vec![("country", code.into())];
                    arguments.push(("decision", row.decision.to_string().into()));
                    arguments.extend(row.valid_until.map(|day| ("date", day.into())));
                    findings.report(mechanism.span, arguments);
                }
                AdequacyState::Never | AdequacyState::NotYet(_) => {
                    findings.report_as("never", mechanism.span, vec![("country", code.into())]);
                }
            }
        }
    }
}
