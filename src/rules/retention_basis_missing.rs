use super::controllers::is_of_authority;
use super::keeping::{grounds, period, sets_time};
use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "retention-basis-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("906/2019").section("21")],
    page: include_str!("retention_basis_missing.md"),
    scope: Scope::File,
    check,
};

/// A length of time rests neither on a statute nor on what the authority has weighed.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| is_of_authority(model, register)) {
        for rule in &register.retention {
            let Some(period) = period(model, rule) else { continue };
            if grounds(model, rule).is_empty() && !sets_time(model, rule) {
                let arguments = vec![
                    ("rule", rule.id.as_str().into()),
                    ("period", written(period.value).into()),
                ];
                findings.report(period.span, arguments);
            }
        }
    }
}
