//! Blocks that a layout spreads over several sections: each section tells its part.

use super::layout::Share;
use super::view::{MeasureView, NoticeView, ProcedureView};

/// The view with what `share` takes, and nothing else of those blocks.
pub(super) fn part(view: &NoticeView, share: &Share) -> NoticeView {
    split(view, |one| serves(one, share), |one| is_of(one, share))
}

/// The view with what no section takes.
pub(super) fn rest(view: &NoticeView, taken: &Share) -> NoticeView {
    split(view, |one| !serves(one, taken), |one| !is_of(one, taken))
}

fn split(
    view: &NoticeView,
    procedure: impl Fn(&ProcedureView) -> bool,
    measure: impl Fn(&MeasureView) -> bool,
) -> NoticeView {
    let mut view = view.clone();
    view.procedures.retain(procedure);
    view.measures.retain(measure);
    view
}

/// Whether the procedure serves one of the rights by name.
fn serves(procedure: &ProcedureView, share: &Share) -> bool {
    procedure.rights.iter().any(|right| share.rights.contains(right))
}

fn is_of(measure: &MeasureView, share: &Share) -> bool {
    measure.kind.is_some_and(|kind| share.measures.contains(&kind))
}
