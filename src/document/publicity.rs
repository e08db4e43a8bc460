//! The document-publicity description of a unit (906/2019 § 28): by which data anybody can ask for
//! its documents.
//!
//! It is published. What a register keeps to internal documents, and all of a register that is not
//! for publication, stays out of it.

use super::description::{Told, Unit};
use super::flows::answered;
use super::notice::Wanted;
use super::speaker::Speaker;
use super::view::information::{
    DocumentTypeView, OpenDataView, OpenHoldingView, OpenSystemView, PublicityView,
};
use crate::model::{Model, used_systems};
use crate::register::{
    Answer, BlockName, DataItem, Publish, Ref, Register, Repository, RetentionClass, System,
};

/// The unit's repositories that may be told of: those that hold no register, or one that is
/// published.
pub(super) fn published_repositories<'a>(
    model: &'a Model<'a>,
    unit: &'a Unit<'a>,
) -> impl Iterator<Item = &'a Repository> {
    let own = |one: &&Repository| one.authority.as_str() == unit.organisation.id.as_str();
    model.repositories.iter().filter(own).filter(move |one| {
        one.registers.is_empty() || registers(model, one).any(|one| is_open(one, None))
    })
}

/// The registers whose data the repository holds.
fn registers<'a>(
    model: &'a Model<'a>,
    repository: &'a Repository,
) -> impl Iterator<Item = &'a Register> {
    repository.registers.iter().filter_map(|one| model.register(one))
}

/// Whether the register is published, that block of it too.
fn is_open(register: &Register, block: Option<BlockName>) -> bool {
    register.publish == Publish::Web
        && block.is_none_or(|block| !register.internal.contains(&block))
}

pub(super) fn publicity(speaker: &Speaker<'_>, unit: &Unit<'_>, wanted: Wanted) -> Told {
    let model = speaker.model;
    let own = |one: &&Repository| one.authority.as_str() == unit.organisation.id.as_str();
    let all = model.repositories.iter().filter(own).count();
    let told: Vec<&Repository> = published_repositories(model, unit).collect();
    let hides = |one: &&Repository| {
        registers(model, one).any(|one| !BLOCKS.iter().all(|block| is_open(one, Some(*block))))
            || one.systems.iter().any(|named| is_closed(model, named))
    };
    let view = PublicityView {
        unit: speaker.body(Some(unit.organisation)),
        left_out: told.len() < all || told.iter().any(hides),
        repositories: told.into_iter().map(|one| speaker.open_holding(one)).collect(),
        as_of: speaker.date(model.as_of),
        flag_gaps: wanted.draft,
    };
    Told::new(&view, Vec::new(), false)
}

/// The blocks of a register from which the description draws.
const BLOCKS: [BlockName; 3] = [BlockName::Data, BlockName::Systems, BlockName::Secrecy];

/// Whether the system is one that only unpublished registers, or unpublished blocks, tell of.
fn is_closed(model: &Model<'_>, system: &Ref<System>) -> bool {
    let mut used = model.registers.iter().filter(|register| {
        used_systems(model, register).iter().any(|one| one.id.as_str() == system.as_str())
    });
    let first = used.next();
    first.is_some()
        && !first.into_iter().chain(used).any(|one| is_open(one, Some(BlockName::Systems)))
}

/// Whether the item is kept in a system of the repository, as far as is told.
fn is_in(repository: &Repository, item: &DataItem) -> bool {
    let named =
        |system: &Ref<System>| repository.systems.iter().any(|one| one.as_str() == system.as_str());
    item.systems.is_empty() || repository.systems.is_empty() || item.systems.iter().any(named)
}

impl Speaker<'_> {
    fn open_holding(&self, repository: &Repository) -> OpenHoldingView {
        let model = self.model;
        let open =
            |block| registers(model, repository).filter(move |one| is_open(one, Some(block)));
        let all = || open(BlockName::Data).flat_map(|register| &register.data);
        let is_held = |item: &&DataItem| is_in(repository, item);
        // Items that tell no system may be kept in any of them.
        let items = || all().filter(is_held);
        let secrecy = || open(BlockName::Secrecy).filter_map(|register| register.secrecy.as_ref());
        let systems = repository.systems.iter().filter(|one| !is_closed(model, one));
        let classes = items().filter_map(|item| model.retention_classes.get(item.class.as_ref()?));
        let cited = secrecy().flat_map(|one| &one.provisions);
        OpenHoldingView {
            name: self.say(&repository.name),
            kind: repository.kind,
            content: self.say(&repository.content),
            personal: repository.personal,
            systems: systems
                .filter_map(|one| model.systems.get(one))
                .map(|one| self.open_system(one))
                .collect(),
            data: self.open_data(items()),
            documents: each(classes.map(|one| self.document_type(one))),
            secrecy: each(secrecy().map(|one| self.say(&one.text))),
            provisions: each(cited.map(|one| self.cite_one(&one.value))),
        }
    }

    fn open_system(&self, system: &System) -> OpenSystemView {
        let interfaces = system.interfaces.as_ref().and_then(Answer::some);
        OpenSystemView {
            name: self.name(&system.name),
            text: self.maybe(system.description.as_ref()),
            search_keys: system.search_keys.iter().map(|one| self.say(one)).collect(),
            interfaces_answer: answered(system.interfaces.as_ref()),
            interfaces: interfaces.into_iter().flatten().map(|one| self.say(one)).collect(),
        }
    }

    /// The data of each set of groups together.
    fn open_data<'i>(&self, items: impl Iterator<Item = &'i DataItem>) -> Vec<OpenDataView> {
        let mut told: Vec<OpenDataView> = Vec::new();
        for item in items {
            let groups = self.model.groups.all(&item.groups).map(|one| self.say(&one.name));
            let groups: Vec<String> = groups.collect();
            let names = self.model.categories.all(&item.categories).map(|one| self.say(&one.name));
            match told.iter_mut().find(|one| one.groups == groups) {
                Some(one) => {
                    let names: Vec<String> =
                        names.filter(|name| !one.categories.contains(name)).collect();
                    one.categories.extend(names);
                }
                None => told.push(OpenDataView { groups, categories: each(names) }),
            }
        }
        told
    }

    fn document_type(&self, class: &RetentionClass) -> DocumentTypeView {
        DocumentTypeView {
            name: self.class_title(class),
            publicity: class.publicity,
            secrecy: class.secrecy.iter().map(|one| self.cite_one(&one.value)).collect(),
        }
    }
}

/// Each value once, in order.
fn each<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for value in values {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found
}
