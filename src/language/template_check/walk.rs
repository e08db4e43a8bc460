//! Follows a template through its branches, knowing at every place which
//! variables there are, what each can be, and what has been asked for in an `if`.

use std::collections::BTreeSet;

use super::library::{Library, Source};
use super::shape::{Kind, Schema, Shape, Text};
use super::syntax::{Call, Component, Expr, Node, ParameterKind};
use crate::language::{Noun, Place, TemplateError, TemplateProblem, nearest};

/// A walk through one template.
pub(super) struct Walk<'a> {
    pub(super) library: &'a Library<'a>,
    pub(super) schema: Schema<'a>,
    /// The template that is being read: inside a component, the component's.
    source: Source<'a>,
    /// The view of the template; a component sees only its arguments.
    view: Option<Shape<'a>>,
    bindings: Vec<Binding<'a>>,
    /// Paths that are known to be there.
    facts: Vec<Fact<'a>>,
    /// Components that are being read, outermost first.
    calls: Vec<&'a str>,
    next_id: usize,
    /// Components that were called.
    pub(super) called: BTreeSet<&'a str>,
    /// What of its view the template reads.
    pub(super) read: BTreeSet<&'a str>,
    /// What was found.
    pub(super) errors: Vec<TemplateError>,
}

/// A variable that the template itself made.
#[derive(Debug, Clone)]
struct Binding<'a> {
    name: &'a str,
    id: usize,
    shape: Shape<'a>,
}

/// A path: the variable it starts from (0 for the view) and the fields after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact<'a> {
    id: usize,
    fields: Vec<&'a str>,
}

/// What holds where a condition is true, and where it is false.
#[derive(Debug, Default)]
pub(super) struct Guards<'a> {
    pub(super) yes: Vec<Fact<'a>>,
    pub(super) no: Vec<Fact<'a>>,
}

impl<'a> Walk<'a> {
    /// A walk through the template of `source` with a view of this schema.
    pub(super) fn new(library: &'a Library<'a>, source: Source<'a>, schema: Schema<'a>) -> Self {
        Self {
            library,
            schema,
            source,
            view: Some(schema.view()),
            bindings: Vec::new(),
            facts: Vec::new(),
            calls: Vec::new(),
            next_id: 1,
            called: BTreeSet::new(),
            read: BTreeSet::new(),
            errors: Vec::new(),
        }
    }

