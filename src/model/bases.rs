//! Registers that build on another, and where their facts stand.

use std::collections::BTreeSet;

use super::Model;
use crate::register::{Cited, Ref, Register, Status, Tree};
use crate::text::{Date, FileId, Span};

impl<'a> Model<'a> {
    /// The register meant, if it exists and its file could be read.
    #[must_use]
    pub fn register(&self, reference: &Ref<Register>) -> Option<&'a Register> {
        self.by_id.get(reference)
    }

    /// The register of that id.
    #[must_use]
    pub fn register_named(&self, id: &str) -> Option<&'a Register> {
        self.by_id.named(id)
    }

    /// The registers that `register` builds on: its base, the base of that one, and so on.
    #[must_use]
    pub fn bases_of(&self, register: &Register) -> Vec<&'a Register> {
        let mut seen = BTreeSet::from([register.id.as_str().to_owned()]);
        let mut bases: Vec<&'a Register> = Vec::new();
        let mut next = register.base.as_ref();
        while let Some(base) = next.and_then(|base| self.by_id.get(base)) {
            // A chain that leads back to its beginning is cut: `cycle` speaks of it.
            if !seen.insert(base.id.as_str().to_owned()) {
                break;
            }
            bases.push(base);
            next = base.base.as_ref();
        }
        bases
    }

    /// The registers that build on `base`, directly or through others.
    pub fn builders_on(&self, base: &Register) -> impl Iterator<Item = &'a Register> + '_ {
        let file = base.id.span().file;
        let named = self.registers.iter().filter(|register| register.base.is_some());
        named.filter(move |register| {
            self.bases_of(register).iter().any(|one| one.id.span().file == file)
        })
    }

    /// The files that say the facts of `register`: its own, then those of its bases.
    #[must_use]
    pub fn files_of(&self, register: &Register) -> Vec<FileId> {
        let bases = self.bases_of(register);
        let own = std::iter::once(register.id.span().file);
        own.chain(bases.into_iter().map(|base| base.id.span().file)).collect()
    }

    fn trees_of(&self, register: &Register) -> impl DoubleEndedIterator<Item = &'a Tree<'a>> {
        let trees: Vec<_> =
            self.files_of(register).into_iter().filter_map(|file| self.tree(file)).collect();
        trees.into_iter()
    }

    /// The date of the notice that `file` describes; for a base, of the latest one built on it.
    /// `None` for files without a notice.
    #[must_use]
    pub fn notice_date_of(&self, file: FileId) -> Option<Date> {
        let date = |one: &Register| one.notice.as_ref().map(|notice| notice.date.value);
        let register = self.register_in(file)?;
        match register.status {
            Status::Base => self.builders_on(register).filter_map(date).max(),
            Status::Draft | Status::InForce | Status::Ended => date(register),
        }
    }

    /// Files that are history: those of registers that have ended, and of bases on which nothing
    /// but such registers is built.
    pub(super) fn find_history(&self) -> BTreeSet<FileId> {
        let over = self.registers.iter().filter(|register| self.is_over(register));
        over.map(|register| register.id.span().file).collect()
    }

    pub(super) fn is_over(&self, register: &Register) -> bool {
        match register.status {
            Status::Base => {
                let mut builders = self.builders_on(register).peekable();
                builders.peek().is_some() && builders.all(|one| self.has_ended(one))
            }
            Status::Draft | Status::InForce | Status::Ended => self.has_ended(register),
        }
    }

    /// The provisions cited in the files of `register`.
    pub fn cited_in(&self, register: &Register) -> impl Iterator<Item = &'a Cited> {
        self.files_of(register).into_iter().flat_map(|file| self.cited_in_file(file))
    }

    fn cited_in_file(&self, file: FileId) -> impl Iterator<Item = &'a Cited> + use<'a> {
        let first = self.mentions.cited.partition_point(|cited| cited.span.file < file);
        let behind = self.mentions.cited.get(first..).unwrap_or_default();
        behind.iter().take_while(move |cited| cited.span.file == file)
    }

    /// How many facts of `register` and of its bases are marked as assumed.
    #[must_use]
    pub fn assumed_in(&self, register: &Register) -> usize {
        self.trees_of(register).map(|tree| tree.assumed).sum()
    }

    /// Where the item of a list at JSON Pointer `pointer` of `register` begins, as the list stands
    /// in the completed register: what a base lists comes first. To be asked only when there is
    /// something to report, as the files are parsed again.
    #[must_use]
    pub fn head(&self, register: &Register, pointer: &str) -> Span {
        let (list, index) = pointer.rsplit_once('/').unwrap_or((pointer, ""));
        let Ok(mut left) = index.parse::<usize>() else { return register.id.span() };
        for tree in self.trees_of(register).rev() {
            let Some(root) = tree.root() else { continue };
            match root.at(&format!("{list}/{left}")) {
                Some(item) => return item.head(),
                None => left = left.saturating_sub(root.length(list)),
            }
        }
        register.id.span()
    }

    /// The place of the field at JSON Pointer `pointer` of `register`, in its own file or in a
    /// base's, or of the register's id. To be asked only when there is something to report, as the
    /// files are parsed again.
    #[must_use]
    pub fn field(&self, register: &Register, pointer: &str) -> Span {
        let found = self.trees_of(register).find_map(|tree| tree.root()?.key_span(pointer));
        found.unwrap_or(register.id.span())
    }
}
