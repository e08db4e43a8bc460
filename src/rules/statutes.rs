//! What several rules on statutes share.

use std::collections::BTreeSet;

use crate::diagnostic::Arguments;
use crate::law::Act;
use crate::law::catalogs::StatuteState;
use crate::model::Model;
use crate::register::Cited;
use crate::text::{Date, Language};

/// A repeal, with what may be cited instead.
pub(super) struct Repeal {
    act: Act,
    /// The title in each language of reports.
    titles: [(&'static str, String); 3],
    on: Date,
    replaced_by: Vec<Act>,
}

/// The repeal of the cited act, if it was repealed by the day `on`.
pub(super) fn repealed(model: &Model<'_>, cited: &Cited, on: Date) -> Option<Repeal> {
    let act = cited.provision.act();
    let (on, replaced_by) = ending(model, act, on)?;
    let title = |language| {
        let title = model.catalogs.title(act, language, on);
        title.map(|(_, title)| title.to_owned()).unwrap_or_default()
    };
    let titles = [
        ("title-fi", title(Language::Fi)),
        ("title-sv", title(Language::Sv)),
        ("title-en", title(Language::En)),
    ];
    Some(Repeal { act, titles, on, replaced_by: standing(model, replaced_by) })
}

/// When the act was repealed and what replaced it, if it was repealed by the day `on`.
fn ending(model: &Model<'_>, act: Act, on: Date) -> Option<(Date, Vec<Act>)> {
    match model.catalogs.statute_state(act, on) {
        StatuteState::Repealed { on, replaced_by } => Some((on, replaced_by)),
        StatuteState::Unknown
        | StatuteState::Undated
        | StatuteState::NotYet(_)
        | StatuteState::InForce
        | StatuteState::ReplacedUndated { .. }
        | StatuteState::Expired { .. } => None,
    }
}

/// What stands in place of `acts` today: an act that has been repealed since gives way to its own
/// successors, so that nobody is sent from one repealed act to another.
fn standing(model: &Model<'_>, acts: Vec<Act>) -> Vec<Act> {
    let (mut standing, mut seen, mut pending) = (Vec::new(), BTreeSet::new(), acts);
    while let Some(act) = pending.pop() {
        if !seen.insert(act) {
            continue;
        }
        match ending(model, act, model.as_of) {
            Some((_, successors)) => pending.extend(successors),
            None => standing.push(act),
        }
    }
    standing.sort_unstable();
    standing
}

impl Repeal {
    /// The wording: with or without something to cite instead.
    pub(super) fn variant(&self) -> &'static str {
        if self.replaced_by.is_empty() { "without-replacement" } else { "" }
    }

    pub(super) fn arguments(&self) -> Arguments {
        let instead: Vec<String> = self.replaced_by.iter().map(Act::to_string).collect();
        let mut arguments = vec![
            ("number", self.act.to_string().into()),
            ("date", self.on.into()),
            ("replacement", instead.join(", ").into()),
        ];
        let titles = self.titles.iter();
        arguments.extend(titles.map(|(name, title)| (*name, title.as_str().into())));
        arguments
    }
}
