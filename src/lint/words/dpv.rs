//! Terms of the Data Privacy Vocabulary (its extension for personal data, PD 2.0) that stand for
//! special categories of data (Art. 9(1)) or for data on offences (Art. 10).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;

use crate::register::SpecialCategory;

const DPV: &str = include_str!("dpv.csv");

/// What a term of the vocabulary says of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitive {
    /// They belong to a special category (Art. 9(1)).
    Special(SpecialCategory),
    /// They are about offences (Art. 10).
    Criminal,
}

static TERMS: LazyLock<BTreeMap<&'static str, Sensitive>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let mut cells = line.split(',');
        let (kind, term) = (cells.next()?, cells.nth(1)?);
        let special =
            SpecialCategory::deserialize(IntoDeserializer::<Error>::into_deserializer(kind));
        let said = match (kind, special) {
            ("criminal", _) => Sensitive::Criminal,
            (_, Ok(special)) => Sensitive::Special(special),
            (_, Err(_)) => return None,
        };
        Some((term, said))
    };
    DPV.lines().skip(1).filter_map(row).collect()
});

/// What `term`, as in `pd:HealthRecord` or with its whole address, says of the data; `None` where
/// they are neither of a special category nor about offences.
#[must_use]
pub fn of_dpv(term: &str) -> Option<Sensitive> {
    let name = term.rsplit([':', '#', '/']).next().unwrap_or(term);
    TERMS.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_of_the_list_says_something() {
        assert_eq!(TERMS.len(), DPV.lines().count() - 1);
        let health = Some(Sensitive::Special(SpecialCategory::Health));
        assert_eq!(of_dpv("pd:HealthRecord"), health);
        assert_eq!(of_dpv("https://w3id.org/dpv/pd#HealthRecord"), health);
        assert_eq!(of_dpv("pd:CriminalConviction"), Some(Sensitive::Criminal));
        assert_eq!(of_dpv("pd:Name"), None);
    }
}
