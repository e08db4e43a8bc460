use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, sentences, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::ClaimKind;

pub(crate) static RULE: Rule = Rule {
    id: "identity-check-excess",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(12).paragraph(6), Provision::gdpr(5).paragraph(1).point("c")],
    page: include_str!("identity_check_excess.md"),
    scope: Scope::Workspace,
    check,
};

/// A copy of an identity document is asked for before a request is looked at.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let claims = model.maintained().flat_map(|register| &register.stated);
    let claims = claims.filter(|claim| claim.about == ClaimKind::Procedure);
    let told = claims.filter_map(|claim| claim.text.as_ref());
    let own = model.procedures.iter();
    let own = own.flat_map(|one| one.identification.iter().chain([&one.how]));
    for text in told.chain(own) {
        if let Some((_, text)) = text.iter().find(|(_, text)| asks_for_copy(&text.value)) {
            findings.report(text.span, Vec::new());
        }
    }
}

fn asks_for_copy(text: &str) -> bool {
    let asks = |one: &str| {
        speaks_of(one, Topic::Copy)
            && speaks_of(one, Topic::IdentityDocument)
            && !speaks_of(one, Topic::Denial)
    };
    sentences(text).any(asks)
}
