use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::law::catalogs::StatuteState;
use crate::lint::{Findings, Rule};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-expired",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_expired.md"),
    check,
};

/// The act was given for a time, and the time is over.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let act = cited.provision.act();
        if let StatuteState::Expired { last_day, .. } =
            model.catalogs.statute_state(act, model.as_of)
        {
            let arguments = vec![("number", act.to_string().into()), ("date", last_day.into())];
            findings.report(cited.span, arguments);
        }
    }
}
