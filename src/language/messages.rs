//! What messages refer to, found by reading them: no message has to be formatted
//! with just the right arguments for its mistakes to be seen.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::place::Lines;
use super::{Place, WordingProblem, nearest};

/// The formatter follows no more references than this, one inside another.
const MAX_DEPTH: usize = 100;

/// Braces nested deeper are refused before the parser follows them.
const MAX_BRACES: usize = 50;

/// Messages by their name, terms by their name with the dash.
pub(super) type Definitions = BTreeMap<String, Definition>;

/// A message or term as one file defines it.
pub(super) struct Definition {
    /// Where.
    pub place: Place,
    uses: Uses,
    attributes: BTreeMap<String, Uses>,
}

/// What a text asks its caller for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Needs {
    /// Arguments that the text prints.
    pub shown: BTreeSet<String>,
    /// Arguments that choose between variants.
    pub chosen: BTreeSet<String>,
}

/// A mistake and the place of the definition it is in.
pub(super) type Mistake = (Place, WordingProblem);

/// Names in one text, before they are followed.
#[derive(Default)]
struct Uses {
    needs: Needs,
    messages: BTreeSet<String>,
    terms: Vec<TermUse>,
    functions: BTreeSet<String>,
}

struct TermUse {
    /// `-term` or `-term.attribute`.
    name: String,
    given: BTreeSet<String>,
}

impl Needs {
    /// Every argument, printed or choosing.
    pub(super) fn all(&self) -> BTreeSet<&str> {
        self.shown.iter().chain(&self.chosen).map(String::as_str).collect()
    }

    fn add(&mut self, other: &Self) {
        self.shown.extend(other.shown.iter().cloned());
        self.chosen.extend(other.chosen.iter().cloned());
    }
}

/// The definitions of one file, and what is wrong with the file by itself.
pub(super) fn definitions(resource: &FluentResource, file: &str) -> (Definitions, Vec<Mistake>) {
    let (mut found, mut mistakes) = (Definitions::new(), Vec::new());
    let lines = Lines::new(file, resource.source());
    for entry in resource.entries() {
        let Some((key, definition)) = definition(entry, resource.source(), &lines) else {
            continue;
        };
        if !key.starts_with('-') && !definition.attributes.is_empty() {
            mistakes.push((definition.place, WordingProblem::Attribute { key }));
            continue;
        }
        if let Some(first) = found.get(&key) {
            let first_line = first.place.position.line;
            mistakes.push((definition.place, WordingProblem::DuplicateKey { key, first_line }));
            continue;
        }
        found.insert(key, definition);
    }
    (found, mistakes)
}

/// Follows every reference: what each message needs, and what is wrong with the set.
pub(super) fn needs(definitions: &Definitions) -> (BTreeMap<String, Needs>, Vec<Mistake>) {
    let mut walk =
        Walk { definitions, done: BTreeMap::new(), path: Vec::new(), mistakes: Vec::new() };
    for (name, definition) in definitions {
        walk.same_name(name, &definition.place);
        walk.needs(name);
        for attribute in definition.attributes.keys() {
            walk.needs(&format!("{name}.{attribute}"));
        }
    }
    let Walk { done, mistakes, .. } = walk;
    let messages = done.into_iter().filter(|(name, _)| !name.starts_with('-')).collect();
    (messages, mistakes)
}

/// The first brace that is nested too deep. Quoted braces do not count.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0_usize, false);
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '"' if depth > 0 => quoted = !quoted,
            '\n' => quoted = false,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > MAX_BRACES).then_some(at)
    })
}

fn definition(
    entry: &Entry<&str>,
    source: &str,
    lines: &Lines<'_>,
) -> Option<(String, Definition)> {
    let (key, id, value, attributes) = match entry {
        Entry::Message(m) => (m.id.name.to_owned(), m.id.name, m.value.as_ref(), &m.attributes),
        Entry::Term(t) => (format!("-{}", t.id.name), t.id.name, Some(&t.value), &t.attributes),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => return None,
    };
    // The name is a slice of the source, so its address tells where it stands.
    let at = id.as_ptr().addr().saturating_sub(source.as_ptr().addr());
    let attributes = attributes.iter().map(|a| (a.id.name.to_owned(), uses(&a.value))).collect();
    let uses = value.map(uses).unwrap_or_default();
    Some((key, Definition { place: lines.place(at), uses, attributes }))
}

