use std::cell::LazyCell;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::FileKind;
use crate::text::{FileId, Span};

pub(crate) static RULE: Rule = Rule {
    id: "shared-snippet",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("shared_snippet.md"),
    scope: Scope::Workspace,
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
    let is_long = |text: &str| text.len() >= LONG && text.chars().nth(LONG - 1).is_some();
    let mut places: FxHashMap<&str, Vec<Span>> = FxHashMap::default();
    for tree in model.trees().filter(|tree| tree.kind == FileKind::Register) {
        let of_language = tree.prose.iter().filter(|prose| Some(prose.language) == language);
        for prose in of_language.filter(|prose| is_long(&prose.text)) {
            places.entry(prose.text.trim()).or_default().push(prose.span);
        }
    }
    let remarks = LazyCell::new(|| remarks(model));
    let mut shared: Vec<Vec<Span>> = places.into_values().filter(|spans| spans.len() > 1).collect();
    shared.sort_unstable();
    for spans in shared {
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
