use rayon::prelude::*;

use crate::diagnostic::Severity;
use crate::law::{Provision, identity_codes};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::{FileId, Source, Span};

pub(crate) static RULE: Rule = Rule {
    id: "hetu-in-source",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(5).paragraph(1).point("f"),
        Provision::statute("1050/2018").section("29"),
    ],
    page: include_str!("hetu_in_source.md"),
    scope: Scope::Workspace,
    check,
};

/// A personal identity code stands in a file, be it in a value or in a comment, and be the file
/// readable or not.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let files: Vec<(FileId, &Source)> = model.sources.iter().collect();
    let of_one = |(file, source): &(FileId, &Source)| -> Vec<Span> {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = |start, end| Span::new(*file, offset(start), offset(end));
        identity_codes(&source.text).map(|code| span(code.start, code.end)).collect()
    };
    let found: Vec<Span> = files.par_iter().flat_map_iter(of_one).collect();
    found.into_iter().for_each(|span| findings.report(span, Vec::new()));
}
