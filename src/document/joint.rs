//! The arrangement between joint controllers (Art. 26): who answers for what, by statute or by
//! agreement, and where people may turn.

use std::borrow::Cow;

use super::composer::Composer;
use super::holders::Held;
use super::kind::Kind;
use super::notice::{ComposeError, Document, Layer, Wanted, Workshop};
use super::page::Draft;
use super::points::Piece::{Block, Own};
use super::points::{Point, tell};
use crate::model::Model;
use crate::register::{BlockName, Register};

/// What the arrangement tells.
#[rustfmt::skip]
const POINTS: [Point; 6] = [
    Point { heading: "joint-heading-parties", asked: true, pieces: &[Block(BlockName::Controller)] },
    Point { heading: "joint-heading-essence", asked: true, pieces: &[Block(BlockName::JointControl)] },
    Point { heading: "joint-heading-processing", asked: true, pieces: &[Block(BlockName::Purposes), Block(BlockName::Groups)] },
    Point { heading: "joint-heading-rights", asked: true, pieces: &[Block(BlockName::Procedures)] },
    Point { heading: "joint-heading-contacts", asked: false, pieces: &[Block(BlockName::Dpo)] },
    Point { heading: "annex-heading-signatures", asked: false, pieces: &[Own("activity/signatures.md")] },
];

/// The registers whose controllers of today are several.
///
/// A workspace that follows published texts has none: they are nobody's arrangement.
#[must_use]
pub fn joint_registers<'a>(model: &Model<'a>, drafts: bool) -> Vec<&'a Register> {
    if model.is_as_published() {
        return Vec::new();
    }
    let several = |one: &&'a Register| model.controllers_of(one).nth(1).is_some();
    model.published(drafts).filter(several).collect()
}

/// Composes the arrangement of `register`.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn joint_arrangement(
    model: &Model<'_>,
    register: &Register,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let composer = Composer::new(model, register, wanted.language, false);
    let held = Held { register: Cow::Borrowed(register), principal: None };
    let first = model.controllers_of(register).next();
    let first = first.and_then(|one| model.organisations.get(&one.organisation));
    let mut view = composer.activity(first, &held);
    view.notice.flag_gaps = wanted.draft;
    let mut draft = Draft::new(workshop, wanted);
    draft.markdown = format!("\n{}\n", (workshop.escape)(&draft.word("joint-arrangement-intro")?));
    tell(&mut draft, &POINTS, 2, &view)?;
    let current = view.notice.controllers.iter().filter(|one| !one.former);
    Ok(Document {
        kind: Kind::JointArrangement,
        publish: Kind::JointArrangement.publish(),
        volume: None,
        id: register.id.to_string(),
        language: wanted.language,
        layer: Layer::Full,
        title: view.notice.name.clone(),
        controllers: current.map(|one| one.name.clone()).collect(),
        service: None,
        banner: composer.maybe(model.banner()),
        markdown: draft.markdown,
        headings: draft.headings,
        slots: composer.into_slots(),
        date: Some(model.as_of),
        version: None,
        draft: wanted.draft,
        as_published: false,
        has_other_layer: false,
        terms: Vec::new(),
        tables: None,
    })
}
