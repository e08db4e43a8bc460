//! The records of processing: of a controller (Art. 30(1)) and of a processor (Art. 30(2)).
//!
//! An activity is told by the templates of the notice wherever the two tell the same fact, so that
//! a record and a notice cannot differ.

use std::collections::{BTreeMap, BTreeSet};

use super::composer::Composer;
use super::holders::{Held, controlled, processed};
use super::kind::Kind;
use super::notice::{ComposeError, Document, Layer, Tables, Wanted, Workshop, with_texts};
use super::page::Draft;
use super::points::Piece::{Block, Own};
use super::points::{Point, tell};
use super::sheets::workbook;
use super::speaker::Speaker;
use super::view::record::{ActivityLineView, ActivityView, RecordView};
use crate::language::Filling;
use crate::model::Model;
use crate::register::{BlockName, Organisation};
use crate::text::Language;

/// The most activities of one volume: a document that is printed has an end.
const VOLUME: usize = 40;

/// A record, or a volume of a long one.
#[derive(Debug, Clone)]
pub struct Volume<'a> {
    /// Whose record it is.
    pub holder: &'a Organisation,
    /// [`Kind::Record`] or [`Kind::ProcessorRecord`].
    pub kind: Kind,
    /// All activities of the record.
    whole: Vec<Held<'a>>,
    /// Its number, from 1, and how many there are.
    number: (usize, usize),
}

/// The records that are due: one for each organisation that decides on processing of its own
/// ([`Kind::Record`]), or one for each that processes for others ([`Kind::ProcessorRecord`]).
///
/// A workspace that follows published texts has none: they are nobody's record.
#[must_use]
pub fn records<'a>(model: &Model<'a>, kind: Kind, drafts: bool) -> Vec<Volume<'a>> {
    let held = if model.is_as_published() {
        Vec::new()
    } else if kind == Kind::Record {
        controlled(model, drafts)
    } else if kind == Kind::ProcessorRecord {
        processed(model, drafts)
    } else {
        Vec::new()
    };
    let mut holders: BTreeMap<&str, (&Organisation, Vec<Held<'_>>)> = BTreeMap::new();
    for (holder, activity) in held {
        let own = holders.entry(holder.id.as_str()).or_insert((holder, Vec::new()));
        own.1.push(activity);
    }
    holders.into_values().flat_map(|(holder, whole)| volumes(holder, kind, whole)).collect()
}

fn volumes<'a>(holder: &'a Organisation, kind: Kind, mut whole: Vec<Held<'a>>) -> Vec<Volume<'a>> {
    // In the record of a processor, what is done for one controller stands together.
    whole.sort_by_key(|held| held.principal.map(|one| one.id.as_str()));
    let count = whole.len().div_ceil(VOLUME);
    let volume = |number| Volume { holder, kind, whole: whole.clone(), number: (number, count) };
    (1..=count).map(volume).collect()
}

impl<'a> Volume<'a> {
    /// Its number, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number.0
    }

    /// The ids of the registers whose activities it holds.
    pub fn registers(&self) -> impl Iterator<Item = &str> {
        self.activities().iter().map(|held| held.register.id.as_str())
    }

    /// The activities of this volume.
    fn activities(&self) -> &[Held<'a>] {
        self.whole.chunks(VOLUME).nth(self.number.0 - 1).unwrap_or_default()
    }

    /// Its number, where there are several.
    fn part(&self) -> Option<usize> {
        let (number, count) = self.number;
        (count > 1).then_some(number)
    }
}

/// Art. 30(1), point by point.
#[rustfmt::skip]
const CONTROLLER: [Point; 9] = [
    Point { heading: "record-heading-parties", asked: false, pieces: &[Own("activity/parties.md")] },
    Point { heading: "record-heading-purposes", asked: true, pieces: &[Block(BlockName::Purposes), Block(BlockName::SpecialCategories)] },
    Point { heading: "record-heading-data", asked: true, pieces: &[Block(BlockName::Groups), Block(BlockName::Data)] },
    Point { heading: "record-heading-recipients", asked: true, pieces: &[Block(BlockName::Recipients)] },
    Point { heading: "record-heading-transfers", asked: true, pieces: &[Block(BlockName::Transfers)] },
    Point { heading: "record-heading-erasure", asked: true, pieces: &[Block(BlockName::Retention)] },
    Point { heading: "record-heading-measures", asked: true, pieces: &[Block(BlockName::Measures)] },
    Point { heading: "record-heading-systems", asked: false, pieces: &[Block(BlockName::Sources), Block(BlockName::Systems), Own("activity/processors.md")] },
    Point { heading: "record-heading-more", asked: false, pieces: &[Block(BlockName::JointControl), Own("activity/assessment.md"), Own("activity/version.md")] },
];

/// Art. 30(2), point by point.
#[rustfmt::skip]
const PROCESSOR: [Point; 5] = [
    Point { heading: "record-heading-categories", asked: true, pieces: &[Block(BlockName::Purposes), Block(BlockName::Groups), Block(BlockName::Data)] },
    Point { heading: "record-heading-transfers-2", asked: true, pieces: &[Block(BlockName::Transfers)] },
    Point { heading: "record-heading-measures-2", asked: true, pieces: &[Block(BlockName::Measures)] },
    Point { heading: "record-heading-systems", asked: false, pieces: &[Block(BlockName::Systems), Own("activity/processors.md")] },
    Point { heading: "record-heading-more", asked: false, pieces: &[Own("activity/version.md")] },
];

