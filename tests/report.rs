//! Findings are shown where they are, in the reader's language, and rule pages are
//! read strictly.

use seloste::diagnostic::page::Page;
use seloste::diagnostic::{Argument, Diagnostic, Severity};
use seloste::language::Wording;
use seloste::law::Provision;
use seloste::report::{self, Format, Run, Style};
use seloste::text::Language::{self, En, Fi, Sv};
use seloste::text::{FileId, Sources, Span};

const PAGE: &str = include_str!("pages/retention-missing.md");

/// The report's own words and the test page's.
fn wording() -> Wording {
    let page = Page::parse("retention-missing", PAGE).expect("the page is right");
    let texts = Language::ALL.map(|language| (language, page.fluent(language)));
    let mut resources = report::WORDING.to_vec();
    resources.extend(texts.iter().map(|(l, text)| (*l, "retention-missing.md", text.as_str())));
    Wording::new(&resources).expect("the wording is right")
}

/// A file, and a finding on the first occurrence of `at` in it.
fn finding(sources: &Sources, file: FileId, at: &str) -> Diagnostic {
    let text = &sources.get(file).expect("the file is there").text;
    let start = text.find(at).expect("the text is there");
    let span = Span::new(file, start as u32, (start + at.len()) as u32);
    let arguments = vec![("register", "cvs".into()), ("count", Argument::Number(2))];
    let why = vec![Provision::gdpr(13).paragraph(2).point("a")];
    Diagnostic::new("retention-missing", Severity::Error, span, arguments, why)
}

fn one_file(text: &str) -> (Sources, FileId) {
    let mut sources = Sources::new();
    let file = sources.push("registers/cvs.yaml", text);
    (sources, file)
}

fn concise(found: &[Diagnostic], sources: &Sources, wording: &Wording, l: Language) -> String {
    report::report(Format::Concise, &Run::of(found, sources, wording, l), Style::default())
}

fn shown(text: &str, at: &str) -> String {
    let (sources, file) = one_file(text);
    let found = [finding(&sources, file, at)];
    report::text(&found, &sources, &wording(), En, Style::default())
}

/// The source line of a report with the line of carets under it.
fn pointed(text: &str, at: &str) -> String {
    let report = shown(text, at);
    let lines: Vec<&str> = report.lines().collect();
    let carets = lines.iter().position(|line| line.contains('^')).expect("there is a caret");
    lines[carets - 1..=carets].join("\n")
}

mod places {
    use super::*;

    #[test]
    fn a_finding_shows_its_line_the_reason_and_the_remedy() {
        let expected = "\
error[retention-missing]: Register “cvs” states no retention for 2 categories.
 --> registers/cvs.yaml:2:1
  |
2 | purposes:
  | ^^^^^^^^
  |
  = why: GDPR Article 13(2)(a)
  = help: Add `retention`.

1 error (1 file checked)
";
        assert_eq!(shown("a: 1\npurposes:\n  - text: x\n", "purposes"), expected);
    }

    #[test]
    fn the_caret_stands_under_its_character() {
        for (text, at, expected) in [
            ("ä: öljy x", "x", "1 | ä: öljy x\n  |         ^"),
            ("漢字: 漢字 x", "x", "1 | 漢字: 漢字 x\n  |            ^"),
            ("漢字: x", "漢字", "1 | 漢字: x\n  | ^^^^"),
            ("e\u{301}: x", "x", "1 | e\u{301}: x\n  |    ^"),
            ("\tx: y", "y", "1 |     x: y\n  |        ^"),
            ("🚲: y", "y", "1 | 🚲: y\n  |     ^"),
            ("a: 1\r\nb: 2\r\n", "b", "2 | b: 2\n  | ^"),
        ] {
            assert_eq!(pointed(text, at), expected);
        }
    }

