use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Mode, Processor};

pub(crate) static RULE: Rule = Rule {
    id: "processor-without-guarantees",
    severity: Severity::Info,
    provisions: &[
        Provision::gdpr(28).paragraph(1),
        Provision::statute("906/2019").section("13").subsection(4),
    ],
    page: include_str!("processor_without_guarantees.md"),
    scope: Scope::Workspace,
    check,
};

/// Nobody has recorded that the processor gives sufficient guarantees.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Published texts do not tell of assessments, and of what is only assumed nobody knows.
    if model.workspace.is_some_and(|workspace| workspace.mode == Mode::AsPublished) {
        return;
    }
    let unassessed = |one: &&Processor| one.assessed.is_none() && !one.assumed;
    for processor in model.processors.iter().filter(unassessed) {
        let name = super::parties::name(model, processor.organisation.as_str());
        findings.report(processor.id.span(), vec![("organisation", name.into())]);
    }
}
