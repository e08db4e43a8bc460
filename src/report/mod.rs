//! Findings as their readers read them.
//!
//! A finding holds keys and typed arguments; here it gets words, in the reader's
//! language. No finding is ever left out: one whose message cannot be worded is
//! shown with its code and the reason.

mod clean;
mod concise;
mod coverage;
mod due;
mod excerpt;
mod formats;
mod gathered;
mod github;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod page;
mod run;
mod sarif;
mod suppressions;
mod text;
mod worded;

use crate::diagnostic::Diagnostic;
use crate::text::{Language, Sources};

pub use coverage::{coverage_blocks, coverage_html, coverage_json, coverage_matrix, coverage_text};
pub use due::{Due, due_blocks, due_calendar, due_json, due_text};
pub use formats::{Failure, Format, failure, report};
pub use page::findings_blocks;
pub use run::{Baseline, Run};
pub use suppressions::{levels, suppressions_json, suppressions_text};
pub use text::{Style, suppression, text};
pub use worded::{Shown, Worded, say, shown, word};

/// The report's own words: language, name of the file, text.
pub const WORDING: [(Language, &str, &str); 3] = [
    (Language::Fi, "locales/report.fi.ftl", include_str!("../../templates/locales/report.fi.ftl")),
    (Language::Sv, "locales/report.sv.ftl", include_str!("../../templates/locales/report.sv.ftl")),
    (Language::En, "locales/report.en.ftl", include_str!("../../templates/locales/report.en.ftl")),
];

/// The words of lists, of the manual and of points of the Regulation, which no report on findings
/// needs.
pub const LISTS: [(Language, &str, &str); 6] = [
    (Language::Fi, "locales/lists.fi.ftl", include_str!("../../templates/locales/lists.fi.ftl")),
    (Language::Sv, "locales/lists.sv.ftl", include_str!("../../templates/locales/lists.sv.ftl")),
    (Language::En, "locales/lists.en.ftl", include_str!("../../templates/locales/lists.en.ftl")),
    (
        Language::Fi,
        "locales/coverage.fi.ftl",
        include_str!("../../templates/locales/coverage.fi.ftl"),
    ),
    (
        Language::Sv,
        "locales/coverage.sv.ftl",
        include_str!("../../templates/locales/coverage.sv.ftl"),
    ),
    (
        Language::En,
        "locales/coverage.en.ftl",
        include_str!("../../templates/locales/coverage.en.ftl"),
    ),
];

/// What the program itself has to say: language, name of the file, text.
pub const PROGRAM: [(Language, &str, &str); 3] = [
    (
        Language::Fi,
        "locales/program.fi.ftl",
        include_str!("../../templates/locales/program.fi.ftl"),
    ),
    (
        Language::Sv,
        "locales/program.sv.ftl",
        include_str!("../../templates/locales/program.sv.ftl"),
    ),
    (
        Language::En,
        "locales/program.en.ftl",
        include_str!("../../templates/locales/program.en.ftl"),
    ),
];

/// The findings in the order of every report: by file name, place and code.
#[must_use]
pub fn sorted<'d>(diagnostics: &'d [Diagnostic], sources: &Sources) -> Vec<&'d Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|diagnostic| {
        let span = diagnostic.span;
        let name = sources.get(span.file).map(|source| source.name.as_str());
        (name, span.start, span.end, diagnostic.code)
    });
    sorted
}