    #[test]
    fn of_a_long_mapping_only_its_first_line_is_pointed_at() {
        let (mut sources, file) = one_file("a: 1\npurposes:\n  - text: x\n  - text: y\n");
        let mut found = finding(&sources, file, "purposes");
        found.span.end = 40;
        let report = report::text(&[found], &sources, &wording(), En, Style::default());
        assert!(report.contains("2 | purposes:\n  | ^^^^^^^^^\n  |\n"), "{report}");
        sources.push("unused.yaml", "");
        assert_eq!(sources.len(), 2);
    }

    #[test]
    fn a_related_place_is_labelled_in_its_own_file_and_in_another() {
        let (mut sources, file) = one_file("a: 1\npurposes:\n  - text: x\nb: 2\n");
        let other = sources.push("registers/b.yaml", "id: cvs\n");
        let found = finding(&sources, file, "purposes")
            .with_related(Span::new(other, 0, 2), "label-defined")
            .with_related(Span::new(file, 27, 28), "label-first");
        let expected = "\
virhe[retention-missing]: Rekisterissä ”cvs” on 2 tietoryhmää, jonka säilytysaikaa ei kerrota.
 --> registers/cvs.yaml:2:1
  |
2 | purposes:
  | ^^^^^^^^
3 |   - text: x
4 | b: 2
  | - ensimmäisen kerran tässä
  |
 ::: registers/b.yaml:1:1
  |
1 | id: cvs
  | -- määritelty tässä
  |
  = peruste: tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta
  = ohje: Lisää `retention`.
          [Ohje](https://example.fi) kertoo lisää.

1 virhe (tarkastettu 2 tiedostoa)
";
        let report = report::text(&[found], &sources, &wording(), Fi, Style::default());
        assert_eq!(report, expected);
    }

    #[test]
    fn a_place_outside_every_line_is_no_reason_to_be_silent() {
        for (start, end) in [(0, 0), (5, 5), (6, 2), (3, 900), (900, 901), (1, 2)] {
            let (sources, file) = one_file("ä: 1\n");
            let mut found = finding(&sources, file, "1");
            found.span = Span::new(file, start, end);
            let report = report::text(&[found], &sources, &wording(), En, Style::default());
            assert!(report.contains("1 | ä: 1\n  | "), "{start}..{end}\n{report}");
        }
        assert!(shown("", "").contains("registers/cvs.yaml:1:1"));
        let (sources, file) = one_file("a: 1");
        let mut found = finding(&sources, file, "a");
        found.span.file = FileId(7);
        let report = report::text(&[found], &sources, &wording(), En, Style::default());
        assert!(report.starts_with("error[retention-missing]: Register “cvs”"), "{report}");
    }

    #[test]
    fn a_very_long_line_is_cut_around_the_caret() {
        let text = format!("a: {}x{}", "b".repeat(3000), "c".repeat(3000));
        let report = shown(&text, "x");
        assert!(report.contains("cvs.yaml:1:3004"), "{report}");
        assert!(report.contains("...b") && report.contains("c...\n"), "{report}");
        assert!(report.lines().all(|line| line.chars().count() <= 130), "{report}");
    }

    #[test]
    fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
        let hostile = "a: \u{1b}]0;x\u{7} \u{202e}b \u{85}\u{9b}31m \u{200e}\u{2028} c";
        let (mut sources, file) = one_file(hostile);
        sources.push("\u{1b}[2J.yaml", "x");
        let mut found = finding(&sources, file, "c");
        found.arguments = vec![("register", hostile.into()), ("count", Argument::Number(1))];
        let found = [found.with_related(Span::new(FileId(1), 0, 1), "label-first")];
        let (wording, style) = (wording(), Style::default());
        let report = report::text(&found, &sources, &wording, Fi, style)
            + &concise(&found, &sources, &wording, Fi);
        let unsafe_left = |c: char| {
            (c.is_control() && c != '\n') || matches!(c, '\u{200e}' | '\u{2028}' | '\u{202e}')
        };
        assert!(!report.contains(unsafe_left), "{report:?}");
        assert!(report.contains("a: ␛]0;x␇ \u{fffd}b ¿¿31m \u{fffd}\u{fffd} c"), "{report}");
    }
}

