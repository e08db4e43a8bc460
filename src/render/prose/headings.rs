//! Levels and ids of headings.

use std::collections::BTreeSet;

use super::{Block, Inline, inline_text};

/// Longest id before its number, in bytes.
const MAX_ID: usize = 64;

/// The headings so far: gives the next one its level and id.
#[derive(Default)]
pub(super) struct Outline {
    /// Level under which a graft stands; 0 for the document itself.
    base: usize,
    /// Levels as written, of the headings that the next one lies under.
    open: Vec<u8>,
    ids: BTreeSet<String>,
    /// The latest heading.
    latest: Vec<Inline>,
}

impl Outline {
    /// Settles the headings of `blocks`, in reading order.
    pub(super) fn settle(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading { level, id, content } => {
                    *level = self.level(*level);
                    *id = self.id(&inline_text(content));
                    self.latest.clone_from(content);
                }
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.settle(item)),
                Block::Facts(facts) => facts.iter_mut().for_each(|(_, value)| self.settle(value)),
                Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => self.settle(inner),
                Block::Paragraph(_) | Block::Code(_) | Block::Table { .. } | Block::Drawing(_) => {}
            }
        }
    }

    /// Settles a graft: its headings lie under the current one, and its tables,
    /// which Markdown gives no caption, are about what that heading says.
    pub(super) fn settle_graft(&mut self, blocks: &mut [Block]) {
        let (base, open) = (self.base, std::mem::take(&mut self.open));
        self.base = base + open.len();
        for block in blocks {
            self.settle(std::slice::from_mut(block));
            caption_tables(std::slice::from_mut(block), &self.latest);
        }
        (self.base, self.open) = (base, open);
    }

    /// The document's level of a heading written with `written` marks: one below
    /// the heading it lies under, so that no level is skipped.
    fn level(&mut self, written: u8) -> u8 {
        while self.open.last().is_some_and(|&above| above >= written) {
            self.open.pop();
        }
        self.open.push(written);
        u8::try_from(self.base + self.open.len()).unwrap_or(6).min(6)
    }

    fn id(&mut self, text: &str) -> String {
        let slug = slug(text);
        let mut id = slug.clone();
        let mut number = 2;
        while !self.ids.insert(id.clone()) {
            id = format!("{slug}-{number}");
            number += 1;
        }
        id
    }
}

fn caption_tables(blocks: &mut [Block], about: &[Inline]) {
    for block in blocks {
        match block {
            Block::Table { caption, .. } if caption.is_empty() => *caption = about.to_vec(),
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| caption_tables(item, about));
            }
            Block::Facts(facts) => {
                facts.iter_mut().for_each(|(_, value)| caption_tables(value, about));
            }
            Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => {
                caption_tables(inner, about);
            }
            Block::Table { .. }
            | Block::Paragraph(_)
            | Block::Heading { .. }
            | Block::Code(_)
            | Block::Drawing(_) => {}
        }
    }
}

/// Lower-case letters, digits and hyphens; never an underscore, so that the ids
/// of a page's own parts, which hold one, stay apart.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            Some(letters) if slug.len() + letters.len() <= MAX_ID => slug.push_str(letters),
            None if c.is_ascii_alphanumeric() && slug.len() < MAX_ID => slug.push(c),
            None if !c.is_alphanumeric() && !slug.is_empty() && !slug.ends_with('-') => {
                slug.push('-');
            }
            _ => {}
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "section".into() } else { slug.into() }
}

/// The letters of the Nordic languages without their marks.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ä' | 'å' | 'á' | 'à' | 'â' | 'ã' => "a",
        'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' => "o",
        'æ' => "ae",
        'č' | 'ç' => "c",
        'đ' | 'ð' => "d",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ŋ' | 'ñ' => "n",
        'š' => "s",
        'ŧ' | 'þ' => "t",
        'ü' | 'ú' | 'ù' | 'û' => "u",
        'ž' | 'ʒ' | 'ǯ' => "z",
        'ǧ' | 'ǥ' => "g",
        'ǩ' => "k",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_letters() {
        for (text, id) in [
            ("Käsittelyn oikeusperuste", "kasittelyn-oikeusperuste"),
            ("4. Åtgärder & rättigheter!", "4-atgarder-rattigheter"),
            ("Dieđut persovdnadieđuid birra", "diedut-persovdnadieduid-birra"),
            ("…", "section"),
            ("a_b", "a-b"),
            ("日本", "section"),
        ] {
            assert_eq!(slug(text), id, "{text}");
        }
        assert!(slug(&"pitkä ".repeat(40)).len() <= MAX_ID);
    }

    #[test]
    fn siblings_stay_siblings_and_no_level_is_skipped() {
        let mut outline = Outline::default();
        let levels: Vec<u8> = [2, 2, 5, 4, 3, 1, 6].map(|level| outline.level(level)).into();
        assert_eq!(levels, [1, 1, 2, 2, 2, 1, 2]);
    }
}
