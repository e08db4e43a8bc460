//! Wording is strict, templates print what they should, and every mistake in a
//! template is found before anything is rendered.

use std::io::Write;
use std::sync::Arc;

use schemars::{JsonSchema, schema_for};
use seloste::language::{
    Disparity, TemplateError, TemplateProblem, Templates, Value, Wording, WordingProblem,
    check_templates,
};
use seloste::text::Language::{self, En, Fi, Sv};
use serde::Serialize;

fn wording(resources: &[(Language, &str, &str)]) -> Wording {
    Wording::new(resources).expect("the wording is right")
}

/// The mistakes of one Finnish file, as they are printed.
fn mistakes(text: &str) -> Vec<String> {
    let found = Wording::new(&[(Fi, "fi.ftl", text)]).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
}

const FTL: &str = "\
greeting = Hei { $name }!
count = { $n ->
    [one] yksi rekisteri
   *[other] { $n } rekisteriä
}
plain = Tervetuloa
right-access = Oikeus saada pääsy tietoihin
right-erasure = Oikeus tulla unohdetuksi
force = { $force ->
    [may-disclose] **voidaan** luovuttaa
   *[discloses] luovutetaan
}
";

mod words {
    use super::*;

    #[test]
    fn a_message_is_worded_with_its_arguments_and_no_invisible_marks() {
        let wording = wording(&[(Fi, "fi.ftl", FTL)]);
        assert_eq!(
            wording.word(Fi, "greeting", &[("name", "Äiti".into())]),
            Ok("Hei Äiti!".into())
        );
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
            Err(WordingProblem::MissingArgument {
                key: "greeting".into(),
                argument: "name".into()
            })
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
        let wording = wording(&[
            (Fi, "built-in", "a = A\nb = { a } ja -"),
            (Fi, "workspace", "a = Oma { $x }"),
        ]);
        assert_eq!(wording.word(Fi, "b", &[("x", "1".into())]), Ok("Oma 1 ja -".into()));
        assert_eq!(wording.place(Fi, "a").map(|place| &*place.file), Some("workspace"));
        assert_eq!(wording.place(Fi, "b").map(|place| &*place.file), Some("built-in"));
    }

    #[test]
    fn parity_names_what_a_language_lacks_or_leaves_out() {
        let wording = wording(&[
            (Fi, "fi", "a = { $x } { $y }\nb = B\nc = C"),
            (Sv, "sv", "a = { $x }\nc = C"),
        ]);
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
}

#[derive(Serialize, JsonSchema)]
struct View {
    name: String,
    summary: Option<String>,
    count: i64,
    draft: bool,
    #[schemars(with = "Option<Date>")]
    since: Option<&'static str>,
    #[schemars(with = "Date")]
    published: &'static str,
    status: Status,
    people: Vec<Person>,
    tags: Vec<String>,
    contact: Option<Person>,
    retention: Retention,
}

/// A day, as the views write it.
type Date = seloste::text::Date;

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Status {
    /// Right of access.
    Access,
    /// Right to erasure.
    Erasure,
}

#[derive(Serialize, JsonSchema)]
struct Person {
    name: String,
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Unit>,
}

#[derive(Serialize, JsonSchema)]
struct Unit {
    name: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Retention {
    Period { period: String, start: String },
    Permanent { decision: String },
}

fn view() -> View {
    let person = |name: &str| Person { name: name.into(), phone: None, unit: None };
    View {
        name: "Työ*lupa*".into(),
        summary: None,
        count: 3,
        draft: false,
        since: Some("2026-11-22"),
        published: "2026-01-02",
        status: Status::Access,
        people: vec![person("A"), person("B_C")],
        tags: vec!["x".into(), "y*".into(), "z".into()],
        contact: Some(Person {
            name: "C".into(),
            phone: Some("1".into()),
            unit: Some(Unit { name: "U".into() }),
        }),
        retention: Retention::Period { period: "2 vuotta".into(), start: "alku".into() },
    }
}

/// A stand-in for the Markdown escape: a backslash before `*` and `_`.
fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    out.write_all(text.replace('*', "\\*").replace('_', "\\_").as_bytes())
}

fn three_languages() -> Wording {
    let sv = FTL.replace("Hei", "Hej");
    let en = FTL.replace("Hei", "Hello");
    wording(&[(Fi, "fi.ftl", FTL), (Sv, "sv.ftl", &sv), (En, "en.ftl", &en)])
}

mod rendering {
    use super::*;

