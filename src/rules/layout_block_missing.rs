use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::BlockName;

pub(crate) static RULE: Rule = Rule {
    id: "layout-block-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13), Provision::gdpr(14)],
    page: include_str!("layout_block_missing.md"),
    scope: Scope::File,
    check,
};

/// What every notice tells and no other rule looks for in layouts.
const ELEMENTS: [(&str, BlockName); 5] = [
    ("groups", BlockName::Groups),
    ("data", BlockName::Data),
    ("automated-decisions", BlockName::AutomatedDecisions),
    ("procedures", BlockName::Procedures),
    ("special-categories", BlockName::SpecialCategories),
];

/// A layout has no place for something that every notice tells. Told once, however many notices
/// use the layout.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for layout in model.maintained().filter_map(|register| model.layout_of(register)) {
        if !told.insert(layout.id.as_str()) {
            continue;
        }
        for (block, _) in ELEMENTS.iter().filter(|(_, block)| !layout.holds(*block)) {
            let arguments = vec![("layout", layout.id.as_str().into()), ("block", (*block).into())];
            findings.report(layout.id.span(), arguments);
        }
    }
}
