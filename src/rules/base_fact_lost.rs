use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Register;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "base-fact-lost",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("base_fact_lost.md"),
    scope: Scope::File,
    check,
};

/// A register replaces a purpose, part, source or retention of its base, and leaves out what the
/// base says of it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| register.base.is_some()) {
        let bases = model.bases_of(register);
        let own = things(register);
        for thing in own.iter().filter(|one| one.id.1.file == register.id.span().file) {
            let replaced = bases.iter().find_map(|base| {
                let inherited = things(base).into_iter();
                inherited
                    .filter(|one| one.is_like(thing))
                    .find(|one| one.id.1.file == base.id.span().file)
            });
            if let Some(replaced) = replaced {
                report(model, register, (thing, &replaced), findings);
            }
        }
    }
}

/// What has an id in a register: the list it stands in, and the id with its place.
struct Thing<'r> {
    list: &'static str,
    id: (&'r str, Span),
}

impl Thing<'_> {
    fn is_like(&self, other: &Thing<'_>) -> bool {
        self.list == other.list && self.id.0 == other.id.0
    }
}

fn things(register: &Register) -> Vec<Thing<'_>> {
    let purposes =
        register.purposes.iter().map(|one| ("/purposes", (one.id.as_str(), one.id.span())));
    let parts = register.parts.iter().map(|one| ("/parts", (one.id.as_str(), one.id.span())));
    let sources = register.sources.iter().map(|one| ("/sources", (one.id.as_str(), one.id.span())));
    let kept =
        register.retention.iter().map(|one| ("/retention", (one.id.as_str(), one.id.span())));
    let all = purposes.chain(parts).chain(sources).chain(kept);
    all.map(|(list, id)| Thing { list, id }).collect()
}

fn report(
    model: &Model<'_>,
    register: &Register,
    (own, replaced): (&Thing<'_>, &Thing<'_>),
    findings: &mut Findings<'_>,
) {
    let said = fields(model, own);
    let lost: Vec<String> =
        fields(model, replaced).into_iter().filter(|field| !said.contains(field)).collect();
    if lost.is_empty() {
        return;
    }
    let base =
        model.bases_of(register).into_iter().find(|one| one.id.span().file == replaced.id.1.file);
    let arguments = vec![
        ("id", own.id.0.into()),
        ("base", base.map_or("", |base| base.id.as_str()).into()),
        ("fields", Argument::List(lost)),
    ];
    findings.report(own.id.1, arguments);
    findings.related(replaced.id.1, "label-stated");
}

/// The fields that the file gives the thing; whether it is assumed is no fact of it.
fn fields(model: &Model<'_>, thing: &Thing<'_>) -> BTreeSet<String> {
    let tree = model.tree(thing.id.1.file);
    let mut fields = tree.map(|tree| tree.fields(thing.list, thing.id.1)).unwrap_or_default();
    fields.remove("assumed");
    fields
}
