use super::sources::categories_from;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{
    Category, Localized, OrganisationKind, Register, Source, SourceKind, SpecialCategory,
};

pub(crate) static RULE: Rule = Rule {
    id: "source-implies-category",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9), Provision::gdpr(14).paragraph(1).point("d")],
    page: include_str!("source_implies_category.md"),
    scope: Scope::File,
    check,
};

/// Data come from a health and social services body, and no category of health is among them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for source in &register.sources {
            let Some(body) = body(model, source) else { continue };
            let listed = categories_from(register, source);
            let known = listed.iter().filter_map(|category| model.categories.get(category));
            let known: Vec<&Category> = known.collect();
            let id = ("source", source.id.as_str().into());
            if known.iter().any(|one| is_of_health(one)) {
                continue;
            }
            match (known.is_empty(), body) {
                (false, Body::County(name)) => {
                    let arguments = vec![id, ("organisation", name.into())];
                    findings.report(source.id.span(), arguments);
                }
                (false, Body::ByName) => findings.report_as("name", source.id.span(), vec![id]),
                // Of a source that lists nothing, all that the register holds may come.
                (true, _) if listed.is_empty() && !holds_health(model, register) => {
                    let arguments = vec![id, ("register", register.id.as_str().into())];
                    findings.report_as("register", source.id.span(), arguments);
                }
                (true, _) => {}
            }
        }
    }
}

/// A body that keeps data concerning health.
enum Body<'a> {
    /// A wellbeing services county.
    County(&'a str),
    /// Bodies that are called so.
    ByName,
}

fn body<'a>(model: &Model<'a>, source: &'a Source) -> Option<Body<'a>> {
    let mut bodies = model.organisations.all(&source.organisations);
    let county = bodies.find(|one| one.kind == OrganisationKind::WellbeingServicesCounty);
    if let Some(county) = county {
        return Some(Body::County(county.id.as_str()));
    }
    let named = source.from == SourceKind::CategoryOfBodies && says_care(source.name.as_ref()?);
    named.then_some(Body::ByName)
}

fn says_care(name: &Localized) -> bool {
    name.iter().any(|(_, said)| speaks_of(&said.value, Topic::Care))
}

fn is_of_health(category: &Category) -> bool {
    let health = Some(SpecialCategory::Health);
    category.special == health || category.proxy_for == health
}

fn holds_health(model: &Model<'_>, register: &Register) -> bool {
    model::used_categories(model, register).into_iter().any(is_of_health)
}
