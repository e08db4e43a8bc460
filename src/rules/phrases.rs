//! Values that rules name and that every language writes in its own way: never the word of YAML.

use crate::diagnostic::{Argument, Phrase};
use crate::law::catalogs::{Catalogs, Instrument};
use crate::law::{CountryCode, LegalBasis, Names, SpecialCondition};
use crate::model::Model;
use crate::register::{Localized, Period};
use crate::text::Language;

/// A country or international organisation by its name; its code, where the catalog has no name.
pub(super) fn country(catalogs: &Catalogs, code: CountryCode) -> Phrase {
    Phrase::new(code.to_string(), |language| {
        let name = catalogs.country_name(code, language);
        name.map_or_else(|| code.to_string(), str::to_owned)
    })
}

/// A legal basis of Article 6(1) by its short name.
pub(super) fn basis(catalogs: &Catalogs, basis: LegalBasis) -> Phrase {
    term(catalogs, "basis", basis.id())
}

/// Several legal bases.
pub(super) fn bases(catalogs: &Catalogs, bases: impl IntoIterator<Item = LegalBasis>) -> Argument {
    Argument::Phrases(bases.into_iter().map(|one| basis(catalogs, one)).collect())
}

/// A condition of Article 9(2) by its short name.
pub(super) fn condition(catalogs: &Catalogs, condition: SpecialCondition) -> Phrase {
    term(catalogs, "condition", condition.id())
}

/// A name that a catalog has in one language at least.
pub(super) fn name(form: &str, names: &Names) -> Phrase {
    let text = |language| names.nearest(language).map_or(form, |(_, name)| name).to_owned();
    Phrase::new(form, text)
}

/// The language in which the workspace's texts are known: that of the forms of its phrases.
pub(super) fn main(model: &Model<'_>) -> Language {
    model.languages().first().copied().unwrap_or(Language::Fi)
}

/// Several phrases as one: `Kela, Poliisi`.
pub(super) fn joined(all: &[Phrase]) -> Phrase {
    let forms: Vec<&str> = all.iter().map(|one| one.form.as_str()).collect();
    Phrase::new(forms.join(", "), |language| {
        let texts: Vec<&str> = all.iter().map(|one| one.text(language)).collect();
        texts.join(", ")
    })
}

/// The phrases as a list, or a dash where there is none.
pub(super) fn listed(all: Vec<Phrase>) -> Argument {
    Argument::Phrases(if all.is_empty() { vec![plain("–")] } else { all })
}

/// A text of the workspace.
pub(super) fn said(model: &Model<'_>, text: &Localized) -> Phrase {
    let (form, _) = text.best(main(model));
    Phrase::new(form, |language| text.best(language).0.to_owned())
}

/// What is the same in every language: a name.
pub(super) fn plain(name: &str) -> Phrase {
    Phrase::new(name, |_| name.to_owned())
}

/// A length of time.
pub(super) fn period(period: Period) -> Phrase {
    Phrase::new(period.to_string(), |language| period.written(language))
}

/// What brought a change about: an act by its number, or a Government bill whose act is not known.
pub(super) fn instrument(by: Instrument) -> Phrase {
    Phrase::new(by.to_string(), |language| match (by, language) {
        (Instrument::Act(act), Language::Fi) => format!("säädös {act}"),
        (Instrument::Act(act), Language::Sv) => format!("författning {act}"),
        (Instrument::Act(act), Language::En) => format!("act {act}"),
        (Instrument::Bill { number, year }, Language::Fi) => {
            format!("hallituksen esitys HE {number}/{year}, säädöksen numero ei ole tiedossa")
        }
        (Instrument::Bill { number, year }, Language::Sv) => {
            format!(
                "regeringens proposition RP {number}/{year}, författningens nummer är inte känt"
            )
        }
        (Instrument::Bill { number, year }, Language::En) => {
            format!("Government bill HE {number}/{year}, number of the act not known")
        }
    })
}

/// The id of an object with what tells it from others of that id, in parentheses.
pub(super) fn with(id: &str, what: &Phrase) -> Phrase {
    let text = |language: Language| format!("{id} ({})", what.text(language));
    Phrase::new(format!("{id} ({})", what.form), text)
}

fn term(catalogs: &Catalogs, kind: &str, id: &str) -> Phrase {
    let term = catalogs.term(&format!("{kind}-{id}"));
    Phrase::new(id, |language| {
        let name = term.and_then(|term| term.names.get(language));
        name.unwrap_or(id).to_owned()
    })
}
