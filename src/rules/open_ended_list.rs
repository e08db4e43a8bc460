use std::collections::BTreeMap;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Vague, vague};
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{Answer, Disclosure, Force, Localized, Register};
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "open-ended-list",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(1).point("a"), Provision::gdpr(12).paragraph(1)],
    page: include_str!("open_ended_list.md"),
    check,
};

/// Purposes, sources or recipients are given as examples, or a list of data or recipients ends
/// with a word for «and so on».
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut open_ones: BTreeMap<&str, Vec<(String, Span)>> = BTreeMap::new();
    for category in model.categories.iter() {
        let said = std::iter::once(&category.name).chain(&category.description);
        let found: Vec<_> = said.filter_map(open).collect();
        if !found.is_empty() {
            open_ones.insert(category.id.as_str(), found);
        }
    }
    for register in model.maintained() {
        let arguments = || vec![("register", register.id.as_str().into())];
        for span in examples(register) {
            findings.report(span, arguments());
        }
        let categories =
            if open_ones.is_empty() { Vec::new() } else { model::used_categories(model, register) };
        let named = categories.iter().filter_map(|one| open_ones.get(one.id.as_str())).flatten();
        let recipients = disclosures(register).filter_map(|one| one.category.as_ref());
        for (word, span) in named.cloned().chain(recipients.filter_map(open)) {
            let mut arguments = arguments();
            arguments.push(("word", word.into()));
            findings.report_as("word", span, arguments);
        }
    }
}

fn disclosures(register: &Register) -> impl Iterator<Item = &Disclosure> {
    register.disclosures.as_ref().and_then(Answer::some).into_iter().flatten()
}

/// Where something is given as an example.
fn examples(register: &Register) -> Vec<Span> {
    let purposes = register.purposes.iter().map(|one| (one.force, Some(one.id.span())));
    let sources = register.sources.iter().map(|one| (one.force, Some(one.id.span())));
    let recipients = disclosures(register).map(|one| {
        let named = one.to.first().map(|to| to.span());
        let in_words = one.category.iter().chain(&one.purpose).flat_map(Localized::iter).next();
        (one.force, named.or(in_words.map(|(_, text)| text.span)))
    });
    let all = purposes.chain(sources).chain(recipients);
    all.filter(|(force, _)| *force == Force::Example).filter_map(|(_, span)| span).collect()
}

/// The word that leaves the text open, in the first language that has one.
fn open(text: &Localized) -> Option<(String, Span)> {
    text.iter().find_map(|(_, said)| Some((vague(&said.value, Vague::OpenList)?, said.span)))
}
