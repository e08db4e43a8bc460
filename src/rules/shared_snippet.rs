use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::texts::seen;
use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::FileKind;
use crate::text::{FileId, Span};

pub(crate) static RULE: Rule = Rule {
    id: "shared-snippet",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("shared_snippet.md"),
    check,
};

/// Shorter texts are alike because the facts are.
const LONG: usize = 100;

/// In how many registers a text must stand before it is worth sharing. A remark can refer to a
/// shared text as it is; any other text must first be taken apart.
const REGISTERS: usize = 3;
const REGISTERS_OF_REMARKS: usize = 2;

/// A long text stands word for word in several registers.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // What is shared in one language is shared in all: one finding is enough.
    let language = model.languages().first().copied();
    let texts: Vec<(String, Span)> = seen(model, |tree, prose| {
        let is_long = || prose.text.chars().nth(LONG - 1).is_some();
        let counts = tree.kind == FileKind::Register && Some(prose.language) == language;
        let found = (counts && is_long()).then(|| (prose.text.trim().to_owned(), prose.span));
        found.into_iter().collect()
    });
    let remarks = LazyCell::new(|| remarks(model));
    let mut places: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    texts.into_iter().for_each(|(text, span)| places.entry(text).or_default().push(span));
    for spans in places.into_values() {
        let files: BTreeSet<FileId> = spans.iter().map(|span| span.file).collect();
        let is_remark = || spans.iter().all(|span| remarks.contains(span));
        let enough = files.len() >= REGISTERS_OF_REMARKS;
        if enough && (files.len() >= REGISTERS || is_remark()) {
            report(findings, &spans, files.len());
        }
    }
}

fn report(findings: &mut Findings<'_>, spans: &[Span], registers: usize) {
    let [first, rest @ ..] = spans else { return };
    let count = Argument::Number(i64::try_from(registers).unwrap_or(i64::MAX));
    findings.report(*first, vec![("count", count)]);
    if let Some(second) = rest.iter().find(|span| span.file != first.file) {
        findings.related(*second, "label-related");
    }
}

/// Where the texts of remarks stand.
fn remarks(model: &Model<'_>) -> BTreeSet<Span> {
    let remarks = model.maintained().flat_map(|register| &register.remarks);
    let texts = remarks.filter_map(|remark| remark.text.as_ref());
    texts.flat_map(|text| text.iter().map(|(_, said)| said.span)).collect()
}
