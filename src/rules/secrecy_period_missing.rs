use super::controllers::is_of_authority;
use super::disclosures::grounds;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Register;

pub(crate) static RULE: Rule = Rule {
    id: "secrecy-period-missing",
    severity: Severity::Info,
    provisions: &[Provision::statute("621/1999").section("31")],
    page: include_str!("secrecy_period_missing.md"),
    scope: Scope::File,
    check,
};

/// A register of an authority holds secret data, and does not tell when secrecy ends.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let period = Provision::statute("621/1999").section("31");
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        let Some(secrecy) = &register.secrecy else { continue };
        let grounds = grounds(model, register);
        let cited = |one: Provision| one.unit().is_some() && period.touches(one);
        let told = !secrecy.ends.is_empty()
            || grounds.iter().any(|one| cited(one.value))
            || has_scheduled_period(model, register);
        if !told && !grounds.is_empty() {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(model.field(register, "/secrecy"), arguments);
        }
    }
}

/// Whether the retention schedule tells how long a class of the register's data is secret.
fn has_scheduled_period(model: &Model<'_>, register: &Register) -> bool {
    let classes = register.data.iter().filter_map(|item| item.class.as_ref());
    let mut known = classes.filter_map(|class| model.retention_classes.get(class));
    known.any(|class| class.secret_for.is_some())
}
