//! The template engine: Tera, bound to a language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, ReportError, State, StringInput, Tera, TeraResult};

use super::wording::Use;
use super::{Place, TemplateError, TemplateProblem, Value, Wording, format};
use crate::text::{Date, Language, Position};

/// Writes a value so that nothing in it is markup of the template's format.
pub type Escape = fn(&str, &mut dyn Write) -> std::io::Result<()>;

/// The filters that templates may use; `length` and `join` are the engine's own.
pub(super) const FILTERS: [&str; 8] =
    ["capital", "date", "join", "length", "list", "number", "quote", "stop"];

/// Templates, parsed once and ready for every language.
///
/// In a template, `{{ path }}` prints a value escaped, and `{{ t(key="…", name=path) }}`
/// prints a message of the wording in the language of the document, its arguments
/// escaped. Can be shared between threads.
pub struct Templates {
    engines: BTreeMap<Language, Tera>,
}

/// What a template is filled with, ready for the engine: several templates of one document draw
/// from it.
#[derive(Debug)]
pub struct Filling(Context);

impl Filling {
    /// What templates draw from `view`.
    ///
    /// # Errors
    ///
    /// The view is no mapping.
    pub fn new<V: Serialize + ?Sized>(view: &V) -> Result<Self, TemplateError> {
        Context::from_serialize(view).map(Self).map_err(|error| typed(&error))
    }
}

impl Templates {
    /// Parses the templates: name and text. A later template replaces an earlier
    /// one of the same name, so a workspace overrides single templates.
    ///
    /// Check them first with [`check_templates`](super::check_templates): the engine
    /// takes an unknown path in an `if` for false.
    ///
    /// # Errors
    ///
    /// The first template that the engine cannot read.
    pub fn new(
        templates: &[(&str, &str)],
        wording: &Arc<Wording>,
        escape: Escape,
    ) -> Result<Self, TemplateError> {
        let mut parsed = Tera::new();
        parsed.set_escape_fn(escape);
        // Every name ends in the empty suffix: there is no template without escaping.
        parsed.autoescape_on([""]);
        // The engine asks for every function when it parses, whatever the language.
        bind(&mut parsed, Language::Fi, wording);
        parsed.add_raw_templates(templates.iter().copied()).map_err(|error| typed(&error))?;
        let engine = |language| {
            let mut engine = parsed.clone();
            bind(&mut engine, language, wording);
            (language, engine)
        };
        Ok(Self { engines: wording.languages().map(engine).collect() })
    }

    /// The text that template `name` makes of `view` in `language`.
    ///
    /// # Errors
    ///
    /// There is no such template or no wording in the language, a variable is
    /// undefined, or a message does not fit its arguments.
    pub fn render<V: Serialize + ?Sized>(
        &self,
        name: &str,
        language: Language,
        view: &V,
    ) -> Result<String, TemplateError> {
        self.fill(name, language, &Filling::new(view)?)
    }

    /// The same of what has been made ready once for several templates.
    ///
    /// # Errors
    ///
    /// As above.
    pub fn fill(
        &self,
        name: &str,
        language: Language,
        filling: &Filling,
    ) -> Result<String, TemplateError> {
        let unknown = || TemplateError {
            place: None,
            problem: TemplateProblem::UnknownTemplate { name: format!("{name} ({language})") },
        };
        let engine = self.engines.get(&language).ok_or_else(unknown)?;
        engine.render(name, &filling.0).map_err(|error| typed(&error))
    }
}

impl fmt::Debug for Templates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.engines.keys()).finish()
    }
}

