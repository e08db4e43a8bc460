use std::collections::BTreeMap;

use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::Organisation;

pub(crate) static RULE: Rule = Rule {
    id: "ytunnus-checksum",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("ytunnus_checksum.md"),
    scope: Scope::Workspace,
    check,
};

/// The weights of the first seven digits (Business Information System of Finland).
const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

/// The check digit of a business id does not follow from its other digits, or two municipalities
/// have the same one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for organisation in model.organisations.iter() {
        let Some(id) = &organisation.business_id else { continue };
        if !is_right(id.value.as_str()) {
            let arguments = vec![
                ("value", id.value.as_str().into()),
                ("organisation", organisation.id.as_str().into()),
            ];
            findings.report(id.span, arguments);
        }
    }
    shared(model, findings);
}

/// One business id for two municipalities. Units of one body may well have the same.
fn shared(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut first: BTreeMap<&str, &Organisation> = BTreeMap::new();
    for organisation in model.organisations.iter() {
        let (Some(id), Some(code)) = (&organisation.business_id, &organisation.municipality) else {
            continue;
        };
        let before = *first.entry(id.value.as_str()).or_insert(organisation);
        if before.municipality.as_ref().is_some_and(|other| other.value != code.value) {
            let arguments = vec![
                ("value", id.value.as_str().into()),
                ("organisation", organisation.id.as_str().into()),
                ("other", before.id.as_str().into()),
            ];
            findings.report_as("shared", id.span, arguments);
            if let Some(other) = &before.business_id {
                findings.related(other.span, "label-related");
            }
        }
    }
}

fn is_right(id: &str) -> bool {
    let digits: Vec<u32> = id.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    // No id has the remainder 1: its check digit would be 10.
    let expected = match sum % 11 {
        0 => Some(0),
        1 => None,
        remainder => Some(11 - remainder),
    };
    digits.len() == 8 && digits.last().copied() == expected
}

#[cfg(test)]
mod tests {
    use super::is_right;

    #[test]
    fn the_check_digit_decides() {
        for id in ["0171450-7", "0165116-3", "9999999-2"] {
            assert!(is_right(id), "{id}");
            let right = (0..10).filter(|last| is_right(&format!("{}{last}", &id[..8])));
            assert_eq!(right.count(), 1, "{id}");
        }
        // The remainder 1 has no check digit.
        assert!((0..10).all(|digit| !is_right(&format!("0000006-{digit}"))));
    }
}
