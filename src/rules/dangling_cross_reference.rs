use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::texts::seen;
use crate::diagnostic::Severity;
use crate::document::BUILT_IN_SECTIONS;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, FileKind, Layout, Prose, Section as LaidOut, Tree};
use crate::text::{FileId, Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "dangling-cross-reference",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("dangling_cross_reference.md"),
    scope: Scope::File,
    check,
};

/// A text points to a section of the notice by its number, and the notice has no such section.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Hardly any text points to a section, and only for one that does the layouts are needed.
    let layouts = LazyLock::new(|| Layouts::of(model));
    let told: Vec<(&'static str, String, Span)> = seen(model, |tree, prose| {
        let pointed = sections(&prose.text, prose.language).into_iter();
        pointed
            .filter_map(|section| {
                let variant = layouts.printing(tree, prose).find_map(|one| section.lacking(one))?;
                Some((variant, section.written, prose.span))
            })
            .collect()
    });
    for (variant, section, span) in told {
        findings.report_as(variant, span, vec![("section", section.into())]);
    }
}

/// What these files describe is printed by any notice that refers to it.
const PRINTED_BY_ALL: [FileKind; 8] = [
    FileKind::Organisation,
    FileKind::System,
    FileKind::Processors,
    FileKind::Groups,
    FileKind::Categories,
    FileKind::Consents,
    FileKind::Measures,
    FileKind::Procedures,
];

/// Which layouts print a text; `None` stands for the built-in one.
struct Layouts<'m> {
    model: &'m Model<'m>,
    all: BTreeSet<Option<&'m str>>,
    /// Shared texts: where they stand, and the layouts of the registers that refer to them.
    blocks: BTreeMap<Span, BTreeSet<Option<&'m str>>>,
}

impl<'m> Layouts<'m> {
    fn of(model: &'m Model<'m>) -> Self {
        let mut layouts = Self { model, all: BTreeSet::new(), blocks: BTreeMap::new() };
        for register in model.maintained() {
            let layout = model.layout_of(register).map(|layout| layout.id.as_str());
            layouts.all.insert(layout);
            let shared = register.remarks.iter().filter_map(|remark| remark.block.as_ref());
            for block in shared.filter_map(|reference| model.blocks.get(reference)) {
                for (_, text) in block.text.iter() {
                    layouts.blocks.entry(text.span).or_default().insert(layout);
                }
            }
        }
        layouts
    }

    /// The layouts of the notices in which the text stands.
    fn printing(
        &self,
        tree: &Tree<'_>,
        prose: &Prose<'_>,
    ) -> impl Iterator<Item = Option<&'m Layout>> + '_ {
        let ids: Vec<Option<&str>> = if tree.kind == FileKind::Register {
            self.of_register(tree.file).into_iter().collect()
        } else if tree.kind == FileKind::Blocks {
            self.blocks.get(&prose.span).into_iter().flatten().copied().collect()
        } else if PRINTED_BY_ALL.contains(&tree.kind) {
            self.all.iter().copied().collect()
        } else {
            Vec::new()
        };
        ids.into_iter().map(|id| id.and_then(|id| self.model.layouts.named(id)))
    }

    fn of_register(&self, file: FileId) -> Option<Option<&'m str>> {
        let register = self.model.register_in(file)?;
        Some(self.model.layout_of(register).map(|layout| layout.id.as_str()))
    }
}

/// A section that a text points to.
struct Section {
    number: usize,
    below: Option<usize>,
    written: String,
}

impl Section {
    /// The wording for a layout in which there is no such section; a section without content is not
    /// printed, so that a notice may have fewer than its layout.
    fn lacking(&self, layout: Option<&Layout>) -> Option<&'static str> {
        let there = |count: usize, number: usize| (1..=count).contains(&number);
        let below = |count: usize| self.below.is_none_or(|number| there(count, number));
        let found = match layout {
            None => there(BUILT_IN_SECTIONS, self.number) && below(0),
            Some(layout) if !layout.numbered => return Some("unnumbered"),
            Some(layout) => {
                let section = self.number.checked_sub(1).and_then(|at| layout.sections.get(at));
                if self.below.is_none() && section.is_some_and(names_only) {
                    return Some("name");
                }
                section.is_some_and(|section| below(section.sections.len()))
            }
        };
        (!found).then_some("")
    }
}

