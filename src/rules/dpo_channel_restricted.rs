use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "dpo-channel-restricted",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(38).paragraph(4)],
    page: include_str!("dpo_channel_restricted.md"),
    scope: Scope::Workspace,
    check,
};

/// The only way to the data protection officer is limited, and the controller names no protected
/// channel for personal matters.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.controllers() {
        let Some(dpo) = &organisation.dpo else { continue };
        let limited = dpo.limited_to.as_ref().and_then(|text| text.iter().next());
        let other =
            organisation.secure_channel.is_some() || dpo.phone.is_some() || dpo.web.is_some();
        if let Some((_, text)) = limited.filter(|_| !other) {
            findings.report(text.span, vec![("organisation", organisation.id.as_str().into())]);
        }
    }
}
