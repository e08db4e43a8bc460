use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::words::{Topic, sentences, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimKind, Localized, Procedure};
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "duty-shifted-to-subject",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d"), Provision::gdpr(16)],
    page: include_str!("duty_shifted_to_subject.md"),
    scope: Scope::Workspace,
    check,
};

/// A text makes the person answer for the accuracy of the data.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let claims = model.maintained().flat_map(|register| &register.stated);
    let claimed = claims.filter(|claim| lays_correction(claim)).map(|claim| claim.place.span);
    let procedures = model.procedures.iter().filter_map(obliging);
    for span in claimed.chain(procedures) {
        findings.report(span, Vec::new());
    }
}

/// Whether the claim is a duty to correct; that of telling one's situation comes with objection.
fn lays_correction(claim: &Claim) -> bool {
    let correcting =
        |text: &Localized| text.iter().any(|(_, one)| speaks_of(&one.value, Topic::Correction));
    claim.about == ClaimKind::Duty
        && claim.right.is_none_or(|right| right == Right::Rectify)
        && claim.text.as_ref().is_none_or(correcting)
}

/// Where a procedure for rectification obliges the person to correct.
fn obliging(procedure: &Procedure) -> Option<Span> {
    let both = |one: &str| {
        speaks_of(one, Topic::Obligation)
            && speaks_of(one, Topic::Correction)
            && !speaks_of(one, Topic::Denial)
    };
    let serves = procedure.rights.contains(&Right::Rectify);
    let texts = serves.then_some(&procedure.how)?.iter();
    let mut texts = texts.filter(|(_, text)| sentences(&text.value).any(both));
    texts.next().map(|(_, text)| text.span)
}
