//! Versions of documents that have been approved, as `seloste approve` has recorded them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::text::{Date, FileId, Language, sha256};

/// The form of the record that this program writes, and the newest that it reads.
pub const APPROVAL_FORMAT: u32 = 1;

/// An approved version of a document: who approved it, when, and what it said.
///
/// It stands in `approved/<id>/<version>.json` of the workspace, beside the document's own files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Approval {
    /// The form of the record.
    pub format: u32,
    /// The kind of document, by its word on the command line.
    pub document: String,
    /// The id of what the document is about.
    pub id: String,
    /// The version.
    pub version: String,
    /// What has been done to it.
    pub status: ApprovalStatus,
    /// The day of that.
    pub date: Date,
    /// From which day on the version holds.
    pub since: Date,
    /// The id of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// The role or organ that has approved it.
    pub by: BTreeMap<Language, String>,
    /// Diary number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// How the approval can be verified: an address or a place in the archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<String>,
    /// SHA-256 of the facts; see [`Approval::digest`].
    pub fingerprint: String,
    /// The documents kept byte for byte: SHA-256 by name of the file, which stands beside the record.
    pub files: BTreeMap<String, String>,
    /// What the document says, in each language: the view it was worded from.
    pub facts: BTreeMap<Language, Value>,
    /// Where the record stands.
    #[serde(skip)]
    pub place: FileId,
    /// The files that are there: SHA-256 by name.
    #[serde(skip)]
    pub present: BTreeMap<String, String>,
}

/// What has been done to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalStatus {
    /// Approved by an organ or office-holder.
    Approved,
    /// Signed by the parties.
    Signed,
    /// Published.
    Published,
}

impl ApprovalStatus {
    /// Its word in the record and on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Signed => "signed",
            Self::Published => "published",
        }
    }
}

impl Approval {
    /// The SHA-256 of facts: of a line of JSON for each language, in the order of the record.
    #[must_use]
    pub fn digest(facts: &BTreeMap<Language, Value>) -> String {
        let text: Vec<String> =
            facts.iter().map(|(language, value)| format!("{language} {value}\n")).collect();
        sha256(text.concat().as_bytes())
    }

    /// Whether the record's facts are those that were approved.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        Self::digest(&self.facts) == self.fingerprint
    }

    /// The files that are no longer as they were approved, or not there.
    pub fn changed_files(&self) -> impl Iterator<Item = &str> {
        let same = |name: &str, hash: &str| self.present.get(name).is_some_and(|own| own == hash);
        let files = self.files.iter();
        files.filter(move |(name, hash)| !same(name, hash)).map(|(name, _)| name.as_str())
    }
}

/// The approval of each document that holds on `day`: the one that began last.
pub fn in_force(approvals: &[Approval], day: Date) -> impl Iterator<Item = &Approval> {
    let mut latest: BTreeMap<(&str, &str), &Approval> = BTreeMap::new();
    for one in approvals.iter().filter(|one| one.since <= day) {
        let known = latest.entry((&one.document, &one.id)).or_insert(one);
        // Of two that began on one day the later approval holds.
        if (known.since, known.date, order(&known.version))
            < (one.since, one.date, order(&one.version))
        {
            *known = one;
        }
    }
    latest.into_values()
}

/// The approval of each document with which its text of `day` is compared: the one that came last,
/// though it may begin later, and beside it the one that holds, where that is another.
pub fn agreed(approvals: &[Approval], day: Date) -> Vec<(&Approval, Option<&Approval>)> {
    let made = approvals.iter().filter(|one| one.date <= day || one.since <= day);
    let mut last: BTreeMap<(&str, &str), &Approval> = BTreeMap::new();
    for one in made {
        let known = last.entry((&one.document, &one.id)).or_insert(one);
        if (known.since, known.date, order(&known.version))
            < (one.since, one.date, order(&one.version))
        {
            *known = one;
        }
    }
    let holding: BTreeMap<(&str, &str), &Approval> = in_force(approvals, day)
        .map(|one| ((one.document.as_str(), one.id.as_str()), one))
        .collect();
    let beside = |key: &(&str, &str), one: &Approval| {
        holding.get(key).copied().filter(|held| held.version != one.version)
    };
    last.into_iter().map(|(key, one)| (one, beside(&key, one))).collect()
}

/// Versions in the order of their numbers: `10` after `9`, `1.2` after `1.1`.
#[must_use]
pub fn order(version: &str) -> Vec<(u64, &str)> {
    let parts = version.split(['.', '-']);
    parts.map(|part| (part.parse().unwrap_or_default(), part)).collect()
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        assert!(order("9") < order("10"));
        assert!(order("1.9") < order("1.10"));
        assert!(order("1") < order("1.1"));
    }
}