    fn render(language: Language, text: &str) -> Result<String, TemplateError> {
        let wording = Arc::new(three_languages());
        let templates = Templates::new(&[("notice.md", text)], &wording, escape)?;
        templates.render("notice.md", language, &view())
    }

    fn rendered(text: &str) -> String {
        render(Fi, text).expect("it renders")
    }

    #[test]
    fn values_are_escaped_and_the_templates_own_text_is_not() {
        assert_eq!(rendered("*{{ name }}*"), "*Työ\\*lupa\\**");
    }

    #[test]
    fn a_message_keeps_its_markup_and_its_arguments_are_escaped_once() {
        assert_eq!(rendered(r#"{{ t(key="greeting", name=name) }}"#), "Hei Työ\\*lupa\\*!");
        let nested = r#"{{ t(key="greeting", name=t(key="greeting", name=name)) }}"#;
        assert_eq!(rendered(nested), "Hei Hei Työ\\*lupa\\*!!");
        let chosen = r#"{{ t(key="force", force="may-disclose") }}"#;
        assert_eq!(rendered(chosen), "**voidaan** luovuttaa");
    }

    #[test]
    fn the_same_templates_speak_every_language() {
        let text = r#"{{ t(key="greeting", name="x") }} {{ since | date }} {{ tags | list }}"#;
        let all = Language::ALL.map(|language| render(language, text).expect("it renders"));
        assert_eq!(
            all,
            [
                "Hei x! 22.11.2026 x, y\\* ja z",
                "Hej x! 22.11.2026 x, y\\* och z",
                "Hello x! 22 November 2026 x, y\\* and z",
            ]
        );
    }

    #[test]
    fn filters_write_as_the_language_does() {
        let text = "{{ 12345 | number }} {{ 'x_' | quote }} {{ 'äiti KEHA' | capital }}";
        assert_eq!(rendered(text), "12\u{a0}345 ”x\\_” Äiti KEHA");
        let text = "{{ [t(key='plain'), 'a*'] | list }}";
        assert_eq!(rendered(text), "Tervetuloa ja a\\*");
    }

    #[test]
    fn an_undefined_variable_is_an_error_with_its_place() {
        let error = render(Fi, "rivi\n{{ nmae }}").expect_err("it is undefined");
        assert_eq!(error.place.map(|place| place.to_string()), Some("notice.md:2:4".into()));
        let error = render(Fi, "{{ t(key=\"nothing\") }}").expect_err("no such message");
        let TemplateProblem::Engine { text } = error.problem else { panic!("{error}") };
        assert!(text.contains("there is no message `nothing`"), "{text}");
    }

    #[test]
    fn an_unknown_template_or_language_is_an_error() {
        let wording = Arc::new(wording(&[(Fi, "fi.ftl", FTL)]));
        let templates = Templates::new(&[("a", "A")], &wording, escape).expect("they parse");
        assert_eq!(templates.render("a", Fi, &view()), Ok("A".into()));
        for (name, language) in [("b", Fi), ("a", Sv)] {
            let error = templates.render(name, language, &view()).expect_err("unknown");
            assert!(matches!(error.problem, TemplateProblem::UnknownTemplate { .. }), "{error}");
        }
    }

    #[test]
    fn a_later_template_overrides_an_earlier_one() {
        let wording = Arc::new(three_languages());
        let both = [("a", "built in"), ("a", "own")];
        let templates = Templates::new(&both, &wording, escape).expect("they parse");
        assert_eq!(templates.render("a", Fi, &view()), Ok("own".into()));
    }

    #[test]
    fn templates_are_shared_between_threads() {
        let wording = Arc::new(three_languages());
        let text = r#"{{ t(key="count", n=count) }}"#;
        let templates = Templates::new(&[("a", text)], &wording, escape).expect("they parse");
        let render = || templates.render("a", Fi, &view()).expect("it renders");
        let all: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(render)).collect();
            threads.into_iter().map(|thread| thread.join().expect("it ends")).collect()
        });
        assert_eq!(all, ["3 rekisteriä"; 4]);
    }
}

