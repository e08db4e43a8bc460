use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, Organisation, Processor, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "processor-without-agreement",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("processor_without_agreement.md"),
    scope: Scope::File,
    check,
};

/// A processor of the register has no agreement with its controllers, or the register is kept for
/// others without one. Of an agreement that has ended, `agreement-expired` speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // A published notice need not name agreements: that it names none proves nothing.
    if model.is_as_published() {
        return;
    }
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let stated = register.processors.as_ref().and_then(Answer::some);
        for processor in model.processors.all(stated.map(Vec::as_slice).unwrap_or_default()) {
            if !has_agreement(model, register, processor) && told.insert(processor.id.as_str()) {
                let arguments = vec![("processor", processor.id.as_str().into())];
                findings.report(processor.id.span(), arguments);
            }
        }
        for principal in model::principals(register) {
            if !acts_on_agreement(model, register, principal) {
                let arguments = vec![
                    ("organisation", principal.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report_as("principal", principal.span(), arguments);
            }
        }
    }
}

fn controllers(register: &Register) -> impl Iterator<Item = &Ref<Organisation>> {
    register.controllers.iter().map(|one| &one.organisation)
}

/// Whether the register is kept for `principal` on an agreement: with the organisation that is its
/// other controller, or else any that names the register.
fn acts_on_agreement(
    model: &Model<'_>,
    register: &Register,
    principal: &Ref<Organisation>,
) -> bool {
    match controllers(register).find(|one| one.as_str() != principal.as_str()) {
        Some(own) => model::has_processing_agreement(model, principal, own),
        None => model::processing_agreements_for(model, principal).any(|agreement| {
            agreement.registers.iter().any(|one| one.as_str() == register.id.as_str())
        }),
    }
}

fn has_agreement(model: &Model<'_>, register: &Register, processor: &Processor) -> bool {
    let with = |one| model::has_processing_agreement(model, one, &processor.organisation);
    processor.agreement.is_some() || controllers(register).any(with)
}
