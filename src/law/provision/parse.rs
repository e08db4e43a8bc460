//! Reading citations as people write them.
//!
//! Two habits are understood: the text form (`380/2023 § 112(1) p. 2`) and the
//! way Finnish and Swedish texts put the label after the number (`380/2023
//! 112 § 1 mom. 2 kohta`). Both end in the same [`Provision`].

use std::ops::Range;
use std::str::FromStr;

use super::error::{Level, Problem, ProvisionError};
use super::scan::{Reader, Token};
use super::{Provision, Unit, number};
use crate::law::{Letter, Part, Point};

const CHAPTER: &[&str] = &["ch", "chapter", "luku", "luvun", "kap", "kapitlet"];
const SECTION: &[&str] = &["section", "sections", "sec"];
const ARTICLE: &[&str] = &["art", "article", "artikla", "artiklan", "artikel"];
const RECITAL: &[&str] = &["rec", "recital", "kappale", "kappaleen", "skäl"];
const CLAUSE: &[&str] = &["cl", "clause", "lauseke", "lausekkeen", "klausul"];
const SUBSECTION: &[&str] = &["mom", "momentti", "momentin", "momentet"];
const POINT: &[&str] = &["p", "point", "kohta", "kohdan", "punkt", "punkten"];
const SUBPOINT: &[&str] = &["alakohta", "alakohdan", "underpunkt", "underpunkten"];
const SUBPARAGRAPH: &[&str] = &["subpara", "subparagraph"];
const PREAMBLE: &[&str] = &["johdanto-osan"];
const ORDINALS: [&[&str]; 4] = [
    &["ensimmäinen", "ensimmäisen", "första"],
    &["toinen", "toisen", "andra"],
    &["kolmas", "kolmannen", "tredje"],
    &["neljäs", "neljännen", "fjärde"],
];
const ORDINAL_SUBPARAGRAPH: &[&str] = &["alakohta", "alakohdan", "stycket"];

impl FromStr for Provision {
    type Err = ProvisionError;

    fn from_str(text: &str) -> Result<Self, ProvisionError> {
        let mut reader = Reader::new(text)?;
        let act = number::act(&mut reader)?;
        let mut draft = Draft { provision: Self::whole(act), deepest: Level::Act };
        while !reader.is_done() {
            piece(&mut reader, &mut draft)?;
        }
        Ok(draft.provision)
    }
}

/// The provision as far as it is read.
struct Draft {
    provision: Provision,
    deepest: Level,
}

/// One level of the citation, as read.
enum Piece {
    Chapter(Part),
    Unit(Unit),
    Subsection(u16),
    Subparagraph(u16),
    Point(Point),
    Subpoint(Letter),
}

fn piece(reader: &mut Reader, draft: &mut Draft) -> Result<(), ProvisionError> {
    if reader.take_mark(',') {
        return Ok(());
    }
    let start = reader.start();
    let piece = match reader.peek(0) {
        Some(Token::Number(_)) => number_first(reader, draft)?,
        Some(Token::Mark('(')) => bracket(reader, draft)?,
        Some(Token::Mark('§')) => section_sign(reader)?,
        Some(Token::Mark('.')) if draft.deepest == Level::Unit => {
            reader.skip(1);
            Piece::Subsection(reader.number(Level::Subsection)?)
        }
        Some(Token::Word(_)) => word_first(reader, draft)?,
        Some(Token::Mark(_)) | None => return Err(reader.error(Problem::Unexpected)),
    };
    draft.add(piece, reader.since(start))
}

/// `§ 112`, `§§ 112-114`.
fn section_sign(reader: &mut Reader) -> Result<Piece, ProvisionError> {
    reader.skip(1);
    reader.take_mark('§');
    sections(reader)
}

fn sections(reader: &mut Reader) -> Result<Piece, ProvisionError> {
    let first = reader.part(Level::Unit)?;
    Ok(Piece::Unit(match range_end(reader)? {
        Some(last) => Unit::Sections(first, last),
        None => Unit::Section(first),
    }))
}

fn range_end(reader: &mut Reader) -> Result<Option<Part>, ProvisionError> {
    if reader.take_mark('-') { reader.part(Level::Unit).map(Some) } else { Ok(None) }
}

