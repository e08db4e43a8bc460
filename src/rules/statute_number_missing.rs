use super::titles::unnumbered;
use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-number-missing",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("statute_number_missing.md"),
    scope: Scope::File,
    check,
};

/// A text names a statute by its title alone. Of a title that several acts bear,
/// `statute-title-ambiguous` speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for found in unnumbered(model) {
        if let [act] = found.acts.as_slice() {
            let number = act.to_string().into();
            findings.report(found.span, vec![("title", found.title.into()), ("number", number)]);
        }
    }
    findings.gather();
}
