//! Citations in the habit of each language.

use super::{Provision, Unit};
use crate::law::{Act, Catalogs, Part, Point};
use crate::text::{Date, Language};

/// A citation with the title of its act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The citation.
    pub text: String,
    /// The language the title is in; `None` where the act has no title at all.
    pub title_language: Option<Language>,
    /// The title was not to be had in the language asked for.
    pub missing_title: bool,
}

impl Provision {
    /// The place within the act, without the act: `112 § 1 mom. 2 kohta`,
    /// `artikel 6.1 c`, `section 112(1)(2)`. Empty for a whole act.
    #[must_use]
    pub fn place(&self, language: Language) -> String {
        match language {
            Language::Fi => self.place_fi(),
            Language::Sv => self.place_sv(),
            Language::En => self.place_en(),
        }
    }

    /// The citation by number: `380/2023 112 § 1 mom. 2 kohta`,
    /// `tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta`.
    #[must_use]
    pub fn cite(&self, language: Language) -> String {
        let place = self.place(language);
        if self.act == Act::GDPR {
            return cite_gdpr(&place, language);
        }
        let number = self.act.number(language);
        match (place.is_empty(), self.act, language) {
            (true, ..) => number,
            (false, Act::Statute { .. }, Language::Fi | Language::Sv) => {
                format!("{number} {place}")
            }
            (false, ..) => format!("{number}, {place}"),
        }
    }

    /// The citation with the title the act bore on `on`, in `language`; where
    /// the catalog has no such title, in a language it has.
    ///
    /// An act without any title is cited by its number.
    #[must_use]
    pub fn cite_with_title(&self, language: Language, catalogs: &Catalogs, on: Date) -> Citation {
        let Some((title_language, title)) = catalogs.title(self.act, language, on) else {
            let text = self.cite(language);
            return Citation { text, title_language: None, missing_title: true };
        };
        let number = self.act.number(language);
        let act = match self.act {
            Act::Statute { .. } => format!("{title} ({number})"),
            Act::Union { .. } | Act::UnionNumbered { .. } | Act::UnionSuffixed { .. } => {
                format!("{title} {number}")
            }
        };
        let missing_title = title_language != language;
        Citation {
            text: self.within(act, language),
            title_language: Some(title_language),
            missing_title,
        }
    }

    /// The citation with the title that a published text uses; of an EU act, whose number texts
    /// write in many ways, the title is all there is.
    ///
    /// A text that names a statute by its title alone gives no number, and none is added.
    #[must_use]
    pub fn cite_as(&self, title: &str, numbered: bool, language: Language) -> String {
        let act = match self.act {
            Act::Statute { .. } if numbered => format!("{title} ({})", self.act.number(language)),
            Act::Statute { .. } => title.to_owned(),
            Act::Union { .. } | Act::UnionNumbered { .. } | Act::UnionSuffixed { .. } => {
                title.to_owned()
            }
        };
        self.within(act, language)
    }

    /// The place after the act as it is called here.
    fn within(&self, act: String, language: Language) -> String {
        match (self.place(language), self.act, language) {
            (place, ..) if place.is_empty() => act,
            (place, Act::Statute { .. }, Language::Fi | Language::Sv) => format!("{act} {place}"),
            (place, ..) => format!("{act}, {place}"),
        }
    }

    /// Each level in the nominative and in the form it takes before another:
    /// `6 artiklan 1 kohdan c alakohta`.
    fn place_fi(&self) -> String {
        let mut levels = Vec::new();
        levels.extend(self.chapter.map(|part| same(format!("{part} luku"))));
        levels.extend(self.unit.map(unit_fi));
        let in_section = self.in_section();
        levels.extend(self.subsection.map(|number| match in_section {
            true => same(format!("{number} mom.")),
            false => [format!("{number} kohta"), format!("{number} kohdan")],
        }));
        levels.extend(self.subparagraph.map(|number| {
            let [is, of] = ordinal_fi(number);
            [format!("{is} alakohta"), format!("{of} alakohdan")]
        }));
        levels.extend(self.point.map(|point| match in_section {
            true => [format!("{point} kohta"), format!("{point} kohdan")],
            false => [format!("{point} alakohta"), format!("{point} alakohdan")],
        }));
        levels.extend(self.subpoint.map(|letter| same(format!("{letter} alakohta"))));
        let last = levels.len().saturating_sub(1);
        let inflected = levels.into_iter().enumerate();
        let words: Vec<String> =
            inflected.map(|(at, [is, of])| if at == last { is } else { of }).collect();
        words.join(" ")
    }