mod checking {
    use super::*;

    fn check(text: &str) -> Vec<String> {
        let schema = schema_for!(View).to_value();
        let found =
            check_templates(&[("notice.md", text)], &[("notice.md", &schema)], &three_languages());
        found.iter().map(ToString::to_string).collect()
    }

    fn accepts(text: &str) {
        assert_eq!(check(text), [""; 0], "{text}");
    }

    /// The first mistake, without the name of the template.
    fn refuses(text: &str, expected: &str) {
        let found = check(text);
        let first = found.first().map(|error| error.trim_start_matches("notice.md:"));
        assert_eq!(first, Some(expected), "{text}\n{found:?}");
    }

    #[test]
    fn every_known_path_is_accepted() {
        accepts("{# {{ anything }} #}{{ name }} {{ count }} { % {{- name -}} }");
        accepts("{% for p in people %}{{ loop.index }}. {{ p.name }}{% endfor %}");
        accepts("{% for p in people %}{% if not loop.last %}, {% endif %}{% else %}-{% endfor %}");
        accepts("{% set first = people | length %}{{ first }}");
        accepts("{% set x %}{{ name }}{% endset %}{{ x ~ '!' | capital }}");
        accepts("{{ tags | list }} {{ tags | join(sep=', ') }} {{ ['a', name] | list }}");
        accepts("{% if draft or count > 2 and not draft %}{{ 'a' if draft else name }}{% endif %}");
        accepts("{{ published | date }} {{ count | number }} {{ name | quote }}");
    }

    #[test]
    fn an_unknown_name_is_told_with_its_place_and_the_nearest_name() {
        refuses("{{ nmae }}", "1:4: there is no variable `nmae`; did you mean `name`?");
        refuses(
            "ä\n{% for p in people %}ö {{ p.nmae }}{% endfor %}",
            "2:29: `p` has no field `nmae`; did you mean `name`?",
        );
        refuses(
            "{% if nmae %}{% endif %}",
            "1:7: there is no variable `nmae`; did you mean `name`?",
        );
        refuses(
            "{% if contact and contact.nmae == 'x' %}{% endif %}",
            "1:27: `contact` has no field `nmae`; did you mean `name`?",
        );
        refuses("{{ name.x }}", "1:9: `name` is text, and a record is needed");
        refuses("{% for p in people %}{% endfor %}{{ p.name }}", "1:37: there is no variable `p`");
        refuses("{{ loop.index }}", "1:4: there is no variable `loop`");
        refuses(
            "{% for p in people %}{{ loop.indx }}{% endfor %}",
            "1:30: `loop` has no field `indx`; did you mean `index`?",
        );
        refuses("{{ __tera_context }}", "1:4: there is no variable `__tera_context`");
    }

    #[test]
    fn what_may_be_missing_is_printed_only_where_it_was_asked_for() {
        let missing =
            |path: &str| format!("`{path}` may be missing; use it inside `{{% if {path} %}}`");
        refuses("{{ summary }}", &format!("1:4: {}", missing("summary")));
        refuses("{{ contact.name }}", &format!("1:4: {}", missing("contact")));
        refuses("{% if contact.name %}{% endif %}", &format!("1:7: {}", missing("contact")));
        refuses("{{ since | date }}", &format!("1:4: {}", missing("since")));
        refuses("{{ t(key='greeting', name=summary) }}", &format!("1:27: {}", missing("summary")));
        refuses(
            "{% if summary %}{% endif %}{{ summary }}",
            &format!("1:31: {}", missing("summary")),
        );
        refuses(
            "{% if contact %}{{ contact.phone }}{% endif %}",
            &format!("1:20: {}", missing("contact.phone")),
        );
        refuses(
            "{% if contact %}{{ contact.unit.name }}{% endif %}",
            &format!("1:20: {}", missing("contact.unit")),
        );
        refuses(
            "{% if summary or draft %}{{ summary }}{% endif %}",
            &format!("1:29: {}", missing("summary")),
        );
        refuses("{{ retention.period }}", &format!("1:4: {}", missing("retention.period")));
    }

