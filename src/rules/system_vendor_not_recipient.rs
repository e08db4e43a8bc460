use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Organisation, Ref, System};

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

/// Who provides the system, or the whole that it is a part of; nobody if the controller runs it.
fn vendor<'a>(model: &Model<'a>, system: &Ref<System>) -> Option<&'a Ref<Organisation>> {
    let chain = model::with_wholes(model, model.systems.get(system)?);
    let told = chain.into_iter().find(|one| one.vendor.is_some() || one.self_hosted)?;
    told.vendor.as_ref().filter(|_| !told.self_hosted)
}