/// `112 §`, `13 luku`, `6 artiklan`, `1 mom.`, `2 kohta`.
fn number_first(reader: &mut Reader, draft: &Draft) -> Result<Piece, ProvisionError> {
    let start = reader.start();
    let first = reader.part(Level::Unit)?;
    let last = range_end(reader)?;
    let in_article = matches!(draft.provision.unit, Some(Unit::Article(_) | Unit::Clause(_)));
    if reader.take_mark('§') {
        genitive(reader);
        return Ok(Piece::Unit(last.map_or(Unit::Section(first), |l| Unit::Sections(first, l))));
    }
    if last.is_some() {
        return Err(reader.error(Problem::UnitMissing));
    }
    Ok(if reader.take_word(CHAPTER) {
        Piece::Chapter(first)
    } else if reader.take_word(ARTICLE) {
        Piece::Unit(Unit::Article(first))
    } else if reader.take_word(CLAUSE) {
        Piece::Unit(Unit::Clause(first))
    } else if reader.take_word(RECITAL) {
        Piece::Unit(Unit::Recital(first.number))
    } else if reader.take_word(SUBSECTION) {
        Piece::Subsection(first.number)
    } else if reader.take_word(POINT) {
        if in_article {
            Piece::Subsection(first.number)
        } else {
            Piece::Point(Point::Number(first))
        }
    } else if in_article && reader.take_word(SUBPOINT) {
        // Definitions are numbered points without a paragraph: 4 artiklan 7 alakohta.
        let defines = draft.deepest == Level::Unit;
        if defines { Piece::Subsection(first.number) } else { Piece::Point(Point::Number(first)) }
    } else if draft.deepest == Level::Act && draft.provision.act.has_articles() {
        Piece::Unit(Unit::Article(first))
    } else {
        return Err(ProvisionError::new(Problem::UnitMissing, reader.since(start)));
    })
}

/// The Finnish genitive of the section sign: `112 §:n`.
fn genitive(reader: &mut Reader) {
    if reader.is_mark(0, ':') && reader.is_word(1, &["n"]) {
        reader.skip(2);
    }
}

/// `ch. 13`, `art. 6`, `p. 2`, `c alakohta`.
fn word_first(reader: &mut Reader, draft: &Draft) -> Result<Piece, ProvisionError> {
    if let Some(ordinal) = ordinal(reader) {
        return Ok(Piece::Subparagraph(ordinal));
    }
    if let Some(letter) = lettered(reader, draft) {
        return Ok(letter);
    }
    reader.take_word(PREAMBLE);
    if matches!(reader.peek(0), Some(Token::Number(_))) {
        return number_first(reader, draft);
    }
    Ok(if reader.take_word(CHAPTER) {
        Piece::Chapter(reader.part(Level::Chapter)?)
    } else if reader.take_word(SECTION) {
        return sections(reader);
    } else if reader.take_word(ARTICLE) {
        Piece::Unit(Unit::Article(reader.part(Level::Unit)?))
    } else if reader.take_word(CLAUSE) {
        Piece::Unit(Unit::Clause(reader.part(Level::Unit)?))
    } else if reader.take_word(RECITAL) {
        Piece::Unit(Unit::Recital(reader.number(Level::Unit)?))
    } else if reader.take_word(SUBPARAGRAPH) {
        Piece::Subparagraph(reader.number(Level::Subparagraph)?)
    } else if reader.take_word(POINT) {
        return point(reader, draft);
    } else {
        return Err(reader.error(Problem::Unexpected));
    })
}

/// What follows `p.`: a number, or the letter of an article's point, `point (c)`.
fn point(reader: &mut Reader, draft: &Draft) -> Result<Piece, ProvisionError> {
    if reader.is_mark(0, '(') {
        return bracket(reader, draft);
    }
    let Some(letter) = reader.letter(0) else {
        return Ok(Piece::Point(Point::Number(reader.part(Level::Point)?)));
    };
    reader.skip(1);
    Ok(Piece::Point(Point::Letter(letter)))
}

/// `toinen alakohta`, `andra stycket`.
fn ordinal(reader: &mut Reader) -> Option<u16> {
    let (_, number) = ORDINALS.iter().zip(1..).find(|(words, _)| reader.is_word(0, words))?;
    if !reader.is_word(1, ORDINAL_SUBPARAGRAPH) {
        return None;
    }
    reader.skip(2);
    Some(number)
}

