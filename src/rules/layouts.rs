//! What rules on layouts share.

use std::collections::BTreeSet;

use crate::lint::Findings;
use crate::model::Model;
use crate::register::{BlockName, Layout, Register};

/// The layouts of notices in which none of `blocks` has a place, each once.
pub(super) fn without<'a>(model: &Model<'a>, blocks: &[BlockName]) -> Vec<&'a Layout> {
    without_for(model, blocks, |_| true)
}

/// The same for the registers whose notice would have something to say there.
pub(super) fn without_for<'a>(
    model: &Model<'a>,
    blocks: &[BlockName],
    has_to_say: impl Fn(&'a Register) -> bool,
) -> Vec<&'a Layout> {
    let mut seen = BTreeSet::new();
    let registers = model.maintained().filter(|register| has_to_say(register));
    registers
        .filter_map(|register| model.layout_of(register))
        .filter(|layout| seen.insert(layout.id.as_str()))
        .filter(|layout| !blocks.iter().any(|block| layout.holds(*block)))
        .collect()
}

/// Reports each of `layouts` in the wording `layout` of the rule's page.
pub(super) fn report(layouts: Vec<&Layout>, findings: &mut Findings<'_>) {
    for layout in layouts {
        let arguments = vec![("layout", layout.id.as_str().into())];
        findings.report_as("layout", layout.id.span(), arguments);
    }
}
