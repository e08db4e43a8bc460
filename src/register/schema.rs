//! JSON Schemas of the workspace's files, generated from the types.
//!
//! English descriptions are the types' own documentation; Finnish and Swedish
//! ones stand in `descriptions/{fi,sv}.ftl`, by type and field. Draft 2020-12.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, PatternElement};
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::files::FileKind;
use super::{agreement, layout, party, register, system, vocabulary, workspace};
use crate::text::Language;

/// A description that a language lacks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingDescription {
    /// The language.
    pub language: Language,
    /// The type, and the field or value: `Register.id`.
    pub key: String,
}

impl fmt::Display for MissingDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: no description of `{}`", self.language, self.key)
    }
}

/// The schema of files of `kind`, described in `language`.
///
/// # Errors
///
/// Every description that the language lacks.
pub fn schema(kind: FileKind, language: Language) -> Result<Value, Vec<MissingDescription>> {
    let mut schema = bare(kind);
    let title = root_type(kind);
    let mut describe = Describe { language, missing: Vec::new() };
    describe.object(title, &mut schema);
    if let Some(Value::Object(types)) = schema.get_mut("$defs") {
        for (name, definition) in types.iter_mut() {
            describe.object(name, definition);
        }
    }
    if describe.missing.is_empty() { Ok(schema) } else { Err(describe.missing) }
}

/// The schema of files of `kind` with the types' own (English) descriptions.
#[must_use]
pub fn bare(kind: FileKind) -> Value {
    match kind {
        FileKind::Workspace => of::<workspace::Workspace>(),
        FileKind::Organisation => of::<party::Organisation>(),
        FileKind::System => of::<system::System>(),
        FileKind::Register => of::<register::Register>(),
        FileKind::Agreement => of::<agreement::Agreement>(),
        FileKind::Layout => of::<layout::Layout>(),
        FileKind::Processors => of::<vocabulary::Processors>(),
        FileKind::Groups => of::<vocabulary::Groups>(),
        FileKind::Categories => of::<vocabulary::Categories>(),
        FileKind::Consents => of::<vocabulary::Consents>(),
        FileKind::Measures => of::<vocabulary::Measures>(),
        FileKind::Procedures => of::<vocabulary::Procedures>(),
        FileKind::Blocks => of::<vocabulary::Blocks>(),
        FileKind::Grants => of::<vocabulary::Grants>(),
    }
}

fn root_type(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Workspace => "Workspace",
        FileKind::Organisation => "Organisation",
        FileKind::System => "System",
        FileKind::Register => "Register",
        FileKind::Agreement => "Agreement",
        FileKind::Layout => "Layout",
        FileKind::Processors => "Processors",
        FileKind::Groups => "Groups",
        FileKind::Categories => "Categories",
        FileKind::Consents => "Consents",
        FileKind::Measures => "Measures",
        FileKind::Procedures => "Procedures",
        FileKind::Blocks => "Blocks",
        FileKind::Grants => "Grants",
    }
}

fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .with_transform(FoldConstants)
        .with_transform(DropNull)
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

/// Documented enums come as `oneOf` of constants, which spoils both messages and hovers:
/// they become `enum` with `markdownEnumDescriptions`.
#[derive(Clone)]
struct FoldConstants;

impl Transform for FoldConstants {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else { return };
        let Some(Value::Array(branches)) = object.get("oneOf") else { return };
        let values: Option<Vec<(Value, Value)>> = branches.iter().map(constant).collect();
        let Some(values) = values else { return };
        let (values, texts): (Vec<_>, Vec<_>) = values.into_iter().unzip();
        object.remove("oneOf");
        object.insert("type".into(), json!("string"));
        object.insert("enum".into(), Value::Array(values));
        object.insert("markdownEnumDescriptions".into(), Value::Array(texts));
    }
}

fn constant(branch: &Value) -> Option<(Value, Value)> {
    let value = branch.get("const")?;
    let text = branch.get("description").cloned().unwrap_or_else(|| json!(""));
    value.is_string().then(|| (value.clone(), text))
}

