//! Wording is strict.

use super::*;

#[test]
fn a_message_is_worded_with_its_arguments_and_no_invisible_marks() {
    let wording = wording(&[(Fi, "fi.ftl", FTL)]);
    assert_eq!(wording.word(Fi, "greeting", &[("name", "Äiti".into())]), Ok("Hei Äiti!".into()));
    let count = |n: i64| wording.word(Fi, "count", &[("n", n.into())]).expect("worded");
    assert_eq!(count(1), "yksi rekisteri");
    assert_eq!(count(12_345), "12\u{a0}345 rekisteriä");
}

#[test]
fn an_unknown_key_language_or_argument_is_an_error() {
    let wording = wording(&[(Fi, "fi.ftl", FTL)]);
    let ask = |language, key, arguments: &[(&str, Value<'_>)]| {
        wording.word(language, key, arguments).map_err(|error| error.problem)
    };
    assert_eq!(ask(Sv, "plain", &[]), Err(WordingProblem::UnknownLanguage));
    let near = Some("greeting".to_owned());
    assert_eq!(
        ask(Fi, "greting", &[]),
        Err(WordingProblem::UnknownKey { key: "greting".into(), near })
    );
    assert_eq!(
        ask(Fi, "greeting", &[]),
        Err(WordingProblem::MissingArgument { key: "greeting".into(), argument: "name".into() })
    );
    let both = [("name", "x".into()), ("nam", "x".into())];
    assert_eq!(
        ask(Fi, "greeting", &both),
        Err(WordingProblem::UnknownArgument {
            key: "greeting".into(),
            argument: "nam".into(),
            near: Some("name".into())
        })
    );
}

#[test]
fn an_error_tells_the_line_of_the_message() {
    let wording = wording(&[(Fi, "templates/fi.ftl", FTL)]);
    let error = wording.word(Fi, "count", &[]).expect_err("an argument is missing");
    assert_eq!(
        error.to_string(),
        "templates/fi.ftl:2:1: message `count` needs the argument `n` (fi)"
    );
}

#[test]
fn an_argument_that_another_language_takes_may_be_left_unused() {
    let wording = wording(&[
        (Fi, "fi.ftl", "of = { $genitive } tiedot"),
        (En, "en.ftl", "of = Data of { $name }"),
    ]);
    let both = [("name", "Kuopio".into()), ("genitive", "Kuopion".into())];
    assert_eq!(wording.word(Fi, "of", &both), Ok("Kuopion tiedot".into()));
    assert_eq!(wording.word(En, "of", &both), Ok("Data of Kuopio".into()));
}

#[test]
fn no_language_stands_in_for_another() {
    let wording = wording(&[(Fi, "fi.ftl", "a = A\nb = B"), (Sv, "sv.ftl", "a = A")]);
    assert!(wording.has(Fi, "b") && !wording.has(Sv, "b"));
    assert!(wording.word(Sv, "b", &[]).is_err());
}

#[test]
fn a_later_file_overrides_single_messages() {
    let wording =
        wording(&[(Fi, "built-in", "a = A\nb = { a } ja -"), (Fi, "workspace", "a = Oma { $x }")]);
    assert_eq!(wording.word(Fi, "b", &[("x", "1".into())]), Ok("Oma 1 ja -".into()));
    assert_eq!(wording.place(Fi, "a").map(|place| &*place.file), Some("workspace"));
    assert_eq!(wording.place(Fi, "b").map(|place| &*place.file), Some("built-in"));
}

#[test]
fn parity_names_what_a_language_lacks_or_leaves_out() {
    let wording =
        wording(&[(Fi, "fi", "a = { $x } { $y }\nb = B\nc = C"), (Sv, "sv", "a = { $x }\nc = C")]);
    let missing = Disparity::Missing { key: "b".into(), language: Sv };
    let without = vec!["y".to_owned()];
    let silent = Disparity::Arguments { key: "a".into(), language: Sv, without };
    assert_eq!(wording.parity(), [silent, missing]);
}

#[test]
fn every_mistake_of_a_file_is_found_when_it_is_read() {
    for (text, expected) in [
        ("a = A\nb = { $x ->\n [one] B\n}", "fi.ftl:4:1: no variant is marked with `*` (fi)"),
        ("a = A }", "fi.ftl:1:7: a closing brace without an opening one (fi)"),
        ("a = A\na = B", "fi.ftl:2:1: message `a` is already on line 1 (fi)"),
        ("a = A\n    .b = B", "fi.ftl:1:1: message `a` has an attribute (fi)"),
        ("name = A\n-name = B", "fi.ftl:2:2: `name` and `-name` hide each other (fi)"),
        (
            "other = A\na = { othe }",
            "fi.ftl:2:1: message `a` refers to `othe`, which is unknown; did you mean `other`? (fi)",
        ),
        ("a = { -term }", "fi.ftl:1:1: message `a` refers to `-term`, which is unknown (fi)"),
        (
            "a = { NUMBER($n) }",
            "fi.ftl:1:1: message `a` calls the function `NUMBER`; there are none (fi)",
        ),
        ("a = { b }\nb = { a }", "fi.ftl:1:1: messages in a circle: a → b → a (fi)"),
        (
            "-term = { $case ->\n   *[x] X\n }\na = { -term }",
            "fi.ftl:4:1: message `-term` needs the argument `case` (fi)",
        ),
    ] {
        assert_eq!(mistakes(text).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn no_depth_of_nesting_is_too_much_to_be_refused() {
    let braces = format!("a = {}", "{ ".repeat(200_000));
    assert_eq!(mistakes(&braces), ["fi.ftl:1:105: this cannot stand in braces (fi)"]);
    let chain: String = (0..20_000).map(|n| format!("a{n} = {{ a{} }}\n", n + 1)).collect();
    let found = mistakes(&format!("{chain}a20000 = end"));
    assert!(found.iter().any(|error| error.ends_with("is too large (fi)")), "{:?}", found.first());
}

#[test]
fn the_mistakes_of_all_files_come_at_once() {
    let found = Wording::new(&[(Fi, "fi", "a = }\nb = { x }\nc"), (Sv, "sv", "a = { y }")]);
    let places: Vec<String> = found
        .err()
        .unwrap_or_default()
        .iter()
        .filter_map(|error| error.place.as_ref().map(|p| p.to_string()))
        .collect();
    assert_eq!(places, ["fi:1:5", "fi:3:2", "sv:1:1"]);
}

#[test]
fn a_term_with_its_argument_is_accepted() {
    let text = "-city = { $case ->\n   *[nominative] Kuopio\n    [genitive] Kuopion\n }\n\
                a = { -city(case: \"genitive\") } kaupunki";
    assert_eq!(wording(&[(Fi, "fi", text)]).word(Fi, "a", &[]), Ok("Kuopion kaupunki".into()));
}

#[test]
fn a_sentence_that_ends_in_a_value_with_a_stop_has_no_second_one() {
    let wording = wording(&[(Fi, "fi.ftl", "cites = Peruste on { $of }. Tarkista { $of }...")]);
    let cited = wording.word(Fi, "cites", &[("of", "118 § 1 mom.".into())]);
    assert_eq!(cited, Ok("Peruste on 118 § 1 mom. Tarkista 118 § 1 mom....".into()));
    let path = wording.word(Fi, "cites", &[("of", "../a".into())]);
    assert_eq!(path, Ok("Peruste on ../a. Tarkista ../a...".into()));
}
