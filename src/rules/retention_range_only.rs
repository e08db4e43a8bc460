use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Register, Retention};
use std::collections::BTreeSet;

use super::keeping::period;

pub(crate) static RULE: Rule = Rule {
    id: "retention-range-only",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("a")],
    page: include_str!("retention_range_only.md"),
    scope: Scope::File,
    check,
};

/// One range of time stands for several categories, and nothing tells which of them is kept how long.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for rule in &register.retention {
            let Some(period) = period(model, rule).filter(|period| period.value.up_to.is_some())
            else {
                continue;
            };
            let categories = categories(register, rule);
            if categories > 1 {
                let arguments = vec![
                    ("rule", rule.id.as_str().into()),
                    ("period", written(period.value).into()),
                    (
                        "categories",
                        crate::diagnostic::Argument::Number(
                            i64::try_from(categories).unwrap_or(i64::MAX),
                        ),
                    ),
                ];
                findings.report(period.span, arguments);
            }
        }
    }
}

/// How many categories the rule governs.
fn categories(register: &Register, rule: &Retention) -> usize {
    if !rule.categories.is_empty() {
        return rule.categories.len();
    }
    let items = model::items_under(register, rule);
    let ids: BTreeSet<&str> =
        items.iter().flat_map(|item| &item.categories).map(|one| one.as_str()).collect();
    ids.len()
}
