//! Puts descriptions into a schema: what an editor shows under the pointer.

use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};

use super::MissingDescription;
use super::descriptions::Descriptions;
use crate::register::files::FileKind;
use crate::register::id::{DECLARES, ID_PATTERN, REFERENCE};
use crate::register::localized::TEXT_PATTERN;
use crate::text::Language;

/// `schema` with descriptions in `language`, or every description that `texts` lack.
pub(super) fn described(
    kind: FileKind,
    mut schema: Value,
    language: Language,
    texts: &Descriptions,
) -> Result<Value, Vec<MissingDescription>> {
    let mut describe = Describe { language, texts, missing: Vec::new() };
    describe.root(kind, &mut schema);
    if let Ok(schema) = <&mut Schema>::try_from(&mut schema) {
        describe.transform(schema);
    }
    if describe.missing.is_empty() {
        return Ok(schema);
    }
    describe.missing.sort();
    describe.missing.dedup();
    Err(describe.missing)
}

struct Describe<'a> {
    language: Language,
    texts: &'a Descriptions,
    missing: Vec<MissingDescription>,
}

impl Describe<'_> {
    /// Describes the types: that of the file, and those it is made of.
    fn root(&mut self, kind: FileKind, schema: &mut Value) {
        let Some(root) = schema.as_object_mut() else { return };
        let name = root.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
        let title = self.text(&format!("Title.{}", kind.name()), None);
        root.insert("title".into(), json!(title));
        self.object(&name, root);
        let types = root.get_mut("$defs").and_then(Value::as_object_mut);
        for (name, definition) in types.into_iter().flatten() {
            if let Some(definition) = definition.as_object_mut() {
                self.object(name, definition);
            }
        }
    }

    fn object(&mut self, name: &str, object: &mut Map<String, Value>) {
        self.describe(name, object);
        self.values(name, object);
        let fields = object.get_mut("properties").and_then(Value::as_object_mut);
        for (field, schema) in fields.into_iter().flatten() {
            if let Some(schema) = schema.as_object_mut() {
                self.describe(&format!("{name}.{field}"), schema);
            }
        }
    }

    fn describe(&mut self, key: &str, schema: &mut Map<String, Value>) {
        let own = schema.get("description").and_then(Value::as_str).map(str::to_owned);
        let text = self.text(key, own.as_deref());
        schema.insert("description".into(), json!(text));
    }

    fn values(&mut self, name: &str, object: &mut Map<String, Value>) {
        let values = object.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
        let texts = object.get_mut("markdownEnumDescriptions").and_then(Value::as_array_mut);
        for (value, text) in values.iter().zip(texts.into_iter().flatten()) {
            let key = format!("{name}.{}", value.as_str().unwrap_or_default());
            *text = json!(self.text(&key, text.as_str()));
        }
    }

    /// The text under `key`; in English the types' `own` documentation comes first.
    fn text(&mut self, key: &str, own: Option<&str>) -> String {
        let own = own.filter(|own| self.language == Language::En && !own.is_empty());
        match own.or_else(|| self.texts.get(key)) {
            Some(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            None => {
                let key = key.to_owned();
                self.missing.push(MissingDescription { language: self.language, key });
                String::new()
            }
        }
    }

    /// Says how a value of a form of its own is written, and where the thing referred to stands.
    fn form(&mut self, schema: &mut Map<String, Value>) {
        let pattern = schema.get("pattern").and_then(Value::as_str);
        // That a text says something needs no words.
        if pattern.is_some_and(|pattern| pattern != TEXT_PATTERN) {
            let key = if is_id(schema) { "Form.id" } else { "Form.country" };
            let text = self.text(key, None).replace('`', "");
            schema.insert("patternErrorMessage".into(), json!(text));
        }
        let Some(key) = form_key(schema) else { return };
        let form = self.text(&key, None);
        let own = schema.get("description").and_then(Value::as_str);
        let text = match own {
            Some(own) => format!("{own}\n\n{form}"),
            None => {
                let text = form.clone();
                schema.insert("description".into(), json!(form));
                text
            }
        };
        schema.insert("markdownDescription".into(), json!(text));
    }
}

impl Transform for Describe<'_> {
    /// Describes the values, however deep they lie.
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else { return };
        self.form(object);
        answer(object);
        mark_down(object);
        arrange(object);
    }
}

fn is_id(schema: &Map<String, Value>) -> bool {
    schema.get("pattern") == Some(&json!(ID_PATTERN))
}

/// The key of the text that tells the form of a value, if it has one of its own.
fn form_key(schema: &Map<String, Value>) -> Option<String> {
    let word = |keyword: &str| schema.get(keyword).and_then(Value::as_str);
    if let Some(kind) = word(REFERENCE) {
        return Some(format!("Reference.{kind}"));
    }
    if let Some(format) = word("format") {
        return Some(format!("Form.{format}"));
    }
    if let Some(answer) = word("const") {
        return Some(format!("Answer.{answer}"));
    }
    if schema.contains_key(DECLARES) {
        return Some("Form.id".to_owned());
    }
    let pattern = word("pattern").filter(|pattern| *pattern != TEXT_PATTERN);
    pattern.map(|_| "Form.country".to_owned())
}

/// An editor shows the text of the branch that fits: `none` repeats which question it answers.
fn answer(schema: &mut Map<String, Value>) {
    let Some(question) = schema.get("description").and_then(Value::as_str) else { return };
    let question = question.to_owned();
    let branches = schema.get_mut("anyOf").and_then(Value::as_array_mut);
    let answers = branches.into_iter().flatten().filter(|branch| branch.get("const").is_some());
    for branch in answers.filter_map(Value::as_object_mut) {
        let text = branch.get("description").and_then(Value::as_str).unwrap_or_default();
        let text = format!("{question}\n\n{text}");
        branch.insert("markdownDescription".into(), json!(text));
    }
}

/// Editors show the marks of Markdown in a plain description as they are.
fn mark_down(schema: &mut Map<String, Value>) {
    let Some(text) = schema.get("description").and_then(Value::as_str) else { return };
    if !text.contains('`') {
        return;
    }
    let plain = json!(text.replace('`', ""));
    let marked = json!(text);
    schema.entry("markdownDescription").or_insert(marked);
    schema.insert("description".into(), plain);
}

/// What a person reads first comes first.
fn arrange(schema: &mut Map<String, Value>) {
    const FIRST: [&str; 4] = ["$schema", "title", "description", "markdownDescription"];
    let mut entries: Vec<(String, Value)> = std::mem::take(schema).into_iter().collect();
    entries
        .sort_by_key(|(key, _)| FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len()));
    schema.extend(entries);
}
