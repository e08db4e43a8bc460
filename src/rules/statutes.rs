//! What several rules on statutes share: when a cited act or place ended, and what may be cited
//! instead.
//!
//! What is found is judged on two days: a reference that was wrong on the day of the notice was
//! wrong from the first day, one that has gone wrong since has gone stale.

use std::collections::BTreeSet;

use super::texts::seen;
use crate::diagnostic::{Argument, Arguments};
use crate::law::catalogs::{Confidence, SectionState, StatuteState};
use crate::law::{Act, Provision};
use crate::model::Model;
use crate::register::Cited;
use crate::text::{Date, Language};

/// How a cited act ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// It was repealed.
    Repeal,
    /// Its fixed term ran out.
    Expiry,
}

/// The end of a cited act, with what may be cited instead.
pub(super) struct Ended {
    act: Act,
    /// The title in each language of reports.
    titles: [(&'static str, String); 3],
    /// First day without the act, or last day of a fixed term.
    on: Date,
    instead: Vec<Provision>,
    /// How sure the catalog is of the act.
    pub(super) confidence: Confidence,
}

/// The end of the cited act, if it had ended in that way by `day`.
pub(super) fn ended(model: &Model<'_>, cited: &Cited, how: Ending, day: Date) -> Option<Ended> {
    let act = cited.provision.act();
    let (ending, on, _) = ending(model, act, day)?;
    let title = |language| {
        let title = model.catalogs.title(act, language, on);
        title.map(|(_, title)| title.to_owned()).unwrap_or_default()
    };
    let titles = [
        ("title-fi", title(Language::Fi)),
        ("title-sv", title(Language::Sv)),
        ("title-en", title(Language::En)),
    ];
    let instead = || standing(model, cited.provision, day);
    let confidence = model.catalogs.statute(act)?.confidence;
    (ending == how).then(|| Ended { act, titles, on, instead: instead(), confidence })
}

/// When `act` ended, how, and what replaced it, if it had ended by the day `on`.
fn ending(model: &Model<'_>, act: Act, on: Date) -> Option<(Ending, Date, Vec<Act>)> {
    match model.catalogs.statute_state(act, on) {
        StatuteState::Repealed { on, replaced_by } => Some((Ending::Repeal, on, replaced_by)),
        StatuteState::Expired { last_day, replaced_by } => {
            Some((Ending::Expiry, last_day, replaced_by))
        }
        StatuteState::Unknown
        | StatuteState::Undated
        | StatuteState::NotYet(_)
        | StatuteState::InForce
        | StatuteState::ReplacedUndated { .. } => None,
    }
}

/// Whether the act of `place` had ended by the day `on`: then rules on whole acts speak.
pub(super) fn act_has_ended(model: &Model<'_>, place: Provision, on: Date) -> bool {
    ending(model, place.act(), on).is_some()
}

/// What stands in place of `gone` on the later of the day of the check and `on`: what has itself
/// gone since gives way to its own successors, so that nobody is sent from one repealed provision
/// to another.
pub(super) fn standing(model: &Model<'_>, gone: Provision, on: Date) -> Vec<Provision> {
    let on = on.max(model.as_of);
    let (mut standing, mut seen) = (Vec::new(), BTreeSet::from([gone]));
    let mut pending = successors(model, gone, on).unwrap_or_default();
    while let Some(place) = pending.pop() {
        if !seen.insert(place) {
            continue;
        }
        match successors(model, place, on) {
            Some(next) => pending.extend(next),
            None => standing.push(place),
        }
    }
    standing.sort_unstable();
    standing
}

/// Where the content of `place` is, if the place is gone by the day `on`: an event of the place
/// itself knows it more exactly than the end of the act.
fn successors(model: &Model<'_>, place: Provision, on: Date) -> Option<Vec<Provision>> {
    let moved_to = match model.catalogs.section_state(place, on) {
        SectionState::Gone(event) => Some(event.moved_to.clone()),
        SectionState::NothingKnown
        | SectionState::NotYet(_)
        | SectionState::Amended(_)
        | SectionState::PartlyGone(_) => None,
    };
    if moved_to.as_ref().is_some_and(|places| !places.is_empty()) {
        return moved_to;
    }
    let replaced = ending(model, place.act(), on);
    let acts = replaced.map(|(.., acts)| acts.into_iter().map(Provision::whole).collect());
    acts.or(moved_to)
}

/// What may be cited instead, as an argument: acts by their numbers, places as they are cited.
pub(super) fn replacement(instead: &[Provision]) -> Argument {
    if is_acts(instead) {
        let numbers: Vec<String> = instead.iter().map(|one| one.act().to_string()).collect();
        return numbers.join(", ").into();
    }
    Argument::Provisions(instead.to_vec())
}

fn is_acts(instead: &[Provision]) -> bool {
    instead.iter().all(|place| *place == Provision::whole(place.act()))
}

/// Words by which a text tells that it speaks of what was.
const FORMER: [&str; 10] = [
    "kumo",
    "entis",
    "aiem",
    "aikais",
    "upphäv",
    "tidigare",
    "dåvarande",
    "repeal",
    "former",
    "earlier",
];

/// The acts that texts of the files name by their numbers, and that have ended by the day of the
/// check. A text that says itself that they are former ones is left out.
pub(super) fn named_in_texts(model: &Model<'_>) -> Vec<Cited> {
    seen(model, |_, prose| {
        let numbers = numbers(&prose.text).filter(|act| ending(model, *act, model.as_of).is_some());
        let mut acts: Vec<Act> = numbers.collect();
        if !acts.is_empty() {
            let lower = prose.text.to_lowercase();
            acts.retain(|_| !FORMER.iter().any(|former| lower.contains(former)));
        }
        let span = prose.span;
        acts.into_iter().map(|act| Cited { provision: Provision::whole(act), span }).collect()
    })
}

/// Numbers of national acts in running text: `916/2012`.
fn numbers(text: &str) -> impl Iterator<Item = Act> + '_ {
    text.match_indices('/').filter_map(|(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let digit = |c: char| c.is_ascii_digit();
        let start = before.trim_end_matches(digit).len();
        let end = at + 1 + (after.len() - after.trim_start_matches(digit).len());
        // A number of a record has other parts beside it: `KUO/916/2012`.
        let apart = |c: char| !c.is_alphanumeric() && c != '/' && c != '-';
        let alone = text.get(..start)?.chars().next_back().is_none_or(apart)
            && text.get(end..)?.chars().next().is_none_or(apart);
        let written = text.get(start..end).filter(|_| alone)?;
        written.parse::<Act>().ok().filter(|act| matches!(act, Act::Statute { .. }))
    })
}

impl Ended {
    /// The wording: with an act, a provision or nothing to cite instead.
    pub(super) fn variant(&self) -> &'static str {
        match (self.instead.is_empty(), is_acts(&self.instead)) {
            (true, _) => "without-replacement",
            (false, true) => "",
            (false, false) => "provision",
        }
    }

    /// Whether there is something to cite instead.
    pub(super) fn is_replaced(&self) -> bool {
        !self.instead.is_empty()
    }

    pub(super) fn arguments(&self) -> Arguments {
        let mut arguments = vec![
            ("number", self.act.to_string().into()),
            ("date", self.on.into()),
            ("replacement", replacement(&self.instead)),
        ];
        let titles = self.titles.iter();
        arguments.extend(titles.map(|(name, title)| (*name, title.as_str().into())));
        arguments
    }
}
