//! The Regulation's closed vocabularies.

use seloste::law::{LegalBasis, Mechanism, Right, SpecialCondition};
use serde::Serialize;

use super::place;

fn word<T: Serialize>(value: T) -> String {
    let text = serde_json::to_value(value).expect("a word");
    text.as_str().expect("a word").to_owned()
}

#[test]
fn files_use_the_word_that_id_gives() {
    for basis in LegalBasis::ALL {
        assert_eq!(word(basis), basis.id());
    }
    for condition in SpecialCondition::ALL {
        assert_eq!(word(condition), condition.id());
    }
    for mechanism in Mechanism::ALL {
        assert_eq!(word(mechanism), mechanism.id());
    }
    for right in Right::ALL {
        assert_eq!(word(right), right.id());
    }
}

#[test]
fn the_words_of_the_files_are_these() {
    assert_eq!(
        LegalBasis::ALL.map(LegalBasis::id),
        [
            "consent",
            "contract",
            "legal-obligation",
            "vital-interests",
            "public-task",
            "legitimate-interests"
        ]
    );
    assert_eq!(
        SpecialCondition::ALL.map(SpecialCondition::id),
        [
            "explicit-consent",
            "employment-and-social-protection",
            "vital-interests",
            "non-profit-body",
            "made-public",
            "legal-claims",
            "substantial-public-interest",
            "health-or-social-care",
            "public-health",
            "archiving-research-statistics"
        ]
    );
}

#[test]
fn points_follow_the_letters_of_the_articles() {
    for (letter, basis) in ('a'..).zip(LegalBasis::ALL) {
        assert_eq!(basis.provision(), place(&format!("GDPR art. 6(1)({letter})")));
    }
    for (letter, condition) in ('a'..).zip(SpecialCondition::ALL) {
        assert_eq!(condition.provision(), place(&format!("GDPR art. 9(2)({letter})")));
    }
}

#[test]
fn every_mechanism_is_a_safeguard_a_derogation_or_neither() {
    let safeguards = Mechanism::ALL.into_iter().filter(|mechanism| mechanism.is_safeguard());
    assert!(safeguards.clone().all(|m| m.id().starts_with("art46")));
    assert_eq!(safeguards.count(), 8);
    let derogations = Mechanism::ALL.into_iter().filter(|mechanism| mechanism.is_derogation());
    assert!(derogations.clone().all(|m| m.id().starts_with("art49")));
    assert_eq!(derogations.count(), 8);
}
