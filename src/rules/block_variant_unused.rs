use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Block;

pub(crate) static RULE: Rule = Rule {
    id: "block-variant-unused",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("block_variant_unused.md"),
    scope: Scope::Workspace,
    check,
};

/// A shared text has a wording for an organisation that is no controller where the text is used, or
/// two wordings for one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let with_own: Vec<&Block> =
        model.blocks.iter().filter(|block| !block.for_controllers.is_empty()).collect();
    if with_own.is_empty() {
        return;
    }
    let controllers = controllers(model);
    for block in with_own {
        let mut first = BTreeMap::new();
        // Of a text that nobody uses `unused-object` speaks.
        let readers = controllers.get(block.id.as_str());
        for variant in &block.for_controllers {
            let (id, span) = (variant.controller.as_str(), variant.controller.span());
            let arguments =
                || vec![("block", block.id.as_str().into()), ("organisation", id.into())];
            if let Some(known) = first.insert(id, span) {
                findings.report_as("twice", span, arguments());
                findings.related(known, "label-first");
                first.insert(id, known);
            } else if readers.is_some_and(|readers| !readers.contains(id)) {
                findings.report(span, arguments());
            }
        }
    }
}

/// The controllers of the registers that use each shared text.
fn controllers<'a>(model: &Model<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for register in model.registers {
        let ids = || register.controllers.iter().map(|one| one.organisation.as_str());
        for block in register.remarks.iter().filter_map(|remark| remark.block.as_ref()) {
            found.entry(block.as_str()).or_default().extend(ids());
        }
    }
    found
}
