use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Retention;

pub(crate) static RULE: Rule = Rule {
    id: "retention-no-anchor",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("a")],
    page: include_str!("retention_no_anchor.md"),
    scope: Scope::File,
    check,
};

/// A length of time without the event from which it is counted.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for rule in model.maintained().flat_map(|register| &register.retention) {
        if let Some(period) = rule.period.as_ref().filter(|_| !has_start(model, rule)) {
            let arguments =
                vec![("rule", rule.id.as_str().into()), ("period", written(period.value).into())];
            findings.report(period.span, arguments);
        }
    }
}

/// The rule says from what the time is counted, or the class of the schedule that it follows does.
fn has_start(model: &Model<'_>, rule: &Retention) -> bool {
    let class = rule.class.as_ref().and_then(|class| model.retention_classes.get(class));
    rule.starts.is_some() || class.is_some_and(|class| class.starts.is_some())
}
