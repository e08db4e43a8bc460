use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "decision-without-provision",
    severity: Severity::Warning,
    provisions: &[Provision::statute("434/2003").section("45").subsection(1)],
    page: include_str!("decision_without_provision.md"),
    scope: Scope::Workspace,
    check,
};

/// A decision approves agreements or access rights, and names no provision that it applies. The rule
/// of the administrative regulations tells who decides, and not on what.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for decision in model.decisions.iter().filter(|one| one.provisions.is_empty()) {
        if !decision.agreements.is_empty() || !decision.grants.is_empty() {
            let arguments = vec![("decision", decision.id.as_str().into())];
            findings.report(decision.id.span(), arguments);
        }
    }
}
