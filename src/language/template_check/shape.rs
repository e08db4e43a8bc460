//! What a value of a view can be, read from the view's JSON Schema.
//!
//! Understood is what schemars writes (draft 2020-12): `$ref`, `allOf`, `anyOf`,
//! `oneOf`, `type` with one or several names, `const`, `enum`, `properties` with
//! `required`, `items`, `additionalProperties`. Numbers are whole numbers: no
//! language writes a fraction as JSON does.

use std::rc::Rc;

use serde_json::Value;

use crate::language::Noun;

/// References deeper than this go in a circle without a value between them.
const MAX_DEPTH: u32 = 32;

/// What a value can be.
#[derive(Debug, Clone)]
pub(super) struct Shape<'s> {
    pub kind: Kind<'s>,
    /// It may be missing or null.
    pub optional: bool,
}

/// The kind of a value that is there.
#[derive(Debug, Clone)]
pub(super) enum Kind<'s> {
    /// Anything at all: a mistake was already found here.
    Any,
    Text(Text),
    Number,
    Flag,
    List(Items<'s>),
    /// A record, or one of several.
    Record(Vec<Alternative<'s>>),
    /// Names that are not known beforehand, each with a value like these.
    Map(Alternative<'s>),
    /// `loop` inside a `for`.
    Loop,
    /// Values of different kinds; nothing can be done with them.
    Mixed,
}

/// A text.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    /// Everything it can be, if that is known.
    pub values: Option<Vec<String>>,
    /// It is a day in the form 2026-11-22.
    pub date: bool,
    /// It is text of the templates or the wording, whose values are escaped already.
    pub worded: bool,
}

impl Text {
    /// What a message or a captured part of a template comes to.
    pub(super) fn worded() -> Self {
        Self { worded: true, ..Self::default() }
    }
}

/// What the items of a list can be.
#[derive(Debug, Clone)]
pub(super) enum Items<'s> {
    Schema(Alternative<'s>),
    Known(Rc<Shape<'s>>),
}

/// Schemas that all hold for one value.
pub(super) type Alternative<'s> = Vec<&'s Value>;

impl<'s> Shape<'s> {
    /// A value that is always there.
    pub(super) fn of(kind: Kind<'s>) -> Self {
        Self { kind, optional: false }
    }

    /// The word for the kind in a message.
    pub(super) fn word(&self) -> Noun {
        match &self.kind {
            Kind::Any | Kind::Mixed => Noun::Mixed,
            Kind::Text(text) if text.date => Noun::Date,
            Kind::Text(text) if text.worded => Noun::MarkedText,
            Kind::Text(_) => Noun::Text,
            Kind::Number => Noun::Number,
            Kind::Flag => Noun::Flag,
            Kind::List(_) => Noun::List,
            Kind::Record(_) | Kind::Loop => Noun::Record,
            Kind::Map(_) => Noun::Map,
        }
    }

    /// Everything the value can be, if it is text and that is known.
    pub(super) fn values(&self) -> Option<&[String]> {
        match &self.kind {
            Kind::Text(Text { values: Some(values), .. }) => Some(values),
            _ => None,
        }
    }
}

/// The schema of one view.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schema<'s> {
    root: &'s Value,
}

impl<'s> Schema<'s> {
    /// The view whose schema is `root`.
    pub(super) fn new(root: &'s Value) -> Self {
        Self { root }
    }

    /// The view itself.
    pub(super) fn view(self) -> Shape<'s> {
        self.shape(&[self.root])
    }

    /// A value for which one of `nodes` holds.
    pub(super) fn shape(self, nodes: &[&'s Value]) -> Shape<'s> {
        let expanded = nodes.iter().flat_map(|node| self.expand(node, 0));
        let (mut kinds, mut optional) = (Vec::new(), false);
        for alternative in expanded {
            optional |= nullable(&alternative);
            kinds.extend(kind(alternative));
        }
        Shape { kind: merge(kinds), optional }
    }

    /// The items of a list.
    pub(super) fn item(self, items: &Items<'s>) -> Shape<'s> {
        match items {
            Items::Schema(nodes) => self.shape(nodes),
            Items::Known(shape) => (**shape).clone(),
        }
    }

    /// A field of a record; none if no alternative has it. It may be missing where
    /// one alternative lacks it or does not require it.
    pub(super) fn field(self, record: &[Alternative<'s>], name: &str) -> Option<Shape<'s>> {
        let (mut nodes, mut always) = (Vec::new(), true);
        for alternative in record {
            let found: Vec<_> =
                alternative.iter().filter_map(|node| property(node, name)).collect();
            always &= !found.is_empty() && alternative.iter().any(|node| requires(node, name));
            nodes.extend(found);
        }
        if nodes.is_empty() {
            return None;
        }
        let shape = self.shape(&nodes);
        Some(Shape { optional: shape.optional || !always, ..shape })
    }

    /// Alternatives that `node` allows: each a list of schemas that hold together.
    fn expand(self, node: &'s Value, depth: u32) -> Vec<Alternative<'s>> {
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let mut found: Vec<Alternative<'s>> = vec![vec![node]];
        if let Some(target) = node.get("$ref").and_then(Value::as_str) {
            let target = target.strip_prefix('#').and_then(|path| self.root.pointer(path));
            found = both(&found, &target.map(|t| self.expand(t, depth + 1)).unwrap_or_default());
        }
        for part in members(node, "allOf") {
            found = both(&found, &self.expand(part, depth + 1));
        }
        for key in ["anyOf", "oneOf"] {
            let options: Vec<_> =
                members(node, key).flat_map(|option| self.expand(option, depth + 1)).collect();
            if !options.is_empty() {
                found = both(&found, &options);
            }
        }
        found
    }
}

/// Names of the fields that a record can have.
pub(super) fn field_names<'s>(record: &[Alternative<'s>]) -> Vec<&'s str> {
    let properties = record.iter().flatten().filter_map(|node| node.get("properties")?.as_object());
    properties.flat_map(|object| object.keys().map(String::as_str)).collect()
}

/// The common kind of several, or [`Kind::Mixed`].
pub(super) fn merge<'s>(kinds: impl IntoIterator<Item = Kind<'s>>) -> Kind<'s> {
    kinds.into_iter().reduce(merge_two).unwrap_or(Kind::Mixed)
}

fn merge_two<'s>(left: Kind<'s>, right: Kind<'s>) -> Kind<'s> {
    match (left, right) {
        (Kind::Any, _) | (_, Kind::Any) => Kind::Any,
        (Kind::Number, Kind::Number) => Kind::Number,
        (Kind::Flag, Kind::Flag) => Kind::Flag,
        (Kind::Text(left), Kind::Text(right)) => Kind::Text(merge_texts(left, right)),
        (Kind::Record(left), Kind::Record(right)) => Kind::Record([left, right].concat()),
        (Kind::Map(left), Kind::Map(right)) => Kind::Map([left, right].concat()),
        (Kind::List(Items::Schema(left)), Kind::List(Items::Schema(right))) => {
            Kind::List(Items::Schema([left, right].concat()))
        }
        (Kind::List(Items::Known(left)), Kind::List(Items::Known(right))) => {
            let optional = left.optional || right.optional;
            let kind = merge_two(left.kind.clone(), right.kind.clone());
            Kind::List(Items::Known(Rc::new(Shape { kind, optional })))
        }
        _ => Kind::Mixed,
    }
}

fn merge_texts(left: Text, right: Text) -> Text {
    let values = left.values.zip(right.values).map(|(mut left, right)| {
        left.extend(right);
        left.sort();
        left.dedup();
        left
    });
    Text { values, date: left.date && right.date, worded: left.worded || right.worded }
}

fn both<'s>(left: &[Alternative<'s>], right: &[Alternative<'s>]) -> Vec<Alternative<'s>> {
    let pairs = left.iter().flat_map(|l| right.iter().map(move |r| [l.as_slice(), r].concat()));
    pairs.collect()
}

fn members<'s>(node: &'s Value, key: &str) -> impl Iterator<Item = &'s Value> {
    node.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn property<'s>(node: &'s Value, name: &str) -> Option<&'s Value> {
    node.get("properties")?.get(name)
}

