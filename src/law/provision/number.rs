//! Reading the number of an act.

use super::error::{Level, Problem, ProvisionError};
use super::scan::{Reader, Token};
use crate::law::Act;
use crate::law::act::{Treaty, is_year};

const GDPR: &[&str] = &[
    "gdpr",
    "tietosuoja-asetus",
    "tietosuoja-asetuksen",
    "dataskyddsförordningen",
    "dataskyddsförordningens",
];
const NUMBERED: &[&str] = &["no", "nr"];

/// The act a citation begins with.
pub(super) fn act(reader: &mut Reader) -> Result<Act, ProvisionError> {
    let start = reader.start();
    if reader.take_word(GDPR) {
        return Ok(Act::GDPR);
    }
    if reader.take_word(&["eu"]) {
        let (first, second) = pair(reader)?;
        let right = union_act(first, second, Treaty::Eu);
        return Err(ProvisionError::new(Problem::UnionForm(right), reader.since(start)));
    }
    match reader.peek(0) {
        None => Err(reader.error(Problem::Empty)),
        Some(Token::Mark('(')) => bracketed_act(reader),
        Some(Token::Number(_)) => numbered_act(reader),
        Some(Token::Word(_) | Token::Mark(_)) => Err(reader.error(Problem::NoAct)),
    }
}

/// `(EU) 2016/679`, `(EU) No 910/2014`, also with N:o and nr.
fn bracketed_act(reader: &mut Reader) -> Result<Act, ProvisionError> {
    let start = reader.start();
    reader.skip(1);
    let treaty = treaty(reader).ok_or_else(|| reader.error(Problem::NoAct))?;
    if !reader.take_mark(')') {
        return Err(reader.error(Problem::BracketOpen));
    }
    if number_sign(reader) {
        let (number, year) = pair(reader)?;
        return Ok(Act::UnionNumbered { number, year, treaty });
    }
    let (first, second) = pair(reader)?;
    let right = union_act(first, second, treaty);
    let written = Act::Union { year: first, number: second };
    if right == written && treaty == Treaty::Eu {
        return Ok(written);
    }
    Err(ProvisionError::new(Problem::UnionForm(right), reader.since(start)))
}

/// `380/2023`, `95/46/EC`.
fn numbered_act(reader: &mut Reader) -> Result<Act, ProvisionError> {
    let start = reader.start();
    let (first, second) = pair(reader)?;
    if reader.is_mark(0, '/') {
        reader.skip(1);
        let treaty = treaty(reader).ok_or_else(|| reader.error(Problem::Unexpected))?;
        if is_union_year(first) || is_year(second) {
            let right = union_act(first, second, treaty);
            return Err(ProvisionError::new(Problem::UnionForm(right), reader.since(start)));
        }
        return Ok(Act::UnionSuffixed { year: first, number: second, treaty });
    }
    if is_year(second) {
        Ok(Act::Statute { number: first, year: second })
    } else if is_union_year(first) {
        let right = union_act(first, second, Treaty::Eu);
        Err(ProvisionError::new(Problem::UnionForm(right), reader.since(start)))
    } else {
        Err(ProvisionError::new(Problem::NoYear, reader.since(start)))
    }
}

/// The EU act that two numbers in either order mean: since 2015 the year comes
/// first.
fn union_act(first: u16, second: u16, treaty: Treaty) -> Act {
    if is_union_year(first) || !is_year(second) {
        Act::Union { year: first, number: second }
    } else if is_union_year(second) {
        Act::Union { year: second, number: first }
    } else {
        Act::UnionNumbered { number: first, year: second, treaty }
    }
}

fn is_union_year(year: u16) -> bool {
    is_year(year) && year >= 2015
}

fn treaty(reader: &mut Reader) -> Option<Treaty> {
    let Some(Token::Word(letters)) = reader.peek(0) else { return None };
    let treaty = Treaty::read(letters)?;
    reader.skip(1);
    Some(treaty)
}

/// `No`, `nr` or `N:o`.
fn number_sign(reader: &mut Reader) -> bool {
    if reader.is_word(0, &["n"]) && reader.is_mark(1, ':') && reader.is_word(2, &["o"]) {
        reader.skip(3);
        return true;
    }
    reader.take_word(NUMBERED)
}

fn pair(reader: &mut Reader) -> Result<(u16, u16), ProvisionError> {
    let first = reader.number(Level::Act)?;
    if !reader.take_mark('/') {
        return Err(reader.error(Problem::NoYear));
    }
    Ok((first, reader.number(Level::Act)?))
}
