use crate::diagnostic::Severity;
use crate::law::{Provision, SpecialCondition};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "art9-h-without-secrecy",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9).paragraph(3)],
    page: include_str!("art9_h_without_secrecy.md"),
    scope: Scope::File,
    check,
};

/// Health or social care is the condition, of a purpose or of a text that ties it to none, and
/// nothing is said of the secrecy that it demands.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| register.secrecy.is_none()) {
        let loose = register.unattached.iter().flat_map(|loose| &loose.special);
        let special = register.purposes.iter().flat_map(|purpose| &purpose.special).chain(loose);
        for one in special.filter(|one| one.condition.value == SpecialCondition::HealthOrSocialCare)
        {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(one.condition.span, arguments);
        }
    }
}
