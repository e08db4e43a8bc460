//! The information-management model of a unit (906/2019 § 5): processes, data repositories, systems
//! and their connections, measures, and what is archived.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::description::{Told, Unit};
use super::flows::answered;
use super::notice::Wanted;
use super::speaker::Speaker;
use super::view::information::{
    ArchiveView, AreaView, ConnectionView, HoldingView, InformationView, MemberView, ProcessView,
    RegisterLineView, SystemLineView,
};
use super::view::{MeasureView, RetentionKind};
use crate::model::{Model, given, used_systems};
use crate::register::{
    Answer, Area, ChannelKind, Direction, Disposal, Organisation, Process, Ref, Register,
    Repository, RetentionClass, System,
};

pub(super) fn information(speaker: &Speaker<'_>, unit: &Unit<'_>, wanted: Wanted) -> Told {
    let model = speaker.model;
    let own = |authority: &Ref<Organisation>| authority.as_str() == unit.organisation.id.as_str();
    let areas = model.areas.iter().filter(|one| one.responsible.as_ref().is_some_and(own));
    let processes = model.processes.iter().filter(|one| own(&one.authority));
    let repositories: Vec<&Repository> =
        model.repositories.iter().filter(|one| own(&one.authority)).collect();
    let systems = systems(model, unit, &repositories);
    let files = unit.registers.iter().map(|register| model.assumed_in(register));
    let view = InformationView {
        unit: speaker.body(Some(unit.organisation)),
        areas: areas.map(|one| speaker.area(one)).collect(),
        processes: processes.map(|one| speaker.process(one)).collect(),
        repositories: repositories.iter().map(|one| speaker.holding(one)).collect(),
        registers: unit.registers.iter().map(|one| speaker.register_line(one)).collect(),
        systems: systems.into_iter().map(|one| speaker.system_line(one, unit)).collect(),
        connections: unit.registers.iter().flat_map(|one| speaker.connections(one)).collect(),
        measures: speaker.measures_of_unit(unit),
        archive: speaker.archive(unit),
        as_of: speaker.date(model.as_of),
        assumed: files.sum(),
        flag_gaps: wanted.draft,
    };
    Told::new(&view, Vec::new(), false)
}

/// The systems of the unit's registers and repositories, and those it answers for, by id.
fn systems<'a>(
    model: &Model<'a>,
    unit: &Unit<'a>,
    repositories: &[&Repository],
) -> Vec<&'a System> {
    let used = unit.registers.iter().flat_map(|register| used_systems(model, register));
    let held = repositories.iter().flat_map(|one| model.systems.all(&one.systems));
    let ids: BTreeSet<&str> = used.chain(held).map(|one| one.id.as_str()).collect();
    let is_own = |one: &System| {
        one.owner.as_ref().is_some_and(|owner| owner.as_str() == unit.organisation.id.as_str())
    };
    model.systems.iter().filter(|one| ids.contains(one.id.as_str()) || is_own(one)).collect()
}

