use super::texts::in_languages;
use crate::diagnostic::{Argument, Severity};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Prose;
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "list-length-mismatch",
    severity: Severity::Warning,
    provisions: &[],
    page: include_str!("list_length_mismatch.md"),
    scope: Scope::File,
    check,
};

/// A language, and how many items the text has in it.
type Counted = (Language, usize);

/// A text has lists with more items in one language than in the first one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let found: Vec<(Span, Counted, Counted)> = in_languages(model, |text| {
        let [first, others @ ..] = text else { return Vec::new() };
        let said = items(first);
        let differing = others.iter().filter(|other| items(other) != said);
        differing
            .map(|other| (other.span, (first.language, said), (other.language, items(other))))
            .collect()
    });
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    for (span, (first, said), (language, count)) in found {
        let arguments = vec![
            ("first", first.tag().into()),
            ("said", number(said)),
            ("language", language.tag().into()),
            ("count", number(count)),
        ];
        findings.report(span, arguments);
    }
}

/// How many items the Markdown lists of the text have.
fn items(text: &Prose<'_>) -> usize {
    text.text.lines().filter(|line| is_item(line.trim_start())).count()
}

fn is_item(line: &str) -> bool {
    let bulleted = ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark));
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=3).contains(&digits)
        && line.get(digits..).is_some_and(|rest| rest.starts_with(". ") || rest.starts_with(") "));
    bulleted || numbered
}
