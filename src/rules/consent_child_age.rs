use crate::diagnostic::Severity;
use crate::law::{CHILD_CONSENT_AGE, LegalBasis, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Basis, Group, Purpose, Ref, Register, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "consent-child-age",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(8), CHILD_CONSENT_AGE.1],
    page: include_str!("consent_child_age.md"),
    scope: Scope::File,
    check,
};

/// An online service rests on the consent of children who are too young to give it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| is_online(model, register)) {
        for purpose in &register.purposes {
            let consents = purpose.bases.iter().filter(|one| needs_guardian(model, one));
            for basis in consents {
                let covered = covered(register, purpose, basis);
                let mut groups = covered.into_iter().filter_map(|group| model.groups.get(group));
                if let Some(group) = groups.find(|group| is_too_young(group)) {
                    let arguments = vec![
                        ("purpose", purpose.id.as_str().into()),
                        ("group", group.id.as_str().into()),
                        ("age", crate::diagnostic::Argument::Number(CHILD_CONSENT_AGE.0.into())),
                    ];
                    findings.report(basis.basis.span, arguments);
                    findings.related(group.id.span(), "label-defined");
                }
            }
        }
    }
}

/// Whether people use a system of the register themselves, online (Art. 4(25)).
fn is_online(model: &Model<'_>, register: &Register) -> bool {
    model::used_systems(model, register).iter().any(|system| {
        system.web.is_some() || system.self_service.is_some() || system.kind == SystemKind::Form
    })
}

/// Whether the basis is a consent that no holder of parental responsibility gives.
fn needs_guardian(model: &Model<'_>, basis: &Basis) -> bool {
    // Of a consent that cannot be read nobody knows who gives it.
    let by_child = |consent| model.consents.get(consent).is_some_and(|one| !one.guardian);
    basis.basis.value == LegalBasis::Consent && basis.consent.as_ref().is_none_or(by_child)
}

/// The groups that the basis covers: its own, those of the purpose, or all of the register's data.
fn covered<'r>(
    register: &'r Register,
    purpose: &'r Purpose,
    basis: &'r Basis,
) -> Vec<&'r Ref<Group>> {
    let named = if basis.groups.is_empty() { &purpose.groups } else { &basis.groups };
    let all = || register.data.iter().flat_map(|item| &item.groups).collect();
    if named.is_empty() { all() } else { named.iter().collect() }
}

fn is_too_young(group: &Group) -> bool {
    let age = group.youngest.as_ref().map(|age| age.value);
    group.children && age.is_none_or(|age| age < CHILD_CONSENT_AGE.0.into())
}
