use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, Organisation, Ref, Register, System};

pub(crate) static RULE: Rule = Rule {
    id: "system-vendor-not-recipient",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e"), Provision::gdpr(28)],
    page: include_str!("system_vendor_not_recipient.md"),
    scope: Scope::File,
    check,
};

/// The vendor of a system in use is neither processor nor any other recipient.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| model::processors_are_known(model, one)) {
        run_by_others(model, register, findings);
        let recipients = model::recipients(model, register);
        let controllers = register.controllers.iter().map(|one| one.organisation.as_str());
        let named: BTreeSet<&str> = recipients
            .iter()
            .flat_map(|recipient| &recipient.organisations)
            .map(|organisation| organisation.as_str())
            .chain(controllers)
            .collect();
        let mut told = BTreeSet::new();
        for reference in model::system_references(register) {
            let Some(vendor) = vendor(model, reference) else { continue };
            if !named.contains(vendor.as_str()) && told.insert(reference.as_str()) {
                let system = reference.as_str().into();
                let arguments = vec![("system", system), ("vendor", vendor.as_str().into())];
                findings.report(reference.span(), arguments);
                findings.related(vendor.span(), "label-stated");
            }
        }
    }
}

/// Systems that a processor of the register runs by its own words, though the system is said to be run
/// or provided by the controller itself.
fn run_by_others(model: &Model<'_>, register: &Register, findings: &mut Findings<'_>) {
    let used: BTreeSet<&str> = model::system_references(register).map(Ref::as_str).collect();
    let named = register.processors.as_ref().and_then(Answer::some).into_iter().flatten();
    let is_own = |id: &str| register.controllers.iter().any(|one| one.organisation.as_str() == id);
    for (named, processor) in named.filter_map(|one| Some((one, model.processors.get(one)?))) {
        // Of a controller that is its own processor `processor-decides-purpose` speaks.
        if is_own(processor.organisation.as_str()) {
            continue;
        }
        for system in model.systems.all(&processor.systems) {
            let own = model::with_wholes(model, system).into_iter().find_map(|one| {
                let told = one.vendor.is_some() || one.self_hosted;
                let by_controller = one.vendor.as_ref().is_some_and(|one| is_own(one.as_str()));
                let own = one.self_hosted || by_controller;
                told.then_some(own)
            });
            if own == Some(true) && used.contains(system.id.as_str()) {
                let arguments = vec![
                    ("system", system.id.as_str().into()),
                    ("processor", processor.organisation.as_str().into()),
                ];
                findings.report_as("own", named.span(), arguments);
                findings.related(system.id.span(), "label-conflicts");
            }
        }
    }
}

/// Who provides the system, or the whole that it is a part of; nobody if the controller runs it.
fn vendor<'a>(model: &Model<'a>, system: &Ref<System>) -> Option<&'a Ref<Organisation>> {
    let chain = model::with_wholes(model, model.systems.get(system)?);
    let told = chain.into_iter().find(|one| one.vendor.is_some() || one.self_hosted)?;
    told.vendor.as_ref().filter(|_| !told.self_hosted)
}
