//! Decisions that documents rest on.

use super::speaker::Speaker;
use super::view::ruling::{EarlierView, RulingView, WaivedView};
use crate::register::{Decision, DecisionStatus, EarlierDecision};

impl Speaker<'_> {
    /// The last version of the decision; nothing where it has none.
    pub(super) fn ruling(&self, decision: &Decision) -> Option<RulingView> {
        let version = decision.versions.last()?;
        let organisation = self.organisation(&decision.organisation);
        let provisions = decision.provisions.iter();
        let services = self.model.services.all(&decision.services);
        let waived = decision
            .waived
            .iter()
            .map(|one| WaivedView { what: self.say(&one.what), reason: self.say(&one.reason) });
        let day = |day: Option<crate::text::Date>| day.map(|day| self.date(day));
        Some(RulingView {
            name: self.say(&decision.name),
            by: match &decision.organ {
                Some(organ) => format!("{organisation}, {}", self.say(organ)),
                None => organisation,
            },
            status: version.status,
            proposed: is_open(version.status),
            date: day(version.date.as_ref().map(|day| day.value)),
            section: version.section.as_ref().map(|one| self.plain(&one.value)),
            diary: decision.diary.as_ref().map(|one| self.plain(&one.value)),
            competence: decision.competence.iter().map(|one| self.plain(&one.value)).collect(),
            competence_date: day(decision.competence_date.as_ref().map(|day| day.value)),
            provisions: provisions.map(|one| self.cite_one(&one.value)).collect(),
            services: services.map(|one| self.say(&one.name)).collect(),
            text: self.slot(&version.text),
            reasons: version.reasons.as_ref().map(|text| self.slot(text)),
            preparer: self.maybe(version.preparer.as_ref()),
            presenter: self.maybe(version.presenter.as_ref()),
            earlier: decision.earlier.iter().map(|one| self.earlier(one)).collect(),
            waived: waived.collect(),
        })
    }

    /// An earlier decision: what is said of it, or else what the workspace knows of it.
    fn earlier(&self, earlier: &EarlierDecision) -> EarlierView {
        let known = earlier.decision.as_ref().and_then(|one| self.model.decisions.get(one));
        let last = known.and_then(|one| one.versions.last());
        let date = earlier.date.as_ref().or(last.and_then(|one| one.date.as_ref()));
        let section = earlier.section.as_ref().or(last.and_then(|one| one.section.as_ref()));
        let by = earlier.body.as_ref().or(known.and_then(|one| one.organ.as_ref()));
        EarlierView {
            by: self.maybe(by),
            date: date.map(|day| self.date(day.value)),
            section: section.map(|one| self.plain(&one.value)),
            about: self.maybe(earlier.about.as_ref()),
            name: self.maybe(known.map(|one| &one.name)),
        }
    }
}

/// Whether nothing has been decided yet.
fn is_open(status: DecisionStatus) -> bool {
    match status {
        DecisionStatus::Proposed | DecisionStatus::Amended => true,
        DecisionStatus::Decided | DecisionStatus::Final | DecisionStatus::Refused => false,
    }
}