/// Composes the volume.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn record(
    model: &Model<'_>,
    volume: &Volume<'_>,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let speaker = Speaker::new(model, wanted.language);
    let mut draft = Draft::new(workshop, wanted);
    let cover = if volume.kind == Kind::ProcessorRecord {
        "record/processor-cover.md"
    } else {
        "record/cover.md"
    };
    let view = view(model, &speaker, volume);
    draft.heading(2, "record-heading-holder")?;
    draft.markdown += &draft.render(cover, &Filling::new(&view)?)?;
    let mut told = None;
    for held in volume.activities() {
        if let Some(principal) = held.principal
            && told.replace(principal.id.as_str()) != Some(principal.id.as_str())
        {
            draft.titled(2, &speaker.name(&principal.name));
        }
        add(&mut draft, model, volume.holder, held, wanted)?;
    }
    let tables = match volume.number {
        (1, _) => Some(tables(model, volume, workshop, wanted)?),
        _ => None,
    };
    Ok(Document {
        kind: volume.kind,
        publish: volume.kind.publish(),
        volume: volume.part(),
        id: volume.holder.id.to_string(),
        language: wanted.language,
        layer: Layer::Full,
        title: speaker.name(&volume.holder.name),
        controllers: vec![speaker.name(&volume.holder.name)],
        service: None,
        banner: speaker.maybe(model.banner()),
        markdown: draft.markdown,
        slots: draft.slots,
        headings: draft.headings,
        date: Some(model.as_of),
        version: None,
        draft: wanted.draft,
        as_published: false,
        has_other_layer: false,
        terms: Vec::new(),
        tables,
    })
}

/// Adds one activity: every point of the article that it answers to.
fn add(
    draft: &mut Draft<'_>,
    model: &Model<'_>,
    holder: &Organisation,
    held: &Held<'_>,
    wanted: Wanted,
) -> Result<(), ComposeError> {
    let composer = Composer::new(model, &held.register, wanted.language, false)
        .numbering_from(draft.slots.len());
    let mut view = composer.activity(Some(holder), held);
    view.notice.flag_gaps = wanted.draft;
    let (points, level) = match held.principal {
        None => (CONTROLLER.as_slice(), 2),
        Some(_) => (PROCESSOR.as_slice(), 3),
    };
    draft.titled(level, &view.notice.name);
    tell(draft, points, level + 1, &view)?;
    draft.slots.extend(composer.into_slots());
    Ok(())
}

fn composer<'a>(model: &'a Model<'a>, held: &'a Held<'a>, language: Language) -> Composer<'a> {
    Composer::new(model, &held.register, language, false)
}

fn view(model: &Model<'_>, speaker: &Speaker<'_>, volume: &Volume<'_>) -> RecordView {
    let mut counted = BTreeSet::new();
    let assumed = volume.whole.iter().filter(|held| counted.insert(held.register.id.as_str()));
    let mut representatives = Vec::new();
    for held in &volume.whole {
        for one in composer(model, held, speaker.language).representatives(volume.holder) {
            if !representatives.contains(&one) {
                representatives.push(one);
            }
        }
    }
    let activities: Vec<ActivityLineView> = volume
        .whole
        .iter()
        .map(|held| {
            let line = composer(model, held, speaker.language).activity_line(volume.holder);
            let principal = held.principal.map(|one| speaker.name(&one.name));
            match principal {
                Some(one) => ActivityLineView { others: vec![one], ..line },
                None => line,
            }
        })
        .collect();
    RecordView {
        holder: speaker.body(Some(volume.holder)),
        dpo: speaker.dpo(volume.holder, &mut BTreeSet::new()),
        representatives,
        numbered: activities.iter().any(|one| one.number.is_some()),
        activities,
        as_of: speaker.date(model.as_of),
        volume: volume.part(),
        volumes: volume.number.1,
        assumed: assumed.map(|held| model.assumed_in(&held.register)).sum(),
    }
}

/// Every activity of the record, in plain words.
fn activities(model: &Model<'_>, volume: &Volume<'_>, language: Language) -> Vec<ActivityView> {
    let activity = |held: &Held<'_>| {
        let composer = Composer::new(model, &held.register, language, false);
        let composer = composer.without_marks();
        let mut activity = composer.activity(Some(volume.holder), held);
        activity.notice = with_texts(activity.notice, &composer.into_slots());
        activity
    };
    volume.whole.iter().map(activity).collect()
}

/// What the whole record says, in plain words: its cover, and each activity.
pub(super) fn whole_record(
    model: &Model<'_>,
    volume: &Volume<'_>,
    language: Language,
) -> (RecordView, Vec<ActivityView>) {
    let speaker = Speaker::new(model, language).without_marks();
    (view(model, &speaker, volume), activities(model, volume, language))
}

/// The whole record as tables and as JSON, in plain words.
fn tables(
    model: &Model<'_>,
    volume: &Volume<'_>,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Tables, ComposeError> {
    let speaker = Speaker::new(model, wanted.language).without_marks();
    let cover = view(model, &speaker, volume);
    let activities = activities(model, volume, wanted.language);
    let told: Vec<_> = volume.whole.iter().map(|held| &*held.register).zip(&activities).collect();
    let workbook = workbook(&speaker, workshop.wording, volume.kind, &cover, &told)?;
    let json = serde_json::json!({
        "version": 1,
        "kind": volume.kind.word(),
        "language": wanted.language,
        "record": cover,
        "activities": activities,
    });
    Ok(Tables { workbook, json: format!("{json:#}\n") })
}
