use super::names::all_of;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Hint, hints_at};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Purpose, PurposeKind, Register};

pub(crate) static RULE: Rule = Rule {
    id: "anonymous-and-personal-same-purpose",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(4).point("1"), Provision::gdpr(89)],
    page: include_str!("anonymous_and_personal_same_purpose.md"),
    scope: Scope::File,
    check,
};

/// A purpose uses anonymous data only, and states a basis for personal data all the same; or one says
/// that statistics are made of anonymous data, and another makes them of personal data.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for purpose in register.purposes.iter().filter(|purpose| purpose.anonymous_only) {
            let is_personal = !purpose.bases.is_empty() || !purpose.special.is_empty();
            if is_personal {
                findings.report(purpose.id.span(), vec![("purpose", purpose.id.as_str().into())]);
            } else if let Some(other) = personal_statistics(register).filter(|_| counts(purpose)) {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("other", other.id.as_str().into()),
                ];
                findings.report_as("two", other.id.span(), arguments);
                findings.related(purpose.id.span(), "label-conflicts");
            }
        }
    }
}

/// The purpose that makes statistics of personal data.
fn personal_statistics(register: &Register) -> Option<&Purpose> {
    let statistics = |one: &&Purpose| one.kind == PurposeKind::Statistics && !one.anonymous_only;
    register.purposes.iter().find(statistics)
}

/// Whether the purpose is statistics, or its words tell of them.
fn counts(purpose: &Purpose) -> bool {
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric()).any(|word| hints_at(Hint::Statistics, word))
    };
    purpose.kind == PurposeKind::Statistics || all_of(&purpose.text).any(words)
}