    fn place_sv(&self) -> String {
        let mut words = Vec::new();
        words.extend(self.chapter.map(|part| format!("{part} kap.")));
        let in_section = self.in_section();
        let paragraph = self.subsection.filter(|_| !in_section);
        let paragraph = paragraph.map(|number| format!(".{number}")).unwrap_or_default();
        words.extend(self.unit.map(|unit| format!("{}{paragraph}", unit_sv(unit))));
        words.extend(self.subsection.filter(|_| in_section).map(|number| format!("{number} mom.")));
        words.extend(self.subparagraph.map(|number| format!("{} stycket", ordinal_sv(number))));
        words.extend(self.point.map(|point| match (point, in_section) {
            (Point::Number(part), true) => format!("{part} punkten"),
            (Point::Number(part), false) => format!("led {part}"),
            (Point::Letter(letter), _) => letter.to_string(),
        }));
        words.extend(self.subpoint.map(|letter| format!("underpunkt {letter}")));
        words.join(" ")
    }

    fn place_en(&self) -> String {
        let chapter = self.chapter.map(|part| format!("chapter {}", joined(part)));
        let unit = self.unit.map(|unit| format!("{}{}", unit_en(unit), self.division_en()));
        let levels: Vec<String> = chapter.into_iter().chain(unit).collect();
        levels.join(", ")
    }

    /// What follows the section or article: `(1)(2)`, `(1)(c)`.
    fn division_en(&self) -> String {
        let subsection = self.subsection.map(|number| format!("({number})"));
        let subparagraph =
            self.subparagraph.map(|number| format!(", {} subparagraph", ordinal_en(number)));
        let point = self.point.map(|point| match (point, self.subsection) {
            (Point::Number(part), None) if self.in_section() => {
                format!(", paragraph {}", joined(part))
            }
            (Point::Number(part), _) => format!("({})", joined(part)),
            (Point::Letter(letter), _) => format!("({letter})"),
        });
        let subpoint = self.subpoint.map(|letter| format!("({letter})"));
        [subsection, subparagraph, point, subpoint].into_iter().flatten().collect()
    }

    fn in_section(&self) -> bool {
        matches!(self.unit, Some(Unit::Section(_) | Unit::Sections(..)))
    }
}

fn cite_gdpr(place: &str, language: Language) -> String {
    match (place.is_empty(), language) {
        (true, Language::Fi) => "tietosuoja-asetus".into(),
        (true, Language::Sv) => "dataskyddsförordningen".into(),
        (true, Language::En) => "GDPR".into(),
        (false, Language::Fi) => format!("tietosuoja-asetuksen {place}"),
        (false, Language::Sv) => format!("{place} i dataskyddsförordningen"),
        (false, Language::En) => format!("GDPR {place}"),
    }
}

/// A level that is not inflected before another.
fn same(text: String) -> [String; 2] {
    [text.clone(), text]
}

fn unit_fi(unit: Unit) -> [String; 2] {
    match unit {
        Unit::Section(part) => same(format!("{part} §")),
        Unit::Sections(first, last) => same(format!("{first}–{last} §")),
        Unit::Article(part) => [format!("{part} artikla"), format!("{part} artiklan")],
        Unit::Recital(number) => same(format!("johdanto-osan {number} kappale")),
        Unit::Clause(part) => [format!("{part} lauseke"), format!("{part} lausekkeen")],
    }
}

fn unit_sv(unit: Unit) -> String {
    match unit {
        Unit::Section(part) => format!("{part} §"),
        Unit::Sections(first, last) => format!("{first}–{last} §"),
        Unit::Article(part) => format!("artikel {}", joined(part)),
        Unit::Recital(number) => format!("skäl {number}"),
        Unit::Clause(part) => format!("klausul {}", joined(part)),
    }
}

fn unit_en(unit: Unit) -> String {
    match unit {
        Unit::Section(part) => format!("section {}", joined(part)),
        Unit::Sections(first, last) => format!("sections {}–{}", joined(first), joined(last)),
        Unit::Article(part) => format!("Article {}", joined(part)),
        Unit::Recital(number) => format!("recital {number}"),
        Unit::Clause(part) => format!("Clause {}", joined(part)),
    }
}

/// `120a`, without the space that Finnish and Swedish sections have.
fn joined(part: Part) -> String {
    part.letter.map_or_else(|| part.number.to_string(), |letter| format!("{}{letter}", part.number))
}

fn ordinal_fi(number: u16) -> [String; 2] {
    match number {
        1 => ["ensimmäinen".into(), "ensimmäisen".into()],
        2 => ["toinen".into(), "toisen".into()],
        3 => ["kolmas".into(), "kolmannen".into()],
        4 => ["neljäs".into(), "neljännen".into()],
        _ => same(format!("{number}.")),
    }
}

fn ordinal_sv(number: u16) -> String {
    match number {
        1 => "första".into(),
        2 => "andra".into(),
        3 => "tredje".into(),
        4 => "fjärde".into(),
        _ => format!("{number}:e"),
    }
}

fn ordinal_en(number: u16) -> String {
    match number {
        1 => "first".into(),
        2 => "second".into(),
        3 => "third".into(),
        4 => "fourth".into(),
        _ => format!("{number}th"),
    }
}
