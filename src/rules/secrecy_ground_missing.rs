use super::controllers::is_of_authority;
use super::disclosures::grounds;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "secrecy-ground-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("621/1999").sections("22", "24")],
    page: include_str!("secrecy_ground_missing.md"),
    scope: Scope::File,
    check,
};

/// A register of an authority tells what is secret, and on what ground neither there nor with its
/// categories.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        if register.secrecy.is_some() && grounds(model, register).is_empty() {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(model.field(register, "/secrecy"), arguments);
        }
    }
}
