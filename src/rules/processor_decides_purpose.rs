use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Answer;

pub(crate) static RULE: Rule = Rule {
    id: "processor-decides-purpose",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(10)],
    page: include_str!("processor_decides_purpose.md"),
    scope: Scope::Workspace,
    check,
};

/// A processor has purposes of its own, or is a controller of the register for which it processes.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for processor in model.processors.iter().filter(|one| one.own_purposes.is_some()) {
        let name = super::parties::name(model, processor.organisation.as_str());
        findings.report(processor.id.span(), vec![("organisation", name.into())]);
    }
    for register in model.maintained() {
        for named in register.processors.as_ref().and_then(Answer::some).into_iter().flatten() {
            let Some(processor) = model.processors.get(named) else { continue };
            let id = processor.organisation.as_str();
            if model.controllers_of(register).any(|one| one.organisation.as_str() == id) {
                let name = super::parties::name(model, id).into();
                let arguments =
                    vec![("organisation", name), ("register", register.id.as_str().into())];
                findings.report_as("controller", named.span(), arguments);
            }
        }
    }
}
