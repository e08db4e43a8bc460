use crate::diagnostic::{Argument, Severity};
use crate::law::{LegalBasis, Provision};
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Basis, Group, Localized, Purpose, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "contract-basis-without-subject-party",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(1).point("b")],
    page: include_str!("contract_basis_without_subject_party.md"),
    scope: Scope::File,
    check,
};

/// The legal basis is a contract, and those whose data are processed are no party to it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let loose = register.unattached.iter().flat_map(|loose| &loose.bases);
        let all = register.purposes.iter().flat_map(|purpose| &purpose.bases).chain(loose);
        for basis in all.filter(|one| one.basis.value == LegalBasis::Contract) {
            let scope = basis.scope.as_ref().filter(|scope| is_of_others(scope));
            if let Some((_, said)) = scope.and_then(|scope| scope.iter().next()) {
                let arguments = vec![("register", register.id.as_str().into())];
                findings.report_as("scope", said.span, arguments);
            }
        }
    }
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let contracts = purpose.bases.iter().filter(|one| {
            // What a basis covers in words is judged by its words.
            one.basis.value == LegalBasis::Contract && one.scope.is_none()
        });
        for basis in contracts {
            let covered = covered(purpose, basis);
            let outside: Vec<String> = model
                .groups
                .all(covered)
                .filter(|group| group.representatives)
                .map(|group| group.id.as_str().to_owned())
                .collect();
            if !outside.is_empty() {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("groups", Argument::List(outside)),
                ];
                findings.report(basis.basis.span, arguments);
            }
        }
    }
}

/// Whether the words speak of contracts with those who produce or supply something.
fn is_of_others(scope: &Localized) -> bool {
    scope.iter().any(|(_, said)| speaks_of(&said.value, Topic::Contractor))
}

/// The groups that the basis covers; none where neither it nor its purpose names any.
fn covered<'r>(purpose: &'r Purpose, basis: &'r Basis) -> &'r [Ref<Group>] {
    if basis.groups.is_empty() { &purpose.groups } else { &basis.groups }
}
