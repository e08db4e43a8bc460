use std::collections::BTreeSet;

use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, DataItem, Force, Group, Period, Ref, Register, Retention};

pub(crate) static RULE: Rule = Rule {
    id: "retention-contradiction",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(5).paragraph(1).point("e")],
    page: include_str!("retention_contradiction.md"),
    scope: Scope::File,
    check,
};

/// Two rules give the same data different times, and nothing tells when each applies.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let mut told = BTreeSet::new();
        for (category, first, second) in clashes(model, register) {
            let (Some(one), Some(other)) = (period(model, first), period(model, second)) else {
                continue;
            };
            if !told.insert((first.id.as_str(), second.id.as_str())) {
                continue;
            }
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("category", category.as_str().into()),
                ("first", first.id.as_str().into()),
                ("second", second.id.as_str().into()),
                ("one", written(one).into()),
                ("other", written(other).into()),
            ];
            findings.report(second.id.span(), arguments);
            findings.related(first.id.span(), "label-conflicts");
        }
    }
}

/// Pairs of rules that clash on a category, in the order of the data.
fn clashes<'r>(
    model: &Model<'_>,
    register: &'r Register,
) -> Vec<(&'r Ref<Category>, &'r Retention, &'r Retention)> {
    let clashing = |item: &'r DataItem| {
        item.groups.iter().flat_map(move |group| {
            item.categories.iter().filter_map(move |category| {
                let mut rules = model::retention_of(register, item, group, category);
                rules.extend(claiming(register, item, group, category));
                let mut plain = rules.into_iter().filter(|rule| is_plain(rule));
                let first = plain.next()?;
                let second = plain.find(|rule| period(model, rule) != period(model, first))?;
                Some((category, first, second))
            })
        })
    };
    register.data.iter().flat_map(clashing).collect()
}

/// The rules that name the category themselves, where the item names other ones: documents print both.
fn claiming<'r>(
    register: &'r Register,
    item: &DataItem,
    group: &Ref<Group>,
    category: &Ref<Category>,
) -> Vec<&'r Retention> {
    let named =
        |rule: &Retention| item.retention.iter().any(|one| one.as_str() == rule.id.as_str());
    let of_part = |rule: &Retention| {
        let own = item.part.as_ref().map(Ref::as_str);
        rule.part.is_none() || rule.part.as_ref().map(Ref::as_str) == own
    };
    let claims = |rule: &&Retention| {
        let groups = rule.groups.is_empty() || rule.groups.iter().any(|one| one == group);
        groups && rule.categories.iter().any(|one| one == category) && of_part(rule) && !named(rule)
    };
    let claiming = register.retention.iter().filter(claims);
    claiming.filter(|_| !item.retention.is_empty()).collect()
}

/// Whether nothing but its groups, categories and part says when the rule applies.
fn is_plain(rule: &Retention) -> bool {
    rule.stage.is_none()
        && rule.condition.is_none()
        && rule.systems.is_empty()
        && rule.purposes.is_empty()
        && rule.force == Force::Is
}

/// The rule's length of time, or that of the class of the schedule which it follows.
fn period(model: &Model<'_>, rule: &Retention) -> Option<Period> {
    let class = rule.class.as_ref().and_then(|class| model.retention_classes.get(class));
    let of_class = class.and_then(|class| class.period.as_ref());
    rule.period.as_ref().or(of_class).map(|period| period.value)
}
