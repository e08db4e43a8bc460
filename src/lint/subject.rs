//! What deadlines are about, by the names that people know it by.

use std::collections::BTreeMap;

use crate::diagnostic::Argument;
use crate::model::Model;
use crate::register::{Grant, Localized, Name, Transfer};
use crate::text::{Language, shown};

/// A thing that a deadline names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The argument in which the words name it; what it is.
    pub argument: &'static str,
    /// Its id.
    pub id: String,
    /// Its name in each language; its id where nobody describes it.
    pub names: BTreeMap<Language, String>,
}

impl Subject {
    fn of(argument: &'static str, id: &str, name: impl Fn(Language) -> Option<String>) -> Self {
        let named =
            |language: Language| (language, name(language).unwrap_or_else(|| id.to_owned()));
        Self { argument, id: id.to_owned(), names: Language::ALL.into_iter().map(named).collect() }
    }

    /// The name in `language`.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.names.get(&language).map_or(self.id.as_str(), String::as_str)
    }

    /// The name as words take it.
    #[must_use]
    pub fn argument(&self, language: Language) -> Argument {
        Argument::Text(self.name(language).to_owned())
    }
}

fn named(name: &Name, language: Language) -> String {
    shown(name.best(language).0)
}

fn said(text: &Localized, language: Language) -> String {
    shown(text.best(language).0)
}

/// The register, the agreement, the access right or the body of that id.
pub(super) fn subject(model: &Model<'_>, argument: &'static str, id: &str) -> Subject {
    let organisation = |language| Some(named(&model.organisations.named(id)?.name, language));
    Subject::of(argument, id, |language| match argument {
        "register" => Some(said(&model.register_named(id)?.name, language)),
        "agreement" => Some(said(&model.agreements.named(id)?.name, language)),
        "grant" => grant(model, model.grants.named(id)?, language),
        _ => organisation(language),
    })
}

/// An access right is known by who has it and what it opens.
fn grant(model: &Model<'_>, grant: &Grant, language: Language) -> Option<String> {
    let body = named(&model.organisations.get(&grant.grantee)?.name, language);
    let system = named(&model.systems.get(&grant.system)?.name, language);
    Some(format!("{body}: {system}"))
}

/// What a transfer goes to: as the register names it, the importer, the processor, the system or the
/// country.
pub(super) fn destination(model: &Model<'_>, transfer: &Transfer) -> Subject {
    if let Some(importer) = &transfer.importer {
        return subject(model, "to", importer.as_str());
    }
    if let Some(processor) = &transfer.processor {
        let body = model.processors.get(processor);
        let body = body.and_then(|one| model.organisations.get(&one.organisation));
        let name = |language| Some(named(&body?.name, language));
        return Subject::of("to", processor.as_str(), name);
    }
    if let Some(system) = &transfer.system {
        let name = |language| Some(named(&model.systems.get(system)?.name, language));
        return Subject::of("to", system.as_str(), name);
    }
    let Some(country) = transfer.country else { return Subject::of("to", "", |_| None) };
    let name = |language| model.catalogs.country_name(country.value, language).map(str::to_owned);
    Subject::of("to", &country.value.to_string(), name)
}