/// An absent fact is an absent key: `key:` with nothing behind it is a mistake, so no schema allows null.
#[derive(Clone)]
struct DropNull;

impl Transform for DropNull {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else { return };
        if let Some(Value::Array(types)) = object.get_mut("type") {
            types.retain(|name| name != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                object.insert("type".into(), only);
            }
        }
        object.remove("default");
        if let Some(Value::Array(branches)) = object.get_mut("anyOf") {
            branches.retain(|branch| branch.get("type") != Some(&json!("null")));
            if let [only] = branches.as_slice() {
                let only = only.as_object().cloned().unwrap_or_default();
                object.remove("anyOf");
                for (key, value) in only {
                    object.entry(key).or_insert(value);
                }
            }
        }
    }
}

struct Describe {
    language: Language,
    missing: Vec<MissingDescription>,
}

impl Describe {
    fn object(&mut self, name: &str, schema: &mut Value) {
        let Some(object) = schema.as_object_mut() else { return };
        self.put(name, None, object);
        if let (Some(Value::Array(values)), Some(Value::Array(texts))) =
            (object.get("enum").cloned(), object.get_mut("markdownEnumDescriptions"))
        {
            for (value, text) in values.iter().zip(texts) {
                self.text(name, value.as_str(), text);
            }
        }
        if name == "Localized" {
            return;
        }
        if let Some(Value::Object(fields)) = object.get_mut("properties") {
            for (field, schema) in fields.iter_mut() {
                if let Some(schema) = schema.as_object_mut() {
                    self.put(name, Some(field), schema);
                }
            }
        }
    }

    fn put(&mut self, name: &str, field: Option<&str>, schema: &mut Map<String, Value>) {
        let text = schema.entry("description").or_insert_with(|| json!(""));
        let mut own = text.take();
        self.text(name, field, &mut own);
        if self.language == Language::En {
            own = json!(own.as_str().unwrap_or_default().replace('\n', " "));
        }
        schema.insert("description".into(), own);
    }

    fn text(&mut self, name: &str, field: Option<&str>, text: &mut Value) {
        let found = match self.language {
            Language::En => text.as_str().filter(|own| !own.is_empty()).map(str::to_owned),
            Language::Fi => FINNISH.get(name, field),
            Language::Sv => SWEDISH.get(name, field),
        };
        match found {
            Some(found) => *text = json!(found),
            None => {
                let key = field.map_or_else(|| name.to_owned(), |field| format!("{name}.{field}"));
                self.missing.push(MissingDescription { language: self.language, key });
            }
        }
    }
}

/// The descriptions of one language, by type and field.
struct Descriptions(BTreeMap<String, (String, BTreeMap<String, String>)>);

static FINNISH: LazyLock<Descriptions> =
    LazyLock::new(|| Descriptions::parse(include_str!("descriptions/fi.ftl")));
static SWEDISH: LazyLock<Descriptions> =
    LazyLock::new(|| Descriptions::parse(include_str!("descriptions/sv.ftl")));

impl Descriptions {
    fn parse(text: &str) -> Self {
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let described = messages.map(|message| {
            let own = message.value.map(|pattern| plain(&pattern.elements)).unwrap_or_default();
            let fields = message
                .attributes
                .iter()
                .map(|field| (field.id.name.to_owned(), plain(&field.value.elements)))
                .collect();
            (message.id.name.to_owned(), (own, fields))
        });
        Self(described.collect())
    }

    fn get(&self, name: &str, field: Option<&str>) -> Option<String> {
        let (own, fields) = self.0.get(name)?;
        match field {
            None => Some(own.clone()).filter(|text| !text.is_empty()),
            Some(field) => fields.get(field).cloned(),
        }
    }
}

fn plain(elements: &[PatternElement<&str>]) -> String {
    let words: String = elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "",
        })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
