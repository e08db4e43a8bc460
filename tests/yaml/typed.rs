//! Typed values out of the tree.

use std::collections::BTreeMap;

use seloste::text::yaml::from_node;
use seloste::text::{Date, Language, Spanned};
use serde::Deserialize;

use super::{tree, under};

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Register {
    id: Spanned<String>,
    #[serde(default)]
    basis: Option<Spanned<Basis>>,
    #[serde(default)]
    retention: Vec<Retention>,
    #[serde(default)]
    names: BTreeMap<Language, Spanned<String>>,
    #[serde(default)]
    systems: BTreeMap<Spanned<String>, Option<Spanned<u32>>>,
    #[serde(default)]
    pair: Option<(i8, f64)>,
    #[serde(default)]
    date: Option<Date>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Basis {
    PublicTask,
    Consent,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Retention {
    Permanent,
    Years(Spanned<u32>),
    UntilEvent { event: Spanned<String> },
    Between(u32, u32),
}

#[test]
fn typed_values_know_their_place() {
    let text = "id: 'äiti'\nbasis: public-task\nretention:\n  - permanent\n  - years: 10\n  - until-event: {event: muutto}\n  - between: [1, 2]\nnames: {fi: ä, sv: ö}\nsystems:\n  efica: 3\n  muu:\npair: [-1, 2]\ndate: 2026-11-22\n";
    let root = tree(text);
    let register: Register = from_node(&root).expect("a register");
    assert_eq!((register.id.as_str(), under(text, register.id.span)), ("äiti", "'äiti'"));
    let basis = register.basis.expect("a basis");
    assert_eq!((basis.value, under(text, basis.span)), (Basis::PublicTask, "public-task"));
    match register.retention.as_slice() {
        [
            Retention::Permanent,
            Retention::Years(years),
            Retention::UntilEvent { event },
            between,
        ] => {
            assert_eq!((years.value, under(text, years.span)), (10, "10"));
            assert_eq!(under(text, event.span), "muutto");
            assert_eq!(*between, Retention::Between(1, 2));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(under(text, register.names[&Language::Sv].span), "ö");
    let systems: Vec<_> = register
        .systems
        .iter()
        .map(|(id, count)| (under(text, id.span), count.map(|count| under(text, count.span))))
        .collect();
    assert_eq!(systems, [("efica", Some("3")), ("muu", None)]);
    assert_eq!(register.pair, Some((-1, 2.0)));
    assert_eq!(register.date, Date::new(2026, 11, 22));
}

#[test]
fn decode_errors_point_at_the_innermost_place() {
    let cases = [
        ("id: [a]\n", "[a]"),
        ("basis: consent\n", "basis: consent"),
        ("id: a\nbasis: none\n", "none"),
        ("id: a\nunknown: 1\n", "unknown"),
        ("id: a\nretention: [years: -5]\n", "-5"),
        ("id: a\nretention: [years: 1, {permanent: 2}]\n", "2"),
        ("id: a\nretention: [{years: 1, permanent: }]\n", "{years: 1, permanent: }"),
        ("id: a\nretention: [until-event: {evnt: x}]\n", "evnt"),
        ("id: a\nretention: [until-event: [x]]\n", "[x]"),
        ("id: a\nretention: [between: [1, 2, 3]]\n", "[1, 2, 3]"),
        ("id: a\nnames: {de: x}\n", "de"),
        ("id: a\npair: [1]\n", "[1]"),
        ("id: a\ndate: 2026-02-31\n", "2026-02-31"),
        ("- a\n- b\n", "- a\n- b"),
    ];
    for (text, place) in cases {
        let root = tree(text);
        let error = from_node::<Register>(&root).expect_err(text);
        assert_eq!(error.span.map(|span| under(text, span)), Some(place), "{text}: {error}");
    }
}
