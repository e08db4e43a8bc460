use crate::diagnostic::Severity;
use crate::lint::words::{Hint, hints_at};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Group;
use std::collections::{BTreeMap, BTreeSet};

use super::names::all_of;

pub(crate) static RULE: Rule = Rule {
    id: "vulnerable-group-unflagged",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("vulnerable_group_unflagged.md"),
    scope: Scope::Workspace,
    check,
};

/// The name of a group speaks of people who need special care, and nothing else says so.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut hinting: BTreeMap<&str, &str> = BTreeMap::new();
    for group in model.groups.iter().filter(|group| is_plain(group)) {
        let mut words = all_of(&group.name).flat_map(str::split_whitespace);
        let word = words.find(|word| hints_at(Hint::Vulnerable, word));
        hinting.extend(word.map(|word| (group.id.as_str(), word)));
    }
    if hinting.is_empty() {
        return;
    }
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let groups = register.data.iter().flat_map(|item| model.groups.all(&item.groups));
        for group in groups {
            let Some(word) = hinting.get(group.id.as_str()).copied() else { continue };
            if told.insert(group.id.as_str()) {
                let arguments = vec![("group", group.id.as_str().into()), ("word", word.into())];
                findings.report(group.id.span(), arguments);
            }
        }
    }
}

/// Whether persons are meant for their own sake, other than staff, and nothing is said of the care they need.
fn is_plain(group: &Group) -> bool {
    let other = group.staff || group.representatives || group.nothing_stored;
    !group.vulnerable && !group.children && !other
}
