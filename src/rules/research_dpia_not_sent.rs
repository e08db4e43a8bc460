use super::assessments::assessment;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, is_sensitive};
use crate::register::{Purpose, PurposeKind, Register};

pub(crate) static RULE: Rule = Rule {
    id: "research-dpia-not-sent",
    severity: Severity::Error,
    provisions: &[Provision::statute("1050/2018").section("31").subsection(3)],
    page: include_str!("research_dpia_not_sent.md"),
    scope: Scope::File,
    check,
};

/// Research derogates from rights with data of Art. 9 or 10, and the impact assessment was not sent
/// to the supervisory authority before that began.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let sent = assessment(register).and_then(|one| one.sent);
        for purpose in register.purposes.iter().filter(|one| derogates(model, register, one)) {
            let since = purpose.since.or(register.since);
            let mut arguments = vec![
                ("purpose", purpose.id.as_str().into()),
                ("register", register.id.as_str().into()),
            ];
            match (sent, since) {
                (None, _) => findings.report(purpose.id.span(), arguments),
                (Some(sent), Some(since)) if since.value <= sent.value => {
                    arguments.push(("date", sent.value.into()));
                    arguments.push(("since", since.value.into()));
                    findings.report_as("late", sent.span, arguments);
                }
                (Some(_), _) => {}
            }
        }
    }
}

/// Whether it is research or statistics that derogates from rights with sensitive data.
fn derogates(model: &Model<'_>, register: &Register, purpose: &Purpose) -> bool {
    let own = || model.categories.all(&purpose.categories);
    let sensitive = if purpose.categories.is_empty() {
        is_sensitive(model, register)
    } else {
        own().any(|category| category.special.is_some() || category.criminal)
    };
    let is_meant = matches!(purpose.kind, PurposeKind::Research | PurposeKind::Statistics);
    purpose.rights_derogated && is_meant && sensitive
}
