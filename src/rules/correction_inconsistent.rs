use std::collections::BTreeSet;

use super::parties::name;
use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Organisation, Ref};

pub(crate) static RULE: Rule = Rule {
    id: "correction-inconsistent",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("correction_inconsistent.md"),
    scope: Scope::Workspace,
    check,
};

/// A version of a decision says that it adds organisations which the version before it named
/// already, or which it does not name itself.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for decision in model.decisions.iter() {
        let before = std::iter::once(None).chain(decision.versions.iter().map(Some));
        for (before, version) in before.zip(&decision.versions) {
            let named: BTreeSet<&str> = ids(before.map(|one| one.parties.as_slice()));
            let own = ids(Some(&version.parties));
            let added = |wanted: &dyn Fn(&str) -> bool| -> Vec<&Ref<Organisation>> {
                version.adds.iter().filter(|one| wanted(one.as_str())).collect()
            };
            let repeated = added(&|id| named.contains(id));
            let missing = added(&|id| !own.contains(id));
            for (variant, found) in [("", repeated), ("missing", missing)] {
                let Some(first) = found.first() else { continue };
                let names = found.iter().map(|one| name(model, one.as_str())).collect();
                let arguments = vec![
                    ("decision", decision.id.as_str().into()),
                    ("names", Argument::Phrases(names)),
                ];
                findings.report_as(variant, first.span(), arguments);
            }
        }
    }
}

fn ids(parties: Option<&[Ref<Organisation>]>) -> BTreeSet<&str> {
    parties.into_iter().flatten().map(Ref::as_str).collect()
}
