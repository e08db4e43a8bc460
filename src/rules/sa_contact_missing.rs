use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "sa-contact-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(2).point("d"), Provision::gdpr(77)],
    page: include_str!("sa_contact_missing.md"),
    check,
};

/// The catalog knows no supervisory authority for the controller's country.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let country = model.country_of(register);
        if model.catalogs.supervisory_authority(country).is_none() {
            findings.report(register.id.span(), vec![("register", register.id.as_str().into())]);
        }
    }
}
