use super::keeping::{limit, period, years};
use super::periods::{longest, shortest};
use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::RetentionBound;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "retention-below-statutory",
    severity: Severity::Error,
    provisions: &[Provision::statute("1336/1997").chapter("2").section("10")],
    page: include_str!("retention_below_statutory.md"),
    scope: Scope::File,
    check,
};

/// Data are kept for less time than the statute that is cited demands.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for rule in model.maintained().flat_map(|register| &register.retention) {
        let Some(period) = period(model, rule) else { continue };
        let asked = limit(model, rule, RetentionBound::Minimum, |limits| limits.first().copied());
        let Some((provision, asked)) = asked else { continue };
        // The lower end of a range may be that of other data: `retention-range-only` speaks of it.
        if longest(period.value) < shortest(years(asked)) {
            let arguments = vec![
                ("rule", rule.id.as_str().into()),
                ("period", written(period.value).into()),
                ("provision", provision.into()),
                ("asked", crate::diagnostic::Argument::Number(i64::from(asked.years))),
            ];
            findings.report(period.span, arguments);
            findings.by_row(asked.confidence);
        }
    }
}
