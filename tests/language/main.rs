//! Wording is strict, templates print what they should, and every mistake in a
//! template is found before anything is rendered.

mod checking;
mod rendering;
mod words;

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