mod languages {
    use super::*;

    fn two() -> (Sources, Vec<Diagnostic>) {
        let (mut sources, file) = one_file("a: 1\npurposes: []\n");
        let other = sources.push("registers/b.yaml", "id: cvs\n");
        let mut warning = finding(&sources, file, "a").worded("then");
        warning.severity = Severity::Warning;
        let found =
            vec![finding(&sources, file, "purposes"), warning, finding(&sources, other, "id")];
        (sources, found)
    }

    #[test]
    fn a_concise_report_has_a_line_for_each_finding_in_order() {
        let (sources, found) = two();
        let report = concise(&found, &sources, &wording(), Sv);
        let expected = "\
registers/b.yaml:1:1: fel: I registret ”cvs” saknas lagringstid för 2 grupper. [retention-missing]
registers/cvs.yaml:1:1: varning: I registret ”cvs” saknades lagringstid. [retention-missing]
registers/cvs.yaml:2:1: fel: I registret ”cvs” saknas lagringstid för 2 grupper. [retention-missing]
";
        assert_eq!(report, expected);
    }

    #[test]
    fn the_order_of_the_findings_does_not_show() {
        let (sources, mut found) = two();
        let before = report::text(&found, &sources, &wording(), Fi, Style::default());
        found.reverse();
        assert_eq!(report::text(&found, &sources, &wording(), Fi, Style::default()), before);
    }

    #[test]
    fn files_that_no_rule_has_seen_are_named_as_long_as_they_are_few() {
        let mut sources = Sources::new();
        let files: Vec<FileId> =
            (0..6).map(|number| sources.push(format!("registers/{number}.yaml"), "")).collect();
        let told = |count: usize| {
            Language::ALL.map(|l| {
                let wording = wording();
                let run = Run::of(&[], &sources, &wording, l);
                Run { skipped: &files[..count], ..run }.remarks().concat()
            })
        };
        assert_eq!(told(0), ["", "", ""]);
        let [fi, sv, en] = told(1);
        assert!(
            fi.starts_with("Sääntöjä ei ole sovellettu tiedostoon registers/0.yaml, koska sitä ")
        );
        assert!(
            sv.starts_with("Reglerna har inte tillämpats på filen registers/0.yaml, eftersom ")
        );
        assert!(en.starts_with("The rules have not seen the file registers/0.yaml, because it "));
        let [_, _, two] = told(2);
        assert!(two.contains("registers/0.yaml and registers/1.yaml, because they"), "{two}");
        let [many, ..] = told(6);
        assert!(many.starts_with("Sääntöjä ei ole sovellettu 6 tiedostoon, koska"), "{many}");
    }

    #[test]
    fn the_summary_counts_in_the_readers_language() {
        let (sources, found) = two();
        let summary = |found: &[Diagnostic]| {
            Language::ALL.map(|language| {
                let report = report::text(found, &sources, &wording(), language, Style::default());
                report.lines().last().unwrap_or_default().to_owned()
            })
        };
        assert_eq!(
            summary(&found),
            [
                "2 virhettä, 1 varoitus (tarkastettu 2 tiedostoa)",
                "2 fel, 1 varning (2 filer kontrollerade)",
                "2 errors, 1 warning (2 files checked)",
            ]
        );
        assert_eq!(
            summary(&[]),
            [
                "Ei huomautettavaa 2 tiedostossa",
                "Inget att anmärka på i 2 filer",
                "Nothing to remark on in 2 files",
            ]
        );
    }

