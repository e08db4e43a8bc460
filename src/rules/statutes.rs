//! What several rules on statutes share.

use crate::diagnostic::Arguments;
use crate::law::Act;
use crate::law::catalogs::StatuteState;
use crate::model::Model;
use crate::register::Cited;
use crate::text::Date;

/// A repeal, with what may be cited instead.
pub(super) struct Repeal {
    act: Act,
    title: String,
    on: Date,
    replaced_by: Vec<Act>,
}

/// The repeal of the cited act, if it was repealed by the day `on`.
pub(super) fn repealed(model: &Model<'_>, cited: &Cited, on: Date) -> Option<Repeal> {
    let act = cited.provision.act();
    match model.catalogs.statute_state(act, on) {
        StatuteState::Repealed { on, replaced_by } => {
            let title = model.catalogs.title(act, crate::text::Language::Fi, on);
            let title = title.map(|(_, title)| title.to_owned()).unwrap_or_default();
            Some(Repeal { act, title, on, replaced_by })
        }
        StatuteState::Unknown
        | StatuteState::Undated
        | StatuteState::NotYet(_)
        | StatuteState::InForce
        | StatuteState::ReplacedUndated { .. }
        | StatuteState::Expired { .. } => None,
    }
}

impl Repeal {
    /// The wording: with or without something to cite instead.
    pub(super) fn variant(&self) -> &'static str {
        if self.replaced_by.is_empty() { "without-replacement" } else { "" }
    }

    pub(super) fn arguments(&self) -> Arguments {
        let instead: Vec<String> = self.replaced_by.iter().map(Act::to_string).collect();
        vec![
            ("number", self.act.to_string().into()),
            ("title", self.title.clone().into()),
            ("date", self.on.into()),
            ("replacement", instead.join(", ").into()),
        ]
    }
}
