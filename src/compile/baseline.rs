//! Findings that are known already: a list to begin with, which only grows shorter.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use super::Checked;
use super::check::is_rule;
use crate::diagnostic::{Diagnostic, fingerprint};
use crate::text::Sources;

/// The version of the file's form.
const VERSION: u64 = 1;

/// Findings by what they are known by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// The version of the file's form.
    version: u64,
    /// The findings, by rule, file and fingerprint.
    findings: BTreeSet<Known>,
}

/// A finding of a baseline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Known {
    rule: String,
    file: String,
    fingerprint: String,
}

/// Why a file is no baseline that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BaselineError {
    /// Its text is not that of a baseline.
    NotOne {
        /// What is wrong.
        fault: BaselineFault,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A newer version of this program has written it.
    Newer {
        /// The version of its form.
        version: u64,
        /// The newest version that is known.
        known: u64,
    },
}

/// Why a text is none of a baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaselineFault {
    /// It ends too early.
    Ends,
    /// It is no JSON.
    Syntax,
    /// It is JSON with other content.
    Content,
}

impl From<serde_json::Error> for BaselineError {
    fn from(error: serde_json::Error) -> Self {
        let fault = match error.classify() {
            Category::Eof => BaselineFault::Ends,
            Category::Syntax | Category::Io => BaselineFault::Syntax,
            Category::Data => BaselineFault::Content,
        };
        // An empty text ends before its first line.
        Self::NotOne { fault, line: error.line().max(1), column: error.column().max(1) }
    }
}

impl Baseline {
    /// What a run has found, as far as it can be put off: what cannot be read cannot.
    #[must_use]
    pub fn of(findings: &[Diagnostic], sources: &Sources) -> Self {
        let findings = findings.iter().filter(|finding| is_rule(finding.code));
        let findings = findings.map(|finding| known(finding, sources)).collect();
        Self { version: VERSION, findings }
    }

    /// Reads a baseline.
    ///
    /// # Errors
    ///
    /// The text is none, or one of a newer version, whose fields may mean something else.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        #[derive(Deserialize)]
        struct Head {
            version: u64,
        }
        let Head { version } = serde_json::from_str(text)?;
        if version > VERSION {
            return Err(BaselineError::Newer { version, known: VERSION });
        }
        Ok(serde_json::from_str(text)?)
    }

    /// The baseline as it is written: a finding to a line, in one order.
    ///
    /// # Errors
    ///
    /// Never, as far as is known: there are no keys but text.
    pub fn text(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// How many findings it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Takes what the baseline holds out of the findings that stand, and notes what it holds and
    /// nobody has found: as long as every file could be read, for rules see no others.
    pub fn apply(&self, checked: &mut Checked, sources: &Sources) {
        let mut waiting: BTreeMap<&str, &Known> =
            self.findings.iter().map(|known| (known.fingerprint.as_str(), known)).collect();
        let findings = std::mem::take(&mut checked.findings);
        for finding in findings {
            let known = is_rule(finding.code)
                && waiting.remove(fingerprint(&finding, sources).as_str()).is_some();
            if known { &mut checked.known } else { &mut checked.findings }.push(finding);
        }
        if checked.readable {
            let mut gone: Vec<(String, String)> =
                waiting.values().map(|known| (known.rule.clone(), known.file.clone())).collect();
            gone.sort();
            checked.gone = gone;
        }
    }
}

fn known(finding: &Diagnostic, sources: &Sources) -> Known {
    let file = sources.get(finding.span.file).map_or("", |source| source.name.as_str());
    Known {
        rule: finding.code.to_owned(),
        file: file.to_owned(),
        fingerprint: fingerprint(finding, sources),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_baseline_is_told_from_what_is_none() {
        let newer = r#"{"version": 2, "findings": "in another form"}"#;
        assert_eq!(Baseline::parse(newer), Err(BaselineError::Newer { version: 2, known: 1 }));
        for text in ["", "[]", "{}", r#"{"version": "1"}"#, r#"{"version": 1}"#, "a: 1"] {
            let told = Baseline::parse(text);
            assert!(matches!(told, Err(BaselineError::NotOne { .. })), "{text}: {told:?}");
        }
        let empty = Baseline::of(&[], &Sources::new());
        assert_eq!(Baseline::parse(&empty.text().unwrap()), Ok(empty));
    }
}
