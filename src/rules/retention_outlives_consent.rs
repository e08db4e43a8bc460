use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision};
use crate::lint::words::{Topic, sentences, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Localized, Purpose, Register, Retention};
use std::collections::BTreeSet;

pub(crate) static RULE: Rule = Rule {
    id: "retention-outlives-consent",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(7).paragraph(3), Provision::gdpr(17).paragraph(1).point("b")],
    page: include_str!("retention_outlives_consent.md"),
    scope: Scope::File,
    check,
};

/// Data that rest on consent alone are kept after it has been withdrawn.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let consented = consented(register);
        if consented.is_empty() {
            continue;
        }
        for rule in governing(register, &consented) {
            let arguments = || vec![("rule", rule.id.as_str().into())];
            if has_other_limb(rule) {
                findings.report_as("limb", rule.id.span(), arguments());
            } else if is_fixed(rule) && !ends_with_consent(rule) {
                findings.report(rule.id.span(), arguments());
            }
        }
    }
}

/// The categories that only purposes with consent as their sole basis list.
fn consented(register: &Register) -> BTreeSet<&str> {
    let (own, other): (Vec<&Purpose>, Vec<&Purpose>) =
        register.purposes.iter().filter(|one| !one.anonymous_only).partition(|purpose| {
            let mut bases = purpose.bases.iter();
            !purpose.bases.is_empty() && bases.all(|one| one.basis.value == LegalBasis::Consent)
        });
    // A purpose that lists no categories, and has a basis, uses all of them.
    if other
        .iter()
        .any(|one| one.categories.is_empty() && !one.bases.is_empty() && one.part.is_none())
    {
        let own: BTreeSet<&str> = of_parts(&own);
        return own;
    }
    let ids = |purposes: &[&'_ Purpose]| -> BTreeSet<String> {
        let all = purposes.iter().flat_map(|one| &one.categories);
        all.map(|one| one.as_str().to_owned()).collect()
    };
    let used = ids(&other);
    let own = own.into_iter().flat_map(|purpose| &purpose.categories).map(|one| one.as_str());
    own.filter(|id| !used.contains(*id)).collect()
}

/// The categories of purposes that stand in a part of their own.
fn of_parts<'r>(own: &[&'r Purpose]) -> BTreeSet<&'r str> {
    let parts = own.iter().filter(|purpose| purpose.part.is_some());
    parts.flat_map(|purpose| &purpose.categories).map(|one| one.as_str()).collect()
}

/// The rules that hold for any of these categories, in the register's order.
fn governing<'r>(register: &'r Register, consented: &BTreeSet<&str>) -> Vec<&'r Retention> {
    let mut found = BTreeSet::new();
    for item in &register.data {
        let categories = item.categories.iter().filter(|one| consented.contains(one.as_str()));
        for category in categories {
            for group in &item.groups {
                let rules = model::retention_of(register, item, group, category);
                found.extend(rules.into_iter().map(|rule| rule.id.as_str()));
            }
        }
    }
    register.retention.iter().filter(|rule| found.contains(rule.id.as_str())).collect()
}

/// Whether the rule says how long, and not by an event: that may be the withdrawal by another name.
fn is_fixed(rule: &Retention) -> bool {
    let said = rule.period.is_some()
        || rule.criterion.is_some()
        || rule.class.is_some()
        || rule.permanent.is_some();
    said && rule.until.is_none()
}

/// Whether the rule is tied to the consent by a reference or in its words.
fn ends_with_consent(rule: &Retention) -> bool {
    let texts = rule.criterion.iter().chain(&rule.condition);
    rule.consent.is_some() || texts.into_iter().any(|text| has(text, Topic::Consent))
}

/// Whether the data are kept as long as the consent holds *or* something else is so.
fn has_other_limb(rule: &Retention) -> bool {
    let limb = |text: &Localized| {
        text.iter().any(|(_, text)| {
            sentences(&text.value)
                .any(|one| speaks_of(one, Topic::Consent) && speaks_of(one, Topic::Alternative))
        })
    };
    rule.criterion.as_ref().is_some_and(limb)
}

fn has(text: &Localized, topic: Topic) -> bool {
    text.iter().any(|(_, text)| speaks_of(&text.value, topic))
}
