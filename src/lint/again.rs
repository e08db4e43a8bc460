//! Rules run again after some registers have changed.
//!
//! A rule that looks at one file at a time finds the same in a file as long as neither the file nor
//! anything that it refers to has changed. So what such rules have found is remembered by file, and
//! they look again only at what has changed and at registers that are bound to it by references.
//! Rules that have to see everything see everything each time.

use std::collections::{BTreeMap, BTreeSet};

use super::{Rule, look, settled};
use crate::diagnostic::Diagnostic;
use crate::model::Model;
use crate::register::{FileKind, ObjectKind};
use crate::text::FileId;

/// What has been found, by the file that was looked at, and what binds registers to each other.
#[derive(Debug, Default)]
pub struct Remembered {
    found: BTreeMap<FileId, Vec<Diagnostic>>,
    bonds: Bonds,
}

/// The ids of registers that each file declares or refers to.
type Bonds = BTreeMap<FileId, BTreeSet<String>>;

/// Runs `rules` over `model`, of which only the files `changed` are otherwise than when `remembered`
/// was filled. The findings are those of [`super::run`].
#[must_use]
pub fn run_again(
    model: &Model<'_>,
    rules: &[&'static Rule],
    remembered: &mut Remembered,
    changed: &[FileId],
) -> Vec<Diagnostic> {
    let bonds = bonds(model);
    let due = remembered.due(model, &bonds, changed);
    let files = model.all_trees().iter().map(|tree| tree.file).zip(model.windows(1));
    let (files, windows): (Vec<FileId>, Vec<Model<'_>>) =
        files.filter(|(file, _)| due.as_ref().is_none_or(|due| due.contains(file))).unzip();
    let (fresh, others) = look(model, rules, &windows);
    if due.is_none() {
        remembered.found.clear();
    }
    remembered.found.extend(files.into_iter().zip(fresh));
    remembered.bonds = bonds;
    settled(model, rules, remembered.found.values().flatten().cloned().collect(), others)
}

impl Remembered {
    /// The files that are to be looked at again; none where all are.
    fn due(&self, model: &Model<'_>, now: &Bonds, changed: &[FileId]) -> Option<BTreeSet<FileId>> {
        let is_register =
            |file: &FileId| model.tree(*file).is_some_and(|tree| tree.kind == FileKind::Register);
        let known = self.found.len() == model.all_trees().len() && model.knows_all_registers();
        if !known || !changed.iter().all(is_register) {
            return None;
        }
        let mut due: BTreeSet<FileId> = changed.iter().copied().collect();
        let mut ids: BTreeSet<&String> = BTreeSet::new();
        loop {
            let before = due.len();
            for bonds in [&self.bonds, now] {
                ids.extend(due.iter().filter_map(|file| bonds.get(file)).flatten());
                let bound = bonds.iter().filter(|(_, own)| own.iter().any(|id| ids.contains(id)));
                due.extend(bound.map(|(file, _)| *file));
            }
            if due.len() == before {
                return Some(due);
            }
        }
    }
}

fn bonds(model: &Model<'_>) -> Bonds {
    let mut bonds = Bonds::new();
    let mentions = model.mentions.declared.iter().chain(&model.mentions.referred);
    for mention in mentions.filter(|mention| mention.kind == ObjectKind::Register) {
        bonds.entry(mention.span.file).or_default().insert(mention.id.to_string());
    }
    bonds
}
