//! Ids and references of a workspace, found by walking its trees along their schemas.
//!
//! The walk needs no typed value, so that a file with a mistake in it still has
//! its references checked, and what it declares still counts as declared.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::id::{DECLARES, ObjectKind, REFERENCE};
use crate::law::Provision;
use crate::text::Span;
use crate::text::yaml::{Kind, Node};

/// A place where an id is declared or referred to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention<'s> {
    /// The kind of thing.
    pub kind: ObjectKind,
    /// Its id.
    pub id: Cow<'s, str>,
    /// Where; ids of a local kind are looked up in that file only.
    pub span: Span,
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
pub struct Mentions<'s> {
    /// Where ids are declared.
    pub declared: Vec<Mention<'s>>,
    /// Where they are referred to.
    pub referred: Vec<Mention<'s>>,
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

impl Mentions<'_> {
    /// Makes room for so many more declarations, references and citations.
    pub(super) fn reserve(&mut self, declared: usize, referred: usize, cited: usize) {
        self.declared.reserve_exact(declared);
        self.referred.reserve_exact(referred);
        self.cited.reserve_exact(cited);
    }

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
        self.unread.iter().any(|one| match kind {
            // Organs stand in the files of their organisations.
            ObjectKind::Organ => one.kind == ObjectKind::Organisation,
            _ => one.kind == kind && one.id.as_deref().is_none_or(|own| own == id),
        })
    }
}

/// Which fields of a kind of file declare, refer or cite; made once from its schema.
///
/// Parts of the schema below which nothing of the kind can stand are left out, so that most of a
/// tree is never walked.
#[derive(Debug, Clone)]
pub(super) struct Guide {
    stops: Vec<Stop>,
    root: Option<usize>,
}

/// A place of the schema.
#[derive(Debug, Clone, Default)]
struct Stop {
    text: Option<Role>,
    /// Few are left of the schema's, and so they are looked through one by one.
    fields: Vec<(String, usize)>,
    other_fields: Option<usize>,
    items: Option<usize>,
    branches: Vec<usize>,
}

/// What a text means.
#[derive(Debug, Clone, Copy)]
enum Role {
    Declares(ObjectKind),
    RefersTo(ObjectKind),
    Cites,
}

impl Guide {
    /// The guide for files of the kind that `schema` describes.
    pub(super) fn new(schema: &Value) -> Self {
        let mut builder = Builder { schema, stops: Vec::new(), known: BTreeMap::new() };
        let root = builder.stop(schema);
        let mut guide = Self { stops: builder.stops, root: Some(root) };
        guide.prune();
        guide
    }

    /// The mentions below `root`.
    pub(super) fn mentions<'s>(&self, root: &Node<'s>) -> Mentions<'s> {
        let mut found = Mentions::default();
        if let Some(stop) = self.root.and_then(|at| self.stops.get(at)) {
            self.visit(stop, root, &mut found);
        }
        found
    }

    fn visit<'s>(&self, stop: &Stop, node: &Node<'s>, found: &mut Mentions<'s>) {
        let go = |at: Option<usize>, node: &Node<'s>, found: &mut Mentions<'s>| {
            if let Some(next) = at.and_then(|at| self.stops.get(at)) {
                self.visit(next, node, found);
            }
        };
        match &node.kind {
            Kind::Str(text) => note(stop.text, text.clone(), node.span, found),
            Kind::Map(entries) => {
                for entry in entries {
                    let own = stop.fields.iter().find(|(name, _)| *name == entry.key);
                    let field = own.map(|(_, at)| *at).or(stop.other_fields);
                    go(field, &entry.value, found);
                }
            }
            Kind::Seq(items) => items.iter().for_each(|item| go(stop.items, item, found)),
            Kind::Null | Kind::Bool(_) | Kind::Int(_) | Kind::UInt(_) | Kind::Float(_) => {}
        }
        for branch in &stop.branches {
            go(Some(*branch), node, found);
        }
    }

    /// Forgets stops from which no text with a role can be reached.
    fn prune(&mut self) {
        let mut useful: Vec<bool> = self.stops.iter().map(|stop| stop.text.is_some()).collect();
        loop {
            let reached = |at: &usize| useful.get(*at).copied().unwrap_or_default();
            let next: Vec<bool> = self
                .stops
                .iter()
                .enumerate()
                .map(|(index, stop)| reached(&index) || stop.next().any(|at| reached(&at)))
                .collect();
            if next == useful {
                break;
            }
            useful = next;
        }
        let keep = |at: &usize| useful.get(*at).copied().unwrap_or_default();
        for stop in &mut self.stops {
            stop.fields.retain(|(_, at)| keep(at));
            stop.other_fields = stop.other_fields.filter(keep);
            stop.items = stop.items.filter(keep);
            stop.branches.retain(keep);
        }
        self.root = self.root.filter(keep);
    }
}

impl Stop {
    fn next(&self) -> impl Iterator<Item = usize> + '_ {
        let fields = self.fields.iter().map(|(_, at)| *at);
        fields.chain(self.other_fields).chain(self.items).chain(self.branches.iter().copied())
    }
}

/// A text with a role becomes a mention.
fn note<'s>(role: Option<Role>, text: Cow<'s, str>, span: Span, found: &mut Mentions<'s>) {
    let mention = |kind, id| Mention { kind, id, span };
    match role {
        None => {}
        Some(Role::Declares(kind)) => found.declared.push(mention(kind, text)),
        Some(Role::RefersTo(kind)) => found.referred.push(mention(kind, text)),
        Some(Role::Cites) => {
            let provision = text.parse().ok();
            found.cited.extend(provision.map(|provision| Cited { provision, span }));
        }
    }
}

struct Builder<'a> {
    schema: &'a Value,
    stops: Vec<Stop>,
    /// Stops of definitions, so that a definition that contains itself ends.
    known: BTreeMap<&'a str, usize>,
}

impl<'a> Builder<'a> {
    fn stop(&mut self, schema: &'a Value) -> usize {
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(known) = reference.and_then(|name| self.known.get(name)) {
            return *known;
        }
        let index = self.stops.len();
        self.stops.push(Stop::default());
        let mut target = schema;
        if let Some(name) = reference {
            self.known.insert(name, index);
            let pointer = name.strip_prefix('#').unwrap_or_default();
            target = self.schema.pointer(pointer).unwrap_or(schema);
        }
        let stop = self.filled(target);
        if let Some(place) = self.stops.get_mut(index) {
            *place = stop;
        }
        index
    }

    fn filled(&mut self, schema: &'a Value) -> Stop {
        let fields = schema.get("properties").and_then(Value::as_object);
        let fields = fields.into_iter().flatten();
        let branches = schema.get("anyOf").and_then(Value::as_array);
        Stop {
            text: role(schema),
            fields: fields.map(|(name, field)| (name.clone(), self.stop(field))).collect(),
            other_fields: schema
                .get("additionalProperties")
                .filter(|field| field.is_object())
                .map(|field| self.stop(field)),
            items: schema.get("items").map(|items| self.stop(items)),
            branches: branches.into_iter().flatten().map(|branch| self.stop(branch)).collect(),
        }
    }
}

fn role(schema: &Value) -> Option<Role> {
    let kind = |keyword| schema.get(keyword).and_then(Value::as_str).and_then(ObjectKind::named);
    let cites = schema.get("format").and_then(Value::as_str) == Some("provision");
    kind(REFERENCE)
        .map(Role::RefersTo)
        .or_else(|| kind(DECLARES).map(Role::Declares))
        .or(cites.then_some(Role::Cites))
}