/// Gives the engine the functions and filters of one language.
fn bind(engine: &mut Tera, language: Language, wording: &Arc<Wording>) {
    let wording = Arc::clone(wording);
    engine.register_function("t", move |arguments: Kwargs, state: &State<'_>| {
        message(&wording, language, &arguments, state)
    });
    engine.register_filter("date", move |day: &str, _: Kwargs, _: &State<'_>| {
        day.parse::<Date>().map(|day| format::date(language, day)).map_err(tera::Error::message)
    });
    engine.register_filter("number", move |number: i64, _: Kwargs, _: &State<'_>| {
        format::number(language, number)
    });
    engine.register_filter("list", move |items: &[tera::Value], _: Kwargs, state: &State<'_>| {
        joined(language, items, state)
    });
    engine.register_filter("quote", move |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        text.inherit_safety(format::quoted(language, text.as_str()))
    });
    engine.register_filter("capital", |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        text.inherit_safety(format::capitalised(text.as_str()))
    });
    engine.register_filter("stop", |text: StringInput<'_>, _: Kwargs, _: &State<'_>| {
        format::missing_stop(text.as_str())
    });
}

/// `t(key="…", …)`: the message is the template's own text, so it is not escaped;
/// its arguments are.
fn message(
    wording: &Wording,
    language: Language,
    arguments: &Kwargs,
    state: &State<'_>,
) -> TeraResult<tera::Value> {
    let key = arguments.must_get::<&str>("key")?;
    let mut values = Vec::new();
    for (name, value) in arguments.iter() {
        if let Some(name) = name.as_str().filter(|name| *name != "key") {
            let usage = wording.use_of(language, key, name);
            values.push((name, argument(key, name, value, usage, state)?));
        }
    }
    // The engine's order is that of a hash table.
    values.sort_by_key(|(name, _)| *name);
    let text = wording.word(language, key, &values).map_err(tera::Error::message)?;
    Ok(tera::Value::safe_string(&barred(&text)))
}

/// The message with its bars escaped: in a table they would end the cell.
fn barred(text: &str) -> Cow<'_, str> {
    if !text.contains('|') {
        return text.into();
    }
    text.replace("\\|", "|").replace('|', "\\|").into()
}

fn argument<'v>(
    key: &str,
    name: &str,
    value: &'v tera::Value,
    usage: Option<Use>,
    state: &State<'_>,
) -> TeraResult<Value<'v>> {
    if let Some(number) = value.as_i64() {
        return Ok(Value::Number(number));
    }
    let Some(text) = value.as_str() else {
        let kind = value.kind();
        return Err(tera::Error::message(format!("`{name}` of `{key}` is {kind:?}, not text")));
    };
    // What only chooses a variant is compared with the variants' names as it is.
    if usage == Some(Use::Chosen) {
        return Ok(text.into());
    }
    let escaped = state.escape_if_needed(value)?;
    if usage == Some(Use::Both) && escaped != text {
        let (key, argument) = (key.to_owned(), name.to_owned());
        let problem = TemplateProblem::ChosenAndShown { key, argument };
        return Err(tera::Error::message(problem));
    }
    Ok(escaped.into())
}

/// The items as the language lists them; safe if any item is, and then all are.
fn joined(language: Language, items: &[tera::Value], state: &State<'_>) -> TeraResult<tera::Value> {
    if items.iter().any(|item| item.is_string() && item.is_safe()) {
        let escaped: Vec<String> =
            items.iter().map(|item| state.escape_if_needed(item)).collect::<TeraResult<_>>()?;
        return Ok(tera::Value::safe_string(&format::list(language, &escaped)));
    }
    let plain: Vec<String> = items.iter().map(ToString::to_string).collect();
    Ok(tera::Value::from(format::list(language, &plain)))
}

fn typed(error: &tera::Error) -> TemplateError {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateError {
            place: Some(place(report)),
            problem: TemplateProblem::Engine { text: report.message().to_owned() },
        },
        ErrorKind::TemplateNotFound(name) => TemplateError {
            place: None,
            problem: TemplateProblem::UnknownTemplate { name: name.clone() },
        },
        other => TemplateError {
            place: None,
            problem: TemplateProblem::Engine { text: other.to_string() },
        },
    }
}

/// The engine counts lines from 1 and columns from 0.
fn place(report: &ReportError) -> Place {
    let span = report.span();
    let position = Position { line: span.start_line, column: span.start_col + 1 };
    Place { file: report.filename().into(), position }
}
