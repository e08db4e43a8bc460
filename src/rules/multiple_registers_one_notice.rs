use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Part, Purpose, PurposeKind, Ref, Register, Retention};

pub(crate) static RULE: Rule = Rule {
    id: "multiple-registers-one-notice",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("multiple_registers_one_notice.md"),
    scope: Scope::File,
    check,
};

/// Parts of a register have no purpose, no group of data subjects and no retention rule in common:
/// one notice tells of several registers.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let several = model.maintained().filter(|register| register.parts.len() > 1);
    for register in several.filter(|register| !has_common_ground(register)) {
        let contents: Vec<BTreeSet<String>> =
            register.parts.iter().map(|part| content(register, part)).collect();
        // A part of which nothing is told belongs to any other.
        if contents.iter().any(BTreeSet::is_empty) {
            continue;
        }
        let apart = apart(contents);
        if apart > 1 {
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("count", Argument::Number(i64::try_from(apart).unwrap_or(i64::MAX))),
            ];
            findings.report(model.field(register, "/parts"), arguments);
        }
    }
}

/// Whether a purpose for which the data were collected is one of the whole register and not of a
/// part, or a retention rule is, so that the parts have it in common. Statistics or archiving as a
/// further purpose joins nothing.
fn has_common_ground(register: &Register) -> bool {
    let whole = |purpose: &Purpose| {
        purpose.kind == PurposeKind::Primary && purpose.part.is_none() && !purpose.anonymous_only
    };
    let named: BTreeSet<&str> =
        register.data.iter().flat_map(|item| &item.retention).map(Ref::as_str).collect();
    let all = |rule: &Retention| {
        let limited = rule.part.is_some() || !rule.groups.is_empty();
        !limited && rule.categories.is_empty() && !named.contains(rule.id.as_str())
    };
    register.purposes.iter().any(whole) || register.retention.iter().any(all)
}

fn is_of(of: &Option<Ref<Part>>, part: &Part) -> bool {
    of.as_ref().is_some_and(|one| one.as_str() == part.id.as_str())
}

/// Whose data and which retention rules the part has, as words that cannot be mixed up. Categories
/// do not count: nearly every register has names and telephone numbers.
fn content(register: &Register, part: &Part) -> BTreeSet<String> {
    let mut content = BTreeSet::new();
    let mut add = |kind: &str, ids: &mut dyn Iterator<Item = &str>| {
        content.extend(ids.map(|id| format!("{kind} {id}")));
    };
    for item in register.data.iter().filter(|item| is_of(&item.part, part)) {
        add("group", &mut item.groups.iter().map(Ref::as_str));
        add("retention", &mut item.retention.iter().map(Ref::as_str));
    }
    for purpose in register.purposes.iter().filter(|purpose| is_of(&purpose.part, part)) {
        add("group", &mut purpose.groups.iter().map(Ref::as_str));
    }
    for rule in register.retention.iter().filter(|rule| is_of(&rule.part, part)) {
        add("retention", &mut std::iter::once(rule.id.as_str()));
    }
    content
}

/// How many heaps are left when contents that share anything are put together.
fn apart(contents: Vec<BTreeSet<String>>) -> usize {
    let mut heaps: Vec<BTreeSet<String>> = Vec::new();
    for mut content in contents {
        let (shared, rest): (Vec<_>, Vec<_>) =
            heaps.into_iter().partition(|heap| !heap.is_disjoint(&content));
        content.extend(shared.into_iter().flatten());
        heaps = rest;
        heaps.push(content);
    }
    heaps.len()
}
