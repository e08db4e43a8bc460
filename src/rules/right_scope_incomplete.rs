use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use std::collections::BTreeSet;

use super::claims::{State, about, claimed, with_claims};

pub(crate) static RULE: Rule = Rule {
    id: "right-scope-incomplete",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(17).paragraph(3)],
    page: include_str!("right_scope_incomplete.md"),
    scope: Scope::File,
    check,
};

/// The exceptions that a published text makes leave out a basis under which the right is limited too.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (register, reach) in with_claims(model) {
        for (claim, right) in claimed(register) {
            let Some(first) = claim.except.first() else { continue };
            let told: BTreeSet<LegalBasis> = claim.except.iter().map(|one| one.value).collect();
            let cases = reach.cases(right, Some(claim));
            let outside = cases.iter().filter(|case| {
                case.state == State::Closed
                    || (right == Right::Erase && case.state == State::Limited)
            });
            let bases: BTreeSet<LegalBasis> = outside.filter_map(|case| case.basis).collect();
            let lacking: Vec<LegalBasis> = bases.difference(&told).copied().collect();
            if !lacking.is_empty() {
                let mut arguments = about(register, right);
                arguments.push(("bases", phrases::bases(model.catalogs, lacking)));
                findings.report(first.span, arguments);
            }
        }
    }
}