/// `c alakohta`, `underpunkt a`, and the letter of `artikel 6.1 c`.
fn lettered(reader: &mut Reader, draft: &Draft) -> Option<Piece> {
    let after_label = usize::from(reader.is_word(0, SUBPOINT));
    let letter = reader.letter(after_label)?;
    let labelled = after_label == 1 || reader.is_word(1, SUBPOINT);
    let in_section = matches!(draft.provision.unit, Some(Unit::Section(_)));
    let bare = !in_section && draft.deepest == Level::Subsection && !reader.begins_point(letter);
    if !labelled && !bare {
        return None;
    }
    reader.skip(1 + usize::from(labelled));
    if in_section {
        Some(Piece::Subpoint(letter))
    } else {
        Some(Piece::Point(Point::Letter(letter)))
    }
}

/// `(1)`, `(c)`: one level down from what was read last.
fn bracket(reader: &mut Reader, draft: &Draft) -> Result<Piece, ProvisionError> {
    reader.skip(1);
    let in_section = matches!(draft.provision.unit, Some(Unit::Section(_) | Unit::Sections(..)));
    let piece = if let Some(letter) = reader.letter(0) {
        reader.skip(1);
        let within_point = in_section && draft.deepest == Level::Point;
        if within_point { Piece::Subpoint(letter) } else { Piece::Point(Point::Letter(letter)) }
    } else if draft.deepest < Level::Subsection {
        Piece::Subsection(reader.number(Level::Subsection)?)
    } else {
        Piece::Point(Point::Number(reader.part(Level::Point)?))
    };
    if reader.take_mark(')') { Ok(piece) } else { Err(reader.error(Problem::BracketOpen)) }
}

impl Draft {
    /// Puts the piece in its place, if it may stand there.
    fn add(&mut self, piece: Piece, range: Range<usize>) -> Result<(), ProvisionError> {
        self.check(&piece).map_err(|problem| ProvisionError::new(problem, range))?;
        self.deepest = piece.level();
        match piece {
            Piece::Chapter(part) => self.provision.chapter = Some(part),
            Piece::Unit(unit) => self.provision.unit = Some(unit),
            Piece::Subsection(number) => self.provision.subsection = Some(number),
            Piece::Subparagraph(number) => self.provision.subparagraph = Some(number),
            Piece::Point(point) => self.provision.point = Some(point),
            Piece::Subpoint(letter) => self.provision.subpoint = Some(letter),
        }
        Ok(())
    }

    fn check(&self, piece: &Piece) -> Result<(), Problem> {
        let level = piece.level();
        if level == self.deepest {
            return Err(Problem::Repeated(level));
        }
        if level < self.deepest {
            return Err(Problem::OutOfOrder(level));
        }
        match piece {
            Piece::Unit(unit) => self.check_unit(*unit),
            Piece::Chapter(_) => Ok(()),
            _ => self.check_division(piece),
        }
    }

    fn check_unit(&self, unit: Unit) -> Result<(), Problem> {
        match (unit, self.provision.act.has_articles()) {
            (Unit::Section(_) | Unit::Sections(..), true) => Err(Problem::SectionOfUnionAct),
            (Unit::Article(_) | Unit::Recital(_) | Unit::Clause(_), false) => {
                Err(Problem::ArticleOfStatute)
            }
            (Unit::Sections(first, last), false) if last <= first => Err(Problem::RangeReversed),
            _ => Ok(()),
        }
    }

    /// What stands within a section or article.
    fn check_division(&self, piece: &Piece) -> Result<(), Problem> {
        match (self.provision.unit, piece) {
            (None, _) => Err(Problem::UnitMissing),
            (Some(Unit::Sections(..)), _) => Err(Problem::RangeDivided),
            (Some(Unit::Section(_)), Piece::Point(Point::Letter(_))) => {
                Err(Problem::LetteredPointOfSection)
            }
            (Some(Unit::Section(_)), Piece::Subparagraph(_)) => Err(Problem::Unexpected),
            (Some(Unit::Section(_)), Piece::Subpoint(_)) if self.provision.point.is_none() => {
                Err(Problem::NumberMissing(Level::Point))
            }
            (Some(Unit::Recital(_)), _) => Err(Problem::Unexpected),
            _ => Ok(()),
        }
    }
}

impl Piece {
    fn level(&self) -> Level {
        match self {
            Self::Chapter(_) => Level::Chapter,
            Self::Unit(_) => Level::Unit,
            Self::Subsection(_) => Level::Subsection,
            Self::Subparagraph(_) => Level::Subparagraph,
            Self::Point(_) => Level::Point,
            Self::Subpoint(_) => Level::Subpoint,
        }
    }
}
