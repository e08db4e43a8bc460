//! Shape: what the JSON Schema has against a file, said in the reader's terms.
//!
//! Messages are built from the kind of an error, never from the validator's own text.

use std::collections::BTreeMap;

use jsonschema::error::{TypeKind, ValidationErrorKind as Fault};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;

use super::id::{ID_PATTERN, has_id_form};
use super::localized::TEXT_PATTERN;
use super::references::Guide;
use crate::diagnostic::{Argument, Diagnostic, Severity};
use crate::language::nearest;
use crate::law::CountryCode;
use crate::text::yaml::{Kind, Node, Yaml};
use crate::text::{Date, Span};

/// How many fields of one mapping that do not belong there are told one by one: somebody who has
/// pasted a table into a file needs to be told so, and not a hundred thousand times.
const MOST_UNKNOWN: usize = 100;

/// A schema ready to validate trees.
pub(crate) struct Shape {
    /// The schema as JSON; its patterns are formats.
    schema: Value,
    validator: Validator<Yaml>,
    /// Where its files declare, refer and cite.
    pub(crate) guide: Guide,
}

impl Shape {
    /// Compiles `schema`; the forms of [`super::value`] and the law become its formats.
    pub(crate) fn new(mut schema: Value) -> Option<Self> {
        patterns_to_formats(&mut schema);
        let mut options = jsonschema::options_for::<Yaml>()
            .should_validate_formats(true)
            .with_format("date", |text: &str| text.parse::<Date>().is_ok_and(Date::is_likely))
            .with_format("provision", |text: &str| text.parse::<crate::law::Provision>().is_ok())
            .with_format("act", |text: &str| text.parse::<crate::law::Act>().is_ok())
            .with_format("id", has_id_form)
            .with_format("text", |text: &str| text.chars().any(|c| !c.is_whitespace()))
            .with_format("country", |text: &str| text.parse::<CountryCode>().is_ok());
        for form in &super::value::FORMS {
            options = options.with_format(form.name, form.fits);
        }
        let validator = options.build(&schema).ok()?;
        let guide = Guide::new(&schema);
        Some(Self { schema, validator, guide })
    }

    /// Everything that is wrong with the shape of `root`, the tree of `text`, in the order of the
    /// file.
    pub(crate) fn faults(&self, text: &str, root: &Node<'_>) -> Vec<Diagnostic> {
        if self.validator.is_valid(root) {
            return Vec::new();
        }
        let mut faults = Faults { schema: &self.schema, text, root, found: Vec::new() };
        for error in self.validator.iter_errors(root) {
            faults.add(&error);
        }
        let mut found = faults.found;
        found.sort_by_key(|finding| (finding.span, finding.code));
        found.dedup();
        found
    }
}

/// Editors are given a pattern for what our own functions say too, and say without a regular
/// expression, whose making takes longer than the check of a whole workspace.
fn patterns_to_formats(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(format) = fields.get("pattern").and_then(format_of) {
                fields.remove("pattern");
                fields.insert("format".to_owned(), format.into());
            }
            fields.values_mut().for_each(patterns_to_formats);
        }
        Value::Array(items) => items.iter_mut().for_each(patterns_to_formats),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The format that says what `pattern` says; none for a field of that name, or an unknown pattern.
fn format_of(pattern: &Value) -> Option<&'static str> {
    match pattern.as_str()? {
        ID_PATTERN => Some("id"),
        CountryCode::PATTERN => Some("country"),
        TEXT_PATTERN => Some("text"),
        _ => None,
    }
}

struct Faults<'a> {
    schema: &'a Value,
    text: &'a str,
    root: &'a Node<'a>,
    found: Vec<Diagnostic>,
}

