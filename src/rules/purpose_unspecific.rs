use super::names::all_of;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::words::{Vague, vague};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Purpose;

pub(crate) static RULE: Rule = Rule {
    id: "purpose-unspecific",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("b")],
    page: include_str!("purpose_unspecific.md"),
    scope: Scope::File,
    check,
};

/// A purpose without tasks is told in a single word, or in words that fit any activity.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for purpose in register.purposes.iter().filter(|one| one.tasks.is_empty()) {
            let mut arguments = vec![("purpose", Argument::from(purpose.id.as_str()))];
            let word = all_of(&purpose.text).find_map(|text| vague(text, Vague::Purpose));
            match word {
                Some(word) => {
                    arguments.push(("word", word.into()));
                    findings.report(purpose.id.span(), arguments);
                }
                None if is_short(purpose) => {
                    findings.report_as("short", purpose.id.span(), arguments);
                }
                None => {}
            }
        }
    }
}

/// Whether the purpose is a single word in every language.
fn is_short(purpose: &Purpose) -> bool {
    all_of(&purpose.text).all(|text| text.split_whitespace().count() < 2)
}
