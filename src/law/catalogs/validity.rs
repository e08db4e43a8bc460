//! What is in force on a day.

use super::{
    Adequacy, AdequacyStatus, Catalogs, EventKind, Extent, Membership, SectionEvent, Statute,
};
use crate::law::{Act, CountryCode, Provision};
use crate::text::Date;

/// Whether an act is in force on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatuteState {
    /// The catalog does not have the act.
    Unknown,
    /// The catalog has the act but not its first day.
    Undated,
    /// It enters into force on this day.
    NotYet(Date),
    /// It is in force.
    InForce,
    /// It was replaced on a day the catalog does not know.
    ReplacedUndated {
        /// The acts in its place.
        replaced_by: Vec<Act>,
    },
    /// It was repealed.
    Repealed {
        /// First day on which it was no longer in force.
        on: Date,
        /// The acts in its place: a suggestion to a person, never a substitute.
        replaced_by: Vec<Act>,
    },
    /// Its fixed term is over.
    Expired {
        /// Its last day.
        last_day: Date,
        /// The acts in its place: a suggestion to a person, never a substitute.
        replaced_by: Vec<Act>,
    },
}

/// What is known about a place in an act on a day.
///
/// Silence of the catalog is no proof of validity, hence `NothingKnown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionState<'c> {
    /// No event touches the place by that day.
    NothingKnown,
    /// The place is not yet there.
    NotYet(&'c SectionEvent),
    /// Its wording changed. Where the event's extent is `Some`, perhaps.
    Amended(&'c SectionEvent),
    /// A part of it is gone.
    PartlyGone(&'c SectionEvent),
    /// All of it is gone; the event says where to.
    Gone(&'c SectionEvent),
}

/// Whether a country has an adequacy decision on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdequacyState<'c> {
    /// It never had one.
    Never,
    /// It will have one.
    NotYet(&'c Adequacy),
    /// It has one. Its scope limits still have to be met.
    InForce(&'c Adequacy),
    /// It has one that is being contested.
    AtRisk(&'c Adequacy),
    /// Its last one ended.
    Ended(&'c Adequacy),
}

impl Catalogs {
    /// Whether `act` is in force on `on`.
    #[must_use]
    pub fn statute_state(&self, act: Act, on: Date) -> StatuteState {
        let Some(statute) = self.statute(act) else { return StatuteState::Unknown };
        if let Some(state) = statute.end(on) {
            return state;
        }
        match statute.in_force_from {
            None => StatuteState::Undated,
            Some(from) if on < from => StatuteState::NotYet(from),
            Some(_) => StatuteState::InForce,
        }
    }

    /// The Government bill that would repeal `act`, if one is pending.
    #[must_use]
    pub fn pending_repeal(&self, act: Act) -> Option<&SectionEvent> {
        self.section_events
            .rows()
            .iter()
            .find(|event| event.kind == EventKind::PendingRepeal && event.place.act() == act)
    }

    /// Every event that can touch `place`, in the order of the catalog. For a
    /// whole act, only those that touch all of it.
    pub fn section_events(&self, place: Provision) -> impl Iterator<Item = &SectionEvent> {
        let whole = place == Provision::whole(place.act());
        self.section_events.rows().iter().filter(move |event| {
            if whole {
                event.place == place && event.extent == Extent::All
            } else {
                event.place.touches(place)
            }
        })
    }

    /// What is known about `place` on `on`.
    #[must_use]
    pub fn section_state(&self, place: Provision, on: Date) -> SectionState<'_> {
        let own = self.own_state(place, on);
        // A section is gone with its chapter, though it is cited without it.
        let chapter = match own {
            SectionState::Gone(_) => None,
            _ if place.chapter_number().is_some() => None,
            _ => self.chapter_of(place),
        };
        match chapter.map(|chapter| self.own_state(chapter.place, on)) {
            Some(gone @ SectionState::Gone(_)) => gone,
            _ => own,
        }
    }

    /// The sections of a range that are gone on `on` while others of it stand: runs of neighbours
    /// that one event ended, in the order of the sections. None where all of them are gone.
    #[must_use]
    pub fn gone_within(&self, range: Provision, on: Date) -> Vec<(Provision, &SectionEvent)> {
        let sections = range.sections_of_range();
        let mut runs: Vec<(Provision, Provision, &SectionEvent)> = Vec::new();
        let (mut gone, mut before) = (0, None);
        for section in sections.iter().copied() {
            if let SectionState::Gone(event) = self.section_state(section, on) {
                gone += 1;
                let same = |last: &Provision, own: &SectionEvent| {
                    before == Some(*last)
                        && (own.effective_on, own.by) == (event.effective_on, event.by)
                };
                match runs.last_mut().filter(|(_, last, own)| same(last, own)) {
                    Some((_, last, _)) => *last = section,
                    None => runs.push((section, section, event)),
                }
            }
            before = Some(section);
        }
        if gone == sections.len() {
            return Vec::new();
        }
        runs.into_iter().map(|(first, last, event)| (first.through(last), event)).collect()
    }

    /// What the events say of `place` as it is cited.
    fn own_state(&self, place: Provision, on: Date) -> SectionState<'_> {
        let events: Vec<_> = self.section_events(place).collect();
        let gone = |event: &SectionEvent| event.kind.ends() && event.reaches_all(place);
        let back =
            |event: &SectionEvent| event.kind == EventKind::Added && event.reaches_all(place);
        if let Some(event) = latest(&events, on, gone) {
            let since = latest(&events, on, back).and_then(|event| event.effective_on);
            if since <= event.effective_on {
                return SectionState::Gone(event);
            }
        }
        let coming = |event: &&SectionEvent| event.kind == EventKind::Added && !event.is_past(on);
        if let Some(event) = events.iter().copied().find(coming) {
            return SectionState::NotYet(event);
        }
        let changed = |event: &SectionEvent| event.kind.ends() || event.kind == EventKind::Amended;
        match latest(&events, on, changed) {
            Some(event) if event.kind.ends() => SectionState::PartlyGone(event),
            Some(event) => SectionState::Amended(event),
            None => SectionState::NothingKnown,
        }
    }

    /// Whether `country` has an adequacy decision on `on`.
    #[must_use]
    pub fn adequacy(&self, country: CountryCode, on: Date) -> AdequacyState<'_> {
        let decisions = || self.adequacy_decisions(country);
        if let Some(valid) = decisions().filter(|row| row.is_valid(on)).max_by_key(|r| r.valid_from)
        {
            return match valid.status {
                AdequacyStatus::InForceAtRisk => AdequacyState::AtRisk(valid),
                AdequacyStatus::InForce
                | AdequacyStatus::Superseded
                | AdequacyStatus::Invalidated => AdequacyState::InForce(valid),
            };
        }
        let past = decisions().filter(|row| row.valid_from <= on).max_by_key(|row| row.valid_from);
        let coming = decisions().min_by_key(|row| row.valid_from);
        past.map(AdequacyState::Ended)
            .or(coming.map(AdequacyState::NotYet))
            .unwrap_or(AdequacyState::Never)
    }

    /// Whether data kept in `country` stay in the EU or the EEA: no transfer in the sense of Art. 44.
    #[must_use]
    pub fn is_in_eea(&self, country: CountryCode) -> bool {
        matches!(self.membership(country), Some(Membership::Eu | Membership::Eea))
    }

    /// Where `country` stands towards the European Economic Area; `None` for a
    /// code that no catalog has.
    #[must_use]
    pub fn membership(&self, country: CountryCode) -> Option<Membership> {
        match self.eea(country) {
            Some(row) => Some(row.membership),
            None => self.country(country).map(|_| Membership::Third),
        }
    }
}

/// The last event of a kind that had taken effect on `on`.
fn latest<'c>(
    events: &[&'c SectionEvent],
    on: Date,
    wanted: impl Fn(&SectionEvent) -> bool,
) -> Option<&'c SectionEvent> {
    let past = events.iter().copied().filter(|event| event.is_past(on) && wanted(event));
    past.max_by_key(|event| event.effective_on)
}

impl Statute {
    /// How the act has ended by `on`, if it has.
    fn end(&self, on: Date) -> Option<StatuteState> {
        let replaced_by = self.replaced_by.clone();
        if let Some(last_day) = self.valid_until {
            return (on > last_day).then_some(StatuteState::Expired { last_day, replaced_by });
        }
        match self.repealed_on {
            Some(day) if day <= on => Some(StatuteState::Repealed { on: day, replaced_by }),
            Some(_) => None,
            None if replaced_by.is_empty() => None,
            None => Some(StatuteState::ReplacedUndated { replaced_by }),
        }
    }
}

impl SectionEvent {
    /// Whether the event had taken effect on `on`.
    #[must_use]
    pub fn is_past(&self, on: Date) -> bool {
        self.effective_on.is_some_and(|day| day <= on)
    }

    /// Whether the event touched all of `place`.
    #[must_use]
    pub fn reaches_all(&self, place: Provision) -> bool {
        self.extent == Extent::All && self.place.covers(place)
    }
}

impl Adequacy {
    /// Whether the decision was valid on `on`. The day of the judgment that
    /// invalidates it is not a day of validity.
    #[must_use]
    pub fn is_valid(&self, on: Date) -> bool {
        let ended = match (self.valid_until, self.status) {
            (Some(last), AdequacyStatus::Invalidated) => last <= on,
            (None, AdequacyStatus::Invalidated) => true,
            (Some(last), _) => last < on,
            (None, _) => false,
        };
        self.valid_from <= on && !ended
    }
}
