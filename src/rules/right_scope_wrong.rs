use super::claims::{about, claimed};
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::catalogs::Outcome;
use crate::law::{LegalBasis, Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimValue};

pub(crate) static RULE: Rule = Rule {
    id: "right-scope-wrong",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(21).paragraph(1)],
    page: include_str!("right_scope_wrong.md"),
    scope: Scope::File,
    check,
};

/// A published text ties a right to something else than the legal basis that gives or withholds it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for (claim, right) in claimed(register) {
            if right == Right::Object && is_tied_to_words(claim) {
                findings.report(claim.place.span, about(register, right));
            }
            let given = |basis: LegalBasis| {
                let cell = model.catalogs.right_by_basis(right, basis);
                cell.is_some_and(|cell| cell.outcome == Outcome::Yes)
            };
            for basis in claim.except.iter().filter(|one| given(one.value)) {
                let mut arguments = about(register, right);
                arguments.push(("basis", phrases::basis(model.catalogs, basis.value).into()));
                findings.report_as("except", basis.span, arguments);
            }
        }
    }
}

/// Whether the claim limits the right neither to purposes nor by bases nor by the provisions from
/// which its limits follow.
fn is_tied_to_words(claim: &Claim) -> bool {
    let own = [
        Provision::gdpr(21),
        LegalBasis::PublicTask.provision(),
        LegalBasis::LegitimateInterests.provision(),
    ];
    let cites = claim.provisions.iter().any(|one| own.iter().any(|own| own.covers(one.value)));
    claim.says == Some(ClaimValue::Limited)
        && claim.except.is_empty()
        && claim.purposes.is_empty()
        && !cites
}
