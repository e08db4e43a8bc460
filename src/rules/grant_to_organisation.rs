use super::names::{bare, spellings};
use super::parties::name;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Hint, hints_at};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;

pub(crate) static RULE: Rule = Rule {
    id: "grant-to-organisation",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("124").subsection(2)],
    page: include_str!("grant_to_organisation.md"),
    scope: Scope::Workspace,
    check,
};

/// The role of an access right names everybody or the organisation, and no task.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter() {
        let own = model.organisations.get(&grant.grantee);
        let names: Vec<&str> = own.into_iter().flat_map(names_of).collect();
        let of_all = grant.role.iter().find(|(_, role)| is_collective(&role.value, &names));
        if let Some((_, role)) = of_all {
            let arguments = vec![
                ("grant", grant.id.as_str().into()),
                ("role", role.value.as_str().into()),
                ("organisation", name(model, grant.grantee.as_str()).into()),
            ];
            findings.report(role.span, arguments);
        }
    }
}

fn names_of(organisation: &Organisation) -> Vec<&str> {
    let short = organisation.short_name.iter().flat_map(spellings);
    spellings(&organisation.name).into_iter().chain(short).collect()
}

/// Whether the role is the name of the organisation, or every word of it speaks of all.
fn is_collective(role: &str, names: &[&str]) -> bool {
    let role = bare(role);
    let is_name = names.iter().any(|name| bare(name) == role);
    is_name || role.split(' ').all(|word| hints_at(Hint::Collective, word))
}
