use super::roles::causes;
use super::statutes::act_has_ended;
use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-subsection-mismatch",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("statute_subsection_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

/// The subsection or point that is cited is not one that the catalog knows for the matter, though
/// others of the same section are.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cause in causes(model) {
        for cited in cause.cited {
            let places = cause.places(model, cited.value);
            let exact = cited.value.without_subsections() != cited.value;
            let ended = act_has_ended(model, cited.value, model.as_of);
            if exact && !ended && !places.is_empty() && !cause.meets(&places) {
                let arguments = vec![
                    ("provision", cited.value.into()),
                    ("places", Argument::Alternatives(places)),
                ];
                findings.report(cited.span, arguments);
            }
        }
    }
    findings.gather();
}
