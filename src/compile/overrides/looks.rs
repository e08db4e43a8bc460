//! What is wrong with a workspace's own looks: the style sheet of pages, the template of PDFs, the
//! styles of Word files.

use std::collections::BTreeSet;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{OverrideMistake, Own};
use crate::compile::looks::{PRINT, STYLE_SHEET, WORD, built_in};
use crate::language::nearest;
use crate::render::prose::{self, Block, Drawing};
use crate::render::typst::{PdfDocument, PdfLabels, data};
use crate::text::Date;
use crate::world::typst::try_template;

/// What is wrong with how documents are to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookProblem {
    /// What the reader of such files says, in its own words.
    Refused(String),
    /// A brace that nothing opens or closes.
    Brace,
    /// A class that no page has; with the one that it may have been meant to be.
    ClassUnknown(String, Option<String>),
    /// A style that documents use, and that is not there.
    StyleMissing(String),
    /// A style on which another one builds, and that is not there; with the nearest one.
    StyleUnknown(String, Option<String>),
}

/// A problem and the byte at which it shows.
type At = (usize, LookProblem);

/// What is wrong with the workspace's `own` files of looks.
pub(in crate::compile) fn mistakes(own: &[Own<'_>]) -> Vec<OverrideMistake> {
    let of_one = |(name, text): &Own<'_>| -> Vec<OverrideMistake> {
        let found = match *name {
            STYLE_SHEET => style_sheet(text),
            PRINT => print(text),
            WORD => word(text),
            _ => Vec::new(),
        };
        let mistake = |(at, problem)| OverrideMistake::Look((*name).to_owned(), at, problem);
        found.into_iter().map(mistake).collect()
    };
    own.iter().flat_map(of_one).collect()
}

fn style_sheet(text: &str) -> Vec<At> {
    let (own, braces) = classes(text);
    let (known, _) = classes(built_in(STYLE_SHEET));
    let known: BTreeSet<&str> = known.into_iter().map(|(_, name)| name).collect();
    let unknown = own.into_iter().filter(|(_, name)| !known.contains(name));
    let mut problems: Vec<At> = unknown
        .map(|(at, name)| {
            let near = nearest(name, known.iter().copied()).map(str::to_owned);
            (at, LookProblem::ClassUnknown(name.to_owned(), near))
        })
        .collect();
    problems.extend(braces.into_iter().map(|at| (at, LookProblem::Brace)));
    problems
}

/// The classes that the selectors of a style sheet name, each with its place, and the braces that
/// have no partner.
fn classes(text: &str) -> (Vec<(usize, &str)>, Vec<usize>) {
    let bare = without_texts(text);
    let (mut found, mut open, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    let mut begin = 0;
    for (at, sign) in bare.bytes().enumerate() {
        match sign {
            b'{' => {
                found.extend(named(text, &bare, begin..at));
                open.push(at);
            }
            b'}' if open.pop().is_none() => alone.push(at),
            b'}' | b';' => {}
            _ => continue,
        }
        begin = at + 1;
    }
    alone.extend(open);
    (found, alone)
}

/// The classes of one selector; a rule of its own kind (`@media`) names none.
fn named<'t>(text: &'t str, bare: &str, selector: Range<usize>) -> Vec<(usize, &'t str)> {
    let said = bare.get(selector.clone()).unwrap_or_default();
    if said.trim_start().starts_with('@') {
        return Vec::new();
    }
    let dots = said.match_indices('.').map(|(at, _)| selector.start + at + 1);
    let name = |at: usize| {
        let rest = text.get(at..selector.end).unwrap_or_default();
        let goes_on = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let end = rest.find(|c: char| !goes_on(c)).unwrap_or(rest.len());
        (at, &rest[..end])
    };
    dots.map(name).filter(|(_, name)| name.starts_with(char::is_alphabetic)).collect()
}

/// The style sheet with blanks for its comments and quoted texts: as long as before.
fn without_texts(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    while let Some(&sign) = bytes.get(at) {
        let rest = text.get(at..).unwrap_or_default();
        let end = match sign {
            b'/' if rest.starts_with("/*") => rest.find("*/").map(|end| end + 2),
            b'"' | b'\'' => rest[1..].find(char::from(sign)).map(|end| end + 2),
            _ => Some(0),
        };
        let end = at + end.unwrap_or(rest.len());
        if let Some(part) = bytes.get_mut(at..end) {
            part.fill(b' ');
        }
        at = end.max(at + 1);
    }
    // Blanks have taken whole characters away, or none.
    String::from_utf8(bytes).unwrap_or_default()
}

/// The styles of a Word file: those that documents use are all there, and what a style builds on is
/// there too.
fn word(text: &str) -> Vec<At> {
    let own = match styles(text) {
        Ok(own) => own,
        Err(problem) => return vec![problem],
    };
    let needed = styles(built_in(WORD)).unwrap_or_default();
    let has = |id: &str| own.ids.contains(id);
    let missing = needed.ids.iter().filter(|id| !has(id));
    let mut problems: Vec<At> =
        missing.map(|id| (0, LookProblem::StyleMissing(id.clone()))).collect();
    // One misspelt name may stand in every style: it is told where it stands first.
    let mut told = BTreeSet::new();
    let unknown = own.references.iter().filter(|(_, id)| !has(id) && told.insert(id.as_str()));
    problems.extend(unknown.map(|(at, id)| {
        let near = nearest(id, own.ids.iter().map(String::as_str)).map(str::to_owned);
        (*at, LookProblem::StyleUnknown(id.clone(), near))
    }));
    problems
}

/// The styles that a file declares, and those that they refer to, with places.
#[derive(Default)]
struct Styles {
    ids: BTreeSet<String>,
    references: Vec<(usize, String)>,
}

