use super::names::all_of;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Vague, vague};
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};

pub(crate) static RULE: Rule = Rule {
    id: "recipient-category-vague",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipient_category_vague.md"),
    check,
};

/// A category of recipients has no named member, and its words fit any body.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let unnamed = model::given(register).filter(|one| one.to.is_empty() && !one.public);
        for category in unnamed.filter_map(|one| one.category.as_ref()) {
            let Some(word) = all_of(category).find_map(|text| vague(text, Vague::Recipient)) else {
                continue;
            };
            if let Some((_, first)) = category.iter().next() {
                let arguments =
                    vec![("register", register.id.as_str().into()), ("word", word.into())];
                findings.report(first.span, arguments);
            }
        }
    }
}
