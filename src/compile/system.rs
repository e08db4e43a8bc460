//! What the system answers, in words of ours.

use std::io::ErrorKind;

use crate::diagnostic::Argument;
use crate::world::Refusal;

/// The reason of a refusal as an argument of messages; the system's own text for a rare kind.
#[must_use]
pub fn reason(refusal: &Refusal) -> Argument {
    word(refusal.kind).map_or_else(|| refusal.text.as_str().into(), Argument::Term)
}

/// The key of the kind's wording.
fn word(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-permission-denied",
        ErrorKind::AlreadyExists => "system-already-exists",
        ErrorKind::NotADirectory => "system-not-a-folder",
        ErrorKind::IsADirectory => "system-is-a-folder",
        ErrorKind::DirectoryNotEmpty => "system-not-empty",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::StorageFull => "system-disk-full",
        ErrorKind::QuotaExceeded => "system-quota-used",
        ErrorKind::FileTooLarge => "system-file-too-large",
        ErrorKind::InvalidFilename => "system-bad-name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "system-busy",
        ErrorKind::OutOfMemory => "system-no-memory",
        ErrorKind::TimedOut => "system-too-slow",
        ErrorKind::StaleNetworkFileHandle | ErrorKind::HostUnreachable => "system-network",
        _ => return None,
    })
}
