//! What kinds of documents there are, and which of them may be published.

use std::fmt;
use std::str::FromStr;

use crate::register::Publish;

/// What kind of document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The privacy notice of a register (Art. 13, 14).
    Notice,
    /// The record of processing activities of a controller (Art. 30(1)).
    Record,
    /// The record of processing of a processor (Art. 30(2)).
    ProcessorRecord,
    /// The description of processing that belongs to a processing agreement (Art. 28(3)).
    ProcessingAnnex,
    /// The arrangement between joint controllers (Art. 26).
    JointArrangement,
}

impl Kind {
    /// Every kind, in the order in which lists have them.
    pub const ALL: [Self; 5] = [
        Self::Notice,
        Self::Record,
        Self::ProcessorRecord,
        Self::ProcessingAnnex,
        Self::JointArrangement,
    ];

    /// Its word on the command line and in the names of files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Record => "record",
            Self::ProcessorRecord => "processor-record",
            Self::ProcessingAnnex => "processing-annex",
            Self::JointArrangement => "joint-arrangement",
        }
    }

    /// Where the documents of the kind go, for those that do not say it themselves.
    ///
    /// Records are made available to the supervisory authority (Art. 30(4)), and annexes belong to
    /// their parties: neither is published.
    #[must_use]
    pub fn publish(self) -> Publish {
        match self {
            Self::Notice => Publish::Web,
            Self::Record
            | Self::ProcessorRecord
            | Self::ProcessingAnnex
            | Self::JointArrangement => Publish::Intranet,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.word() == word).ok_or(())
    }
}
