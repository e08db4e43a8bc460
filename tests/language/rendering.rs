//! Templates print what they should, in every language.

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
