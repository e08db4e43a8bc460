//! Where a finding about what a base says is told: once at the base, or in the register it is about.
//!
//! Rules look at completed registers, so that what a base says is found in each register that builds
//! on it. If all of them have the finding, the base does, and it is told there once. If only some
//! have it, what they say of their own brings it about, and it is told where they name the base.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Argument, Diagnostic};
use crate::model::Model;
use crate::register::{Register, Status};
use crate::text::{FileId, Span};

/// The argument by which findings name the register they are about.
const REGISTER: &str = "register";

/// The registers that build on a base.
struct Builders<'a> {
    base: &'a str,
    /// Their ids, each with the place where it names what it builds on.
    builders: BTreeMap<&'a str, Span>,
}

/// The findings, each in its right place and once.
pub(super) fn settled(model: &Model<'_>, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let bases = bases(model);
    if bases.is_empty() {
        return found;
    }
    let (shared, mut settled): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|finding| bases.contains_key(&finding.span.file));
    let mut alike: Vec<Vec<Diagnostic>> = Vec::new();
    for finding in shared {
        match alike.iter_mut().find(|group| group.first().is_some_and(|one| same(one, &finding))) {
            Some(group) => group.push(finding),
            None => alike.push(vec![finding]),
        }
    }
    for group in alike {
        let file = group.first().map(|one| one.span.file);
        let Some(builders) = file.and_then(|file| bases.get(&file)) else { continue };
        settled.extend(builders.settle(group));
    }
    settled
}

fn bases<'a>(model: &Model<'a>) -> BTreeMap<FileId, Builders<'a>> {
    let maintained: Vec<&Register> = model.maintained().filter(|one| one.base.is_some()).collect();
    let mut bases: BTreeMap<FileId, Builders<'a>> = BTreeMap::new();
    for register in maintained {
        let Some(named) = &register.base else { continue };
        for base in model.bases_of(register).into_iter().filter(|one| one.status == Status::Base) {
            let empty = Builders { base: base.id.as_str(), builders: BTreeMap::new() };
            let entry = bases.entry(base.id.span().file).or_insert(empty);
            entry.builders.insert(register.id.as_str(), named.span());
        }
    }
    bases
}

/// Whether two findings say the same, of whichever register.
fn same(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.code == other.code
        && one.variant == other.variant
        && one.span == other.span
        && without_register(one).eq(without_register(other))
}

fn without_register(finding: &Diagnostic) -> impl Iterator<Item = &(&'static str, Argument)> {
    finding.arguments.iter().filter(|(name, _)| *name != REGISTER)
}

impl Builders<'_> {
    /// Findings that say the same of several registers, as they are to be told.
    fn settle(&self, group: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let told: BTreeSet<String> = group.iter().filter_map(register_of).collect();
        let of_all = self.builders.keys().all(|id| told.contains(*id));
        if told.is_empty() || of_all {
            return group.into_iter().take(1).map(|one| named(one, self.base)).collect();
        }
        group.into_iter().map(|one| self.moved(one)).collect()
    }

    /// The finding where its register names the base, with what the base says beside it.
    fn moved(&self, finding: Diagnostic) -> Diagnostic {
        let register = register_of(&finding);
        let place = register.and_then(|register| self.builders.get(register.as_str()).copied());
        match place {
            Some(place) => {
                let said = finding.span;
                Diagnostic { span: place, ..finding }.with_related(said, "label-stated")
            }
            None => finding,
        }
    }
}

fn register_of(finding: &Diagnostic) -> Option<String> {
    finding.arguments.iter().find_map(|(name, value)| match value {
        Argument::Text(id) if *name == REGISTER => Some(id.clone()),
        _ => None,
    })
}

/// The finding about the register `id` instead of the one it names.
fn named(mut finding: Diagnostic, id: &str) -> Diagnostic {
    for (name, value) in &mut finding.arguments {
        if *name == REGISTER {
            *value = id.into();
        }
    }
    finding
}
