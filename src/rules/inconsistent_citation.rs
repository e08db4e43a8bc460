use std::collections::BTreeMap;

use super::titles::{bare, claims};
use crate::diagnostic::Severity;
use crate::law::Act;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::{FileId, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "inconsistent-citation",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("inconsistent_citation.md"),
    scope: Scope::File,
    check,
};

/// One published text calls one act by two names.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut first: BTreeMap<(FileId, Act), &Spanned<String>> = BTreeMap::new();
    for (register, claim) in claims(model) {
        let ([cited], Some(title)) = (claim.provisions.as_slice(), &claim.title) else { continue };
        let act = cited.value.act();
        let before = *first.entry((register.id.span().file, act)).or_insert(title);
        if differ(&before.value, &title.value) {
            let arguments = vec![
                ("title", title.value.as_str().into()),
                ("first", before.value.as_str().into()),
                ("number", act.to_string().into()),
            ];
            findings.report(title.span, arguments);
            findings.related(before.span, "label-related");
        }
    }
    findings.gather();
}

/// Whether the titles differ in their words, or in a number that both have.
fn differ(one: &str, other: &str) -> bool {
    let (first, second) = (numbers(one), numbers(other));
    let both = !first.is_empty() && !second.is_empty();
    bare(one) != bare(other) || (both && first != second)
}

fn numbers(title: &str) -> Vec<&str> {
    let words = title.split(|c: char| !c.is_ascii_digit() && c != '/');
    words.filter(|word| word.contains('/') && word.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::differ;

    #[test]
    fn a_number_that_only_one_has_is_no_difference() {
        assert!(!differ("Tietosuojalaki", "tietosuojalaki 1050/2018"));
        assert!(differ("Tietosuoja-asetus (679/2016)", "Tietosuoja-asetus (2016/679)"));
        assert!(differ("julkisuuslaki", "laki viranomaisten toiminnan julkisuudesta"));
    }
}