impl Speaker<'_> {
    fn area(&self, area: &Area) -> AreaView {
        let agreement = area.agreement.as_ref().and_then(|one| self.model.agreements.get(one));
        let members = area.members.iter().map(|member| MemberView {
            name: self.organisation(&member.organisation),
            since: member.since.as_ref().map(|day| self.date(day.value)),
            until: member.until.as_ref().map(|day| self.date(day.value)),
        });
        AreaView {
            name: self.say(&area.name),
            organ: self.maybe(area.organ.as_ref()),
            members: members.collect(),
            agreement: agreement.map(|one| self.say(&one.name)),
        }
    }

    /// The names of the registers meant.
    pub(super) fn register_names(&self, references: &[Ref<Register>]) -> Vec<String> {
        let known = references.iter().filter_map(|one| self.model.register(one));
        known.map(|register| self.say(&register.name)).collect()
    }

    fn process(&self, process: &Process) -> ProcessView {
        let follows = self.model.processes.all(&process.follows);
        let repositories = self.model.repositories.all(&process.repositories);
        let automated = process.automated.as_ref();
        ProcessView {
            name: self.say(&process.name),
            authority: self.organisation(&process.authority),
            purpose: self.say(&process.purpose),
            registers: self.register_names(&process.registers),
            repositories: repositories.map(|one| self.say(&one.name)).collect(),
            follows: follows.map(|one| self.say(&one.name)).collect(),
            automated: automated.map(|one| self.say(&one.text)),
            automated_on: automated.map(|one| self.date(one.decided.value)),
        }
    }

    fn holding(&self, repository: &Repository) -> HoldingView {
        let id = repository.id.as_str();
        let users = self.model.processes.iter();
        let users = users.filter(|one| one.repositories.iter().any(|named| named.as_str() == id));
        HoldingView {
            name: self.say(&repository.name),
            kind: repository.kind,
            authority: self.organisation(&repository.authority),
            content: self.say(&repository.content),
            personal: repository.personal,
            systems: self
                .model
                .systems
                .all(&repository.systems)
                .map(|one| self.name(&one.name))
                .collect(),
            registers: self.register_names(&repository.registers),
            processes: users.map(|one| self.say(&one.name)).collect(),
        }
    }

    fn register_line(&self, register: &Register) -> RegisterLineView {
        RegisterLineView {
            name: self.say(&register.name),
            number: register.number.as_ref().map(|one| self.plain(&one.value)),
            service: self.maybe(register.service.as_ref()),
        }
    }

    fn system_line(&self, system: &System, unit: &Unit<'_>) -> SystemLineView {
        let holds = |register: &&&Register| {
            let used = used_systems(self.model, register);
            used.iter().any(|one| one.id.as_str() == system.id.as_str())
        };
        let assessed = system.change_assessed.as_ref();
        let change = assessed.and_then(Answer::some);
        let interfaces = system.interfaces.as_ref().and_then(Answer::some);
        SystemLineView {
            name: self.name(&system.name),
            owner: system.owner.as_ref().map(|one| self.organisation(one)),
            vendor: system.vendor.as_ref().map(|one| self.organisation(one)),
            own: system.self_hosted,
            text: self.maybe(system.description.as_ref()),
            part_of: self.system_name(system.part_of.as_ref()),
            registers: unit.registers.iter().filter(holds).map(|one| self.say(&one.name)).collect(),
            interfaces_answer: answered(system.interfaces.as_ref()),
            interfaces: interfaces.into_iter().flatten().map(|one| self.say(one)).collect(),
            log: self.maybe(system.log.as_ref()),
            since: system.since.as_ref().map(|day| self.date(day.value)),
            until: system.until.as_ref().map(|day| self.date(day.value)),
            change_answer: answered(assessed),
            change: change.map(|one| format!("{}, {}", self.say(&one.by), self.date(one.on.value))),
            change_result: change.and_then(|one| self.maybe(one.result.as_ref())),
        }
    }

    /// The interfaces and connections of the register, each once.
    fn connections(&self, register: &Register) -> Vec<ConnectionView> {
        let name = self.say(&register.name);
        let sources = register.sources.iter().filter_map(|one| {
            let with = self.organisations(&one.organisations).into_iter();
            let with: Vec<String> = with.chain(self.maybe(one.name.as_ref())).collect();
            let system = self.system_name(one.system.as_ref());
            Some((Direction::In, with, one.channel?, system))
        });
        let disclosures = given(register).filter_map(|one| {
            let with = self.organisations(&one.to).into_iter();
            let with: Vec<String> = with.chain(self.maybe(one.category.as_ref())).collect();
            let system = self.system_name(one.system.as_ref());
            Some((Direction::Out, with, one.channel?, system))
        });
        let mut found: Vec<ConnectionView> = Vec::new();
        for (direction, with, channel, system) in sources.chain(disclosures) {
            let register = name.clone();
            let view = ConnectionView { register, direction, with, channel, system };
            if is_technical(channel) && !view.with.is_empty() && !found.contains(&view) {
                found.push(view);
            }
        }
        found
    }

    /// The measures of the unit's registers, each once.
    fn measures_of_unit(&self, unit: &Unit<'_>) -> Vec<MeasureView> {
        let mut told = BTreeSet::new();
        let all = unit.registers.iter().flat_map(|register| self.internal_measures(register));
        all.filter(|one| told.insert(one.name.clone())).collect()
    }

    /// What the retention schedule and the registers say of material whose time is up.
    fn archive(&self, unit: &Unit<'_>) -> Vec<ArchiveView> {
        let classes = classes_of(self.model, unit).into_iter().map(|one| self.archived_class(one));
        let mut found: Vec<ArchiveView> = classes.collect();
        for register in &unit.registers {
            let composer = Composer::new(self.model, register, self.language, false);
            let rules = register.retention.iter().filter(|rule| rule.class.is_none());
            for rule in rules.map(|rule| composer.retention_rule(rule)) {
                found.push(ArchiveView {
                    of: self.say(&register.name),
                    what: rule.what.clone(),
                    time: None,
                    permanent: rule.kind == RetentionKind::Permanent,
                    then: rule.then,
                    archive: None,
                    rule: Some(rule),
                });
            }
        }
        found
    }

    fn archived_class(&self, class: &RetentionClass) -> ArchiveView {
        let permanent = class.permanent.is_some();
        ArchiveView {
            of: self.class_title(class),
            what: None,
            time: class.period.as_ref().map(|period| self.period(period.value)),
            permanent,
            then: class.then.or(permanent.then_some(Disposal::Archive)),
            archive: self.maybe(class.archive.as_ref()),
            rule: None,
        }
    }

    /// The document type, with the task class before it.
    pub(super) fn class_title(&self, class: &RetentionClass) -> String {
        let name = self.say(&class.name);
        match &class.task {
            Some(task) => format!("{} {name}", self.plain(&task.value)),
            None => name,
        }
    }
}

/// The classes of the retention schedule that the unit's registers use, by id; all of them where
/// nobody else keeps registers.
pub(super) fn classes_of<'a>(model: &Model<'a>, unit: &Unit<'a>) -> Vec<&'a RetentionClass> {
    let of_rules = unit.registers.iter().flat_map(|one| &one.retention).map(|one| &one.class);
    let of_items = unit.registers.iter().flat_map(|one| &one.data).map(|one| &one.class);
    let used: BTreeSet<&str> =
        of_rules.chain(of_items).flatten().map(|class| class.as_str()).collect();
    model.retention_classes.iter().filter(|one| used.contains(one.id.as_str())).collect()
}

/// Whether data move through a connection of systems.
fn is_technical(channel: ChannelKind) -> bool {
    match channel {
        ChannelKind::Interface
        | ChannelKind::TechnicalAccess
        | ChannelKind::Viewing
        | ChannelKind::SecureMessage => true,
        ChannelKind::Email | ChannelKind::OpenForm | ChannelKind::Manual => false,
    }
}