    #[test]
    fn an_if_proves_that_a_value_is_there() {
        accepts("{% if summary %}{{ summary }}{% endif %}");
        accepts("{% if not summary %}-{% else %}{{ summary }}{% endif %}");
        accepts("{% if not summary %}-{% elif draft %}{{ summary }}{% endif %}");
        accepts("{% if contact and contact.phone %}{{ contact.phone }}{% endif %}");
        accepts("{% if contact and contact.unit and contact.unit.name %}x{% endif %}");
        accepts("{% if not contact or contact.phone %}x{% endif %}");
        accepts("{% if contact %}{% set c = contact %}{{ c.name }}{% endif %}");
        accepts("{% set c = contact %}{% if c %}{{ c.name }}{% endif %}");
        accepts("{{ summary if summary else name }}");
        accepts("{% if summary == 'x' %}{{ summary }}{% endif %}");
        accepts("{% if summary in ['x', 'y'] %}{{ summary }}{% endif %}");
        accepts("{% if retention.period %}{{ retention.period }}{% endif %}");
        accepts("{% for p in people %}{% if p.unit %}{{ p.unit.name }}{% endif %}{% endfor %}");
    }

    #[test]
    fn a_proof_for_one_item_is_none_for_another() {
        let two = "{% for p in people %}{% if p.phone %}\
                   {% for q in people %}{{ q.phone }}{% endfor %}{% endif %}{% endfor %}";
        assert!(check(two).iter().any(|error| error.contains("`q.phone` may be missing")));
    }

    #[test]
    fn a_value_is_used_as_what_it_is() {
        refuses("{{ people }}", "1:4: `people` is a list, and text or a whole number is needed");
        refuses(
            "{{ draft }}",
            "1:4: `draft` is true or false, and text or a whole number is needed",
        );
        refuses(
            "{{ retention }}",
            "1:4: `retention` is a record, and text or a whole number is needed",
        );
        refuses("{% for x in name %}{% endfor %}", "1:13: `name` is text, and a list is needed");
        refuses("{{ name | date }}", "1:4: `name` is text, and a date is needed");
        refuses("{{ people | list }}", "1:4: `people` is a list, and a list of texts is needed");
        refuses(
            "{% if count == 'x' %}{% endif %}",
            "1:16: `'x'` is text, and a whole number is needed",
        );
        refuses("{{ name | number }}", "1:4: `name` is text, and a whole number is needed");
    }

    #[test]
    fn a_comparison_that_is_never_true_is_refused() {
        accepts("{% if status == 'access' %}{% endif %}");
        accepts("{% if retention.kind == 'permanent' %}{% endif %}");
        refuses(
            "{% if status == 'acces' %}{% endif %}",
            "1:17: it is never \"acces\"; did you mean `access`?",
        );
        refuses(
            "{% if retention.kind in ['period', 'permament'] %}{% endif %}",
            "1:36: it is never \"permament\"; did you mean `permanent`?",
        );
    }