fn requires(node: &Value, name: &str) -> bool {
    members(node, "required").any(|required| required.as_str() == Some(name))
}

fn types(alternative: &[&Value]) -> Vec<String> {
    let named = alternative.iter().filter_map(|node| node.get("type"));
    named
        .flat_map(|types| match types {
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            other => other.as_str().into_iter().collect::<Vec<_>>(),
        })
        .map(str::to_owned)
        .collect()
}

/// `const` and `enum` of the alternative.
fn constants<'s>(alternative: &[&'s Value]) -> Vec<&'s Value> {
    let single = alternative.iter().filter_map(|node| node.get("const"));
    single.chain(alternative.iter().flat_map(|node| members(node, "enum"))).collect()
}

fn nullable(alternative: &[&Value]) -> bool {
    types(alternative).iter().any(|name| name == "null")
        || constants(alternative).iter().any(|value| value.is_null())
}

/// The kind of an alternative; none if it is null and nothing else.
fn kind<'s>(alternative: Alternative<'s>) -> Option<Kind<'s>> {
    let mut types = types(&alternative);
    let constants: Vec<_> =
        constants(&alternative).into_iter().filter(|value| !value.is_null()).collect();
    if types.is_empty() && !constants.is_empty() {
        types = constants.iter().map(|value| type_of(value).to_owned()).collect();
    }
    let nothing = nullable(&alternative) && constants.is_empty();
    types.retain(|name| name != "null");
    types.dedup();
    match types.as_slice() {
        [] if nothing => None,
        [only] => Some(kind_of_type(only, alternative, &constants)),
        _ => Some(Kind::Mixed),
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn kind_of_type<'s>(name: &str, alternative: Alternative<'s>, constants: &[&Value]) -> Kind<'s> {
    let nodes = |key: &str| alternative.iter().filter_map(|node| node.get(key)).collect::<Vec<_>>();
    match name {
        "string" => {
            let values: Vec<_> =
                constants.iter().filter_map(|v| v.as_str()).map(str::to_owned).collect();
            let date = nodes("format").iter().any(|format| format.as_str() == Some("date"));
            let values = (!values.is_empty()).then_some(values);
            Kind::Text(Text { values, date, worded: false })
        }
        "integer" => Kind::Number,
        "boolean" => Kind::Flag,
        "array" => match nodes("items") {
            items if items.is_empty() => Kind::Mixed,
            items => Kind::List(Items::Schema(items)),
        },
        "object" => {
            let values: Vec<_> =
                nodes("additionalProperties").into_iter().filter(|v| v.is_object()).collect();
            let has_fields = !nodes("properties").is_empty();
            if has_fields || values.is_empty() {
                Kind::Record(vec![alternative])
            } else {
                Kind::Map(values)
            }
        }
        _ => Kind::Mixed,
    }
}
