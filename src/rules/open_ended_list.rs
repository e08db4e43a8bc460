use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::words::{Vague, vague};
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::{Answer, Disclosure, Force, Localized, Register};
use crate::text::{Language, Span};

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
    for register in model.maintained() {
        let arguments = || vec![("register", register.id.as_str().into())];
        let named = |kind, name: &str| vec![("kind", Argument::Term(kind)), ("name", name.into())];
        for Example { kind, name, span } in examples(model, register) {
            let mut arguments = arguments();
            arguments.extend(named(kind, &name));
            findings.report(span, arguments);
        }
        let categories = model::used_categories(model, register);
        let categories = categories.iter().flat_map(|one| {
            let texts = std::iter::once(&one.name).chain(&one.description);
            texts.map(|text| (text, "kind-category", one.id.as_str().to_owned()))
        });
        let recipients = disclosures(register).filter_map(|one| one.category.as_ref());
        let recipients =
            recipients.map(|text| (text, "kind-recipient", text.best(first(model)).0.to_owned()));
        for (text, kind, name) in categories.chain(recipients) {
            let Some((word, span)) = open(text) else { continue };
            let mut arguments = arguments();
            arguments.push(("word", word.into()));
            arguments.extend(named(kind, &name));
            findings.report_as("word", span, arguments);
        }
    }
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
fn open(text: &Localized) -> Option<(String, Span)> {
    text.iter().find_map(|(_, said)| Some((vague(&said.value, Vague::OpenList)?, said.span)))
}
