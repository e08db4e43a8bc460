use super::texts::seen;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "contact-obfuscated",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(12).paragraph(1), Provision::statute("306/2019")],
    page: include_str!("contact_obfuscated.md"),
    scope: Scope::File,
    check,
};

/// An e-mail address is written so that a person has to guess it.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let found: Vec<(String, Span)> = seen(model, |_, prose| {
        obfuscated(&prose.text).into_iter().map(|word| (word, prose.span)).collect()
    });
    for (word, span) in found {
        findings.report(span, vec![("text", word.into())]);
    }
}

/// How the sign is written by those who hide it.
const HIDDEN: [&str; 6] = ["(at)", "[at]", "(a)", "[a]", "(ät)", "(@)"];

/// Words like `kirjaamo(at)kuopio.fi`.
fn obfuscated(text: &str) -> Option<String> {
    if !text.as_bytes().contains(&b'(') && !text.as_bytes().contains(&b'[') {
        return None;
    }
    let words = text.split_whitespace();
    let mut addresses = words.filter(|word| {
        let parts = HIDDEN.iter().find_map(|sign| word.split_once(sign));
        parts.is_some_and(|(local, domain)| {
            let named = local.chars().next_back().is_some_and(char::is_alphanumeric);
            named && domain.trim_end_matches('.').contains('.')
        })
    });
    addresses.next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::obfuscated;

    #[test]
    fn only_an_address_is_meant() {
        assert!(obfuscated("Kirjoita: kirjaamo(at)kuopio.fi.").is_some());
        assert!(obfuscated("kirjaamo[at]kuopio.fi").is_some());
        assert!(obfuscated("6 artiklan 1 kohdan (a) alakohta").is_none());
        assert!(obfuscated("Art. 6(1)(a).").is_none());
        assert!(obfuscated("kirjaamo@kuopio.fi (at).").is_none());
    }
}
