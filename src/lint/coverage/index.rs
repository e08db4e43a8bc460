//! What rules have found, by place and by register.

use std::collections::BTreeMap;

use super::super::Suppressed;
use crate::diagnostic::{Argument, Diagnostic};
use crate::model::Model;
use crate::register::Register;
use crate::text::{FileId, Span};

/// A finding, and the comment that silences it, if one does.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'m> {
    /// The finding.
    pub finding: &'m Diagnostic,
    /// What silences it.
    pub silenced: Option<&'m Suppressed>,
    /// Its number among all findings.
    number: usize,
}

impl Heard<'_> {
    /// What tells it from every other finding, in the order of files and places.
    pub(super) fn key(&self) -> (Span, &'static str, usize) {
        (self.finding.span, self.finding.code, self.number)
    }

    /// The register that the finding names as the one it is about.
    fn register(&self) -> Option<&str> {
        self.finding.arguments.iter().find_map(|(name, value)| match value {
            Argument::Text(id) if *name == "register" => Some(id.as_str()),
            _ => None,
        })
    }
}

/// All findings.
pub(super) struct Found<'m> {
    all: Vec<Heard<'m>>,
    by_place: BTreeMap<Span, Vec<usize>>,
    by_register: BTreeMap<String, Vec<usize>>,
}

impl<'m> Found<'m> {
    pub(super) fn new(findings: &'m [Diagnostic], suppressed: &'m [Suppressed]) -> Self {
        let standing = findings.iter().map(|finding| (finding, None));
        let silenced = suppressed.iter().map(|one| (&one.finding, Some(one)));
        let all = standing.chain(silenced).enumerate();
        let all: Vec<Heard<'m>> =
            all.map(|(number, (finding, silenced))| Heard { finding, silenced, number }).collect();
        let mut by_place: BTreeMap<Span, Vec<usize>> = BTreeMap::new();
        let mut by_register: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, one) in all.iter().enumerate() {
            by_place.entry(one.finding.span).or_default().push(index);
            if let Some(register) = one.register() {
                by_register.entry(register.to_owned()).or_default().push(index);
            }
        }
        Self { all, by_place, by_register }
    }

    /// What stands at exactly that place.
    pub(super) fn at(&self, place: Span) -> impl Iterator<Item = Heard<'m>> + '_ {
        self.pick(self.by_place.get(&place).into_iter().flatten())
    }

    /// What stands in that file.
    pub(super) fn in_file(&self, file: FileId) -> impl Iterator<Item = Heard<'m>> + '_ {
        let whole = Span::new(file, 0, 0)..=Span::new(file, u32::MAX, u32::MAX);
        self.pick(self.by_place.range(whole).flat_map(|(_, there)| there))
    }

    /// What is about the register: in its files and in those of its bases, unless it names
    /// another one, in the layout of its notice, and wherever it is named.
    pub(super) fn of(&self, model: &Model<'_>, register: &Register) -> Vec<Heard<'m>> {
        let bases = model.bases_of(register);
        let ids = std::iter::once(register.id.as_str()).chain(bases.iter().map(|b| b.id.as_str()));
        let ids: Vec<&str> = ids.collect();
        let layout = model.layout_of(register).map(|layout| layout.id.span().file);
        let files = model.files_of(register).into_iter().chain(layout);
        let here = files.flat_map(|file| self.in_file(file));
        let mut found: Vec<Heard<'m>> =
            here.filter(|one| one.register().is_none_or(|id| ids.contains(&id))).collect();
        let named = self.by_register.get(register.id.as_str());
        found.extend(self.pick(named.into_iter().flatten()));
        found
    }

    fn pick<'i>(
        &'i self,
        indexes: impl Iterator<Item = &'i usize> + 'i,
    ) -> impl Iterator<Item = Heard<'m>> + 'i {
        indexes.filter_map(|index| self.all.get(*index)).copied()
    }
}
