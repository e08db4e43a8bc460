//! Reads templates.

use super::Mistake;
use super::expressions::Reader;
use super::syntax::{
    Argument, Call, Component, Expr, ExprKind, Node, Parameter, ParameterKind, Template,
};
use super::tokens::{Piece, pieces};
use crate::language::{Noun, TemplateProblem};

/// Words that close or divide a block.
const ENDS: [&str; 6] = ["elif", "else", "endcomponent", "endfor", "endif", "endset"];

/// Deeper nesting of blocks is refused.
const MAX_DEPTH: usize = 40;

/// Reads one template; the first thing outside the subset ends the reading.
pub(super) fn parse(text: &str) -> Result<Template<'_>, Mistake> {
    let pieces = pieces(text)?;
    let mut parser = Parser { pieces: &pieces, next: 0, depth: 0, components: Vec::new() };
    let nodes = parser.nodes(&[])?;
    if let Some(piece) = parser.pieces.get(parser.next) {
        return Err(parser.reader(piece).unexpected(Noun::OpeningTag));
    }
    Ok(Template { nodes, components: parser.components })
}

struct Parser<'p, 't> {
    pieces: &'p [Piece<'t>],
    next: usize,
    depth: usize,
    components: Vec<Component<'t>>,
}

impl<'p, 't> Parser<'p, 't> {
    /// Nodes up to a tag that begins with one of `ends`, or up to a stray end.
    fn nodes(&mut self, ends: &[&'static str]) -> Result<Vec<Node<'t>>, Mistake> {
        let mut nodes = Vec::new();
        while let Some(piece) = self.pieces.get(self.next) {
            let mut reader = self.reader(piece);
            if piece.output {
                self.next += 1;
                nodes.push(output(&mut reader, piece.at)?);
                continue;
            }
            let word = reader.peek_name();
            if word.is_some_and(|word| ends.contains(&word)) {
                break;
            }
            if reader.sign("</") {
                break;
            }
            if word.is_some_and(|word| ENDS.contains(&word)) {
                return Err(
                    reader.unexpected(ends.last().map_or(Noun::OpeningTag, |end| Noun::Word(end)))
                );
            }
            self.next += 1;
            nodes.extend(self.tag(&mut reader, piece.at)?);
        }
        Ok(nodes)
    }

    fn reader(&self, piece: &'p Piece<'t>) -> Reader<'p, 't> {
        Reader::new(&piece.tokens, piece.at)
    }

    fn tag(&mut self, reader: &mut Reader<'p, 't>, at: usize) -> Result<Option<Node<'t>>, Mistake> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(reader.refused("deep nesting"));
        }
        let node = match reader.peek_name() {
            Some("for") => self.for_loop(reader, at).map(Some),
            Some("if") => self.condition(reader, at).map(Some),
            Some("set") => self.set(reader, at).map(Some),
            Some("component") => self.component(reader, at).map(|()| None),
            Some(word) => Err(reader.refused(word)),
            None if reader.sign("<") => self.call(reader, at).map(Some),
            None => Err(reader.unexpected(Noun::Tag)),
        };
        self.depth -= 1;
        node
    }

    fn for_loop(&mut self, reader: &mut Reader<'p, 't>, at: usize) -> Result<Node<'t>, Mistake> {
        reader.word("for");
        let item = reader.free_name()?;
        // Maps have no order of their own, so a document could differ from run to run.
        if reader.sign(",") {
            return Err(reader.refused("for key, value"));
        }
        if !reader.word("in") {
            return Err(reader.unexpected(Noun::Word("in")));
        }
        let list = reader.expression()?;
        reader.finish()?;
        let body = self.nodes(&["else", "endfor"])?;
        let otherwise = if self.end("else")? { self.nodes(&["endfor"])? } else { Vec::new() };
        self.close("endfor", "for", at)?;
        Ok(Node::For { item, list, body, otherwise })
    }

    fn condition(&mut self, reader: &mut Reader<'p, 't>, at: usize) -> Result<Node<'t>, Mistake> {
        const PARTS: [&str; 3] = ["elif", "else", "endif"];
        reader.word("if");
        let first = reader.expression()?;
        reader.finish()?;
        let mut branches = vec![(first, self.nodes(&PARTS)?)];
        while let Some(condition) = self.elif()? {
            branches.push((condition, self.nodes(&PARTS)?));
        }
        let otherwise = if self.end("else")? { self.nodes(&["endif"])? } else { Vec::new() };
        self.close("endif", "if", at)?;
        Ok(Node::If { branches, otherwise })
    }

    fn elif(&mut self) -> Result<Option<Expr<'t>>, Mistake> {
        let Some(piece) = self.pieces.get(self.next).filter(|piece| !piece.output) else {
            return Ok(None);
        };
        let mut reader = self.reader(piece);
        if !reader.word("elif") {
            return Ok(None);
        }
        self.next += 1;
        let condition = reader.expression()?;
        reader.finish()?;
        Ok(Some(condition))
    }

    fn set(&mut self, reader: &mut Reader<'p, 't>, at: usize) -> Result<Node<'t>, Mistake> {
        reader.word("set");
        let (at_name, name) = (reader.at(), reader.free_name()?);
        if reader.sign("=") {
            let value = reader.expression()?;
            reader.finish()?;
            return Ok(Node::Set { at: at_name, name, value });
        }
        reader.finish()?;
        let body = self.nodes(&["endset"])?;
        self.close("endset", "set", at)?;
        Ok(Node::Capture { at: at_name, name, body })
    }

    fn component(&mut self, reader: &mut Reader<'p, 't>, at: usize) -> Result<(), Mistake> {
        if self.depth > 1 {
            return Err(reader.refused("component inside another tag"));
        }
        reader.word("component");
        let (at_name, name) = (reader.at(), reader.dotted_name()?);
        let parameters = parameters(reader)?;
        reader.finish()?;
        let body = self.nodes(&["endcomponent"])?;
        let unclosed = || (at, TemplateProblem::Unclosed { opened: "component".to_owned() });
        let mut end = self.reader(self.pieces.get(self.next).ok_or_else(unclosed)?);
        // The closing tag may repeat the name.
        let named = end.word("endcomponent") && end.peek_name().is_some();
        if named && end.dotted_name()? != name {
            return Err(unclosed());
        }
        end.finish()?;
        self.next += 1;
        self.components.push(Component { at: at_name, name, parameters, body });
        Ok(())
    }

    /// `{% <Name> %} … {% </Name> %}`; the `<` is taken.
    fn call(&mut self, reader: &mut Reader<'p, 't>, at: usize) -> Result<Node<'t>, Mistake> {
        let (name, arguments) = call_head(reader)?;
        reader.expect(">")?;
        reader.finish()?;
        let body = self.nodes(&[])?;
        let unclosed = || (at, TemplateProblem::Unclosed { opened: format!("<{name}>") });
        let piece = self.pieces.get(self.next).ok_or_else(unclosed)?;
        let mut end = self.reader(piece);
        if !end.sign("</") || end.dotted_name()? != name {
            return Err(unclosed());
        }
        end.expect(">")?;
        end.finish()?;
        self.next += 1;
        Ok(Node::Call(Call { at, name, arguments, body: Some(body) }))
    }

    /// Takes the tag that consists of `word`, if it is next.
    fn end(&mut self, word: &str) -> Result<bool, Mistake> {
        let Some(piece) = self.pieces.get(self.next).filter(|piece| !piece.output) else {
            return Ok(false);
        };
        let mut reader = self.reader(piece);
        if !reader.word(word) {
            return Ok(false);
        }
        reader.finish()?;
        self.next += 1;
        Ok(true)
    }

    fn close(&mut self, word: &str, opened: &str, at: usize) -> Result<(), Mistake> {
        if self.end(word)? {
            return Ok(());
        }
        Err((at, TemplateProblem::Unclosed { opened: opened.to_owned() }))
    }
}