fn styles(text: &str) -> Result<Styles, At> {
    let mut reader = Reader::from_str(text);
    let mut styles = Styles::default();
    let mut depth = 0_usize;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                depth += 1;
                styles.note(at, &element);
            }
            Ok(Event::Empty(element)) => styles.note(at, &element),
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) if depth == 0 => return Ok(styles),
            Ok(Event::Eof) => return Err((at, LookProblem::Refused("EOF".to_owned()))),
            Ok(_) => {}
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(at);
                return Err((at, LookProblem::Refused(error.to_string())));
            }
        }
    }
}

impl Styles {
    fn note(&mut self, at: usize, element: &BytesStart<'_>) {
        let value = |name: &[u8]| {
            let own = element.attributes().flatten().find(|one| one.key.as_ref() == name);
            own.map(|one| String::from_utf8_lossy(&one.value).into_owned())
        };
        match element.name().as_ref() {
            b"w:style" => self.ids.extend(value(b"w:styleId")),
            b"w:basedOn" | b"w:next" | b"w:link" => {
                self.references.extend(value(b"w:val").map(|id| (at, id)));
            }
            _ => {}
        }
    }
}

/// The template prints a short document that has everything documents can have.
fn print(text: &str) -> Vec<At> {
    let said = match data(&sample()) {
        Ok(sample) => try_template(text, sample).err(),
        Err(problems) => Some(format!("{problems:?}")),
    };
    let Some(said) = said else { return Vec::new() };
    let problem = |line: &str| {
        let mut parts = line.splitn(4, ':');
        let place = (parts.next(), parts.next(), parts.next());
        let number = |part: Option<&str>| part.and_then(|part| part.trim().parse::<usize>().ok());
        match (place, parts.next()) {
            ((Some(_), row, column), Some(rest)) if number(row).is_some() => {
                let at = byte(text, number(row).unwrap_or(1), number(column).unwrap_or(1));
                (at, LookProblem::Refused(rest.trim().trim_start_matches("error: ").to_owned()))
            }
            _ => (0, LookProblem::Refused(line.to_owned())),
        }
    };
    said.lines().take(MOST).map(problem).collect()
}

/// How many things are told of a template: one mistake often brings about others.
const MOST: usize = 3;

/// The byte at a line and column, both from 1.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let before = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
    let rest = text.get(before..).unwrap_or_default();
    before + rest.chars().take(column - 1).map(char::len_utf8).sum::<usize>()
}

/// A document with every kind of block.
fn sample() -> PdfDocument {
    const TEXT: &str = "\
# Sample

One *paragraph* with **words** and a [link](https://tietosuoja.fi).

## 1 Section

- one
- two

1. first

:::facts
Label
: Value
:::

:::caption Table

| One | Two |
| --- | --- |
| a | b |

:::note
A note.
:::

:::flag
A gap.
:::
";
    let (mut blocks, _) = prose::parse(TEXT, &[]);
    blocks.push(Block::Drawing(Box::new(Drawing {
        svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".to_owned(),
        alt: "Sample".to_owned(),
        size: (9, 9),
        ..Drawing::default()
    })));
    PdfDocument {
        title: "Sample".to_owned(),
        language: "fi".to_owned(),
        region: Some("FI".to_owned()),
        subtitle: Some("Sample".to_owned()),
        author: "Sample".to_owned(),
        description: Some("Sample".to_owned()),
        keywords: vec!["sample".to_owned()],
        date: Date::new(2026, 1, 1),
        version: "1".to_owned(),
        banner: Some("Sample".to_owned()),
        draft: Some("Sample".to_owned()),
        labels: PdfLabels { contents: "Sample".to_owned(), page: "Sample".to_owned() },
        picture: None,
        blocks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_looks_are_right() {
        for file in [STYLE_SHEET, PRINT, WORD] {
            assert!(built_in(file).len() > 100, "{file}");
            assert_eq!(mistakes(&[(file, built_in(file))]), [], "{file}");
        }
    }

    #[test]
    fn what_names_nothing_is_told_with_its_place() {
        let css = "/* .no */ .prose { color: red }\n@media print { .proze { margin: .5rem } }";
        let at = css.find("proze").unwrap();
        let unknown = LookProblem::ClassUnknown("proze".to_owned(), Some("prose".to_owned()));
        assert_eq!(style_sheet(css), [(at, unknown)]);
        assert_eq!(style_sheet("a { color: red "), [(2, LookProblem::Brace)]);
        assert_eq!(style_sheet("a { } }"), [(6, LookProblem::Brace)]);
        assert_eq!(style_sheet("a::before { content: \"}\" }"), []);
        let styles = built_in(WORD);
        let lost = styles.replace("w:styleId=\"Caption\"", "w:styleId=\"Kaption\"");
        assert_eq!(word(&lost), [(0, LookProblem::StyleMissing("Caption".to_owned()))]);
        let base = styles.replacen("<w:basedOn w:val=\"Normal\"", "<w:basedOn w:val=\"Norml\"", 1);
        let near = LookProblem::StyleUnknown("Norml".to_owned(), Some("Normal".to_owned()));
        assert!(matches!(&word(&base)[..], [(at, problem)] if *at > 0 && *problem == near));
        assert!(matches!(&word("<w:styles>")[..], [(_, LookProblem::Refused(_))]));
    }

    #[test]
    fn a_template_that_asks_for_what_there_is_not_is_told_by_line() {
        let broken = format!("{}\n#no-such-thing\n", built_in(PRINT));
        let found = print(&broken);
        let at = broken.find("no-such-thing").unwrap();
        assert!(
            matches!(&found[..], [(place, LookProblem::Refused(_)), ..] if (at - 1..=at).contains(place)),
            "{found:?}"
        );
    }
}
