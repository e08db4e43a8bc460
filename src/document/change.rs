//! The notice of change (Art. 13(3), 14(4)): what is otherwise than in the version before, told by the
//! days that facts bear and, where that version has been approved, by what it said.

use serde_json::Value;

use super::composer::Composer;
use super::description::Told;
use super::kind::Kind;
use super::notice::Wanted;
use super::view::ChangeView;
use super::view::change::{BegunView, ChangedView, DatedView};
use crate::language::lent::unmarked;
use crate::model::{Approval, Model, grants, order, used_systems};
use crate::register::{Answer, BlockName, Register};
use crate::text::{Date, Spanned};

/// The version before the notice that holds.
#[derive(Clone, Copy)]
struct Before<'a> {
    /// Its day.
    day: Date,
    /// The record of it, where it has been approved.
    approved: Option<&'a Approval>,
}

/// The version before: the last that is kept or has been approved, or the day of a change before the
/// last.
fn before<'a>(model: &Model<'a>, register: &Register) -> Option<Before<'a>> {
    let notice = register.notice.as_ref()?;
    let kept = notice.kept.iter().map(|one| one.date.value);
    let changed = notice.changes.iter().map(|one| one.date.value);
    let own = |one: &&Approval| {
        let about = one.document == Kind::Notice.word() && one.id == register.id.as_str();
        about && one.date < notice.date.value && one.is_whole()
    };
    let approved = model.approvals.iter().filter(own);
    let approved = approved.max_by_key(|one| (one.date, order(&one.version)));
    let days = kept.chain(changed).chain(approved.map(|one| one.date));
    let day = days.filter(|day| *day < notice.date.value).max()?;
    // An approved version that is older than the one before does not tell what that one said.
    Some(Before { day, approved: approved.filter(|one| one.date == day) })
}

/// Whether something that people must be told of is otherwise than in the version before.
pub(super) fn is_changed(model: &Model<'_>, register: &Register) -> bool {
    let Some(before) = before(model, register) else { return false };
    let later = |since: Option<Spanned<Date>>| since.is_some_and(|one| one.value > before.day);
    register.purposes.iter().any(|one| later(one.since))
        || register.controllers.iter().any(|one| later(one.since) || later(one.until))
        || register
            .processors
            .as_ref()
            .and_then(Answer::some)
            .is_some_and(|all| model.processors.all(all).any(|one| later(one.since)))
        || grants(model, register).any(|one| later(one.since))
        || before.approved.is_some() && is_otherwise(model, register, before)
}

/// Whether the approved version does not tell of something that bears no day.
fn is_otherwise(model: &Model<'_>, register: &Register, before: Before<'_>) -> bool {
    model.languages().first().is_some_and(|language| {
        let composer = Composer::new(model, register, *language, false).without_marks();
        !composer.begun(before).is_empty()
            || !composer.began(before).is_empty()
            || !composer.new_processors(before).is_empty()
    })
}

