//! Requests for access (Art. 15): where to search for the data of a person, and what to answer.

use std::collections::{BTreeMap, BTreeSet};

use super::composer::Composer;
use super::description::{Told, Unit};
use super::notice::Wanted;
use super::speaker::Speaker;
use super::view::access::{
    AccessView, AnswerView, SearchView, SearchedGroupView, SearchedSystemView,
};
use super::view::{AuthorityView, ProcedureView, RecipientView, SourceView};
use crate::law::Right;
use crate::model::{Model, Recipient, recipients, used_systems, with_wholes};
use crate::register::{Answer, DataItem, Group, System};

pub(super) fn access(speaker: &Speaker<'_>, unit: &Unit<'_>, wanted: Wanted) -> Told {
    let model = speaker.model;
    let files = unit.registers.iter().map(|register| model.assumed_in(register));
    let composers: Vec<Composer<'_>> = unit
        .registers
        .iter()
        .map(|register| Composer::new(model, register, speaker.language, false))
        .collect();
    let view = AccessView {
        unit: speaker.body(Some(unit.organisation)),
        dpo: speaker.dpo(unit.organisation, &mut BTreeSet::new()),
        groups: groups(speaker, &composers),
        registers: composers.iter().map(answer).collect(),
        procedures: procedures(&composers),
        authority: authority(&composers),
        as_of: speaker.date(model.as_of),
        assumed: files.sum(),
        flag_gaps: wanted.draft,
    };
    Told::new(&view, Vec::new(), false)
}

/// The groups of the registers, by name, each with the registers that hold data of it.
fn groups(speaker: &Speaker<'_>, composers: &[Composer<'_>]) -> Vec<SearchedGroupView> {
    let mut found: BTreeMap<&str, (&Group, Vec<SearchView>)> = BTreeMap::new();
    for composer in composers {
        let named = composer.register.data.iter().flat_map(|item| &item.groups);
        let ids: BTreeSet<&str> = named.map(|group| group.as_str()).collect();
        let known = ids.into_iter().filter_map(|id| speaker.model.groups.named(id));
        for group in known.filter(|group| !group.nothing_stored) {
            let own = found.entry(group.id.as_str()).or_insert((group, Vec::new()));
            own.1.push(composer.search(group));
        }
    }
    let mut views: Vec<SearchedGroupView> = found
        .into_values()
        .map(|(group, registers)| SearchedGroupView { name: speaker.say(&group.name), registers })
        .collect();
    views.sort_by_key(|one| one.name.to_lowercase());
    views
}

fn answer(composer: &Composer<'_>) -> AnswerView {
    AnswerView {
        name: composer.say(&composer.register.name),
        purposes: composer.purposes(),
        data: composer.data(),
        recipients: composer.answered_recipients(),
        retention: composer.retention(),
        sources: composer.sources(),
        automated: composer.automated(),
        transfers: composer.transfers(),
    }
}