    #[test]
    fn a_message_is_asked_for_by_a_key_that_is_known() {
        accepts("{{ t(key='plain') }}{{ t(key='right-' ~ status) }}");
        accepts("{{ t(key='plain' if draft else 'right-access') }}");
        accepts("{% for k in ['plain', 'right-access'] %}{{ t(key=k) }}{% endfor %}");
        refuses(
            "{{ t(key='plian') }}",
            "1:10: no language has the message `plian`; did you mean `plain`?",
        );
        refuses("{{ t(key=name) }}", "1:10: the message's key must be known beforehand");
        refuses("{{ t() }}", "1:4: `t` needs the argument `key`");
        let found = check("{{ t(key='righ-' ~ status) }}");
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_message_gets_just_the_arguments_it_takes() {
        accepts("{{ t(key='greeting', name=name) }}{{ t(key='count', n=count) }}");
        refuses("{{ t(key='greeting') }}", "1:4: message `greeting` needs the argument `name`");
        refuses("{{ t(key='plain', name=name) }}", "1:4: message `plain` takes no argument `name`");
        refuses(
            "{{ t(key='greeting', name=draft) }}",
            "1:27: `draft` is true or false, and text or a whole number is needed",
        );
    }

    #[test]
    fn what_is_outside_the_subset_is_refused_with_its_place() {
        for (text, expected) in [
            ("\n{% include 'x' %}", "2:4: `include` is not used in our templates"),
            ("{% import 'x' as x %}", "1:4: `import` is not used in our templates"),
            ("{% extends 'x' %}", "1:4: `extends` is not used in our templates"),
            ("{% block x %}{% endblock %}", "1:4: `block` is not used in our templates"),
            ("{% raw %}{{ x }}{% endraw %}", "1:4: `raw` is not used in our templates"),
            ("{% macro x() %}{% endmacro %}", "1:4: `macro` is not used in our templates"),
            ("{% set_global x = 1 %}", "1:4: `set_global` is not used in our templates"),
            ("{% filter upper %}{% endfilter %}", "1:4: `filter` is not used in our templates"),
            (
                "{% for k, v in people %}{% endfor %}",
                "1:11: `for key, value` is not used in our templates",
            ),
            ("{{ people[0].name }}", "1:10: `[` is not used in our templates"),
            ("{{ contact?.name }}", "1:11: `?.` is not used in our templates"),
            ("{{ count + 1 }}", "1:10: `+` is not used in our templates"),
            ("{% if summary is defined %}{% endif %}", "1:15: `is` is not used in our templates"),
            ("{{ none }}", "1:4: `none` is not used in our templates"),
            ("{{ {'a': 1} }}", "1:4: `{` is not used in our templates"),
            ("{{ [p for p in people] | list }}", "1:7: `for` is not used in our templates"),
            ("{{ name | safe }}", "1:4: there is no filter `safe`"),
            (
                "{{ summary | default(value='x') }}",
                "1:4: `summary` may be missing; use it inside `{% if summary %}`",
            ),
            ("{{ name | qoute }}", "1:4: there is no filter `qoute`; did you mean `quote`?"),
            ("{{ range(end=3) }}", "1:4: there is no function `range`"),
            ("{{ tags | join(by=', ') }}", "1:16: `join` takes no argument `by`"),
        ] {
            refuses(text, expected);
        }
    }

    #[test]
    fn what_is_opened_is_closed() {
        refuses("a\n {{ name", "2:2: `{{` is never closed");
        refuses("{# a", "1:1: `{#` is never closed");
        refuses("{% if draft %}a", "1:1: `if` is never closed");
        refuses(
            "{% for p in people %}a{% endif %}",
            "1:26: `endif` stands where endfor is expected",
        );
        refuses("{{ 'a }}", "1:4: `'` is never closed");
        refuses("{% endif %}", "1:4: `endif` stands where a tag that opens is expected");
        refuses("{{ name name }}", "1:9: `name` stands where the end of the braces is expected");
    }

    #[test]
    fn a_name_is_set_once() {
        refuses("{% set name = 'x' %}", "1:8: `name` is already in use");
        refuses("{% set x = 'a' %}{% set x = 'b' %}", "1:25: `x` is already in use");
        refuses(
            "{% if draft %}{% set x = 1 %}{% endif %}{{ x }}",
            "1:44: there is no variable `x`",
        );
    }

    #[test]
    fn a_component_is_checked_with_what_it_is_called_with() {
        let person = "{% component person(of, title: string, level = 2) %}\
                      {{ title }} {{ of.name }} {{ level }}{% endcomponent person %}";
        accepts(&format!(
            "{person}{{% for p in people %}}{{{{ <person of={{p}} title=\"T\" /> }}}}{{% endfor %}}"
        ));
        refuses(
            &format!("{person}{{{{ <person of={{retention}} title={{name}} /> }}}}"),
            "1:71: `of` has no field `name`",
        );
        refuses(
            &format!("{person}{{{{ <person of={{contact}} title=\"T\" /> }}}}"),
            "1:68: `of` may be missing; use it inside `{% if of %}`",
        );
        refuses(
            &format!("{person}{{{{ <person title=\"T\" /> }}}}"),
            "1:115: `person` needs the argument `of`",
        );
        refuses(
            &format!("{person}{{{{ <person of={{people}} title={{count}} /> }}}}"),
            "1:71: `of` is a list, and a record is needed",
        );
        refuses(
            &format!("{person}{{{{ <persn of={{people}} /> }}}}"),
            "1:115: there is no component `persn`; did you mean `person`?",
        );
    }

    #[test]
    fn a_component_with_a_body_sees_it_and_nothing_of_its_caller() {
        let boxed = "{% component note() %}{{ body }}{% endcomponent %}";
        accepts(&format!("{boxed}{{% <note> %}}{{{{ name }}}}{{% </note> %}}"));
        refuses(&format!("{boxed}{{{{ <note /> }}}}"), "1:26: there is no variable `body`");
        let blind = "{% component note() %}{{ name }}{% endcomponent %}{{ <note /> }}";
        refuses(blind, "1:26: there is no variable `name`");
        let round = "{% component a() %}{{ <a /> }}{% endcomponent %}{{ <a /> }}";
        refuses(round, "1:20: component `a` calls itself");
    }

    #[test]
    fn a_component_that_nothing_calls_is_read_all_the_same() {
        let text = "{% component a(x) %}{{ x.y }}{{ t(key='nothing') }}{% endcomponent %}";
        refuses(text, "1:39: no language has the message `nothing`");
    }

    #[test]
    fn components_are_shared_and_defined_once() {
        let schema = schema_for!(View).to_value();
        let a = ("a.md", "{% component c(x) %}{{ x }}{% endcomponent %}");
        let notice = ("notice.md", "{{ <c x={people} /> }}");
        let check = |templates: &[(&str, &str)]| {
            let views = [("notice.md", &schema)];
            let found = check_templates(templates, &views, &three_languages());
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            check(&[a, notice]),
            ["a.md:1:24: `x` is a list, and text or a whole number is needed"]
        );
        let twice = check(&[a, ("b.md", a.1), ("notice.md", "")]);
        assert_eq!(twice, ["b.md:1:14: component `c` is already defined at a.md:1:14"]);
        assert_eq!(check(&[a]), ["there is no template `notice.md`"]);
    }

    #[test]
    fn what_the_check_accepts_the_engine_renders() {
        let text = r#"{% component person(of, title: string) -%}
{{ title }}: {{ of.name }}{% if of.phone %} ({{ of.phone }}){% endif %}
{%- endcomponent person %}# {{ name }}
{% for p in people %}{{ loop.index }}. {{ <person of={p} title="Nimi" /> }}{% if not loop.last %}; {% endif %}{% endfor %}
{% if contact and contact.unit %}{{ contact.unit.name }}{% endif %}{% if not summary %} -{% endif %}
{% if retention.kind == "period" and retention.period %}{{ retention.period }}{% endif %}
{{ t(key="right-" ~ status) }}{% set who = "x" if draft else "y" %}{{ who }}"#;
        accepts(text);
        let wording = Arc::new(three_languages());
        let templates = Templates::new(&[("n", text)], &wording, escape).expect("they parse");
        let expected = "# Työ\\*lupa\\*\n1. Nimi: A; 2. Nimi: B\\_C\nU -\n2 vuotta\n\
                        Oikeus saada pääsy tietoihiny";
        assert_eq!(templates.render("n", Fi, &view()), Ok(expected.into()));
        let retention = Retention::Permanent { decision: "1/2026".into() };
        let other = View { status: Status::Erasure, retention, contact: None, ..view() };
        let expected = "# Työ\\*lupa\\*\n1. Nimi: A; 2. Nimi: B\\_C\n -\n\n\
                        Oikeus tulla unohdetuksiy";
        assert_eq!(templates.render("n", Fi, &other), Ok(expected.into()));
    }
}