/// Whether a text of the facts has the words.
fn tells(facts: &Value, words: &str) -> bool {
    match facts {
        Value::String(text) => text.contains(words),
        Value::Array(items) => items.iter().any(|one| tells(one, words)),
        Value::Object(fields) => fields.values().any(|one| tells(one, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

pub(super) fn changed(composer: Composer<'_>, wanted: Wanted) -> Told {
    let register = composer.register;
    let before = before(composer.model, register);
    let before = before.unwrap_or(Before { day: composer.model.as_of, approved: None });
    let day = before.day;
    let notice = register.notice.as_ref();
    let purposes = composer.begun(before);
    let any = !purposes.is_empty();
    let controllers = composer.controllers();
    let view = ChangedView {
        register: composer.say(&register.name),
        controllers: controllers.into_iter().filter(|one| !one.former).collect(),
        dpos: composer.dpos(),
        previous: composer.date(day),
        current: composer.date(notice.map_or(composer.model.as_of, |one| one.date.value)),
        version: notice.and_then(|one| one.version.as_ref()).map(|one| composer.plain(&one.value)),
        changes: composer.changes_after(day),
        purposes,
        began: composer.began(before),
        ended: composer
            .controllers_by(|one| one.until.filter(|_| composer.model.is_past(one.until)), day),
        processors: composer.new_processors(before),
        systems: composer.new_systems(day),
        grants: composer.new_grants(day),
        retention: if any { composer.retention() } else { Vec::new() },
        rights: if any { composer.rights() } else { Vec::new() },
        contacts: register.contacts.iter().map(|one| composer.contact(one)).collect(),
        procedures: composer.procedures(),
        authority: composer.authority(),
        full_notice: composer.full_notice(),
        flag_gaps: wanted.draft,
    };
    Told::new(&view, composer.into_slots(), false)
}

impl Composer<'_> {
    /// The day from which something holds that the version before did not tell: its own day, or that
    /// of the notice where it bears none and the approved version has no word of it.
    fn new_since(
        &self,
        since: Option<Spanned<Date>>,
        words: &str,
        before: Before<'_>,
    ) -> Option<Date> {
        match since {
            Some(since) => (since.value > before.day).then_some(since.value),
            None => {
                let said = before.approved?.facts.get(&self.language)?;
                let notice = self.register.notice.as_ref()?;
                (!tells(said, &unmarked(words))).then_some(notice.date.value)
            }
        }
    }

    fn begun(&self, before: Before<'_>) -> Vec<BegunView> {
        let all = self.register.purposes.iter().zip(self.purposes());
        let new = all.filter_map(|(purpose, view)| {
            let since = self.new_since(purpose.since, &view.text, before)?;
            let begun = since <= self.model.as_of;
            Some(BegunView { purpose: view, since: self.date(since), begun })
        });
        new.collect()
    }

    /// The controllers of today that the version before did not have.
    fn began(&self, before: Before<'_>) -> Vec<DatedView> {
        let current = self
            .register
            .controllers
            .iter()
            .filter(|one| one.since.is_some() || !self.model.is_past(one.until));
        let new = current.filter_map(|one| {
            let name = self.organisation(&one.organisation);
            let day = self.date(self.new_since(one.since, &name, before)?);
            Some(DatedView { name, day })
        });
        new.collect()
    }

    /// What the author tells of changes, the newest first.
    fn changes_after(&self, day: Date) -> Vec<ChangeView> {
        let changes = self.register.notice.iter().flat_map(|notice| &notice.changes);
        let after = changes.filter(|one| one.date.value > day);
        after
            .map(|one| ChangeView { date: self.date(one.date.value), text: self.say(&one.text) })
            .collect()
    }

    fn controllers_by(
        &self,
        bound: impl Fn(&crate::register::Controller) -> Option<Spanned<Date>>,
        day: Date,
    ) -> Vec<DatedView> {
        let dated = self
            .register
            .controllers
            .iter()
            .filter_map(|one| Some((self.organisation(&one.organisation), bound(one)?)));
        self.dated(dated, day)
    }

    fn new_processors(&self, before: Before<'_>) -> Vec<DatedView> {
        let named = self.register.processors.as_ref().and_then(Answer::some);
        let named = named.map(Vec::as_slice).unwrap_or_default();
        let new = self.model.processors.all(named).filter_map(|one| {
            let name = self.organisation(&one.organisation);
            let day = self.date(self.new_since(one.since, &name, before)?);
            Some(DatedView { name, day })
        });
        new.collect()
    }

    /// The systems, where the notice tells of systems at all.
    fn new_systems(&self, day: Date) -> Vec<DatedView> {
        if self.register.internal.contains(&BlockName::Systems) {
            return Vec::new();
        }
        let all = used_systems(self.model, self.register).into_iter();
        self.dated(all.filter_map(|one| Some((self.name(&one.name), one.since?))), day)
    }

    fn new_grants(&self, day: Date) -> Vec<DatedView> {
        let all = grants(self.model, self.register);
        let named = all.filter_map(|one| {
            let who = self.organisation(&one.grantee);
            Some((format!("{who}: {}", self.say(&one.role)), one.since?))
        });
        self.dated(named, day)
    }

    /// Those whose day is after `day`.
    fn dated(
        &self,
        all: impl Iterator<Item = (String, Spanned<Date>)>,
        day: Date,
    ) -> Vec<DatedView> {
        let later = all.filter(|(_, bound)| bound.value > day);
        later.map(|(name, bound)| DatedView { name, day: self.date(bound.value) }).collect()
    }
}
