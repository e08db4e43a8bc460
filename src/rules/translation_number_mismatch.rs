use std::collections::BTreeSet;

use super::figures::{figures, same_at_sight, says};
use super::texts::in_languages;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Prose;
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "translation-number-mismatch",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(5).paragraph(1).point("a")],
    page: include_str!("translation_number_mismatch.md"),
    scope: Scope::File,
    check,
};

/// How a text differs from its first language.
struct Difference {
    span: Span,
    language: Language,
    first: Language,
    lacks: Vec<String>,
    adds: Vec<String>,
}

/// A text has other numbers, days or web sites in one language than in the first one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for found in in_languages(model, differences) {
        let variant = match (found.lacks.is_empty(), found.adds.is_empty()) {
            (_, true) => "lacks",
            (true, false) => "adds",
            (false, false) => "",
        };
        let arguments = vec![
            ("language", found.language.tag().into()),
            ("first", found.first.tag().into()),
            ("lacks", Argument::List(found.lacks)),
            ("adds", Argument::List(found.adds)),
        ];
        findings.report_as(variant, found.span, arguments);
    }
}

fn differences(text: &[Prose<'_>]) -> Vec<Difference> {
    let [first, others @ ..] = text else { return Vec::new() };
    if !text.iter().any(|one| may_differ(&one.text)) {
        return Vec::new();
    }
    if others.iter().all(|other| same_at_sight(&first.text, &other.text)) {
        return Vec::new();
    }
    let said = figures(&first.text, first.language);
    let of_one = |other: &Prose<'_>| {
        if is_code_beside_words(&first.text, &other.text) {
            return None;
        }
        let own = figures(&other.text, other.language);
        let lacks = missing(&said, other);
        let adds = missing(&own, first);
        let differs = !lacks.is_empty() || !adds.is_empty();
        differs.then_some(Difference {
            span: other.span,
            language: other.language,
            first: first.language,
            lacks,
            adds,
        })
    };
    others.iter().filter_map(of_one).collect()
}

/// Whether one of the two is a mere code (`012`, `1:30`, `12e03x`) and the other words without a
/// number: nobody has translated the one by the other, and no number was mistaken.
fn is_code_beside_words(one: &str, other: &str) -> bool {
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let is_code = |text: &str| has_digit(text) && !text.trim().contains(char::is_whitespace);
    (is_code(one) && !has_digit(other)) || (is_code(other) && !has_digit(one))
}

/// Most texts have neither numbers nor addresses.
fn may_differ(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) || text.contains("http")
}

/// What of `figures` the text does not say, in digits or words.
fn missing(figures: &BTreeSet<String>, text: &Prose<'_>) -> Vec<String> {
    let own = self::figures(&text.text, text.language);
    let lacking = figures.iter().filter(|one| !own.contains(*one));
    lacking.filter(|one| !says(&text.text, text.language, one)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::is_code_beside_words;

    #[test]
    fn a_code_is_no_translation_of_words() {
        for code in ["012", "1:30", "2026-01-01", "12e03x"] {
            assert!(is_code_beside_words("Kirjaston asiakkaat", code), "{code}");
            assert!(is_code_beside_words(code, "Kirjaston asiakkaat"), "{code}");
        }
        assert!(!is_code_beside_words("5 §", "6"));
        assert!(!is_code_beside_words("viisi vuotta", "5 år"));
        assert!(!is_code_beside_words("012", "013"));
    }
}
