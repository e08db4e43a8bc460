use crate::diagnostic::Argument;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model, RecipientRole};
use crate::register::{Claim, ClaimKind, ClaimValue, Organisation, Ref, Register};
use std::collections::{BTreeMap, BTreeSet};

use super::parties::name;
use super::phrases;

pub(crate) static RULE: Rule = Rule {
    id: "recipient-missing-vs-grant",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipient_missing_vs_grant.md"),
    scope: Scope::Workspace,
    check,
};

/// Staff of an organisation have access to a register, and its notice does not name the
/// organisation: the register does not list the system, or a published text tells of others. The
/// text may also name a recipient to whom no data go by the register.
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
    registers.values().for_each(|register| compare(model, findings, register));
}

/// So many recipients and more make a list, of which one may be missing.
const LIST: usize = 3;

/// Compares the recipients that a published text names with the access rights, and with all to whom
/// data go by the register.
fn compare<'a>(model: &Model<'a>, findings: &mut Findings<'_>, register: &'a Register) {
    let denies = |claim: &&Claim| claim.says == Some(ClaimValue::No);
    let claims = register.stated.iter().filter(|claim| claim.about == ClaimKind::Recipient);
    let told: Vec<&Ref<Organisation>> =
        claims.filter(|one| !denies(one)).filter_map(|one| one.organisation.as_ref()).collect();
    let Some(first) = told.first() else { return };
    let told: BTreeSet<&str> = told.iter().map(|one| one.as_str()).collect();
    let map = Named::of(model, register);
    let untold: BTreeSet<&str> = &(&map.granted - &told) - &map.others;
    let unfounded: BTreeSet<&str> = &(&(&told - &map.granted) - &map.others) - &map.own;
    let lacking: BTreeSet<&str> = &(&map.granted | &map.others) - &told;
    // What a text as published says of others than the holders of access rights is in the facts.
    let lists = told.len() >= LIST && !model.is_as_published();
    if lists && !lacking.is_empty() {
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("first", names(model, &lacking)),
            ("second", names(model, &unfounded)),
        ];
        findings.report_as("untold", first.span(), arguments);
    } else if !untold.is_empty() && model.is_as_published() {
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("first", names(model, &untold)),
            ("second", names(model, &unfounded)),
        ];
        findings.report_as("stated", first.span(), arguments);
    } else if !unfounded.is_empty() {
        let all: BTreeSet<&str> = &map.granted | &map.others;
        let arguments = vec![
            ("register", register.id.as_str().into()),
            ("first", names(model, &unfounded)),
            ("second", names(model, &(&all - &told))),
        ];
        findings.report_as("unfounded", first.span(), arguments);
    }
}

/// The organisations that have to do with a register's data, by id.
struct Named<'a> {
    /// Holders of access rights.
    granted: BTreeSet<&'a str>,
    /// Other recipients.
    others: BTreeSet<&'a str>,
    /// Controllers, who are no recipients of their own data.
    own: BTreeSet<&'a str>,
}

impl<'a> Named<'a> {
    fn of(model: &Model<'a>, register: &'a Register) -> Self {
        let (mut granted, mut others) = (BTreeSet::new(), BTreeSet::new());
        for recipient in model::recipients(model, register) {
            let ids = recipient.organisations.iter().map(|one| one.as_str());
            if recipient.role == RecipientRole::Grantee {
                granted.extend(ids)
            } else {
                others.extend(ids)
            }
        }
        let own = model.controllers_of(register).map(|one| one.organisation.as_str()).collect();
        Self { granted, others, own }
    }
}

fn names(model: &Model<'_>, ids: &BTreeSet<&str>) -> Argument {
    phrases::listed(ids.iter().map(|id| name(model, id)).collect())
}
