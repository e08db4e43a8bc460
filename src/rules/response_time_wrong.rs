use super::periods::{longest, told_in};
use super::phrases::period as written;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimKind, Localized, Period, PeriodUnit, Procedure};
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "response-time-wrong",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(3)],
    page: include_str!("response_time_wrong.md"),
    scope: Scope::Workspace,
    check,
};

/// The time told for an answer is longer than a month, or nothing tells that it may be extended.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for claim in register.stated.iter().filter(|one| one.about == ClaimKind::ReplyTime) {
            judge(of_claim(claim), claim.text.as_ref(), claim.place.span, findings);
        }
    }
    for procedure in model.procedures.iter() {
        let Some((time, span)) = of_procedure(procedure) else { continue };
        judge(told_in(time), Some(time), span, findings);
    }
}

fn of_claim(claim: &Claim) -> Option<Period> {
    let stated = claim.period.as_ref().map(|period| period.value);
    stated.or_else(|| claim.text.as_ref().and_then(told_in))
}

fn of_procedure(procedure: &Procedure) -> Option<(&Localized, Span)> {
    let time = procedure.time.as_ref()?;
    let first = time.iter().next().map(|(_, text)| text.span);
    Some((time, first.unwrap_or(procedure.id.span())))
}

/// One month, and the two further ones only with a word on them (Art. 12(3)).
fn judge(
    period: Option<Period>,
    text: Option<&Localized>,
    span: Span,
    findings: &mut Findings<'_>,
) {
    let Some(period) = period else { return };
    let mut texts = text.iter().flat_map(|text| text.iter());
    let extended = texts.any(|(_, text)| speaks_of(&text.value, Topic::Extension));
    let arguments = vec![("period", written(period).into())];
    let month = longest(Period { count: 1, up_to: None, unit: PeriodUnit::Month });
    if longest(period) > month + DAY {
        // Up to three months is what one month and its extension give.
        if !extended || longest(period) > 3 * month + 3 * DAY {
            findings.report(span, arguments);
        }
    } else if !extended {
        findings.report_as("extension", span, arguments);
    }
}

/// Months are of different lengths.
const DAY: u64 = 24;
