use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{BlockName, Layout};

pub(crate) static RULE: Rule = Rule {
    id: "layout-block-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13), Provision::gdpr(14)],
    page: include_str!("layout_block_missing.md"),
    check,
};

/// What every notice tells, and the blocks that tell it: one of the lists is enough, all of the
/// list are needed. Of the authority, `sa-contact-missing` speaks.
const ELEMENTS: [(&str, &[&[BlockName]]); 15] = [
    ("controller", &[&[BlockName::Controller]]),
    ("joint-control", &[&[BlockName::JointControl]]),
    ("dpo", &[&[BlockName::Dpo]]),
    ("purposes", &[&[BlockName::Purposes]]),
    ("groups", &[&[BlockName::Groups]]),
    ("data", &[&[BlockName::Data]]),
    ("provision-duty", &[&[BlockName::ProvisionDuty]]),
    ("sources", &[&[BlockName::Sources]]),
    ("automated-decisions", &[&[BlockName::AutomatedDecisions]]),
    ("recipients", &[&[BlockName::Recipients]]),
    ("transfers", &[&[BlockName::Transfers]]),
    ("retention", &[&[BlockName::Retention]]),
    (
        "rights",
        &[
            &[BlockName::Rights],
            &[
                BlockName::RightOfAccess,
                BlockName::RightsOfCorrection,
                BlockName::RightToObject,
                BlockName::RightToPortability,
                BlockName::OtherRights,
            ],
        ],
    ),
    ("procedures", &[&[BlockName::Procedures]]),
    ("special-categories", &[&[BlockName::SpecialCategories]]),
];

/// A layout has no place for something that every notice tells. Told once, however many notices
/// use the layout.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for layout in model.maintained().filter_map(|register| model.layout_of(register)) {
        if !told.insert(layout.id.as_str()) {
            continue;
        }
        for (block, _) in ELEMENTS.iter().filter(|(_, ways)| !is_told(layout, ways)) {
            let arguments = vec![("layout", layout.id.as_str().into()), ("block", (*block).into())];
            findings.report(layout.id.span(), arguments);
        }
    }
}

fn is_told(layout: &Layout, ways: &[&[BlockName]]) -> bool {
    ways.iter().any(|blocks| blocks.iter().all(|block| layout.holds(*block)))
}
