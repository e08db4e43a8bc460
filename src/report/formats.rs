//! The formats of reports, and what each says of a run that did not come to its end.

use std::str::FromStr;

use super::run::Run;
use super::{Style, concise, github, gitlab, json, junit, markdown, sarif, text};
use crate::diagnostic::Severity;

/// A format of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For people at a terminal: the source line, a caret, why, and what to do.
    Text,
    /// A line for each finding, in the form that editors jump by.
    Concise,
    /// Everything, for programs; its version stands in it.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// The code-quality report of GitLab.
    Gitlab,
    /// Test cases, for whatever shows them.
    Junit,
    /// A comment on a pull request.
    Markdown,
}

impl Format {
    /// All of them, in the order of the help.
    pub const ALL: [Self; 8] = [
        Self::Text,
        Self::Concise,
        Self::Json,
        Self::Sarif,
        Self::Github,
        Self::Gitlab,
        Self::Junit,
        Self::Markdown,
    ];

    /// The word used on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Markdown => "markdown",
        }
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|format| format.word() == word).ok_or(())
    }
}

/// The report on a run in that format.
#[must_use]
pub fn report(format: Format, run: &Run<'_>, style: Style) -> String {
    match format {
        Format::Text => text::report(run, style),
        Format::Concise => concise::report(run),
        Format::Json => json::report(run),
        Format::Sarif => sarif::report(run),
        Format::Github => github::report(run),
        Format::Gitlab => gitlab::report(run),
        Format::Junit => junit::report(run),
        Format::Markdown => markdown::report(run),
    }
}

/// A run that did not come to its end.
#[derive(Debug, Clone, Copy)]
pub struct Failure<'a> {
    /// What it means, as a title in the reader's language.
    pub title: &'a str,
    /// Why, a sentence or more each; never empty.
    pub messages: &'a [String],
    /// The folder of the workspace, as in [`Run::root`].
    pub root: &'a str,
}

impl Failure<'_> {
    /// The reasons on one line each, joined by line ends.
    pub(super) fn lines(&self) -> String {
        let lines: Vec<String> =
            self.messages.iter().map(|message| super::run::one_line(message)).collect();
        lines.join("\n")
    }

    /// The file that a failure is laid on where a format wants one: the workspace's settings.
    pub(super) fn path(&self) -> String {
        match self.root {
            "" => SETTINGS.to_owned(),
            root => format!("{root}/{SETTINGS}"),
        }
    }
}

/// What every format calls the rule that a failed run speaks by.
pub(super) const FAILED: &str = "run-failed";
/// What formats call a file that could not be read, where they tell of it apart from its findings.
pub(super) const UNREAD: &str = "file-unread";
const SETTINGS: &str = "seloste.yaml";

/// What the format says of a run that did not come to its end: never what it says of a clean one.
#[must_use]
pub fn failure(format: Format, failure: &Failure<'_>) -> String {
    match format {
        Format::Text | Format::Concise => plain(failure),
        Format::Json => json::failure(failure),
        Format::Sarif => sarif::failure(failure),
        Format::Github => github::failure(failure),
        Format::Gitlab => gitlab::failure(failure),
        Format::Junit => junit::failure(failure),
        Format::Markdown => markdown::failure(failure),
    }
}

fn plain(failure: &Failure<'_>) -> String {
    let lines = failure.lines();
    let told =
        lines.lines().map(|line| format!("{NAME}: {}: {line} [{FAILED}]\n", Severity::Error));
    told.collect()
}

/// The program's name and version, as machine-readable reports tell them.
pub(super) const NAME: &str = env!("CARGO_PKG_NAME");
/// The program's version.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");
