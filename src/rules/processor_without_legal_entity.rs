use std::collections::BTreeSet;

use super::names::is_legal_form;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, chain};
use crate::register::{Organisation, OrganisationKind, Processor, Ref};
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "processor-without-legal-entity",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3), Provision::gdpr(30)],
    page: include_str!("processor_without_legal_entity.md"),
    scope: Scope::Workspace,
    check,
};

/// A processor is known by a trade name only.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for named in model.processors.iter().flat_map(organisations) {
        let Some(organisation) = model.organisations.get(named) else { continue };
        if !is_legal_entity(organisation) && told.insert(named.as_str()) {
            let name = super::parties::name(model, named.as_str());
            findings.report(named.span(), vec![("organisation", name.into())]);
        }
    }
}

/// The processor itself, and those that work for it.
fn organisations(processor: &Processor) -> impl Iterator<Item = &Ref<Organisation>> {
    let subs = chain(processor.sub_processors.as_ref()).map(|sub| &sub.organisation);
    std::iter::once(&processor.organisation).chain(subs)
}

/// An authority is known by its name; others have a legal form in it, or a business id.
fn is_legal_entity(organisation: &Organisation) -> bool {
    match organisation.kind {
        OrganisationKind::Company | OrganisationKind::Association => {
            let names = Language::ALL.map(|language| organisation.name.best(language).0);
            organisation.business_id.is_some() || names.into_iter().any(has_legal_form)
        }
        OrganisationKind::Municipality
        | OrganisationKind::JointMunicipalAuthority
        | OrganisationKind::WellbeingServicesCounty
        | OrganisationKind::StateAuthority
        | OrganisationKind::PublicInstitution
        | OrganisationKind::InternationalOrganisation => true,
    }
}

fn has_legal_form(name: &str) -> bool {
    name.split([' ', ',', '(', ')']).any(is_legal_form)
}
