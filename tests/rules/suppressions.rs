//! What comments in the files silence, and what they do not.

use super::*;

/// A system of a register, with a name in Finnish only, and `comment` above that name.
fn commented(comment: &str) -> Outcome {
    named(&format!("      {comment}\n      name: {{fi: Kuvapankki}}\n"))
}

/// A system of a register, with these lines for its name.
fn named(lines: &str) -> Outcome {
    check(&format!(
        "registers/kuopio-kuvat.yaml: [{{add: /systems, item: kuvapankki}}]
systems/kuvapankki.yaml:
  - text: |
      id: kuvapankki
{lines}      kind: support
      self-hosted: true
      hosting: [FI]
      owner: kuopio"
    ))
}

#[test]
fn a_finding_is_silenced_on_its_line_and_from_above() {
    for outcome in [
        commented("# seloste: ignore[translation-missing] reason=\"tilattu\""),
        commented("#   seloste:  ignore[translation-missing]   reason=\"a\"   until=2026-11-22  "),
        commented("# seloste: ignore[translation-missing] reason=\"a\"\n      # Muuta."),
        named("      name: {fi: Kuvapankki} # seloste: ignore[translation-missing] reason=\"a\"\n"),
    ] {
        finds(&outcome, &[]);
        // One for each of two languages.
        assert_eq!(outcome.suppressed.len(), 2);
    }
}

#[test]
fn what_is_silenced_tells_why_and_until_when() {
    let found =
        commented("# seloste: ignore[translation-missing] until=2027-03-31 reason=\"tilattu\"");
    let one = &found.suppressed[0];
    assert_eq!((one.reason.as_str(), one.finding.code), ("tilattu", "translation-missing"));
    assert_eq!(one.until.map(|day| day.to_string()), Some("2027-03-31".to_owned()));
}

#[test]
fn several_rules_are_silenced_at_once_and_each_must_be_needed() {
    let found = commented("# seloste: ignore[cycle, translation-missing] reason=\"a\"");
    finds(&found, &["suppression-unused"]);
    assert_eq!(found.pointed("suppression-unused"), "cycle");
    assert_eq!(found.suppressed.len(), 2);
}

#[test]
fn what_stands_elsewhere_is_not_silenced() {
    let far = "# seloste: ignore[translation-missing] reason=\"a\"\n\n      # Muuta.";
    finds(&commented(far), &["suppression-unused", "translation-missing"]);
    let in_text =
        named("      name: {fi: \"A # seloste: ignore[translation-missing] reason='a'\"}\n");
    finds(&in_text, &["translation-missing"]);
}

#[test]
fn a_mistake_of_reading_is_not_silenced() {
    let comment = "# seloste: ignore[value-unknown] reason=\"a\"";
    let found = named(&format!("      name: Kuvapankki\n      vendor: istekki {comment}\n"));
    finds(&found, &["suppression-unknown"]);
    let found = named(&format!("      name: [] {comment}\n"));
    assert!(found.codes().contains("value-kind") && found.suppressed.is_empty());
}

#[test]
fn what_cannot_be_read_leaves_its_suppressions_alone() {
    let comment = "# seloste: ignore[translation-missing] reason=\"a\"";
    finds(&named(&format!("      name: {{de: Bild}} {comment}\n")), &["field-unknown"]);
}

#[test]
fn a_suppression_lapses_on_the_day_after_its_last() {
    let lapsed = "# seloste: ignore[translation-missing] until=2026-11-21 reason=\"a\"";
    finds(&commented(lapsed), &["suppression-lapsed", "translation-missing"]);
    assert!(commented(lapsed).suppressed.is_empty());
    let done = "      # seloste: ignore[translation-missing] until=2026-11-21 reason=\"a\"\n      name: Kuvapankki\n";
    finds(&named(done), &["suppression-unused"]);
}

#[test]
fn a_long_text_is_silenced_at_its_key() {
    let file = "registers/kuopio-kuvat.yaml";
    let text = |comment: &str| {
        let mut files = BENCH.files.clone();
        let old = "secrecy:\n  text:\n    fi: >-\n";
        let new = format!("secrecy:\n  text:\n    fi: >- {comment}\n      Katso kohta 99.\n");
        assert!(files.text(file).contains(old));
        let text = files.text(file).replace(old, &new);
        files.edit(file, &Edit::Text(text));
        // The other languages have no such number.
        let level = "{translation-number-mismatch: {level: 'off', reason: a test}}";
        let level = serde_yaml::from_str(level).expect("a level");
        files.edit("seloste.yaml", &Edit::Set("/severities".to_owned(), level));
        BENCH.check(&files)
    };
    finds(&text(""), &["dangling-cross-reference"]);
    let comment = "# seloste: ignore[dangling-cross-reference] reason=\"liitteen kohta\"";
    finds(&text(comment), &[]);
}
