//! What a document tells of a register, point by point, with the templates that tell it.

use super::blocks::{BLOCKS, has_content};
use super::notice::ComposeError;
use super::page::Draft;
use super::view::Said;
use super::view::record::ActivityView;
use crate::language::Filling;
use crate::register::BlockName;

/// One point of an article, with what tells it.
pub(super) struct Point {
    /// Key of its heading.
    pub(super) heading: &'static str,
    /// Whether the article asks for it, so that it is told even when nothing is stated.
    pub(super) asked: bool,
    pub(super) pieces: &'static [Piece],
}

/// What tells a point.
pub(super) enum Piece {
    /// A block of the notice.
    Block(BlockName),
    /// A template of activities.
    Own(&'static str),
}

/// Adds the points under headings of that level.
pub(super) fn tell(
    draft: &mut Draft<'_>,
    points: &[Point],
    level: usize,
    view: &ActivityView,
) -> Result<(), ComposeError> {
    let notice = Filling::new(&view.notice)?;
    let own = Filling::new(view)?;
    for point in points {
        let mut body = String::new();
        for piece in point.pieces {
            body += &match piece {
                Piece::Own(template) => draft.render(template, &own)?,
                Piece::Block(name) => block(draft, *name, view, &notice)?,
            };
        }
        if point.asked || !body.is_empty() {
            draft.heading(level, point.heading)?;
            draft.markdown += &body;
        }
        if point.asked && body.is_empty() {
            draft.gap()?;
        }
    }
    Ok(())
}

/// The block of a notice, or the plain answer that there is none.
fn block(
    draft: &Draft<'_>,
    name: BlockName,
    view: &ActivityView,
    notice: &Filling,
) -> Result<String, ComposeError> {
    let answered_none = match name {
        BlockName::Transfers => view.notice.transfers.answer == Said::None,
        BlockName::Recipients => view.processors_answer == Said::None,
        _ => false,
    };
    let block = BLOCKS.iter().find(|block| block.name == name);
    match block.filter(|_| has_content(name, &view.notice)) {
        Some(block) => draft.render(block.template, notice),
        None if answered_none => Ok(format!("\n{}\n", draft.word("record-none-declared")?)),
        None => Ok(String::new()),
    }
}
