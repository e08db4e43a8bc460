//! The personal undertaking of a user of a client system.

use super::{Made, document, flagged};
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::UndertakingView;
use crate::language::Filling;
use crate::model::Model;
use crate::register::{CriterionStatus, Grant};

/// The access rights whose users sign an undertaking and that are not over.
///
/// A workspace that follows published texts has none: they are nobody's form.
#[must_use]
pub fn undertakings<'a>(model: &Model<'a>) -> Vec<&'a Grant> {
    if model.is_as_published() {
        return Vec::new();
    }
    let due = |one: &&Grant| one.undertaking.is_some() && !model.is_past(one.until);
    model.grants.iter().filter(due).collect()
}

/// Composes the undertaking of the users who have the access right.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn undertaking<'a>(
    model: &'a Model<'a>,
    grant: &'a Grant,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.undertaking(grant, wanted);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("user-undertaking/undertaking.md", &Filling::new(&view)?)?;
    let system = view.right.terms.system.clone().unwrap_or_default();
    let grantee = &view.right.terms.grantee;
    let made = Made {
        kind: Kind::UserUndertaking,
        id: grant.id.to_string(),
        volume: None,
        title: if system.is_empty() { grantee.clone() } else { format!("{grantee}, {system}") },
        holders: vec![view.right.terms.granted_by.clone()],
        draft: view.proposed || view.unresolved,
    };
    Ok(document(speaker, page, wanted, made))
}

impl<'a> Speaker<'a> {
    /// What the users undertake.
    pub(in crate::document) fn undertaking(
        &self,
        grant: &'a Grant,
        wanted: Wanted,
    ) -> UndertakingView {
        let right = self.grant_set(grant);
        let open = |status: CriterionStatus| status != CriterionStatus::Settled;
        UndertakingView {
            proposed: self.is_right_proposed(grant),
            unresolved: self.is_ground_open(grant),
            unsettled: right.terms.criteria.iter().any(|one| open(one.status)),
            as_of: self.date(self.model.as_of),
            flag_gaps: wanted.draft,
            right,
        }
    }
}
