//! Checks every template against the view it will be given, before anything is rendered.
//!
//! The engine takes an unknown path in an `if` or a comparison for false, so a
//! slip of the pen would silently drop a section of a legal text. This check reads
//! the templates itself. It knows a subset of the engine's language: `for`, `set`,
//! `if`, paths, comparisons, `~`, a few filters, the function `t`, components and
//! comments. Everything else is refused with its place, and within the subset
//! every path, filter, message and argument is known to be right.

mod expressions;
mod library;
mod parser;
mod shape;
mod syntax;
mod tokens;
mod values;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use self::library::{Library, Source};
use self::shape::{Kind, Schema, Shape, Text};
use self::walk::Walk;
use super::{Place, TemplateError, TemplateProblem, Wording};

/// What is wrong at a byte of a template.
type Mistake = (usize, TemplateProblem);

/// Everything that is wrong with the templates (name and text), each read with a
/// view of the JSON Schema that `views` names for it.
///
/// A later template replaces an earlier one of the same name. A template that no
/// view is named for has no variables: it defines components. Errors come in order
/// of template and place.
#[must_use]
pub fn check_templates(
    templates: &[(&str, &str)],
    views: &[(&str, &Value)],
    wording: &Wording,
) -> Vec<TemplateError> {
    let texts: BTreeMap<&str, &str> = templates.iter().copied().collect();
    let mut errors: BTreeSet<TemplateError> = unknown_views(&texts, views).collect();
    let mut parsed = Vec::new();
    for (name, text) in texts {
        match parser::parse(text) {
            Ok(template) => parsed.push((Source { name, text }, template)),
            Err((at, problem)) => {
                let place = Some(Place::in_text(name, text, at));
                errors.insert(TemplateError { place, problem });
            }
        }
    }
    // A component whose template cannot be read would be unknown everywhere.
    if errors.is_empty() {
        errors.extend(check(&parsed, views, wording));
    }
    errors.into_iter().collect()
}

/// What of its view each template reads, by the template's name; nothing of one that cannot be read.
///
/// Templates and views are given as to [`check_templates`].
#[must_use]
pub fn template_reads(
    templates: &[(&str, &str)],
    views: &[(&str, &Value)],
    wording: &Wording,
) -> BTreeMap<String, BTreeSet<String>> {
    let texts: BTreeMap<&str, &str> = templates.iter().copied().collect();
    let readable = |(name, text)| Some((Source { name, text }, parser::parse(text).ok()?));
    let parsed: Vec<_> = texts.into_iter().filter_map(readable).collect();
    let (library, _) = Library::new(&parsed, wording);
    let read = |(source, template): &(Source<'_>, syntax::Template<'_>)| {
        let (_, schema) = views.iter().find(|(name, _)| *name == source.name)?;
        let mut walk = Walk::new(&library, *source, Schema::new(schema));
        walk.block(&template.nodes);
        let read = walk.read.iter().map(|name| (*name).to_owned()).collect();
        Some((source.name.to_owned(), read))
    };
    parsed.iter().filter_map(read).collect()
}

fn unknown_views(
    texts: &BTreeMap<&str, &str>,
    views: &[(&str, &Value)],
) -> impl Iterator<Item = TemplateError> {
    views.iter().filter(|(name, _)| !texts.contains_key(name)).map(|(name, _)| TemplateError {
        place: None,
        problem: TemplateProblem::UnknownTemplate { name: (*name).to_owned() },
    })
}

fn check(
    templates: &[(Source<'_>, syntax::Template<'_>)],
    views: &[(&str, &Value)],
    wording: &Wording,
) -> Vec<TemplateError> {
    let (library, mut errors) = Library::new(templates, wording);
    let mut called = BTreeSet::new();
    for (source, template) in templates {
        let view = views.iter().find(|(name, _)| *name == source.name);
        let schema = Schema::new(view.map_or(&Value::Null, |(_, schema)| schema));
        let mut walk = Walk::new(&library, *source, schema);
        walk.block(&template.nodes);
        called.extend(walk.called);
        errors.extend(walk.errors);
    }
    errors.extend(uncalled(&library, &called));
    errors
}

/// What is wrong with components that nothing calls, as far as it can be known
/// without their arguments.
fn uncalled(library: &Library<'_>, called: &BTreeSet<&str>) -> Vec<TemplateError> {
    let mut errors = Vec::new();
    for (source, component) in library.components() {
        if called.contains(component.name.as_str()) {
            continue;
        }
        let mut walk = Walk::new(library, source, Schema::new(&Value::Null));
        let any = |name| (name, Shape::of(Kind::Any));
        let body = ("body", Shape::of(Kind::Text(Text::worded())));
        let arguments = component.parameters.iter().map(|p| any(p.name)).chain([body]).collect();
        walk.component(source, component, arguments);
        errors.extend(walk.errors);
    }
    errors
}