impl Faults<'_> {
    fn add(&mut self, error: &ValidationError<'_>) {
        let pointer = error.instance_path().as_str();
        match error.kind() {
            Fault::AdditionalProperties { unexpected } => self.unknown_fields(error, unexpected),
            Fault::Required { property } => self.missing(pointer, property),
            Fault::Enum { options } => self.unknown_value(pointer, &texts(options)),
            Fault::Type { kind } => {
                let expected = expected(kind);
                let term = match expected.first() {
                    Some(&"mapping") if is_localized(error) => "shape-localized",
                    Some(shape) => shape_term(shape),
                    None => "shape-text",
                };
                self.wrong_kind(pointer, term, expected.contains(&"text"));
            }
            Fault::Format { format } => self.wrong_form(pointer, format),
            Fault::AnyOf { context } | Fault::OneOfNotValid { context } => {
                self.branches(pointer, context);
            }
            Fault::Constant { expected_value } => {
                self.unknown_value(pointer, &texts(expected_value));
            }
            Fault::MinItems { .. } | Fault::MinLength { .. } | Fault::MinProperties { .. } => {
                self.form(pointer, "short");
            }
            Fault::MaxLength { .. } => self.form(pointer, "id"),
            _ => self.form(pointer, ""),
        }
    }

    fn unknown_fields(&mut self, error: &ValidationError<'_>, unexpected: &[String]) {
        let pointer = error.instance_path().as_str();
        let known = self.fields_beside(error.schema_path().as_str());
        let root = self.root;
        let present = root.at(pointer).map(keys).unwrap_or_default();
        let free: Vec<&str> =
            known.iter().map(String::as_str).filter(|one| !present.contains_key(one)).collect();
        let place = |field: &str| present.get(field).copied();
        let (told, more) = unexpected.split_at(unexpected.len().min(MOST_UNKNOWN));
        for field in told {
            let span = place(field).unwrap_or_else(|| self.first_line());
            let mut arguments = vec![("field", Argument::from(field.as_str()))];
            let variant = match nearest(field, free.iter().copied()) {
                Some(near) => {
                    arguments.push(("suggestion", near.into()));
                    "suggestion"
                }
                None => "",
            };
            arguments.push(("fields", Argument::List(known.clone())));
            self.report("field-unknown", variant, span, arguments);
        }
        if let Some(first) = more.first() {
            let span = place(first).unwrap_or_else(|| self.first_line());
            let count = Argument::Number(i64::try_from(more.len()).unwrap_or(i64::MAX));
            let arguments = vec![("field", first.as_str().into()), ("count", count)];
            self.report("field-unknown", "more", span, arguments);
        }
    }

    /// The fields of the object schema whose `additionalProperties` lies at `path`.
    fn fields_beside(&self, path: &str) -> Vec<String> {
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        let fields = self.schema.pointer(parent).and_then(|schema| schema.get("properties"));
        let fields = fields.and_then(Value::as_object);
        fields.map(|fields| fields.keys().cloned().collect()).unwrap_or_default()
    }

    fn missing(&mut self, pointer: &str, property: &Value) {
        let field = property.as_str().unwrap_or_default();
        let key = self.key(pointer);
        let span = if pointer.is_empty() { self.first_line() } else { key };
        self.report("field-missing", "", span, vec![("field", field.into())]);
    }

    fn unknown_value(&mut self, pointer: &str, known: &[String]) {
        let Some(node) = self.root.at(pointer) else { return };
        let Kind::Str(text) = &node.kind else {
            return self.wrong_kind(pointer, "shape-text", true);
        };
        let options: Vec<&str> = known.iter().map(String::as_str).collect();
        let mut arguments = vec![("value", Argument::from(text.as_ref()))];
        let variant = match nearest(text, options.iter().copied()) {
            Some(near) => {
                arguments.push(("suggestion", near.into()));
                "suggestion"
            }
            None => "",
        };
        arguments.push(("values", Argument::List(known.to_vec())));
        let span = node.span;
        self.report("value-unknown", variant, span, arguments);
    }

    /// `expected` is the key of the word for what belongs there.
    fn wrong_kind(&mut self, pointer: &str, expected: &'static str, wants_text: bool) {
        let Some(node) = self.root.at(pointer) else { return };
        if self.is_refused(node) {
            return;
        }
        let (variant, span) = match &node.kind {
            Kind::Null => ("empty", self.key(pointer)),
            Kind::Bool(_) | Kind::Int(_) | Kind::UInt(_) | Kind::Float(_) if wants_text => {
                ("quote", node.span)
            }
            _ => (own_variant(expected), node.head()),
        };
        let arguments = vec![
            ("expected", Argument::Term(expected)),
            ("found", Argument::Term(shape_term(shape_of(node)))),
            ("value", self.written(node).into()),
        ];
        self.report("value-kind", variant, span, arguments);
    }

    fn wrong_form(&mut self, pointer: &str, format: &str) {
        if format == "date" {
            let Some(node) = self.root.at(pointer) else { return };
            let Kind::Str(day) = &node.kind else { return };
            let variant = match day.parse::<Date>() {
                // Where the calendar has the day, it is the year that nobody means.
                Ok(_) => "year",
                Err(_) if !is_no_day(day) => "form",
                Err(_) => "",
            };
            let arguments = vec![("value", self.written(node).into())];
            return self.report("date-impossible", variant, node.span, arguments);
        }
        if format == "text" {
            return self.form(pointer, "short");
        }
        let of_values = super::value::FORMS.iter().map(|form| form.name);
        let form = of_values.chain(["id", "country"]).find(|name| *name == format);
        self.form(pointer, form.unwrap_or("provision"));
    }

    fn form(&mut self, pointer: &str, variant: &'static str) {
        let Some(node) = self.root.at(pointer) else { return };
        let span = node.head();
        self.report("value-form", variant, span, vec![("value", self.written(node).into())]);
    }

    /// Of a union, the branch that the author most likely meant speaks: the one whose shape fits.
    fn branches(&mut self, pointer: &str, context: &[Vec<ValidationError<'_>>]) {
        let misfits = |branch: &[ValidationError<'_>]| {
            branch.iter().any(|error| {
                let here = error.instance_path().as_str() == pointer;
                here && matches!(error.kind(), Fault::Type { .. } | Fault::Constant { .. })
            })
        };
        let meant = context.iter().find(|branch| !branch.is_empty() && !misfits(branch));
        match meant {
            Some(branch) => branch.iter().for_each(|error| self.add(error)),
            None => self.union(pointer, context),
        }
    }

    /// No branch fits: a value of the wrong kind, or a word that may be meant as `none`.
    fn union(&mut self, pointer: &str, context: &[Vec<ValidationError<'_>>]) {
        let Some(node) = self.root.at(pointer) else { return };
        let words = context.iter().flatten().find_map(|error| match error.kind() {
            Fault::Constant { expected_value } => Some(texts(expected_value)),
            _ => None,
        });
        if let (Some(words), Kind::Str(said)) = (&words, &node.kind)
            && nearest(said, words.iter().map(String::as_str)).is_some()
        {
            return self.unknown_value(pointer, words);
        }
        let kinds: Vec<&'static str> = context
            .iter()
            .flatten()
            .filter_map(|error| match error.kind() {
                Fault::Type { kind } => expected(kind).first().copied(),
                _ => None,
            })
            .collect();
        let expected = match (words.is_some(), kinds.as_slice()) {
            (true, ["list", ..]) => "shape-none-or-list",
            (true, _) => "shape-none-or-mapping",
            (false, ["text", "mapping", ..]) => "shape-text-or-mapping",
            (false, [first, ..]) => shape_term(first),
            (false, []) => "shape-text",
        };
        self.wrong_kind(pointer, expected, kinds.contains(&"text"));
    }

    fn report(
        &mut self,
        code: &'static str,
        variant: &'static str,
        span: Span,
        arguments: Vec<(&'static str, Argument)>,
    ) {
        let finding = Diagnostic::new(code, Severity::Error, span, arguments, Vec::new());
        self.found.push(finding.worded(variant));
    }

    /// Whether the value is a reference to an anchor that was refused: the parser has told of it.
    fn is_refused(&self, node: &Node<'_>) -> bool {
        let start = node.span.start as usize;
        node.kind == Kind::Null && self.text.get(start..).is_some_and(|rest| rest.starts_with('*'))
    }

    /// A scalar as the author wrote it, without quotation marks; nothing for a collection.
    fn written(&self, node: &Node<'_>) -> String {
        match &node.kind {
            Kind::Str(text) => text.to_string(),
            Kind::Bool(_) | Kind::Int(_) | Kind::UInt(_) | Kind::Float(_) => {
                let span = node.span.start as usize..node.span.end as usize;
                self.text.get(span).unwrap_or_default().to_owned()
            }
            Kind::Null | Kind::Seq(_) | Kind::Map(_) => String::new(),
        }
    }

    fn key(&self, pointer: &str) -> Span {
        self.root
            .key_span(pointer)
            .unwrap_or_else(|| self.root.at(pointer).map_or_else(|| self.first_line(), Node::head))
    }

    fn first_line(&self) -> Span {
        self.root.head()
    }
}

/// The wording for what belongs there, where there is one of its own.
fn own_variant(expected: &str) -> &'static str {
    match expected {
        "shape-text" => "text",
        "shape-localized" => "localized",
        "shape-list" => "list",
        "shape-mapping" => "mapping",
        _ => "",
    }
}

/// The keys of a mapping, each with its place.
fn keys<'n>(node: &'n Node<'_>) -> BTreeMap<&'n str, Span> {
    match &node.kind {
        Kind::Map(entries) => {
            entries.iter().map(|entry| (entry.key.as_ref(), entry.key_span)).collect()
        }
        _ => BTreeMap::new(),
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Whether the error lies in the schema of a text per language.
fn is_localized(error: &ValidationError<'_>) -> bool {
    error.schema_path().as_str().contains("/Localized/")
}

fn expected(kind: &TypeKind) -> Vec<&'static str> {
    let name = |json_type: JsonType| match json_type {
        JsonType::String => "text",
        JsonType::Number | JsonType::Integer => "number",
        JsonType::Array => "list",
        JsonType::Object => "mapping",
        JsonType::Boolean => "truth",
        JsonType::Null => "null",
    };
    match kind {
        TypeKind::Single(one) => vec![name(*one)],
        TypeKind::Multiple(several) => several.iter().map(name).collect(),
    }
}

fn shape_of(node: &Node<'_>) -> &'static str {
    match &node.kind {
        Kind::Null => "null",
        Kind::Bool(_) => "truth",
        Kind::Int(_) | Kind::UInt(_) | Kind::Float(_) => "number",
        Kind::Str(_) => "text",
        Kind::Seq(_) => "list",
        Kind::Map(_) => "mapping",
    }
}

fn shape_term(shape: &str) -> &'static str {
    match shape {
        "number" => "shape-number",
        "list" => "shape-list",
        "mapping" => "shape-mapping",
        "truth" => "shape-truth",
        "null" => "shape-null",
        _ => "shape-text",
    }
}

/// Whether the text has the form of a date, so that it is its day that the calendar lacks: year, month
/// and day, or day, month and year as they are written in running text.
fn is_no_day(text: &str) -> bool {
    let is_right = |(place, byte): (usize, u8)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let is_date = text.len() == "2026-11-22".len() && text.bytes().enumerate().all(is_right);
    let spoken: Vec<u16> = text.split('.').map_while(|number| number.parse().ok()).collect();
    let [day, month, year] = spoken.as_slice() else { return is_date };
    format!("{year:04}-{month:02}-{day:02}").parse::<Date>().is_err()
}

#[cfg(test)]
mod tests {
    use super::super::files::FileKind;
    use super::super::schema::bare;
    use super::*;

    /// Calls `found` with every pattern in `schema`.
    fn patterns(schema: &Value, found: &mut impl FnMut(&str)) {
        match schema {
            Value::Object(fields) => {
                fields.get("pattern").and_then(Value::as_str).into_iter().for_each(&mut *found);
                fields.values().for_each(|value| patterns(value, found));
            }
            Value::Array(items) => items.iter().for_each(|item| patterns(item, found)),
            _ => {}
        }
    }

    #[test]
    fn every_schema_compiles_and_every_pattern_becomes_a_format() {
        let mut count = 0;
        for kind in FileKind::ALL {
            let published = bare(kind);
            patterns(&published, &mut |_| count += 1);
            let shape = Shape::new(published).expect("our schemas compile");
            patterns(&shape.schema, &mut |pattern| panic!("{kind:?}: {pattern}"));
        }
        assert!(count > 0);
    }

    #[test]
    fn a_format_says_what_its_pattern_says() {
        let texts = [
            "", "a", "a-b", "a--b", "-a", "a-", "A", "ä", "0", "a b", "a\n", "a-1-c", "FI", "F1",
            "FIN", " ", "\u{a0}\n", "fi", "XX-", "XX-E", "XX-EP", "XX-EPOS", "XX-EPOSS", "XX-epo",
            "FI\n", " FI",
        ];
        for pattern in [ID_PATTERN, CountryCode::PATTERN, TEXT_PATTERN] {
            let published = serde_json::json!({ "type": "string", "pattern": pattern });
            let said = jsonschema::validator_for(&published).expect("the pattern compiles");
            let shape = Shape::new(published).expect("the format is known");
            for text in texts {
                let root = Node { span: Span::default(), kind: Kind::Str(text.into()) };
                let fits = said.is_valid(&Value::from(text));
                assert_eq!(shape.faults(text, &root).is_empty(), fits, "{pattern}: {text:?}");
            }
        }
    }
}
