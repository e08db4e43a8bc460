//! Every mistake in a template is found before anything is rendered.

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
    accepts("{% set x %}{{ name }}{% endset %}{{ x | capital }}{{ name ~ '!' | quote }}");
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
    refuses("{% if nmae %}{% endif %}", "1:7: there is no variable `nmae`; did you mean `name`?");
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
    refuses("{% if summary %}{% endif %}{{ summary }}", &format!("1:31: {}", missing("summary")));
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
    refuses("{{ draft }}", "1:4: `draft` is true or false, and text or a whole number is needed");
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
fn text_with_markup_is_not_put_together_with_other_text() {
    let markup = "is text with markup, and text without markup is needed";
    refuses("{{ '- ' ~ t(key='plain') }}", &format!("1:11: `t(key='plain')` {markup}"));
    refuses("{% set x %}a{% endset %}{{ x ~ name | quote }}", &format!("1:28: `x` {markup}"));
    accepts("{{ [t(key='plain'), name] | list | capital }}{{ t(key='plain') | quote }}");
}

#[test]
fn text_that_a_message_both_prints_and_chooses_by_is_refused() {
    let ftl = "m = { $x ->\n [a] { $x }\n *[b] b\n }";
    let schema = schema_for!(View).to_value();
    let check = |text: &str| {
        let wording = wording(&[(Fi, "fi", ftl)]);
        check_templates(&[("n", text)], &[("n", &schema)], &wording)
    };
    let found = check("{{ t(key='m', x=name) }}");
    let problem = TemplateProblem::ChosenAndShown { key: "m".into(), argument: "x".into() };
    assert_eq!(found.first().map(|error| &error.problem), Some(&problem));
    assert_eq!(check("{{ t(key='m', x=count) }}"), []);
}

#[test]
fn names_of_the_engine_are_not_taken() {
    refuses("{% set loop = 1 %}", "1:8: `loop` is not used in our templates");
    refuses("{% for not in tags %}{% endfor %}", "1:8: `not` is not used in our templates");
    refuses("{{ t(key='plain', key='plain') }}", "1:19: `key` is already in use");
    refuses("{{ 1.5 }}", "1:5: `.` stands where the end of the braces is expected");
    refuses("{{ 'a\\x' }}", "1:4: `\\x` is not used in our templates");
    refuses(
        "{% component a(x: text) %}{% endcomponent %}",
        "1:19: `text` stands where string, integer, number, bool, array or map is expected",
    );
    refuses("{% component a() %}{% endcomponent b %}", "1:1: `component` is never closed");
}

#[test]
fn what_is_opened_is_closed() {
    refuses("a\n {{ name", "2:2: `{{` is never closed");
    refuses("{# a", "1:1: `{#` is never closed");
    refuses("{% if draft %}a", "1:1: `if` is never closed");
    refuses("{% for p in people %}a{% endif %}", "1:26: `endif` stands where endfor is expected");
    refuses("{{ 'a }}", "1:4: `'` is never closed");
    refuses("{% endif %}", "1:4: `endif` stands where a tag that opens is expected");
    refuses("{{ name name }}", "1:9: `name` stands where the end of the braces is expected");
}

#[test]
fn a_name_is_set_once() {
    refuses("{% set name = 'x' %}", "1:8: `name` is already in use");
    refuses("{% set x = 'a' %}{% set x = 'b' %}", "1:25: `x` is already in use");
    refuses("{% if draft %}{% set x = 1 %}{% endif %}{{ x }}", "1:44: there is no variable `x`");
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
    let text = RICH;
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

/// Everything that the subset has.
const RICH: &str = r#"{% component person(of, title: string) -%}
{{ title }}: {{ of.name }}{% if of.phone %} ({{ of.phone }}){% endif %}
{%- endcomponent person %}# {{ name }}
{% for p in people %}{{ loop.index }}. {{ <person of={p} title="Nimi" /> }}{% if not loop.last %}; {% endif %}{% endfor %}
{% if contact and contact.unit %}{{ contact.unit.name }}{% endif %}{% if not summary %} -{% endif %}
{% if retention.kind == "period" and retention.period %}{{ retention.period }}{% endif %}
{{ t(key="right-" ~ status) }}{% set who = "x" if draft else "y" %}{{ who }}"#;

/// `text` with a few characters removed, doubled or swapped, by a fixed sequence.
fn mangled(text: &str, random: &mut u64) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let mut below = |limit: usize| {
        *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (*random >> 33) as usize % limit
    };
    for _ in 0..=below(3) {
        let at = below(letters.len());
        match below(3) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, letters[at]),
            _ => letters.swap(at, at.saturating_sub(1)),
        }
    }
    letters.into_iter().collect()
}

#[test]
fn what_the_check_accepts_the_engine_renders_however_mangled() {
    let schema = schema_for!(View).to_value();
    let wording = Arc::new(three_languages());
    let bare = View { contact: None, since: None, people: Vec::new(), ..view() };
    let (mut random, mut accepted) = (1, 0);
    for _ in 0..4000 {
        let text = mangled(RICH, &mut random);
        if !check_templates(&[("n", &text)], &[("n", &schema)], &wording).is_empty() {
            continue;
        }
        accepted += 1;
        let templates = Templates::new(&[("n", &text)], &wording, escape)
            .unwrap_or_else(|error| panic!("{error}\n{text}"));
        for view in [&view(), &bare] {
            let rendered = templates.render("n", Sv, view);
            assert!(rendered.is_ok(), "{rendered:?}\n{text}");
        }
    }
    assert!((200..3000).contains(&accepted), "{accepted}");
}
