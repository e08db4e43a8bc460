use std::collections::BTreeSet;

use super::phrases;
use crate::diagnostic::{Argument, Severity};
use crate::law::LegalBasis;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Task;

pub(crate) static RULE: Rule = Rule {
    id: "statutory-basis-without-provision",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statutory_basis_without_provision.md"),
    scope: Scope::File,
    check,
};

/// A statutory basis cites no provision, or nothing but whole acts.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        for basis in &purpose.bases {
            let statutory =
                matches!(basis.basis.value, LegalBasis::LegalObligation | LegalBasis::PublicTask);
            // A task that rests on another basis does not speak for this one.
            let rests =
                |task: &&Task| task.basis.as_ref().is_none_or(|own| own.value == basis.basis.value);
            let tasks = purpose.tasks.iter().filter(rests);
            let of_tasks = tasks.flat_map(|task| &task.provisions);
            let cited = basis.provisions.iter().chain(of_tasks).map(|one| one.value);
            let cited: BTreeSet<Provision> = cited.collect();
            let is_exact = cited.iter().any(|one| *one != Provision::whole(one.act()));
            if !statutory || is_exact {
                continue;
            }
            let mut arguments = vec![
                ("purpose", purpose.id.as_str().into()),
                ("basis", phrases::basis(model.catalogs, basis.basis.value).into()),
            ];
            let variant = if cited.is_empty() { "" } else { "whole" };
            arguments.push(("acts", Argument::Provisions(cited.into_iter().collect())));
            findings.report_as(variant, basis.basis.span, arguments);
        }
    }
}
