use super::keeping::{grounds, limit, period, years};
use super::periods::longest;
use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::RetentionBound;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "retention-basis-too-short",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("e")],
    page: include_str!("retention_basis_too_short.md"),
    scope: Scope::File,
    check,
};

/// The statute that is cited asks for less time than the data are kept, and nothing else explains it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for rule in model.maintained().flat_map(|register| &register.retention) {
        let Some(period) = period(model, rule) else { continue };
        let asked = limit(model, rule, RetentionBound::Minimum, |limits| limits.last().copied());
        let Some((provision, asked)) = asked else { continue };
        if grounds(model, rule).is_empty() && longest(period.value) > longest(years(asked)) {
            let arguments = vec![
                ("rule", rule.id.as_str().into()),
                ("period", written(period.value).into()),
                ("provision", provision.into()),
                ("asked", crate::diagnostic::Argument::Number(i64::from(asked.years))),
            ];
            findings.report(period.span, arguments);
        }
    }
}
