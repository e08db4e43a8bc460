//! The notice of change (Art. 13(3), 14(4)): what is otherwise than on the day of the version
//! before, told by the days that facts bear.

use super::composer::Composer;
use super::description::Told;
use super::notice::{ComposeError, Wanted};
use super::view::ChangeView;
use super::view::change::{BegunView, ChangedView, DatedView};
use crate::language::Filling;
use crate::model::{Model, grants, used_systems};
use crate::register::{Answer, BlockName, Register};
use crate::text::{Date, Spanned};

/// The day of the version before the notice that holds: that of a version that is kept, or of a
/// change before the last.
fn previous(register: &Register) -> Option<Date> {
    let notice = register.notice.as_ref()?;
    let kept = notice.kept.iter().map(|one| one.date.value);
    let changed = notice.changes.iter().map(|one| one.date.value);
    kept.chain(changed).filter(|day| *day < notice.date.value).max()
}

/// Whether something that people must be told of is otherwise than in the version before.
pub(super) fn is_changed(model: &Model<'_>, register: &Register) -> bool {
    previous(register).is_some_and(|day| {
        let later = |since: Option<Spanned<Date>>| since.is_some_and(|one| one.value > day);
        register.purposes.iter().any(|one| later(one.since))
            || register.controllers.iter().any(|one| later(one.since) || later(one.until))
            || register
                .processors
                .as_ref()
                .and_then(Answer::some)
                .is_some_and(|all| model.processors.all(all).any(|one| later(one.since)))
            || grants(model, register).any(|one| later(one.since))
    })
}

pub(super) fn changed(composer: Composer<'_>, wanted: Wanted) -> Result<Told, ComposeError> {
    let register = composer.register;
    let day = previous(register).unwrap_or(composer.model.as_of);
    let notice = register.notice.as_ref();
    let purposes = composer.begun(day);
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
        began: composer.controllers_by(|one| one.since, day),
        ended: composer
            .controllers_by(|one| one.until.filter(|_| composer.model.is_past(one.until)), day),
        processors: composer.new_processors(day),
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
    Ok(Told { filling: Filling::new(&view)?, slots: composer.into_slots(), proposed: false })
}

impl Composer<'_> {
    fn begun(&self, day: Date) -> Vec<BegunView> {
        let all = self.register.purposes.iter().zip(self.purposes());
        let new = all.filter_map(|(purpose, view)| {
            let since = purpose.since.filter(|one| one.value > day)?.value;
            let begun = since <= self.model.as_of;
            Some(BegunView { purpose: view, since: self.date(since), begun })
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

    fn new_processors(&self, day: Date) -> Vec<DatedView> {
        let named = self.register.processors.as_ref().and_then(Answer::some);
        let named = named.map(Vec::as_slice).unwrap_or_default();
        let all = self.model.processors.all(named);
        let dated = all.filter_map(|one| Some((self.organisation(&one.organisation), one.since?)));
        self.dated(dated, day)
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
