use std::collections::BTreeMap;

use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::words::{Vague, vague};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Answer, Category, Claim, ClaimKind, Disclosure, Force, Localized, Register};
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "open-ended-list",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(5).paragraph(1).point("a"), Provision::gdpr(12).paragraph(1)],
    page: include_str!("open_ended_list.md"),
    scope: Scope::Workspace,
    check,
};

/// Purposes, sources or recipients are given as examples, or a list of data or recipients ends
/// with a word for «and so on», or a published text names recipients by examples.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let open = open_categories(model);
    for register in model.maintained() {
        let arguments = || vec![("register", register.id.as_str().into())];
        let named = |kind, name: &str| vec![("kind", Argument::Term(kind)), ("name", name.into())];
        for Example { kind, name, span } in examples(model, register) {
            let mut arguments = arguments();
            arguments.extend(named(kind, &name));
            findings.report(span, arguments);
        }
        let categories = model::used_categories(model, register);
        let in_categories = categories.iter().flat_map(|one| {
            let id = one.id.as_str();
            let found = open.get(id).into_iter().flatten();
            found.map(move |(word, span)| (word.clone(), *span, "kind-category", id.to_owned()))
        });
        for claim in register.stated.iter().filter(|one| is_open(one)) {
            if let Some((_, said)) = claim.text.as_ref().and_then(|text| text.iter().next()) {
                let mut arguments = arguments();
                arguments.push(("text", said.value.as_str().into()));
                findings.report_as("claim", claim.place.span, arguments);
            }
        }
        let recipients = disclosures(register).filter_map(|one| one.category.as_ref());
        let in_recipients = recipients.filter_map(|text| {
            let (word, span) = left_open(text)?;
            Some((word, span, "kind-recipient", text.best(first(model)).0.to_owned()))
        });
        for (word, span, kind, name) in in_categories.chain(in_recipients) {
            let mut arguments = arguments();
            arguments.push(("word", word.into()));
            arguments.extend(named(kind, &name));
            findings.report_as("word", span, arguments);
        }
    }
}

/// Whether a published text names recipients, or to whom it transfers, only by examples.
fn is_open(claim: &Claim) -> bool {
    let listing = matches!(claim.about, ClaimKind::Recipient | ClaimKind::Transfer);
    listing && claim.force == Force::Example
}

/// The words that leave names or descriptions of categories open, by the category's id.
fn open_categories<'a>(model: &'a Model<'_>) -> BTreeMap<&'a str, Vec<(String, Span)>> {
    let of_one = |category: &'a Category| {
        let said = std::iter::once(&category.name).chain(&category.description);
        (category.id.as_str(), said.filter_map(left_open).collect::<Vec<_>>())
    };
    model.categories.iter().map(of_one).filter(|(_, found)| !found.is_empty()).collect()
}

fn disclosures(register: &Register) -> impl Iterator<Item = &Disclosure> {
    register.disclosures.as_ref().and_then(Answer::some).into_iter().flatten()
}

/// Something that is given as an example.
struct Example {
    kind: &'static str,
    name: String,
    span: Span,
}

fn examples(model: &Model<'_>, register: &Register) -> Vec<Example> {
    let of = |kind, name: &str, span| Example { kind, name: name.to_owned(), span };
    let purposes = register.purposes.iter().filter(|one| one.force == Force::Example);
    let purposes = purposes.map(|one| of("kind-purpose", one.id.as_str(), one.id.span()));
    let sources = register.sources.iter().filter(|one| one.force == Force::Example);
    let sources = sources.map(|one| of("kind-source", one.id.as_str(), one.id.span()));
    let recipients = disclosures(register).filter(|one| one.force == Force::Example);
    let recipients = recipients.filter_map(|one| {
        let kind = "kind-recipient";
        if let Some(to) = one.to.first() {
            return Some(of(kind, to.as_str(), to.span()));
        }
        let text = one.category.as_ref().or(one.purpose.as_ref())?;
        let (_, said) = text.iter().next()?;
        Some(of(kind, text.best(first(model)).0, said.span))
    });
    purposes.chain(sources).chain(recipients).collect()
}

/// The language in which texts are quoted.
fn first(model: &Model<'_>) -> Language {
    model.languages().first().copied().unwrap_or(Language::Fi)
}

/// The word that leaves the text open, in the first language that has one.
fn left_open(text: &Localized) -> Option<(String, Span)> {
    text.iter().find_map(|(_, said)| Some((vague(&said.value, Vague::OpenList)?, said.span)))
}
