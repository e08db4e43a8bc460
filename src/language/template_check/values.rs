//! What expressions come to: their values, and what their being true proves.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::shape::{Items, Kind, Shape, Text, merge};
use super::syntax::{Argument, Comparison, Expr, ExprKind};
use super::walk::{Fact, Guards, Walk};
use crate::language::templates::FILTERS;
use crate::language::wording::Use;
use crate::language::{Noun, TemplateProblem, nearest};

/// More texts than this are not followed one by one.
const MAX_VALUES: usize = 256;

impl<'a> Walk<'a> {
    /// Reads a condition: what holds where it is true, and where it is false.
    pub(super) fn condition(&mut self, expr: &'a Expr<'a>) -> Guards<'a> {
        match &expr.kind {
            ExprKind::Path { root, fields } => {
                self.path(expr.at, root, fields);
                Guards { yes: self.fact(root, fields).into_iter().collect(), no: Vec::new() }
            }
            ExprKind::Not(inner) => {
                let Guards { yes, no } = self.condition(inner);
                Guards { yes: no, no: yes }
            }
            ExprKind::And(left, right) => {
                let mut yes = self.condition(left).yes;
                let right = self.knowing(&yes, |walk| walk.condition(right));
                yes.extend(right.yes);
                Guards { yes, no: Vec::new() }
            }
            ExprKind::Or(left, right) => {
                let mut no = self.condition(left).no;
                let right = self.knowing(&no, |walk| walk.condition(right));
                no.extend(right.no);
                Guards { yes: Vec::new(), no }
            }
            ExprKind::Compare(comparison, left, right) => self.compare(*comparison, left, right),
            ExprKind::In(item, list) => self.contained(item, list),
            _ => {
                self.present(expr);
                Guards::default()
            }
        }
    }

    /// The value of an expression; whether it may be missing is told, not judged.
    pub(super) fn value(&mut self, expr: &'a Expr<'a>) -> Shape<'a> {
        match &expr.kind {
            ExprKind::Text(text) => Shape::of(one_of(vec![text.clone()])),
            ExprKind::Number => Shape::of(Kind::Number),
            ExprKind::Flag => Shape::of(Kind::Flag),
            ExprKind::List(items) => self.list(items),
            ExprKind::Path { root, fields } => self.path(expr.at, root, fields),
            ExprKind::Filter { input, name, arguments } => {
                self.filter(expr.at, input, name, arguments)
            }
            ExprKind::Function { name, arguments } => self.function(expr.at, name, arguments),
            ExprKind::Concat(left, right) => self.concat(left, right),
            ExprKind::Choice { yes, condition, no } => self.choice(yes, condition, no),
            ExprKind::Not(_)
            | ExprKind::And(..)
            | ExprKind::Or(..)
            | ExprKind::Compare(..)
            | ExprKind::In(..) => {
                self.condition(expr);
                Shape::of(Kind::Flag)
            }
        }
    }

    /// Notes arguments that `of` does not take, and those that are given twice.
    pub(super) fn known_arguments<I: Iterator<Item = &'a str>>(
        &mut self,
        of: &str,
        arguments: &'a [Argument<'a>],
        known: impl Fn() -> I,
    ) {
        self.once(arguments);
        for argument in arguments {
            if !known().any(|name| name == argument.name) {
                let near = nearest(argument.name, known()).map(str::to_owned);
                let (of, name) = (of.to_owned(), argument.name.to_owned());
                self.error(argument.at, TemplateProblem::UnknownArgument { of, name, near });
            }
        }
    }

    fn once(&mut self, arguments: &'a [Argument<'a>]) {
        let mut seen = BTreeSet::new();
        for argument in arguments {
            if !seen.insert(argument.name) {
                let name = argument.name.to_owned();
                self.error(argument.at, TemplateProblem::TakenName { name });
            }
        }
    }

    fn compare(
        &mut self,
        comparison: Comparison,
        left: &'a Expr<'a>,
        right: &'a Expr<'a>,
    ) -> Guards<'a> {
        let (mut left_shape, mut right_shape) = (self.value(left), self.value(right));
        if comparison == Comparison::Order {
            left_shape = self.must_be_there(left, left_shape);
            right_shape = self.must_be_there(right, right_shape);
        }
        self.comparable(left, &left_shape, right, &right_shape);
        // Being equal to something that is there proves that it is there itself.
        let mut proved = Vec::new();
        if !right_shape.optional {
            proved.extend(self.proved(left));
        }
        if !left_shape.optional {
            proved.extend(self.proved(right));
        }
        match comparison {
            Comparison::Equal => Guards { yes: proved, no: Vec::new() },
            Comparison::Unequal => Guards { yes: Vec::new(), no: proved },
            Comparison::Order => Guards::default(),
        }
    }

    fn contained(&mut self, item: &'a Expr<'a>, list: &'a Expr<'a>) -> Guards<'a> {
        let (item_shape, list_shape) = (self.value(item), self.present(list));
        let element = match &list_shape.kind {
            Kind::List(items) => self.schema.item(items),
            Kind::Any => Shape::of(Kind::Any),
            _ => {
                self.wrong_kind(list, &list_shape, Noun::List);
                return Guards::default();
            }
        };
        match &list.kind {
            ExprKind::List(words) => {
                for word in words {
                    let shape = self.value(word);
                    self.comparable(item, &item_shape, word, &shape);
                }
            }
            _ => self.comparable(item, &item_shape, list, &element),
        }
        let proved = if element.optional { None } else { self.proved(item) };
        Guards { yes: proved.into_iter().collect(), no: Vec::new() }
    }

    /// Two values that can be equal: of one kind, and not known to be different.
    fn comparable(
        &mut self,
        left: &'a Expr<'a>,
        left_shape: &Shape<'a>,
        right: &'a Expr<'a>,
        right_shape: &Shape<'a>,
    ) {
        let pair = (&left_shape.kind, &right_shape.kind);
        let alike = matches!(
            pair,
            (Kind::Text(_), Kind::Text(_))
                | (Kind::Number, Kind::Number)
                | (Kind::Flag, Kind::Flag)
                | (Kind::Any, _)
                | (_, Kind::Any)
        );
        if !alike {
            return self.wrong_kind(right, right_shape, left_shape.word());
        }
        if let (Some(left_values), Some(right_values)) = (left_shape.values(), right_shape.values())
            && !left_values.iter().any(|value| right_values.contains(value))
        {
            let literal = matches!(left.kind, ExprKind::Text(_));
            let (at, words, known) = if literal {
                (left.at, left_values, right_values)
            } else {
                (right.at, right_values, left_values)
            };
            let word = words.first().cloned().unwrap_or_default();
            let near = nearest(&word, known.iter().map(String::as_str)).map(str::to_owned);
            self.error(at, TemplateProblem::NeverEqual { word, near });
        }
    }

    fn proved(&self, expr: &'a Expr<'a>) -> Option<Fact<'a>> {
        match &expr.kind {
            ExprKind::Path { root, fields } => self.fact(root, fields),
            _ => None,
        }
    }

    fn list(&mut self, items: &'a [Expr<'a>]) -> Shape<'a> {
        let kinds: Vec<_> = items.iter().map(|item| self.present(item).kind).collect();
        let item = Shape::of(merge(kinds));
        Shape::of(Kind::List(Items::Known(Rc::new(item))))
    }

    fn concat(&mut self, left: &'a Expr<'a>, right: &'a Expr<'a>) -> Shape<'a> {
        let (left, right) = (self.plain_part(left), self.plain_part(right));
        let values = left.values().zip(right.values()).and_then(|(left, right)| {
            (left.len() * right.len() <= MAX_VALUES).then(|| {
                left.iter().flat_map(|l| right.iter().map(move |r| format!("{l}{r}"))).collect()
            })
        });
        Shape::of(Kind::Text(Text { values, ..Text::default() }))
    }

    /// A part of a text that is put together: the engine forgets that markup was
    /// in it, and would escape it again.
    fn plain_part(&mut self, expr: &'a Expr<'a>) -> Shape<'a> {
        let shape = self.part(expr);
        if matches!(shape.kind, Kind::Text(Text { worded: true, .. })) {
            self.wrong_kind(expr, &shape, Noun::PlainText);
        }
        shape
    }

    fn part(&mut self, expr: &'a Expr<'a>) -> Shape<'a> {
        let shape = self.present(expr);
        if !matches!(shape.kind, Kind::Any | Kind::Text(_) | Kind::Number) {
            self.wrong_kind(expr, &shape, Noun::TextOrNumber);
        }
        shape
    }

    fn choice(
        &mut self,
        yes: &'a Expr<'a>,
        condition: &'a Expr<'a>,
        no: &'a Expr<'a>,
    ) -> Shape<'a> {
        let guards = self.condition(condition);
        let yes = self.knowing(&guards.yes, |walk| walk.value(yes));
        let no = self.knowing(&guards.no, |walk| walk.value(no));
        let optional = yes.optional || no.optional;
        Shape { kind: merge([yes.kind, no.kind]), optional }
    }

    fn filter(
        &mut self,
        at: usize,
        input: &'a Expr<'a>,
        name: &'a str,
        arguments: &'a [Argument<'a>],
    ) -> Shape<'a> {
        let shape = self.present(input);
        let takes: &[&str] = if name == "join" { &["sep"] } else { &[] };
        self.known_arguments(name, arguments, || takes.iter().copied());
        for argument in arguments {
            self.part(&argument.value);
        }
        let worded = self.is_worded(&shape);
        let text = Shape::of(Kind::Text(Text { worded, ..Text::default() }));
        let (fits, needed, result) = match name {
            "capital" | "quote" => (is_text(&shape), Noun::Text, text),
            "stop" => (is_text(&shape), Noun::Text, Shape::of(Kind::Text(Text::default()))),
            "date" => (is_date(&shape), Noun::Date, text),
            "number" => (matches!(shape.kind, Kind::Number), Noun::Number, text),
            "join" | "list" => (self.is_text_list(&shape), Noun::TextList, text),
            "length" => (is_long(&shape), Noun::ListOrText, Shape::of(Kind::Number)),
            _ => {
                let near = nearest(name, FILTERS).map(str::to_owned);
                self.error(at, TemplateProblem::UnknownFilter { name: name.to_owned(), near });
                return Shape::of(Kind::Any);
            }
        };
        if !fits && !matches!(shape.kind, Kind::Any) {
            self.wrong_kind(input, &shape, needed);
        }
        result
    }

    fn is_worded(&self, shape: &Shape<'a>) -> bool {
        match &shape.kind {
            Kind::Text(text) => text.worded,
            Kind::List(items) => {
                matches!(self.schema.item(items).kind, Kind::Text(Text { worded: true, .. }))
            }
            _ => false,
        }
    }

    fn is_text_list(&self, shape: &Shape<'a>) -> bool {
        match &shape.kind {
            Kind::List(items) => {
                let item = self.schema.item(items);
                matches!(item.kind, Kind::Text(_) | Kind::Any) && !item.optional
            }
            _ => false,
        }
    }

    fn function(&mut self, at: usize, name: &'a str, arguments: &'a [Argument<'a>]) -> Shape<'a> {
        if name == "t" {
            self.once(arguments);
            self.message(at, arguments);
            return Shape::of(Kind::Text(Text::worded()));
        }
        self.error(at, TemplateProblem::UnknownFunction { name: name.to_owned() });
        Shape::of(Kind::Any)
    }

    /// `t(key="…", …)`: every message the key can name exists in some language, and
    /// takes just these arguments in each language that has it.
    fn message(&mut self, at: usize, arguments: &'a [Argument<'a>]) {
        let (key, given): (Vec<_>, Vec<_>) =
            arguments.iter().partition(|argument| argument.name == "key");
        let texts: BTreeMap<&str, bool> = given
            .iter()
            .map(|argument| (argument.name, is_text(&self.part(&argument.value))))
            .collect();
        let Some(key) = key.first() else {
            let (of, name) = ("t".to_owned(), "key".to_owned());
            return self.error(at, TemplateProblem::MissingArgument { of, name });
        };
        let shape = self.present(&key.value);
        if matches!(shape.kind, Kind::Any) {
            return;
        }
        let Some(keys) = shape.values() else {
            return self.error(key.value.at, TemplateProblem::OpenKey);
        };
        for name in keys {
            self.message_arguments(at, key.value.at, name, &texts);
        }
    }

    /// The arguments by name, and whether each is text.
    fn message_arguments(
        &mut self,
        at: usize,
        at_key: usize,
        key: &str,
        arguments: &BTreeMap<&str, bool>,
    ) {
        let wording = self.library.wording;
        let known: Vec<_> = wording.languages().filter(|l| wording.has(*l, key)).collect();
        if known.is_empty() {
            let keys: BTreeSet<&str> =
                wording.languages().flat_map(|language| wording.keys(language)).collect();
            let near = nearest(key, keys).map(str::to_owned);
            return self.error(at_key, TemplateProblem::UnknownKey { key: key.to_owned(), near });
        }
        let given: BTreeSet<&str> = arguments.keys().copied().collect();
        for language in known {
            for problem in wording.argument_problems(language, key, &given) {
                self.error(at, TemplateProblem::Message(problem));
            }
            for (argument, _) in arguments.iter().filter(|(_, text)| **text) {
                if wording.use_of(language, key, argument) == Some(Use::Both) {
                    let (key, argument) = (key.to_owned(), (*argument).to_owned());
                    self.error(at, TemplateProblem::ChosenAndShown { key, argument });
                }
            }
        }
    }
}

fn one_of<'a>(values: Vec<String>) -> Kind<'a> {
    Kind::Text(Text { values: Some(values), ..Text::default() })
}

fn is_text(shape: &Shape<'_>) -> bool {
    matches!(shape.kind, Kind::Text(_))
}

fn is_date(shape: &Shape<'_>) -> bool {
    matches!(shape.kind, Kind::Text(Text { date: true, .. }))
}

fn is_long(shape: &Shape<'_>) -> bool {
    matches!(shape.kind, Kind::Text(_) | Kind::List(_))
}
