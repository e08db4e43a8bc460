use super::texts::seen;
use crate::diagnostic::Severity;
use crate::lint::words::obsolete_terms;
use crate::lint::{Failing, Findings, Rule, Scope, first_failing};
use crate::model::Model;
use crate::register::FileKind;
use crate::text::{Date, Span};

pub(crate) static RULE: Rule = Rule {
    id: "obsolete-term",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("obsolete_term.md"),
    scope: Scope::File,
    check,
};

/// A text has a term of the repealed Personal Data Act (523/1999): on the day of the notice already
/// obsolete, or since.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let Some(repealed) = Date::new(2019, 1, 1) else { return };
    let found: Vec<(String, &'static str, Span)> = seen(model, |tree, prose| {
        // Of names of bodies that have ended, `organisation-name-drift` speaks.
        if tree.kind == FileKind::Organisation {
            return Vec::new();
        }
        let terms = obsolete_terms(&prose.text, prose.language).into_iter();
        terms.map(|(written, term)| (written, term.instead, prose.span)).collect()
    });
    for (written, instead, span) in found {
        let is_over = |day: Date| (day >= repealed).then_some(());
        let Some(failing) = first_failing(model, span.file, is_over) else { continue };
        let mut arguments =
            vec![("term", written.into()), ("instead", instead.into()), ("date", repealed.into())];
        if let Failing::Then { notice, .. } = failing {
            arguments.push(("notice", notice.into()));
        }
        findings.report_as(failing.variant(), span, arguments);
    }
}
