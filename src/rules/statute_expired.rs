use super::statutes::{Ended, Ending, ended};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-expired",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_expired.md"),
    scope: Scope::File,
    check,
};

/// The act was given for a time, and the time is over: on the day of the notice already, or since
/// then.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let expiry = |day| ended(model, cited, Ending::Expiry, day);
        let then = model.notice_date_of(cited.span.file);
        let was_over = then.and_then(|then| Some((expiry(then)?, then)));
        if let Some((expiry, then)) = was_over {
            let mut arguments = expiry.arguments();
            arguments.push(("notice", then.into()));
            let variants = ["then", "then-without-replacement"];
            findings.report_as(variant(&expiry, variants), cited.span, arguments);
            findings.by_row(expiry.confidence);
        } else if let Some(expiry) = expiry(model.as_of) {
            let variant = variant(&expiry, ["", "without-replacement"]);
            findings.report_as(variant, cited.span, expiry.arguments());
            findings.by_row(expiry.confidence);
        }
    }
    findings.gather();
}

fn variant(expiry: &Ended, [with, without]: [&'static str; 2]) -> &'static str {
    if expiry.is_replaced() { with } else { without }
}
