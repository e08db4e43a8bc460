use std::collections::BTreeSet;
use std::iter::successors;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{Organisation, Ref, Register, System};

pub(crate) static RULE: Rule = Rule {
    id: "system-vendor-not-recipient",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e"), Provision::gdpr(28)],
    page: include_str!("system_vendor_not_recipient.md"),
    check,
};

/// The vendor of a system in use is neither processor nor any other recipient.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| processors_are_known(model, register)) {
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

/// Without an answer on processors, `recipients-missing` speaks; of a processor that cannot be read
/// nobody knows who it is.
fn processors_are_known(model: &Model<'_>, register: &Register) -> bool {
    let Some(answer) = &register.processors else { return false };
    answer.some().into_iter().flatten().all(|one| model.processors.get(one).is_some())
}

/// Who provides the system, or the whole that it is a part of; nobody if the controller runs it.
fn vendor<'a>(model: &Model<'a>, system: &Ref<System>) -> Option<&'a Ref<Organisation>> {
    let whole =
        |part: &&'a System| part.part_of.as_ref().and_then(|whole| model.systems.get(whole));
    // A chain that leads back to its beginning is cut: `cycle` speaks of it.
    let chain = successors(model.systems.get(system), whole).take(10);
    let told = chain.into_iter().find(|one| one.vendor.is_some() || one.self_hosted)?;
    told.vendor.as_ref().filter(|_| !told.self_hosted)
}