/// Whether the section holds nothing but the register's name, so that nothing is told there that a
/// text could mean.
fn names_only(section: &LaidOut) -> bool {
    let mut blocks = section.blocks.iter();
    section.sections.is_empty()
        && !section.blocks.is_empty()
        && blocks.all(|block| *block == BlockName::Name)
}

/// By which words a text points to a section of itself.
fn pointers(language: Language) -> &'static [&'static str] {
    match language {
        Language::Fi => &[
            "kohta", "kohdan", "kohdassa", "kohdasta", "kohtaan", "osio", "osion", "osiossa",
            "osiosta", "luku", "luvun", "luvussa", "luvusta",
        ],
        Language::Sv => &["avsnitt", "avsnittet", "punkt", "punkten"],
        Language::En => &["section", "item", "chapter"],
    }
}

/// Words before or after which the number is that of another text: `section 7 of the Act`,
/// `punkt 3 i lagen`, `asetuksen kohta 2`.
fn is_of_another(language: Language, before: &str, after: &[&str]) -> bool {
    before.chars().any(|c| c.is_numeric() || c == '§')
        || match language {
            Language::Fi => {
                before.ends_with('n') && !["kuin", "tämän", "selosteen"].contains(&before)
            }
            Language::Sv => match after {
                ["i", "denna" | "beskrivningen", ..] => false,
                ["i", ..] => true,
                _ => false,
            },
            // English calls what a Finnish act is divided into sections too.
            Language::En => match after {
                ["of" | "in", "this", ..] | ["above" | "below", ..] => false,
                ["of" | "in", ..] => true,
                _ => before != "see",
            },
        }
}

/// The sections that `text` points to by number.
fn sections(text: &str, language: Language) -> Vec<Section> {
    if !may_point(text, language) {
        return Vec::new();
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().map(bare).collect();
    let mut found = Vec::new();
    for (at, pair) in words.windows(2).enumerate() {
        let [word, number] = pair else { continue };
        if !pointers(language).contains(word) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        let after = words.get(at + 2..).unwrap_or_default();
        let section = section(number).filter(|_| !is_of_another(language, before, after));
        found.extend(section);
    }
    found
}

/// Whether a number stands behind a word that may point to a section: hardly any text needs to be
/// taken apart.
fn may_point(text: &str, language: Language) -> bool {
    let is_pointer = |word: &str| {
        pointers(language).iter().any(|pointer| pointer.eq_ignore_ascii_case(bare(word)))
    };
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut before = "";
    text.split_whitespace().any(|word| {
        let has_number = word.bytes().any(|byte| byte.is_ascii_digit());
        let points = has_number && is_pointer(before);
        before = word;
        points
    })
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '§')
}

fn section(word: &str) -> Option<Section> {
    let (number, below) = match word.split_once('.') {
        Some((number, below)) => (number, Some(below.parse().ok()?)),
        None => (word, None),
    };
    Some(Section { number: number.parse().ok()?, below, written: word.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Fi, Sv};

    #[test]
    fn only_sections_of_the_text_itself_are_pointed_to() {
        for (language, text, expected) in [
            (Fi, "Katso kohta 7.", "7"),
            (Fi, "Lisää kohdassa 3.2, ja muualla", "3.2"),
            (Fi, "tämän selosteen kohdassa (12)", "12"),
            (Fi, "palvelut muilta osin kuin kohdassa 1 on mainittu", "1"),
            (Fi, "6 artiklan 1 kohdan c alakohta", ""),
            (Fi, "asetuksen kohta 2", ""),
            (Fi, "24 §:n 1 momentin 25 kohta", ""),
            (Fi, "kohta päättyy 1.1.2027", ""),
            (Sv, "Se avsnitt 4.", "4"),
            (Sv, "punkt 3 i denna beskrivning", "3"),
            (Sv, "punkt 3 i lagen", ""),
            (Sv, "24 § 1 mom. 25 punkten", ""),
            (En, "see section 11", "11"),
            (En, "as told in section 4 above", "4"),
            (En, "the Openness Act (section 31)", ""),
            (En, "section 11 of Act 381/2023", ""),
            (En, "section 12(3)", ""),
            (En, "Article 13 item 2", ""),
        ] {
            let found: Vec<String> =
                sections(text, language).into_iter().map(|section| section.written).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
