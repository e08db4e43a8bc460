//! The mark of approval on a document.

use super::facts::facts;
use super::kind::Kind;
use super::notice::{ComposeError, Document, Layer, Wanted, Workshop};
use super::page::Draft;
use super::speaker::Speaker;
use super::view::approval::StampView;
use crate::language::Filling;
use crate::model::{Approval, Model, agreed};
use crate::text::Date;

/// So many digits of the fingerprint tell one version from all others.
const SHOWN: usize = 16;

/// With which approval the document is marked: with the last one; where it says what the one that
/// holds meanwhile said, with that.
#[must_use]
pub fn approval_of<'a>(model: &Model<'a>, document: &Document) -> Option<&'a Approval> {
    let own = |one: &&Approval| one.id == document.id && one.document == document.kind.word();
    let (last, held) =
        agreed(model.approvals, model.as_of).into_iter().find(|(one, _)| own(one))?;
    let held = held.filter(|held| {
        let now = facts(model, document.kind, &document.id);
        now.is_some_and(|now| now == held.facts && now != last.facts)
    });
    Some(held.unwrap_or(last)).filter(|one| one.is_whole())
}

/// The same document with its approval at the end; where it says something else by now, it is the
/// draft of a new version and says which one holds.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn stamped(
    model: &Model<'_>,
    document: Document,
    approval: &Approval,
    workshop: Workshop<'_>,
) -> Result<Document, ComposeError> {
    let now = facts(model, document.kind, &document.id);
    let differs = now.is_none_or(|now| now != approval.facts);
    let language = document.language;
    let wanted =
        Wanted { language, layer: Layer::Full, draft: document.draft, has_other_layer: false };
    let view = view(&Speaker::new(model, language), approval, differs);
    let mut draft = Draft::new(workshop, wanted);
    if !differs {
        draft.heading(2, "approval-heading")?;
    }
    let told = draft.render("approval/stamp.md", &Filling::new(&view)?)?;
    draft.markdown += &told;
    let markdown = match differs {
        true => format!("{}\n{}", draft.markdown, document.markdown),
        false => format!("{}\n{}", document.markdown, draft.markdown),
    };
    let date = date(&document, approval, differs);
    Ok(Document {
        markdown,
        headings: document.headings + draft.headings,
        version: if differs { document.version } else { Some(approval.version.clone()) },
        date,
        draft: document.draft || differs,
        ..document
    })
}

/// The day beside the version: that of the approval, where the document has none of its own, as a
/// notice has.
fn date(document: &Document, approval: &Approval, differs: bool) -> Option<Date> {
    match document.kind {
        Kind::Notice | Kind::ChangeNotice => document.date,
        _ if differs => document.date,
        _ => Some(approval.date),
    }
}

fn view(speaker: &Speaker<'_>, approval: &Approval, differs: bool) -> StampView {
    let language = speaker.language;
    let decision = approval.decision.as_deref().and_then(|id| speaker.model.decisions.named(id));
    let by = approval.by.get(&language).or_else(|| approval.by.values().next());
    let plain = |text: &Option<String>| text.as_deref().map(|text| speaker.plain(text));
    StampView {
        version: speaker.plain(&approval.version),
        status: approval.status,
        date: speaker.date(approval.date),
        since: (approval.since != approval.date).then(|| speaker.date(approval.since)),
        by: by.map(|text| speaker.plain(text)),
        decision: decision.map(|one| speaker.say(&one.name)),
        reference: plain(&approval.reference),
        verification: plain(&approval.verification),
        fingerprint: approval.fingerprint.chars().take(SHOWN).collect(),
        differs,
    }
}
