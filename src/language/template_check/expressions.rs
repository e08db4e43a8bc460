//! Reads expressions.

use super::Mistake;
use super::syntax::{Argument, Comparison, Expr, ExprKind};
use super::tokens::{Lexeme, Token};
use crate::language::{Noun, TemplateProblem};

/// Deeper nesting is refused, as the engine refuses it.
const MAX_DEPTH: usize = 40;

/// Names that mean something to the engine.
const RESERVED: [&str; 17] = [
    "true", "True", "false", "False", "loop", "self", "and", "or", "not", "is", "in", "continue",
    "break", "none", "None", "null", "body",
];

/// Binding powers, as the engine has them: higher binds tighter.
mod power {
    pub(super) const CHOICE: u8 = 0;
    pub(super) const OR: u8 = 1;
    pub(super) const AND: u8 = 3;
    pub(super) const NOT: u8 = 5;
    pub(super) const IN: u8 = 5;
    pub(super) const COMPARE: u8 = 7;
    pub(super) const CONCAT: u8 = 13;
    pub(super) const FILTER: u8 = 17;
}

/// The tokens of one pair of braces, read from the left.
pub(super) struct Reader<'p, 't> {
    tokens: &'p [Token<'t>],
    next: usize,
    /// Where the braces end, for what is missing there.
    end: usize,
    depth: usize,
}

