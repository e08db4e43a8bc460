//! How much memory the programs that a benchmark starts have taken.

use std::{fs, process};

/// The largest `VmHWM` among our children, in KiB; 0 where there is no `/proc`.
/// A child that still has our name has not begun its own program yet.
pub(crate) fn children_peak() -> u64 {
    let Ok(entries) = fs::read_dir("/proc") else { return 0 };
    let own = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let parent = process::id().to_string();
    let peak = |entry: fs::DirEntry| {
        let status = fs::read_to_string(entry.path().join("status")).ok()?;
        let child =
            field(&status, "PPid:")? == parent && field(&status, "Name:") != field(&own, "Name:");
        child.then(|| field(&status, "VmHWM:")?.parse().ok()).flatten()
    };
    entries.flatten().filter_map(peak).max().unwrap_or(0)
}

fn field<'s>(status: &'s str, name: &str) -> Option<&'s str> {
    status.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().next()
}