/// The procedures for the right of access, each once.
fn procedures(composers: &[Composer<'_>]) -> Vec<ProcedureView> {
    let mut told = BTreeSet::new();
    let all = composers.iter().flat_map(|one| one.procedures());
    all.filter(|one| one.rights.is_empty() || one.rights.contains(&Right::Access))
        .filter(|one| told.insert(one.how.clone()))
        .collect()
}

fn authority(composers: &[Composer<'_>]) -> Option<AuthorityView> {
    composers.iter().find_map(|one| one.authority())
}

impl Composer<'_> {
    /// Where to search for data of the group. What the data items do not tell is searched in the
    /// whole register: a place too many does less harm than one too few.
    fn search(&self, group: &Group) -> SearchView {
        let id = group.id.as_str();
        let own = self.register.data.iter();
        let own: Vec<&DataItem> =
            own.filter(|item| item.groups.iter().any(|one| one.as_str() == id)).collect();
        let categories = own.iter().flat_map(|item| self.categories(&item.categories));
        let recipients = self.recipients_of(group, &own).into_iter().map(|one| one.name);
        SearchView {
            name: self.say(&self.register.name),
            number: self.register.number.as_ref().map(|one| self.plain(&one.value)),
            categories: once(categories),
            systems: self.systems_of(&own).into_iter().map(|one| self.searched(one)).collect(),
            paper: self.paper_of(group),
            sources: self.sources_of(&own),
            recipients: once(recipients.filter(|name| !name.is_empty())),
        }
    }

    /// The recipients of the register, each once in a role.
    fn answered_recipients(&self) -> Vec<RecipientView> {
        let mut told = BTreeSet::new();
        let all = self.recipients().into_iter();
        all.filter(|one| told.insert((one.name.clone(), one.role, one.public))).collect()
    }

    /// Who gets data of the group's items: those of whom nobody tells whose data or which they get,
    /// and those who get some of these.
    fn recipients_of(&self, group: &Group, items: &[&DataItem]) -> Vec<RecipientView> {
        let held: BTreeSet<&str> =
            items.iter().flat_map(|item| &item.categories).map(|one| one.as_str()).collect();
        let kept = self.systems_of(items);
        let of_group = |one: &Recipient<'_>| {
            let groups = one.groups;
            groups.is_empty() || groups.iter().any(|own| own.as_str() == group.id.as_str())
        };
        let of_data = |one: &Recipient<'_>| {
            let categories = one.categories;
            categories.is_empty() || categories.iter().any(|own| held.contains(own.as_str()))
        };
        let in_systems = |one: &Recipient<'_>| {
            let meets = |own: &System| {
                kept.iter().any(|kept| is_in(self.model, kept, own) || is_in(self.model, own, kept))
            };
            one.systems.is_empty() || one.systems.iter().any(|own| meets(own))
        };
        let all = recipients(self.model, self.register).into_iter().zip(self.recipients());
        let own = all.filter(|(one, _)| of_group(one) && of_data(one) && in_systems(one));
        own.map(|(_, view)| view).collect()
    }

    /// The paper on which data of the group may be.
    fn paper_of(&self, group: &Group) -> Vec<String> {
        let all = self.register.paper.as_ref().and_then(Answer::some).into_iter().flatten();
        let own = all.filter(|one| {
            one.groups.is_empty() || one.groups.iter().any(|own| own.as_str() == group.id.as_str())
        });
        own.map(|one| self.say(&one.name)).collect()
    }

    /// The systems in which the items are kept.
    fn systems_of(&self, items: &[&DataItem]) -> Vec<&System> {
        let mut systems = used_systems(self.model, self.register);
        if items.iter().all(|item| !item.systems.is_empty()) {
            let named = |id: &str| {
                let mut all = items.iter().flat_map(|item| &item.systems);
                all.any(|one| one.as_str() == id)
            };
            systems.retain(|system| named(system.id.as_str()));
        }
        systems
    }

    /// The sources of the items.
    fn sources_of(&self, items: &[&DataItem]) -> Vec<SourceView> {
        let all = self.register.sources.iter().zip(self.sources());
        let told = items.iter().all(|item| !item.sources.is_empty());
        let named = |id: &str| {
            let mut all = items.iter().flat_map(|item| &item.sources);
            all.any(|one| one.as_str() == id)
        };
        let own = all.filter(|(source, _)| !told || named(source.id.as_str()));
        own.map(|(_, view)| view).collect()
    }

    fn searched(&self, system: &System) -> SearchedSystemView {
        SearchedSystemView {
            name: self.name(&system.name),
            search_keys: system.search_keys.iter().map(|one| self.say(one)).collect(),
            self_service: self.maybe(system.self_service.as_ref()),
        }
    }
}

/// Whether the system is the other or a part of it.
fn is_in(model: &Model<'_>, system: &System, whole: &System) -> bool {
    with_wholes(model, system).iter().any(|one| one.id.as_str() == whole.id.as_str())
}

/// Each text once, in order.
fn once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut told = BTreeSet::new();
    texts.filter(|text| told.insert(text.clone())).collect()
}
