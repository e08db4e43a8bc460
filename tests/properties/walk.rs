//! Schemas as lists of properties, and where files set them.

use std::collections::{BTreeMap, BTreeSet};

use seloste::register::FileKind;
use seloste::register::schema::bare;
use serde_json::Value;

/// The schema of a kind of file.
pub struct Schema {
    root: Value,
}

/// A step down a file.
#[derive(Debug, Clone)]
pub enum Step {
    Field(String),
    Item(usize),
}

/// A place where a file sets a property.
#[derive(Debug, Clone)]
pub struct Set<'s> {
    /// `Type.field`.
    pub property: String,
    pub path: Vec<Step>,
    pub required: bool,
    pub schema: &'s Value,
}

impl Schema {
    /// The schemas of all kinds of files.
    pub fn all() -> BTreeMap<FileKind, Self> {
        FileKind::ALL.into_iter().map(|kind| (kind, Self { root: bare(kind) })).collect()
    }

    /// Every property, as `Type.field`.
    pub fn properties(&self) -> BTreeSet<String> {
        let definitions = self.root["$defs"].as_object().into_iter().flatten();
        let mut found = BTreeSet::new();
        for (name, schema) in definitions {
            gather(name, schema, &mut found);
        }
        gather(self.name(), &self.root, &mut found);
        found
    }

    /// Whether the property is an id that others refer to.
    pub fn declares(&self, property: &str) -> bool {
        let (name, field) = property.split_once('.').unwrap_or_default();
        let owner = if name == self.name() { &self.root } else { &self.root["$defs"][name] };
        let field = &owner["properties"][field];
        self.resolved("", field).1.get("x-declares").is_some()
    }

    /// Where `file` sets properties, from the outside in.
    pub fn set<'s>(&'s self, file: &Value) -> Vec<Set<'s>> {
        let mut found = Vec::new();
        self.visit(self.name(), &self.root, file, &mut Vec::new(), &mut found);
        found
    }

    fn name(&self) -> &str {
        self.root["title"].as_str().expect("the schema has the name of its type")
    }

    /// What a reference leads to, with the name of its type.
    pub fn resolved<'s>(&'s self, name: &'s str, schema: &'s Value) -> (&'s str, &'s Value) {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return (name, schema);
        };
        let pointer = reference.strip_prefix('#').expect("a reference within the schema");
        let name = pointer.rsplit('/').next().unwrap_or_default();
        (name, self.root.pointer(pointer).expect("the reference leads somewhere"))
    }

    /// The branch of a choice that is meant by `value`, or the schema itself.
    pub fn meant<'s>(
        &'s self,
        name: &'s str,
        schema: &'s Value,
        value: &Value,
    ) -> (&'s str, &'s Value) {
        let (name, schema) = self.resolved(name, schema);
        let branches = schema.get("anyOf").and_then(Value::as_array).into_iter().flatten();
        let mut resolved = branches.map(|branch| self.meant(name, branch, value));
        resolved.find(|(_, branch)| fits(branch, value)).unwrap_or((name, schema))
    }

    fn visit<'s>(
        &'s self,
        name: &'s str,
        schema: &'s Value,
        value: &Value,
        path: &mut Vec<Step>,
        found: &mut Vec<Set<'s>>,
    ) {
        let (name, schema) = self.meant(name, schema, value);
        let fields = value.as_object().into_iter().flatten();
        for (field, value) in fields {
            path.push(Step::Field(field.clone()));
            if let Some(own) = schema.get("properties").and_then(|fields| fields.get(field)) {
                found.push(Set {
                    property: format!("{name}.{field}"),
                    path: path.clone(),
                    required: requires(schema, field),
                    schema: own,
                });
                self.visit(name, own, value, path, found);
            } else if let Some(other) = schema.get("additionalProperties") {
                self.visit(name, other, value, path, found);
            }
            path.pop();
        }
        for (index, value) in value.as_array().into_iter().flatten().enumerate() {
            path.push(Step::Item(index));
            self.visit(name, &schema["items"], value, path, found);
            path.pop();
        }
    }
}

fn gather(name: &str, schema: &Value, found: &mut BTreeSet<String>) {
    let fields = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    found.extend(fields.map(|(field, _)| format!("{name}.{field}")));
}

fn requires(schema: &Value, field: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    required.into_iter().any(|one| one == field)
}

/// Whether `value` may be what the branch `schema` describes, going by its form.
fn fits(schema: &Value, value: &Value) -> bool {
    if let Some(only) = schema.get("const") {
        return only == value;
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer" | "number") => value.is_number(),
        _ => true,
    }
}

/// What stands at `path`.
pub fn at<'v>(file: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(file, |value, step| match step {
        Step::Field(name) => value.get_mut(name),
        Step::Item(index) => value.get_mut(index),
    })
}

/// Takes the field at `path` away; tells whether it was there.
pub fn remove(file: &mut Value, path: &[Step]) -> bool {
    let Some((Step::Field(name), above)) = path.split_last() else { return false };
    let above = at(file, above).and_then(Value::as_object_mut);
    above.is_some_and(|fields| fields.shift_remove(name).is_some())
}
