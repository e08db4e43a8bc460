use std::collections::BTreeSet;

use super::statutes::{Ending, ended, named_in_texts};
use crate::diagnostic::Severity;
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::FileId;

pub(crate) static RULE: Rule = Rule {
    id: "statute-repealed",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_repealed.md"),
    scope: Scope::File,
    check,
};

/// Repealed by the day of the check, though in force on the day of the notice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let then = model.notice_date_of(cited.span.file);
        let repeal = |day| ended(model, cited, Ending::Repeal, day);
        let was_wrong = then.is_some_and(|then| repeal(then).is_some());
        if let Some(repeal) = repeal(model.as_of).filter(|_| !was_wrong) {
            findings.report_as(repeal.variant(), cited.span, repeal.arguments());
            findings.by_row(repeal.confidence);
        }
    }
    in_texts(model, findings);
    findings.gather();
}

/// Numbers of repealed acts in running text: hints, for a text may tell of what was.
fn in_texts(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    let cited: BTreeSet<(FileId, Act)> =
        model.cited().map(|one| (one.span.file, one.provision.act())).collect();
    for cited in named_in_texts(model).into_iter().filter(|one| {
        let key = (one.span.file, one.provision.act());
        // Of an act that the facts cite the finding on them speaks; languages say the same.
        !cited.contains(&key) && told.insert(key)
    }) {
        let then = model.notice_date_of(cited.span.file);
        let repeal = |day| ended(model, &cited, Ending::Repeal, day);
        let before = then.and_then(|then| Some((then, repeal(then)?)));
        let (notice, repeal) = match (before, repeal(model.as_of)) {
            (Some((then, repeal)), _) => (Some(then), repeal),
            (None, Some(repeal)) => (None, repeal),
            (None, None) => continue,
        };
        let mut arguments = repeal.arguments();
        arguments.extend(notice.map(|notice| ("notice", notice.into())));
        let variant = if notice.is_some() { "text-then" } else { "text" };
        findings.hint_as(variant, cited.span, arguments);
        findings.by_row(repeal.confidence);
    }
}
