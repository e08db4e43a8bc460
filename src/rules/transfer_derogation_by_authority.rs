use super::controllers::is_of_authority;
use super::transfers::declared;
use crate::diagnostic::Severity;
use crate::law::catalogs::AuthorityUse;
use crate::law::{LegalBasis, Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Register;

pub(crate) static RULE: Rule = Rule {
    id: "transfer-derogation-by-authority",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(49).paragraph(3)],
    page: include_str!("transfer_derogation_by_authority.md"),
    scope: Scope::File,
    check,
};

/// An authority that exercises public powers relies on a derogation that is not open to it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model) {
        let named = [one.transfer.mechanism, one.transfer.fallback].into_iter().flatten();
        for mechanism in named.filter(|named| is_closed(model, named.value)) {
            if is_of_authority(model, one.register) && has_public_task(one.register) {
                let arguments = vec![
                    ("register", one.register.id.as_str().into()),
                    ("provision", mechanism.value.provision().into()),
                ];
                findings.report(mechanism.span, arguments);
            }
        }
    }
}

/// Whether the mechanism is not open to authorities in the exercise of public powers.
fn is_closed(model: &Model<'_>, mechanism: Mechanism) -> bool {
    let row = model.catalogs.mechanism(mechanism);
    row.is_some_and(|row| row.public_authorities == AuthorityUse::NotInPublicPowers)
}

fn has_public_task(register: &Register) -> bool {
    let mut bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    bases.any(|basis| basis.basis.value == LegalBasis::PublicTask)
}
