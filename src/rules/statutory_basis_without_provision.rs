use std::collections::BTreeSet;

use super::phrases;
use super::rests::is_whole;
use crate::diagnostic::{Argument, Severity};
use crate::law::LegalBasis;
use crate::law::Provision;
use crate::law::catalogs::Tag;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Basis, Purpose, Task};

pub(crate) static RULE: Rule = Rule {
    id: "statutory-basis-without-provision",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statutory_basis_without_provision.md"),
    scope: Scope::File,
    check,
};

/// Places that ask for a ground, or settle another question, and lay down neither an obligation nor
/// a task.
const LAY_NOTHING_DOWN: [Provision; 7] = [
    Provision::gdpr(5).paragraph(1),
    Provision::gdpr(6),
    Provision::gdpr(9),
    Provision::statute("1050/2018").section("6"),
    Provision::statute("1050/2018").section("29"),
    // What an authority may disclose of secret documents.
    Provision::statute("621/1999").section("26"),
    Provision::statute("621/1999").section("29"),
];

/// The duty to manage access rights.
const MANAGED: Provision = Provision::statute("906/2019").section("16");

/// Grounds of a task in the public interest, which are no legal obligation.
const FOR_PUBLIC_TASKS: Provision = Provision::statute("1050/2018").section("4");

/// A statutory basis cites no provision, nothing but whole acts, or nothing that could lay down the
/// obligation or the task.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        for basis in purpose.bases.iter().filter(|one| one.basis.value.needs_law()) {
            let cited = cited(purpose, basis);
            if cited.iter().any(|one| lays_down(model, basis.basis.value, *one)) {
                continue;
            }
            let variant = if cited.is_empty() {
                ""
            } else if cited.iter().all(|one| is_whole(*one)) {
                "whole"
            } else {
                "other"
            };
            let mut arguments = vec![
                ("purpose", purpose.id.as_str().into()),
                ("basis", phrases::basis(model.catalogs, basis.basis.value).into()),
            ];
            arguments.push(("acts", Argument::Provisions(cited.into_iter().collect())));
            findings.report_as(variant, basis.basis.span, arguments);
        }
    }
}

/// What is cited for the basis, by itself and by the tasks that rest on it; a task that rests on
/// another does not speak for this one.
fn cited(purpose: &Purpose, basis: &Basis) -> BTreeSet<Provision> {
    let rests = |task: &&Task| task.basis.as_ref().is_none_or(|own| own.value == basis.basis.value);
    let of_tasks = purpose.tasks.iter().filter(rests).flat_map(|task| &task.provisions);
    basis.provisions.iter().chain(of_tasks).map(|one| one.value).collect()
}

/// Whether the place may lay the basis down: it is one of an act, and not known to be about
/// something else. Of a general competence as the ground of a public task,
/// `public-task-basis-too-general` speaks.
fn lays_down(model: &Model<'_>, basis: LegalBasis, place: Provision) -> bool {
    let obligation = basis == LegalBasis::LegalObligation;
    let other = |tag: Tag| match tag {
        Tag::Secrecy | Tag::RightsLimit => true,
        // To look after access rights is a duty of every authority (906/2019 § 16).
        Tag::AccessRightGround => !MANAGED.covers(place),
        Tag::GeneralCompetence => obligation,
        Tag::Retention
        | Tag::IdentityCodeGround
        | Tag::SpecialCategoryGround
        | Tag::DisclosureGround
        | Tag::JointControl => false,
    };
    let lays_nothing_down = is_whole(place)
        || LAY_NOTHING_DOWN.iter().any(|one| one.covers(place))
        || (obligation && FOR_PUBLIC_TASKS.covers(place))
        || model.catalogs.tags(place).any(|row| other(row.tag));
    !lays_nothing_down
}
