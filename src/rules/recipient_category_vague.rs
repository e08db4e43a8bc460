use super::names::all_of;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::words::{Topic, Vague, speaks_of, vague};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::ClaimKind;

pub(crate) static RULE: Rule = Rule {
    id: "recipient-category-vague",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(13).paragraph(1).point("e")],
    page: include_str!("recipient_category_vague.md"),
    scope: Scope::Workspace,
    check,
};

/// A category of recipients has no named member, and its words fit any body; or it is the members
/// of an area, and no area names them. What a published text claims of recipients is read too.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let members_are_named = model.areas.iter().any(|area| !area.members.is_empty());
    for register in model.maintained() {
        let unnamed = model::given(register).filter(|one| one.to.is_empty() && !one.public);
        let id = ("register", Argument::from(register.id.as_str()));
        for category in unnamed.filter_map(|one| one.category.as_ref()) {
            let Some((_, first)) = category.iter().next() else { continue };
            if let Some(word) = all_of(category).find_map(|text| vague(text, Vague::Recipient)) {
                findings.report(first.span, vec![id.clone(), ("word", word.into())]);
            } else if !members_are_named
                && all_of(category).any(|one| speaks_of(one, Topic::Member))
            {
                let arguments = vec![id.clone(), ("word", first.value.as_str().into())];
                findings.report_as("members", first.span, arguments);
            }
        }
        let claims = register.stated.iter().filter(|one| one.about == ClaimKind::Recipient);
        for text in claims.filter_map(|claim| claim.text.as_ref()) {
            let word = all_of(text).find_map(said_vaguely);
            if let Some((word, (_, first))) = word.zip(text.iter().next()) {
                findings.report_as("claim", first.span, vec![id.clone(), ("word", word.into())]);
            }
        }
    }
}

/// The vague word for recipients in the text, which may be a long one.
fn said_vaguely(text: &str) -> Option<String> {
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.find_map(|word| vague(word, Vague::Recipient))
}
