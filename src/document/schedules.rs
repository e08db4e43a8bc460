//! The summary of retention times of a unit: the classes of its schedule and the rules of its
//! registers. It is no information-control plan, and is never called one.

use super::composer::Composer;
use super::description::{Told, Unit};
use super::information::classes_of;
use super::notice::Wanted;
use super::speaker::Speaker;
use super::view::schedules::{RuledView, ScheduledView, SchedulesView};
use crate::register::{Register, RetentionClass};

pub(super) fn schedules(speaker: &Speaker<'_>, unit: &Unit<'_>, wanted: Wanted) -> Told {
    let model = speaker.model;
    let files = unit.registers.iter().map(|register| model.assumed_in(register));
    let classes: Vec<ScheduledView> =
        classes_of(model, unit).into_iter().map(|one| scheduled(speaker, unit, one)).collect();
    let registers: Vec<RuledView> =
        unit.registers.iter().map(|register| ruled(speaker, register)).collect();
    let rules = registers.iter().flat_map(|one| &one.rules);
    let weighed = rules.clone().any(|one| one.provisions.is_empty() && !one.grounds.is_empty())
        || classes
            .iter()
            .any(|one| one.class.provisions.is_empty() && !one.class.grounds.is_empty());
    let view = SchedulesView {
        unit: speaker.body(Some(unit.organisation)),
        classes,
        registers,
        weighed,
        as_of: speaker.date(model.as_of),
        assumed: files.sum(),
        flag_gaps: wanted.draft,
    };
    Told::new(&view, Vec::new(), false)
}

fn scheduled(speaker: &Speaker<'_>, unit: &Unit<'_>, class: &RetentionClass) -> ScheduledView {
    let id = class.id.as_str();
    let uses = |register: &&&Register| {
        let of_rules = register.retention.iter().map(|rule| &rule.class);
        let of_items = register.data.iter().map(|item| &item.class);
        of_rules.chain(of_items).flatten().any(|one| one.as_str() == id)
    };
    let users: Vec<&&Register> = unit.registers.iter().filter(uses).collect();
    ScheduledView {
        task: class.task.as_ref().map(|task| speaker.plain(&task.value)),
        document_type: speaker.say(&class.name),
        registers: users.iter().map(|one| speaker.say(&one.name)).collect(),
        class: speaker.schedule_class(class),
        archive: speaker.maybe(class.archive.as_ref()),
    }
}

fn ruled(speaker: &Speaker<'_>, register: &Register) -> RuledView {
    let composer = Composer::new(speaker.model, register, speaker.language, false);
    // What a class says stands among the classes.
    let rules = register.retention.iter().filter(|rule| rule.class.is_none());
    let secrecy = register.secrecy.as_ref();
    let secrecy = secrecy.map(|one| one.provisions.as_slice()).unwrap_or_default();
    RuledView {
        name: speaker.say(&register.name),
        number: register.number.as_ref().map(|one| speaker.plain(&one.value)),
        secrecy: composer.cite(secrecy),
        rules: rules.map(|rule| composer.retention_rule(rule)).collect(),
    }
}
