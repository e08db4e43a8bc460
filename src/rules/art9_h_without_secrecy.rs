use super::employment::serves_clients;
use super::names::spellings;
use super::parties::name;
use crate::diagnostic::{Argument, Phrase, Severity};
use crate::law::{Provision, SpecialCondition};
use crate::lint::{Failing, Findings, Rule, Scope, first_failing};
use crate::model::Model;
use crate::register::{Organisation, OrganisationKind, Register};

pub(crate) static RULE: Rule = Rule {
    id: "art9-h-without-secrecy",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9).paragraph(3)],
    page: include_str!("art9_h_without_secrecy.md"),
    scope: Scope::File,
    check,
};

/// The row of the catalog on the day from which municipalities no longer provide health and social
/// care.
const MOVED: &str = "Kunnan sosiaali- ja terveyspalvelut";
/// Helsinki, which provides them still.
const KEEPS: &str = "091";
/// What its name has in common in all languages and cases, where its code is not told.
const NAMED: &str = "Helsin";

/// Health or social care is the condition, of a purpose or of a text that ties it to none, and
/// nobody who provides such care is a controller, or nothing is said of the secrecy that it demands.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let loose = register.unattached.iter().flat_map(|loose| &loose.special);
        let special = register.purposes.iter().flat_map(|purpose| &purpose.special).chain(loose);
        for one in special.filter(|one| one.condition.value == SpecialCondition::HealthOrSocialCare)
        {
            let span = one.condition.span;
            let mut arguments = vec![("register", register.id.as_str().into())];
            if let Some(outside) = outside(model, register) {
                let controllers = outside.told().clone();
                arguments.push(("controllers", Argument::Phrases(controllers)));
                let variant = match outside {
                    Failing::Then { notice, .. } => {
                        arguments.push(("notice", notice.into()));
                        "actor-then"
                    }
                    Failing::Since(_) => "actor",
                };
                findings.report_as(variant, span, arguments);
            } else if register.secrecy.is_none() {
                findings.report(span, arguments);
            }
        }
    }
}

/// The controllers, if all of them are municipalities or employment authorities to whom neither
/// health nor social care belongs on the day of the notice or of the check.
fn outside(model: &Model<'_>, register: &Register) -> Option<Failing<Vec<Phrase>>> {
    let moved = model.catalogs.renamed(MOVED)?;
    let controllers = register.controllers.iter().map(|one| &one.organisation);
    let known: Option<Vec<&Organisation>> =
        controllers.map(|one| model.organisations.get(one)).collect();
    let known =
        known.filter(|all| !all.is_empty() && all.iter().all(|one| is_outside(register, one)))?;
    let names = || known.iter().map(|one| name(model, one.id.as_str())).collect();
    let fails = |day| (moved.effective_on <= day).then(names);
    first_failing(model, register.id.span().file, fails)
}

/// Whether such care is not the organisation's task. Joint authorities, state bodies and companies
/// may provide it; not so the state body that is a joint controller of employment services.
fn is_outside(register: &Register, organisation: &Organisation) -> bool {
    match organisation.kind {
        OrganisationKind::Municipality => match &organisation.municipality {
            Some(code) => code.value != KEEPS,
            None => spellings(&organisation.name).iter().all(|name| !name.contains(NAMED)),
        },
        OrganisationKind::JointMunicipalAuthority => organisation.employment_authority,
        OrganisationKind::StateAuthority => serves_clients(register),
        OrganisationKind::WellbeingServicesCounty
        | OrganisationKind::PublicInstitution
        | OrganisationKind::Company
        | OrganisationKind::Association
        | OrganisationKind::InternationalOrganisation => false,
    }
}
