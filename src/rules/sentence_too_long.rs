use super::texts::seen;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "sentence-too-long",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("sentence_too_long.md"),
    scope: Scope::File,
    check,
};

/// How many words a sentence of a readable text has on average at most. Finnish says in one word
/// what others say in several.
fn limit(language: Language) -> usize {
    match language {
        Language::Fi => 25,
        Language::Sv => 32,
        Language::En => 35,
    }
}

/// The sentences of a text are long on average.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let found: Vec<(Span, usize, usize)> = seen(model, |_, prose| {
        let limit = limit(prose.language);
        // Most texts have no more words than a sentence may.
        if prose.text.split_whitespace().nth(limit).is_none() {
            return Vec::new();
        }
        let mean = mean(&prose.text);
        (mean > limit).then_some((prose.span, mean, limit)).into_iter().collect()
    });
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    for (span, mean, limit) in found {
        findings.report(span, vec![("mean", number(mean)), ("limit", number(limit))]);
    }
}

/// Words in a sentence on average, rounded down.
fn mean(text: &str) -> usize {
    let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
    words.count() / sentences(text).max(1)
}

/// How many sentences or items of a list `text` has. A mark ends a sentence where a new one begins
/// with a capital, so that abbreviations and numbers do not.
fn sentences(text: &str) -> usize {
    let of_line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let ends = words.windows(2).filter(|pair| {
            let [one, next] = pair else { return false };
            let capital = next.trim_start_matches(['«', '”', '"', '(']).chars().next();
            one.ends_with(['.', '!', '?', ':', ';']) && capital.is_some_and(char::is_uppercase)
        });
        ends.count() + usize::from(!words.is_empty())
    };
    text.lines().map(of_line).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_new_ones_begin() {
        assert_eq!(sentences("Yksi lause. Toinen lause, ks. 2 mom. ja 3 §."), 2);
        assert_eq!(sentences("Luettelo:\n- yksi\n- kaksi"), 3);
        assert_eq!(mean("Yksi kaksi kolme. Neljä viisi kuusi."), 3);
        assert_eq!(mean(""), 0);
    }
}
