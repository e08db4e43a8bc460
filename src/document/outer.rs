//! What a published notice leaves out besides the blocks that are internal: the names of systems
//! that other blocks give.

use super::view::NoticeView;
use crate::register::BlockName;

/// The view without what the blocks that are `internal` would tell.
pub(super) fn outer(mut view: NoticeView, internal: &[BlockName]) -> NoticeView {
    if internal.contains(&BlockName::Systems) {
        view.recipients.iter_mut().for_each(|one| one.systems.clear());
        view.sources.iter_mut().for_each(|one| one.system = None);
        let movements = view.inflows.iter_mut().chain(&mut view.withheld);
        movements.for_each(|one| one.system = None);
        view.grants.iter_mut().for_each(|one| one.system = None);
        view.transfers.list.iter_mut().for_each(|one| one.system = None);
        view.retention.iter_mut().for_each(|one| one.systems.clear());
    }
    view
}
