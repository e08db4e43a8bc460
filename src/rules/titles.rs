//! What rules on the names of statutes share: which names texts use, and which are right.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::texts::seen;
use crate::law::catalogs::AliasKind;
use crate::law::{Act, Catalogs};
use crate::lint::words::Finder;
use crate::model::Model;
use crate::register::{Claim, ClaimKind, Register};
use crate::text::{Date, FileId, Language, Span};

/// A statute that a text names by its title, without its number.
pub(super) struct Unnumbered {
    /// The title as it is written, or as the catalog has it.
    pub(super) title: String,
    /// The acts that bear the title or have borne it.
    pub(super) acts: Vec<Act>,
    /// Where the text names it.
    pub(super) span: Span,
}

/// What published texts say of statutes, with the register that tells of the text.
pub(super) fn claims<'a>(
    model: &Model<'a>,
) -> impl Iterator<Item = (&'a Register, &'a Claim)> + use<'a> {
    let registers: Vec<&Register> = model.maintained().collect();
    let claims = |register: &'a Register| register.stated.iter().map(move |one| (register, one));
    registers.into_iter().flat_map(claims).filter(|(_, one)| one.about == ClaimKind::Statute)
}

/// The statutes that claims or texts name by their titles alone.
pub(super) fn unnumbered(model: &Model<'_>) -> Vec<Unnumbered> {
    let mut found: Vec<Unnumbered> =
        claims(model).filter_map(|(_, one)| claimed(model, one)).collect();
    let titles = LazyLock::new(|| Titles::new(model.catalogs));
    let in_texts: Vec<(&Title, Span)> = seen(model, |_, prose| match may_name(&prose.text) {
        true => titles.alone(&prose.text).map(|title| (title, prose.span)).collect(),
        false => Vec::new(),
    });
    if in_texts.is_empty() {
        return found;
    }
    let numbered: BTreeSet<(FileId, Act)> =
        model.cited().map(|one| (one.span.file, one.provision.act())).collect();
    // The number stands in the same document where the facts beside the text cite the act.
    let is_new = |(title, span): &(&Title, Span)| {
        !title.acts.iter().any(|act| numbered.contains(&(span.file, *act)))
    };
    found.extend(in_texts.into_iter().filter(is_new).map(|(title, span)| Unnumbered {
        title: title.written.clone(),
        acts: title.acts.clone(),
        span,
    }));
    found
}

fn claimed(model: &Model<'_>, claim: &Claim) -> Option<Unnumbered> {
    let title = claim.title.as_ref()?;
    let alone = claim.unnumbered || claim.provisions.is_empty();
    let mut acts = model.catalogs.acts_named(&title.value);
    if acts.is_empty() {
        acts = claim.provisions.iter().map(|one| one.value.act()).collect();
    }
    let told = alone && !acts.is_empty();
    told.then(|| Unnumbered { title: title.value.clone(), acts, span: title.span })
}

/// A title of several words, which means a statute wherever it stands.
struct Title {
    written: String,
    /// In small letters.
    lower: String,
    acts: Vec<Act>,
}

/// The titles of the catalog that running text can be searched for.
struct Titles(Vec<Title>);

/// How titles of several words begin, and what follows them in Finnish that inflects them:
/// `kotoutumisen edistämisestä annetun lain`.
const BEGINNINGS: [&str; 4] = ["laki ", "lag om ", "lagen om ", "act on "];
/// The first word of a Finnish title as texts inflect it: `lain julkisesta työvoimapalvelusta`.
const INFLECTED: [&str; 7] =
    ["lain ", "lakia ", "laissa ", "laista ", "lakiin ", "lailla ", "laiksi "];
const GIVEN: &str = " annet";

/// How many letters after a title its number is looked for.
const NEAR: usize = 60;

impl Titles {
    fn new(catalogs: &Catalogs) -> Self {
        let mut titles: BTreeMap<String, Title> = BTreeMap::new();
        for statute in catalogs.statutes() {
            let names = Language::ALL.into_iter().filter_map(|one| statute.titles.get(one));
            for written in names.chain(statute.cited_sv.as_deref()) {
                let lower = written.to_lowercase();
                if !BEGINNINGS.iter().any(|begins| lower.starts_with(begins)) {
                    continue;
                }
                let new =
                    || Title { written: written.to_owned(), lower: lower.clone(), acts: vec![] };
                let title = titles.entry(lower.clone()).or_insert_with(new);
                if !title.acts.contains(&statute.number) {
                    title.acts.push(statute.number);
                }
            }
        }
        Self(titles.into_values().collect())
    }

    /// The titles in `text` that no number follows, each once.
    fn alone(&self, text: &str) -> impl Iterator<Item = &Title> {
        let lower = text.to_lowercase();
        self.0.iter().filter(move |title| title.stands_alone(&lower))
    }
}

/// Whether a statute may be named by its title in `text`, as hardly any text does.
fn may_name(text: &str) -> bool {
    static STARTS: LazyLock<Finder> =
        LazyLock::new(|| Finder::new(BEGINNINGS.into_iter().chain(INFLECTED).chain([GIVEN])));
    STARTS.finds(text)
}

