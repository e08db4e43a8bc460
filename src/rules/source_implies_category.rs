use super::sources::categories_from;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule};
use crate::model::Model;
use crate::register::{OrganisationKind, SpecialCategory};

pub(crate) static RULE: Rule = Rule {
    id: "source-implies-category",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(9), Provision::gdpr(14).paragraph(1).point("d")],
    page: include_str!("source_implies_category.md"),
    check,
};

/// Data come from a health and social services body, and no category of health is among them.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for source in &register.sources {
            let bodies = model.organisations.all(&source.organisations);
            let mut counties =
                bodies.filter(|one| one.kind == OrganisationKind::WellbeingServicesCounty);
            let Some(county) = counties.next() else { continue };
            let mut categories = categories_from(register, source)
                .into_iter()
                .filter_map(|category| model.categories.get(category))
                .peekable();
            let known = categories.peek().is_some();
            if known && categories.all(|one| one.special != Some(SpecialCategory::Health)) {
                let arguments = vec![
                    ("source", source.id.as_str().into()),
                    ("organisation", county.id.as_str().into()),
                ];
                findings.report(source.id.span(), arguments);
            }
        }
    }
}
