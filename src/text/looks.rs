//! How often something was looked at: tests of how work grows count looks, never seconds.

use std::cell::Cell;

thread_local! {
    static LOOKS: Cell<u64> = const { Cell::new(0) };
}

/// Something was looked at.
pub(crate) fn look() {
    LOOKS.set(LOOKS.get() + 1);
}

/// How many looks `work` takes on this thread.
pub(crate) fn looks(work: impl FnOnce()) -> u64 {
    let before = LOOKS.get();
    work();
    LOOKS.get() - before
}
