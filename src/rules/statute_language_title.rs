use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::texts::seen;
use crate::diagnostic::Severity;
use crate::law::{Act, Catalogs, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Language;

pub(crate) static RULE: Rule = Rule {
    id: "statute-language-title",
    severity: Severity::Warning,
    provisions: &[Provision::statute("423/2003")],
    page: include_str!("statute_language_title.md"),
    scope: Scope::Workspace,
    check,
};

/// The catalog has no title of the act in a language of the documents. The catalog lacks it once,
/// however often the act is cited. Or a Swedish text has the Finnish title of an act.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    for cited in model.cited() {
        let act = cited.provision.act();
        let Some(statute) = model.catalogs.statute(act) else { continue };
        for language in model.languages() {
            if statute.titles.get(language).is_none() && told.insert((act, language)) {
                let number = act.to_string().into();
                let arguments = vec![("number", number), ("language", language.tag().into())];
                findings.report(cited.span, arguments);
            }
        }
    }
    finnish(model, findings);
    findings.gather();
}

/// Swedish texts that name an act by a Finnish title of one word. In brackets behind the Swedish name
/// the Finnish one is an explanation.
fn finnish(model: &Model<'_>, findings: &mut Findings<'_>) {
    let names = LazyLock::new(|| finnish_names(model.catalogs));
    let found = seen(model, |_, prose| {
        let mut found = Vec::new();
        if prose.language != Language::Sv || !ENDINGS.iter().any(|end| prose.text.contains(end)) {
            return found;
        }
        let words = prose.text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '(');
        for word in words.filter(|word| !word.starts_with('(')) {
            let act = names.get(&word.to_lowercase()).copied();
            found.extend(act.map(|act| (word.to_owned(), act, prose.span)));
        }
        found
    });
    for (word, act, span) in found {
        let titles = model.catalogs.statute(act).map(|statute| &statute.titles);
        let Some(own) = titles.and_then(|titles| titles.get(Language::Sv)) else { continue };
        let arguments = vec![
            ("title", word.into()),
            ("number", act.to_string().into()),
            ("own", own.to_owned().into()),
        ];
        findings.report_as("text", span, arguments);
    }
}

/// How Finnish titles of one word end.
const ENDINGS: [&str; 2] = ["laki", "kaari"];

/// Finnish titles and short names of one word, in small letters, that one act alone bears.
fn finnish_names(catalogs: &Catalogs) -> BTreeMap<String, Act> {
    let mut names: BTreeMap<String, Act> = BTreeMap::new();
    let mut shared = BTreeSet::new();
    for statute in catalogs.statutes() {
        let act = statute.number;
        let short = catalogs.aliases(act).filter(|alias| alias.language == Language::Fi);
        let short = short.map(|alias| alias.alias.as_str());
        for name in statute.titles.get(Language::Fi).into_iter().chain(short) {
            let name = name.to_lowercase();
            let is_word = ENDINGS.iter().any(|end| name.ends_with(end)) && !name.contains(' ');
            if is_word && names.insert(name.clone(), act).is_some_and(|other| other != act) {
                shared.insert(name);
            }
        }
    }
    names.retain(|name, _| !shared.contains(name));
    names
}
