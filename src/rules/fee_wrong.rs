use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, sentences, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::ClaimKind;

pub(crate) static RULE: Rule = Rule {
    id: "fee-wrong",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(5), Provision::gdpr(15).paragraph(3)],
    page: include_str!("fee_wrong.md"),
    scope: Scope::Workspace,
    check,
};

/// A fee is told for a request, and not on the grounds on which one may be taken.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let claims = model.maintained().flat_map(|register| &register.stated);
    let claims = claims.filter(|claim| claim.about == ClaimKind::Fee);
    let told = claims.filter_map(|claim| claim.text.as_ref());
    let own = model.procedures.iter().filter_map(|procedure| procedure.fee.as_ref());
    for text in told.chain(own) {
        let wrong = text.iter().find(|(_, text)| is_charged_at_will(&text.value));
        if let Some((_, text)) = wrong {
            findings.report(text.span, Vec::new());
        }
    }
}

/// Whether a sentence speaks of a charge, and the text names none of the grounds for it.
fn is_charged_at_will(text: &str) -> bool {
    let charged =
        sentences(text).any(|one| speaks_of(one, Topic::Charge) && !speaks_of(one, Topic::Free));
    charged && !speaks_of(text, Topic::FeeGround)
}
