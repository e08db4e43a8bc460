use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Localized, Retention};

pub(crate) static RULE: Rule = Rule {
    id: "retention-forever-unreasoned",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("e"), Provision::statute("831/1994")],
    page: include_str!("retention_forever_unreasoned.md"),
    scope: Scope::File,
    check,
};

/// Data are kept for ever, and no decision of the National Archives is named for it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for rule in model.maintained().flat_map(|register| &register.retention) {
        if is_forever(rule) && !is_decided(model, rule) {
            findings.report(rule.id.span(), vec![("rule", rule.id.as_str().into())]);
        }
    }
}

/// Whether the rule says so by its kind or in its words.
fn is_forever(rule: &Retention) -> bool {
    let texts = rule.until.iter().chain(&rule.criterion);
    rule.permanent.is_some() || texts.into_iter().any(|text| has(text, Topic::Permanent))
}

/// Whether a decision is referred to, or named, or a provision demands it.
fn is_decided(model: &Model<'_>, rule: &Retention) -> bool {
    let class = rule.class.as_ref().and_then(|class| model.retention_classes.get(class));
    let texts = rule.permanent.iter().chain(&rule.until).chain(&rule.criterion);
    rule.decision.is_some()
        || !rule.provisions.is_empty()
        || class.is_some_and(|class| class.permanent.is_some())
        || texts.into_iter().any(|text| has(text, Topic::ArchivalDecision))
}

fn has(text: &Localized, topic: Topic) -> bool {
    text.iter().any(|(_, text)| speaks_of(&text.value, topic))
}
