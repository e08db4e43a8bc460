//! Reading again what has changed, and keeping what was read of all other files.
//!
//! Most of the time of a check goes into reading. Somebody who writes changes one file at a time, so
//! a preview takes out what that file said and puts in what it says now.

use super::base;
use super::files::{FileKind, Place, place};
use super::id::Own;
use super::read::{OneFile, Reading, Registers};
use super::references::{Mention, Mentions};
use crate::text::{FileId, Sources};

impl<'s> Reading<'s> {
    /// Reads `file` again, which has another text in `sources`; all other files have the same as
    /// before. What stands in the reading then is what [`super::read`] gives of `sources`.
    ///
    /// Tells whether that was possible. It is not where something that could not be read may
    /// declare what others refer to: then the reading is as it was, and everything has to be read.
    #[must_use]
    pub fn renew(&mut self, sources: &'s Sources, file: FileId) -> bool {
        let Some(source) = sources.get(file) else { return false };
        let one = OneFile::read(file, &source.name, &source.text);
        if !self.mentions.unread.is_empty() || !one.mentions.unread.is_empty() {
            return false;
        }
        self.sources = sources;
        self.take_back();
        let kept = self.skipped.partition_point(|other| *other < file);
        self.skipped.retain(|other| *other != file);
        if one.value.is_none() {
            self.skipped.insert(kept, file);
        }
        swap(&mut self.findings, file, |finding| finding.span.file, one.findings);
        self.mentions.swap(file, one.mentions);
        swap(&mut self.trees, file, |tree| tree.file, one.tree.into_iter().collect());
        let mut own = Registers::default();
        if let Some(value) = one.value {
            own.add(value);
        }
        let is_settings = matches!(place(&source.name), Place::Single(FileKind::Workspace));
        self.registers.swap(file, own, is_settings);
        self.as_written = base::complete(&mut self.registers.registers);
        true
    }

    /// Makes the registers that build on others what their own files say.
    fn take_back(&mut self) {
        for written in self.as_written.drain(..) {
            let file = written.id.span().file;
            let registers = &mut self.registers.registers;
            let at = registers.partition_point(|one| one.id.span().file < file);
            if let Some(place) = registers.get_mut(at) {
                *place = written;
            }
        }
    }
}

/// Puts `new` in the place of what `list` has of `file`. The list is in the order of files.
fn swap<T>(list: &mut Vec<T>, file: FileId, of: impl Fn(&T) -> FileId, new: Vec<T>) {
    let start = list.partition_point(|one| of(one) < file);
    let end = list.partition_point(|one| of(one) <= file);
    list.splice(start..end, new);
}

impl<'s> Mentions<'s> {
    fn swap(&mut self, file: FileId, new: Mentions<'s>) {
        let of = |mention: &Mention<'_>| mention.span.file;
        swap(&mut self.declared, file, of, new.declared);
        swap(&mut self.referred, file, of, new.referred);
        swap(&mut self.cited, file, |cited| cited.span.file, new.cited);
    }
}

impl Registers {
    /// Puts `new`, which is all that `file` says, in the place of what it said before.
    fn swap(&mut self, file: FileId, new: Self, is_settings: bool) {
        fn of<K>(id: &Own<K>) -> FileId {
            id.span().file
        }
        if is_settings {
            self.workspace = new.workspace;
        }
        swap(&mut self.organisations, file, |one| of(&one.id), new.organisations);
        swap(&mut self.systems, file, |one| of(&one.id), new.systems);
        swap(&mut self.registers, file, |one| of(&one.id), new.registers);
        swap(&mut self.agreements, file, |one| of(&one.id), new.agreements);
        swap(&mut self.layouts, file, |one| of(&one.id), new.layouts);
        swap(&mut self.processors, file, |one| of(&one.id), new.processors);
        swap(&mut self.groups, file, |one| of(&one.id), new.groups);
        swap(&mut self.categories, file, |one| of(&one.id), new.categories);
        swap(&mut self.consents, file, |one| of(&one.id), new.consents);
        swap(&mut self.measures, file, |one| of(&one.id), new.measures);
        swap(&mut self.procedures, file, |one| of(&one.id), new.procedures);
        swap(&mut self.blocks, file, |one| of(&one.id), new.blocks);
        swap(&mut self.grants, file, |one| of(&one.id), new.grants);
        swap(&mut self.decisions, file, |one| of(&one.id), new.decisions);
        swap(&mut self.criteria, file, |one| of(&one.id), new.criteria);
        swap(&mut self.services, file, |one| of(&one.id), new.services);
        swap(&mut self.areas, file, |one| of(&one.id), new.areas);
        swap(&mut self.risks, file, |one| of(&one.id), new.risks);
        swap(&mut self.retention_classes, file, |one| of(&one.id), new.retention_classes);
        swap(&mut self.processes, file, |one| of(&one.id), new.processes);
        swap(&mut self.repositories, file, |one| of(&one.id), new.repositories);
    }
}