    #[test]
    fn arguments_are_written_as_the_language_writes_them() {
        let (sources, file) = one_file("a: 1");
        let page = PAGE.replace("{ $register }", "{ $day } { $law } { $names } { $kind }");
        let page = Page::parse("retention-missing", &page).expect("the page is right");
        let mut resources = report::WORDING.to_vec();
        let texts = Language::ALL.map(|language| (language, page.fluent(language)));
        resources.extend(texts.iter().map(|(l, text)| (*l, "page", text.as_str())));
        let wording = Wording::new(&resources).expect("the wording is right");
        let mut found = finding(&sources, file, "a").worded("then");
        let names = Argument::List(vec!["x".into(), "y".into(), "z".into()]);
        found.arguments = vec![
            ("day", "2026-11-22".parse::<seloste::text::Date>().expect("a day").into()),
            ("law", Provision::gdpr(6).paragraph(1).into()),
            ("names", names),
            ("kind", Argument::Term("label-first")),
        ];
        let message = |l| report::word(&found, &wording, l).expect("it is worded").message;
        assert_eq!(
            message(Fi),
            "Rekisterissä ”22.11.2026 tietosuoja-asetuksen 6 artiklan 1 kohta x, y ja z \
             ensimmäisen kerran tässä” ei kerrottu säilytysaikaa, kun seloste julkaistiin."
        );
        assert_eq!(
            message(En),
            "Register “22 November 2026 GDPR Article 6(1) x, y and z first time here” stated no \
             retention."
        );
    }

    #[test]
    fn a_finding_without_words_is_shown_all_the_same() {
        let (sources, file) = one_file("a: 1");
        let mut found = finding(&sources, file, "a");
        found.arguments.clear();
        found.code = "unheard-of";
        let report = report::text(&[found.clone()], &sources, &wording(), En, Style::default());
        assert!(report.contains("error[unheard-of]: there is no message `unheard-of-message`"));
        found.code = "retention-missing";
        let error = report::word(&found, &wording(), En).expect_err("arguments are missing");
        assert!(error.to_string().starts_with("retention-missing.md:64:1: "), "{error}");
    }

    #[test]
    fn the_languages_have_the_same_words() {
        assert_eq!(wording().parity(), []);
        assert_eq!(Wording::new(&report::WORDING).expect("right").parity(), []);
    }

    #[test]
    fn colours_come_only_when_asked_for() {
        let (sources, found) = two();
        let report = |color| {
            let style = Style { color, ..Style::default() };
            report::text(&found, &sources, &wording(), Fi, style)
        };
        assert!(!report(false).contains('\u{1b}'));
        assert!(report(true).contains("\u{1b}[1m\u{1b}[91mvirhe[retention-missing]"));
    }
}

mod pages {
    use super::*;
    use seloste::diagnostic::page::{Also, Edit, ExampleKind};

    /// What is wrong with the test page when `from` becomes `to`.
    fn broken(from: &str, to: &str) -> String {
        assert!(PAGE.contains(from), "{from}");
        let page = PAGE.replacen(from, to, 1);
        Page::parse("retention-missing", &page).expect_err("the page is wrong").to_string()
    }

    #[test]
    fn a_page_holds_its_texts_in_every_language() {
        let page = Page::parse("retention-missing", PAGE).expect("the page is right");
        let fi = &page.texts[&Fi];
        assert_eq!(fi.title.text, "Säilytysaika puuttuu");
        assert_eq!(fi.messages.keys().collect::<Vec<_>>(), ["", "then"]);
        assert_eq!(
            fi.remedies[""].text,
            "Lisää `retention`.\n\n[Ohje](https://example.fi) kertoo lisää."
        );
        assert!(fi.page.ends_with("```yaml\n# fi\nretention: []\n```"), "{}", fi.page);
        assert_eq!(page.texts.keys().copied().collect::<Vec<_>>(), Language::ALL);
    }

    #[test]
    fn messages_are_fluent_on_the_lines_of_the_page() {
        let wording = wording();
        for (key, line) in [("title", 5), ("message", 9), ("message-then", 16), ("remedy", 21)] {
            let key = format!("retention-missing-{key}");
            let place = wording.place(Fi, &key).expect("the message is there");
            assert_eq!(
                (place.position.line, &*place.file),
                (line, "retention-missing.md"),
                "{key}"
            );
        }
        let one = [("register", "x".into()), ("count", 1.into())];
        assert_eq!(
            wording.word(Fi, "retention-missing-message", &one),
            Ok("Rekisterissä ”x” on yksi tietoryhmä, jonka säilytysaikaa ei kerrota.".into())
        );
        assert_eq!(
            wording.word(Fi, "retention-missing-remedy", &[]),
            Ok("Lisää `retention`.\n\n[Ohje](https://example.fi) kertoo lisää.".into())
        );
    }

