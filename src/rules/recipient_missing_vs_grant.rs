use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model, RecipientRole};
use crate::register::{ClaimKind, Mode, Register};
use std::collections::{BTreeMap, BTreeSet};

use super::parties::name;

pub(crate) static RULE: Rule = Rule {
    id: "recipient-missing-vs-grant",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipient_missing_vs_grant.md"),
    scope: Scope::Workspace,
    check,
};

/// Staff of an organisation have access to a register, and its notice does not name the
/// organisation: the register does not list the system, or a published text tells of others.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let registers: BTreeMap<&str, &Register> =
        model.maintained().map(|register| (register.id.as_str(), register)).collect();
    for grant in model.grants.iter() {
        for named in &grant.registers {
            let Some(register) = registers.get(named.as_str()) else { continue };
            let lists = register.systems.iter().any(|one| one.as_str() == grant.system.as_str());
            if !lists {
                let arguments = vec![
                    ("organisation", name(model, grant.grantee.as_str()).into()),
                    ("grant", grant.id.as_str().into()),
                    ("system", grant.system.as_str().into()),
                    ("register", named.as_str().into()),
                ];
                findings.report(named.span(), arguments);
            }
        }
    }
    if model.workspace.is_some_and(|workspace| workspace.mode == Mode::AsPublished) {
        registers.values().for_each(|register| compare(model, findings, register));
    }
}

/// Compares the recipients that a published text names with the access rights.
fn compare<'a>(model: &Model<'a>, findings: &mut Findings<'_>, register: &'a Register) {
    let claims = || register.stated.iter().filter(|claim| claim.about == ClaimKind::Recipient);
    let named = || claims().filter_map(|claim| Some((claim, claim.organisation.as_ref()?)));
    let Some((first, _)) = named().next() else { return };
    let told: BTreeSet<&str> = named().map(|(_, organisation)| organisation.as_str()).collect();
    let (mut granted, mut known) = (BTreeSet::new(), BTreeSet::new());
    for recipient in model::recipients(model, register) {
        let ids = recipient.organisations.iter().map(|one| one.as_str());
        if recipient.role == RecipientRole::Grantee {
            granted.extend(ids)
        } else {
            known.extend(ids)
        }
    }
    let untold: BTreeSet<&str> = &(&granted - &told) - &known;
    if untold.is_empty() {
        return;
    }
    let unfounded = &(&told - &granted) - &known;
    let arguments = vec![
        ("register", register.id.as_str().into()),
        ("first", names(model, &untold)),
        ("second", names(model, &unfounded)),
    ];
    findings.report_as("stated", first.place.span, arguments);
}

fn names(model: &Model<'_>, ids: &BTreeSet<&str>) -> Argument {
    let names: Vec<String> = ids.iter().map(|id| name(model, id)).collect();
    Argument::List(if names.is_empty() { vec!["–".to_owned()] } else { names })
}
