//! How wide a text is in the font of the pages, and where it may be broken.

use std::sync::LazyLock;

use hypher::{Lang, hyphenate};
use ttf_parser::Face;

use crate::render::typst::FONTS;

/// The fonts that are measured: that of labels and that of headings.
static FACES: LazyLock<[Option<Face<'static>>; 2]> = LazyLock::new(|| {
    ["Inter-Regular.otf", "Inter-SemiBold.otf"].map(|name| {
        let (_, bytes) = FONTS.iter().find(|(own, _)| *own == name)?;
        Face::parse(bytes, 0).ok()
    })
});

/// The weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Weight {
    /// That of labels.
    Regular,
    /// That of headings.
    SemiBold,
}

/// The width of `text` at `size`, in the unit of `size`. A letter that the font lacks is taken for
/// a wide one.
pub(in crate::render) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let [regular, bold] = &*FACES;
    let face = if weight == Weight::Regular { regular } else { bold };
    let Some(face) = face else { return text.chars().count() as f64 * size * WIDE };
    let em = f64::from(face.units_per_em());
    let advance = |c: char| {
        let glyph = face.glyph_index(c)?;
        Some(f64::from(face.glyph_hor_advance(glyph)?) / em)
    };
    text.chars().map(|c| advance(c).unwrap_or(WIDE)).sum::<f64>() * size
}

/// The width of a letter that is not known, in ems.
const WIDE: f64 = 0.75;

/// The lines of `text` that fit into `room` at `size`. It is broken between words, and inside a
/// word only where the language hyphenates it and only if the word alone is too wide.
pub(super) fn lines(text: &str, size: f64, room: f64, language: &str) -> Vec<String> {
    let fits = |text: &str| width(text, size, Weight::Regular) <= room;
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        for (piece, glued) in pieces(word, &fits, language) {
            let last = lines.last_mut().map(std::mem::take).unwrap_or_default();
            let joined = match last.is_empty() || glued {
                true => format!("{last}{piece}"),
                false => format!("{last} {piece}"),
            };
            if last.is_empty() || fits(&joined) {
                replace_last(&mut lines, joined);
            } else {
                replace_last(&mut lines, last);
                lines.push(piece);
            }
        }
    }
    lines
}

fn replace_last(lines: &mut [String], text: String) {
    if let Some(last) = lines.last_mut() {
        *last = text;
    }
}

/// The word, or pieces of it that fit, each but the last with a hyphen. A piece never continues the
/// line of the one before it.
fn pieces(word: &str, fits: &impl Fn(&str) -> bool, language: &str) -> Vec<(String, bool)> {
    if fits(word) {
        return vec![(word.to_owned(), false)];
    }
    let lang = match language {
        "sv" => Lang::Swedish,
        "en" => Lang::English,
        _ => Lang::Finnish,
    };
    let syllables: Vec<&str> = hyphenate(word, lang).collect();
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut piece = String::new();
    for syllable in syllables {
        let hyphen = if piece.ends_with('-') { "" } else { "-" };
        if !piece.is_empty() && !fits(&format!("{piece}{syllable}-")) {
            pieces.push((format!("{piece}{hyphen}"), false));
            piece.clear();
        }
        piece.push_str(syllable);
    }
    pieces.push((piece, false));
    pieces.into_iter().flat_map(|(piece, glued)| cut(piece, glued, fits)).collect()
}

/// A piece without any place to break, as an address has: cut where the room ends.
fn cut(piece: String, glued: bool, fits: &impl Fn(&str) -> bool) -> Vec<(String, bool)> {
    if fits(&piece) {
        return vec![(piece, glued)];
    }
    let mut parts = vec![String::new()];
    for c in piece.chars() {
        let longer =
            parts.last().is_some_and(|last| !last.is_empty() && !fits(&format!("{last}{c}")));
        if longer {
            parts.push(String::new());
        }
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts.into_iter().map(|part| (part, false)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Weight, lines, width};

    #[test]
    fn letters_have_the_widths_of_the_font() {
        let narrow = width("iiii", 12.0, Weight::Regular);
        let wide = width("WWWW", 12.0, Weight::Regular);
        assert!(wide > narrow * 3.0, "{narrow} {wide}");
        assert!(width("WWWW", 24.0, Weight::Regular) > wide * 1.9);
    }

    #[test]
    fn a_compound_is_broken_only_at_a_hyphenation_point() {
        let text = "Työllisyyspalvelutietojärjestelmäkokonaisuus";
        let found = lines(text, 13.0, 130.0, "fi");
        assert!(found.len() > 1, "{found:?}");
        assert!(found.iter().rev().skip(1).all(|line| line.ends_with('-')), "{found:?}");
        assert_eq!(found.concat().replace('-', ""), text);
        assert!(found.iter().all(|line| width(line, 13.0, Weight::Regular) <= 131.0), "{found:?}");
    }

    #[test]
    fn what_cannot_be_hyphenated_is_cut_rather_than_let_out_of_its_box() {
        let text = "x".repeat(300);
        let found = lines(&text, 13.0, 130.0, "fi");
        assert_eq!(found.concat(), text);
        assert!(found.iter().all(|line| width(line, 13.0, Weight::Regular) <= 130.0));
    }
}
