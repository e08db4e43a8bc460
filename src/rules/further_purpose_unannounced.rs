use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "further-purpose-unannounced",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(13).paragraph(3), Provision::gdpr(14).paragraph(4)],
    page: include_str!("further_purpose_unannounced.md"),
    scope: Scope::File,
    check,
};

/// A purpose was taken up after the notice was dated, by the day of the check.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let Some(notice) = register.notice.as_ref().map(|notice| notice.date) else { continue };
        for purpose in &register.purposes {
            let since = purpose.since.filter(|since| since.value <= model.as_of);
            if let Some(since) = since.filter(|since| since.value > notice.value) {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("date", since.value.into()),
                    ("notice", notice.value.into()),
                ];
                findings.report(since.span, arguments);
                findings.related(notice.span, "label-stated");
            }
        }
    }
}
