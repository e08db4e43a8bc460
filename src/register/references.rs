//! Ids and references of a workspace, found by walking its trees along their schemas.
//!
//! The walk needs no typed value, so that a file with a mistake in it still has
//! its references checked, and what it declares still counts as declared.

use serde_json::Value;

use super::id::{DECLARES, ObjectKind, REFERENCE};
use crate::law::Provision;
use crate::text::yaml::{Kind, Node};
use crate::text::{FileId, Span};

/// A place where an id is declared or referred to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The kind of thing.
    pub kind: ObjectKind,
    /// Its id.
    pub id: String,
    /// Where.
    pub span: Span,
    /// The file it stands in: ids of a local kind are looked up there only.
    pub within: FileId,
}

/// A provision that a file cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The provision.
    pub provision: Provision,
    /// Where; its file tells whose it is.
    pub span: Span,
}

/// All declarations, references and citations of a workspace, in the order of files.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    /// Where ids are declared.
    pub declared: Vec<Mention>,
    /// Where they are referred to.
    pub referred: Vec<Mention>,
    /// The provisions cited.
    pub cited: Vec<Cited>,
    /// What files that could not be read would declare, as far as their names tell.
    pub unread: Vec<Unread>,
}

/// What a file that could not be read would declare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The kind of thing.
    pub kind: ObjectKind,
    /// The id by which the file is named; `None` for a list file, which may declare any.
    pub id: Option<String>,
}

impl Mentions {
    /// Adds another file's mentions behind these.
    pub fn extend(&mut self, other: Self) {
        self.declared.extend(other.declared);
        self.referred.extend(other.referred);
        self.cited.extend(other.cited);
        self.unread.extend(other.unread);
    }

    /// Whether `id` may be declared in a file that could not be read: nobody knows, and the file
    /// has a finding of its own.
    #[must_use]
    pub fn may_be_unread(&self, kind: ObjectKind, id: &str) -> bool {
        self.unread
            .iter()
            .any(|one| one.kind == kind && one.id.as_deref().is_none_or(|own| own == id))
    }
}

/// The mentions in one file whose schema is `schema`.
#[must_use]
pub fn mentions(schema: &Value, root: &Node<'_>) -> Mentions {
    let mut walk = Walk { schema, found: Mentions::default() };
    walk.visit(schema, root);
    walk.found
}

struct Walk<'a> {
    schema: &'a Value,
    found: Mentions,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, schema: &'a Value, node: &Node<'_>) {
        let schema = self.target(schema);
        match &node.kind {
            Kind::Str(text) => self.text(schema, text, node.span),
            Kind::Map(entries) => {
                for entry in entries {
                    let field = schema.get("properties").and_then(|all| all.get(&*entry.key));
                    if let Some(field) = field.or_else(|| schema.get("additionalProperties")) {
                        self.visit(field, &entry.value);
                    }
                }
            }
            Kind::Seq(items) => {
                if let Some(each) = schema.get("items") {
                    items.iter().for_each(|item| self.visit(each, item));
                }
            }
            Kind::Null | Kind::Bool(_) | Kind::Int(_) | Kind::UInt(_) | Kind::Float(_) => {}
        }
        if let Some(Value::Array(branches)) = schema.get("anyOf") {
            branches.iter().for_each(|branch| self.visit(branch, node));
        }
    }

    /// Follows `$ref` into the definitions of the same schema.
    fn target(&self, schema: &'a Value) -> &'a Value {
        schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|path| path.strip_prefix('#'))
            .and_then(|pointer| self.schema.pointer(pointer))
            .unwrap_or(schema)
    }

    fn text(&mut self, schema: &Value, text: &str, span: Span) {
        let kind =
            |keyword| schema.get(keyword).and_then(Value::as_str).and_then(ObjectKind::named);
        let mention = |kind| Mention { kind, id: text.to_owned(), span, within: span.file };
        if let Some(kind) = kind(REFERENCE) {
            self.found.referred.push(mention(kind));
        } else if let Some(kind) = kind(DECLARES) {
            self.found.declared.push(mention(kind));
        } else if schema.get("format").and_then(Value::as_str) == Some("provision") {
            let provision = text.parse().ok();
            self.found.cited.extend(provision.map(|provision| Cited { provision, span }));
        }
    }
}