    /// Reads the nodes in a scope of their own.
    pub(super) fn block(&mut self, nodes: &'a [Node<'a>]) {
        let (bindings, facts) = (self.bindings.len(), self.facts.len());
        for node in nodes {
            self.node(node);
        }
        self.bindings.truncate(bindings);
        self.facts.truncate(facts);
    }

    /// Reads a component's body with arguments of these shapes.
    pub(super) fn component(
        &mut self,
        source: Source<'a>,
        component: &'a Component<'a>,
        arguments: Vec<(&'a str, Shape<'a>)>,
    ) {
        let outside = (self.source, self.view.take());
        let bindings = std::mem::take(&mut self.bindings);
        let facts = std::mem::take(&mut self.facts);
        self.source = source;
        for (name, shape) in arguments {
            self.bind(name, shape);
        }
        self.calls.push(&component.name);
        self.block(&component.body);
        self.calls.pop();
        (self.source, self.view) = outside;
        (self.bindings, self.facts) = (bindings, facts);
    }

    /// Notes a mistake at byte `at` of the template.
    pub(super) fn error(&mut self, at: usize, problem: TemplateProblem) {
        let place = Place::in_text(self.source.name, self.source.text, at);
        self.errors.push(TemplateError { place: Some(place), problem });
    }

    /// The value of `expr`, which must be there.
    pub(super) fn present(&mut self, expr: &'a Expr<'a>) -> Shape<'a> {
        let shape = self.value(expr);
        self.must_be_there(expr, shape)
    }

    /// Notes a mistake if the value may be missing; after that it counts as there.
    pub(super) fn must_be_there(&mut self, expr: &Expr<'a>, shape: Shape<'a>) -> Shape<'a> {
        if shape.optional {
            let path = self.written(expr);
            self.error(expr.at, TemplateProblem::MayBeMissing { path });
        }
        Shape { optional: false, ..shape }
    }

    /// Notes that the value of `expr` is of a kind that cannot be used.
    pub(super) fn wrong_kind(&mut self, expr: &Expr<'a>, shape: &Shape<'a>, needed: Noun) {
        let (what, found) = (self.written(expr), shape.word());
        self.error(expr.at, TemplateProblem::WrongKind { what, found, needed });
    }

    /// The value at the end of a path. A field of something that may be missing is
    /// a mistake; that the last field may be missing is the caller's to judge.
    pub(super) fn path(
        &mut self,
        at: usize,
        root: &'a str,
        fields: &'a [(usize, &'a str)],
    ) -> Shape<'a> {
        let found = self.variable(root);
        if found.as_ref().is_some_and(|(fact, _)| fact.id == 0) {
            self.read.insert(root);
        }
        let Some((mut fact, mut shape)) = found else {
            let near = nearest(root, self.variable_names()).map(str::to_owned);
            let name = root.to_owned();
            self.error(at, TemplateProblem::UnknownVariable { name, near });
            return Shape::of(Kind::Any);
        };
        let mut written = root.to_owned();
        for (at_field, field) in fields {
            if shape.optional {
                self.error(at, TemplateProblem::MayBeMissing { path: written.clone() });
            }
            shape = self.field(*at_field, &written, &shape, field);
            written = format!("{written}.{field}");
            fact.fields.push(field);
            shape.optional &= !self.facts.contains(&fact);
        }
        shape
    }

    /// What a path says when it is asked for in an `if`.
    pub(super) fn fact(&self, root: &'a str, fields: &'a [(usize, &'a str)]) -> Option<Fact<'a>> {
        let (mut fact, _) = self.variable(root)?;
        fact.fields.extend(fields.iter().map(|(_, field)| *field));
        Some(fact)
    }

    /// Runs `read` where `facts` hold too.
    pub(super) fn knowing<T>(
        &mut self,
        facts: &[Fact<'a>],
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let known = self.facts.len();
        self.facts.extend_from_slice(facts);
        let result = read(self);
        self.facts.truncate(known);
        result
    }

    fn node(&mut self, node: &'a Node<'a>) {
        match node {
            Node::Output(value) => self.output(value),
            Node::Set { at, name, value } => {
                let shape = self.value(value);
                self.set(*at, name, shape);
            }
            Node::Capture { at, name, body } => {
                self.block(body);
                self.set(*at, name, Shape::of(Kind::Text(Text::worded())));
            }
            Node::For { item, list, body, otherwise } => self.for_loop(item, list, body, otherwise),
            Node::If { branches, otherwise } => self.branches(branches, otherwise),
            Node::Call(call) => self.call(call),
        }
    }

    fn output(&mut self, value: &'a Expr<'a>) {
        let shape = self.present(value);
        match shape.kind {
            Kind::Any | Kind::Text(_) | Kind::Number => {}
            _ => self.wrong_kind(value, &shape, Noun::TextOrNumber),
        }
    }

    /// The engine would overwrite or hide a variable of the same name, depending on
    /// where it stands; a second name costs nothing.
    fn set(&mut self, at: usize, name: &'a str, shape: Shape<'a>) {
        if self.variable(name).is_some() {
            self.error(at, TemplateProblem::TakenName { name: name.to_owned() });
        }
        self.bind(name, shape);
    }

    fn for_loop(
        &mut self,
        item: &'a str,
        list: &'a Expr<'a>,
        body: &'a [Node<'a>],
        otherwise: &'a [Node<'a>],
    ) {
        let shape = self.present(list);
        let item_shape = match &shape.kind {
            Kind::List(items) => self.schema.item(items),
            Kind::Any => Shape::of(Kind::Any),
            _ => {
                self.wrong_kind(list, &shape, Noun::List);
                Shape::of(Kind::Any)
            }
        };
        let bindings = self.bindings.len();
        self.bind(item, item_shape);
        self.bind("loop", Shape::of(Kind::Loop));
        self.block(body);
        self.bindings.truncate(bindings);
        self.block(otherwise);
    }

    fn branches(&mut self, branches: &'a [(Expr<'a>, Vec<Node<'a>>)], otherwise: &'a [Node<'a>]) {
        let known = self.facts.len();
        for (condition, body) in branches {
            let guards = self.condition(condition);
            self.knowing(&guards.yes, |walk| walk.block(body));
            self.facts.extend(guards.no);
        }
        self.block(otherwise);
        self.facts.truncate(known);
    }

    fn call(&mut self, call: &'a Call<'a>) {
        if let Some(body) = &call.body {
            self.block(body);
        }
        let Some((source, component)) = self.library.component(&call.name) else {
            let near = nearest(&call.name, self.library.component_names()).map(str::to_owned);
            let name = call.name.clone();
            return self.error(call.at, TemplateProblem::UnknownComponent { name, near });
        };
        self.called.insert(&component.name);
        let mut arguments = self.component_arguments(call, component);
        if self.calls.contains(&component.name.as_str()) {
            let name = component.name.clone();
            return self.error(call.at, TemplateProblem::Recursion { name });
        }
        if call.body.is_some() {
            arguments.push(("body", Shape::of(Kind::Text(Text::worded()))));
        }
        self.component(source, component, arguments);
    }

    fn component_arguments(
        &mut self,
        call: &'a Call<'a>,
        component: &'a Component<'a>,
    ) -> Vec<(&'a str, Shape<'a>)> {
        self.known_arguments(&component.name, &call.arguments, || {
            component.parameters.iter().map(|parameter| parameter.name)
        });
        let mut shapes = Vec::new();
        for parameter in &component.parameters {
            let given = call.arguments.iter().find(|argument| argument.name == parameter.name);
            let shape = match (given, &parameter.default) {
                (Some(argument), _) => self.component_argument(&argument.value, parameter.kind),
                (None, Some(default)) => self.value(default),
                (None, None) => {
                    let (of, name) = (component.name.clone(), parameter.name.to_owned());
                    self.error(call.at, TemplateProblem::MissingArgument { of, name });
                    Shape::of(Kind::Any)
                }
            };
            shapes.push((parameter.name, shape));
        }
        shapes
    }

    /// A parameter without a kind may be missing: the component asks for it in an `if`.
    fn component_argument(
        &mut self,
        value: &'a Expr<'a>,
        kind: Option<ParameterKind>,
    ) -> Shape<'a> {
        let shape = self.value(value);
        let Some(kind) = kind else { return shape };
        let shape = self.must_be_there(value, shape);
        let (fits, needed) = match kind {
            ParameterKind::Text => (matches!(shape.kind, Kind::Text(_)), Noun::Text),
            ParameterKind::Number => (matches!(shape.kind, Kind::Number), Noun::Number),
            ParameterKind::Flag => (matches!(shape.kind, Kind::Flag), Noun::Flag),
            ParameterKind::List => (matches!(shape.kind, Kind::List(_)), Noun::List),
            ParameterKind::Record => {
                (matches!(shape.kind, Kind::Record(_) | Kind::Map(_)), Noun::Record)
            }
        };
        if !fits && !matches!(shape.kind, Kind::Any) {
            self.wrong_kind(value, &shape, needed);
        }
        shape
    }

    fn field(&mut self, at: usize, of: &str, shape: &Shape<'a>, name: &str) -> Shape<'a> {
        let found = match &shape.kind {
            Kind::Any => Some(Shape::of(Kind::Any)),
            Kind::Record(record) => self.schema.field(record, name),
            Kind::Map(values) => Some(Shape { optional: true, ..self.schema.shape(values) }),
            Kind::Loop => loop_field(name),
            Kind::Text(_) | Kind::Number | Kind::Flag | Kind::List(_) | Kind::Mixed => {
                let (what, found) = (of.to_owned(), shape.word());
                let problem = TemplateProblem::WrongKind { what, found, needed: Noun::Record };
                self.error(at, problem);
                return Shape::of(Kind::Any);
            }
        };
        found.unwrap_or_else(|| {
            let names = match &shape.kind {
                Kind::Record(record) => super::shape::field_names(record),
                _ => LOOP_FIELDS.to_vec(),
            };
            let near = nearest(name, names).map(str::to_owned);
            let (of, name) = (of.to_owned(), name.to_owned());
            self.error(at, TemplateProblem::UnknownField { of, name, near });
            Shape::of(Kind::Any)
        })
    }

    /// The variable's shape, and the fact that it is there.
    fn variable(&self, name: &'a str) -> Option<(Fact<'a>, Shape<'a>)> {
        let own = self.bindings.iter().rev().find(|binding| binding.name == name);
        let (fact, mut shape) = match own {
            Some(binding) => (Fact { id: binding.id, fields: Vec::new() }, binding.shape.clone()),
            None => {
                let Kind::Record(record) = &self.view.as_ref()?.kind else { return None };
                (Fact { id: 0, fields: vec![name] }, self.schema.field(record, name)?)
            }
        };
        shape.optional &= !self.facts.contains(&fact);
        Some((fact, shape))
    }

    fn variable_names(&self) -> Vec<&'a str> {
        let view = match self.view.as_ref().map(|view| &view.kind) {
            Some(Kind::Record(record)) => super::shape::field_names(record),
            _ => Vec::new(),
        };
        self.bindings.iter().map(|binding| binding.name).chain(view).collect()
    }

    fn bind(&mut self, name: &'a str, shape: Shape<'a>) {
        self.bindings.push(Binding { name, id: self.next_id, shape });
        self.next_id += 1;
    }

    /// The expression as the template writes it.
    pub(super) fn written(&self, expr: &Expr<'a>) -> String {
        self.source.text.get(expr.at..expr.end).unwrap_or_default().to_owned()
    }
}

const LOOP_FIELDS: [&str; 5] = ["first", "index", "index0", "last", "length"];

fn loop_field<'a>(name: &str) -> Option<Shape<'a>> {
    match name {
        "first" | "last" => Some(Shape::of(Kind::Flag)),
        "index" | "index0" | "length" => Some(Shape::of(Kind::Number)),
        _ => None,
    }
}
