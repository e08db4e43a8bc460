use super::roles::causes;
use super::statutes::act_has_ended;
use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-subsection-missing",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("statute_subsection_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// A whole section is cited of which several subsections or points could be meant.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cause in causes(model) {
        for cited in cause.cited {
            let section = cited.value.without_subsections();
            let exact = |one: crate::law::Provision| one != section && section.covers(one);
            let told = cause.cited.iter().any(|other| exact(other.value));
            let ended = act_has_ended(model, cited.value, model.as_of);
            let places = cause.places(model, cited.value);
            if section == cited.value && !told && !ended && places.len() > 1 {
                let arguments = vec![
                    ("provision", cited.value.into()),
                    ("places", Argument::Provisions(places)),
                ];
                findings.report(cited.span, arguments);
            }
        }
    }
    findings.gather();
}
