use rayon::prelude::*;

use super::people::{full_names, is_between};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::is_sensitive_matter;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::{FileId, Source, Span};

pub(crate) static RULE: Rule = Rule {
    id: "personal-data-in-source",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("c")],
    page: include_str!("personal_data_in_source.md"),
    scope: Scope::Workspace,
    check,
};

/// How far from a name a word is looked for, in words.
const NEAR: usize = 15;

/// A given name with a surname, and near it a word about health, benefits or debts. A hint: neither
/// names nor words can be told for certain.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let files: Vec<(FileId, &Source)> = model.sources.iter().collect();
    let of_one = |(file, source): &(FileId, &Source)| -> Vec<(Span, String)> {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let told = |(start, end, matter): (usize, usize, &str)| {
            (Span::new(*file, offset(start), offset(end)), matter.to_owned())
        };
        people(&source.text).into_iter().map(told).collect()
    };
    let found: Vec<(Span, String)> = files.par_iter().flat_map_iter(of_one).collect();
    for (span, matter) in found {
        findings.report(span, vec![("word", matter.into())]);
    }
}

/// Names of people in `text`, each with the word near it that makes them more than names.
fn people(text: &str) -> Vec<(usize, usize, &str)> {
    let names = full_names(text);
    let near = |(start, end): (usize, usize)| {
        let before = text.get(..start).unwrap_or_default().rsplit(is_between).take(NEAR * 2);
        let after = text.get(end..).unwrap_or_default().split(is_between).take(NEAR * 2);
        let matter = before.chain(after).find(|word| is_sensitive_matter(word))?;
        Some((start, end, matter))
    };
    names.into_iter().filter_map(near).collect()
}

#[cfg(test)]
mod tests {
    use super::people;

    #[test]
    fn a_name_alone_and_a_matter_alone_are_nothing() {
        for (text, count) in [
            ("# Matti Meikäläisen sairausloma päättyy", 1),
            ("fi: utkomststöd för Maria Svensson", 1),
            ("Matti Meikäläinen vastaa rekisteristä", 0),
            ("sairausloma", 0),
            ("Sairausloma, Matti", 0),
            ("Maria hoitaa, sairaus", 0),
            ("EMatti Meikäläinen, sairaus", 0),
        ] {
            assert_eq!(people(text).len(), count, "{text}");
        }
        let far = format!("Matti Meikäläinen {} sairausloma", "sana ".repeat(40));
        assert_eq!(people(&far).len(), 0);
    }
}