fn uses(pattern: &Pattern<&str>) -> Uses {
    let mut uses = Uses::default();
    uses.pattern(pattern);
    uses
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { id } => {
                        self.needs.chosen.insert(id.name.to_owned());
                    }
                    other => self.inline(other),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.needs.shown.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(dotted(id.name, attribute.as_ref().map(|a| a.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let name = format!("-{}", dotted(id.name, attribute.as_ref().map(|a| a.name)));
                self.terms.push(TermUse { name, given: given(arguments.as_ref()) });
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

fn dotted(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
}

fn given(arguments: Option<&CallArguments<&str>>) -> BTreeSet<String> {
    arguments.into_iter().flat_map(|a| &a.named).map(|named| named.name.name.to_owned()).collect()
}

struct Walk<'d> {
    definitions: &'d Definitions,
    done: BTreeMap<String, Needs>,
    path: Vec<String>,
    mistakes: Vec<Mistake>,
}

impl<'d> Walk<'d> {
    /// The formatter keeps messages and terms in one table, without the dash.
    fn same_name(&mut self, name: &str, place: &Place) {
        if let Some(bare) = name.strip_prefix('-')
            && self.definitions.contains_key(bare)
        {
            let problem = WordingProblem::SameName { name: bare.to_owned() };
            self.mistakes.push((place.clone(), problem));
        }
    }

    /// What `name` needs, with everything it refers to; nothing for an unknown name.
    fn needs(&mut self, name: &str) -> Needs {
        if let Some(done) = self.done.get(name) {
            return done.clone();
        }
        let Some((place, uses)) = self.uses(name) else { return Needs::default() };
        if let Some(start) = self.path.iter().position(|step| step == name) {
            let keys = self.path.iter().skip(start).cloned().chain([name.to_owned()]).collect();
            self.mistakes.push((place.clone(), WordingProblem::Cycle { keys }));
            return Needs::default();
        }
        if self.path.len() > MAX_DEPTH {
            let problem = WordingProblem::TooLarge { key: name.to_owned() };
            self.mistakes.push((place.clone(), problem));
            return Needs::default();
        }
        self.path.push(name.to_owned());
        let needs = self.follow(name, place, uses);
        self.path.pop();
        self.done.insert(name.to_owned(), needs.clone());
        needs
    }

    fn follow(&mut self, key: &str, place: &Place, uses: &Uses) -> Needs {
        let mut needs = uses.needs.clone();
        for function in &uses.functions {
            let (key, function) = (key.to_owned(), function.clone());
            self.mistakes.push((place.clone(), WordingProblem::UnknownFunction { key, function }));
        }
        for message in &uses.messages {
            self.known(key, place, message);
            needs.add(&self.needs(message));
        }
        for term in &uses.terms {
            self.known(key, place, &term.name);
            let wanted = self.needs(&term.name);
            self.term_arguments(place, term, &wanted);
        }
        needs
    }

    fn uses(&self, name: &str) -> Option<(&'d Place, &'d Uses)> {
        let (base, attribute) = name.split_once('.').map_or((name, None), |(b, a)| (b, Some(a)));
        let definition = self.definitions.get(base)?;
        let uses = match attribute {
            None => &definition.uses,
            Some(attribute) => definition.attributes.get(attribute)?,
        };
        Some((&definition.place, uses))
    }

    fn known(&mut self, key: &str, place: &Place, reference: &str) {
        if self.uses(reference).is_none() {
            let names = self.definitions.keys().map(String::as_str);
            let near = nearest(reference, names).map(str::to_owned);
            let (key, reference) = (key.to_owned(), reference.to_owned());
            let problem = WordingProblem::UnknownReference { key, reference, near };
            self.mistakes.push((place.clone(), problem));
        }
    }

    /// A term sees only the arguments that the reference gives it, and the
    /// formatter prints the name of one that was not given.
    fn term_arguments(&mut self, place: &Place, term: &TermUse, wanted: &Needs) {
        if self.uses(&term.name).is_none() {
            return;
        }
        let wanted = wanted.all();
        let key = || term.name.clone();
        for &argument in wanted.iter().filter(|name| !term.given.contains(**name)) {
            let argument = argument.to_owned();
            let problem = WordingProblem::MissingArgument { key: key(), argument };
            self.mistakes.push((place.clone(), problem));
        }
        for argument in term.given.iter().filter(|name| !wanted.contains(name.as_str())) {
            let near = nearest(argument, wanted.iter().copied()).map(str::to_owned);
            let argument = argument.clone();
            let problem = WordingProblem::UnknownArgument { key: key(), argument, near };
            self.mistakes.push((place.clone(), problem));
        }
    }
}
