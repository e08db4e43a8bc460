use crate::diagnostic::Severity;
use crate::law::catalogs::Tag;
use crate::law::{LegalBasis, Provision};
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "public-task-basis-too-general",
    severity: Severity::Warning,
    provisions: &[
        Provision::gdpr(6).paragraph(3),
        Provision::statute("1050/2018").section("4").point("2"),
    ],
    page: include_str!("public_task_basis_too_general.md"),
    check,
};

/// A public task rests on nothing but provisions of general competence.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let is_general = |provision: Provision| {
        model.catalogs.tags(provision).any(|row| row.tag == Tag::GeneralCompetence)
    };
    for purpose in model.maintained().flat_map(|register| &register.purposes) {
        let bases = purpose.bases.iter().filter(|one| one.basis.value == LegalBasis::PublicTask);
        for basis in bases {
            let tasks = purpose.tasks.iter().flat_map(|task| &task.provisions);
            let mut cited = basis.provisions.iter().chain(tasks).map(|one| one.value);
            if !basis.provisions.is_empty() && cited.all(is_general) {
                let arguments = vec![("purpose", purpose.id.as_str().into())];
                findings.report(basis.basis.span, arguments);
            }
        }
    }
}
