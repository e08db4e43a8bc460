//! Looking whether the files of a workspace have changed.
//!
//! Times and sizes are compared, as often as somebody asks: that takes some milliseconds for
//! thousands of files, and works on every system and every kind of disk.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::disk;

/// A file that was written so shortly before a look may be written again without another time.
const UNSURE: Duration = Duration::from_secs(2);

/// What the files of a folder looked like.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    files: BTreeMap<String, Option<Stamp>>,
    at: Option<SystemTime>,
}

/// By what a file is known to be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    size: u64,
    written: Option<SystemTime>,
}

/// What has changed between two looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// The same files are there. These, named as in the folder, have another text; or may have one,
    /// where `false` stands beside them.
    Texts(Vec<(String, bool)>),
    /// Files have come or gone.
    Files,
}

impl Look {
    /// Looks at all files below `root` but hidden ones.
    ///
    /// # Errors
    ///
    /// `root` cannot be listed.
    pub fn at(root: &Path) -> io::Result<Self> {
        let at = Some(SystemTime::now());
        let stamped = |name: String| {
            let stamp = fs::metadata(root.join(&name))
                .ok()
                .map(|found| Stamp { size: found.len(), written: found.modified().ok() });
            (name, stamp)
        };
        Ok(Self { files: disk::names(root)?.into_iter().map(stamped).collect(), at })
    }

    /// What has changed since `earlier`.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Changed {
        if !self.files.keys().eq(earlier.files.keys()) {
            return Changed::Files;
        }
        let pairs = self.files.iter().zip(earlier.files.values());
        let other = pairs.filter_map(|((name, now), then)| {
            let sure = now != then;
            (sure || earlier.is_unsure(*then)).then(|| (name.clone(), sure))
        });
        Changed::Texts(other.collect())
    }

    /// Whether the file may have been written again after the look without being told by its time.
    fn is_unsure(&self, stamp: Option<Stamp>) -> bool {
        let (Some(at), Some(written)) = (self.at, stamp.and_then(|stamp| stamp.written)) else {
            return true;
        };
        at.duration_since(written).is_ok_and(|age| age < UNSURE)
    }
}

/// A number that is another one each time the program starts.
#[must_use]
pub fn moment() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}

/// How long something takes, for those who are told.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Begins to measure.
    #[must_use]
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// The whole milliseconds since then.
    #[must_use]
    pub fn milliseconds(self) -> usize {
        usize::try_from(self.0.elapsed().as_millis()).unwrap_or(usize::MAX)
    }
}
