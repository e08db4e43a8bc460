use super::layouts::without;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::BlockName;

pub(crate) static RULE: Rule = Rule {
    id: "rights-block-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("b")],
    page: include_str!("rights_block_missing.md"),
    scope: Scope::File,
    check,
};

/// The blocks by which a notice that has no block for all rights tells them one by one.
const SINGLE: [(BlockName, &str); 5] = [
    (BlockName::RightOfAccess, "right-of-access"),
    (BlockName::RightsOfCorrection, "rights-of-correction"),
    (BlockName::RightToObject, "right-to-object"),
    (BlockName::RightToPortability, "right-to-portability"),
    (BlockName::OtherRights, "other-rights"),
];

/// A layout has a place neither for the rights as a whole nor for each of them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for layout in without(model, &[BlockName::Rights]) {
        let lacking: Vec<&'static str> = SINGLE
            .iter()
            .filter(|(block, _)| !layout.holds(*block))
            .map(|(_, name)| *name)
            .collect();
        let mut arguments = vec![("layout", layout.id.as_str().into())];
        if lacking.len() == SINGLE.len() {
            findings.report(layout.id.span(), arguments);
        } else if !lacking.is_empty() {
            arguments.push(("blocks", Argument::Fields(lacking)));
            findings.report_as("some", layout.id.span(), arguments);
        }
    }
}
