use super::claims::{about, claimed, with_claims};
use super::statutes::standing;
use crate::diagnostic::{Argument, Severity};
use crate::law::catalogs::{Effect, RightLimit};
use crate::law::{Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimValue, Register};

pub(crate) static RULE: Rule = Rule {
    id: "right-excluded-by-statute",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("114").subsection(5)],
    page: include_str!("right_excluded_by_statute.md"),
    scope: Scope::File,
    check,
};

/// A published text promises a right that a national act takes away, without a word of it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (register, reach) in with_claims(model) {
        let whole = |claim: &Claim| claim.says == Some(ClaimValue::Yes);
        for (claim, right) in claimed(register).filter(|(claim, _)| whole(claim)) {
            let cases = reach.cases(right, Some(claim));
            let by = cases.iter().find_map(super::claims::Case::excluded_by);
            let limits: Vec<&RightLimit> = excluding(model, right).collect();
            if let Some(by) = by {
                let limit = limits.iter().find(|limit| limit.provision == by);
                let since = limit.and_then(|limit| limit.valid_from);
                let notice = register.notice.as_ref().map(|notice| notice.date.value);
                let mut arguments = about(register, right);
                arguments.push(("provision", by.into()));
                match since.filter(|since| notice.is_some_and(|notice| notice < *since)) {
                    Some(since) => {
                        arguments.push(("date", since.into()));
                        findings.report_as("since", claim.place.span, arguments);
                    }
                    None => findings.report(claim.place.span, arguments),
                }
                findings.resting_on(by);
                limit.iter().for_each(|limit| findings.by_row(limit.confidence));
            } else if let Some((gone, limit)) = succeeded(model, register, &limits) {
                let mut arguments = about(register, right);
                arguments.push(("gone", Argument::Provision(gone)));
                arguments.push(("provision", limit.provision.into()));
                findings.report_as("successor", claim.place.span, arguments);
                findings.resting_on(limit.provision);
                findings.by_row(limit.confidence);
            }
        }
    }
}

/// The limits in force that take the right away.
fn excluding<'m>(model: &'m Model<'_>, right: Right) -> impl Iterator<Item = &'m RightLimit> {
    let limits = model.catalogs.limits(right, model.as_of);
    limits.filter(|limit| limit.effect == Effect::No && limit.data.is_some())
}

/// Law that the register's purposes rest on, and that has given way to an act with such a limit.
fn succeeded<'l>(
    model: &Model<'_>,
    register: &Register,
    limits: &[&'l RightLimit],
) -> Option<(Provision, &'l RightLimit)> {
    let tasks = register.purposes.iter().flat_map(|purpose| &purpose.tasks);
    let bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    let cited = tasks.flat_map(|one| &one.provisions).chain(bases.flat_map(|one| &one.provisions));
    cited.into_iter().find_map(|cited| {
        let now = standing(model, cited.value, model.as_of);
        let in_place =
            |limit: &&&RightLimit| now.iter().any(|place| place.act() == limit.provision.act());
        Some((cited.value, *limits.iter().find(in_place)?))
    })
}