impl<'p, 't> Reader<'p, 't> {
    /// A reader of the tokens between braces that open at `at`.
    pub(super) fn new(tokens: &'p [Token<'t>], at: usize) -> Self {
        let end = tokens.last().map_or(at, |token| token.end);
        Self { tokens, next: 0, end, depth: 0 }
    }

    /// The place of the next token.
    pub(super) fn at(&self) -> usize {
        self.peek().map_or(self.end, |token| token.at)
    }

    /// An expression.
    pub(super) fn expression(&mut self) -> Result<Expr<'t>, Mistake> {
        self.bound(power::CHOICE)
    }

    /// Takes the sign, if it is next.
    pub(super) fn sign(&mut self, sign: &str) -> bool {
        let found =
            matches!(self.peek(), Some(Token { lexeme: Lexeme::Sign(s), .. }) if *s == sign);
        self.next += usize::from(found);
        found
    }

    /// Takes the word, if it is next.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let found = self.peek_name() == Some(word);
        self.next += usize::from(found);
        found
    }

    /// The name that is next, without taking it.
    pub(super) fn peek_name(&self) -> Option<&'t str> {
        match self.peek()?.lexeme {
            Lexeme::Name(name) => Some(name),
            Lexeme::Text(_) | Lexeme::Number | Lexeme::Sign(_) => None,
        }
    }

    /// Takes a name.
    pub(super) fn name(&mut self) -> Result<&'t str, Mistake> {
        let name = self.peek_name().ok_or_else(|| self.unexpected(Noun::Name))?;
        self.next += 1;
        Ok(name)
    }

    /// Takes a name that the engine leaves to templates.
    pub(super) fn free_name(&mut self) -> Result<&'t str, Mistake> {
        match self.peek_name() {
            Some(name) if RESERVED.contains(&name) => Err(self.refused(name)),
            _ => self.name(),
        }
    }

    /// Takes a text, a number or a flag.
    pub(super) fn literal(&mut self) -> Result<Expr<'t>, Mistake> {
        let at = self.at();
        let value = self.operand()?;
        match value.kind {
            ExprKind::Text(_) | ExprKind::Number | ExprKind::Flag => Ok(value),
            _ => {
                let found = "a longer value".to_owned();
                let expected = Noun::Literal;
                Err((at, TemplateProblem::Unexpected { found, expected }))
            }
        }
    }

    /// Takes a quoted text, if it is next.
    pub(super) fn text(&mut self) -> Option<Expr<'t>> {
        match &self.peek()?.lexeme {
            Lexeme::Text(_) => self.operand().ok(),
            Lexeme::Name(_) | Lexeme::Number | Lexeme::Sign(_) => None,
        }
    }

    /// A component's name: `name` or `group.name`.
    pub(super) fn dotted_name(&mut self) -> Result<String, Mistake> {
        let mut name = self.name()?.to_owned();
        while self.sign(".") {
            name.push('.');
            name.push_str(self.name()?);
        }
        Ok(name)
    }

    /// Takes the sign, which must be next.
    pub(super) fn expect(&mut self, sign: &'static str) -> Result<(), Mistake> {
        if self.sign(sign) { Ok(()) } else { Err(self.unexpected(Noun::Word(sign))) }
    }

    /// Nothing may be left.
    pub(super) fn finish(&self) -> Result<(), Mistake> {
        if self.peek().is_none() { Ok(()) } else { Err(self.unexpected(Noun::End)) }
    }

    /// What stands here is not what is expected.
    pub(super) fn unexpected(&self, expected: Noun) -> Mistake {
        let found = self.peek().map_or("", |token| match &token.lexeme {
            Lexeme::Name(name) => name,
            Lexeme::Sign(sign) => sign,
            Lexeme::Text(text) => text,
            Lexeme::Number => "a number",
        });
        (self.at(), TemplateProblem::Unexpected { found: found.to_owned(), expected })
    }

    /// What stands here is no part of the subset.
    pub(super) fn refused(&self, what: &str) -> Mistake {
        (self.at(), TemplateProblem::Refused { what: what.to_owned() })
    }

    fn peek(&self) -> Option<&'p Token<'t>> {
        self.tokens.get(self.next)
    }

    fn peek_sign(&self) -> Option<&'static str> {
        match self.peek()?.lexeme {
            Lexeme::Sign(sign) => Some(sign),
            Lexeme::Name(_) | Lexeme::Text(_) | Lexeme::Number => None,
        }
    }

    fn taken_end(&self) -> usize {
        let last = self.next.checked_sub(1).and_then(|index| self.tokens.get(index));
        last.map_or(self.end, |token| token.end)
    }

    fn bound(&mut self, least: u8) -> Result<Expr<'t>, Mistake> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.refused("deep nesting"));
        }
        let at = self.at();
        let mut left = self.operand()?;
        while let Some((power, operator)) = self.operator()? {
            if power < least {
                break;
            }
            left = self.apply(at, left, power, operator)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// The operator that is next, with its power.
    fn operator(&self) -> Result<Option<(u8, Operator)>, Mistake> {
        let found = match (self.peek_name(), self.peek_sign()) {
            (Some("or"), _) => (power::OR, Operator::Or),
            (Some("and"), _) => (power::AND, Operator::And),
            (Some("in"), _) => (power::IN, Operator::In),
            (Some("not"), _) => (power::IN, Operator::NotIn),
            (Some("if"), _) => (power::CHOICE, Operator::Choice),
            (_, Some("==")) => (power::COMPARE, Operator::Compare(Comparison::Equal)),
            (_, Some("!=")) => (power::COMPARE, Operator::Compare(Comparison::Unequal)),
            (_, Some("<" | "<=" | ">" | ">=")) => {
                (power::COMPARE, Operator::Compare(Comparison::Order))
            }
            (_, Some("~")) => (power::CONCAT, Operator::Concat),
            (_, Some("|")) => (power::FILTER, Operator::Filter),
            (Some(word @ "is"), _) => return Err(self.refused(word)),
            (_, Some(sign @ ("+" | "-" | "*" | "/" | "%" | "//" | "**" | "[" | "?[" | "?."))) => {
                return Err(self.refused(sign));
            }
            _ => return Ok(None),
        };
        Ok(Some(found))
    }

    fn apply(
        &mut self,
        at: usize,
        left: Expr<'t>,
        power: u8,
        operator: Operator,
    ) -> Result<Expr<'t>, Mistake> {
        self.next += 1;
        let left = Box::new(left);
        let kind = match operator {
            Operator::Or => ExprKind::Or(left, self.right(power)?),
            Operator::And => ExprKind::And(left, self.right(power)?),
            Operator::In => ExprKind::In(left, self.right(power)?),
            Operator::NotIn => return self.not_in(at, left, power),
            Operator::Compare(comparison) => {
                ExprKind::Compare(comparison, left, self.right(power)?)
            }
            Operator::Concat => ExprKind::Concat(left, self.right(power)?),
            Operator::Filter => {
                let name = self.name()?;
                let open = self.peek_sign() == Some("(");
                let arguments = if open { self.arguments()? } else { Vec::new() };
                ExprKind::Filter { input: left, name, arguments }
            }
            Operator::Choice => {
                let condition = Box::new(self.expression()?);
                if !self.word("else") {
                    return Err(self.unexpected(Noun::Word("else")));
                }
                ExprKind::Choice { yes: left, condition, no: Box::new(self.expression()?) }
            }
        };
        Ok(Expr { at, end: self.taken_end(), kind })
    }

    fn right(&mut self, power: u8) -> Result<Box<Expr<'t>>, Mistake> {
        self.bound(power + 1).map(Box::new)
    }

    fn not_in(&mut self, at: usize, left: Box<Expr<'t>>, power: u8) -> Result<Expr<'t>, Mistake> {
        if !self.word("in") {
            return Err(self.unexpected(Noun::Word("in")));
        }
        let kind = ExprKind::In(left, self.right(power)?);
        let found = Expr { at, end: self.taken_end(), kind };
        Ok(Expr { at, end: found.end, kind: ExprKind::Not(Box::new(found)) })
    }

    fn operand(&mut self) -> Result<Expr<'t>, Mistake> {
        let at = self.at();
        let kind = match self.peek().map(|token| &token.lexeme) {
            Some(Lexeme::Text(text)) => self.take(ExprKind::Text(text.clone())),
            Some(Lexeme::Number) => self.take(ExprKind::Number),
            Some(Lexeme::Name(name)) => self.named(name)?,
            Some(Lexeme::Sign("(")) => {
                self.next += 1;
                let inner = self.expression()?;
                self.expect(")")?;
                inner.kind
            }
            Some(Lexeme::Sign("[")) => self.list()?,
            Some(Lexeme::Sign(sign @ ("{" | "-" | "@" | "..." | "<"))) => {
                return Err(self.refused(sign));
            }
            Some(Lexeme::Sign(_)) | None => return Err(self.unexpected(Noun::Value)),
        };
        Ok(Expr { at, end: self.taken_end(), kind })
    }

    fn take(&mut self, kind: ExprKind<'t>) -> ExprKind<'t> {
        self.next += 1;
        kind
    }

    fn named(&mut self, name: &'t str) -> Result<ExprKind<'t>, Mistake> {
        match name {
            "true" | "True" | "false" | "False" => return Ok(self.take(ExprKind::Flag)),
            "none" | "None" | "null" => return Err(self.refused(name)),
            "not" => {
                self.next += 1;
                if self.peek_name() == Some("not") {
                    return Err(self.refused("not not"));
                }
                return Ok(ExprKind::Not(Box::new(self.bound(power::NOT)?)));
            }
            _ => self.next += 1,
        }
        if self.peek_sign() == Some("(") {
            return Ok(ExprKind::Function { name, arguments: self.arguments()? });
        }
        let mut fields = Vec::new();
        while self.sign(".") {
            fields.push((self.at(), self.name()?));
        }
        Ok(ExprKind::Path { root: name, fields })
    }

    fn list(&mut self) -> Result<ExprKind<'t>, Mistake> {
        self.expect("[")?;
        let mut items = Vec::new();
        while !self.sign("]") {
            items.push(self.expression()?);
            if self.peek_name() == Some("for") {
                return Err(self.refused("for"));
            }
            if !self.sign(",") {
                self.expect("]")?;
                break;
            }
        }
        Ok(ExprKind::List(items))
    }

    fn arguments(&mut self) -> Result<Vec<Argument<'t>>, Mistake> {
        self.expect("(")?;
        let mut arguments = Vec::new();
        while !self.sign(")") {
            let (at, name) = (self.at(), self.name()?);
            self.expect("=")?;
            arguments.push(Argument { at, name, value: self.expression()? });
            if !self.sign(",") {
                self.expect(")")?;
                break;
            }
        }
        Ok(arguments)
    }
}

#[derive(Clone, Copy)]
enum Operator {
    Or,
    And,
    In,
    NotIn,
    Compare(Comparison),
    Concat,
    Filter,
    Choice,
}
