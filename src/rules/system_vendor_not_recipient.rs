use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model;
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "system-vendor-not-recipient",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e"), Provision::gdpr(28)],
    page: include_str!("system_vendor_not_recipient.md"),
    check,
};

/// The vendor of a system in use is neither processor nor any other recipient.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Without an answer on processors, `recipients-missing` speaks.
    for register in model.registers.iter().filter(|register| register.processors.is_some()) {
        let recipients = model::recipients(model, register);
        let controllers = register.controllers.iter().map(|one| one.organisation.as_str());
        let named: Vec<&str> = recipients
            .iter()
            .flat_map(|recipient| &recipient.organisations)
            .map(|organisation| organisation.as_str())
            .chain(controllers)
            .collect();
        for system in model::used_systems(model, register) {
            let Some(vendor) = &system.vendor else { continue };
            if !named.contains(&vendor.as_str()) {
                let arguments =
                    vec![("system", system.id.as_str().into()), ("vendor", vendor.as_str().into())];
                findings.report(model.field(register, "/systems"), arguments);
                findings.related(vendor.span(), "label-defined");
            }
        }
    }
}
