use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, DataItem, Force, Group, Ref, Register, Retention};

pub(crate) static RULE: Rule = Rule {
    id: "retention-incomplete",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(30).paragraph(1).point("f")],
    page: include_str!("retention_incomplete.md"),
    scope: Scope::File,
    check,
};

/// The register has rules of retention, and none of them covers some of its data; or one is said to
/// hold mostly, and nothing tells for what it does not.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Without any rule, `retention-missing` speaks.
    for register in model.maintained().filter(|register| !register.retention.is_empty()) {
        for rule in register.retention.iter().filter(|rule| is_mostly(rule)) {
            let arguments =
                vec![("register", register.id.as_str().into()), ("rule", rule.id.as_str().into())];
            findings.report_as("mostly", rule.id.span(), arguments);
        }
        // Of a rule that an item names and nobody declares, `unknown-reference` speaks.
        let open = |item: &&DataItem| item.class.is_none() && item.retention.is_empty();
        for item in register.data.iter().filter(open) {
            let open = uncovered(model, register, item);
            if let Some(first) = open.first() {
                let categories = open.iter().map(|one| one.as_str().to_owned()).collect();
                let arguments = vec![
                    ("register", register.id.as_str().into()),
                    ("categories", Argument::List(categories)),
                ];
                findings.report(first.span(), arguments);
            }
        }
    }
}

/// Whether the rule is told as the most common one, of no data in particular.
fn is_mostly(rule: &Retention) -> bool {
    rule.force == Force::Mostly && rule.groups.is_empty() && rule.categories.is_empty()
}

/// The categories of the item that are kept of some group, and that no rule covers.
fn uncovered<'r>(
    model: &Model<'_>,
    register: &'r Register,
    item: &'r DataItem,
) -> Vec<&'r Ref<Category>> {
    let kept = |group: &&Ref<Group>| !model.groups.get(group).is_some_and(|one| one.nothing_stored);
    let personal =
        |one: &&Ref<Category>| !model.categories.get(one).is_some_and(|known| known.not_personal);
    let open = |one: &&Ref<Category>| {
        let mut groups = item.groups.iter().filter(kept);
        groups.any(|group| model::retention_of(register, item, group, one).is_empty())
    };
    item.categories.iter().filter(personal).filter(open).collect()
}
