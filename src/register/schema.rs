//! JSON Schemas of the workspace's files, generated from the types.
//!
//! English descriptions are the types' own documentation; Finnish and Swedish
//! ones stand in `descriptions/{fi,sv}.ftl`, by type and field. Draft 2020-12.

mod describe;
mod descriptions;

use std::fmt;

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use describe::described;
use descriptions::descriptions;

use super::files::FileKind;
use super::{agreement, decision, layout, party, register, system, vocabulary, workspace};
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
    described(kind, bare(kind), language, descriptions(language))
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
        FileKind::Decision => of::<decision::Decision>(),
        FileKind::Layout => of::<layout::Layout>(),
        FileKind::Processors => of::<vocabulary::Processors>(),
        FileKind::Groups => of::<vocabulary::Groups>(),
        FileKind::Categories => of::<vocabulary::Categories>(),
        FileKind::Consents => of::<vocabulary::Consents>(),
        FileKind::Measures => of::<vocabulary::Measures>(),
        FileKind::Procedures => of::<vocabulary::Procedures>(),
        FileKind::Blocks => of::<vocabulary::Blocks>(),
        FileKind::Grants => of::<vocabulary::Grants>(),
        FileKind::Criteria => of::<vocabulary::Criteria>(),
        FileKind::Services => of::<vocabulary::Services>(),
        FileKind::Areas => of::<vocabulary::Areas>(),
        FileKind::Risks => of::<vocabulary::Risks>(),
        FileKind::RetentionClasses => of::<vocabulary::RetentionClasses>(),
        FileKind::Processes => of::<vocabulary::Processes>(),
        FileKind::Repositories => of::<vocabulary::Repositories>(),
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

#[cfg(test)]
mod tests {
    use super::descriptions::Descriptions;
    use super::*;

    const FINNISH: &str = include_str!("descriptions/fi.ftl");

    fn all(language: Language) -> String {
        let texts = FileKind::ALL.map(|kind| schema(kind, language).unwrap().to_string());
        texts.concat()
    }

    fn told(kind: FileKind, texts: &str, language: Language) -> Vec<String> {
        let texts = Descriptions::parse(texts);
        let missing = described(kind, bare(kind), language, &texts).unwrap_err();
        missing.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_description_that_a_language_lacks_is_told() {
        for (line, key) in [
            ("    .in-force = Voimassa.\n", "Status.in-force"),
            (
                "    .service = Palvelualue tai tehtäväluokka, johon rekisteri kuuluu.\n",
                "Register.service",
            ),
            ("Part = Osarekisteri.\n", "Part"),
            ("    .date = Päivä kirjoitetaan muodossa `2026-11-22`.\n", "Form.date"),
        ] {
            assert!(FINNISH.contains(line), "{line}");
            let texts = FINNISH.replace(line, if line.starts_with(' ') { "" } else { "Part =\n" });
            let expected = format!("fi: no description of `{key}`");
            assert_eq!(told(FileKind::Register, &texts, Language::Fi), [expected]);
        }
    }

    #[test]
    fn english_too_lacks_what_neither_types_nor_file_say() {
        let told = told(FileKind::Groups, "", Language::En);
        let keys = [
            "Form.id",
            "Form.uint32",
            "Localized.en",
            "Localized.fi",
            "Localized.sv",
            "Title.groups",
        ];
        assert_eq!(told, keys.map(|key| format!("en: no description of `{key}`")));
    }

    #[test]
    fn no_description_is_left_over() {
        for language in Language::ALL {
            let schemas = all(language);
            let texts = descriptions(language);
            for key in texts.keys() {
                let text = json!(texts.get(key).unwrap()).to_string();
                assert!(schemas.contains(text.trim_matches('"')), "{language}: {key}");
            }
        }
    }

    #[test]
    fn no_schema_allows_null() {
        assert!(!all(Language::En).contains("null"));
    }

    #[test]
    fn fields_keep_the_order_in_which_they_are_documented() {
        let schema = schema(FileKind::Register, Language::Sv).unwrap();
        let fields: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
        assert_eq!(fields[..6], ["id", "name", "base", "number", "service", "services"]);
    }

    #[test]
    fn documented_values_are_an_enum_with_descriptions() {
        let schema = schema(FileKind::Register, Language::Fi).unwrap();
        let status = &schema["$defs"]["Status"];
        assert_eq!(status["enum"], json!(["base", "draft", "in-force", "ended"]));
        assert_eq!(status["markdownEnumDescriptions"][2], "Voimassa.");
        assert!(status.get("oneOf").is_none());
    }
}
