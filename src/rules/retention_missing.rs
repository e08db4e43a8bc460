use super::layouts::{report, without};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, Retention};

pub(crate) static RULE: Rule = Rule {
    id: "retention-missing",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(2).point("a"),
        Provision::gdpr(30).paragraph(1).point("f"),
    ],
    page: include_str!("retention_missing.md"),
    scope: Scope::File,
    check,
};

/// No rule of retention is given, or one that does not say how long.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let id = register.id.as_str();
        if register.retention.is_empty() {
            findings.report(register.id.span(), vec![("register", id.into())]);
        }
        for rule in register.retention.iter().filter(|rule| !says_how_long(model, rule)) {
            let arguments = vec![("register", id.into()), ("rule", rule.id.as_str().into())];
            findings.report_as("rule", rule.id.span(), arguments);
        }
    }
    report(without(model, &[BlockName::Retention]), findings);
}

fn says_how_long(model: &Model<'_>, rule: &Retention) -> bool {
    let class = rule.class.as_ref().and_then(|class| model.retention_classes.get(class));
    class.is_some_and(|class| class.period.is_some() || class.permanent.is_some())
        || rule.decision.is_some()
        || rule.consent.is_some()
        || rule.period.is_some()
        || rule.until.is_some()
        || rule.criterion.is_some()
        || rule.consent.is_some()
        || rule.permanent.is_some()
        || rule.consent.is_some()
        || rule.class.is_some()
}
