use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Organisation, OrganisationKind, Ref, Register, System, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "national-system-without-keha",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(26), Provision::statute("380/2023").section("123")],
    page: include_str!("national_system_without_keha.md"),
    scope: Scope::Workspace,
    check,
};

/// A national system of employment services is used or opened to others, and the state authority that
/// is joint controller of its data is not told as responsible for it. Of systems of registers with
/// several controllers, `system-without-owner` and `joint-controller-missing` speak.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let national = model.systems.iter().filter(|system| system.kind == SystemKind::National);
    let wanting: Vec<(&System, Owner<'_>)> = national
        .map(|system| (system, owner(model, system)))
        .filter(|(_, owner)| !matches!(owner, Owner::State))
        .collect();
    // Which systems the registers use is looked up only where it matters.
    let told = if wanting.is_empty() { BTreeSet::new() } else { opened(model) };
    for (system, owner) in wanting.iter().filter(|(one, _)| told.contains(one.id.as_str())) {
        let arguments = vec![("system", system.id.as_str().into())];
        match owner {
            Owner::Unstated => findings.report(system.id.span(), arguments),
            Owner::Other(owner) => {
                let other = [arguments, vec![("organisation", owner.as_str().into())]].concat();
                findings.report_as("other", owner.span(), other);
            }
            Owner::State => {}
        }
    }
}

/// The systems that an access right or an agreement opens, or a register with one controller uses;
/// without those of registers with several.
fn opened<'a>(model: &Model<'a>) -> BTreeSet<&'a str> {
    let (shared, alone): (Vec<&Register>, Vec<&Register>) =
        model.maintained().partition(|one| model.controllers_of(one).nth(1).is_some());
    let by_grants = model.grants.iter().map(|grant| &grant.system);
    let by_agreements = model.agreements.iter().flat_map(|agreement| &agreement.systems);
    let named = by_grants.chain(by_agreements).map(Ref::as_str);
    let mut opened: BTreeSet<&str> = named.chain(used(model, alone)).collect();
    for system in used(model, shared) {
        opened.remove(system);
    }
    opened
}

fn used<'a>(model: &Model<'a>, registers: Vec<&'a Register>) -> Vec<&'a str> {
    let systems = registers.into_iter().flat_map(|one| model::used_systems(model, one));
    systems.map(|system| system.id.as_str()).collect()
}

/// Who is responsible for a system.
enum Owner<'a> {
    Unstated,
    /// A body that is no authority of the state.
    Other(&'a Ref<Organisation>),
    /// An authority of the state, or one that cannot be read.
    State,
}

fn owner<'a>(model: &Model<'a>, system: &'a System) -> Owner<'a> {
    let chain = model::with_wholes(model, system);
    let Some(owner) = chain.into_iter().find_map(|one| one.owner.as_ref()) else {
        return Owner::Unstated;
    };
    let known = model.organisations.get(owner);
    match known {
        Some(one) if one.kind != OrganisationKind::StateAuthority => Owner::Other(owner),
        Some(_) | None => Owner::State,
    }
}