impl Title {
    fn stands_alone(&self, lower: &str) -> bool {
        let whole = ends(lower, &self.lower).any(|end| !number_follows(lower, end));
        let Some(about) = self.lower.strip_prefix("laki ").filter(|_| !whole) else {
            return whole;
        };
        // Most texts have nothing of the title.
        if !lower.contains(about) {
            return false;
        }
        let inflected = INFLECTED.into_iter().map(|first| format!("{first}{about}"));
        let mut forms = inflected.chain([format!("{about}{GIVEN}")]);
        forms.any(|form| ends(lower, &form).any(|end| !number_follows(lower, end)))
    }
}

/// Where `wanted` ends in `text`, each time that it begins as a word.
fn ends<'t>(text: &'t str, wanted: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(wanted).filter_map(move |(at, found)| {
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + found.len()..)?.chars().next();
        let given = found.ends_with(GIVEN);
        let is_word = before.is_none_or(|c| !c.is_alphanumeric())
            && (given || after.is_none_or(|c| !c.is_alphanumeric()));
        is_word.then_some(at + found.len())
    })
}

/// Whether the number of a statute follows soon: `(380/2023)`.
fn number_follows(text: &str, end: usize) -> bool {
    let near: String = text.get(end..).unwrap_or_default().chars().take(NEAR).collect();
    near.split(|c: char| !c.is_ascii_digit() && c != '/').any(|word| {
        word.split_once('/').is_some_and(|(number, year)| {
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            digits(number) && year.len() == 4 && digits(year)
        })
    })
}

/// A title as it is compared: in small letters, without dots over letters, brackets and numbers.
pub(super) fn bare(title: &str) -> String {
    let mut depth = 0_usize;
    let plain: String = title
        .to_lowercase()
        .chars()
        .filter(|c| {
            depth += usize::from(*c == '(');
            let inside = depth > 0;
            depth -= usize::from(*c == ')' && depth > 0);
            !inside
        })
        .map(|c| match c {
            'ä' | 'å' => 'a',
            'ö' => 'o',
            other => other,
        })
        .collect();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        !word.is_empty() && !word.contains(|c: char| c.is_ascii_digit()) && !UNION.contains(word)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What stands of the Union before a title or by a number and says nothing of the act.
const UNION: [&str; 6] = ["eu", "ey", "eg", "n", "s", "no"];

/// The names that are right for `act` on the day `on`, as they are compared.
pub(super) fn right_names(catalogs: &Catalogs, act: Act, on: Date) -> Vec<String> {
    let Some(statute) = catalogs.statute(act) else { return Vec::new() };
    let titles = Language::ALL.into_iter().filter_map(|one| statute.titles.get(one));
    let aliases = catalogs.aliases(act).filter(|alias| {
        let names_it = match alias.kind {
            AliasKind::Abbreviation
            | AliasKind::ShortName
            | AliasKind::FormerTitle
            | AliasKind::LaterTitle => true,
            AliasKind::MisquotedTitle
            | AliasKind::WrongOrder
            | AliasKind::WrongForm
            | AliasKind::WrongNumber => false,
        };
        let begun = alias.valid_from.is_none_or(|from| from <= on);
        names_it && begun && alias.valid_until.is_none_or(|until| on <= until)
    });
    let aliases = aliases
        .flat_map(|alias| std::iter::once(alias.alias.as_str()).chain(alias.cited_sv.as_deref()));
    let gdpr = (act == Act::GDPR).then_some("gdpr");
    let all = titles.chain(statute.cited_sv.as_deref()).chain(aliases).chain(gdpr);
    all.map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_compared_without_what_differs_by_habit() {
        assert_eq!(
            bare("EU:n yleinen tietosuoja-asetus (GDPR) 679/2016"),
            "yleinen tietosuoja asetus"
        );
        assert_eq!(bare("LAG OM KLIENTENS STÄLLNING"), bare("Lag om klientens stallning"));
        assert_eq!(bare("EU 679/2016"), "");
        assert_ne!(bare("Hallintolaki"), bare("Kuntalaki"));
    }

    #[test]
    fn a_title_is_seen_in_running_text_and_its_number_too() {
        let catalogs = Catalogs::embedded().expect("the catalogs are right");
        let titles = Titles::new(&catalogs);
        for (text, count) in [
            ("Laki kotoutumisen edistämisestä velvoittaa.", 1),
            ("kotoutumisen edistämisestä annettu laki", 1),
            ("kotoutumisen edistämisestä annetun lain 5 §", 1),
            ("kotoutumisen edistämisestä annetussa laissa säädetään", 1),
            ("kotoutumisen edistämisestä annetusta laista seuraa", 1),
            ("kotoutumisen edistämisestä annettuun lakiin perustuva", 1),
            ("lain kotoutumisen edistämisestä mukaan", 1),
            ("säädetään laissa kotoutumisen edistämisestä", 1),
            ("lakiin kotoutumisen edistämisestä perustuva", 1),
            ("laista kotoutumisen edistämisestä seuraa", 1),
            ("sovelletaan lakia kotoutumisen edistämisestä", 1),
            ("lain kotoutumisen edistämisestä (681/2023) mukaan", 0),
            ("lagen om främjande av integration gäller", 1),
            ("kotoutumisen edistämisestä annetun lain (681/2023) 5 §", 0),
            ("Laki kotoutumisen edistämisestä (681/2023)", 0),
            ("kotoutumisen edistäminen", 0),
        ] {
            assert_eq!(titles.alone(text).count(), count, "{text}");
        }
        let two = titles.alone("Laki kotoutumisen edistämisestä").next().expect("a title");
        assert_eq!(two.acts.len(), 2);
    }
}