    #[test]
    fn examples_are_read_as_patches() {
        let page = Page::parse("retention-missing", PAGE).expect("the page is right");
        let [failing, passing] = page.examples.as_slice() else { panic!("{:?}", page.examples) };
        assert_eq!((failing.kind, passing.kind), (ExampleKind::Failing, ExampleKind::Passing));
        assert_eq!(failing.prose, "A purpose loses its retention.");
        assert_eq!(PAGE.lines().nth(failing.line - 1), Some("registers/kuopio-jatkuva.yaml:"));
        let (name, edits) = &failing.patch.as_ref().unwrap().files[0];
        assert_eq!(name, "registers/kuopio-jatkuva.yaml");
        let item = serde_yaml::from_str("{ id: x }").expect("it is YAML");
        assert_eq!(
            edits,
            &[
                Edit::Remove("/retention/0".into()),
                Edit::Set("/purposes/0/text/fi".into(), "Teksti".into()),
                Edit::Add("/purposes".into(), item),
            ]
        );
        let because = "the section is empty".into();
        assert_eq!(
            failing.patch.as_ref().unwrap().also,
            [Also { rule: "notice-incomplete".into(), because }]
        );
        assert_eq!(passing.patch.as_ref().unwrap().files[1].1, [Edit::Text("id: new\n".into())]);
    }

    #[test]
    fn a_page_that_lacks_something_is_refused() {
        for (from, to, expected) in [
            ("# fi", "text\n# fi", "1: text outside any section"),
            ("# sv\n", "# sv\ntext\n", "35: text outside any section"),
            ("# sv\n", "# se\n", "34: pages have no section `se`"),
            ("# sv\n", "# fi\n", "34: section `fi` is there twice"),
            ("## remedy", "## remedies", "19: pages have no section `remedies`"),
            ("## message-then", "## message", "14: section `message` is there twice"),
            ("Lagringstid saknas", "", "36: section `title` has no text"),
            ("id: new\n```", "id: new", "96: a block of code does not end"),
        ] {
            let found = broken(from, to);
            let found = found.trim_start_matches("retention-missing.md:");
            assert_eq!(found, expected, "{from:?} -> {to:?}");
        }
    }

    #[test]
    fn every_language_has_every_section_that_one_has() {
        let cut =
            PAGE.find("# en").expect("it is there")..PAGE.find("# failing").expect("so is it");
        let mut page = PAGE.to_owned();
        page.replace_range(cut, "");
        let error = Page::parse("retention-missing", &page).expect_err("English is missing");
        assert_eq!(error.to_string(), "retention-missing.md:1: `# en` is missing");
        let message = "## message-then\n\nI registret ”{ $register }” saknades lagringstid.\n";
        assert!(broken(message, "").ends_with("`# sv` has no `## message-then`"));
    }

    #[test]
    fn a_patch_says_what_it_changes() {
        for (from, to, expected) in [
            ("  - remove: /retention/0", "  - remov: /retention/0", "unknown field `remov`"),
            ("    to: Teksti\n", "", "an edit is `remove`, `set` with `to`"),
            ("    because: the section is empty\n", "", "missing field `because`"),
            ("  - text: |\n      id: new", "  text: x", "registers/new.yaml: invalid type"),
        ] {
            let found = broken(from, to);
            assert!(found.contains(": not a patch: ") && found.contains(expected), "{found}");
            let block = if from.contains("new") { ":97:" } else { ":83:" };
            assert!(found.contains(block), "{found}");
        }
    }
}