fn output<'t>(reader: &mut Reader<'_, 't>, at: usize) -> Result<Node<'t>, Mistake> {
    if reader.sign("<") {
        let (name, arguments) = call_head(reader)?;
        reader.expect("/")?;
        reader.expect(">")?;
        reader.finish()?;
        return Ok(Node::Call(Call { at, name, arguments, body: None }));
    }
    let value = reader.expression()?;
    reader.finish()?;
    Ok(Node::Output(value))
}

/// `Name argument="text" argument={value} argument`
fn call_head<'t>(reader: &mut Reader<'_, 't>) -> Result<(String, Vec<Argument<'t>>), Mistake> {
    let (name, mut arguments) = (reader.dotted_name()?, Vec::new());
    while reader.peek_name().is_some() {
        let (at, name) = (reader.at(), reader.name()?);
        let value = argument_value(reader, at, name)?;
        arguments.push(Argument { at, name, value });
    }
    if reader.sign("{") {
        return Err(reader.refused("..."));
    }
    Ok((name, arguments))
}

fn argument_value<'t>(
    reader: &mut Reader<'_, 't>,
    at: usize,
    name: &'t str,
) -> Result<Expr<'t>, Mistake> {
    if !reader.sign("=") {
        let kind = ExprKind::Path { root: name, fields: Vec::new() };
        return Ok(Expr { at, end: at + name.len(), kind });
    }
    if reader.sign("{") {
        let value = reader.expression()?;
        reader.expect("}")?;
        return Ok(value);
    }
    reader.text().ok_or_else(|| reader.unexpected(Noun::ArgumentValue))
}

fn parameters<'t>(reader: &mut Reader<'_, 't>) -> Result<Vec<Parameter<'t>>, Mistake> {
    reader.expect("(")?;
    let mut parameters = Vec::new();
    while !reader.sign(")") {
        for sign in ["...", "@"] {
            if reader.sign(sign) {
                return Err(reader.refused(sign));
            }
        }
        let name = reader.free_name()?;
        let kind = if reader.sign(":") { Some(kind(reader)?) } else { None };
        let at = reader.at() + 1;
        let default = if reader.sign("=") { Some(reader.literal()?) } else { None };
        // The engine takes the default's kind for the parameter's.
        let implied = default.as_ref().and_then(implied_kind);
        if kind.is_some() && implied.is_some() && kind != implied {
            let found = "a default of another kind".to_owned();
            return Err((at, TemplateProblem::Unexpected { found, expected: Noun::SameKind }));
        }
        parameters.push(Parameter { name, kind: kind.or(implied), default });
        if !reader.sign(",") {
            reader.expect(")")?;
            break;
        }
    }
    Ok(parameters)
}

fn implied_kind(default: &Expr<'_>) -> Option<ParameterKind> {
    match default.kind {
        ExprKind::Text(_) => Some(ParameterKind::Text),
        ExprKind::Number => Some(ParameterKind::Number),
        ExprKind::Flag => Some(ParameterKind::Flag),
        _ => None,
    }
}

fn kind(reader: &mut Reader<'_, '_>) -> Result<ParameterKind, Mistake> {
    let kind = match reader.peek_name() {
        Some("string") => ParameterKind::Text,
        Some("integer" | "number") => ParameterKind::Number,
        Some("bool") => ParameterKind::Flag,
        Some("array") => ParameterKind::List,
        Some("map") => ParameterKind::Record,
        _ => return Err(reader.unexpected(Noun::ParameterKind)),
    };
    reader.name()?;
    Ok(kind)
}
